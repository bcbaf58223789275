"""What is wrong with a block of words after `|` or `>` that YAML cannot read.

In: the lines of a file, and the number of the one where the reader gave up. Out: which line is wrong, at which
column, in a sentence. Promises: blocks that ended above that line are not reported.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_HEAD: Final = re.compile(
    r"(?P<margin>[ ]*(?:- +)*)(?P<key>[\w-]+):[ \t]+(?P<sign>[|>][-+]?(?P<set_in>\d?)[-+]?)[ \t]*(?:#.*)?$"
)
_ENTRY: Final = re.compile(r"[ ]*(?:- |[\w-]+:(?:[ \t]|$))")
_FURTHEST: Final = 500  # lines that are examined above the place where the reader gave up


class Fault(NamedTuple):
    """The number of a line, its indentation in spaces, what is wrong, and the line to paste."""

    number: int
    margin: int
    problem: str
    pasted: str = ""


def block_fault(texts: list[str], last: int) -> Fault | None:
    """What is wrong with the block that contains the line numbered `last`; None if it is in no block."""
    for number in range(min(last, len(texts)) - 1, max(0, last - _FURTHEST), -1):
        head = _HEAD.match(texts[number - 1])
        if head is not None:
            return _fault(texts, head, number, min(last, len(texts)))
    return None


def _fault(texts: list[str], head: re.Match[str], number: int, last: int) -> Fault | None:
    """What is wrong with the block that begins below line `number`, up to line `last`."""
    outer = len(head["margin"])
    lines = [(at, texts[at - 1]) for at in range(number + 1, last + 1)]
    written = [(at, _margin(line), line) for at, line in lines if line.strip()]
    ends = next((at for at, margin, line in written if margin <= outer and _ENTRY.match(line)), last + 1)
    written = [one for one in written if one[0] < ends]
    if not written or (ends <= last and written[-1][1] > outer):
        return None
    first, inner, _ = written[0]
    key = head["key"]
    outside = next((one for one in written if one[1] <= outer), None)
    if outside is not None:
        problem = f"these words belong to “{key}” above and are not set further in than it"
        return Fault(outside[0], outside[1], problem)
    if head["set_in"] and inner < outer + int(head["set_in"]):
        plain = texts[number - 1].replace(head["sign"], re.sub(r"\d", "", head["sign"]), 1)
        problem = f"the number behind {head['sign'][0]} says how far the words below are set in, and they are not"
        return Fault(number, outer, problem, plain)
    empty = next(((at, len(line)) for at, line in lines if at < first and len(line) > inner), None)
    if empty is not None:
        return Fault(*empty, f"this empty line begins further in than the words of “{key}” below it; empty it")
    short = next((one for one in written if one[1] < inner), None)
    if short is None:
        return None
    problem = (
        f"this line of “{key}” begins {short[1]} spaces in, and none may begin less far in than the first, {inner}"
    )
    return Fault(short[0], short[1], problem)


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
