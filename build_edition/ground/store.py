"""A store of what was made: one file of SQLite, from a kind and a key to a value of JSON.

In: the folder of the work (`.build-edition/`). Out: values that an earlier run put there under the same key.
Promises: a value comes back as it was put or not at all: each row is packed and bears a seal over its kind, key, value
and the program. A file that is damaged, foreign, of another layout or of another release of the program is thrown away:
nothing in it would be believed, and its keys would pass for what is known. A folder that cannot be written to, a disk
that is full, and a file that another program holds longer than we wait, are done without for this run, and stay as they
are.
Deleting it changes nothing but time. A key must name everything that the value was made of.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

from build_edition.ground.fingerprint import fingerprint, program
from build_edition.ground.json_text import dense, read_dense

FILE: Final = "store.sqlite3"
_LAYOUT: Final = 0x0ED17103
_TABLE: Final = (  # values are large: with the keys in a tree of their own, one is found in a fifth of the time
    "CREATE TABLE IF NOT EXISTS kept (kind TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, seal TEXT NOT NULL, "
    "PRIMARY KEY (kind, key))"
)
_PAGE: Final = 16_384  # bytes that are read at once: most values lie on one or two of them
_PUT: Final = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)"
_ASKS: Final = {  # with and without a store behind
    False: "SELECT value, seal FROM kept WHERE kind = :kind AND key = :key",
    True: "SELECT value, seal FROM main.kept WHERE kind = :kind AND key = :key "
    "UNION ALL SELECT value, seal FROM behind.kept WHERE kind = :kind AND key = :key",
}
_LISTS: Final = {
    False: "SELECT key FROM kept WHERE kind = :kind",
    True: "SELECT key FROM main.kept WHERE kind = :kind UNION ALL SELECT key FROM behind.kept WHERE kind = :kind",
}
_BESIDE: Final = ("", "-wal", "-shm", "-journal")
_PATIENCE: Final = 5
_LIGHTLY: Final = 1  # a sixth of the size, in a fiftieth of the time that making it takes

Value = TypeVar("Value")


class Store:
    """What was made before."""

    def __init__(self, folder: Path, behind: Path | None = None) -> None:
        """Open it, or begin a new one where there is none that can be used.

        What it has not is looked for in the folder `behind` it, where nothing is written, if the store there is ours.
        """
        self._path = folder / FILE
        self._behind = behind / FILE if behind is not None else None
        self._asks, self._lists = _ASKS[False], _LISTS[False]
        self._process = os.getpid()
        self._file: sqlite3.Connection | None = None
        self._is_held = False
        if not folder.is_symlink():  # what lies behind a link is not ours
            self._file = self._opened()
            if self._file is None and not self._is_held:
                self._file = self._anew()

    def __reduce__(self) -> tuple[Any, ...]:
        """On another machine it is a store in which nothing is, and nothing is kept."""
        return _nowhere, ()

    def get(self, kind: str, key: str) -> Any:  # noqa: ANN401 - what JSON can hold
        """What was put there under this key; None where nothing was, or it is not as it was put."""
        try:
            found = self._sealed(kind, key)
            return None if found is None else read_dense(found)
        except ValueError:  # sealed, and yet not ours
            return None

    def words(self, kind: str, key: str) -> str | None:
        """Words that were put there as they are; None where none were, or they are not as they were put."""
        found = self._sealed(kind, key)
        with contextlib.suppress(ValueError):  # sealed, and yet not ours
            return None if found is None else found.decode("utf-8", "surrogatepass")
        return None

    def packed(self, kind: str, key: str) -> bytes | None:
        """Bytes that were put there, which were packed already; None where none were, or they are not as they were."""
        of = {"kind": kind, "key": key}
        found = self._asked(lambda file: file.execute(self._asks, of).fetchone(), None)
        if found is None or not isinstance(found[0], bytes) or found[1] != _seal(kind, key, found[0]):
            return None
        return found[0]

    def _sealed(self, kind: str, key: str) -> bytes | None:
        """What lies under a key, where its seal is ours, unpacked."""
        found = self.packed(kind, key)
        with contextlib.suppress(zlib.error):
            return None if found is None else zlib.decompress(found)
        return None

    def keys(self, kind: str) -> frozenset[str]:
        """The keys under which something of a kind lies, sound or not."""
        of = {"kind": kind}
        found: list[tuple[str]] = self._asked(lambda file: file.execute(self._lists, of).fetchall(), [])
        return frozenset(key for (key,) in found)

    def put(self, kind: str, key: str, value: Any) -> None:  # noqa: ANN401 - the same
        """Keep a value; what was there under its key before is forgotten."""
        self._asked(lambda file: file.execute(_PUT, _row(kind, key, dense(value))), None)

    def put_words(self, kind: str, key: str, words: str) -> bool:
        """Keep words as they are; whether they are kept."""
        row = _row(kind, key, words)
        return self._asked(lambda file: file.execute(_PUT, row) is not None, otherwise=False)

    def put_together(self, kinds: Mapping[str, str], written: Mapping[str, str | bytes]) -> bool:
        """Keep words as they are, or values that are JSON already, as `dense` writes it, by kind: all or none.

        Bytes are packed already. It says whether they are kept.
        """
        rows = [_row(kind, kinds[kind], one) for kind, one in written.items()]
        return self._asked(lambda file: _in_one(file, _PUT, rows), otherwise=False)

    def keep_only(self, kind: str, keys: frozenset[str]) -> None:
        """Forget everything of a kind but these: what this edition no longer has."""
        gone = [(kind, key) for key in self.keys(kind) - keys]
        if gone:
            act = "DELETE FROM kept WHERE kind = ? AND key = ?"
            self._asked(lambda file: _in_one(file, act, gone), otherwise=False)

    def take(self, other: Path) -> None:
        """Have what a store in another folder has, too; what cannot be read of it is left."""
        path = other / FILE
        if path.is_file() and not path.is_symlink():
            self._asked(lambda file: _taken_over(file, path), None)

    @property
    def keeps(self) -> bool:
        """Whether anything is kept in this run, as far as is known."""
        return self._file is not None

    def beside(self, name: str) -> Path | None:
        """Where a file may be kept beside this one; nowhere in a run that keeps nothing."""
        return self._path.with_name(name) if self.keeps else None

    def close(self) -> None:
        """Done with it."""
        self._asked(lambda file: file.close(), None)
        self._file = None

    def _asked(self, act: Callable[[sqlite3.Connection], Value], otherwise: Value) -> Value:
        """What the file answers; when it cannot, nothing is kept in this run; it is thrown away unless it is held."""
        if self._process != os.getpid():  # a connection must not be used on both sides of a fork
            self._inherited = self._file  # not closed here: it is the parent's
            self._process, self._file = os.getpid(), self._opened()
        if self._file is None:
            return otherwise
        try:
            return act(self._file)
        except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
            if _is_held(error) or _is_full(error):
                self._leave()
            else:
                self._throw_away()
            return otherwise

    def _leave(self) -> None:
        if self._file is not None:
            with contextlib.suppress(sqlite3.Error):
                self._file.close()
            self._file = None

    def _throw_away(self) -> None:
        self._leave()
        for end in _BESIDE:
            with contextlib.suppress(OSError):
                self._path.with_name(f"{FILE}{end}").unlink()

    def _anew(self) -> sqlite3.Connection | None:
        self._throw_away()
        return self._opened()

    def _opened(self) -> sqlite3.Connection | None:
        """The file, when it is ours; it is never a link to another."""
        if self._path.is_symlink():
            return None
        file = None
        try:
            place = self._path.absolute().as_uri()
            file = sqlite3.connect(place, _PATIENCE, isolation_level=None, uri=True)  # what is put is kept at once
            is_ours = _whose(file) == (_LAYOUT, _of_program())
            is_empty = file.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
            if not is_ours and not is_empty:
                file.close()
                return None
            if not is_ours or is_empty:
                file.execute(f"PRAGMA page_size = {_PAGE}")
                file.execute(f"PRAGMA application_id = {_LAYOUT}")
                file.execute(f"PRAGMA user_version = {_of_program()}")
                file.execute("PRAGMA journal_mode = WAL")
                file.execute(_TABLE)
            file.execute("PRAGMA synchronous = OFF")  # what a machine loses that stops is made again
            has_other = self._behind is not None and _is_laid_behind(file, self._behind)
            self._asks, self._lists = _ASKS[has_other], _LISTS[has_other]
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self._is_held = _is_held(error)
            if file is not None:
                file.close()
            return None
        return file


@contextlib.contextmanager
def opened(folder: Path, behind: Path | None = None) -> Iterator[Store]:
    """The store of an edition, for as long as the block runs; kept when it ends well. `behind` as of `Store`."""
    store = Store(folder, behind)
    try:
        yield store
    finally:
        store.close()


def _is_laid_behind(file: sqlite3.Connection, path: Path) -> bool:
    """Whether another file is ours and can be asked for what this one has not; nothing is ever written there."""
    if not path.is_file() or path.is_symlink():
        return False
    with contextlib.suppress(sqlite3.Error):
        file.execute("ATTACH ? AS behind", (f"{path.absolute().as_uri()}?mode=ro",))
        if _whose(file, "behind") == _whose(file):
            file.execute("SELECT count(*) FROM behind.kept WHERE kind = ''").fetchone()
            return True
        file.execute("DETACH behind")
    return False


def _taken_over(file: sqlite3.Connection, path: Path) -> None:
    """Copy the rows of another file, which each bear their seal; a file that is damaged is no fault of this one."""
    with contextlib.suppress(sqlite3.Error):
        file.execute("ATTACH ? AS other", (str(path),))
        try:
            if _whose(file, "other") == _whose(file):
                file.execute("INSERT OR IGNORE INTO main.kept SELECT kind, key, value, seal FROM other.kept")
        finally:
            file.execute("DETACH other")


def _whose(file: sqlite3.Connection, of: str = "main") -> tuple[int, int]:
    """The layout of a file, and the program that made it."""
    layout, made_by = (file.execute(f"PRAGMA {of}.{name}").fetchone()[0] for name in ("application_id", "user_version"))
    return layout, made_by


def _of_program() -> int:
    """The program, as a file of SQLite can bear it: 31 bits of its fingerprint."""
    return int(program()[:8], 16) >> 1


def _is_held(error: Exception) -> bool:
    """Whether another program has the file, and had it for as long as we wait."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _is_full(error: Exception) -> bool:
    """Whether there is no room for more; what is kept is sound."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL


def _nowhere() -> Store:
    store = Store.__new__(Store)
    store._path, store._process, store._file = Path(os.devnull), os.getpid(), None  # noqa: SLF001 - ours
    return store


def _in_one(file: sqlite3.Connection, act: str, rows: Sequence[tuple[Any, ...]]) -> bool:
    """Do the same with many rows, in one transaction."""
    file.execute("BEGIN IMMEDIATE")
    file.executemany(act, rows)
    file.execute("COMMIT")
    return True


def _row(kind: str, key: str, written: str | bytes) -> tuple[str, str, bytes, str]:
    content = written if isinstance(written, bytes) else as_kept(written)
    return kind, key, content, _seal(kind, key, content)


def as_kept(written: str) -> bytes:
    """Words as they are kept: packed where they were made, they are sooner sent to the process that keeps them."""
    return zlib.compress(written.encode("utf-8", "surrogatepass"), _LIGHTLY)


def from_kept(packed: bytes) -> str:
    """The words again; raises zlib.error where they are none."""
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")


def _seal(kind: str, key: str, content: bytes) -> str:
    return fingerprint(program(), kind, key, content)
