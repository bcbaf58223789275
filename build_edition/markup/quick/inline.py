"""The words of a paragraph → HTML: tags, character references, links with their attributes, emphasis, marks of notes.

In: the Markdown of a paragraph. Out: pieces of HTML, and a `Mark` where a note is called, whose number is not
known yet. Promises: it is what Python-Markdown makes of it; where a sign stands that could mean anything else,
NotOursError.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from build_edition.markup.quick.attributes import NotOursError, as_written, of_list

_TAGS: Final = "abbr|a|bdi|bdo|b|br|cite|code|data|del|dfn|em|ins|i|mark|q|small|span|strong|sub|sup|s|time|u|wbr"
_TAG: Final = rf'</?(?:{_TAGS})(?: [a-zA-Z][a-zA-Z:-]*="[^"<>\[\]`\\\n]*")* ?/?>'
_ENTITY: Final = r"&(?:\#[0-9]+|\#x[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);"
_WORDS: Final = rf"(?:[^\[\]\\`!<>&*_{{}}\n]|(?<=[^\W_])_(?=[^\W_])|{_ENTITY}"
_LINK: Final = (
    rf"\[(?P<words>{_WORDS}|{_TAG})+)\]"
    r"\((?P<address>[^()\s<>\"'\\\[\]`*&{}]+)(?: \"(?P<title>[^\"&<>\\`*_\[\]{}()\n]+)\")?\)"
    r"(?:\{: ?(?P<listed>[^{}\n]*?) ?\})?"
)
_TOKEN: Final = re.compile(
    rf"(?P<tag>{_TAG})|(?<!`)`(?P<code>[^`<>&\\\n]+)`(?!`)|(?P<entity>{_ENTITY})"
    r"|\[\^(?P<label>[^\[\]\s\\`*<>&{}]+)\](?:\{: ?(?P<kinds>\.[\w-]+) ?\})?"
    rf"|{_LINK}|(?P<bracket>\[(?!\^|TOC\]){_WORDS})+\])(?![\[(:{{])"
    r"|(?P<star>\*\*?)(?!\*)|(?<=[^\W_])(?P<under>_)(?=[^\W_])"
    r"|(?P<other>[\\`*_\[\]<>&{}]|  \n|!\[)"
)
_PLAIN: Final = re.compile(r"[^\\`*_\[\]<>&{}\n]+")
_IDS: Final = re.compile(r' (id|name)="([^"]*)"')
_ELEMENTS: Final = {"*": "em", "**": "strong"}
_BEHIND: Final = re.compile(r"\Z|[\s.,;:?!)”’]")


@dataclass(slots=True, eq=False)
class Mark:
    """Where a note is called: its label, and how deep the paragraph stands, by which Python-Markdown counts."""

    label: str
    depth: int
    kinds: str = ""
    html: str = ""


Piece = str | Mark


@dataclass(slots=True)
class Found:
    """What is told of a page besides its HTML: ids of elements, ids in tags; how an address is written."""

    link: Callable[[str], str]
    ids: set[str] = field(default_factory=set)
    ids_in_tags: set[str] = field(default_factory=set)

    def see(self, tag: str) -> None:
        """Remember the places in a tag that is passed on as it is."""
        if ' id="' in tag or ' name="' in tag:
            for name, value in _IDS.findall(tag):
                if name == "id" or tag.startswith("<a "):
                    self.ids_in_tags.add(html.unescape(value))

    def named(self, attributes: dict[str, str]) -> str:
        """Attributes of an element, written; its id is remembered."""
        if "id" in attributes:
            self.ids.add(attributes["id"])
        return as_written(attributes)


def inline(text: str, depth: int, found: Found) -> Iterator[Piece]:
    """The pieces of a paragraph."""
    if _PLAIN.fullmatch(text):
        yield text
        return
    at, star = 0, ""
    for token in _TOKEN.finditer(text):
        if token.start() > at:
            yield text[at : token.start()]
        at = token.end()
        if token["star"]:
            yield _emphasis(token, star)
            star = "" if star else token["star"]
        else:
            yield _piece(token, depth, found)
    if star:
        raise NotOursError(star)
    yield text[at:]


def _emphasis(token: re.Match[str], star: str) -> str:
    """The begin of an emphasis, or the end of the one that was begun."""
    text, start, end = token.string, token.start(), token.end()
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
        case "tag":
            found.see(token[0])
            return token[0]
        case "entity" | "bracket" | "under":
            return token[0]
        case "code":
            return f"<code>{token['code'].strip()}</code>"
        case "label" | "kinds":
            return Mark(token["label"], depth, of_list(token["kinds"] or "").get("class", ""))
        case "address" | "title" | "listed":
            return _link(token, found)
    raise NotOursError(token[0])


def _link(token: re.Match[str], found: Found) -> str:
    words = token["words"]
    if not words.strip():
        raise NotOursError(words)
    if "<" in words:
        for tag in re.findall(_TAG, words):
            found.see(tag)
    attributes = {"href": token["address"]}
    if token["title"] is not None:
        attributes["title"] = token["title"]
    if token["listed"] is not None:
        attributes |= of_list(token["listed"])
        found.ids.update(value for name, value in attributes.items() if name == "name")
    attributes["href"] = found.link(attributes["href"])
    return f"<a{found.named(attributes)}>{words}</a>"
