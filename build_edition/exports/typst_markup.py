"""Plain text and contributors' Markdown → Typst markup.

In: text, Markdown. Out: markup in which every word is a quoted string. Promises: no character by an author or
contributor is ever read as markup or code.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from lxml.html import HtmlElement

from build_edition.exports.rendered import body_of
from build_edition.exports.spoken import Pieces
from build_edition.exports.xml import possible

_CALLS: Final = {
    "em": "emph",
    "i": "emph",
    "strong": "strong",
    "b": "strong",
    "sup": "super",
    "sub": "sub",
    "del": "strike",
}
_WEB: Final = ("https://", "http://", "mailto:")


def quoted(words: str) -> str:
    """Text as a Typst string literal."""
    kept = possible(words).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + kept.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"'


def said(words: str) -> str:
    """Text as markup; line ends become spaces."""
    return f"#{quoted(' '.join(words.split()) if words.strip() else ' ')};" if words else ""


def inline(words: str) -> str:
    """Text as markup within a paragraph, keeping a space at its edges."""
    before = " " if words[:1].isspace() else ""
    after = " " if words[-1:].isspace() and words.strip() else ""
    return f"#{quoted(before + ' '.join(words.split()) + after)};" if words else ""


def call(name: str, content: str, *arguments: str) -> str:
    """A call of a Typst function with content."""
    return f"#{name}{'(' + ', '.join(arguments) + ')' if arguments else ''}[{content}];"


def in_language(markup: str, code: str) -> str:
    """Markup of text in another language; unchanged if the code is empty."""
    return call("text", markup, f"lang: {quoted(code.partition('-')[0])}") if code and markup else markup


def spoken(pieces: Pieces) -> str:
    """Pieces as markup within a paragraph, marked with their language."""
    return "".join(in_language(inline(words), code) for words, code in pieces)


def prose(markdown: str, own: str = "") -> str:
    """Contributors' Markdown; links within the edition become plain text, other languages than `own` are marked."""
    if not markdown.strip():
        return ""
    body = body_of(markdown)
    blocks = (_block(cast("HtmlElement", child), own) for child in body) if body is not None else ()
    return "#parbreak();".join(blocks)


def _block(one: HtmlElement, own: str) -> str:
    if one.tag in ("ul", "ol"):
        items = ", ".join(f"[{_inside(cast('HtmlElement', item), own)}]" for item in one if item.tag == "li")
        return f"#{'enum' if one.tag == 'ol' else 'list'}({items});"
    return _inside(one, own)


def _inside(one: HtmlElement, own: str) -> str:
    code = str(one.get("lang") or "")
    return in_language("".join(_pieces(one, code or own)), "" if code == own else code)


def _pieces(one: HtmlElement, own: str) -> Iterator[str]:
    yield inline(one.text or "")
    for child in one:
        yield _element(cast("HtmlElement", child), own)
        yield inline(child.tail or "")


def _element(one: HtmlElement, own: str) -> str:
    tag = str(one.tag)
    href = str(one.get("href") or "")
    if tag in _CALLS:
        return call(_CALLS[tag], _inside(one, own))
    if tag == "a" and href.startswith(_WEB):
        return call("link", _inside(one, own), quoted(href))
    if tag == "code":
        return f"#raw({quoted(str(one.text_content()))});"
    return _block(one, own)
