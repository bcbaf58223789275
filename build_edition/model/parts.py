"""The pages of a document that is split into several, and which page each of its places is on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from build_edition.ground.addresses import first_page, further_page
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.grouped import values_by
from build_edition.ground.json_text import dense
from build_edition.ground.ranges import unpacked


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a document that is split: the printed form of its first and last paragraph, and its first words.

    `holds` are the places on it, in the form of `ranges.packed`: paragraphs, marks of pages, notes, passages.
    """

    first: str
    last: str
    opening: str
    holds: tuple[str, ...]


class Places:
    """On which page of a split text each place with an address is; `known` maps the first page to place to page.

    `names` are the file names of such pages.
    """

    def __init__(
        self, parts: Mapping[str, Sequence[Part]], lists: Mapping[str, Mapping[str, str]] | None = None
    ) -> None:
        """`parts` are those of the split documents, `lists` the places on further pages of lists."""
        pages = ((page, found) for name, found in parts.items() for page in (f"{name}.md", f"reading/{name}.md"))
        self.known: Mapping[str, Mapping[str, str]] = {
            **{page: dict(_further(page, found)) for page, found in pages},
            **(lists or {}),
        }
        self._pages = values_by((page.rpartition("/")[2], page) for page in self.known)
        self.names = frozenset(self._pages)
        self._seal = cache(lambda page: fingerprint(page, dense(sorted(self.known[page].items()))))

    def seal(self, page: str, names: str) -> str:
        """The fingerprint of the positions of all places on the pages that a page links to, and on its own pages.

        `names` are the file names that it links to, one per line.
        """
        own = {first_page(page), page}
        meant = (one for name in names.split("\n") for one in self._pages.get(name, ()))
        return fingerprint(*(self._seal(one) for one in sorted({*meant, *(own & self.known.keys())})))

    def where(self, address: str) -> str:
        """An address below `docs/edition/`, corrected to the page that the place is on."""
        page, sign, place = address.partition("#")
        return f"{self.known.get(page, {}).get(place, page)}{sign}{place}"


def _further(page: str, parts: Sequence[Part]) -> Iterator[tuple[str, str]]:
    """Each place that is not on the first page, with its page."""
    for at, part in enumerate(parts[1:], 2):
        yield from ((place, further_page(page, at)) for place in unpacked(part.holds))
