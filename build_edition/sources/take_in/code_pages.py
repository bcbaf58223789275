"""Decode the bytes of a text file, whatever encoding it was saved in.

In: bytes, and the encoding if the editor names it. Out: the text and the name of the encoding. Promises: a byte order
mark and UTF-8 are certain; any other encoding is accepted only if exactly one reading of the bytes consists of words of
a language; if several readings do, or none, the file is refused, with the possible readings listed. No byte is replaced
or skipped.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in.eastern import POSSIBLE, Reading, eastern, has_half_width
from build_edition.sources.take_in.received import NotTaken

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
# if two give the same text, the first is named
_PAGES: Final = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "iso8859_5",
    "iso8859_7",
    "koi8_r", "koi8_u", "cp866", "cp850", "cp852", "mac_roman", "mac_cyrillic",
)  # fmt: skip
_NAMES: Final = {
    "utf-8-sig": "UTF-8 with a byte order mark", "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
    "utf-32": "UTF-32", "utf-8": "UTF-8",
}  # fmt: skip
# the letters besides a to z of each language: a reading must use those of one language only
_ALPHABETS: Final = tuple(
    frozenset(letters)
    for letters in (
        "äöüßéàèêôç", "àâæçéèêëîïôœùûüÿ", "áéíñóúüç", "áâãàçéêíóôõúü", "àèéìíîòóùú", "éèëïóöüáíúâêûôç", "åäöéàüæø",
        "æøåéèêóòôüäö", "åäöšžéü", "áðéíóúýþæö", "àçèéíïòóúü", "áéíóúäöüß", "ąćęłńóśźż", "áčďéěíňóřšťúůýžöüä",
        "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšžë", "ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž", "çğıöşüâîû", "ëç",
        "âêîôûŵŷáéíóúïö", "áæíðóøúýåéöä", "àâçèéêìîòôùû", "âêîôûúéäëïöüòóá",
        "äöüßàâæçèéêëîïôœùûáíñóú",  # the last one for texts with words of neighbouring languages
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёѣіѵѳ", "абвгдежзийклмнопрстуфхцчшщьюяєіїґ",
        "абвгдежзійклмнопрстуўфхцчшыьэюяё", "абвгдђежзијклљмнњопрстћуфхцчџшѓѕќ", "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
        "אבגדהוזחטיכלמנסעפצקרשתךםןףץ", "".join(chr(one) for one in range(0x621, 0x64B)) + "پچژگک",
    )
)  # fmt: skip
_VOWELS: Final = frozenset("aeiouyäöüéèêëàáâãåæœøíîïìóôõòúùûýąęěůőűăāēīūėįųıаеёиоуыэюяѣіїєαεηιουωάέήίόύώϊϋ")
_FINAL: Final = frozenset("ךםןףץ")
_ACCENTED: Final = frozenset("άέήίόύώΐΰ")
_TAG: Final = re.compile(r"<[^<>]*>")
_WORD: Final = re.compile(r"[^\W\d_]+")
_BROKEN: Final = re.compile(r"[^\W\d_][^\s\w!-~’‘´ʼ\u00ad‐‑–—…\u0300-\u036f\u05b0-\u05c7\u064b-\u0652]+[^\W\d_]")
_UNREAL: Final = re.compile(
    r"[^\W\d_][¹²³ªº¼½¾][^\W\d_]|[A-Za-z][\u0590-\u06ff]|[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u2500-\u259f\ue000-\uf8ff\ufffd]"
    r"|(?<![\u0621-\u0652\u0670])[\u064b-\u0652]"  # an Arabic vowel sign without its letter
)
_QUOTES: Final = frozenset("“”‘’„‚«»‹›–—…•†§°·€£©®™½¼¾²³º\u00a0¿¡")
_MOST_ODD: Final = 0.02
_MOST_WITHOUT_VOWEL: Final = 0.12
_MOST_CAPITALS: Final = 0.6
_MOST_SHOWN: Final = 5
_FIRST_WORDS: Final = 30


def decoded(content: bytes, encoding: str = "") -> tuple[str, str]:
    """The text and the name of the encoding; raises NotTaken if the encoding is not certain."""
    if encoding:
        return _as_said(content, encoding)
    mark = next((name for sign, name in _MARKS if content.startswith(sign)), "")
    for name in (mark,) if mark else (*_without_mark(content), "utf-8"):
        try:
            return content.decode(name), _NAMES.get(name, name)
        except UnicodeDecodeError:
            continue
    if mark:
        raise NotTaken(f"it begins with the mark of {_NAMES[mark]} and is not {_NAMES[mark]}")
    return _guessed(content)


def _as_said(content: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
        return content.decode(name).removeprefix("\ufeff"), name
    except LookupError as error:
        raise NotTaken(f"“{clipped(encoding)}” is no encoding; write one like windows-1251, cp866 or utf-16") from error
    except (UnicodeDecodeError, ValueError) as error:
        at = f" (byte 0x{content[error.start]:02X} at {error.start:,})" if isinstance(error, UnicodeDecodeError) else ""
        raise NotTaken(f"it is not {encoding}{at}") from error


def _without_mark(content: bytes) -> Iterator[str]:
    """Candidates besides UTF-8 that can look like it: UTF-16 (zero bytes), and ISO 2022 (escape sequences)."""
    if b"\x1b$" in content or b"\x1b(J" in content:
        yield "iso2022_jp"
    if len(content) % 2 == 0 and b"\x00" in content:
        even, odd = content[::2].count(0), content[1::2].count(0)
        yield "utf-16-le" if odd >= even else "utf-16-be"


def _guessed(content: bytes) -> tuple[str, str]:
    western, others = _readings(content), eastern(content)
    sure = [one for one in others if one.is_sure]
    if not western and len(sure) == 1:
        return sure[0].words, sure[0].encoding
    rivals = [one for one in others if not western or not has_half_width(one.words)]
    if len(western) == 1 and not rivals:
        ((words, names),) = western.items()
        return words, names[0]
    rivals = rivals or ([] if western else [*eastern(content, POSSIBLE)])
    if not western and not rivals:
        raise NotTaken(f"{_place(content)} is not UTF-8, and no code page makes words of it: say which with --encoding")
    in_west = [Reading(words, names[0], is_sure=False) for words, names in western.items()]
    shown = [(one.encoding, _differing(one.words, western)) for one in in_west]
    if rivals:
        first, last = ([one for one in rivals if one.is_sure is said] for said in (True, False))
        shown = [(one.encoding, _beginning(one.words)) for one in (*first, *in_west, *last)]
    how = "several encodings make" if len(shown) > 1 else "only one encoding may make"
    readings = "; ".join(f"{name} reads “{words}”" for name, words in shown[:_MOST_SHOWN])
    raise NotTaken(
        f"{_place(content)} is not UTF-8, and {how} words of it: {readings}; say which with --encoding and its name"
    )


def _beginning(words: str) -> str:
    """The first words that are not ASCII, with the word before them."""
    line = next((line for line in words.splitlines() if not line.isascii()), words)
    at = next((at for at, char in enumerate(line) if char > "\x7f"), 0)
    before = line[:at].split(" ")
    return " ".join(f"{' '.join(before[-2:])}{line[at:]}".split())[:_FIRST_WORDS].rstrip()


def _place(content: bytes) -> str:
    """The first byte that is not UTF-8, its offset and its line."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = len(re.findall(rb"\r\n|\r|\n", content[: error.start])) + 1
        return f"byte 0x{content[error.start]:02X} at offset {error.start:,}, in line {line:,},"
    return "the file"


