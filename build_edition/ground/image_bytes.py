"""The bytes of a picture → its format and size, determined from the bytes and never from the file name.

In: bytes. Out: `jpeg`, `png` or `webp` with width and height in pixels; None for anything else. Promises: no picture
is decompressed, so that none can exhaust the machine; truncated bytes are not a picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["jpeg", "png", "webp"]
FOLDER: Final = "facsimile"  # the folder of a document that holds its pictures
ENDINGS: Final = {"jpg": "jpeg", "jpeg": "jpeg", "png": "png", "webp": "webp"}
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # the segments of a JPEG that hold its size
_BARE: Final = frozenset((0x01, *range(0xD0, 0xD9)))  # segments without a length
_START_OF_SCAN: Final = 0xDA


@dataclass(frozen=True, slots=True)
class Size:
    """The format of a picture, its width and height in pixels."""

    kind: Kind
    width: int
    height: int


def size_of(content: bytes) -> Size | None:
    """The format and size; None where the bytes are none of the three formats, or end before the size."""
    for sign, read in ((_PNG, _png), (_JPEG, _jpeg), (b"RIFF", _webp)):
        if content.startswith(sign):
            found = read(content)
            return found if found is not None and found.width and found.height else None
    return None


def _number(content: bytes, start: int, length: int, order: Literal["big", "little"] = "big") -> int:
    return int.from_bytes(content[start : start + length], order)


def _png(content: bytes) -> Size | None:
    if content[12:16] != b"IHDR" or b"IEND" not in content[-12:]:
        return None
    return Size("png", _number(content, 16, 4), _number(content, 20, 4))


def _jpeg(content: bytes) -> Size | None:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:  # noqa: PLR2004 - a segment marker
        marker = content[at + 1]
        if marker in _FRAMES:
            return Size("jpeg", _number(content, at + 7, 2), _number(content, at + 5, 2))
        if marker == _START_OF_SCAN:
            return None
        is_filling = marker == 0xFF  # noqa: PLR2004 - the same
        at += 1 if is_filling else 2 if marker in _BARE else 2 + max(2, _number(content, at + 2, 2))
    return None


def _webp(content: bytes) -> Size | None:
    """The three places in which a WebP stores its size: lossy, lossless, extended."""
    if content[8:12] != b"WEBP" or len(content) < 30 or _number(content, 4, 4, "little") + 8 > len(content):  # noqa: PLR2004 - its head
        return None
    match content[12:16]:
        case b"VP8 ":
            width, height = (_number(content, at, 2, "little") & 0x3FFF for at in (26, 28))
        case b"VP8L":
            bits = _number(content, 21, 4, "little")
            width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            width, height = (_number(content, at, 3, "little") + 1 for at in (24, 27))
        case _:
            return None
    return Size("webp", width, height)
