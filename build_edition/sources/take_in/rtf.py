r"""Rewrite RTF so that all letters beyond ASCII are `\uN`, and pandoc reads every one.

In: the bytes of an RTF file. Out: the same document. Promises: bytes in any code page, as the fonts declare them, and
`\uN` with its fallback for older readers, become the letters that Word shows; pandoc itself knows only one code page
and loses a letter after some of the others.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

_TOKEN: Final = re.compile(
    rb"\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<word>[a-zA-Z]+)(?P<number>-?\d{1,10})?\d*(?P<space> ?)|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<brace>[{}])|(?P<end>[\r\n]+)|(?P<plain>[^\\{}\r\n]+)",
    re.DOTALL,
)
_CHARSETS: Final = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    255: "cp437",
}  # fmt: skip
_DEFAULTS: Final = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}
_STARRED: Final = re.compile(rb"\{\\\*\s*\\footnote(?![a-z])")
_HALF: Final = 0x8000
_WHOLE: Final = 0x10000


@dataclass(frozen=True, slots=True)
class _State:
    r"""The state of a group: how many fallback bytes follow `\uN`, the code page, the current font."""

    skip: int = 1
    page: str = "cp1252"
    font: int = 0
    is_table: bool = False


class _Mender:
    def __init__(self) -> None:
        self._pages: dict[int, str] = {}
        self._default = "cp1252"
        self._stack: list[_State] = []
        self._state = _State()
        self._bytes = bytearray()
        self._skipped = 0
        self._half = 0

    def mended(self, content: bytes) -> Iterator[bytes]:
        at = 0
        while (found := _TOKEN.match(content, at)) is not None:
            at = found.end()
            if found["byte"] is None or self._skipped:
                yield from self._flushed()
            if found["word"] == b"bin":
                at += max(int(found["number"] or 0), 0)
            else:
                yield from self._token(found)
        yield from self._flushed()

    def _token(self, found: re.Match[bytes]) -> Iterator[bytes]:
        if found["byte"] is not None:
            if self._skipped:
                self._skipped -= 1
            else:
                self._bytes.append(int(found["byte"], 16))
        elif found["plain"] is not None:
            yield from self._plain(found["plain"])
        elif found["brace"] is not None:
            self._skipped = 0
            self._group(is_opened=found["brace"] == b"{")
            yield found[0]
        elif found["word"] is not None:
            yield from self._word(found["word"], found["number"], found[0])
        elif found["sign"] is not None and self._skipped:
            self._skipped -= 1
        else:
            yield found[0]

    def _plain(self, words: bytes) -> Iterator[bytes]:
        kept, self._skipped = words[self._skipped :], max(self._skipped - len(words), 0)
        for piece in re.findall(rb"[\x80-\xff]+|[\x00-\x7f]+", kept):
            yield piece if piece < b"\x80" else coded(self._decoded(piece))

    def _group(self, *, is_opened: bool) -> None:
        if is_opened:
            self._stack.append(self._state)
        elif self._stack:
            self._state = self._stack.pop()

    def _word(self, word: bytes, digits: bytes | None, whole: bytes) -> Iterator[bytes]:
        number = int(digits or 0)
        self._skipped = 0
        if word == b"u" and digits is not None:
            yield from self._letter(number % _WHOLE)
            self._skipped = self._state.skip
            return
        if word == b"uc":
            self._state = replace(self._state, skip=max(number, 0))
            return
        self._heed(word, number)
        yield whole

    def _letter(self, unit: int) -> Iterator[bytes]:
        """Write a letter; a first surrogate is stored until the second follows."""
        if 0xD800 <= unit < 0xDC00:  # noqa: PLR2004 - high surrogates of UTF-16
            self._half = unit
            return
        units = [self._half, unit] if self._half else [unit]
        self._half = 0
        yield coded(b"".join(one.to_bytes(2, "big") for one in units).decode("utf-16-be", "replace"))

    def _heed(self, word: bytes, number: int) -> None:
        if word == b"ansicpg":
            self._default = _known(f"cp{number}") or self._default
            self._state = replace(self._state, page=self._default)
        elif word in _DEFAULTS:
            self._default = _DEFAULTS[word]
            self._state = replace(self._state, page=self._default)
        elif word == b"fonttbl":
            self._state = replace(self._state, is_table=True)
        elif word == b"f":
            page = self._state.page if self._state.is_table else self._pages.get(number, self._default)
            self._state = replace(self._state, font=number, page=page)
        elif word == b"plain":
            self._state = replace(self._state, page=self._default)
        elif word == b"fcharset" and number != 1:
            self._pages[self._state.font] = _CHARSETS.get(number, self._default)

    def _flushed(self) -> Iterator[bytes]:
        if self._bytes:
            yield coded(self._decoded(bytes(self._bytes)))
            self._bytes.clear()

    def _decoded(self, some: bytes) -> str:
        return some.decode(self._state.page, "replace")


def mended(content: bytes) -> bytes:
    r"""The document with every letter beyond ASCII as `\uN`, without fallbacks for older readers.

    Notes that some programs write as `{\*\footnote`, which pandoc would skip, become ordinary footnotes.
    """
    return b"".join(_Mender().mended(_STARRED.sub(rb"{\\footnote", content)))


def coded(words: str) -> bytes:
    r"""Letters without fallbacks; `\uc0` is repeated before them, since a reader resets it at `\pard` and `\plain`."""
    return ("\\uc0 " + "".join(map(_letter, words))).encode() if words else b""


def _letter(sign: str) -> str:
    """A letter as pandoc reads it: literal if beyond 16 bits, or if ASCII and not special in RTF; otherwise escaped."""
    number = ord(sign)
    if number >= _WHOLE or (" " <= sign <= "~" and sign not in "\\{}"):
        return sign
    return f"\\u{number - _WHOLE if number >= _HALF else number} "


def _known(name: str) -> str:
    try:
        return codecs.lookup({"cp10000": "mac_roman", "cp10007": "mac_cyrillic"}.get(name, name)).name
    except LookupError:
        return ""
