"""The pictures of a document in TEI: a surface for each, with its picture, its description and its rights.

In: an edited document, the edition with its pictures. Out: `facsimile`, and for each page mark the pointer to its
surface. Promises: a picture is referenced by its address on the site if the site has one, otherwise relative to the
file as published; a document without pictures has no such elements.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

from build_edition.exports.formats import document_file, published_at, whole_file
from build_edition.exports.iris import named, site_url
from build_edition.exports.tei_ids import own_id
from build_edition.exports.xml import Xml
from build_edition.ground.addresses import facsimile_anchor, relative_url
from build_edition.ground.image_bytes import ENDINGS
from build_edition.measures.facsimiles import Picture, pictures_of, published, shown_at
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.sources import Facsimile

_ENDING: Final = "tei.xml"
_SAFE: Final = "%/:=&?~#+!$,;'@()*-._"


def write_facsimile(edited: Edited, edition: Edition, xml: Xml, *, is_alone: bool) -> None:
    """Write the available pictures, in order; `is_alone`: the file contains one document only."""
    pictures = tuple(pictures_of(edition.images, edited.document))
    if not pictures:
        return
    with xml.element("facsimile"):
        for picture in pictures:
            _surface(edited.document, picture, edition, xml, is_alone=is_alone)


def surfaces_of(edited: Edited, edition: Edition) -> Mapping[str, str]:
    """By the id of a page mark in the text, the pointer to the surface of the page that begins there."""
    there = {number for number, _, _ in pictures_of(edition.images, edited.document)}
    shown = shown_at(edited.document) if there else {}
    return {mark: f"#{_surface_id(edited.document, at)}" for mark, (at, _) in shown.items() if at in there}


def _surface(document: Document, picture: Picture, edition: Edition, xml: Xml, *, is_alone: bool) -> None:
    number, one, image = picture
    page = one.page.value if one.page is not None else ""
    ending = one.name.rpartition(".")[2].lower()
    with xml.element("surface", {"xml:id": _surface_id(document, number), "n": page}):
        said = {
            "url": _address(document, one, edition, is_alone=is_alone) if image else quote(one.address, safe=_SAFE),
            "source": quote(one.source.value, safe=_SAFE) if one.source is not None else "",
            "mimeType": f"image/{ENDINGS[ending]}" if image and ending in ENDINGS else "",
            "width": f"{image.width}px" if image else "",
            "height": f"{image.height}px" if image else "",
        }
        with xml.element("graphic", said):
            xml.leaf("desc", " ".join(one.described.split()))
        if one.rights:
            xml.leaf("note", one.rights, {"type": "rights"})
        if one.sha256 is not None:
            xml.leaf("note", one.sha256.value, {"type": "SHA-256"})


def _address(document: Document, one: Facsimile, edition: Edition, *, is_alone: bool) -> str:
    """The address of a picture of the edition: on its site, or relative to the file."""
    path = published(document, one)
    file = document_file(document.id, _ENDING) if is_alone else whole_file(_ENDING)
    return named(edition)(path) if site_url(edition) else relative_url(published_at(file), path)


def _surface_id(document: Document, number: int) -> str:
    return own_id(document.id, facsimile_anchor(number))
