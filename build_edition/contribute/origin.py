"""Find where the content at a page's address was written: the file, its lines, its bytes.

In: an edition and an address as a reader has it (complete, or relative to the edition's folder; with or without `#id`).
Out: an `Origin`, or None if the edition has no such place. Promises: nothing is guessed; lines and bytes are those of
the file on disk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from build_edition.ground.addresses import entry_page, first_page, synopsis_anchor
from build_edition.ground.places import LineMap, Place, Span, line_spans
from build_edition.model.documents import Paragraph
from build_edition.model.edited import Edited, Edition
from build_edition.model.parts import Places
from build_edition.model.sources import Source

_ENTRY: Final = re.compile(r"( *)- ")
_VERSION: Final = re.compile(r"[?&]v=([^&#]+)|/(?:v(\d[\w.+-]*)|(\d+\.[\w.+-]*))/(?:[a-z]{2,3}/)?edition/")
_HOST: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*")
_BACK: Final = re.compile(r"(?:fnref\d*|fn)[-:](.+)")  # a note, or its mark in the text


@dataclass(frozen=True, slots=True)
class Origin:
    """The content at an address: its page below `docs/edition/`, what it is, and where it was written.

    `spans` are spans of the text of a document; if there are none, the entry of a YAML or BibTeX file that begins at
    `place` is meant, or the whole file if its `line` is 0.
    """

    page: str
    what: str
    place: Place
    spans: tuple[Span, ...] = ()


def origin(edition: Edition, address: str) -> Origin | None:
    """Where the content at an address was written."""
    path, anchor = page_of(edition, address)
    if not path:
        return None
    return next(_origins(edition, path, anchor), None)


def version_of(address: str) -> str:
    """The version that an address names, after `?v=` or by its folder; empty if it names none."""
    found = _VERSION.search(address.partition("#")[0])
    return unquote(next(filter(None, found.groups()))) if found else ""


def page_of(edition: Edition, address: str) -> tuple[str, str]:
    """The path below `docs/edition/` of the page that an address names, empty if there is none; and the anchor."""
    path, _, anchor = _HOST.sub("", address.strip()).partition("#")
    steps = [step for step in unquote(path.partition("?")[0]).split("/") if step and step not in (".", "index.html")]
    known = {page.path for page in edition.pages if page.path.endswith(".md")}
    steps = steps[len(steps) - steps[::-1].index("edition") :] if "edition" in steps else steps
    name = re.sub(r"\.(?:md|html)$", "", "/".join(steps))
    found = next((one for one in (f"{name}.md", f"{name}/index.md".lstrip("/")) if one in known), "")
    place = unquote(anchor)
    return Places(edition.parts).where(f"{found}#{place}").partition("#")[0], place


def lines_of(found: Origin, text: str) -> tuple[int, int]:
    """The first and the last line of the origin in its file, counted from 1."""
    if found.spans:
        lines = LineMap(found.place.path, text)
        return lines.line_of(found.spans[0].start), lines.line_of(max(found.spans[-1].end - 1, 0))
    every = [span.of(text) for span in line_spans(text)]
    if not found.place.line:
        return 1, len(every)
    return found.place.line, _last_line(every, found.place.line)


def bytes_of(text: str, lines: tuple[int, int], spans: tuple[Span, ...]) -> tuple[int, int]:
    """The byte offsets at which the origin begins and ends in its file, counted from 0."""
    every = spans or line_spans(text)[lines[0] - 1 : lines[1]]
    return len(text[: every[0].start].encode()), len(text[: every[-1].end].encode())


def _last_line(lines: list[str], first: int) -> int:
    """The last line, not blank, of the entry that begins at `first`: up to the next line not indented deeper."""
    begun = _ENTRY.match(lines[first - 1])
    depth = len(begun[1]) if begun else 0
    at = first
    while at < len(lines) and (not lines[at].strip() or len(lines[at]) - len(lines[at].lstrip()) > depth):
        at += 1
    if begun is None and at < len(lines) and lines[at].startswith("}"):  # the end of a BibTeX entry
        at += 1
    while not lines[at - 1].strip():
        at -= 1
    return at


def _origins(edition: Edition, path: str, anchor: str) -> Iterator[Origin]:
    """The possible origins of an address, the most specific first."""
    for edited in edition.edited:
        if first_page(path) in (f"{edited.id}.md", f"reading/{edited.id}.md"):
            yield from _in_document(edited, path, anchor)
        elif path.startswith("synopsis/") and anchor.startswith(synopsis_anchor(edited.id, "")):
            yield from _in_document(edited, path, anchor.removeprefix(synopsis_anchor(edited.id, "")))
    yield from _shared(edition, path, anchor)


def _shared(edition: Edition, path: str, anchor: str) -> Iterator[Origin]:
    """An entry, a parallel, a work or an introduction."""
    places = {
        **{(entry_page(one.key), ""): (f"{one.kind} {one.id}", one.id.place) for one in edition.entries},
        **{("parallels.md", one.id.value): (f"parallel {one.id}", one.id.place) for one in edition.parallels},
        **{
            ("bibliography.md", f"ref-{key}"): (f"work {key}", place)
            for key, place in edition.shared.bibliography.entries.items()
        },
        **{
            (f"introductions/{one.id}.md", ""): (f"introduction {one.id}", Place(one.body.place.path, 0))
            for one in edition.introductions
        },
    }
    found = places.get((path, anchor)) or places.get((path, ""))
    if found is not None:
        yield Origin(path, *found)


def _in_document(edited: Edited, path: str, anchor: str) -> Iterator[Origin]:
    """A paragraph, a note or a passage of a parallel in a document; without an anchor, the whole document."""
    source, document = edited.document.source, edited.document
    for paragraph in document.paragraphs:
        if paragraph.id == anchor:
            yield _paragraph(edited, path, paragraph, source)
    match = _BACK.fullmatch(anchor)
    for note in edited.woven.notes:
        if match is not None and note.label == match[1]:
            yield Origin(path, f"note {note.id} on {document.id}", note.id.place)
    for index, passage in enumerate(edited.passages):
        before = sum(1 for one in edited.passages[:index] if one.passage.of == passage.passage.of)
        if anchor == f"parallel-{passage.passage.of.id}-{before + 1}":
            what = f"passage of parallel {passage.passage.of.id} in {document.id}"
            yield Origin(path, what, LineMap(source.path, source.text).place(passage.span.start), (passage.span,))
    if not anchor or anchor in ("text", "the-text"):
        yield Origin(path, f"document {document.id}", Place(source.path, 0))


def _paragraph(edited: Edited, path: str, paragraph: Paragraph, source: Source) -> Origin:
    place = LineMap(source.path, source.text).place(paragraph.start)
    return Origin(path, f"paragraph {paragraph.id} of {edited.id}", place, paragraph.spans)
