"""Leaves: what other documents, and the checks between files, need of a document before it is edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from build_edition.ground.places import Place
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.model.resolved import Target
from build_edition.model.sources import Facsimile, Written


class Parsed(NamedTuple):
    """A document and its notes, parsed from its files."""

    document: Document
    notes: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A document as others may know it: made from its own files alone.

    `notes` are the ids of its notes, `named` the register entries they name; `people` the persons in its header or
    among its speakers, each with the role and the place of the declaration; `targets` what links to it may point at;
    `citations` are as written, without brackets; `pictures` are its facsimiles; `languages` those of the labels of its
    targets; `note_ids` the ids of its notes without their places; `signers` the contributors who wrote or reviewed
    anything in it; `called` its short title and the place of that. Long sequences are read lazily.
    """

    id: str
    notes: Sequence[Written] = ()
    named: Sequence[Written] = ()
    people: tuple[tuple[str, str, Place], ...] = ()
    targets: Sequence[tuple[str, Target]] = ()
    citations: Sequence[str] = ()
    pictures: tuple[Facsimile, ...] = ()
    languages: tuple[str, ...] = ()
    note_ids: Sequence[str] = ()
    signers: tuple[str, ...] = ()
    called: tuple[str, Place] | None = None
