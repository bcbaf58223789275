"""`citation`: `CITATION.cff` as it follows from the sources."""

from __future__ import annotations

import argparse
from typing import Final

from build_edition.commands.compiled import OUT_OF_STEP, citation_as_written, sound_edition
from build_edition.commands.terminal import CLEAN, complain, say

NAME: Final = "citation"
HELP: Final = "CITATION.cff as it follows from the sources"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options to write or compare."""
    parser.add_argument("--write", action="store_true", help="write CITATION.cff instead of printing it")
    parser.add_argument("--check", action="store_true", help="exit 1 when CITATION.cff is out of step")


def run(options: argparse.Namespace) -> int:
    """Print, write or compare it."""
    from build_edition.edition import compile_edition
    from build_edition.exports.citation_file import CITATION, citation_file
    from build_edition.site.publish import write

    with sound_edition(options, compile_edition) as edition:
        if isinstance(edition, int):
            return edition
        written = citation_as_written(options)
        wanted = citation_file(written, edition)
        if options.check and wanted != written:
            return complain(OUT_OF_STEP)
        if options.check:
            say(f"{CITATION} is in step")
        elif options.write:
            say(f"{CITATION}: {'written' if write({CITATION: wanted}, options.root) else 'nothing to change'}")
        else:
            print(wanted, end="")
        return CLEAN
