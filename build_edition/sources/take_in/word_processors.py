"""Word, OpenDocument, RTF, EPUB, HTML and Markdown → text, through pandoc's tree of the document.

In: the bytes and the format. Out: paragraphs with a blank line between them, lines where the document breaks them,
and the footnotes and comments with the places of their marks. Promises: every word that stands in the body stands
in the text, in order; what has no words (pictures, rules) or is not kept (italics) is counted in the steps; pandoc
runs in its sandbox, for a minute at most.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from build_edition.ground.pandoc import run_pandoc
from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in import rtf
from build_edition.sources.take_in.received import NotTaken, Received, SourceNote, counted
from build_edition.sources.take_in.said_language import Tags, language_said

Node = Any
_SECONDS: Final = 60
# as written: no quotation marks made curly, no dashes made long, nothing of the page but its words
_READERS: Final = {
    "docx": ("docx", "--track-changes=all"),
    "odt": ("odt",),
    "rtf": ("rtf",),
    "epub": ("epub",),
    "html": ("html-smart-native_divs",),
    "md": ("commonmark+footnotes+strikeout+pipe_tables+definition_lists",),
}  # fmt: skip
NAMES: Final = {
    "docx": "a Word file", "odt": "an OpenDocument text", "rtf": "a file in Rich Text Format", "epub": "an EPUB book",
    "html": "a web page", "md": "a Markdown file",
}  # fmt: skip
# the language of Word and OpenDocument is that of whose spelling was checked last
_SAYS: Final = {"html": "“lang” of the page", "epub": "the book"}
_MARKED: Final = frozenset(("Emph", "Strong", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps"))
_KEPT_SPANS: Final = ("comment-start", "comment-end", "deletion", "paragraph-deletion")
_COUNTED: Final = {
    "marked": ("stretch in italics, bold or other dress, which the text does not show",
               "stretches in italics, bold or other dress, which the text does not show"),
    "picture": ("picture left out", "pictures left out"),
    "rule": ("line drawn across the page left out", "lines drawn across the page left out"),
    "number": ("number of a list written out", "numbers of lists written out"),
    "deletion": ("tracked deletion left out", "tracked deletions left out"),
    "raw": ("piece of markup without words left out", "pieces of markup without words left out"),
    "table": ("table written with tabs between its cells", "tables written with tabs between their cells"),
}  # fmt: skip


def from_word_processor(content: bytes, kind: str) -> Received:
    """The text of a file that pandoc reads; `kind` is the ending that its format is known by."""
    tree = _tree(content, kind)
    writer = _Writer()
    text = writer.text(tree["blocks"])
    counts = [counted(number, *_COUNTED[what]) for what, number in sorted(writer.counts.items())]
    language, about = language_said(Tags(tuple(_languages(tree["meta"], kind)), _SAYS.get(kind, "")), text)
    steps = (f"read as {NAMES[kind]} with pandoc", *counts, *about)
    return Received(text, kind, steps, tuple(writer.notes), facts=language)


def _languages(meta: Node, kind: str) -> Iterator[str]:
    """The languages that a web page or a book says it is in."""
    said = meta.get({"html": "lang", "epub": "language"}.get(kind, ""))
    if said is None:
        return
    for one in said["c"] if said["t"] == "MetaList" else [said]:
        words = _Writer()
        yield words.text([{"t": "Plain", "c": one["c"]}]).strip() if one["t"] == "MetaInlines" else str(one["c"])


def _tree(content: bytes, kind: str) -> Node:
    reader, *options = _READERS[kind]
    content = rtf.mended(content) if kind == "rtf" else content
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"file.{kind}"
        path.write_bytes(content)
        try:
            ran = run_pandoc("", "-f", reader, "-t", "json", *options, str(path), seconds=_SECONDS)
        except subprocess.TimeoutExpired as error:
            raise NotTaken(f"it could not be read within {_SECONDS} seconds") from error
    if ran.returncode:
        said = " ".join(ran.stderr.replace(str(path), "").split())
        raise NotTaken(f"it cannot be read as {NAMES[kind]}: {clipped(said, 160)}")
    try:
        return json.loads(ran.stdout)
    except (ValueError, RecursionError) as error:
        raise NotTaken("things stand in one another too deep in it") from error


class _Writer:
    """Writes the blocks of a document as text."""

    def __init__(self) -> None:
        self.notes: list[SourceNote] = []
        self.counts: Counter[str] = Counter()
        self._pieces: list[str] = []
        self._length = 0
        self._comments: dict[str, SourceNote] = {}
        self._is_fresh = True

    def text(self, blocks: Sequence[Node]) -> str:
        """The whole text; its last line ends."""
        try:
            self._blocks(blocks)
        except RecursionError as error:
            raise NotTaken("things stand in one another too deep in it") from error
        text = "".join(self._pieces).rstrip()
        return f"{text}\n" if text else ""

    def _put(self, words: str) -> None:
        if words:
            self._pieces.append(words)
            self._length += len(words)
            self._is_fresh = False

    def _begin(self) -> None:
        """A blank line before a paragraph, but for the first and where one has just begun."""
        if self._length and not self._is_fresh:
            self._put("\n\n")
            self._is_fresh = True

    def _blocks(self, blocks: Sequence[Node]) -> None:
        for block in blocks:
            write = getattr(self, f"_{block['t'].lower()}", None)
            if write is not None:
                write(block.get("c"))

    def _para(self, inlines: Node) -> None:
        self._begin()
        self._inlines(inlines)

    _plain = _para

    def _header(self, content: Node) -> None:
        self._para(content[2])

    def _lineblock(self, lines: Node) -> None:
        self._begin()
        self._joined(lines, self._inlines, "\n")

    def _codeblock(self, content: Node) -> None:
        self._begin()
        self._put(content[1])

    def _rawblock(self, _content: Node) -> None:
        self.counts["raw"] += 1

    def _blockquote(self, blocks: Node) -> None:
        self._blocks(blocks)

    def _div(self, content: Node) -> None:
        self._blocks(content[1])

    def _figure(self, content: Node) -> None:
        self._blocks(content[1][1])
        self._blocks(content[2])

    def _horizontalrule(self, _content: Node) -> None:
        self.counts["rule"] += 1

    def _bulletlist(self, items: Node) -> None:
        for item in items:
            self._blocks(item)

    def _orderedlist(self, content: Node) -> None:
        (start, _style, delimiter), items = content
        closing = {"OneParen": ")", "TwoParens": ")"}.get(delimiter["t"], ".")
        for number, item in enumerate(items, start=start):
            self._begin()
            self._put(f"{_number(number, content[0][1]['t'])}{closing} ")
            self._is_fresh = True
            self.counts["number"] += 1
            self._blocks(item)

    def _definitionlist(self, items: Node) -> None:
        for term, definitions in items:
            self._para(term)
            for blocks in definitions:
                self._blocks(blocks)

    def _table(self, content: Node) -> None:
        _attributes, (_short, caption), _columns, (_, head), bodies, (_, foot) = content
        self._blocks(caption)
        self.counts["table"] += 1
        rows = [*head, *(row for body in bodies for row in (*body[2], *body[3])), *foot]
        self._begin()
        self._joined(rows, self._row, "\n")

    def _row(self, row: Node) -> None:
        self._joined(row[1], self._cell, "\t")

    def _cell(self, cell: Node) -> None:
        blocks = cell[4]
        before, self._is_fresh = self._is_fresh, True
        for at, block in enumerate(blocks):
            if at:
                self._put(" ")
            self._is_fresh = True
            self._blocks([block])
        self._is_fresh = before and self._is_fresh

    def _joined(self, items: Sequence[Node], write: Callable[[Node], None], between: str) -> None:
        for at, item in enumerate(items):
            if at:
                self._put(between)
            write(item)

    def _inlines(self, inlines: Sequence[Node]) -> None:
        for one in inlines:
            self._inline(one["t"], one.get("c"))

    def _inline(self, what: str, content: Node) -> None:
        if what in ("Str", "Space", "SoftBreak", "LineBreak"):
            self._put({"Space": " ", "SoftBreak": " ", "LineBreak": "\n"}.get(what) or str(content))
        elif what in ("Code", "Math"):
            self._put(content[1])
        elif what in _MARKED:
            self.counts["marked"] += 1
            self._inlines(content)
        elif what in ("Link", "Cite"):
            self._inlines(content[1])
        elif what == "Quoted":
            opening, closing = ("‘", "’") if content[0]["t"] == "SingleQuote" else ("“", "”")
            self._put(opening)
            self._inlines(content[1])
            self._put(closing)
        elif what == "Span":
            self._span(content)
        elif what == "Note":
            self.notes.append(SourceNote("footnote", _words_of(content), self._length))
        else:
            self.counts["picture" if what == "Image" else "raw"] += 1

    def _span(self, content: Node) -> None:
        (_, classes, attributes), inlines = content
        found = next((one for one in _KEPT_SPANS if one in classes), "")
        if found == "comment-start":
            by = dict(attributes).get("author", "")
            self.notes.append(SourceNote("comment", _words_of([{"t": "Para", "c": inlines}]), self._length, by))
        elif found.endswith("deletion"):
            self.counts["deletion"] += 1
        elif not found:
            self._inlines(inlines)


def _words_of(blocks: Sequence[Node]) -> str:
    """The words of a note, which has none of its own."""
    writer = _Writer()
    return writer.text(blocks).strip()


def _number(number: int, style: str) -> str:
    if style in ("LowerAlpha", "UpperAlpha") and 1 <= number <= 26:  # noqa: PLR2004 - the letters of the alphabet
        return chr((96 if style == "LowerAlpha" else 64) + number)
    if style in ("LowerRoman", "UpperRoman"):
        return "".join(_roman(number)).lower() if style == "LowerRoman" else "".join(_roman(number))
    return str(number)


def _roman(number: int) -> Iterator[str]:
    signs = ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I")
    for value, sign in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), signs, strict=True):
        yield sign * (number // value)
        number %= value
