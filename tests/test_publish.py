"""Publishing: whole files or none, nothing touched without need, nothing removed that is not ours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from conftest import files_below
from hypothesis import given
from hypothesis import strategies as st

from build_edition.model.woven import Page
from build_edition.site.publish import MANIFEST, manifest, publish

NAMES = st.from_regex(r"[a-z]{1,4}(/[a-z]{1,4}){0,2}\.md", fullmatch=True)


@given(pages=st.dictionaries(NAMES, st.text(max_size=20), max_size=6))
def test_publishing_twice_writes_nothing_the_second_time(
    tmp_path_factory: pytest.TempPathFactory, pages: dict[str, str]
) -> None:
    folder = tmp_path_factory.mktemp("out")
    written = [Page(path, content) for path, content in pages.items()]
    publish(written, folder)
    before = {path: (folder / path).stat().st_mtime_ns for path in files_below(folder)}
    assert publish(written, folder).written == ()
    assert {path: (folder / path).stat().st_mtime_ns for path in files_below(folder)} == before
    assert manifest(folder) == tuple(sorted(pages))


def test_what_is_no_longer_made_is_swept_and_strangers_are_left(tmp_path: Path) -> None:
    publish([Page("a/b.md", "x"), Page("c.md", "y")], tmp_path)
    (tmp_path / "mine.md").write_text("a reader's own")
    published = publish([Page("c.md", "y")], tmp_path)
    assert published.removed == ("a/b.md",)
    assert sorted(files_below(tmp_path)) == [MANIFEST, "c.md", "mine.md"]
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("path", ["../x.md", "/etc/x", "a/../../x", "", "a\\..\\x"])
def test_no_page_is_written_outside_the_folder(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        publish([Page("good.md", "x"), Page(path, "x")], tmp_path / "out")
    assert files_below(tmp_path) == {}


@pytest.mark.parametrize("record", ['["../../etc/passwd"]', "not json", "[1, 2]", '{"a": 1}', ""])
def test_a_spoilt_manifest_removes_nothing(tmp_path: Path, record: str) -> None:
    (tmp_path / MANIFEST).write_text(record)
    (tmp_path / "kept.md").write_text("x")
    publish([Page("new.md", "y")], tmp_path)
    assert (tmp_path / "kept.md").exists()


def test_an_interrupted_run_leaves_the_old_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish([Page("a.md", "old"), Page("b.md", "old")], tmp_path)

    def full_disk(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "sync", full_disk)
    with pytest.raises(OSError, match="No space"):
        publish([Page("a.md", "new"), Page("b.md", "new")], tmp_path)
    assert (tmp_path / "a.md").read_text() == (tmp_path / "b.md").read_text() == "old"
