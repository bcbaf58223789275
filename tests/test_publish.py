"""Publishing: a generation made beside the last one, nothing touched without need, nothing removed that is not ours."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from conftest import files_below
from hypothesis import given
from hypothesis import strategies as st

from build_edition.model.woven import Page
from build_edition.site.build import lay_pages, publish_pages
from build_edition.site.generation import generation
from build_edition.site.publish import Published, Writing, write
from build_edition.site.publish import publish as publish_at
from build_edition.site.same_file import same
from build_edition.sources.hand_written import MANIFEST, manifest

NAMES = st.from_regex(r"[a-z]{1,4}(/[a-z]{1,4}){0,2}\.md", fullmatch=True)


def publish(pages: list[Page], root: Path) -> Published:
    with generation(root) as made:
        return publish_pages(made, pages)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "docs/edition"
    path.mkdir(parents=True)
    return path


@given(pages=st.dictionaries(NAMES, st.text(max_size=20), max_size=6))
def test_publishing_twice_writes_nothing_the_second_time(
    tmp_path_factory: pytest.TempPathFactory, pages: dict[str, str]
) -> None:
    root = tmp_path_factory.mktemp("out")
    folder = root / "docs/edition"
    written = [Page(path, content) for path, content in pages.items()]
    publish(written, root)
    before = {path: (folder / path).stat().st_mtime_ns for path in files_below(folder)}
    again = publish(written, root)
    assert again.written == ()
    assert again.is_unchanged
    assert {path: (folder / path).stat().st_mtime_ns for path in files_below(folder)} == before
    assert manifest(folder) == tuple(sorted(pages))


def test_a_file_that_did_not_change_is_the_same_file_in_the_next_generation(tmp_path: Path, folder: Path) -> None:
    publish([Page("a.md", "x"), Page("b.md", "y")], tmp_path)
    before = (folder / "a.md").stat()
    assert publish([Page("a.md", "x"), Page("b.md", "z")], tmp_path).written == ("b.md",)
    after = (folder / "a.md").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@given(
    before=st.dictionaries(NAMES, st.text(max_size=5), max_size=6),
    now=st.dictionaries(NAMES, st.text(max_size=5), max_size=6),
    early=st.integers(0, 6),
)
def test_what_is_laid_early_is_laid_once_and_makes_no_difference(
    tmp_path_factory: pytest.TempPathFactory, before: dict[str, str], now: dict[str, str], early: int
) -> None:
    once, twice = tmp_path_factory.mktemp("once"), tmp_path_factory.mktemp("twice")
    pages = [Page(path, content) for path, content in now.items()]
    for root in (once, twice):
        publish([Page(path, content) for path, content in before.items()], root)
    expected = publish(pages, once)
    with generation(twice) as made:
        lay_pages(made, pages[:early])
        assert publish_pages(made, pages) == expected
    assert files_below(twice / "docs/edition") == files_below(once / "docs/edition")
    assert made.laid == {path for path in [*now][:early] if before.get(path) == now[path]}


def test_what_is_no_longer_made_is_swept_and_strangers_are_left(tmp_path: Path, folder: Path) -> None:
    publish([Page("a/b.md", "x"), Page("c.md", "y")], tmp_path)
    (folder / "mine.md").write_text("a reader's own")
    published = publish([Page("c.md", "y")], tmp_path)
    assert published.removed == ("a/b.md",)
    assert sorted(files_below(folder)) == [MANIFEST, "c.md", "mine.md"]
    assert not (folder / "a").exists()


def test_drafts_that_an_ended_run_left_are_swept(tmp_path: Path, folder: Path) -> None:
    publish([Page("a.md", "x")], tmp_path)
    (folder / ".a.md.1.tmp").write_text("half")
    publish([Page("a.md", "x")], tmp_path)
    assert sorted(files_below(folder)) == [MANIFEST, "a.md"]
    (tmp_path / ".CITATION.cff.4194304.tmp").write_text("half")
    write({"CITATION.cff": "x"}, tmp_path)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["CITATION.cff"]


@pytest.mark.parametrize("path", ["../x.md", "/etc/x", "a/../../x", "", "a\\..\\x"])
def test_no_page_is_written_outside_the_folder(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        publish([Page("good.md", "x"), Page(path, "x")], tmp_path)
    assert sorted(files_below(tmp_path)) == [".build-edition/lock"]


@pytest.mark.parametrize("record", ['["../../etc/passwd"]', "not json", "[1, 2]", '{"a": 1}', ""])
def test_a_spoilt_manifest_removes_nothing(tmp_path: Path, folder: Path, record: str) -> None:
    (folder / MANIFEST).write_text(record)
    (folder / "kept.md").write_text("x")
    publish([Page("new.md", "y")], tmp_path)
    assert (folder / "kept.md").exists()


def test_a_single_file_is_replaced_whole_or_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write({"CITATION.cff": "old words"}, tmp_path)
    whole = Path.write_bytes

    def full_disk(self: Path, content: bytes) -> int:
        whole(self, content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "no room on the disk")

    monkeypatch.setattr(Path, "write_bytes", full_disk)
    with pytest.raises(OSError, match="no room"):
        write({"CITATION.cff": "new words"}, tmp_path)
    assert files_below(tmp_path) == {"CITATION.cff": b"old words"}


def test_many_files_are_written_by_several_processes_and_what_the_machine_refuses_one_is_said(tmp_path: Path) -> None:
    pages = [Page(f"{number % 7}/{number}.md", f"Number {number}.\n") for number in range(350)]
    published = publish_at(pages, tmp_path / "last", tmp_path / "next", how=Writing(jobs=2))
    assert published.written == tuple(sorted(page.path for page in pages))
    assert {page.path: page.content for page in pages} == {
        path.relative_to(tmp_path / "next").as_posix(): path.read_text() for path in (tmp_path / "next").rglob("*.md")
    }
    (tmp_path / "full").mkdir()
    (tmp_path / "full/3").write_text("no folder")
    with pytest.raises(OSError, match="3") as refused:
        publish_at(pages, tmp_path / "last", tmp_path / "full", how=Writing(jobs=2))
    assert refused.value.errno in (errno.EEXIST, errno.ENOTDIR)


def test_a_link_is_the_file_it_leads_to_only_within_the_folder_that_is_named(tmp_path: Path) -> None:
    root = tmp_path / "edition"
    root.mkdir()
    (root / "a.png").write_bytes(b"a")
    (tmp_path / "machine.txt").write_bytes(b"of the machine")
    (root / "inside").symlink_to("a.png")
    (root / "outside").symlink_to(tmp_path / "machine.txt")
    (root / "round").symlink_to("round")
    same(root / "inside", root / "new/inside", root)
    assert (root / "new/inside").read_bytes() == b"a"
    for name, within in (("inside", None), ("outside", root), ("outside", None), ("round", root)):
        with pytest.raises(OSError, match="the link is not followed"):
            same(root / name, root / "new/other", within)
    assert files_below(root / "new") == {"inside": b"a"}


def test_a_page_that_a_link_stood_for_is_a_file_of_its_own(tmp_path: Path, folder: Path) -> None:
    publish([Page("a.md", "x")], tmp_path)
    (tmp_path / "machine.txt").write_bytes(b"x")
    (folder / "a.md").unlink()
    (folder / "a.md").symlink_to(tmp_path / "machine.txt")
    publish([Page("a.md", "x")], tmp_path)
    assert not (folder / "a.md").is_symlink()
    assert not (folder / "a.md").samefile(tmp_path / "machine.txt")


def test_a_file_that_cannot_take_its_place_leaves_no_draft_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(IsADirectoryError):
        write({"a.md": "x"}, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]
