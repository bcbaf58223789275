"""The commands for those who propose and review: what a change changes, what an issue proposes.

In: the options of a call. Out: an exit code (0 clean, 1 the edition has errors, 2 called wrongly).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from build_edition.commands.terminal import CLEAN, ERRORS, WRONG_CALL, complain, is_edition, progress, show
from build_edition.contribute.changes_page import Sides, changes_page, changes_summary, in_words
from build_edition.contribute.proposal import NotAnIssueError, Proposal, parse_issue, proposal, refusal
from build_edition.diagnostics.findings import Result, diagnose
from build_edition.edition import compile_edition
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.measures.differences import differences
from build_edition.model.edited import Edition
from build_edition.site.engine import CONFIG, load_renderer
from build_edition.site.publish import write
from build_edition.sources.revision import UnknownRevisionError, revision


def add_contributing(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The commands of this family."""
    changing = commands.add_parser("changes", help="what changes since a git revision or another folder, as a page")
    changing.add_argument("base", metavar="BASE", help="a git revision, or the folder of an edition")
    changing.add_argument("--output", type=Path, default=Path("changes.html"), metavar="FILE", help="the page to write")
    changing.add_argument("--summary", type=Path, metavar="FILE", help="a Markdown file to add a summary to")
    changing.set_defaults(run=_changes)
    proposing = commands.add_parser("proposal", help="the file of the note that an issue of the form proposes")
    proposing.add_argument("issue", type=Path, metavar="FILE", help="the issue, or its event, as GitHub's JSON")
    proposing.add_argument("--message", type=Path, metavar="FILE", help="where to write the message of the commit")
    proposing.add_argument("--reply", type=Path, metavar="FILE", help="where to write the reply to the contributor")
    proposing.set_defaults(run=_proposal)


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
    found = differences(before.value, after.value)
    sides = Sides(
        options.base, after.value.words.say("this edition"), before.diagnostics, after.diagnostics, after.value.words
    )
    has_config = (options.root / CONFIG).is_file()
    renderer = load_renderer(options.root, is_readable=has_config and not after.has_errors).value
    title = after.value.imprint.title or before.value.imprint.title
    options.output.write_text(changes_page(title, found, sides, renderer), encoding="utf-8", newline="\n")
    if options.summary is not None:
        with options.summary.open("a", encoding="utf-8", newline="\n") as summary:
            summary.write(changes_summary(found, sides))
    print(f"{options.output}: {in_words(found)}")


def _proposal(options: argparse.Namespace) -> int:
    root = options.root
    if not is_edition(root):
        return WRONG_CALL
    try:
        issue = parse_issue(options.issue.read_text(encoding="utf-8"))
    except (NotAnIssueError, OSError, UnicodeDecodeError):
        complain(f"{options.issue.name} is not the JSON of an issue")
        return WRONG_CALL
    result = proposal(issue, compile_edition(root, progress()).value)
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
    """Write the file and compile the edition with it; what is in error on its account takes it away again."""
    path = root / made.path
    if not path.parent.resolve().is_relative_to(root.resolve()):
        return Result(None, (diagnose("R006", Place(made.path, width=WHOLE_FILE), path=made.path),))
    write({made.path: made.content}, root)
    found = compile_edition(root, progress()).diagnostics
    wrong = tuple(one for one in found if one.is_error and one.place.path == made.path)
    if wrong:
        path.unlink()
        return Result(None, wrong)
    return Result(made)


def _write(path: Path | None, words: str) -> None:
    if path is not None:
        path.write_text(words, encoding="utf-8", newline="\n")
