"""HTML → its start tags and its words: by a regular expression for usual tags, otherwise by the full parser.

In: any HTML. Out: each distinct start tag with its attributes, or all of them and the words, as from `Tokens`.
Promises: nothing differs from `Tokens` but the speed and, for distinct tags, the order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from build_edition.ground.plain_text import unescaped
from build_edition.markup.tokens import Attributes, Tokens

# from after the `<` of a tag to its `>`
_START: Final = re.compile(r'([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:_.-]*(?:="[^"<>]*")?)*) ?/?>')
_END: Final = re.compile(r"/[a-zA-Z][a-zA-Z0-9]*>")
_EACH: Final = re.compile(r' ([a-zA-Z][a-zA-Z0-9:_.-]*)(?:="([^"<>]*)")?')
# elements whose content is not read as HTML; they differ between releases of the library
_UNREAD: Final = frozenset({
    "iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "textarea", "title", "xmp",
})  # fmt: skip
_TITLE: Final = re.compile(r"<title[ />]")
_PLAIN_TITLE: Final = re.compile(r"<title(?: [^<>]*)?>[^<]*</title>")  # of a picture: words in either case
_OF_CODE: Final = re.compile(r"(?:language-[\w-]+ )?highlight|[a-z]{0,2}\d?")
_PERMALINK: Final = "headerlink"
_TO_ITSELF: Final = re.compile(rf'<a class="{_PERMALINK}"[^<>]*>[^<]*</a>')


def tags_of(html: str, harmless: re.Pattern[str] | None = None) -> Iterator[tuple[str, Attributes]]:
    """Every distinct start tag in some HTML, except those that match `harmless` from their name to their `>`."""
    written = dict.fromkeys(one[: one.find(">") + 1] for one in html.split("<")[1:])
    starts = [one for one in written if not _END.fullmatch(one)]
    found = [one for one in map(_START.fullmatch, starts) if one is not None]
    if len(found) < len(starts) or not _are_read({one[1] for one in found}, html):
        yield from Tokens(html).elements
        return
    for one in found:
        if harmless is None or not harmless.fullmatch(one[0]):
            yield _read(one)


class Seen(NamedTuple):
    """Every start tag in some HTML with its attributes, what is neither tag nor text, and the words, in order."""

    elements: Sequence[tuple[str, Attributes]]
    other: Sequence[str]
    words: str


def seen_in(html: str) -> Seen:
    """Everything in some HTML."""
    first, *rest = html.split("<")
    cut = [one.partition(">") for one in rest]
    starts = [_START.fullmatch(f"{tag}{end}") for tag, end, _ in cut if not _END.fullmatch(f"{tag}{end}")]
    found = [one for one in starts if one is not None]
    if len(found) < len(starts) or not _are_read({one[1] for one in found}, html):
        tokens = Tokens(html)
        return Seen(tokens.elements, tokens.other, tokens.words)
    return Seen([*map(_read, found)], (), "".join(map(unescaped, (first, *(words for _, _, words in cut)))))


def without_permalinks(html: str) -> str:
    """The HTML without the links to themselves that headings are given, which are no words of theirs."""
    return _TO_ITSELF.sub(" ", html)


def _read(tag: re.Match[str]) -> tuple[str, Attributes]:
    return tag[1].lower(), [(each[1].lower(), _value(each)) for each in _EACH.finditer(tag[2])]


def _are_read(tags: set[str], html: str) -> bool:
    """Whether the content of all these elements is read as HTML."""
    unread = {one for one in tags if one.lower() in _UNREAD}
    return not unread or (unread == {"title"} and len(_TITLE.findall(html)) == len(_PLAIN_TITLE.findall(html)))


def _value(attribute: re.Match[str]) -> str | None:
    return None if attribute[2] is None else unescaped(attribute[2])


def is_of_code(attributes: Attributes) -> bool:
    """Whether an element may come from a code highlighter: it has one of its classes and no other attribute."""
    return all(name == "class" and _OF_CODE.fullmatch(value or "") for name, value in attributes)


def is_permalink(attributes: Attributes) -> bool:
    """Whether a link is the permalink that the site generator adds to a heading, without other attributes."""
    found = dict(attributes)
    is_inside = (found.get("href") or "").startswith("#")
    return found.get("class") == _PERMALINK and is_inside and set(found) <= {"class", "href", "title"}
