"""The persistent cache: one SQLite file that maps a kind and a key to a JSON value.

In: the working folder (`.build-edition/`). Out: the values that an earlier run stored under the same key. Promises: a
value is returned exactly as it was stored, or not at all: each row is compressed and carries a hash over its kind, key,
value and the program. A file that is damaged, foreign, or made by another layout or another version of the program is
deleted, because none of its rows would pass the check while its keys would still count as known. If the folder is not
writable, the disk is full, or another program locks the file for longer than we wait, this run does without the cache
and leaves the file as it is. Deleting the cache costs time and nothing else. A key must cover everything that its value
depends on.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

from build_edition.ground.compressed import DamagedError, compressed, decompressed
from build_edition.ground.fingerprint import fingerprint, program
from build_edition.ground.json_text import dense, read_dense

FILE: Final = "store.sqlite3"
_LAYOUT: Final = 0x0ED17103
_TABLE: Final = (  # values are large: with the keys in a B-tree of their own, a lookup takes a fifth of the time
    "CREATE TABLE IF NOT EXISTS kept (kind TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, seal TEXT NOT NULL, "
    "PRIMARY KEY (kind, key))"
)
_PAGE: Final = 16_384  # page size in bytes: most values fit on one or two pages
_INSERT: Final = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)"
_SELECT: Final = {  # without and with a second store behind this one
    False: "SELECT value, seal FROM kept WHERE kind = :kind AND key = :key",
    True: "SELECT value, seal FROM main.kept WHERE kind = :kind AND key = :key "
    "UNION ALL SELECT value, seal FROM behind.kept WHERE kind = :kind AND key = :key",
}
_SELECT_KEYS: Final = {
    False: "SELECT key FROM kept WHERE kind = :kind",
    True: "SELECT key FROM main.kept WHERE kind = :kind UNION ALL SELECT key FROM behind.kept WHERE kind = :kind",
}
_SUFFIXES: Final = ("", "-wal", "-shm", "-journal")
_PATIENCE: Final = 5

Value = TypeVar("Value")


class Store:
    """The values that earlier runs stored."""

    def __init__(self, folder: Path, behind: Path | None = None) -> None:
        """Open the store, or create a new one where there is none that can be used.

        What it lacks is looked up, read-only, in the store in the folder `behind`, if that one is ours.
        """
        self._path = folder / FILE
        self._behind = behind / FILE if behind is not None else None
        self._select, self._select_keys = _SELECT[False], _SELECT_KEYS[False]
        self._process = os.getpid()
        self._file: sqlite3.Connection | None = None
        self._is_locked = False
        if not folder.is_symlink():  # the target of a symbolic link is not ours
            self._file = self._opened()
            if self._file is None and not self._is_locked:
                self._file = self._recreated()

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled for another machine, it becomes an empty store that keeps nothing."""
        return _empty_store, ()

    def get(self, kind: str, key: str) -> Any:  # noqa: ANN401 - what JSON can hold
        """The value stored under this key; None where there is none or it is damaged."""
        try:
            found = self._decompressed(kind, key)
            return None if found is None else read_dense(found)
        except ValueError:  # the hash is right, and yet it is not our JSON
            return None

    def words(self, kind: str, key: str) -> str | None:
        """Text that was stored as it is; None where there is none or it is damaged."""
        found = self._decompressed(kind, key)
        with contextlib.suppress(ValueError):  # the hash is right, and yet it is not our text
            return None if found is None else found.decode("utf-8", "surrogatepass")
        return None

    def packed(self, kind: str, key: str) -> bytes | None:
        """Bytes that were stored compressed, still compressed; None where there are none or they are damaged."""
        of = {"kind": kind, "key": key}
        found = self._run(lambda file: file.execute(self._select, of).fetchone(), None)
        if found is None or not isinstance(found[0], bytes) or found[1] != _seal(kind, key, found[0]):
            return None
        return found[0]

    def _decompressed(self, kind: str, key: str) -> bytes | None:
        """The decompressed bytes under a key, where their hash is right."""
        found = self.packed(kind, key)
        with contextlib.suppress(DamagedError):
            return None if found is None else decompressed(found)
        return None

    def keys(self, kind: str) -> frozenset[str]:
        """The keys that have a row of this kind, whether or not it is damaged."""
        of = {"kind": kind}
        found: list[tuple[str]] = self._run(lambda file: file.execute(self._select_keys, of).fetchall(), [])
        return frozenset(key for (key,) in found)

    def put(self, kind: str, key: str, value: Any) -> None:  # noqa: ANN401 - the same
        """Store a value, in place of any earlier one under its key."""
        self._run(lambda file: file.execute(_INSERT, _row(kind, key, dense(value))), None)

    def put_words(self, kind: str, key: str, words: str) -> bool:
        """Store text as it is; whether it was stored."""
        row = _row(kind, key, words)
        return self._run(lambda file: file.execute(_INSERT, row) is not None, otherwise=False)

    def put_together(self, kinds: Mapping[str, str], written: Mapping[str, str | bytes]) -> bool:
        """Store several kinds in one transaction: text, or JSON already written by `dense`; all of them or none.

        Bytes are taken as already compressed. Returns whether they were stored.
        """
        rows = [_row(kind, kinds[kind], one) for kind, one in written.items()]
        return self._run(lambda file: _execute_many(file, _INSERT, rows), otherwise=False)

    def keep_only(self, kind: str, keys: frozenset[str]) -> None:
        """Delete all rows of a kind except these: what this edition no longer has."""
        gone = [(kind, key) for key in self.keys(kind) - keys]
        if gone:
            act = "DELETE FROM kept WHERE kind = ? AND key = ?"
            self._run(lambda file: _execute_many(file, act, gone), otherwise=False)

    def take(self, other: Path) -> None:
        """Copy the rows of the store in another folder into this one; what cannot be read there is skipped."""
        path = other / FILE
        if path.is_file() and not path.is_symlink():
            self._run(lambda file: _copy_rows(file, path), None)

    @property
    def keeps(self) -> bool:
        """Whether this run stores anything, as far as is known by now."""
        return self._file is not None

    def close(self) -> None:
        """Close the file."""
        self._run(lambda file: file.close(), None)
        self._file = None

    def _run(self, act: Callable[[sqlite3.Connection], Value], otherwise: Value) -> Value:
        """The result of `act`; `otherwise` if the file fails, which is then deleted unless locked or disk full."""
        if self._process != os.getpid():  # a connection must not be used on both sides of a fork
            self._inherited = self._file  # not closed here: the connection belongs to the parent
            self._process, self._file = os.getpid(), self._opened()
        if self._file is None:
            return otherwise
        try:
            return act(self._file)
        except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
            if _is_locked(error) or _is_full(error):
                self._disconnect()
            else:
                self._delete()
            return otherwise

    def _disconnect(self) -> None:
        if self._file is not None:
            with contextlib.suppress(sqlite3.Error):
                self._file.close()
            self._file = None

    def _delete(self) -> None:
        self._disconnect()
        for end in _SUFFIXES:
            with contextlib.suppress(OSError):
                self._path.with_name(f"{FILE}{end}").unlink()

    def _recreated(self) -> sqlite3.Connection | None:
        self._delete()
        return self._opened()

    def _opened(self) -> sqlite3.Connection | None:
        """A connection to the file if it is ours; a symbolic link never is."""
        if self._path.is_symlink():
            return None
        file = None
        try:
            place = self._path.absolute().as_uri()
            file = sqlite3.connect(place, _PATIENCE, isolation_level=None, uri=True)  # autocommit
            is_ours = _made_by(file) == (_LAYOUT, _program_number())
            is_empty = file.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
            if not is_ours and not is_empty:
                file.close()
                return None
            if not is_ours or is_empty:
                file.execute(f"PRAGMA page_size = {_PAGE}")
                file.execute(f"PRAGMA application_id = {_LAYOUT}")
                file.execute(f"PRAGMA user_version = {_program_number()}")
                file.execute("PRAGMA journal_mode = WAL")
                file.execute(_TABLE)
            file.execute("PRAGMA synchronous = OFF")  # if the machine stops, what is lost is made again
            has_other = self._behind is not None and _is_attached(file, self._behind)
            self._select, self._select_keys = _SELECT[has_other], _SELECT_KEYS[has_other]
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self._is_locked = _is_locked(error)
            if file is not None:
                file.close()
            return None
        return file


