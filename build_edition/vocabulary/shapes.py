"""The structure of a YAML mapping: `Shape`, its `Field`s, and the rules between them.

The single model of what editors write. The parsers take from it what is required
and allowed, the JSON Schemas take everything from it, so that the two cannot
disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from build_edition.words.phrases import phrase

Sort = Literal[
    "words", "quoted", "choice", "flag", "id", "date", "list", "contributors", "identifier", "record", "records",
    "choice or record", "record or records",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One key: the type of its value (`sort`), and a sentence or two for whoever writes it.

    `quoted` words are taken from a document, so that a plain `No` or `1794` is
    refused; `form` is the regular expression of an `identifier`; `shape` is the structure of
    a `record`, or of each of the `records`.
    """

    key: str
    sort: Sort
    says: str
    is_required: bool = False
    allowed: tuple[str, ...] = ()
    shape: Shape | None = None
    form: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """Where `key` has one of `values`, the keys in `requires` are required and those in `excludes` forbidden."""

    key: str
    values: tuple[str, ...]
    requires: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """A mapping: what messages call it, its fields in the order of writing, its rules, and keys that come in pairs."""

    what: str
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()

    def field(self, key: str) -> Field:
        """The field with that key; a `KeyError` here is a bug in the program."""
        for one in self.fields:
            if one.key == key:
                return one
        raise KeyError(key)

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key, in order."""
        return tuple(one.key for one in self.fields)


IN_WORDS: Final[dict[Sort, str]] = {
    "words": phrase("words"),
    "quoted": phrase("words of the document"),
    "choice": phrase("one of"),
    "flag": phrase("`true` or `false`"),
    "id": phrase("an id"),
    "date": phrase("a date (EDTF)"),
    "list": phrase("a list of words"),
    "contributors": phrase("a list of contributors"),
    "identifier": phrase("an identifier"),
    "record": phrase("keys and values"),
    "records": phrase("a list of keys and values"),
    "choice or record": phrase("one of, or keys and values"),
    "record or records": phrase("keys and values, or a list of them"),
}
"""The type of a field's value in words, for lists of fields."""
