"""Turn a text file into a document of an edition: the files to write, and a report.

In: the bytes of a file and an id, the templates below `assets/scaffold/`. Out: files by path, and a report for the
editor. Promises: the file is passed on byte for byte; everything inferred from it (kind, labels, speakers) is listed in
the report and explained in `document.yml`, never decided silently. Nothing is written to disk here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from build_edition.contribute.cast_seen import Cast, cast_seen, several_at_once
from build_edition.contribute.document_header import Choice, document_header
from build_edition.contribute.kept_turns import without_entries, without_turns
from build_edition.contribute.kind_seen import dates_before_words, has_acts, heads_of_a_play, kind_seen
from build_edition.contribute.layout import Layout, layout
from build_edition.contribute.letter_head import ROLES, Head, letter_head, names_of
from build_edition.contribute.letters_within import several_letters
from build_edition.contribute.survey import Survey, survey
from build_edition.contribute.taken import Taken, taken
from build_edition.contribute.told_parts import DeclaredPart, told_parts
from build_edition.ground.places import LineMap, line_spans, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.ground.programs import called, usual_call
from build_edition.model.documents import Document, Header, Paragraph
from build_edition.model.labelling import LABELLINGS
from build_edition.model.sources import Source
from build_edition.model.woven import Page
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.take_in.received import Heard
from build_edition.sources.text.documents import parse_text
from build_edition.sources.text.garbled import garbled_words
from build_edition.sources.text.portrait import portrait
from build_edition.vocabulary.kinds import KINDS

_MOST_SHOWN: Final = 12
_LONGEST_TITLE: Final = 200
_SHORTEST_TITLE: Final = 2  # letters: `M:` is what is left of a file's name
_ONE_OF: Final = {"interview": "an interview", "prose": "prose", "verse": "verse", "minutes": "minutes"}


@dataclass(frozen=True, slots=True)
class Scaffold:
    """The files to write, by path from the edition's root, the report, and what was inferred about the document."""

    pages: tuple[Page, ...]
    report: str
    kind: str
    head: Head
    words: int


@dataclass(frozen=True, slots=True)
class Given:
    """What an editor says about a document to import: its kind, the line it was cut at, values for its header.

    `values` are values by key, as far as the editor gave them; `is_confirmed` means that they were compared with the
    text. `registered` maps folded names of persons to their ids.
    """

    kind: str = ""
    line: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    is_confirmed: bool = False
    registered: Mapping[str, str] = field(default_factory=dict)


def new_document(content: bytes, document: str, kind: str = "", name: str = "", encoding: str = "") -> Scaffold:
    """The scaffold for importing a file; raises NotTaken if no text can be made from it.

    `kind` is one of the table of kinds; without it, a text in which labels recur is read as a transcript. `name` is the
    file's name, `encoding` that of a text file, if known.
    """
    return made_document(taken(content, document, name or "text.txt", encoding), document, Given(kind))


def made_document(made: Taken, document: str, given: Given) -> Scaffold:
    """A text that was taken in, made a document."""
    fingerprint = hashlib.sha256(made.content).hexdigest()
    text = Source(f"sources/{document}/text.txt", made.content.decode("utf-8"), fingerprint)
    choice, parted = _chosen(made, text.text, given)
    seen, facts = choice.seen, choice.facts
    first = _parsed(text, document, choice)
    parts, left = told_parts(first, made.parts)
    if parts:
        choice = replace(choice, parts=(*choice.parts, *parts))
        first = _parsed(text, document, choice)
    head = _corrected(letter_head(first, given.line), given)
    head = _titled(head, made.title) if "title" not in facts else head
    several = several_at_once(_labels(seen), choice.kind)
    head = replace(head, doubts=(*head.doubts, *parted, *left, *several, *several_letters(first), *_garbled(text)))
    head = replace(head, because={key: why for key, why in head.because.items() if key not in facts})
    choice = replace(choice, alone=tuple(_unattributed(first)), head=head, facts=facts, pictures=made.pictures)
    header = document_header(text, document, choice)
    read = replace(first, header=_header(document, header))  # adds facts, none of which changes how the text is parsed
    pages = (Page(text.path, made.content), Page(f"sources/{document}/document.yml", header), *made.pages)
    steps = "".join(f"{one}\n" for one in made.said)
    report = steps + "\n".join(_report(read, choice)) + "\n" + portrait(read)
    return Scaffold(pages, report, choice.kind, choice.head, read.word_count)


