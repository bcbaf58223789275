"""The commands for a release: `CITATION.cff` in step with the edition, and the tag with its version.

In: the options of a call. Out: an exit code (0 in step, 1 not, 2 called wrongly).
"""

from __future__ import annotations

import argparse
from typing import Final

from build_edition.commands.terminal import CLEAN, ERRORS, WRONG_CALL, complain, is_edition, progress, show
from build_edition.edition import compile_edition
from build_edition.exports.citation_file import CITATION, citation_file
from build_edition.model.edited import Edition
from build_edition.site.publish import write

_STEP: Final = "run build-edition citation --write"


def add_releasing(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The commands of this family."""
    citing = commands.add_parser("citation", help=f"{CITATION} as it follows from the sources")
    citing.add_argument("--write", action="store_true", help=f"write {CITATION} instead of printing it")
    citing.add_argument("--check", action="store_true", help=f"exit 1 when {CITATION} is out of step")
    citing.set_defaults(run=_citation)
    releasing = commands.add_parser("release", help="whether a tag may be published: it names the version")
    releasing.add_argument("tag", metavar="TAG", help="the tag of the release, such as v1.2.0")
    releasing.set_defaults(run=_release)


def _citation(options: argparse.Namespace) -> int:
    if not is_edition(options.root):
        return WRONG_CALL
    edition = _sound_edition(options)
    if edition is None:
        return ERRORS
    written = _written(options)
    wanted = citation_file(written, edition)
    if options.check:
        return _told(wanted == written, f"{CITATION} is in step", f"{CITATION} is out of step; {_STEP}")
    if not options.write:
        print(wanted, end="")
        return CLEAN
    changed = write({CITATION: wanted}, options.root)
    print(f"{CITATION}: {'written' if changed else 'nothing to change'}")
    return CLEAN


def _release(options: argparse.Namespace) -> int:
    if not is_edition(options.root):
        return WRONG_CALL
    edition = _sound_edition(options)
    if edition is None:
        return ERRORS
    version = edition.imprint.version
    if options.tag.removeprefix("v") != version:
        said = "".join(char if char.isprintable() else "?" for char in options.tag)
        return _told(False, "", f"the tag {said} does not name version {version} of sources/edition.yml")  # noqa: FBT003 - it is what is to be told
    written = _written(options)
    is_in_step = citation_file(written, edition) == written
    return _told(is_in_step, f"version {version} may be published", f"{CITATION} is out of step; {_STEP}")


def _sound_edition(options: argparse.Namespace) -> Edition | None:
    """The edition; None, and what is wrong with it, when it has errors and nothing can be released."""
    result = compile_edition(options.root, progress())
    if result.has_errors:
        show(result.diagnostics, options.root, "excerpt")
        return None
    return result.value


def _written(options: argparse.Namespace) -> str:
    """`CITATION.cff` as it lies there; nothing when there is none."""
    path = options.root / CITATION
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _told(is_so: bool, yes: str, no: str) -> int:  # noqa: FBT001 - the answer to be told
    if is_so:
        print(yes)
        return CLEAN
    complain(no)
    return ERRORS
