"""`new`: start an edition, or take a text file into one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from build_edition.commands.options import everywhere
from build_edition.commands.terminal import CLEAN, USAGE_ERROR, complain, is_edition, usage_error

NAME: Final = "new"
HELP: Final = "start an edition, or take a text file into one"


def add(parser: argparse.ArgumentParser) -> None:
    """What is new."""
    from build_edition.vocabulary.kinds import KINDS

    kinds = parser.add_subparsers(title="what", metavar="WHAT", required=True)
    edition = kinds.add_parser(
        "edition", help="a small complete edition with a sample to delete", parents=[everywhere()]
    )
    edition.add_argument("folder", type=Path, metavar="DIR")
    document = kinds.add_parser("document", help="a document of this edition from a text file", parents=[everywhere()])
    document.add_argument("file", type=Path, metavar="FILE")
    document.add_argument("--id", default="", help="its id (default: from the file's name)")
    document.add_argument("--kind", choices=tuple(KINDS), default="", help="default: from its labels")


def run(options: argparse.Namespace) -> int:
    """Write the files of a scaffold, where none of them exists."""
    from build_edition.contribute.start import Refused, start_document, start_edition

    if "file" in options and not is_edition(options.root):
        return USAGE_ERROR
    try:
        if "file" in options:
            print(start_document(options.root, options.file, options.id, options.kind), end="")
        else:
            print(start_edition(options.folder), end="")
    except Refused as refused:
        return usage_error(str(refused)) if refused.is_usage_error else complain(str(refused))
    return CLEAN
