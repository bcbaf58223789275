"""`why`: the chain from an address of the edition to the bytes it was made of, and to who wrote them and when."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.terminal import CLEAN, USAGE_ERROR, is_edition, progress, usage_error

if TYPE_CHECKING:
    from build_edition.contribute.origin import Origin

NAME: Final = "why"
HELP: Final = "from an address of the edition to the file, line, bytes and commit it comes from"
_FACTS: Final = "%h%n%cs%n%an%n%s"


def add(parser: argparse.ArgumentParser) -> None:
    """The address."""
    parser.add_argument("address", metavar="ADDRESS#ID", help="as the browser shows it, such as speech-1936-12-04#p17")


def run(options: argparse.Namespace) -> int:
    """Print the chain."""
    from build_edition.contribute.origin import origin
    from build_edition.edition import compile_edition

    if not is_edition(options.root):
        return USAGE_ERROR
    edition = compile_edition(options.root, progress()).value
    found = origin(edition, options.address)
    if found is None:
        said = "".join(char if char.isprintable() else "?" for char in options.address)
        return usage_error(f"the edition has no place at {said}; an address such as speech-1936-12-04#p17 is expected")
    for name, value in _chain(options.root, options.address, found, edition.imprint.version):
        print(f"{name:<10} {value}")
    return CLEAN


def _chain(root: Path, address: str, found: Origin, version: str) -> Iterator[tuple[str, str]]:
    """What is said of it, from the page to the program."""
    import hashlib

    from build_edition import __version__
    from build_edition.contribute.origin import bytes_of, lines_of
    from build_edition.ground.plain_text import clipped

    content = (root / found.place.path).read_bytes()
    text = content.decode("utf-8")
    lines = lines_of(found, text)
    start, end = bytes_of(text, lines, found.spans)
    yield "address", address
    yield from _built(root, found)
    yield "what", found.what
    yield "file", f"{found.place.path}:{lines[0]}–{lines[1]}"
    yield "bytes", f"{start}–{end} of {len(content)}, sha256 {hashlib.sha256(content[start:end]).hexdigest()}"
    yield "file hash", hashlib.sha256(content).hexdigest()
    yield "words", clipped(" ".join(content[start:end].decode("utf-8").split()), 100)
    yield from _commits(root, found.place.path, lines)
    yield "edition", f"version {version}"
    yield "program", f"build-edition {__version__}"


def _built(root: Path, found: Origin) -> Iterator[tuple[str, str]]:
    """The page as built, if it is, and the Markdown."""
    from build_edition.ground.fingerprint import of_file
    from build_edition.site.engine import SITE, built_file

    page = built_file(root / SITE, found.page)
    if page is not None:
        yield "page", f"{page.relative_to(root).as_posix()}, sha256 {of_file(page)}"
    yield "Markdown", f"docs/edition/{found.page}"


def _commits(root: Path, path: str, lines: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """Who last changed these lines, and the commit that is checked out."""
    from build_edition.ground.git import git

    last = git(root, "log", "-1", "--no-patch", f"--format={_FACTS}", f"-L{lines[0]},{lines[1]}:{path}")
    if not last:
        yield "commit", "none: the folder is in no git repository, or the file is not in it yet"
        return
    name, day, author, subject = last.splitlines()[:4]
    yield "commit", f"{name}, {day}, {author}: {subject}"
    changed = git(root, "status", "--porcelain", "--", path)
    head = git(root, "rev-parse", "--short", "HEAD") or ""
    yield "checked out", f"{head}{', with changes to this file that are in no commit' if changed else ''}"
