"""Edition → EPUB 3.3: the texts and the apparatus as a book, whose notes open where they are called.

One file. Promises: the same edition gives the same bytes; the metadata states the accessibility of the book.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from importlib.resources import files
from typing import Final

from build_edition.exports.book_chapters import DOCTYPE, Chapter, chapters, chapters_of, marked_pages, pages_of
from build_edition.exports.book_html import Html
from build_edition.exports.days import earliest_day
from build_edition.exports.formats import Packs, Pieces, packing, whole_file
from build_edition.exports.iris import named
from build_edition.exports.packed import Entry, packed
from build_edition.exports.spoken import Pieces as Spoken
from build_edition.exports.spoken import speech_of
from build_edition.exports.xml import Xml
from build_edition.ground.at_rest import Stream
from build_edition.ground.fingerprint import fingerprint
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

NAME: Final = "EPUB"
SAYS: Final = phrase("EPUB 3: every text and every note as a book for phones, tablets and readers of electronic ink.")
ENDING: Final = "epub"
MIME: Final = "application/epub+zip"
_OPF: Final = "http://www.idpf.org/2007/opf"
_DC: Final = "http://purl.org/dc/elements/1.1/"
_CONTAINER: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" '
    'xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" '
    'media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_ACCESS: Final = (
    ("schema:accessMode", "textual"),
    ("schema:accessModeSufficient", "textual"),
    *(("schema:accessibilityFeature", one) for one in (
        "ARIA", "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents",
    )),
    ("schema:accessibilityHazard", "none"),
)  # fmt: skip


def write(edition: Edition) -> Iterator[Page]:
    """The book, as a lazy stream."""
    entries = list(_entries(edition))  # each chapter is read only while it is packed
    key = fingerprint(ENDING, *(str(said) for one in entries for said in (one.path, one.size, one.sha256)))
    made = partial(packed, entries)
    yield Page(whole_file(ENDING), Stream(made, is_words=False, key=key, again=made))


def book(edition: Edition) -> Iterator[bytes]:
    """The book, in chunks of bytes."""
    return packed(_entries(edition))


def _entries(edition: Edition) -> Iterator[Entry]:
    listed = list(chapters(edition))
    yield Entry.of("mimetype", MIME.encode(), is_packed=False)
    yield Entry.of("META-INF/container.xml", _CONTAINER.encode())
    yield Entry.of("book/package.opf", _package(edition, listed))
    yield Entry.of("book/nav.xhtml", _contents(edition, listed))
    yield Entry.of("book/style.css", (files("build_edition") / "exports" / "book.css").read_bytes())
    yield from (Entry.of(f"book/{one.name}", one.held) for one in listed)


def _package(edition: Edition, made: Sequence[Chapter]) -> bytes:
    xml = Xml(_OPF, {"dc": _DC})
    language = edition.words.language
    with xml.element("package", {"version": "3.0", "unique-identifier": "id", "xml:lang": language}):
        _metadata(edition, xml)
        with xml.element("manifest"):
            item = {"id": "nav", "href": "nav.xhtml", "media-type": "application/xhtml+xml", "properties": "nav"}
            xml.leaf("item", attributes=item)
            xml.leaf("item", attributes={"id": "style", "href": "style.css", "media-type": "text/css"})
            for number, one in enumerate(made):
                chapter = {"id": f"c{number}", "href": one.name, "media-type": "application/xhtml+xml"}
                xml.leaf("item", attributes=chapter)
        with xml.element("spine"):
            for number in range(len(made)):
                xml.leaf("itemref", attributes={"idref": f"c{number}"})
    return xml.finish()


def _metadata(edition: Edition, xml: Xml) -> None:
    imprint = edition.imprint
    with xml.element("metadata"):
        name = uuid.uuid5(uuid.NAMESPACE_URL, f"{named(edition)('index.md')} {imprint.version}").urn
        xml.leaf("dc:identifier", name, {"id": "id"})
        xml.leaf("dc:title", imprint.title)
        for code in dict.fromkeys((edition.words.language, *(one.language for one in edition.by_date if one.language))):
            xml.leaf("dc:language", code)
        for label, words in (("creator", "responsibility"), ("rights", "text_licence")):
            if imprint.facts.get(words):
                xml.leaf(f"dc:{label}", imprint.facts[words])
        if imprint.subtitle:
            xml.leaf("dc:description", imprint.subtitle)
        xml.leaf("meta", f"{earliest_day(edition)}T00:00:00Z", {"property": "dcterms:modified"})
        for key, value in _ACCESS:
            xml.leaf("meta", value, {"property": key})
        _of_pages(edition, xml)
        said = edition.words.say(
            "Text only, in reading order, with headings, a table of contents, numbered paragraphs, and notes linked "
            "from the words they are on."
        )
        xml.leaf("meta", said, {"property": "schema:accessibilitySummary"})


def _of_pages(edition: Edition, xml: Xml) -> None:
    """Write which page features the book has, and the originals they refer to; nothing if no text marks pages."""
    marked = {address.partition(".xhtml")[0] for address, _ in pages_of(edition)}
    for one in ("pageBreakMarkers", "pageNavigation") if marked else ():
        xml.leaf("meta", one, {"property": "schema:accessibilityFeature"})
    speech = speech_of(edition)
    for of in (one for one in edition.by_date if one.id in marked):
        xml.leaf("meta", of.title, {"property": "pageBreakSource", "xml:lang": speech.of_title(of)})


def _contents(edition: Edition, made: Sequence[Chapter]) -> bytes:
    html = Html(edition)
    title = edition.words.say("Contents")
    language = edition.words.language
    with html.element("html", {"lang": language, "xml:lang": language}):
        with html.element("head"):
            html.leaf("title", title)
        with html.element("body"):
            with html.element("nav", {"epub:type": "toc", "role": "doc-toc", "aria-label": title}):
                html.leaf("h1", title)
                _listed(html, ((one.name, one.title) for one in made))
            _page_list(edition, html)
    return html.finish(DOCTYPE)


def _page_list(edition: Edition, html: Html) -> None:
    """Write the list of the originals' pages, if a text marks any."""
    pages = list(pages_of(edition))
    title = edition.words.say("Pages of the originals")
    if pages:
        with html.element(
            "nav", {"epub:type": "page-list", "role": "doc-pagelist", "aria-label": title, "hidden": "hidden"}
        ):
            html.leaf("h2", title)
            _listed(html, pages)


def _listed(html: Html, links: Iterable[tuple[str, Spoken]]) -> None:
    with html.element("ol"):
        for address, name in links:
            with html.element("li"):
                html.spoken("a", name, {"href": address})


PIECES: Final[Pieces] = {"pages of originals": marked_pages}
PACKS: Final[Packs] = {"chapters": packing(chapters_of)}
