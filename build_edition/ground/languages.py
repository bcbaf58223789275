"""Names of languages and their codes.

In: a language as `edition.yml` or `document.yml` names it in English (“Russian”). Out: the code for HTML's `lang`
attribute (`ru`), from Unicode's names (CLDR, through Babel).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from build_edition.words.language import Words

_SAMPLE: Final = 4000
_LEFT_TO_RIGHT: Final = re.compile("[A-Za-zА-Яа-я]")
_ALSO_OTHERS: Final = re.compile(  # the ranges of all characters that are written from right to left
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# codes for several scripts at once, with the one among them that no other language uses
_AS_ONE: Final = {"Hans": "Hani", "Hant": "Hani", "Jpan": "Hira", "Kore": "Hang"}
_TAG: Final = re.compile(r"[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?")
_COUNTRY: Final = re.compile(r"(?<=\w)\s*\([^()]*\)\s*$")  # `Arabic (Egypt)`
_OF_A_SCRIPT: Final = 4
_ALSO_OF_OTHERS: Final = ("de", "fr", "es", "it", "ru", "he", "ar", "pl", "nl")
_WELL_KNOWN: Final = (
    *_ALSO_OF_OTHERS, "pt", "ca", "ro", "sv", "da", "nb", "fi", "is", "cs", "sk", "hu", "hr", "sr", "sl", "bg", "uk",
    "be", "lt", "lv", "et", "el", "tr", "fa", "ur", "yi", "hy", "ka", "hi", "bn", "ta", "zh", "ja", "ko", "vi", "th",
    "id", "ga",
)  # fmt: skip
# names of languages that Unicode does not have
_OTHER_NAMES: Final = {
    "farsi": "fa", "dari": "fa-AF", "sorani": "ckb", "kurmanji": "ku", "azeri": "az", "mandarin": "zh", "dhivehi": "dv",
    "old church slavonic": "cu", "church slavonic": "cu", "classical chinese": "lzh", "literary chinese": "lzh",
    "classical arabic": "ar", "biblical hebrew": "hbo", "ancient hebrew": "hbo", "modern hebrew": "he",
    "modern greek": "el", "middle persian": "pal", "old persian": "peo", "judeo-spanish": "lad", "judezmo": "lad",
    "flemish": "nl-BE", "castilian": "es", "gaelic": "gd", "irish gaelic": "ga", "scottish": "sco", "old norse": "non",
    "ruthenian": "rue", "moldovan": "ro", "yidish": "yi", "uighur": "ug", "kirghiz": "ky", "pushto": "ps",
    "ngerman": "de", "naustrian": "de-AT", "austrian": "de-AT", "nswissgerman": "de-CH", "swissgerman": "de-CH",
    "germanb": "de", "american": "en-US", "usenglish": "en-US", "usmax": "en-US", "british": "en-GB",
    "ukenglish": "en-GB", "australian": "en-AU", "canadian": "en-CA", "newzealand": "en-NZ", "francais": "fr",
    "frenchb": "fr", "acadian": "fr-CA", "canadien": "fr-CA", "polutonikogreek": "el", "polygreek": "el",
    "ancientgreek": "grc",
    "brazil": "pt-BR", "brazilian": "pt-BR", "portuges": "pt", "magyar": "hu", "norsk": "nb", "slovene": "sl",
    "serbianc": "sr", "uppersorbian": "hsb", "lowersorbian": "dsb", "usorbian": "hsb", "lsorbian": "dsb", "samin": "se",
    "bahasa": "id", "bahasai": "id", "bahasam": "ms", "churchslavonic": "cu", "ottoman": "ota", "classiclatin": "la",
    "medievallatin": "la",
    "n'ko": "nqo", "n’ko": "nqo", "عربي": "ar", "עברי": "he",
}  # fmt: skip
_NO_LANGUAGE: Final = frozenset(("mul", "und", "zxx"))  # several languages, an unknown one, none at all


@cache
def code_of(language: str) -> str:
    """The BCP 47 code of a language, given by its name in English, in itself or another, or by its code or tag.

    Empty when it is not known.
    """
    names = Locale("en").languages
    wanted = " ".join(_COUNTRY.sub("", language).casefold().replace("_", "-").split())
    if not wanted:  # most often; the names of languages in other languages take long to read
        return ""
    codes = ((code.replace("_", "-"), name.casefold()) for code, name in names.items())
    found = next((code for code, name in codes if wanted in (name, code.casefold())), "")
    return found or _OTHER_NAMES.get(wanted, "") or _of_a_tag(wanted) or _in_other_languages().get(wanted, "")


def _of_a_tag(wanted: str) -> str:
    """The tag of a language with its script or country (`fa-IR`, `az-Arab`), or with three letters (`heb`)."""
    first, *others = wanted.split("-")
    code = str(get_global("language_aliases").get(first, first))
    if not _TAG.fullmatch(wanted) or code in _NO_LANGUAGE or code not in Locale("en").languages:
        return ""
    return "-".join((code, *(one.title() if len(one) == _OF_A_SCRIPT else one.upper() for one in others)))


@cache
def _in_other_languages() -> dict[str, str]:
    """Codes of languages by their names in themselves and in other languages, without names that are ambiguous."""
    found: dict[str, set[str]] = {}
    for one in _WELL_KNOWN:
        for code, name in Locale.parse(one).languages.items() if one in _ALSO_OF_OTHERS else ():
            found.setdefault(name.casefold(), set()).add(code)
        found.setdefault(str(Locale.parse(one).get_display_name(one) or "").casefold(), set()).add(one)
    return {name: min(codes).replace("_", "-") for name, codes in found.items() if name and len(codes) == 1}


def english_name(tag: str) -> str:
    """The English name of a language by its tag (`de`, `deu`, `de-AT`).

    Empty for unknown tags and for `mul` and the like.
    """
    code = tag.strip().casefold().replace("_", "-").partition("-")[0]
    code = str(get_global("language_aliases").get(code, code))
    return "" if code in _NO_LANGUAGE else str(Locale("en").languages.get(code, ""))


@cache
def calendar_words(code: str) -> frozenset[str]:
    """The names of months and weekdays, in English and in a language, case-folded."""
    found: set[str] = set()
    for one in {"en", code.partition("-")[0]} - {""}:
        try:
            locale = Locale.parse(one)
        except (UnknownLocaleError, ValueError):
            continue
        found.update(
            str(name).casefold() for names in (locale.months, locale.days) for name in names["format"]["wide"].values()
        )
    return frozenset(found)


def name_in(words: Words, language: str) -> str:
    """The name in the edition's language of a language given in English; the given name where it is not known."""
    return words.name_of_language(code_of(language)) or language.strip()


