"""A first edition, and a text file made a document of one: files to write, and what to say about them.

In: the templates below `assets/scaffold/`, or the bytes of a text file with an id. Out: files by path, and a
report for the editor. Promises: the text goes out byte for byte; whatever was read out of it (kind, labels,
speakers) is said in the report and explained in `document.yml`, never settled in silence. Nothing is written here.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Template
from typing import Final

from build_edition.ground.ids import LONGEST_ID, plain_words
from build_edition.ground.places import LineMap
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Document, Paragraph
from build_edition.model.sources import Source
from build_edition.model.woven import Page
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text
from build_edition.sources.text.labels import Label, Labels
from build_edition.sources.text.portrait import portrait
from build_edition.vocabulary.json_schema import FOLDER, schemas
from build_edition.vocabulary.kinds import KINDS, USUAL

_TEMPLATES: Final = files("build_edition") / "assets" / "scaffold"
# Of two conventions that see the same labels the more particular one comes first.
_CONVENTIONS: Final = ("own-line", "question-answer", "title", "capitals", "colon")
_OFTEN_ENOUGH: Final = 2
_MOST_SHOWN: Final = 12


@dataclass(frozen=True, slots=True)
class Scaffold:
    """Files to write, by path from the edition's root, and what to say about them."""

    pages: tuple[Page, ...]
    report: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What one convention sees in a text: the labels that recur, how often, and the lines of those that do not."""

    convention: str
    speakers: Mapping[str, int]
    once: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """How a text is taken in: its kind and why, the labels, and the lines (number, words) left to no speaker."""

    kind: str
    why: str
    seen: Seen
    alone: tuple[tuple[int, str], ...] = ()


def new_edition() -> tuple[Page, ...]:
    """Every file of a small complete edition, with a sample document to delete and the schemas its files name."""
    named = (Page(f"{FOLDER}/{name}.json", text) for name, text in schemas().items())
    return (*_below(_TEMPLATES / "edition", ""), *named)


def new_document(content: bytes, document: str, kind: str = "") -> Scaffold:
    """A text taken into an edition; raises UnicodeDecodeError for one that is not UTF-8.

    `kind` is letter or transcript; without it, a text in which labels recur is read as a transcript.
    """
    text = Source(f"sources/{document}/text.txt", content.decode("utf-8"), hashlib.sha256(content).hexdigest())
    seen = [_seen(text, document, convention) for convention in _CONVENTIONS]
    best = max(seen, key=lambda one: sum(one.speakers.values()))
    has_labels = sum(best.speakers.values()) > _OFTEN_ENOUGH
    chosen = kind or (_spoken() if has_labels else USUAL)
    if not has_labels:
        best = Seen("none", {}, ())
    why = "You said so." if kind else f"Read as a {chosen}, because {_because(best)}; change it if that is wrong."
    choice = Choice(chosen, why, best)
    alone = tuple(_unattributed(_document(text, document, _header(text, document, choice))))
    choice = replace(choice, alone=alone)
    header = _header(text, document, choice)
    read = _document(text, document, header)
    pages = (Page(text.path, content), Page(f"sources/{document}/document.yml", header))
    return Scaffold(pages, "\n".join(_report(read, choice, seen)) + "\n" + portrait(read))


def id_from(name: str) -> str:
    """A file's name as an id, as near as it comes."""
    return "-".join(plain_words(name))[:LONGEST_ID].strip("-")


def _below(folder: Traversable, path: str) -> Iterator[Page]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir():
            yield from _below(entry, f"{path}{entry.name}/")
        else:
            # kept without their dot, so that they neither hide in the package nor rule there
            name = f".{entry.name}" if entry.name.startswith("git") else entry.name
            yield Page(path + name, entry.read_bytes())


def _document(text: Source, document: str, header: str) -> Document:
    """The document as the parser reads it with this `document.yml`, which is ours and so always has a header."""
    parsed = parse_header(Source(f"sources/{document}/document.yml", header, ""), document).value
    if parsed is None:
        raise AssertionError("the template of document.yml cannot be read")
    return parse_text(text, parsed).value


def _seen(text: Source, document: str, convention: str) -> Seen:
    """The text read with one convention and no speaker declared."""
    header = _header(text, document, Choice(_spoken(), "", Seen(convention, {}, ())))
    read = _document(text, document, header)
    lines = LineMap(text.path, text.text)
    labels = [(lines.line_of(one.start), label.words) for one in read.paragraphs if (label := _label(read, one))]
    counts = Counter(words for _, words in labels)
    often = {words: count for words, count in counts.items() if count >= _OFTEN_ENOUGH}
    return Seen(convention, often, tuple((line, words) for line, words in labels if words not in often))


def _spoken() -> str:
    """The kind of a text in which labels recur."""
    return next(one.name for one in KINDS.values() if one.is_spoken)


