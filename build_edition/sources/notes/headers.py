"""`document.yml` → `Header`: the facts about a document outside its text, and what no parser could know of its text."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Final, Literal, cast

from build_edition.diagnostics.findings import Result, diagnose
from build_edition.ground.places import Place
from build_edition.model.documents import UNKNOWN, Header, Person, Speaker
from build_edition.model.sources import (
    Aligned,
    Declaration,
    Facsimile,
    Form,
    Lacuna,
    MadeFrom,
    MarkPattern,
    NotAMention,
    NotePattern,
    ParagraphReview,
    SameWords,
    Source,
    Stretch,
    Unconfirmed,
    WitnessOf,
    Written,
)
from build_edition.sources.notes.alternative import check_alternative
from build_edition.sources.notes.passages import parse_selector
from build_edition.sources.notes.record import Record
from build_edition.sources.notes.structure import OF_SPEAKERS, heeded, labelling_said, said_of_nobody
from build_edition.sources.notes.tree import parse_tree
from build_edition.vocabulary.documents import DOCUMENT, FACTS, PEOPLE, RECEIVED_FACTS
from build_edition.vocabulary.kinds import KINDS, USUAL

EXTENTS: Final[tuple[Literal["line", "opens", "ends"], ...]] = ("line", "opens", "ends")


def parse_header(source: Source, document: str, contributors: Collection[str] | None = None) -> Result[Header | None]:
    """The header of one document; None if the file cannot be read at all."""
    findings = list((tree := parse_tree(source)).diagnostics)
    record = Record(tree.value, DOCUMENT, Place(source.path), findings)
    if tree.value is None and findings:
        return Result(None, tuple(findings))
    return Result(heeded(_header(record, source, document, contributors), findings), tuple(findings))


def _header(record: Record, source: Source, document: str, contributors: Collection[str] | None) -> Header:
    kind, title, short = record.choice("kind") or USUAL, record.words("title"), record.words("short_title")
    sha256, received, made_from = _received(record)
    facts = {one.key: found for one in FACTS if (found := record.words(one.key)) is not None}
    header = Header(
        id=document,
        place=Place(source.path),
        kind=kind,
        title=title.value.strip() if title else "",
        short_title=called.value.strip() if (called := short or title) else "",
        called=called,
        date=record.date("date"),
        sha256=sha256,
        date_received=record.date("date_received"),
        made_from=made_from,
        people=_people(record),
        facts={**facts, **received},
        content_note=record.words("content_note"),
        remarks=record.words("remarks"),
        labelling=labelling_said(*record.named_or_record("labels"), KINDS[kind].labels),
        unconfirmed=tuple(_unconfirmed(record)),
        speakers=_speakers(record),
        not_labels=_plain(record, "not_labels"),
        stage_directions=_plain(record, "stage_directions"),
        not_directions=_plain(record, "not_directions"),
        direction_dress=_plain(record, "direction_dress"),
        parts=_parts(record),
        furniture=tuple(_furniture(record)),
        joins=tuple(_joins(record)),
        lacunae=tuple(_lacunae(record)),
        names=record.choice("names"),
        not_names=_plain(record, "not_names"),
        not_mentions=tuple(_not_mentions(record)),
        reviewed=tuple(_paragraph_reviews(record, contributors)),
        witness=_witness(record),
        facsimiles=tuple(_facsimiles(record)),
    )
    return _checked(record, _with_layout(header, record))


def _checked(record: Record, header: Header) -> Header:
    said = {key: record.key_place(key) for key in OF_SPEAKERS if record.has(key)}
    record.findings.extend(said_of_nobody(said, header.labelling.name, header.kind))
    record.close()
    return header


def _with_layout(header: Header, record: Record) -> Header:
    """The header with the layout (paragraphs, lines, marks, notes) and the siglum added."""
    return replace(
        header,
        siglum=record.words("siglum"),
        paragraphs=record.choice("paragraphs") or "blank-line",
        kept=tuple(_stretches(record, "lines")),
        quoted=tuple(_stretches(record, "quoted")),
        marks=tuple(_marks(record)),
        footnotes=tuple(_footnotes(record)),
        not_footnotes=_plain(record, "not_footnotes"),
        not_garbled=_plain(record, "not_garbled"),
        unfolds_hyphens=record.choice("hyphens") == "unfold",
    )


def _unconfirmed(record: Record) -> Iterator[Unconfirmed]:
    """What was proposed when the text was imported and nobody has confirmed."""
    for entry in record.records("unconfirmed"):
        of, because = entry.choice("of"), entry.text("because")
        if of:
            yield Unconfirmed(of, because, entry.place)
        entry.close()


def _plain(record: Record, key: str) -> tuple[str, ...]:
    return tuple(word.value for word in record.list_of_words(key))


def _received(record: Record) -> tuple[Written, dict[str, Written], MadeFrom | None]:
    """The text's SHA-256, how it reached us, and the file it was made from."""
    received = record.record("received")
    if received is None:
        return Written("", record.place), {}, None
    sha256 = received.words("sha256") or Written("", received.place)
    facts = {f"received_{one.key}": found for one in RECEIVED_FACTS if (found := received.words(one.key)) is not None}
    made_from = _made_from(received)
    received.close()
    return sha256, facts, made_from


