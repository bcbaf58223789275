"""The index of the search, kept while the records are the same.

In: records, the store, the folder that its files went to last. Out: those files, as they were made of the same records,
or made now. Promises: a file is taken only where it is, byte for byte, the one that was made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from build_edition.ground.fingerprint import fingerprint, program
from build_edition.ground.store import Store
from build_edition.model.woven import Page
from build_edition.search.index import search_index
from build_edition.search.search_records import Record

_KIND: Final = "search"


def kept_index(found: tuple[Record, ...], language: str, store: Store, last: Path) -> tuple[Page, ...]:
    """The index of the records, which may lie in the `last` folder; raises SearchIndexError where it cannot be made."""
    key = fingerprint(program(), language, *map(repr, found))
    known = _taken(store.get(_KIND, key), last)
    if known:
        return known
    made = search_index(found, language)
    store.put(_KIND, key, {page.path: _sha256(_bytes(page)) for page in made})
    store.keep_only(_KIND, frozenset({key}))
    return made


def _taken(files: Any, folder: Path) -> tuple[Page, ...]:  # noqa: ANN401 - what JSON can hold
    """The files as they lie in the folder; nothing where one is missing or another."""
    if not isinstance(files, Mapping):
        return ()
    found = {path: _read(folder / path) for path in files}
    if any(_sha256(content) != files[path] for path, content in found.items()):
        return ()
    return tuple(Page(path, content) for path, content in found.items())


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _bytes(page: Page) -> bytes:
    return page.content if isinstance(page.content, bytes) else page.content.encode()


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
