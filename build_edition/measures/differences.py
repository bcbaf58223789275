"""Two editions → what changed between them.

In: the edition before and the edition after. Out: a tuple of `Change`: removals
first, then changes, then additions; within each group, those that
affect a reading text first. Promises: every field of a note, a register entry,
a parallel, a header, an introduction and the imprint is compared, so that
no change goes unnoticed; a changed text is shown line by line. A pure function.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Final

from build_edition.ground.filing import VOLUME_FILE
from build_edition.ground.keys import Key
from build_edition.ground.places import Place
from build_edition.measures.change import NOTHING, Change, Field, Said, in_order_of_consequence
from build_edition.measures.lines import is_grounded
from build_edition.measures.word_changes import line_changes
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import Entry
from build_edition.model.resolved import EntryTexts, Resolved
from build_edition.model.sources import Written
from build_edition.words.language import Words

_HIDDEN: Final = ("id", "place", "source", "document", "words", "open", "shown", "own")
_NAMES: Final = {
    "selector": "words looked for",
    "is_held_back": "held back",
    "is_fabricated": "fabricated",
    "sha256": "fingerprint (SHA-256)",
    "names": "names",
}


@dataclass(frozen=True, slots=True)
class _Thing:
    """One thing of an edition, prepared for comparison: `reading` is its effect on the reading text."""

    kind: str
    name: str
    where: str
    words: str
    said: Mapping[str, Said]
    reading: tuple[object, ...] = ()
    says_its_source: bool = True


def differences(before: Edition, after: Edition) -> tuple[Change, ...]:
    """The differences, most consequential first."""
    same = _same(before, after)
    # both in one language, so that the language itself is no difference
    old, new = (_things(one, after.words, same) for one in (before, after))
    found = [*_texts(before, after, same)]
    for key in dict.fromkeys((*old, *new)):
        change = _change(old.get(key), new.get(key))
        if change is not None:
            found.append(change)
    return in_order_of_consequence(found)


def _change(old: _Thing | None, new: _Thing | None) -> Change | None:
    """The change of one thing; None where nothing differs."""
    thing = new or old
    if thing is None or old == new:
        return None
    before, after = (old.said if old else {}), (new.said if new else {})
    pairs = ((name, before.get(name, NOTHING), after.get(name, NOTHING)) for name in dict.fromkeys((*before, *after)))
    differing = tuple(Field(name, was, is_now) for name, was, is_now in pairs if not was.says_what(is_now))
    readings = ((old.reading if old else ()), (new.reading if new else ()))
    if not differing and readings[0] == readings[1]:
        return None
    return Change(
        "added" if old is None else "removed" if new is None else "changed",
        thing.kind,
        thing.name,
        thing.where,
        thing.words,
        differing,
        changes_reading_text=readings[0] != readings[1],
        says_its_source=new is None or new.says_its_source,
    )


def _same(before: Edition, after: Edition) -> frozenset[str]:
    """The documents that need not be read, since the cache knows that both sides edited them from equal inputs."""
    if before.pieces is None or after.pieces is None:
        return frozenset()
    return frozenset(name for name, key in before.pieces.keys.items() if key and after.pieces.keys.get(name) == key)


def _edited(edition: Edition, same: Collection[str]) -> Iterator[Edited]:
    """The documents that may differ."""
    find = edition.finder()
    return (find(one.id) for one in edition.summaries if one.id not in same)


def _things(edition: Edition, language: Words, same: Collection[str]) -> Mapping[tuple[str, str], _Thing]:
    every = (_of_documents(edition, language, same), _of_all(edition, language))
    return {(thing.kind, thing.name): thing for things in every for thing in things}


def _of_documents(edition: Edition, language: Words, same: Collection[str]) -> Iterator[_Thing]:
    """The documents and their notes."""
    for edited in _edited(edition, same):
        for note in edited.written:
            yield _note(edited, note, language)
        header = edited.document.header
        texts_of_header = {**header.facts, "content_note": header.content_note, "remarks": header.remarks}
        written = {name: one for name, one in texts_of_header.items() if one}
        said = {**_said(header, language), **_resolved(edited.facts, written)}
        yield _Thing("document", edited.id, edited.id, "", said)


def _note(edited: Edited, note: Annotation, language: Words) -> _Thing:
    document = edited.document
    spans = edited.spans_of(note.id.value)
    words = [span.of(document.source.text) for span in spans] or [note.selector.exact.value]
    loci = dict.fromkeys(_locus(document, span.start) for span in spans)
    said = {
        "document": Said(document.id),
        "words": Said(language.joined(_flat(one) for one in dict.fromkeys(words))),
        **_said(note, language),
        "body": _markdown(edited.bodies.get(note.id.value), note.body),
    }
    if note.misleads is not None:
        said["misleads"] = _markdown(edited.misleads.get(note.id.value), note.misleads)
    reading = (note.reading.value, tuple(words)) if note.is_accepted and note.reading is not None else ()
    says_its_source = note.kind != "explanatory" or is_grounded(note)
    where = ", ".join(loci) or document.id
    return _Thing("note", note.id.value, where, _flat(words[0]), said, reading, says_its_source)


def _markdown(resolved: Resolved | None, written: Written) -> Said:
    """The published Markdown of a body; where that failed, the Markdown as written."""
    is_sound = resolved is not None and bool(resolved.markdown.strip() or not written.value.strip())
    words = resolved.markdown if resolved is not None and is_sound else written.value
    return Said(words, is_markdown=True, written=written.value, is_sound=is_sound)


def _locus(document: Document, offset: int) -> str:
    paragraph = document.paragraph_at(offset)
    return f"{document.id}#{paragraph.id}" if paragraph is not None else document.id


def _of_all(edition: Edition, language: Words) -> Iterator[_Thing]:
    """What the edition has besides."""
    texts = edition.texts
    for parallel in edition.parallels:
        where = ", ".join(dict.fromkeys(one.document for one in parallel.passages))
        words = _flat(parallel.passages[0].selector.exact.value) if parallel.passages else ""
        comment = _markdown(texts.parallels.get(parallel.key), parallel.comment)
        yield _Thing("parallel", parallel.id.value, where, words, {**_said(parallel, language), "comment": comment})
    for entry in edition.entries:
        said = {**_said(entry, language), **_entry(entry, texts.entries[entry.key])}
        yield _Thing("register entry", str(entry.key), "", "", said)
    for one in edition.introductions:
        body = _markdown(texts.introductions.get(one.id), one.body)
        yield _Thing("introduction", one.id, "", "", {**_said(one, language), "body": body})
    for volume in edition.shared.volumes:
        yield _Thing("edition", f"{volume.id}/{VOLUME_FILE}", "", "", _said(volume, language))
    people = {one.id: Said(_words(one, language)) for one in edition.contributors}
    yield _Thing("edition", "edition.yml", "", "", _said(edition.imprint, language))
    yield _Thing("edition", "contributors.yml", "", "", people)


def _entry(entry: Entry, texts: EntryTexts) -> Mapping[str, Said]:
    asked = zip(texts.open, entry.open, strict=True)
    open_questions = {f"open/{number}": _markdown(*both) for number, both in enumerate(asked, start=1)}
    return {**_resolved(texts.facts, entry.facts), **open_questions, "body": _markdown(texts.body, entry.body)}


def _resolved(group: Mapping[str, Resolved], written: Mapping[str, Written]) -> Mapping[str, Said]:
    """The Markdown fields of a group, by their names in the files."""
    return {name.replace("_", " "): _markdown(group.get(name), words) for name, words in written.items()}


def _said(thing: object, language: Words) -> Mapping[str, Said]:
    """Every nonempty field of a noun in plain words, with mappings split into their items."""
    found: dict[str, str] = {}
    for one in fields(thing) if is_dataclass(thing) else ():
        value = getattr(thing, one.name)
        if one.name in _HIDDEN:
            continue
        if isinstance(value, Mapping):
            found.update({str(key).replace("_", " "): _words(part, language) for key, part in value.items()})
        else:
            found[_NAMES.get(one.name, one.name.replace("_", " "))] = _words(value, language)
    return {name: Said(words) for name, words in found.items() if words}


def _words(value: object, language: Words) -> str:
    """A value in plain words; places are ignored, since they say where and not what."""
    if isinstance(value, bool):
        return "yes" if value else ""
    if value is None or isinstance(value, Place):
        return ""
    if isinstance(value, Key):
        return ", ".join(value)
    if isinstance(value, tuple):
        return language.joined(words for part in value if (words := _words(part, language)))
    if isinstance(value, Written) or not is_dataclass(value):
        return _flat(str(value))
    parts = (_words(getattr(value, one.name), language) for one in fields(value))
    return ", ".join(part for part in parts if part)


def _flat(words: str) -> str:
    return " ".join(words.split())


def _texts(before: Edition, after: Edition, same: Collection[str]) -> Iterator[Change]:
    """The changed texts of documents that both editions have, line by line."""
    old = {one.id: one.document.source for one in _edited(before, same)}
    for document in (one.document for one in _edited(after, same)):
        was, source = old.get(document.id), document.source
        if was is not None and was.text != source.text:
            lines = tuple(line_changes(was.text, source.text))
            place = Place(source.path)
            yield Change("changed", "text", document.id, lines=lines, changes_reading_text=True, place=place)
