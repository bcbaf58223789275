"""Selector → spans: every place where the words occur, exactly or folded."""

from __future__ import annotations

from collections.abc import Iterator

from build_edition.ground.fold import Folded, fold_words
from build_edition.ground.loosely import fold_loosely, fold_words_loosely
from build_edition.ground.places import Span


def match_quote(text: Folded, exact: str, prefix: str = "", suffix: str = "") -> tuple[Span, ...]:
    """All spans whose words are `exact`, with `prefix` just before and `suffix` just after.

    Words are matched across what folding leaves out (marks of pages); if nothing matches, they may also include it.

    White space at the edges of the three arguments is ignored. Overlapping
    occurrences are all found; an `exact` without words matches nothing.
    """
    words, before, after = fold_words(exact), fold_words(prefix), fold_words(suffix)
    found = tuple(_matches(text, words, before, after)) if words else ()
    return match_quote(text.whole, exact, prefix, suffix) if not found and text.whole is not None else found


def match_loosely(text: str, folded: Folded, words: str) -> tuple[Span, ...]:
    """All spans that match words as the reader's search does: ignoring accents and case, across a broken line.

    `folded` is the folding of `text`. For words typed by a person; never used to place a note.
    """
    wanted = fold_words_loosely(words)
    found = tuple(_matches(fold_loosely(text, folded), wanted, "", "")) if wanted else ()
    return tuple(dict.fromkeys(found))


def _matches(text: Folded, words: str, before: str, after: str) -> Iterator[Span]:
    at = text.text.find(words)
    while at >= 0:
        end = at + len(words)
        if _follows(text.text, at, before) and _precedes(text.text, end, after):
            span = text.span(at, end)
            if span is not None:
                yield span
        at = text.text.find(words, at + 1)


def _follows(text: str, at: int, before: str) -> bool:
    """Whether `before` is directly before offset `at`, ignoring white space between them."""
    if text.endswith(before, 0, at):
        return True
    return at > 0 and text[at - 1] == " " and text.endswith(before, 0, at - 1)


def _precedes(text: str, end: int, after: str) -> bool:
    """Whether `after` is directly after offset `end`, ignoring white space between them."""
    if text.startswith(after, end):
        return True
    return text.startswith(" ", end) and text.startswith(after, end + 1)
