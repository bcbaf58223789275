"""`Key`: what something of an edition is called everywhere, by its kind and its id.

In: the kind and the id that stand in an editor's file. Out: one value that links, mentions, pages and
maps share. Promises: written as `person:tomsky` only where a page, a link or a search record needs words.
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
        """The key that is written `person:tomsky`; the kind is empty where there is no colon."""
        kind, colon, rest = words.partition(":")
        return cls(kind, rest) if colon else cls("", words)


class Uses(NamedTuple):
    """What a document uses of what all share: the entries it names or leads to, the works it cites, by their keys.

    `people` are the ids of the contributors who signed anything in it.
    """

    document: str
    entries: Collection[Key] = ()
    works: Collection[str] = ()
    people: Collection[str] = ()


def person(name: str) -> Key:
    """The key of a person of the register, by the id that headers and stances give."""
    return Key("person", name)
