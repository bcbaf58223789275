"""`preview`: serve the edition and rebuild as files change."""

from __future__ import annotations

import argparse
import os
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import in_further_languages
from build_edition.commands.ending import is_asked_to_end
from build_edition.commands.options import jobs
from build_edition.commands.terminal import USAGE_ERROR, complain, is_edition, note, show

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from subprocess import Popen

    from build_edition.diagnostics.findings import Diagnostic, Result
    from build_edition.measures.edit import AtHand
    from build_edition.measures.edit_all import Workshop
    from build_edition.model.edited import Edition
    from build_edition.site.again import PagesAgain

NAME: Final = "preview"
HELP: Final = "serve the edition and rebuild as files change"
_HIGHEST: Final = 65_535
_HELD: Final[dict[tuple[str, str], object]] = {}  # documents read for the last edit, reused for the next
_FIRST: Final = "; search, downloads and fingerprints follow when nothing changes for a while"
_AT_ONCE: Final = "; other pages, search, downloads and fingerprints follow when nothing changes for a while"
_IN_STEP: Final = "search, downloads and fingerprints are in step with the pages"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the address and the number of processes."""
    parser.add_argument("--address", type=_address, default=("127.0.0.1", 8000), metavar="HOST:PORT")
    jobs(parser, argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Serve until stopped."""
    from build_edition.site.preview import preview
    from build_edition.site.serve import AddressError

    if not is_edition(options.root):
        return USAGE_ERROR
    try:
        return preview(options.root, options.address, _Editing(options), is_asked_to_end)
    except AddressError as error:
        return complain(f"nothing can be served at {_printed(options.address)}: {error}")


class _Editing:
    """The work after each edit: first the pages; the whole site, in a child process, once nothing changes.

    If only notes of one document changed, its pages are made again at once.
    """

    def __init__(self, options: argparse.Namespace) -> None:
        self._options, self._is_behind = options, False
        self._open = ExitStack()
        self._whole: Popen[str] | None = None
        self._quick = AtOnce(options.root)

    def changed(self, tell: Callable[[], None], paths: Collection[Path] = ()) -> None:
        """Make the pages; from then on everything else is out of date."""
        from build_edition.site.children import ask_to_end

        self._is_behind = self._whole is not None or self._is_behind
        if self._whole is not None:
            ask_to_end(self._whole)
        made = self._quick.changed(paths, self.end_whole)
        self.end_whole()
        if made is None:
            self._is_behind = _rebuilt(self._options, tell, self._quick) or self._is_behind
        elif not _is_stopped(made.diagnostics, self._options.root):
            self._is_behind = True
            _say(self._options, len(made.value), _AT_ONCE)
            tell()

    def resting(self) -> None:
        """Start the whole build if the site is out of date; report how it ended."""
        if self._whole is None and self._is_behind:
            self._whole, self._is_behind = self._begun(), False
        elif self._whole is not None and self._whole.poll() is not None:
            is_done = self._whole.returncode == 0
            self.end_whole()
            if is_done:
                self._say_more()
            print(_IN_STEP if is_done else self._printed(), flush=True)

    def end(self) -> None:
        """Stop everything."""
        self.end_whole()
        self._quick.end()

    def end_whole(self) -> None:
        """Stop the whole build, if one is running."""
        self._open.close()
        self._whole = None

    def _say_more(self) -> None:
        """Show findings of the whole build not shown before: consequences of changed notes for other files."""
        from build_edition.site.as_it_was import AsItWas

        last = AsItWas(self._options.root.resolve()).last_build()
        if last is not None:
            show([one for one in last.findings if _said(one) not in self._quick.said], self._options.root, "excerpt")
            self._quick.said = set(map(_said, last.findings))

    def _begun(self) -> Popen[str]:
        from build_edition.site.children import child
        from build_edition.site.generation import work_folder

        root = self._options.root.resolve()
        said = ("--root", str(root), "--jobs", str(self._options.jobs))
        return self._open.enter_context(child("build_edition", work_folder(root), {}, *said, is_read=False))

    def _printed(self) -> str:
        from build_edition.site.children import PRINTED
        from build_edition.site.generation import work_folder

        path = work_folder(self._options.root.resolve()) / PRINTED
        return path.read_text(encoding="utf-8", errors="replace").rstrip()


