"""A former state of a document's text, from wherever it was kept, beside the edition as it is now.

In: the folder of an edition and a file, or a folder of an older tree. Out: for
each document found there its former and its present state, and what editors
wrote. Promises: the document is named or clear from the path, never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from build_edition.diagnostics.findings import Findings
from build_edition.model.documents import Document
from build_edition.model.shared import Gathered
from build_edition.model.sources import Source
from build_edition.sources.parse_sources import parse_sources
from build_edition.sources.read import Tree, read_former, read_tree
from build_edition.sources.text.documents import parse_text


@dataclass(frozen=True, slots=True)
class Former:
    """The tree and its parsed contents, and pairs of a document's former and present state."""

    tree: Tree
    gathered: Gathered
    pairs: tuple[tuple[Document, Document], ...]


def former_text(root: Path, old: Path, name: str | None) -> Former:
    """The documents whose former text is in `old`; no pairs if it is unclear which, or unreadable."""
    findings = Findings()
    tree = findings.keep(read_tree(root))
    gathered = parse_sources(tree, findings)
    files = _files(old, name, [one.id for one in gathered.documents])
    texts = {document: read_former(path) for document, path in files.items()}
    pairs = tuple(
        (parse_text(Source(one.source.path, text, ""), one.header).value, one)
        for one in gathered.documents
        if (text := texts.get(one.id)) is not None
    )
    return Former(tree, gathered, pairs)


def _lying(sources: Path, name: str) -> list[Path]:
    """The paths at which the text of a document may be, in no volume or in any."""
    return [sources / name / "text.txt", *sorted(sources.glob(f"*/{name}/text.txt"))]


def _files(old: Path, name: str | None, known: list[str]) -> dict[str, Path]:
    """The former text of each document, by id."""
    if old.is_dir():
        places = {one: [old / one / "text.txt", *_lying(old / "sources", one), *_lying(old, one)] for one in known}
        found = {one: path for one, paths in places.items() for path in paths if path.is_file()}
        if not found and (old / "text.txt").is_file():
            return _files((old / "text.txt").resolve(), name, known)
        return {one: path for one, path in found.items() if name in (None, one)}
    if name is not None:
        return {name: old} if name in known else {}
    named = [one for one in (old.stem, old.parent.name) if one in known]
    return dict.fromkeys(named[:1] or (known if len(known) == 1 else []), old)
