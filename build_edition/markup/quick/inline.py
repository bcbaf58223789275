"""The words of a paragraph → HTML: tags, character references, links with their attributes, emphasis, marks of notes.

In: the Markdown of a paragraph. Out: pieces of HTML, and a `Mark` for each call of a note, whose number is not
yet known. Promises: the result is that of Python-Markdown; a character that could have any other meaning raises
NotOursError.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from build_edition.markup.quick.attributes import NotOursError, as_written, escaped, of_list

_TAGS: Final = "abbr|a|bdi|bdo|b|br|cite|code|data|del|dfn|em|ins|i|mark|q|small|span|strong|sub|sup|s|time|u|wbr"
_TAG: Final = rf'</?(?:{_TAGS})(?: [a-zA-Z][a-zA-Z:-]*="[^"<>\[\]`\\\n]*")* ?/?>'
_ENTITY: Final = r"&(?:\#[0-9]+|\#x[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);"
_UNDER: Final = r"(?<=[^\W_])_(?=[^\W_])"
_WORDS: Final = rf"(?:[^\[\]\\`!<>&*_{{}}\n]++|{_UNDER}|{_ENTITY}"
_LINK: Final = (
    rf"\[(?P<words>{_WORDS}|{_TAG})+)\]"
    r"\((?P<address>[^()\s<>\"'\\\[\]`*&{}]+)(?: \"(?P<title>[^\"&<>\\`*_\[\]{}()\n]+)\")?\)"
    r"(?:\{: ?(?P<listed>[^{}\n]*?) ?\})?"
)
# first a run that is passed on unchanged, then the character that ends it, or the end
_TOKEN: Final = re.compile(
    rf"(?P<run>(?:[^\\`*_\[\]<>&{{}}]++|{_TAG}|{_ENTITY}|(?<!!)\[(?!\^|TOC\]){_WORDS})+\](?![\[(:{{])|{_UNDER})*)"
    rf"(?:(?<!`)`(?P<code>[^`<>\\\n]+)`(?!`)|(?<!!)(?P<mark>\[\^(?P<label>[^\[\]\s\\`*<>&{{}}]+)\]"
    rf"(?:\{{: ?(?P<kinds>\.[\w-]+) ?\}})?)|(?<!!)(?P<link>{_LINK})|(?P<star>\*\*?)(?!\*)"
    r"|(?P<other>[\\`*_\[\]<>&{}])|\Z)"
)
_EVERY_TAG: Final = re.compile(_TAG)
_SIGN: Final = re.compile(r"[\\`*_\[\]<>&{}]")
_AT_HAND: Final = 4096  # cached attribute lists of links
_BREAK: Final = "  \n"
_IDS: Final = re.compile(r' (id|name)="([^"]*)"')
_ELEMENTS: Final = {"*": "em", "**": "strong"}
_BEHIND: Final = re.compile(r"\Z|[\s.,;:?!)”’]")


@dataclass(slots=True, eq=False)
class Mark:
    """A call of a note: its label, and the depth of its paragraph, on which Python-Markdown's numbering depends."""

    label: str
    depth: int
    kinds: str = ""
    html: str = ""


Piece = str | Mark


@dataclass(slots=True)
class Found:
    """Data of a page besides its HTML: ids of elements, ids in tags, marks; `link` converts an address."""

    link: Callable[[str], str]
    marks: list[Mark] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    ids_in_tags: set[str] = field(default_factory=set)

    def see(self, written: str) -> None:
        """Remember the ids in tags that are passed on unchanged."""
        if ' id="' in written or ' name="' in written:
            for tag in _EVERY_TAG.findall(written):
                for name, value in _IDS.findall(tag):
                    if name == "id" or tag.startswith("<a "):
                        self.ids_in_tags.add(html.unescape(value))

    def named(self, attributes: dict[str, str]) -> str:
        """The attributes of an element as HTML; its id is remembered."""
        if "id" in attributes:
            self.ids.add(attributes["id"])
        return as_written(attributes)


def inline(text: str, depth: int, found: Found) -> list[Piece]:
    """The pieces of a paragraph."""
    if _BREAK in text:
        raise NotOursError(text)
    if _SIGN.search(text) is None:
        return [text]
    pieces: list[Piece] = []
    star = ""
    for token in _TOKEN.finditer(text):
        if run := token["run"]:
            found.see(run)
            pieces.append(run)
        if token["star"]:
            pieces.append(_emphasis(token, star))
            star = "" if star else token["star"]
        elif token.end() > token.end("run"):
            pieces.append(_piece(token, depth, found))
    if star:
        raise NotOursError(star)
    return pieces


def _emphasis(token: re.Match[str], star: str) -> str:
    """The start tag of an emphasis, or the end tag of the current one."""
    text, start, end = token.string, token.start("star"), token.end()
    element = _ELEMENTS[token["star"]]
    if not star:
        last, following = text[start - 1 : start], text[end : end + 1]
        if not last or last.isspace() or last == "(" or (last == ">" and following.isalnum()):
            is_begin = following and not following.isspace()
        else:
            is_begin = False
        if is_begin:
            return f"<{element}>"
    elif star == token["star"] and not text[start - 1].isspace() and _BEHIND.match(text, end):
        return f"</{element}>"
    raise NotOursError(token[0])


def _piece(token: re.Match[str], depth: int, found: Found) -> Piece:
    match token.lastgroup:
        case "link":
            return _link(token, found)
        case "mark":
            found.marks.append(Mark(token["label"], depth, of_list(token["kinds"] or "").get("class", "")))
            return found.marks[-1]
        case "code":
            return f"<code>{token['code'].strip().replace('&', '&amp;')}</code>"
    raise NotOursError(token[0])


def _link(token: re.Match[str], found: Found) -> str:
    words, address, title, listed = token.group("words", "address", "title", "listed")
    if not words.strip():
        raise NotOursError(words)
    found.see(words)
    before, own, after, names = _around(title, listed)
    found.ids.update(names)
    return f'<a{before} href="{escaped(found.link(address if own is None else own))}"{after}>{words}</a>'


@lru_cache(maxsize=_AT_HAND)
def _around(title: str | None, listed: str | None) -> tuple[str, str | None, str, tuple[str, ...]]:
    """The attributes of a link before and after its `href`, its own address, if it has one, and its ids."""
    attributes = {} if title is None else {"title": title}
    attributes |= {} if listed is None else of_list(listed)
    own = attributes.pop("href", None)
    before = as_written({name: value for name, value in attributes.items() if name < "href"})
    after = as_written({name: value for name, value in attributes.items() if name > "href"})
    return before, own, after, tuple(attributes[name] for name in ("id", "name") if name in attributes)
