"""What several commands ask of the compiled edition: a document by its id, and what there is of each thing."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from build_edition.commands.terminal import is_edition, progress, usage_error

if TYPE_CHECKING:
    from build_edition.model.documents import Document
    from build_edition.model.edited import Edition


def edition_and_document(options: argparse.Namespace) -> tuple[Edition, Document] | None:
    """The edition and the document a command names; None, and a word about it, when there is none."""
    from build_edition.edition import compile_edition

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
    """How many documents, notes and parallels there are, in words."""
    from build_edition.diagnostics.formats import plural

    explanatory = sum(1 for note in edition.annotations if note.kind == "explanatory")
    defects = len(edition.annotations) - explanatory
    counted = (
        plural(len(edition.documents), "document"),
        plural(explanatory, "explanatory note"),
        f"{defects} on translation and text",
        plural(len(edition.parallels), "parallel"),
    )
    return ", ".join(counted)
