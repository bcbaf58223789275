"""Two documents side by side: each pair that shares a parallel, the whole of both texts, the passages marked.

Of a text that is too long for one page, only what stands round the passages is shown.

In: pairs of documents. Out: `synopsis/<first>--<second>.md`, the older document first. Promises: each pane keeps
the words of its document, which is proved like a document's own page; every id begins with its document's.
Without JavaScript it is two columns with plain links; `reader/features/synopsis/` makes them follow each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.exports.disclosure import disclosure_attribute
from build_edition.ground.addresses import relative_links, relative_url, synopsis_anchor, synopsis_page
from build_edition.ground.keys import Key
from build_edition.ground.places import Span
from build_edition.markup.escape import escaped, in_attribute
from build_edition.model.annotations import AnchoredPassage, Parallel
from build_edition.model.documents import Paragraph, is_machine_made
from build_edition.model.edited import Edited, Edition
from build_edition.model.summary import Pair
from build_edition.model.woven import Page, ParallelMark, Run, Sign
from build_edition.pages.kit.called import both_called, called
from build_edition.pages.kit.tables import behind, byline, division
from build_edition.pages.kit.text import (
    head,
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

_HIDDEN = ("  - toc", "search:", "  exclude: true")  # the words are found on the documents' own pages


_AROUND: Final = 3  # paragraphs before and after a passage in a text that is cut


@dataclass(frozen=True, slots=True)
class _Place:
    """A passage of a parallel in one document: its place, the id of its first words, the number of its paragraph."""

    anchored: AnchoredPassage
    parallel: Key
    anchor: str
    number: str

    @property
    def span(self) -> Span:
        return self.anchored.span


@dataclass(frozen=True, slots=True)
class _Pane:
    """What is needed to set one document on the page of a synopsis: its places, and where each ∥ leads.

    Of a document that `is_cut`, only what stands round its places is shown.
    """

    path: str
    edited: Edited
    places: tuple[_Place, ...]
    counterparts: Mapping[Key, str]
    titles: Mapping[Key, str]
    words: Words
    is_cut: bool = False


RESERVED: Final = ("synopsis",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """The page of each pair."""
    pairs = {synopsis_page(pair.first.id, pair.second.id): pair for pair in edition.pairs}
    both = {path: (pair.first.id, pair.second.id) for path, pair in pairs.items()}
    find = edition.finder()

    def content(path: str) -> str:
        first, second = both[path]
        return "\n".join(_lines(pairs[path], (find(first), find(second)), edition)).rstrip() + "\n"

    cut = repr(edition.parts)
    asked = {path: (names, cut) for path, names in both.items()}
    for path, written in edition.each_of("synopsis", content, asked).items():
        yield Page(path, written, panes=tuple(name for name in both[path] if name not in edition.parts))


def ways(edition: Edition) -> Iterator[tuple[str, tuple[str, str]]]:
    """What leads from each of two documents to the page of both: its id, what the page is called, its path."""
    for pair in edition.pairs:
        path = synopsis_page(pair.first.id, pair.second.id)
        for one in (pair.first, pair.second):
            other = called(edition.words, pair.other(one.id))
            yield one.id, (edition.words.say("Side by side with: {title}", title=other), path)


def _lines(pair: Pair, both: tuple[Edited, Edited], edition: Edition) -> Iterator[str]:
    words = edition.words
    first, second = both
    places = {one.id: tuple(_places(words, one)) for one in both}
    titles = {one.key: one.title.value for one in edition.parallels}
    path = synopsis_page(first.id, second.id)
    plain, heading = (
        words.say("Side by side: {titles}", titles=titles) for titles in (pair.title, both_called(words, pair))
    )
    yield from head(plain, heading=heading, more=_HIDDEN)
    yield from (_note(words, pair, path), "{: .be-synopsis-note }", "")
    yield from ('<div class="be-synopsis" markdown="1">', "")
    yield from _list(pair, path, places, edition)
    for one, other in ((first, second), (second, first)):
        counterparts = {place.parallel: place.anchor for place in reversed(places[other.id])}
        yield from _pane(_Pane(path, one, places[one.id], counterparts, titles, words, one.id in edition.parts))
    yield from ("</div>", "")


def _places(words: Words, edited: Edited) -> Iterator[_Place]:
    """Where the passages of parallels stand, numbered within each parallel."""
    counts = Counter[Key]()
    for one in edited.passages:
        key = one.passage.of
        counts[key] += 1
        paragraph = edited.document.paragraph_at(one.span.start)
        yield _Place(one, key, synopsis_anchor(edited.id, f"{key.id}-{counts[key]}"), _number(words, paragraph))


def _number(words: Words, paragraph: Paragraph | None) -> str:
    if paragraph is None:  # pragma: no cover - anchoring keeps targets in paragraphs
        return ""
    return f"¶&nbsp;{paragraph.number}" if paragraph.number else words.say(paragraph.part.replace("_", " "))


def _note(words: Words, pair: Pair, path: str) -> str:
    """The content notes and what the translations are worth, in a line that leads to both."""
    both = (pair.first, pair.second)
    translated = tuple(dict.fromkeys(one.translation for one in both if one.translation not in ("", "none")))
    links = ", ".join(f"[{called(words, one)}]({relative_url(path, one.address)})" for one in both)
    state = escaped("; ".join(translated))
    said = [
        *_worth(words, state, is_machine_made=any(is_machine_made(one) for one in translated)),
        words.say("Both texts as received."),
        words.say("Content notes and notes: {documents}.", documents=links)
        if any(one.has_content_note for one in both)
        else words.say("With notes: {documents}.", documents=links),
    ]
    return " ".join(said)


def _worth(words: Words, state: str, *, is_machine_made: bool) -> Iterator[str]:
    """What the translations are, if the texts are any."""
    if state and is_machine_made:
        yield words.say("**Translation: {state}**; often wrong, not to be quoted as the authors’ words.", state=state)
    elif state:
        yield words.say("**Translation: {state}.**", state=state)


def _list(pair: Pair, path: str, places: Mapping[str, Sequence[_Place]], edition: Edition) -> Iterator[str]:
    label = edition.words.say("Parallels of the two texts")
    yield f'<nav class="be-ties" aria-label="{in_attribute(label)}" markdown="1">'
    yield from ("", '<ol class="be-ties-list" markdown="1">')
    for parallel in pair.parallels:
        name = parallel.id.value
        yield f'<li class="be-tie" id="parallel-{name}" data-parallel="{name}" markdown="block">'
        yield from ("", *_tie(edition.words, pair, parallel, places), *_comment(path, parallel, edition), "</li>")
    yield from ("</ol>", "</nav>", "")


def _tie(words: Words, pair: Pair, parallel: Parallel, places: Mapping[str, Sequence[_Place]]) -> Iterator[str]:
    """The title, a link to the first passage; how strong the parallel is; each of its places."""
    here = {one.id: [place for place in places[one.id] if place.parallel == parallel.key]
            for one in (pair.first, pair.second)}  # fmt: skip
    title = escaped(parallel.title.value.strip())
    first = here[pair.first.id] or here[pair.second.id]
    linked = f"[{title}](#{first[0].anchor}){{: .be-tie-title }}" if first else title
    yield f'{linked} <span class="be-strength">{escaped(words.say(parallel.strength))}</span>'
    yield ""
    for one in (pair.first, pair.second):
        links = ", ".join(f"[{place.number}](#{place.anchor})" for place in here[one.id])
        yield f"{called(words, one)}: {links or '–'}"
        yield from ("{: .be-tie-places }", "")


def _comment(path: str, parallel: Parallel, edition: Edition) -> Iterator[str]:
    address = relative_url(path, f"parallels.md#{parallel.id.value}")
    words, claims = edition.words, len(parallel.claims)
    table = words.many(claims, "Table of {n} claim", "Table of {n} claims") if claims else words.say("All passages")
    body = relative_links(path, edition.texts.parallels[parallel.key].markdown)
    lines = [body, "", f"[{table}]({address})", "", byline(words, parallel.by, parallel.reviewed), ""]
    yield from behind(words.say("Comment"), lines, "be-behind be-tie-comment")


def _pane(pane: _Pane) -> Iterator[str]:
    document = pane.edited.document
    name, title = document.id, document.header.short_title
    yield f'<section class="be-pane" data-document="{name}" markdown="1">'
    yield ""
    link = f"[{called(pane.words, document.header)}]({relative_url(pane.path, name + '.md')})"
    heading = [f"## {link} {{: #{synopsis_anchor(name, 'title')} }}", ""]
    yield from division("be-pane-head", heading)
    label = f'role="region" aria-label="{in_attribute(title)}" tabindex="0"'
    text = _round_places(pane) if pane.is_cut else _units(pane)
    more = f' id="{synopsis_anchor(name, "text")}" {label}{disclosure_attribute(document)}{language_of(document)}'
    yield from division(f"be-text be-pane-text be-{document.header.kind}", text, more)
    yield from ("</section>", "")


def _units(pane: _Pane) -> Iterator[str]:
    return text_of(pane.words, pane.edited.document, lambda one: _paragraph(pane, one), prefix=pane.edited.id)


def _round_places(pane: _Pane) -> Iterator[str]:
    """The paragraphs round the passages, and what leads to those that are left out between them."""
    document = pane.edited.document
    ids = [one.id for one in document.paragraphs]
    at = {name: number for number, name in enumerate(ids)}
    held = [document.paragraph_at(one.span.start) for one in pane.places]
    near = {number + by for one in held if one for number in (at[one.id],) for by in range(-_AROUND, _AROUND + 1)}
    left_out: list[str] = []
    units = units_of(pane.words, document, lambda one: _paragraph(pane, one), document.id)
    for name, lines in units:
        if at[name] in near:
            yield from _left_out(pane, left_out)
            yield from lines
            left_out = []
        else:
            left_out.append(name)
    yield from _left_out(pane, left_out)


def _left_out(pane: _Pane, names: Sequence[str]) -> Iterator[str]:
    if names:
        said = pane.words.many(len(names), "{n} paragraph is not shown here", "{n} paragraphs are not shown here")
        address = relative_url(pane.path, f"{pane.edited.id}.md#{names[0]}")
        yield from (f"[{said}]({address})", "{: .be-lacuna .be-editorial }", "")


def _paragraph(pane: _Pane, paragraph: Paragraph) -> str:
    segments = pane.edited.woven.paragraphs[paragraph.id].segments
    pieces = [set_segment(one, lambda run: _run(pane, run), lambda mark: _sign(pane, mark)) for one in segments]
    number = number_elsewhere(pane.words, pane.path, pane.edited.id, paragraph)
    return number + joined(pane.words, pane.edited.document, paragraph, pieces)


def _run(pane: _Pane, run: Run) -> str:
    """A run in the marks of all passages it belongs to, the longest outermost; the first run has the id."""
    words = named(run, pane.path)
    for place in sorted((one for one in pane.places if run.span in one.span), key=lambda one: len(one.span)):
        anchor = f' id="{place.anchor}"' if run.span.start == place.span.start else ""
        data = f'data-parallel="{place.parallel.id}" data-passage="{place.anchor}"'
        words = f'<mark class="be-parallel-passage" {data}{anchor}>{words}</mark>'
    return words


def _sign(pane: _Pane, mark: Sign) -> str:
    """The ∥ after a passage: a link to the first counterpart, or to the parallel where there is none."""
    passage = mark.passage if isinstance(mark, ParallelMark) else None
    place = next((one for one in pane.places if one.anchored.passage is passage), None)
    if place is None:
        return ""
    title = in_a_label(pane.titles[place.parallel])
    found = pane.counterparts.get(place.parallel)
    address = f"#{found}" if found else relative_url(pane.path, f"parallels.md#{place.parallel.id}")
    data = f'data-parallel="{place.parallel.id}" data-passage="{place.anchor}"'
    return f"[∥]({address}){{: .be-parallel {data} {parallel_labels(pane.words, title)} }}"
