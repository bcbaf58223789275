"""The timeline: every dated event of the register, with the documents among them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from build_edition.ground.addresses import entry_page
from build_edition.ground.dates import in_words
from build_edition.ground.edtf import days_of
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.summary import Summary
from build_edition.model.woven import Page
from build_edition.pages.kit.called import called, language_of_name
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import behind, cards, own_words
from build_edition.pages.kit.text import head
from build_edition.pictures.timeline import Moment, ordered_picture, scaled_picture
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_BEFORE: Final = timedelta(days=35)
_AFTER: Final = timedelta(days=60)
_WORTH_TWO: Final = 3
_HEIGHT: Final = 560
_ROOM: Final = 14  # signs beside the line of the picture
_NEVER: Final = (date.max, date.max)
_INTRODUCTION: Final = phrase(
    "What happened before, between and after the documents, which stand among the events in their own colour. How "
    "certain a date is, and on what it rests, is said on the page of the event; a question mark marks doubt."
)


RESERVED: Final = ("timeline",)


class _Row(NamedTuple):
    """A dated item: its name and the language of that, its address, and a description in Markdown."""

    date: str
    name: str
    address: str
    said: str
    language: str = ""
    is_document: bool = False


def of_edition(edition: Edition) -> Iterator[Page]:
    """`timeline.md`; none if no event is dated."""
    words = edition.words
    events = [entry for entry in edition.entries if entry.kind == "event" and entry.dates.get("date")]
    documents = _without_repeats(edition)
    if not events or not documents:
        return
    rows = [
        _Row(
            one.dates["date"], one.name, entry_page(one.key), escaped(one.summary), language_of_name(one.name, edition)
        )
        for one in events
    ]
    rows += [
        _Row(
            one.date, one.short_title, one.address, called(words, one, whole=True), one.title_language, is_document=True
        )
        for one in documents
    ]
    rows = sorted((row for row in rows if row.date), key=lambda row: (days_of(row.date) or _NEVER, row.name))
    moments = [
        Moment(
            *days,
            _short(words, row.date),
            row.name,
            row.is_document,
            "" if row.language == words.language else row.language,
        )
        for row in rows
        if (days := days_of(row.date)) is not None
    ]
    lines = [*head(words.say("Timeline")), words.say(_INTRODUCTION), "", *own_words(edition, "timeline")]
    lines += _pictures(words, moments)
    cells = [[escaped(in_words(row.date, words)), _linked(words, row), row.said] for row in rows]
    heads = (words.say("Date"), words.say("Event"), words.say("What happened"))
    lines += behind(words.say("The same as a table"), cards(heads, cells, bare=(1, 2), css="be-dated"))
    yield Page("timeline.md", "\n".join(lines).rstrip() + "\n")


def _without_repeats(edition: Edition) -> Sequence[Summary]:
    """The documents without those that are a further form of another with the same date, such as its translation."""
    by_id = {one.id: one for one in edition.summaries}
    both = [(by_id[one.first], by_id[one.second]) for one in edition.sides]
    again = {one.id for pair in both for one in pair if one.is_witness and pair[0].date == pair[1].date}
    return [one for one in edition.summaries if one.id not in again]


def _linked(words: Words, row: _Row) -> str:
    link = f"[{in_its_language(words, row.name, row.language)}]({row.address})"
    return f"**{link}**" if row.is_document else link


def _pictures(words: Words, moments: Sequence[Moment]) -> Iterator[str]:
    """The whole time; beside it the weeks around the documents, if the whole is much longer."""
    own = [one for one in moments if one.is_document]
    if not own:
        return
    first, last = min(one.first for one in own) - _BEFORE, max(one.last for one in own) + _AFTER
    near = [one for one in moments if one.first >= first and one.last <= last]
    whole = max(one.last for one in moments) - min(one.first for one in moments)
    yield '<div class="be-pictures">'
    if len(near) > len(own) and whole > _WORTH_TWO * (last - first):
        frame = (
            "timeline-near",
            words.say("The weeks of the documents"),
            words.say("Events and documents downwards in time, true to scale."),
        )
        yield scaled_picture(words, frame, near, words.say("The weeks of the documents, true to scale"), _HEIGHT)
        described = words.say("Events and documents downwards, in the order of time.")
        frame = ("timeline-whole", words.say("The whole time"), described)
        caption = words.say("The whole time, in order; only the gaps that are named are long")
        yield ordered_picture(words, frame, moments, caption)
    else:
        described = words.say("Events and documents downwards in time, true to scale.")
        frame = ("timeline-whole", words.say("The whole time"), described)
        yield scaled_picture(words, frame, moments, words.say("The whole time, true to scale"), _HEIGHT)
    yield "</div>"
    yield ""


def _short(words: Words, edtf: str) -> str:
    """The beginning of a date, abbreviated: 14 Sep 1936, with “?” if it is uncertain, and “c.” if approximate."""
    first = edtf.split("/", 1)[0]
    plain = first.rstrip("?~%")
    said = words.in_few_letters(in_words(plain, words))
    year = plain[:1] + plain[1:].partition("-")[0]  # true, if less exact
    short = said if len(said) <= _ROOM else year
    about = words.say("c. {date}", date=short) if first[-1] in "~%" else short
    return f"{about}?" if first[-1] in "?%" else about
