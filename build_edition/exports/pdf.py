"""Edition → PDF/UA-1: a tagged book with bookmarks, every note at the foot of its page, set by Typst.

Promises: the same edition gives the same bytes on every machine, as long as Typst's own fonts have every character of
it; the file claims to be PDF/UA only if it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.exports.formats import whole_file
from build_edition.exports.pdf_book import source
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

NAME: Final = "PDF"
SAYS: Final = phrase("A book to print: every text, every note at the foot of its page; tagged for readers who listen.")
ENDING: Final = "pdf"
MIME: Final = "application/pdf"
IS_COSTLY: Final = True
_UNIVERSAL: Final = "ua-1"


def write(edition: Edition) -> Iterator[Page]:
    """The book."""
    yield Page(whole_file(ENDING), _typeset(source(edition)))


def check(page: Page) -> Iterator[str]:
    """The fault of a book that is not PDF/UA."""
    if isinstance(page.content, bytes) and b"pdfuaid" not in page.content:
        yield "is not PDF/UA: no font of this machine has every sign of the text"


def _typeset(markup: str) -> bytes:
    """The book in Typst's own fonts; with system fonts if those lack a character; untagged if all do."""
    import typst  # noqa: PLC0415 - thirty megabytes that only a book needs

    for own_fonts in (True, False):
        try:
            return typst.compile(markup.encode(), format="pdf", pdf_standards=_UNIVERSAL, ignore_system_fonts=own_fonts)
        except typst.TypstError as error:
            if "could not be displayed" not in str(error):
                raise
    return typst.compile(markup.encode(), format="pdf")
