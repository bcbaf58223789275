"""What editors say of a document: annotations, parallels with their claims, introductions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from build_edition.ground.keys import Key
from build_edition.ground.places import Place, Span
from build_edition.model.sources import Passage, Review, Selector, Written
from build_edition.words.language import ENGLISH, Words

Kind = Literal["explanatory", "translation", "textual", "source"]
_SERIES: Final[Mapping[str, str]] = {"explanatory": "e", "source": "s"}
GRAVE: Final = ("critical", "major")


PAGE_LENGTH: Final = 120_000  # characters of a text on one page, unless configured
VERSIONS_AT: Final = "v{version}"  # the folder of a version in the site, unless configured


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """A note in another language of the pages; `language` is its code, `name` what the file calls that language."""

    language: str
    name: Written
    body: Written
    misleads: Written | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note on words of one document; `at` is the span of its own mark in the text, if it has one.

    `versions` are the note in other languages. `shown` is the language code of the version that supplies `body` and
    `misleads`, where it is not the edition's own language; `own` then holds those of the edition's own language.
    """

    id: Written
    document: str
    kind: Kind
    selector: Selector
    body: Written
    every: bool = False
    certainty: str = ""
    by: tuple[str, ...] = ()
    reviewed: tuple[Review, ...] = ()
    category: str = ""
    severity: str = ""
    reading: Written | None = None
    original: str = ""
    original_status: str = ""
    mentions: tuple[Written, ...] = ()
    is_held_back: bool = False
    cause: str = ""
    misleads: Written | None = None
    basis: str = ""
    at: Span | None = None
    versions: tuple[NoteVersion, ...] = ()
    shown: str = ""
    own: tuple[Written, Written | None] | None = None

    @property
    def written(self) -> tuple[Written, Written | None]:
        """Its body and `misleads` in the edition's own language, whatever the pages show."""
        return self.own if self.own is not None else (self.body, self.misleads)

    @property
    def is_grave(self) -> bool:
        """Whether the defect damages the sense, or reverses or hides who said or did what."""
        return self.severity in GRAVE

    @property
    def label(self) -> str:
        """Its footnote label: the prefix of its series (`e`, `t` translation and text, `s` the source's) and its id."""
        return f"{_SERIES.get(self.kind, 't')}-{self.id.value}"

    @property
    def is_of_source(self) -> bool:
        """Whether it came with the text and is not by the edition's contributors."""
        return self.kind == "source"

    @property
    def is_on_defect(self) -> bool:
        """Whether it is about an error of the translation or of the text."""
        return self.kind in ("translation", "textual")

    @property
    def is_accepted(self) -> bool:
        """Whether its reading is in the reading text: it has one, and is neither of low certainty nor held back."""
        return self.reading is not None and self.certainty != "low" and not self.is_held_back

    @property
    def is_unresolved(self) -> bool:
        """Whether words that a note calls wrong stay in the reading text, its reading being withheld or missing."""
        return self.is_on_defect and not self.is_accepted and (self.reading is not None or self.is_grave)


@dataclass(frozen=True, slots=True)
class Stance:
    """What `who` (a person's id) does with a claim according to one document.

    `differs` names what the two documents differ in: date, number, name,
    modality or scope. `passage` is None where the document is silent.
    """

    document: Written
    who: Written
    stance: str
    differs: str = ""
    passage: Passage | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition of a parallel, what the record says of it, and the stances of each document."""

    key: Key
    sentence: Written
    record: Written
    stances: tuple[Stance, ...]


@dataclass(frozen=True, slots=True)
class Parallel:
    """Passages of different documents on the same matter, with the editors' comment."""

    id: Written
    title: Written
    passages: tuple[Passage, ...]
    comment: Written
    strength: str = ""
    by: tuple[str, ...] = ()
    reviewed: tuple[Review, ...] = ()
    events: tuple[Written, ...] = ()
    claims: tuple[Claim, ...] = ()

    @property
    def key(self) -> Key:
        """The key by which passages refer to it."""
        return Key("parallel", self.id.value)

    @property
    def documents(self) -> frozenset[str]:
        """Ids of the documents whose words it compares."""
        return frozenset(passage.document for passage in self.passages)


