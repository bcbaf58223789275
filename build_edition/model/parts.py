"""The pages of a document that is cut into several, and where everything stands on them."""

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
    """A page of a document that is cut into several: how its first and last paragraph are printed, how it begins.

    `holds` are the places that stand on it, as `ranges.packed` gives them: paragraphs, marks of pages, notes, passages.
    """

    first: str
    last: str
    opening: str
    holds: tuple[str, ...]


class Places:
    """Where everything stands that has an address on a text that is cut; `known` by its first page, then by place.

    `names` are those of the files of such pages.
    """

    def __init__(
        self, parts: Mapping[str, Sequence[Part]], lists: Mapping[str, Mapping[str, str]] | None = None
    ) -> None:
        """`parts` are those of the documents that are cut, `lists` what stands on further pages of lists."""
        pages = ((page, found) for name, found in parts.items() for page in (f"{name}.md", f"reading/{name}.md"))
        self.known: Mapping[str, Mapping[str, str]] = {
            **{page: dict(_further(page, found)) for page, found in pages},
            **(lists or {}),
        }
        self._pages = values_by((page.rpartition("/")[2], page) for page in self.known)
        self.names = frozenset(self._pages)
        self._seal = cache(lambda page: fingerprint(page, dense(sorted(self.known[page].items()))))

    def seal(self, page: str, names: str) -> str:
        """The fingerprint of where the places stand to which a page leads, those of its own list among them.

        `names` are those of the files that it leads to, one a line.
        """
        own = {first_page(page), page}
        meant = (one for name in names.split("\n") for one in self._pages.get(name, ()))
        return fingerprint(*(self._seal(one) for one in sorted({*meant, *(own & self.known.keys())})))

    def where(self, address: str) -> str:
        """An address below `docs/edition/`, as it stands now."""
        page, sign, place = address.partition("#")
        return f"{self.known.get(page, {}).get(place, page)}{sign}{place}"


def _further(page: str, parts: Sequence[Part]) -> Iterator[tuple[str, str]]:
    """Each place that does not stand on the first page, and its own page."""
    for at, part in enumerate(parts[1:], 2):
        yield from ((place, further_page(page, at)) for place in unpacked(part.holds))
