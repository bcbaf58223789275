"""Adjusted selectors → a unified diff of the YAML files that changes only `prefix` and `suffix`.

`exact` keeps its words, so its line stays. Where a selector is written in a form
that cannot be changed line by line (in braces, as a block of several lines), it
is left out of the diff and must be changed by hand.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import yaml

from build_edition.anchor.describe import yaml_scalar
from build_edition.anchor.migrate.outcomes import Outcome
from build_edition.model.sources import Source

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Lines = dict[int, str]  # line number (from 0) → its replacement


def patch(outcomes: Sequence[Outcome], sources: Mapping[str, Source]) -> tuple[str, tuple[Outcome, ...]]:
    """The diff, to be applied from the edition's root, and the adjusted selectors that it leaves out."""
    by_path: dict[str, list[Outcome]] = defaultdict(list)
    for one in outcomes:
        if one.quote is not None:
            by_path[one.place.path].append(one)
    parts: list[str] = []
    left_out: list[Outcome] = []
    for path, adjusted in sorted(by_path.items()):
        changed: Lines = {}
        lines = sources[path].text.split("\n")
        mappings = list(_mappings(sources[path].text))
        for one in adjusted:
            lines_of_one = _changed(one, lines, mappings)
            left_out += [one] if lines_of_one is None else []
            changed |= lines_of_one or {}
        parts += _diff(path, lines, [changed.get(number, line) for number, line in enumerate(lines)])
    return "".join(parts), tuple(left_out)


def _mappings(text: str) -> Iterator[yaml.MappingNode]:
    """Every mapping in a file that was already parsed without errors."""
    waiting = [yaml.compose(text, Loader=_LOADER)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.MappingNode):
            yield node
            waiting += [value for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            waiting += node.value


def _changed(one: Outcome, lines: Sequence[str], mappings: Sequence[yaml.MappingNode]) -> Lines | None:
    """The replacements for the lines of a selector; None when they cannot be changed one by one."""
    fields = next((found for found in map(_fields, mappings) if found is not None and _is_of(found, one)), None)
    if fields is None or one.quote is None:
        return None
    exact_line = fields["exact"][0].start_mark.line
    margin = " " * fields["exact"][0].start_mark.column
    end = "\r" if lines[exact_line].endswith("\r") else ""
    changed: dict[int, str | None] = {}
    added = [lines[exact_line]]
    for key, words in (("prefix", one.quote.prefix), ("suffix", one.quote.suffix)):
        if key not in fields:
            added += [f"{margin}{key}: {yaml_scalar(words)}{end}"] if words else []
            continue
        line = fields[key][0].start_mark.line
        head = lines[line][: fields[key][0].start_mark.column]
        if not words and head.strip():
            return None  # the first key of an entry is on the line of its hyphen
        changed[line] = f"{head}{key}: {yaml_scalar(words)}{end}" if words else None
    changed[exact_line] = "\n".join(added)
    return {line: _GONE if text is None else text for line, text in changed.items()}


_GONE = "\0"  # no YAML file that was read contains it
Found = dict[str, tuple[yaml.Node, yaml.Node]]


def _fields(mapping: yaml.MappingNode) -> Found | None:
    """Key and value nodes of the parts of a selector, if each is on one line of its own."""
    fields = {key.value: (key, value) for key, value in mapping.value if key.value in ("exact", "prefix", "suffix")}
    for key, value in fields.values():
        if key.start_mark.line != value.end_mark.line:
            return None
    return fields if "exact" in fields and not mapping.flow_style else None


def _is_of(fields: Found, one: Outcome) -> bool:
    mark = fields["exact"][1].start_mark
    return mark.line + 1 == one.place.line and abs(mark.column + 1 - one.place.column) <= 1  # for a quotation mark


def _diff(path: str, old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """One file of a unified diff."""
    before = "\n".join(old)
    after = "\n".join(line for line in new if line != _GONE)
    tab = "\t" if " " in path else ""
    for line in difflib.unified_diff(_kept(before), _kept(after), f"a/{path}{tab}", f"b/{path}{tab}", n=3):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _kept(text: str) -> list[str]:
    """Lines with their line ends; a carriage return is part of its line."""
    lines = [line + "\n" for line in text.split("\n")]
    return [*lines[:-1], *([lines[-1][:-1]] if lines[-1] != "\n" else [])]
