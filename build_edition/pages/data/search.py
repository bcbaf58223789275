"""The page of the search: what it covers, and the ways to the same things without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.ground.addresses import register_page
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import division
from build_edition.pages.kit.text import head

_WHOLE = (
    "The search covers every paragraph of the documents, every note, every entry of the registers and every parallel. "
    "A name is found in either script: whoever is looked for as “Trotsky”, “Trotskii” or “Троцкий” is the same person."
)


RESERVED: Final = ("search",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`docs/edition/search.md`; `reader/features/search/` takes the place of what stands in `#be-search`."""
    lines = [*head("Search"), *division("be-search-page", _without_script(edition), ' id="be-search"')]
    yield Page("search.md", "\n".join(lines))


def _without_script(edition: Edition) -> Iterator[str]:
    sentence = _WHOLE if any(one.original for one in edition.entries) else _WHOLE.partition(". ")[0] + "."
    yield f"{sentence} It runs in your browser and sends nothing anywhere, and so it needs JavaScript."
    yield ""
    yield "Without it the same things can be reached from here:"
    yield ""
    yield "- [The index of notes](notes.md)"
    if edition.entries:
        yield f"- [The registers](register/index.md): {', '.join(_registers(edition))}"
    yield "- [The parallels](parallels.md)"
    for one in edition.by_date:
        yield f"- [{escaped(one.short_title)}]({one.address})"
    yield ""


def _registers(edition: Edition) -> Iterator[str]:
    names = {
        "person": "persons",
        "organisation": "organisations",
        "place": "places",
        "event": "events",
        "term": "terms",
    }
    for kind, name in names.items():
        if any(one.kind == kind for one in edition.entries):
            yield f"[{name}]({register_page(kind)})"
