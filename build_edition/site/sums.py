"""The checksums of a built site: `SHA256SUMS` at its top, and on the page *Proof* those of its pages.

In: a finished site. Out: one line for each file, in the format of `sha256sum -c`, in order of path. Promises: nothing
in the site changes after its checksum is computed; the page *Proof* lists every page but itself, the file lists it too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from build_edition.ground.fingerprint import Sums

SUMS: Final = "SHA256SUMS"
_SLOT: Final = re.compile(r'(<code class="be-page-hash" data-page="([^"<>]*)">)[^<]*(</code>)')


def write_sums(site: Path, proof: Path | None, file_of: Callable[[str], Path | None], sums: Sums) -> None:
    """Fill the page *Proof*, if there is one, and write the list; `file_of` finds the file of a page.

    `sums` are the hashes that the build knows.
    """
    if proof is not None:
        _write_anew(proof, (_filled(proof.read_text(encoding="utf-8"), proof, file_of, sums),))
    _write_anew(site / SUMS, (f"{sums.of(f'{site}/{path}')}  {path}\n" for path in _files(site) if path != SUMS))


def _files(folder: Path, below: str = "") -> Iterator[str]:
    """Every file, by its path below the site, in order of path; only one folder at each level is held in memory."""
    with os.scandir(folder) as entries:
        names = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries)
    for name, is_folder in names:
        if is_folder:
            yield from _files(folder / name, f"{below}{name}/")
        else:
            yield f"{below}{name}"


def _write_anew(path: Path, words: Iterable[str]) -> None:
    """Write a new file: the one there may be a hard link that the last generation shares."""
    path.unlink(missing_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(words)


def _filled(html: str, proof: Path, file_of: Callable[[str], Path | None], sums: Sums) -> str:
    """The page with the checksums of the pages it lists."""

    def filled(match: re.Match[str]) -> str:
        path = file_of(match[2])
        return match[0] if path is None or path == proof else f"{match[1]}{sums.of(path)}{match[3]}"

    return _SLOT.sub(filled, html)
