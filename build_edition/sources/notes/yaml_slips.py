"""What is wrong with a file that YAML cannot read, in a sentence for whoever wrote it.

In: the file and the complaint of the YAML reader. Out: what is wrong, at the place of the slip, which is often lines
above the place where the reader noticed it, with the line to paste where there is one. Promises: never the reader's
own words where a slip is known, and nothing is changed.
"""

from __future__ import annotations

import json
import re
from typing import Final, NamedTuple

import yaml

from build_edition.ground.places import LineMap, Place, line_spans
from build_edition.ground.plain_text import clipped
from build_edition.model.sources import Source

_FIELD: Final = re.compile(r"(?P<head>[ \t]*(?:- +)?(?P<key>[\w-]+):[ \t]+)(?P<value>\S.*?)[ \t]*$")
_ITEM: Final = re.compile(r"(?P<head>[ \t]*- +)(?P<value>\S.*?)[ \t]*$")
_CLOSED: Final = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(?:#.*)?$""")
_BARE: Final = re.compile(r"(?:id|exact|document):[ \t]+\S")
_OWN_SIGNS: Final = "*&!@`%>|[{]},?"
_BLOCK: Final = re.compile(r"[|>][-+0-9]*[ \t]*(?:#.*)?$")
_LONGEST_PASTED: Final = 200


class Slip(NamedTuple):
    """What is wrong, where, and the line to paste."""

    place: Place
    problem: str
    hint: str = ""


def explain(source: Source, error: yaml.YAMLError) -> Slip:
    """The slip in a file that cannot be read as YAML."""
    lines = LineMap(source.path, source.text)
    texts = [span.of(source.text) for span in line_spans(source.text)]
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    offset = min(mark.index, len(source.text)) if mark else getattr(error, "position", 0)
    seen = lines.place(offset)
    known = _tab(source, texts, seen.line) or _slip(source, texts, seen.line)
    if known is not None:
        return known
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
    return Slip(seen, f"{problem} (in the words of the YAML reader)")


def _slip(source: Source, texts: list[str], last: int) -> Slip | None:
    """The slip of the last field or item at or above the line where the reader gave up."""
    for number in range(min(last, len(texts)), 0, -1):
        line = texts[number - 1]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _FIELD.match(line) or _ITEM.match(line)
        said = _value_slip(source, number, found) if found else None
        if said is not None:
            return said
    return _without_hyphen(source, texts, last)


def _tab(source: Source, texts: list[str], last: int) -> Slip | None:
    for number in range(min(last, len(texts)), max(0, last - 2), -1):
        line = texts[number - 1]
        margin = line[: len(line) - len(line.lstrip())]
        at = line.find("\t") if "\t" in margin or re.match(r"[ \t]*(?:-|[\w-]+:)\t", line) else -1
        if at >= 0:
            pasted = line.replace("\t", "  " if at < len(margin) else " ")
            return _said(source, number, at, "a tab stands where YAML wants spaces", pasted)
    return None


def _value_slip(source: Source, number: int, found: re.Match[str]) -> Slip | None:
    """What is wrong with one value on one line, if it is a known slip."""
    head, value = found["head"], found["value"]
    at = len(head)
    pasted = head + json.dumps(value.strip("\"'“”„"), ensure_ascii=False)
    if value[0] in "\"'":
        if _CLOSED.match(value):
            return None
        is_open = not re.search(rf"(?<!\\){value[0]}", value[1:])
        sign = "is never closed" if is_open else "closes before the value ends"
        return _said(source, number, at, f"the quotation mark that opens here {sign}", pasted)
    if _BLOCK.match(value) or re.fullmatch(r"\[.*\]|\{.*\}", value):
        return None
    if value[0] in _OWN_SIGNS:
        return _said(source, number, at, f"a value begins with {value[0]}, which YAML takes for its own sign", pasted)
    colon = re.search(r":(?=[ \t]|$)", value)
    if colon is not None and ("key" in found.groupdict() or not re.match(r"[\w-]+:", value)):
        problem = "a colon followed by a space stands in a value without quotation marks"
        return _said(source, number, at + colon.start(), problem, pasted)
    return None


def _without_hyphen(source: Source, texts: list[str], last: int) -> Slip | None:
    """An entry of a list without its `- `, or a line pushed in or out."""
    bare = _bare_entry(texts, last)
    if bare:
        problem = "an entry of the list begins here without its hyphen"
        return _said(source, bare, 0, problem, f"- {texts[bare - 1].strip()}")
    line = texts[last - 1] if 0 < last <= len(texts) else ""
    found = _FIELD.match(line)
    is_list = any(one.startswith("- ") for one in texts)
    if found and is_list and not line.startswith((" ", "-")):
        return _said(source, last, 0, "an entry of the list begins here without its hyphen", f"- {line.strip()}")
    if found or line.strip().startswith("-"):
        margin = len(line) - len(line.lstrip())
        before = next((one for one in reversed(texts[: last - 1]) if one.strip()), "")
        above = len(before) - len(before.lstrip(" -"))
        if margin != above:
            problem = f"the line begins {margin} spaces in, where the lines above it begin {above} in"
            return _said(source, last, margin, problem, "")
    return None


def _bare_entry(texts: list[str], last: int) -> int:
    """The number of the line at or above `last` that begins an entry at the margin, its others set in; 0 for none."""
    for number in range(min(last, len(texts)), 0, -1):
        line = texts[number - 1]
        if line.strip() and not line.startswith((" ", "#")):
            following = next((one for one in texts[number:] if one.strip()), "")
            return number if _BARE.match(line) and following.startswith(" ") else 0
    return 0


def _said(source: Source, number: int, at: int, problem: str, pasted: str) -> Slip:
    hint = f"write `{pasted.strip()}`" if pasted.strip() and len(pasted) <= _LONGEST_PASTED else ""
    return Slip(Place(source.path, number, at + 1), clipped(problem, 160), hint)
