"""In what two witnesses differ at a place: in words, or only in capitals, punctuation or the division of words.

In: the words of both at each place where they differ. Out: the kind of each difference. Promises: pure; what is left
out in one place and stands in another, word for word, is moved where nothing else could be meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from build_edition.model.witnesses import VariantKind

_FEWEST_MOVED: Final = 2  # one word that is gone here and stands there is hardly the same


class Differing(NamedTuple):
    """The words of both witnesses at a place, as they are compared; one may have none."""

    here: tuple[str, ...]
    there: tuple[str, ...]


def kinds_of_variants(found: Sequence[Differing]) -> tuple[VariantKind, ...]:
    """The kind of each, in order."""
    moved = _moved(found)
    return tuple("moved" if at in moved else _kind(one) for at, one in enumerate(found))


def _kind(one: Differing) -> VariantKind:
    if not one.here or not one.there:
        return "added" if one.there else "left out"
    here, there = (_bare(words) for words in one)
    if here == there:
        return "punctuation"
    if "".join(here) == "".join(there):
        return "division"
    if "".join(here).casefold() == "".join(there).casefold():
        return "capitals"
    out, put = _rest(one)
    return "words" if out and put else "added" if put else "left out"


def _bare(words: Sequence[str]) -> tuple[str, ...]:
    """Words without the signs around and inside of them; what is no word is gone."""
    bare = ("".join(char for char in word if char.isalnum()) for word in words)
    return tuple(word for word in bare if word)


def _rest(one: Differing) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of each that the other does not begin or end with, in small letters and without other signs."""
    here, there = (tuple(word.casefold() for word in _bare(words)) for words in one)
    start = next((at for at, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), min(len(here), len(there)))
    here, there = here[start:], there[start:]
    backward = zip(reversed(here), reversed(there), strict=False)
    end = next((at for at, (a, b) in enumerate(backward) if a != b), min(len(here), len(there)))
    return here[: len(here) - end], there[: len(there) - end]


def _moved(found: Sequence[Differing]) -> frozenset[int]:
    """Where the same words are left out once and added once."""
    places: dict[tuple[str, ...], tuple[list[int], list[int]]] = {}
    for at, one in enumerate(found):
        out, put = _rest(one)
        if bool(out) != bool(put) and len(out or put) >= _FEWEST_MOVED:
            places.setdefault(out or put, ([], []))[not out].append(at)
    return frozenset(at for out, put in places.values() if len(out) == len(put) == 1 for at in (*out, *put))
