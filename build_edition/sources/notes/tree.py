"""YAML text → a tree of scalars as written, lists and mappings, each with its place.

Walks PyYAML's events (C parser) instead of loading: loading turns `No` into
False and `1794` into a number, and aliases can be a bomb. Aliases, anchors,
tags, several documents, repeated keys and deep nesting are diagnostics. Promises:
no exception for any input, and no work beyond the size of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

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
from build_edition.ground.hidden import hidden_in, name_of, number_of
from build_edition.ground.places import LineMap, Place
from build_edition.ground.plain_text import clipped
from build_edition.model.sources import Data, Source, Written
from build_edition.sources.notes.names_in_pieces import names_in_pieces
from build_edition.sources.notes.yaml_slips import explain

DEPTH_LIMIT = 20
_OWN_SIGN = "put the whole value in quotation marks if the sign belongs to the words"
_QUOTED = frozenset(("exact", "prefix", "suffix", "line", "join", "before"))
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_MOST_SPACES: Final = 20
_LONGEST_ID: Final = 80

_COMMENT = re.compile(r"[ \t]+(#[^\r\n]*)")
_CONTENT = re.compile(r"(?:\r\n|\r|\n)( *)(?=[^\s])")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as written; `is_plain` says that it is neither in quotation marks nor a block."""

    written: Written
    is_plain: bool
    comment: str = ""  # for an unquoted value, the rest of the line after ` #`

    @property
    def place(self) -> Place:
        """Where the value begins."""
        return self.written.place


@dataclass(slots=True)
class Items:
    """A YAML list; `said` is its whole source text if it is in brackets (`is_flow`) on one line."""

    place: Place
    items: list[Node] = field(default_factory=list)
    said: str = ""
    is_flow: bool = False


@dataclass(slots=True)
class Fields:
    """A YAML mapping: key → (place of the key, value), in file order; `said` as for a list."""

    place: Place
    fields: dict[str, tuple[Place, Node]] = field(default_factory=dict)
    said: str = ""


Node = Scalar | Items | Fields


def data_of(node: Node) -> Data:
    """The data of a tree without places: every value as it is written."""
    if isinstance(node, Scalar):
        return node.written.value
    if isinstance(node, Items):
        return [data_of(one) for one in node.items]
    return {key: data_of(value) for key, (_, value) in node.fields.items()}


def said_of(node: Items | Fields) -> tuple[str, str]:
    """The source of a list or mapping in brackets on one line, and the value of a list with only one."""
    one = node.items[0] if isinstance(node, Items) and len(node.items) == 1 else None
    return node.said, one.written.value.strip() if isinstance(one, Scalar) else ""


def said_in_pieces(items: Items, fields: Mapping[str, tuple[Place, Node]]) -> Iterator[Diagnostic]:
    """A finding for each name that a comma splits in two (N067); `fields` of the entry may include its name."""
    name = fields["name"][1] if "name" in fields else None
    words = [
        (one.written.value.strip(), one.is_plain) if isinstance(one, Scalar) else ("", False) for one in items.items
    ]
    called = name.written.value if isinstance(name, Scalar) else ""
    for at, first, hint in names_in_pieces(words, called) if items.is_flow else ():
        place, rest = items.items[at].place, clipped(words[at][0])
        yield diagnose("N067", place, hint=hint, first=clipped(first), rest=rest)


