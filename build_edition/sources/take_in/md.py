"""Prepare Markdown so that no line is lost, and report words that were not imported.

In: the bytes of a Markdown file in UTF-8. Out: the same document for pandoc; the sentences of what was not taken.
Promises: a line such as `[ANN]: Yes.`, which Markdown takes for the address of a link, is a line of the text where no
address stands in it; a footnote that no mark points to stays in the text, where it stands; code is left as it is; front
matter is no word of the text and is said, its title kept.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from build_edition.ground.plain_text import clipped, unescaped
from build_edition.sources.take_in.every_word import about_missing
from build_edition.sources.take_in.received import Mended, Received

_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_DEFINITION: Final = re.compile(
    r"(?P<before> {0,3}(?:(?:>|[-+*]|\d{1,9}[.)]) {0,4})*)\[(?P<note>\^?)(?P<label>[^\[\]\n]+)\]:[ \t]*(?P<rest>.*)"
)
_ADDRESS: Final = re.compile(
    r"(?:<[^<>]*>|[A-Za-z][\w+.-]*:\S+|[/#?.]\S*|\S+/\S*|\S+\.\w+)(?:\s+(?P<title>\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*"
)
_FRONT: Final = re.compile(
    r"\ufeff?-{3}[ \t]*\n(?P<head>(?:(?:[A-Za-z_][\w-]*[ \t]*:|[ \t]+\S|-[ \t]|#).*\n|[ \t]*\n)+?)"
    r"(?:-{3}|\.{3})[ \t]*(?:\n|\Z)"
)
_USUAL: Final = frozenset((
    "title", "subtitle", "author", "authors", "date", "lang", "language", "layout", "tags", "description", "categories",
    "category", "draft", "slug", "keywords", "abstract", "permalink", "id", "template", "weight",
))  # fmt: skip
_KEY: Final = re.compile(r"^(?P<key>[A-Za-z_][\w-]*)[ \t]*:[ \t]*(?P<said>.*(?:\n(?:[ \t]+|-[ \t]).*)*)$", re.MULTILINE)
_LONGEST: Final = 2000  # characters of an address
_MARK: Final = re.compile(r"\[\^([^\]\s]+)\]")
_BRACKET: Final = "&#91;"
# Markdown syntax besides words, each pattern with its replacement
_SIGNS: Final = tuple(
    (re.compile(pattern, flags), left)
    for pattern, flags, left in (
        (r"<!--.*?(?:-->|\Z)", re.DOTALL, " "),
        (r"<(script|style)\b.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE, " "),
        (r"</?(?:p|div|br|li|t[dhr]|h\d|d[dt]|summary|r[tp])\b[^<>]*>", re.IGNORECASE, " "),
        (r"</?[A-Za-z][^<>:@]*>", 0, ""),
        (r"\[\^[^\]\s]+\]:?", 0, ""),
        (r"\]\(\s{0,99}(?:<[^<>]*>|[^\s()]*)(\s+[^()]*)?\)", 0, r"] \1"),
        (r"\]\[[^\[\]]*\]", 0, "]"),
        (r"^[ \t>]*(?:[-+*][ \t]+)*\d{1,9}[.)](?=\s)", re.MULTILINE, " "),
        (r"^ {0,3}(?:`{3,}|~{3,}).*$", re.MULTILINE, " "),
        (r"[\\*`]|~~", 0, ""),
    )
)


def mended(content: bytes) -> Mended:
    """The file for pandoc; how many footnotes without a mark stay in the text."""
    text, counts = content.decode("utf-8", "replace"), Counter[str]()
    said = {one["key"]: _plain(one["said"]) for one in _KEY.finditer(_front(text))}
    lines = _below(text).split("\n")
    found = dict(_definitions(lines))
    heads = {at: _MARK.sub("", lines[at], count=1) if one["note"] else lines[at] for at, one in found.items()}
    pointed_to = {label.lower() for at, line in enumerate(lines) for label in _MARK.findall(heads.get(at, line))}
    for at, one in found.items():
        if one["note"] and one["label"].lower() not in pointed_to:
            counts["unmarked"] += 1
        elif one["note"] or _is_address(one, lines[at + 1 : at + 2]):
            continue
        begins = one.end("before")
        lines[at] = lines[at][:begins] + _BRACKET + lines[at][begins + 1 :]
    left = "; ".join(f"{key}: “{clipped(words)}”" for key, words in said.items() if words)
    steps = (f"front matter left out of the text: {left}",) if left else ()
    return Mended("\n".join(lines).encode("utf-8"), counts, said=steps, title=said.get("title", ""))


def _front(text: str) -> str:
    """What stands between two lines of hyphens at the head of a file, if it has keys as front matter has."""
    found = _FRONT.match(text)
    is_one = found is not None and any(one["key"].lower() in _USUAL for one in _KEY.finditer(found["head"]))
    return found["head"] if found is not None and is_one else ""


def _below(text: str) -> str:
    """The text without its front matter."""
    found = _FRONT.match(text)
    return text[found.end() :] if found is not None and _front(text) else text


def _plain(words: str) -> str:
    """A value without its quotation marks, on one line."""
    flat = " ".join(words.split())
    return flat[1:-1] if len(flat) > 1 and flat[0] == flat[-1] and flat[0] in "\"'" else flat


def not_taken(content: bytes, taken: Received) -> tuple[str, ...]:
    """The sentences of words of the file that are not in what was taken."""
    lines = _below(content.decode("utf-8", "replace")).split("\n")
    for at, one in _definitions(lines):
        address = _address(one["rest"])
        if address is not None and not one["note"]:
            lines[at] = address["title"] or ""
    text = "\n".join(lines)
    for sign, left in _SIGNS:
        text = sign.sub(left, text)
    return about_missing([unescaped(one) for one in re.split(r"\n\s*\n", text)], taken)


def _definitions(lines: list[str]) -> Iterator[tuple[int, re.Match[str]]]:
    """The lines outside code that Markdown may read as a link definition, or as a footnote."""
    fence = ""
    for at, line in enumerate(lines):
        found = _FENCE.match(line)
        if found is not None and (not fence or found[1].startswith(fence)):
            fence = "" if fence else found[1]
        elif not fence and (definition := _DEFINITION.fullmatch(line)) is not None:
            yield at, definition


def _is_address(one: re.Match[str], following: list[str]) -> bool:
    return _address(one["rest"] or "".join(following).strip()) is not None


def _address(words: str) -> re.Match[str] | None:
    return _ADDRESS.fullmatch(words) if len(words) <= _LONGEST else None
