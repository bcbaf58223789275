"""The page of the search: what it covers, and the ways to the same things without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator

from build_edition.addresses import register_page
from build_edition.escape import escaped
from build_edition.markdown import head
from build_edition.model import Compiled, Page
from build_edition.pages.tables import division

_WHOLE = (
    "The search covers every paragraph of the documents, every note, every entry of the registers and every parallel. "
    "A name is found in either script: whoever is looked for as “Trotsky”, “Trotskii” or “Троцкий” is the same person."
)


def search_page(compiled: Compiled) -> Page:
    """`docs/edition/search.md`; `reader/features/search/` takes the place of what stands in `#be-search`."""
    lines = [*head("Search"), *division("be-search-page", _without_script(compiled), ' id="be-search"')]
    return Page("search.md", "\n".join(lines))


def _without_script(compiled: Compiled) -> Iterator[str]:
    sentence = _WHOLE if any(one.original for one in compiled.gathered.entries) else _WHOLE.partition(". ")[0] + "."
    yield f"{sentence} It runs in your browser and sends nothing anywhere, and so it needs JavaScript."
    yield ""
    yield "Without it the same things can be reached from here:"
    yield ""
    yield "- [The index of notes](notes.md)"
    if compiled.gathered.entries:
        yield f"- [The registers](register/index.md): {', '.join(_registers(compiled))}"
    yield "- [The parallels](parallels.md)"
    for document in compiled.by_date:
        yield f"- [{escaped(document.header.short_title)}]({document.id}.md)"
    yield ""


def _registers(compiled: Compiled) -> Iterator[str]:
    names = {
        "person": "persons",
        "organisation": "organisations",
        "place": "places",
        "event": "events",
        "term": "terms",
    }
    for kind, name in names.items():
        if any(one.kind == kind for one in compiled.gathered.entries):
            yield f"[{name}]({register_page(kind)})"
