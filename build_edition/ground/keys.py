"""`Key`: the identity of something in an edition, by its kind and its id.

In: the kind and the id in an editor's file. Out: one value shared by links, mentions, pages and mappings.
Promises: written as `person:tomsky` only where a page, a link or a search record needs a string.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple


class Key(NamedTuple):
    """A register entry (`person`, `event` …), a `parallel`, a `claim` or a `stance`, by its id."""

    kind: str
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @classmethod
    def parse(cls, words: str) -> Key:
        """The key written as `person:tomsky`; the kind is empty where there is no colon."""
        kind, colon, rest = words.partition(":")
        return cls(kind, rest) if colon else cls("", words)


class Uses(NamedTuple):
    """What a document uses of the shared data, by key: register entries it names or links to, works it cites.

    `people` are the ids of the contributors who signed anything in it.
    """

    document: str
    entries: Collection[Key] = ()
    works: Collection[str] = ()
    people: Collection[str] = ()


def person(name: str) -> Key:
    """The key of a person in the register, by the id used in headers and stances."""
    return Key("person", name)
