"""`release`: whether a tag may be published."""

from __future__ import annotations

import argparse
from typing import Final

from build_edition.commands.compiled import OUT_OF_STEP, citation_as_written, sound_edition
from build_edition.commands.terminal import CLEAN, complain, say

NAME: Final = "release"
HELP: Final = "whether a tag may be published: it names the version"


def add(parser: argparse.ArgumentParser) -> None:
    """The tag."""
    parser.add_argument("tag", metavar="TAG", help="the tag of the release, such as v1.2.0")


def run(options: argparse.Namespace) -> int:
    """Compare the tag and the citation file with the edition."""
    from build_edition.edition import compile_edition
    from build_edition.exports.citation_file import citation_file

    edition = sound_edition(options, compile_edition)
    if isinstance(edition, int):
        return edition
    version = edition.imprint.version
    if options.tag.removeprefix("v") != version:
        said = "".join(char if char.isprintable() else "?" for char in options.tag)
        return complain(f"the tag {said} does not name version {version} of sources/edition.yml")
    written = citation_as_written(options)
    if citation_file(written, edition) != written:
        return complain(OUT_OF_STEP)
    undated = "" if edition.imprint.released else "; citations of it say n.d., as sources/edition.yml has no `released`"
    say(f"version {version} may be published{undated}")
    return CLEAN
