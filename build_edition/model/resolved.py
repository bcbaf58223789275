"""Contributors' Markdown, resolved, and what its links lead to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from build_edition.ground.keys import Key


@dataclass(frozen=True, slots=True)
class Resolved:
    """Contributors' Markdown with its links (from `docs/edition/`) and citations resolved, and its plain words."""

    markdown: str = ""
    words: str = ""


NOTHING: Final = Resolved()


@dataclass(frozen=True, slots=True)
class EntryTexts:
    """What an entry of a register says, resolved: its body, its facts by name, its open questions in order."""

    body: Resolved = NOTHING
    facts: Mapping[str, Resolved] = field(default_factory=dict)
    open: tuple[Resolved, ...] = ()

    def fact(self, name: str) -> str:
        """The Markdown of a fact; empty where it has none."""
        return self.facts.get(name, NOTHING).markdown


@dataclass(frozen=True, slots=True)
class Target:
    """Something a link can lead to: what to call it, and its address below `docs/edition/`.

    `foreign` are the words of the label that are in another language than the pages, `language` is its code.
    """

    label: str
    address: str
    foreign: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class SharedTexts:
    """What is shared, resolved, by key; `works` formatted, and their `kinds` where there are any, by citation key.

    `in_text` is how works are named where they are cited, `in_language` the codes of their languages; `introductions`
    are by id; `passages` are words for pages the program makes; `languages` are the codes of all but the editors'.
    """

    parallels: Mapping[Key, Resolved] = field(default_factory=dict)
    claims: Mapping[Key, Resolved] = field(default_factory=dict)
    entries: Mapping[Key, EntryTexts] = field(default_factory=dict)
    introductions: Mapping[str, Resolved] = field(default_factory=dict)
    works: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    in_text: Mapping[str, str] = field(default_factory=dict)
    passages: Mapping[str, Resolved] = field(default_factory=dict)
    in_language: Mapping[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
