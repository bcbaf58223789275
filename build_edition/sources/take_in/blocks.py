"""Convert pandoc's syntax tree of a document to text.

In: the blocks of the tree. Out: paragraphs with a blank line between them, line breaks where the document has them, and
the footnotes and comments with the places of their marks. Promises: every word of the tree is in the text or in a note,
in order; what has no words or is not kept is counted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from build_edition.ground.places import Span
from build_edition.sources.take_in.numerals import in_letters, in_roman
from build_edition.sources.take_in.raw_html import words_of_html
from build_edition.sources.take_in.received import NotTaken, SourceNote

Node = Any
_COMMENT: Final = re.compile(r"\ue000(\d{1,6})\ue001\s*")
_MARKED: Final = {
    **dict.fromkeys(("Emph", "Strong", "Underline", "Superscript", "Subscript", "SmallCaps"), "marked"),
    "Strikeout": "struck",
}
_KEPT_SPANS: Final = ("comment-start", "comment-end", "deletion", "paragraph-deletion")


class Writer:
    """Writes the blocks of a document as text."""

    def __init__(self, authors: Sequence[str] = ()) -> None:
        self._authors = authors  # authors of the comments among the notes
        self.notes: list[SourceNote] = []
        self.counts: Counter[str] = Counter()
        self.left: list[str] = []  # the text of comments in the markup
        self._pieces: list[str] = []
        self._length = 0
        self._comments: dict[str, SourceNote] = {}
        self._is_fresh = True
        self._in_row = False
        self.tables: list[Span] = []

    def text(self, blocks: Sequence[Node]) -> str:
        """The whole text, with a newline at its end; empty if there are no words."""
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
        """Write a blank line before a paragraph, except for the first, or if one was just begun."""
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

    def _rawblock(self, content: Node) -> None:
        words, comments = words_of_html(content[1]) if content[0] == "html" else (content[1], [])
        self.left += comments
        self.counts["markup" if words else "raw"] += not comments or bool(words)
        if words:
            self._begin()
            self._put(words)

    def _raw(self, content: Node) -> None:
        """Write an inline tag: a line break or brackets around a gloss; the text of an HTML comment is listed."""
        tag = content[1].strip().lower()
        if tag.startswith("<!--"):
            self.left += words_of_html(content[1])[1]
        elif not tag.startswith("<"):
            self._put(content[1])
        elif tag.startswith("<br"):
            self._put("\n")
        elif tag.startswith(("<rt>", "<rt ", "</rt")):
            self.counts["gloss"] += tag.startswith("<r")
            self._put("(" if tag.startswith("<r") else ")")
        else:
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
        """The rows that have words, a line each; Word writes into RTF a row without any after each."""
        _attributes, (_short, caption), _columns, (_, head), bodies, (_, foot) = content
        self._blocks(caption)
        rows = [*head, *(row for body in bodies for row in (*body[2], *body[3])), *foot]
        full = [row for row in rows if any(cell[4] for cell in row[1])]
        if not full:
            return
        self.counts["table"] += 1
        self._begin()
        begin, is_inner, self._in_row = self._length, self._in_row, True
        self._joined(full, self._row, " " if is_inner else "\n")
        self._in_row = is_inner
        if not is_inner:
            self.tables.append(Span(begin, self._length))

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
            line = " " if self._in_row else "\n"  # a row is a line
            self._put({"Space": " ", "SoftBreak": " ", "LineBreak": line}.get(what) or str(content))
        elif what in ("Code", "Math"):
            self.counts["formula"] += what == "Math"
            self._put(content[1])
        elif what in _MARKED:
            self.counts[_MARKED[what]] += 1
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
            self._note("footnote", content)
        else:
            self._bare(what, content)

    def _bare(self, what: str, content: Node) -> None:
        if what == "RawInline":
            self._raw(content)
        else:
            self.counts["picture" if what == "Image" else "raw"] += 1

    def _note(self, kind: str, blocks: Sequence[Node], by: str = "") -> None:
        """Add a note; notes within it, such as a comment on its words, get the same place."""
        inner = Writer(self._authors)
        words = inner.text(blocks).strip()
        marked = _COMMENT.match(words)
        if marked and int(marked[1]) < len(self._authors):
            kind, by, words = "comment", self._authors[int(marked[1])], words[marked.end() :]
        if words:
            self.notes.append(SourceNote(kind, words, self._length, by))
        self.notes += (replace(one, at=self._length) for one in inner.notes)
        self.counts.update(inner.counts)
        self.left += inner.left

    def _span(self, content: Node) -> None:
        (_, classes, attributes), inlines = content
        found = next((one for one in _KEPT_SPANS if one in classes), "")
        if found == "comment-start":
            by = dict(attributes).get("author", "")
            self._note("comment", [{"t": "Para", "c": inlines}], by)
        elif found.endswith("deletion"):
            self.counts["deletion"] += 1
        elif not found:
            self._inlines(inlines)


def _number(number: int, style: str) -> str:
    if style in ("LowerAlpha", "UpperAlpha"):
        letters = in_letters(number)
        return letters.lower() if style == "LowerAlpha" else letters
    if style in ("LowerRoman", "UpperRoman"):
        return in_roman(number).lower() if style == "LowerRoman" else in_roman(number)
    return str(number)
