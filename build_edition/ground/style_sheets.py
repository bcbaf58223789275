"""Style sheets as rules: what a page does not use is left out, and what only people read.

In: CSS. Out: CSS that says the same of the classes that are wanted, and the classes that it says nothing of any more;
the classes without which a sheet says nothing.
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
_STATEMENT: Final = re.compile(r"(?<=;)")  # a rule without a block ends so
_NESTING: Final = ("@media", "@supports", "@layer")

Wanted = Callable[[str], bool]


def minified(css: str) -> str:
    """A style sheet without comments and without the white space that means nothing."""
    plain = "".join(" " if part.startswith(_COMMENT) else part for part in _TOKEN.findall(css))
    parts = [*map(_short, _TOKEN.findall(plain)), ""]
    return "".join(part.removesuffix(";") if after == "}" else part for part, after in pairwise(parts))


def _short(part: str) -> str:
    return part if part[0] in "\"'" else _AROUND.sub(r"\1", _SPACE.sub(" ", part)).strip()


def cut(css: str, is_wanted: Wanted) -> tuple[str, frozenset[str]]:
    """The rules that can be of use to a page of wanted classes alone, and the classes of the others."""
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
    """Whether a selector can match where no element has an unwanted class; what it says `:not` of is none."""
    unwanted = [one for one in _CLASS.findall(_EITHER.sub("", _STRING.sub("", selector))) if not is_wanted(one)]
    dropped.update(unwanted)
    return not unwanted


def outer_classes(css: str, is_wanted: Wanted) -> Iterator[str]:
    """The wanted classes without which no rule of a sheet says anything: the outermost of each rule."""
    for head, body in _rules(css):
        if head.startswith(_NESTING) and body is not None:
            yield from outer_classes(body, is_wanted)
        elif not head.startswith("@"):
            for selector in _COMMA.split(head):
                compounds = (_CLASS.findall(part) for part in _COMPOUND.findall(selector))
                yield from next(filter(None, ([*filter(is_wanted, names)] for names in compounds)), ())


def _rules(css: str) -> Iterator[tuple[str, str | None]]:
    """The rules of one level: what stands before each block, and the block; None where there is none."""
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
