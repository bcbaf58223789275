"""More machines than this one: work on many things, given to a Dask scheduler.

In: the address of a scheduler whose workers run the same program. Out: a value to pass to `on_cores` in place of a
number of processes. Promises: only the time differs; a scheduler that does not answer, has no workers, or has workers
with another version is an `OSError` of one sentence. Dask is an extra: `pip install 'build-edition[machines]'`.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from threading import Lock
from typing import Any, Final, TypeVar

from build_edition.ground.cores import Jobs
from build_edition.ground.fingerprint import program

Thing = TypeVar("Thing")
Made = TypeVar("Made")
SCHEME: Final = "dask://"
_PATIENCE: Final = 10
_NO_WORKERS: Final = "this scheduler has no workers"
_WRONG_VERSION: Final = "its workers have another version of the program, or of what it works with"
_NOT_INSTALLED: Final = "Dask is not installed; pip install 'build-edition[machines]'"
_LOCK: Final = Lock()  # what is sent to a worker is not thread-safe


@dataclass(frozen=True, slots=True)
class Machines:
    """The workers of a scheduler."""

    address: str
    client: Any  # distributed.Client, which may not be installed

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled for a worker, it is a single process: that worker."""
        return int, (1,)

    def made(self, work: Callable[[Thing], Made], things: Sequence[Thing]) -> Iterator[Made]:
        """The result of `work` for each thing, in order; `work` is sent once to each worker that needs it."""
        sent = self.client.scatter(_Work(work), hash=False)
        asked = self.client.map(_one, things, work=sent, pure=False)
        lost = import_module("distributed")
        try:
            for one in asked:
                yield one.result()
        except (lost.KilledWorker, lost.CancelledError, lost.comm.CommClosedError) as error:
            raise OSError(errno.ECONNABORTED, "a worker ended before its work was done", self.address) from error


@dataclass(frozen=True, slots=True)
class _Work:
    """A function, wrapped so that Dask does not take it for a task."""

    do: Callable[[Any], Any]


@contextmanager
def workers(address: str | None, jobs: int) -> Iterator[Jobs]:
    """The workers of the scheduler at an address; without an address, the number of local processes."""
    if not address:
        yield jobs
        return
    with _connected(address) as client:
        found = set(client.run(program).values())
        if found != {program()}:
            raise OSError(errno.EPROTONOSUPPORT, _WRONG_VERSION if found else _NO_WORKERS, address)
        yield Machines(address, client)


@contextmanager
def _connected(address: str) -> Iterator[Any]:
    try:
        client_of = import_module("distributed").Client
    except ImportError as error:
        raise OSError(errno.EPROTONOSUPPORT, _NOT_INSTALLED, address) from error
    try:
        client = client_of(address.replace(SCHEME, "tcp://"), timeout=_PATIENCE, set_as_default=False)
    except (OSError, TimeoutError) as error:
        raise OSError(errno.ECONNREFUSED, "no scheduler answers there", address) from error
    with client:
        yield client


def _one(thing: Any, work: _Work) -> Any:  # noqa: ANN401 - whatever is made
    with _LOCK:
        return work.do(thing)
