"""Pages → disk: write what changed, sweep what is gone.

In: pages and the folder that is ours alone (`docs/edition/`). Out: the files
that were written and removed. Promises: a file is replaced whole or not at all;
nothing is touched that did not change; only what an earlier run wrote is ever
removed. Last stage of the pipeline and, with `read`, the only one that touches the disk.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from build_edition.model.woven import Page

MANIFEST: Final = ".manifest.json"


@dataclass(frozen=True, slots=True)
class Published:
    """Paths, relative to the folder, that a run wrote and removed."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


def publish(pages: Iterable[Page], folder: Path) -> Published:
    """Bring the folder in step with the pages; raises ValueError for a path that leaves it."""
    contents = {_safe(page.path): _bytes(page.content) for page in pages}
    changed = {path: content for path, content in contents.items() if _on_disk(folder / path) != content}
    gone = [path for path in manifest(folder) if path not in contents and (folder / path).is_file()]
    staged = [(_stage(folder / path, content), folder / path) for path, content in changed.items()]
    if staged:
        os.sync()  # once for all: a search index is a thousand small files
    for temporary, path in staged:
        temporary.replace(path)
    for name in gone:
        _remove(folder, name)
    listing = (json.dumps(sorted(contents), indent=1) + "\n").encode()
    if _on_disk(folder / MANIFEST) != listing:
        _stage(folder / MANIFEST, listing).replace(folder / MANIFEST)
    return Published(tuple(sorted(changed)), tuple(sorted(gone)))


def write(files: Mapping[str, str | bytes], folder: Path) -> tuple[str, ...]:
    """Bring these files, and no others, in step with their contents; the paths that changed."""
    contents = {_safe(path): _bytes(content) for path, content in files.items()}
    changed = {path: content for path, content in contents.items() if _on_disk(folder / path) != content}
    for path, content in changed.items():
        _stage(folder / path, content).replace(folder / path)
    return tuple(sorted(changed))


def create(pages: Iterable[Page], folder: Path) -> tuple[str, ...]:
    """Write files that do not exist yet, all or none; raises FileExistsError that names those that do."""
    contents = {_safe(page.path): _bytes(page.content) for page in pages}
    taken = [path for path in contents if os.path.lexists(folder / path)]
    if taken:
        raise FileExistsError(", ".join(taken))
    for path, content in contents.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        with (folder / path).open("xb") as file:
            file.write(content)
    return tuple(contents)


def manifest(folder: Path) -> tuple[str, ...]:
    """What the last run wrote, by its own record; nothing when there is none that can be read."""
    try:
        listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return tuple(_safe(str(path)) for path in listed)
    except (OSError, ValueError, TypeError, RecursionError):
        return ()


def _safe(path: str) -> str:
    pure = PurePosixPath(path)
    if pure.is_absolute() or ".." in pure.parts or not pure.parts or "\\" in path:
        raise ValueError(f"{path!r} is not a path inside the folder")
    return pure.as_posix()


def _bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode("utf-8")


def _on_disk(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _stage(path: Path, content: bytes) -> Path:
    """The content in a temporary file beside its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    temporary.write_bytes(content)
    return temporary


def _remove(folder: Path, path: str) -> None:
    """Remove a file of ours, and the folders it leaves empty."""
    file = folder / path
    file.unlink()
    for parent in file.parents:
        if parent == folder or any(parent.iterdir()):
            break
        parent.rmdir()
