"""Markdown syntax that is incomplete, so that readers would see its source.

In: Markdown without its code. Out: findings (M120), each at the beginning of the construct. Promises: an editor's own
brackets, asterisks between words or before numbers, and anything after a backslash are not reported.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from html.entities import html5
from typing import Final, NamedTuple

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.model.sources import Written

_ANYTHING: Final = re.compile(r"[*_`&|^]|~|==|!\[|\][(\[]|\][ \t]+\(")  # every construct sought contains one
_OF_BRACKETS: Final = re.compile(r"!\[|\][(\[]|\][ \t]+\(")
_PARAGRAPH: Final = re.compile(r"(?:[^\n]+(?:\n(?![ \t]*(?:\n|\Z))|\Z)?)+")
_STRONG: Final = re.compile(r"(?<!\\)\*\*(?=\S)(?:[^*]|\*(?!\*))+(?<=\S)\*\*")
_OPENS: Final = re.compile(r"(?<![\w\\*])\*\*(?=\w)|(?<=\w)\*\*(?![\w*])")
_ESCAPED: Final = re.compile(r"\\[\\*_]")
_ITALIC: Final = re.compile(
    r"\*(?=\S)[^*]+(?<=\S)\*|(?<!\w)(__?)(?=\S)[^_]+(?:(?<=[^\W_])_[^\W_][^_]*)*(?<=\S)\1(?!\w)"
)
_BEFORE: Final = r"(?<![^\s(\[«„“\u2018\"'—\u2013])"
_LONE: Final = re.compile(rf"{_BEFORE}(?:\*|__?)(?=[^\W\d_])|(?<=[^\W\d_])\*(?![^\s)\].,;:!?»“”\u2019\"'—\u2013])")
_NOT_MADE: Final = (
    (
        "~~",
        re.compile(r"(?<![~\w\\])~~(?=[^\s~])[^~\n]+(?<=\S)~~(?!~)"),
        "pymdownx.tilde",
        "a passage struck out",
        "take the signs out: notes have none",
    ),
    (
        "==",
        re.compile(r"(?<![=\w\\])==(?=[^\s=])[^=\n]+(?<=\S)==(?!=)"),
        "pymdownx.mark",
        "a marked passage",
        "take the signs out: notes have none",
    ),
    (
        "^",
        re.compile(r"(?<=\w)\^[^\s^\]]{1,12}\^(?!\^)"),
        "pymdownx.caret",
        "a raised sign",
        "write the sign itself, such as `²`",
    ),
    (
        "~",
        re.compile(r"(?<=\w)~[^\s~]{1,12}~(?!~)"),
        "pymdownx.tilde",
        "a lowered sign",
        "write the sign itself, such as `₂`",
    ),
)
_CODE: Final = re.compile(r"(?<![\\`])`+(?!`)")
_PICTURE: Final = re.compile(r"(?<![^\s(])!\[(?!\[)[^\]\n]*(?:\](?:\([^)\n]*)?)?")
_WHOLE_PICTURE: Final = re.compile(r"!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])")
# web addresses are reported by M115
_ADDRESS: Final = re.compile(
    r"(?<![\\!])\[[^\[\]\n]+\]\((?![ \t]*(?i:https?:|ftp:|mailto:|www\.))(?:[^()\n]*\Z|[^()\[\]\n]*(?=\[[@\[]))"
)
_APART: Final = re.compile(r"(?<!\\)\[[^\[\]\n]+\][ \t]+\((?:https?:|www\.)[^()\s]*\)")
_CHAIN: Final = re.compile(r"(?<![\w\\\[\]])\[[^\[\]\n@^]+\](?:\[[^\[\]\n@^]*\]){2,}(?![\[(:])")
_OF_EDITORS: Final = re.compile(r"(?i)\[(?:sic|recte\b[^\]]*|[^\w\]]*|\d+)\]")
_NAMED: Final = re.compile(r"(?<![\w\\])&([A-Za-z][A-Za-z0-9]*;)")
_UNENDED: Final = re.compile(r"(?<![\w\\=/?%&-])&([A-Za-z][A-Za-z0-9]+)(?![\w;])")
_ROWS: Final = re.compile(r"(?:^[ \t]*\|[^\n]*\|[ \t]*(?:\n|\Z)){2,}", re.MULTILINE)
_RULE: Final = re.compile(r"^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$", re.MULTILINE)


class _Found(NamedTuple):
    """The offset of a finding, its length, what it is, and what to do."""

    at: int
    length: int
    what: str
    hint: str


def begun(
    body: Written, searched: str, extensions: Collection[str] = (), *, is_page: bool = False
) -> Iterator[Diagnostic]:
    """What is said of each beginning without an end; `searched` is the body without its code.

    Of what one of the `extensions` makes, that no note may have it is said elsewhere (M107); a page may.
    """
    for paragraph in _PARAGRAPH.finditer(searched) if _ANYTHING.search(searched) else ():
        for one in sorted(_in_paragraph(paragraph[0], extensions, is_page=is_page)):
            at = paragraph.start() + one.at
            yield diagnose("M120", body.place_at(at, one.length), hint=one.hint, what=one.what)


def _in_paragraph(words: str, extensions: Collection[str], *, is_page: bool) -> Iterator[_Found]:
    """What is begun in a paragraph; each is looked for where its sign stands, which costs the least."""
    if "**" in words:
        yield from _bold(words)
    if "`" in words and (alone := _CODE.search(words)) is not None:
        hint = r"write a second backtick, or `\` before it if it is a sign of your own"
        yield _Found(alone.start(), len(alone[0]), "code", hint)
    if "*" in words or "_" in words:
        yield from _lone(words)
    for sign, form, extension, what, hint in _NOT_MADE:
        for found in form.finditer(words) if sign in words and extension not in extensions else ():
            on_page = f"name `{extension}` under `markdown_extensions` of mkdocs.yml, or take the signs out"
            yield _Found(found.start(), len(found[0]), what, on_page if is_page else hint)
    if _OF_BRACKETS.search(words):
        yield from _brackets(words, is_page=is_page)
    if "&" in words:
        yield from _named(words)
    for found in _ROWS.finditer(words) if "|" in words else ():
        if _RULE.search(words) is None:
            hint = "write a line such as `|---|---|` below the first one"
            yield _Found(found.start(), len(found[0].split("\n")[0]), "a table", hint)


def _bold(words: str) -> Iterator[_Found]:
    for found in _OPENS.finditer(_STRONG.sub(_blank, words)):
        hint = r"write `**` on both sides of the words, or `\*\*` if they are signs of your own"
        yield _Found(found.start(), 2, "bold type", hint)


def _lone(words: str) -> Iterator[_Found]:
    """Unpaired marks of italic type."""
    letters = _ITALIC.sub(_letters, _STRONG.sub(_letters, _ESCAPED.sub(_letters, words)))
    for found in _LONE.finditer(letters) if "*" in letters or "_" in letters else ():
        sign, what = found[0], "bold type" if len(found[0]) > 1 else "italic type"
        own = "".join(f"\\{one}" for one in sign)
        hint = f"write `{sign}` on both sides of the words, or `{own}` if it is your own"
        yield _Found(found.start(), len(sign), what, hint)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _letters(found: re.Match[str]) -> str:
    return "x" * len(found[0])


def _named(words: str) -> Iterator[_Found]:
    """Named character references that do not exist, or lack their semicolon."""
    for found in _NAMED.finditer(words):
        if found[1] not in html5:
            hint = f"write the sign itself, or `&amp;{found[1]}` if it is meant as it stands"
            yield _Found(found.start(), len(found[0]), "a named sign", hint)
    for found in _UNENDED.finditer(words):
        if f"{found[1]};" in html5:
            hint = f"write `&{found[1]};`, or `&amp;{found[1]}` if it is meant as it stands"
            yield _Found(found.start(), len(found[0]), "a named sign", hint)


def _brackets(words: str, *, is_page: bool) -> Iterator[_Found]:
    whole = [found.start() for found in _WHOLE_PICTURE.finditer(words)]
    for found in _PICTURE.finditer(words):
        if found.start() not in whole and not _OF_EDITORS.fullmatch(found[0][1:]):
            on_page = r"write its address behind it, `![words](address)`, or `\!` if you mean the signs"
            hint = on_page if is_page else r"write `\!` if you mean the signs; notes have no pictures"
            yield _Found(found.start(), len(found[0]), "a picture", hint)
    for found in _ADDRESS.finditer(words):
        yield _Found(found.start(), len(found[0].rstrip()), "a link", "close the address with `)`")
    for found in _APART.finditer(words):
        yield _Found(found.start(), len(found[0]), "a link", "leave no space between `]` and `(`")
    for found in _CHAIN.finditer(words):
        if _OF_EDITORS.search(found[0]) is None:
            yield _Found(found.start(), len(found[0]), "a link", "write a space between the brackets if they are yours")
