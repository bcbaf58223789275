"""A text on several pages: which part a page shows, its ways to the others, and what every link to it leads to.

In: an edited document, how long a page may be. Out: lines of Markdown; addresses. Promises: the first page keeps the
document's own address, and any place of the text has one below it that never changes (`a.md#p500`): that page lists the
parts with the paragraphs of each, and knows where everything is. What leads to a place from within the edition leads
to the page on which it stands now.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from build_edition.ground.addresses import further_page, relative_url
from build_edition.markup.escape import escaped, in_attribute
from build_edition.markup.footnotes import SERIES, series_of
from build_edition.markup.note_numbers import numbered_line
from build_edition.measures.parts import Paragraphs, cut, marks_in, parts_in
from build_edition.model.documents import Turn
from build_edition.model.edited import Edited
from build_edition.model.parts import Part
from build_edition.model.woven import NoteMark, ParallelMark
from build_edition.pages.kit.tables import behind, division
from build_edition.words.language import Words


@dataclass(frozen=True)
class Shown:
    """One part of a document, or the whole of one that is not cut: number `at` (from 1) of `each`.

    `parts` say what stands on each page; there are none where it is not cut.
    """

    edited: Edited
    at: int
    each: Sequence[Paragraphs]
    parts: Sequence[Part]

    @property
    def number(self) -> int:
        """Which part it is; 0 where the document is not cut."""
        return self.at if len(self.each) > 1 else 0

    @property
    def is_first(self) -> bool:
        """Whether it stands on the page that has the document's own address."""
        return self.at == 1

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of its paragraphs."""
        return frozenset(one.id for one in self.each[self.at - 1])

    @cached_property
    def labels(self) -> frozenset[str]:
        """The labels of the notes that are called in it."""
        marks = marks_in(self.edited, self.each[self.at - 1])
        return frozenset(one.note.label for one in marks if isinstance(one, NoteMark))

    @property
    def parallels_before(self) -> Iterator[str]:
        """The parallels that have passages in the parts before, once a passage."""
        before = (one for part in self.each[: self.at - 1] for one in part)
        return (one.passage.of.id for one in marks_in(self.edited, before) if isinstance(one, ParallelMark))

    @property
    def counted(self) -> str:
        """The attribute that says how many numbered paragraphs all parts have; nothing where there are none."""
        total = sum(1 for one in self.edited.document.paragraphs if one.number)
        return f' data-paragraphs="{total}"' if self.number else ""

    @property
    def ids_before(self) -> frozenset[str]:
        """The ids of the paragraphs of the parts before."""
        return frozenset(one.id for part in self.each[: self.at - 1] for one in part)

    def numbering(self, variants: int = 0) -> Iterator[str]:
        """The line that says how its notes are numbered, after so many `variants`; nothing on the first page."""
        if not self.is_first:
            before = (one for part in self.each[: self.at - 1] for one in part)
            marks = marks_in(self.edited, before)
            numbers = _numbers(one.note.label for one in marks if isinstance(one, NoteMark))
            counts = [sum(1 for label in numbers if series_of(label) == at) for at in range(len(SERIES))]
            again = {label: number for label, number in numbers.items() if label in self.labels}
            yield from (numbered_line([*counts[:-1], counts[-1] + variants], again), "")

    def goes_on(self, words: Words) -> Iterator[str]:
        """Whose words go on from the page before, where somebody speaks."""
        if self.is_first:
            return
        first = self.each[self.at - 1][0]
        turn = self.edited.document.turn_of(first.id)
        if isinstance(turn, Turn) and turn.paragraphs[0] is not first:
            said = words.say("{speaker} goes on", speaker=turn.speaker.printed(words))
            yield from (f"[{escaped(said)}]", "{: .be-nobody .be-editorial }", "")


def shown(edited: Edited, most: int) -> Iterator[Shown]:
    """Each part of a document, or the whole."""
    each = cut(edited, most)
    parts = parts_in(edited, each)
    yield from (Shown(edited, at, each, parts) for at in range(1, len(each) + 1))


def titled_part(words: Words, title: str, one: Shown) -> str:
    """What a page of a part is called."""
    if not one.number:
        return title
    return words.say("{title}, part {n} of {all}", title=title, n=one.at, all=len(one.each))


def list_of_parts(words: Words, one: Shown, page: str, seen_from: str) -> Iterator[str]:
    """All parts of the text that begins on a page, with their paragraphs; after the first page it opens on demand.

    The list of the first page says of each part what stands on it, for the script that leads on to it.
    """
    if not one.parts:
        return
    addresses = [relative_url(seen_from, further_page(page, at)) for at in range(1, len(one.parts) + 1)]
    items = [_item(words, part, at, one, addresses[at - 1]) for at, part in enumerate(one.parts, 1)]
    said = words.say("Part {n} of {all}", n=one.at, all=len(one.parts))
    label = f' role="navigation" aria-label="{in_attribute(words.say("Parts of this text"))}"'
    yield from division("be-parts", behind(said, [*items, ""], is_open=one.is_first), label)


def _item(words: Words, part: Part, at: int, one: Shown, address: str) -> str:
    where = part.first if part.first == part.last else f"{part.first}–{part.last.removeprefix('¶ ')}"
    said = escaped(where or words.say("part {n}", n=at))
    holds = f' data-holds="{in_attribute(" ".join(part.holds))}"' if one.is_first and at > 1 else ""
    current = ' aria-current="page"' if at == one.at else ""
    return f"{at}. [{said}]({address}){{: .be-part{holds}{current} }} {escaped(part.opening)}"


def ways_between(words: Words, one: Shown, page: str, seen_from: str) -> Iterator[str]:
    """To the part before and the part after, of the text that begins on a page."""
    links = []
    if one.at > 1:
        links.append(f"[{words.say('Part before')}]({relative_url(seen_from, further_page(page, one.at - 1))})")
    if one.at < len(one.each):
        links.append(f"[{words.say('Part after')}]({relative_url(seen_from, further_page(page, one.at + 1))})")
    if links:
        yield from (" · ".join(links), "{: .be-ways .be-between }", "")


def further(one: Shown) -> tuple[str, ...]:
    """On the first page, the places that stand on the others."""
    return tuple(place for part in one.parts[1:] for place in part.holds) if one.is_first else ()


def _numbers(labels: Iterable[str]) -> Mapping[str, int]:
    """The number of each note within its series, in the order of first calls."""
    counts: dict[int, int] = {}
    found: dict[str, int] = {}
    for label in labels:
        if label not in found:
            counts[series_of(label)] = counts.get(series_of(label), 0) + 1
            found[label] = counts[series_of(label)]
    return found
