"""`new`: write the files of a scaffold where the editor wants them.

In: the arguments of the command. Out: the messages to print. Promises: an existing file is never overwritten, and if
one exists, nothing is written; what cannot be done raises `Refused` with a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.contribute.document_header import id_from
from build_edition.contribute.edition_files import Wishes, new_edition, problems
from build_edition.contribute.registered import registered
from build_edition.contribute.scaffold import Given, as_called, made_document, placed
from build_edition.contribute.taken import taken
from build_edition.contribute.taken_edition import taken_edition
from build_edition.contribute.taken_notes import proposals
from build_edition.contribute.templates import pages_in
from build_edition.ground.filing import folder_in
from build_edition.ground.languages import code_of
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.all_pages import reserved_names
from build_edition.site.publish import create
from build_edition.sources.folders import where_taken, why_no_document, why_no_volume
from build_edition.sources.take_in.received import LARGEST, NotTaken
from build_edition.sources.take_in.remarks import remarks_in

_NEXT: Final = """What now, in {folder}:
  python edition.py preview                 look at it
  python edition.py new document FILE       take a text of yours in, then delete the sample
  python edition.py check                   what is wrong, and where
README.md tells how it is published.
"""
_IN_ENGLISH: Final = """The pages in docs/, the sample and README.md are in English: write the pages in {language}.
"""
_OF_EDITORS: Final = """The pages in docs/ are in {language}; the sample, README.md and comments in files in English.
"""


class Refused(Exception):  # noqa: N818 - not a fault of the program: it carries a sentence to the caller
    """Something that cannot be done, explained in a sentence; `is_usage_error` if the call itself was wrong."""

    def __init__(self, sentence: str, *, is_usage_error: bool) -> None:
        super().__init__(sentence)
        self.is_usage_error = is_usage_error


def start_edition(folder: Path, wishes: Wishes) -> str:
    """Write a complete edition; return what was written, one line each."""
    wrong = next(problems(wishes), None)
    if wrong is not None:
        raise Refused(f"{wrong[0]}: {wrong[1]}", is_usage_error=True)
    code = code_of(wishes.language)
    said = _NEXT if code == "en" else _NEXT + (_OF_EDITORS if pages_in(code) else _IN_ENGLISH)
    written = _create(new_edition(wishes), folder)
    return f"{written}\n{said.format(folder=folder, language=wishes.language)}"


def start_edition_from(folder: Path, file: Path) -> str:
    """Write the edition that a TEI file holds; return what was written, and what TEI does not hold."""
    try:
        found = taken_edition(_content(file), reserved_names())
    except OSError as error:
        raise Refused(f"{file} cannot be read: {error.strerror}", is_usage_error=True) from error
    except NotTaken as refused:
        raise Refused(f"{file} cannot be taken in: {refused}", is_usage_error=False) from refused
    return _create(found.pages, folder) + "".join(f"{sentence}\n" for sentence in found.said)


class Asked(NamedTuple):
    """The options for a document to be imported: its id, kind, encoding and volume, each if given."""

    name: str = ""
    kind: str = ""
    encoding: str = ""
    volume: str = ""


_NOTHING: Final = Asked()


def start_document(root: Path, file: Path, asked: Asked = _NOTHING) -> str:
    """Import a file into the edition at `root`; return what was written, and what was inferred from the text."""
    document = asked.name or id_from(file.stem)
    wrong = why_no_document(document, reserved_names())
    if wrong:
        said = (
            f"“{document}” cannot be the id of a document: {wrong}; give one with --id, such as {_other_id(document)}"
        )
        raise Refused(said, is_usage_error=True)
    folder = _folder(root, document, asked.volume)
    if there := where_taken(root, document):
        raise Refused(f"{there} is there already; give another id with --id", is_usage_error=False)
    try:
        made = taken(_content(file), document, file.name, asked.encoding)
    except OSError as error:
        raise Refused(f"{file} cannot be read: {error.strerror}", is_usage_error=True) from error
    except NotTaken as refused:
        raise Refused(f"{file} cannot be taken in: {refused}", is_usage_error=False) from refused
    found = made_document(made, document, Given(asked.kind, registered=registered(root)))
    written = _create(as_called(placed(found.pages, document, folder), root), root)
    (root / folder / "annotations").mkdir(exist_ok=True)  # so that the first note has a folder
    return written + found.report.replace(f"sources/{document}/", f"{folder}/")


def _folder(root: Path, document: str, volume: str) -> str:
    """The folder for a document, relative to the edition."""
    if volume and (wrong := why_no_volume(root, volume)):
        raise Refused(wrong, is_usage_error=True)
    if volume and (root / "sources" / document).exists():
        raise Refused(f"sources/{document} is there already; give another id with --id", is_usage_error=False)
    return folder_in(volume, document)


def start_notes(edition: Edition, root: Path, file: Path, document: str = "") -> tuple[str, bool]:
    """Import the annotations of a file as proposals; return a report, and whether all were imported."""
    if document and document not in [one.id for one in edition.documents]:
        raise Refused(f"there is no document {document}", is_usage_error=True)
    try:
        found = proposals(remarks_in(_content(file)), edition, file.stem, document)
    except OSError as error:
        raise Refused(f"{file} cannot be read: {error.strerror}", is_usage_error=True) from error
    except NotTaken as refused:
        raise Refused(f"{file} cannot be taken in: {refused}", is_usage_error=False) from refused
    said = [f"annotation {one}" for one in found.findings]
    said.append(f"{found.taken} taken in as proposals, {len(found.findings)} not")
    return _create(found.pages, root) + "".join(f"{one}\n" for one in said), not found.findings


def _other_id(name: str) -> str:
    """A valid id as similar as possible to a name that is not one."""
    near = id_from(name)
    if not near[:1].isalpha():
        return f"document-{near or 1}"
    return near if near != name and not why_no_document(near, reserved_names()) else f"{near}-1"


def _content(file: Path) -> bytes:
    """The bytes of a file; of one that is too large, just enough to detect that."""
    with file.open("rb") as opened:
        return opened.read(LARGEST + 1)


def _create(pages: Sequence[Page], folder: Path) -> str:
    try:
        written = create(pages, folder)
    except FileExistsError as error:
        raise Refused(f"nothing was written, since there is already {error}", is_usage_error=False) from error
    except OSError as error:
        raise Refused(f"{folder} cannot be written: {error.strerror}", is_usage_error=False) from error
    return "".join(f"wrote {path}\n" for path in written)
