"""One YAML mapping, read field by field; every finding has its place.

In: a `Fields` node. Out: typed values, with diagnostics in the `Findings` that all records of a run share. A caller
requests the keys that the entry may have; `close` then reports keys that were not requested. The `Shape` says what is
required and allowed.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.hints import choose, credit, is_misspelt
from build_edition.ground.edtf import is_edtf
from build_edition.ground.ids import is_id
from build_edition.ground.places import Place
from build_edition.ground.plain_text import clipped, in_quotes
from build_edition.model.sources import Review, Written
from build_edition.sources.notes.hints_of_shape import (
    an_id,
    as_list,
    as_records,
    as_target,
    as_words,
    belongs_under,
    true_or_false,
)
from build_edition.sources.notes.near_dates import near_edtf, why_no_date
from build_edition.sources.notes.plain_values import meaning_of
from build_edition.sources.notes.tree import Fields, Items, Node, Scalar, said_in_pieces, said_of
from build_edition.vocabulary.shapes import Rule, Shape
from build_edition.vocabulary.shared import SOURCE

_NAME: Final = re.compile(r"[\w:./-]+")  # an id, a key, a value of a list
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{3,6}\b")
_LONGEST_PASTED, _MOST_HINTS = 200, 100  # characters; hints on unknown keys of one entry: nobody reads more


class Record:
    """The fields of one entry."""

    def __init__(self, node: Node | None, shape: Shape, place: Place, findings: list[Diagnostic]) -> None:
        """`shape` is what the entry may contain; `place` is used if there is no node."""
        self.shape = shape
        self.findings = findings
        self.place = node.place if node is not None else place
        self._fields = node.fields if isinstance(node, Fields) else {}
        self._asked: set[str] = set()
        self._is_broken = node is not None and not isinstance(node, Fields)
        if node is not None and self._is_broken:
            what = shape.what.strip("“”")
            self._say("N008", node.place, key=what, wanted="keys and values", hint=as_target(_said(node), shape))

    def has(self, key: str) -> bool:
        """Whether the entry has the key."""
        return key in self._fields

    def key_place(self, key: str) -> Place:
        """The place of the key itself."""
        return self._fields[key][0]

    def words(self, key: str) -> Written | None:
        """A string; white space alone counts as empty."""
        node = self._node(key)
        if node is None:
            return None
        if not isinstance(node, Scalar):
            self._say(
                "N008", node.place, key=key, wanted="a string", hint=as_words(self.shape.field(key), *said_of(node))
            )
            return None
        if self._is_nothing(key, node):
            return None
        self._heed_comment(key, node, f"{key}: ")
        return node.written

    def _is_nothing(self, key: str, node: Scalar) -> bool:
        """Whether a value is empty, or null to YAML; that is a finding."""
        value = node.written.value
        is_null = node.is_plain and meaning_of(value) == "nothing"
        if value.strip() and not is_null:
            return False
        if is_null and value:
            is_word = self.shape.field(key).sort in ("words", "quoted", "list")
            hint = f'write `"{value}"`, in quotation marks, if that is meant' if is_word else ""
            self._say("N012", node.place, value=value, meaning=meaning_of(value), hint=hint)
        else:
            lost = _COLOUR.match(node.comment)  # YAML takes what follows # for a comment
            self._say("N013", node.place, key=key, hint=f'write `{key}: "{lost[0]}"`' if lost else "")
        return True

    def _heed_comment(self, key: str, node: Scalar, head: str) -> None:
        """Report words that YAML takes for a comment (N032); after an id, `# ` certainly begins a comment."""
        if not node.comment or not node.written.value:
            return
        is_one = node.comment.startswith("# ") and _NAME.fullmatch(node.written.value)
        if is_one and self.shape.field(key).sort != "quoted":
            return
        whole = in_quotes(f"{node.written.value} {node.comment}")
        hint = f"write `{head}{whole}`" if len(whole) <= _LONGEST_PASTED else ""
        words = {"kept": clipped(node.written.value), "lost": clipped(node.comment)}
        self._say("N032", node.place, hint=hint, **words)

    def quoted_words(self, key: str) -> Written | None:
        """Words taken from a document: an unquoted `No` or `1794` is a finding."""
        written = self.words(key)
        node = self._fields[key][1] if written is not None else None
        if written is None or not isinstance(node, Scalar) or not node.is_plain:
            return written
        meaning = meaning_of(written.value)
        if meaning:
            hint = f'write `{key}: "{written.value}"`'
            self._say("N012", written.place, value=written.value, meaning=meaning, hint=hint)
        return written

    def text(self, key: str) -> str:
        """A string without its place, stripped of white space; empty if absent."""
        written = self.words(key)
        return written.value.strip() if written is not None else ""

    def choice(self, key: str) -> str:
        """One of the values its field allows."""
        return self._one_of(key, self.shape.field(key).allowed)

    def flag(self, key: str) -> bool:
        """Whether the value is `true`; anything but `true` or `false` is a finding."""
        return self._one_of(key, ("true", "false")) == "true"

    def _one_of(self, key: str, allowed: Collection[str]) -> str:
        written = self.words(key)
        if written is None or not self._hold_against(key, written, allowed):
            return ""
        return written.value

    def _hold_against(self, key: str, written: Written, allowed: Collection[str]) -> bool:
        is_allowed = written.value in allowed
        if not is_allowed:
            hint = true_or_false(written.value, allowed) or choose(written.value, allowed)
            self._say("N009", written.place, key=key, value=written.value, hint=hint)
        return is_allowed

    def id(self, key: str = "id") -> Written | None:
        """A well-formed id."""
        written = self.words(key)
        if written is not None and not is_id(written.value):
            self._say("N010", written.place, id=written.value, hint=an_id(key, written.value))
            return None
        return written

    def date(self, key: str) -> str:
        """An EDTF date."""
        written = self.words(key)
        if written is None:
            return ""
        if not is_edtf(written.value):
            near = near_edtf(written.value)
            hint = f'write `{key}: "{near[0]}"`' if len(near) == 1 else ""  # of two, either could be meant
            self._say("N014", written.place, hint=hint, date=clipped(written.value))
            return ""
        if why := why_no_date(written.value, self.shape.what):
            self._say("N071", written.place, date=written.value, why=why)
        return written.value

    def list_of_words(self, key: str) -> tuple[Written, ...]:
        """A list of strings."""
        node = self._node(key)
        if node is None:
            return ()
        if not isinstance(node, Items) or any(not isinstance(item, Scalar) for item in node.items):
            self._say("N008", node.place, hint=as_list(key, _said(node)), key=key, wanted="a list of strings")
            return ()
        if self._requires(key) and not node.items:
            self._say("N013", self.key_place(key), key=key)
        allowed = self.shape.field(key).allowed
        self.findings.extend(said_in_pieces(node, self._fields))
        for item in node.items:
            if isinstance(item, Scalar) and not (item.is_plain and item.written.value and self._is_nothing(key, item)):
                self._heed_comment(key, item, "- ")
                if allowed:
                    self._hold_against(key, item.written, allowed)
        return tuple(item.written for item in node.items if isinstance(item, Scalar))

    def contributors(self, key: str, known: Collection[str] | None) -> tuple[str, ...]:
        """A list of contributors' ids; `known` is None if there is no list to check them against."""
        names = self.list_of_words(key)
        for name in names:
            if name.value.strip():
                self.known_contributor(name, known)
            else:
                self._say("N013", name.place, key=key)
        return tuple(name.value for name in names)

    def known_contributor(self, name: Written, known: Collection[str] | None) -> None:
        """Report an id that is not in `contributors.yml`."""
        if known is not None and name.value not in known and name.value != SOURCE:
            self._say("N015", name.place, id=name.value, hint=credit(name.value, known))

    def reviews(self, known: Collection[str] | None) -> tuple[Review, ...]:
        """The list under `reviewed`: who, and when."""
        found: list[Review] = []
        for review in self.records("reviewed"):
            name = review.words("by")
            date = review.date("date")
            review.close()
            if name is not None:
                review.known_contributor(name, known)
                found.append(Review(name.value, date))
        return tuple(found)

    def record(self, key: str) -> Record | None:
        """A mapping inside this one."""
        node = self._node(key)
        return Record(node, self._shape_of(key), node.place, self.findings) if node is not None else None

    def records(self, key: str) -> tuple[Record, ...]:
        """A list of mappings inside this one."""
        node = self._node(key)
        return entries(node, self._shape_of(key), key, self.findings) if node is not None else ()

    def named_or_record(self, key: str) -> tuple[str, Record | None]:
        """One of the values its field allows, or a mapping inside this one."""
        if isinstance(self._fields[key][1] if self.has(key) else None, Fields):
            return "", self.record(key)
        return self.choice(key), None

    def choices(self) -> dict[str, tuple[str, ...]]:
        """Every value of an entry that has only choices and lists, by key; the entry is then closed."""
        found = {key: self._values(key) for key in self.shape.keys}
        self.close()
        return found

    def _values(self, key: str) -> tuple[str, ...]:
        if self.shape.field(key).sort != "choice":
            return tuple(word.value for word in self.list_of_words(key))
        chosen = self.choice(key)
        return (chosen,) if chosen else ()

    def one_or_several(self, key: str) -> tuple[Record, ...]:
        """A mapping inside this one, or a list of them."""
        if isinstance(self._fields[key][1] if self.has(key) else None, Items):
            return self.records(key)
        found = self.record(key)
        return (found,) if found is not None else ()

    def close(self) -> None:
        """Report the keys of the entry that were not requested."""
        free = sorted(self._asked - self._fields.keys())
        for number, key in enumerate(one for one in self._fields if one not in self._asked):
            hint = belongs_under(key, self.shape) or choose(key, free) if number < _MOST_HINTS else ""
            at = replace(self._fields[key][0], width=len(key))
            self._say("N006", at, key=key, what=self.shape.what, hint=hint)

    def excluded(self) -> tuple[str, ...]:
        """The keys of the entry that one of its rules excludes."""
        return tuple(key for rule in self.shape.rules if self._applies(rule) for key in rule.excludes if self.has(key))

    def _requires(self, key: str) -> bool:
        field = self.shape.field(key)
        return field.is_required or any(key in rule.requires and self._applies(rule) for rule in self.shape.rules)

    def _applies(self, rule: Rule) -> bool:
        node = self._fields[rule.key][1] if rule.key in self._fields else None
        return isinstance(node, Scalar) and node.written.value in rule.values

    def _shape_of(self, key: str) -> Shape:
        shape = self.shape.field(key).shape
        if shape is None:
            raise KeyError(key)
        return shape

    def _node(self, key: str) -> Node | None:
        is_required = self._requires(key)
        self._asked.add(key)
        if key not in self._fields:
            if is_required and not self._is_broken and not is_misspelt(key, self._fields, self.shape.keys):
                self._say("N007", self.place, what=self.shape.what, key=key)
            return None
        return self._fields[key][1]

    def _say(self, code: str, place: Place, *, hint: str = "", **words: object) -> None:
        self.findings.append(diagnose(code, place, (), hint, **words))


def entries(node: Node | None, shape: Shape, key: str, findings: list[Diagnostic]) -> tuple[Record, ...]:
    """The records of a list node; any other node is a finding."""
    if node is None:
        return ()
    if not isinstance(node, Items):
        hint = as_records(key, _said(node), next(iter(node.fields), "") if isinstance(node, Fields) else "", shape)
        findings.append(diagnose("N008", node.place, (), hint, key=key, wanted="a list"))
        return ()
    return tuple(Record(item, shape, item.place, findings) for item in node.items)


def _said(node: Node) -> str:
    """The words of a value that is a scalar."""
    return node.written.value.strip() if isinstance(node, Scalar) else ""
