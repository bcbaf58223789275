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

_START: Final = re.compile(r'<([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:_.-]*(?:="[^"<>]*")?)*) ?/?>')
_END: Final = re.compile(r"</[a-zA-Z][a-zA-Z0-9]*>")
_EACH: Final = re.compile(r' ([a-zA-Z][a-zA-Z0-9:_.-]*)(?:="([^"<>]*)")?')
# what stands in these is not read as HTML; which they are differs from one release of the library to the next
_UNREAD: Final = frozenset({
    "iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "textarea", "title", "xmp",
})  # fmt: skip


def tags_of(html: str) -> Iterator[tuple[str, Attributes]]:
    """Every different start tag of some HTML."""
    found = [(match[1], match[2]) for match in _START.finditer(html)]
    is_usual = len(found) + len(_END.findall(html)) == html.count("<")
    different = dict.fromkeys((tag.lower(), attributes) for tag, attributes in found)
    if not is_usual or any(tag in _UNREAD for tag, _ in different):
        yield from Tokens(html).elements
        return
    for tag, attributes in different:
        yield (
            tag,
            [(one[1].lower(), None if one[2] is None else unescaped(one[2])) for one in _EACH.finditer(attributes)],
        )
