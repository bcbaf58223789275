"""What is wrong with a file that YAML cannot read, in a sentence for whoever wrote it.

In: the file and the error of the YAML reader. Out: what is wrong, at the place of the slip, which is often lines above
the place where the reader noticed it, with the line to paste if there is one. Promises: for a known slip never the
reader's own words; nothing is changed.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

import yaml

from build_edition.ground.places import LineMap, Place, line_spans
from build_edition.ground.plain_text import clipped, in_quotes
from build_edition.model.sources import Source
from build_edition.sources.notes.yaml_blocks import block_fault

_FIELD: Final = re.compile(r"(?P<head>[ \t]*(?:- +)?(?P<key>[\w-]+):[ \t]+)(?P<value>\S.*?)[ \t]*$")
_ITEM: Final = re.compile(r"(?P<head>[ \t]*- +)(?P<value>\S.*?)[ \t]*$")
_CLOSED: Final = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(?:#.*)?$""")
_BARE: Final = re.compile(r"(?:id|exact|document):[ \t]+\S")
_OWN_SIGNS: Final = "*&!@`%>|[{]},?"
_BLOCK: Final = re.compile(r"[|>][-+0-9]*[ \t]*(?:#.*)?$")
_BEGUN_BLOCK: Final = re.compile(r"[|>][-+0-9]*[ \t]+(?P<words>[^#\s].*)$")
_KEY: Final = re.compile(r"(?P<margin>[ \t]*(?:- +)?)(?P<key>[\w-]+):(?:[ \t]|$)")
_KEYS: Final = r"(?:id|kind|target|exact|prefix|suffix|body|basis|certainty|by|title|date|name|line|part|labels)"
# what is found in a line, what is wrong with it, and what to write instead
_SIGNS: Final = (
    (r"(?P<at>\.\.\.)[ \t]*$", "three dots on a line of their own end the file for YAML", ""),
    (r"(?P<at><{7}|={7}|>{7})(?: |$).*", "two versions of the file were merged and one is still to be chosen", ""),
    (r"(?P<at>[–—•*])[ \t]*(?=[\w-]+:)", "a dash or a dot where YAML expects a hyphen and a space", "- "),
    (r"(?P<at>-)(?=[\w-]+:[ \t])", "a hyphen without a space after it", "- "),
    (r"(?P<m>[ \t]*)(?P<at>[\u00a0\u2000-\u200a\u202f\u3000]+)[ \t]*",
     "a space of another kind where YAML expects a plain one", r"\g<m>  "),
    (r"(?P<m>[ \t]*(?:- +)?[\w-]+)(?P<at>[ \t]*[=：])[ \t]*(?=\S)",
     "a key is followed by a colon and a space", r"\g<m>: "),
    (r"(?P<m>[ \t]*(?:- +)?[\w-]+:)(?P<at>[\u00a0\u2000-\u200a\u202f\u3000]+)",
     "a space of another kind where YAML expects a plain one", r"\g<m> "),
    (rf"(?P<m>[ \t]*(?:- +)?{_KEYS}):(?P<at>)(?=[^\s:/])", "no space stands after the colon", r"\g<m>: "),
)  # fmt: skip
# keys whose value is a string, even if it begins with a bracket
_OF_WORDS: Final = frozenset((
    "exact", "prefix", "suffix", "body", "reading", "original", "misleads", "title", "name", "summary", "comment",
    "note", "line", "reason", "claim", "record", "fate", "office",
))  # fmt: skip
_MEANS_NOTHING: Final = re.compile(
    r"""(?<!\\)\\(?![0abt\tnvfre "/\\N_LP\n]|x[\da-fA-F]{2}|u(?![dD][89a-fA-F])[\da-fA-F]{4})"""
    r"(?!U00(?:0[\da-fA-F]|10)[\da-fA-F]{4})"
)
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
    known = _tab(source, texts, seen.line) or _sign(source, texts, seen.line) or _block(source, texts, seen.line)
    known = known or _slip(source, texts, seen.line)
    if known is not None:
        return known
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
    return Slip(seen, f"{problem} (in the words of the YAML reader)")


