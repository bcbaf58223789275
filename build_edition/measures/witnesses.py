"""Which documents are witnesses of others, how the two are aligned, and where they differ as no translation should.

In: edited documents. Out: the sides of every witness, and findings. Promises: pure; only documents that are witnesses,
or have one, are read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from build_edition.anchor.notes import anchor_selectors
from build_edition.diagnostics.findings import Diagnostic, Findings, Result, diagnose
from build_edition.diagnostics.hints import write_nearest
from build_edition.ground.fold import fold_without
from build_edition.measures.align import Declared, align
from build_edition.measures.collate import collate
from build_edition.measures.one_sided import OneSided, one_sided
from build_edition.measures.unlike import doubtful, is_told, says_more, unlike
from build_edition.model.documents import Document
from build_edition.model.edited import Edited
from build_edition.model.sources import Aligned, SameWords, WitnessOf, Written
from build_edition.model.summary import Summary
from build_edition.model.witnesses import Row, Sides, Tied

_NEARER: Final = ("original", "transcription")


def witnesses(edited: Sequence[Edited], summaries: Sequence[Summary]) -> Result[tuple[Sides, ...]]:
    """The sides of every witness, in the order of the documents, which is also that of their summaries."""
    places = {one.id: at for at, one in enumerate(summaries)}
    known = {one.id: one for one in summaries}
    found: list[Sides] = []
    findings = Findings()
    for one in (edited[places[summary.id]] for summary in summaries if summary.is_witness):
        witness = one.document.header.witness
        if witness is not None:
            lost = tuple(_of_no_document(one.document, witness, known))
            findings.add(lost)
            if not lost:
                found.append(findings.keep(_sides(one, edited[places[witness.of.value]], witness)))
    findings.add(_shared_sigla(found, lambda name: edited[places[name]].document))
    return Result(tuple(found), findings.all)


def _shared_sigla(found: Sequence[Sides], find: Callable[[str], Document]) -> Iterator[Diagnostic]:
    """Among a document and its witnesses each siglum belongs to one text (E307)."""
    families: dict[str, list[Document]] = {}
    for sides in found:
        both = find(sides.first), find(sides.second)
        witness, document = both if both[0].header.witness is not None else reversed(both)
        families.setdefault(document.id, [document]).append(witness)
    for family in families.values():
        first: dict[str, Written] = {}
        for siglum in (one.header.siglum for one in family):
            if siglum is not None and first.setdefault(siglum.value.strip(), siglum) is not siglum:
                here = first[siglum.value.strip()]
                yield diagnose("E307", siglum.place, [(here.place, "first here")], siglum=here.value)


def _of_no_document(document: Document, witness: WitnessOf, known: Mapping[str, Summary]) -> Iterator[Diagnostic]:
    """A witness is of a document that exists (N022) and that is not itself a witness (E301)."""
    name = witness.of.value
    if name not in known:
        yield diagnose("N022", witness.of.place, hint=write_nearest(name, known), id=name)
    elif name == document.id or known[name].is_witness:
        yield diagnose("E301", witness.of.place, id=name)


def _sides(edited: Edited, other: Edited, witness: WitnessOf) -> Result[Sides]:
    """The two sides, the one nearer to the author first, with the findings about them."""
    document = edited.document
    findings = Findings()
    alignment = findings.keep(_declared(document, other.document, witness.alignment))
    is_nearer = witness.form in _NEARER
    first, second = (edited, other) if is_nearer else (other, edited)
    declared = [(here, there) if is_nearer else (there, here) for here, there in alignment]
    is_collated = _are_in_one_language(first.document, second.document)
    rows = align(first.document, second.document, declared, share_a_language=is_collated)
    rows, more = _weighed(first, second, rows, declared, by_sentences=not is_collated)
    findings.add(doubtful(first.document, second.document, rows))
    findings.add(says_more(first.document, second.document, rows, more))
    tied = findings.keep(_tied(document, other.document, witness.words, is_nearer=is_nearer))
    variants = collate(first.document, second.document, rows) if is_collated else ()
    if not is_collated:
        findings.add(unlike(first, second, rows))
    return Result(Sides(first.id, second.id, rows, variants, tied), findings.all)


def _weighed(
    first: Edited, second: Edited, rows: Sequence[Row], declared: Sequence[Declared], *, by_sentences: bool
) -> tuple[tuple[Row, ...], Sequence[OneSided]]:
    """The rows with their doubts, and the surplus of one side where neither an editor nor a note accounts for it."""
    settled = {name for sides in declared for names in sides for name in names}
    found = one_sided(first.document, second.document, rows, settled, by_sentences=by_sentences)
    more = {one.row: one for one in found if not is_told(first, second, rows[one.row], one)}
    weighed = (
        replace(row, doubt="more" if more[at].words is not None else "length") if at in more else row
        for at, row in enumerate(rows)
    )
    return tuple(weighed), tuple(more.values())


def _tied(
    document: Document, other: Document, words: Sequence[SameWords], *, is_nearer: bool
) -> Result[tuple[Tied, ...]]:
    """Sentences and words tied by an editor; selectors without exactly one match are reported (A101, A102)."""
    if not words:
        return Result(())
    findings = Findings()
    here, there = (
        findings.keep(anchor_selectors(selectors, one, fold_without(one.source.text, one.left_out)))
        for one, selectors in ((document, [it.here for it in words]), (other, [it.there for it in words]))
    )
    pairs = [(mine, its) for mine, its in zip(here, there, strict=True) if mine is not None and its is not None]
    return Result(tuple(Tied(*both) if is_nearer else Tied(*reversed(both)) for both in pairs), findings.all)


def _declared(document: Document, other: Document, alignment: Sequence[Aligned]) -> Result[Sequence[Declared]]:
    """The alignments declared by an editor; missing paragraphs (N027) and crossing alignments (E302) are reported."""
    findings = [
        diagnose("N027", name.place, document=one.id, id=name.value)
        for one, names in ((document, [name for entry in alignment for name in entry.here]),
                           (other, [name for entry in alignment for name in entry.there]))
        for name in names if name.value not in {paragraph.id for paragraph in one.paragraphs}
    ]  # fmt: skip
    if findings or not alignment:
        return Result((), tuple(findings))
    declared = [(_filled(document, one.here), _filled(other, one.there)) for one in alignment]
    if not (_run_on(document, [here for here, _ in declared]) and _run_on(other, [there for _, there in declared])):
        place = next(name.place for one in alignment for name in (*one.here, *one.there))
        return Result((), (diagnose("E302", place, document=document.id, other=other.id),))
    return Result(declared)


def _filled(document: Document, names: Sequence[Written]) -> tuple[str, ...]:
    """All paragraphs from the first to the last of those named."""
    order = [one.id for one in document.paragraphs]
    places = sorted(order.index(name.value) for name in names)
    return tuple(order[places[0] : places[-1] + 1]) if places else ()


def _run_on(document: Document, groups: Sequence[Sequence[str]]) -> bool:
    """Whether groups of paragraphs follow each other in the text without overlap."""
    order = {one.id: at for at, one in enumerate(document.paragraphs)}
    places = [order[name] for group in groups for name in group]
    return all(before < after for before, after in pairwise(places))


def _are_in_one_language(first: Document, second: Document) -> bool:
    languages = {one.header.language for one in (first, second)}
    return len(languages) == 1 and "" not in languages
