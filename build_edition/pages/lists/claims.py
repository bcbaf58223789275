"""The table of claims of a parallel: what each document has whom say of a proposition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from build_edition.diagnostics.findings import clipped
from build_edition.markup.escape import escaped
from build_edition.model.annotations import Anchored, Claim, Parallel, Stance
from build_edition.model.documents import Document
from build_edition.model.woven import Compiled
from build_edition.pages.kit.tables import division, table

_LONGEST = 150


def claims_table(parallel: Parallel, compiled: Compiled) -> Iterator[str]:
    """One row a claim, one column a document, and the record; nothing when there are no claims."""
    if not parallel.claims:
        return
    names = {entry.id.value: entry.name for entry in compiled.gathered.entries if entry.kind == "person"}
    taking_part = {stance.document.value for claim in parallel.claims for stance in claim.stances}
    documents = [one for one in compiled.by_date if one.id in taking_part]
    rows = []
    for claim in parallel.claims:
        cells = [f"**{escaped(claim.sentence.value.strip())}**"]
        cells += [_cell(document, claim, compiled.stances, names) for document in documents]
        record = compiled.bodies.claims.get(claim.key, "")
        rows.append([*cells, f'<b class="be-cell-head">The record</b> {record}'])
    heads = ["Claim", *(escaped(document.header.short_title) for document in documents), "The record"]
    yield from division("be-claims", table(heads, rows))


def _cell(document: Document, claim: Claim, found: Mapping[str, Anchored], names: Mapping[str, str]) -> str:
    stances = [one for one in claim.stances if one.document.value == document.id]
    said = "<br>".join(_said(document, stance, found, names) for stance in stances)
    return f'<b class="be-cell-head">{escaped(document.header.short_title)}</b> {said}'


def _said(document: Document, stance: Stance, found: Mapping[str, Anchored], names: Mapping[str, str]) -> str:
    """Who does what with the claim, the exact words, where they stand, in what the documents differ."""
    remark = f" {escaped(stance.remark)}" if stance.remark else ""
    if stance.passage is None:
        return f'<span class="be-stance be-silent">silent</span>{remark}'
    who = names.get(stance.who.value, stance.who.value)
    differs = f' <span class="be-differs">differs: {stance.differs}</span>' if stance.differs else ""
    words = _words(document, stance, found)
    return f'{escaped(who)} <span class="be-stance">{stance.stance}</span>{differs} {words}{remark}'


def _words(document: Document, stance: Stance, found: Mapping[str, Anchored]) -> str:
    one = found.get(stance.passage.of) if stance.passage is not None else None
    paragraph = document.paragraph_at(one.span.start) if one is not None else None
    if one is None or paragraph is None:  # anchoring has said so
        return ""
    number = f"¶ {paragraph.number}" if paragraph.number else paragraph.part.replace("_", " ")
    quoted = escaped(clipped(one.span.of(document.source.text), _LONGEST))
    return f"“{quoted}” ([{number}]({document.id}.md#{paragraph.id}))"
