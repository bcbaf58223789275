"""`why`: the chain from an address of the edition to the bytes it was made from, and to who wrote them and when."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from build_edition.commands.compiled import compiled
from build_edition.commands.terminal import CLEAN, USAGE_ERROR, is_edition, usage_error

if TYPE_CHECKING:
    from build_edition.contribute.origin import Origin
    from build_edition.model.annotations import Imprint

NAME: Final = "why"
HELP: Final = "from an address of the edition to the file, line, bytes and commit it comes from"
_FACTS: Final = "%h%n%cs%n%an%n%s"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the address."""
    parser.add_argument("address", metavar="ADDRESS#ID", help="as the browser shows it, such as speech-1936-12-04#p17")


class _Asked(NamedTuple):
    """The address, the edition's folder, the version named, the commit of its tag, and the folder that is read."""

    address: str
    root: Path
    version: str
    commit: str
    read: Path


def run(options: argparse.Namespace) -> int:
    """Print the chain, from the sources as they are here or as they were in the version that the address names."""
    from build_edition.contribute.origin import version_of
    from build_edition.ground.git import tagged_versions
    from build_edition.sources.revision import revision

    if not is_edition(options.root):
        return USAGE_ERROR
    version = version_of(options.address)
    commit = dict(tagged_versions(options.root)).get(version, "")
    with revision(commit, options.root) if commit else nullcontext(options.root) as read:
        return _told(_Asked(options.address, options.root, version, commit, read))


def _told(asked: _Asked) -> int:
    from build_edition.contribute.origin import origin
    from build_edition.edition import compile_edition

    with compiled(asked.read, compile_edition) as result:
        found, imprint = origin(result.value, asked.address), result.value.imprint
    if found is None:
        said = "".join(char if char.isprintable() else "?" for char in asked.address)
        return usage_error(f"the edition has no place at {said}; an address such as speech-1936-12-04#p17 is expected")
    for name, value in _chain(asked, found, imprint):
        print(f"{name:<10} {value}")
    return CLEAN


def _chain(asked: _Asked, found: Origin, imprint: Imprint) -> Iterator[tuple[str, str]]:
    """The links of the chain, from the page to the program."""
    import hashlib

    from build_edition import __version__
    from build_edition.contribute.origin import bytes_of, lines_of
    from build_edition.ground.plain_text import clipped

    content = (asked.read / found.place.path).read_bytes()
    text = content.decode("utf-8")
    lines = lines_of(found, text)
    start, end = bytes_of(text, lines, found.spans)
    yield "address", asked.address
    if asked.version and not asked.commit and asked.version != imprint.version:
        yield (
            "but",
            f"no tag v{clipped(asked.version, 60)} leads to what is checked out; these are the sources that lie here",
        )
    yield from _built(asked, found, imprint)
    yield "what", found.what
    yield "file", f"{found.place.path}:{lines[0]}–{lines[1]}"
    yield "bytes", f"{start}–{end} of {len(content)}, sha256 {hashlib.sha256(content[start:end]).hexdigest()}"
    yield "file hash", hashlib.sha256(content).hexdigest()
    yield "words", clipped(" ".join(content[start:end].decode("utf-8").split()), 100)
    yield from _commits(asked, found.place.path, lines)
    yield "edition", f"version {imprint.version}"
    yield "program", f"build-edition {__version__}"


def _built(asked: _Asked, found: Origin, imprint: Imprint) -> Iterator[tuple[str, str]]:
    """The page as built, if it is, and the Markdown, which only exists for today's pages."""
    from build_edition.ground.fingerprint import of_file
    from build_edition.site.engine import SITE, built_file

    within = imprint.versions_at.format(version=asked.version) if asked.commit else ""
    page = built_file(asked.root / SITE / within, found.page)
    if page is not None:
        yield "page", f"{page.relative_to(asked.root).as_posix()}, sha256 {of_file(page)}"
    if not asked.commit:
        yield "Markdown", f"docs/edition/{found.page}"


def _commits(asked: _Asked, path: str, lines: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """Who last changed these lines, and the commit that is checked out or has the tag."""
    from build_edition.ground.git import git

    of = asked.commit or "HEAD"
    last = git(asked.root, "log", "-1", "--no-patch", f"--format={_FACTS}", f"-L{lines[0]},{lines[1]}:{path}", of)
    if not last:
        yield "commit", "none: the folder is in no git repository, or the file is not in it yet"
        return
    name, day, author, subject = last.splitlines()[:4]
    yield "commit", f"{name}, {day}, {author}: {subject}"
    head = git(asked.root, "rev-parse", "--short", of) or ""
    if asked.commit:
        yield "tag", f"v{asked.version}, {head}"
        return
    changed = git(asked.root, "status", "--porcelain", "--", path)
    yield "checked out", f"{head}{', with changes to this file that are in no commit' if changed else ''}"
