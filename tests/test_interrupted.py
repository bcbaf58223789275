"""What was made is not made again: a build that was ended on its way, and the one after it."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import shutil
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import SOURCES_ONLY, TINY, files_below, run

from build_edition.ground.progress import Progress
from build_edition.ground.store import FILE
from build_edition.model.woven import Page
from build_edition.site import engine, generation, kept_search, press
from build_edition.site.job import Job, Made, Pressed

LEFT = Path(".build-edition/interrupted")
NEXT = Path(".build-edition/next")


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def stops_after(count: int, stop: Callable[[], None]) -> Callable[[Path, Job, Progress], Pressed]:
    """A site generator in our own process, to which something happens when it has made some pages."""
    made = 0
    press_page = press.press_page

    def counted(*given: Any) -> Made:
        nonlocal made
        if made == count:
            stop()
        made += 1
        return press_page(*given)

    def run_generator(folder: Path, job: Job, _progress: Progress) -> Pressed:
        with contextlib.chdir(folder), pytest.MonkeyPatch.context() as patched:
            patched.setattr(press, "press_page", counted)
            return press.press(job)

    return run_generator


def killed_after(count: int, root: Path, *options: str) -> None:
    """Build in a process of its own, which is killed when so many pages are made."""
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            engine.run_generator = stops_after(count, kill)
            run("--root", root, *options)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def pages_kept(root: Path, within: str = "") -> int:
    with contextlib.closing(sqlite3.connect(root / ".build-edition" / within / FILE)) as file:
        return int(file.execute("SELECT count(*) FROM kept WHERE kind = 'page'").fetchone()[0])


def pages_below(site: Path) -> list[Path]:
    """The pages of a site; the one that the theme has for addresses that lead nowhere is none of them."""
    return sorted(path for path in site.rglob("*.html") if path.name != "404.html")


@pytest.fixture
def pressed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pages each build of the test has made."""
    found: list[int] = []
    run_generator = engine.run_generator

    def counting(*given: Any) -> Pressed:
        answer = run_generator(*given)
        found.append(answer.made)
        return answer

    monkeypatch.setattr(engine, "run_generator", counting)
    return found


@pytest.fixture
def indexed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The parts of an index that are made, by their languages."""
    found: list[str] = []
    part_of_index = kept_search.part_of_index

    def counting(packs: Any, language: str) -> tuple[Page, ...]:
        found.append(language)
        return part_of_index(packs, language)

    monkeypatch.setattr(kept_search, "part_of_index", counting)
    return found


@pytest.fixture(scope="module")
def some(built_tiny: Path) -> int:
    """Four fifths of the pages there are."""
    return pages_kept(built_tiny) * 4 // 5


@pytest.fixture(scope="module")
def killed(some: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny edition, of which no site was made before, after a build that was killed."""
    root = Path(shutil.copytree(TINY, tmp_path_factory.mktemp("killed") / "tiny", ignore=SOURCES_ONLY))
    killed_after(some, root)
    return root


@pytest.fixture
def left(killed: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(killed, tmp_path / "tiny"))


def assert_the_site_of_a_build_that_was_not_ended(root: Path, built: Path) -> None:
    assert files_below(root / "site") == files_below(built / "site")
    assert sorted(path.name for path in (root / ".build-edition").iterdir()) == ["lock", FILE]


def test_of_a_build_that_was_killed_the_next_presses_only_the_rest_and_has_the_index(
    left: Path, some: int, built_tiny: Path, pressed: list[int], indexed: list[str]
) -> None:
    assert pages_kept(left) == some
    assert run("--root", left).code == 0
    assert indexed == []
    assert pressed == [pages_kept(built_tiny) - some]
    assert_the_site_of_a_build_that_was_not_ended(left, built_tiny)


def test_of_two_builds_that_were_killed_what_both_made_is_kept(
    left: Path, some: int, built_tiny: Path, pressed: list[int]
) -> None:
    killed_after(3, left)
    assert run("--root", left).code == 0
    assert pressed == [pages_kept(built_tiny) - some - 3]
    assert_the_site_of_a_build_that_was_not_ended(left, built_tiny)


def in_halves(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def by_another_hand(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"</p>", b" or so</p>", 1))


def a_link(path: Path) -> None:
    path.rename(path.with_suffix(".elsewhere"))
    path.symlink_to(path.with_suffix(".elsewhere").name)


def gone(path: Path) -> None:
    path.unlink()


DAMAGES = (in_halves, empty, by_another_hand, a_link, gone)


