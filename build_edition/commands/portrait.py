"""`portrait`: how the parser reads a document, line by line."""

from __future__ import annotations

import argparse
from typing import Final

from build_edition.commands.compiled import document_named
from build_edition.commands.terminal import CLEAN, USAGE_ERROR

NAME: Final = "portrait"
HELP: Final = "how the parser reads a document, line by line"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the document."""
    parser.add_argument("document", metavar="DOCUMENT")


def run(options: argparse.Namespace) -> int:
    """Print the portrait."""
    from build_edition.sources.text.portrait import portrait

    found = document_named(options)
    if found is None:
        return USAGE_ERROR
    print(portrait(found.document), end="")
    return CLEAN
