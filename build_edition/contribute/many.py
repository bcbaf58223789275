"""Import many texts at once: each file of a folder, or each piece that a file is cut into, becomes a document.

In: a folder or a file, how it is cut, a table that an editor returned. Out: a `Row` for each text, and, if requested,
its folder below `sources/`. Promises: a folder is written completely or not at all, and an existing one is never
changed; a text that was imported before is recognised and skipped; what cannot be read is reported and left to the
editor.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from build_edition.contribute.document_header import id_from
from build_edition.contribute.rows import FIELDS, Row
from build_edition.contribute.scaffold import Given, as_called, made_document, placed
from build_edition.contribute.taken import ManyInOne, Taken, many_in_one, taken
from build_edition.ground.filing import folder_in
from build_edition.ground.progress import Progress, counted
from build_edition.model.woven import Page
from build_edition.site.publish import create_folder
from build_edition.sources.folders import may_be_document, where_taken, why_no_volume
from build_edition.sources.notes.dates_in_lines import edtf_or_hint
from build_edition.sources.take_in.cutting import Piece
from build_edition.sources.take_in.received import LARGEST, NotTaken
from build_edition.sources.walk import DEEPEST
from build_edition.vocabulary.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Wanted:
    """The request: where the texts are, how a file is cut, their kind, the prefix of their ids.

    `table` are the rows that an editor returned, by file and piece; `registered` maps folded names of persons to their
    ids; `reserved` are names that no document may have; `volume` is the volume for texts whose row names none.
    """

    source: Path
    cut: str = ""
    kind: str = ""
    encoding: str = ""
    prefix: str = ""
    table: Mapping[tuple[str, str], Mapping[str, str]] = field(default_factory=dict)
    registered: Mapping[str, str] = field(default_factory=dict)
    reserved: Collection[str] = ()
    is_written: bool = False
    volume: str = ""


@dataclass(frozen=True, slots=True)
class _Text:
    """One text to be imported: `made` returns the files its document starts with; `kept` is shared by all pieces."""

    file: str
    piece: str
    name: str
    line: str
    made: Callable[[str], Taken]
    kept: Page | None = None
    usual: str = ""


def take_many(root: Path, wanted: Wanted, progress: Progress) -> Iterator[Row]:
    """A row for each text, in order of the files and of the pieces in them."""
    taken_ids: dict[str, str] = {}
    for one in _texts(wanted, progress):
        if isinstance(one, Row):
            yield one
            continue
        cells = wanted.table.get((one.file, one.piece), {})
        row = replace(_row(root, wanted, one, cells, taken_ids), volume=_volume(wanted, cells))
        if row.state in ("new", "written", "there"):
            taken_ids.setdefault(row.id, f"{one.file} {one.piece}".strip())
        yield row


def is_too_deep(source: Path) -> bool:
    """Whether folders are nested deeper than an edition may have them; links and unreadable folders are not entered."""
    return any(len(Path(folder).relative_to(source).parts) > DEEPEST for folder, _, _ in os.walk(source))


def files_of(source: Path) -> tuple[Path, ...]:
    """The file, or every file below a folder, sorted by path; hidden files are left out."""
    if source.is_file():
        return (source,)
    found = (path for path in source.rglob("*") if path.is_file())
    return tuple(sorted(path for path in found if not _is_hidden(path.relative_to(source))))


def _texts(wanted: Wanted, progress: Progress) -> Iterator[_Text | Row]:
    files = files_of(wanted.source)
    if len(files) == 1:
        found = list(_of_file(wanted, files[0]))
        yield from counted(found, len(found), "reading the texts", progress)
        return
    for file in counted(files, len(files), "reading the files", progress):
        yield from _of_file(wanted, file)


def _of_file(wanted: Wanted, file: Path) -> Iterator[_Text | Row]:
    base = wanted.source if wanted.source.is_dir() else file.parent
    name = file.relative_to(base).as_posix()
    stem = wanted.prefix or id_from(file.stem)
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
        if wanted.cut:
            whole = many_in_one(content, file.name, wanted.encoding, wanted.cut)
            yield from (_piece(name, stem, whole, one) for one in whole.pieces)
        else:
            own = stem if wanted.source.is_file() or not wanted.prefix else f"{stem}-{id_from(file.stem)}"
            yield _Text(name, "", own, "", lambda document: taken(content, document, file.name, wanted.encoding))
    except NotTaken as refused:
        yield Row(name, "", "", "not taken", remarks=(str(refused),))
    except OSError as error:
        yield Row(name, "", "", "not taken", remarks=(f"it cannot be read: {error.strerror}",))


def _piece(name: str, stem: str, whole: ManyInOne, one: Piece) -> _Text:
    own = f"{stem}-{id_from(one.number) or one.order}" if one.order else f"{stem}-before"
    usual = "" if one.order else "it stands before the first"
    return _Text(name, str(one.order), own, one.head, lambda document: whole.taken(document, one), whole.kept, usual)


def _row(root: Path, wanted: Wanted, one: _Text, cells: Mapping[str, str], ids: Mapping[str, str]) -> Row:
    document = cells.get("id") or one.name
    answer = cells.get("take", "").casefold()
    if answer in _NO or (one.usual and answer not in _YES):
        return Row(one.file, one.piece, document, "left out", remarks=(one.usual or "the table says so",))
    volume = _volume(wanted, cells)
    folder = folder_in(volume, document)
    wrong = _wrong(wanted, document, cells, ids) or _elsewhere(root, document, volume)
    if wrong:
        return Row(one.file, one.piece, document, "not taken", remarks=(wrong,))
    try:
        made = one.made(document)
    except NotTaken as refused:
        return Row(one.file, one.piece, document, "not taken", remarks=(str(refused),))
    if (root / folder).exists():
        return _there(root, one, folder, made.content)
    values = {key: cells[key] for key in FIELDS if key in cells and (cells[key] or cells.get("state") in _SHOWN)}
    is_confirmed = cells.get("confirmed", "").casefold() in _YES
    given = Given(cells.get("kind") or wanted.kind, one.line, values, is_confirmed, wanted.registered)
    found = made_document(made, document, given)
    state, doubts = "new", found.head.doubts
    if wanted.is_written:
        in_the_way = _write(root, folder, as_called(placed(found.pages, document, folder), root), one.kept)
        state, doubts = ("not taken", (in_the_way,)) if in_the_way else ("written", doubts)
    return Row(
        one.file, one.piece, document, state, found.kind, found.head.values, found.head.because, found.words, doubts
    )


def _volume(wanted: Wanted, cells: Mapping[str, str]) -> str:
    """The volume for a text; empty for none."""
    return cells.get("volume", wanted.volume)


def _wrong(wanted: Wanted, document: str, cells: Mapping[str, str], ids: Mapping[str, str]) -> str:
    """What is wrong with the id, the kind or the date of a row, in a sentence; empty if nothing is."""
    if not may_be_document(document, wanted.reserved):
        return f"“{document}” cannot be the id of a document; give another in the table, under id"
    if document in ids:
        return f"{ids[document]} has the id {document}, too; give another in the table, under id"
    kind, date = cells.get("kind", ""), cells.get("date", "")
    if kind and kind not in KINDS:
        return f"“{kind}” is no kind of document; there are {', '.join(KINDS)}"
    return edtf_or_hint(date) if date else ""


def _elsewhere(root: Path, document: str, volume: str) -> str:
    """Why the folder cannot be used: no such volume, or the id is taken elsewhere; empty if it can."""
    if volume and (wrong := why_no_volume(root, volume)):
        return wrong
    alone = f"sources/{document}" if (root / "sources" / document).exists() else ""
    found = where_taken(root, document) or alone
    is_other = bool(found) and found != folder_in(volume, document)
    return f"{found} is there already; give another id in the table" if is_other else ""


def _there(root: Path, one: _Text, folder: str, content: bytes) -> Row:
    """The row of a text whose folder exists: it holds this text, or another."""
    try:
        is_same = (root / folder / "text.txt").read_bytes() == content
    except OSError:
        is_same = False
    said = () if is_same else (f"{folder} is there and holds another text",)
    document = folder.rpartition("/")[2]
    return Row(one.file, one.piece, document, "there" if is_same else "not taken", remarks=said)


def _write(root: Path, folder: str, pages: Sequence[Page], kept: Page | None) -> str:
    """Write the folder of a document, and first the file it was cut from; return a sentence if that fails."""
    try:
        if kept is not None and isinstance(kept.content, bytes):
            path = root / kept.path
            if not path.exists():
                create_folder((kept,), root, kept.path)
            elif path.read_bytes() != kept.content:
                return f"{kept.path} is there and is another file"
        create_folder(pages, root, folder)
        (root / folder / "annotations").mkdir(exist_ok=True)  # so that the first note has a folder
    except FileExistsError as error:
        return f"there is already {error}"
    except OSError as error:
        return f"it cannot be written: {error.strerror}"
    return ""


def _is_hidden(path: Path) -> bool:
    return any(part.startswith((".", "~$")) for part in path.parts)


_SHOWN: Final = frozenset({"new", "written"})  # only the rows of these states contained what the head says
_NO: Final = frozenset({"no", "n", "nein", "non", "нет", "0", "false"})
_YES: Final = frozenset({"yes", "y", "ja", "oui", "да", "1", "true", "x"})
