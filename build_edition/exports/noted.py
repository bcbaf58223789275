"""The content of a document's notes for other formats: each part in plain text.

In: an edited document. Out: sentences, signatures, a paragraph with its readings.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from build_edition.model.annotations import AnchoredNote, Annotation
from build_edition.model.documents import Paragraph
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.model.woven import Run
from build_edition.vocabulary import mqm
from build_edition.words.language import Words


def says(words: Words, edited: Edited, note: Annotation) -> Iterator[str]:
    """The content of a note in plain text, part by part: the reading, the kind of defect, the original, the body."""
    if note.reading is not None:
        yield words.say("read {reading}", reading=words.quoted(" ".join(note.reading.value.split())))
    if note.category:
        yield f"{mqm.name_of(words, note.category)}, {words.say(note.severity)}"
    if note.original:
        yield f"{note.original} ({words.say(note.original_status)})" if note.original_status else note.original
    yield edited.bodies.get(note.id.value, NOTHING).words
    told = edited.misleads.get(note.id.value, NOTHING).words
    if told:
        yield f"{words.say('A reader would wrongly believe:')} {told}"


def signed(edition: Edition, note: Annotation) -> str:
    """Who wrote a note, how sure of it, and who has reviewed it."""
    words = edition.words
    if note.is_of_source:
        return words.say("note of the source, not of the editors")
    certainty = words.say("certainty {level}", level=words.say(note.certainty))
    return words.joined((", ".join(edition.shared.names_of(note.by)), certainty, edition.shared.reviews(note.reviewed)))


def said_besides(note: Annotation) -> Iterator[tuple[str, str]]:
    """The further fields of a note as plain values, by their names in the edition's YAML."""
    _, misleads = note.written
    said = {
        "original": note.original,
        "original_status": note.original_status,
        "cause": note.cause,
        "misleads": misleads.value if misleads is not None else "",
        "basis": note.basis,
        "every": "true" if note.every else "",
        "held_back": "true" if note.is_held_back else "",
    }
    yield from ((key, value) for key, value in said.items() if value)


def with_readings(
    edited: Edited, paragraph: Paragraph, accepted: Sequence[AnchoredNote]
) -> Iterator[Run | AnchoredNote | str]:
    """A paragraph as runs, with accepted readings in place of the words they replace, and a space between segments."""
    starts = [one.span.start for one in accepted]
    for index, segment in enumerate(edited.woven.paragraphs[paragraph.id].segments):
        if index:
            yield " "
        for run in (one for one in segment if isinstance(one, Run)):
            at = bisect_right(starts, run.span.start) - 1
            found = accepted[at] if at >= 0 and run.span in accepted[at].span else None
            if found is None:
                yield run
            elif run.span.start == found.span.start:
                yield found
