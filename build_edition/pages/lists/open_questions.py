"""Open questions: what is not identified, uncertain, unexplained or not reviewed; generated from the sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.ground.addresses import entry_page, relative_url
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.measures.coverage import Coverage, coverage
from build_edition.model.edited import Edition
from build_edition.model.summary import NoteLine, Summary
from build_edition.model.woven import Page
from build_edition.pages.kit.called import called, entry_name
from build_edition.pages.kit.cut import Row, cut
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import behind
from build_edition.pages.kit.text import head
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_INTRODUCTION: Final = phrase(
    "What this edition does not know, gathered from its own sources at every build. Whoever can answer one of these "
    "questions is asked to propose a note."
)


RESERVED: Final = ("open-questions",)
_SECTIONS: Final = ("speakers", "lacunae", "readings", "explanations", "unexplained", "unreviewed")
PAGE: Final = "open-questions.md"


def of_edition(edition: Edition) -> Iterator[Page]:
    """`open-questions.md`."""
    words, asked = edition.words, _of_documents(edition)
    sections = (
        (words.say("Persons and things not identified for certain"), _identifications(edition)),
        (words.say("Questions about persons, events and terms"), _asked(edition)),
        (words.say("Speakers nobody has identified"), asked["speakers"]),
        (words.say("Missing text"), asked["lacunae"]),
        (words.say("Readings of low certainty"), asked["readings"]),
        (words.say("Explanations of low certainty"), asked["explanations"]),
        (words.say("Paragraphs without an explanation"), asked["unexplained"]),
        (words.say("Not reviewed"), (*_reviewed(words, coverage(edition)), *asked["unreviewed"])),
    )
    rows = [Row(title, row, max(1, row.count("]("))) for title, section in sections for row in section]
    pages = cut(PAGE, rows)
    front = [*head(words.say("Open questions")), words.say(_INTRODUCTION), "", *_further(words, tuple(pages))]
    for path, lines in pages.items():
        first = front if path == PAGE else [*head(words.say("Open questions")), *_back(words, path)]
        yield Page(path, "\n".join([*first, *lines]).rstrip() + "\n")


def _of_documents(edition: Edition) -> Mapping[str, Sequence[str]]:
    """The open questions of each document, by section; cached, so that only changed summaries are read."""
    words, by_id = edition.words, {one.id: one for one in edition.summaries}
    made = edition.each_of(
        "open", lambda name: dense(_open(words, by_id[name])), {name: ((name,), "") for name in by_id}
    )
    found: dict[str, list[str]] = {section: [] for section in _SECTIONS}
    for written in made.values():
        for section, lines in zip(_SECTIONS, read_dense(written), strict=True):
            found[section] += lines
    return found


def _open(words: Words, one: Summary) -> Sequence[Sequence[str]]:
    """The lines of one document, section by section."""
    uncertain = tuple(one.uncertain)
    return [
        [*_speakers(words, one)],
        [
            f"- {words.told(f'[{called(words, one)}]({one.address}#{at})', escaped(description))}"
            for at, description in one.lacunae
        ],
        [*_notes(words, [note for note in uncertain if note.reading])],
        [*_notes(words, [note for note in uncertain if not note.reading])],
        [f"- [{called(words, one)}, {words.say(it.printed)}]({it.address})" for it in one.unexplained],
        [*_unreviewed(words, one)],
    ]


def _further(words: Words, paths: Sequence[str]) -> Iterator[str]:
    """Links to the further pages, if there are any."""
    if len(paths) > 1:
        links = " · ".join(f"[{number}]({path})" for number, path in enumerate(paths[1:], start=2))
        yield from (words.say("This list goes on: {pages}", pages=links), "{: .be-ways }", "")


def _back(words: Words, path: str) -> Iterator[str]:
    yield from (f"[{words.say('The beginning of this list')}]({relative_url(path, PAGE)})", "{: .be-ways }", "")


def _identifications(edition: Edition) -> Iterator[str]:
    words = edition.words
    for entry in edition.entries:
        known = entry.identification
        if known is not None and known.certainty != "high":
            link = f"[{entry_name(edition, entry)}]({entry_page(entry.key)})"
            certainty = words.say("certainty {level}", level=words.say(known.certainty))
            yield f"- {words.told(link, words.joined((certainty, escaped(known.reason))))}"


def _asked(edition: Edition) -> Iterator[str]:
    for entry in edition.entries:
        for asked in edition.texts.entries[entry.key].open:
            link = f"[{entry_name(edition, entry)}]({entry_page(entry.key)})"
            yield f"- {edition.words.told(link, asked.markdown)}"


def _speakers(words: Words, one: Summary) -> Iterator[str]:
    for speaker in one.unresolved:
        link = f"[{called(words, one)}, {words.say(speaker.where.printed)}]({speaker.where.address})"
        said = words.say(
            "“{label}” in {document}.",
            label=in_its_language(words, speaker.label, speaker.where.language),
            document=link,
        )
        yield f"- {said} {escaped(speaker.remark)}"


def _notes(words: Words, notes: Sequence[NoteLine]) -> Iterator[str]:
    for note in notes:
        code = note.where.language if note.where else ""
        link = f"[{in_its_language(words, clipped(note.lemma, 80), code)}]({note.address})"
        reading = in_its_language(words, clipped(note.reading, 80), code) if note.reading else ""
        yield f"- {link}" + (f", {words.say('perhaps “{words}”', words=reading)}" if reading else "")


def _reviewed(words: Words, found: Coverage) -> Iterator[str]:
    """How much has been reviewed."""
    notes = words.many(
        found.explanatory + found.defects,
        "{reviewed} of {n} note",
        "{reviewed} of {n} notes",
        reviewed=found.reviewed_notes,
    )
    paragraphs = words.many(
        found.paragraphs,
        "{reviewed} of {n} paragraph",
        "{reviewed} of {n} paragraphs",
        reviewed=found.reviewed_paragraphs,
    )
    if found.explanatory + found.defects:
        yield words.say(
            "{notes} and {paragraphs} have been reviewed by a named person.", notes=notes, paragraphs=paragraphs
        )
    else:
        yield words.say(
            "There are no notes yet; {paragraphs} have been reviewed by a named person.", paragraphs=paragraphs
        )
    yield ""


def _unreviewed(words: Words, one: Summary) -> Iterator[str]:
    """Which paragraphs of a document nobody has reviewed."""
    if one.unreviewed:
        links = ", ".join(f"[{it.printed.removeprefix('¶ ')}]({it.address})" for it in one.unreviewed)
        title = words.many(
            len(one.unreviewed),
            "{title}: {n} paragraph nobody has reviewed",
            "{title}: {n} paragraphs nobody has reviewed",
            title=called(words, one),
        )
        yield "\n".join(behind(title, [links, ""], is_markup=True))
