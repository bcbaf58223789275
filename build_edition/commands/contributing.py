"""The commands for those who propose and review: what a change changes.

In: the options of a call. Out: an exit code (0 clean, 1 the edition has errors, 2 called wrongly).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from build_edition.changes import changes
from build_edition.diagnostics import Result
from build_edition.edition import Edition, compile_edition
from build_edition.pages.changes import Sides, changes_page, changes_summary, in_words
from build_edition.revision import UnknownRevisionError, revision
from build_edition.site import CONFIG, load_renderer
from build_edition.terminal import CLEAN, ERRORS, WRONG_CALL, complain, is_edition, progress


def add_contributing(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The commands of this family."""
    changing = commands.add_parser("changes", help="what changes since a git revision or another folder, as a page")
    changing.add_argument("base", metavar="BASE", help="a git revision, or the folder of an edition")
    changing.add_argument("--output", type=Path, default=Path("changes.html"), metavar="FILE", help="the page to write")
    changing.add_argument("--summary", type=Path, metavar="FILE", help="a Markdown file to add a summary to")
    changing.set_defaults(run=_changes)


def _changes(options: argparse.Namespace) -> int:
    root = options.root
    if not is_edition(root):
        return WRONG_CALL
    try:
        with revision(options.base, root) as folder:
            before = compile_edition(folder, progress())
    except UnknownRevisionError:
        complain(f"{options.base} is neither a folder nor a revision of this repository")
        return WRONG_CALL
    after = compile_edition(root, progress())
    _write_changes(options, before, after)
    return ERRORS if after.has_errors else CLEAN


def _write_changes(options: argparse.Namespace, before: Result[Edition], after: Result[Edition]) -> None:
    found = changes(before.value.compiled, after.value.compiled)
    sides = Sides(options.base, "this edition", before.diagnostics, after.diagnostics)
    has_config = (options.root / CONFIG).is_file()
    renderer = load_renderer(options.root, is_readable=has_config and not after.has_errors).value
    title = after.value.imprint.title or before.value.imprint.title
    options.output.write_text(changes_page(title, found, sides, renderer), encoding="utf-8", newline="\n")
    if options.summary is not None:
        with options.summary.open("a", encoding="utf-8", newline="\n") as summary:
            summary.write(changes_summary(found, sides))
    print(f"{options.output}: {in_words(found)}")
