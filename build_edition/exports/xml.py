"""Writing XML: elements opened and closed in order, every sign of a text one that XML 1.0 can hold.

In: names, attributes, words. Out: bytes in UTF-8. Promises: what is written is well-formed, whatever the words; an
attribute without a value is left out; a carriage return comes back as one.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

Attributes = Mapping[str, str]
_XML: Final = "http://www.w3.org/XML/1998/namespace"
_IMPOSSIBLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Xml:
    """A document in one namespace, written from its beginning to its end."""

    def __init__(self, namespace: str, prefixes: Attributes | None = None) -> None:
        self._namespace = namespace
        self._prefixes = {"xml": _XML, **(prefixes or {})}
        self._names: dict[str | None, str] = {None: namespace}
        self._names.update(prefixes or {})
        self._tree = etree.TreeBuilder()

    @contextlib.contextmanager
    def element(self, name: str, attributes: Attributes | None = None) -> Iterator[None]:
        """An element that holds what is written inside the block."""
        said = {self._full(key): possible(value) for key, value in (attributes or {}).items() if value}
        prefix, colon, _ = name.partition(":")
        tag = self._full(name) if colon and prefix in self._prefixes else f"{{{self._namespace}}}{name}"
        self._tree.start(tag, said, self._names)  # type: ignore[call-arg, arg-type]
        yield
        self._tree.end(tag)

    def leaf(self, name: str, words: str = "", attributes: Attributes | None = None) -> None:
        """An element with words and nothing else."""
        with self.element(name, attributes):
            self.words(words)

    def words(self, words: str) -> None:
        """Words inside the element that is open."""
        if words:
            self._tree.data(possible(words))

    def _full(self, name: str) -> str:
        """A name with its namespace, where it has a prefix."""
        prefix, colon, rest = name.partition(":")
        return f"{{{self._prefixes[prefix]}}}{rest}" if colon else name

    def finish(self, doctype: str = "") -> bytes:
        """The whole, once every element is closed."""
        head = '<?xml version="1.0" encoding="UTF-8"?>\n' + (f"{doctype}\n" if doctype else "")
        return head.encode() + etree.tostring(self._tree.close(), encoding="utf-8", xml_declaration=False) + b"\n"

    def inner(self) -> str:
        """The whole as it stands inside another file of the same namespaces."""
        written = etree.tostring(self._tree.close(), encoding="unicode")
        head, end, rest = written.partition(">")
        return re.sub(r' xmlns(?::\w+)?="[^"]*"', "", head) + end + rest


def possible(words: str) -> str:
    """The words, with a space for every sign that XML 1.0 has no way to write."""
    return _IMPOSSIBLE.sub(" ", words)
