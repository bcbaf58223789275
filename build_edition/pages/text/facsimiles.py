"""Facsimiles: the list of pictures on the page of a document, each described; and the picture files.

In: an edition with its pictures. Out: a section between a text and its notes, and the files. Promises: nothing is added
for a document without pictures; the list is complete without scripts and for readers who cannot see the pictures.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from build_edition.ground.filing import filed
from build_edition.measures.facsimiles import pictures_of, published
from build_edition.model.documents import Document
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.pictures import ANCHOR, picture_list

RESERVED: Final = ("facsimiles",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """The picture files of documents, as they were read."""
    for document in _with_pictures(edition):
        for _, one, image in pictures_of(edition.images, document):
            if image is not None:
                yield Page(published(document, one), image.content)


def ways(edition: Edition) -> Iterator[tuple[str, tuple[str, str]]]:
    """The link from the head of each such document's page to its pictures."""
    for one in _with_pictures(edition):
        n = len(list(pictures_of(edition.images, one)))
        title = edition.words.many(n, "{n} picture of the original", "{n} pictures of the original")
        yield one.id, (title, f"{one.id}.md#{ANCHOR}")


def sections(edition: Edition) -> Mapping[str, str]:
    """By document, the list of its pictures."""
    found = _with_pictures(edition)
    return {one.id: "\n".join(picture_list(edition.words, one, edition.images, f"{one.id}.md")) for one in found}


def _with_pictures(edition: Edition) -> Iterator[Document]:
    """The documents with pictures."""
    have = {of.document for of in map(filed, edition.images) if of is not None} | edition.elsewhere
    find = edition.finder()
    found = (find(one.id).document for one in edition.summaries if one.id in have)
    yield from (one for one in found if any(pictures_of(edition.images, one)))
