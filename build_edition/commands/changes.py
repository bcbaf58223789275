"""`changes`: what changes since a git revision or another folder, as a page."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, is_edition, progress, say, usage_error

if TYPE_CHECKING:
    from build_edition.diagnostics.findings import Result
    from build_edition.model.edited import Edition

NAME: Final = "changes"
HELP: Final = "what changes since a git revision or another folder, as a page"


def add(parser: argparse.ArgumentParser) -> None:
    """Since when, and where the page goes."""
    parser.add_argument("base", metavar="BASE", help="a git revision, or the folder of an edition")
    parser.add_argument("--output", type=Path, default=Path("changes.html"), metavar="FILE", help="the page to write")
    parser.add_argument("--summary", type=Path, metavar="FILE", help="a Markdown file to add a summary to")


def run(options: argparse.Namespace) -> int:
    """Compile both sides and write what differs."""
    from build_edition.edition import compile_edition
    from build_edition.sources.revision import UnknownRevisionError, revision

    root = options.root
    if not is_edition(root):
        return USAGE_ERROR
    try:
        with revision(options.base, root) as folder:
            before = compile_edition(folder, progress())
    except UnknownRevisionError:
        return usage_error(f"{options.base} is neither a folder nor a revision of this repository")
    after = compile_edition(root, progress())
    _write_changes(options, before, after)
    return ERRORS if after.has_errors else CLEAN


def _write_changes(options: argparse.Namespace, before: Result[Edition], after: Result[Edition]) -> None:
    from build_edition.contribute.changes_page import Sides, changes_page, changes_summary, in_words
    from build_edition.markup.render import renderer_of
    from build_edition.measures.differences import differences

    found = differences(before.value, after.value)
    sides = Sides(options.base, "this edition", before.diagnostics, after.diagnostics)
    title = after.value.imprint.title or before.value.imprint.title
    options.output.write_text(
        changes_page(title, found, sides, renderer_of(after.value.config.extensions)), encoding="utf-8", newline="\n"
    )
    if options.summary is not None:
        with options.summary.open("a", encoding="utf-8", newline="\n") as summary:
            summary.write(changes_summary(found, sides))
    say(f"{options.output}: {in_words(found)}")
