"""A file is read once in a run for its fingerprint, and read again when anything was written into it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from build_edition.ground import fingerprint
from build_edition.ground.fingerprint import Sums


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that are read for their fingerprints."""
    asked: list[Path] = []
    of_file = fingerprint.of_file
    monkeypatch.setattr(fingerprint, "of_file", lambda path: asked.append(path) or of_file(path))
    return asked


def test_a_file_with_two_names_is_read_once(tmp_path: Path, read: list[Path]) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text("words")
    os.link(one, other)
    sums = Sums()
    assert sums.of(one) == sums.of(other) == sums.of(one) == _sha256(one)
    assert read == [one]


def test_a_file_into_which_something_was_written_is_read_again(tmp_path: Path, read: list[Path]) -> None:
    path, sums = tmp_path / "one", Sums()
    path.write_text("words")
    before = sums.of(path)
    path.write_text("other")
    os.utime(path, ns=(1, path.stat().st_mtime_ns + 1))  # where the clock of the disk stood still
    assert sums.of(path) == _sha256(path) != before
    assert read == [path, path]


def test_what_was_just_written_need_not_be_read(tmp_path: Path, read: list[Path]) -> None:
    path, sums = tmp_path / "one", Sums()
    path.write_text("words")
    sums.know(path, _sha256(path))
    sums.know(tmp_path / "not there", "")
    assert sums.of(path) == _sha256(path)
    assert read == []
