"""Import the original files of texts again, and compare the results with the texts.

In: the folder of an edition and its documents. Out: a finding for each file that changed (T120), cannot be read (T122)
or now gives another text (T121). No other module reads the files below `received/`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.places import Place
from build_edition.model.documents import Document
from build_edition.model.sources import MadeFrom
from build_edition.sources.take_in.cutting import pieces
from build_edition.sources.take_in.received import NotTaken
from build_edition.sources.take_in.take_in import take_in

_NONE: Final = -1


def taken_again(root: Path, documents: Iterable[Document]) -> Iterator[Diagnostic]:
    """The differences between the texts and the files they were made from."""
    of_many: dict[tuple[str, str, str], dict[int, Found]] = {}
    for document in documents:
        made_from = document.header.made_from
        if made_from is not None:
            yield from _compared(_Kept(root, document, made_from, of_many), document, made_from)


@dataclass(frozen=True, slots=True)
class Found:
    """A text imported again; or the code and the words of a finding that says why that failed."""

    text: str = ""
    code: str = ""
    said: str = ""


def _compared(kept: _Kept, document: Document, made_from: MadeFrom) -> Iterator[Diagnostic]:
    place, file = made_from.file.place, made_from.file.value
    found = kept.found()
    if found.code == "T120":
        yield diagnose("T120", made_from.sha256.place, file=file, found=found.said)
        return
    if found.code:
        yield diagnose(found.code, place, file=file, problem=found.said)
        return
    text = found.text
    if text != document.source.text:
        line = _first_difference(text, document.source.text)
        yield diagnose("T121", place, [(Place(document.source.path, line), "differs first here")], file=file)


@dataclass(frozen=True, slots=True)
class _Kept:
    """The file a text was made from; a file that was cut into many is imported and cut once, cached in `of_many`."""

    root: Path
    document: Document
    made_from: MadeFrom
    of_many: dict[tuple[str, str, str], dict[int, Found]]

    def found(self) -> Found:
        """The text imported again, or why that failed."""
        made = self.made_from
        if not made.cut:
            return self._made()
        key = made.file.value, made.sha256.value + made.encoding, made.cut
        if key not in self.of_many:
            self.of_many[key] = self._cut()
        found = self.of_many[key]
        return found.get(_NONE) or found.get(made.piece) or Found(code="T122", said=f"it has no piece {made.piece}")

    def _cut(self) -> dict[int, Found]:
        """Each piece by its number; or, under `_NONE`, why there is none."""
        whole, cut = self._made(), self.made_from.cut
        if whole.code:
            return {_NONE: whole}
        found = {one.order: Found(one.span.of(whole.text)) for one in pieces(whole.text, cut)}
        return found or {_NONE: Found(code="T122", said=f"no line of it is written “{cut}”")}

    def _made(self) -> Found:
        content = self._content()
        if content is None:
            return Found(code="T122", said="there is no such file below received/")
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 != self.made_from.sha256.value:
            return Found(code="T120", said=sha256)
        try:
            return Found(take_in(content, PurePosixPath(self.made_from.file.value).name, self.made_from.encoding).text)
        except NotTaken as refused:
            return Found(code="T122", said=str(refused))

    def _content(self) -> bytes | None:
        """The bytes of a file directly in a `received/` folder; None for any other."""
        match PurePosixPath(self.made_from.file.value).parts:
            case ["received", name]:
                path = self.root / self.document.folder / "received" / name
            case ["..", "received", name] | ["..", "..", "received", name]:
                path = self.root / "sources" / "received" / name
            case _:
                return None
        try:
            return path.read_bytes() if path.resolve().is_relative_to(self.root.resolve()) else None
        except OSError:
            return None


def _first_difference(first: str, second: str) -> int:
    """The number of the first line in which two texts differ."""
    pairs = zip(first.split("\n"), second.split("\n"), strict=False)
    return next((number for number, (one, other) in enumerate(pairs, start=1) if one != other), 1)