class AtOnce:
    """Makes the pages of one document again at once, if only its notes changed.

    It holds what the edition at `root` was last compiled from, and the running generator of its pages.
    """

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._hand: AtHand | None = None
        self._pages: PagesAgain | None = None
        self._since: set[str] = set()
        self.said: set[tuple[str, str, str]] = set()
        self._open = ExitStack()

    def begin(self, hand: AtHand, found: Sequence[Diagnostic]) -> None:
        """Continue from what was compiled and built just now; `found` are its findings."""
        from build_edition.site.again import pages_again
        from build_edition.site.notes_again import notes_again

        self.end()
        self._hand, self._since, self.said = hand, set(), set(map(_said, found))
        self._pages = self._open.enter_context(pages_again(self._root, hand.edition))
        any_notes = next((path for path in hand.tree.sources if "/annotations/" in path), "")
        again = notes_again(hand, {any_notes}) if any_notes else None
        if again is not None and again.value is not None:
            self._pages.try_out(again.value.pages, again.value.edited, again.value.hand.edition)

    def end(self) -> None:
        """Release everything that is held."""
        self._open.close()
        self._hand = self._pages = None

    def changed(self, paths: Collection[Path], is_alone: Callable[[], None]) -> Result[Sequence[str]] | None:
        """The pages made again after changes to these files, by path; None if more than notes of one document changed.

        `is_alone` returns once no other process writes the site.
        """
        from build_edition.diagnostics.findings import Result
        from build_edition.site.notes_again import notes_again

        if self._hand is None or self._pages is None or not paths:
            return None
        self._since |= {path for path in map(self._below, paths) if self._is_seen(path)}
        again = notes_again(self._hand, self._since) if self._since else None
        if again is None:
            return None
        self.said |= set(map(_said, again.diagnostics))
        if again.value is None:
            return Result((), again.diagnostics)
        hand, edited, pages = again.value
        made = self._pages.publish(pages, edited, hand.edition, is_alone)
        if made is None:
            return None
        if not made.has_errors:
            self._hand, self._since = hand, set()
        return Result(made.value, (*again.diagnostics, *made.diagnostics))

    def _below(self, path: Path) -> str:
        return Path(os.path.relpath(path, self._root)).as_posix()

    def _is_seen(self, path: str) -> bool:
        """Whether a build reads a file, or the last one did: not the temporary files of an editor."""
        is_hidden = any(part.startswith(".") for part in path.split("/"))
        is_known = self._hand is not None and path in self._hand.tree.sources
        return not is_hidden and (is_known or (self._root / path).exists())


def _rebuilt(options: argparse.Namespace, tell: Callable[[], None], quick: AtOnce) -> bool:
    """Build the site again, or report errors and keep the last good one; whether only the pages are up to date."""
    from build_edition.ground.machines import workers
    from build_edition.ground.store import opened
    from build_edition.measures.edit_all import Workshop
    from build_edition.site.generation import work_folder

    with opened(work_folder(options.root.resolve())) as store, workers(options.executor, options.jobs) as jobs:
        return _built(options, Workshop(store, jobs, held=_HELD), tell, quick)


def _built(options: argparse.Namespace, shop: Workshop, tell: Callable[[], None], quick: AtOnce) -> bool:
    from build_edition.edition import compile_at_hand

    result, hand = compile_at_hand(options.root, is_proved=False, shop=shop)
    if _is_stopped(result.diagnostics, options.root):
        return False
    is_behind = _first_built(options, result.value, tell)
    if is_behind or _all_built(options, result.value, tell):
        quick.begin(hand, result.diagnostics)
    return is_behind


def _first_built(options: argparse.Namespace, edition: Edition, tell: Callable[[], None]) -> bool:
    """Publish the pages in the site of the last whole build, if there is one; whether that was done."""
    from build_edition.site.build import has_been_built, publish_first
    from build_edition.site.generation import generation

    with generation(options.root, note) as made:
        if not has_been_built(made.root):
            return False
        published, findings = publish_first(made, edition, options.jobs)
        if findings:
            return False
        _say(options, len(published.written), _FIRST)
        tell()
    return True


def _all_built(options: argparse.Namespace, edition: Edition, tell: Callable[[], None]) -> bool:
    """Publish the pages and everything else at once; whether that was done."""
    from build_edition.edition import compile_edition
    from build_edition.ground.progress import silent
    from build_edition.site.build import How, every_page, publish_edition
    from build_edition.site.generation import generation
    from build_edition.site.versions import versions

    root: Path = options.root
    former = versions(root)
    with generation(root, note) as made:
        every = every_page(edition, root, former)
        if _is_stopped(every.diagnostics, root):
            return False
        how = How(options.jobs, compiled=in_further_languages(root, compile_edition, silent), former=former)
        published, findings = publish_edition(made, edition, every.value, how=how)
        if _is_stopped(findings, root):
            return False
        _say(options, len(published.written))
        tell()
    return True


def _say(options: argparse.Namespace, written: int, more: str = "") -> None:
    print(f"{written} files written; reading at http://{_printed(options.address)}/{more}", flush=True)


def _said(one: Diagnostic) -> tuple[str, str, str]:
    """The identity of a finding, independent of its line."""
    return one.code, one.place.path, one.message


def _is_stopped(findings: Sequence[Diagnostic], root: Path) -> bool:
    """Show findings; return whether one of them is an error."""
    from build_edition.diagnostics.formats import summary

    show(findings, root, "excerpt")
    is_error = any(found.is_error for found in findings)
    if is_error:
        print(f"{summary(findings)}: the last good site stays", flush=True)
    return is_error


def _address(given: str) -> tuple[str, int]:
    host, _, port = given.rpartition(":")
    if not (host and port.isascii() and port.isdigit() and int(port) <= _HIGHEST):
        raise argparse.ArgumentTypeError(f"“{given}” is not a host and a port, such as 127.0.0.1:8000")
    return host, int(port)


def _printed(address: tuple[str, int]) -> str:
    return f"{address[0]}:{address[1]}"
