"""Contributors' Markdown on pages of another language: each paragraph gets a `lang` attribute.

In: resolved Markdown and the code of its language. Out: the same with the words of every paragraph, heading and list
item in an element with `lang`. Promises: nothing but such elements is added; code, tables and quotations stay
unchanged; without a code everything stays unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from build_edition.ground.languages import text_attributes
from build_edition.markup.escape import escaped
from build_edition.markup.other_script import in_its_own
from build_edition.model.resolved import Target

_BLOCK: Final = re.compile(r"\n(?:[ \t]*\n)+")
_FENCE: Final = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_ITEM: Final = re.compile(r"^([ \t]*(?:[-*+]|\d+[.)])[ \t]+|#{1,6}[ \t]+)", re.MULTILINE)
_OTHER: Final = re.compile(r" {4}|\t|>|\||<(?!(?:span|i|b|em|q)\b)|\[\^?[^\]]+\]:|:[ \t]|(?:[-*_][ \t]*){3,}$")
_TABLE: Final = re.compile(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|", re.MULTILINE)


class Spoken(NamedTuple):
    """The languages of contributors' texts, as codes: of the notes, and of the originals that they quote.

    `to_say` is the language to mark: that of the notes where the pages are in another.
    """

    notes: str = ""
    original: str = ""
    to_say: str = ""


SILENT: Final = Spoken()


def in_language(markdown: str, code: str) -> str:
    """The Markdown with every run of words marked as being in a language."""
    if not code or not markdown.strip() or _FENCE.search(markdown):
        return markdown
    gaps = [match[0] for match in _BLOCK.finditer(markdown)]
    blocks = _BLOCK.split(markdown)
    said = [_said(block, f'<span lang="{code}">') for block in blocks]
    return "".join(part for pair in zip(said, [*gaps, ""], strict=True) for part in pair)


def _said(block: str, start: str) -> str:
    if _OTHER.match(block) or _TABLE.search(block):
        return block
    return "".join(_pieces(block, start))


def _pieces(block: str, start: str) -> Iterator[str]:
    """The block, cut before each list item and each heading; the words of each in an element."""
    for piece in _ITEM.split(block):
        words = piece.rstrip()
        if not words or _ITEM.fullmatch(piece):
            yield piece
        else:
            yield f"{start}{words}</span>{piece[len(words) :]}"


def spoken_labels(markdown: str, targets: Iterable[Target | None]) -> str:
    """The Markdown with the names in link labels marked where they are in another language than the page."""
    for one in filter(None, targets):
        label, name = escaped(one.label), escaped(one.foreign)
        said = in_its_own(label, name, text_attributes(one.language, one.foreign))
        markdown = markdown.replace(f"[{label}]({one.address})", f"[{said}]({one.address})")
    return markdown
