"""Bodies of notes, parallels, entries, headers and introductions → resolved Markdown.

In: what the sources say and the woven texts. Out: every piece of contributors'
Markdown with its links and citations resolved and held against the allow-list.
One run of the citation processor serves the whole edition.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from build_edition import checks
from build_edition.cite import cite, keys_of
from build_edition.diagnostics import Findings
from build_edition.links import Links, citations_in
from build_edition.model import Bodies, Document, Gathered, Woven, Written
from build_edition.render import Renderer
from build_edition.targets import link_targets

Group = Mapping[str, Written]


def resolve(gathered: Gathered, woven: Sequence[Woven], renderer: Renderer, findings: Findings) -> Bodies:
    """Every body of the edition, as it may stand in a page."""
    notes = _of_notes(gathered)
    parallels: Group = {parallel.id.value: parallel.comment for parallel in gathered.parallels}
    claims: Group = {claim.key: _flat(claim.record) for parallel in gathered.parallels for claim in parallel.claims}
    entries = _of_entries(gathered)
    headers = {one.document.id: _header_texts(one.document) for one in woven}
    introductions: Group = {one.id: one.body for one in gathered.introductions}

    groups = [notes, parallels, claims, entries, introductions, *headers.values()]
    asked = dict.fromkeys(words for group in groups for body in group.values() for words in citations_in(body.value))
    cited = {key for words in asked for key in keys_of(words)}
    bibliography = gathered.bibliography
    known = [words for words in asked if set(keys_of(words)) <= set(bibliography.entries)]
    citations = findings.keep(cite(bibliography, known))
    findings.add(checks.check_bibliography(bibliography, cited))
    links = Links(link_targets(gathered, woven), bibliography, citations, renderer)

    def resolved(group: Group, *, has_headings: bool = False) -> Mapping[str, str]:
        return {name: findings.keep(links.resolve(body, has_headings=has_headings)) for name, body in group.items()}

    return Bodies(
        notes=resolved(notes),
        parallels=resolved(parallels),
        claims=resolved(claims),
        entries=resolved(entries),
        headers={name: resolved(group) for name, group in headers.items()},
        introductions=resolved(introductions, has_headings=True),
        works=citations.works,
        kinds=citations.kinds,
    )


def _flat(words: Written) -> Written:
    """Words that will stand on one line, in a cell or a list: checked as they will be published."""
    return Written(" ".join(words.value.split()), words.place, is_exact=False)


def _of_notes(gathered: Gathered) -> Group:
    found = {note.id.value: note.body for note in gathered.annotations}
    told = {f"{note.id.value}/misleads": note.misleads for note in gathered.annotations if note.misleads is not None}
    return found | {name: _flat(words) for name, words in told.items()}


def _of_entries(gathered: Gathered) -> Group:
    found: dict[str, Written] = {}
    for entry in gathered.entries:
        found[entry.key] = entry.body
        found.update({f"{entry.key}/{name}": words for name, words in entry.facts.items()})
        found.update({f"{entry.key}/open/{number}": _flat(words) for number, words in enumerate(entry.open, start=1)})
    return found


def _header_texts(document: Document) -> Group:
    header = document.header
    texts = dict(header.facts)
    if header.content_note is not None:
        texts["content_note"] = header.content_note
    if header.remarks is not None:
        texts["remarks"] = header.remarks
    return texts
