"""What every paragraph, note, entry and parallel said in a former version, and what has become of it since.

In: the parsed contents of a former version and of today. Out: a `Record` (text by id, by document); the `Fate` of each
thing in a former record; ids that were reused for something else. Promises: a paragraph is followed by its words
and its neighbours, not by its number, since an added paragraph changes the numbers after it; everything else is
followed by its id; where two candidates are equally near, none is chosen. Pure functions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import chain
from typing import Final, Literal

from rapidfuzz import fuzz, process

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.addresses import entry_page, on_site
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.ground.plain_text import clipped
from build_edition.model.annotations import Annotation, Parallel
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import Entry

REGISTER: Final = "register"
PARALLELS: Final = "parallels"
_NEAR_ENOUGH: Final = 60
Words = Mapping[str, str]
Kind = Literal["same", "changed", "moved", "gone"]
Item = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Record:
    """What a version said: by document (and `register`, `parallels`), the text of each id in order.

    `names` maps `group#id` to the subject of each thing that keeps its id: the words that a note annotates, the name of
    an entry, the title of a parallel; and the id of a document to its title. `day` is that of the version (EDTF), `at`
    the folder of the site with that version, if there is one, and `further` the other languages it has there.
    """

    version: str
    groups: Mapping[str, Words]
    names: Words
    day: str = ""
    at: str = ""
    further: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of something: `to` is its id today (empty where it is gone), `now` its text today."""

    kind: Kind
    to: str = ""
    now: str = ""


def record(
    version: str,
    documents: Iterable[Document],
    notes: Iterable[Annotation],
    entries: Iterable[Entry],
    parallels: Iterable[Parallel],
) -> Record:
    """The record of today's contents, or of a former version."""
    by_document: dict[str, list[Annotation]] = {}
    for note in notes:
        by_document.setdefault(note.document, []).append(note)
    said = ((one.id, _of_document(one, by_document.get(one.id, ()))) for one in documents)
    return _record(version, said, entries, parallels)


def _record(
    version: str, said: Iterable[tuple[str, Sequence[Words]]], entries: Iterable[Entry], parallels: Iterable[Parallel]
) -> Record:
    """A record from what each document says, by document id."""
    groups: dict[str, dict[str, str]] = {}
    names: dict[str, str] = {}
    for document, (things, called) in said:
        groups[document] = dict(things)
        names |= called
    for entry in sorted(entries, key=entry_id):
        groups.setdefault(REGISTER, {})[entry_id(entry)] = _of_entry(entry)
        names[f"{REGISTER}#{entry_id(entry)}"] = entry.name
    for one in sorted(parallels, key=lambda each: each.id.value):
        groups.setdefault(PARALLELS, {})[one.id.value] = _flat(f"{one.title.value}: {one.comment.value}")
        names[f"{PARALLELS}#{one.id.value}"] = one.title.value
    return Record(version, groups, names)


def record_of(edition: Edition) -> Record:
    """The record of the edition today; documents are read lazily."""
    besides = _record(edition.imprint.version, (), edition.entries, edition.parallels)
    groups = _Groups(edition.each("memory", memory_of), besides.groups)
    return Record(besides.version, groups, _Names(groups, besides.names))


class _Groups(Mapping[str, Words]):
    """The texts of each document, read on request, and those of the other groups."""

    def __init__(self, written: Mapping[str, str], others: Mapping[str, Words]) -> None:
        """`written` has the JSON of `memory_of` for each document."""
        self.documents, self._others = written.keys(), others
        self.read = lru_cache(maxsize=1)(lambda name: read_dense(written[name]))

    def __getitem__(self, name: str) -> Words:
        found: Words = self._others[name] if name in self._others else self.read(name)[0]
        return found

    def __iter__(self) -> Iterator[str]:
        return chain(self.documents, (name for name in self._others if name not in self.documents))

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Names(Mapping[str, str]):
    """The subjects of everything in documents, read on request, and those of the other groups."""

    def __init__(self, groups: _Groups, others: Words) -> None:
        """`groups` reads documents; `others` are the names of everything outside documents."""
        self._groups, self._others = groups, others

    def __getitem__(self, key: str) -> str:
        document = key.partition("#")[0]
        found: str = (self._groups.read(document)[1] if document in self._groups.documents else self._others)[key]
        return found

    def __iter__(self) -> Iterator[str]:
        return chain((key for name in self._groups.documents for key in self._groups.read(name)[1]), self._others)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def memory_of(edited: Edited, _edition: Edition) -> str:
    """The texts and names of a document, as JSON."""
    return dense(said_in(edited))


def said_in(edited: Edited) -> tuple[Words, Words]:
    """The texts of everything in a document, and the subjects of what keeps its id."""
    return _of_document(edited.document, edited.written)


def _of_document(document: Document, notes: Iterable[Annotation]) -> tuple[Words, Words]:
    """The texts of everything in a document, and the subjects of what keeps its id."""
    things, names = dict(_paragraphs(document)), {document.id: document.header.title}
    for note in sorted(notes, key=lambda one: one.label):
        things[f"fn-{note.label}"] = _of_note(note)
        names[f"{document.id}#fn-{note.label}"] = _flat(note.selector.exact.value)
    return things, names


