"""Check that every word of a file is in the text made from it, and report those that are not.

In: the paragraphs of the file, read from its own XML, and the import result. Out: a sentence about missing words, with
excerpts; nothing if none are missing. Promises: a word that occurs more often in the file than in the text is missing;
the order of the words does not matter, so that notes and boxes may have moved.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import etree

from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in.elements import Element, local
from build_edition.sources.take_in.received import Received, counted

_WORD: Final = re.compile(r"[^\W_]+")
_LONG: Final = 20  # characters; so many are unlikely to occur by chance as parts of other words
_SHOWN: Final = 3  # excerpts
_LONGEST: Final = 80  # longest excerpt, in characters
_LOOKED_AT: Final = 300  # paragraphs examined for excerpts
_FEW: Final = 12  # words
_COMPARED: Final = 40  # characters of a passage that are searched for


def about_missing(own: Sequence[str], taken: Received) -> tuple[str, ...]:
    """A sentence about the words of these paragraphs that are neither in the text nor in a note."""
    has = [word for words in (taken.text, *(one.words for one in taken.notes)) for word in _WORD.findall(words)]
    missing = Counter(word for words in own for word in _WORD.findall(words)) - Counter(has)
    missing -= _parted(own, missing, "".join(has)) if missing else missing
    if not missing:
        return ()
    shown = list(islice(_excerpts(own, missing, f" {' '.join(has)} "), _SHOWN))
    shown = shown or [" ".join(islice(missing.elements(), _FEW))]
    number = counted(missing.total(), "word of the file stands", "words of the file stand")
    return (f"{number} neither in the text nor in a note: {quoted(shown)}",)


def _parted(own: Sequence[str], missing: Counter[str], letters: str) -> Counter[str]:
    """The missing words that are only divided differently: all letters of their paragraph occur there in sequence."""
    some = (found for words in own if not missing.keys().isdisjoint(found := _WORD.findall(words)))
    joined = ((found, "".join(found)) for found in islice(some, _LOOKED_AT))
    return Counter(word for found, one in joined if len(one) >= _LONG and one in letters for word in found)


def about_left(what: str, own: Iterable[str]) -> tuple[str, ...]:
    """A sentence about content that is left out as a whole, with its words; page numbers do not count."""
    words = [words for one in own if any(map(str.isalpha, words := " ".join(one.split())))]
    if not words:
        return ()
    rest = len(dict.fromkeys(words)) - _SHOWN
    more = f" and {rest} more" if rest > 0 else ""
    return (f"{what} left out: {quoted(list(dict.fromkeys(words))[:_SHOWN])}{more}",)


def about_hidden(what: str, hidden: Iterable[str], text: str) -> tuple[str, ...]:
    """A sentence about words of the text that the file, called `what`, hides from its readers; empty if none are."""
    flat = "".join(text.split())
    found = [words for words in hidden if "".join(words.split())[:_COMPARED] in flat]
    if not found:
        return ()
    many = counted(len(found), f"passage that {what} hides stands", f"passages that {what} hides stand")
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return (f"{many} in the text: {quoted(found[:_SHOWN])}{more}",)


def quoted(words: Iterable[str]) -> str:
    """Excerpts in quotation marks, separated by commas."""
    return ", ".join(f"“{clipped(one, _LONGEST)}”" for one in words)


def paragraphs_in(root: Element, words: frozenset[str], left: frozenset[str], spaces: frozenset[str]) -> Iterator[str]:
    """The words of each paragraph: the text of the elements named in `words`, or of all if it is empty.

    Elements in `left` are skipped with their content; those in `spaces` count as white space.
    """
    pieces: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, one in walk:
        name = local(one)
        if event == "start" and name in left:
            walk.skip_subtree()
        elif event == "start":
            if name in _BREAKS:
                yield from _joined(pieces)
            pieces.append(" " if name in spaces else "")
            pieces.append((one.text or "") if not words or name in words else "")
        if event != "start":
            if name in _BREAKS:
                yield from _joined(pieces)
            pieces.append(" " if name in spaces else "")
            pieces.append((one.tail or "") if not words else "")
    yield from _joined(pieces)


_BREAKS: Final = frozenset((
    "p", "h", "tc", "table-cell", "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "aside", "li", "dt", "dd", "td",
    "th", "figure", "figcaption", "caption", "blockquote", "pre",
))  # fmt: skip


def _joined(pieces: list[str]) -> Iterator[str]:
    whole = "".join(pieces)
    pieces.clear()
    if whole.strip():
        yield whole


def _excerpts(own: Sequence[str], missing: Counter[str], has: str) -> Iterator[str]:
    """From each paragraph that is not complete in the text, the passage from the first to the last missing word."""
    left = missing.copy()
    some = (words for words in own if not missing.keys().isdisjoint(_WORD.findall(words)))
    for words in islice(some, _LOOKED_AT):
        if f" {' '.join(_WORD.findall(words))} " in has:
            continue
        found = [one for one in _WORD.finditer(words) if left[one[0]] > 0]
        if found:
            yield words[found[0].start() : found[-1].end()]
            left.subtract(one[0] for one in found)
