"""Files as written → the place of each entry in them, whether or not the file can be parsed.

In: the texts of the files of an edition, by path. Out: `WrittenEntry`s by the kind and name that changes use for
them. Promises: only the beginnings of lines are examined, so that an entry is found even in a file that is not valid
YAML; an entry in an unusual style (`{id: x, …}` across lines) is not found, but never a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from build_edition.diagnostics.findings import Diagnostic
from build_edition.ground.places import Place, line_spans
from build_edition.model.registers import REGISTERS

_ID: Final = re.compile(r"(?P<indent>[ \t]*)(?P<dash>-[ \t]+)?\{?[ \t]*id[ \t]*:[ \t]*[\"']?(?P<id>[^\s\"',}#]+)")
_ITEM: Final = re.compile(r"(?P<indent>[ \t]*)-(?:[ \t]|$)")
_NOTES: Final = re.compile(r"sources/.+/annotations/[^/]+\.yml")
_PARALLELS: Final = re.compile(r"sources/parallels/.+\.yml")
_REGISTER: Final = re.compile(r"sources/register/(?P<name>\w+)\.yml")
_DOCUMENT: Final = re.compile(r"sources/(?:.+/)?(?P<name>[^/]+)/document\.yml")
_TEXT: Final = re.compile(r"sources/(?:.+/)?(?P<name>[^/]+)/text\.txt")
_INTRODUCTION: Final = re.compile(r"sources/introductions/(?P<name>.+)\.md")
_VOLUME: Final = re.compile(r"sources/[^/]+/volume\.yml")
_EDITION: Final = ("edition.yml", "contributors.yml")


@dataclass(frozen=True, slots=True)
class WrittenEntry:
    """The place of an entry (first and last line), and its lines as written."""

    place: Place
    last: int
    words: str

    def holds(self, found: Diagnostic) -> bool:
        """Whether the place of a finding is inside the entry."""
        return found.place.path == self.place.path and self.place.line <= found.place.line <= self.last


Entries = Mapping[tuple[str, str], WrittenEntry]


def written_entries(texts: Mapping[str, str]) -> Entries:
    """Every entry by its kind and name; the first one where there are two."""
    found: dict[tuple[str, str], WrittenEntry] = {}
    for path in sorted(texts):
        for key, entry in _in_file(path, texts[path]):
            found.setdefault(key, entry)
    return found


def _in_file(path: str, text: str) -> Iterator[tuple[tuple[str, str], WrittenEntry]]:
    whole = WrittenEntry(Place(path), text.count("\n") + 1, text)
    if document := _DOCUMENT.fullmatch(path):
        yield ("document", document["name"]), whole
    elif words := _TEXT.fullmatch(path):
        yield ("text", words["name"]), whole
    elif introduction := _INTRODUCTION.fullmatch(path):
        yield ("introduction", introduction["name"]), whole
    elif path.removeprefix("sources/") in _EDITION or _VOLUME.fullmatch(path):
        yield ("edition", path.removeprefix("sources/")), whole
    elif _NOTES.fullmatch(path):
        yield from ((("note", name), entry) for name, entry in _items(path, text))
    elif _PARALLELS.fullmatch(path):
        yield from ((("parallel", name), entry) for name, entry in _items(path, text))
    elif (register := _REGISTER.fullmatch(path)) and register["name"] in REGISTERS:
        kind = REGISTERS[register["name"]]
        yield from ((("register entry", f"{kind}:{name}"), entry) for name, entry in _items(path, text))


def _items(path: str, text: str) -> Iterator[tuple[str, WrittenEntry]]:
    """The entries of the outermost list: each from its dash to the line before the next."""
    lines = [span.of(text) for span in line_spans(text)]
    items = [(at, len(found["indent"])) for at, line in enumerate(lines) if (found := _ITEM.match(line))]
    outermost = min((indent for _, indent in items), default=0)
    starts = [at for at, indent in items if indent == outermost]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        name = _name(lines[start:end], outermost)
        if name:
            words = "\n".join(lines[start:end]).rstrip()
            yield name, WrittenEntry(Place(path, start + 1), end, words)


def _name(lines: list[str], outermost: int) -> str:
    """The id of an item itself, not of something nested in it."""
    own = None
    for line in lines:
        found = _ID.match(line)
        column = re.search(r"[^ \t{-]", line[outermost:])
        own = column.start() if own is None and column else own
        if found and column and column.start() == own:
            return found["id"]
    return ""
