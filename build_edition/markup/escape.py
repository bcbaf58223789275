"""Words that Markdown, its extensions and HTML all leave alone.

In: words as an author or a file has them. Out: the same words with every sign
that any of them could take for its own written as a character reference.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.ground.plain_text import clipped

_LINE_END: Final = re.compile(r"[ \t\f]*(?:\r\n|\r|\n|\f)[ \t\f]*")
_SUSPECT: Final = re.compile(r"[\\`*_{}\[\]<>&#|~^=$+@!:-]")  # one of these stands in all that is hostile
_HOSTILE = re.compile(r"[\\`*_{}\[\]<>&#|~^=$+@!]|:(?=\S)|--")
_REFERENCES: Final = {sign: f"&#{ord(sign)};" for sign in "\\`*_{}[]<>&#|~^=$+@!:"} | {"--": "&#45;&#45;"}
_INDENTED: Final = re.compile(r"\A(?: (?= {3}| {0,2}\t)|\t)")  # it would begin a block of code
_HEAD = re.compile(r"^(\s*(?:\d+|[A-Za-z]))([.)])|^(\s*)([-:])")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_SAID: Final = re.compile(r'<span lang="([^"]*)"[^>]*>(.*?)</span>')
_SPOKEN: Final = re.compile(r"<span lang=[^>]*>|</span>")
_PUSHED_IN: Final = re.compile(r" {4}|\t")  # a block of code
_FENCE: Final = re.compile(r"[ \t>]*(`{3,}|~{3,})")
_CODE = re.compile(r"(?<![`\\])(`+)(?!`)((?:(?!\n[ \t]*\n).)+?)(?<!`)\1(?!`)", re.DOTALL)


def escaped(words: str) -> str:
    """The words, safe in running text; line ends become spaces, other white space stays."""
    flat = words if words.isprintable() else _LINE_END.sub(" ", words)
    if _SUSPECT.search(flat):
        flat = _HOSTILE.sub(lambda match: _REFERENCES[match[0]], flat)
    if _INDENTED.match(flat):
        flat = _INDENTED.sub(lambda match: f"&#{ord(match[0])};", flat)
    return _HEAD.sub(_escaped_head, flat) if _HEAD.match(flat) else flat


def escaped_lines(words: str) -> str:
    """The words, safe in running text, with their line ends and every space as character references."""
    lines = re.sub(r"\r\n|\r", "\n", words).replace("\f", " ").split("\n")
    return "&#10;".join(re.sub(r"^ +|(?<= ) +| +$", _spaces, escaped(line)).replace("\t", "&#9;") for line in lines)


def _spaces(match: re.Match[str]) -> str:
    return "&#32;" * len(match[0])


def in_attribute(words: str) -> str:
    """Words that may stand in a double-quoted attribute of raw HTML inside Markdown."""
    return escaped(words).replace('"', "&quot;")


def code_span(words: str, length: int) -> str:
    """Words as a code span of about `length` characters: no sign in it is markup, not even a name that GitHub calls."""
    return "`" + clipped(words.replace("`", "'"), length) + "`"


def css_string(words: str) -> str:
    """Words as a quoted string of a style sheet; all but letters, digits and spaces as codes."""
    return '"' + "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in words) + '"'


def without_code(markdown: str) -> str:
    """Markdown with each code span replaced by as many letters, so that what is left can be searched."""
    return _CODE.sub(lambda match: re.sub(r"[^\n]", "x", match[0]), markdown) if "`" in markdown else markdown


def without_lists(markdown: str) -> str:
    """Markdown without lists of attributes (`{: …}`, `{ #id }`): a brace outside of code is a character reference."""
    return "\n".join(_without_lists(markdown.split("\n"), without_code(markdown).split("\n")))


def _without_lists(lines: list[str], searched: list[str]) -> Iterator[str]:
    fence = ""
    for line, seen in zip(lines, searched, strict=True):
        found = _FENCE.match(line)
        if found is not None and found[1][0] in (fence or found[1]):
            fence = "" if fence else found[1][0]
        is_code = fence or found or _PUSHED_IN.match(line)
        yield (
            line
            if is_code or "{" not in line
            else "".join("&#123;" if one == "{" == other else one for one, other in zip(line, seen, strict=True))
        )


def plain(markdown: str) -> str:
    """The words of Markdown that we made ourselves: its markup off, everything else a character reference."""
    return " ".join(html.unescape(_SPOKEN.sub("", _LINK.sub(r"\1", markdown)).replace("*", "")).split())


def plain_pieces(markdown: str) -> str | Sequence[str | tuple[str, str]]:
    """The same words; where some say their language, in pieces, of which those are pairs: the code and the words."""
    if "<span lang=" not in markdown:
        return plain(markdown)
    pieces = _SAID.split(_LINK.sub(r"\1", markdown).replace("*", ""))
    texts = [re.sub(r"\s+", " ", html.unescape(piece)) for piece in pieces]
    others = zip(texts[1::3], texts[2::3], strict=True)
    return [one for text, other in zip(texts[::3], [*others, None], strict=True) for one in (text, other) if one]


def _escaped_head(match: re.Match[str]) -> str:
    if match[2]:
        return f"{match[1]}&#{ord(match[2])};"
    return f"{match[3]}&#{ord(match[4])};"
