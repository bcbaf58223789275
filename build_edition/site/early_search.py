"""The search of an edition, made in a process beside ours from the moment its documents are done.

In: an edition of which all is made that is made of each document. Out: the files of the search, and what is wrong with
them. Promises: they are those that would be made later here; a search that was begun and is not asked for is ended.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, Self

from build_edition.diagnostics.findings import Result
from build_edition.ground.at_rest import Elsewhere
from build_edition.ground.cores import beside
from build_edition.ground.left import Left, SharedRest
from build_edition.model.edited import Edition
from build_edition.model.woven import Page

Found = Result[tuple[tuple[str, Left | Elsewhere], ...]]
_FEW: Final = 12


@dataclass(slots=True)
class EarlySearch:
    """What `search` makes of an edition, begun once and asked for once; begun again, it is of the one given last."""

    search: Callable[[Edition], Result[tuple[Page, ...]]]
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
        """Begin with the search of an edition, in a process beside ours where there may be several."""
        self._open.close()
        rest = self._rest = SharedRest()
        self._made = self._open.enter_context(beside(lambda: _left(self.search(edition), rest), _jobs(edition)))

    def made(self, edition: Edition) -> Result[tuple[Page, ...]]:
        """The files of the search of an edition, which is that with which it was begun, if it was."""
        if self._made is None or self._rest is None:
            return self.search(edition)
        found, rest = self._made(), self._rest
        pages = (Page(path, rest.found(left) if isinstance(left, Left) else left) for path, left in found.value)
        return Result(tuple(pages), found.diagnostics)


def _left(found: Result[tuple[Page, ...]], rest: SharedRest) -> Found:
    """What the search made, left in a file for the process that began it: their paths and where they are."""
    left = ((one.path, one.held if isinstance(one.held, Elsewhere) else rest.left(one.content)) for one in found.value)
    return Result(tuple(left), found.diagnostics)


def _jobs(edition: Edition) -> int:
    """In how many processes what is made of all documents may be made; few are sooner done here."""
    jobs = edition.pieces.jobs if edition.pieces and len(edition.summaries) > _FEW else 1
    return jobs if isinstance(jobs, int) else 1
