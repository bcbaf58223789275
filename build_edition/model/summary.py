"""Summaries: what pages about many documents know of one document, made once when that document was edited.

A summary holds short strings, numbers and keys; no text and no tree, and it grows only with what it lists. Pages about
many documents are made of summaries alone, so that an edited note costs only its own document and the pages whose
summaries changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NoReturn

from build_edition.ground.keys import Key, Uses
from build_edition.ground.places import Place
from build_edition.model.annotations import Kind, Parallel
from build_edition.model.documents import UNKNOWN
from build_edition.model.parts import Part
from build_edition.model.signed import signers_of
from build_edition.model.sources import Review
from build_edition.words.language import Words


@dataclass(frozen=True, slots=True)
class Where:
    """A reference to a paragraph: its id, its printed form (`¶ 17`, `salutation`), and its speaker.

    `language` is the code of the language of the text, where it is known.
    """

    document: str
    paragraph: str
    printed: str
    speaker: str = ""
    language: str = ""

    @property
    def address(self) -> str:
        """The address below `docs/edition/`."""
        return f"{self.document}.md#{self.paragraph}"

    def with_speaker(self, words: Words) -> str:
        """The printed form and, in a transcript, the speaker."""
        printed = words.say(self.printed)
        return f"{printed}, {self.spoken_by(words)}" if self.speaker else printed

    def spoken_by(self, words: Words) -> str:
        """The speaker, as printed."""
        return words.say(self.speaker) if self.speaker == UNKNOWN.name else self.speaker


@dataclass(frozen=True, slots=True)
class Context:
    """Words with the text around them in their paragraph; `touches_…` where no space separates the two.

    `goes_on_…` where the paragraph continues beyond the context.
    """

    where: Where
    before: str
    words: str
    after: str
    touches_before: bool
    touches_after: bool
    goes_on_before: bool = False
    goes_on_after: bool = False


@dataclass(frozen=True, slots=True)
class MentionLine:
    """One mention: the entries it names, its words, and its paragraph."""

    entries: tuple[Key, ...]
    words: str
    where: Where


@dataclass(frozen=True, slots=True)
class PassageLine:
    """One passage of a parallel, numbered from 1 in its document, with its context and its sentence.

    `entries` are those mentioned inside it.
    """

    parallel: Key
    number: int
    context: Context
    sentence_before: str
    sentence_after: str
    entries: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class StanceLine:
    """The words that express a stance, and their paragraph."""

    where: Where
    words: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note, as in lists; `entries` are those it links to (`linked`) and, if it is explanatory, those in its words.

    `is_version` is whether it is shown in the language of the pages where that is not the edition's own language.
    """

    id: str
    label: str
    kind: Kind
    lemma: str
    reading: str
    is_accepted: bool
    category: str
    severity: str
    certainty: str
    by: tuple[str, ...]
    reviewed: tuple[Review, ...]
    place: Place
    where: Where | None
    opening: str
    entries: tuple[Key, ...]
    is_grounded: bool
    linked: tuple[Key, ...] = ()
    is_version: bool = False

    @property
    def address(self) -> str:
        """The address below `docs/edition/`; empty where the note was not found in a text."""
        return f"{self.where.document}.md#fn-{self.label}" if self.where else ""


@dataclass(frozen=True, slots=True)
class Signed:
    """How many notes have the same authors and reviewers."""

    by: tuple[str, ...]
    reviewed: tuple[Review, ...]
    notes: int


@dataclass(frozen=True, slots=True)
class TurnLine:
    """One turn of a transcript: its speaker, where it begins, and its first words."""

    speaker: Key
    where: Where
    opening: str


@dataclass(frozen=True, slots=True)
class UnresolvedSpeaker:
    """A label whose speaker nobody has identified: its words, the editors' remark, where it first occurs."""

    label: str
    remark: str
    where: Where


