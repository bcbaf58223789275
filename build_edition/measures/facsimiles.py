"""Facsimiles: each file exists and is shown, and each page that they show is marked in the text."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.hints import write_nearest
from build_edition.ground.addresses import host_of
from build_edition.ground.filing import filed, folder_of
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.documents import Document
from build_edition.model.images import ImageFile
from build_edition.model.leaf import Leaf
from build_edition.model.sources import Facsimile
from build_edition.vocabulary.documents import MILESTONES
from build_edition.words.language import Words

_FETCH: Final = "run `build-edition fetch-pictures`"
Shown: TypeAlias = Mapping[str, tuple[int, Facsimile]]
Picture: TypeAlias = tuple[int, Facsimile, ImageFile | None]


def check_facsimiles(
    leaves: Iterable[Leaf], images: Mapping[str, ImageFile], hosts: Collection[str]
) -> Iterator[Diagnostic]:
    """A picture that is named exists (T131) and is as fetched, and one that exists is named (T132)."""
    there: dict[str, list[str]] = {}
    for path in images:
        of = filed(path)
        if of is not None:
            there.setdefault(of.folder, []).append(of.within)
    shown = set[str]()
    for leaf in leaves:
        for one in leaf.pictures:
            image = one.image
            if image is None:
                yield from _check_elsewhere(one, hosts)
                continue
            folder = folder_of(image.place.path)
            shown.add(f"{folder}/{image.value}")
            if image.value not in there.get(folder, ()):
                hint = write_nearest(image.value, there.get(folder, ()))
                hint = _FETCH if one.source is not None else hint
                yield diagnose("T131", image.place, (), hint, image=image.value)
            else:
                yield from _check_fingerprint(one, images[f"{folder}/{image.value}"])
    for path in images:
        if path not in shown:
            yield diagnose("T132", Place(path, width=WHOLE_FILE), path=path)


def _check_elsewhere(one: Facsimile, hosts: Collection[str]) -> Iterator[Diagnostic]:
    """A picture on another host has an address, and the host is allowed (T136)."""
    host = host_of(one.elsewhere)
    if one.source is not None and (not host or host not in hosts):
        hint = f"add `picture_hosts: [{host}]` to sources/edition.yml" if host else ""
        yield diagnose("T136", one.source.place, (), hint, address=one.elsewhere)


def _check_fingerprint(one: Facsimile, image: ImageFile) -> Iterator[Diagnostic]:
    """A fetched picture is unchanged (T135)."""
    found = hashlib.sha256(image.content).hexdigest()
    if one.sha256 is not None and one.sha256.value != found:
        yield diagnose("T135", one.sha256.place, found=found)


def check_shown(document: Document) -> Iterator[Diagnostic]:
    """The page that a picture shows is marked in the text (T133)."""
    numbers = [one.number for one in document.milestones if one.sort in ("page", "folio")]
    for one in document.header.facsimiles:
        if one.page is not None and one.page.value not in numbers:
            hint = write_nearest(one.page.value, numbers)
            yield diagnose("T133", one.page.place, (), hint, page=one.page.value, document=document.id)


def pictures_of(images: Mapping[str, ImageFile], document: Document) -> Iterator[Picture]:
    """The existing pictures of a document, each with its number."""
    for number, one in enumerate(document.header.facsimiles, 1):
        image = images.get(f"{document.folder}/{one.path}")
        if image is not None or one.elsewhere:
            yield number, one, image


def published(document: Document, one: Facsimile) -> str:
    """The published path of a picture."""
    return f"facsimiles/{document.id}/{one.name}"


def called(words: Words, document: Document, one: Facsimile, number: int) -> str:
    """The label of a picture: the page it shows, else its number among the pictures."""
    page = one.page.value if one.page is not None else ""
    sort = next((it.sort for it in document.milestones if it.number == page and it.sort in ("page", "folio")), "")
    return words.say(MILESTONES[sort], number=page) if sort else words.say("picture {number}", number=str(number))


def shown_at(document: Document) -> Shown:
    """By id of a page mark in the text, the picture of the page that begins there, with its number."""
    named = {one.page.value: (at, one) for at, one in enumerate(document.header.facsimiles, 1) if one.page is not None}
    marks = (one for one in document.milestones if one.sort in ("page", "folio") and one.number in named)
    return {one.id: named[one.number] for one in marks}