@dataclass(frozen=True, slots=True)
class AnchoredNote:
    """A note with one of its spans; a recurring note (`every`) has several."""

    note: Annotation
    span: Span


@dataclass(frozen=True, slots=True)
class AnchoredPassage:
    """A passage of a parallel or of a stance with its one span."""

    passage: Passage
    span: Span


@dataclass(frozen=True, slots=True)
class Meaning:
    """A span for which an editor declared the register entries that it means (empty: it means nobody)."""

    span: Span
    entries: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Contributor:
    """Somebody who may be named in `by` and `reviewed`."""

    id: str
    name: str
    role: str
    orcid: str = ""
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Imprint:
    """`edition.yml`: what the edition says about itself.

    `passages` are the edition's own Markdown for generated pages, by page name; `words` is the language of everything
    that is not the edition's own; `released` is the day of the version (EDTF);
    `editors` are ids of contributors, `citation_styles` those that an editor chose (None: the defaults);
    `theme` is how the pages look; `content_note` applies to each document without one;
    `languages` are the codes of the languages of the pages, the edition's own first, and `further` is that of
    these pages where it is not the first; `versions_at` is the folder of a `{version}` in the site; `picture_hosts` are
    the hosts from which a browser may load pictures; a text longer than `page_length` is split into several pages.
    """

    title: str
    subtitle: str
    version: str
    facts: Mapping[str, str] = field(default_factory=dict)
    passages: Mapping[str, Written] = field(default_factory=dict)
    words: Words = ENGLISH
    published_files: tuple[Written, ...] = ()
    downloads: tuple[str, ...] = ()
    released: str = ""
    editors: tuple[Written, ...] = ()
    doi: str = ""
    citation_styles: tuple[Written, ...] | None = None
    theme: Mapping[str, Written] = field(default_factory=dict)
    content_note: Written | None = None
    languages: tuple[str, ...] = ()
    further: str = ""
    versions_at: str = VERSIONS_AT
    picture_hosts: tuple[str, ...] = ()
    page_length: int = PAGE_LENGTH

    @property
    def others(self) -> tuple[str, ...]:
        """The codes of the further languages in which the pages are given."""
        return self.languages[1:]

    @property
    def whole_title(self) -> str:
        """The title with the subtitle, if there is one."""
        return self.words.told(self.title, self.subtitle) if self.subtitle else self.title

    @property
    def page_language(self) -> str:
        """The language code that decides which files are used for pages."""
        return self.further or (self.languages[0] if self.languages else "")

    @property
    def language_to_say(self) -> str:
        """The code of the edition's own language on pages in another language; empty where they are the same."""
        own = self.languages[0] if self.languages else ""
        return own if own != self.words.language else ""

    @property
    def published(self) -> tuple[str, ...]:
        """The files besides pages and pictures that the site publishes, relative to the edition's root."""
        shown = (self.theme[name].value for name in ("text_face", "favicon") if name in self.theme)
        return tuple(f"docs/{path}" for path in (*self.published_files, *shown))


@dataclass(frozen=True, slots=True)
class Work:
    """A work from `bibliography.bib` or `bibliography.json`: the input of the citation processor.

    `bibtex` is its entry on one line, which the processor reads without loss; `said` are its fields in plain words;
    `item` is the CSL-JSON of a work that came as such; `places` are the places of its fields.
    """

    bibtex: str = ""
    said: Mapping[str, str] = field(default_factory=dict)
    item: Mapping[str, Any] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)

    @property
    def has_pages(self) -> bool:
        """Whether it has page numbers."""
        return bool(self.said.get("pages") or self.item.get("page"))


@dataclass(frozen=True, slots=True)
class Bibliography:
    """The works by key, the place of each key, and the abbreviations (`@string`) of the BibTeX file."""

    entries: Mapping[str, Place] = field(default_factory=dict)
    works: Mapping[str, Work] = field(default_factory=dict)
    abbreviations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Introduction:
    """A hand-written page on one document or several, with citations and links; or its version in another language."""

    id: str
    title: str
    short_title: str
    about: tuple[Written, ...]
    body: Written
    order: str = ""
    by: tuple[str, ...] = ()
    reviewed: tuple[Review, ...] = ()
    is_version: bool = False
