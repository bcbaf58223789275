"""`release`: whether a tag may be published."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from build_edition.commands.compiled import OUT_OF_STEP, citation_as_written, sound_edition
from build_edition.commands.ending import writing_to
from build_edition.commands.terminal import CLEAN, complain, say

NAME: Final = "release"
HELP: Final = "whether a tag may be published: it names the version"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the tag, and where the bill of materials goes."""
    parser.add_argument("tag", metavar="TAG", help="the tag of the release, such as v1.2.0")
    parser.add_argument("--bill", metavar="FILE", type=Path, help="write what it is made with there (CycloneDX)")


def run(options: argparse.Namespace) -> int:
    """Compare the tag and the citation file with the edition; write the bill of materials."""
    from build_edition.contribute.bill import bill_of_materials
    from build_edition.edition import compile_edition
    from build_edition.exports.citation_file import citation_file
    from build_edition.site.publish import write

    with sound_edition(options, compile_edition) as edition:
        if isinstance(edition, int):
            return edition
        version = edition.imprint.version
        if options.tag.removeprefix("v") != version:
            said = "".join(char if char.isprintable() else "?" for char in options.tag)
            return complain(f"the tag {said} does not name version {version} of sources/edition.yml")
        written = citation_as_written(options)
        if citation_file(written, edition) != written:
            return complain(OUT_OF_STEP)
        if options.bill is not None:
            made = bill_of_materials(edition.imprint.title, version)
            with writing_to(options.bill):
                write({options.bill.name: made}, options.bill.parent)
        undated = (
            "" if edition.imprint.released else "; citations of it say n.d., as sources/edition.yml has no `released`"
        )
        say(f"version {version} may be published{undated}")
        return CLEAN
