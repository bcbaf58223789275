"""Every locus of an edition → the label and the address of a link to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import Any, Final

from build_edition.ground.addresses import entry_page
from build_edition.ground.languages import code_of
from build_edition.ground.rows import Names, Rows
from build_edition.ground.shelf import AT_HAND
from build_edition.markup.titles import by_letters, language_of_title
from build_edition.model.documents import Document
from build_edition.model.leaf import Leaf, Parsed
from build_edition.model.resolved import Target
from build_edition.model.shared import Shared
from build_edition.vocabulary.documents import MILESTONES
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_PAGES = {
    "parallels": Target(phrase("parallels"), "parallels.md"),
    "notes": Target(phrase("notes"), "notes.md"),
    "bibliography": Target(phrase("works cited"), "bibliography.md"),
    "timeline": Target(phrase("timeline"), "timeline.md"),
    "registers": Target(phrase("registers"), "register/index.md"),
    "open-questions": Target(phrase("open questions"), "open-questions.md"),
}
_AT_HAND: Final = 256  # cached targets
_ADDRESS: Final = attrgetter("address")
_FEW: Final = 64  # documents that are read one by one
_PLACE: Final = 4  # bytes for the index of a document
_PREFIX: Final = re.compile(r"^(?:reading|report)[:/]")


class _Within:
    """The targets inside documents: with few requests they are read per document; with many, all are stored in rows."""

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        """Nothing is read yet."""
        self._leaves, self._places = leaves, {leaf.id: at for at, leaf in enumerate(leaves)}
        self._asked = set[int]()
        self._read = lru_cache(maxsize=AT_HAND)(lambda at: dict(leaves[at].targets))

    def find(self, name: str) -> Target | None:
        """The target of a name; if two documents define it, the last one counts."""
        at = self._holding(name)
        return None if at is None else self._given(at).get(name)

    def has_address(self, address: str) -> bool:
        """Whether a target inside a document has this address."""
        at = self._places.get(_PREFIX.sub("", address.partition("#")[0]).removesuffix(".md"))
        given = {} if at is None else self._given(at)
        return given.has_address(address) if isinstance(given, Targets) else address in map(_ADDRESS, given.values())

    def items(self) -> Iterator[tuple[str, Target]]:
        """All targets inside documents."""
        return (item for leaf in self._leaves for item in leaf.targets)

    def _given(self, at: int) -> Mapping[str, Target]:
        """The targets inside a document, or of all documents once more than a few were requested."""
        if len(self._asked) > _FEW:
            return self._all
        self._asked.add(at)
        return self._read(at)

    def _holding(self, name: str) -> int | None:
        kind, colon, rest = name.partition(":")
        if colon and kind == "note":
            return self._notes.number(rest)
        return self._places.get(_PREFIX.sub("", name).partition("#")[0])

    @cached_property
    def _notes(self) -> Names:
        """The index of the document of each note."""
        return Names(((name, at) for at, leaf in enumerate(self._leaves) for name in leaf.note_ids), _PLACE)

    @cached_property
    def _all(self) -> Targets:
        return Targets(self.items())


class Targets(Mapping[str, Target]):
    """All possible targets of links, by the text between `[[` and `]]`; only a few are in memory."""

    def __init__(self, given: Iterable[tuple[str, Target]], leaves: Sequence[Leaf] = ()) -> None:
        """Of several targets with the same name the last counts; those inside documents are read lazily."""
        addresses = list[str]()
        self._rows = Rows(_noted(given, addresses))
        self._addresses = Names((address, 0) for address in addresses)
        self._within = _Within(leaves)
        self._at_hand = lru_cache(maxsize=_AT_HAND)(self._found)
        self._others: Mapping[str, Target] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        """When pickled for another machine, send the targets themselves."""
        return Targets, (tuple(self.items()),)

    def with_others(self, others: Mapping[str, Target]) -> Targets:
        """A copy with further targets, which take precedence over those of the same name."""
        both = Targets.__new__(Targets)
        both.__dict__.update(self.__dict__)  # copy.copy would use `__reduce__` and read all targets
        both._others = {**self._others, **others}  # noqa: SLF001 - ours
        return both

    def __getitem__(self, name: str) -> Target:
        found = self._others[name] if name in self._others else self._at_hand(name)
        if found is None:
            raise KeyError(name)
        return found

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    def __iter__(self) -> Iterator[str]:
        known = dict.fromkeys((*self._rows, *(name for name, _ in self._within.items())))
        yield from known
        yield from (name for name in self._others if name not in known)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def has_address(self, address: str) -> bool:
        """Whether any target has this address."""
        is_other = any(one.address == address for one in self._others.values())
        return is_other or address in self._addresses or self._within.has_address(address)

    def _found(self, name: str) -> Target | None:
        return Target(*self._rows[name]) if name in self._rows else self._within.find(name)


def _noted(given: Iterable[tuple[str, Target]], addresses: list[str]) -> Iterator[tuple[str, Sequence[str]]]:
    for name, one in given:
        addresses.append(one.address)
        yield name, (one.label, one.address, one.foreign, one.language)


def link_targets(shared: Shared, leaves: Sequence[Leaf]) -> Targets:
    """All possible targets of links, by the text between `[[` and `]]`."""
    return Targets(_outside(shared, dict.fromkeys(code for leaf in leaves for code in leaf.languages)), leaves)


def _outside(shared: Shared, languages: Iterable[str]) -> Iterator[tuple[str, Target]]:
    """The targets outside documents; `languages` are the other languages of labels."""
    words, original = shared.imprint.words, code_of(shared.imprint.facts.get("original_language", ""))
    yield from ((name, Target(words.say(one.label), one.address)) for name, one in _PAGES.items())
    for parallel in shared.parallels:
        yield str(parallel.key), Target(parallel.title.value.strip(), f"parallels.md#{parallel.id.value}")
    for entry in shared.entries:
        spoken = by_letters(entry.name, words.language, (original, *languages))
        yield str(entry.key), Target(entry.name, entry_page(entry.key), entry.name if spoken else "", spoken)
    for introduction in shared.introductions:
        address = f"introductions/{introduction.id}.md"
        yield f"introduction:{introduction.id}", Target(introduction.short_title, address)


def outer_targets(shared: Shared, documents: Iterable[str]) -> Iterator[str]:
    """The names of all targets except those inside a document, such as its paragraphs and notes."""
    yield from _PAGES
    yield from (name for one in documents for name in (one, f"reading:{one}", f"report:{one}"))
    yield from (str(one.key) for one in shared.parallels)
    yield from (str(one.key) for one in shared.entries)
    yield from (f"introduction:{one.id}" for one in shared.introductions)


_ALL_NOUNS_CAPITAL: Final = ("de",)
_DOCUMENTS: Final = """
address affidavit answer article circular contract debate declaration decree deposition diary dispatch essay hearing
inquiry interview inventory journal lecture letter manifesto memoir memorandum message minutes notes oration order
pamphlet petition poem postcard proclamation protocol reply report resolution session sitting speech statement telegram
testament testimony treaty
allocution billet carte circulaire débat déclaration décret dépêche déposition discours interrogatoire lettre manifeste
mémoire poème proclamation rapport réponse requête séance télégramme témoignage traité
воззвание дневник договор доклад допрос заметка заседание записка заявление интервью меморандум обращение открытка отчёт
отчет письмо показания постановление прения приказ протокол резолюция речь статья стенограмма телеграмма указ устав
"""  # in English, French and Russian: any other word may be a name
_COMMON: Final = frozenset(_DOCUMENTS.split())


def targets_of(words: Words, parsed: Parsed) -> Iterator[tuple[str, Target]]:
    """The targets of a document: its pages, its paragraphs, its notes."""
    yield from _of_document(words, parsed.document)
    for note in parsed.notes:
        exact = note.selector.exact.value.strip().replace("[", "(").replace("]", ")")
        label = words.say("note on “{words}”", words=exact)
        code = parsed.document.header.language
        spoken = (exact, code) if code not in ("", words.language) else ("", "")
        yield f"note:{note.id.value}", Target(label, f"{note.document}.md#fn-{note.label}", *spoken)


def _name(words: Words, document: Document) -> str:
    """The short title within a sentence: a leading common noun (“letter”) gets a small letter, but not in German."""
    title = document.header.short_title
    is_common = title.split(" ", 1)[0].lower() in _COMMON
    stays = not is_common or words.language in _ALL_NOUNS_CAPITAL or _is_foreign(words, document)
    return title if stays else title[:1].lower() + title[1:]


def _is_foreign(words: Words, document: Document) -> bool:
    return language_of_title(document.header) not in ("", words.language)


def _of_document(words: Words, document: Document) -> Iterator[tuple[str, Target]]:
    page, name = f"{document.id}.md", _name(words, document)
    spoken = (name, language_of_title(document.header)) if _is_foreign(words, document) else ("", "")
    yield document.id, Target(name, page, *spoken)
    yield (
        f"reading:{document.id}",
        Target(words.say("{title}, reading text", title=name), f"reading/{document.id}.md", *spoken),
    )
    yield (
        f"report:{document.id}",
        Target(words.say("translation report, {title}", title=name), f"report/{document.id}.md", *spoken),
    )
    for paragraph in document.paragraphs:
        at = f"¶ {paragraph.number}" if paragraph.number else words.say(paragraph.part.replace("_", " "))
        yield f"{document.id}#{paragraph.id}", Target(f"{name}, {at}", f"{page}#{paragraph.id}", *spoken)
    for mark in document.milestones:
        at = words.say(MILESTONES[mark.sort], number=mark.number)
        yield f"{document.id}#{mark.id}", Target(f"{name}, {at}", f"{page}#{mark.id}", *spoken)
