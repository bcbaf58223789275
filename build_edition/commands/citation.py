"""`citation`: `CITATION.cff` as it follows from the sources."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final

from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, complain, is_edition, progress, show

if TYPE_CHECKING:
    from build_edition.model.edited import Edition

NAME: Final = "citation"
HELP: Final = "CITATION.cff as it follows from the sources"
OUT_OF_STEP: Final = "CITATION.cff is out of step; run build-edition citation --write"


def add(parser: argparse.ArgumentParser) -> None:
    """Whether it is printed, written or compared."""
    parser.add_argument("--write", action="store_true", help="write CITATION.cff instead of printing it")
    parser.add_argument("--check", action="store_true", help="exit 1 when CITATION.cff is out of step")


def run(options: argparse.Namespace) -> int:
    """Print, write or compare it."""
    from build_edition.exports.citation_file import CITATION, citation_file
    from build_edition.site.publish import write

    if not is_edition(options.root):
        return USAGE_ERROR
    edition = sound_edition(options)
    if edition is None:
        return ERRORS
    written = citation_as_written(options)
    wanted = citation_file(written, edition)
    if options.check and wanted != written:
        return complain(OUT_OF_STEP)
    if options.check:
        print(f"{CITATION} is in step")
    elif options.write:
        print(f"{CITATION}: {'written' if write({CITATION: wanted}, options.root) else 'nothing to change'}")
    else:
        print(wanted, end="")
    return CLEAN


def sound_edition(options: argparse.Namespace) -> Edition | None:
    """The edition; None, and what is wrong with it, when it has errors and nothing can be released."""
    from build_edition.edition import compile_edition

    result = compile_edition(options.root, progress())
    if result.has_errors:
        show(result.diagnostics, options.root, "excerpt")
        return None
    return result.value


def citation_as_written(options: argparse.Namespace) -> str:
    """`CITATION.cff` as it lies there; nothing when there is none."""
    from build_edition.exports.citation_file import CITATION

    path = options.root / CITATION
    return path.read_text(encoding="utf-8") if path.is_file() else ""
