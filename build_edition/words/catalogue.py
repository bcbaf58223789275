"""`words/*.po` → `Words`: the available languages, found by listing the folder.

In: the code of a language. Out: its `Words`. Promises: a language is one file and nothing else; a translation whose
`{names}` differ from its English raises an error when it is read; a sentence that is not translated, or not in all its
plural forms, is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from typing import Final

from babel.messages.pofile import read_po

from build_edition.words.language import ENGLISH, PLACEHOLDER, Words

ENDING: Final = ".po"
_OF_SCRIPTS: Final = (".js", "vocabulary/spoken.py")
FOLDER: Traversable = files("build_edition") / "words"


def languages() -> tuple[str, ...]:
    """The codes of the languages that have a catalogue."""
    return tuple(sorted(one.name.removesuffix(ENDING) for one in FOLDER.iterdir() if one.name.endswith(ENDING)))


def words_of(language: str) -> Words:
    """The words of a language by its code (`de`, `pt-BR`), or of its parent (`pt`); English if there is neither."""
    known = languages()
    for code in (language, language.partition("-")[0]):
        if code in known:
            return read_catalogue(code)
    return ENGLISH


@cache
def read_catalogue(language: str) -> Words:
    """The words of a language that has a catalogue, read once in each process."""
    return parse_catalogue((FOLDER / f"{language}{ENDING}").read_bytes(), language)


def parse_catalogue(text: bytes, language: str) -> Words:
    """The words of a catalogue.

    Its `Language` header is the locale for numbers and dates. Fuzzy entries are left out.
    """
    catalogue = read_po(BytesIO(text), ignore_obsolete=True)
    sentences: dict[str, str] = {}
    plurals: dict[str, tuple[str, ...]] = {}
    in_scripts: set[str] = set()
    for message in catalogue:
        english, said = _forms(message.id), _forms(message.string)
        if not english[0] or message.fuzzy or not all(said):
            continue
        _check(language, english, said)
        if len(english) > 1:
            plurals[english[0]] = said
        else:
            sentences[english[0]] = said[0]
        if any(name.endswith(_OF_SCRIPTS) for name, _ in message.locations):
            in_scripts.add(english[0])
    locale = str(catalogue.locale or language.replace("-", "_"))
    return Words(language, locale, sentences, plurals, catalogue.plural_expr, frozenset(in_scripts))


def _forms(words: str | Sequence[str] | None) -> tuple[str, ...]:
    """The forms of a message: one, or those of a plural."""
    return (words or "",) if isinstance(words, str) or words is None else tuple(words)


def _check(language: str, english: tuple[str, ...], said: tuple[str, ...]) -> None:
    """Raise ValueError where a form has a name that its English lacks, or a sentence lacks one of its English."""
    wanted = {name for one in english for name in PLACEHOLDER.findall(one)}
    for form in said:
        found = set(PLACEHOLDER.findall(form))
        if found - wanted or (wanted - found and len(english) == 1):
            raise ValueError(f"{language}{ENDING}: “{form}” has not the names of “{english[0]}”")
