"""Read the words of a Word file from its own XML, to compare them with the text made from it.

In: the bytes of the file as received, and the import result. Out: sentences about words that are missing in it.
Promises: deletions and field instructions do not count as words; of a box drawn in two versions one counts; headers and
footers of the pages and the words of diagrams are listed with their words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import partial
from itertools import groupby
from typing import Final

from build_edition.sources.take_in.elements import (
    WORD_PARTS,
    Element,
    above,
    child,
    local,
    named,
    parsed,
    value,
    words_in,
)
from build_edition.sources.take_in.every_word import about_hidden, about_left, about_missing, paragraphs_in
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
        *about_hidden("the file", _hidden(content), taken.text),
        *about_left("heads and feet of its pages", page),
        *about_left("words of diagrams", drawn),
    )


def _hidden(content: bytes) -> Iterator[str]:
    """The words of each stretch of runs that Word shows only on demand, directly or by their style."""
    styles = parsed(member(content, "word/styles.xml"))
    hiding = {value(one, "styleId") for one in _with_vanish(styles)} if styles is not None else ()
    for name in WORD_PARTS:
        root = parsed(member(content, name))
        for paragraph in named(root, "p") if root is not None else ():
            yield from _hidden_in(paragraph, hiding)


def _with_vanish(styles: Element) -> list[Element]:
    return [one for one in named(styles, "style") if _is_on(child(one, "rPr", "vanish"))]


def _hidden_in(paragraph: Element, hiding: Collection[str]) -> Iterator[str]:
    is_all = value(child(paragraph, "pPr", "pStyle")) in hiding
    for is_hidden, runs in groupby(named(paragraph, "r"), key=partial(_is_hidden, hiding=hiding, is_all=is_all)):
        words = "".join(words_in(run, "t") for run in runs) if is_hidden else ""
        if any(map(str.isalnum, words)):
            yield " ".join(words.split())


def _is_hidden(run: Element, hiding: Collection[str], *, is_all: bool) -> bool:
    own = child(run, "rPr", "vanish")
    return _is_on(own) if own is not None else is_all or value(child(run, "rPr", "rStyle")) in hiding


def _is_on(switch: Element | None) -> bool:
    return switch is not None and value(switch) not in ("0", "false", "off")


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
