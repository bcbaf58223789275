"""`migrate`: what becomes of the notes on a text that was replaced."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.ending import writing_to
from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, is_edition, say, usage_error

if TYPE_CHECKING:
    from build_edition.anchor.migrate.outcomes import Outcome
    from build_edition.anchor.migrate.paragraphs import ByNumber
    from build_edition.sources.former_text import Former

NAME: Final = "migrate"
HELP: Final = "what becomes of the notes on a text that was replaced"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the former text and where the changes go."""
    old = "the former text.txt, a folder of an older tree, or a git revision"
    parser.add_argument("old", metavar="OLD", type=Path, help=old)
    parser.add_argument("--document", metavar="ID", help="whose text it is, where the path does not say")
    parser.add_argument("--patch", metavar="FILE", type=Path, help="write the certain changes there, for git apply")


def run(options: argparse.Namespace) -> int:
    """Print what becomes of each selector, and a patch with the certain changes."""
    from build_edition.anchor.migrate.outcomes import FOR_A_PERSON, migrate
    from build_edition.anchor.migrate.paragraphs import in_doubt, in_headers, linked
    from build_edition.anchor.migrate.patch import patch
    from build_edition.anchor.migrate.report import in_lines, numbers_in_lines
    from build_edition.site.publish import write

    if not is_edition(options.root):
        return USAGE_ERROR
    found = _former_text(options)
    if found is None or not found.pairs:
        return usage_error("no former text of a document is there; name a file and --document ID, or a git revision")
    outcomes: list[Outcome] = []
    by_number: list[ByNumber] = []
    texts = {path: one.text for path, one in found.tree.sources.items()}
    named = (*in_headers(found.gathered.documents), *linked(texts))
    for old, new in found.pairs:
        of_one = migrate(old, new, found.gathered)
        print("\n".join(in_lines(new, of_one)))
        outcomes += of_one
        left = in_doubt(old, new, (one for one in named if one.document == new.id))
        by_number += (one for one, _ in left)
        print("".join(f"{line}\n" for line in numbers_in_lines(left)), end="")
    changes, left_out = patch(outcomes, found.tree.sources)
    for one in left_out:
        print(f"{one.place}: change this selector by hand: {one.advice}")
    if options.patch and changes:
        with writing_to(options.patch):
            write({options.patch.name: changes}, options.patch.parent)
        say(f"{options.patch}: written; apply it with `git apply`")
    elif changes:
        print(changes, end="")
    return ERRORS if left_out or by_number or any(one.what in FOR_A_PERSON for one in outcomes) else CLEAN


def _former_text(options: argparse.Namespace) -> Former | None:
    """The former text at a path or, if nothing is there, in a revision; None if it is neither."""
    from build_edition.sources.former_text import former_text
    from build_edition.sources.revision import UnknownRevisionError, revision

    if options.old.exists():
        return former_text(options.root, options.old, options.document)
    try:
        with revision(str(options.old), options.root) as folder:
            return former_text(options.root, folder, options.document)
    except UnknownRevisionError:
        return None
