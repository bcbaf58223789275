"""What can be cited: one `Reference` per document, from its header and the edition's imprint.

In: a header, the imprint and the register of persons (which says where a family name begins). Out: a record of plain
text from which every format is written. Promises: nothing is guessed: a name that the register does not split stays
whole, and an unknown place of publication is omitted; the note states the quality of the translation. `LOCATOR`,
`ADDRESS`, `ANCHOR`, `ACCESSED` and the other slots are placeholders for what only the reader's browser knows: the place
that is cited and the day. `parts` splits a text at them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal, cast

import lxml.html
from lxml.html import HtmlElement

from build_edition.exports.writers import writers
from build_edition.ground.dates import in_words
from build_edition.ground.edtf import is_calendar
from build_edition.ground.languages import code_of, text_attributes
from build_edition.ground.plain_text import without_stop
from build_edition.markup.other_script import in_its_own, marked
from build_edition.markup.render import Renderer
from build_edition.markup.titles import language_of_title
from build_edition.model.documents import Header, Person
from build_edition.model.edited import Edited
from build_edition.model.shared import Shared
from build_edition.vocabulary.kinds import KINDS, Genre
from build_edition.words.language import ENGLISH, Words, capital
from build_edition.words.phrases import phrase

Layer = Literal["received", "reading"]
LAYERS: Final[Mapping[Layer, str]] = {
    "received": phrase("as received"),
    "reading": phrase("with the editors’ readings"),
}

# noncharacters, which cannot occur in a value because `one_line` removes them
LOCATOR: Final = "\ufdd0"
ADDRESS: Final = "\ufdd1"
ANCHOR: Final = "\ufdd2"
WORDS: Final = "\ufdd3"
ACCESSED: Final = "\ufdd4"  # the day of access, as ISO 8601
YEAR, MONTH, DAY = "\ufdd5", "\ufdd6", "\ufdd7"
MONTH_NAME, SHORT_MONTH, SEEN = "\ufdd8", "\ufdd9", "\ufdda"  # `SEEN` is the day of access in words
SLOTS: Final[Mapping[str, str]] = {
    LOCATOR: "locator",
    ADDRESS: "address",
    ANCHOR: "anchor",
    WORDS: "words",
    ACCESSED: "accessed",
    YEAR: "year",
    MONTH: "month",
    DAY: "day",
    MONTH_NAME: "month-name",
    SHORT_MONTH: "short-month",
    SEEN: "seen",
}
_SLOT: Final = re.compile(f"([{''.join(SLOTS)}])")
_UNPRINTABLE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_USUAL: Final = (phrase("machine"), phrase("unreviewed"))
_TRANSLATED: Final = re.compile(r"([^\W\d_]+)(?:, (.+))?")

Part = str | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name: in its parts where they are known, otherwise as `literal`."""

    family: str = ""
    given: str = ""
    literal: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """One work of the edition, in plain text without line ends; what is not known is empty.

    `genre` is what it is called in each format; `date` is EDTF; `container` is the edition's title; `locator`,
    `address` and the id change with the place that is cited; `words` is the language it is cited in.
    """

    id: str
    genre: Genre
    title: str
    short_title: str
    date: str
    container: str
    version: str
    note: str
    authors: tuple[Name, ...] = ()
    recipients: tuple[Name, ...] = ()
    date_received: str = ""
    editors: tuple[Name, ...] = ()
    archive: str = ""
    shelfmark: str = ""
    event: str = ""
    language: str = ""
    released: str = ""
    doi: str = ""
    locator: str = ""
    address: str = ""
    accessed: str = ""
    title_language: str = ""
    words: Words = ENGLISH

    @property
    def date_in_words(self) -> str:
        """The date as it is printed; empty if there is none."""
        return one_line(in_words(self.date, self.words)) if self.date else ""

    @property
    def exact_date(self) -> str:
        """The day, month or year that every program can read; empty for any other kind of date."""
        return self.date if is_calendar(self.date) else ""

    @property
    def genre_name(self) -> str:
        """What kind of work it is, capitalised, for printing."""
        return capital(self.words.say(self.genre.name))

    @property
    def state(self) -> str:
        """The note as it reads inside a sentence; in German it keeps its capital, since it begins with a noun."""
        said = self.note.removesuffix(".")
        return said if self.words.language.partition("-")[0] == "de" else f"{said[:1].lower()}{said[1:]}"

    @property
    def on_the_web(self) -> Reference:
        """The same document, with slots for its address and the day of access."""
        return replace(self, address=ADDRESS, accessed=ACCESSED)

    @property
    def in_place(self) -> Reference:
        """A place in it, with slots for the id, the locator, the address and the day of access."""
        return replace(self, id=f"{self.id}-{ANCHOR}", locator=LOCATOR, address=ADDRESS, accessed=ACCESSED)