class _Refused(Exception):  # noqa: N818 - not an error of ours: it carries a finding out of the walk
    """Something in the file that stops the reading."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


def parse_tree(source: Source) -> Result[Node | None]:
    """The tree of a YAML file; None if it is empty or cannot be read."""
    walk = _Walk(source)
    try:
        node = walk.document()
    except _Refused as refused:
        return Result(None, (*walk.diagnostics, refused.diagnostic))
    except yaml.YAMLError as error:
        if "\x85" in source.text or (isinstance(error, yaml.reader.ReaderError) and _CONTROL.search(source.text)):
            return Result(None)  # a character that cannot be published: `read` has reported it (R002)
        hidden = hidden_in(source.text)
        if hidden is not None:  # YAML treats some of them as line ends
            place = LineMap(source.path, source.text).place(hidden.start(), 1)
            return Result(
                None, (*walk.diagnostics, diagnose("R011", place, number=number_of(hidden[0]), name=name_of(hidden[0])))
            )
        slip = explain(source, error)
        return Result(None, (*walk.diagnostics, diagnose("N001", slip.place, hint=slip.hint, problem=slip.problem)))
    return Result(node, tuple(walk.diagnostics))


class _Walk:
    """One pass over the events of one file."""

    def __init__(self, source: Source) -> None:
        self._text = source.text
        self._lines = LineMap(source.path, source.text)
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
            raise _Refused(diagnose("N002", place, hint=_OWN_SIGN))
        if getattr(event, "tag", None):
            raise _Refused(diagnose("N003", place, hint=_OWN_SIGN))
        if depth > DEPTH_LIMIT:
            raise _Refused(diagnose("N004", place, limit=DEPTH_LIMIT))
        if isinstance(event, ScalarEvent):
            return self._scalar(event, place)
        if isinstance(event, SequenceStartEvent):
            return self._items(event, place, depth)
        return self._fields(event, place, depth)

    def _scalar(self, event: ScalarEvent, place: Place) -> Scalar:
        is_block = event.style in ("|", ">")
        quote = 1 if event.style in ("'", '"') else 0
        column = None
        if event.style == "|":
            column = self._block_column(event)
        width = 0 if is_block else self._width(event, quote)
        start = Place(place.path, place.line, place.column + quote, width)
        value = self._printable(str(event.value), start)
        is_exact = column is not None or width == len(value)
        is_plain = event.style in (None, "")
        return Scalar(Written(value, start, column, is_exact), is_plain, self._comment(event) if is_plain else "")

    def _comment(self, event: ScalarEvent) -> str:
        """The comment after an unquoted value, including the `#`."""
        found = _COMMENT.match(self._text, event.end_mark.index) if event.end_mark else None
        return found[1].rstrip() if found is not None else ""

    def _printable(self, value: str, start: Place) -> str:
        r"""The value without control characters, which an escape such as `"\\x07"` can bring in unseen (R002)."""
        found = _CONTROL.search(value)
        if found is None:
            return value
        self.diagnostics.append(diagnose("R002", start, number=f"{ord(found[0]):04X}"))
        return _CONTROL.sub("", value)

    def _said(self, first: Event, last: Event) -> str:
        """The source text from bracket to bracket; empty if it is not on one line, or has no brackets."""
        start, end = first.start_mark, last.end_mark
        if start is None or end is None or start.line != end.line or not getattr(first, "flow_style", False):
            return ""
        return self._text[start.index : end.index]

    def _items(self, begun: Event, place: Place, depth: int) -> Items:
        items = Items(place, is_flow=bool(getattr(begun, "flow_style", False)))
        for event in self._events:
            if isinstance(event, SequenceEndEvent):
                items.said = self._said(begun, event)
                break
            item = self._node(event, depth + 1)
            self._look_for_hidden(None, item)
            items.items.append(item)
        return items

    def _look_for_hidden(self, key: Node | None, value: Node) -> None:
        """Report an invisible character (R011), except in words quoted from a document."""
        if isinstance(key, Scalar) and key.written.value in _QUOTED:
            return
        found = hidden_in(value.written.value) if isinstance(value, Scalar) else None
        if found is not None and isinstance(value, Scalar):
            self.diagnostics.append(
                diagnose(
                    "R011", value.written.place_at(found.start(), 1), number=number_of(found[0]), name=name_of(found[0])
                )
            )

    def _fields(self, begun: Event, place: Place, depth: int) -> Fields:
        fields = Fields(place)
        twice: list[tuple[Scalar, Node]] = []
        for event in self._events:
            if isinstance(event, MappingEndEvent):
                fields.said = self._said(begun, event)
                break
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            self._look_for_hidden(key, value)
            if not isinstance(key, Scalar):
                raise _Refused(diagnose("N008", key.place, key="a key", wanted="a single word"))
            name = key.written.value
            if name in fields.fields:
                twice.append((key, value))
            else:
                fields.fields[name] = (key.place, value)
        self._say_repeated(fields, twice, is_entry=_is_after_hyphen(self._text, begun))
        return fields

    def _say_repeated(self, fields: Fields, twice: list[tuple[Scalar, Node]], *, is_entry: bool) -> None:
        """Complain of keys that stand twice (N005); of an entry without its hyphen once, where it begins."""
        begins = next(iter(fields.fields), "")
        lost = [key for key, _ in twice if key.written.value == begins]
        is_lost = is_entry and bool(lost) and len(twice) > len(lost)
        for key, value in twice:
            name = key.written.value
            if is_lost and key not in lost:
                continue
            said = value.written.value if isinstance(value, Scalar) else ""
            hint = f"write `- {name}: {said}` where another entry begins, its hyphen under that of the first"
            notes = [(fields.fields[name][0], "first here")]
            self.diagnostics.append(
                diagnose(
                    "N005",
                    key.place,
                    key=name,
                    notes=notes,
                    hint=hint if is_lost and 0 < len(said) <= _LONGEST_ID else "",
                )
            )

    def _place(self, event: Event) -> Place:
        # YAML counts U+2028 and U+0085 as line ends, but editors do not: use the offset, not YAML's line
        return self._lines.place(event.start_mark.index if event.start_mark else 0)

    def _block_column(self, event: ScalarEvent) -> int:
        """Column (from 1) of the first content line of a literal block that begins here."""
        start = event.start_mark.index if event.start_mark else 0
        first = _CONTENT.search(self._text, start)
        return len(first[1]) + 1 if first else 1

    @staticmethod
    def _width(event: ScalarEvent, quote: int) -> int:
        start, end = event.start_mark, event.end_mark
        if start is None or end is None or start.line != end.line:
            return 0
        return int(end.index - start.index - 2 * quote)


def _is_after_hyphen(text: str, begun: Event) -> bool:
    """Whether a hyphen stands before what begins here: it is an entry of a list."""
    at = begun.start_mark.index if begun.start_mark else 0
    return text[max(at - _MOST_SPACES, 0) : at].rstrip(" ").endswith("-")
