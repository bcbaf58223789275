"""YAML text → a tree of scalars as written, lists and mappings, each with its place.

Walks PyYAML's events (C parser) instead of loading: loading turns `No` into
False and `1794` into a number, and aliases can be a bomb. Aliases, anchors,
tags, several documents, repeated keys and deep nesting are diagnostics. Promises:
no exception for any input, and no work beyond the size of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.places import Place
from build_edition.model.sources import Source, Written

DEPTH_LIMIT = 20
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_OWN_SIGN = re.compile(r"""(?::|-)[ \t]+[*&!@`%>|\[{"']""")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as written; `is_plain` when it stands without quotation marks and not as a block."""

    written: Written
    is_plain: bool

    @property
    def place(self) -> Place:
        """Where the value begins."""
        return self.written.place


@dataclass(slots=True)
class Items:
    """A YAML list."""

    place: Place
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Fields:
    """A YAML mapping: key → (place of the key, value), in file order."""

    place: Place
    fields: dict[str, tuple[Place, Node]] = field(default_factory=dict)


Node = Scalar | Items | Fields


class _Refused(Exception):  # noqa: N818 - not an error of ours: it carries a finding out of the walk
    """Something in the file that ends the reading."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


def parse_tree(source: Source) -> Result[Node | None]:
    """The tree of a YAML file, None when it is empty or cannot be read."""
    walk = _Walk(source)
    try:
        node = walk.document()
    except _Refused as refused:
        return Result(None, (*walk.diagnostics, refused.diagnostic))
    except yaml.reader.ReaderError:
        return Result(None)  # a character that cannot be published: `read` has said so (R002)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(source.path, mark.line + 1, mark.column + 1) if mark else Place(source.path)
        problem = error.problem or error.context or "unreadable"
        hint = _hint(source.text, place.line)
        return Result(None, (*walk.diagnostics, diagnose("N001", place, hint=hint, problem=problem)))
    except yaml.YAMLError as error:
        return Result(None, (diagnose("N001", Place(source.path), problem=error),))
    return Result(node, tuple(walk.diagnostics))


def _hint(text: str, line: int) -> str:
    """What to do about a line whose value begins with a sign that YAML takes for its own."""
    lines = text.split("\n")
    near = lines[max(0, line - 2) : line]
    if any(_OWN_SIGN.search(one) for one in near):
        return "put the whole value in single quotation marks, or write it on the next line after `|`"
    return ""


class _Walk:
    """One pass over the events of one file."""

    def __init__(self, source: Source) -> None:
        self._path = source.path
        self._lines = source.text.split("\n")
        self._events: Iterator[Event] = iter(yaml.parse(source.text, Loader=_LOADER))
        self.diagnostics: list[Diagnostic] = []

    def document(self) -> Node | None:
        """The first document; a second one is a finding."""
        node: Node | None = None
        documents = 0
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _Refused(diagnose("N017", self._place(event)))
            elif isinstance(event, (AliasEvent, ScalarEvent, MappingStartEvent, SequenceStartEvent)):
                node = self._node(event, 1)
        return node

    def _node(self, event: Event, depth: int) -> Node:
        place = self._place(event)
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise _Refused(diagnose("N002", place))
        if getattr(event, "tag", None):
            raise _Refused(diagnose("N003", place))
        if depth > DEPTH_LIMIT:
            raise _Refused(diagnose("N004", place, limit=DEPTH_LIMIT))
        if isinstance(event, ScalarEvent):
            return self._scalar(event, place)
        if isinstance(event, SequenceStartEvent):
            return self._items(place, depth)
        return self._fields(place, depth)

    def _scalar(self, event: ScalarEvent, place: Place) -> Scalar:
        is_block = event.style in ("|", ">")
        quote = 1 if event.style in ("'", '"') else 0
        column = None
        if event.style == "|":
            column = self._block_column(place.line)
        width = 0 if is_block else self._width(event, quote)
        start = Place(place.path, place.line, place.column + quote, width)
        value = self._printable(str(event.value), start)
        is_exact = column is not None or width == len(value)
        return Scalar(Written(value, start, column, is_exact), event.style in (None, ""))

    def _printable(self, value: str, start: Place) -> str:
        r"""The value without control characters, which an escape such as `"\\x07"` can bring in unseen (R002)."""
        found = _CONTROL.search(value)
        if found is None:
            return value
        self.diagnostics.append(diagnose("R002", start, number=f"{ord(found[0]):04X}"))
        return _CONTROL.sub("", value)

    def _items(self, place: Place, depth: int) -> Items:
        items = Items(place)
        for event in self._events:
            if isinstance(event, SequenceEndEvent):
                break
            items.items.append(self._node(event, depth + 1))
        return items

    def _fields(self, place: Place, depth: int) -> Fields:
        fields = Fields(place)
        for event in self._events:
            if isinstance(event, MappingEndEvent):
                break
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Scalar):
                raise _Refused(diagnose("N008", key.place, key="a key", wanted="a single word"))
            name = key.written.value
            if name in fields.fields:
                first = fields.fields[name][0]
                self.diagnostics.append(diagnose("N005", key.place, key=name, notes=[(first, "first here")]))
            else:
                fields.fields[name] = (key.place, value)
        return fields

    def _place(self, event: Event) -> Place:
        mark = event.start_mark
        return Place(self._path, mark.line + 1, mark.column + 1) if mark else Place(self._path)

    def _block_column(self, line: int) -> int:
        """Column (from 1) of the first content line of a literal block that begins on `line`."""
        following = (text for text in self._lines[line:] if text.strip())
        first = next(following, "")
        return len(first) - len(first.lstrip(" ")) + 1

    @staticmethod
    def _width(event: ScalarEvent, quote: int) -> int:
        start, end = event.start_mark, event.end_mark
        if start is None or end is None or start.line != end.line:
            return 0
        return int(end.column - start.column - 2 * quote)