def _block(source: Source, texts: list[str], last: int) -> Slip | None:
    fault = block_fault(texts, last)
    return _said(source, fault.number, fault.margin, fault.problem, fault.pasted) if fault is not None else None


def _slip(source: Source, texts: list[str], last: int) -> Slip | None:
    """The slip of the last field or item at or above the line where the reader gave up."""
    for number in range(min(last, len(texts)), 0, -1):
        line = texts[number - 1]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _FIELD.match(line) or _ITEM.match(line)
        said = _value_slip(source, number, found, is_here=number == last) if found else None
        if said is not None:
            return said
    return _set_out(source, texts, last) or _without_hyphen(source, texts, last)


def _tab(source: Source, texts: list[str], last: int) -> Slip | None:
    for number in range(min(last, len(texts)), max(0, last - 2), -1):
        line = texts[number - 1]
        margin = line[: len(line) - len(line.lstrip())]
        at = line.find("\t") if "\t" in margin or re.match(r"[ \t]*(?:-|[\w-]+:)\t", line) else -1
        if at >= 0:
            pasted = line.replace("\t", "  " if at < len(margin) else " ")
            return _said(source, number, at, "a tab where YAML expects spaces", pasted)
    return None


def _sign(source: Source, texts: list[str], last: int) -> Slip | None:
    """A character where YAML expects another, in the line where the reader gave up or a few lines above it."""
    for number in range(min(last, len(texts)), max(0, last - 4), -1):
        line = texts[number - 1]
        for pattern, problem, instead in _SIGNS:
            found = re.match(pattern, line)
            if found is not None:
                return _said(source, number, found.start("at"), problem, re.sub(pattern, instead, line))
    return None


def _value_slip(source: Source, number: int, found: re.Match[str], *, is_here: bool) -> Slip | None:
    """What is wrong with one value on one line, if it is a known slip; `is_here`: the reader gave up on this line."""
    head, value = found["head"], found["value"]
    if value[0] in "\"'":
        return _quoted_slip(source, number, head, value)
    is_of_key = "key" in found.groupdict()
    if re.fullmatch(r"\[.*\]|\{.*\}", value):
        return _bracketed(source, number, found) if is_here else None
    if _BLOCK.match(value):
        return None
    problem, pasted = _beginning(head, value, is_of_key=is_of_key)
    if problem:
        return _said(source, number, len(head), problem, pasted)
    colon = re.search(r":(?=[ \t]|$)", value)
    if colon is not None and (is_of_key or not re.match(r"[\w-]+:", value)):
        problem = "a colon followed by a space stands in a value without quotation marks"
        return _said(source, number, len(head) + colon.start(), problem, _in_quotes(head, value))
    return None


def _bracketed(source: Source, number: int, found: re.Match[str]) -> Slip:
    """What is wrong with an unreadable value in brackets: it is a string, or a list that contains a YAML indicator."""
    head, value = found["head"], found["value"]
    if value.startswith(("[@", "[[")) or found.groupdict().get("key") in _OF_WORDS:
        problem, pasted = _beginning(head, value, is_of_key=True)
        return _said(source, number, len(head), problem, pasted)
    problem = "a sign that YAML takes for its own stands in these brackets; what it is part of needs quotation marks"
    return _said(source, number, len(head), problem, "")


def _quoted_slip(source: Source, number: int, head: str, value: str) -> Slip | None:
    """What is wrong with a value that begins with a quotation mark."""
    if _CLOSED.match(value):
        return _backslash(source, number, head, value)
    is_open = not re.search(rf"(?<!\\){value[0]}", value[1:])
    sign = "is never closed" if is_open else "closes before the value ends"
    return _said(source, number, len(head), f"the quotation mark that opens here {sign}", _in_quotes(head, value))


