"""`migrate`: what becomes of the notes on a text that was replaced."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, is_edition, say, usage_error

if TYPE_CHECKING:
    from build_edition.anchor.migrate.outcomes import Outcome

NAME: Final = "migrate"
HELP: Final = "what becomes of the notes on a text that was replaced"


def add(parser: argparse.ArgumentParser) -> None:
    """The former text, and where the changes go."""
    parser.add_argument("old", metavar="OLD", type=Path, help="the former text.txt, or a folder of an older tree")
    parser.add_argument("--document", metavar="ID", help="whose text it is, where the path does not say")
    parser.add_argument("--patch", metavar="FILE", type=Path, help="write the certain changes there, for git apply")


def run(options: argparse.Namespace) -> int:
    """Print what becomes of each selector, and a patch of what is certain."""
    from build_edition.anchor.migrate.outcomes import FOR_A_PERSON, migrate
    from build_edition.anchor.migrate.patch import patch
    from build_edition.anchor.migrate.report import in_lines
    from build_edition.site.publish import write
    from build_edition.sources.former_text import former_text

    if not is_edition(options.root):
        return USAGE_ERROR
    found = former_text(options.root, options.old, options.document)
    if not found.pairs:
        return usage_error("no former text of a document is there; name a file and --document ID")
    outcomes: list[Outcome] = []
    for old, new in found.pairs:
        of_one = migrate(old, new, found.gathered)
        print("\n".join(in_lines(new, of_one)))
        outcomes += of_one
    changes, left_out = patch(outcomes, found.tree.sources)
    for one in left_out:
        print(f"{one.place}: change this selector by hand: {one.advice}")
    if options.patch and changes:
        write({options.patch.name: changes}, options.patch.parent)
        say(f"{options.patch}: written; apply it with `git apply`")
    elif changes:
        print(changes, end="")
    return ERRORS if left_out or any(one.what in FOR_A_PERSON for one in outcomes) else CLEAN
