"""Attributes: read from a list (`{: #id .class key="value" }`) or a tag, and written as HTML.

In: strings. Out: names and values; HTML. Promises: the output is that of Python-Markdown's serializer, or NotOursError.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Final

# one item of a list; values that could contain Markdown are left to Python-Markdown
_LISTED: Final = re.compile(
    r"(?:\.(?P<kind>[A-Za-z][\w-]*)|#(?P<id>[A-Za-z][\w.-]*)|"
    r'(?P<name>[a-z][a-z-]*)="(?P<value>(?:[^"{}\\`*_\[\]<>\n]|(?<=[^\W_])_(?=[^\W_]))*)")(?: |$)'
)
_IN_TAG: Final = re.compile(r' (?P<name>[a-z][a-z-]*)="(?P<value>[^"]*)"')
_NO_ENTITY: Final = re.compile(r"&(?!(?:#[0-9]+|#x[0-9a-f]+|[0-9a-z]+);)", re.IGNORECASE)


class NotOursError(Exception):
    """The Markdown contains something that the fast renderer does not know."""


def of_list(listed: str) -> dict[str, str]:
    """The attributes in a list, given without its braces."""
    found: dict[str, str] = {}
    at = 0
    while at < len(listed):
        one = _LISTED.match(listed, at)
        if one is None:
            raise NotOursError(listed)
        at = one.end()
        if one["kind"]:
            found["class"] = f"{found['class']} {one['kind']}" if "class" in found else one["kind"]
        else:
            found["id" if one["id"] else one["name"]] = one["id"] or one["value"]
    return found


def of_tag(written: str) -> dict[str, str]:
    """The attributes of a tag, as an HTML parser reads them."""
    found = {one["name"]: html.unescape(one["value"]) for one in _IN_TAG.finditer(written)}
    return {"open": "open", **found} if " open" in _IN_TAG.sub("", written) else found


def as_written(attributes: Mapping[str, str]) -> str:
    """The attributes as in a tag, sorted by name."""
    return "".join([f' {name}="{escaped(attributes[name])}"' for name in sorted(attributes)])


def escaped(value: str) -> str:
    """The value of an attribute, escaped for HTML."""
    if "&" in value:
        value = _NO_ENTITY.sub("&amp;", value)
    return value.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
