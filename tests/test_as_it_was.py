"""Nothing changed, nothing made: the same words are said, and nothing is believed that was not looked at."""

from __future__ import annotations

import os
import shutil
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import files_below, run
from hypothesis import given
from hypothesis import strategies as st

from build_edition import edition as edition_module
from build_edition.ground import fingerprint
from build_edition.ground.fingerprint import Said, Sums, of_file, packed
from build_edition.ground.store import FILE
from build_edition.site import build, known_files
from build_edition.site import looked_at as looking
from build_edition.site.looked_at import Lying, is_settled, looked_at, wait_a_moment

LETTER = "letter-1851-03-02"
SECOND = 1_000_000_000
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
    """That edition, of which it is known how its files lie there."""
    root = Path(shutil.copytree(once, tmp_path / "edition"))
    while not all(is_settled(path.stat()) for path in root.rglob("*")):
        wait_a_moment()
    assert run("--root", root).code == 0
    return root


@pytest.mark.usefixtures("nothing_is_compiled")
def test_where_nothing_changed_the_same_is_said_and_nothing_is_made(edition: Path) -> None:
    before = files_below(edition)
    ran = run("--root", edition)
    assert ran.code == 0
    assert "stray.txt:1:1: warning: R004" in ran.out
    assert "0 written, 0 removed" in ran.out
    assert "the words of its documents proved untouched; 3 documents" in ran.out
    assert files_below(edition / "site") == {path[5:]: one for path, one in before.items() if path.startswith("site/")}


@pytest.mark.usefixtures("nothing_is_compiled")
def test_files_that_lie_there_as_they_did_are_not_read_again(edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sums, "of", lambda *_: 1 / 0)
    assert "the words of its documents proved untouched; 3 documents" in run("--root", edition).out


@pytest.mark.usefixtures("nothing_is_compiled")
def test_files_that_lie_elsewhere_are_read(edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = edition / f"site/edition/{LETTER}/index.html"
    before = page.read_bytes()
    page.unlink()
    page.write_bytes(before)
    read: list[Path] = []
    of = Sums.of
    monkeypatch.setattr(Sums, "of", lambda sums, path: read.append(path) or of(sums, path))
    assert not is_made_again(edition)
    assert page in read
    read.clear()
    assert not is_made_again(edition)
    assert not read


def test_a_file_that_is_written_at_once_after_a_build_is_another(
    edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit_a_note(edition)
    assert run("--root", edition).code == 0
    keep_the_size_and_the_time(edition)
    monkeypatch.setattr("build_edition.edition.compile_edition", lambda *_, **__: 1 / 0)
    assert is_made_again(edition)


def of(said: os.stat_result) -> Said:
    """What is held of all that the system says of a file."""
    return Said(said.st_dev, said.st_ino, said.st_size, said.st_mtime_ns, said.st_ctime_ns)


def in_whole_seconds(said: Said) -> Said:
    return said._replace(st_ctime_ns=said.st_ctime_ns // SECOND * SECOND)


def of_tomorrow(said: Said) -> Said:
    return said._replace(st_mtime_ns=said.st_mtime_ns + 86_400 * SECOND)


@pytest.mark.parametrize("told", [in_whole_seconds, of_tomorrow], ids=lambda told: told.__name__)
def test_a_file_system_whose_moments_prove_nothing_is_not_believed(
    edition: Path, monkeypatch: pytest.MonkeyPatch, told: Callable[[Said], Said]
) -> None:
    assert fingerprint_of(edition)
    monkeypatch.setattr(looking, "packed", lambda said: packed(told(of(said))))
    assert not fingerprint_of(edition)


def test_of_what_the_system_says_of_each_file_the_least_is_held(edition: Path) -> None:
    lying = looked_at(edition)
    assert lying is not None
    held = {path: said for folder in lying.read for path, said in folder.files}
    assert held[NOTES] == of((edition / NOTES).stat())
    assert held["mkdocs.yml"] == of((edition / "mkdocs.yml").stat())
    sources = {path.relative_to(edition).as_posix() for path in (edition / "sources").rglob("*") if path.is_file()}
    assert {path for path in held if path.startswith("sources/")} == sources
    assert {len(folder.said) for folder in lying.read} == {48 * len([*folder.files]) for folder in lying.read}


NUMBERS = (
    *(st.integers(0, 2**bits - 1) for bits in (64, 128, 63)),
    *(st.integers(-(2**63), 2**63 - 1) for _ in ("written", "changed")),
)


@given(st.builds(Said, *NUMBERS))
def test_what_the_system_says_of_a_file_comes_back_as_it_was(said: Said) -> None:
    assert [*Said.unpacked(packed(said) * 2)] == [said, said]


def fingerprint_of(edition: Path) -> str:
    lying = looked_at(edition)
    assert lying is not None
    return lying.fingerprint


def test_after_an_edit_of_the_last_site_only_what_is_new_is_read(
    edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit_a_note(edition)
    read: list[Path] = []
    for room in (fingerprint, known_files):
        monkeypatch.setattr(room, "of_file", lambda path: read.append(path) or of_file(path))
    before = {path.stat().st_ino for path in (edition / "site").rglob("*")}
    assert run("--root", edition).code == 0
    assert {path for path in read if "sources" in path.parts} == {edition / NOTES}
    assert not [path for path in read if path.exists() and path.stat().st_ino in before]


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


DAMAGES = CHANGES[CHANGES.index(touch_a_page_of_the_site) :]


@pytest.fixture(scope="module")
def edited(once: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What an edition is with an edited note, when it is made from nothing."""
    root = tmp_path_factory.mktemp("edited") / "edition"
    shutil.copytree(once, root, ignore=shutil.ignore_patterns("edition", "site", ".*"))
    edit_a_note(root)
    assert run("--root", root).code == 0
    return published(root)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_with_an_edit_whatever_was_touched_of_the_last_site_is_made_again(
    edition: Path, edited: dict[str, bytes], damage: Callable[[Path], None]
) -> None:
    damage(edition)
    edit_a_note(edition)
    assert run("--root", edition).code == 0
    assert published(edition) == edited


def published(root: Path) -> dict[str, bytes]:
    return {f"{at}/{path}": one for at in ("docs/edition", "site") for path, one in files_below(root / at).items()}


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


@pytest.mark.parametrize("has_been_built", [False, True])
def test_what_is_edited_while_it_is_built_is_built_by_the_next(
    once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_been_built: bool
) -> None:
    left_out = () if has_been_built else ("edition", "site", ".build-edition")
    root = Path(shutil.copytree(once, tmp_path / "edition", ignore=shutil.ignore_patterns(*left_out)))
    (root / "docs/more.md").write_text("# More\n")
    compiled = edition_module.compile_edition

    def edited_after(*given: Any, **named: Any) -> Any:
        found = compiled(*given, **named)
        edit_a_note(root)
        return found

    with monkeypatch.context() as patched:
        patched.setattr("build_edition.edition.compile_edition", edited_after)
        assert run("--root", root).code == 0
    assert run("--root", root).code == 0
    assert "In the evening." in (root / f"docs/edition/{LETTER}.md").read_text()


def test_no_two_looks_at_all_files_are_held_at_once(edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[weakref.ref[Lying]] = []

    def looked_once(root: Path) -> Lying | None:
        assert not [one for one in looks if one() is not None]
        found = looked_at(root)
        assert found is not None
        looks.append(weakref.ref(found))
        return found

    monkeypatch.setattr("build_edition.site.as_it_was.looked_at", looked_once)
    edit_a_note(edition)
    assert run("--root", edition).code == 0
    assert len(looks) == 2
