"""The fingerprints of a built site: `SHA256SUMS` at its top, and on the page *Proof* those of its pages.

In: a site that is finished. Out: one line a file, as `sha256sum -c` reads them, in order of path. Promises: nothing of
the site changes after its fingerprint was taken; the page *Proof* names every page but itself, the list names it too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from build_edition.ground.fingerprint import Sums

SUMS: Final = "SHA256SUMS"
_SLOT: Final = re.compile(r'(<code class="be-page-hash" data-page="([^"<>]*)">)[^<]*(</code>)')


def write_sums(site: Path, proof: Path | None, file_of: Callable[[str], Path | None], sums: Sums) -> None:
    """Fill the page *Proof*, if there is one, and write the list; `file_of` finds the file of a page.

    `sums` are those that the build knows.
    """
    listed = sorted(Path(at, name) for at, _, names in os.walk(site) for name in names)
    files = [path for path in listed if path != site / SUMS]
    found = {path: sums.of(path) for path in files if path != proof}
    if proof is not None:
        html = _filled(proof.read_text(encoding="utf-8"), found, file_of)
        _write_anew(proof, html)
        found[proof] = sums.of(proof)
    lines = (f"{found[path]}  {path.relative_to(site).as_posix()}\n" for path in files)
    _write_anew(site / SUMS, "".join(lines))


def _write_anew(path: Path, words: str) -> None:
    """A file of its own: the one that stood there may be the last generation's too."""
    path.unlink(missing_ok=True)
    path.write_text(words, encoding="utf-8", newline="")


def _filled(html: str, found: Mapping[Path, str], file_of: Callable[[str], Path | None]) -> str:
    """The page with the fingerprints of the pages it asks for."""

    def filled(match: re.Match[str]) -> str:
        path = file_of(match[2])
        return f"{match[1]}{found[path]}{match[3]}" if path is not None and path in found else match[0]

    return _SLOT.sub(filled, html)
