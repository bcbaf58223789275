"""`ImageFile`: a picture as read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImageFile:
    """A picture as read: POSIX path from the edition's root, its bytes, width and height in pixels."""

    path: str
    content: bytes
    width: int
    height: int
