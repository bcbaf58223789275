"""`build`, and no command at all: Markdown, search and site, or findings and everything as it was."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import counts
from build_edition.commands.options import jobs
from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, is_edition, note, progress, say, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from build_edition.diagnostics.findings import Diagnostic, Result
    from build_edition.model.edited import Edition
    from build_edition.site.generation import Generation

NAME: Final = "build"
HELP: Final = "build the edition (what happens when no command is named)"


def add(parser: argparse.ArgumentParser) -> None:
    """What is built."""
    parser.add_argument(
        "--pages-only", action="store_true", default=argparse.SUPPRESS, help="write the Markdown, do not build the site"
    )
    jobs(parser, argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Compile, publish, build the site."""
    from build_edition.edition import compile_edition
    from build_edition.site.generation import generation, heal

    root = options.root
    if not is_edition(root):
        return USAGE_ERROR
    heal(root, note)
    is_proved = options.pages_only
    result = compile_edition(root, progress(), is_proved=is_proved)
    if result.has_errors:
        return _stopped(result, root)
    with generation(root, note) as made:
        if made.has_waited:  # the sources may be others by now
            result = compile_edition(root, progress(), is_proved=is_proved)
        if result.has_errors:
            return _stopped(result, root)
        show(result.diagnostics, root, "excerpt")
        return _publish(options, made, result.value)


def _stopped(result: Result[Edition], root: Path) -> int:
    return _refused(result.diagnostics, root)


def _refused(findings: Sequence[Diagnostic], root: Path) -> int:
    from build_edition.diagnostics.formats import summary

    show(findings, root, "excerpt")
    say(f"{summary(findings)}: nothing was written, site/ is as it was")
    return ERRORS


def _publish(options: argparse.Namespace, made: Generation, edition: Edition) -> int:
    from build_edition.site.build import every_page, publish_edition, publish_pages
    from build_edition.sources.walk import GENERATED

    progress()("indexing for the search")
    every = every_page(edition, options.root)
    if every.has_errors:
        return _refused(every.diagnostics, options.root)
    pages = every.value
    published, findings = (
        (publish_pages(made, pages), ())
        if options.pages_only
        else publish_edition(made, edition, pages, progress(), options.jobs)
    )
    if findings:
        return _refused(findings, options.root)
    say(f"{GENERATED}/: {len(pages)} files, {len(published.written)} written, {len(published.removed)} removed")
    if not options.pages_only:
        say(f"site/: built, the words of its documents proved untouched; {counts(edition)}")
    return CLEAN
