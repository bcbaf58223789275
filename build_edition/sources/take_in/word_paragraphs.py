"""Read the words of a Word file from its own XML, to compare them with the text made from it.

In: the bytes of the file as received, and the import result. Out: sentences about words that are missing in it.
Promises: deletions and field instructions do not count as words; of a box drawn in two versions one counts; headers and
footers of the pages and the words of diagrams are listed with their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.sources.take_in.elements import WORD_PARTS, Element, above, child, local, named, parsed, value
from build_edition.sources.take_in.every_word import about_left, about_missing, paragraphs_in
from build_edition.sources.take_in.glosses import write_glosses_of_word
from build_edition.sources.take_in.received import Received
from build_edition.sources.take_in.zipped import member, names_in

_WORDS: Final = frozenset("t")
_DELETED: Final = frozenset(("del", "moveFrom", "instrText", "delText", "delInstrText", "oMath", "oMathPara"))
_SPACES: Final = frozenset(("tab", "br", "cr", "ptab", "noBreakHyphen", "softHyphen"))
_ROUND_THE_PAGE: Final = re.compile(r"word/(?:header|footer)\d*\.xml")
_DRAWN: Final = re.compile(r"word/(?:diagrams/data|charts/chart)\d*\.xml")


def not_taken(content: bytes, taken: Received) -> tuple[str, ...]:
    """Sentences about words of the file that were not imported."""
    names = sorted(names_in(content))
    own = [words for name in WORD_PARTS for words in _paragraphs(content, name)]
    page = [words for name in names if _ROUND_THE_PAGE.fullmatch(name) for words in _paragraphs(content, name)]
    drawn = [words for name in names if _DRAWN.fullmatch(name) for words in _paragraphs(content, name)]
    return (
        *about_missing(own, taken),
        *about_left("heads and feet of its pages", page),
        *about_left("words of diagrams", drawn),
    )


def _paragraphs(content: bytes, name: str) -> Iterator[str]:
    root = parsed(member(content, name))
    if root is None:
        return
    for both in named(root, "AlternateContent"):
        _without_the_older(both)
    write_glosses_of_word(root)
    for initial in named(root, "framePr"):
        if value(initial, "dropCap") in ("drop", "margin"):
            _into_the_next(initial)
    yield from paragraphs_in(root, _WORDS, _DELETED, _SPACES)


def _without_the_older(both: Element) -> None:
    """Remove one of two versions of a drawing: the fallback if the other one has words."""
    choice, older = child(both, "Choice"), child(both, "Fallback")
    if choice is not None and older is not None:
        has_words = any(local(one) == "t" for one in choice.iter())
        both.remove(older if has_words else choice)


def _into_the_next(initial: Element) -> None:
    """Join a drop cap, which is a paragraph of its own, to the paragraph it begins."""
    own = above(initial, "p")
    following = own.getnext() if own is not None else None
    if own is not None and following is not None and local(following) == "p":
        for at, run in enumerate(one for one in list(own) if local(one) != "pPr"):
            following.insert(at, run)
