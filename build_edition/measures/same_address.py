"""The address of each hand-written file in the site: not that of another file, and not one used by the program.

In: the paths of files below `docs/`, the imprint, the settings of the site. Out: diagnostics. Promises: of two files
with the same address both are named, for every form of addresses (with `use_directory_urls` and without, as
for a site read from disk), in every language of the pages; letters that differ only in case count as the same, since
some file systems treat them so.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.annotations import Imprint
from build_edition.sources.hand_written import PAGE_ENDING
from build_edition.sources.versions import versions

_PAGES: Final = (PAGE_ENDING, ".markdown", ".mdown", ".mkdn", ".mkd")  # what MkDocs treats as a page
_TITLE_PAGES: Final = ("index", "README")
_OURS: Final = frozenset(("404.html", "sha256sums", "sitemap.xml", "sitemap.xml.gz"))
_LEFT_OUT: Final = "docs/templates/"
_EDITION: Final = "edition"


def check_addresses(files: Collection[str], imprint: Imprint, settings: Mapping[str, Any]) -> Iterator[Diagnostic]:
    """No two files have the same address (E211), or one of the program's (E212, E407); each is published (E213)."""
    flat = (True,) if settings.get("use_directory_urls") is False else (False, True)
    said: set[tuple[str, str]] = set()
    for path in files:
        if path.startswith(_LEFT_OUT):
            yield diagnose("E213", Place(path, width=WHOLE_FILE), path=path)
    for language in imprint.languages or ("",):
        taken = versions(files, imprint.languages, language)
        for is_flat in flat:
            addresses = {path: address_of(name, is_flat=is_flat) for name, path in taken.items()}
            for path, other, address in _pairs(addresses):
                if (path, other) not in said:
                    said.add((path, other))
                    yield diagnose("E211", Place(path, width=WHOLE_FILE), path=path, other=other, address=address)
            yield from _in_the_programs_place(addresses, imprint, said)


def address_of(path: str, *, is_flat: bool) -> str:
    """The path within the site of the file made from one below `docs/`."""
    pure = PurePosixPath(path.removeprefix("docs/"))
    if not path.endswith(_PAGES):
        return pure.as_posix()
    if pure.stem in _TITLE_PAGES:
        return pure.with_name("index.html").as_posix()
    return pure.with_suffix(".html").as_posix() if is_flat else (pure.with_suffix("") / "index.html").as_posix()


def _pairs(addresses: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Each file with another that has the same address or is a folder of it, and that address."""
    at: dict[str, list[str]] = {}
    for path, address in addresses.items():
        at.setdefault(_folded(address), []).append(path)
    for path, address in addresses.items():
        others = [other for other in at[_folded(address)] if other != path]
        if others:
            yield path, others[0], address
        for folder in PurePosixPath(address).parents:
            for other in at.get(_folded(folder.as_posix()), ()):
                yield path, other, addresses[other]
                yield other, path, addresses[other]


def _in_the_programs_place(
    addresses: Mapping[str, str], imprint: Imprint, said: set[tuple[str, str]]
) -> Iterator[Diagnostic]:
    """Findings for files in places of the program: at the top, below `edition/`, and in the folders of languages."""
    listed = {f"docs/{one.value}": one.place for one in imprint.published_files}
    for path, address in addresses.items():
        whole, top = _folded(address), _folded(address).split("/")[0]
        place = listed.get(path, Place(path, width=WHOLE_FILE))
        if (top == _EDITION or whole in _OURS) and (path, "") not in said:
            said.add((path, ""))
            yield diagnose("E212", place, path=path, address=address)
        elif top in imprint.others and path.count("/") == 1:  # files in such a folder are reported by `check_folders`
            yield diagnose("E407", place, path=path)


def _folded(address: str) -> str:
    """An address as a file system may treat it that ignores case and Unicode normalisation."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", address).casefold())
