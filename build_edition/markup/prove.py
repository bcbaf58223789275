"""The proof that a page keeps its document's words.

In: the HTML of a page, rendered by us or read from the built site, and the
document. Out: None, or the first place where they differ. Notes, marks,
paragraph numbers and editorial additions are removed; what remains must be
the words as received, character for character, except for white space at line ends.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, cast

import lxml.html
from lxml.html import HtmlElement

from build_edition.ground.addresses import synopsis_anchor
from build_edition.markup.tags import tags_of
from build_edition.model.documents import Document, Paragraph
from build_edition.model.woven import Page

_OURS = (
    ".//sup[contains(@class, 'be-mark')]",
    ".//a[contains(@class, 'be-number')]",
    ".//a[contains(@class, 'be-parallel')]",
    ".//*[contains(@class, 'be-editorial')]",
    ".//a[contains(@class, 'headerlink')]",
)


_NEVER = frozenset({
    "script", "style", "iframe", "frame", "object", "embed", "form", "input", "button", "link", "meta", "base", "math",
    "foreignobject", "use", "image", "animate", "set", "img", "video", "audio", "body", "html",
})  # fmt: skip
_FETCHING = frozenset({"style", "src", "srcset", "formaction", "background", "poster"})
# as written by Python-Markdown for a column
_OF_TABLES = frozenset({"text-align: left;", "text-align: center;", "text-align: right;"})
_RUNNING = ("javascript:", "data:", "vbscript:")
# a tag from its name on: no forbidden element, no forbidden attribute, an address without a scheme
_HARMLESS = re.compile(
    rf"(?!(?:{'|'.join(_NEVER)})[ />])[a-z][a-z0-9]*"
    rf'(?: (?:href="[^"&<>:]*"|(?!on|href|(?:{"|".join(_FETCHING)})[= />])[a-z][a-z0-9:_.-]*="[^"<>]*"))* ?/?>'
)


class Difference(NamedTuple):
    """The expected and the found words, from shortly before the first difference."""

    expected: str
    found: str


class Pane(NamedTuple):
    """A place for the words of a document, or a `part` of it; `is_reading` if editors' readings are inserted."""

    document: str
    anchor: str = "text"
    is_reading: bool = False
    part: int = 0

    @property
    def words(self) -> str:
        """The key of the expected words in `words_by_part`."""
        return f"{self.document}/{self.part}" if self.part else self.document


def panes_of(page: Page) -> Iterator[Pane]:
    """Every place of a page where the words of a document are required."""
    if page.proves:
        yield Pane(page.proves, is_reading=page.is_reading, part=page.part)
    for name in page.panes:
        yield Pane(name, synopsis_anchor(name, "text"))


def differences(html: str, panes: Iterable[Pane], words: Mapping[str, str]) -> Iterator[tuple[str, Difference]]:
    """The id of each document whose words a page should keep but does not, with the first difference."""
    page: HtmlElement | None = None
    for pane in panes:
        page = cast("HtmlElement", lxml.html.document_fromstring(html)) if page is None else page
        difference = first_difference(words[pane.words], _found(page, pane.anchor, undo=pane.is_reading))
        if difference is not None:
            yield pane.document, difference


def prove(html: str, document: Document) -> Difference | None:
    """The first difference between the page's words and the document's; None when there is none."""
    return first_difference(words_expected(document), words_found(html))


def prove_pane(html: str, document: Document) -> Difference | None:
    """Like `prove`, for a document beside another on one page, in one element or in cells."""
    return first_difference(words_expected(document), words_found(html, synopsis_anchor(document.id, "text")))


def prove_reading(html: str, document: Document) -> Difference | None:
    """Like `prove`, for a reading text with every reading undone."""
    return first_difference(words_expected(document), words_found(html, undo=True))


def unsafe_markup(html: str) -> str:
    """The first markup in one of our pages that could run or fetch something; empty when there is none.

    All fields written by contributors are checked or escaped before, so anything found is a bug in the program.
    """
    for tag, attributes in tags_of(html, _HARMLESS):
        if tag in _NEVER:
            return f"<{tag}>"
        for name, value in attributes:
            if name == "style" and value in _OF_TABLES:
                continue
            runs = name == "href" and (value or "").strip().lower().startswith(_RUNNING)
            if runs or name.startswith("on") or name in _FETCHING:
                return f"<{tag} {name}={value}>"
    return ""


