"""Words and contributors' Markdown → Typst's markup.

In: words, Markdown. Out: markup in which every word is a quoted string. Promises: no sign of an author's or a
contributor's is ever read as markup or as a program.
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
    """Words as a string of Typst's."""
    kept = possible(words).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + kept.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"'


def said(words: str) -> str:
    """Words as they may stand in markup; a line end is a space."""
    return f"#{quoted(' '.join(words.split()) if words.strip() else ' ')};" if words else ""


def inline(words: str) -> str:
    """Words as they may stand inside a paragraph, with the space at their edges."""
    before = " " if words[:1].isspace() else ""
    after = " " if words[-1:].isspace() and words.strip() else ""
    return f"#{quoted(before + ' '.join(words.split()) + after)};" if words else ""


def call(name: str, content: str, *arguments: str) -> str:
    """A function of Typst's with content."""
    return f"#{name}{'(' + ', '.join(arguments) + ')' if arguments else ''}[{content}];"


def in_language(markup: str, code: str) -> str:
    """Markup of words in another language; as it is where the code is empty."""
    return call("text", markup, f"lang: {quoted(code.partition('-')[0])}") if code and markup else markup


def spoken(pieces: Pieces) -> str:
    """Words as they may stand in markup or inside a paragraph, of which those in another language say so."""
    return "".join(in_language(inline(words), code) for words, code in pieces)


def prose(markdown: str, own: str = "") -> str:
    """Contributors' Markdown; links within the edition are plain words. Words in another language than `own` say so."""
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
