"""`volumes`: the volumes that contain documents, or those with changes, for building them separately."""

from __future__ import annotations

import argparse
import json
from typing import Final

from build_edition.commands.terminal import CLEAN, USAGE_ERROR, is_edition

NAME: Final = "volumes"
HELP: Final = "the volumes that hold documents, or those that have changed"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the base revision and the output format."""
    told = "only those of which anything has changed since a git revision; all, where it is not known"
    parser.add_argument("--changed", default=None, metavar="BASE", help=told)
    parser.add_argument("--format", choices=("lines", "json"), default="lines", help="one a line, or a list of JSON")


def run(options: argparse.Namespace) -> int:
    """Print their names."""
    from build_edition.sources.changed_volumes import changed_volumes, volumes_with_documents
    from build_edition.sources.read import read_tree

    if not is_edition(options.root):
        return USAGE_ERROR
    found = volumes_with_documents(read_tree(options.root).value)
    if options.changed is not None:
        found = changed_volumes(options.root, options.changed, found)
    lines = [json.dumps(found)] if options.format == "json" else found
    print("".join(f"{line}\n" for line in lines), end="")
    return CLEAN
