"""Hand-written pages → markup on them that might run, fetch or mislead; and the targets of their links.

In: a page below `docs/` and its HTML. Out: findings (E208), each at the line of its cause; the page's
links and pictures with their places. Promises: an accepted page has only the tags and attributes of the lists below;
pages may come from anybody who proposes a change, so anything not on a list is refused, whatever its effect.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Final
from urllib.parse import unquote

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.addresses import taken_apart
from build_edition.ground.places import LineMap, Place
from build_edition.ground.plain_text import clipped
from build_edition.markup.begun import begun
from build_edition.markup.escape import without_code
from build_edition.markup.tokens import Attributes, Tokens, unlike_read
from build_edition.model.sources import Source, Written

_TAGS: Final = frozenset((
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt",
    "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "label",
    "li", "mark", "ol", "p", "pre", "q", "s", "section", "small", "span", "strong", "sub", "summary", "sup", "table",
    "tbody", "td", "th", "thead", "time", "tr", "u", "ul",
))  # fmt: skip
_ATTRIBUTES: Final = frozenset((
    "align", "alt", "checked", "class", "colspan", "data-count", "data-tabs", "datetime", "dir", "disabled", "for",
    "height", "href", "id", "lang", "loading", "name", "open", "rel", "role", "rowspan", "src", "start", "style",
    "title", "type", "value", "width",
))  # fmt: skip
_MADE: Final = ("headerlink", "footnote-ref", "footnote-backref")  # links that an extension makes
_OF_INPUTS: Final = frozenset(("radio", "checkbox"))  # tabs and lists of tasks, made by extensions
_ALIGNED: Final = re.compile(r"text-align: (?:left|right|center);")
_LINK: Final = re.compile(r"(?:https?://|mailto:)\S*|(?![/\\])(?![^/?#]*:)[^\\\s]*", re.IGNORECASE)
_ADDRESS: Final = re.compile(
    r"""(?:(?P<html>=\s*["']?)|\(|\]:)[ \t]*(?:<(?P<in_angles>[^<>\n]+)>|(?P<bare>(?:[^\s<>"'()]|\([^\s<>"'()]*\))+))"""
)
_PICTURE: Final = re.compile(r"(?![/\\])(?![^/?#]*:)[^\\\s]+", re.IGNORECASE)
_NOT_A_LINE: Final = re.compile(r"[^\n]")
# what stands in Markdown and is none: comments, tags, addresses, lists of attributes
_NO_MARKDOWN: Final = tuple(
    re.compile(form, re.DOTALL)
    for form in (
        r"<!--.*?-->",
        r"</?[A-Za-z][^<>]*>",
        r"(?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)",
        r"<https?:[^<>\s]*>|https?://[^\s<>]*",
        r"\{:?[^{}\n]*\}",
        r"(?m:^ {0,3}\[[^\]\n]+\]:.*$)",
    )
)
_CODE: Final = re.compile(r"<(pre|code)\b.*?</\1>", re.DOTALL)
_SEEN: Final = re.compile(r"[^\w\s]{1,4}[\w ./|-]{0,20}")  # the signs and the first words of what is begun


@dataclass(frozen=True, slots=True)
class PageLink:
    """An address inside the edition to which a page links, or which it shows (`is_picture`), and where it is written.

    In raw HTML (`is_raw`) the site generator does not adapt the address to the page's location.
    """

    address: str
    place: Place
    is_picture: bool
    is_raw: bool


def links_and_ids(source: Source, html: str, start: int) -> tuple[tuple[PageLink, ...], tuple[str, ...]]:
    """The links of a page, except to other hosts, in order, and the ids of its elements."""
    tokens, lines, written = Tokens(html), LineMap(source.path, source.text), _written(without_code(source.text), start)
    links, ids, seen = list[PageLink](), list[str](), Counter[str]()
    for tag, attributes in tokens.elements:
        of_tag = dict(attributes)
        ids += [one for one in (of_tag.get("id"), of_tag.get("name") if tag == "a" else None) if one]
        address = (of_tag.get({"a": "href", "img": "src"}.get(tag, "")) or "").strip()
        parts = taken_apart(address) if of_tag.get("class") not in _MADE else None
        if parts is None or not address or parts.scheme or parts.netloc or address.startswith(("/", "\\")):
            continue
        places = written.get(unquote(address), [(start, 0, False)])
        at, width, is_raw = places[min(seen[address], len(places) - 1)]
        seen[address] += 1
        links.append(PageLink(address, lines.place(at, width), tag == "img", is_raw))
    return tuple(links), tuple(ids)


def _written(searched: str, start: int) -> Mapping[str, list[tuple[int, int, bool]]]:
    """The places of each address: offset, length, and whether it is in HTML rather than Markdown; in order."""
    found: dict[str, list[tuple[int, int, bool]]] = {}
    for one in _ADDRESS.finditer(searched, start):
        group = "in_angles" if one["in_angles"] else "bare"
        said = (one.start(group), len(one[group]), one["html"] is not None)
        found.setdefault(unquote(unescape(one[group])), []).append(said)
    return found


def refused_markup(source: Source, html: str, start: int) -> Iterator[Diagnostic]:
    """A finding for each tag, attribute or address not allowed on a page; `start` is the offset of its Markdown."""
    tokens = Tokens(html)
    searched = without_code(source.text)
    lines = LineMap(source.path, source.text)
    unlike = [(markup, markup) for markup in unlike_read(html)]
    for markup, words in dict.fromkeys([*_refused(tokens), *unlike]):
        yield diagnose("E208", lines.place(_found_at(searched.lower(), words.lower(), start)), markup=clipped(markup))


def begun_on_page(source: Source, html: str, start: int, extensions: Collection[str]) -> Iterator[Diagnostic]:
    """Markdown of a page that is begun and makes nothing (M120): only where readers see the signs."""
    text = _NOT_A_LINE.sub(" ", source.text[:start]) + source.text[start:]
    searched = without_code(text)
    for form in _NO_MARKDOWN:
        searched = form.sub(lambda found: _NOT_A_LINE.sub(" ", found[0]), searched)
    seen = " ".join(Tokens(_CODE.sub(" ", html)).words.split())
    body = Written(text, Place(source.path, 0), block_column=1)
    for one in begun(body, searched, extensions, is_page=True):
        shown = _SEEN.match(text, _offset(text, one.place))
        if shown is not None and " ".join(shown[0].split()) in seen:
            yield one


def _offset(text: str, place: Place) -> int:
    """Where a place stands in a text."""
    at = 0
    for _ in range(place.line - 1):
        at = text.index("\n", at) + 1
    return at + place.column - 1


def _found_at(searched: str, words: str, start: int) -> int:
    """The offset of some markup; for a tag with an attribute, that of the attribute (in HTML or in a list)."""
    tag, space, name = words.partition(" ") if words.startswith("<") else ("", "", words)
    if space:
        found = re.compile(rf"{re.escape(tag)}\b[^<>]*?\s({re.escape(name)})(?![\w-])").search(searched, start)
        if found is not None:
            return found.start(1)
    return max(searched.find(words, start), searched.find(name, start), start)


def _refused(tokens: Tokens) -> Iterator[tuple[str, str]]:
    """The refused markup, and the words by which to find it in the page."""
    for tag, attributes in tokens.elements:
        if tag not in _TAGS or (tag == "input" and dict(attributes).get("type") not in _OF_INPUTS):
            yield f"<{tag}>", f"<{tag}"
        else:
            yield from _refused_attributes(tag, attributes)
    for other in tokens.other:
        if other != "a comment":
            yield other, other[:3]


def _refused_attributes(tag: str, attributes: Attributes) -> Iterator[tuple[str, str]]:
    for name, value in attributes:
        words = (value or "").strip()
        if name == "href":
            is_fine = tag == "a" and _LINK.fullmatch(words) is not None and taken_apart(words) is not None
        elif name == "src":
            is_fine = tag == "img" and _PICTURE.fullmatch(words) is not None
        elif name == "style":
            is_fine = _ALIGNED.fullmatch(words) is not None
        else:
            is_fine = name in _ATTRIBUTES or name.startswith("aria-")
        if not is_fine:
            yield f"{name}=“{words}”", words if name in ("href", "src") else f"<{tag} {name}"