@dataclass(frozen=True, slots=True)
class Summary:
    """One document, as pages about many documents see it.

    `date` is EDTF; `words` a count; `translation` is from the header; `turns` are the speakers of each turn.
    Sequences such as `notes` (in text order), `mentions` and paragraphs are read lazily. Counts are stored beside them:
    how often each entry is `mentioned`, the number of notes `by_kind` and of those `placed` in the text, notes by who
    `signed` them, notes with `readings`, and those of them that are `accepted` into the reading text.
    `ungrounded` are the ids of explanatory notes without a stated basis, `uncertain` the notes of low certainty;
    `stances` are by the key of the stance; `unexplained` and `unreviewed` paragraphs in reading order;
    `is_of_translation` says whether the text is a translation; `parts` are its pages where it is split into several;
    `volume` is the name of its volume;
    `title_language` and `language` are the language codes of its titles and of its text, where known;
    `also_named` are those whom its header and notes name or link to, `works` the keys of the works that they cite.
    """

    id: str
    title: str
    short_title: str
    kind: str
    date: str
    words: int
    translation: str
    people: tuple[Key, ...] = ()
    senders: tuple[Key, ...] = ()
    recipients: tuple[Key, ...] = ()
    turns: tuple[Key, ...] = ()
    mentions: Sequence[MentionLine] = ()
    mentioned: Mapping[Key, int] = field(default_factory=dict)
    passages: tuple[PassageLine, ...] = ()
    stances: Mapping[Key, StanceLine] = field(default_factory=dict)
    notes: Sequence[NoteLine] = ()
    by_kind: Mapping[str, int] = field(default_factory=dict)
    placed: Mapping[str, int] = field(default_factory=dict)
    signed: tuple[Signed, ...] = ()
    readings: int = 0
    accepted: int = 0
    ungrounded: Sequence[str] = ()
    uncertain: Sequence[NoteLine] = ()
    has_content_note: bool = False
    lacunae: tuple[tuple[str, str], ...] = ()
    unresolved: tuple[UnresolvedSpeaker, ...] = ()
    long_paragraphs: int = 0
    unexplained: Sequence[Where] = ()
    paragraphs: int = 0
    reviewed_paragraphs: int = 0
    unreviewed: Sequence[Where] = ()
    reviews: tuple[tuple[str, str], ...] = ()
    is_witness: bool = False
    is_of_translation: bool = False
    parts: tuple[Part, ...] = ()
    volume: str = ""
    title_language: str = ""
    language: str = ""
    also_named: tuple[Key, ...] = ()
    works: tuple[str, ...] = ()
    _passages: Mapping[Key, tuple[PassageLine, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the passages once."""
        found: dict[Key, list[PassageLine]] = {}
        for one in self.passages:
            found.setdefault(one.parallel, []).append(one)
        object.__setattr__(self, "_passages", {key: tuple(lines) for key, lines in found.items()})

    @property
    def address(self) -> str:
        """The address of its page below `docs/edition/`."""
        return f"{self.id}.md"

    def passages_of(self, parallel: Key) -> tuple[PassageLine, ...]:
        """The passages of a parallel, in text order."""
        return self._passages.get(parallel, ())

    @property
    def named(self) -> frozenset[Key]:
        """Every entry that is mentioned or speaks in the document."""
        return frozenset((*self.mentioned, *self.turns))

    @property
    def uses(self) -> Uses:
        """Which of the shared data the document uses."""
        entries = frozenset((*self.mentioned, *self.turns, *self.also_named))
        reviews = (by for by, _ in self.reviews)
        signers = frozenset((*signers_of(self.signed), *reviews))
        return Uses(self.id, entries, self.works, signers)


class _NotHere(tuple[Summary, ...]):
    """A stand-in for the summaries where nothing may read them."""

    __slots__ = ()

    def __iter__(self) -> NoReturn:
        raise AssertionError("what is made of one document reads no other")


NOT_HERE: Final = _NotHere()


def by_date(documents: Iterable[Summary]) -> tuple[Summary, ...]:
    """Documents in the order in which they were written."""
    return tuple(sorted(documents, key=lambda one: (one.date, one.id)))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents, in the order of their dates, and the parallels they share."""

    first: Summary
    second: Summary
    parallels: tuple[Parallel, ...]

    def holds(self, document: str) -> bool:
        """Whether a document is one of the two."""
        return document in (self.first.id, self.second.id)

    @property
    def title(self) -> str:
        """The short titles of both."""
        return f"{self.first.short_title}, {self.second.short_title}"

    def other(self, document: str) -> Summary:
        """The counterpart of a document."""
        return self.second if document == self.first.id else self.first
