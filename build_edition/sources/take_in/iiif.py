"""Read IIIF descriptions of an archive's pictures, and choose which image to request.

In: the bytes of a manifest (Presentation 2 or 3) or of an `info.json` (Image 2 or 3). Out: the canvases in order, each
with a label, its picture or its image service, and its rights; the address of one image of a service, no larger than
requested. Promises: of a level 0 service only sizes that it lists are requested; any other file raises `NotTaken` with
a sentence.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from build_edition.sources.take_in.received import NotTaken

Said = Mapping[str, object]
_NEITHER: Final = "it is no IIIF manifest and no info.json of an image service"
_COLLECTION: Final = "it is a collection of manifests: give the address of one manifest in it"
_OLD: Final = "its image service is older than IIIF Image 2: save the picture into the folder by hand"
_NO_PICTURE: Final = "no canvas of the manifest has a picture"
_TAG: Final = re.compile(r"<[^<>]*>")
_RESIZES: Final = ("sizeByW", "sizeByWh", "sizeByConfinedWh")
_MOST: Final = 5_000  # most canvases of a manifest that are read


@dataclass(frozen=True, slots=True)
class Service:
    """The description of an image service: its address, whether it is Image API 3, the size of the whole image.

    `resizes` says whether it scales to any size; otherwise `sizes` are the sizes that it offers; `most` is the largest
    width, height and area that it delivers.
    """

    id: str
    is_3: bool
    width: int
    height: int
    resizes: bool
    sizes: tuple[tuple[int, int], ...] = ()
    most: tuple[float, float, float] = (math.inf, math.inf, math.inf)


@dataclass(frozen=True, slots=True)
class Canvas:
    """A page in a manifest: its label, the address of its image service, that of its picture, its rights."""

    label: str
    service: str
    image: str
    rights: str


def canvases_or_service(content: bytes) -> tuple[Canvas, ...] | Service:
    """What is at an address that an editor gave: the canvases of a manifest, or an image service."""
    said = _read(content)
    if "iiif.io/api/image" in str(said.get("protocol", "")):
        return _service(said)
    kind = str(said.get("type", said.get("@type", "")))
    if kind.endswith("Collection"):
        raise NotTaken(_COLLECTION)
    if not kind.endswith("Manifest"):
        raise NotTaken(_NEITHER)
    found = tuple(_canvases(said))
    if not found:
        raise NotTaken(_NO_PICTURE)
    return found[:_MOST]


def service_in(content: bytes) -> Service:
    """The image service that an `info.json` describes."""
    return _service(_read(content))


def picture_address(service: Service, longest: int, most_pixels: int) -> str:
    """The address of the whole image, with the longer side limited as requested if the service allows that."""
    width, height = service.width, service.height
    most_wide, most_high, area = service.most
    room = min(float(most_pixels), area)
    scale = min(
        1.0, longest / max(width, height), most_wide / width, most_high / height, math.sqrt(room / (width * height))
    )
    return f"{service.id}/full/{_size(service, max(1, math.floor(width * scale)))}/0/default.jpg"


def _size(service: Service, wide: int) -> str:
    whole = "max" if service.is_3 else "full"
    if service.resizes:
        return whole if wide >= service.width else f"{wide},"
    if wide >= service.width or not service.sizes:
        return whole
    fitting = [one for one in service.sizes if one[0] <= wide]
    chosen = max(fitting) if fitting else min(service.sizes)
    return f"{chosen[0]},{chosen[1]}" if service.is_3 else f"{chosen[0]},"


def _service(said: Said) -> Service:
    address = str(said.get("id", said.get("@id", ""))).rstrip("/")
    context = json.dumps(said.get("@context", ""))
    is_3 = "image/3" in context or said.get("type") == "ImageService3"
    width, height = _number(said.get("width")), _number(said.get("height"))
    if not is_3 and "image/2" not in context:
        raise NotTaken(_OLD)
    if not address or not width or not height:
        raise NotTaken(_NEITHER)
    profile = said.get("profile")
    levels = profile if isinstance(profile, list) else [profile]
    more = [one for one in levels if isinstance(one, dict)]
    can = {str(each) for one in (said, *more) for key in ("supports", "extraFeatures") for each in _list(one.get(key))}
    is_0 = any(isinstance(one, str) and re.search(r"level0(?:\.json)?$|#level0$", one) for one in levels)
    sizes = ((_number(one.get("width")), _number(one.get("height"))) for one in map(_dict, _list(said.get("sizes"))))
    return Service(
        address, is_3, width, height, not is_0 or not can.isdisjoint(_RESIZES),
        tuple(one for one in sizes if all(one)), _most((said, *more)),
    )  # fmt: skip


def _most(said: tuple[Said, ...]) -> tuple[float, float, float]:
    """The largest width, height and area; without a maximum height, that of the width applies to both."""
    wide, high, area = (
        min((_number(one.get(key)) or math.inf for one in said), default=math.inf)
        for key in ("maxWidth", "maxHeight", "maxArea")
    )
    return wide, min(high, wide) if high == math.inf else high, area


def _canvases(manifest: Said) -> Iterator[Canvas]:
    sequences = _list(manifest.get("sequences"))
    listed = _list(manifest.get("items")) or _list(_dict(sequences[0]).get("canvases") if sequences else None)
    for canvas in map(_dict, listed):
        found = next(_bodies(canvas), None)
        if found is not None:
            image = str(found.get("id", found.get("@id", "")))
            rights = _rights(canvas) or _rights(manifest)
            yield Canvas(_words(canvas.get("label")), _service_of(found), image, rights)


def _bodies(canvas: Said) -> Iterator[Said]:
    """The pictures painted on a canvas; of a choice, the first."""
    painted = [_dict(one).get("resource") for one in _list(canvas.get("images"))]
    for page in map(_dict, _list(canvas.get("items"))):
        painted += [_dict(one).get("body") for one in _list(page.get("items"))]
    for given in painted:
        one = _dict(next(iter(_list(given)), None))
        one = _dict(one.get("default")) or _dict(next(iter(_list(one.get("items"))), None)) or one
        one = _dict(one.get("source")) or one
        if str(one.get("type", one.get("@type", ""))) in ("Image", "dctypes:Image"):
            yield one


def _service_of(body: Said) -> str:
    services = map(_dict, _list(body.get("service")))
    addresses = (str(one.get("id", one.get("@id", ""))) for one in services if _is_of_images(one))
    return next((one.rstrip("/") for one in addresses if one), "")


def _is_of_images(service: Said) -> bool:
    kind = str(service.get("type", service.get("@type", "")))
    return kind.startswith("ImageService") or "api/image" in json.dumps(
        [service.get("profile"), service.get("@context")]
    )


def _rights(said: Said) -> str:
    """The required attribution and the licence, without repetitions."""
    required = _dict(said.get("requiredStatement")).get("value")
    parts = [_words(one) for one in (required, said.get("attribution"), said.get("rights"), said.get("license"))]
    return "; ".join(dict.fromkeys(filter(None, parts)))


def _words(said: object) -> str:
    """The text of a value in Presentation 2 or 3, in its first language, without tags."""
    while isinstance(said, (list, Mapping)) and said:
        each = said if isinstance(said, list) else [said.get("@value"), *said.values()]
        said = next((one for one in each if one), "")
    return " ".join(_TAG.sub(" ", said).split()) if isinstance(said, str) else ""


def _read(content: bytes) -> Said:
    try:
        return _dict(json.loads(content))
    except (ValueError, RecursionError):
        raise NotTaken(_NEITHER) from None


def _dict(value: object) -> Said:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _number(value: object) -> int:
    is_one = isinstance(value, int) and not isinstance(value, bool)
    return value if is_one and isinstance(value, int) and 0 < value < 10**9 else 0
