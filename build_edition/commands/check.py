"""`check`: report what is wrong with the sources; nothing is written."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import compiled, counts
from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, is_edition, remark, say, show

if TYPE_CHECKING:
    from build_edition.diagnostics.findings import Diagnostic, Result
    from build_edition.model.edited import Edition

NAME: Final = "check"
HELP: Final = "say what is wrong, write nothing"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options for output format and strictness."""
    from build_edition.diagnostics.formats import FORMATS

    parser.add_argument("--format", choices=sorted(FORMATS), default="excerpt")
    parser.add_argument("--report", action="store_true", help="also print what the edition covers and leaves open")
    parser.add_argument("--received", action="store_true", help="also make texts again of the files they were made of")
    parser.add_argument("--strict", action="store_true", help="exit 1 on warnings too")


def run(options: argparse.Namespace) -> int:
    """Compile and show every finding."""
    from build_edition.contribute.kept import out_of_step
    from build_edition.contribute.reached import reached
    from build_edition.contribute.replaced import replaced
    from build_edition.diagnostics.findings import Result, in_order
    from build_edition.edition import compile_edition
    from build_edition.measures.memory import record_of, taken_again
    from build_edition.site.versions import versions

    if not is_edition(options.root):
        return USAGE_ERROR
    with compiled(options.root, compile_edition) as result:
        edition = result.value
        documents, has_volumes = [one.id for one in edition.summaries], bool(edition.shared.volumes)
        kept = out_of_step(options.root, documents, has_volumes=has_volumes)
        again = _taken_again(options, edition)
        left_behind = replaced(options.root, edition)
        proposals = reached(options.root, os.environ, edition)
        former = versions(options.root)
        reused = taken_again(former, record_of(edition), edition) if former else ()
        found = (*result.diagnostics, *kept, *again, *left_behind, *proposals, *reused)
        return _told(options, Result(edition, in_order(found)))


def _told(options: argparse.Namespace, result: Result[Edition]) -> int:
    from build_edition.diagnostics.formats import summary
    from build_edition.measures.coverage import coverage, in_lines, on_nothing_said
    from build_edition.measures.evidence import evidence
    from build_edition.measures.evidence import in_lines as evidence_in_lines

    show(result.diagnostics, options.root, options.format)
    if options.format in ("excerpt", "concise"):
        say(f"{summary(result.diagnostics)}; {counts(result.value)}")
        remark(on_nothing_said(coverage(result.value)))
    if options.report:
        print("\n".join(in_lines(coverage(result.value))))
        print("\n".join(evidence_in_lines(evidence(result.value))))
    return ERRORS if result.has_errors or (options.strict and result.diagnostics) else CLEAN


def _taken_again(options: argparse.Namespace, edition: Edition) -> tuple[Diagnostic, ...]:
    """The findings from importing the original files again, if requested."""
    from build_edition.contribute.taken_again import taken_again

    return tuple(taken_again(options.root, edition.documents)) if options.received else ()
