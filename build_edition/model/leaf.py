"""What is known of a document before it is edited: all that its neighbours, and the checks between files, ask of it."""

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
    """A document and its notes, as their files say."""

    document: Document
    notes: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A document as others may know it: made of its own files alone.

    `notes` are the ids of its notes, `named` the entries of registers they name; `people` who is named in its header or
    speaks, with the role and the place where that is written; `targets` what links to it may lead to; `citations` are
    as written, brackets off; `pictures` the files that are shown beside it; `languages` those in which its targets are
    called, `note_ids` the ids of its notes without their places, `signers` those of the contributors who wrote or
    reviewed anything in it, `called` its short title and its place. What may be many is read when it is looked at.
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
