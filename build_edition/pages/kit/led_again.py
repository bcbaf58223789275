"""Pages with adjusted links, cached: a page whose link targets have not moved is not read for it.

In: a page whose link targets are known; the places of everything. Out: what `led` makes of it. Promises: the same
result as if the page were read; what is missing from the store is made again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from build_edition.ground.at_rest import Elsewhere
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.store import Store
from build_edition.model.parts import Places
from build_edition.model.woven import Page
from build_edition.pages.kit.led import led, places_in, stays

_LED: Final = "led"
_PLACES: Final = "places of a list"


@dataclass(frozen=True, slots=True)
class LedAgain:
    """The cache of adjusted pages, if there is a store."""

    store: Store | None
    _used: dict[str, set[str]] = field(default_factory=lambda: {_LED: set(), _PLACES: set()})

    def places(self, pages: Sequence[Page]) -> Mapping[str, str]:
        """The page of each id on a list that is cut."""
        key = self._key(_PLACES, pages[1:])
        found = self.store.words(_PLACES, key) if self.store and key else None
        if found is None:
            found = dense(places_in(pages))
            self._keep(_PLACES, key, found)
        known: Mapping[str, str] = read_dense(found)
        return known

    def led(self, page: Page, places: Places, names: str | None) -> Page:
        """A page with its links adjusted; `names` are its link targets, if they are known."""
        if names is None:
            return led(page, places)
        if stays(page.path, names, places):
            return page
        key = self._key(_LED, (page,), places.seal(page.path, names))
        found = self.store.words(_LED, key) if self.store and key else None
        if found is None:
            made = led(page, places)
            self._keep(_LED, key, dense([] if made is page else [made.size, made.sha256]))
            return made
        if not (known := read_dense(found)):
            return page
        size, sha256 = known
        return replace(page, held=Elsewhere(partial(_said, page, places), size, sha256, str(page.opening)))

    def forget_others(self) -> None:
        """Remove the entries that this run did not use."""
        for kind, keys in self._used.items():
            if self.store is not None:
                self.store.keep_only(kind, frozenset(keys))

    def _key(self, kind: str, pages: Sequence[Page], more: str = "") -> str:
        """The hash of everything that a result is made from; empty if a page would have to be read for it."""
        if not all(one.is_summed for one in pages):
            return ""
        key = fingerprint(*(part for one in pages for part in (one.path, one.sha256)), more)
        self._used[kind].add(key)
        return key

    def _keep(self, kind: str, key: str, words: str) -> None:
        if self.store is not None and key:
            self.store.put_words(kind, key, words)


def _said(page: Page, places: Places) -> str | bytes:
    return led(page, places).content
