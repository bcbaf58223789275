"""BibTeX as text → its entries and their fields, each with its place.

In: a `.bib` file. Out: entries in file order; the faults in entries, each at its line. Promises: a faulty entry keeps
its key and does not affect others; braces are counted as BibTeX counts them, with or without a backslash before them;
words between entries are comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.places import LineMap, Span
from build_edition.model.sources import Source
from build_edition.sources.notes.bibtex_names import is_type

_HEAD: Final = re.compile(r"^[ \t]*@[ \t]*(\w+)[ \t]*([{(])", re.MULTILINE)
_FURTHER: Final = re.compile(r"[ \t]*@[ \t]*(\w+)[ \t]*([{(])")  # behind the end of another, on the same line
_WITHOUT_SIGN: Final = re.compile(r"^[ \t]*([A-Za-z]+)[ \t]*\{[ \t]*[^\s,{}=]+[ \t]*,[ \t]*$", re.MULTILINE)
_KEY: Final = re.compile(r"\s*([^\s,{}()=]+)\s*(?:,|(?=[})]))")
_FIELD: Final = re.compile(r"\s*([A-Za-z][\w:.+/-]*)\s*=\s*")
_NEXT_FIELD: Final = re.compile(r"(?:,|\n)\s*([A-Za-z][\w-]*)\s*=\s*[{\"\d]")
_BARE: Final = re.compile(r"[^\s,{}()#\"=]+")
_SPACE: Final = re.compile(r"\s*")
_CLOSING: Final = {"{": "}", "(": ")"}
BROKEN: Final = ""
# addresses, and fields that are never printed
LEFT_ALONE: Final = frozenset(
    [
        "url",
        "urlraw",
        "doi",
        "eprint",
        "file",
        "pdf",
        "verba",
        "verbb",
        "verbc",
        "abstract",
        "annotation",
        "annote",
        "keywords",
        "urldate",
        "timestamp",
        "owner",
        "crossref",
        "xdata",
        "xref",
        "ids",
        "related",
    ]
)
_NO_WORKS: Final = frozenset({"comment", "preamble"})


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its name in small letters, the offset of the name, and the pieces that `#` joins."""

    name: str
    at: int
    pieces: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its type in small letters, its key (empty for `@string`) with its offset, its fields.

    The type is `BROKEN` if only the key could be read.
    """

    type: str
    key: str
    at: int
    fields: tuple[Field, ...]


class _Broken(Exception):  # noqa: N818 - not an error of ours: it carries what is wrong with an entry
    """Why an entry cannot be read, and where."""

    def __init__(self, at: int, width: int, problem: str) -> None:
        super().__init__(problem)
        self.at, self.width, self.problem = at, width, problem


def read_bibtex(source: Source) -> Result[tuple[Entry, ...]]:
    """Every entry that can be read."""
    lines = LineMap(source.path, source.text)
    entries: list[Entry] = []
    findings: list[Diagnostic] = []
    heads = list(_HEAD.finditer(source.text))
    ends = [*(head.start() for head in heads[1:]), len(source.text)]
    remarks = [(0, ends[0] if not heads else heads[0].start())]
    for first, end in zip(heads, ends, strict=False):
        head: re.Match[str] | None = first
        while head is not None:
            reader = _Reader(source.text, end)
            try:
                at = end if head[1].lower() in _NO_WORKS else reader.read(head, entries)
            except _Broken as broken:
                findings.append(diagnose("N020", lines.place(broken.at, broken.width), problem=broken.problem))
                entries += [Entry(BROKEN, reader.key, reader.key_at, ())] if reader.key else []
                break
            head = _FURTHER.match(source.text, at, end)
            remarks += [(at, end)] if head is None else []
    findings += [
        diagnose("N020", lines.place(found.start(1), len(found[1])), problem=f"“{found[1]}” has no @ before it")
        for start, end in remarks
        for found in _WITHOUT_SIGN.finditer(source.text, start, end)
        if is_type(found[1].lower())
    ]
    return Result(tuple(entries), tuple(findings))


class _Reader:
    """Reads one entry; `end` is where the next one begins."""

    def __init__(self, text: str, end: int) -> None:
        self._text = text
        self._end = end
        self._at = 0
        self.key = ""
        self.key_at = 0
        self._swallower: tuple[int, str] | None = None  # a field whose value seems to contain the following ones

    def read(self, head: re.Match[str], entries: list[Entry]) -> int:
        """Where the entry ends, which is put to the others."""
        entries.append(self._entry(head))
        return self._at

    def _entry(self, head: re.Match[str]) -> Entry:
        kind, closing = head[1].lower(), _CLOSING[head[2]]
        self._at = self.key_at = head.end()
        at, key = (head.start(1), "") if kind == "string" else self._key(head)
        fields = tuple(self._fields(closing, key or kind))
        self._look_behind(key, fields)
        return Entry(kind, key, at, fields)

    def _key(self, head: re.Match[str]) -> tuple[int, str]:
        found = _KEY.match(self._text, self._at, self._end)
        if found is None:
            raise _Broken(head.start(1), len(head[1]), f"“@{head[1]}” has no key followed by a comma")
        self._at, self.key_at, self.key = found.end(), found.start(1), found[1]
        return found.start(1), found[1]

    def _fields(self, closing: str, entry: str) -> Iterator[Field]:
        before = ""
        while True:
            self._skip()
            if self._text[self._at : self._at + 1] == closing:
                self._at += 1
                return
            found = _FIELD.match(self._text, self._at, self._end)
            if found is None:
                raise self._no_field(entry, before, closing)
            self._at = found.end()
            yield Field(found[1].lower(), found.start(1), tuple(self._pieces(found[1], found.start(1), entry)))
            before = found[1]
            self._skip()
            self._comma(before, closing)

    def _comma(self, before: str, closing: str) -> None:
        sign = self._text[self._at : self._at + 1]
        if sign == ",":
            self._at += 1
        elif sign != closing and (found := _FIELD.match(self._text, self._at, self._end)):
            raise _Broken(found.start(1), len(found[1]), f"the comma after “{before}” is missing")

    def _no_field(self, entry: str, before: str, closing: str) -> _Broken:
        if self._at >= self._end or self._text[self._at] == "@":
            if self._swallower is not None:
                return _never_closed(*self._swallower, "brace", entry)
            return _Broken(self.key_at, len(entry), f"the entry “{entry}” is never closed with {closing}")
        place = f"after “{before}”" if before else "here"
        return _Broken(self._at, 1, f"{place} something stands that is no field (name = {{words}})")

    def _pieces(self, name: str, name_at: int, entry: str) -> Iterator[Span]:
        while True:
            start = self._at
            if self._text[start : start + 1] in ("{", '"'):
                self._at = self._group(name, name_at, entry)
            elif (bare := _BARE.match(self._text, start, self._end)) is not None:
                self._at = bare.end()
            else:
                raise _Broken(name_at, len(name), f"“{name}” has no value")
            yield Span(start, self._at)
            self._skip()
            if self._text[self._at : self._at + 1] != "#":
                return
            self._at += 1
            self._skip()

    def _group(self, name: str, name_at: int, entry: str) -> int:
        """The end of a value in braces or quotation marks; raises _Broken if it has none."""
        quoted = self._text[self._at] == '"'
        depth = 0
        following = _NEXT_FIELD.search(self._text, self._at, self._end)
        for at in range(self._at, self._end):
            sign = self._text[at]
            depth += {"{": 1, "}": -1}.get(sign, 0)
            if (sign == '"' and quoted and depth == 0 and at > self._at) or (sign == "}" and depth == 0 and not quoted):
                if following is not None and following.start() < at:
                    self._swallower = self._swallower or (name_at, name)
                    if "\n" in following[0]:
                        break
                return at + 1
            if depth < 0:
                break
        opened = "quotation mark" if quoted else "brace"
        raise _never_closed(name_at, name, opened, entry)

    def _look_behind(self, key: str, fields: tuple[Field, ...]) -> None:
        """Report fields after the end of an entry: one brace too many has closed it."""
        found = re.compile(r"\s*,?\s*([A-Za-z][\w-]*)\s*=\s*[{\"]").match(self._text, self._at, self._end)
        if found is not None and fields:
            last = fields[-1]
            problem = f"a brace too many after “{last.name}” ends the entry “{key}” before “{found[1]}”"
            raise _Broken(last.at, len(last.name), problem)

    def _skip(self) -> None:
        found = _SPACE.match(self._text, self._at, self._end)
        self._at = found.end() if found is not None else self._at


def _never_closed(at: int, name: str, opened: str, entry: str) -> _Broken:
    return _Broken(at, len(name), f"a {opened} in “{name}” of “{entry}” is never closed")
