"""The SQLite database of the previous run, from which unchanged tables are copied; stored beside the cache.

In: the store, and the hash of what each table is made from. Out: the file, and the names of its unchanged tables.
Promises: a file that is not as the last run left it is not used or even opened; without a store, every table counts as
changed.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.ground.fingerprint import of_file
from build_edition.ground.store import Store

FILE: Final = "tables.sqlite3"
_KIND: Final = "last tables"
_NOTHING: Final = ":memory:"


class Last(NamedTuple):
    """A database by its read-only SQLite address, and the tables that may be copied from it."""

    address: str = _NOTHING
    tables: frozenset[str] = frozenset()


def last_file(store: Store | None, made_of: Mapping[str, str]) -> Last:
    """The database of the previous run; an empty one if the file is missing or was changed."""
    found = store.get(_KIND, FILE) if store is not None else None
    path = store.beside(FILE) if store is not None else None
    if found is None or path is None or path.is_symlink():
        return Last()
    sha256, tables = found
    with contextlib.suppress(OSError):
        if of_file(path) == sha256:
            same = frozenset(name for name, key in made_of.items() if tables.get(name) == key)
            return Last(f"{path.resolve().as_uri()}?mode=ro&immutable=1", same)
    return Last()


def keep_file(store: Store | None, made: Path, made_of: Mapping[str, str]) -> None:
    """Keep a file for the next run, if there is disk space."""
    path = store.beside(FILE) if store is not None else None
    if store is None or path is None:
        return
    draft = path.with_name(f"{FILE}.tmp")
    try:
        shutil.copyfile(made, draft)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
    else:
        store.put(_KIND, FILE, [of_file(made), dict(made_of)])
