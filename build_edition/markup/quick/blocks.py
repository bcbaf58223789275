"""Lines → blocks of HTML: headings, paragraphs, lists, facts, contents of elements, the notes at the end.

In: the lines of a page. Out: the pieces of each block; headings; notes by label. Promises: the result is that of
Python-Markdown; a line that could begin any other kind of block raises NotOursError.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from build_edition.markup.quick.attributes import NotOursError, of_list, of_tag
from build_edition.markup.quick.inline import Found, Piece, inline
from build_edition.markup.quick.tables import DEEPER, table

_DEEPEST: Final = 20  # levels of blocks; beyond, Python-Markdown itself decides whether the text can be rendered
_ATTRIBUTES: Final = r'((?: [a-z][a-z-]*="[^"<>\n]*"| open(?=[ >]))*)'
_ELEMENTS: Final = "article|aside|details|div|figure|footer|header|nav|ol|section|ul"
_ITEMS: Final = "li|td|dd"
_OPEN: Final = re.compile(rf'<(?:({_ELEMENTS}){_ATTRIBUTES} markdown="1"|({_ITEMS}){_ATTRIBUTES} markdown="block")>')
_CLOSE: Final = re.compile(rf"</(?:{_ELEMENTS}|{_ITEMS})>")
_SUMMARY: Final = re.compile(r"<summary>(?:[^<>&]|&(?:#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);)+</summary>")
_RAW: Final = re.compile(r"<(figure|section|div|nav|p)[ >]")
_ID: Final = re.compile(r'<[a-zA-Z][^<>]*? id="([^"]*)"')
_HEADING: Final = re.compile(r"(#{1,6}) ((?:[^#{}\n]|#(?=[^#\s{}]))*?)(?: \{: ?([^{}\n]*?) ?\})?")
_LIST: Final = re.compile(r"\{: ?([^{}\n]*?) ?\}")
_NOTE: Final = re.compile(r"\[\^([^\[\]\s\\`*<>&{}]+)\]:(?: (.*))?")
_LISTS: Final = frozenset({"list", "numbers", "ol", "ul"})
_PLAIN: Final = frozenset({"p", "list", "numbers", "quote"})
_ITEM: Final = "- "
_FIRST: Final = "1. "
_QUOTE: Final = "> "
_DEFINED: Final = ":   "
_FURTHER: Final = "    "
_NUMBER: Final = re.compile(r"\d+(?![\d.])")
_BEGINNINGS: Final = frozenset("\"'(*[&<.,;?/%$@^`")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page; its attributes are written once all ids are known."""

    level: int
    words: str
    attributes: dict[str, str]


Block = list[Piece | Heading]