def is_right_to_left(code: str, words: str) -> bool:
    """Whether a text runs from right to left: by most of its letters or, where it has none, by its language."""
    sample = words[:_SAMPLE]
    if _LEFT_TO_RIGHT.search(sample) and not _ALSO_OTHERS.search(sample):
        return False
    strong = [sort for char in sample if (sort := unicodedata.bidirectional(char)) in ("L", "R", "AL")]
    if strong:
        return 2 * sum(sort != "L" for sort in strong) > len(strong)
    try:
        return Locale.parse(code.replace("-", "_")).text_direction == "rtl" if code else False
    except UnknownLocaleError:
        return False


def is_written_in(code: str, words: str) -> bool:
    """Whether a text may be in a language, by its letters: mostly Latin if it is written in Latin letters, else not."""
    letters = [char for char in words if char.isalpha()]
    latin = sum(unicodedata.name(char, "").startswith("LATIN") for char in letters)
    likely = get_global("likely_subtags").get(code.partition("-")[0], "")
    return not letters or (2 * latin > len(letters)) == ("_Latn" in likely)


def text_attributes(language: str, words: str) -> str:
    """HTML attributes for the language and direction of a text, with a space before each."""
    code = code_of(language) if language.strip() else ""
    direction = "rtl" if is_right_to_left(code, words) else "ltr"
    return f'{lang_attribute(language)} dir="{direction}"' if code or direction == "rtl" else ""


def lang_attribute(language: str) -> str:
    """The HTML attribute for a language, with a space before it; empty when the language is not known."""
    code = code_of(language) if language.strip() else ""
    return f' lang="{code}"' if code else ""


def said_in(language: str, words: str) -> str:
    """The same for words inside a left-to-right line: the direction only where it is right to left."""
    code = code_of(language) if language.strip() else ""
    return lang_attribute(language) + (' dir="rtl"' if is_right_to_left(code, words) else "")


def four_letters(code: str) -> str:
    """The script in which a language is usually written, by its ISO 15924 code (`Cyrl`).

    Empty where it is not known.
    """
    script = str(get_global("likely_subtags").get(code.partition("-")[0], "")).split("_")[1:2]
    return _AS_ONE.get(script[0], script[0]) if script else ""
