"""`upgrade`: bring workflows, issue form, schemas and the carried program to this version."""

from __future__ import annotations

import argparse
from typing import Final

from build_edition.commands.compiled import compiled
from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, is_edition, say, show

NAME: Final = "upgrade"
HELP: Final = "bring workflows, issue form, schemas and the carried program to this version"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options to apply the changes and to add missing files."""
    parser.add_argument("--apply", action="store_true", help="change it (else: show what would change)")
    parser.add_argument("--all", action="store_true", help="also write files of this version that are not there")


def run(options: argparse.Namespace) -> int:
    """Show what would change, or change it; then report what must change in the sources."""
    from build_edition.contribute.upgrade import carry_out, in_lines, plan
    from build_edition.edition import compile_edition
    from build_edition.ground.git import git

    if not is_edition(options.root):
        return USAGE_ERROR
    with compiled(options.root, compile_edition) as result:
        documents, has_volumes = [one.id for one in result.value.summaries], bool(result.value.shared.volumes)
    found = plan(options.root, documents, takes_missing=options.all, has_volumes=has_volumes)
    for line in in_lines(found):
        say(line)
    if not (found.written or found.removed):
        say("everything is in step")
    elif options.apply:
        carry_out(found, options.root)
        is_kept = git(options.root, "rev-parse", "--git-dir") is not None
        say("changed; look at it with `git diff`, and commit it" if is_kept else "changed")
    else:
        say("nothing was changed; `build-edition upgrade --apply` does it")
    show(result.diagnostics, options.root, "excerpt")
    return ERRORS if result.has_errors else CLEAN
