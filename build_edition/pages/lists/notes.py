"""The index of notes: by document and series, the gravest defects first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from build_edition.ground.addresses import further_page, relative_url
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.summary import NoteLine, Summary, Where
from build_edition.model.woven import Page
from build_edition.pages.kit.called import called
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import own_words
from build_edition.pages.kit.text import head, named_number
from build_edition.pages.written import from_json, to_json
from build_edition.vocabulary import mqm
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_INTRODUCTION: Final = phrase(
    "Every note of the edition. Defects of the translation and the text are ordered by severity: *critical* "
    "ones reverse or hide who said or did what."
)
_OF_TEXTS: Final = phrase(
    "Every note of the edition. Defects of the text are ordered by severity: *critical* ones reverse or hide who said "
    "or did what."
)


RESERVED: Final = ("notes",)
PAGE: Final = "notes.md"
MOST: Final = 1_000  # notes per page


def of_edition(edition: Edition) -> Iterator[Page]:
    """`notes.md`; if there are many notes, it links to the pages of each document, several if it has many."""
    words = edition.words
    lines = [*head(words.say("Notes")), _introduction(edition), "", *own_words(edition, PAGE.removesuffix(".md"))]
    count = sum(len(one.notes) for one in edition.summaries)
    lines += [] if count else [words.say("There is no note yet."), ""]
    if count <= MOST:
        for one in (one for one in edition.summaries if one.placed):
            lines += [f"## {called(words, one)}", "", *_listed(one, tuple(_rows(words, PAGE, one)), "###")]
        yield Page(PAGE, "\n".join(lines))
        return
    yield Page(PAGE, "\n".join([*lines, *_contents(edition), ""]))
    by_id = {one.id: one for one in edition.summaries}
    asked = {name: ((name,), "") for name in by_id}
    made = edition.each_of("notes", lambda name: to_json(("", page) for page in _pages(words, by_id[name])), asked)
    yield from (page for written in made.values() for _, page in from_json(written))


def _introduction(edition: Edition) -> str:
    has_translation = any(one.is_of_translation for one in edition.summaries)
    return edition.words.say(_INTRODUCTION if has_translation else _OF_TEXTS)


def _contents(edition: Edition) -> Iterator[str]:
    """One line per document: its notes, their number, and their further pages."""
    for one in edition.summaries:
        first, *further = _paths(one) or [""]
        if first:
            count = edition.words.many(sum(one.placed.values()), "{n} note", "{n} notes")
            more = (
                f" · [{edition.words.say('page {number}', number=str(number))}]({path})"
                for number, path in enumerate(further, start=2)
            )
            yield f"- [{called(edition.words, one)}]({first}), {count}{''.join(more)}"


def _paths(one: Summary) -> Sequence[str]:
    """The paths of the pages with the notes of one document."""
    count = -(-sum(one.placed.values()) // MOST)
    return [further_page(f"notes/{one.id}.md", number) for number in range(1, count + 1)]


def _pages(words: Words, one: Summary) -> Iterator[Page]:
    """The pages of the notes of one document."""
    for at, path in enumerate(_paths(one)):
        rows = tuple(_rows(words, path, one))[at * MOST : (at + 1) * MOST]
        plain, title = (words.say("Notes: {title}", title=said) for said in (one.short_title, called(words, one)))
        ways = [(words.say("All notes"), PAGE), (called(words, one), one.address)]
        links = " · ".join(f"[{said}]({relative_url(path, address)})" for said, address in ways)
        lines = [*head(plain, heading=title), links, "{: .be-ways }", "", *_listed(one, rows, "##")]
        yield Page(path, "\n".join(lines))


def _listed(one: Summary, rows: Sequence[tuple[str, str, str]], sign: str) -> Iterator[str]:
    """Rows below the headings of their series."""
    for (anchor, title), found in groupby(rows, key=lambda row: row[:2]):
        yield f"{sign} {title} {{: #{one.id}-{anchor} }}"
        yield ""
        yield from (f"- {row}" for *_, row in found)
        yield ""


def _rows(words: Words, page: str, one: Summary) -> Iterator[tuple[str, str, str]]:
    """Each note as a list item: the anchor and the title of its series, and its line."""
    placed = [note for note in one.notes if note.where is not None]
    explanatory = [note for note in placed if note.kind == "explanatory"]
    of_source = [note for note in placed if note.kind == "source"]
    defects = sorted((note for note in placed if note.kind in ("translation", "textual")), key=_gravity)
    named = (
        ("explanatory", words.say("Explanatory"), explanatory),
        ("translation", words.say("Translation and text") if one.is_of_translation else words.say("Text"), defects),
        ("source", words.say("Notes of the source"), of_source),
    )
    for anchor, title, notes in named:
        yield from ((anchor, title, _row(words, page, note, note.where)) for note in notes if note.where is not None)


def _row(words: Words, page: str, note: NoteLine, where: Where) -> str:
    name = f"[{_name(words, note)}]({relative_url(page, note.address)})"
    kind = f"{escaped(mqm.name_of(words, note.category))}, {words.say(note.severity)}" if note.category else ""
    kind = words.joined(("", kind)) if kind else ""
    printed = escaped(words.say(where.printed)).replace(" ", "&nbsp;")
    place = f"[{printed}]({relative_url(page, where.address)}){_spoken(words, where)}"
    if not note.reading:
        return f"{name} ({place}{kind})"
    reading = words.say("read “{words}”", words=in_its_language(words, clipped(note.reading, 70), where.language))
    return f"{name}, {reading} ({place}{kind})"


def _name(words: Words, note: NoteLine) -> str:
    """The words that a note is about; punctuation alone, a useless link text, is followed by the kind of defect."""
    lemma = in_its_language(words, clipped(note.lemma, 70), note.where.language if note.where else "")
    if any(char.isalnum() for char in note.lemma) or not note.category:
        return lemma
    return f"{lemma} – {escaped(mqm.name_of(words, note.category))}"


def _spoken(words: Words, where: Where) -> str:
    """The label for screen readers of a link that shows only the number of a paragraph."""
    number = where.printed.removeprefix("¶").strip()
    return named_number(words, number if number != where.printed else "")


def _gravity(note: NoteLine) -> int:
    return -mqm.SEVERITIES.get(note.severity, 0)
