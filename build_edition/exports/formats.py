"""The formats of this folder, found by looking into it: a module is a format if it has a name and a writer.

A citation format has `NAME`, `ENDING`, `MIME` and `write_reference(reference)`; it is published for every document and
offered wherever a document, a paragraph or a note is cited. An edition format has `NAME`, `SAYS` (a sentence about it),
`ENDING`, `MIME` and `write(edition)`, which yields its files. To add a format, add its file and its test.
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
from build_edition.ground.reused import Last
from build_edition.ground.wholes import Wholes
from build_edition.model.edited import Edited, Edition, OfOne, PackOfOne, WordsOfOne
from build_edition.model.woven import Page, at_rest


class ReferenceFormat(Protocol):
    """What a module must have to be a citation format."""

    NAME: str
    ENDING: str
    MIME: str

    @staticmethod
    def write_reference(reference: Reference) -> str:
        """One reference as the text of a file."""


class EditionFormat(Protocol):
    """What a module must have to be an edition format.

    It may also have `IS_COSTLY` (made only on request), `HAS_DOCUMENTS` (each document has a file at `document_file`,
    to which its page links) or `has_document(edition, document)` (some documents have one), `PIECES` and `PACKS` (what
    is made from each document and cached, by kind: strings, or parts of files), `IS_OF_PAGES` (a module of `pages/`
    makes its files at the same addresses, since scripts fetch them) and `check(page)`, which yields what is wrong with
    a file.
    """

    NAME: str
    SAYS: str
    ENDING: str
    MIME: str

    @staticmethod
    def write(edition: Edition) -> Iterator[Page]:
        """Its files, with paths relative to the downloads folder."""


Pieces = Mapping[str, WordsOfOne]
Packs = Mapping[str, PackOfOne]
PartsOfOne = Callable[[Edited, Edition], Mapping[str, str | bytes]]
_ONLY: Final = ""
WHOLE: Final = "edition"


def whole_file(ending: str) -> str:
    """The path of the file with the whole edition in a format."""
    return f"{WHOLE}.{ending}"


def document_file(document: str, ending: str) -> str:
    """The path of the file of one document in a format."""
    return f"documents/{document}.{ending}"


def published_at(path: str) -> str:
    """The path of a format's file below `docs/edition/`."""
    return f"{DOWNLOADS}/{path}"


@cache
def reference_formats() -> tuple[ReferenceFormat, ...]:
    """The citation formats, sorted by name."""
    found = [cast("ReferenceFormat", one) for one in _modules() if hasattr(one, "write_reference")]
    return tuple(sorted(found, key=lambda one: one.NAME))


@cache
def edition_formats() -> tuple[EditionFormat, ...]:
    """The edition formats, sorted by ending."""
    found = [cast("EditionFormat", one) for one in _modules() if hasattr(one, "write") and hasattr(one, "SAYS")]
    return tuple(sorted(found, key=lambda one: one.ENDING))


def published_formats(edition: Edition) -> tuple[EditionFormat, ...]:
    """The formats that are published with the site of an edition."""
    wanted = edition.imprint.downloads
    return tuple(one for one in edition_formats() if not is_costly(one) or one.ENDING in wanted)


def pieces(edition: Edition) -> Mapping[str, OfOne]:
    """The functions by which the published formats make cached pieces of each document, by kind."""
    made = [getattr(form, name, {}) for form in published_formats(edition) for name in ("PIECES", "PACKS")]
    return {kind: make for one in made for kind, make in one.items()}


def packing(make: PartsOfOne) -> PackOfOne:
    """`make`, with the parts of files that it makes of a document packed."""
    return partial(_packed, make)


def packing_file(make: Callable[[Edited, Edition], str | bytes]) -> PackOfOne:
    """The same for a function that makes one file of a document, or an empty one."""
    return packing(partial(_alone, make))


def file_of(path: str, pack: Pack, *, is_words: bool = True) -> Page:
    """The file of a document as packed by `packing_file`, without unpacking it."""
    return Page(path, of_part(pack.get(_ONLY), is_words=is_words))


def _packed(make: PartsOfOne, edited: Edited, edition: Edition) -> Packed:
    return packed(make(edited, edition))


def _alone(
    make: Callable[[Edited, Edition], str | bytes], edited: Edited, edition: Edition
) -> Mapping[str, str | bytes]:
    return {_ONLY: make(edited, edition)}


def files_of(form: EditionFormat, edition: Edition) -> tuple[Page, ...]:
    """The files of a format; written once per edition, however many callers ask for them."""
    written = _written(edition)
    if form.ENDING not in written.files:
        written.files[form.ENDING] = at_rest(form.write(edition), written.rest, _wholes(edition).settled)
        give_back()
    return written.files[form.ENDING]


def leave_in(edition: Edition, rest: Rest | None, last: Last | None = None) -> None:
    """Store the files of an edition written from now on in `rest`; with None, each is stored by itself.

    `last` finds the last versions of published files, from which unchanged ranges are taken.
    """
    written = _written(edition)
    written.rest, written.last = rest, last


def forget_others(edition: Edition) -> None:
    """Drop cached facts about whole files that are no longer part of the edition, once all have been made."""
    _wholes(edition).forget_others()


@once
def _wholes(edition: Edition) -> Wholes:
    last = _written(edition).last
    return Wholes(
        edition.pieces.store if edition.pieces is not None else None,
        lambda path: last(published_at(path)) if last is not None else None,
    )


@dataclass(slots=True)
class _Written:
    """The files of an edition by the ending of their format; where they are stored; what finds their last versions."""

    files: dict[str, tuple[Page, ...]] = field(default_factory=dict)
    rest: Rest | None = None
    last: Last | None = None


@once
def _written(_edition: Edition) -> _Written:
    return _Written()


def is_costly(form: EditionFormat) -> bool:
    """Whether a format is made only on request."""
    return bool(getattr(form, "IS_COSTLY", False))


def has_documents(form: EditionFormat) -> bool:
    """Whether each document has a file of its own in a format."""
    return bool(getattr(form, "HAS_DOCUMENTS", False))


def faults(form: EditionFormat, pages: Sequence[Page]) -> Iterator[tuple[Page, str]]:
    """The faults of files of a format, by its own standard."""
    check = getattr(form, "check", lambda _: ())
    for page in pages:
        yield from ((page, fault) for fault in cast("Iterable[str]", check(page)))


def has_document(form: EditionFormat, edition: Edition, document: str) -> bool:
    """Whether a document has a file in a format, including formats that cover only some documents."""
    some = cast("Callable[[Edition, str], bool]", getattr(form, "has_document", lambda *_: False))
    return has_documents(form) or some(edition, document)


def _modules() -> Iterator[ModuleType]:
    return (import_module(f"{exports.__name__}.{one.name}") for one in pkgutil.iter_modules(exports.__path__))
