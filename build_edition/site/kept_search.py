"""The cache of the search index: each part is reused while its records are the same.

In: records, the store, the folders in which the last build published its files, and where the running build puts new
parts. Out: the files of the index: those of a part with the same records from where they are, the others made now.
Promises: a file is reused only if it is, byte for byte, the one that was made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Final, NamedTuple
from zipfile import BadZipFile, ZipFile

from build_edition.ground.at_rest import Elsewhere
from build_edition.ground.cores import on_cores
from build_edition.ground.fingerprint import Sums, fingerprint, program
from build_edition.ground.store import Store
from build_edition.model.woven import Page
from build_edition.search.index import FOLDER, Wanted, index_of_volumes
from build_edition.search.index_part import part_of_index
from build_edition.search.runs import RecordsOfPack, Run

_KIND: Final = "search"


class Aside(NamedTuple):
    """A folder for parts made now, in case the build is interrupted, if any; and the folders of interrupted builds."""

    now: Path | None = None
    before: Sequence[Path] = ()


_NOWHERE: Final = Aside()
Find = Callable[[str, str], Page | None]  # by path and SHA-256


class Kept(NamedTuple):
    """Where parts may be found: the store, the folders of the last build, known hashes of files there, and aside."""

    store: Store
    last: Sequence[Path] = ()
    sums: Sums | None = None
    aside: Aside = _NOWHERE

    def part(self, key: str, folder: str) -> tuple[Page, ...]:
        """The cached files of a part; empty where they are not known, or have changed."""
        find_in = partial(_in_folder, self.sums or Sums())
        with ExitStack() as opened:
            left = [opened.enter_context(_archive(path / key)) for path in self.aside.before]
            places = (partial(find_in, one) for one in _places(self.last, folder))
            return _taken(self.store.get(_KIND, key), [*places, *left])


def kept_index(found: Mapping[str, Sequence[Run]], language: str, kept: Kept, jobs: int = 1) -> tuple[Page, ...]:
    """The index of the records of volumes, parts not cached made by `jobs` processes; raises SearchIndexError.

    Each part is saved when it is made, so that a build can continue from an interrupted one.
    """
    used: set[str] = set()

    def parts(wanted: Sequence[Wanted]) -> Iterator[tuple[Page, ...]]:
        keyed = [(_key(one), one) for one in wanted]
        used.update(key for key, _ in keyed)
        known = {key: kept.part(key, one.folder) for key, one in keyed}
        asked = [key for key, pages in known.items() if not pages]
        make = partial(_made, dict(keyed), kept.aside.now)
        # a part that is not saved to a file cannot be sent between processes
        for key, pages in zip(asked, on_cores(make, asked, jobs if kept.aside.now else 1, few=1), strict=True):
            kept.store.put(_KIND, key, {page.path: page.sha256 for page in pages})
            known[key] = pages
        return (known[key] for key, _ in keyed)

    made = index_of_volumes(found, language, parts)
    kept.store.keep_only(_KIND, frozenset(used))
    return made


def _key(one: Wanted) -> str:
    """The hash of what a part is made of."""
    seals = (part for pack in one.packs for part in (str(len(pack)), *(run.seal for run in pack)))
    return fingerprint(program(), one.language, *seals)


def _made(wanted: Mapping[str, Wanted], aside: Path | None, key: str) -> tuple[Page, ...]:
    """The files of a part, saved aside where possible."""
    one = wanted[key]
    pages = part_of_index(tuple(map(RecordsOfPack, one.packs)), one.language)
    return pages if aside is None else _archived(pages, aside / key)


def _places(last: Sequence[Path], folder: str) -> Iterator[Path]:
    """Where the files of a part may be: its index in its own folder, its words in the common one."""
    return (path for one in last for path in (one / FOLDER / folder, one / FOLDER))


def _in_folder(sums: Sums, folder: Path, path: str, sha256: str) -> Page | None:
    """The page of a file in a folder, if its SHA-256 is right; it is not read if that is known."""
    file = folder / path
    with suppress(OSError):
        if sums.of(file) == sha256:
            return Page(path, Elsewhere(file.read_bytes, file.stat().st_size, sha256))
    return None


def _archived(pages: Sequence[Page], path: Path) -> tuple[Page, ...]:
    """A part saved to one archive, from which its pages are read, rather than to thousands of small files."""
    path.parent.mkdir(exist_ok=True)
    with ZipFile(path, "w") as file:
        for page in pages:
            file.writestr(page.path, b"".join(page.chunks))
    return tuple(_read_from(page, partial(_out_of, path, page.path)) for page in pages)


def _out_of(path: Path, name: str) -> bytes:
    return _open(path).read(name)


@lru_cache(maxsize=1)
def _open(path: Path) -> ZipFile:
    return ZipFile(path)


def _read_from(page: Page, found: Callable[[], bytes]) -> Page:
    """A page that is read from where it is stored."""
    return replace(page, held=Elsewhere(found, page.size, page.sha256))


@contextmanager
def _archive(path: Path) -> Iterator[Find]:
    """A lookup in such an archive; it finds nothing where there is none, or it is incomplete."""
    try:
        file = ZipFile(path)
    except (OSError, BadZipFile):
        yield lambda _path, _sha256: None
        return
    with file:
        yield partial(_in_archive, file)


def _in_archive(file: ZipFile, path: str, sha256: str) -> Page | None:
    """The page for a file in an archive, extracted, if its SHA-256 is right."""
    with suppress(KeyError, OSError, EOFError, BadZipFile):
        content = file.read(path)
        return Page(path, content) if hashlib.sha256(content).hexdigest() == sha256 else None
    return None


def _taken(files: Any, places: Sequence[Find]) -> tuple[Page, ...]:  # noqa: ANN401 - what JSON can hold
    """The files, each from one of the places; empty where one is missing or has changed."""
    if not isinstance(files, Mapping):
        return ()
    found = [next(filter(None, (find(path, files[path]) for find in places)), None) for path in files]
    return tuple(one for one in found if one is not None) if None not in found else ()
