"""What is read: files, strings in a YAML file with their places, selectors, passages, reviews, pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

from build_edition.ground.keys import Key
from build_edition.ground.places import Place, Span

Data = str | list["Data"] | dict[str, "Data"]  # the content of a YAML file: strings, lists and mappings


Form = Literal["original", "transcription", "translation", "printing"]


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read: POSIX path from the edition's root, its text, SHA-256 of its bytes (hex)."""

    path: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Written:
    """A string from a YAML file, with its place.

    `block_column` is the column of the first content line of a literal block
    (`|`), None for a string on the line of its key. `is_exact` is false where the
    value differs from the characters in the file (folded, escaped).
    """

    value: str
    place: Place
    block_column: int | None = None
    is_exact: bool = True

    def __str__(self) -> str:
        return self.value

    def place_at(self, offset: int, width: int = 0) -> Place:
        """The place of one character of the value, as precise as the YAML style allows."""
        if not self.is_exact:
            return self.place
        if self.block_column is None:
            return Place(self.place.path, self.place.line, self.place.column + offset, width)
        before = self.value[:offset]
        line = self.place.line + 1 + before.count("\n")
        column = self.block_column + offset - (before.rfind("\n") + 1)
        return Place(self.place.path, line, column, width)


@dataclass(frozen=True, slots=True)
class Selector:
    """A W3C text quote selector."""

    exact: Written
    prefix: Written | None = None
    suffix: Written | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """Who reviewed something, and when (EDTF)."""

    by: str
    date: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one document that belong to a parallel, entry or stance (`of`); `said`: whose stance, and which."""

    document: str
    selector: Selector
    of: Key
    document_place: Place = field(default=Place(""), compare=False)
    said: str = ""


@dataclass(frozen=True, slots=True)
class Declaration:
    """What `document.yml` declares about some lines: which words, what they are, why."""

    line: Written
    says: str
    reason: str = ""
    every: bool = False
    extent: Literal["line", "opens", "ends"] = "line"
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """The lines from the one that begins with `first` to the one that begins with `last`, and what they are."""

    first: Written
    last: Written
    says: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MarkPattern:
    """How marks of pages, folios, columns, lines or times (`sort`) are written in a text (`[PAGE {n}]`), and where."""

    sort: str
    words: Written
    at: str = ""
    first: int = 1


@dataclass(frozen=True, slots=True)
class Milestone:
    """A mark of a page, folio, column, line or time in the text; `number` is its count."""

    id: str
    span: Span
    sort: str
    number: str


@dataclass(frozen=True, slots=True)
class NotePattern:
    """How the notes of a text are written: the `mark` in the text (`[{n}]`), and how a note `opens` and `closes`.

    `is_sure` is false where the opening of a note could also open an ordinary paragraph (`1.`).
    """

    mark: Written
    opens: str
    closes: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether a paragraph with this opening can only be a note."""
        return len(self.opens.replace("{n}", "").replace("{s}", "").strip(".)( ")) > 0


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note in the text itself: its sign, its mark in the text, its words, the lines that it fills."""

    sign: str
    mark: Span
    words: Span
    lines: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """A value proposed on import for `of`, a key of `document.yml`, and the reason; nobody has confirmed it yet."""

    of: str
    because: str
    place: Place


@dataclass(frozen=True, slots=True)
class Lacuna:
    """Text known to be missing, and the paragraph before which it is missing."""

    before: Written
    description: str


@dataclass(frozen=True, slots=True)
class NotAMention:
    """Words that look like a name from the registers but are not one, and why."""

    selector: Selector
    reason: str
    every: bool = False


@dataclass(frozen=True, slots=True)
class ParagraphReview:
    """Paragraphs that somebody read against the original or reviewed, and on which day (EDTF)."""

    paragraphs: tuple[Written, ...]
    by: str
    date: str


_INFO: Final = "/info.json"  # where an image service describes itself
FORM_FEED: Final = "form feed"  # the pattern of a mark that is the sign between pages
NOTE: Final = "note"  # the sort of a line that belongs to a note
RECURRING: Final = "recurring"  # that of the head of every page


@dataclass(frozen=True, slots=True)
class Furniture:
    """A line that is not the document's: a website's, or of every page; or of a note (`sort`), printed as a note."""

    span: Span
    reason: str
    sort: str = "website"


@dataclass(frozen=True, slots=True)
class StageDirection:
    """A stage direction (“(Laughter)”) of a `sort` (`vocal`, `pause`, `gap` …); `voice` is an exclamation inside it."""

    span: Span
    voice: Span | None = None
    sort: str = "incident"


@dataclass(frozen=True, slots=True)
class Facsimile:
    """One picture of a document: its file beside `document.yml`, its description (`alt`), the page that it shows.

    `page` is the number of a page or folio mark in the text; `rights` says who may use the picture and for what;
    `source` is the address from which it was fetched, `sha256` its hash at that time. A picture without `image` is
    shown from its `source`.
    """

    image: Written | None
    alt: Written | None
    page: Written | None = None
    rights: str = ""
    source: Written | None = None
    sha256: Written | None = None

    @property
    def name(self) -> str:
        """The file name."""
        return self.path.rpartition("/")[2]

    @property
    def path(self) -> str:
        """The path relative to the document's folder; empty where the picture is on another host."""
        return self.image.value if self.image is not None else ""

    @property
    def elsewhere(self) -> str:
        """The address from which a reader's browser loads the picture; empty where the edition contains it."""
        return self.source.value if self.image is None and self.source is not None else ""

    @property
    def is_service(self) -> bool:
        """Whether the picture is on another host and served by an image service."""
        return self.elsewhere.endswith(_INFO)

    @property
    def address(self) -> str:
        """The address of the whole picture on another host, without a viewer."""
        return f"{self.elsewhere.removesuffix(_INFO)}/full/max/0/default.jpg" if self.is_service else self.elsewhere

    @property
    def described(self) -> str:
        """The description of the picture; empty where there is none yet, in which case no edition is built."""
        return self.alt.value if self.alt is not None else ""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Paragraphs aligned by an editor: `here` of the witness, `there` of the document it is a witness of."""

    here: tuple[Written, ...]
    there: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class SameWords:
    """Words of a witness (`here`) and of its document (`there`) that, according to an editor, say the same."""

    here: Selector
    there: Selector


@dataclass(frozen=True, slots=True)
class WitnessOf:
    """What `document.yml` says of a witness: of which document, in which form, by whom, with which rights."""

    of: Written
    form: Form
    by: str = ""
    rights: str = ""
    alignment: tuple[Aligned, ...] = ()
    words: tuple[SameWords, ...] = ()


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """The file from which `text.txt` was made: its path relative to the document's folder, SHA-256, declared encoding.

    Where it contains several pieces, `cut` describes the first line of each and `piece` is the number of this one.
    """

    file: Written
    sha256: Written
    encoding: str = ""
    steps: tuple[str, ...] = ()
    cut: str = ""
    piece: int = 0
