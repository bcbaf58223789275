"""`proposal`: the file of the note that an issue of the form proposes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import compiled
from build_edition.commands.ending import writing_to
from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, is_edition, show, usage_error

if TYPE_CHECKING:
    from build_edition.contribute.proposal import Proposal
    from build_edition.diagnostics.findings import Result

NAME: Final = "proposal"
HELP: Final = "the file of the note that an issue of the form proposes"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the issue, and where the message and the reply go."""
    parser.add_argument("issue", type=Path, metavar="FILE", help="the issue, or its event, as GitHub's JSON")
    parser.add_argument("--message", type=Path, metavar="FILE", help="where to write the message of the commit")
    parser.add_argument("--reply", type=Path, metavar="FILE", help="where to write the reply to the contributor")


def run(options: argparse.Namespace) -> int:
    """Write the file, the message and the reply, or a reply that says why not."""
    from build_edition.contribute.proposal import NotAnIssueError, parse_issue, proposal, refusal
    from build_edition.edition import compile_edition

    root = options.root
    if not is_edition(root):
        return USAGE_ERROR
    try:
        issue = parse_issue(options.issue.read_text(encoding="utf-8"))
    except (NotAnIssueError, OSError, UnicodeDecodeError):
        return usage_error(f"{options.issue.name} is not the JSON of an issue")
    with compiled(root, compile_edition) as edition:
        result = proposal(issue, edition.value)
    if result.value is not None and (root / result.value.path).exists():
        print(f"{result.value.path} is there already; issue {issue.number} was proposed before")
        _write(options.reply, f"The note of this issue stands in `{result.value.path}` already.\n")
        return ERRORS
    if result.value is not None:
        result = _written_and_checked(root, result.value)
    if result.value is None:
        show(result.diagnostics, root, "concise")
        _write(options.reply, refusal(issue, result.diagnostics))
        return ERRORS
    _write(options.message, result.value.message)
    _write(options.reply, result.value.reply)
    print(result.value.path)
    return CLEAN


def _written_and_checked(root: Path, made: Proposal) -> Result[Proposal | None]:
    """Write the file and compile the edition with it; remove the file again if it causes an error."""
    from build_edition.diagnostics.findings import Result, diagnose
    from build_edition.edition import compile_edition
    from build_edition.ground.places import WHOLE_FILE, Place
    from build_edition.site.publish import write

    path = root / made.path
    if not path.parent.resolve().is_relative_to(root.resolve()):
        return Result(None, (diagnose("R006", Place(made.path, width=WHOLE_FILE), path=made.path),))
    write({made.path: made.content}, root)
    with compiled(root, compile_edition) as edition:
        wrong = tuple(one for one in edition.diagnostics if one.is_error and one.place.path == made.path)
    if wrong:
        path.unlink()
        return Result(None, wrong)
    return Result(made)


def _write(path: Path | None, words: str) -> None:
    if path is not None:
        with writing_to(path):
            path.write_text(words, encoding="utf-8", newline="\n")
