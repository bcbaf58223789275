r"""`Reference` → BibTeX for biblatex, in UTF-8.

Types and fields are biblatex's own (`@letter`, `@unpublished` with an `eventtitle` for a speech, `@misc`), chosen so
that its standard styles print edition, version and note. Promises: braces are always balanced, because BibTeX counts
them whether or not a backslash precedes them; no style changes the case of a title; an `and` inside a name does not
split it in two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.exports.citations import Name, Reference

NAME: Final = "BibTeX"
ENDING: Final = "bib"
MIME: Final = "application/x-bibtex"
_SIGNS: Final = {
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "`": r"\textasciigrave{}",
    "&": r"\&", "%": r"\%", "#": r"\#", "$": r"\$", "_": r"\_",
}  # fmt: skip
_BALANCED: Final = {"{": r"\{", "}": r"\}"}
_ALONE: Final = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
_PLAIN_NAME: Final = re.compile(r"[^\W\d_a-z][\w.’-]*(?: [^\W\d_a-z][\w.’-]*)*")
_ONE: Final = r"\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d\d)?)?[~?%]?"  # 21 to 24 are seasons
_DATE: Final = re.compile(rf"{_ONE}(?:/{_ONE})?", re.ASCII)
_LANGUAGES: Final = {  # names that babel and polyglossia use
    "ar": "arabic", "be": "belarusian", "bg": "bulgarian", "ca": "catalan", "cs": "czech", "cy": "welsh",
    "da": "danish", "de": "german", "el": "greek", "en": "english", "eo": "esperanto", "es": "spanish",
    "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "gl": "galician", "grc": "ancientgreek", "he": "hebrew", "hi": "hindi", "hr": "croatian", "hu": "hungarian",
    "hy": "armenian", "is": "icelandic", "it": "italian", "ja": "japanese", "ka": "georgian", "ko": "korean",
    "la": "latin", "lt": "lithuanian", "lv": "latvian", "mk": "macedonian", "nb": "norsk", "nl": "dutch",
    "nn": "nynorsk", "no": "norsk", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sa": "sanskrit", "sk": "slovak", "sl": "slovenian", "sq": "albanian", "sr": "serbian", "sv": "swedish",
    "syr": "syriac", "ta": "tamil", "tr": "turkish", "uk": "ukrainian", "ur": "urdu", "vi": "vietnamese",
}  # fmt: skip


def write_reference(reference: Reference) -> str:
    """One entry."""
    fields = "".join(f"  {key} = {{{value}}},\n" for key, value in _fields(reference) if value)
    return f"@{_type(reference)}{{{reference.id},\n{fields}}}\n"


def escape_tex(words: str) -> str:
    """Text escaped for a field, so that TeX prints it unchanged."""
    braces = _BALANCED if _is_balanced(words) else _ALONE
    signs = {**_SIGNS, **braces}
    return "".join(signs.get(sign, sign) for sign in words).replace("--", "-{}-").replace("--", "-{}-")


def _type(reference: Reference) -> str:
    return reference.genre.biblatex_at_event if reference.event else reference.genre.biblatex


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    dated = _DATE.fullmatch(reference.date) is not None
    said = "" if dated else reference.date_in_words
    yield "author", " and ".join(filter(None, map(_name, reference.authors)))
    yield "title", _kept(reference.title)
    yield "shorttitle", _kept(reference.short_title)
    yield "date", reference.date if dated else ""
    yield "type", escape_tex(_type_words(reference))
    yield "eventtitle", _kept(reference.event)
    yield "howpublished", _kept(_published(reference))
    yield "editor", " and ".join(filter(None, map(_name, reference.editors)))
    yield "version", escape_tex(reference.version) if _type(reference) != "unpublished" else ""
    yield "library", escape_tex(", ".join(filter(None, (reference.archive, reference.shelfmark))))
    yield "langid", _LANGUAGES.get(reference.language, "")
    yield "note", escape_tex(". ".join(filter(None, (said, reference.note))))
    yield "addendum", escape_tex(reference.locator)
    yield "doi", escape_tex(reference.doi)
    yield "url", reference.address
    yield "urldate", reference.accessed


def _type_words(reference: Reference) -> str:
    named = (" ".join(filter(None, (one.given, one.family, one.literal))) for one in reference.recipients)
    to = reference.words.listed([name for name in named if name])
    if not to:
        return reference.genre_name
    return reference.words.say("{genre} to {recipient}", genre=reference.genre_name, recipient=to)


def _published(reference: Reference) -> str:
    """The edition, with its version for `@unpublished`, which has no version field."""
    words, edition = reference.words, reference.container
    if _type(reference) == "unpublished":
        return words.say("In: {edition}, version {version}", edition=edition, version=reference.version)
    return words.say("In: {edition}", edition=edition)


def _kept(words: str) -> str:
    """A title in its own braces, so that its case is preserved."""
    return f"{{{escape_tex(words)}}}" if words else ""


def _name(name: Name | None) -> str:
    if name is None:
        return ""
    if name.literal:
        return _kept(name.literal)
    return ", ".join(part if _PLAIN_NAME.fullmatch(part) else _kept(part) for part in (name.family, name.given) if part)


def _is_balanced(words: str) -> bool:
    depth = 0
    for sign in words:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            return False
    return depth == 0