@contextlib.contextmanager
def opened(folder: Path, behind: Path | None = None) -> Iterator[Store]:
    """The store of an edition, closed at the end of the block. For `behind` see `Store`."""
    store = Store(folder, behind)
    try:
        yield store
    finally:
        store.close()


def _is_attached(file: sqlite3.Connection, path: Path) -> bool:
    """Attach another file for lookups, read-only; whether it is one of ours and readable."""
    if not path.is_file() or path.is_symlink():
        return False
    with contextlib.suppress(sqlite3.Error):
        file.execute("ATTACH ? AS behind", (f"{path.absolute().as_uri()}?mode=ro",))
        if _made_by(file, "behind") == _made_by(file):
            file.execute("SELECT count(*) FROM behind.kept WHERE kind = ''").fetchone()
            return True
        file.execute("DETACH behind")
    return False


def _copy_rows(file: sqlite3.Connection, path: Path) -> None:
    """Copy the rows of another file, each with its hash; if that file is damaged, this one is not to blame."""
    with contextlib.suppress(sqlite3.Error):
        file.execute("ATTACH ? AS other", (str(path),))
        try:
            if _made_by(file, "other") == _made_by(file):
                file.execute("INSERT OR IGNORE INTO main.kept SELECT kind, key, value, seal FROM other.kept")
        finally:
            file.execute("DETACH other")


