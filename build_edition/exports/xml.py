"""Writing XML: elements opened and closed in order, all text limited to characters of XML 1.0.

In: names of ours, attributes, text. Out: bytes in UTF-8. Promises: the output is well-formed, whatever the text, and is
what libxml2 would write; an attribute without a value is left out; a carriage return survives parsing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

Attributes = Mapping[str, str]
_IMPOSSIBLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_TEXT: Final = re.compile("[&<>\r]")
_IN_VALUE: Final = re.compile('[&<>\r\n\t"]')
_WRITTEN: Final = {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;",
}  # fmt: skip


class Xml:
    """A document in one default namespace, written from beginning to end."""

    def __init__(self, namespace: str, prefixes: Attributes | None = None) -> None:
        further = prefixes or {}
        self._prefixes = frozenset(("xml", *further))
        spaces = {"xmlns": namespace, **{f"xmlns:{prefix}": space for prefix, space in further.items()}}
        self._spaces = "".join(_attribute(*one) for one in spaces.items())
        self._parts: list[str] = []
        self._open: list[str] = []
        self._is_begun = False  # whether the last tag is still unclosed, since it may turn out to be empty

    def element(self, name: str, attributes: Attributes | None = None) -> _Open:
        """An element with what is written inside the `with` block."""
        return _Open(self, name, attributes)

    def leaf(self, name: str, words: str = "", attributes: Attributes | None = None) -> None:
        """Write an element with text only."""
        self.begin(name, attributes)
        self.words(words)
        self.end()

    def words(self, words: str) -> None:
        """Write text inside the open element."""
        self.written(_IN_TEXT.sub(_reference, possible(words)))

    def written(self, xml: str) -> None:
        """Write XML made earlier in the same namespaces (see `inside`) inside the open element."""
        if xml:
            if self._is_begun:
                self._parts.append(">")
                self._is_begun = False
            self._parts.append(xml)

    def begin(self, name: str, attributes: Attributes | None = None) -> None:
        """Begin an element."""
        if self._is_begun:
            self._parts.append(">")
        self._check(name)
        self._parts.append(f"<{name}")
        if not self._open:
            self._parts.append(self._spaces)
        self._open.append(name)
        self._is_begun = True
        for one, value in attributes.items() if attributes else ():
            if value:
                self._check(one)
                self._parts.append(_attribute(one, value))

    def end(self) -> None:
        """End the element that was begun last."""
        name = self._open.pop()
        self._parts.append("/>" if self._is_begun else f"</{name}>")
        self._is_begun = False

    def finish(self, doctype: str = "") -> bytes:
        """The whole document, once every element is closed."""
        head = '<?xml version="1.0" encoding="UTF-8"?>\n' + (f"{doctype}\n" if doctype else "")
        return f"{head}{self._whole()}\n".encode()

    def inner(self) -> str:
        """The root element, for use inside another file with the same namespaces."""
        return self._whole().replace(self._spaces, "", 1)

    def inside(self) -> str:
        """The content of the root element."""
        return self._whole().partition(">")[2].rpartition("</")[0]

    def _whole(self) -> str:
        if self._open or not self._parts:
            raise AssertionError(f"still open: {self._open}")
        return "".join(self._parts)

    def _check(self, name: str) -> None:
        """Raise AssertionError for an undeclared prefix."""
        if ":" in name and name.partition(":")[0] not in self._prefixes:
            raise AssertionError(name)


class _Open:
    """An element that is open during a `with` block."""

    __slots__ = ("_attributes", "_name", "_xml")

    def __init__(self, xml: Xml, name: str, attributes: Attributes | None) -> None:
        self._xml, self._name, self._attributes = xml, name, attributes

    def __enter__(self) -> None:
        self._xml.begin(self._name, self._attributes)

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._xml.end()


def possible(words: str) -> str:
    """The text, with a space for every character that XML 1.0 cannot contain."""
    return words if words.isprintable() else _IMPOSSIBLE.sub(" ", words)


def _attribute(name: str, value: str) -> str:
    return f' {name}="{_IN_VALUE.sub(_reference, possible(value))}"'


def _reference(sign: re.Match[str]) -> str:
    return _WRITTEN[sign[0]]
