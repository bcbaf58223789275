"""`changes`: what changes since a git revision or another folder, as a page, as Markdown or as JSON."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import compiled
from build_edition.commands.ending import writing_to
from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, is_edition, say, usage_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from build_edition.contribute.changes_told import Sides
    from build_edition.ground.places import Place
    from build_edition.measures.change import Review
    from build_edition.measures.review import Side

NAME: Final = "changes"
HELP: Final = "what changes since a git revision or another folder, as a page"
_ENDINGS: Final = {"html": ".html", "markdown": ".md", "json": ".json"}
_PRINTED: Final = Path("-")


def add(parser: argparse.ArgumentParser) -> None:
    """Add the base and where the page goes."""
    parser.add_argument("base", metavar="BASE", help="a git revision, or the folder of an edition")
    parser.add_argument("--format", choices=tuple(_ENDINGS), default="html", help="a page (html), a summary, or data")
    parser.add_argument("--output", type=Path, metavar="FILE", help="the file to write (- prints it)")
    parser.add_argument("--summary", type=Path, metavar="FILE", help="a Markdown file to add a summary to")


def run(options: argparse.Namespace) -> int:
    """Compile both sides and write the differences."""
    from build_edition.measures.review import review
    from build_edition.sources.revision import UnknownRevisionError, revision

    if not is_edition(options.root):
        return USAGE_ERROR
    with ExitStack() as both:
        try:
            folder = both.enter_context(revision(options.base, options.root))
        except UnknownRevisionError:
            return usage_error(f"{options.base} is neither a folder nor a revision of this repository")
        before = both.enter_context(_side(folder, options.root))
        after = both.enter_context(_side(options.root, options.root))
        _write_changes(options, review(before, after), before, after)
        return ERRORS if any(found.is_error for found in after.findings) else CLEAN


@contextmanager
def _side(folder: Path, built: Path) -> Iterator[Side]:
    """One side; documents that are the same in the last build of the edition at `built` are not edited again."""
    from build_edition.edition import compile_edition
    from build_edition.measures.review import Side
    from build_edition.sources.read import read_tree

    texts = {path: source.text for path, source in read_tree(folder).value.sources.items()}
    with compiled(folder, compile_edition, built) as result:
        yield Side(result.value, result.diagnostics, texts)


def _write_changes(options: argparse.Namespace, found: Review, before: Side, after: Side) -> None:
    from build_edition.contribute.changes_told import Sides, as_markdown, in_words

    output = options.output or Path(f"changes{_ENDINGS[options.format]}")
    sides = Sides(options.base, "this edition", address=_addresses(options.root, output))
    made = _made(options.format, found, sides, before, after)
    if options.summary is None:
        _put(output, made)
    else:
        with _added(options.summary, as_markdown(found, sides)):
            _put(output, made)
    if output != _PRINTED:
        say(f"{output}: {in_words(found.changes)}")


def _put(output: Path, made: str) -> None:
    if output == _PRINTED:
        sys.stdout.write(made)
        return
    with writing_to(output):
        output.write_text(made, encoding="utf-8", newline="\n")


@contextmanager
def _added(path: Path, words: str) -> Iterator[None]:
    """Append words to a file after the block; check first that it is writable, remove a new one if it fails."""
    is_new = not os.path.lexists(path)
    with writing_to(path):
        path.open("a", encoding="utf-8").close()
    try:
        yield
    except BaseException:
        if is_new:
            path.unlink(missing_ok=True)
        raise
    with writing_to(path), path.open("a", encoding="utf-8", newline="\n") as summary:
        summary.write(words)


def _made(form: str, found: Review, sides: Sides, before: Side, after: Side) -> str:
    """The changes, in a format."""
    from build_edition.contribute.changes_page import changes_page
    from build_edition.contribute.changes_told import as_json, as_markdown
    from build_edition.markup.render import renderer_of

    if form == "json":
        return as_json(found, sides)
    if form == "markdown":
        return as_markdown(found, sides)
    title = after.edition.imprint.title or before.edition.imprint.title
    return changes_page(title, found, sides, renderer_of(after.edition.config.extensions))


def _addresses(root: Path, output: Path) -> Callable[[Place], str]:
    """The address of a place: in a GitHub workflow its line on GitHub; otherwise the file, relative to the page."""
    from urllib.parse import quote

    from build_edition.sources.repository import repository

    commit = os.environ.get("GITHUB_SHA", "")
    found = repository(root, os.environ) if commit.isalnum() else None
    if found is not None:
        return lambda place: f"{found.address}/blob/{commit}/{quote(found.folder + place.path)}#L{place.line}"
    if output == _PRINTED:
        return lambda _: ""
    here = Path(os.path.relpath(root, output.resolve().parent)).as_posix()
    return lambda place: quote(f"{here}/{place.path}".removeprefix("./"))
