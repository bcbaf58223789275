"""Differences between two aligned witnesses that only a note can account for.

In: two edited documents and their rows. Out: findings: doubtful rows, rows of which one side says
more, and figures and names on one side only. Promises: pure; a note that mentions the difference, or says
that something was left out or added, accounts for it; each finding names its place in both texts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.keys import Key
from build_edition.ground.languages import code_of
from build_edition.ground.places import LineMap, Place
from build_edition.ground.plain_text import clipped
from build_edition.measures.align import words_of
from build_edition.measures.lone_numbers import lone_numbers
from build_edition.measures.name_sound import sounds_there
from build_edition.measures.numerals import figures_in
from build_edition.measures.one_sided import OneSided
from build_edition.measures.said_days import exchanged_days, said_days
from build_edition.model.documents import Document
from build_edition.model.edited import Edited
from build_edition.model.witnesses import Doubt, Row

_DOUBTS: Final[Mapping[Doubt, str]] = {
    "alone": "nothing stands beside it",
    "length": "one is much longer than these two texts let expect",
    "speaker": "another person speaks",
}
_LEFT_OUT_OR_ADDED: Final = ("accuracy/omission", "accuracy/addition")
Side = tuple[Edited, Sequence[str]]


def doubtful(first: Document, second: Document, rows: Sequence[Row]) -> Iterator[Diagnostic]:
    """Findings for doubtful rows (E303)."""
    for row in rows:
        if row.doubt and row.doubt != "more":
            here, there = (first, row.first), (second, row.second)
            (document, names), (other, beside) = (here, there) if row.first else (there, here)
            yield diagnose(
                "E303", _place(document, names[0]), _beside(other, beside), names=_listed(names), document=document.id,
                beside=f"{_listed(beside)} of {other.id}" if beside else other.id, doubt=_DOUBTS[row.doubt],
            )  # fmt: skip


def says_more(
    first: Document, second: Document, rows: Sequence[Row], found: Sequence[OneSided]
) -> Iterator[Diagnostic]:
    """Findings for sentences of one text without a counterpart in the other (E308)."""
    for one in found:
        if one.words is not None:
            here, there = (first, rows[one.row].first), (second, rows[one.row].second)
            (document, names), (other, beside) = (there, here) if one.side else (here, there)
            yield diagnose(
                "E308", LineMap(document.source.path, document.source.text).place(one.words.start),
                _beside(other, beside), names=_listed(names), document=document.id,
                beside=f"{_listed(beside)} of {other.id}", words=clipped(one.words.of(document.source.text)),
            )  # fmt: skip


def is_told(first: Edited, second: Edited, row: Row, found: OneSided) -> bool:
    """Whether a note says that something was left out or added here, or is an editorial note on these very words."""
    for side, (edited, names) in enumerate(((first, row.first), (second, row.second))):
        for one in edited.notes:
            paragraph = edited.document.paragraph_at(one.span.start)
            if paragraph is None or paragraph.id not in names:
                continue
            is_there = found.words is not None and side == found.side and one.span.overlaps(found.words)
            if one.note.category in _LEFT_OUT_OR_ADDED or (is_there and one.note.kind != "explanatory"):
                return True
    return False


def unlike(first: Edited, second: Edited, rows: Sequence[Row]) -> Iterator[Diagnostic]:
    """Findings for figures and names on one side of a row only, if no note mentions them (E304)."""
    shared = {key for one in first.mentions for key in one.entries} & {
        key for one in second.mentions for key in one.entries
    }
    for row in rows:
        here, there = (first, row.first), (second, row.second)
        alone = list(_alone(here, there, shared)) if row.first and row.second else []
        if alone:
            yield diagnose(
                "E304", _place(second.document, row.second[0]), _beside(first.document, row.first),
                names=_listed(row.second), document=second.id, beside=f"{_listed(row.first)} of {first.id}",
                lone=", ".join(alone),
            )  # fmt: skip


def _alone(here: Side, there: Side, shared: Collection[Key]) -> Iterator[str]:
    """Figures, then names (of entries that both documents mention), on one side only and in no note."""
    told = " ".join(_told(*here) + _told(*there))
    words, languages = (_words(*here), _words(*there)), (_language(here), _language(there))
    yield from (str(one) for one in sorted(lone_numbers(words, languages) - figures_in(told)))
    days = exchanged_days(*(said_days(text, code) for text, code in zip(words, languages, strict=True)))
    yield from (f"“{one}”" for one in sorted(days) if one not in told)
    mine, its = _named(*here), _named(*there)
    names = (_lone_names(mine, its, words[1]) | _lone_names(its, mine, words[0])) & set(shared)
    yield from (str(one) for one in sorted(names) if str(one) not in told)


def _language(side: Side) -> str:
    return code_of(side[0].document.header.language)


def _words(edited: Edited, names: Sequence[str]) -> str:
    document = edited.document
    return "\n".join(words_of(document, document.paragraph(name)) for name in names)


def _lone_names(named: Mapping[Key, str], others: Collection[Key], words: str) -> set[Key]:
    """The entries named in one text and not in the other in any spelling, even without a registered form."""
    return {key for key, name in named.items() if key not in others and not sounds_there(name, words)}


def _named(edited: Edited, names: Sequence[str]) -> Mapping[Key, str]:
    """The entries mentioned in some paragraphs, with words that name them."""
    document = edited.document
    found = (one for name in names for one in edited.mentions_in(document.paragraph(name)))
    return {key: one.span.of(document.source.text) for one in found for key in one.entries}


def _told(edited: Edited, names: Sequence[str]) -> list[str]:
    """The text of all notes on some paragraphs."""
    found: list[str] = []
    for one in edited.notes:
        paragraph = edited.document.paragraph_at(one.span.start)
        if paragraph is not None and paragraph.id in names:
            note = one.note
            reading = note.reading.value if note.reading is not None else ""
            found += [note.selector.exact.value, note.body.value, reading, note.original]
            found += [key.value for key in note.mentions]
    return found


def _beside(document: Document, names: Sequence[str]) -> list[tuple[Place, str]]:
    """The place in the other text, as a remark for the reader of a finding."""
    return [(_place(document, names[0]), "beside this")] if names else []


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} to {names[-1]}"


def _place(document: Document, name: str) -> Place:
    return LineMap(document.source.path, document.source.text).place(document.paragraph(name).start)
