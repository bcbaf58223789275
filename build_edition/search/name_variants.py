"""The names under which something may be searched for, in both scripts, and one canonical form for all of them.

In: register entries. Out: every variant in its plain form → the canonical words. Promises: a variant means one thing; a
canonical word is never taken for a variant of another. Used by the search: a record with any variant also gets the
canonical words, and a query with a variant is run with them instead, so that “Чехов”, “Čechov” and “Chekhov” find the
same things. `reader/pure/names.js` has the same plain form.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from build_edition.ground.keys import Key
from build_edition.model.registers import Entry

LONGEST: Final = 8
_TO_SPACES: Final = {code: " " for code in range(128) if not chr(code).isalnum()}
_PARENTHESIS = re.compile(r"\(([^)]*)\)")
_CYRILLIC = re.compile(r"[а-яё]+")
_CAPITALS = re.compile(r"[А-ЯЁ]{2,}")
_CASES: Final = (
    (("ий", "ый", "ой"), 2, ("ого", "ому", "им", "ым", "ом", "ая", "ой", "ую")),
    (("ая",), 2, ("ой", "ую")),
    (("ов", "ев", "ёв", "ин", "ын"), 0, ("а", "у", "ым", "е", "ой")),
    (("ь", "й"), 1, ("я", "ю", "ем", "е")),
    (("а",), 1, ("ы", "и", "е", "у", "ой")),
    (tuple("бвгджзклмнпрстфхцчшщ"), 0, ("а", "у", "ом", "ем", "е")),
)


@dataclass(frozen=True)
class Variants:
    """All names and their canonical forms.

    `canonical` maps an entry's key to its canonical words; `of` maps the plain form of each other name to those words.
    """

    canonical: Mapping[Key, str]
    of: Mapping[str, str]

    @cached_property
    def _firsts(self) -> frozenset[str]:
        """The first word of every variant."""
        return frozenset(one.partition(" ")[0] for one in self.of)

    def found_in(self, words: str) -> frozenset[str]:
        """The canonical words of every variant that occurs in a text."""
        parts = plain_form(words).split()
        found = (
            self.of.get(" ".join(parts[at : at + length]))
            for at, first in enumerate(parts)
            if first in self._firsts
            for length in range(1, LONGEST + 1)
        )
        return frozenset(one for one in found if one)


def name_variants(entries: Iterable[Entry]) -> Variants:
    """The variants of every entry; an ambiguous one means the first entry that has it as its own name."""
    ordered = sorted(entries, key=lambda one: one.key)
    canonical = {one.key: _canonical(one) for one in ordered}
    taken = frozenset(canonical.values())
    found: dict[str, str] = {}
    for variants in (_own, _other):
        for entry in ordered:
            for variant in variants(entry):
                plain = plain_form(variant)
                if len(plain) > 1 and plain not in taken and plain.count(" ") < LONGEST:
                    found.setdefault(plain, canonical[entry.key])
    return Variants(canonical, dict(sorted(found.items())))


def plain_form(words: str) -> str:
    """Lower-case letters and digits with single spaces: no accents on Latin letters, no apostrophes, `ё` as `е`."""
    lower = words.lower()
    if "'s" in lower or "’s" in lower:
        lower = re.sub(r"[’']s(?!\w)", "", lower)
    if lower.isascii():
        return " ".join(lower.replace("'", "").translate(_TO_SPACES).split())
    bare = re.sub(r"([a-z])[\u0300-\u036f]+", r"\1", unicodedata.normalize("NFD", lower))
    flat = re.sub(r"[’'ʹʺʼ]", "", unicodedata.normalize("NFC", bare).replace("ё", "е"))
    return " ".join(re.sub(r"[\W_]+", " ", flat).split())


def _canonical(entry: Entry) -> str:
    """A person's surname, an organisation's abbreviation if it has one, else the name without its parenthesis."""
    if entry.kind == "person":
        return plain_form(entry.sort.partition(",")[0] or entry.name)
    if entry.kind == "organisation" and entry.romanised.isalpha():
        return plain_form(entry.romanised)
    return plain_form(_PARENTHESIS.sub(" ", entry.name))


def _own(entry: Entry) -> Iterator[str]:
    """The surname in both scripts, in every case and romanisation; other names as they are written."""
    original = _PARENTHESIS.sub(" ", entry.original).split()
    if entry.kind == "person":
        if original:
            yield from _inflected(original[-1])
        yield from _romanised(entry.romanised.partition(",")[0])
        return
    yield _PARENTHESIS.sub(" ", entry.name)
    yield " ".join(original)
    yield entry.romanised
    if original and _CAPITALS.fullmatch(original[0].partition("(")[0]):
        yield original[0].partition("(")[0]


def _other(entry: Entry) -> Iterator[str]:
    """Full names, and a birth name given in parentheses."""
    if entry.kind != "person" or not entry.original:
        return
    original = _PARENTHESIS.sub(" ", entry.original).split()
    yield entry.name
    yield " ".join(original)
    yield f"{original[0]} {original[-1]}"
    surname, _, given = entry.romanised.partition(",")
    yield f"{_PARENTHESIS.sub(' ', given)} {surname}"
    for words in _PARENTHESIS.findall(entry.original):
        last = words.split()[-1] if words.split() else ""
        if words != last or last != original[0]:
            yield from _inflected(last)


def _inflected(surname: str) -> Iterator[str]:
    """A Russian surname in its grammatical cases; nothing for a word in another script."""
    word = surname.lower()
    if not _CYRILLIC.fullmatch(word):
        return
    yield word
    for endings, cut, cases in _CASES:
        if word.endswith(endings):
            stem = word[: len(word) - cut]
            yield from (stem + case for case in cases)
            return


def _romanised(surname: str) -> Iterator[str]:
    """A surname as romanised, and with the endings of other romanisation systems."""
    word = plain_form(surname)
    yield word
    if word.endswith("ii"):
        yield from (word[:-2] + ending for ending in ("iy", "ij", "y", "i"))
