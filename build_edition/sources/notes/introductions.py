"""`introductions/*.md` → `Introduction`s: front matter in YAML, then Markdown with citations and links."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import PurePosixPath
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.ids import is_id
from build_edition.ground.places import WHOLE_FILE, LineMap, Place
from build_edition.model.annotations import Introduction
from build_edition.model.sources import Source, Written
from build_edition.sources.notes.record import Record
from build_edition.sources.notes.stopgaps_below import stopgaps_in
from build_edition.sources.notes.tree import parse_tree
from build_edition.vocabulary.editions import INTRODUCTION

_FRONT: Final = re.compile(r"---[ \t]*\n(.*?\n)---[ \t]*(?:\n|\Z)", re.DOTALL)


def parse_introduction(
    source: Source, contributors: Collection[str] | None, path: str = ""
) -> Result[Introduction | None]:
    """One introduction; None if it has no readable front matter.

    `path` is the path of a version in another language (`lamp.de.md`) without its language code (`lamp.md`).
    """
    name = PurePosixPath(path or source.path).stem
    text = source.text.replace("\r\n", "\n")
    front = _FRONT.match(text)
    if not is_id(name):
        return Result(None, (diagnose("N010", Place(source.path, width=WHOLE_FILE), id=name),))
    if front is None:
        return Result(None, (diagnose("N025", Place(source.path), hint=_what_is_missing(text)),))
    # an empty line instead of the first `---`, so that every line keeps its number
    tree = parse_tree(Source(source.path, "\n" + front[1], source.sha256))
    findings: list[Diagnostic] = list(tree.diagnostics)
    if tree.value is None and findings:
        return Result(None, tuple(findings))
    findings += stopgaps_in(tree.value)
    record = Record(tree.value, INTRODUCTION, Place(source.path), findings)
    title = record.text("title")
    body = _body(source, text, front.end())
    introduction = Introduction(
        id=name,
        title=title,
        short_title=record.text("short_title") or title,
        about=record.list_of_words("about"),
        body=body,
        order=record.text("order"),
        by=record.contributors("by", contributors),
        reviewed=record.reviews(contributors),
        is_version=path not in ("", source.path),
    )
    record.close()
    if not body.value.strip():
        findings.append(diagnose("N013", body.place, key="the text"))
    return Result(introduction, tuple(findings))


def _what_is_missing(text: str) -> str:
    """The hint for something that begins like front matter but is none."""
    if re.match(r"\s+---", text):
        return "remove what stands above the first line of three hyphens"
    if re.match(r"-{4,}", text):
        return "write three hyphens and no more"
    if re.match(r"---[ \t]*\n---", text):
        return "write `title`, `about` and `by` between the two lines of three hyphens"
    return "close the front matter with another line of three hyphens" if re.match(r"---[ \t]*\n", text) else ""


def _body(source: Source, text: str, start: int) -> Written:
    """The Markdown below the front matter; its places are counted as in a literal block."""
    line = LineMap(source.path, text).line_of(start)
    return Written(text[start:], Place(source.path, line - 1, 1), block_column=1)
