"""Contributors' Markdown with its links and citations resolved, and the targets of links."""

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
    """The resolved texts of a register entry: its body, its facts by name, its open questions in order."""

    body: Resolved = NOTHING
    facts: Mapping[str, Resolved] = field(default_factory=dict)
    open: tuple[Resolved, ...] = ()

    def fact(self, name: str) -> str:
        """The Markdown of a fact; empty where it is missing."""
        return self.facts.get(name, NOTHING).markdown


@dataclass(frozen=True, slots=True)
class Target:
    """The target of a link: its label, and its address below `docs/edition/`.

    `foreign` is the part of the label in another language than the pages, `language` the code of that language.
    """

    label: str
    address: str
    foreign: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class SharedTexts:
    """The resolved texts of what is shared, by key; by citation key the formatted `works`, and their `kinds` if any.

    `in_text` are the short names of works in citations, `in_language` the codes of their languages; `introductions`
    are by id; `passages` are texts for generated pages; `languages` are the language codes other than the editors' own.
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
