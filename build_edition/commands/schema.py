"""`schema`: the JSON Schema of a kind of YAML file, for completion in editors."""

from __future__ import annotations

import argparse
from typing import Final

from build_edition.commands.terminal import CLEAN, USAGE_ERROR, is_edition, say

NAME: Final = "schema"
HELP: Final = "the JSON Schema of a kind of YAML file, for completion in editors"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the kind, and whether it is written."""
    from build_edition.vocabulary.json_schema import FOLDER, NAMES

    parser.add_argument("kind", metavar="KIND", nargs="?", choices=NAMES, help=", ".join(NAMES))
    parser.add_argument("--write", action="store_true", help=f"write it (without KIND: all) to {FOLDER}/")


def run(options: argparse.Namespace) -> int:
    """Print or write one schema or all."""
    from build_edition.diagnostics.formats import plural
    from build_edition.site.publish import write
    from build_edition.vocabulary.json_schema import FOLDER, schemas

    found = {name: text for name, text in schemas().items() if options.kind in (None, name)}
    if options.write:
        if not is_edition(options.root):
            return USAGE_ERROR
        written = write({f"{name}.json": text for name, text in found.items()}, options.root / FOLDER)
        say(f"{FOLDER}/: {plural(len(found), 'schema')}, {len(written)} written")
    elif options.kind is None:
        print("\n".join(found))
    else:
        print(found[options.kind], end="")
    return CLEAN
