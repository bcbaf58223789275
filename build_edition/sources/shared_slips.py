"""Slips in notes and in what is written of several documents: words decoded wrongly (T124), a template's words (N070).

In: the files of an edition. Out: diagnostics. Promises: texts are read only where something in them may have been
copied; the words of a new edition are said elsewhere (E222).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.plain_text import clipped
from build_edition.model.annotations import Annotation
from build_edition.model.sources import Source, Written
from build_edition.sources.notes.stopgaps import says_nothing
from build_edition.sources.notes.tree import Fields, Items, Node, Scalar, parse_tree
from build_edition.sources.text.garbled import garbled_in_writing
from build_edition.vocabulary.shared import PLACEHOLDER

_ABOUT: Final = (
    "sources/edition.yml",
    "sources/contributors.yml",
    "sources/bibliography.bib",
    "sources/bibliography.json",
)
_SHARED: Final = re.compile(r"sources/(?:(?:parallels|register|introductions)/.*|[^/]+/volume\.yml)")
_ASKED_FOR: Final = (
    "sources/edition.yml",
    "sources/contributors.yml",
)  # their words, when they were made: any may be meant
_PERSONS: Final = "sources/register/persons.yml"
_READ: Final = frozenset({
    "title", "short_title", "subtitle", "name", "responsibility", "years", "summary", "body", "comment", "sentence",
    "record", "misleads",
})  # fmt: skip
_OF_NEW: Final = re.compile(rf"(?:{PLACEHOLDER.pattern})|(?i:your name|your title|firstname lastname)")
_HEAD: Final = re.compile(r"---[ \t]*\r?\n(.*?\r?\n)---[ \t]*\r?\n", re.DOTALL)


def slips_in_shared(sources: Mapping[str, Source], texts: Callable[[], Sequence[str]]) -> Iterator[Diagnostic]:
    """What there is to say of each file, in order of the files; `texts` are those that words may be copied from."""
    for path in sorted(sources):
        if path not in _ABOUT and _SHARED.fullmatch(path) is None:
            continue
        source = sources[path]
        yield from garbled_in_writing(source, texts)
        if path.endswith((".yml", ".md")) and path not in _ASKED_FOR:
            yield from stopgaps_in(source, is_of_people=path == _PERSONS)


def stopgaps_in(source: Source, *, is_of_people: bool = False) -> Iterator[Diagnostic]:
    """What a template left in a file about several documents, or in the head of an introduction (N070).

    Words such as “name” are none for a person alone: a term or a place may be called so.
    """
    head = _HEAD.match(source.text)
    if head is None and source.path.endswith(".md"):
        return
    tree = parse_tree(source if head is None else Source(source.path, "\n" + head[1], source.sha256)).value
    for key, written in _scalars(tree, ""):
        own = key if key != "name" or is_of_people else ""
        yield from _stopgap(key, written, own) if key in _READ else ()


def stopgaps_in_notes(notes: Iterable[Annotation]) -> Iterator[Diagnostic]:
    """The same of what notes say, in every language."""
    for note in notes:
        said = [("body", note.body), ("misleads", note.misleads)]
        said += [both for one in note.versions for both in (("body", one.body), ("misleads", one.misleads))]
        for key, written in said:
            yield from _stopgap(key, written, key) if written is not None else ()


def _stopgap(key: str, written: Written, own: str) -> Iterator[Diagnostic]:
    is_said = _OF_NEW.search(written.value) is not None  # by E222
    if written.value and not is_said and says_nothing(written.value, own):
        yield diagnose("N070", written.place, words=clipped(written.value, 40), key=key)


def _scalars(node: Node | None, key: str) -> Iterator[tuple[str, Written]]:
    """Every single value with the key that it stands under."""
    if isinstance(node, Scalar):
        yield key, node.written
    elif isinstance(node, Items):
        for item in node.items:
            yield from _scalars(item, key)
    elif isinstance(node, Fields):
        for name, (_, below) in node.fields.items():
            yield from _scalars(below, name)
