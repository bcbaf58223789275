"""What is read: files, words in a YAML file with their place, selectors, passages, reviews, pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

from build_edition.ground.keys import Key
from build_edition.ground.places import Place, Span

Data = str | list["Data"] | dict[str, "Data"]  # what a file of YAML says: words, lists and mappings


Form = Literal["original", "transcription", "translation", "printing"]


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read: POSIX path from the edition's root, its text, SHA-256 of its bytes (hex)."""

    path: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Written:
    """Words in a YAML file and where each stands.

    `block_column` is the column of the first content line of a literal block
    (`|`), None for words on the key's own line. `is_exact` is false where the
    value is not what stands in the file letter by letter (folded, escaped).
    """

    value: str
    place: Place
    block_column: int | None = None
    is_exact: bool = True

    def __str__(self) -> str:
        return self.value

    def place_at(self, offset: int, width: int = 0) -> Place:
        """The place of one character of the value, as near as the YAML style lets us know."""
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
    """Who reviewed, and when (EDTF)."""

    by: str
    date: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one document that belong to a parallel, an entry or a stance (`of`); `said`: whose stance, which."""

    document: str
    selector: Selector
    of: Key
    document_place: Place = field(default=Place(""), compare=False)
    said: str = ""


@dataclass(frozen=True, slots=True)
class Declaration:
    """What `document.yml` says of certain lines: which words, what they are, why."""

    line: Written
    says: str
    reason: str = ""
    every: bool = False
    extent: Literal["line", "opens", "ends"] = "line"
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines from the one that begins with `first` to the one that begins with `last`, and what they are."""

    first: Written
    last: Written
    says: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MarkPattern:
    """How marks of pages, folios, columns, lines or times (`sort`) are written, and where: `[PAGE {n}]`."""

    sort: str
    words: Written
    at: str = ""
    first: int = 1


@dataclass(frozen=True, slots=True)
class Milestone:
    """A mark of a page, folio, column, line or time that stands in the text; `number` is what it counts."""

    id: str
    span: Span
    sort: str
    number: str


@dataclass(frozen=True, slots=True)
class NotePattern:
    """How the notes of a text are written: their `mark` in the words (`[{n}]`), what a note `opens` and `closes` with.

    `is_sure` is false where what opens a note may open any paragraph (`1.`).
    """

    mark: Written
    opens: str
    closes: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether a paragraph that begins so can only be a note."""
        return len(self.opens.replace("{n}", "").replace("{s}", "").strip(".)( ")) > 0


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note that stands in the text itself: its sign, its mark at the words, its words, the lines that it fills."""

    sign: str
    mark: Span
    words: Span
    lines: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """What was proposed when the text was taken in (a key of `document.yml`) and why; nobody has confirmed it."""

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
    """Words that look like a name of the registers and are none, and why."""

    selector: Selector
    reason: str
    every: bool = False


@dataclass(frozen=True, slots=True)
class ParagraphReview:
    """Somebody read these paragraphs against the original, or as their reviewer, on a day (EDTF)."""

    paragraphs: tuple[Written, ...]
    by: str
    date: str


_INFO: Final = "/info.json"  # where an image service tells of itself
NOTE: Final = "note"  # the sort of a line that is a note's


@dataclass(frozen=True, slots=True)
class Furniture:
    """A line that is the website's, not the document's; or that of a note (`sort`), which is printed as one."""

    span: Span
    reason: str
    sort: str = "website"


@dataclass(frozen=True, slots=True)
class StageDirection:
    """A direction such as “(Laughter)”; `voice` is what is called out inside it, if anything.

    `sort` is `vocal`, `kinesic`, `incident`, `pause`, `gap` or `editorial`.
    """

    span: Span
    voice: Span | None = None
    sort: str = "incident"


@dataclass(frozen=True, slots=True)
class Facsimile:
    """One picture of a document: its file beside `document.yml`, what is to be seen on it, the page that it shows.

    `page` is the number of a mark of a page or folio in the text; `rights` says who may use the picture for what;
    `source` is the address that it was fetched from, and `sha256` the fingerprint that it had then; without an `image`
    it is shown from there.
    """

    image: Written | None
    alt: Written | None
    page: Written | None = None
    rights: str = ""
    source: Written | None = None
    sha256: Written | None = None

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.path.rpartition("/")[2]

    @property
    def path(self) -> str:
        """Its path in the folder of the document; empty where it lies elsewhere."""
        return self.image.value if self.image is not None else ""

    @property
    def elsewhere(self) -> str:
        """The address that a reader's browser asks for it; empty where it lies in the edition."""
        return self.source.value if self.image is None and self.source is not None else ""

    @property
    def is_service(self) -> bool:
        """Whether it lies elsewhere and an image service gives it."""
        return self.elsewhere.endswith(_INFO)

    @property
    def address(self) -> str:
        """Where the whole picture is seen on another host, without a viewer."""
        return f"{self.elsewhere.removesuffix(_INFO)}/full/max/0/default.jpg" if self.is_service else self.elsewhere

    @property
    def described(self) -> str:
        """What is to be seen on it; empty where nobody has said it yet, and no edition is built."""
        return self.alt.value if self.alt is not None else ""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Paragraphs that an editor set side by side: `here` of the witness, `there` of what it is a witness of."""

    here: tuple[Written, ...]
    there: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class SameWords:
    """Words of a witness (`here`) and of what it is a witness of (`there`) that an editor says say the same."""

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
    """The file of which `text.txt` was made: its path from the document's folder, its SHA-256, the encoding if told.

    `cut` is how the first line of each piece is written and `piece` the number of this one, where it holds several.
    """

    file: Written
    sha256: Written
    encoding: str = ""
    steps: tuple[str, ...] = ()
    cut: str = ""
    piece: int = 0