def _made_from(received: Record) -> MadeFrom | None:
    file, sha256 = received.words("file"), received.words("file_sha256")
    encoding, steps = received.text("encoding"), received.list_of_words("steps")
    cut, piece = received.text("cut"), received.text("piece")
    if file is None:
        return None
    number = int(piece) if piece.isascii() and piece.isdigit() else 0
    return MadeFrom(file, sha256 or Written("", file.place), encoding, tuple(map(str, steps)), cut, number)


def _people(record: Record) -> dict[str, Person]:
    people: dict[str, Person] = {}
    for role in PEOPLE:
        several = role.sort == "record or records"
        alone = () if several else filter(None, (record.record(role.key),))
        known = [one for entry in (record.one_or_several(role.key) if several else alone) if (one := _person(entry))]
        if known:
            people[role.key] = replace(known[0], others=tuple(known[1:]))
    return people


def _person(entry: Record) -> Person | None:
    name_id, name = entry.id(), entry.text("name")
    entry.close()
    return Person(name_id.value, name, place=name_id.place) if name_id is not None else None


def _speakers(record: Record) -> tuple[Speaker, ...]:
    speakers: list[Speaker] = []
    taken: dict[str, Place] = {UNKNOWN.id: record.place}
    for entry in record.records("speakers"):
        speaker_id, labels = entry.id(), entry.list_of_words("labels")
        name, status, remark = entry.text("name"), entry.choice("status") or "named", entry.text("remark")
        entry.close()
        for word in (*((speaker_id,) if speaker_id else ()), *labels):
            if word.value in taken:
                notes = [] if word.value == UNKNOWN.id else [(taken[word.value], "first here")]
                record.findings.append(diagnose("N011", word.place, notes, id=word.value))
            taken.setdefault(word.value, word.place)
        if speaker_id is not None:
            known = cast("Literal['named', 'anonymous', 'unresolved']", status)
            speakers.append(Speaker(speaker_id.value, name, labels, known, remark))
    return tuple(speakers)


def _parts(record: Record) -> tuple[Declaration, ...]:
    """The entries under `parts`: a line, or the words that lines begin or end with, and which part it is."""
    found: list[Declaration] = []
    for entry in record.records("parts"):
        named = {extent: entry.words(extent) for extent in EXTENTS}
        says, reason, (every, first) = entry.choice("part"), entry.text("reason"), map(entry.flag, ("every", "first"))
        entry.close()
        given = [(extent, words) for extent, words in named.items() if words is not None]
        if not given:
            record.findings.append(diagnose("N007", entry.place, what=entry.shape.what, key="line"))
        found += [Declaration(words, says, reason, every, extent, first) for extent, words in given[:1] if says]
    return tuple(found)


