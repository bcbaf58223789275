"""One page for each entry of the registers: what it is, and every place where the documents name it."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple, TypeVar

from build_edition.ground.addresses import entry_page, relative_links, relative_url
from build_edition.ground.at_rest import Rest
from build_edition.ground.dates import in_words
from build_edition.ground.fold import fold_words
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.ground.keys import Key
from build_edition.ground.languages import code_of, name_in, said_in
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.markup.other_script import marked
from build_edition.markup.spoken import in_language
from build_edition.measures.summarise import mentions_in_context, note_lines, turn_lines
from build_edition.model.annotations import Claim, Parallel, Stance
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import REGISTERS, Entry
from build_edition.model.sources import Written
from build_edition.model.summary import Context, NoteLine, Summary, TurnLine
from build_edition.model.woven import Page
from build_edition.pages.kit.called import called, entry_name, within_sentence
from build_edition.pages.kit.contexts import context_line, where_link
from build_edition.pages.kit.heads import entry_head
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import byline, cards, division, terms
from build_edition.pages.kit.text import head
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_KINDS: Final = frozenset(REGISTERS.values())
_FACTS: Final = (("office", phrase("Office")), ("fate", phrase("Fate")), ("rehabilitation", phrase("Rehabilitation")))

_TWO: Final = 2

K = TypeVar("K")
V = TypeVar("V")


class _Given(NamedTuple):
    """What a document gives the page of an entry: its mentions, its turns and how many they are, its notes."""

    mentions: str
    turns: str
    spoken: int
    notes: str


@dataclass(frozen=True, slots=True)
class _Found:
    """What the edition has on each entry, gathered once.

    By key what each document gives its page, read when it is asked for; claims by the id of a person, evidence
    (parallels) by the id of an event; the documents by id;
    the languages of the texts in which words stand that name something.
    """

    given: Callable[[Key], Sequence[_Given]]
    claims: Mapping[str, Sequence[tuple[Stance, Claim, Parallel]]]
    evidence: Mapping[str, Sequence[Parallel]]
    documents: Mapping[str, Summary]
    spoken: Mapping[str, Collection[str]]


def entry_pages(edition: Edition) -> Iterator[Page]:
    """The page of every entry, in the order of the registers."""
    found = gathered(edition)
    for entry in edition.entries:
        yield _page(entry, edition, found)


def _page(entry: Entry, edition: Edition, found: _Found) -> Page:
    page = entry_page(entry.key)
    lines = (*_head(entry, edition, page, found), *_body(entry, edition, page, found))
    return Page(page, "\n".join(lines).rstrip() + "\n", head=entry_head(entry, edition))


def gathered(edition: Edition) -> _Found:
    """What each entry is given, in one walk through the summaries."""
    documents = {one.id: one for one in edition.summaries}
    rest, places = Rest(), dict[Key, "array[int]"]()
    for written in edition.each("on entries", given_by).values():
        for kind, name, *row in json.loads(written):
            places.setdefault(Key(kind, name), array("Q")).extend(rest.put(json.dumps(row)).place)
    claims = ((one, claim) for one in edition.parallels for claim in one.claims)
    said = ((stance, claim, one) for one, claim in claims for stance in claim.stances if stance.stance != "silent")
    evidence = ((name, one) for one in edition.parallels for name in dict.fromkeys(it.value for it in one.events))
    claimed = _by((one[0].who.value, one) for one in said)
    return _Found(partial(_read, rest, places), claimed, _by(evidence), documents, _languages(edition.summaries))


def _read(rest: Rest, places: Mapping[Key, array[int]], key: Key) -> Sequence[_Given]:
    """What rests of an entry: one after the other where it begins and how long it is."""
    at = places.get(key, array("Q"))
    return [_Given(*json.loads(rest.taken(*place))) for place in zip(at[::2], at[1::2], strict=True)]


def _languages(documents: Sequence[Summary]) -> Mapping[str, Collection[str]]:
    """The languages of the texts in which words stand that name something, by the words."""
    found: dict[str, set[str]] = {}
    for document in documents:
        for line in document.mentions:
            found.setdefault(fold_words(line.words), set()).add(document.language)
    return found


def given_by(edited: Edited, edition: Edition) -> str:
    """What a document gives each entry that it names, as JSON; other things than entries have keys, too."""
    words, known = edition.words, {one.key for one in edition.entries}
    mentions = _by((key, context) for entries, context in mentions_in_context(edited) for key in entries)
    turns = _by((turn.speaker, turn) for turn in turn_lines(edited.document))
    about = ((key, note) for note in note_lines(edited) if note.where for key in note.entries)
    notes = _by((key, note) for key, note in about if key.kind in _KINDS)  # a note may lead to another note
    rows = []
    for key in (key for key in dict.fromkeys((*mentions, *turns, *notes)) if key in known):
        page = entry_page(key)
        spoken = turns.get(key, ())
        named = "\n".join(_mentions(words, page, edited.document, mentions.get(key, ())))
        said = "\n".join(_turns(words, page, spoken))
        rows.append((key.kind, key.id, named, said, len(spoken), "\n".join(_notes(edition, page, notes.get(key, ())))))
    return json.dumps(rows, ensure_ascii=False)


def _by(pairs: Iterable[tuple[K, V]]) -> Mapping[K, Sequence[V]]:
    """Values by key, each key's in their order."""
    found: dict[K, list[V]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found


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
    return f"{certainty}: {escaped(known.reason)}"


def _forms(forms: Sequence[Written], edition: Edition, found: _Found) -> str:
    """The words by which texts name it, each in the language of those in which it stands, if they are of one."""
    said = ((one.value, found.spoken.get(fold_words(one.value), frozenset())) for one in forms)
    each = ((form, next(iter(codes), "") if len(codes) < _TWO else "") for form, codes in said)
    return ", ".join(f"“{in_its_language(edition.words, form, code)}”" for form, code in each)


def _body(entry: Entry, edition: Edition, page: str, found: _Found) -> Iterator[str]:
    yield relative_links(page, edition.texts.entries[entry.key].body.markdown)
    yield ""
    yield byline(edition.words, entry.by, entry.reviewed)
    yield ""
    yield from _open(entry, edition, page)
    yield from _evidence(entry, edition, page, found)
    yield from _claims(edition.words, entry, page, found)
    yield from _given(edition.words, found.given(entry.key))


def _open(entry: Entry, edition: Edition, page: str) -> Iterator[str]:
    if entry.open:
        yield f"## {edition.words.say('Open questions')}"
        yield ""
        for asked in edition.texts.entries[entry.key].open:
            yield f"- {relative_links(page, asked.markdown)}"
        yield ""


def _evidence(entry: Entry, edition: Edition, page: str, found: _Found) -> Iterator[str]:
    """For an event: the parallels that are evidence on it, each with its passages."""
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


def _given(words: Words, given: Sequence[_Given]) -> Iterator[str]:
    """What the documents give an entry: each its mentions; then all turns, and all notes."""
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


def _mentions(words: Words, page: str, document: Document, contexts: Sequence[Context]) -> Iterator[str]:
    if not contexts:
        return
    title = within_sentence(words, document.header)
    heading = words.many(len(contexts), "{n} mention in the {title}", "{n} mentions in the {title}", title=title)
    yield f"## {heading} {{: #in-{document.id} }}"
    yield ""
    yield from division("be-kwic", [*(context_line(words, page, one) for one in contexts), ""])


def _turns(words: Words, page: str, found: Sequence[TurnLine]) -> Iterator[str]:
    for one in found:
        said = in_its_language(words, one.opening, one.where.language)
        yield f"- {where_link(words, page, one.where)} {said}"


def _notes(edition: Edition, page: str, found: Sequence[NoteLine]) -> Iterator[str]:
    """The notes, each with its first words, in the edition's own language where the pages' has no version of it."""
    words, lang = edition.words, edition.imprint.language_to_say
    own, original = (code_of(edition.imprint.facts.get(one, "")) for one in ("language", "original_language"))
    for note in found:
        address = relative_url(page, note.address)
        said = marked(escaped(clipped(note.opening, 160)), original, words.language if note.is_version else own)
        said = in_language(said, "" if note.is_version else lang)
        lemma = in_its_language(words, clipped(note.lemma, 70), note.where.language if note.where else "")
        yield f"- [{lemma}]({address}): {said}"


PIECES: Final = {"on entries": given_by}
