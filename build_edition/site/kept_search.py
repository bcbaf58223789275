"""The parts of the search index, each kept while its records are the same.

In: records, the store, the folders that their files went to last, and where a build that is at work lays what it made.
Out: the files of the index: those of a part that was made of the same records as they lie there, the others made now.
Promises: a file is taken only where it is, byte for byte, the one that was made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple
from zipfile import BadZipFile, ZipFile

from build_edition.ground.at_rest import Rest
from build_edition.ground.fingerprint import fingerprint, program
from build_edition.ground.store import Store
from build_edition.model.record import Record
from build_edition.model.woven import Page, at_rest
from build_edition.search.index import FOLDER, index_of_volumes
from build_edition.search.index_part import part_of_index
from build_edition.search.packs import Pack, PackAtRest

_KIND: Final = "search"


class Aside(NamedTuple):
    """The folder for parts that are made now, should the build be interrupted, if any; those such builds left."""

    now: Path | None = None
    before: Sequence[Path] = ()


_NOWHERE: Final = Aside()
Find = Callable[[str], bytes]


def kept_index(
    found: Mapping[str, Iterable[Record]], language: str, store: Store, *last: Path, aside: Aside = _NOWHERE
) -> tuple[Page, ...]:
    """The index of the records of volumes, which may lie in the `last` folders; raises SearchIndexError."""
    keys: list[str] = []

    def part(packs: tuple[Pack, ...], language: str, folder: str) -> tuple[Page, ...]:
        key = fingerprint(program(), language, *(_said(pack) for pack in packs))
        keys.append(key)
        with ExitStack() as opened:
            left = [opened.enter_context(_archive(path / key)) for path in aside.before]
            known = _taken(store.get(_KIND, key), [*_places(last, folder), *left])
        if not known:
            known = part_of_index(packs, language)
            if aside.now is not None:
                _lay(known, aside.now / key)
            store.put(_KIND, key, {page.path: page.sha256 for page in known})
        return known

    made = index_of_volumes(found, language, part)
    store.keep_only(_KIND, frozenset(keys))
    return made


def _said(pack: Pack) -> str:
    """What is in a pack, in short."""
    return pack.said if isinstance(pack, PackAtRest) else fingerprint(*map(repr, pack))


def _places(last: Sequence[Path], folder: str) -> Sequence[Find]:
    """Where the files of a part may lie: its index in its folder, its words in that of the whole."""
    return [partial(_read, path) for one in last for path in (one / FOLDER / folder, one / FOLDER)]


def _lay(pages: Sequence[Page], path: Path) -> None:
    """Put a part into one file: thousands of small ones would be written for nothing where all goes well."""
    path.parent.mkdir(exist_ok=True)
    with ZipFile(path, "w") as file:
        for page in pages:
            file.writestr(page.path, b"".join(page.chunks))


@contextmanager
def _archive(path: Path) -> Iterator[Find]:
    """What is in such a file; nothing where it is not there, or half written."""
    try:
        file = ZipFile(path)
    except (OSError, BadZipFile):
        yield lambda _: b""
        return
    with file:
        yield partial(_unpacked, file)


def _unpacked(file: ZipFile, path: str) -> bytes:
    with suppress(KeyError, OSError, EOFError, BadZipFile):
        return file.read(path)
    return b""


def _taken(files: Any, folders: Sequence[Find]) -> tuple[Page, ...]:  # noqa: ANN401 - what JSON can hold
    """The files as they lie in one of the folders; nothing where one is missing or another."""
    if not isinstance(files, Mapping):
        return ()
    rest, found = Rest(), list[Page]()
    for path in files:
        page = _page(path, files[path], folders)
        if page is None:
            return ()
        found += at_rest((page,), rest)
    return tuple(found)


def _page(path: str, sha256: str, folders: Sequence[Find]) -> Page | None:
    contents = (find(path) for find in folders)
    content = next((one for one in contents if _sha256(one) == sha256), None)
    if content is None:
        return None
    return Page(path, content.decode() if path.endswith(".json") else content)


def _read(folder: Path, path: str) -> bytes:
    try:
        return (folder / path).read_bytes()
    except OSError:
        return b""


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
