"""What pages about many documents know of one: a small summary, made once when the document was edited.

Lines of plain words, numbers and keys; no text, no tree, nothing that grows with anything but what is listed. A
page about many documents is made of these alone, so that an edited note costs its own document and the pages whose
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
    """A paragraph as it is referred to: its id, what is printed for it (`¶ 17`, `salutation`), and who speaks in it.

    `language` is the code of the language of its text, where it is known.
    """

    document: str
    paragraph: str
    printed: str
    speaker: str = ""
    language: str = ""

    @property
    def address(self) -> str:
        """Where it stands below `docs/edition/`."""
        return f"{self.document}.md#{self.paragraph}"

    def with_speaker(self, words: Words) -> str:
        """What is printed for it and, in a transcript, who speaks."""
        printed = words.say(self.printed)
        return f"{printed}, {self.spoken_by(words)}" if self.speaker else printed

    def spoken_by(self, words: Words) -> str:
        """Who speaks, as it is printed."""
        return words.say(self.speaker) if self.speaker == UNKNOWN.name else self.speaker


@dataclass(frozen=True, slots=True)
class Context:
    """Words with what stands around them in their paragraph; `touches_…` where no space parts them from it.

    `goes_on_…` where the paragraph has more words than these.
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
    """One mention: the entries it names, its words, and where they stand."""

    entries: tuple[Key, ...]
    words: str
    where: Where


@dataclass(frozen=True, slots=True)
class PassageLine:
    """One passage of a parallel, numbered from 1 in its document, in its context and in its sentence.

    `entries` are those named inside it.
    """

    parallel: Key
    number: int
    context: Context
    sentence_before: str
    sentence_after: str
    entries: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class StanceLine:
    """The words that carry a stance, and where they stand."""

    where: Where
    words: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note, for the lists it stands in; `entries` are those it links to (`linked`) or, explaining, stands on.

    `is_version` is whether it is given in the language of the pages, where that is not the edition's own.
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
        """Where it stands below `docs/edition/`; nothing where it was not found in a text."""
        return f"{self.where.document}.md#fn-{self.label}" if self.where else ""


@dataclass(frozen=True, slots=True)
class Signed:
    """Notes that the same people wrote and reviewed, and how many they are."""

    by: tuple[str, ...]
    reviewed: tuple[Review, ...]
    notes: int


@dataclass(frozen=True, slots=True)
class TurnLine:
    """One turn of a transcript: who speaks, where it begins and with which words."""

    speaker: Key
    where: Where
    opening: str


@dataclass(frozen=True, slots=True)
class UnresolvedSpeaker:
    """A label nobody has identified: its words, what editors remark on it, where it stands first."""

    label: str
    remark: str
    where: Where


@dataclass(frozen=True, slots=True)
class Summary:
    """One document, as pages about many documents see it.

    `date` is EDTF; `words` a count; `translation` what its header says of it; `turns` are those who speak in each;
    `notes` in text order, which are read when they are looked at, as `mentions` and paragraphs are: what is only
    counted stands beside them: how often each entry is `mentioned`, how many notes there are `by_kind`, how many of
    them stand in the text (`placed`), and who `signed` how many; how many give a reading, of which the reading text has
    those that are accepted; `ungrounded` are the ids of explanatory notes that say nothing of what they rest on, and
    `uncertain` the notes of low certainty;
    `stances` by the key of the stance; `unexplained` and `unreviewed` paragraphs in reading order;
    `is_of_translation` says whether its text is one; `parts` its pages, where it is cut into several;
    `volume` the name of that in which it lies;
    `title_language` and `language` the codes of the languages of its titles and its text, where they are known;
    `also_named` are those whom its header and notes name or lead to, `works` the keys of the works that they cite.
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
        """Its page below `docs/edition/`."""
        return f"{self.id}.md"

    def passages_of(self, parallel: Key) -> tuple[PassageLine, ...]:
        """The passages of a parallel, in text order."""
        return self._passages.get(parallel, ())

    @property
    def named(self) -> frozenset[Key]:
        """Everything that is mentioned or speaks in it."""
        return frozenset((*self.mentioned, *self.turns))

    @property
    def uses(self) -> Uses:
        """What it uses of all that is shared."""
        entries = frozenset((*self.mentioned, *self.turns, *self.also_named))
        reviews = (by for by, _ in self.reviews)
        signers = frozenset((*signers_of(self.signed), *reviews))
        return Uses(self.id, entries, self.works, signers)


class _NotHere(tuple[Summary, ...]):
    """The summaries of an edition where nobody may look at them."""

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
        """The one that stands beside a document."""
        return self.second if document == self.first.id else self.first
