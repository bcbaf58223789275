"""Pieces: text computed from each document alone, cached from one run to the next.

In: things by name, each with the fingerprint of all it depends on, and a function. Out: what the function makes of
each, as text, read when asked for. Promises: a piece is made again if anything changed that its function may read; the
work uses every core; nothing is cached where there is no store or no fingerprint; pieces are not held in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from typing import Final, Generic, TypeVar

from build_edition.ground.at_rest import WordsAtRest
from build_edition.ground.cores import Jobs, on_cores
from build_edition.ground.deflated import Packed
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.packs import BODY, Packs
from build_edition.ground.store import Store, as_kept

Thing = TypeVar("Thing")
Make = Callable[[Thing], str]
Face = Callable[[str], str]
Faces = Mapping[str, Face]  # by kind
NO_FACES: Final[Faces] = {}
More = Mapping[str, Mapping[str, str]]  # by kind and name
MakeAny = Callable[[Thing], str | Packed]
# piece name -> names of the things it is made of, and a hash of what else it reads
Several = Mapping[str, tuple[Sequence[str], str]]


@dataclass(frozen=True, slots=True)
class Lots:
    """How pieces are made in batches of `size`, from their names and in order.

    No piece of a batch depends on another.
    """

    make: Callable[[Sequence[str]], Sequence[str]]
    size: int = 1

    @classmethod
    def singly(cls, make: Callable[[str], str]) -> Lots:
        """Batches of one piece."""
        return cls(lambda names: [make(name) for name in names])

    def made(self, names: Sequence[str], jobs: Jobs) -> Iterator[tuple[str, str]]:
        """The pieces of these names, each with its name."""
        lots = [names[at : at + self.size] for at in range(0, len(names), self.size)]
        return zip(names, chain.from_iterable(on_cores(self.make, lots, jobs)), strict=True)


@dataclass(frozen=True, slots=True)
class Pieces(Generic[Thing]):
    """Makes pieces of things, which `had` loads by name, on several cores, with or without a store.

    `keys` are the fingerprints of the things, by name; `frame` is the fingerprint of all else that the functions may
    read.
    """

    names: Sequence[str]
    had: Callable[[str], Thing]
    keys: Mapping[str, str]
    frame: str = ""
    store: Store | None = None
    jobs: Jobs = 1
    _usual: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    def made(self, kind: str, make: Make[Thing], more: Mapping[str, str]) -> Mapping[str, str]:
        """The pieces of a kind, by name; `more` maps a name to what else `make` reads for it."""
        return self._all(kind, self._keys(more), Lots.singly(lambda name: make(self.had(name))), self.jobs)

    def of_several(self, kind: str, lots: Lots, asked: Several) -> Mapping[str, str]:
        """Pieces that are each made of several things, by the name of the piece."""
        return self._all(kind, self._keys_of(asked), lots, self.jobs if isinstance(self.jobs, int) else 1)

    def unknown(self, kind: str, asked: Several) -> Sequence[str]:
        """The names of the pieces in `asked` that are not cached."""
        known = self._kept(kind)
        return [name for name, key in self._keys_of(asked).items() if key not in known]

    def key(self, name: str) -> str:
        """The key of a thing's pieces; empty where the fingerprint of the thing is not known."""
        return self._key([name], "")

    def kept(self, kind: str, name: str, more: str = "") -> str | None:
        """A piece from the cache, or None; `more` as for `made`."""
        return self._kept_as(f"piece {kind}", self._key([name], more))

    def _keys_of(self, asked: Several) -> Mapping[str, str]:
        return {name: self._key(things, fingerprint(name, more)) for name, (things, more) in asked.items()}

    def _key(self, things: Sequence[str], more: str) -> str:
        """The hash of what a piece depends on; empty where the fingerprint of one of its things is not known."""
        known = [self.keys.get(name, "") for name in things]
        return fingerprint(*known, self.frame, more) if all(known) else ""

    def _all(self, kind: str, keys: Mapping[str, str], lots: Lots, jobs: Jobs) -> Mapping[str, str]:
        """The pieces with these keys; those not cached are made now, and all others of their kind are deleted."""
        known = self._kept(kind)
        asked = [name for name, key in keys.items() if key not in known]
        again = partial(self._made_again, kind, keys, lots)
        found = _LazyPieces(keys, partial(self._kept_as, f"piece {kind}"), again)
        for name, piece in lots.made(asked, jobs):
            if not self._keep_as(f"piece {kind}", keys[name], piece):
                found.held.put(name, piece)
        if self.store is not None:
            self.store.keep_only(f"piece {kind}", frozenset(keys.values()))
        return found

    def faces(self, kind: str, pieces: Mapping[str, str], face: Face) -> Iterator[tuple[str, str]]:
        """The faces of the pieces of a kind, by name: small extracts that are needed more often than the pieces."""
        keys = pieces.keys_of if isinstance(pieces, _LazyPieces) else dict.fromkeys(pieces, "")
        for name, key in keys.items():
            found = self._kept_as(f"face {kind}", key)
            if found is None:
                found = face(pieces[name])
                self._keep_as(f"face {kind}", key, found)
            yield name, found
        if self.store is not None:
            self.store.keep_only(f"face {kind}", frozenset(keys.values()))

    def packs(self, kind: str, make: Callable[[Thing], Packed], more: Mapping[str, str]) -> Packs:
        """The packs of a kind, by name; `more` maps a name to what else `make` reads for it."""
        keys = self._keys(more)
        known = self._kept(kind)
        asked = [name for name, key in keys.items() if key not in known]
        found = Packs(kind, keys, lambda name: make(self.had(name)), self.store)
        for name, made in zip(asked, on_cores(lambda name: make(self.had(name)), asked, self.jobs), strict=True):
            found.put(name, made)
        if self.store is not None:
            for of in (f"piece {kind}", f"{BODY} {kind}"):
                self.store.keep_only(of, frozenset(keys.values()))
        return found

    def prepare(self, makes: Mapping[str, MakeAny[Thing]], more: More, faces: Faces = NO_FACES) -> None:
        """Make the pieces of several kinds that are not cached, loading each thing once for all of them.

        `more` maps kind and name to what else is read for a piece; `faces` maps a kind to the function that makes a
        face.
        """
        if self.store is None:
            return
        keys = {kind: self._keys(more.get(kind, {})) for kind in makes}
        known = {kind: self._kept(kind) | {""} for kind in makes}  # what has no key is not cached
        asked = [(name, [kind for kind in makes if keys[kind][name] not in known[kind]]) for name in self.names]
        asked = [(name, kinds) for name, kinds in asked if kinds]

        def made(one: tuple[str, Sequence[str]]) -> Mapping[str, bytes]:
            thing = self.had(one[0])
            pieces = {kind: makes[kind](thing) for kind in one[1]}
            written = chain(_by_kind(pieces), _seen(pieces, faces))
            return {kind: said if isinstance(said, bytes) else as_kept(said) for kind, said in written}

        for (name, _), written in zip(asked, on_cores(made, asked, self.jobs), strict=True):
            self.store.put_together({one: keys[one.partition(" ")[2]][name] for one in written}, written)

    def _keys(self, more: Mapping[str, str]) -> Mapping[str, str]:
        """The keys of the things, by name; computed once for all kinds that read nothing more."""
        if not more and not self._usual:
            self._usual.update((name, self.key(name)) for name in self.names)
        return {name: self._key([name], more.get(name, "")) for name in self.names} if more else self._usual

    def _kept(self, kind: str) -> frozenset[str]:
        """The keys of the cached pieces; a damaged one is made again when it is read."""
        return self.store.keys(f"piece {kind}") if self.store is not None else frozenset()

    def _kept_as(self, kind: str, key: str) -> str | None:
        return self.store.words(kind, key) if self.store is not None and key else None

    def _keep_as(self, kind: str, key: str, words: str) -> bool:
        return self.store is not None and bool(key) and self.store.put_words(kind, key, words)

    def _made_again(self, kind: str, keys: Mapping[str, str], lots: Lots, name: str) -> str:
        """A piece that was cached and is damaged, made again."""
        (piece,) = lots.make([name])
        self._keep_as(f"piece {kind}", keys[name], piece)
        return piece


