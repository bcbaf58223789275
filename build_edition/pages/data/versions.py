"""`versions.md`: the versions of the edition, their dates, links to each as it was, and what changed in it.

In: the records of the tagged versions. Out: the page; the link from the pages of the edition to those of a version.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.ground.dates import in_words
from build_edition.markup.escape import escaped, in_attribute
from build_edition.measures.memory import Record
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import table
from build_edition.pages.kit.text import head

VERSIONS: Final = "versions.md"


def versions_page(edition: Edition, former: Sequence[Record]) -> Page:
    """The list, the newest first."""
    return Page(VERSIONS, "\n".join(_lines(edition, former)))


def way_to(one: Record, edition: Edition, path: str = "") -> str:
    """The path from `edition/` to a page of a published version, in the language of these pages if it has that."""
    further = edition.imprint.further
    return f"{'../../' if further else '../'}{one.at}/{f'{further}/' if further in one.further else ''}{path}"


def _lines(edition: Edition, former: Sequence[Record]) -> Iterator[str]:
    words = edition.words
    yield from head(words.say("Versions"), has_contents=False)
    yield words.say(
        "This is version {version}. A version does not change: what was cited from one can be read as it was. {check} "
        "tells what became of a place that you have cited.",
        version=escaped(edition.imprint.version),
        check=f"[{words.say('Check a citation')}](check-citation.md)",
    )
    yield ""
    if former:
        heads = (words.say("Version"), words.say("Date"), words.say("What changed"))
        first = former[0].version
        yield from table(heads, (_row(edition, one, is_first=one.version == first) for one in reversed(former)))


def _row(edition: Edition, one: Record, *, is_first: bool) -> tuple[str, ...]:
    words = edition.words
    up = "../" if edition.config.settings.get("use_directory_urls", True) else ""
    name = escaped(one.version)
    link = f'<a href="{up}{in_attribute(way_to(one, edition))}">{name}</a>' if one.at else name
    since = words.say("the first version") if is_first else f"[{words.say('What changed')}](history/{one.version}.md)"
    return link, escaped(in_words(one.day, words)), since
