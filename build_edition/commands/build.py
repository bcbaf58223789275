"""`build`, and no command at all: Markdown, search and site, or findings and everything as it was."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import counts
from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, is_edition, progress, show

if TYPE_CHECKING:
    from build_edition.edition import Edition
    from build_edition.model.woven import Page

NAME: Final = "build"
HELP: Final = "build the edition (what happens when no command is named)"


def add(_parser: argparse.ArgumentParser) -> None:
    """No arguments of its own: `--root` and `--pages-only` stand before it."""


def run(options: argparse.Namespace) -> int:
    """Compile, publish, build the site."""
    from build_edition.diagnostics.formats import summary
    from build_edition.edition import compile_edition
    from build_edition.site.engine import SITE, build_site
    from build_edition.site.publish import publish
    from build_edition.sources.read import GENERATED

    root = options.root
    if not is_edition(root):
        return USAGE_ERROR
    result = compile_edition(root, progress())
    show(result.diagnostics, root, "excerpt")
    if result.has_errors:
        print(f"{summary(result.diagnostics)}: nothing was written, {SITE}/ is as it was")
        return ERRORS
    progress()("indexing for the search")
    pages = every_page(result.value, root)
    published = publish(pages, root / GENERATED)
    print(f"{GENERATED}/: {len(pages)} files, {len(published.written)} written, {len(published.removed)} removed")
    if options.pages_only:
        return CLEAN
    progress()("building the site")
    findings = build_site(root, pages, result.value.documents)
    show(findings, root, "excerpt")
    if findings:
        print(f"{summary(findings)}: {SITE}/ is as it was")
        return ERRORS
    print(f"{SITE}/: built, the words of its documents proved untouched; {counts(result.value)}")
    return CLEAN


def every_page(edition: Edition, root: Path) -> tuple[Page, ...]:
    """Every file to write: the pages, and what only a run that writes has need of: the search and the repository."""
    from build_edition.search.index import search_pages
    from build_edition.sources.repository import repository, repository_page

    return (*edition.pages, repository_page(repository(root, os.environ)), *search_pages(edition.compiled))
