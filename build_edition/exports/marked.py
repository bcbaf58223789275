"""The text of resolved Markdown, split where it is marked with another language.

In: resolved Markdown; a document. Out: pieces of plain text on one line, each with its language code; and the works
that a document cites, in the same form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from lxml.html import HtmlElement

from build_edition.exports.rendered import body_of
from build_edition.exports.spoken import Piece, Pieces
from build_edition.markup.citation import keys_of
from build_edition.markup.links import citations_in
from build_edition.model.edited import Edited, Edition


def marked_pieces(markdown: str, own: str) -> Pieces:
    """The text of resolved Markdown on one line, split where its language changes."""
    body = body_of(markdown) if markdown.strip() else None
    joined: list[Piece] = []
    for words, code in _of_element(body, "") if body is not None else ():
        before = joined.pop() if joined and joined[-1][1] == code else ("", code)
        joined.append((before[0] + words, code))
    lined = [(re.sub(r"\s+", " ", words), "" if code == own else code) for words, code in joined]
    if lined:
        lined[0] = (lined[0][0].lstrip(), lined[0][1])
        lined[-1] = (lined[-1][0].rstrip(), lined[-1][1])
    return [one for one in lined if one[0]]


def works(edited: Edited, edition: Edition) -> Iterator[tuple[str, Pieces]]:
    """The works cited in a document's notes and header: key and reference in pieces, in the bibliography's order."""
    header = edited.document.header
    said = [note.body.value for note in edited.written]
    said += [note.misleads.value for note in edited.written if note.misleads is not None]
    said += [one.value for one in (*header.facts.values(), header.content_note, header.remarks) if one is not None]
    cited = {key for body in said for words in citations_in(body) for key in keys_of(words)}
    own = edition.words.language
    yield from ((key, marked_pieces(work, own)) for key, work in edition.texts.works.items() if key in cited)


def _of_element(one: HtmlElement, code: str) -> Iterator[Piece]:
    yield one.text or "", code
    for child in one:
        element = cast("HtmlElement", child)
        yield from _of_element(element, str(element.get("lang") or code))
        yield element.tail or "", code
