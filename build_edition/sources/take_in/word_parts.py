"""Give the parts of a Word file the names that most files use, whatever program wrote it.

In: the bytes of an archive. Out: the same document with its text in `word/document.xml`, its notes, comments, styles
and numbering beside it under their usual names; the bytes as they are where they are named so already, or where the
text is in another folder, of which nothing is known. Promises: parts are found by their kind, which the file declares;
no part is overwritten by another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from build_edition.sources.take_in.elements import Element, named, parsed, value, written
from build_edition.sources.take_in.zipped import member, names_in, renamed, with_members

TEXT: Final = "word/document.xml"
_FOLDER: Final = "word/"
_OF_ARCHIVE: Final = "_rels/.rels"
_TYPES: Final = "[Content_Types].xml"
_KINDS: Final = ("footnotes", "endnotes", "comments", "styles", "numbering")


def with_usual_names(content: bytes) -> bytes:
    """The file with its parts under their usual names."""
    moved = dict(_moved(content))
    names = names_in(content)
    if not moved or any(new in names for new in moved.values()):
        return content
    told = dict[str, bytes]()
    for name in (one for one in names if one.endswith(".rels") or one == _TYPES):
        root = parsed(member(content, name))
        if root is not None:
            for one in named(root, "Relationship", "Override"):
                _point(one, "PartName" if name == _TYPES else "Target", moved)
            told[name] = written(root)
    beside = {_links_of(old): _links_of(new) for old, new in moved.items()}
    return renamed(with_members(content, told), {**moved, **beside})


def _moved(content: bytes) -> Iterator[tuple[str, str]]:
    """The name of each part that has another than the usual one, with the usual one."""
    text = next(_linked(content, _OF_ARCHIVE, "officeDocument"), "")
    if not text.startswith(_FOLDER) or "/" in text.removeprefix(_FOLDER):
        return
    usual = {kind: f"{_FOLDER}{kind}.xml" for kind in _KINDS}
    found = {kind: next(_linked(content, _links_of(text), kind), "") for kind in _KINDS}
    for old, new in ((text, TEXT), *((found[kind], usual[kind]) for kind in _KINDS)):
        if old.startswith(_FOLDER) and old != new:
            yield old, new


def _linked(content: bytes, links: str, kind: str) -> Iterator[str]:
    """The names of the parts of a kind to which a file of links points."""
    root = parsed(member(content, links))
    for one in named(root, "Relationship") if root is not None else ():
        if value(one, "Type").rpartition("/")[2] == kind and value(one, "TargetMode") != "External":
            target = value(one, "Target")
            yield target.lstrip("/") if target.startswith("/") or links == _OF_ARCHIVE else f"{_FOLDER}{target}"


def _links_of(name: str) -> str:
    folder, _, last = name.rpartition("/")
    return f"{folder}/_rels/{last}.rels"


def _point(one: Element, attribute: str, moved: Mapping[str, str]) -> None:
    """Let an attribute that names a moved part name it as it is called now."""
    said = value(one, attribute)
    new = moved.get(said.lstrip("/")) or (moved.get(f"{_FOLDER}{said}") if "/" not in said else None)
    if new is not None:
        one.set(attribute, f"/{new}")
