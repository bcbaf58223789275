"""What the editors' statements rest on, counted.

In: an edition. Out: how many explanatory notes cite a work, rest on the text alone or on general knowledge;
how many works have page numbers; how many stock hedges are in the editors' prose; how long the notes are. Used by
`build-edition check --report`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from build_edition.markup.citation import GENERAL_KNOWLEDGE, keys_of
from build_edition.markup.links import citations_in
from build_edition.measures.lines import is_grounded
from build_edition.model.annotations import Annotation
from build_edition.model.edited import Edition

HEDGES: Final = re.compile(
    r"\bby (?:common|the usual) account\b|\bas is (?:generally|well|commonly|usually) \w+|\bas far as is known\b"
    r"|\bgenerally (?:said|held|understood|explained|reported|known|dated|listed|added|given)\b"
    r"|\bcommonly said\b|\beditors['’] judgement\b",
    re.IGNORECASE,
)
_LOCATED: Final = re.compile(r"@([\w:-]+),\s*(?:pp?|ll?)\.")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counts over the whole edition."""

    cited: int
    from_text: int
    general: int
    elsewhere: int
    works: int
    with_pages: int
    hedges: int
    note_words: int
    text_words: int


def evidence(edition: Edition) -> Evidence:
    """The counts of a compiled edition."""
    notes = edition.annotations
    explanatory = [note for note in notes if note.kind == "explanatory"]
    prose = list(_prose(edition))
    words = [*(note.body.value for note in notes), *(note.misleads.value for note in notes if note.misleads)]
    return Evidence(
        cited=sum(1 for note in explanatory if _works_of(note)),
        from_text=sum(1 for note in explanatory if note.basis == "text" and not _works_of(note)),
        general=sum(1 for note in explanatory if _is_general(note)),
        elsewhere=sum(1 for note in explanatory if not _is_cited(note) and is_grounded(note)),
        works=len(edition.shared.bibliography.entries),
        with_pages=len(_with_pages(edition, prose)),
        hedges=sum(len(HEDGES.findall(" ".join(one.split()))) for one in prose),
        note_words=sum(len(one.split()) for one in words),
        text_words=sum(one.words for one in edition.summaries),
    )


def _is_cited(note: Annotation) -> bool:
    return bool(note.basis or citations_in(note.body.value))


def _is_general(note: Annotation) -> bool:
    return not note.basis and not _works_of(note) and _is_cited(note)


def _works_of(note: Annotation) -> set[str]:
    keys = {key for words in citations_in(note.body.value) for key in keys_of(words)}
    return keys - {GENERAL_KNOWLEDGE}


def _prose(edition: Edition) -> Iterator[str]:
    """All Markdown written by the editors."""
    yield from (note.body.value for note in edition.annotations)
    yield from (note.misleads.value for note in edition.annotations if note.misleads is not None)
    yield from (introduction.body.value for introduction in edition.introductions)
    for parallel in edition.parallels:
        yield parallel.comment.value
        yield from (claim.record.value for claim in parallel.claims)
        yield from (stance.remark for claim in parallel.claims for stance in claim.stances)
    for entry in edition.entries:
        yield from (entry.summary, entry.body.value, *(one.value for one in (*entry.facts.values(), *entry.open)))
    for document in edition.documents:
        header = document.header
        said = (*header.facts.values(), header.content_note, header.remarks)
        yield from (one.value for one in said if one is not None)


def _with_pages(edition: Edition, prose: list[str]) -> set[str]:
    """Works with page numbers in their entry, or cited with a page or a leaf."""
    given = {key for key, work in edition.shared.bibliography.works.items() if work.has_pages}
    located = {key for one in prose for key in _LOCATED.findall(one)}
    return given | (located & set(edition.shared.bibliography.entries))


def in_lines(found: Evidence) -> Iterator[str]:
    """The counts as printed lines."""
    rate = found.note_words / found.text_words if found.text_words else 0.0
    yield f"explanatory notes that cite a work  {found.cited:>6}"
    yield f"  that rest on the text alone       {found.from_text:>6}"
    yield f"  from general knowledge            {found.general:>6}"
    yield f"  that lead to a place or an address{found.elsewhere:>6}"
    yield f"works given or cited with pages     {found.with_pages:>6}  of {found.works}"
    yield f"stock hedges in the editors' prose  {found.hedges:>6}"
    yield f"words of notes for a word of text   {rate:>6.2f}  ({found.note_words:,} to {found.text_words:,})"