def _chosen(made: Taken, text: str, given: Given) -> tuple[Choice, tuple[str, ...]]:
    """How a text is to be taken in, and what is to be said of lines that are not kept."""
    kind = given.kind
    set_as = _marked(layout(text, made.verse, made.tables), made.facts)
    heads = heads_of_a_play(text)
    cast = cast_seen(text, heads) if not made.heard else Cast()
    source = Source("text.txt", text, "")
    apart = set_as.apart | set_as.numbers | heads | cast.starts
    seen = (
        _heard(made.heard)
        if made.heard
        else survey(source, apart, is_spoken=_is_spoken(kind or "play" * has_acts(text)))
    )
    set_as, parted = without_turns(set_as, text, seen) if not made.verse else (set_as, ())
    facts = {key: said for key, said in made.facts.items() if key not in given.values}
    likely, because = (made.heard.kind, seen.because) if made.heard else kind_seen(text, seen, set_as)
    chosen = kind or likely
    set_as = without_entries(set_as, text) if chosen == "diary" else set_as
    cast = cast if chosen == "play" else Cast()
    one = _ONE_OF.get(chosen, f"a {chosen}")
    why = "You said so." if kind else f"Read as {one}, because {because}; change it if that is wrong."
    entries = tuple(_entries(text)) if chosen == "diary" else ()
    parts = (*_heads(text, made.heard), *cast.parts, *entries)
    why_parts = cast.because or (
        f"paragraphs begin with dates before other words (“{entries[0].line}”)" if entries else ""
    )
    choice = Choice(chosen, why, seen, bool(kind), set_as, made=made.made, registered=given.registered, because=because,
                    parts=parts, why_parts=why_parts, is_confirmed=given.is_confirmed, facts=facts)  # fmt: skip
    return choice, parted


def as_called(pages: Sequence[Page], root: Path) -> tuple[Page, ...]:
    """The pages of a document, with the commands in its header written as they are called in this folder."""
    call = usual_call(root)
    headers = (one.held if one.path.endswith("/document.yml") else b"" for one in pages)
    return tuple(
        replace(one, held=called(header, call)) if isinstance(header, str) else one
        for one, header in zip(pages, headers, strict=True)
    )


def placed(pages: Sequence[Page], document: str, folder: str) -> list[Page]:
    """The pages of a document, moved to its final folder, which may be in a volume."""
    return [replace(page, path=page.path.replace(f"sources/{document}/", f"{folder}/", 1)) for page in pages]


def _marked(found: Layout, facts: Mapping[str, str]) -> Layout:
    """The layout without the marks that were guessed, if the file itself declares its marks."""
    if "marks" not in facts:
        return found
    return replace(found, marks=(), because={key: why for key, why in found.because.items() if key != "marks"})


def _labels(seen: Survey) -> tuple[str, ...]:
    """Every label that was seen, once."""
    return tuple(dict.fromkeys((*seen.speakers, *(words for _, words in seen.once))))


def _is_spoken(kind: str) -> bool:
    return bool(kind) and KINDS[kind].is_spoken


def _heard(said: Heard) -> Survey:
    """The speakers that a file itself marks; the text is not searched for labels."""
    how = replace(LABELLINGS[said.labels], ends=(said.end,) if said.end else (), is_complete=True)
    return Survey(how, sum(said.speakers.values()), said.speakers, is_said=True)


def _heads(text: str, said: Heard | None) -> tuple[DeclaredPart, ...]:
    """The lines before the first label of a file that says where it stands, if they read as labels."""
    if said is None:
        return ()
    front = dict.fromkeys(line.strip() for line in text[: said.first].splitlines())
    heads = (line for line in front if line.rstrip(" .:") in said.speakers)
    return tuple(DeclaredPart(line, "heading", "first: true") for line in heads)


