"""One page for each entry of the registers: what it is, and every place where the documents name it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from build_edition.diagnostics.findings import clipped
from build_edition.ground.addresses import entry_page, relative_links, relative_url
from build_edition.ground.dates import in_words
from build_edition.ground.languages import lang_attribute
from build_edition.markup.escape import escaped
from build_edition.model.annotations import Anchored, Annotation
from build_edition.model.documents import Document, Turn
from build_edition.model.registers import Entry, Mention
from build_edition.model.woven import Compiled, Page
from build_edition.pages.kit.contexts import Contexts
from build_edition.pages.kit.tables import byline, counted, division, table, terms
from build_edition.pages.kit.text import head

_LINK: Final = re.compile(r"\[\[([a-z]+:[a-z0-9-]+)[|\]]")
_FACTS: Final = (("office", "Office"), ("fate", "Fate"), ("rehabilitation", "Rehabilitation"))


@dataclass(frozen=True, slots=True)
class _Found:
    """What the edition has on an entry: mentions, notes that speak of it, turns."""

    mentions: Mapping[str, tuple[Mention, ...]]
    notes: tuple[Annotation, ...]
    turns: tuple[tuple[Document, Turn], ...]


def entry_pages(compiled: Compiled) -> Iterator[Page]:
    """The page of every entry, in the order of the registers."""
    contexts = {woven.document.id: Contexts(woven.document) for woven in compiled.woven}
    notes = _notes_by_entry(compiled)
    by_entry: dict[str, dict[str, list[Mention]]] = {}
    for document, mentions in compiled.mentions.items():
        for one in mentions:
            for key in one.entries:
                by_entry.setdefault(key, {}).setdefault(document, []).append(one)
    for entry in compiled.gathered.entries:
        mentions_here = {name: tuple(found) for name, found in by_entry.get(entry.key, {}).items()}
        turns = tuple(
            (woven.document, turn)
            for woven in compiled.woven
            for turn in woven.document.turns
            if f"person:{turn.speaker.id}" == entry.key
        )
        found = _Found(mentions_here, notes.get(entry.key, ()), turns)
        page = entry_page(entry.key)
        lines = [*_head(entry, compiled, page), *_body(entry, compiled, page, found, contexts)]
        yield Page(page, "\n".join(lines).rstrip() + "\n")


def _notes_by_entry(compiled: Compiled) -> Mapping[str, tuple[Annotation, ...]]:
    """The notes that link to an entry, or stand on words that name it, in text order."""
    found: dict[str, dict[str, Annotation]] = {}
    for woven in compiled.woven:
        mentions = compiled.mentions[woven.document.id]
        for one in compiled.anchored[woven.document.id]:
            note = one.target_of
            if isinstance(note, Annotation):
                linked = [match[1] for match in _LINK.finditer(note.body.value)]
                named = [key for mention in mentions if mention.span in one.span for key in mention.entries]
                for key in (*linked, *(named if note.kind == "explanatory" else ())):
                    found.setdefault(key, {})[note.id.value] = note
    return {key: tuple(notes.values()) for key, notes in found.items()}


def _head(entry: Entry, compiled: Compiled, page: str) -> Iterator[str]:
    yield from head(entry.name)
    yield f"{escaped(entry.summary)}"
    yield "{: .be-summary }"
    yield ""
    if entry.is_fabricated:
        words = "**It did not exist.** The documents speak of it as real; the edition only quotes the name."
        yield from division("be-content-note", [words, ""], ' role="note"')
    language = compiled.gathered.imprint.facts.get("original_language", "")
    lang = lang_attribute(language)
    facts = {name: relative_links(page, compiled.bodies.entries.get(f"{entry.key}/{name}", "")) for name, _ in _FACTS}
    wikidata = f"[{entry.wikidata}](https://www.wikidata.org/wiki/{entry.wikidata})" if entry.wikidata else ""
    pairs = [
        (language or "Original", f"<span{lang}>{escaped(entry.original)}</span>" if entry.original else ""),
        ("Romanised", escaped(entry.romanised)),
        ("Date", escaped(in_words(entry.dates["date"])) if "date" in entry.dates else ""),
        ("Born", escaped(in_words(entry.dates["born"])) if "born" in entry.dates else ""),
        ("Died", escaped(in_words(entry.dates["died"])) if "died" in entry.dates else ""),
        *((label, facts[name]) for name, label in _FACTS),
        ("Identification", _identified(entry)),
        ("In the texts", _forms(entry.forms)),
        ("Misnamed as", _forms(entry.mistaken_forms)),
        ("Wikidata", wikidata),
    ]
    yield from division("be-facts", terms(pairs))


def _identified(entry: Entry) -> str:
    known = entry.identification
    return f"certainty {known.certainty}: {escaped(known.reason)}" if known is not None else ""


def _forms(forms: tuple[object, ...]) -> str:
    return ", ".join(f"“{escaped(str(form))}”" for form in forms)


def _body(
    entry: Entry, compiled: Compiled, page: str, found: _Found, contexts: Mapping[str, Contexts]
) -> Iterator[str]:
    yield relative_links(page, compiled.bodies.entries.get(entry.key, ""))
    yield ""
    yield byline(entry.by, entry.reviewed)
    yield ""
    yield from _open(entry, compiled, page)
    yield from _evidence(entry, compiled, page, contexts)
    yield from _claims(entry, compiled, page, contexts)
    yield from _mentions(page, found, contexts)
    yield from _turns(page, found, contexts)
    yield from _notes(page, found)


def _open(entry: Entry, compiled: Compiled, page: str) -> Iterator[str]:
    if entry.open:
        yield "## Open questions"
        yield ""
        for number in range(1, len(entry.open) + 1):
            yield f"- {relative_links(page, compiled.bodies.entries.get(f'{entry.key}/open/{number}', ''))}"
        yield ""


def _evidence(entry: Entry, compiled: Compiled, page: str, contexts: Mapping[str, Contexts]) -> Iterator[str]:
    """For an event: the parallels that are evidence on it, each with its passages."""
    name = entry.id.value
    parallels = [one for one in compiled.gathered.parallels if any(event.value == name for event in one.events)]
    if entry.kind != "event" or not parallels:
        return
    yield "## What the documents make of it"
    yield ""
    for parallel in parallels:
        yield f"**[{escaped(parallel.title.value)}]({relative_url(page, f'parallels.md#{parallel.id.value}')})**"
        yield ""
        key = f"parallel:{parallel.id.value}"
        lines = [
            contexts[document].line(page, paragraph.id, one.span)
            for document, anchored in compiled.anchored.items()
            for one in anchored
            if not isinstance(one.target_of, Annotation) and one.target_of.of == key
            if (paragraph := contexts[document].document.paragraph_at(one.span.start)) is not None
        ]
        yield from division("be-turns", [*lines, ""])
        yield relative_links(page, compiled.bodies.parallels.get(parallel.id.value, ""))
        yield ""


def _claims(entry: Entry, compiled: Compiled, page: str, contexts: Mapping[str, Contexts]) -> Iterator[str]:
    """For a person: what the documents have them assert, deny, doubt, report or concede."""
    if entry.kind != "person":
        return
    rows = []
    for parallel in compiled.gathered.parallels:
        for claim in parallel.claims:
            for stance in claim.stances:
                if stance.who.value == entry.id.value and stance.stance != "silent":
                    link = relative_url(page, f"parallels.md#{parallel.id.value}")
                    where = _where(compiled.stances.get(stance.passage.of if stance.passage else ""), page, contexts)
                    rows.append((stance.stance, f"[{escaped(claim.sentence.value.strip())}]({link})", where))
    if rows:
        yield "## What the documents have this person say"
        yield ""
        yield (
            "From the tables of claims. What is asserted in these documents is not thereby true; what the record "
            "says of each claim stands with the parallel."
        )
        yield ""
        yield from division("be-register", table(("Stance", "Claim", "Where"), rows))


def _where(found: Anchored | None, page: str, contexts: Mapping[str, Contexts]) -> str:
    if found is None or isinstance(found.target_of, Annotation):
        return "–"
    context = contexts[found.target_of.document]
    paragraph = context.document.paragraph_at(found.span.start)
    title = escaped(context.document.header.short_title)
    return f"{title}, {context.where(page, paragraph.id)}" if paragraph is not None else "–"


def _mentions(page: str, found: _Found, contexts: Mapping[str, Contexts]) -> Iterator[str]:
    for name, mentions in found.mentions.items():
        context = contexts[name]
        yield f"## {counted(len(mentions), 'mention')} in the {_lowered(context.document)} {{: #in-{name} }}"
        yield ""
        lines = [context.line(page, one.paragraph, one.span) for one in mentions]
        yield from division("be-kwic", [*lines, ""])


def _lowered(document: Document) -> str:
    title = document.header.short_title
    return escaped(title[:1].lower() + title[1:])


def _turns(page: str, found: _Found, contexts: Mapping[str, Contexts]) -> Iterator[str]:
    if not found.turns:
        return
    yield f"## Speaks in {counted(len(found.turns), 'turn')} {{: #turns }}"
    yield ""
    lines = []
    for document, turn in found.turns:
        first = turn.paragraphs[0]
        start = first.label.end if first.label is not None else first.start
        words = clipped(document.source.text[start : first.spans[0].end].strip(), 110)
        lines.append(f"- {contexts[document.id].where(page, first.id)} {escaped(words)}")
    yield from division("be-turns", [*lines, ""])


def _notes(page: str, found: _Found) -> Iterator[str]:
    if not found.notes:
        return
    yield "## Notes"
    yield ""
    for note in found.notes:
        address = relative_url(page, f"{note.document}.md#fn-{note.label}")
        yield f"- [{escaped(clipped(note.selector.exact.value, 70))}]({address}): {_opening(note)}"
    yield ""


def _opening(note: Annotation) -> str:
    """The first sentence of a note as plain words."""
    plain = re.sub(r"\[\[[^\]|]*\|([^\]]*)\]\]", r"\1", note.body.value)
    plain = re.sub(r"\s*\[(?:\[[^\]]*\]|[^\]]*@[^\]]*)\]|[*_`]", "", plain)
    plain = re.sub(r"\s*\(\W*\)", "", plain)  # brackets that held nothing but links
    first = re.split(r"(?<=[.!?])\s", " ".join(plain.split()), maxsplit=1)[0]
    return escaped(clipped(first, 160))
