"""Facsimiles: on the page of a document the list of its pictures, each described; and the pictures themselves.

In: an edition with its pictures. Out: a section between a text and its notes, and the files. Promises: a document
without pictures gains nothing; no page fetches a picture before a reader asks for it, nor any from another host; the
list says in words what is to be seen, so that it is complete without scripts and without eyes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from build_edition.ground.addresses import facsimile_anchor
from build_edition.markup.escape import escaped
from build_edition.measures.facsimiles import shown_at
from build_edition.model.documents import Document
from build_edition.model.edited import Edition
from build_edition.model.sources import Facsimile, ImageFile
from build_edition.model.woven import Page
from build_edition.vocabulary.documents import MILESTONES
from build_edition.words.language import Words

ANCHOR: Final = "facsimiles"
RESERVED: Final = ("facsimiles",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """The pictures that documents show, as they were read."""
    for document in _with_pictures(edition):
        for _, one, image in _pictures(edition, document):
            yield Page(published(document, one), image.content)


def ways(edition: Edition) -> Iterator[tuple[str, tuple[str, str]]]:
    """From the head of the page of each such document to its pictures."""
    for one in _with_pictures(edition):
        n = len(list(_pictures(edition, one)))
        if n:
            title = edition.words.many(n, "{n} picture of the original", "{n} pictures of the original")
            yield one.id, (title, f"{one.id}.md#{ANCHOR}")


def sections(edition: Edition) -> Mapping[str, tuple[str, ...]]:
    """By document, the list of its pictures."""
    return {one.id: tuple(_section(edition, one)) for one in _with_pictures(edition)}


def _with_pictures(edition: Edition) -> Iterator[Document]:
    """The documents that show one."""
    have = {path.split("/")[1] for path in edition.images}
    find = edition.finder()
    found = (find(one.id).document for one in edition.summaries if one.id in have)
    yield from (one for one in found if any(_pictures(edition, one)))


def _pictures(edition: Edition, document: Document) -> Iterator[tuple[int, Facsimile, ImageFile]]:
    """The pictures of a document that are there, each with its number."""
    for number, one in enumerate(document.header.facsimiles, 1):
        image = edition.images.get(f"sources/{document.id}/{one.image.value}")
        if image is not None:
            yield number, one, image


def published(document: Document, one: Facsimile) -> str:
    """Where a picture goes out."""
    return f"facsimiles/{document.id}/{one.name}"


def _section(edition: Edition, document: Document) -> Iterator[str]:
    words = edition.words
    yield '<section class="be-facsimiles" markdown="1">'
    yield ""
    yield f"## {words.say('Pictures of the original')} {{: #{ANCHOR} }}"
    yield ""
    for picture in _pictures(edition, document):
        yield from _entry(words, document, picture)
    yield "</section>"
    yield ""


def _entry(words: Words, document: Document, picture: tuple[int, Facsimile, ImageFile]) -> Iterator[str]:
    """A picture: its name, a link to it; what is to be seen on it; its rights, and where its page begins."""
    number, one, image = picture
    mark = next((mark for mark, (shown, _) in shown_at(document).items() if shown == number), "")
    title = called(words, document, one, number)
    size = f'data-mark="{mark}" data-width="{image.width}" data-height="{image.height}"'
    yield f'<div class="be-facsimile" id="{facsimile_anchor(number)}" markdown="1">'
    yield ""
    said = [
        f"[{escaped(title)}]({published(document, one)}){{: .be-picture {size} }}",
        f'<span class="be-alt">{escaped(" ".join(one.alt.value.split()))}</span>',
        f'<small class="be-rights">{escaped(one.rights)}</small>' if one.rights else "",
        f"[{words.say('in the text')}](#{mark})" if mark else "",
    ]
    yield " ".join(filter(None, said))
    yield ""
    yield "</div>"
    yield ""


def called(words: Words, document: Document, one: Facsimile, number: int) -> str:
    """What a picture is called: by the page it shows, else by its place among the pictures."""
    page = one.page.value if one.page is not None else ""
    sort = next((it.sort for it in document.milestones if it.number == page and it.sort in ("page", "folio")), "")
    return words.say(MILESTONES[sort], number=page) if sort else words.say("picture {number}", number=str(number))