def words_expected(document: Document) -> str:
    """The words of a document as a page shows them: paragraphs in order, one per line."""
    return "\n".join(_expected(document, document.paragraphs))


def words_by_part(document: Document, parts: Sequence[Sequence[Paragraph]]) -> Mapping[str, str]:
    """The expected words by document id; where there are several parts, also of each part, by `Pane.words`.

    The parts together are the whole: if the page of each part keeps its words, the whole text is kept.
    """
    whole = words_expected(document)
    if len(parts) == 1:
        return {document.id: whole}
    found = ["\n".join(_expected(document, part)) for part in parts]
    if "\n".join(found) != whole:
        raise AssertionError(f"the parts of {document.id} are not the whole")
    return {document.id: whole, **{Pane(document.id, part=at).words: words for at, words in enumerate(found, 1)}}


def _expected(document: Document, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    text = document.source.text
    for one in paragraphs:
        yield _kept(one.spans[0].of(text)) if one.kept else _flat(" ".join(span.of(text) for span in one.spans))


def words_found(html: str, anchor: str = "text", *, undo: bool = False) -> str:
    """The words of one element of a page (`#text`), without our additions; with `undo` also without readings."""
    return _found(cast("HtmlElement", lxml.html.document_fromstring(html)), anchor, undo=undo)


def _found(page: HtmlElement, anchor: str, *, undo: bool) -> str:
    """Like `words_found`, for a parsed page, from which our additions are permanently removed."""
    article = page.get_element_by_id(anchor, None)
    if article is None:
        article = _of_cells(page, anchor)
    ours = {element for path in _OURS for element in cast("list[HtmlElement]", article.xpath(path))}
    readings = cast("list[HtmlElement]", article.xpath(".//ins[@data-received]")) if undo else []
    received = {reading: reading.get("data-received") for reading in readings if reading not in ours}
    for element in (*ours, *received):  # clear rather than drop: dropping copies all following text each time
        element.clear(keep_tail=True)
        element.text = received.get(element)
    blocks = [block for block in article if block not in ours] or [article]
    return "\n".join(filter(None, map(_words_of, blocks)))


def words_shown(html: str, anchor: str = "text") -> Iterator[tuple[str, bool]]:
    """The text of one element of a page, piece by piece, and whether it is the author's."""
    page = cast("HtmlElement", lxml.html.document_fromstring(html))
    for article in page.xpath(".//*[@id=$anchor]", anchor=anchor):  # one on each page of a split text
        ours = {element for path in _OURS for element in cast("list[HtmlElement]", article.xpath(path))}
        yield from _pieces(article, ours, is_theirs=True)


def _pieces(element: HtmlElement, ours: Collection[HtmlElement], *, is_theirs: bool) -> Iterator[tuple[str, bool]]:
    is_own = is_theirs and element not in ours
    if isinstance(element.tag, str):  # not a comment
        yield element.text or "", is_own
        for child in element:
            yield from _pieces(child, ours, is_theirs=is_own)
            yield child.tail or "", is_own


def first_difference(expected: str, found: str) -> Difference | None:
    """The first difference of two texts, with some text from there on; None if they are equal."""
    if expected == found:
        return None
    pairs = zip(expected, found, strict=False)
    at = next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(expected), len(found)))
    at = max(0, at - 10)
    return Difference(expected[at : at + 40], found[at : at + 40])


def _of_cells(page: HtmlElement, anchor: str) -> HtmlElement:
    """The blocks of all cells with pieces of one text, in order."""
    article = lxml.html.Element("div")
    article.extend(block for cell in page.xpath(".//*[@data-cell-of=$anchor]", anchor=anchor) for block in list(cell))
    return article


def _words_of(block: HtmlElement) -> str:
    """The words of a block, with its lines where they are kept."""
    is_kept = "be-kept" in (block.get("class") or "").split()
    return _kept(block.text_content()) if is_kept else _flat(block.text_content())


def _kept(words: str) -> str:
    """The lines without white space at their ends."""
    lines = re.sub(r"\r\n|\r", "\n", words).replace("\f", " ").split("\n")
    return "\n".join(line.rstrip(" \t") for line in lines).strip("\n")


def _flat(words: str) -> str:
    """The text with runs of ASCII white space as one space, none at the edges; every other character counts."""
    for end in "\t\r\n\f":
        words = words.replace(end, " ")
    while "  " in words:
        words = words.replace("  ", " ")
    return words.strip(" \u00a0")
