"""Pages → disk: a folder made anew, of changed pages and of unchanged files of the last one.

In: pages, the folder that is ours alone (`docs/edition/`) and the place where its next generation is made. Out: that
generation, and which files in it are new or gone. Promises: an unchanged file is the same file (with the same time, so
that programs watching the folder see no change); only files that an earlier run wrote are ever left out; a single file
is replaced as a whole or not at all. Last stage of the pipeline and, with `read`, the only one that touches the disk.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import stat
from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from glob import escape as glob_escape
from json import dumps
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.ground.cores import Jobs, on_cores
from build_edition.ground.fingerprint import Sums
from build_edition.model.woven import Page
from build_edition.site.same_file import same
from build_edition.sources.hand_written import MANIFEST, manifest, safe_path

_AT_ONCE: Final = 100  # files that one process writes in one go
_DRAFT: Final = re.compile(r"\..+\.(\d+)\.tmp")


@dataclass(frozen=True, slots=True)
class Published:
    """Paths, relative to the folder, that a run wrote and removed; whether the folder is unchanged."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    is_unchanged: bool = False


class Writing(NamedTuple):
    """How files are written: in how many processes, and whether other files of earlier runs stay.

    `laid` are the paths of pages that are in the next generation already (`lay_known`). Symbolic links in the last
    generation may point anywhere `within` that folder.
    """

    jobs: Jobs = 1
    do_others_stay: bool = False
    laid: Collection[str] = frozenset()
    within: Path | None = None


_ALONE: Final = Writing()


def publish(
    pages: Iterable[Page], folder: Path, new: Path, sums: Sums | None = None, how: Writing = _ALONE
) -> Published:
    """Make the next generation of `folder` at `new`; raises ValueError for a path outside of it.

    `sums` are the known SHA-256 of its files.
    """
    contents = {safe_path(page.path): page for page in pages}
    ours = manifest(folder) or ()
    others = [path for path in ours if path not in contents and (folder / path).is_file()]
    gone = [] if how.do_others_stay else others
    known = sums or Sums()
    kept = {path for path, page in contents.items() if path in how.laid or stands(f"{folder}/{path}", page, known)}
    kept |= set(others) - set(gone)
    listing = (dumps(sorted({*contents, *kept}), indent=1) + "\n").encode()
    lying = _files_in(folder)
    strangers = [path for path in lying if path not in contents and path not in ours and not _is_hidden(path)]
    new.mkdir(parents=True, exist_ok=True)
    for path in (*sorted(kept.difference(how.laid)), *strangers):
        same(f"{folder}/{path}", f"{new}/{path}", how.within)
    changed = [path for path in contents if path not in kept]  # in order: the pages of a document come together
    lots = [changed[at : at + _AT_ONCE] for at in range(0, len(changed), _AT_ONCE)]
    deque(on_cores(lambda lot: _write_lot(new, contents, lot), lots, how.jobs), maxlen=0)
    is_listed = _on_disk(folder / MANIFEST) == listing
    if is_listed:
        same(folder / MANIFEST, new / MANIFEST, how.within)
    else:
        write_anew(new / MANIFEST, (listing,))
    is_unchanged = is_listed and not changed and set(lying) == {*kept, *strangers, MANIFEST}
    return Published(tuple(sorted(changed)), tuple(sorted(gone)), is_unchanged)


def lay_known(pages: Iterable[Page], folder: Path, new: Path, sums: Sums) -> frozenset[str]:
    """Put those pages that are unchanged in `folder` into its next generation; their paths."""
    contents = {safe_path(page.path): page for page in pages}
    kept = [path for path, page in contents.items() if stands(f"{folder}/{path}", page, sums)]
    for path in kept:
        same(f"{folder}/{path}", f"{new}/{path}")
    return frozenset(kept)


def _write_lot(new: Path, contents: Mapping[str, Page], paths: Sequence[str]) -> None:
    for path in paths:
        write_anew(new / path, contents[path].chunks)


def write(files: Mapping[str, str | bytes], folder: Path) -> tuple[str, ...]:
    """Update these files, and no others, to their contents; the paths that changed."""
    contents = {safe_path(path): _bytes(content) for path, content in files.items()}
    changed = {path: content for path, content in contents.items() if _on_disk(folder / path) != content}
    for path, content in changed.items():
        _sweep(folder / path)
        _exchange(_stage(folder / path, content), folder / path)
    return tuple(sorted(changed))


def create(pages: Iterable[Page], folder: Path) -> tuple[str, ...]:
    """Write files that do not exist yet, all or none; raises FileExistsError with the paths that do."""
    contents = {safe_path(page.path): _bytes(page.content) for page in pages}
    taken = [path for path in contents if os.path.lexists(folder / path)]
    if taken:
        raise FileExistsError(", ".join(taken))
    for path, content in contents.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        with (folder / path).open("xb") as file:
            file.write(content)
    return tuple(contents)


def create_folder(pages: Iterable[Page], root: Path, path: str) -> None:
    """Write a folder (or one file) that does not exist yet, whole or not at all; raises FileExistsError.

    All pages are at `path` or below it. It is made under a temporary name, so that an interrupted run leaves nothing.
    """
    final = root / safe_path(path)
    made = final.with_name(f".{final.name}.making")
    if os.path.lexists(final):
        raise FileExistsError(path)
    shutil.rmtree(made, ignore_errors=True)
    made.unlink(missing_ok=True)
    for page in pages:
        inner = safe_path(page.path).removeprefix(path).strip("/")
        write_anew(made / inner if inner else made, page.chunks)
    made.rename(final)


def _bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode("utf-8")


def stands(path: str | Path, page: Page, known: Sums) -> bool:
    """Whether a file is a regular file with the contents of a page; if sizes differ, neither is read.

    A file or page whose SHA-256 is known is not read either.
    """
    with contextlib.suppress(OSError):
        said = os.lstat(path)
        if said.st_size != page.size or not stat.S_ISREG(said.st_mode):
            return False
        sha256 = known.of(path) if page.is_summed else known.known(said)
        return page.sha256 == sha256 if sha256 else _has_contents(path, page)
    return False


def _has_contents(path: str | Path, page: Page) -> bool:
    with Path(path).open("rb") as file:
        return all(file.read(len(chunk)) == chunk for chunk in page.chunks)


def _on_disk(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _stage(path: Path, content: bytes) -> Path:
    """Write the content to a temporary file beside its final path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_bytes(content)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _exchange(draft: Path, path: Path) -> None:
    """Rename a temporary file to its final path; where that fails, delete it."""
    try:
        draft.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise


def _sweep(path: Path) -> None:
    """Delete temporary files for this path whose process no longer exists."""
    for draft in path.parent.glob(f".{glob_escape(path.name)}.*.tmp"):
        found = _DRAFT.fullmatch(draft.name)
        if found is not None and not Path(f"/proc/{found[1]}").exists():
            draft.unlink(missing_ok=True)


def write_anew(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.writelines(chunks)


def _files_in(folder: Path) -> list[str]:
    """Every file in a folder, hidden ones included."""
    top = len(os.path.join(folder, ""))
    return [f"{at}/{name}"[top:].replace(os.sep, "/") for at, _folders, names in os.walk(folder) for name in names]


def _is_hidden(path: str) -> bool:
    return any(part.startswith(".") for part in path.split("/"))
