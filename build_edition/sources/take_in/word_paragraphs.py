"""What stands in a Word file by its own XML: to be held against the text made of it.

In: the bytes of the file as received, and what was taken of it. Out: the sentences of what is not in it. Promises:
deletions and the instructions of fields are no words; of a box drawn twice one counts; heads and feet of the pages
and the words of diagrams are named with their words.
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
    """The sentences of words of the file that are not in what was taken."""
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
    """Of a thing that is drawn in two ways the first that has words."""
    choice, older = child(both, "Choice"), child(both, "Fallback")
    if choice is not None and older is not None:
        has_words = any(local(one) == "t" for one in choice.iter())
        both.remove(older if has_words else choice)


def _into_the_next(initial: Element) -> None:
    """A large initial, which is a paragraph of its own, as the first letter of the next."""
    own = above(initial, "p")
    following = own.getnext() if own is not None else None
    if own is not None and following is not None and local(following) == "p":
        for at, run in enumerate(one for one in list(own) if local(one) != "pPr"):
            following.insert(at, run)
