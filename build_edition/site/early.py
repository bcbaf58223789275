"""Files of an edition that are made in other processes as soon as its documents are done.

In: an edition for which everything that depends on a single document is done. Out: the files of the search, and the
downloads, each with their diagnostics. Promises: they equal what would be made later in this process; a process whose
result is not asked for is ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import cache, partial
from types import TracebackType
from typing import Final, NamedTuple, Self

from build_edition.diagnostics.findings import Result
from build_edition.ground.at_rest import Elsewhere, Rest, Resting, Stream, Unread
from build_edition.ground.cores import are_many, beside
from build_edition.ground.deflated import Known
from build_edition.ground.left import Left, SharedRest
from build_edition.model.edited import Edition
from build_edition.model.woven import Page

Work = Callable[[Edition, Rest | None], Result[tuple[Page, ...]]]  # it may store its files in the `Rest`
Stands = Callable[[Edition, Page], bool]


class _Unmade(NamedTuple):
    """Contents that were not made, since everything needed is known of the file."""

    known: Known
    is_words: bool


Sent = Left | Elsewhere | _Unmade
Found = Result[tuple[tuple[Page, Sent], ...]]
_FEW: Final = 12


@dataclass(slots=True)
class Begun:
    """The result of `work` for an edition, started once and asked for once; starting again replaces the earlier start.

    `stands` says whether a published file is unchanged, so that its contents need not be made.
    """

    work: Work
    stands: Stands = lambda _edition, _page: True
    _open: ExitStack = field(default_factory=ExitStack)
    _rest: SharedRest | None = None
    _made: Callable[[], Found] | None = None

    def __enter__(self) -> Self:
        """Nothing is started yet."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End the work if nobody asked for its result."""
        self._open.close()

    def begin(self, edition: Edition) -> None:
        """Start making the files of an edition, in another process where there may be several."""
        self._open.close()
        self._made, jobs = None, jobs_beside(edition)
        if are_many(jobs):
            rest = self._rest = SharedRest()
            self._made = self._open.enter_context(beside(partial(self._left, edition, rest), jobs))

    def _left(self, edition: Edition, rest: SharedRest) -> Found:
        """The result, for the process that started it: the pages, and where their contents are in the shared file."""
        found, stands = self.work(edition, rest), partial(self.stands, edition)
        return Result(
            tuple((replace(one, held=""), _sent(one, rest, stands)) for one in found.value), found.diagnostics
        )

    def made(self, edition: Edition) -> Result[tuple[Page, ...]]:
        """The files of an edition; if their making was started, it must have been for this edition."""
        if self._made is None or self._rest is None:
            return self.work(edition, None)
        found, rest = self._made(), self._rest
        self._made = None
        again = cache(lambda: {page.path: page for page in self.work(edition, None).value})
        pages = (replace(page, held=_held(page.path, sent, rest, again)) for page, sent in found.value)
        return Result(tuple(pages), found.diagnostics)


def _sent(page: Page, rest: SharedRest, stands: Callable[[Page], bool]) -> Sent:
    held = page.held
    if isinstance(held, Elsewhere):
        return held
    if isinstance(held, Unread) and stands(page):
        return _Unmade(Known(held.size, held.crc32, held.sha256), held.is_words)
    return rest.left(page.content if isinstance(held, Stream) else held)


def _held(path: str, sent: Sent, rest: SharedRest, again: Callable[[], dict[str, Page]]) -> str | bytes | Resting:
    """The contents of a page; if they were not made, they are taken from `again` when somebody reads them."""
    if isinstance(sent, Elsewhere):
        return sent
    if isinstance(sent, Left):
        return rest.found(sent)

    def parts() -> Iterator[bytes]:
        return again()[path].chunks

    return Unread(Stream(parts, sent.is_words), sent.known)


def jobs_beside(edition: Edition) -> int:
    """The number of processes for work on all documents; a few documents are quicker done here."""
    jobs = edition.pieces.jobs if edition.pieces and len(edition.summaries) > _FEW else 1
    return jobs if isinstance(jobs, int) else 1


class Early(NamedTuple):
    """Work that is started early; `meanwhile` is called with the finished pages before its results are waited for."""

    search: Begun
    downloads: Begun
    meanwhile: Callable[[Sequence[Page]], None]

    def begin(self, edition: Edition) -> None:
        """Start all of it; the search takes longest."""
        self.search.begin(edition)
        self.downloads.begin(edition)