def test_a_page_that_is_not_as_it_was_made_is_made_again(
    left: Path, some: int, built_tiny: Path, pressed: list[int]
) -> None:
    pages = pages_below(left / NEXT / "site")[:: some // (2 * len(DAMAGES))]
    assert len(pages) >= 2 * len(DAMAGES)
    for number, page in enumerate(pages):
        DAMAGES[number % len(DAMAGES)](page)
    assert run("--root", left).code == 0
    assert pressed == [pages_kept(built_tiny) - some + len(pages)]
    assert_the_site_of_a_build_that_was_not_ended(left, built_tiny)


def test_what_was_edited_meanwhile_is_made_as_it_is_now(left: Path, built_tiny: Path, tmp_path: Path) -> None:
    """A note of one letter: the other pages are taken, and the site is the one made of the edited sources anew."""
    notes = "sources/letter-1851-03-02/annotations/notes.yml"
    anew = Path(shutil.copytree(TINY, tmp_path / "anew", ignore=SOURCES_ONLY))
    for root in (left, anew):
        path = root / notes
        path.write_text(path.read_text().replace("In the morning.", "In the evening."))
        assert run("--root", root).code == 0
    assert files_below(left / "site") == files_below(anew / "site") != files_below(built_tiny / "site")


def test_a_build_that_is_asked_to_end_leaves_what_it_made(
    tiny: Path, built_tiny: Path, pressed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def end() -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(engine, "run_generator", stops_after(7, end))
        with contextlib.suppress(KeyboardInterrupt):
            run("--root", tiny)
    assert not (tiny / NEXT).exists()
    assert len(pages_below(tiny / LEFT / "site")) == 7
    assert not (tiny / LEFT / "temporary").exists()
    assert run("--root", tiny).code == 0
    assert pressed == [pages_kept(built_tiny) - 7]
    assert_the_site_of_a_build_that_was_not_ended(tiny, built_tiny)


def test_a_full_disk_is_given_its_room_back(left: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "the site")

    generation.heal(left)
    assert (left / LEFT / "site").is_dir()
    monkeypatch.setattr(engine, "run_generator", stops_after(2, refuse))
    ran = run("--root", left)
    assert ran.err == "build-edition: the site: No space left on device; nothing was changed\n"
    assert sorted(path.name for path in (left / ".build-edition").iterdir()) == ["lock", FILE]


def test_pages_of_a_site_that_was_refused_are_not_made_again(tiny: Path, built_tiny: Path, pressed: list[int]) -> None:
    """A link by hand to a page that is not made is found when every page is."""
    title = tiny / "docs/index.md"
    before = title.read_text()
    title.write_text(f"{before}\n\n[More](edition/more.md)\n")
    assert "E201" in run("--root", tiny).out
    title.write_text(before)
    assert run("--root", tiny).code == 0
    assert pressed == [pages_kept(built_tiny), 1]
    assert_the_site_of_a_build_that_was_not_ended(tiny, built_tiny)


def test_an_index_that_is_half_written_is_made_again(left: Path, built_tiny: Path, indexed: list[str]) -> None:
    (part,) = (left / NEXT / "index").iterdir()
    in_halves(part)
    assert run("--root", left).code == 0
    assert indexed == ["en"]
    assert_the_site_of_a_build_that_was_not_ended(left, built_tiny)


def test_a_build_that_is_killed_in_its_second_language_goes_on_there(
    bilingual: Path, built_bilingual: Path, pressed: list[int]
) -> None:
    first, second = pages_kept(built_bilingual), pages_kept(built_bilingual, "de")
    killed_after(first + 4, bilingual)
    assert run("--root", bilingual).code == 0
    assert pressed == [0, second - 4]
    assert files_below(bilingual / "site") == files_below(built_bilingual / "site")
    assert not (bilingual / LEFT).exists()


@pytest.mark.parametrize("removed", [0, 1, 2])
def test_of_a_generation_that_is_done_with_nothing_is_laid_aside(tmp_path: Path, removed: int) -> None:
    """A build that is killed while it removes the last generation, which lies where the new one was made."""

    def act() -> None:
        remove, begun = generation.remove, itertools.count()  # several threads remove

        def removing(path: Path) -> None:
            kill() if next(begun) == removed else remove(path)

        with generation.generation(tmp_path) as made:
            for place in ("site", "docs/edition"):
                (made.path(place) / "page").mkdir(parents=True)
                (tmp_path / place).mkdir(parents=True)
                (tmp_path / place / "index.html").write_text("The last site.")
            made.swap(["site", "docs/edition"])
            generation.remove = removing  # type: ignore[assignment]

    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            act()
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    assert (tmp_path / NEXT).is_dir()
    generation.heal(tmp_path)
    assert [path.name for path in (tmp_path / ".build-edition").iterdir()] == ["lock"]
    assert (tmp_path / "site/page").is_dir()
