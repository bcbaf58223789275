"""Placeholders that a template left in notes and in files about several documents.

In: the tree of a file, or of the front matter of an introduction. Out: placeholders (N070), as for a header. Promises:
the placeholders of a new edition are not reported here (but as E222).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.plain_text import clipped
from build_edition.model.sources import Written
from build_edition.sources.notes.stopgaps import says_nothing
from build_edition.sources.notes.tree import Fields, Items, Node, Scalar
from build_edition.vocabulary.shared import PLACEHOLDER

_READ: Final = frozenset({
    "title", "short_title", "subtitle", "name", "responsibility", "years", "summary", "body", "comment", "sentence",
    "record", "misleads",
})  # fmt: skip
_OF_NEW: Final = re.compile(rf"(?:{PLACEHOLDER.pattern})|(?i:your name|your title|firstname lastname)")


def stopgaps_in(tree: Node | None, *, is_of_people: bool = False) -> Iterator[Diagnostic]:
    """Each value of a tree that is a placeholder, under a key that readers see.

    Words such as “name” are placeholders only for a person: a term or a place may have such a name.
    """
    for key, written in _scalars(tree, ""):
        own = key if key != "name" or is_of_people else ""
        is_read = key in _READ and written.value and _OF_NEW.search(written.value) is None
        if is_read and says_nothing(written.value, own):
            yield diagnose("N070", written.place, words=clipped(written.value, 40), key=key)


def _scalars(node: Node | None, key: str) -> Iterator[tuple[str, Written]]:
    """Every scalar with its key."""
    if isinstance(node, Scalar):
        yield key, node.written
    elif isinstance(node, Items):
        for item in node.items:
            yield from _scalars(item, key)
    elif isinstance(node, Fields):
        for name, (_, below) in node.fields.items():
            yield from _scalars(below, name)