def _by_kind(pieces: Mapping[str, str | Packed]) -> Iterator[tuple[str, str | bytes]]:
    """What was made, by the kind under which it is stored."""
    for kind, piece in pieces.items():
        yield f"piece {kind}", piece.head if isinstance(piece, Packed) else piece
        if isinstance(piece, Packed):
            yield f"{BODY} {kind}", piece.body


def _seen(pieces: Mapping[str, str | Packed], faces: Faces) -> Iterator[tuple[str, str]]:
    """The faces of the pieces that were made, by the kind under which they are stored."""
    for kind, face in faces.items():
        piece = pieces.get(kind)
        if isinstance(piece, str):
            yield f"face {kind}", face(piece)


class _LazyPieces(Mapping[str, str]):
    """Pieces by name, in the order of `keys`; those that could not be stored are in `held`."""

    def __init__(self, keys: Mapping[str, str], read: Callable[[str], str | None], make: Callable[[str], str]) -> None:
        self.keys_of, self._read, self._make, self.held = keys, read, make, WordsAtRest()

    def __getitem__(self, name: str) -> str:
        if name in self.held:
            return self.held[name]
        found = self._read(self.keys_of[name])
        if found is None:
            found = self._make(name)
            self.held.put(name, found)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys_of)

    def __len__(self) -> int:
        return len(self.keys_of)