def _label(read: Document, paragraph: Paragraph) -> Label | None:
    if paragraph.part != "paragraph":
        return None
    return Labels(read.header).usual(paragraph.spans[0].of(read.source.text))


def _unattributed(read: Document) -> Iterator[tuple[int, str]]:
    """The lines of a transcript that are nobody's words: number and text."""
    if not KINDS[read.header.kind].is_spoken or not read.header.speakers:
        return
    lines = LineMap(read.source.path, read.source.text)
    for one in read.divisions:
        if isinstance(one, Paragraph) and one.part == "paragraph":
            for span in one.spans:
                yield lines.line_of(span.start), span.of(read.source.text)


def _header(text: Source, document: str, choice: Choice) -> str:
    """The words of `document.yml`."""
    people = _template(f"{choice.kind}.yml").substitute(
        labels=choice.seen.convention,
        why_labels=_why(choice.seen),
        speakers="\n".join(_speakers(choice.seen)),
    )
    return _template("document.yml").substitute(
        id=document,
        kind=choice.kind,
        why_kind=choice.why,
        people=people,
        sha256=text.sha256,
        parts="\n".join(_parts(choice.alone)),
    )


def _template(name: str) -> Template:
    return Template((_TEMPLATES / name).read_text(encoding="utf-8"))


def _why(seen: Seen) -> str:
    return f"Declared so because {_because(seen)}." if seen.speakers else "No label recurs in this text."


def _because(seen: Seen) -> str:
    if not seen.speakers:
        return "no label recurs in it"
    return f"{sum(seen.speakers.values())} of its paragraphs begin with a label that recurs ({seen.convention})"


def _speakers(seen: Seen) -> Iterator[str]:
    """The labels that recur, declared; those that occur once, as remarks to be taken up or deleted."""
    yield "speakers:" if seen.speakers else "# speakers:"
    ids = _ids([*seen.speakers, *(words for _, words in seen.once)])
    for words in seen.speakers:
        yield from _speaker(ids[words], words, "")
    for line, words in {words: (line, words) for line, words in reversed(seen.once)}.values():
        yield f"#  Line {line} begins with what looks like a label and occurs once. Is it a speaker?"
        yield from _speaker(ids[words], words, "#")


def _speaker(speaker: str, words: str, sign: str) -> Iterator[str]:
    quoted = _scalar(words)
    yield f"{sign}  - id: {speaker}"
    yield f"{sign}    name: {quoted}"
    yield f"{sign}    labels: [{quoted}]"


def _scalar(words: str) -> str:
    """Words in double quotation marks for YAML, which has more line ends than JSON: none may end the line."""
    quoted = json.dumps(words, ensure_ascii=False)
    return "".join(char if char.isprintable() else f"\\U{ord(char):08X}" for char in quoted)


def _ids(labels: Sequence[str]) -> dict[str, str]:
    """An id for each label, no two alike."""
    found: dict[str, str] = {}
    for number, words in enumerate(dict.fromkeys(labels), start=1):
        plain = id_from(words)[:50].strip("-")
        usable = plain[:1].isalpha() and plain not in found.values()
        found[words] = plain if usable else f"speaker-{number}"
    return found


def _parts(alone: Sequence[tuple[int, str]]) -> Iterator[str]:
    """The lines before the first speaker, as remarks: which part each is, only the editor can say."""
    yield ""
    yield "# Lines that are a part of the document and nobody's words: heading, source_note, dateline, salutation,"
    yield "# closing, signature or archive_reference."
    yield "# parts:"
    for _, line in alone or ((0, "The line, word for word"),):
        for one in line.splitlines():
            yield "#   - part: heading"
            yield f"#     line: {_scalar(one.strip())}"


def _report(read: Document, choice: Choice, seen: Sequence[Seen]) -> Iterator[str]:
    """What was read out of the text, for the editor to confirm."""
    header = read.header
    yield f"kind: {header.kind}. {choice.why}"
    if KINDS[header.kind].is_spoken:
        tried = ", ".join(f"{one.convention} {sum(one.speakers.values())}" for one in seen)
        yield f"labels: {header.label_convention} (paragraphs that begin with a recurring label: {tried})"
        speakers = ", ".join(f"“{clipped(words)}” {count}" for words, count in choice.seen.speakers.items())
        yield f"speakers: {speakers or 'none'}"
        yield from _listed("look like labels, occur once and are not declared", choice.seen.once)
        yield from _listed("are the words of no speaker", choice.alone)
    yield f"now read sources/{read.id}/document.yml: it explains every choice, and title and date are still to be given"
    yield ""


def _listed(what: str, lines: Sequence[tuple[int, str]]) -> Iterator[str]:
    if lines:
        yield f"lines that {what}:"
        yield from (f"{line:>5}  “{clipped(words)}”" for line, words in lines[:_MOST_SHOWN])
        if len(lines) > _MOST_SHOWN:
            yield f"       and {len(lines) - _MOST_SHOWN} more"
