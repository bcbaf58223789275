"""Hand-written pages → what on them might run, fetch or lead astray.

In: a page below `docs/` and the HTML it becomes. Out: findings (E208), each at the line of what it complains of.
Promises: what passes has only the tags and attributes of the lists below; a page may come from anybody who proposes
a change, so what is not on a list is refused, whatever it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.addresses import taken_apart
from build_edition.ground.places import LineMap
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import without_code
from build_edition.markup.tokens import Attributes, Tokens, unlike_read
from build_edition.model.sources import Source

_TAGS: Final = frozenset((
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt",
    "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "label",
    "li", "mark", "ol", "p", "pre", "q", "s", "section", "small", "span", "strong", "sub", "summary", "sup", "table",
    "tbody", "td", "th", "thead", "time", "tr", "u", "ul",
))  # fmt: skip
_ATTRIBUTES: Final = frozenset((
    "align", "alt", "checked", "class", "colspan", "data-count", "datetime", "dir", "disabled", "for", "height", "href",
    "id", "lang", "loading", "name", "open", "rel", "role", "rowspan", "src", "start", "style", "title", "type",
    "value", "width",
))  # fmt: skip
_OF_INPUTS: Final = frozenset(("radio", "checkbox"))  # tabs and lists of tasks, made by extensions
_ALIGNED: Final = re.compile(r"text-align: (?:left|right|center);")
_LINK: Final = re.compile(r"(?:https?://|mailto:)\S*|(?![/\\])(?![^/?#]*:)[^\\\s]*", re.IGNORECASE)
_PICTURE: Final = re.compile(r"(?![/\\])(?![^/?#]*:)[^\\\s]+", re.IGNORECASE)


def refused_markup(source: Source, html: str, start: int) -> Iterator[Diagnostic]:
    """Each tag, attribute or address that a hand-written page may not have; `start` is the offset of its Markdown."""
    tokens = Tokens(html)
    searched = without_code(source.text)
    lines = LineMap(source.path, source.text)
    unlike = [(markup, markup) for markup in unlike_read(html)]
    for markup, words in dict.fromkeys([*_refused(tokens), *unlike]):
        at = max(searched.lower().find(words.lower(), start), start)
        yield diagnose("E208", lines.place(at), markup=clipped(markup))


def _refused(tokens: Tokens) -> Iterator[tuple[str, str]]:
    """What is refused, and the words by which it may be found in the page."""
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
            yield f"{name}=“{words}”", words if name in ("href", "src") else name
