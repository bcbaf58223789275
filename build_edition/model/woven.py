"""What is woven and written: runs of words, marks, pages."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from build_edition.ground.at_rest import OPENING, SMALL, Elsewhere, Rest, Resting, Stream
from build_edition.ground.deflated import Part
from build_edition.ground.keys import Key
from build_edition.ground.places import Span
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document, Paragraph
from build_edition.model.sources import Passage
from build_edition.model.witnesses import VariantNote

Settled = Callable[[str, Stream, Rest], Resting]  # given a path: its contents, written to a `Rest` if need be


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive words that share the same features.

    `wrap` names the typographic unit they belong to (`label`, `numbering`,
    `direction`, `milestone` with its id, or nothing), `notes` the ids of the notes on these words,
    `names` the keys of the register entries they name; `is_kept` says that lines and white space are preserved;
    `lines` are the offsets at which lines of verse begin, each with its line number.
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
    """The mark of a note, inserted after `offset`."""

    offset: int
    note: Annotation


@dataclass(frozen=True, slots=True)
class ParallelMark:
    """The mark of a parallel, inserted after `offset`, where one of its passages ends."""

    offset: int
    passage: Passage


Mark = NoteMark | ParallelMark


@dataclass(frozen=True, slots=True)
class VariantMark:
    """The mark of a variant: only on pages that show the readings of other witnesses, and never woven."""

    note: VariantNote

    @property
    def markdown(self) -> str:
        """The Markdown that refers to its footnote."""
        return f"[^{self.note.label}]" + ("{: .be-accidental}" if self.note.is_accidental else "")


Sign = Mark | VariantMark


@dataclass(frozen=True, slots=True)
class WovenParagraph:
    """A paragraph as runs of words and marks, one sequence for each span of the paragraph."""

    paragraph: Paragraph
    segments: tuple[tuple[Run | Mark, ...], ...]


@dataclass(frozen=True, slots=True)
class Woven:
    """A document with its notes (in the order of their first marks): the input of a text page."""

    document: Document
    paragraphs: Mapping[str, WovenParagraph]
    notes: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A file to write below `docs/edition/`: POSIX path and Markdown (or CSS, or bytes of a font).

    `proves` is the id of the document whose words it preserves; `is_reading` says
    that the words include the editors' readings, reversibly. Where the document is split, `part` is the number of the
    part, from 1, and `further`, on the first part, are the places on the other parts. `panes` are the ids of the
    documents whose words it preserves side by side; `head` are lines of HTML for the head of the built page; `hosts`
    are other hosts from which it may load pictures.
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
        """The content to write."""
        return self.held.read() if isinstance(self.held, Resting | Stream) else self.held

    @property
    def opening(self) -> str | bytes:
        """The beginning of the content, as long as any caller needs."""
        return self.held.opening if isinstance(self.held, Elsewhere) else self.content[:OPENING]

    @property
    def chunks(self) -> Iterator[bytes]:
        """The content as bytes, in chunks."""
        if isinstance(self.held, Resting | Stream):
            return self.held.chunks()
        return iter((self.held if isinstance(self.held, bytes) else self.held.encode("utf-8"),))

    @property
    def sha256(self) -> str:
        """The SHA-256 of the content, in hexadecimal digits."""
        if isinstance(self.held, Resting | Stream):
            return self.held.sha256
        return hashlib.sha256(next(self.chunks)).hexdigest()

    @property
    def is_summed(self) -> bool:
        """Whether the SHA-256 is known without reading the content."""
        return isinstance(self.held, Resting) and bool(self.held.known_sha256)

    @property
    def parts(self) -> Iterator[str | bytes | Part]:
        """The content in parts, some of which may already be compressed."""
        stream = self.held.stream if isinstance(self.held, Resting) else None
        return self.chunks if stream is None else stream.parts()

    @property
    def crc32(self) -> int:
        """The CRC-32 of the content."""
        return self.held.crc32 if isinstance(self.held, Resting) else zlib.crc32(b"".join(self.chunks))

    @property
    def size(self) -> int:
        """The size in bytes; content that is stored elsewhere is not read for it."""
        if isinstance(self.held, Resting | Stream):
            return self.held.size
        return len(self.held if isinstance(self.held, bytes) else self.held.encode("utf-8"))


def _settled(_path: str, stream: Stream, rest: Rest) -> Resting:
    return rest.pour(stream)


def at_rest(pages: Iterable[Page], rest: Rest | None = None, settled: Settled = _settled) -> tuple[Page, ...]:
    """The same pages, with large contents moved from memory to a file; `settled` decides how a stream is written."""
    rest = rest or Rest()
    resting = ((page, _at_rest(page, rest, settled)) for page in pages)
    return tuple(page if held is page.held else replace(page, held=held) for page, held in resting)


def _at_rest(page: Page, rest: Rest, settled: Settled) -> str | bytes | Resting:
    held = page.held
    if isinstance(held, Stream):
        return settled(page.path, held, rest)
    return held if isinstance(held, Resting) or len(held) < SMALL else rest.put(held)
