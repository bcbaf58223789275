"""HTML → its start tags, by one expression where every tag is written as tags usually are, else by the whole parser.

In: any HTML. Out: each different start tag with its attributes, as `Tokens` has them. Promises: nothing differs from
`Tokens` but the time that it takes, the order, and that what is written twice is given once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.ground.plain_text import unescaped
from build_edition.markup.tokens import Attributes, Tokens

# from behind the `<` of a tag to its `>`
_START: Final = re.compile(r'([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:_.-]*(?:="[^"<>]*")?)*) ?/?>')
_END: Final = re.compile(r"/[a-zA-Z][a-zA-Z0-9]*>")
_EACH: Final = re.compile(r' ([a-zA-Z][a-zA-Z0-9:_.-]*)(?:="([^"<>]*)")?')
# what stands in these is not read as HTML; which they are differs from one release of the library to the next
_UNREAD: Final = frozenset({
    "iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "textarea", "title", "xmp",
})  # fmt: skip
_TITLE: Final = re.compile(r"<title[ />]")
_PLAIN_TITLE: Final = re.compile(r"<title(?: [^<>]*)?>[^<]*</title>")  # of a picture: read as HTML or not, it is words


def tags_of(html: str, harmless: re.Pattern[str] | None = None) -> Iterator[tuple[str, Attributes]]:
    """Every different start tag of some HTML, those aside that match `harmless`, from their name to their `>`."""
    written = dict.fromkeys(one[: one.find(">") + 1] for one in html.split("<")[1:])
    starts = [one for one in written if not _END.fullmatch(one)]
    found = [one for one in map(_START.fullmatch, starts) if one is not None]
    if len(found) < len(starts) or not _are_read({one[1] for one in found}, html):
        yield from Tokens(html).elements
        return
    for one in found:
        if harmless is None or not harmless.fullmatch(one[0]):
            yield one[1].lower(), [(each[1].lower(), _value(each)) for each in _EACH.finditer(one[2])]


def _are_read(tags: set[str], html: str) -> bool:
    """Whether what stands in all of these elements is read as HTML."""
    unread = {one for one in tags if one.lower() in _UNREAD}
    return not unread or (unread == {"title"} and len(_TITLE.findall(html)) == len(_PLAIN_TITLE.findall(html)))


def _value(attribute: re.Match[str]) -> str | None:
    return None if attribute[2] is None else unescaped(attribute[2])
