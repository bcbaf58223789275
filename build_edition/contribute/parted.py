"""How paragraphs are parted where no line is blank: by lines, by indents, or by a line that ends short.

In: a text and its lines, with and without margins. Out: the word for `paragraphs`, and why; empty where nothing is
seen. Promises: a text whose indented lines go on is not one with indented first lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from build_edition.ground.letters import is_small
from build_edition.ground.places import Span
from build_edition.sources.text.paragraphing import ends_short, full_width

_FEW: Final = 3
_MOST: Final = 0.6
_HALF: Final = 0.5
_NEARLY_ALL: Final = 0.85
_SOME: Final = 0.08
_LONG: Final = 45
_NUMBERED: Final = re.compile(r"(\d{1,4})[.)]?\s")


def parted(text: str, whole: Sequence[Span], lines: Sequence[Span]) -> tuple[str, str]:
    """How paragraphs are parted where no line is blank, and why."""
    full = [at for at, line in enumerate(lines) if len(line)]
    if len(full) < _FEW or any(not len(line) for line in lines[full[0] : full[-1] + 1]):
        return "", ""
    indented = _indented(text, whole, lines, full)
    if indented:
        return "indent", f"no line is blank, and {indented} of {len(full)} lines are indented"
    numbered = _numbered(text, lines, full)
    if numbered:
        return "line", f"no line is blank, and {numbered} of {len(full)} lines are numbered one after the other"
    return _by_length(text, lines, full)


def _indented(text: str, whole: Sequence[Span], lines: Sequence[Span], full: Sequence[int]) -> int:
    """How many lines begin a paragraph by their indent; none where indented lines go on, or too many have one."""
    leads = {at: text[whole[at].start : lines[at].start] for at in full}
    found = [at for at in full if len(leads[at]) > 1 or leads[at] in ("\t", "\u2003", "\u3000")]
    go_on = sum(1 for at in found if is_small(text[lines[at].start]))
    if not _SOME * len(full) <= len(found) < len(full) or go_on > _HALF * len(found):
        return 0
    flush = [at for at in full if at not in found]
    are_all_below = all(
        at > 0 and len(lines[at - 1]) >= _LONG and text[lines[at - 1].end - 1] not in ".!?" for at in flush
    )
    return len(found) if len(found) <= _MOST * len(full) or are_all_below else 0


def _numbered(text: str, lines: Sequence[Span], full: Sequence[int]) -> int:
    """How many lines are numbered one after the other, where most of them are."""
    found = [int(match[1]) for at in full if (match := _NUMBERED.match(lines[at].of(text)))]
    is_in_order = all(above + 1 == below for above, below in pairwise(found))
    return len(found) if is_in_order and len(found) >= max(_FEW, len(full) * _MOST) else 0


def _by_length(text: str, lines: Sequence[Span], full: Sequence[int]) -> tuple[str, str]:
    """How paragraphs are parted by how long lines are, and why."""
    width = full_width(lines)
    even = sum(1 for at in full if len(lines[at]) >= width * (1 - 2 * _SOME))
    short = sum(1 for at in full if ends_short(text, lines[at], width))
    wrapped = "unwrap", f"no line is blank, {even} of {len(full)} lines are equally long, and {short} end short"
    if width > _LONG and even >= _MOST * len(full) and short:
        return wrapped
    begun = sum(1 for at in full if is_small(text[lines[at].start]) and not _is_addressed(text, lines, at, width))
    if begun > _SOME * len(full):
        inside = [at for at in full[:-1] if ends_short(text, lines[at], width)]
        if width > _LONG and inside and even >= _NEARLY_ALL * (len(full) - len(inside) - 1):
            return wrapped
        return "", ""  # lines go on in small letters: they are wrapped, each where it happened to end
    return "line", f"no line is blank, and the {len(full)} lines are of every length"


def _is_addressed(text: str, lines: Sequence[Span], at: int, width: int) -> bool:
    """Whether a line stands below one that ends short with a comma, as a salutation does: `Sehr geehrter Herr,`."""
    return at > 0 and len(lines[at - 1]) < width * _MOST and text[lines[at - 1].end - 1] in ",،，"
