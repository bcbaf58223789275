"""CSS rules: leave out what a page does not use, and white space and comments.

In: CSS. Out: CSS with the same effect on the wanted classes, and the classes that were dropped; the outermost classes
of a sheet's rules.
Promises: what is not understood is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

_TOKEN: Final = re.compile(r"""/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{}]|[^{}"'/]+|/""", re.DOTALL)
_STRING: Final = re.compile(r""""[^"]*"|'[^']*'""")
_COMMENT: Final = "/*"
_SPACE: Final = re.compile(r"\s+")
_AROUND: Final = re.compile(r"\s*([;,>])\s*|(?<=:)\s+")
_CLASS: Final = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
_EITHER: Final = re.compile(r":(?:not|is|where)\([^()]*(?:\([^()]*\)[^()]*)*\)")
_COMMA: Final = re.compile(r",(?![^()]*\))")
_COMPOUND: Final = re.compile(r"(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s>+~()])+")
_STATEMENT: Final = re.compile(r"(?<=;)")  # the end of an at-rule without a block
_NESTING: Final = ("@media", "@supports", "@layer")

Wanted = Callable[[str], bool]


def minified(css: str) -> str:
    """A style sheet without comments and without unnecessary white space."""
    plain = "".join(" " if part.startswith(_COMMENT) else part for part in _TOKEN.findall(css))
    parts = [*map(_short, _TOKEN.findall(plain)), ""]
    return "".join(part.removesuffix(";") if after == "}" else part for part, after in pairwise(parts))


def _short(part: str) -> str:
    return part if part[0] in "\"'" else _AROUND.sub(r"\1", _SPACE.sub(" ", part)).strip()


def cut(css: str, is_wanted: Wanted) -> tuple[str, frozenset[str]]:
    """The rules that may match on a page with wanted classes only, and the unwanted classes of the rules left out."""
    dropped: set[str] = set()
    return "".join(_kept(css, is_wanted, dropped)), frozenset(dropped)


def _kept(css: str, is_wanted: Wanted, dropped: set[str]) -> Iterator[str]:
    for head, body in _rules(css):
        if head.startswith(_NESTING) and body is not None:
            inner = "".join(_kept(body, is_wanted, dropped))
            yield f"{head}{{{inner}}}" if inner else ""
        elif head.startswith("@") or body is None:
            yield head if body is None else f"{head}{{{body}}}"
        else:
            selectors = [one for one in _COMMA.split(head) if _is_of_use(one, is_wanted, dropped)]
            yield f"{','.join(selectors)}{{{body}}}" if selectors else ""


def _is_of_use(selector: str, is_wanted: Wanted, dropped: set[str]) -> bool:
    """Whether a selector can match without unwanted classes; classes inside `:not` and the like do not count."""
    unwanted = [one for one in _CLASS.findall(_EITHER.sub("", _STRING.sub("", selector))) if not is_wanted(one)]
    dropped.update(unwanted)
    return not unwanted


def outer_classes(css: str, is_wanted: Wanted) -> Iterator[str]:
    """The wanted classes of which a page must have one for any rule to match: the outermost of each selector."""
    for head, body in _rules(css):
        if head.startswith(_NESTING) and body is not None:
            yield from outer_classes(body, is_wanted)
        elif not head.startswith("@"):
            for selector in _COMMA.split(head):
                compounds = (_CLASS.findall(part) for part in _COMPOUND.findall(selector))
                yield from next(filter(None, ([*filter(is_wanted, names)] for names in compounds)), ())


def _rules(css: str) -> Iterator[tuple[str, str | None]]:
    """The rules of one level: the head of each and its block, which is None where it has none."""
    head: list[str] = []
    block: list[str] = []
    depth = 0
    for part in _TOKEN.findall(css):
        depth -= part == "}"
        if depth:
            block.append(part)
        elif part == "}":
            yield "".join(head).strip(), "".join(block)
            head, block = [], []
        elif part != "{":
            *statements, last = _STATEMENT.split(part) if part[0] not in "\"'" else [part]
            for statement in statements:
                yield "".join([*head, statement]).strip(), None
                head = []
            head.append(last)
        depth += part == "{"
