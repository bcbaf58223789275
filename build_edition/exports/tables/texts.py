"""The tables of the texts: documents, who wrote, received and spoke them, paragraphs, milestones, mentions.

In: rows, made from each document alone. Out: one table each. Promises: positions count the characters of the text as
received, from 0, end excluded; the words of a paragraph are those of the text, character for character.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from build_edition.exports.disclosure import disclosure
from build_edition.exports.iris import named
from build_edition.exports.spoken import speech_of
from build_edition.exports.statement import FACTS, statement
from build_edition.exports.tables.columns import ADDRESS, DOCUMENT, END, OF_DOCUMENT, OF_PARAGRAPH, START
from build_edition.exports.tables.shapes import Column, Reference, Row, Rows, Table
from build_edition.ground.edtf import days_of
from build_edition.ground.languages import code_of
from build_edition.markup.titles import language_of_title
from build_edition.model.documents import Header
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING


def documents(rows: Rows) -> Table:
    """The documents, by id."""
    columns = (
        Column("id", "the id of the document"),
        Column("statement", "what is to be known before the text is read or quoted", may_lack=True),
        Column("kind", "what kind of document it is: letter, transcript …"),
        Column("title", "its title"),
        Column("short_title", "its title in lists"),
        Column("title_language", "the language of its titles, by its code", may_lack=True),
        Column("date", "when it was written, in EDTF"),
        Column("first_day", "the first day that the date covers", may_lack=True),
        Column("last_day", "the last day that the date covers", may_lack=True),
        Column("date_received", "when it arrived, in EDTF", may_lack=True),
        Column("siglum", "the letters that stand for it in an apparatus", may_lack=True),
        Column("language", "the language of the text, by its code", may_lack=True),
        Column("original_language", "the language of the author, by its code", may_lack=True),
        Column("translation", "what is said of the translation", may_lack=True),
        Column("ai_disclosure", "how far a machine made the text, as the W3C’s disclosure says it", may_lack=True),
        *(Column(name, f"{label}, in plain words", may_lack=True) for name, label in FACTS.items()),
        Column("words", "how many words it has", "number"),
        Column("sha256", "the SHA-256 of the text as received"),
        ADDRESS,
    )
    return Table("documents", "The documents of the edition.", columns, ("id",), rows)


def document_rows(edited: Edited, edition: Edition) -> Iterator[Row]:
    """The one row of a document."""
    yield tuple(_document(edited, edition))


def _document(edited: Edited, edition: Edition) -> Iterator[str | int | None]:
    header = edited.document.header
    days = days_of(header.date)
    yield from (edited.id, " ".join(statement(edition.words, edited)) or None)
    yield from (header.kind, header.title, header.short_title, language_of_title(header) or None, header.date)
    yield from (one.isoformat() for one in days) if days is not None else (None, None)
    yield from (header.date_received or None, header.siglum.value if header.siglum is not None else None)
    yield from (_language(header, "language"), _language(header, "original_language"))
    said = header.facts.get("translation")
    yield from (said.value if said is not None else None, disclosure(edited.document) or None)
    yield from (edited.facts.get(name, NOTHING).words or None for name in FACTS)
    yield from (edited.document.word_count, edited.document.source.sha256, named(edition)(f"{edited.id}.md"))


def _language(header: Header, name: str) -> str | None:
    return (code_of(header.facts[name].value) or None) if name in header.facts else None


def people(rows: Rows) -> Table:
    """Who wrote, received and spoke each document."""
    columns = (
        DOCUMENT,
        Column("role", "sender, recipient or speaker"),
        Column("person", "the person's id, that of the register where it knows the person"),
        Column("name", "the name as the document's description gives it"),
        Column("name_language", "the language of the name, by its code, where it is in its letters", may_lack=True),
    )
    says = "Who wrote, received or gave a document."
    return Table("people", says, columns, ("document", "role", "person", "name"), rows, (OF_DOCUMENT,))


def people_rows(edited: Edited, edition: Edition) -> Iterable[Row]:
    """Who wrote, received or spoke a document."""
    speech = speech_of(edition)
    return dict.fromkeys(
        (edited.id, role, one.id, one.name, speech.of_name(one.name) or None)
        for role, people_of_role in sorted(edited.document.header.people.items())
        for one in people_of_role.each
    )


def speakers(rows: Rows) -> Table:
    """Who speaks in a transcript."""
    columns = (
        DOCUMENT,
        Column("id", "the speaker's id, a person's where the register knows the person"),
        Column("name", "the name as it is printed"),
        Column("status", "named, anonymous, unresolved or undeclared"),
        Column("labels", "the labels by which the transcript names the speaker", "list"),
        Column("remark", "what editors remark", may_lack=True),
    )
    return Table("speakers", "Who speaks in a document.", columns, ("document", "id"), rows, (OF_DOCUMENT,))


def speaker_rows(edited: Edited, edition: Edition) -> Iterator[Row]:
    """Who speaks in a document."""
    found = {one.id: one for turn in edited.document.turns for one in turn.speaker.each}
    for one in (found[name] for name in sorted(found)):
        labels = tuple(label.value for label in one.labels)
        yield (edited.id, one.id, one.printed(edition.words), one.status, labels, one.remark or None)


def paragraphs(rows: Rows) -> Table:
    """The texts, one paragraph per row, in reading order."""
    columns = (
        DOCUMENT,
        Column("id", "the id of the paragraph, by which it is linked"),
        Column("position", "its place in the document, from 1", "number"),
        Column("number", "the number that is printed and cited", "number", may_lack=True),
        Column("part", "what part of the document it is: paragraph, salutation, heading …"),
        Column("turn", "the turn that it belongs to, counted from 1", "number", may_lack=True),
        Column("speakers", "the ids of whoever speaks", "list"),
        START,
        END,
        Column("text", "its words as received; what editors joined is joined by a space"),
        ADDRESS,
    )
    says = "The paragraphs of the texts, in reading order."
    return Table("paragraphs", says, columns, ("document", "id"), rows, (OF_DOCUMENT,))


def paragraph_rows(edited: Edited, edition: Edition) -> Iterator[Row]:
    """The paragraphs of a document."""
    document, address = edited.document, named(edition)
    turns = {one.id: number for number, turn in enumerate(document.turns, 1) for one in turn.paragraphs}
    for position, one in enumerate(document.paragraphs, 1):
        turn = document.turn_of(one.id)
        yield (
            edited.id,
            one.id,
            position,
            one.number,
            one.part,
            turns.get(one.id),
            tuple(speaker.id for speaker in turn.speaker.each) if turn is not None else (),
            one.start,
            one.end,
            " ".join(span.of(document.source.text) for span in one.spans),
            address(f"{edited.id}.md#{one.id}"),
        )


def milestones(rows: Rows) -> Table:
    """The milestones in the texts: marks of pages, folios, columns, lines and times."""
    columns = (
        DOCUMENT,
        Column("id", "the id of the mark"),
        Column("sort", "page, folio, column, line or time"),
        Column("number", "what it counts"),
        START,
        END,
    )
    says = "The marks of pages, folios, columns, lines and times in the texts."
    return Table("milestones", says, columns, ("document", "start"), rows, (OF_DOCUMENT,))


def milestone_rows(edited: Edited, _edition: Edition) -> Iterator[Row]:
    """The milestones in a document."""
    for one in edited.document.milestones:
        yield (edited.id, one.id, one.sort, one.number, one.span.start, one.span.end)


def mentions(rows: Rows) -> Table:
    """Where a register entry is named or meant; one row for each entry that is meant."""
    columns = (
        DOCUMENT,
        START,
        END,
        Column("entry", "what is named, as kind:id"),
        Column("paragraph", "the paragraph it stands in"),
        Column("words", "the words"),
        Column("is_mistaken", "whether the translation misnames it", "flag"),
    )
    references = (OF_PARAGRAPH, Reference(("entry",), "entries", ("key",)))
    says = "Where the texts name or mean what is in the registers."
    return Table("mentions", says, columns, ("document", "start", "end", "entry"), rows, references)


def mention_rows(edited: Edited, _edition: Edition) -> Iterable[Row]:
    """Where a document names or means register entries."""
    text = edited.document.source.text
    return dict.fromkeys(
        (edited.id, one.span.start, one.span.end, str(key), one.paragraph, one.span.of(text), one.is_mistaken)
        for one in edited.mentions
        for key in one.entries
    )
