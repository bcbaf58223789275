"""Convert the pictures that a TEI file describes to lines of `facsimiles` for `document.yml`.

In: the root of a file, of ours or another's. Out: each picture with its address or its file, the page that it shows,
its description and its rights, as far as the file gives them. Promises: nothing is fetched; the page of a picture is
the number of the break that points to it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lxml import etree

from build_edition.ground.image_bytes import FOLDER
from build_edition.ground.plain_text import in_quotes
from build_edition.sources.take_in.received import counted
from build_edition.sources.take_in.tei_names import ID, T, words_of

MARK: Final = "[p. {n}]"  # the page mark written to the text of a file that has pictures of its pages
MARKS: Final = {"marks": f"[{{as: page, pattern: {in_quotes(MARK)}}}]"}
_BREAKS: Final = (f"{T}pb", f"{T}milestone")
_ON_THE_WEB: Final = re.compile(r"https?://[^\s/]+/\S*", re.IGNORECASE)
_OF_A_FILE: Final = re.compile(r"[^/\\]+\.(?:jpe?g|png|webp)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PictureInTei:
    """A picture as a file describes it; fields are empty if the file gives no value."""

    url: str
    source: str = ""
    page: str = ""
    alt: str = ""
    rights: str = ""
    sha256: str = ""

    @property
    def file(self) -> str:
        """The name of its file; empty if its type cannot be shown, or if it remains on an image service."""
        name = self.url.rpartition("/")[2]
        return name if _OF_A_FILE.fullmatch(name) and not self.source.endswith("/info.json") else ""

    def lines(self, file: str) -> Iterator[str]:
        """The lines of an entry of `facsimiles`; `file` is the name under which the picture is to be stored."""
        said = {
            "image": f"{FOLDER}/{file}" if file else "",
            "from": next((one for one in (self.source, self.url) if _ON_THE_WEB.fullmatch(one)), ""),
            "page": self.page,
            "rights": self.rights,
            "sha256": self.sha256,
        }
        written = [f"{key}: {in_quotes(words)}" for key, words in said.items() if words] + [
            f"alt: {in_quotes(self.alt)}"
        ]
        yield from (f"  {'-' if at == 0 else ' '} {line}" for at, line in enumerate(written))


def pictures_in(root: etree._Element) -> tuple[PictureInTei, ...]:
    """The pictures of a file in order, one for each surface."""
    pages = _pages(root)
    return tuple(_picture(one, graphic, pages) for one, graphic in _graphics(root))


def leads_to_a_picture(root: etree._Element) -> frozenset[str]:
    """The values of `facs` that refer to a picture of the file."""
    return frozenset(pointer for one, graphic in _graphics(root) for pointer in _pointers(one, graphic))


def pictures_told(root: etree._Element) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines of `document.yml` about the pictures of a file, and messages for whoever imports it."""
    pictures = pictures_in(root)
    return _lines(pictures), tuple(_about(pictures))


def _lines(pictures: Sequence[PictureInTei]) -> tuple[str, ...]:
    """The lines of `document.yml`; commented out unless every picture has a description."""
    if not pictures:
        return ()
    lines = (
        "facsimiles:",
        *(line for one, file in zip(pictures, _files(pictures), strict=True) for line in one.lines(file)),
    )
    if all(one.alt for one in pictures):
        return lines
    said = (
        "Pictures of which the file tells. To show them, take away the signs, say in `alt` what is to be seen on each,",
        "see that you may publish them, and run `build-edition fetch-pictures`.",
    )
    return tuple(f"# {line}" for line in (*said, *lines))


def _files(pictures: Sequence[PictureInTei]) -> Iterator[str]:
    """A file name for each picture; if several have the same, their numbers are used instead."""
    names = Counter(one.file for one in pictures)
    for number, one in enumerate(pictures, 1):
        is_own = names[one.file] == 1 or not one.file
        yield one.file if is_own else f"picture-{number}.{one.file.rpartition('.')[2]}"


def _about(pictures: Sequence[PictureInTei]) -> Iterator[str]:
    if not pictures:
        return
    told = counted(len(pictures), "picture", "pictures")
    if all(one.alt for one in pictures):
        yield f"{told} told of, which no TEI file holds: put each where document.yml names it"
    else:
        yield f"{told} told of: see the remark in document.yml"


def _graphics(root: etree._Element) -> Iterator[tuple[etree._Element, etree._Element]]:
    """Each surface with its first picture; a picture outside a surface, with itself."""
    for facsimile in root.iterfind(f"{T}facsimile"):
        for one in facsimile.iter(f"{T}surface", f"{T}graphic"):
            is_surface = one.tag == f"{T}surface"
            graphic = one.find(f".//{T}graphic") if is_surface else one
            is_alone = is_surface or next(one.iterancestors(f"{T}surface"), None) is None
            if is_alone and graphic is not None and (graphic.get("url") or "").strip():
                yield one, graphic


def _picture(one: etree._Element, graphic: etree._Element, pages: Mapping[str, str]) -> PictureInTei:
    described = graphic.find(f"{T}desc")
    described = one.find(f"{T}desc") if described is None else described
    notes = {note.get("type"): words_of(note) for note in one.iterfind(f"{T}note")}
    return PictureInTei(
        _plain(graphic.get("url")),
        _plain(graphic.get("source")),
        next((pages[pointer] for pointer in _pointers(one, graphic) if pointer in pages), ""),
        words_of(described) if described is not None else "",
        notes.get("rights", ""),
        notes.get("SHA-256", ""),
    )


def _pointers(one: etree._Element, graphic: etree._Element) -> tuple[str, ...]:
    """The values of `facs` by which a break can refer to a picture."""
    ids = (f"#{each.get(ID)}" for each in dict.fromkeys((one, graphic)) if each.get(ID))
    return (*ids, _plain(graphic.get("url")))


def _pages(root: etree._Element) -> dict[str, str]:
    """The page number by value of `facs`; the first break with each value counts."""
    found: dict[str, str] = {}
    for one in root.iter(*_BREAKS):
        for pointer in (one.get("facs") or "").split():
            found.setdefault(pointer, " ".join((one.get("n") or "").split()))
    return {pointer: number for pointer, number in found.items() if number}


def _plain(address: str | None) -> str:
    return "".join((address or "").split())