def entry_id(entry: Entry) -> str:
    """The id of an entry in a record: the end of its address, `persons/tomsky`."""
    return on_site(entry_page(entry.key)).removeprefix("register/").rstrip("/")


def is_document(group: str) -> bool:
    """Whether a group is a document."""
    return group not in (REGISTER, PARALLELS)


def fates(former: Words, today: Words, *, is_text: bool = True) -> Mapping[str, Fate]:
    """The fate of each thing in a group of a former record; `is_text` where the group is a document."""
    if former == today:
        return {key: Fate("same", key, words) for key, words in former.items()}
    were, are = ([one for one in words.items() if is_text and is_place(one[0])] for words in (former, today))
    text = _refound(dict(_aligned(were, are)), dict(were), dict(are))
    return {**dict(_of_named({key: words for key, words in former.items() if key not in text}, today)), **text}


def taken_again(former: Sequence[Record], today: Record, edition: Edition) -> Iterator[Diagnostic]:
    """E501 for each id of today that belonged to another thing in a former version and was gone in between."""
    places = cache(lambda: _places(edition))  # rarely needed, and reads all documents
    for key, name in today.names.items() if former else ():
        had = [at for at, one in enumerate(former) if key in one.names]
        was_gone = bool(had) and len(had) < len(former) - had[0]
        if was_gone and name not in {former[at].names[key] for at in had}:
            place, named = places()[key]
            last = former[had[-1]]
            yield diagnose("E501", place, id=named, name=clipped(last.names[key], 60), version=last.version)


def _places(edition: Edition) -> Mapping[str, tuple[Place, str]]:
    """By key of a record, the place and the written form of its id."""
    written = {
        **{f"{REGISTER}#{entry_id(one)}": one.id for one in edition.entries},
        **{f"{PARALLELS}#{one.id.value}": one.id for one in edition.parallels},
        **{f"{one.document}#fn-{one.label}": one.id for one in edition.annotations},
    }
    documents = {one.id: (Place(one.source.path, width=WHOLE_FILE), one.id) for one in edition.documents}
    return {**documents, **{key: (one.place, one.value) for key, one in written.items()}}


def is_place(key: str) -> bool:
    """Whether an id is that of a paragraph or another part of a text (its number or its part), and not of a note."""
    return not key.startswith("fn-")


def _of_named(former: Words, today: Words) -> Iterator[tuple[str, Fate]]:
    new = [key for key in today if key not in former]
    for key, words in former.items():
        same = [other for other in new if today[other] == words]
        if key in today:
            yield key, Fate("same" if today[key] == words else "changed", key, today[key])
        elif len(same) == 1:
            yield key, Fate("moved", same[0], words)
        else:
            yield key, Fate("gone")


def _aligned(were: Sequence[Item], are: Sequence[Item]) -> Iterator[tuple[str, Fate]]:
    """The fates of paragraphs, by aligning the sequences of their texts."""
    matcher = SequenceMatcher(None, [words for _, words in were], [words for _, words in are], autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            for (key, words), (to, _) in zip(were[start:end], are[first:last], strict=True):
                yield key, Fate("same" if key == to else "moved", to, words)
        elif tag in ("replace", "delete"):
            yield from _paired(were[start:end], are[first:last])


def _paired(were: Sequence[Item], are: Sequence[Item]) -> Iterator[tuple[str, Fate]]:
    """Changed paragraphs, each paired with the most similar present one; gone if two are equally similar."""
    left = list(are)
    for key, words in were:
        choices = [now for _, now in left]
        near = process.extract(words, choices, scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH, limit=2)
        if not near or (len(near) > 1 and near[0][1] == near[1][1]):
            yield key, Fate("gone")
            continue
        to, now = left[near[0][2]]
        left = left[near[0][2] + 1 :]
        yield key, Fate("changed", to, now)


def _refound(found: Mapping[str, Fate], were: Words, are: Words) -> Mapping[str, Fate]:
    """Turn “gone” into “moved” where exactly one other place has the same text, and nothing else claims it."""
    taken = {fate.to for fate in found.values()}
    free = {words: key for key, words in are.items() if key not in taken}
    many = Counter(words for key, words in are.items() if key not in taken)
    many.update(were[key] for key, fate in found.items() if fate.kind == "gone")
    return {
        key: Fate("moved", free[were[key]], were[key])
        if fate.kind == "gone" and were[key] in free and many[were[key]] == 2  # noqa: PLR2004 - here and there
        else fate
        for key, fate in found.items()
    }


def _paragraphs(document: Document) -> Iterator[Item]:
    for one in document.paragraphs:
        yield one.id, _flat(" ".join(span.of(document.source.text) for span in one.spans))


def _of_note(note: Annotation) -> str:
    reading = f" → {note.reading.value}" if note.reading is not None else ""
    return _flat(f"{note.selector.exact.value}{reading}: {note.body.value}")


def _of_entry(entry: Entry) -> str:
    facts = (*entry.dates.values(), *(fact.value for fact in entry.facts.values()))
    return _flat(" ".join((entry.name, entry.original, entry.summary, *facts, entry.body.value)))


def _flat(words: str) -> str:
    return " ".join(words.split())
