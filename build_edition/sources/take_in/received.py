"""The result of importing a file: its text, the notes that came with it, and a record of each step.

In: nothing. Out: the nouns of this package. Promises: what cannot be imported is a `NotTaken` with a sentence for the
editor.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from build_edition.ground.places import Span
from build_edition.ground.plain_text import printable

LARGEST: Final = 100_000_000  # limit for a file as received, in bytes
LARGEST_TEXT: Final = 20_000_000  # limit for the text made from it, which is what an edition reads, in bytes


class NotTaken(Exception):  # noqa: N818 - not a fault of the program: it carries a sentence to the editor
    """Why a file cannot be imported, in a sentence, without control sequences for a terminal."""

    def __init__(self, sentence: str) -> None:
        super().__init__(printable(sentence))


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A note that came with a text: its kind, its words, its author, if given, and the offset of its mark."""

    kind: str
    words: str
    at: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class Mended:
    """A file of which pandoc reads every word, what was done to it, who wrote its comments, what there is to say.

    `title` is what its front matter calls it.

    A comment that pandoc would skip is a note that begins with `mark_of_comment` of its index in `authors`.
    """

    content: bytes
    counts: Counter[str] = field(default_factory=Counter)
    authors: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    title: str = ""


def mark_of_comment(number: int) -> str:
    """The beginning of a note that is a comment; private-use characters, which no text has."""
    return f"\ue000{number}\ue001"


@dataclass(frozen=True, slots=True)
class EditorsNote:
    """A note of an edition that this program exported: its fields by name, its Markdown, and its spans."""

    fields: Mapping[str, str]
    body: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """The speakers, if the file marks them: each label as in the text, with its count; `kind` of the document.

    `labels` is the name of the labelling, `end` the end mark that all labels share, `first` the offset of the first
    label.
    """

    kind: str
    labels: str
    end: str
    speakers: Mapping[str, int]
    first: int


@dataclass(frozen=True, slots=True)
class ToldPart:
    """Words that a file says are a part of a letter: the name of the element, the part, where they stand."""

    name: str
    part: str
    span: Span


@dataclass(frozen=True, slots=True)
class Received:
    """An imported file: the text made from it, the notes that came with it, the steps taken, in order.

    `is_as_received` is true where the text is the file, byte for byte; `is_exact` where every sign of it is meant.
    `facts` are what the file says of its document, by the keys of `document.yml`, as YAML; `pictures` are lines of it.
    `title` is what the file calls itself in its properties, where nobody may have meant the document by it. `verse` are
    the stretches that the file says are verse, of which directions and who speaks may stand between the lines; `parts`
    are those of a letter, inner ones first; `tables` have a row a line.
    """

    text: str
    format: str
    steps: tuple[str, ...] = ()
    notes: tuple[SourceNote, ...] = ()
    is_as_received: bool = False
    is_exact: bool = False
    facts: Mapping[str, str] = field(default_factory=dict)
    editors_notes: tuple[EditorsNote, ...] = ()
    heard: Heard | None = None
    pictures: tuple[str, ...] = ()
    title: str = ""
    verse: tuple[Span, ...] = ()
    parts: tuple[ToldPart, ...] = ()
    tables: tuple[Span, ...] = ()


def counted(number: int, one: str, many: str) -> str:
    """“1 picture”, “2 pictures”."""
    return f"{number} {one if number == 1 else many}"
