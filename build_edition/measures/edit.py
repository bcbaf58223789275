"""Edits one document: anchors its notes, finds mentions, weaves it, resolves its Markdown.

In: a parsed document, its notes, and a `Desk` with the inputs common to all documents. Out: `Edited`, and all
findings. Promises: a pure function that reads no other document; so it may run in any process and any order,
and its result can be cached as long as its inputs are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

from build_edition.anchor.meanings import meanings_of
from build_edition.anchor.mentions import Forms, mention
from build_edition.anchor.notes import anchor_annotations, anchor_exceptions, anchor_passages
from build_edition.anchor.weave import weave
from build_edition.diagnostics.findings import Findings, Result
from build_edition.ground.fold import Folded, fold_without
from build_edition.ground.keys import Key
from build_edition.markup.links import Links
from build_edition.markup.resolve import resolve_facts, resolve_misleads, resolve_notes
from build_edition.measures.steps import Steps
from build_edition.model.annotations import AnchoredNote, AnchoredPassage, Annotation, Meaning
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.leaf import Leaf
from build_edition.model.registers import Mention
from build_edition.model.shared import Shared
from build_edition.model.sources import Passage
from build_edition.sources.read import Tree

OneAnchored = TypeVar("OneAnchored", AnchoredNote, AnchoredPassage)


@dataclass(frozen=True, slots=True)
class Desk:
    """The inputs common to the editing of all documents; built once and never changed by a document.

    `passages` are those of parallels, registers and stances, by document; `frame` is the fingerprint of the
    configuration for Markdown.
    """

    shared: Shared
    forms: Forms
    links: Links
    passages: Mapping[str, Sequence[Passage]]
    frame: str = ""

    @classmethod
    def of(cls, shared: Shared, links: Links, frame: str = "") -> Desk:
        """The desk of an edition."""
        by_document: dict[str, list[Passage]] = {}
        stances = (stance.passage for stance in shared.stances)
        for passage in (*shared.passages, *(one for one in stances if one is not None)):
            by_document.setdefault(passage.document, []).append(passage)
        return cls(shared, Forms(shared.entries), links, by_document, frame)


class AtHand(NamedTuple):
    """What an edition was made from, for a program that continues with it.

    `steps` returns the operations on each document of a tree; `edition` includes what other pages contribute to a
    document. `anew` are the documents, by id, that were edited since everything was compiled to `compiled`.
    """

    root: Path
    tree: Tree
    steps: Callable[[Tree], Steps[Desk]]
    desk: Desk
    leaves: tuple[Leaf, ...]
    edition: Edition
    compiled: Edition
    anew: Mapping[str, Edited]


class AtDesk(NamedTuple):
    """An edited document, and the register forms (folded, in lower case) that occur in it."""

    edited: Edited
    present: frozenset[str]


def edit(document: Document, written: Sequence[Annotation], desk: Desk) -> Result[AtDesk]:
    """The document with all the editors' contributions."""
    findings = Findings()
    folded = fold_without(document.source.text, document.left_out)
    notes = _in_order(findings.keep(anchor_annotations(written, document, folded)))
    passages = _in_order(findings.keep(anchor_passages(desk.passages.get(document.id, ()), document, folded)))
    parallels = tuple(one for one in passages if one.passage.of.kind == "parallel")
    mentions = _mentions(document, folded, (notes, passages), desk, findings)
    edited = Edited(
        woven=weave(document, (*notes, *parallels), mentions),
        written=tuple(written),
        notes=notes,
        passages=parallels,
        stances={one.passage.of: one for one in passages if one.passage.of.kind == "stance"},
        mentions=mentions,
        facts=resolve_facts(document, desk.links, findings),
        bodies=resolve_notes(written, desk.links, findings),
        misleads=resolve_misleads(written, desk.links, findings),
    )
    return Result(AtDesk(edited, desk.forms.present_in(folded)), findings.all)


Anchored = tuple[Sequence[AnchoredNote], Sequence[AnchoredPassage]]


def _mentions(
    document: Document, folded: Folded, anchored: Anchored, desk: Desk, findings: Findings
) -> tuple[Mention, ...]:
    """The mentions of the document: those declared by editors, and the forms found in it."""
    nobody = findings.keep(anchor_exceptions(document, folded))
    said = meanings_of(_said(*anchored), nobody)
    return findings.keep(mention(document, folded, desk.forms, said))


def _said(notes: Sequence[AnchoredNote], passages: Sequence[AnchoredPassage]) -> Iterator[Meaning]:
    """The meanings of words that notes and the passages of registers declare."""
    for one in notes:
        if one.note.mentions:
            yield Meaning(one.span, tuple(Key.parse(key.value) for key in one.note.mentions))
    for passage in passages:
        if passage.passage.of.kind not in ("parallel", "stance"):
            yield Meaning(passage.span, (passage.passage.of,))


def _in_order(found: Sequence[OneAnchored]) -> tuple[OneAnchored, ...]:
    """The notes or passages, ordered by the end of their words."""
    return tuple(sorted(found, key=lambda one: (one.span.end, one.span.start)))
