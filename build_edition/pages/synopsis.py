"""Two documents side by side: each pair that shares a parallel, the whole of both texts, the passages marked.

In: what was compiled. Out: `synopsis/<first>--<second>.md`, the older document first. Promises: each pane keeps
the words of its document, which is proved like a document's own page; every id begins with its document's.
Without JavaScript it is two columns with plain links; `reader/features/synopsis/` makes them follow each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from build_edition.addresses import as_seen_from, synopsis_anchor, synopsis_page, way
from build_edition.escape import escaped, in_attribute
from build_edition.markdown import JOIN, head, in_a_label, named, set_segment, text_of
from build_edition.model import Anchored, Compiled, Document, Mark, Page, Paragraph, Parallel, Passage, Run, Woven
from build_edition.pages.tables import behind, byline, counted, division
from build_edition.places import Span

_HIDDEN = ("  - toc", "search:", "  exclude: true")  # the words are found on the documents' own pages


@dataclass(frozen=True, slots=True)
class Synopsis:
    """Two documents, in the order of their dates, and the parallels they share."""

    first: Document
    second: Document
    parallels: tuple[Parallel, ...]

    @property
    def path(self) -> str:
        """Where its page stands."""
        return synopsis_page(self.first.id, self.second.id)

    @property
    def title(self) -> str:
        """The short titles of both."""
        return f"{self.first.header.short_title}, {self.second.header.short_title}"

    def holds(self, document: str) -> bool:
        """Whether a document is one of the two."""
        return document in (self.first.id, self.second.id)

    def other(self, document: str) -> Document:
        """The one that stands beside a document."""
        return self.second if document == self.first.id else self.first


@dataclass(frozen=True, slots=True)
class _Place:
    """A passage of a parallel in one document: where it is, and the id of its first words on the page."""

    anchored: Anchored
    parallel: str
    anchor: str

    @property
    def span(self) -> Span:
        return self.anchored.span


@dataclass(frozen=True, slots=True)
class _Pane:
    """What is needed to set one document on the page of a synopsis: its places, and where each ∥ leads."""

    path: str
    woven: Woven
    places: tuple[_Place, ...]
    counterparts: Mapping[str, str]
    titles: Mapping[str, str]


def synopses(compiled: Compiled) -> tuple[Synopsis, ...]:
    """Every pair of documents that share a parallel."""
    found = []
    for first, second in combinations(compiled.by_date, 2):
        shared = tuple(one for one in compiled.gathered.parallels if {first.id, second.id} <= _documents(one))
        if shared:
            found.append(Synopsis(first, second, shared))
    return tuple(found)


def _documents(parallel: Parallel) -> set[str]:
    return {passage.document for passage in parallel.passages}


def passages_of(parallel: Parallel, anchored: Sequence[Anchored]) -> tuple[Anchored, ...]:
    """The passages of a parallel among what is anchored in a document, in text order."""
    key = f"parallel:{parallel.id.value}"
    return tuple(one for one in anchored if isinstance(one.target_of, Passage) and one.target_of.of == key)


def synopsis_pages(compiled: Compiled) -> Iterator[Page]:
    """The page of each pair."""
    for synopsis in synopses(compiled):
        content = "\n".join(_lines(synopsis, compiled)).rstrip() + "\n"
        yield Page(synopsis.path, content, panes=(synopsis.first.id, synopsis.second.id))


def _lines(synopsis: Synopsis, compiled: Compiled) -> Iterator[str]:
    both = (synopsis.first, synopsis.second)
    places = {document.id: tuple(_places(document, compiled)) for document in both}
    woven = {one.document.id: one for one in compiled.woven}
    titles = {one.id.value: one.title.value for one in compiled.gathered.parallels}
    yield from head(f"Side by side: {synopsis.title}", more=_HIDDEN)
    yield from (_note(synopsis, compiled), "{: .be-synopsis-note }", "")
    yield from ('<div class="be-synopsis" markdown="1">', "")
    yield from _list(synopsis, places, compiled)
    for document in both:
        there = places[synopsis.other(document.id).id]
        counterparts = {one.parallel: one.anchor for one in reversed(there)}
        yield from _pane(_Pane(synopsis.path, woven[document.id], places[document.id], counterparts, titles))
    yield from ("</div>", "")


def _places(document: Document, compiled: Compiled) -> Iterator[_Place]:
    for parallel in compiled.gathered.parallels:
        name = parallel.id.value
        for index, one in enumerate(passages_of(parallel, compiled.anchored[document.id]), start=1):
            yield _Place(one, name, synopsis_anchor(document.id, f"{name}-{index}"))


def _note(synopsis: Synopsis, compiled: Compiled) -> str:
    """The content notes and what the translations are worth, in a line that leads to both."""
    both = (synopsis.first, synopsis.second)
    statuses = [one.header.facts["translation"].value for one in both if "translation" in one.header.facts]
    translated = tuple(dict.fromkeys(status for status in statuses if status != "none"))
    links = ", ".join(f"[{escaped(one.header.short_title)}]({way(synopsis.path, one.id + '.md')})" for one in both)
    worth = "; often wrong, not to be quoted as the authors’ words. " if translated else ""
    status = f"**Translation: {escaped('; '.join(translated))}**{worth}" if translated else ""
    has_note = any(compiled.bodies.headers.get(one.id, {}).get("content_note") for one in both)
    about = "Content notes and notes" if has_note else "With notes"
    return f"{status}Both texts as received. {about}: {links}."


def _list(synopsis: Synopsis, places: Mapping[str, Sequence[_Place]], compiled: Compiled) -> Iterator[str]:
    yield '<nav class="be-ties" aria-label="Parallels of the two texts" markdown="1">'
    yield from ("", '<ol class="be-ties-list" markdown="1">')
    for parallel in synopsis.parallels:
        name = parallel.id.value
        yield f'<li class="be-tie" id="parallel-{name}" data-parallel="{name}" markdown="block">'
        yield from ("", *_tie(synopsis, parallel, places), *_comment(synopsis, parallel, compiled), "</li>")
    yield from ("</ol>", "</nav>", "")


def _tie(synopsis: Synopsis, parallel: Parallel, places: Mapping[str, Sequence[_Place]]) -> Iterator[str]:
    """The title, a link to the first passage; how strong the parallel is; each of its places."""
    name = parallel.id.value
    here = {document.id: [one for one in places[document.id] if one.parallel == name]
            for document in (synopsis.first, synopsis.second)}  # fmt: skip
    title = escaped(parallel.title.value.strip())
    first = here[synopsis.first.id] or here[synopsis.second.id]
    linked = f"[{title}](#{first[0].anchor}){{: .be-tie-title }}" if first else title
    yield f'{linked} <span class="be-strength">{escaped(parallel.strength)}</span>'
    yield ""
    for document in (synopsis.first, synopsis.second):
        links = ", ".join(f"[{_number(document, one.span)}](#{one.anchor})" for one in here[document.id])
        yield f"{escaped(document.header.short_title)}: {links or '–'}"
        yield from ("{: .be-tie-places }", "")


def _number(document: Document, span: Span) -> str:
    paragraph = document.paragraph_at(span.start)
    if paragraph is None:  # pragma: no cover - anchoring keeps targets in paragraphs
        return "text"
    return f"¶&nbsp;{paragraph.number}" if paragraph.number else paragraph.part.replace("_", " ")


def _comment(synopsis: Synopsis, parallel: Parallel, compiled: Compiled) -> Iterator[str]:
    name = parallel.id.value
    address = way(synopsis.path, f"parallels.md#{name}")
    claims = f"Table of {counted(len(parallel.claims), 'claim')}" if parallel.claims else "All passages"
    body = as_seen_from(synopsis.path, compiled.bodies.parallels.get(name, ""))
    lines = [body, "", f"[{claims}]({address})", "", byline(parallel.by, parallel.reviewed), ""]
    yield from behind("Comment", lines, "be-behind be-tie-comment")


def _pane(pane: _Pane) -> Iterator[str]:
    document = pane.woven.document
    name, title = document.id, document.header.short_title
    yield f'<section class="be-pane" data-document="{name}" markdown="1">'
    yield ""
    heading = [f"## [{escaped(title)}]({way(pane.path, name + '.md')}) {{: #{synopsis_anchor(name, 'title')} }}", ""]
    yield from division("be-pane-head", heading)
    label = f'role="region" aria-label="{in_attribute(title)}" tabindex="0"'
    text = text_of(document, lambda paragraph: _paragraph(pane, paragraph), prefix=name)
    more = f' id="{synopsis_anchor(name, "text")}" {label}'
    yield from division(f"be-text be-pane-text be-{document.header.kind}", text, more)
    yield from ("</section>", "")


def _paragraph(pane: _Pane, paragraph: Paragraph) -> str:
    segments = pane.woven.paragraphs[paragraph.id].segments
    words = (set_segment(one, lambda run: _run(pane, run), lambda mark: _sign(pane, mark)) for one in segments)
    return _number_link(pane, paragraph) + JOIN.join(words)


def _number_link(pane: _Pane, paragraph: Paragraph) -> str:
    """The printed number, a link to the paragraph with its notes."""
    number = paragraph.number
    if number is None:
        return ""
    address = way(pane.path, f"{pane.woven.document.id}.md#{paragraph.id}")
    return f'[{number}]({address}){{: .be-number aria-label="paragraph {number} with its notes" }} '


def _run(pane: _Pane, run: Run) -> str:
    """A run in the marks of all passages it belongs to, the longest outermost; the first run has the id."""
    words = named(run, pane.path)
    for place in sorted((one for one in pane.places if run.span in one.span), key=lambda one: len(one.span)):
        anchor = f' id="{place.anchor}"' if run.span.start == place.span.start else ""
        data = f'data-parallel="{place.parallel}" data-passage="{place.anchor}"'
        words = f'<mark class="be-parallel-passage" {data}{anchor}>{words}</mark>'
    return words


def _sign(pane: _Pane, mark: Mark) -> str:
    """The ∥ after a passage: a link to the first counterpart, or to the parallel where there is none."""
    place = next((one for one in pane.places if one.anchored.target_of is mark.target_of), None)
    if place is None:
        return ""
    title = in_a_label(pane.titles[place.parallel])
    found = pane.counterparts.get(place.parallel)
    address = f"#{found}" if found else way(pane.path, f"parallels.md#{place.parallel}")
    data = f'data-parallel="{place.parallel}" data-passage="{place.anchor}"'
    return f'[∥]({address}){{: .be-parallel {data} aria-label="parallel: {title}" title="Parallel: {title}" }}'
