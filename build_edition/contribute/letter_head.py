"""Read title, date, sender and recipient from a document's own head and foot, each with its evidence.

In: a document whose parts have been identified, and the line it was cut at, if any. Out: a `Head`. Promises: only what
the text itself says is used; if two dates or several names are possible, none is used, and `doubts` explains why.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from build_edition.contribute.addressed import TITLE_ALONE, addressed, is_of_an_address
from build_edition.ground.letters import has_case, is_small
from build_edition.ground.places import LineMap, Span, line_spans
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Document, Paragraph
from build_edition.sources.notes.dates_in_lines import dates_in
from build_edition.sources.notes.near_dates import of_two_readings
from build_edition.sources.text.label_words import SENTENCE
from build_edition.sources.text.letter_words import CLOSING, OF_THE_POST, SIGNED
from build_edition.vocabulary.kinds import KINDS

_FIRST: Final = 8  # number of lines searched for a head
_MOST_LINES: Final = 8
_FEW_LINES: Final = 4
_LONGEST: Final = 160
_MOST_OF_A_NAME: Final = 6
_KEYS: Final = {
    "sender": re.compile(r"(?:from|von|de|da|от|expéditeur|absender)\s*[:：]\s*(?P<name>.+)", re.IGNORECASE),
    "recipient": re.compile(r"(?:to|an|à|al?|кому|destinataire|empfänger)\s*[:：]\s*(?P<name>.+)", re.IGNORECASE),
}
_BOTH: Final = re.compile(r"(?P<sender>\S.*?)\s+(?:to|an|à|→|—>|->)\s+(?P<recipient>\S.*?)")
_BELOW: Final = re.compile(r"(?:to|an|à|кому)\s+(?P<name>.+)", re.IGNORECASE)
_OWNED: Final = re.compile(
    r"(?:your|dein|deine|ihr|ihre|euer|eure|ton|ta|votre|tuo|tua|suo|sua|tu|su|твой|твоя|ваш|ваша|twój|twoja|oğlun|kızın)\s+"
    r"(?P<name>[^\W\d_][^,;:!?]*)",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(r"\s+(?:and|und|et|y|и|&)\s+")
_SMALL: Final = frozenset({"de", "von", "van", "der", "den", "du", "la", "le", "of", "y", "zu", "da", "di", "the"})
_NUMBERED: Final = re.compile(r"^[^\W\d_]*\.?\s*\d+[.:)\]]\s*")
_OF_MAIL: Final = re.compile(r"\s*<[^<>\s@]+@[^<>\s@]+>")
ROLES: Final = ("sender", "recipient")
_EDGES: Final = " ,;:."
_PARTING: Final = (",", ":", ";", "–", "—", "(", "[", ".")  # what may separate an occasion from its date


@dataclass(frozen=True, slots=True)
class Head:
    """What a head says: words by key (`title`, `date`), names by role, the evidence for each, and the doubts."""

    title: str = ""
    date: str = ""
    people: dict[str, tuple[str, ...]] = field(default_factory=dict)
    because: dict[str, str] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()

    @property
    def values(self) -> dict[str, str]:
        """Title, date, sender and recipient as strings by key; several names are separated by semicolons."""
        people = {role: "; ".join(self.people.get(role, ())) for role in ROLES}
        return {"title": self.title, "date": self.date, **people}


NOTHING: Final = Head()


def names_of(words: str) -> tuple[str, ...]:
    """Split names at semicolons."""
    return tuple(name for one in words.split(";") if (name := " ".join(one.split())))


def letter_head(read: Document, line: str = "") -> Head:
    """What the head and the foot of a document say; `line` is the line at which the document was cut."""
    reader = _Reader(read)
    title = " ".join(line.split())
    if title:
        reader.because["title"] = f"line 1: “{clipped(title)}”"
    date = reader.date()
    people = {
        role: names for role in ROLES if KINDS[read.header.kind].has_letter_parts and (names := reader.names(role))
    }
    return Head(title, date, people, reader.because, tuple(reader.doubts))


class _Reader:
    """The head of one document, and what has been found in it so far."""

    def __init__(self, read: Document) -> None:
        self.because: dict[str, str] = {}
        self.doubts: list[str] = []
        self._signed: set[str] = set()  # names found so far: the sender is read first, and is not also the recipient
        self._text, self._are_minutes = read.source.text, read.header.kind == "minutes"
        self._lines = LineMap(read.source.path, read.source.text)
        self._parts = list(in_lines(read))
        self._top = [one for one in self._above() if len(one[2]) <= _LONGEST]

    def _above(self) -> Iterator[tuple[Paragraph, int, str]]:
        """Everything above the body of a document: identified parts, and lines that give a date or name people."""
        for part, at, words in self._parts[:_FIRST]:
            is_head = part.part in ("heading", "division", "dateline", "address", "source_note")
            lines = part.spans[0].of(self._text).splitlines() if part is self._parts[0][0] else []
            is_first = (len(lines) == 1 and _is_heading(words)) or (self._are_minutes and _is_head_in_lines(lines))
            if part.part == "salutation" or not (is_head or is_first or _is_of_a_head(words)):
                return
            yield part, at, words

    def date(self) -> str:
        """The one date of the head, or of a dateline elsewhere if the head has none; empty if there are several."""
        ends = [one for one in self._own() if one[0].part == "dateline" and one not in self._top]
        for where in (self._top, ends):
            self.doubts += [
                f"“{one}” may be {' or '.join(both)}" for _, _, words in where for one, both in of_two_readings(words)
            ]
            found = {edtf: (at, words) for _, at, words in where for edtf in self._dates(words)}
            whole = {edtf: at for edtf, at in found.items() if not any(_is_in(edtf, one) for one in found)}
            if len(whole) > 1:
                self.doubts.append(f"several dates: {', '.join(whole)}")
                return ""
            for edtf, at in whole.items():
                self._say("date", *at)
                return edtf
        return ""

    def _dates(self, words: str) -> Iterator[str]:
        """The dates of a line; those of a postmark, a receipt or an answer are reported as doubts instead."""
        for edtf, written in dates_in(words):
            before = re.split(r"[(\[;]", words[: words.find(written)])[-1]
            if OF_THE_POST.search(before) is None:
                yield edtf
            else:
                self.doubts.append(f"“{clipped(words)}” says when it was stamped, received or answered: {edtf}")

    def _own(self) -> Iterator[tuple[Paragraph, int, str]]:
        """The lines of the letter itself, without those of its enclosures."""
        first = self._parts[0][1] if self._parts else 0
        return takewhile(lambda one: one[0].part != "enclosure" or one[1] == first, iter(self._parts))

    def names(self, role: str) -> tuple[str, ...]:
        """The sender or recipient that the text names; empty in case of doubt."""
        found = dict.fromkeys(self._named(role))
        self._signed |= {name for one in found for name in one}
        if len(found) > 1:
            self.because.pop(role, None)
            self.doubts.append(f"{role} named in several ways: {'; '.join(', '.join(one) for one in found)}")
            return ()
        return next(iter(found), ())

    def _named(self, role: str) -> Iterator[tuple[str, ...]]:
        for _, at, words in self._top:
            plain = _NUMBERED.sub("", _without_dates(words))
            both, alone = _BOTH.fullmatch(plain), _KEYS[role].fullmatch(plain)
            is_both = both is not None and _people(both["sender"]) and _people(both["recipient"])
            given = both[role] if both is not None and is_both else alone["name"] if alone is not None else ""
            if people := _people(given):
                self._say(role, at, words)
                yield people
        if role not in self.because and role == "recipient":
            yield from self._addressed()
        if role not in self.because:
            yield from self._below(role)

    def _addressed(self) -> Iterator[tuple[str, ...]]:
        """The persons to whom the lines above the letter are addressed; doubtful cases are reported."""
        is_dated, before = False, ""
        for part, at, words in self._top:
            is_dated = is_dated or part.part == "dateline"
            if part.part not in ("heading", "address", "paragraph") or dates_in(words):
                continue
            line, before = f"{before} {words}".strip(), words if TITLE_ALONE.fullmatch(words) else ""
            if before or not is_of_an_address(line):
                continue
            found = addressed(line)
            people = _people(found.name) if found is not None else ()
            if found is None or not people:
                self.doubts.append(f"recipient: “{clipped(line, 40)}” is not read as the name of a person")
            elif not self._signed.isdisjoint(people) or (found.may_be_own and not is_dated):
                self.doubts.append(f"recipient: “{clipped(line, 40)}” may be the sender's own head, and is left")
            else:
                self._say("recipient", at, line)
                self.doubts += [f"recipient: “{found.name}” stands as the line bends it"] if found.is_inflected else []
                yield people

    def _below(self, role: str) -> Iterator[tuple[str, ...]]:
        """The name below a letter: its signature for the sender, an address for the recipient."""
        wanted = "signature" if role == "sender" else "address"
        firsts = [part.start for part, _, _ in self._own()] if role == "recipient" else []
        below = ((at, _without_closing(words)) for part, at, words in self._own() if part.part == wanted)
        below = ((at, words) for at, words in below if not firsts or at in firsts)
        lines = [(at, words) for at, words in below if words and all(at != one[1] for one in self._top)]
        if len(lines) > 1:
            self.doubts.append(f"{role}: {len(lines)} lines below the letter could be names")
            return
        for at, words in lines:
            found = _BELOW.fullmatch(words) if role == "recipient" else None
            titled = addressed(words) if role == "recipient" else None
            name = found["name"] if found is not None else words if role == "sender" else ""
            people = _people(titled.name if titled is not None else name)
            if people:
                self._say(role, at, words)
                yield people
            else:
                self.doubts.append(f"{role}: “{clipped(words, 40)}” is not read as a name")

    def _say(self, key: str, at: int, words: str) -> None:
        self.because.setdefault(key, f"line {self._lines.line_of(at)}: “{clipped(words)}”")


def in_lines(read: Document) -> Iterator[tuple[Paragraph, int, str]]:
    """Each line of each part: the part, the offset of the line, its words."""
    text = read.source.text
    for part in read.paragraphs:
        if part.part == "paragraph" and len(part.spans[0]) > _MOST_LINES * _LONGEST:
            yield part, part.start, clipped(part.spans[0].of(text))
            continue
        for span in (
            Span(one.start + line.start, one.start + line.end)
            for one in part.spans
            for line in line_spans(one.of(text))
        ):
            if words := " ".join(span.of(text).split()):
                yield part, span.start, words


def _is_of_a_head(words: str) -> bool:
    is_named = any(one.fullmatch(words) for one in _KEYS.values())
    both = _BOTH.fullmatch(_NUMBERED.sub("", _without_dates(words)))
    is_both = both is not None and bool(_people(both["sender"]) and _people(both["recipient"]))
    dates = dates_in(words)
    is_dated = bool(dates) and len(_without_dates(words).split()) <= 4  # noqa: PLR2004 - a place and its country
    titled = addressed(words)
    is_addressed = titled is not None and bool(_people(titled.name))
    return len(words) <= _LONGEST and (is_named or is_both or is_dated or is_addressed)


def _is_heading(words: str) -> bool:
    """Whether a line names an occasion and then its date: `Meeting of the Lock Committee, 12 May 1871`."""
    dates = dates_in(words)
    before, found, after = words.partition(dates[-1][1]) if len(dates) == 1 else ("", "", words)
    return bool(found) and before.rstrip().endswith(_PARTING) and not after.strip(f"{_EDGES})]")


def _is_head_in_lines(lines: Sequence[str]) -> bool:
    """Whether a few lines end with one that is little more than a date: `Minutes of the Board` / `of 12 May 1871`."""
    last = " ".join(lines[-1].split()) if 1 < len(lines) <= _FEW_LINES else ""
    return bool(last) and bool(dates_in(last)) and _is_of_a_head(last)


def _is_in(edtf: str, other: str) -> bool:
    """Whether the other date is the same but more precise."""
    return edtf != other and (other.startswith(edtf) or (edtf.startswith("XXXX") and other.endswith(edtf[4:])))


def _without_dates(words: str) -> str:
    for _, date in dates_in(words):
        words = words.replace(date, "", 1)
    return re.sub(r"\s*,?\s*\[?\(?\s*\)?\]?\s*$", "", words).strip(_EDGES[:-1])


def _without_closing(words: str) -> str:
    """The name in a line that also closes the letter, such as “Yours, A. Keeper” or “Твой Пётр”."""
    owned = _OWNED.fullmatch(words)
    if owned is not None:
        return owned["name"]
    return words.partition(",")[2].strip() if CLOSING.search(words) else words


def _people(words: str) -> tuple[str, ...]:
    """The names that words are; nothing where they may be something else. An address of mail is none of a name."""
    words = SIGNED.sub("", _OF_MAIL.sub("", words))
    names = [_name(one) for one in _apart(words.strip(_EDGES[:-1]))]
    return tuple(names) if names and all(names) else ()


def _apart(words: str) -> Iterable[str]:
    """The names that `and` joins, each of at least two words: “Anna and Karl Kell” may share a surname."""
    pieces = [piece for part in words.split(";") for piece in _JOINED.split(part)]
    return pieces if all(len(one.split()) > 1 for one in pieces) else [words] if len(pieces) == 1 else [""]


def _name(words: str) -> str:
    """A name without the full stop of its line; empty if the words are not a name."""
    tokens = words.split()
    if not tokens or len(tokens) > _MOST_OF_A_NAME or any(char.isdigit() for char in words):
        return ""
    last = tokens[-1]
    if last.endswith(".") and len(last) > len("Jr."):
        tokens[-1] = last[:-1]
    is_sentence = not SENTENCE.isdisjoint(one.casefold().strip(".,!?") for one in tokens)
    has_capitals = all(one[0].isupper() or one.casefold() in _SMALL for one in tokens) and not is_small(tokens[0][0])
    is_cased = has_case(words)
    return " ".join(tokens).strip(",;") if (has_capitals or not is_cased) and not is_sentence else ""
