"""What is woven and written: runs of words, marks, pages."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from build_edition.ground.at_rest import OPENING, SMALL, Elsewhere, Rest, Resting, Stream
from build_edition.ground.deflated import Part
from build_edition.ground.keys import Key
from build_edition.ground.places import Span
from build_edition.ground.wholes import Wholes, settled
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document, Paragraph
from build_edition.model.sources import Passage
from build_edition.model.witnesses import VariantNote


@dataclass(frozen=True, slots=True)
class Run:
    """Words in reading order that share the same features.

    `wrap` names the typographic unit they belong to (`label`, `numbering`,
    `direction`, `milestone` with its id, or nothing), `notes` the ids of the notes whose words they are,
    `names` the keys of the register entries they name; `is_kept` says that lines and white space stay as they are,
    `lines` where lines of verse begin in them, each with its number.
    """

    span: Span
    text: str
    wrap: str = ""
    notes: tuple[str, ...] = ()
    names: tuple[Key, ...] = ()
    is_kept: bool = False
    lines: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The sign of a note left in the text after `offset`."""

    offset: int
    note: Annotation


@dataclass(frozen=True, slots=True)
class ParallelMark:
    """The sign of a parallel left in the text after `offset`, where one of its passages ends."""

    offset: int
    passage: Passage


Mark = NoteMark | ParallelMark


@dataclass(frozen=True, slots=True)
class VariantMark:
    """The sign of a variant: left in the text where a page shows what other witnesses have, and woven into none."""

    note: VariantNote

    @property
    def markdown(self) -> str:
        """How it is called."""
        return f"[^{self.note.label}]" + ("{: .be-accidental}" if self.note.is_accidental else "")


Sign = Mark | VariantMark


@dataclass(frozen=True, slots=True)
class WovenParagraph:
    """A paragraph as runs of words and marks, one sequence a span of the paragraph."""

    paragraph: Paragraph
    segments: tuple[tuple[Run | Mark, ...], ...]


@dataclass(frozen=True, slots=True)
class Woven:
    """A document with its notes (in the order of their first marks): what a page of text is set from."""

    document: Document
    paragraphs: Mapping[str, WovenParagraph]
    notes: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A file to write below `docs/edition/`: POSIX path and Markdown (or CSS, or bytes of a font).

    `proves` is the id of the document whose words it keeps; `is_reading` says
    that they stand in it with the editors' readings put in, reversibly; `part` which part of them, from 1, where the
    document is cut, with the places that stand on its `further` pages on the first of them.
    `panes` are the ids of the documents of which it keeps the words side by side; `head` are lines of HTML
    for the head of the built page; `hosts` are other hosts that it may ask for pictures.
    """

    path: str
    held: str | bytes | Resting | Stream
    proves: str = ""
    is_reading: bool = False
    panes: tuple[str, ...] = ()
    head: Sequence[str] = ()
    hosts: tuple[str, ...] = ()
    part: int = 0
    further: tuple[str, ...] = ()

    @property
    def content(self) -> str | bytes:
        """What is written."""
        return self.held.read() if isinstance(self.held, Resting | Stream) else self.held

    @property
    def opening(self) -> str | bytes:
        """What it begins with, as far as anybody asks for that alone."""
        return self.held.opening if isinstance(self.held, Elsewhere) else self.content[:OPENING]

    @property
    def chunks(self) -> Iterator[bytes]:
        """What is written in bytes, part by part."""
        if isinstance(self.held, Resting | Stream):
            return self.held.chunks()
        return iter((self.held if isinstance(self.held, bytes) else self.held.encode("utf-8"),))

    @property
    def sha256(self) -> str:
        """The SHA-256 of what is written, in hexadecimal digits."""
        if isinstance(self.held, Resting | Stream):
            return self.held.sha256
        return hashlib.sha256(next(self.chunks)).hexdigest()

    @property
    def is_summed(self) -> bool:
        """Whether the SHA-256 of what is written is known, so that it is not read for it."""
        return isinstance(self.held, Resting) and bool(self.held.known_sha256)

    @property
    def parts(self) -> Iterator[str | bytes | Part]:
        """What is written, some of it packed already."""
        stream = self.held.stream if isinstance(self.held, Resting) else None
        return self.chunks if stream is None else stream.parts()

    @property
    def crc32(self) -> int:
        """The CRC-32 of what is written."""
        return self.held.crc32 if isinstance(self.held, Resting) else zlib.crc32(b"".join(self.chunks))

    @property
    def size(self) -> int:
        """How many bytes are written; what is at rest is not read for it."""
        if isinstance(self.held, Resting | Stream):
            return self.held.size
        return len(self.held if isinstance(self.held, bytes) else self.held.encode("utf-8"))


def at_rest(pages: Iterable[Page], rest: Rest | None = None, wholes: Wholes | None = None) -> tuple[Page, ...]:
    """The same pages, out of the way until they are asked for; `wholes` knows files that need not be made."""
    rest, wholes = rest or Rest(), wholes or Wholes(None)
    resting = ((page, _at_rest(page.held, rest, wholes)) for page in pages)
    return tuple(page if held is page.held else replace(page, held=held) for page, held in resting)


def _at_rest(held: str | bytes | Resting | Stream, rest: Rest, wholes: Wholes) -> str | bytes | Resting:
    if isinstance(held, Stream):
        return settled(held, rest, wholes)
    return held if isinstance(held, Resting) or len(held) < SMALL else rest.put(held)
