"""More machines than one: a scheduler of Dask's and two workers make the same site, and what fails is one sentence."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from conftest import files_below, run

from build_edition.ground import machines
from build_edition.ground.machines import Machines, workers

distributed = import_module("distributed")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A scheduler and two workers, each a process of its own, on the loopback address."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=2, processes=True, host="127.0.0.1", dashboard_address=None
    ) as found:
        yield found


@pytest.fixture
def address(cluster: Any) -> str:
    return str(cluster.scheduler_address).replace("tcp://", "dask://")


def test_two_workers_make_the_same_site_as_one_process(
    tiny: Path, tmp_path: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(tiny, tmp_path / "other")
    assert run("--root", tiny, "--jobs", "1").code == 0
    given: list[int] = []
    made = Machines.made
    monkeypatch.setattr(
        Machines, "made", lambda one, work, things: given.append(len(things)) or made(one, work, things)
    )
    ran = run("--root", tmp_path / "other", "--executor", address)
    assert (ran.code, sum(given) > 0) == (0, True), ran
    for place in ("site", "docs/edition"):
        assert files_below(tmp_path / "other" / place) == files_below(tiny / place)


def test_the_work_is_done_by_the_workers_in_the_order_of_the_things(address: str) -> None:
    with workers(address, 1) as jobs:
        assert isinstance(jobs, Machines)
        done = list(jobs.made(lambda thing: (thing, os.getpid()), range(40)))
        at_work = set(jobs.client.run(os.getpid).values())
    assert [thing for thing, _ in done] == [*range(40)]
    assert {process for _, process in done} == at_work
    assert len(at_work) == 2
    assert os.getpid() not in at_work


def test_what_fails_there_fails_here(address: str) -> None:
    with workers(address, 1) as jobs, pytest.raises(ZeroDivisionError):
        list(jobs.made(lambda thing: 1 // thing, [1, 0]))


def test_a_scheduler_that_does_not_answer_is_one_sentence(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machines, "_PATIENCE", 0.2)
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        ran = run("--root", tiny, "--executor", f"dask://127.0.0.1:{nobody.getsockname()[1]}")
    assert ran.code == 1
    assert "no scheduler answers there; nothing was changed" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_workers_with_another_program_are_not_given_anything(
    tiny: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machines, "program", os.getpid)  # of each process another
    ran = run("--root", tiny, "--executor", address)
    assert ran.code == 1
    assert "another version of the program" in ran.err


def test_where_dask_is_not_installed_it_is_said_what_to_do(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(machines, "import_module", missing)
    ran = run("--root", tiny, "--executor", "dask://127.0.0.1:8786")
    assert (ran.code, "pip install 'build-edition[machines]'" in ran.err) == (1, True)


@pytest.mark.parametrize(
    "given", ["127.0.0.1:8786", "tcp://a:1", "dask://a", "dask://a:b", "dask://a:1/b", "dask://a b:1"]
)
def test_what_is_no_address_of_a_scheduler_is_a_usage_error(tiny: Path, given: str) -> None:
    ran = run("--root", tiny, "--executor", given)
    assert ran.code == 2
    assert "is not an address like dask://" in ran.err