@dataclass(slots=True)
class Blocks:
    """The blocks of a page, collected one by one; `notes` are the lines of each note.

    `is_note` where the lines are those of a note; `is_plain` where only paragraphs and lists are allowed.
    """

    found: Found
    notes: dict[str, list[str]] = field(default_factory=dict)
    open: list[str] = field(default_factory=list)
    is_note: bool = False
    has_tables: bool = False
    is_plain: bool = False

    def of(self, lines: Sequence[str], depth: int = 1) -> Iterator[Block]:
        """The blocks of some lines, each without the line end after it."""
        at, last = 0, ""
        if depth > _DEEPEST:
            raise NotOursError(lines[0])
        while at < len(lines):
            line = lines[at]
            if not line:
                at += 1
                continue
            if depth == 1 and line.startswith("[^") and not self.open and (note := _NOTE.fullmatch(line)):
                at = self._note(note, lines, at)
                continue
            end = self._end(lines, at)
            sort = self._sort(lines[at:end], depth)
            if not self._may_stand(sort, last, is_alone=end == len(lines) or not lines[end]):
                raise NotOursError(line)
            yield self._block(sort, lines[at:end], depth)
            at, last = end, sort

    def _may_stand(self, sort: str, last: str, *, is_alone: bool) -> bool:
        """Whether a block is separate from its neighbours.

        Two adjacent lists would be merged, and a line directly after an element belongs to it.
        """
        is_apart = not ({sort, last} <= _LISTS or (sort == last and sort in ("facts", "quote")))
        return is_apart and (is_alone or sort != "raw") and (not self.is_plain or sort in _PLAIN)

    def _end(self, lines: Sequence[str], at: int) -> int:
        """The index after the last line of the block that begins at `at`."""
        opened = _opened(lines[at])
        if opened is None:
            if lines[at].startswith("#") or _SUMMARY.fullmatch(lines[at]):
                return at + 1
            end = at
            while end < len(lines) and lines[end] and not (end > at and _is_tag(lines[end])):
                end += 1
            if lines[at].startswith(("- ", "<")) or end == at:
                return max(end, at + 1)
            return self._whole_list(lines, at, end)
        tag, depth = opened[1] or opened[3], 0
        for end in range(at, len(lines)):
            depth += _opens(lines[end], tag) - (lines[end] == f"</{tag}>")
            if depth == 0:
                return end + 1
        raise NotOursError(lines[at])

    def _whole_list(self, lines: Sequence[str], at: int, end: int) -> int:
        """The end of a list of facts, which also includes facts after blank lines."""
        last = lines[at:end]
        while _is_fact(last):
            start = end
            while start < len(lines) and not lines[start]:
                start += 1
            after = start
            while after < len(lines) and lines[after] and not _is_tag(lines[after]):
                after += 1
            last = lines[start:after]
            if _is_fact(last):
                end = after
        return end

    def _sort(self, lines: Sequence[str], depth: int) -> str:  # noqa: PLR0911 - one a sort
        """The sort of a block; for an element, its tag name."""
        first = lines[0]
        if opened := _opened(first):
            return opened[1] or opened[3]
        if first.startswith("#"):
            return "heading"
        if self.open and _SUMMARY.fullmatch(first):
            return "summary"
        if first.startswith(_ITEM):
            return "list"
        if first.startswith((_QUOTE, _FIRST)):
            return "quote" if first.startswith(_QUOTE) else "numbers"
        if len(lines) > 1 and lines[1].startswith(_DEFINED) and _is_fact(next(_cut(lines))):
            return "facts"
        if self.has_tables and first.startswith("|"):
            return "table"
        return "raw" if depth == 1 and _RAW.match(first) else "p"

    def _block(self, sort: str, lines: Sequence[str], depth: int) -> Block:
        if sort == "p":
            return self._paragraph(lines, depth)
        make: Mapping[str, Callable[[], Iterable[Piece | Heading]]] = {
            "heading": lambda: [self._heading(lines[0])],
            "summary": lambda: [lines[0]],
            "list": lambda: self._list("ul", [_ITEM] * len(lines), lines, depth),
            "numbers": lambda: self._list("ol", [f"{at}. " for at in range(1, len(lines) + 1)], lines, depth),
            "quote": lambda: self._quote(lines, depth),
            "facts": lambda: self._facts(lines, depth),
            "table": lambda: table(lines, lambda words: inline(words, depth + DEEPER, self.found)),
            "raw": lambda: [self._raw(lines)],
        }
        return list(make.get(sort, lambda: self._element(lines, depth))())

    def _element(self, lines: Sequence[str], depth: int) -> Block:
        opened = _opened(lines[0])
        if opened is None or self.is_note:
            raise NotOursError(lines[0])
        tag, written = opened[1] or opened[3], opened[2] or opened[4] or ""
        attributes = of_tag(written)
        self.open.append(tag)
        inside = list(self.of(lines[1:-1], depth + 1))
        self.open.pop()
        block: Block = [f"<{tag}{self.found.named(attributes)}>"]
        if inside:
            block.append("\n")
        for one in inside:
            block += (*one, "\n")
        return [*block, f"</{tag}>"]

    def _heading(self, line: str) -> Heading:
        heading = _HEADING.fullmatch(line)
        if heading is None or not heading[2].strip() or heading[2] != heading[2].strip():
            raise NotOursError(line)
        pieces = inline(heading[2], 0, self.found)
        words = [one for one in pieces if isinstance(one, str)]
        if len(words) != len(pieces):
            raise NotOursError(line)
        attributes = of_list(heading[3]) if heading[3] is not None else {}
        if "data-toc-label" in attributes:
            raise NotOursError(line)
        if "id" in attributes:
            self.found.ids.add(attributes["id"])
        return Heading(len(heading[1]), "".join(words), attributes)

    def _list(self, tag: str, signs: Sequence[str], lines: Sequence[str], depth: int) -> Block:
        """A list, each line of which begins with the list marker."""
        if self.open and self.open[-1] in ("ol", "ul", "li"):
            raise NotOursError(lines[0])
        block: Block = [f"<{tag}>\n"]
        for sign, line in zip(signs, lines, strict=True):
            words = line.removeprefix(sign)
            if words == line:
                raise NotOursError(line)
            _sound(words)
            block += ("<li>", *inline(words, depth + 1, self.found), "</li>\n")
        block.append(f"</{tag}>")
        return block

    def _quote(self, lines: Sequence[str], depth: int) -> Iterator[Piece | Heading]:
        """A quotation; a list of attributes right after it belongs to its last paragraph."""
        listed = [lines[-1]] if _LIST.fullmatch(lines[-1]) else []
        quoted = lines[: len(lines) - len(listed)]
        is_quoted = all(line == ">" or line.startswith(_QUOTE) for line in quoted)
        if not (is_quoted and quoted[0][2:] and quoted[-1][2:]):
            raise NotOursError(lines[0])
        within = Blocks(self.found, is_note=True, has_tables=self.has_tables, is_plain=True)
        yield "<blockquote>\n"
        for block in within.of([*(line[2:] for line in quoted), *listed], depth + 1):
            yield from (*block, "\n")
        yield "</blockquote>"

    def _facts(self, lines: Sequence[str], depth: int) -> Iterator[Piece]:
        yield "<dl>\n"
        for fact in _cut(lines):
            told = [fact[1].removeprefix(_DEFINED), *(line.removeprefix(_FURTHER) for line in fact[2:])]
            for tag, words in (("dt", [fact[0]]), ("dd", told)):
                for line in words:
                    _sound(line)
                yield f"<{tag}>"
                yield from inline("\n".join(words), depth + 1, self.found)
                yield f"</{tag}>\n"
        yield "</dl>"

    def _paragraph(self, lines: Sequence[str], depth: int) -> Block:
        listed = _LIST.fullmatch(lines[-1]) if len(lines) > 1 and lines[-1].startswith("{") else None
        kept = lines[:-1] if listed else lines
        for line in kept:
            _sound(line)
        attributes = self.found.named(of_list(listed[1])) if listed else ""
        return [f"<p{attributes}>", *inline("\n".join(kept), depth, self.found), "</p>"]

    def _raw(self, lines: Sequence[str]) -> str:
        """An element that is passed on unchanged, from start tag to end tag on one line."""
        line, tag = lines[0], re.split(r"[ >]", lines[0], maxsplit=1)[0][1:]
        opened = len(re.findall(rf"<{tag}[ >]", line))
        is_whole = line.endswith(f"</{tag}>") and opened == line.count(f"</{tag}>")
        if len(lines) > 1 or not is_whole or any(sign in line for sign in ("<!", "<?", " markdown=")):
            raise NotOursError(line)
        self.found.ids_in_tags.update(map(html.unescape, _ID.findall(line)))
        return f"{line}\n"

    def _note(self, note: re.Match[str], lines: Sequence[str], at: int) -> int:
        """Store the lines of a note and return the index after them."""
        end = at + 1
        while end < len(lines) and (not lines[end] or lines[end].startswith(_FURTHER)):
            if lines[end] and not any(lines[end - 2 : end]):  # a paragraph so far away is not the note's
                raise NotOursError(lines[end])
            end += 1
        is_followed = end < len(lines) and lines[end - 1] and _NOTE.fullmatch(lines[end]) is None
        if note[1] in self.notes or is_followed:
            raise NotOursError(note[0])
        self.notes[note[1]] = [note[2] or "", *(line[4:] for line in lines[at + 1 : end])]
        return end


