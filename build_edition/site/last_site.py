"""The last site without a wrong link: what each of its pages was made of, in one row of the store.

In: the store. Out: what tells which pages are unchanged, without reading the record of each. Promises: it is written
for all pages of a site together, if nothing was wrong with it; if a path that was looked up for its links existed then
and does not now, or the reverse, this is noticed, and then each page is checked by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, Self

from build_edition.ground.store import Store

_KIND: Final = "last site"
_ONE: Final = "site"
_SEPARATOR: Final = " "  # between the names of scripts


class Then(NamedTuple):
    """A page: its cache key, the SHA-256 of its file, the names of the scripts taken out of it."""

    key: str
    made: str
    scripts: str = ""

    @property
    def names(self) -> Sequence[str]:
        """The names of its scripts."""
        return self.scripts.split(_SEPARATOR) if self.scripts else ()


@dataclass(frozen=True, slots=True)
class LastSite:
    """Its pages by path, the scripts by name, and the anchors that pages redirect (`Job.further`).

    `asked` are the paths looked up when links were resolved, and whether they existed.
    """

    pages: Mapping[str, Then] = field(default_factory=dict)
    scripts: Mapping[str, str] = field(default_factory=dict)
    further: Mapping[str, Sequence[str]] = field(default_factory=dict)
    asked: Mapping[str, bool] = field(default_factory=dict)

    @classmethod
    def kept(cls, store: Store) -> Self:
        """The one in a store; one without pages where there is none."""
        found: Any = store.get(_KIND, _ONE)
        if not isinstance(found, list):
            return cls()
        pages, scripts, further, asked = found
        return cls({path: Then(*said) for path, said in pages.items()}, scripts, further, asked)

    def keep(self, store: Store) -> None:
        """Store it in place of the one before."""
        store.put(_KIND, _ONE, [self.pages, self.scripts, self.further, self.asked])

    def is_met(self, is_there: Callable[[str], bool]) -> bool:
        """Whether each path that was looked up exists now if it existed then, and only then."""
        return all(is_there(path) == was for path, was in self.asked.items())

    def scripts_of(self, pages: Iterable[Then]) -> dict[str, str]:
        """The scripts that were taken out of these pages, by name."""
        return {name: self.scripts[name] for page in pages for name in page.names}


def forget(store: Store) -> None:
    """Delete the stored site: something is wrong with the present one, and the next is checked page by page."""
    store.keep_only(_KIND, frozenset())