def _beginning(head: str, value: str, *, is_of_key: bool) -> tuple[str, str]:
    """What is wrong with the first character of a value, and the line to paste; empty if it is no YAML indicator."""
    if value[0] == "[" and value.count("[") > value.count("]"):
        return "the list that opens here is never closed", f"{head}{value}]"
    if value[0] == "{" and value.count("{") > value.count("}"):
        return "the brace that opens here is never closed", f"{head}{value}}}"
    block = _BEGUN_BLOCK.match(value)
    if block is not None:
        problem = f"words stand behind {value[0]}; they begin on the next line, set further in, or without the sign"
        return problem, _in_quotes(head, block["words"]) if ": " in block["words"] else head + block["words"]
    if re.match(r"-[ \t]", value) and is_of_key:
        return "a value begins with a hyphen, which begins an entry of a list", _in_quotes(head, value)
    if value[0] in _OWN_SIGNS:
        return f"a value begins with {value[0]}, which YAML takes for its own sign", _in_quotes(head, value)
    return "", ""


def _in_quotes(head: str, value: str) -> str:
    return head + in_quotes(_unquoted(value))


def _unquoted(value: str) -> str:
    """A value without the quotation marks around it; those around only its beginning stay."""
    inner = value[1:-1] if len(value) > 1 and value[0] == value[-1] else value[1:]
    ends_inside = value[0] in "\"'" and value[-1] != value[0] and value[0] in value[1:]
    return value if ends_inside else inner if value[0] in "\"'" else value.strip("\"'“”„")


def _backslash(source: Source, number: int, head: str, value: str) -> Slip | None:
    """A backslash that has no meaning in YAML, in double quotation marks."""
    found = _MEANS_NOTHING.search(value) if value[0] == '"' else None
    if found is None:
        return None
    problem = "a backslash in double quotation marks means something else to YAML"
    return _said(source, number, len(head) + found.start(), problem, head + value.replace("\\", "\\\\"))


def _set_out(source: Source, texts: list[str], last: int) -> Slip | None:
    """Words that continue a value but are not indented further than its key."""
    for number in range(min(last, len(texts)), 1, -1):
        line, above = texts[number - 1], texts[number - 2]
        if not line.strip() or _FIELD.match(line) or _KEY.match(line) or line.lstrip().startswith(("- ", "#")):
            continue
        key = _KEY.match(above)
        margin = len(line) - len(line.lstrip())
        if key is None and margin:
            continue
        if key is None or margin > len(key["margin"]):
            return None
        first, _, rest = line.strip().partition(" ")
        if rest and re.fullmatch(_KEYS, first):
            pasted = f"{line[:margin]}{first}: {rest.strip()}"
            return _said(source, number, margin + len(first), "no colon stands behind a key", pasted)
        problem = f"these words belong to “{key['key']}” above and are not set further in than it"
        return _said(source, number, margin, problem, "")
    return None


def _without_hyphen(source: Source, texts: list[str], last: int) -> Slip | None:
    """An entry of a list without its `- `, or a line with the wrong indentation."""
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
        before = next((one for one in reversed(texts[: last - 1]) if one.strip() and one.lstrip()[0] != "#"), "")
        above = len(before) - len(before.lstrip(" -"))
        whose = _FIELD.match(before)
        if found and whose and margin > above:
            problem = (
                f"“{whose['key']}” above has words behind its colon and this key below, and may have one of the two"
            )
            return _said(source, last, margin, problem, "")
        if margin != above:
            problem = f"the line begins {margin} spaces in, where the lines above it begin {above} in"
            return _said(source, last, margin, problem, "")
    return None


def _bare_entry(texts: list[str], last: int) -> int:
    """The number of the unindented line at or above `last` that begins an entry with indented lines; 0 if none."""
    for number in range(min(last, len(texts)), 0, -1):
        line = texts[number - 1]
        if line.strip() and not line.startswith((" ", "#")):
            following = next((one for one in texts[number:] if one.strip()), "")
            return number if _BARE.match(line) and following.startswith(" ") else 0
    return 0


def _said(source: Source, number: int, at: int, problem: str, pasted: str) -> Slip:
    hint = f"write `{pasted.strip()}`" if pasted.strip() and len(pasted) <= _LONGEST_PASTED else ""
    return Slip(Place(source.path, number, at + 1), clipped(problem, 160), hint)
