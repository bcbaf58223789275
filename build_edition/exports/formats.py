"""The formats of this folder, found by looking into it: a file is a format when it has a name and a writer.

A format of a citation has `NAME`, `ENDING`, `MIME` and `write_reference(reference)`; it is published for every
document and offered wherever a document, a paragraph or a note is cited. A format of the edition has `NAME`, `SAYS`
(a sentence about it), `ENDING`, `MIME` and `write(edition)`, which yields its files. Adding one is adding its file,
and its test.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from importlib import import_module
from types import ModuleType
from typing import Final, Protocol, cast

from build_edition import exports
from build_edition.exports.citations import Reference
from build_edition.exports.once import once
from build_edition.ground.addresses import DOWNLOADS
from build_edition.ground.at_rest import Rest, give_back, of_part
from build_edition.ground.deflated import Pack, Packed, packed
from build_edition.ground.wholes import Wholes
from build_edition.model.edited import Edited, Edition, OfOne, PackOfOne, WordsOfOne
from build_edition.model.woven import Page, at_rest


class ReferenceFormat(Protocol):
    """What a module must have to be a format of a citation."""

    NAME: str
    ENDING: str
    MIME: str

    @staticmethod
    def write_reference(reference: Reference) -> str:
        """One reference as the text of a file."""


class EditionFormat(Protocol):
    """What a module must have to be a format of the edition.

    It may also have `IS_COSTLY` (made only where it is asked for), `HAS_DOCUMENTS` (each document has a file at
    `document_file`, to which its page leads) or `has_document(edition, document)` (some have), `PIECES` and `PACKS`
    (what it makes of each document, by kind: words, or parts of files), `IS_OF_PAGES` (a module of `pages/` makes its
    files at the same addresses, since scripts fetch them) and `check(page)`, which yields what is wrong with a file.
    """

    NAME: str
    SAYS: str
    ENDING: str
    MIME: str

    @staticmethod
    def write(edition: Edition) -> Iterator[Page]:
        """Its files; their paths begin from the folder of the downloads."""


Pieces = Mapping[str, WordsOfOne]
Packs = Mapping[str, PackOfOne]
PartsOfOne = Callable[[Edited, Edition], Mapping[str, str | bytes]]
_ONLY: Final = ""
WHOLE: Final = "edition"


def whole_file(ending: str) -> str:
    """The path of the file that has the whole edition in a format."""
    return f"{WHOLE}.{ending}"


def document_file(document: str, ending: str) -> str:
    """The path of the file of one document in a format."""
    return f"documents/{document}.{ending}"


def published_at(path: str) -> str:
    """Where a file of a format stands below `docs/edition/`."""
    return f"{DOWNLOADS}/{path}"


@cache
def reference_formats() -> tuple[ReferenceFormat, ...]:
    """The formats of a citation, in the order of their names."""
    found = [cast("ReferenceFormat", one) for one in _modules() if hasattr(one, "write_reference")]
    return tuple(sorted(found, key=lambda one: one.NAME))


@cache
def edition_formats() -> tuple[EditionFormat, ...]:
    """The formats of the edition, in the order of their endings."""
    found = [cast("EditionFormat", one) for one in _modules() if hasattr(one, "write") and hasattr(one, "SAYS")]
    return tuple(sorted(found, key=lambda one: one.ENDING))


def published_formats(edition: Edition) -> tuple[EditionFormat, ...]:
    """The formats that go out with the site of an edition."""
    wanted = edition.imprint.downloads
    return tuple(one for one in edition_formats() if not is_costly(one) or one.ENDING in wanted)


def pieces(edition: Edition) -> Mapping[str, OfOne]:
    """What the published formats make of each document, by kind."""
    made = [getattr(form, name, {}) for form in published_formats(edition) for name in ("PIECES", "PACKS")]
    return {kind: make for one in made for kind, make in one.items()}


def packing(make: PartsOfOne) -> PackOfOne:
    """What makes parts of files of a document, so that they come packed."""
    return partial(_packed, make)


def packing_file(make: Callable[[Edited, Edition], str | bytes]) -> PackOfOne:
    """The same of what makes one file of a document, or nothing."""
    return packing(partial(_alone, make))


def file_of(path: str, pack: Pack, *, is_words: bool = True) -> Page:
    """The file of a document that `packing_file` packed, which is not read for it."""
    return Page(path, of_part(pack.get(_ONLY), is_words=is_words))


def _packed(make: PartsOfOne, edited: Edited, edition: Edition) -> Packed:
    return packed(make(edited, edition))


def _alone(
    make: Callable[[Edited, Edition], str | bytes], edited: Edited, edition: Edition
) -> Mapping[str, str | bytes]:
    return {_ONLY: make(edited, edition)}


def files_of(form: EditionFormat, edition: Edition) -> tuple[Page, ...]:
    """The files of a format; those of one edition are written once, whoever asks for them."""
    written = _written(edition)
    if form.ENDING not in written.files:
        written.files[form.ENDING] = at_rest(form.write(edition), written.rest, _wholes(edition))
        give_back()
    return written.files[form.ENDING]


def leave_in(edition: Edition, rest: Rest | None) -> None:
    """Leave there the files of an edition that are written from now on; nowhere said, each rests by itself."""
    _written(edition).rest = rest


def forget_others(edition: Edition) -> None:
    """Forget what is known of whole files that are no longer those of the edition, once all have been made."""
    _wholes(edition).forget_others()


@once
def _wholes(edition: Edition) -> Wholes:
    return Wholes(edition.pieces.store if edition.pieces is not None else None)


@dataclass(slots=True)
class _Written:
    """The files of an edition, by the endings of their formats, and where they rest."""

    files: dict[str, tuple[Page, ...]] = field(default_factory=dict)
    rest: Rest | None = None


@once
def _written(_edition: Edition) -> _Written:
    return _Written()


def is_costly(form: EditionFormat) -> bool:
    """Whether a format is made only where it is asked for."""
    return bool(getattr(form, "IS_COSTLY", False))


def has_documents(form: EditionFormat) -> bool:
    """Whether each document has a file of its own in a format."""
    return bool(getattr(form, "HAS_DOCUMENTS", False))


def faults(form: EditionFormat, pages: Sequence[Page]) -> Iterator[tuple[Page, str]]:
    """What is wrong with files of a format, by its own standard."""
    check = getattr(form, "check", lambda _: ())
    for page in pages:
        yield from ((page, fault) for fault in cast("Iterable[str]", check(page)))


def has_document(form: EditionFormat, edition: Edition, document: str) -> bool:
    """Whether a document has a file in a format, which may be one that only some documents have."""
    some = cast("Callable[[Edition, str], bool]", getattr(form, "has_document", lambda *_: False))
    return has_documents(form) or some(edition, document)


def _modules() -> Iterator[ModuleType]:
    return (import_module(f"{exports.__name__}.{one.name}") for one in pkgutil.iter_modules(exports.__path__))
