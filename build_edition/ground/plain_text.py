"""Words on one line: shortened, or without what a terminal would obey; references of HTML as the signs they mean."""

from __future__ import annotations

import html
import json
import re
from typing import Final
from unicodedata import category, decimal

_JOINING: Final = "\u200c\u200d"  # words of Persian and of Indian languages are written with them
_BEYOND: Final = 0x10000  # numbers of more than four digits
_TOO_LONG: Final = re.compile(r"&#(?=[xX]?[0-9a-fA-F]{9})")  # no sign has such a number, and Python's own limit raises


def clipped(words: str, length: int = 60) -> str:
    """The words on one line, shortened in the middle to about `length` characters."""
    line = " ".join(words.split())
    if len(line) <= length:
        return line
    half = (length - 1) // 2
    return f"{line[:half].rstrip()}…{line[-half:].lstrip()}"


def without_stop(words: str) -> str:
    """The words without the full stop at their end, to stand before a sign of the sentence that they are put into."""
    return words[:-1] if words.endswith(".") and not words.endswith("..") else words


def printable(words: str) -> str:
    """The words for one line: a space for every control character and line end."""
    return "".join(char if char.isprintable() or char in _JOINING else " " for char in words)


def pasteable(words: str) -> str:
    """The words as they are to be pasted: their line ends and spaces stay, what a terminal would obey does not."""
    return "".join(char if char == "\n" or _is_pasted(char) else " " for char in words)


def in_quotes(words: str) -> str:
    """Words in double quotation marks, as YAML reads them, on one line (JSON strings are YAML)."""
    return json.dumps(words, ensure_ascii=False)


def in_plain_digits(words: str) -> str:
    """The words with every digit of another script as that of ASCII."""
    return "".join(str(decimal(char)) if char.isdecimal() else char for char in words)


def visible(words: str) -> str:
    """The words with each sign that nobody sees by its number, as it is written in double quotation marks in YAML."""
    return "".join(char if _is_pasted(char) else _numbered(ord(char)) for char in words)


def _numbered(number: int) -> str:
    return f"\\u{number:04x}" if number < _BEYOND else f"\\U{number:08x}"


def _is_pasted(char: str) -> bool:
    return char.isprintable() or char in _JOINING or category(char) == "Zs"


def bounded(written: str) -> str:
    """HTML in which a reference by a number that no sign has is plain words."""
    return _TOO_LONG.sub("&amp;#", written)


def unescaped(written: str) -> str:
    """The words with the signs that references of HTML stand for, whatever was written."""
    return html.unescape(bounded(written))
