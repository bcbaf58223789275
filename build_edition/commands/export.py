"""`export`: the edition in the formats of other programs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import sound_edition
from build_edition.commands.ending import writing_to
from build_edition.commands.terminal import CLEAN, ERRORS, progress, say, usage_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from build_edition.exports.formats import EditionFormat
    from build_edition.model.edited import Edition
    from build_edition.model.woven import Page

NAME: Final = "export"
HELP: Final = "the edition in the formats of other programs"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the formats and the target folder."""
    parser.add_argument("formats", metavar="FORMAT", nargs="*", help="which, or `all`; without any they are listed")
    parser.add_argument("--to", type=Path, default=Path("exports"), metavar="DIR", help="folder (default: exports)")
    parser.add_argument("--check", action="store_true", help="hold every file against its standard; exit 1 on a fault")


def run(options: argparse.Namespace) -> int:
    """Write the files of the formats, or list the formats."""
    from build_edition.edition import compile_edition
    from build_edition.exports.formats import edition_formats

    known = {one.ENDING: one for one in edition_formats()}
    unknown = [name for name in options.formats if name not in (*known, "all")]
    if unknown:
        return usage_error(f"there is no format {unknown[0]}; there are {', '.join((*known, 'all'))}")
    if not options.formats:
        print("\n".join(f"{name}: {one.NAME}. {one.SAYS}" for name, one in known.items()))
        return CLEAN
    with sound_edition(options, compile_edition) as edition:
        if isinstance(edition, int):
            return edition
        chosen = [one for name, one in known.items() if name in options.formats or "all" in options.formats]
        are_sound = [_export(options, form, edition) for form in chosen]
        return CLEAN if all(are_sound) else ERRORS


def _export(options: argparse.Namespace, form: EditionFormat, edition: Edition) -> bool:
    """Write the files of a format; return whether they are valid, if that is to be checked."""
    from build_edition.exports.formats import files_of

    progress()(f"writing {form.ENDING}")
    pages = files_of(form, edition)
    _write(options, form, pages)
    return not options.check or not _has_faults(form, pages)


def _write(options: argparse.Namespace, form: EditionFormat, pages: Sequence[Page]) -> None:
    from build_edition.diagnostics.formats import plural
    from build_edition.site.publish import write

    with writing_to(options.to, is_file=False):
        written = write({page.path: page.content for page in pages}, options.to)
    say(f"{form.ENDING}: {plural(len(pages), 'file')} in {options.to}/, {len(written)} written")


def _has_faults(form: EditionFormat, pages: Sequence[Page]) -> bool:
    """Print the faults of the files; return whether there are any."""
    from build_edition.exports.formats import faults

    found = tuple(faults(form, pages))
    for page, fault in found:
        print(f"{page.path}: {fault}")
    if not found:
        say(f"{form.ENDING}: {'in order' if hasattr(form, 'check') else 'has no standard to be held against'}")
    return bool(found)