def _entries(text: str) -> Iterator[DeclaredPart]:
    """The dates that begin paragraphs of a diary before other words: each is the head of its entry."""
    found = dates_before_words([trimmed(text, span).of(text) for span in line_spans(text)])
    for date, count in found.items() if len(found) > 1 else ():
        yield DeclaredPart(date, "division", "every: true" if count > 1 else "", "opens")


def _parsed(text: Source, document: str, choice: Choice) -> Document:
    """The text as a choice reads it."""
    return parse_text(text, _header(document, document_header(text, document, choice))).value


def _titled(head: Head, title: str) -> Head:
    """The head, with the title from the file's properties if it has none of its own."""
    if head.title or len(title) > _LONGEST_TITLE or sum(map(str.isalpha, title)) < _SHORTEST_TITLE:
        return head
    why = f"the properties of the file say “{clipped(title, 60)}”"
    return replace(head, title=title, because={"title": why, **head.because})


def _corrected(head: Head, given: Given) -> Head:
    """The head, corrected by an editor; what an editor gave or confirmed is no longer a proposal."""
    values = {**head.values, **given.values}
    people = {role: names_of(values[role]) for role in ROLES if values[role]}
    kept = {key: why for key, why in head.because.items() if values[key] == head.values[key] and values[key]}
    return Head(values["title"], values["date"], people, {} if given.is_confirmed else kept, head.doubts)


def _header(document: str, header: str) -> Header:
    """The parsed form of a `document.yml` that we wrote, which is always valid."""
    parsed = parse_header(Source(f"sources/{document}/document.yml", header, ""), document).value
    if parsed is None:
        raise AssertionError("the template of document.yml cannot be read")
    return parsed


def _garbled(text: Source) -> Iterator[str]:
    """The words of a text that look wrongly decoded, each with its line and column."""
    for one in garbled_words(text):
        yield f"line {one.place.line}, column {one.place.column}: {one.message}"


def _unattributed(read: Document) -> Iterator[tuple[int, str]]:
    """The lines of a transcript that have no speaker: number and text."""
    if not KINDS[read.header.kind].is_spoken or not read.header.speakers:
        return
    lines = LineMap(read.source.path, read.source.text)
    for one in read.divisions:
        if isinstance(one, Paragraph) and one.part == "paragraph":
            for span in one.spans:
                yield lines.line_of(span.start), span.of(read.source.text)


def _report(read: Document, choice: Choice) -> Iterator[str]:
    """Everything that was inferred from the text, for the editor to confirm."""
    header, seen = read.header, choice.seen
    yield f"kind: {header.kind}. {choice.why}"
    yield from (f"{of}: {because}" for of, because in choice.layout.because.items())
    yield from [f"parts: {choice.why_parts}"] if choice.why_parts else []
    if KINDS[header.kind].is_spoken:
        yield f"labels: {header.labelling.name} ({seen.because})"
        speakers = ", ".join(f"“{clipped(words)}” {count}" for words, count in seen.speakers.items())
        yield f"speakers: {speakers or 'none'}"
        yield from _listed("look like labels, occur once and are not declared", seen.once)
        yield from _listed("look like labels in another form and are not declared", seen.unexplained)
        yield from _listed("have no known speaker", choice.alone)
    yield from (f"{key}: {choice.head.values[key]} ({why})" for key, why in choice.head.because.items())
    yield from choice.head.doubts
    yield (
        f"all of this is a proposal: read sources/{read.id}/document.yml, which explains every choice, and confirm it; "
        f"{_still(choice.head, choice.facts)}"
    )
    yield ""


def _still(head: Head, facts: Mapping[str, str]) -> str:
    missing = [key for key in ("title", "date") if not head.values[key] and key not in facts]
    return f"still to be given: {' and '.join(missing)}" if missing else "nothing is settled until you have"


def _listed(what: str, lines: Sequence[tuple[int, str]]) -> Iterator[str]:
    if lines:
        yield f"lines that {what}:"
        yield from (f"{line:>5}  “{clipped(words)}”" for line, words in lines[:_MOST_SHOWN])
        if len(lines) > _MOST_SHOWN:
            yield f"       and {len(lines) - _MOST_SHOWN} more"
