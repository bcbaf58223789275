"""Fetch pictures of an archive into a document's folder, and record in `document.yml` where they came from.

In: the address of an IIIF manifest, of an image service or of a picture, given by an editor or found in a
`document.yml`. Out: files to write, with the source, the SHA-256 and the rights of each; findings if a picture cannot
be fetched (T134) or has changed (T135). Promises: all pictures of an address, or none; what an editor wrote stays
unchanged, character for character; nothing here runs during a build.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.contribute.plain_yaml import yaml_of
from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.filing import folder_in
from build_edition.ground.image_bytes import ENDINGS, FOLDER, size_of
from build_edition.ground.web import NotFetchedError
from build_edition.model.documents import Document
from build_edition.model.sources import Data, Facsimile, Source
from build_edition.sources.images import LARGEST, MOST_PIXELS, may_be_image
from build_edition.sources.notes.tree import Fields, Items, parse_tree
from build_edition.sources.take_in.iiif import Canvas, canvases_or_service, picture_address, service_in
from build_edition.sources.take_in.received import NotTaken

Ask = Callable[[str, int], bytes]  # an address and the most bytes to read → the content, or NotFetchedError
LARGEST_MANIFEST: Final = 50_000_000
_INFO: Final = 1_000_000
_SERVICE: Final = "/info.json"
_LABEL: Final = re.compile(
    r"(?:(?:pages?|pp?|fol(?:io)?s?|ff?|leaf|seite|s|blatt|bl|feuillet|лист|л|стр|с)\b\.?\s*|\[)*([0-9ivxlcdm]+[a-z]?)\]?",
    re.IGNORECASE,
)
_NO_PICTURE: Final = "what came is no JPEG, PNG or WebP that can be read"


@dataclass(frozen=True, slots=True)
class Wish:
    """Which canvases are wanted, by number from 1 (all if none is given), and the longest side in pixels."""

    numbers: Sequence[int] = ()
    longest: int = 2400


@dataclass(frozen=True, slots=True)
class Fetched:
    """A picture: its path in the document's folder, its bytes, its address, its page, its rights."""

    image: str
    content: bytes
    source: str
    page: str = ""
    rights: str = ""

    @property
    def entry(self) -> Data:
        """Its entry in `document.yml`; the alternative text stays empty, since only a person can describe a picture."""
        said = {"image": self.image, "from": self.source, "sha256": _sha256(self.content)}
        more = {"page": self.page, "rights": self.rights}
        return {**said, **{key: words for key, words in more.items() if words}, "alt": ""}


def pictures_at(address: str, document: Document, wish: Wish, ask: Ask) -> tuple[Fetched, ...]:
    """Every wanted picture of a manifest, an image service or a picture; raises NotTaken with a sentence."""
    said = _asked(ask, address, LARGEST_MANIFEST)
    if size_of(said) is not None:
        found: Sequence[Canvas] = (Canvas("", "", address, ""),)
    else:
        given = canvases_or_service(said)
        found = given if isinstance(given, tuple) else (Canvas("", given.id, "", ""),)
    chosen = [
        (number, found[number - 1]) for number in wish.numbers or range(1, len(found) + 1) if number <= len(found)
    ]
    if len(chosen) < len(wish.numbers):
        raise NotTaken(f"there are {len(found)} pictures at {address}, and no number {max(wish.numbers)}")
    return tuple(_picture(number, one, document, wish, ask) for number, one in chosen)


def with_entries(source: Source, pictures: Sequence[Fetched]) -> str:
    """The text of a `document.yml` with these pictures added after those it lists; the rest is unchanged."""
    entries = yaml_of([one.entry for one in pictures])
    tree = parse_tree(source).value
    known = tree.fields.get("facsimiles") if isinstance(tree, Fields) else None
    text = source.text if source.text.endswith("\n") else f"{source.text}\n"
    if known is None:
        return f"{text}facsimiles:\n{_indented(entries, 2)}"
    place, items = known
    lines = text.splitlines(keepends=True)
    if not isinstance(items, Items) or not items.items or items.place.line == place.line:
        raise NotTaken(f"write `facsimiles` in {source.path} as a list, one entry below the other, and ask again")
    following = (number for number, line in enumerate(lines[place.line :], place.line) if re.match(r"[^\s#-]", line))
    at = next(following, len(lines))
    while at and not lines[at - 1].strip():
        at -= 1
    head = lines[items.place.line - 1]
    lines.insert(at, _indented(entries, len(head) - len(head.lstrip())))
    return "".join(lines)


def absent(documents: Sequence[Document], there: Mapping[str, object]) -> Iterator[tuple[Document, Facsimile]]:
    """The pictures that have a source address and are not stored in the edition."""
    for document in documents:
        for one in document.header.facsimiles:
            in_no_volume = f"{folder_in('', document.id)}/{one.path}"
            is_there = f"{document.folder}/{one.path}" in there
            if one.source is not None and may_be_image(in_no_volume) and not is_there:
                yield document, one


def fetched_again(one: Facsimile, ask: Ask) -> Result[bytes | None]:
    """A picture that was fetched before; a finding if it cannot be fetched or differs."""
    address = str(one.source)
    try:
        if address.endswith(_SERVICE):
            address = _of_service(address.removesuffix(_SERVICE), Wish(), ask)
        content = _image(ask, address)
    except NotTaken as refused:
        return Result(None, tuple(_not_come(address, str(refused), one)))
    if one.sha256 is not None and one.sha256.value != _sha256(content):
        return Result(None, (diagnose("T135", one.sha256.place, found=_sha256(content)),))
    return Result(content)


def _not_come(address: str, problem: str, one: Facsimile) -> Iterator[Diagnostic]:
    if one.source is not None:
        said = problem.partition(": ")[2] or problem
        yield diagnose("T134", one.source.place, address=address, problem=said)


def _picture(number: int, canvas: Canvas, document: Document, wish: Wish, ask: Ask) -> Fetched:
    address = _of_service(canvas.service, wish, ask) if canvas.service else canvas.image
    content = _image(ask, address)
    kind = size_of(content)
    ending = next(name for name, it in ENDINGS.items() if kind is not None and it == kind.kind)
    return Fetched(
        f"{FOLDER}/picture-{number}.{ending}", content, address, _page(canvas.label, document), canvas.rights
    )


def _of_service(service: str, wish: Wish, ask: Ask) -> str:
    """The address of the picture to request from an image service."""
    return picture_address(service_in(_asked(ask, f"{service}{_SERVICE}", _INFO)), wish.longest, MOST_PIXELS)


def _page(label: str, document: Document) -> str:
    """The number of the page that a label names; empty unless exactly one page of the text matches."""
    found = _LABEL.fullmatch(label.strip())
    numbers = [one.number for one in document.milestones if one.sort in ("page", "folio")]
    wanted = {label.strip(), found[1] if found is not None else ""} - {""}
    same = [one for one in dict.fromkeys(numbers) if one in wanted]
    return same[0] if len(same) == 1 else ""


def _image(ask: Ask, address: str) -> bytes:
    content = _asked(ask, address, LARGEST)
    size = size_of(content)
    if size is None or size.width * size.height > MOST_PIXELS:
        raise NotTaken(f"{address}: {_NO_PICTURE}")
    return content


def _asked(ask: Ask, address: str, limit: int) -> bytes:
    try:
        return ask(address, limit)
    except NotFetchedError as error:
        raise NotTaken(f"{address}: {error}") from None


def _indented(lines: str, by: int) -> str:
    return "".join(f"{' ' * by}{line}" if line.strip() else line for line in lines.splitlines(keepends=True))


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
