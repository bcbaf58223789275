"""A picture below `sources/` → its bytes, after checking that they are of the format that the name says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.image_bytes import ENDINGS, FOLDER, size_of
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.images import ImageFile
from build_edition.sources.walk import unreadable

LARGEST: Final = 4_000_000  # bytes
MOST_PIXELS: Final = 40_000_000
_NAME: Final = re.compile(rf"[A-Za-z0-9][A-Za-z0-9._-]{{0,80}}\.(?:{'|'.join(ENDINGS)})")


def is_image(name: str) -> bool:
    """Whether a path is in the folder for pictures of a document."""
    match name.split("/"):
        case ["sources", _, folder, _]:
            return folder == FOLDER
    return False


def may_be_image(name: str) -> bool:
    """Whether a path is valid for a picture."""
    return is_image(name) and _NAME.fullmatch(name.rpartition("/")[2]) is not None


def read_image(path: Path, name: str) -> Result[ImageFile | None]:
    """The picture; a finding if the file is none (R012), or larger than a page should be (R009, R013)."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            return _refused("R009", name, size=f"{size:,}", limit=f"{LARGEST:,}")
        content = path.read_bytes()
    except OSError as error:
        return Result(None, (unreadable(name, error),))
    found = size_of(content)
    ending = name.rpartition(".")[2]
    if found is None or _NAME.fullmatch(path.name) is None or ENDINGS[ending] != found.kind:
        return Result(None, (_no_picture(name, content),))
    if found.width * found.height > MOST_PIXELS:
        return _refused("R013", name, width=found.width, height=found.height, limit=MOST_PIXELS // 1_000_000)
    return Result(ImageFile(name, content, found.width, found.height))


def _no_picture(name: str, content: bytes) -> Diagnostic:
    found = size_of(content)
    hint = ""
    if found is not None:
        ending = {"jpeg": "jpg"}.get(found.kind, found.kind)
        stem = re.sub(r"[^A-Za-z0-9]+", "-", Path(name).stem).strip("-") or "page-1"
        hint = f"rename it to {stem}.{ending}"
    elif b"<svg" in content[:2000].lower():
        hint = "make a PNG of it: an SVG is a document that can hold scripts"
    return diagnose("R012", Place(name, width=WHOLE_FILE), (), hint, path=name)


def _refused(code: str, name: str, **words: object) -> Result[ImageFile | None]:
    return Result(None, (diagnose(code, Place(name, width=WHOLE_FILE), (), "", path=name, **words),))
