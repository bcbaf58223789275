"""Text that was decoded wrongly before it came to us: `hÃ¶rte`, `Ð¿Ñ€Ð¸Ð²ÐµÑ‚`, `Ïðèâåò`, U+FFFD.

In: a text. Out: each such stretch, how it should read, and the misreading that caused it. Promises: characters that
stand next to each other in some language (`MANHÃ”`, `CAFÉ»`) are no evidence; nothing is changed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

_NAMES: Final = {
    "cp1252": "Windows-1252", "cp1250": "Windows-1250", "cp1251": "Windows-1251", "cp1253": "Windows-1253",
    "cp1256": "Windows-1256", "mac_roman": "Mac Roman", "cp437": "code page 437", "cp850": "code page 850",
    "cp866": "code page 866", "koi8_r": "KOI8-R",
}  # fmt: skip
# code pages in which a single sequence may be evidence; in the others it takes two that touch
_ALONE: Final = ("cp1252", "cp1250", "mac_roman", "cp437", "cp850")
# typographic characters that end or separate words, or follow a letter in some text
_NATURAL: Final = frozenset("”’»›“‘«…–—•™®©°ºª²³¹·†‡§\u00a0\u00ad")
_BLOCKS: Final = (
    (0xA0, 0x24F), (0x370, 0x58F), (0x590, 0x6FF), (0x900, 0xE7F), (0x10A0, 0x10FF), (0x1E00, 0x206F), (0x20A0, 0x20CF),
    (0x2100, 0x2193), (0x3000, 0x30FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7AF), (0xFB00, 0xFB06), (0xFEFF, 0xFFFD),
    (0x1F300, 0x1FAFF),
)  # fmt: skip
_PRINTERS: Final = re.compile(r"[\u2010-\u2044\u20a0-\u20bf\u2122\u2190-\u2193\ufb00-\ufb06\ufeff\ufffd]")
_LAST_OF_LATIN: Final = "\u017f"  # a sequence of two characters is evidence only for a letter up to this one
_ACCENTED: Final = re.compile(r"(?<![\w\u0300-\u036f])[À-ÿ¨¸]{4,}(?![\w\u0300-\u036f])")
_LEAST_LETTERS: Final = 3  # different ones, in a word of nothing but accented letters
_LEAST_WORDS: Final = 2
_MOST_HAVE_VOWELS: Final = 0.8
_OTHER_ALPHABETS: Final = (
    ("cp1251", "CYRILLIC", re.compile("[аеиоуыэюяіє]", re.IGNORECASE)),
    ("koi8_r", "CYRILLIC", re.compile("[аеиоуыэюя]", re.IGNORECASE)),
    ("cp1253", "GREEK", re.compile("[αειουηωάέήίόύώ]", re.IGNORECASE)),
    ("cp1255", "HEBREW", re.compile("[והיא]")),
)
_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]{2,}")
_FRAMES: Final = re.compile(r"[\u2500-\u259f]")
# they have box-drawing characters where UTF-8 has lead or continuation bytes
_OF_FRAMES: Final = ("cp437", "cp850", "cp866", "koi8_r")
_LOST: Final = re.compile(r"\ufffd+|锟斤拷(?:锟斤拷)*")
_ASKED: Final = re.compile(r"(?<![^\s\"“„«(])\?{2,}(?:\s+\?{2,})+|(?<![/=&?])\b[^\W\d_]+\?[^\W\d_]+\b(?![=&/])")
_LEAST_ASKED: Final = 3


class Garbled(NamedTuple):
    """A stretch of a text, how it should read (empty where that is lost), and how it came about."""

    start: int
    end: int
    would: str
    how: str


def garbled(text: str) -> tuple[Garbled, ...]:
    """All wrongly decoded stretches, in order; they do not overlap."""
    lost = [Garbled(one.start(), one.end(), "", "has a sign where a character was lost") for one in _lost(text)]
    if text.isascii():
        return tuple(lost)
    beyond = "\n".join(set(_BEYOND_ASCII.findall(text)))
    misread = [list(_as_utf8(text, page, beyond)) for page in _NAMES]
    found: list[Garbled] = []
    for some in sorted(misread, key=lambda one: -sum(each.end - each.start for each in one)):
        found = _in_order([*found, *some], found)
    return tuple(_in_order([*found, *lost, *_of_another_alphabet(text)], found))


def _in_order(some: Sequence[Garbled], first: Sequence[Garbled]) -> list[Garbled]:
    """The stretches in order; where two overlap, those in `first` win, then the one given earlier."""
    taken = bytearray()
    kept: list[Garbled] = []
    for one in dict.fromkeys((*first, *some)):
        taken.extend(bytes(max(0, one.end - len(taken))))
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\x01" * (one.end - one.start)
            kept.append(one)
    return sorted(kept)


def _lost(text: str) -> Iterator[re.Match[str]]:
    """U+FFFD, what it becomes in GBK, and question marks in place of letters: `fr?her`, `?????? ????`."""
    yield from _LOST.finditer(text) if not text.isascii() else ()
    asked = list(_ASKED.finditer(text)) if "?" in text else []
    if len(asked) >= _LEAST_ASKED:
        yield from asked


@cache
def _bytes_of(page: str) -> dict[str, int]:
    """The byte of each character beyond ASCII; bytes a code page does not define are read as control characters."""
    found: dict[str, int] = {}
    for byte in range(0x80, 0x100):
        char = bytes([byte]).decode(page, "replace")
        found.setdefault(chr(byte) if char == "\ufffd" else char, byte)
        if page == "cp1252" and byte < 0xA0:  # noqa: PLR2004 - Latin-1 has control characters there
            found.setdefault(chr(byte), byte)
    return found


@cache
def _pattern(page: str) -> re.Pattern[str]:
    """A pattern of what UTF-8 looks like when it is read in a code page."""

    def some(first: int, last: int) -> str:
        return "".join(char for char, byte in _bytes_of(page).items() if first <= byte <= last)

    def of(signs: str) -> str:
        return f"[{re.escape(signs)}]"

    more = of(some(0x80, 0xBF))
    two, three, four = of(some(0xC2, 0xDF)), of(some(0xE0, 0xEF)), of(some(0xF0, 0xF4))
    sequence = f"(?:{two}{more}|{three}{more}{{2}}|{four}{more}{{3}})"
    return re.compile(f"{sequence}+")


def _as_utf8(text: str, page: str, beyond: str) -> Iterator[Garbled]:
    """UTF-8 that was read as a single-byte code page; `beyond` has each stretch beyond ASCII once."""
    pattern = _pattern(page)
    would = {signs: _decoded(signs, page) for signs in set(pattern.findall(beyond))}
    if not any(would.values()):
        return
    for one in pattern.finditer(text):
        if would[one[0]] and _is_evidence(text, one, would[one[0]], page):
            yield Garbled(one.start(), one.end(), would[one[0]], f"is UTF-8 read as {_NAMES[page]}")


def _decoded(signs: str, page: str) -> str:
    """The characters as UTF-8; empty where they are not valid UTF-8, or not characters of a text."""
    try:
        would = bytes(_bytes_of(page)[char] for char in signs).decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return would if all(map(_is_of_texts, would)) else ""


def _is_of_texts(char: str) -> bool:
    is_known = unicodedata.category(char) not in ("Cn", "Co", "Cs", "Cc")
    return is_known and any(first <= ord(char) <= last for first, last in _BLOCKS)


def _is_evidence(text: str, found: re.Match[str], would: str, page: str) -> bool:
    """Whether no language puts these characters next to each other."""
    signs = found[0]
    if _PRINTERS.search(would):
        return True
    if page in _OF_FRAMES and not _FRAMES.search(signs) and signs.isalpha():
        return False
    if len(would) > 1:
        has_signs = any(not char.isalpha() for char in signs)
        return page in _ALONE or has_signs or signs[1:] != signs[1:].upper()
    if page not in _ALONE or (len(signs) == 2 and would > _LAST_OF_LATIN):  # noqa: PLR2004 - a sequence of two
        return False
    before, behind = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
    if len(signs) > 2:  # noqa: PLR2004 - a letter and two characters after it
        return any(not char.isalpha() and char not in _NATURAL for char in signs[1:])
    return _is_alone(signs, before, behind, page)


def _is_alone(signs: str, before: str, behind: str, page: str) -> bool:
    """Whether a single sequence of two characters is evidence in its context."""
    lead, sign = signs[0], signs[1]
    if page in ("cp437", "cp850") and not (lead.isalpha() and sign.isalpha()):
        return before.islower() or behind.islower()  # a table frame has them in other contexts
    is_strange = not sign.isalpha() and sign not in _NATURAL
    if lead.isupper() and before.islower() and not sign.isspace():
        return True  # a capital inside a word
    if lead == "Ã" and page == "cp1252" and not before.isupper():
        return is_strange or behind.isalpha()
    if lead == "Â" and not before.isupper():  # a typographic character: `Â«`, `25Â°`
        return is_strange or (sign == "«" and behind.isalpha()) or (sign == "°" and before.isdigit())
    return is_strange


def _of_another_alphabet(text: str) -> Iterator[Garbled]:
    """Words of nothing but accented letters that are words in another code page: `Ïðèâåò`."""
    words = [one for one in _ACCENTED.finditer(text) if len(set(one[0].lower())) >= _LEAST_LETTERS]
    if len({one[0] for one in words}) < _LEAST_WORDS:
        return
    for page, script, vowels in _OTHER_ALPHABETS:
        would = [one[0].encode("cp1252").decode(page, "replace") for one in words]
        voiced = sum(1 for one in would if vowels.search(one))
        if all(_is_word(one, script) for one in would) and voiced >= len(would) * _MOST_HAVE_VOWELS:
            name = "Windows-1255" if page == "cp1255" else _NAMES[page]
            for one, read in zip(words, would, strict=True):
                yield Garbled(one.start(), one.end(), read, f"is {name} read as Windows-1252")
            return


def _is_word(words: str, script: str) -> bool:
    """Whether all letters are of one script, and capitals occur only at the beginning or throughout."""
    is_cased = words[1:] in (words[1:].lower(), words[1:].upper())
    return is_cased and all(unicodedata.name(char, "").startswith(script) for char in words)
