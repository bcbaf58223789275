"""Writing XML: elements opened and closed in order, every sign of a text one that XML 1.0 can hold.

In: names, attributes, words. Out: bytes in UTF-8. Promises: what is written is well-formed, whatever the words; an
attribute without a value is left out; a carriage return comes back as one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from lxml import etree

Attributes = Mapping[str, str]
_XML: Final = "http://www.w3.org/XML/1998/namespace"
_IMPOSSIBLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Xml:
    """A document in one namespace, written from its beginning to its end."""

    def __init__(self, namespace: str, prefixes: Attributes | None = None) -> None:
        self._namespace = namespace
        self._prefixes = {"xml": _XML, **(prefixes or {})}
        self._names: dict[str | None, str] | None = {None: namespace, **(prefixes or {})}
        self._tags: dict[str, str] = {}
        self._tree: Any = etree.TreeBuilder()

    def element(self, name: str, attributes: Attributes | None = None) -> _Open:
        """An element that holds what is written inside the block."""
        return _Open(self, name, attributes)

    def leaf(self, name: str, words: str = "", attributes: Attributes | None = None) -> None:
        """An element with words and nothing else."""
        tag = self._begin(name, attributes)
        if words:
            self._tree.data(possible(words))
        self._tree.end(tag)

    def words(self, words: str) -> None:
        """Words inside the element that is open."""
        if words:
            self._tree.data(possible(words))

    def _begin(self, name: str, attributes: Attributes | None) -> str:
        """Begin an element; its tag."""
        tag = self._tags.get(name)
        if tag is None:
            prefix, colon, _ = name.partition(":")
            known = bool(colon) and prefix in self._prefixes
            tag = self._tags[name] = self._full(name) if known else f"{{{self._namespace}}}{name}"
        said = {self._full(key): possible(value) for key, value in attributes.items() if value} if attributes else {}
        self._tree.start(tag, said, self._names)
        self._names = None  # the first element says what they stand for
        return tag

    def _full(self, name: str) -> str:
        """A name with its namespace, where it has a prefix."""
        if ":" not in name:
            return name
        prefix, _, rest = name.partition(":")
        return f"{{{self._prefixes[prefix]}}}{rest}"

    def finish(self, doctype: str = "") -> bytes:
        """The whole, once every element is closed."""
        head = '<?xml version="1.0" encoding="UTF-8"?>\n' + (f"{doctype}\n" if doctype else "")
        return head.encode() + etree.tostring(self._tree.close(), encoding="utf-8", xml_declaration=False) + b"\n"

    def inner(self) -> str:
        """The whole as it stands inside another file of the same namespaces."""
        written = etree.tostring(self._tree.close(), encoding="unicode")
        head, end, rest = written.partition(">")
        return re.sub(r' xmlns(?::\w+)?="[^"]*"', "", head) + end + rest


class _Open:
    """An element that is open while a block runs."""

    __slots__ = ("_attributes", "_tag", "_xml")

    def __init__(self, xml: Xml, name: str, attributes: Attributes | None) -> None:
        self._xml, self._tag, self._attributes = xml, name, attributes

    def __enter__(self) -> None:
        self._tag = self._xml._begin(self._tag, self._attributes)  # noqa: SLF001 - its own

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._xml._tree.end(self._tag)  # noqa: SLF001 - its own


def possible(words: str) -> str:
    """The words, with a space for every sign that XML 1.0 has no way to write."""
    return _IMPOSSIBLE.sub(" ", words)
