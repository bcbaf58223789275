"""What several commands need of the compiled edition: a document by its id, and counts of its contents."""

from __future__ import annotations

import argparse
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from build_edition.commands.terminal import ERRORS, USAGE_ERROR, is_edition, progress, show, usage_error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from build_edition.diagnostics.findings import Result
    from build_edition.ground.progress import Progress
    from build_edition.measures.edit_all import Workshop
    from build_edition.model.documents import Document
    from build_edition.model.edited import Edition

_FEW: Final = 12  # documents
OUT_OF_STEP: Final = "CITATION.cff is out of step; run `build-edition citation --write`"


@contextmanager
def reading_shop(root: Path) -> Iterator[Workshop]:
    """A workshop for a command that writes nothing into the edition.

    Few documents are edited in this process. For many, the cache of the last build is read, and new results go into a
    temporary folder until the command ends.
    """
    from build_edition.commands.options import processors
    from build_edition.ground.store import opened
    from build_edition.measures.edit_all import ALONE, Workshop
    from build_edition.measures.proof import proved_before
    from build_edition.site.generation import WORK
    from build_edition.sources.folders import headers_in
    from build_edition.sources.walk import GENERATED

    if len([*islice(headers_in(root / "sources"), _FEW + 1)]) <= _FEW:
        yield ALONE
        return
    with TemporaryDirectory() as folder, opened(Path(folder), root.resolve() / WORK) as store:
        yield Workshop(store, processors(), is_proved=proved_before(store, root / GENERATED))


def edition_and_document(
    options: argparse.Namespace, compile_edition: Callable[..., Result[Edition]]
) -> tuple[Edition, Document] | None:
    """The edition and the document that a command names; None, after an error message, if there is none."""
    if not is_edition(options.root):
        return None
    edition = compile_edition(options.root, progress()).value
    document = next((one for one in edition.documents if one.id == options.document), None)
    if document is not None:
        return edition, document
    known = ", ".join(one.id for one in edition.documents)
    usage_error(f"there is no document {options.document}; there are {known}")
    return None


def counts(edition: Edition) -> str:
    """The numbers of documents, notes and parallels, in words."""
    from build_edition.diagnostics.formats import plural

    kinds = Counter[str]()
    for one in edition.summaries:
        kinds.update(one.by_kind)
    explanatory, of_source = kinds["explanatory"], kinds["source"]
    defects = kinds.total() - explanatory - of_source
    counted = (
        plural(len(edition.summaries), "document"),
        plural(explanatory, "explanatory note"),
        f"{defects} on translation and text",
        *([f"{of_source} of the source"] if of_source else []),
        plural(len(edition.parallels), "parallel"),
    )
    return ", ".join(counted)


def sound_edition(options: argparse.Namespace, compile_edition: Callable[..., Result[Edition]]) -> Edition | int:
    """The edition of a folder if it has no errors; otherwise print what is wrong, and return the exit code."""
    if not is_edition(options.root):
        return USAGE_ERROR
    result = compile_edition(options.root, progress())
    if result.has_errors:
        show(result.diagnostics, options.root, "excerpt")
        return ERRORS
    return result.value


def in_further_languages(
    root: Path, compile_edition: Callable[..., Result[Edition]], progress: Progress, volume: str = ""
) -> Callable[[str, Workshop], Result[Edition]]:
    """A function that compiles the edition of a folder in a further language, by code, in a workshop of its own."""
    return lambda code, shop: compile_edition(
        root, progress, is_proved=False, shop=replace(shop, volume=volume), language=code
    )


def citation_as_written(options: argparse.Namespace) -> str:
    """The present text of `CITATION.cff`; empty if there is none."""
    from build_edition.exports.citation_file import CITATION

    path = options.root / CITATION
    return path.read_text(encoding="utf-8") if path.is_file() else ""
