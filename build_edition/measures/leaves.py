"""Parsed document → Leaf: what other documents may know of it.

In: a document and its notes. Out: its leaf, and findings in its files that no single parser can see. Promises: pure;
no other document is read.
"""

from __future__ import annotations

from collections.abc import Iterator

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.places import Place
from build_edition.markup.link_targets import targets_of
from build_edition.markup.links import citations_in
from build_edition.markup.resolve import bodies_of
from build_edition.measures.facsimiles import check_shown
from build_edition.model.documents import Document
from build_edition.model.leaf import Leaf, Parsed
from build_edition.model.signed import signers_of
from build_edition.words.language import Words


def leaf_of(parsed: Parsed, words: Words) -> Result[Leaf]:
    """The leaf of a document, with the findings about its files."""
    remarks = (*check_reviewed(parsed.document), *check_shown(parsed.document))
    return Result(_leaf(parsed, words), remarks)


def _leaf(parsed: Parsed, words: Words) -> Leaf:
    document, notes = parsed
    asked = dict.fromkeys(cited for body in bodies_of(parsed) for cited in citations_in(body.value))
    targets = tuple(targets_of(words, parsed))
    return Leaf(
        id=document.id,
        notes=tuple(note.id for note in notes),
        named=tuple(name for note in notes for name in note.mentions),
        people=tuple(_people(document)),
        targets=targets,
        citations=tuple(asked),
        pictures=document.header.facsimiles,
        languages=tuple(dict.fromkeys(target.language for _, target in targets)),
        note_ids=tuple(note.id.value for note in notes),
        signers=tuple(sorted({*signers_of(notes), *(one.by for one in document.header.reviewed)})),
        called=(called.value, called.place) if (called := document.header.called) is not None else None,
    )


def check_reviewed(document: Document) -> Iterator[Diagnostic]:
    """Paragraphs said to be reviewed exist (N027)."""
    ids = {paragraph.id for paragraph in document.paragraphs}
    for review in document.header.reviewed:
        for name in review.paragraphs:
            if name.value not in ids:
                yield diagnose("N027", name.place, document=document.id, id=name.value)


def _people(document: Document) -> Iterator[tuple[str, str, Place]]:
    """Each person by id, with the last role declared for them, and its place."""
    header = document.header
    named = ((role, one) for role, person in header.people.items() for one in person.each)
    people = {one.id: (role, one.place or header.place) for role, one in named}
    heard = (speaker for turn in document.turns for speaker in turn.speaker.each)
    speakers = (speaker for speaker in heard if speaker.status != "undeclared")
    speaking = {one.id: ("speaker", one.labels[0].place) for one in speakers}
    yield from ((name, role, place) for name, (role, place) in {**people, **speaking}.items())
