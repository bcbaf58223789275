"""`quote`: the YAML of a note on words of a document."""

from __future__ import annotations

import argparse
from typing import Final

from build_edition.commands.compiled import document_named
from build_edition.commands.terminal import CLEAN, USAGE_ERROR, complain, usage_error

NAME: Final = "quote"
HELP: Final = "the YAML of a note on words of a document"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the document and the words."""
    parser.add_argument("document", metavar="DOCUMENT")
    parser.add_argument("words", metavar="WORDS")
    parser.add_argument("--occurrence", type=int, metavar="N", help="only the Nth occurrence (default: all)")


def run(options: argparse.Namespace) -> int:
    """Print an entry for each occurrence."""
    from build_edition.contribute.quote import ids_in, nearest_words, quote
    from build_edition.sources.parse_sources import notes_of

    if not options.words.strip():
        return usage_error("no words are given for the note to stand on")
    found = document_named(options)
    if found is None:
        return USAGE_ERROR
    document = found.document
    taken = ids_in(one.text for name in found.tree.documents for one in notes_of(found.tree, name))
    by = next((one.id for one in found.about.contributors), "editors")
    entries = quote(document, options.words, taken, by, options.occurrence)
    if not entries:
        near = nearest_words(document, options.words) if options.occurrence is None else ""
        return complain(f"these words do not occur in {document.id}" + (f"; {near}" if near else ""))
    print(entries, end="")
    return CLEAN
