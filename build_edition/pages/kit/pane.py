"""A document as shown beside others, with passages of parallels marked: rendered once, whatever it is shown beside.

In: a document. Out: its pane as JSON, for `pages/text/synopsis.py`: the places of its passages, and its Markdown, in
which the link targets of the ∥ signs are left open; they are filled in when the pane is shown beside another document.
Promises: the words are those of the document, which is proved on each page with the pane; every id begins with the
document's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, Self

from build_edition.exports.disclosure import disclosure_attribute
from build_edition.ground.addresses import relative_url, synopsis_anchor, synopsis_page
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.keys import Key
from build_edition.ground.places import Span
from build_edition.markup.escape import in_attribute
from build_edition.model.annotations import AnchoredPassage
from build_edition.model.documents import Paragraph
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import ParallelMark, Run, Sign
from build_edition.pages.kit.called import called
from build_edition.pages.kit.tables import division
from build_edition.pages.kit.text import (
    in_a_label,
    joined,
    language_of,
    named,
    number_elsewhere,
    parallel_labels,
    set_segment,
    text_of,
    units_of,
)
from build_edition.words.language import Words

KIND: Final = "pane"
WHOLE, CUT = "whole", "cut"  # of a text that is too long for one page, only the surroundings of its passages are shown
_AROUND: Final = 3  # paragraphs shown before and after a passage in a text that is cut


class Stands(NamedTuple):
    """A passage as a link target: its parallel, the id of its first words, the number of its paragraph."""

    parallel: str
    anchor: str
    number: str


class Pane(NamedTuple):
    """The passages of a document in text order; its Markdown in pieces, every second one the parallel of a link."""

    places: Sequence[Stands]
    pieces: Sequence[str]

    @classmethod
    def of(cls, written: str) -> Self:
        """A pane decoded from the cache."""
        places, pieces = read_dense(written)
        return cls([Stands(*one) for one in places], pieces)

    @property
    def first(self) -> Mapping[str, str]:
        """The id of the first passage of each parallel."""
        return {one.parallel: one.anchor for one in reversed(self.places)}

    def beside(self, leads: Callable[[str], str]) -> str:
        """Its Markdown, with the link target of each ∥ sign given by `leads`."""
        return "".join(leads(one) if at % 2 else one for at, one in enumerate(self.pieces))


@dataclass(frozen=True, slots=True)
class _Place:
    """A passage of a parallel, with its link target."""

    anchored: AnchoredPassage
    stands: Stands

    @property
    def span(self) -> Span:
        return self.anchored.span


@dataclass(frozen=True, slots=True)
class _Setting:
    """What is needed to render a document: its passages, the titles of parallels, the delimiter of link targets."""

    edited: Edited
    places: tuple[_Place, ...]
    titles: Mapping[str, str]
    words: Words
    opens: str

    @property
    def path(self) -> str:
        """The path of any page that may contain it: all are in one folder."""
        return synopsis_page(self.edited.id, self.edited.id)


def shown(edition: Edition) -> Mapping[str, str]:
    """By document, how its pane is shown; empty for a document that is shown beside none."""
    beside = {one.id for pair in edition.pairs for one in (pair.first, pair.second)}
    return {
        one.id: (CUT if one.id in edition.parts else WHOLE) if one.id in beside else "" for one in edition.summaries
    }


def pane_of(how: Mapping[str, str], edited: Edited, alone: Edition) -> str:
    """The pane of a document, as JSON; empty for a document that is shown beside none."""
    if not how[edited.id]:
        return ""
    places, titles = tuple(_places(alone.words, edited)), {one.id.value: one.title.value for one in alone.parallels}
    setting = _Setting(edited, places, titles, alone.words, _opening(edited))
    lines = _pane(setting, is_cut=how[edited.id] == CUT)
    return dense([[one.stands for one in places], "\n".join(lines).split(setting.opens)])


def _opening(edited: Edited) -> str:
    """A delimiter that does not occur in the text."""
    opens = "\0"
    while opens in edited.document.source.text:
        opens += "|\0"
    return opens


def _places(words: Words, edited: Edited) -> Iterator[_Place]:
    """The passages of parallels, numbered within each parallel."""
    counts = Counter[Key]()
    for one in edited.passages:
        key = one.passage.of
        counts[key] += 1
        paragraph = edited.document.paragraph_at(one.span.start)
        anchor = synopsis_anchor(edited.id, f"{key.id}-{counts[key]}")
        yield _Place(one, Stands(key.id, anchor, _number(words, paragraph)))


def _number(words: Words, paragraph: Paragraph | None) -> str:
    if paragraph is None:  # pragma: no cover - anchoring keeps targets in paragraphs
        return ""
    return f"¶&nbsp;{paragraph.number}" if paragraph.number else words.say(paragraph.part.replace("_", " "))


def _pane(setting: _Setting, *, is_cut: bool) -> Iterator[str]:
    document = setting.edited.document
    name, title = document.id, document.header.short_title
    yield f'<section class="be-pane" data-document="{name}" markdown="1">'
    yield ""
    link = f"[{called(setting.words, document.header)}]({relative_url(setting.path, name + '.md')})"
    heading = [f"## {link} {{: #{synopsis_anchor(name, 'title')} }}", ""]
    yield from division("be-pane-head", heading)
    label = f'role="region" aria-label="{in_attribute(title)}" tabindex="0"'
    text = _around_passages(setting) if is_cut else _units(setting)
    more = f' id="{synopsis_anchor(name, "text")}" {label}{disclosure_attribute(document)}{language_of(document)}'
    yield from division(f"be-text be-pane-text be-{document.header.kind}", text, more)
    yield from ("</section>", "")


def _units(setting: _Setting) -> Iterator[str]:
    document = setting.edited.document
    return text_of(setting.words, document, lambda one: _paragraph(setting, one), prefix=document.id)


def _around_passages(setting: _Setting) -> Iterator[str]:
    """The paragraphs around the passages, with links to those that are omitted between them."""
    document = setting.edited.document
    ids = [one.id for one in document.paragraphs]
    at = {name: number for number, name in enumerate(ids)}
    held = [document.paragraph_at(one.span.start) for one in setting.places]
    near = {number + by for one in held if one for number in (at[one.id],) for by in range(-_AROUND, _AROUND + 1)}
    left_out: list[str] = []
    units = units_of(setting.words, document, lambda one: _paragraph(setting, one), document.id)
    for name, lines in units:
        if at[name] in near:
            yield from _left_out(setting, left_out)
            yield from lines
            left_out = []
        else:
            left_out.append(name)
    yield from _left_out(setting, left_out)


def _left_out(setting: _Setting, names: Sequence[str]) -> Iterator[str]:
    if names:
        said = setting.words.many(len(names), "{n} paragraph is not shown here", "{n} paragraphs are not shown here")
        address = relative_url(setting.path, f"{setting.edited.id}.md#{names[0]}")
        yield from (f"[{said}]({address})", "{: .be-lacuna .be-editorial }", "")


def _paragraph(setting: _Setting, paragraph: Paragraph) -> str:
    segments = setting.edited.woven.paragraphs[paragraph.id].segments
    pieces = [set_segment(one, lambda run: _run(setting, run), lambda mark: _sign(setting, mark)) for one in segments]
    number = number_elsewhere(setting.words, setting.path, setting.edited.id, paragraph)
    return number + joined(setting.words, setting.edited.document, paragraph, pieces)


def _run(setting: _Setting, run: Run) -> str:
    """A run in the marks of all passages it belongs to, the longest outermost; the first run has the id."""
    words = named(run, setting.path)
    for place in sorted((one for one in setting.places if run.span in one.span), key=lambda one: len(one.span)):
        stands = place.stands
        anchor = f' id="{stands.anchor}"' if run.span.start == place.span.start else ""
        data = f'data-parallel="{stands.parallel}" data-passage="{stands.anchor}"'
        words = f'<mark class="be-parallel-passage" {data}{anchor}>{words}</mark>'
    return words


def _sign(setting: _Setting, mark: Sign) -> str:
    """The ∥ after a passage: a link to its first counterpart, or to the parallel if there is none."""
    passage = mark.passage if isinstance(mark, ParallelMark) else None
    stands = next((one.stands for one in setting.places if one.anchored.passage is passage), None)
    if stands is None:
        return ""
    title = in_a_label(setting.titles[stands.parallel])
    leads = f"{setting.opens}{stands.parallel}{setting.opens}"
    data = f'data-parallel="{stands.parallel}" data-passage="{stands.anchor}"'
    return f"[∥]({leads}){{: .be-parallel {data} {parallel_labels(setting.words, title)} }}"
