"""The last site whose every link led somewhere: what each of its pages was made of, in one row of the store.

In: the store. Out: by which pages stand as they are, without a look at what is kept of each. Promises: it is written
where nothing was wrong with a site, of all its pages together; what was looked for in it and is there no more, or now
is, is noticed, and then each page is looked at by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, Self

from build_edition.ground.store import Store

_KIND: Final = "last site"
_ONE: Final = "site"
_AND: Final = " "  # between the names of scripts


class Then(NamedTuple):
    """A page: the key under which it is kept, the SHA-256 of its file, the names of the scripts taken out of it."""

    key: str
    made: str
    scripts: str = ""

    @property
    def names(self) -> Sequence[str]:
        """The names of its scripts."""
        return self.scripts.split(_AND) if self.scripts else ()


@dataclass(frozen=True, slots=True)
class LastSite:
    """Its pages by path, the scripts by name, and the places to which pages lead on (`Job.further`).

    `asked` is what was looked for when links were resolved, and whether it was there.
    """

    pages: Mapping[str, Then] = field(default_factory=dict)
    scripts: Mapping[str, str] = field(default_factory=dict)
    further: Mapping[str, Sequence[str]] = field(default_factory=dict)
    asked: Mapping[str, bool] = field(default_factory=dict)

    @classmethod
    def kept(cls, store: Store) -> Self:
        """That of a store; one without pages where none is kept."""
        found: Any = store.get(_KIND, _ONE)
        if not isinstance(found, list):
            return cls()
        pages, scripts, further, asked = found
        return cls({path: Then(*said) for path, said in pages.items()}, scripts, further, asked)

    def keep(self, store: Store) -> None:
        """Keep it in the place of the one before."""
        store.put(_KIND, _ONE, [self.pages, self.scripts, self.further, self.asked])

    def is_met(self, is_there: Callable[[str], bool]) -> bool:
        """Whether all that was looked for is there now where it was then, and nowhere else."""
        return all(is_there(path) == was for path, was in self.asked.items())

    def scripts_of(self, pages: Iterable[Then]) -> dict[str, str]:
        """The scripts that were taken out of pages, by name."""
        return {name: self.scripts[name] for page in pages for name in page.names}


def forget(store: Store) -> None:
    """Know of no last site: something is wrong with this one, and the next is looked at page by page."""
    store.keep_only(_KIND, frozenset())
