"""Texts made again of the files they were made of, and compared.

In: the folder of an edition and its documents. Out: a finding for each file that changed (T120), cannot be read
(T122) or gives another text now (T121). Reads the files below `received/`, which nothing else does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.places import Place
from build_edition.model.documents import Document, MadeFrom
from build_edition.sources.take_in.received import NotTaken
from build_edition.sources.take_in.take_in import take_in


def taken_again(root: Path, documents: Iterable[Document]) -> Iterator[Diagnostic]:
    """What differs between the texts and the files they were made of."""
    for document in documents:
        made_from = document.header.made_from
        if made_from is not None:
            yield from _compared(root, document, made_from)


def _compared(root: Path, document: Document, made_from: MadeFrom) -> Iterator[Diagnostic]:
    place, file = made_from.file.place, made_from.file.value
    content = _content(root, document.id, file)
    if content is None:
        yield diagnose("T122", place, file=file, problem="there is no such file below received/")
        return
    found = hashlib.sha256(content).hexdigest()
    if found != made_from.sha256.value:
        yield diagnose("T120", made_from.sha256.place, file=file, found=found)
        return
    try:
        text = take_in(content, PurePosixPath(file).name, made_from.encoding).text
    except NotTaken as refused:
        yield diagnose("T122", place, file=file, problem=str(refused))
        return
    if text != document.source.text:
        line = _first_difference(text, document.source.text)
        yield diagnose("T121", place, [(Place(document.source.path, line), "differs first here")], file=file)


def _content(root: Path, document: str, file: str) -> bytes | None:
    """The bytes of a file directly below `received/`; None for any other."""
    parts = PurePosixPath(file).parts
    path = root / "sources" / document / file
    if len(parts) != 2 or parts[0] != "received" or not path.resolve().is_relative_to(root.resolve()):  # noqa: PLR2004
        return None
    try:
        return path.read_bytes()
    except OSError:
        return None


def _first_difference(first: str, second: str) -> int:
    """The number of the line from which two texts differ."""
    pairs = zip(first.split("\n"), second.split("\n"), strict=False)
    return next((number for number, (one, other) in enumerate(pairs, start=1) if one != other), 1)
