"""Nothing changed, nothing made: the same words are said, and nothing is believed that was not looked at."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import files_below, run

from build_edition.ground.store import FILE
from build_edition.site import build

LETTER = "letter-1851-03-02"
NOTES = f"sources/{LETTER}/annotations/notes.yml"


class CompiledError(Exception):
    """The sources were read."""


@pytest.fixture
def nothing_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise CompiledError

    monkeypatch.setattr("build_edition.edition.compile_edition", stop)


def is_made_again(root: Path) -> bool:
    """Whether a build reads and compiles the edition; it is stopped there, as by a mistake of ours."""
    return run("--root", root).code == 70


@pytest.fixture(scope="module")
def once(built_tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny edition with something to remark, built in a place of this module's."""
    root = tmp_path_factory.mktemp("as-it-was") / "tiny"
    shutil.copytree(built_tiny, root)
    (root / "sources/stray.txt").write_text("That nobody reads.\n")
    assert run("--root", root).code == 0
    return root


@pytest.fixture
def edition(once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(once, tmp_path / "edition"))


@pytest.mark.usefixtures("nothing_is_compiled")
def test_where_nothing_changed_the_same_is_said_and_nothing_is_made(edition: Path) -> None:
    before = files_below(edition)
    ran = run("--root", edition)
    assert ran.code == 0
    assert "stray.txt:1:1: warning: R004" in ran.out
    assert "0 written, 0 removed" in ran.out
    assert "the words of its documents proved untouched; 3 documents" in ran.out
    assert files_below(edition / "site") == {path[5:]: one for path, one in before.items() if path.startswith("site/")}


def edit_a_note(root: Path) -> None:
    (root / NOTES).write_text((root / NOTES).read_text().replace("In the morning.", "In the evening."))


def add_an_empty_folder(root: Path) -> None:
    (root / "sources/another").mkdir()


def rename_a_file(root: Path) -> None:
    (root / NOTES).rename((root / NOTES).with_name("names.yml"))


def write_a_page(root: Path) -> None:
    (root / "docs/more.md").write_text("# More\n")


def configure_it(root: Path) -> None:
    with (root / "mkdocs.yml").open("a") as config:
        config.write("use_directory_urls: false\n")


def touch_a_page_of_the_site(root: Path) -> None:
    with (root / f"site/edition/{LETTER}/index.html").open("a") as page:
        page.write("<p>More.</p>")


def keep_the_size_and_the_time(root: Path) -> None:
    page = root / f"site/edition/{LETTER}/index.html"
    before, words = page.stat(), page.read_text()
    page.write_text(words.replace("lamp", "lump", 1))
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert page.stat().st_size == before.st_size


def take_a_picture_away(root: Path) -> None:
    next((root / "site").rglob("*.woff2")).unlink()


def lay_a_file_in_the_site(root: Path) -> None:
    (root / "site/more.html").write_text("<p>More.</p>")


def touch_the_markdown(root: Path) -> None:
    with (root / f"docs/edition/{LETTER}.md").open("a") as page:
        page.write("More.\n")


def link_a_file(root: Path) -> None:
    page = root / "site/edition/index.html"
    page.rename(root / "elsewhere.html")
    page.symlink_to(root / "elsewhere.html")


def lose_the_site(root: Path) -> None:
    shutil.rmtree(root / "site")


def lose_the_store(root: Path) -> None:
    (root / ".build-edition" / FILE).unlink()


CHANGES: list[Callable[[Path], None]] = [
    edit_a_note, add_an_empty_folder, rename_a_file, write_a_page, configure_it, touch_a_page_of_the_site,
    keep_the_size_and_the_time, take_a_picture_away, lay_a_file_in_the_site, touch_the_markdown, link_a_file,
    lose_the_site, lose_the_store,
]  # fmt: skip


@pytest.mark.usefixtures("nothing_is_compiled")
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_whatever_changed_it_is_made_again(edition: Path, change: Callable[[Path], None]) -> None:
    change(edition)
    assert is_made_again(edition)


@pytest.mark.usefixtures("nothing_is_compiled")
@pytest.mark.parametrize(
    "given", [{"GITHUB_REPOSITORY": "keepers/lamps", "GITHUB_REF_NAME": "main"}, {"SOURCE_DATE_EPOCH": "1795824000"}]
)
def test_where_and_when_the_edition_is_published_is_part_of_it(edition: Path, given: dict[str, str]) -> None:
    assert run("--root", edition, given=given).code == 70


@pytest.mark.usefixtures("nothing_is_compiled")
def test_what_nobody_reads_changes_nothing(edition: Path) -> None:
    (edition / "sources/.notes.swp").write_text("An editor's own file.")
    assert not is_made_again(edition)


def test_what_changed_while_it_was_built_is_not_taken_for_what_was_built(
    edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit_a_note(edition)

    def write_in_the_midst(*given: object) -> object:
        with (edition / NOTES).open("a") as notes:
            notes.write("# More.\n")
        return built(*given)

    built = build.build_site
    monkeypatch.setattr(build, "build_site", write_in_the_midst)
    assert run("--root", edition).code == 0
    monkeypatch.undo()
    monkeypatch.setattr("build_edition.edition.compile_edition", lambda *_, **__: 1 / 0)
    assert is_made_again(edition)
