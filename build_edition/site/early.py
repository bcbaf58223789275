"""Files of an edition, made in processes beside ours from the moment its documents are done.

In: an edition of which all is made that is made of each document. Out: the files of the search, and the downloads, each
with what is wrong with them. Promises: they are those that would be made later here; what was begun and is not asked
for is ended.
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

Work = Callable[[Edition, Rest | None], Result[tuple[Page, ...]]]  # it may leave in the `Rest` what it makes
Stands = Callable[[Edition, Page], bool]


class _Unmade(NamedTuple):
    """Contents that were not made, since all that is asked of a file is known of them."""

    known: Known
    is_words: bool


Sent = Left | Elsewhere | _Unmade
Found = Result[tuple[tuple[Page, Sent], ...]]
_FEW: Final = 12


@dataclass(slots=True)
class Begun:
    """What `work` makes of an edition, begun once and asked for once; begun again, it is of the one given last.

    `stands` says whether a file is published as it is to be, so that nobody will read what was not made of it.
    """

    work: Work
    stands: Stands = lambda _edition, _page: True
    _open: ExitStack = field(default_factory=ExitStack)
    _rest: SharedRest | None = None
    _made: Callable[[], Found] | None = None

    def __enter__(self) -> Self:
        """Nothing is begun yet."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """What nobody asked for is ended."""
        self._open.close()

    def begin(self, edition: Edition) -> None:
        """Begin with the files of an edition, in a process beside ours where there may be several."""
        self._open.close()
        self._made, jobs = None, jobs_beside(edition)
        if are_many(jobs):
            rest = self._rest = SharedRest()
            self._made = self._open.enter_context(beside(partial(self._left, edition, rest), jobs))

    def _left(self, edition: Edition, rest: SharedRest) -> Found:
        """What was made, left in a file for the process that began it: the pages, and where they are."""
        found, stands = self.work(edition, rest), partial(self.stands, edition)
        return Result(
            tuple((replace(one, held=""), _sent(one, rest, stands)) for one in found.value), found.diagnostics
        )

    def made(self, edition: Edition) -> Result[tuple[Page, ...]]:
        """The files of an edition, which is that with which they were begun, if they were."""
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
    """The contents again; those that were not made are made of what `again` has, if somebody reads them."""
    if isinstance(sent, Elsewhere):
        return sent
    if isinstance(sent, Left):
        return rest.found(sent)

    def parts() -> Iterator[bytes]:
        return again()[path].chunks

    return Unread(Stream(parts, sent.is_words), sent.known)


def jobs_beside(edition: Edition) -> int:
    """In how many processes what is made of all documents may be made; few are sooner done here."""
    jobs = edition.pieces.jobs if edition.pieces and len(edition.summaries) > _FEW else 1
    return jobs if isinstance(jobs, int) else 1


class Early(NamedTuple):
    """What is begun early of an edition; `meanwhile` is told what is there before it is waited for."""

    search: Begun
    downloads: Begun
    meanwhile: Callable[[Sequence[Page]], None]

    def begin(self, edition: Edition) -> None:
        """Begin with all of it; the search takes longest."""
        self.search.begin(edition)
        self.downloads.begin(edition)
