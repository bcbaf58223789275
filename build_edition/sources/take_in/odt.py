"""Prepare an OpenDocument text so that every word is where pandoc reads it.

In: the bytes of the file. Out: the same document, what was done to it, and who wrote its comments. Promises: the value
of a field becomes text, and so do the numbers of lists and headings; the words of a box become paragraphs after the one
it is anchored to; a gloss follows its word in brackets; a comment becomes a note; row groups of tables, tables in
notes, tables of contents and paragraphs with their own numbering become structures that pandoc supports.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from build_edition.sources.take_in.elements import (
    Element,
    above,
    child,
    local,
    named,
    parsed,
    replaced,
    words_of,
    written,
)
from build_edition.sources.take_in.glosses import write_glosses
from build_edition.sources.take_in.odt_numbers import number_lists
from build_edition.sources.take_in.received import Mended, mark_of_comment
from build_edition.sources.take_in.zipped import member, with_members

_CONTENT: Final = "content.xml"
_TEXT: Final = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_DRAWN: Final = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
_BLOCKS: Final = ("p", "h", "list", "table")
_ROWS: Final = ("table-header-rows", "table-rows", "table-row-group")
_INDEXES: Final = (
    "table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index",
    "bibliography",
)  # fmt: skip
_WRAPS: Final = ("index-body", "index-title", "numbered-paragraph", "section", *_ROWS)
# inline elements that pandoc reads; any other text element with words inside is a field
_READ: Final = frozenset((
    "span", "a", "s", "tab", "line-break", "note", "note-citation", "note-body", "soft-page-break", *_BLOCKS,
    "list-item", "list-header",
))  # fmt: skip


def mended(content: bytes) -> Mended:
    """The file for pandoc; how many boxes and glosses were written as text, how many deletions were left out."""
    root = parsed(member(content, _CONTENT))
    if root is None:
        return Mended(content)
    counts: Counter[str] = Counter()
    for changes in named(root, "tracked-changes"):
        counts["deletion"] += len(named(changes, "deletion"))
        replaced(changes, [])
    counts += number_lists(root, parsed(member(content, "styles.xml")))
    _unwrap(root)
    authors = _comments(root)
    counts["gloss"] = write_glosses(root)
    counts["box"] = _open_boxes(root)
    _keep_fields(root)
    _flatten(root)
    return Mended(with_members(content, {_CONTENT: written(root)}), counts, authors)


def _unwrap(root: Element) -> None:
    """Replace elements that only wrap paragraphs or rows by their content."""
    for index in named(root, *_INDEXES):
        body = child(index, "index-body")
        replaced(index, [body] if body is not None else [])
    for wrap in named(root, *_WRAPS):
        if wrap.getparent() is not None:
            replaced(wrap, [one for one in wrap if local(one) not in ("section-source", "number")])


def _comments(root: Element) -> tuple[str, ...]:
    """Turn comments into notes that begin with a mark; return the author of each."""
    authors: list[str] = []
    for comment in named(root, "annotation"):
        creator = child(comment, "creator")
        note, body, mark = (comment.makeelement(f"{{{_TEXT}}}{name}") for name in ("note", "note-body", "p"))
        note.set(f"{{{_TEXT}}}note-class", "footnote")
        mark.text = mark_of_comment(len(authors))
        authors.append(words_of(creator) if creator is not None else "")
        body.append(mark)
        body.extend([one for one in comment if local(one) in _BLOCKS])
        note.append(body)
        replaced(comment, [note])
    return tuple(authors)


def _open_boxes(root: Element) -> int:
    """Move the paragraphs of drawn objects after the one they are anchored to; the last first, so inner ones first."""
    opened = 0
    for box in reversed([one for one in root.iter() if str(one.tag).startswith(f"{{{_DRAWN}}}")]):
        inside = [one for one in box if local(one) in _BLOCKS]
        host = above(box, "p", "h") if inside else None
        outermost = [one for one in box.iterancestors() if str(one.tag).startswith(f"{{{_DRAWN}}}")]
        behind = host if host is not None else outermost[-1] if outermost else box
        opened += any(words_of(one).strip() for one in inside)
        for one in reversed(inside):
            one.tail = None
            behind.addnext(one)
    return opened


def _keep_fields(root: Element) -> None:
    """Turn every inline field into a span with its words."""
    for one in root.iter(f"{{{_TEXT}}}*"):
        if local(one) not in _READ and words_of(one).strip() and above(one, "p", "h") is not None:
            one.tag = f"{{{_TEXT}}}span"


def _flatten(root: Element) -> None:
    """Replace tables in notes and in cells by their paragraphs."""
    for inner in reversed(named(root, "table")):
        if above(inner, "note-body", "table-cell") is not None:
            replaced(inner, _paragraphs_of(inner))


def _paragraphs_of(block: Element) -> list[Element]:
    """The paragraphs of a list or a table, without those of notes inside them."""
    return [one for one in named(block, "p", "h") if not _is_below_another(one, block)]


def _is_below_another(paragraph: Element, block: Element) -> bool:
    between = above(paragraph, "p", "h")
    return between is not None and block in between.iterancestors()
