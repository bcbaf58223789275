"""Two documents side by side: each pair that shares a parallel, both texts complete, the passages marked.

Of a text that is too long for one page, only the surroundings of the passages are shown.

In: pairs of documents. Out: `synopsis/<first>--<second>.md`, the older document first. Promises: each pane has the
words of its document unchanged, which is proved as for a document's own page; every id begins with its document's.
Without JavaScript it is two columns with plain links; `reader/features/synopsis/` synchronises their scrolling.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from build_edition.ground.addresses import relative_links, relative_url, synopsis_page
from build_edition.ground.plain_text import without_stop
from build_edition.markup.escape import escaped, in_attribute
from build_edition.model.annotations import Parallel
from build_edition.model.documents import is_machine_made
from build_edition.model.edited import Edited, Edition
from build_edition.model.summary import Pair
from build_edition.model.woven import Page
from build_edition.pages.kit.called import both_called, called
from build_edition.pages.kit.pane import KIND, WHOLE, Pane, pane_of, shown
from build_edition.pages.kit.tables import behind, byline
from build_edition.pages.kit.text import head
from build_edition.words.language import Words

_HIDDEN = ("  - toc", "search:", "  exclude: true")  # the search finds the words on the documents' own pages
RESERVED: Final = ("synopsis",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """The page of each pair."""
    pairs = {synopsis_page(pair.first.id, pair.second.id): pair for pair in edition.pairs}
    both = {path: (pair.first.id, pair.second.id) for path, pair in pairs.items()}
    kind, make, how = of_each(edition)
    panes = edition.each(kind, make, how)

    def content(path: str) -> str:
        beside = {name: Pane.of(panes[name]) for name in both[path]}
        return "\n".join(_lines(pairs[path], beside, edition)).rstrip() + "\n"

    asked = {path: (names, f"{how[names[0]]} {how[names[1]]}") for path, names in both.items()}
    for path, written in edition.each_of("synopsis", content, asked).items():
        yield Page(path, written, panes=tuple(name for name in both[path] if how[name] == WHOLE))


def of_each(edition: Edition) -> tuple[str, Callable[[Edited, Edition], str], Mapping[str, str]]:
    """The piece made of each document for these pages: its kind, the function, and what it must know of others."""
    how = shown(edition)
    return KIND, partial(pane_of, how), how


def ways(edition: Edition) -> Iterator[tuple[str, tuple[str, str]]]:
    """The link from each of two documents to the page of both: document id, title, path."""
    for pair in edition.pairs:
        path = synopsis_page(pair.first.id, pair.second.id)
        for one in (pair.first, pair.second):
            other = called(edition.words, pair.other(one.id))
            yield one.id, (edition.words.say("Side by side with: {title}", title=other), path)


def _lines(pair: Pair, panes: Mapping[str, Pane], edition: Edition) -> Iterator[str]:
    words, path = edition.words, synopsis_page(pair.first.id, pair.second.id)
    plain, heading = (
        words.say("Side by side: {titles}", titles=titles) for titles in (pair.title, both_called(words, pair))
    )
    yield from head(plain, heading=heading, more=_HIDDEN)
    yield from (_note(words, pair, path), "{: .be-synopsis-note }", "")
    yield from ('<div class="be-synopsis" markdown="1">', "")
    yield from _list(pair, path, panes, edition)
    for one in (pair.first, pair.second):
        yield panes[one.id].beside(partial(_counterpart, path, panes[pair.other(one.id).id].first))
    yield from ("</div>", "")


def _counterpart(path: str, first: Mapping[str, str], parallel: str) -> str:
    """The link target of a parallel's sign: its first passage in the other text, or the parallel itself."""
    anchor = first.get(parallel)
    return f"#{anchor}" if anchor else relative_url(path, f"parallels.md#{parallel}")


def _note(words: Words, pair: Pair, path: str) -> str:
    """The content notes and the quality of the translations, in one line that links to both."""
    both = (pair.first, pair.second)
    translated = tuple(dict.fromkeys(one.translation for one in both if one.translation not in ("", "none")))
    links = ", ".join(f"[{called(words, one)}]({relative_url(path, one.address)})" for one in both)
    state = escaped(words.joined(map(without_stop, translated)))
    said = [
        *_worth(words, state, is_machine_made=any(is_machine_made(one) for one in translated)),
        words.say("Both texts as received."),
        words.say("Content notes and notes: {documents}.", documents=links)
        if any(one.has_content_note for one in both)
        else words.say("With notes: {documents}.", documents=links),
    ]
    return " ".join(said)


def _worth(words: Words, state: str, *, is_machine_made: bool) -> Iterator[str]:
    """What kind of translations the texts are, if any."""
    if state and is_machine_made:
        yield words.say("**Translation: {state}**; often wrong, not to be quoted as the authors’ words.", state=state)
    elif state:
        yield words.say("**Translation: {state}.**", state=state)


def _list(pair: Pair, path: str, panes: Mapping[str, Pane], edition: Edition) -> Iterator[str]:
    label = edition.words.say("Parallels of the two texts")
    yield f'<nav class="be-ties" aria-label="{in_attribute(label)}" markdown="1">'
    yield from ("", '<ol class="be-ties-list" markdown="1">')
    for parallel in pair.parallels:
        name = parallel.id.value
        yield f'<li class="be-tie" id="parallel-{name}" data-parallel="{name}" markdown="block">'
        yield from ("", *_tie(edition.words, pair, parallel, panes), *_comment(path, parallel, edition), "</li>")
    yield from ("</ol>", "</nav>", "")


def _tie(words: Words, pair: Pair, parallel: Parallel, panes: Mapping[str, Pane]) -> Iterator[str]:
    """The title as a link to the first passage; the strength of the parallel; each of its places."""
    here = {name: [place for place in pane.places if place.parallel == parallel.id.value]
            for name, pane in panes.items()}  # fmt: skip
    title = escaped(parallel.title.value.strip())
    first = here[pair.first.id] or here[pair.second.id]
    linked = f"[{title}](#{first[0].anchor}){{: .be-tie-title }}" if first else title
    yield f'{linked} <span class="be-strength">{escaped(words.say(parallel.strength))}</span>'
    yield ""
    for one in (pair.first, pair.second):
        links = ", ".join(f"[{place.number}](#{place.anchor})" for place in here[one.id])
        yield words.told(called(words, one), links or "–")
        yield from ("{: .be-tie-places }", "")


def _comment(path: str, parallel: Parallel, edition: Edition) -> Iterator[str]:
    address = relative_url(path, f"parallels.md#{parallel.id.value}")
    words, claims = edition.words, len(parallel.claims)
    table = words.many(claims, "Table of {n} claim", "Table of {n} claims") if claims else words.say("All passages")
    body = relative_links(path, edition.texts.parallels[parallel.key].markdown)
    lines = [body, "", f"[{table}]({address})", "", byline(edition, parallel.by, parallel.reviewed), ""]
    yield from behind(words.say("Comment"), lines, "be-behind be-tie-comment")