def _made_by(file: sqlite3.Connection, of: str = "main") -> tuple[int, int]:
    """The layout of a file, and the program that made it, as two integers."""
    layout, made_by = (file.execute(f"PRAGMA {of}.{name}").fetchone()[0] for name in ("application_id", "user_version"))
    return layout, made_by


def _program_number() -> int:
    """The program as an SQLite file can store it: 31 bits of its fingerprint."""
    return int(program()[:8], 16) >> 1


def _is_locked(error: Exception) -> bool:
    """Whether another program locked the file for as long as we wait."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _is_full(error: Exception) -> bool:
    """Whether the disk is full; the rows already stored are sound."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL


def _empty_store() -> Store:
    store = Store.__new__(Store)
    store._path, store._process, store._file = Path(os.devnull), os.getpid(), None  # noqa: SLF001 - ours
    return store


def _execute_many(file: sqlite3.Connection, act: str, rows: Sequence[tuple[Any, ...]]) -> bool:
    """Execute one statement for many rows, in one transaction."""
    file.execute("BEGIN IMMEDIATE")
    file.executemany(act, rows)
    file.execute("COMMIT")
    return True


def _row(kind: str, key: str, written: str | bytes) -> tuple[str, str, bytes, str]:
    content = written if isinstance(written, bytes) else as_kept(written)
    return kind, key, content, _seal(kind, key, content)


def as_kept(written: str) -> bytes:
    """Text as it is stored: compressed by the process that made it, it is quicker to send to the one that stores it."""
    return compressed(written.encode("utf-8", "surrogatepass"))


def from_kept(packed: bytes) -> str:
    """The text again; raises DamagedError where the bytes are not compressed."""
    return decompressed(packed).decode("utf-8", "surrogatepass")


def _seal(kind: str, key: str, content: bytes) -> str:
    return fingerprint(program(), kind, key, content)
