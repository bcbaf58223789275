"""What several commands need of an edition: a document by its id, the compiled edition, counts of its contents."""

from __future__ import annotations

import argparse
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, NamedTuple

from build_edition.commands.terminal import ERRORS, USAGE_ERROR, is_edition, progress, show, usage_error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from build_edition.diagnostics.findings import Result
    from build_edition.ground.progress import Progress
    from build_edition.measures.edit_all import Workshop
    from build_edition.model.documents import Document
    from build_edition.model.edited import Edition
    from build_edition.sources.parse_sources import About
    from build_edition.sources.read import Tree

_FEW: Final = 12  # documents
OUT_OF_STEP: Final = "CITATION.cff is out of step; run `build-edition citation --write`"


@contextmanager
def _reading_shop(root: Path, built: Path) -> Iterator[Workshop]:
    """A workshop for a command that writes nothing into the edition at `root`.

    Few documents are edited in this process. For many, the cache of the last build of the edition at `built` is read,
    and new results go into a temporary folder until the command ends.
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
    with TemporaryDirectory() as folder, opened(Path(folder), built.resolve() / WORK) as store:
        yield Workshop(store, processors(), is_proved=proved_before(store, built / GENERATED))


class Read(NamedTuple):
    """An edition of which one document was parsed: its files, what it says about itself, the document."""

    tree: Tree
    about: About
    document: Document


def document_named(options: argparse.Namespace) -> Read | None:
    """The document that a command names; None, after an error message, if there is none. No other is parsed."""
    from build_edition.diagnostics.findings import Findings
    from build_edition.sources.parse_sources import parse_about, parse_document
    from build_edition.sources.read import read_tree

    if not is_edition(options.root):
        return None
    tree, findings = read_tree(options.root).value, Findings()
    about = parse_about(tree, findings)
    found = parse_document(tree, options.document, about).value if options.document in tree.documents else None
    if found is not None:
        return Read(tree, about, found.document)
    if options.document in tree.documents:
        usage_error(f"the document.yml of {options.document} cannot be read; `build-edition check` says why")
    else:
        usage_error(f"there is no document {options.document}; there are {', '.join(tree.documents)}")
    return None


@contextmanager
def compiled(
    root: Path, compile_edition: Callable[..., Result[Edition]], built: Path | None = None
) -> Iterator[Result[Edition]]:
    """The compiled edition of a folder, for a command that writes nothing into it (see `_reading_shop`)."""
    with _reading_shop(root, built or root) as shop:
        yield compile_edition(root, progress(), shop=shop)


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


@contextmanager
def sound_edition(
    options: argparse.Namespace, compile_edition: Callable[..., Result[Edition]]
) -> Iterator[Edition | int]:
    """The edition of a folder if it has no errors; otherwise print what is wrong, and give the exit code."""
    if not is_edition(options.root):
        yield USAGE_ERROR
        return
    with compiled(options.root, compile_edition) as result:
        if result.has_errors:
            show(result.diagnostics, options.root, "excerpt")
        yield ERRORS if result.has_errors else result.value


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
