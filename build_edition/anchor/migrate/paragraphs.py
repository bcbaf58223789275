"""What points to paragraphs by their number → what becomes of it when the text was replaced.

In: the former text of a document and the present one; links (`[[letter#p17]]`) in files as they are written, and what
headers say of paragraphs: which are reviewed, set side by side, or stand after a gap. Out: each with a sentence where
its number may mean another paragraph. Promises: a paragraph is the same where its words are, or where it was changed
between the same neighbours and is still much like itself; where that cannot be told, the number is in doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from build_edition.ground.fold import fold_words
from build_edition.ground.places import LineMap, Place
from build_edition.model.documents import Document
from build_edition.model.sources import Written

LINK: Final = re.compile(r"\[\[(?P<document>[a-z0-9][a-z0-9-]*)#(?P<name>[a-z][a-z0-9-]*)")
_ALIKE: Final = 60  # of 100
_MOST: Final = 50  # paragraphs that came in or went at one place


@dataclass(frozen=True, slots=True)
class ByNumber:
    """A paragraph of a document that something (`link`, `review`, `alignment`) names; of a `gap` the one below it."""

    document: str
    name: str
    what: str
    place: Place


def linked(texts: Mapping[str, str]) -> Iterator[ByNumber]:
    """The links to paragraphs in files, by path; in YAML none that stands in a line of comment."""
    for path, text in texts.items():
        lines = LineMap(path, text) if "[[" in text else None
        for found in LINK.finditer(text) if lines is not None else ():
            line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
            if lines is not None and not (path.endswith(".yml") and line.lstrip().startswith("#")):
                place = lines.place(found.start(), len(found[0]) + 2)
                yield ByNumber(found["document"], found["name"], "link", place)


def in_headers(documents: Iterable[Document]) -> Iterator[ByNumber]:
    """The paragraphs that headers name, of their own document and of the one that it is a witness of."""
    for one in documents:
        reviewed = (name for review in one.header.reviewed for name in review.paragraphs)
        yield from _named(one.id, "review", reviewed)
        for lacuna in one.header.lacunae:
            yield ByNumber(one.id, "", "gap", lacuna.before.place)
        witness = one.header.witness
        for aligned in witness.alignment if witness is not None else ():
            yield from _named(one.id, "alignment", aligned.here)
            yield from _named(witness.of.value if witness is not None else "", "alignment", aligned.there)


def _named(document: str, what: str, names: Iterable[Written]) -> Iterator[ByNumber]:
    yield from (ByNumber(document, name.value, what, name.place) for name in names)


def in_doubt(former: Document, present: Document, asked: Iterable[ByNumber]) -> tuple[tuple[ByNumber, str], ...]:
    """Those of some that may mean another paragraph than they did, each with what became of it, in order of place."""
    texts = _Paragraphs(former, present)
    said = ((one, texts.said_of(one)) for one in asked)
    return tuple(sorted(((one, words) for one, words in said if words), key=lambda pair: pair[0].place))


class _Paragraphs:
    """The paragraphs of two texts, aligned once."""

    def __init__(self, former: Document, present: Document) -> None:
        self._former, self._present = _words_of(former), _words_of(present)
        self._now = dict(_counterparts(list(self._former.items()), list(self._present.items())))
        self._gaps = _gaps(former), _gaps(present)

    def said_of(self, one: ByNumber) -> str:
        """What became of the paragraph; nothing where it is where it was."""
        if one.what == "gap":
            was, now = (gaps.get(one.place, "") for gaps in self._gaps)
            is_kept = not was or self._now.get(was) == now
            return "" if is_kept else f"the gap was above {was}, and stands above another paragraph now"
        if one.name not in self._former or self._now.get(one.name) == one.name:
            return ""
        if one.name in self._now:
            return f"what was {one.name} is {self._now[one.name]} now"
        return f"{one.name} is another paragraph now" if one.name in self._present else f"{one.name} is gone"


def _words_of(document: Document) -> dict[str, str]:
    text = document.source.text
    return {one.id: fold_words(" ".join(span.of(text) for span in one.spans)) for one in document.paragraphs}


def _gaps(document: Document) -> dict[Place, str]:
    """The paragraph below each gap, by where the header tells of it; none where one was not found, which is said."""
    declared = document.header.lacunae
    found = document.lacunae if len(document.lacunae) == len(declared) else ()
    return {one.before.place: below for one, (below, _) in zip(declared, found, strict=False)}


_Named = Sequence[tuple[str, str]]


def _counterparts(old: _Named, new: _Named) -> Iterator[tuple[str, str]]:
    """Each former paragraph by name, and the present one that it is."""
    front = _same([words for _, words in old], [words for _, words in new])
    back = _same([words for _, words in reversed(old)], [words for _, words in reversed(new)])
    behind = {(len(old) - 1 - at, len(new) - 1 - to) for at, to in back}
    same = [pair for pair in front if pair in behind]
    yield from ((old[at][0], new[to][0]) for at, to in same)
    for above, below in pairwise([(-1, -1), *same, (len(old), len(new))]):
        between = [range(above[side] + 1, below[side]) for side in (0, 1)]
        yield from ((old[at][0], new[to][0]) for at, to in _changed(old, new, *between))


def _changed(old: _Named, new: _Named, left: range, come: range) -> Iterator[tuple[int, int]]:
    """Paragraphs between the same neighbours that are still much like themselves, were joined to others, or divided."""
    if len(left) == len(come):
        yield from (pair for pair in zip(left, come, strict=True) if _are_alike(old[pair[0]][1], new[pair[1]][1]))
    elif max(len(left), len(come)) <= _MOST:
        for at in left:
            alike = [to for to in come if _are_alike(old[at][1], new[to][1])]
            yield from ((at, to) for to in alike[:1] if len(alike) == 1)


def _are_alike(old: str, new: str) -> bool:
    return old in new or new in old or fuzz.ratio(old, new) >= _ALIKE


def _same(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Places of the same paragraphs, in order."""
    steps = (step for step in Indel.opcodes(old, new) if step.tag == "equal")
    runs = (zip(range(one.src_start, one.src_end), range(one.dest_start, one.dest_end), strict=True) for one in steps)
    return [pair for run in runs for pair in run]
