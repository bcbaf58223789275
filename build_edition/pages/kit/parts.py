"""A text on several pages: which part a page shows, its links to the others, and the addresses of all places.

In: an edited document, the maximum length of a page. Out: lines of Markdown; addresses. Promises: the first page keeps
the document's own address, and any place of the text has an address on it that never changes (`a.md#p500`): that page
lists the parts with the paragraphs of each, and knows where everything is. A link within the edition leads directly to
the page that now has its target.
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

    `parts` say what is on each page; empty if the document is not cut.
    """

    edited: Edited
    at: int
    each: Sequence[Paragraphs]
    parts: Sequence[Part]

    @property
    def number(self) -> int:
        """The number of the part; 0 if the document is not cut."""
        return self.at if len(self.each) > 1 else 0

    @property
    def is_first(self) -> bool:
        """Whether it is on the page that has the document's own address."""
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
        """The parallels with passages in earlier parts, once per passage."""
        before = (one for part in self.each[: self.at - 1] for one in part)
        return (one.passage.of.id for one in marks_in(self.edited, before) if isinstance(one, ParallelMark))

    @property
    def counted(self) -> str:
        """The attribute with the number of numbered paragraphs in all parts; empty if the document is not cut."""
        total = sum(1 for one in self.edited.document.paragraphs if one.number)
        return f' data-paragraphs="{total}"' if self.number else ""

    @property
    def ids_before(self) -> frozenset[str]:
        """The ids of the paragraphs of earlier parts."""
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
        """The name of the speaker whose turn continues from the page before."""
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
    """The title of a part's page."""
    if not one.number:
        return title
    return words.say("{title}, part {n} of {all}", title=title, n=one.at, all=len(one.each))


def list_of_parts(words: Words, one: Shown, page: str, seen_from: str) -> Iterator[str]:
    """All parts of the text that begins on a page, with their paragraphs; collapsed after the first page.

    The list on the first page has the ids on each part, for the script that redirects to it.
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
    """Links to the part before and the part after, of the text that begins on a page."""
    links = []
    if one.at > 1:
        links.append(f"[{words.say('Part before')}]({relative_url(seen_from, further_page(page, one.at - 1))})")
    if one.at < len(one.each):
        links.append(f"[{words.say('Part after')}]({relative_url(seen_from, further_page(page, one.at + 1))})")
    if links:
        yield from (" · ".join(links), "{: .be-ways .be-between }", "")


def further(one: Shown) -> tuple[str, ...]:
    """On the first page, the ids on the other pages."""
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
