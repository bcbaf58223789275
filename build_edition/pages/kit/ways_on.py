"""Links from a document to the pages that are also about it: a few in a line, many of one kind behind one line.

In: titles and addresses. Out: Markdown. Promises: each link is there once, in the order given; those to more than a few
pages that set the text beside another are in one list that opens on demand, after the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.pages.kit.tables import behind
from build_edition.words.language import Words

_BESIDE: Final = ("synopsis/", "witnesses/")
_MOST: Final = 8


def ways_on(words: Words, links: Sequence[tuple[str, str]], marked: str = "") -> Iterator[str]:
    """The links as a line, with `marked` below it, and those to many texts beside this one as a list that is closed."""
    beside = [one for one in links if one[1].startswith(_BESIDE)]
    many = beside if len(beside) > _MOST else []
    few = [one for one in links if one not in many]
    if few:
        yield " · ".join(f"[{title}]({address})" for title, address in few)
        yield from (marked,) if marked else ()
        yield ""
    if many:
        said = words.many(len(many), "Beside {n} other text", "Beside {n} other texts")
        yield from behind(said, [*(f"- [{title}]({address})" for title, address in many), ""])
