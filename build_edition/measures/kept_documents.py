"""The cache of documents: the leaf of each, and what editing made of it, keyed by all inputs.

In: the store, and the present inputs of a document. Out: a leaf, or the result of editing, if nothing that was read
for it has changed: the document's own files; each target, citation and address that its Markdown asked for; the
passages and forms searched in it; the Markdown extensions; the program. Promises: a document with an error,
or with a finding about a file that is not its own, is never cached.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from ahocorasick_rs import AhoCorasick

from build_edition.ground.codec import Codec, NotDecodedError
from build_edition.ground.fingerprint import fingerprint, program
from build_edition.ground.json_text import dense
from build_edition.ground.store import Store, as_kept
from build_edition.measures.kept_lines import OF_LEAF, OF_SUMMARY, Lines
from build_edition.measures.steps import Asked
from build_edition.measures.to_keep import (
    DONE,
    EDITED,
    LEAF,
    PARSED,
    Done,
    KeptLeaf,
    ParsedNoun,
    done_again,
    leaf_again,
)
from build_edition.model.edited import Edited
from build_edition.model.leaf import Leaf, Parsed
from build_edition.model.sources import Source
from build_edition.model.summary import Summary

_OF_LEAF: Final = ("leaf", "parsed", *OF_LEAF.fields)
_OF_DONE: Final = ("done", "folded", "seen", *OF_SUMMARY.fields)
_KINDS: Final = (*_OF_LEAF, *_OF_DONE, "edited")
_HELD: Final = ("leaf", "done")
_FORMS: Final = "forms"
Held = dict[tuple[str, str], Any]  # by kind and key


@dataclass(slots=True)
class KeptDocuments:
    """The cached documents of an edition; `about` is the fingerprint of what parsing of all documents depends on.

    `held` has the leaves and results of editing that were read from the store before.
    """

    store: Store
    about: str = ""
    held: Held | None = None
    _keys: dict[str, dict[str, str]] = field(default_factory=lambda: {kind: {} for kind in _KINDS})

    def lines_of_leaves(self, again: Callable[[str], Leaf]) -> Lines[Leaf]:
        """The lazily read lines of leaves; `again` makes a leaf anew."""
        return Lines(OF_LEAF, self.store, self._key, again)

    def leaf(self, name: str, files: Sequence[Source], lines: Lines[Leaf]) -> KeptLeaf | None:
        """The cached leaf of a document with these files, if any."""
        key = fingerprint(program(), self.about, name, *(part for one in files for part in (one.path, one.sha256)))
        for kind in _OF_LEAF:
            self._keys[kind][name] = key
        found: KeptLeaf | None = self._found(LEAF, "leaf", name)
        return self._with_lines(found, lines) if found is not None and found.lines else found

    def keep_leaf(self, name: str, leaf: KeptLeaf, lines: Lines[Leaf]) -> KeptLeaf:
        """Store a leaf, if it is ready for that, and return it; with lazy lines if it was stored."""
        if not leaf.written:
            return leaf
        if self.store.put_together({kind: self._keys[kind][name] for kind in leaf.written}, leaf.written):
            return self._with_lines(leaf, lines)
        return leaf_again(leaf)

    def _with_lines(self, kept: KeptLeaf, lines: Lines[Leaf]) -> KeptLeaf:
        """The leaf with its lines: read lazily, or immediately if they are to be held in memory."""
        leaf = lines.on(kept.leaf, kept.lines)
        if self.held is None:
            return KeptLeaf(leaf, kept.findings)
        now: dict[str, Any] = {name: tuple(getattr(leaf, name)) for name in kept.lines}
        whole = KeptLeaf(replace(leaf, **now), kept.findings)
        self.held["leaf", self._key("leaf", leaf.id)] = whole
        return whole

    def _key(self, kind: str, name: str) -> str:
        return self._keys[kind][name]

    def parsed(self, name: str) -> Parsed | None:
        """A document and its notes, as parsed from these files, if stored."""
        found: ParsedNoun | None = self._found(PARSED, "parsed", name)
        return Parsed(found.document, found.notes) if found is not None else None

    def done(self, name: str, desk: Asked) -> Done | None:
        """The stored result of editing a document with this desk, if it is still valid."""
        key = fingerprint(self._keys["leaf"][name], desk.frame, repr(desk.passages.get(name, ())))
        for kind in _OF_DONE:
            self._keys[kind][name] = key
        found: Done | None = self._found(DONE, "done", name)
        if found is None or any(desk.links.answer(asked) != answer for asked, answer in found.asked.items()):
            return None
        if not self._names_the_same(key, desk):
            return None
        self._keys["edited"][name] = _made_of(key, found)
        return found

    def keep_done(self, name: str, desk: Asked, done: Done) -> Done:
        """Store a result of editing, if it is ready for that, and return it without what was stored."""
        if not done.written:
            return done
        self._keys["edited"][name] = _made_of(self._keys["done"][name], done)
        written = {**done.written, "seen": as_kept(dense(desk.forms.seen))}
        if self.store.put_together({kind: self._keys[kind][name] for kind in written}, written):
            return replace(done, written={})
        return done_again(done)

    def lines(self, again: Callable[[str], Summary]) -> Lines[Summary]:
        """The lazily read lines of summaries; `again` makes a summary anew."""
        return Lines(OF_SUMMARY, self.store, self._key, again)

    @property
    def keys_of_edited(self) -> Mapping[str, str]:
        """The fingerprints of the stored edited documents, by id."""
        return dict(self._keys["edited"])

    def edited(self, name: str) -> Edited | None:
        """An edited document, if stored."""
        found: Edited | None = self._found(EDITED, "edited", name)
        return found

    def forget_others(self, desk: Asked) -> None:
        """Delete entries that this edition no longer needs; store the list of forms that were searched."""
        self.store.put(_FORMS, desk.forms.seen, sorted(desk.forms.listing))
        self.store.keep_only(_FORMS, frozenset({desk.forms.seen}))
        for kind, keys in self._keys.items():
            self.store.keep_only(kind, frozenset(keys.values()))
        if self.held is not None:
            known = {(kind, key) for kind, keys in self._keys.items() for key in keys.values()}
            for one in self.held.keys() - known:
                del self.held[one]

    def _found(self, codec: Codec[Any], kind: str, name: str) -> Any:  # noqa: ANN401 - what the codec is of
        """The stored value of a document, checked to be of that document: the key alone might belong to another."""
        key = self._keys[kind].get(name, "")
        if self.held is not None and (kind, key) in self.held:
            return self.held[kind, key]
        found = self.store.get(kind, key)
        try:
            decoded = None if found is None else codec.decode(found)
        except NotDecodedError:
            return None
        if decoded is None or _named(decoded) != name:
            return None
        if self.held is not None and kind in _HELD:
            self.held[kind, key] = decoded
        return decoded

    def _names_the_same(self, key: str, desk: Asked) -> bool:
        """Whether the register forms that have changed since then do not occur in a document."""
        seen = self.store.get("seen", key)
        if seen == desk.forms.seen:
            return True
        changed = self._changed(seen, desk)
        folded = self.store.get("folded", key)
        if changed is None or not isinstance(folded, str):
            return False
        if changed and AhoCorasick(changed).find_matches_as_indexes(folded):
            return False
        self._see(key, desk)
        return True

    def _changed(self, seen: object, desk: Asked) -> Sequence[str] | None:
        """The forms that were added, removed or changed; None where the former ones are unknown."""
        before = self.store.get(_FORMS, seen) if isinstance(seen, str) else None
        if not isinstance(before, list):
            return None
        now = {tuple(one) for one in desk.forms.listing}
        return sorted({words.casefold() for words, *_ in now ^ {tuple(one) for one in before}})

    def _see(self, key: str, desk: Asked) -> None:
        self.store.put("seen", key, desk.forms.seen)


def _named(value: KeptLeaf | ParsedNoun | Done | Edited) -> str:
    """The id of the document to which a stored value belongs."""
    if isinstance(value, KeptLeaf):
        return value.leaf.id
    if isinstance(value, ParsedNoun):
        return value.document.id
    return value.summary.id if isinstance(value, Done) else value.id


def _made_of(key: str, done: Done) -> str:
    """The key of an edited document: its inputs, and all answers that it was given while being edited."""
    return fingerprint(key, *(part for both in sorted(done.asked.items()) for part in both), *sorted(done.present))
