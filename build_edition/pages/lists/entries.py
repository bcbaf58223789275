"""One page for each register entry: what it is, and every place where the documents name it.

In: an edition. Out: pages, cut where they are long. Promises: a page is made again if anything on it differs, and is
not read otherwise.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from build_edition.ground.addresses import entry_page, relative_links, relative_url
from build_edition.ground.dates import in_words
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.fold import fold_words
from build_edition.ground.grouped import values_by
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.ground.languages import name_in, said_in
from build_edition.markup.escape import escaped
from build_edition.model.annotations import Claim, Parallel, Stance
from build_edition.model.edited import Edition
from build_edition.model.registers import Entry
from build_edition.model.sources import Written
from build_edition.model.summary import Summary
from build_edition.model.woven import Page
from build_edition.pages.kit.bounded import bounded
from build_edition.pages.kit.called import called, entry_name
from build_edition.pages.kit.contexts import context_line, where_link
from build_edition.pages.kit.heads import entry_head
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import byline, cards, division, terms
from build_edition.pages.kit.text import head
from build_edition.pages.lists.entry_rows import Given, rows_on_entries
from build_edition.pages.written import Faced, kept_lists, to_json
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_KIND: Final = "entry"
_FACTS: Final = (("office", phrase("Office")), ("fate", phrase("Fate")), ("rehabilitation", phrase("Rehabilitation")))

_TWO: Final = 2


@dataclass(frozen=True, slots=True)
class _Found:
    """What the edition has on each entry, besides the rows from documents.

    Claims by person id, evidence (parallels) by event id; the documents by id; by words that name something, the
    languages of the texts that have them.
    """

    claims: Mapping[str, Sequence[tuple[Stance, Claim, Parallel]]]
    evidence: Mapping[str, Sequence[Parallel]]
    documents: Mapping[str, Summary]
    spoken: Mapping[str, Collection[str]]


def entry_pages(edition: Edition) -> Iterator[tuple[Faced, ...]]:
    """The page of every entry, in the order of the registers, or the pages into which it is cut."""
    rows, by_page = rows_on_entries(edition), {entry_page(entry.key): entry for entry in edition.entries}
    found = _found(edition, rows.languages)

    def made(page: str) -> str:
        entry = by_page[page]
        before, given = _before(entry, edition, found), _given(edition.words, rows.of(entry.key))
        whole = replace(before, held="\n".join((str(before.held), *given)).rstrip() + "\n")
        return to_json(("", one) for one in bounded(edition.words, whole))

    def key(entry: Entry) -> str:
        before = _before(entry, edition, found)
        return fingerprint(str(before.held), *before.head, rows.seal(entry.key))

    asked = {page: ((), key(entry)) for page, entry in by_page.items()}
    rows.gather(by_page[page].key for page in edition.unknown(_KIND, asked))
    yield from kept_lists(edition, _KIND, made, asked)


def _before(entry: Entry, edition: Edition, found: _Found) -> Page:
    """The page of an entry up to the rows from documents."""
    page = entry_page(entry.key)
    lines = (*_head(entry, edition, page, found), *_body(entry, edition, page, found))
    return Page(page, "\n".join(lines), head=entry_head(entry, edition))


def _found(edition: Edition, spoken: Mapping[str, Collection[str]]) -> _Found:
    documents = {one.id: one for one in edition.summaries}
    claims = ((one, claim) for one in edition.parallels for claim in one.claims)
    said = ((stance, claim, one) for one, claim in claims for stance in claim.stances if stance.stance != "silent")
    evidence = ((name, one) for one in edition.parallels for name in dict.fromkeys(it.value for it in one.events))
    return _Found(values_by((one[0].who.value, one) for one in said), values_by(evidence), documents, spoken)


def _head(entry: Entry, edition: Edition, page: str, found: _Found) -> Iterator[str]:
    words = edition.words
    yield from head(entry.name, heading=entry_name(edition, entry))
    yield f"{escaped(entry.summary)}"
    yield "{: .be-summary }"
    yield ""
    if entry.is_fabricated:
        said = words.say("**It did not exist.** The documents speak of it as real; the edition only quotes the name.")
        yield from division("be-content-note", [said, ""], ' role="note"')
    language = edition.imprint.facts.get("original_language", "")
    texts = edition.texts.entries[entry.key]
    facts = {name: relative_links(page, texts.fact(name)) for name, _ in _FACTS}
    pairs = [
        (
            name_in(words, language) or words.say("Original"),
            f"<span{said_in(language, entry.original)}>{escaped(entry.original)}</span>" if entry.original else "",
        ),
        (words.say("Romanised"), escaped(entry.romanised)),
        (words.say("Date"), escaped(in_words(entry.dates["date"], words)) if "date" in entry.dates else ""),
        (words.say("Born"), escaped(in_words(entry.dates["born"], words)) if "born" in entry.dates else ""),
        (words.say("Died"), escaped(in_words(entry.dates["died"], words)) if "died" in entry.dates else ""),
        *((words.say(label), facts[name]) for name, label in _FACTS),
        (words.say("Identification"), _identified(words, entry)),
        (words.say("In the texts"), _forms(entry.forms, edition, found)),
        (words.say("Misnamed as"), _forms(entry.mistaken_forms, edition, found)),
        (words.say("Coordinates"), str(entry.coordinates or "")),
        *((AUTHORITIES[key].name, _identifier(key, one.value)) for key, one in entry.identifiers.items()),
    ]
    yield from division("be-facts", terms(pairs))


def _identifier(key: str, written: str) -> str:
    return f"[{written}]({AUTHORITIES[key].page_of(written)})"


def _identified(words: Words, entry: Entry) -> str:
    known = entry.identification
    if known is None:
        return ""
    certainty = words.say("certainty {level}", level=words.say(known.certainty))
    return words.told(certainty, escaped(known.reason))


def _forms(forms: Sequence[Written], edition: Edition, found: _Found) -> str:
    """The words by which texts name it, each marked with the language of those texts, if it is the same for all."""
    said = ((one.value, found.spoken.get(fold_words(one.value), frozenset())) for one in forms)
    each = ((form, next(iter(codes), "") if len(codes) < _TWO else "") for form, codes in said)
    return ", ".join(edition.words.quoted(in_its_language(edition.words, form, code)) for form, code in each)


def _body(entry: Entry, edition: Edition, page: str, found: _Found) -> Iterator[str]:
    yield relative_links(page, edition.texts.entries[entry.key].body.markdown)
    yield ""
    yield byline(edition, entry.by, entry.reviewed)
    yield ""
    yield from _open(entry, edition, page)
    yield from _evidence(entry, edition, page, found)
    yield from _claims(edition.words, entry, page, found)


def _open(entry: Entry, edition: Edition, page: str) -> Iterator[str]:
    if entry.open:
        yield f"## {edition.words.say('Open questions')}"
        yield ""
        for asked in edition.texts.entries[entry.key].open:
            yield f"- {relative_links(page, asked.markdown)}"
        yield ""


def _evidence(entry: Entry, edition: Edition, page: str, found: _Found) -> Iterator[str]:
    """For an event: the parallels that are evidence of it, each with its passages."""
    parallels = found.evidence.get(entry.id.value, ()) if entry.kind == "event" else ()
    if not parallels:
        return
    yield f"## {edition.words.say('What the documents make of it')}"
    yield ""
    for parallel in parallels:
        yield f"**[{escaped(parallel.title.value)}]({relative_url(page, f'parallels.md#{parallel.id.value}')})**"
        yield ""
        here = [found.documents[name] for name in sorted(parallel.documents) if name in found.documents]
        lines = [
            context_line(edition.words, page, line.context) for one in here for line in one.passages_of(parallel.key)
        ]
        yield from division("be-turns", [*lines, ""])
        yield relative_links(page, edition.texts.parallels[parallel.key].markdown)
        yield ""


def _claims(words: Words, entry: Entry, page: str, found: _Found) -> Iterator[str]:
    """For a person: what the documents have them assert, deny, doubt, report or concede."""
    said = found.claims.get(entry.id.value, ()) if entry.kind == "person" else ()
    if not said:
        return
    rows = []
    for stance, claim, parallel in said:
        link = relative_url(page, f"parallels.md#{parallel.id.value}")
        where = _where(words, stance, found.documents.get(stance.document.value), page)
        rows.append((words.say(stance.stance), f"[{escaped(claim.sentence.value.strip())}]({link})", where))
    yield f"## {words.say('What the documents have this person say')}"
    yield ""
    yield words.say(
        "From the tables of claims. What is asserted in these documents is not thereby true; what the record "
        "says of each claim stands with the parallel."
    )
    yield ""
    yield from cards((words.say("Stance"), words.say("Claim"), words.say("Where")), rows, bare=(1, 2), css="be-dated")


def _where(words: Words, stance: Stance, document: Summary | None, page: str) -> str:
    found = document.stances.get(stance.passage.of) if document is not None and stance.passage is not None else None
    if document is None or found is None:
        return "–"
    return f"{called(words, document)}, {where_link(words, page, found.where)}"


def _given(words: Words, given: Sequence[Given]) -> Iterator[str]:
    """The rows from documents: the mentions of each document; then all turns, and all notes."""
    yield from (one.mentions for one in given if one.mentions)
    if count := sum(one.spoken for one in given):
        yield f"## {words.many(count, 'Speaks in {n} turn', 'Speaks in {n} turns')} {{: #turns }}"
        yield ""
        yield from division("be-turns", [*(one.turns for one in given if one.turns), ""])
    notes = [one.notes for one in given if one.notes]
    if notes:
        yield f"## {words.say('Notes')}"
        yield ""
        yield from (*notes, "")
