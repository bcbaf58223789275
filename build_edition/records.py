"""Compiled → records: what can be found, one for each paragraph, note, register entry and parallel.

In: a compiled edition. Out: records in the order of the edition, each with its words, its address below
`docs/edition/` and what it may be filtered by. Promises: pure; every paragraph, note, entry and parallel has exactly
one; words are plain, without markup. `search_index` makes files of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

import lxml.html

from build_edition import mqm
from build_edition.addresses import entry_page
from build_edition.markdown import note_label
from build_edition.model import Anchored, Annotation, Compiled, Document, Entry, Mention, Paragraph, Parallel, Woven
from build_edition.places import Span
from build_edition.render import Renderer
from build_edition.variants import Variants, name_variants
from build_edition.weave import words as received_words

KINDS: Final = {
    "explanatory": "explanatory note",
    "translation": "translation note",
    "textual": "textual note",
}
_EXTENSIONS: Final = ("attr_list", "def_list", "md_in_html", "tables")
_PERSON_LINK = re.compile(r"register/persons/([a-z0-9-]+)\.md")


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that can be found.

    `heading` is the name of an entry or parallel, which counts for more than its words; `reading` the reading text of a
    paragraph where it differs, at `reading/` and the same address; `names` the canonical words of every name in it
    (see `variants`). The rest is what a reader may narrow the search by.
    """

    address: str
    title: str
    kind: str
    text: str
    heading: str = ""
    reading: str = ""
    names: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    speaker: str = ""
    persons: tuple[str, ...] = ()
    category: str = ""
    severity: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    """What every record is made with."""

    compiled: Compiled
    variants: Variants
    entries: Mapping[str, Entry]
    renderer: Renderer = field(default_factory=lambda: Renderer(_EXTENSIONS, {}))

    def plain(self, markdown: str) -> str:
        """The words of resolved Markdown."""
        if not markdown.strip():
            return ""
        tree = lxml.html.document_fromstring(self.renderer.render(markdown).html)
        return _flat("".join(str(words) for words in tree.itertext()))

    def names(self, words: str, keys: Iterable[str]) -> tuple[str, ...]:
        """Canonical words of the names that stand in some words, and of what is mentioned in them."""
        mentioned = {self.variants.canonical[key] for key in keys if key in self.variants.canonical}
        return tuple(sorted(mentioned | self.variants.found_in(words)))

    def persons(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Names of the persons among some entries."""
        return tuple(sorted({self.entries[one].name for one in keys if one.startswith("person:")}))


def records(compiled: Compiled) -> tuple[Record, ...]:
    """Every record of the edition: documents by date, each with its notes, then the registers and the parallels."""
    entries = {one.key: one for one in compiled.gathered.entries}
    known = _Known(compiled, name_variants(compiled.gathered.entries), entries)
    woven = {one.document.id: one for one in compiled.woven}
    found: list[Record] = []
    for document in compiled.by_date:
        found += (_paragraph(woven[document.id], one, known) for one in document.paragraphs)
        found += (_note(woven[document.id], one, known) for one in woven[document.id].notes)
    found += (_entry(one, known) for one in sorted(entries.values(), key=lambda one: one.key))
    found += (_parallel(one, known) for one in compiled.gathered.parallels)
    return tuple(found)


def _paragraph(woven: Woven, paragraph: Paragraph, known: _Known) -> Record:
    document = woven.document
    text = _flat(received_words(woven.paragraphs[paragraph.id]))
    reading = _flat(_reading(document, paragraph, known.compiled.anchored[document.id]))
    keys = _named(known.compiled.mentions[document.id], paragraph.spans)
    return Record(
        address=f"{document.id}.md#{paragraph.id}",
        title=_where(document, paragraph),
        kind="paragraph",
        text=text,
        reading=reading if reading != text else "",
        names=known.names(f"{text} {reading}", keys),
        documents=(document.header.short_title,),
        speaker=_speaker(document, paragraph),
        persons=known.persons(keys),
    )


def _reading(document: Document, paragraph: Paragraph, anchored: Iterable[Anchored]) -> str:
    """The words of a paragraph with the accepted readings put in; none overlaps another (A105)."""
    text = document.source.text
    accepted = sorted(
        (one.span.start, one.span.end, one.target_of.reading.value)
        for one in anchored
        if isinstance(one.target_of, Annotation) and one.target_of.is_accepted and one.target_of.reading is not None
    )
    pieces: list[str] = []
    for span in paragraph.spans:
        at = span.start
        for start, end, reading in accepted:
            if at <= start < span.end:
                pieces += (text[at:start], reading.strip())
                at = end
        pieces += (text[at : max(at, span.end)], " ")
    return "".join(pieces)


def _note(woven: Woven, note: Annotation, known: _Known) -> Record:
    document = woven.document
    spans = [one.span for one in known.compiled.anchored[document.id] if one.target_of is note]
    paragraph = document.paragraph_at(min((one.start for one in spans), default=0))
    resolved = known.compiled.bodies.notes.get(note.id.value, "")
    reading = f"read “{_flat(note.reading.value)}”." if note.reading is not None else ""
    lemma = _flat(note.selector.exact.value)
    misleads = known.compiled.bodies.notes.get(f"{note.id.value}/misleads", "")
    text = _flat(f"{lemma} ] {reading} {known.plain(resolved)} {known.plain(misleads)} {note.original}")
    keys = {*_named(known.compiled.mentions[document.id], spans), *_linked(resolved, known)}
    keys.update(one.value for one in note.mentions if one.value in known.entries)
    return Record(
        address=f"{document.id}.md#fn-{note_label(note)}",
        title=_where(document, paragraph),
        kind=KINDS[note.kind],
        text=text,
        names=known.names(text, keys),
        documents=(document.header.short_title,),
        speaker=_speaker(document, paragraph),
        persons=known.persons(keys),
        category=mqm.NAMES.get(note.category, ""),
        severity=note.severity,
    )


def _entry(entry: Entry, known: _Known) -> Record:
    compiled = known.compiled
    resolved = [compiled.bodies.entries.get(key, "") for key in (entry.key, *(f"{entry.key}/{f}" for f in entry.facts))]
    forms = [one.value for one in (*entry.forms, *entry.mistaken_forms)]
    words = (entry.summary, entry.romanised, entry.original, ", ".join(forms), *map(known.plain, resolved))
    text = _flat(". ".join(one.rstrip(". ") for one in words if one))
    keys = {entry.key, *_linked(" ".join(resolved), known)}
    documents = [
        one.header.short_title
        for one in compiled.by_date
        if any(entry.key in mention.entries for mention in compiled.mentions[one.id])
    ]
    return Record(
        address=entry_page(entry.key),
        title=entry.name,
        kind=entry.kind,
        text=text,
        heading=entry.name,
        names=known.names(f"{entry.name} {text}", [entry.key]),
        documents=tuple(documents),
        persons=known.persons(keys),
    )


def _parallel(parallel: Parallel, known: _Known) -> Record:
    compiled = known.compiled
    comment = compiled.bodies.parallels.get(parallel.id.value, "")
    keys = _linked(comment, known)
    quoted: list[str] = []
    documents: list[str] = []
    for document in compiled.by_date:
        spans = [one.span for one in compiled.anchored[document.id] if one.target_of in parallel.passages]
        quoted += (_flat(span.of(document.source.text)) for span in spans)
        keys |= _named(compiled.mentions[document.id], spans)
        documents += [document.header.short_title] if spans else []
    claims = [f"{one.sentence} {known.plain(compiled.bodies.claims.get(one.key, ''))}" for one in parallel.claims]
    keys |= {f"person:{one.who.value}" for claim in parallel.claims for one in claim.stances} & known.entries.keys()
    text = _flat(" ".join((known.plain(comment), *claims, *quoted)))
    return Record(
        address=f"parallels.md#{parallel.id.value}",
        title=parallel.title.value,
        kind="parallel",
        text=text,
        heading=parallel.title.value,
        names=known.names(f"{parallel.title.value} {text}", keys),
        documents=tuple(documents),
        persons=known.persons(keys),
    )


def _named(mentions: Iterable[Mention], spans: Iterable[Span]) -> set[str]:
    """The entries named inside some spans."""
    spans = tuple(spans)
    return {key for one in mentions for key in one.entries if any(one.span in span for span in spans)}


def _linked(resolved: str, known: _Known) -> set[str]:
    """The persons a body links to."""
    return {f"person:{name}" for name in _PERSON_LINK.findall(resolved)} & known.entries.keys()


def _where(document: Document, paragraph: Paragraph | None) -> str:
    """The document, the paragraph's number or part, and who speaks: the title of what is found there."""
    if paragraph is None:  # pragma: no cover - anchoring keeps targets in paragraphs
        return document.header.short_title
    at = f"¶ {paragraph.number}" if paragraph.number else paragraph.part.replace("_", " ")
    return ", ".join(filter(None, (document.header.short_title, at, _speaker(document, paragraph))))


def _speaker(document: Document, paragraph: Paragraph | None) -> str:
    turn = document.turn_of(paragraph.id) if paragraph is not None else None
    return turn.speaker.name if turn is not None else ""


def _flat(words: str) -> str:
    return " ".join(words.split())