def document_reference(shared: Shared, edited: Edited, layer: Layer = "received") -> Reference:
    """How to cite one document of an edition."""
    facts = {key: plain(words.markdown) for key, words in edited.facts.items()}
    return reference(edited.document.header, facts, shared, layer)


def reference(header: Header, facts: Mapping[str, str], shared: Shared, layer: Layer = "received") -> Reference:
    """How to cite the document that a header describes; `facts` are its facts in plain text."""
    people, imprint = header.people, shared.imprint
    names = {entry.id.value: entry.sort for entry in shared.entries if entry.kind == "person"}
    recipient = people.get("recipient")
    archive, _, shelfmark = one_line(facts.get("archive", "")).partition(", ")
    responsible = one_line(imprint.facts.get("responsibility", ""))
    translation = header.facts.get("translation")
    return Reference(
        id=header.id if layer == "received" else f"{header.id}-{layer}",
        genre=KINDS[header.kind].genre_for(has_speaker="speaker" in people),
        title=one_line(header.title),
        short_title=one_line(header.short_title),
        title_language=language_of_title(header),
        date=one_line(header.date),
        container=one_line(imprint.title),
        version=one_line(imprint.version),
        note=_note(imprint.words, one_line(translation.value) if translation else "", layer),
        authors=_names(writers(header), names),
        recipients=_names(recipient.each if recipient is not None else (), names),
        date_received=header.date_received,
        editors=_editors(shared) or ((Name(literal=responsible),) if responsible else ()),
        archive=archive,
        shelfmark=shelfmark.removesuffix("."),
        event=one_line(facts.get("occasion", "")).removesuffix("."),
        language=code_of(facts.get("language", "") or imprint.facts.get("language", "")),
        released=imprint.released,
        doi=imprint.doi,
        words=imprint.words,
    )


def one_line(words: str) -> str:
    """The text on one line, without control characters and noncharacters."""
    return _UNPRINTABLE.sub("", " ".join(words.split())).strip()


def plain(markdown: str) -> str:
    """Resolved Markdown as plain text, without marks and links."""
    if not markdown.strip():
        return ""
    html = _renderer().render(markdown).html
    return one_line(cast("HtmlElement", lxml.html.document_fromstring(f"<body>{html}</body>")).text_content())


@cache
def _renderer() -> Renderer:
    return Renderer(["attr_list"], {})


def in_its_language(markup: str, title: str, reference: Reference) -> str:
    """The citation with language attributes on its title and on names in the script of the text."""
    code, of_page = reference.title_language, reference.words.language
    said = in_its_own(markup, title, text_attributes(code, reference.title) if code != of_page else "")
    return marked(said, reference.language, of_page)


def parts(text: str) -> tuple[Part, ...]:
    """A text split at its slots: strings, and `{"slot": name}` where the browser inserts a value."""
    return tuple({"slot": SLOTS[piece]} if piece in SLOTS else piece for piece in _SLOT.split(text) if piece)


def _editors(shared: Shared) -> tuple[Name, ...]:
    """The editors that the edition names."""
    people = {one.id: one for one in shared.contributors}
    named = dict.fromkeys(name.value for name in shared.imprint.editors if name.value in people)
    return tuple(
        found
        for one in (people[name] for name in named)
        if (found := _name(Person(one.id, one.name), {one.id: one.sort})) is not None
    )


def _names(people: Iterable[Person], sorted_names: Mapping[str, str]) -> tuple[Name, ...]:
    """The names of all people in one role."""
    found = (_name(one, sorted_names) for one in people)
    return tuple(one for one in found if one is not None)


def _name(person: Person, sorted_names: Mapping[str, str]) -> Name | None:
    """A name in its parts, if the register says which of them is the family name."""
    name = one_line(person.name)
    if not name:
        return None
    family, comma, _ = one_line(sorted_names.get(person.id, "")).partition(",")
    if comma and family and name.endswith(f" {family}"):
        return Name(family, name.removesuffix(family).strip())
    return Name(literal=name)


def _note(words: Words, translation: str, layer: Layer) -> str:
    """The note on what the text is, such as “Machine translation, unreviewed; as received.” in English."""
    state = words.say(LAYERS[layer])
    match = _TRANSLATED.fullmatch(translation)
    if translation in ("", "none"):
        said = words.say("text {state}", state=state)
    elif match is None:
        said = words.say("translation: {translation}; {state}", translation=without_stop(translation), state=state)
    elif match[2]:
        kind, rest = words.say(match[1].lower()), words.say(match[2])
        said = words.say("{kind} translation, {more}; {state}", kind=kind, more=rest, state=state)
    else:
        said = words.say("{kind} translation; {state}", kind=words.say(match[1].lower()), state=state)
    return f"{capital(said)}."
