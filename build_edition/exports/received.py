"""Edition → the texts as received, byte for byte as read: the positions of annotations refer to these files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.exports.formats import Packs, document_file, file_of, packing_file
from build_edition.ground.addresses import RECEIVED
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

NAME: Final = phrase("Text as received")
SAYS: Final = phrase(
    "The text of each document as it was received, every character of it and nothing else. Positions in the "
    "annotations count its characters."
)
ENDING: Final = RECEIVED
MIME: Final = "text/plain"
HAS_DOCUMENTS: Final = True
IS_OF_PAGES: Final = True


def write(edition: Edition) -> Iterator[Page]:
    """A file for each document."""
    for name, pack in edition.packs("received", PACKS["received"]).items():
        yield file_of(document_file(name, ENDING), pack)


def _text(edited: Edited, _edition: Edition) -> str:
    return edited.document.source.text


PACKS: Final[Packs] = {"received": packing_file(_text)}
