"""The site generator is begun before it is asked, and that is seen in nothing but time."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import files_below, run

from build_edition.site import at_hand, engine
from build_edition.site.at_hand import asked, generator_at_hand


def test_where_one_process_alone_may_be_at_work_none_waits(tmp_path: Path) -> None:
    with generator_at_hand(1):
        assert asked(tmp_path, {}) is None


def test_one_that_is_gone_is_no_loss(tmp_path: Path) -> None:
    with generator_at_hand(2):
        (begun,) = at_hand._BEGUN  # noqa: SLF001
        begun.kill()
        begun.wait()
        assert asked(tmp_path, {}) is None


def test_one_that_nobody_asked_ends_with_the_build() -> None:
    with generator_at_hand(2):
        (begun,) = at_hand._BEGUN  # noqa: SLF001
        assert begun.poll() is None
    assert begun.poll() is not None
    assert at_hand._BEGUN == []  # noqa: SLF001


def test_the_one_that_waited_makes_the_site(tiny: Path, built_tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "child", None)  # no other is begun
    assert run("--root", tiny, "--jobs", "2").code == 0
    assert files_below(tiny / "site") == files_below(built_tiny / "site")