def _furniture(record: Record) -> Iterator[Declaration]:
    for entry in record.records("furniture"):
        line, reason, every = entry.words("line"), entry.text("reason"), entry.flag("every")
        entry.close()
        if line is not None:
            yield Declaration(line, "furniture", reason, every)


def _stretches(record: Record, key: str) -> Iterator[Stretch]:
    for entry in record.records(key):
        first, last, says, reason = entry.words("from"), entry.words("to"), entry.choice("as"), entry.text("reason")
        entry.close()
        if first is not None and says:
            yield Stretch(first, last or first, says, reason)


def _marks(record: Record) -> Iterator[MarkPattern]:
    for entry in record.records("marks"):
        sort, words, at, first = entry.choice("as"), entry.words("pattern"), entry.choice("at"), entry.text("first")
        entry.close()
        if sort and words is not None:
            yield MarkPattern(sort, words, at, int(first) if first.isascii() and first.isdigit() else 1)


def _footnotes(record: Record) -> Iterator[NotePattern]:
    for entry in record.records("footnotes"):
        mark, opens, closes = entry.words("mark"), entry.text("opens"), entry.text("closes")
        entry.close()
        if mark is not None:
            yield NotePattern(mark, opens or mark.value, closes)


def _joins(record: Record) -> Iterator[Declaration]:
    for entry in record.records("corrections"):
        line, reason = entry.words("join"), entry.text("reason")
        entry.close()
        if line is not None:
            yield Declaration(line, "join", reason)


def _lacunae(record: Record) -> Iterator[Lacuna]:
    for entry in record.records("lacunae"):
        before, description = entry.words("before"), entry.text("description")
        entry.close()
        if before is not None:
            yield Lacuna(before, description)


def _not_mentions(record: Record) -> Iterator[NotAMention]:
    for entry in record.records("not_mentions"):
        selector, reason, every = parse_selector(entry), entry.text("reason"), entry.flag("every")
        entry.close()
        if selector is not None:
            yield NotAMention(selector, reason, every)


def _paragraph_reviews(record: Record, contributors: Collection[str] | None) -> Iterator[ParagraphReview]:
    """Who read which paragraphs of the translation, and when."""
    for entry in record.records("reviewed"):
        name, date, paragraphs = entry.words("by"), entry.date("date"), entry.list_of_words("paragraphs")
        entry.close()
        if name is not None:
            entry.known_contributor(name, contributors)
            yield ParagraphReview(paragraphs, name.value, date)


def _witness(record: Record) -> WitnessOf | None:
    """The document of which this is the text in another form."""
    entry = record.record("witness")
    if entry is None:
        return None
    of, form, by, rights = entry.words("of"), entry.choice("form"), entry.text("by"), entry.text("rights")
    alignment, words = tuple(_aligned(entry)), tuple(_same_words(entry))
    entry.close()
    return WitnessOf(of, cast("Form", form), by, rights, alignment, words) if of is not None and form else None


def _aligned(record: Record) -> Iterator[Aligned]:
    for entry in record.records("alignment"):
        yield Aligned(entry.list_of_words("here"), entry.list_of_words("there"))
        entry.close()


def _same_words(record: Record) -> Iterator[SameWords]:
    for entry in record.records("words"):
        sides = [side for key in ("here", "there") if (side := entry.record(key)) is not None]
        found = [words for side in sides if (words := parse_selector(side)) is not None]
        for one in (*sides, entry):
            one.close()
        if len(found) == 2:  # noqa: PLR2004 - what is missing has been reported
            yield SameWords(*found)


def _facsimiles(record: Record) -> Iterator[Facsimile]:
    """The facsimiles that are described."""
    for entry in record.records("facsimiles"):
        image, alt, page = (entry.words(key) for key in ("image", "alt", "page"))
        rights, source, sha256 = entry.text("rights"), entry.words("from"), entry.words("sha256")
        entry.close()
        record.findings.extend(check_alternative(alt) if alt is not None else ())
        if image is None and source is None:
            record.findings.append(diagnose("N007", entry.place, what=entry.shape.what, key="image"))
        else:
            yield Facsimile(image, alt, page, rights, source, sha256)
