"""Show a field before and after a change as HTML: old on the left, new on the right, with the differences marked.

In: Markdown as it is published, or plain words. Out: rows of two cells, with the heading and the context of each
change. Promises: of a long body only the changes are shown, with their context; each side shows what that version says,
in its order; everything from the sources is treated as text.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from lxml import html as lxml_html
from lxml.html.diff import htmldiff

from build_edition.markup.limits import LONGEST_PAGE, beyond_limit
from build_edition.markup.render import NotRenderedError, Renderer
from build_edition.markup.sanitize import sanitize
from build_edition.measures.change import Field, Said
from build_edition.measures.word_changes import Piece, kept_words, shortened, word_pieces

_AROUND: Final = 25  # words of context beside a change
_LONG: Final = 120  # longest paragraph that is shown whole, in words
_HEADING: Final = re.compile(r"h[1-6]")
_TAGS: Final = {"old": "del", "new": "ins"}


def two_sides(field: Field, renderer: Renderer) -> str:
    """Both sides of a field."""
    before, after = field.before, field.after
    if not before.words or not after.words:
        tag, said = ("ins", after) if after.words else ("del", before)
        return f"<{tag}>{_html(said, renderer)}</{tag}>"
    if before.is_markdown and after.is_markdown and before.is_sound and after.is_sound:
        return "".join(_published(_html(before, renderer), _html(after, renderer)))
    return words_beside(before.written or before.words, after.written or after.words)


def words_beside(was: str, now: str) -> str:
    """A row of two cells for plain words."""
    pieces = shortened(word_pieces(was, now))
    return _row(*(f"<p>{marked(pieces, side)}</p>" for side in ("old", "new")))


def marked(pieces: Sequence[Piece], side: str) -> str:
    """The words of one side, with those marked that the other side does not have."""
    told = (one for one in pieces if one.kind in ("same", side))
    return "".join(_piece(one) for one in told)


def _piece(one: Piece) -> str:
    words = escape(one.words, quote=False)
    return words if one.kind == "same" else f"<{_TAGS[one.kind]}>{words}</{_TAGS[one.kind]}>"


def _row(old: str, new: str) -> str:
    return f'<div class="sides"><div class="old">{old}</div><div class="new">{new}</div></div>'


def _html(said: Said, renderer: Renderer) -> str:
    as_written = f"<p>{escape(said.words, quote=False)}</p>"
    if not said.is_markdown or not said.is_sound or beyond_limit(said.words, LONGEST_PAGE) is not None:
        return as_written
    try:
        return sanitize(renderer.render(said.words).html)
    except NotRenderedError:
        return as_written


def _published(before: str, after: str) -> Iterator[str]:
    """Rows for the blocks that differ, and their context."""
    blocks = list(lxml_html.fragment_fromstring(sanitize(htmldiff(before, after)), create_parent="div"))
    is_changed = [_is_changed(block) for block in blocks]
    shown = -1
    for at, block in enumerate(blocks):
        if not is_changed[at]:
            continue
        yield from _before(blocks, shown + 1, at)
        yield _row(_side(block, "ins"), _side(block, "del"))
        shown = at
        if at + 1 < len(blocks) and not is_changed[at + 1]:
            yield _around(blocks[at + 1], _AROUND, 0)
            shown = at + 1


def _before(blocks: Sequence[lxml_html.HtmlElement], start: int, end: int) -> Iterator[str]:
    """The heading of a block, and the end of the block before it, unless they have been shown already."""
    headings = (one for one in reversed(blocks[start:end]) if _HEADING.fullmatch(str(one.tag)))
    heading = next(headings, None)
    if heading is not None:
        yield f'<p class="around">{escape(_words(heading), quote=False)}</p>'
    if end > start and blocks[end - 1] is not heading:
        yield _around(blocks[end - 1], 0, _AROUND)


def _around(block: lxml_html.HtmlElement, first: int, last: int) -> str:
    return f'<p class="around">{escape(kept_words(_words(block), first, last), quote=False)}</p>'


def _words(block: lxml_html.HtmlElement) -> str:
    return " ".join(block.text_content().removesuffix("¶").split())


def _is_changed(block: lxml_html.HtmlElement) -> bool:
    return block.tag in ("ins", "del") or block.find(".//ins") is not None or block.find(".//del") is not None


def _side(block: lxml_html.HtmlElement, others: str) -> str:
    """A block as one side has it: without the words of the other; of a long one, without most unchanged words."""
    made = copy.deepcopy(block)
    made.tail = None
    if made.tag == others:
        return ""
    for theirs in list(made.iter(others)):
        theirs.drop_tree()
    if not _words(made):
        return ""
    if len(_words(made).split()) > _LONG:
        _shorten(made)
    return sanitize(lxml_html.tostring(made, encoding="unicode"))


def _shorten(block: lxml_html.HtmlElement) -> None:
    """Leave out everything far from a marked change."""
    runs = list(_runs(block, is_marked=False))
    marks = [at for at, (_, _, is_marked) in enumerate(runs) if is_marked]
    for at, (element, place, is_marked) in enumerate(runs):
        if not is_marked:
            first = _AROUND if at - 1 in marks else 0
            last = _AROUND if at + 1 in marks else 0
            setattr(element, place, kept_words(getattr(element, place), first, last))


Run = tuple[lxml_html.HtmlElement, str, bool]


def _runs(element: lxml_html.HtmlElement, *, is_marked: bool) -> Iterator[Run]:
    """Every run of words in reading order: its element, the attribute that holds it, and whether it is marked."""
    is_inside = is_marked or element.tag in ("ins", "del")
    if element.text and element.text.strip():
        yield element, "text", is_inside
    for child in element:
        yield from _runs(child, is_marked=is_inside)
        if child.tail and child.tail.strip():
            yield child, "tail", is_inside
