"""Import a file: the text of its document, the file as received, and the notes that came with it.

In: the bytes of a file and its name. Out: pages to write, and the lines that record in `document.yml` what was done.
Promises: the file as received is passed on byte for byte; every note of the source becomes an annotation on the words
before its mark, attributed to the source and to no contributor.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from build_edition.anchor.describe import Quote, describe_quote
from build_edition.contribute.document_header import id_from, scalar
from build_edition.contribute.note_yaml import NoteFields, note_yaml
from build_edition.contribute.taken_fields import lines_besides, versions_of
from build_edition.ground.fold import Folded, fold
from build_edition.ground.ids import LONGEST_ID
from build_edition.ground.places import Span, trimmed
from build_edition.markup.escape import escaped
from build_edition.model.woven import Page
from build_edition.sources.take_in.cutting import Piece, pieces
from build_edition.sources.take_in.received import EditorsNote, Heard, NotTaken, Received, SourceNote, ToldPart, counted
from build_edition.sources.take_in.take_in import take_in
from build_edition.vocabulary.shared import SOURCE

_COMMENT: Final = "Comment in the file received"
_MOST_CONTEXT: Final = 12  # words
_LONGEST_WORDS: Final = 200


@dataclass(frozen=True, slots=True)
class Taken:
    """The text of a document, the pages beside it, lines for `received:` in its header, and messages.

    `facts` are what the file says of the document, by the keys of its header, as YAML; `heard` who speaks in it;
    `pictures` the lines of its header that name pictures, `title` what the file calls itself in its properties, `verse`
    and `parts` what it says is verse, or part of a letter.
    """

    content: bytes
    pages: tuple[Page, ...]
    made: tuple[str, ...]
    said: tuple[str, ...]
    facts: Mapping[str, str] = field(default_factory=dict)
    heard: Heard | None = None
    pictures: tuple[str, ...] = ()
    title: str = ""
    verse: tuple[Span, ...] = ()
    parts: tuple[ToldPart, ...] = ()
    tables: tuple[Span, ...] = ()


def taken(content: bytes, document: str, name: str, encoding: str = "") -> Taken:
    """The files that a new document starts with; raises NotTaken."""
    received = take_in(content, name, encoding)
    if received.is_as_received:
        return Taken(content, (), (), ())
    file = f"received/{safe_name(name, received.format)}"
    found = _with_notes(received, document, _made(content, file, encoding), received.steps)
    return replace(found, pages=(Page(f"sources/{document}/{file}", content), *found.pages))


@dataclass(frozen=True, slots=True)
class ManyInOne:
    """A file that holds several texts, imported and cut; it is stored once for all documents made from it."""

    content: bytes
    received: Received
    encoding: str
    pattern: str
    pieces: tuple[Piece, ...]
    name: str

    @property
    def kept(self) -> Page:
        """The file as received, at its path."""
        return Page(f"sources/received/{self.name}", self.content)

    def taken(self, document: str, piece: Piece) -> Taken:
        """The files that the document of one piece starts with."""
        whole, span = self.received, piece.span
        notes = tuple(replace(one, at=one.at - span.start) for one in whole.notes if span.start < one.at <= span.end)
        kept = tuple(_within(one, span) for one in whole.editors_notes if all(place in span for place in one.spans))
        facts = {key: said for key, said in whole.facts.items() if key == "language"}
        received = replace(
            whole, text=span.of(whole.text), notes=notes, facts=facts, editors_notes=kept, heard=None, pictures=(),
            title="", verse=(), parts=(), tables=(),
        )  # fmt: skip
        made = (
            *_made(self.content, f"../received/{self.name}", self.encoding),
            f"cut: {scalar(self.pattern)}",
            f'piece: "{piece.order}"',
        )
        last = self.pieces[-1].order
        return _with_notes(received, document, made, (*whole.steps, f"piece {piece.order} of {last} cut of it"))


def _within(note: EditorsNote, span: Span) -> EditorsNote:
    """A note with its spans relative to the start of a piece."""
    spans = tuple(Span(one.start - span.start, one.end - span.start) for one in note.spans)
    return replace(note, spans=spans)


def many_in_one(content: bytes, name: str, encoding: str, pattern: str) -> ManyInOne:
    """A file imported and cut; raises NotTaken if no line matches the pattern."""
    received = take_in(content, name, encoding)
    found = pieces(received.text, pattern)
    if not found:
        raise NotTaken(f"no line of it is written “{pattern}”")
    return ManyInOne(content, received, encoding, pattern, found, safe_name(name, received.format))


def _with_notes(received: Received, document: str, made: Iterable[str], steps: tuple[str, ...]) -> Taken:
    notes, lost = _notes(received, document)
    pages = [Page(f"sources/{document}/annotations/source-notes.yml", notes)] if notes else []
    pages += [Page(f"sources/{document}/annotations/notes.yml", notes_yaml(received))] if received.editors_notes else []
    steps = (*steps, *_about_notes(received.notes, lost), *_about_people(received))
    lines = (*made, "steps:", *(f"  - {scalar(step)}" for step in steps))
    content, said = received.text.encode("utf-8"), received.facts
    return Taken(content, tuple(pages), lines, steps, said, received.heard, received.pictures, received.title,
                 received.verse, received.parts, received.tables)  # fmt: skip


def safe_name(name: str, ending: str) -> str:
    """The name under which a file is stored: an id with a file extension."""
    stem, _, given = name.rpartition(".")
    kept = id_from(given) if given and len(given) < len("markdown") + 1 else ending
    return f"{id_from(stem or name) or 'file'}.{kept or ending}"


def _made(content: bytes, file: str, encoding: str) -> Iterator[str]:
    yield "# The file as it was received, and how text.txt was made of it: `check --received` does so again."
    yield f"file: {file}"
    yield f"file_sha256: {hashlib.sha256(content).hexdigest()}"
    if encoding:
        yield f"encoding: {scalar(encoding)}"


def _about_notes(notes: tuple[SourceNote, ...], lost: int) -> Iterator[str]:
    if notes:
        many = counted(len(notes), "note that came", "notes that came")
        yield f"{many} with the text written to annotations/source-notes.yml, by: [{SOURCE}]"
    if lost:
        stand = "stands on no words of its own and is" if lost == 1 else "stand on no words of their own and are"
        yield f"{lost} of them {stand} on the first words of the text"


def notes_yaml(received: Received) -> str:
    """The YAML of notes from an edition that this program exported; recurring notes are quoted without context."""
    folded = fold(received.text)
    return "\n".join(_editors_note(received.text, folded, one) for one in received.editors_notes)


def _editors_note(text: str, folded: Folded, one: EditorsNote) -> str:
    said, span = one.fields, trimmed(text, one.spans[0])
    target = Quote(span.of(text)) if said.get("every") == "true" else describe_quote(text, folded, span)
    by = said.get("by", SOURCE).split("\n")
    keys = ("category", "severity", "reading")
    defect = {key: said.get(key, "") for key in keys}
    sure, versions = said.get("certainty", "low"), versions_of(said)
    note = NoteFields(said["id"], said["kind"], target, one.body, sure, ", ".join(by), **defect, versions=versions)
    reviewers = [line.rpartition(", ")[0] for line in said.get("reviewed", "").split("\n")]
    return note_yaml(note) + "".join(lines_besides(said, reviewers))


def _about_people(received: Received) -> Iterator[str]:
    names = {name for one in received.editors_notes for name in one.fields.get("by", "").split("\n") if name}
    if names:
        yield f"the notes are by {', '.join(sorted(names))}: contributors.yml has to name them"


def _notes(received: Received, document: str) -> tuple[str, int]:
    """The YAML of the notes, and the number of those that could not be attached where their marks were."""
    folded = fold(received.text) if received.notes else None
    entries: list[str] = []
    lost = 0
    for number, note in enumerate(received.notes, start=1):
        target = _target(received.text, folded, note.at) if folded is not None else None
        if target is None and folded is not None:
            lost += 1
            target = _target(received.text, folded, len(received.text.split("\n", 1)[0]))
        if target is not None:
            note_id = f"{document[: LONGEST_ID - 12].strip('-')}-source-{number}"
            entry = note_yaml(NoteFields(note_id, "source", target, _body(note), "high", SOURCE))
            entries.append(f"{entry}  basis: text\n")
    head = "# Notes that came with the text. They are the source's and not the editors'.\n"
    return (head + "\n".join(entries) if entries else "", lost)


def _body(note: SourceNote) -> str:
    paragraphs = "\n\n".join(escaped(" ".join(one.split())) for one in note.words.split("\n\n"))
    if note.kind == "comment":
        return f"*{_COMMENT}{f', by {escaped(note.by)}' if note.by else ''}.* {paragraphs}"
    return f"{paragraphs} ({escaped(note.by)})" if note.by else paragraphs


def _target(text: str, folded: Folded, at: int) -> Quote | None:
    """The selector of the last word before a mark, with as much context as makes it unique."""
    begins = text.rfind("\n\n", 0, at) + 1
    before = text[max(begins, at - _LONGEST_WORDS) : at].rstrip()
    end = max(begins, at - _LONGEST_WORDS) + len(before)
    word = before.rsplit(None, 1)[-1] if before.strip() else ""
    if not any(char.isalnum() for char in word):
        return None
    try:
        return describe_quote(text, folded, Span(end - len(word), end), _MOST_CONTEXT)
    except ValueError:
        return None
