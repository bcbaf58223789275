"""Bodies of notes, parallels, entries, headers and introductions → resolved Markdown.

In: what the sources say. Out: all Markdown by contributors, with its links and citations resolved, and checked
against the allow-list. One run of the citation processor serves the whole edition; after it each body is resolved by
itself, so that a document needs no other document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from build_edition.diagnostics.findings import Findings
from build_edition.ground.languages import code_of
from build_edition.markup.citation import keys_of
from build_edition.markup.cite import cite
from build_edition.markup.general_knowledge import with_general_knowledge
from build_edition.markup.link_targets import link_targets
from build_edition.markup.links import Links, citations_in
from build_edition.markup.render import Renderer
from build_edition.markup.spoken import Spoken
from build_edition.model.annotations import Annotation, NoteVersion
from build_edition.model.documents import Document
from build_edition.model.leaf import Leaf, Parsed
from build_edition.model.registers import Entry
from build_edition.model.resolved import EntryTexts, Resolved, SharedTexts
from build_edition.model.shared import Shared
from build_edition.model.sources import Written


def prepare_links(
    shared: Shared, leaves: Sequence[Leaf], renderer: Renderer, findings: Findings
) -> tuple[Shared, Links, frozenset[str]]:
    """The shared data, the resolver of links and citations, and the keys of all works cited anywhere.

    If the sign for general knowledge is used, the shared bibliography includes it.
    """
    in_shared = (words for body in _shared_bodies(shared) for words in citations_in(body.value))
    asked = dict.fromkeys((*(words for leaf in leaves for words in leaf.citations), *in_shared))
    cited = frozenset(key for words in asked for key in keys_of(words))
    imprint = shared.imprint
    bibliography = with_general_knowledge(shared.bibliography, cited, imprint.words)
    shared = shared if bibliography is shared.bibliography else replace(shared, bibliography=bibliography)
    known = [words for words in asked if set(keys_of(words)) <= set(bibliography.entries)]
    citations = findings.keep(cite(bibliography, known, imprint.words))
    notes, original = (code_of(imprint.facts.get(one, "")) for one in ("language", "original_language"))
    spoken = Spoken(notes, original, imprint.language_to_say)
    return shared, Links(link_targets(shared, leaves), bibliography, citations, renderer, spoken), cited


def resolve_shared(shared: Shared, links: Links, findings: Findings, spoken: Iterable[str] = ()) -> SharedTexts:
    """The resolved bodies that belong to no single document; `spoken` are the language codes of the texts."""

    def resolved(body: Written, *, has_headings: bool = False) -> Resolved:
        return findings.keep(links.resolve(body, has_headings=has_headings))

    works = links.citations
    of_author = code_of(shared.imprint.facts.get("original_language", ""))
    return SharedTexts(
        parallels={one.key: resolved(one.comment) for one in shared.parallels},
        claims={claim.key: resolved(_flat(claim.record)) for one in shared.parallels for claim in one.claims},
        entries={entry.key: _entry(entry, links, findings) for entry in shared.entries},
        introductions={one.id: resolved(one.body, has_headings=True) for one in shared.introductions},
        works=works.works,
        kinds=works.kinds,
        in_text=works.in_text,
        passages={name: resolved(words) for name, words in shared.imprint.passages.items()},
        in_language={key: code for key, code in works.languages.items() if key in works.works},
        languages=tuple(dict.fromkeys(filter(None, (of_author, *spoken, *works.languages.values())))),
    )


def resolve_notes(notes: Sequence[Annotation], links: Links, findings: Findings) -> Mapping[str, Resolved]:
    """The bodies of some notes, by id; findings about their versions in other languages are also reported."""
    for one in (version for note in notes for version in note.versions):
        said = [one.body, *((_flat(one.misleads),) if one.misleads is not None else ())]
        for words in said:
            findings.add(links.resolve(words, version=one.language).diagnostics)
    return {note.id.value: findings.keep(links.resolve(note.body, version=note.shown)) for note in notes}


def resolve_misleads(notes: Sequence[Annotation], links: Links, findings: Findings) -> Mapping[str, Resolved]:
    """What the defects described by some notes make a reader believe, by note id."""
    told = ((note, note.misleads) for note in notes if note.misleads is not None)
    spoken = ((note.id.value, words, "" if words == note.written[1] else note.shown) for note, words in told)
    return {name: findings.keep(links.resolve(_flat(words), version=version)) for name, words, version in spoken}


def resolve_facts(document: Document, links: Links, findings: Findings) -> Mapping[str, Resolved]:
    """The facts of a document's header, its content note and its remarks, by their names in the file."""
    return {name: findings.keep(links.resolve(words)) for name, words in header_texts(document).items()}


def header_texts(document: Document) -> Mapping[str, Written]:
    """All Markdown in a header, by name."""
    header = document.header
    texts = dict(header.facts)
    if header.content_note is not None:
        texts["content_note"] = header.content_note
    if header.remarks is not None:
        texts["remarks"] = header.remarks
    return texts


def _entry(entry: Entry, links: Links, findings: Findings) -> EntryTexts:
    return EntryTexts(
        body=findings.keep(links.resolve(entry.body)),
        facts={name: findings.keep(links.resolve(words)) for name, words in entry.facts.items()},
        open=tuple(findings.keep(links.resolve(_flat(words))) for words in entry.open),
    )


def bodies_of(parsed: Parsed) -> Iterator[Written]:
    """All texts of a document that may cite a work."""
    said: list[Annotation | NoteVersion] = [*parsed.notes, *(one for note in parsed.notes for one in note.versions)]
    yield from (one.body for one in said)
    yield from (_flat(one.misleads) for one in said if one.misleads is not None)
    yield from header_texts(parsed.document).values()


def _shared_bodies(shared: Shared) -> Iterator[Written]:
    """All texts of no single document that may cite a work."""
    for parallel in shared.parallels:
        yield parallel.comment
        yield from (_flat(claim.record) for claim in parallel.claims)
    for entry in shared.entries:
        yield entry.body
        yield from entry.facts.values()
        yield from map(_flat, entry.open)
    yield from (one.body for one in shared.introductions)
    yield from shared.imprint.passages.values()


def _flat(words: Written) -> Written:
    """Text that will be on one line, in a cell or a list, and is checked in that form."""
    return Written(" ".join(words.value.split()), words.place, is_exact=False)
