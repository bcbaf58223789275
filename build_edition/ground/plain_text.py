"""Strings for one line: shortened, or without control characters; HTML character references decoded."""

from __future__ import annotations

import html
import json
import re
from typing import Final
from unicodedata import category, decimal

_JOINING: Final = "\u200c\u200d"  # needed to write Persian and Indian languages
_BEYOND_BMP: Final = 0x10000  # code points with more than four hexadecimal digits
# no character has such a number, and Python's int limit would raise
_TOO_LONG: Final = re.compile(r"&#(?=[xX]?[0-9a-fA-F]{9})")


def clipped(words: str, length: int = 60) -> str:
    """The string on one line, shortened in the middle to about `length` characters."""
    line = " ".join(words.split())
    if len(line) <= length:
        return line
    half = (length - 1) // 2
    return f"{line[:half].rstrip()}…{line[-half:].lstrip()}"


def without_stop(words: str) -> str:
    """The string without its final full stop, so that the punctuation of a surrounding sentence can follow."""
    return words[:-1] if words.endswith(".") and not words.endswith("..") else words


def printable(words: str) -> str:
    """The string for one line: a space for every control character and line end."""
    return "".join(char if char.isprintable() or char in _JOINING else " " for char in words)


def pasteable(words: str) -> str:
    """The string for pasting: line ends and spaces stay, other control characters become spaces."""
    return "".join(char if char == "\n" or _is_pasted(char) else " " for char in words)


def in_quotes(words: str) -> str:
    """The string in double quotation marks, as YAML reads it, on one line (JSON strings are YAML)."""
    return json.dumps(words, ensure_ascii=False)


def in_plain_digits(words: str) -> str:
    """The string with all digits of other scripts as ASCII digits."""
    return "".join(str(decimal(char)) if char.isdecimal() else char for char in words)


def visible(words: str) -> str:
    """The string with each invisible character as an escape, as in double-quoted YAML."""
    return "".join(char if _is_pasted(char) else _numbered(ord(char)) for char in words)


def _numbered(number: int) -> str:
    return f"\\u{number:04x}" if number < _BEYOND_BMP else f"\\U{number:08x}"


def _is_pasted(char: str) -> bool:
    return char.isprintable() or char in _JOINING or category(char) == "Zs"


def bounded(written: str) -> str:
    """HTML in which character references beyond any code point are escaped to plain text."""
    return _TOO_LONG.sub("&amp;#", written)


def unescaped(written: str) -> str:
    """The string with HTML character references decoded; accepts any input."""
    return html.unescape(bounded(written))
