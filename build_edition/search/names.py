"""The names of an edition as its records use them; and with which names the records of a document were made.

In: register entries; an edition. Out: canonical words and persons of a text; by document a fingerprint of names.
Promises: when names change, a document's records are made again only if a name that changed occurs in them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, Final

from ahocorasick_rs import AhoCorasick

from build_edition.ground.addresses import entries_in
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.keys import Key
from build_edition.ground.pieces import Pieces
from build_edition.ground.store import Store
from build_edition.model.registers import Entry
from build_edition.search.name_variants import Variants, name_variants, plain_form
from build_edition.words.language import ENGLISH, Words

OF_DOCUMENTS: Final = "records"  # the kind under which the records of a document are cached
_SEEN: Final = "names seen"
_KNOWN: Final = "names"


@dataclass(frozen=True, slots=True)
class Names:
    """The registers with which records are made, and the interface language of the records."""

    variants: Variants
    entries: Mapping[Key, Entry]
    words: Words = ENGLISH

    @classmethod
    def of(cls, entries: Iterable[Entry], words: Words = ENGLISH) -> Names:
        """The names of an edition."""
        known = tuple(entries)
        return cls(name_variants(known), {one.key: one for one in known}, words)

    def canonical(self, words: str, keys: Iterable[Key]) -> tuple[str, ...]:
        """Canonical words of the names that occur in a text, and of the entries mentioned in it."""
        mentioned = {self.variants.canonical[key] for key in keys if key in self.variants.canonical}
        return tuple(sorted(mentioned | self.variants.found_in(words)))

    def persons(self, keys: Iterable[Key]) -> tuple[str, ...]:
        """The names of the persons among some entries."""
        return tuple(sorted({self.entries[one].name for one in keys if one.kind == "person" and one in self.entries}))

    def linked(self, resolved: str) -> set[Key]:
        """The persons a body links to."""
        return {key for key in entries_in(resolved) if key.kind == "person"} & self.entries.keys()


def names_seen(entries: Iterable[Entry], pieces: Pieces[Any] | None) -> Mapping[str, str]:
    """By document a fingerprint of names: the former one if no changed name is in its records, else the new one."""
    if pieces is None or pieces.store is None:
        return {}
    store, names = pieces.store, name_variants(entries).of
    now, changed = fingerprint(dense(names)), cache(partial(_changed, store, names))

    def seen(document: str, key: str) -> str:
        before = store.words(_SEEN, key) if key else None
        if before and (before == now or _are_not_in(pieces.kept(OF_DOCUMENTS, document, before), changed(before))):
            return before
        if key:
            store.put_words(_SEEN, key, now)
        return now

    keys = {name: pieces.key(name) for name in pieces.names}
    found = {name: seen(name, key) for name, key in keys.items()}
    store.put_words(_KNOWN, now, dense(names))
    store.keep_only(_KNOWN, frozenset(found.values()))
    store.keep_only(_SEEN, frozenset(keys.values()))
    return found


def _changed(store: Store, names: Mapping[str, str], before: str) -> AhoCorasick | None:
    """A matcher of the names that changed; None where the former names are not known."""
    known = store.words(_KNOWN, before)
    if known is None:
        return None
    return AhoCorasick(sorted({name for name, _ in names.items() ^ read_dense(known).items()}))


def _are_not_in(records: str | None, names: AhoCorasick | None) -> bool:
    return records is not None and names is not None and not names.find_matches_as_indexes(plain_form(records))


def flat(words: str) -> str:
    """The text on one line, as in a record."""
    return " ".join(words.split())
