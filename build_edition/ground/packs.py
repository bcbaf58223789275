"""Packs: parts of files made from each document, cached from one run to the next, and read when they are written.

In: the keys of things by name, a function that makes the parts of one, and the store. Out: a `Pack` of each. Promises:
for a cached pack only one line is read, and its parts when asked for; a damaged pack is made again; no parts are held
in memory.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Final, NoReturn, Self

from build_edition.ground.at_rest import Rest
from build_edition.ground.deflated import Pack, Packed
from build_edition.ground.store import Store

HEAD: Final = "piece"
BODY: Final = "body"


class Packs(Mapping[str, Pack]):
    """The packs of a kind, by name."""

    def __init__(self, kind: str, keys: Mapping[str, str], make: Callable[[str], Packed], store: Store | None) -> None:
        """`keys` are the hashes of what each depends on, by name; `make` makes one again."""
        self._kind, self._keys, self._make, self._store = kind, dict(keys), make, store
        self._rest, self._starts, self._packs = Rest(sys.maxsize), dict[str, int](), dict[str, Pack]()
        self._process = os.getpid()

    @classmethod
    def at_hand(cls, kind: str, made: Iterable[tuple[str, Packed]]) -> Self:
        """The packs of a kind in a run without a store."""
        found = cls(kind, {}, _cannot_remake, None)
        for name, one in made:
            found._keys[name] = ""
            found.put(name, one)
        return found

    def put(self, name: str, made: Packed) -> None:
        """Store a pack, or lay its body in the temporary file where it cannot be stored."""
        key = self._keys[name]
        at = {f"{HEAD} {self._kind}": key, f"{BODY} {self._kind}": key}
        is_kept = self._store is not None and key and self._store.put_together(at, dict(zip(at, made, strict=True)))
        if not is_kept:
            self._append(name, made.body)
        self._packs[name] = self._pack(name, made.head)

    def __getitem__(self, name: str) -> Pack:
        if name not in self._packs:
            key = self._keys[name]
            head = self._store.words(f"{HEAD} {self._kind}", key) if self._store is not None and key else None
            if head is None:
                self.put(name, self._make(name))
            else:
                self._packs[name] = self._pack(name, head)
        return self._packs[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def _pack(self, name: str, head: str) -> Pack:
        return Pack(head, partial(self._taken, name))

    def _taken(self, name: str, start: int, length: int) -> bytes:
        """Bytes of a body, which is read once and laid in the temporary file; a forked process does not write there."""
        if name not in self._starts:
            body = self._body(name)
            if self._process != os.getpid():
                return body[start : start + length]
            self._append(name, body)
        return self._rest.taken(self._starts[name] + start, length)

    def _append(self, name: str, body: bytes) -> None:
        """Append a body to the temporary file, where it is not compressed again."""
        self._starts[name], _ = self._rest.put(body).place

    def _body(self, name: str) -> bytes:
        key = self._keys[name]
        body = self._store.packed(f"{BODY} {self._kind}", key) if self._store is not None and key else None
        if body is not None:
            return body
        pack, made = self._packs[name], self._make(name)
        if not pack.is_of(made.head):
            raise AssertionError(f"{self._kind} of {name} is not made the same twice")
        self.put(name, made)
        return made.body


def _cannot_remake(name: str) -> NoReturn:
    raise AssertionError(name)  # cannot happen: all bodies are in the temporary file
