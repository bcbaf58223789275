"""`fetch-pictures`: pictures of an archive into a document's folder; the only command that contacts other hosts."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import compiled, document_named
from build_edition.commands.terminal import (
    CLEAN,
    ERRORS,
    USAGE_ERROR,
    complain,
    is_edition,
    progress,
    say,
    show,
    usage_error,
)

if TYPE_CHECKING:
    from build_edition.diagnostics.findings import Diagnostic

NAME: Final = "fetch-pictures"
HELP: Final = "pictures of the originals, from an IIIF manifest or image service into the edition"
_LONGEST: Final = 2400


def add(parser: argparse.ArgumentParser) -> None:
    """Add the document and the address."""
    parser.add_argument(
        "document", metavar="DOCUMENT", nargs="?", default="",
        help="without it, every picture that a document.yml names with `from` and that is not there",
    )  # fmt: skip
    parser.add_argument(
        "address", metavar="ADDRESS", nargs="?", default="",
        help="of a manifest (IIIF Presentation 2 or 3), of an info.json (IIIF Image 2 or 3) or of a picture",
    )  # fmt: skip
    parser.add_argument("--only", metavar="N,N", default="", help="which pictures of the manifest, by their numbers")
    parser.add_argument(
        "--longest", metavar="PIXELS", type=int, default=_LONGEST, help=f"of the longer side (default: {_LONGEST})"
    )


def run(options: argparse.Namespace) -> int:
    """Fetch, write, and say what is still to be written by hand."""
    if bool(options.document) != bool(options.address):
        return usage_error("name a document and an address, or neither")
    if options.only and not re.fullmatch(r"[1-9]\d{0,3}(?:,[1-9]\d{0,3})*", options.only):
        return usage_error(f"“{options.only}” are no numbers such as 1,2,5")
    if options.longest < 1:
        return usage_error("--longest is a number of pixels")
    return _from_address(options) if options.address else _absent(options)


def _ask(address: str, limit: int) -> bytes:
    from build_edition.ground.web import fetch

    progress()(f"asking for {address}")
    return fetch(address, limit).content


def _from_address(options: argparse.Namespace) -> int:
    """Fetch the pictures of an address, and write an entry for each into `document.yml`."""
    from build_edition.contribute.fetched import Wish, pictures_at, with_entries
    from build_edition.site.publish import write
    from build_edition.sources.take_in.received import NotTaken

    found = document_named(options)
    if found is None:
        return USAGE_ERROR
    document = found.document
    wish = Wish(tuple(map(int, filter(None, options.only.split(",")))), options.longest)
    header = f"{document.folder}/document.yml"
    try:
        pictures = pictures_at(options.address, document, wish, _ask)
        files: dict[str, str | bytes] = {header: with_entries(found.tree.sources[header], pictures)}
    except NotTaken as refused:
        return complain(str(refused))
    files |= {f"{document.folder}/{one.image}": one.content for one in pictures}
    taken = [path for path in files if path != header and (options.root / path).exists()]
    if taken:
        return complain(f"{taken[0]} is there already: move it, or leave its number out with --only")
    write(files, options.root)
    for one in pictures:
        say(f"{document.folder}/{one.image}: from {one.source}{f', page {one.page}' if one.page else ''}")
    say(f"write in {header}, under `alt`, what is to be seen on each; the edition is not built before")
    return CLEAN


def _absent(options: argparse.Namespace) -> int:
    """Fetch every picture that is named in a `document.yml` and is missing."""
    from build_edition.contribute.fetched import absent, fetched_again
    from build_edition.edition import compile_edition
    from build_edition.site.publish import write

    if not is_edition(options.root):
        return USAGE_ERROR
    findings: list[Diagnostic] = []
    files: dict[str, str | bytes] = {}
    with compiled(options.root, compile_edition) as result:
        wanted = tuple(absent(result.value.documents, result.value.images))
    for document, one in wanted:
        came = fetched_again(one, _ask)
        findings.extend(came.diagnostics)
        if came.value is not None:
            files[f"{document.folder}/{one.path}"] = came.value
    write(files, options.root)
    show(findings, options.root, "excerpt")
    say(f"{len(files)} fetched, {len(findings)} not" if files or findings else "every picture is there")
    return ERRORS if findings else CLEAN
