"""The search page: what the search covers, and links to the same content without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.ground.addresses import register_page
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.called import called
from build_edition.pages.kit.tables import division, own_words
from build_edition.pages.kit.text import head
from build_edition.pages.kit.volumes import by_volume, way_to_volume
from build_edition.words.phrases import phrase

RESERVED: Final = ("search",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`docs/edition/search.md`; `reader/features/search/` replaces the content of `#be-search`."""
    lines = [
        *head(edition.words.say("Search")),
        *division("be-search-page", _without_script(edition), ' id="be-search"'),
    ]
    yield Page("search.md", "\n".join(lines))


def _without_script(edition: Edition) -> Iterator[str]:
    words = edition.words
    said = [
        words.say(
            "The search covers every paragraph of the documents, every note, every entry of the registers and every "
            "parallel."
        )
    ]
    if any(one.original for one in edition.entries):
        said.append(
            words.say("A name is found in the script of the text and in that of the original, however it is romanised.")
        )
    said.append(words.say("It runs in your browser and sends nothing anywhere, and so it needs JavaScript."))
    yield " ".join(said)
    yield ""
    yield from own_words(edition, "search")
    yield words.say("Without it the same things can be reached from here:")
    yield ""
    yield f"- [{words.say('The index of notes')}](notes.md)"
    if edition.entries:
        link = f"[{words.say('The registers')}](register/index.md)"
        yield f"- {words.told(link, ', '.join(_registers(edition)))}"
    yield f"- [{words.say('The parallels')}](parallels.md)"
    for volume, documents in by_volume(edition):
        yield from (f"- {way_to_volume(edition, volume.id, 'search.md')}",) if volume is not None else ()
        indent = "    " if volume is not None else ""
        yield from (f"{indent}- [{called(words, one)}]({one.address})" for one in documents)
    yield ""


def _registers(edition: Edition) -> Iterator[str]:
    names = {
        "person": phrase("persons"),
        "organisation": phrase("organisations"),
        "place": phrase("places"),
        "event": phrase("events"),
        "term": phrase("terms"),
    }
    for kind, name in names.items():
        if any(one.kind == kind for one in edition.entries):
            yield f"[{edition.words.say(name)}]({register_page(kind)})"