def _sound(line: str) -> None:
    """Refuse a line that could begin anything but a paragraph, or that ends with white space."""
    first = line[:1]
    begins = first.isalpha() or first in _BEGINNINGS or first > "\x7f" or _NUMBER.match(line)
    is_note = line.startswith("[^") and "]:" in line
    if not begins or first.isspace() or line[-1].isspace() or "|" in line or is_note:
        raise NotOursError(line)


def _opened(line: str) -> re.Match[str] | None:
    return _OPEN.fullmatch(line) if line.startswith("<") else None


def _is_tag(line: str) -> bool:
    return line.startswith("<") and (_OPEN.fullmatch(line) or _CLOSE.fullmatch(line)) is not None


def _opens(line: str, tag: str) -> bool:
    opened = _opened(line) if line.startswith(tag, 1) else None
    return opened is not None and (opened[1] or opened[3]) == tag


def _cut(lines: Sequence[str]) -> Iterator[Sequence[str]]:
    """Groups of lines between blank lines."""
    for filled, found in groupby(lines, key=bool):
        if filled:
            yield list(found)


def _is_fact(lines: Sequence[str]) -> bool:
    """Whether some lines are a term and its description."""
    is_told = len(lines) > 1 and lines[1].startswith(_DEFINED) and not lines[0].startswith((":", "-", "#", "<", "|"))
    return is_told and all(line.startswith(_FURTHER) for line in lines[2:])