def _differing(words: str, readings: Sequence[str] | dict[str, list[str]]) -> str:
    """The first word in which this reading differs from the others."""
    others = [one.split() for one in readings if one != words]
    for at, word in enumerate(words.split()):
        if any(at < len(one) and one[at] != word for one in others):
            return clipped(word)
    return clipped(words)


def _readings(content: bytes) -> dict[str, list[str]]:
    """Every reading that consists of words of a language, with the code pages that give it."""
    found: dict[str, list[str]] = {}
    for name in _PAGES:
        try:
            words = content.decode(name)
        except UnicodeDecodeError:
            continue
        if _is_of_a_language(words):
            found.setdefault(words, []).append(name)
    plain = {words: names for words, names in found.items() if _is_typography(words)}
    spaced = {words: names for words, names in plain.items() if _is_spaced(words)}
    if plain:
        return spaced if len(spaced) == 1 else plain
    return found


def _is_spaced(words: str) -> bool:
    """Whether the only character beyond ASCII is the no-break space."""
    return all(char == "\u00a0" for char in words if char > "\x7f")


def _is_typography(words: str) -> bool:
    """Whether everything beyond ASCII is a quotation mark, a dash or another typographic character."""
    return all(char in _QUOTES for char in words if char > "\x7f")


def _is_of_a_language(words: str) -> bool:
    words = _TAG.sub(" ", words)
    if _UNREAL.search(words):
        return False
    letters = {char.lower()[:1] for char in words if char > "\x7f" and char.isalpha()} - set(
        "iªº"
    )  # i from lowercasing the Turkish İ
    if not letters:
        return _is_typography(words) and not _BROKEN.search(words)
    fits = any(letters <= alphabet for alphabet in _ALPHABETS)
    return fits and not _BROKEN.search(words) and _looks_written(words, letters)


def _looks_written(words: str, letters: set[str]) -> bool:
    """Whether words are in one script, with plausible capitals, vowels and accents."""
    found = [word for word in _WORD.findall(words) if not word.isascii()]
    script = unicodedata.name(min(letters), "").split(" ")[0]
    odd = sum(1 for word in found if word != word.upper() and word[1:] != word[1:].lower())
    mixed = script != "LATIN" and any(re.search("[A-Za-z]", word) for word in found)
    if mixed or odd > len(found) * _MOST_ODD or _is_shouted(found):
        return False
    long = [word.lower() for word in found if len(word) > 2]  # noqa: PLR2004 - an abbreviation has no vowel either
    if script == "HEBREW":
        return not any(set(word[:-1]) & _FINAL for word in found)
    if script == "GREEK":
        accented = sum(1 for word in long if _ACCENTED & set(word))
        return accented * 2 >= len(long) and not any("ς" in word[:-1] or word.endswith("σ") for word in long)
    mute = 0 if script == "ARABIC" else sum(1 for word in long if not _VOWELS & set(word))
    return mute <= len(long) * _MOST_WITHOUT_VOWEL


def _is_shouted(found: Sequence[str]) -> bool:
    """Whether nearly all letters are capitals, as when lower case is wrongly decoded as KOI8."""
    letters = "".join(found)
    return sum(1 for char in letters if char != char.lower()) > len(letters) * _MOST_CAPITALS
