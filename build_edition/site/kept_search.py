"""The parts of the search index, each kept while its records are the same.

In: records, the store, the folders that their files went to last, and where a build that is at work lays what it made.
Out: the files of the index: those of a part that was made of the same records as they lie there, the others made now.
Promises: a file is taken only where it is, byte for byte, the one that was made.
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
from build_edition.ground.fingerprint import Sums, fingerprint, program
from build_edition.ground.store import Store
from build_edition.model.woven import Page
from build_edition.search.index import FOLDER, index_of_volumes
from build_edition.search.index_part import part_of_index
from build_edition.search.runs import Pack, RecordsOfPack, Run

_KIND: Final = "search"


class Aside(NamedTuple):
    """The folder for parts that are made now, should the build be interrupted, if any; those such builds left."""

    now: Path | None = None
    before: Sequence[Path] = ()


_NOWHERE: Final = Aside()
Find = Callable[[str, str], Page | None]  # by path and SHA-256


def kept_index(
    found: Mapping[str, Sequence[Run]],
    language: str,
    store: Store,
    *last: Path,
    aside: Aside = _NOWHERE,
    sums: Sums | None = None,
) -> tuple[Page, ...]:
    """The index of the records of volumes, which may lie in the `last` folders; raises SearchIndexError.

    `sums` are those that are known of files there.
    """
    find_in = partial(_in_folder, sums or Sums())
    keys: list[str] = []

    def part(packs: tuple[Pack, ...], language: str, folder: str) -> tuple[Page, ...]:
        seals = (part for pack in packs for part in (str(len(pack)), *(run.seal for run in pack)))
        key = fingerprint(program(), language, *seals)
        keys.append(key)
        with ExitStack() as opened:
            left = [opened.enter_context(_archive(path / key)) for path in aside.before]
            known = _taken(store.get(_KIND, key), [*(partial(find_in, one) for one in _places(last, folder)), *left])
        if not known:
            known = part_of_index(tuple(map(RecordsOfPack, packs)), language)
            store.put(_KIND, key, {page.path: page.sha256 for page in known})
            if aside.now is not None:
                known = _laid(known, aside.now / key)
        return known

    made = index_of_volumes(found, language, part)
    store.keep_only(_KIND, frozenset(keys))
    return made


def _places(last: Sequence[Path], folder: str) -> Iterator[Path]:
    """Where the files of a part may lie: its index in its folder, its words in that of the whole."""
    return (path for one in last for path in (one / FOLDER / folder, one / FOLDER))


def _in_folder(sums: Sums, folder: Path, path: str, sha256: str) -> Page | None:
    """The page of a file that lies in a folder; it is not read where its fingerprint is known."""
    file = folder / path
    with suppress(OSError):
        if sums.of(file) == sha256:
            return Page(path, Elsewhere(file.read_bytes, file.stat().st_size, sha256))
    return None


def _laid(pages: Sequence[Page], path: Path) -> tuple[Page, ...]:
    """A part put into one file, from which its pages are read; thousands of small ones would be written for nothing."""
    path.parent.mkdir(exist_ok=True)
    with ZipFile(path, "w") as file:
        for page in pages:
            file.writestr(page.path, b"".join(page.chunks))
    return tuple(_lying(page, partial(_out_of, path, page.path)) for page in pages)


def _out_of(path: Path, name: str) -> bytes:
    return _open(path).read(name)


@lru_cache(maxsize=1)
def _open(path: Path) -> ZipFile:
    return ZipFile(path)


def _lying(page: Page, found: Callable[[], bytes]) -> Page:
    """A page that is read from where it lies."""
    return replace(page, held=Elsewhere(found, page.size, page.sha256))


@contextmanager
def _archive(path: Path) -> Iterator[Find]:
    """What is in such a file; nothing where it is not there, or half written."""
    try:
        file = ZipFile(path)
    except (OSError, BadZipFile):
        yield lambda _path, _sha256: None
        return
    with file:
        yield partial(_in_archive, file)


def _in_archive(file: ZipFile, path: str, sha256: str) -> Page | None:
    """The page of what lies in an archive, taken out of it."""
    with suppress(KeyError, OSError, EOFError, BadZipFile):
        content = file.read(path)
        return Page(path, content) if hashlib.sha256(content).hexdigest() == sha256 else None
    return None


def _taken(files: Any, places: Sequence[Find]) -> tuple[Page, ...]:  # noqa: ANN401 - what JSON can hold
    """The files as they lie in one of the places; nothing where one is missing or another."""
    if not isinstance(files, Mapping):
        return ()
    found = [next(filter(None, (find(path, files[path]) for find in places)), None) for path in files]
    return tuple(one for one in found if one is not None) if None not in found else ()
