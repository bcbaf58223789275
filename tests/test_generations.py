"""Whole or not at all: whatever ends a build, the site served is the old one or the new one, and the next run is clean."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import BARE, TINY, files_below, run
from everything import everything

from build_edition.commands.ending import Ended, about_machine, ended_by_signals
from build_edition.diagnostics.findings import Result
from build_edition.edition import Edition, compile_edition
from build_edition.ground.cores import beside, on_cores
from build_edition.ground.json_text import indented
from build_edition.ground.progress import Progress
from build_edition.ground.shelf import Later
from build_edition.ground.store import FILE
from build_edition.markup.prove import Pane
from build_edition.model.woven import Page
from build_edition.site import engine, generation, press
from build_edition.site.build import every_page, publish_edition
from build_edition.site.engine import page_files
from build_edition.site.job import Job, Pressed, plain
from build_edition.site.ways import Way

SITE, PAGES = "site", "docs/edition"
MOMENTS, SEED = 200, 1936
FEW, MANY, LAST = (
    12,
    MOMENTS // 2 - 20,
    20,
)  # some moments on the way, and each of the last, when one site is exchanged for the other
SOME = {f"{name}.md" for name in ("letter-1851-03-02", "letter-1851-03-09", "index", "notes", "proof", "bibliography")}
CHANGING = ("os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir")


class Version:
    """One version of the edition: what was compiled of it, some of its pages, and of the site what is built of them."""

    def __init__(self, root: Path) -> None:
        ran = run("--root", root)
        assert ran.code == 0, ran.out
        self.edition: Edition = compile_edition(root).value
        # what is read where it lies now is no more there when the other version does
        pages = [replace(page, held=page.content) for page in every_page(self.edition, root).value]
        others = [page for page in pages if not page.path.endswith(".md")]
        self.pages: tuple[Page, ...] = (*(page for page in pages if page.path in SOME), *others[:: len(others) // 8])
        built = files_below(root / SITE)
        of_pages = {name for page in self.pages for name in page_files(page.path)} | {"404.html", "index.html"}
        self.site = {path: built[path] for path in built if path in of_pages}
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(engine, "run_generator", writes(self))
            write_now(root, self)
        self.site, self.folder = files_below(root / SITE), files_below(root / PAGES)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(TINY, tmp_path_factory.mktemp("generations") / "tiny"))


@pytest.fixture(scope="module")
def versions(root: Path) -> tuple[Version, Version]:
    old = Version(root)
    notes = root / "sources/letter-1851-03-02/annotations/notes.yml"
    notes.write_text(notes.read_text().replace("In the morning.", "In the evening."))
    new = Version(root)
    assert old.site != new.site
    return old, new


@pytest.fixture
def generator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Version], None]]:
    """A site generator that writes the site of a version file by file, in our own process."""

    def stands_in_for(version: Version) -> None:
        monkeypatch.setattr(engine, "run_generator", writes(version))

    return stands_in_for


def writes(version: Version) -> Callable[[Path, Job, Progress], Pressed]:
    def run_generator(folder: Path, _job: Job, _progress: Progress) -> Pressed:
        for path, content in version.site.items():
            (folder / SITE / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / SITE / path).write_bytes(content)
        return Pressed()

    return run_generator


def write_now(root: Path, version: Version) -> None:
    with generation.generation(root) as made:
        _, findings = publish_edition(made, version.edition, version.pages)
    assert findings == ()


def in_a_process_of_its_own(act: Callable[[], object]) -> int:
    """Fork, act, and the number of the signal or the code that it ended with; nothing of pytest runs there."""
    child = os.fork()
    if child == 0:
        code = 99
        with contextlib.suppress(BaseException):
            act()
            code = 0
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def before_each_change(moment: Callable[[], None]) -> None:
    """From now on, and for ever in this process, `moment` is called before whatever changes the disk."""

    def heard(event: str, given: tuple[Any, ...]) -> None:
        is_writing = event == "open" and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR)
        if event in CHANGING or is_writing:
            moment()

    def after(act: Callable[..., Any]) -> Callable[..., Any]:
        def acted(*given: Any, **named: Any) -> Any:
            moment()
            return act(*given, **named)

        return acted

    def in_halves(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[: len(content) // 2])
            file.flush()
            moment()
            file.write(content[len(content) // 2 :])
        return len(content)

    sys.addaudithook(heard)
    Path.write_bytes = in_halves  # type: ignore[method-assign, assignment]
    os.sync, os.fsync = after(os.sync), after(os.fsync)
    generation._exchanged = after(generation._exchanged)  # noqa: SLF001 - the call that changes everything


def count_of_changes(act: Callable[[], object]) -> int:
    reading, writing = os.pipe()

    def counted() -> None:
        before_each_change(lambda: os.write(writing, b".") and None)
        act()

    assert in_a_process_of_its_own(counted) == 0
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        return len(pipe.read())


def killed_at(number: int) -> Callable[[], None]:
    seen = 0

    def moment() -> None:
        nonlocal seen
        seen += 1
        if seen == number:
            os.kill(os.getpid(), signal.SIGKILL)

    return moment


def assert_old_or_new(root: Path, versions: tuple[Version, Version]) -> None:
    assert files_below(root / SITE) in [version.site for version in versions]
    assert files_below(root / PAGES) in [version.folder for version in versions]


def assert_clean(root: Path, version: Version) -> None:
    """The next run writes the version and leaves no litter."""
    write_now(root, version)
    assert files_below(root / SITE) == version.site
    assert files_below(root / PAGES) == version.folder
    assert sorted(path.name for path in root.iterdir()) == [".build-edition", "docs", "mkdocs.yml", "site", "sources"]
    assert sorted(path.name for path in (root / ".build-edition").iterdir()) == ["lock", FILE]


WAYS = {
    "exchange": (True, FEW),
    "two-renames": (False, FEW),
    "exchange, at many moments": (True, MANY),
    "two-renames, at many moments": (False, MANY),
}


@pytest.mark.parametrize(
    "way", [pytest.param(way, id=name, marks=everything() if way[1] == MANY else []) for name, way in WAYS.items()]
)
def test_a_build_killed_between_any_two_changes_of_the_disk_leaves_the_old_or_the_new_site(
    root: Path,
    versions: tuple[Version, Version],
    generator: Callable[[Version], None],
    monkeypatch: pytest.MonkeyPatch,
    way: tuple[bool, int],
) -> None:
    can_exchange, count_before = way
    old, new = versions
    if not can_exchange:
        monkeypatch.setattr(generation, "_exchanged", lambda *_: False)
    generator(old)
    write_now(root, old)
    generator(new)
    count = count_of_changes(lambda: write_now(root, new))
    assert count > MOMENTS / 2
    chosen = random.Random(SEED)  # noqa: S311 - the same moments each time
    moments = [*chosen.choices(range(1, count + 1), k=count_before), *range(count - LAST + 1, count + 1)]
    current, other = new, old
    for number in moments:
        generator(other)

        def act(number: int = number, version: Version = other) -> None:
            before_each_change(killed_at(number))
            write_now(root, version)

        ended = in_a_process_of_its_own(act)
        assert ended in (-signal.SIGKILL, 0)
        if can_exchange or all((root / place).exists() for place in (SITE, PAGES)):  # else between two renames
            assert_old_or_new(root, versions)
        generation.heal(root)
        assert_old_or_new(root, versions)
        assert not (root / ".build-edition/next").exists()
        if files_below(root / SITE) == other.site:
            assert files_below(root / PAGES) == other.folder, "Markdown and site change together"
            current, other = other, current
    generator(other)
    assert_clean(root, other)


FAULTS = {
    "full disk": (Path, "write_bytes", errno.ENOSPC),
    "read-only folder": (Path, "mkdir", errno.EROFS),
    "failed sync": (os, "sync", errno.EIO),
    "failed fsync": (os, "fsync", errno.EIO),
    "failed exchange": (generation, "_exchanged", errno.EIO),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_machine_that_refuses_is_one_sentence_and_everything_stays(
    root: Path,
    versions: tuple[Version, Version],
    generator: Callable[[Version], None],
    name: str,
) -> None:
    old, new = versions
    generator(old)
    write_now(root, old)
    generator(new)
    where, call, number = FAULTS[name]
    with pytest.MonkeyPatch.context() as patched:

        def refuse(*_given: object, **_named: object) -> None:
            raise OSError(number, os.strerror(number), "the disk")

        patched.setattr(where, call, refuse)
        patched.setattr("build_edition.site.build.every_page", lambda *_, **__: Result(new.pages))
        ran = run("--root", root)
    assert ran.code == 1, ran
    assert ran.err == f"build-edition: the disk: {os.strerror(number)}; nothing was changed\n"
    assert_old_or_new(root, versions)
    assert_clean(root, new)


def test_what_the_machine_refuses_the_site_generator_is_said_as_what_it_refuses_us(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_given: object) -> Pressed:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "somewhere")

    @contextlib.contextmanager
    def child(*_given: object) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(stdout=[capsys.readouterr().out])

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(press, "press", refuse)
    monkeypatch.setattr(engine, "child", child)
    job = Job(str(tmp_path), 1, {}, {}, {})
    job.write(tmp_path)
    with pytest.raises(OSError, match="No space left"):
        press.main()
    with pytest.raises(OSError, match="No space left") as stopped:
        engine.run_generator(tmp_path, job)
    assert about_machine(stopped.value) == "the site: No space left on device; nothing was changed"


def test_a_process_that_the_system_ends_for_want_of_memory_is_one_sentence() -> None:
    with pytest.raises(OSError, match="ended by the system") as stopped:
        list(on_cores(lambda _: os.kill(os.getpid(), signal.SIGKILL), range(3), 2))
    with pytest.raises(OSError, match="ended by the system"), beside(lambda: os.kill(os.getpid(), 9), 2) as made:
        made()
    said = "the build: a process was ended by the system, perhaps for want of memory; nothing was changed"
    assert about_machine(stopped.value) == said
    assert about_machine(MemoryError()) == "there is not memory enough; nothing was changed"


def as_json(said: Any) -> str:
    """A field of a job, whose lines may be read later."""
    if isinstance(said, Mapping):
        said = {key: one if isinstance(one, str) else [*one] for key, one in said.items()}
    return indented(said)


def test_what_the_process_that_presses_is_told_is_what_it_reads(tmp_path: Path) -> None:
    told = Job(
        "/edition",
        2,
        {"edition/a.md": (Pane("a"), Pane("b", is_reading=True))},
        {"a": "Words\nand \u2028 more.", "b": ""},
        {"edition/a.md": ["<meta>", "<script>\n</script>"]},
        7,
        "fr",
        (Way("fr", "français", "fr", is_here=True),),
        {"index.md": "fr"},
        hosts={"edition/a.md": ("pictures.example",)},
        last={"edition/a/": "00"},
    )
    heads = {page: Later(len(head), lambda head=head: head) for page, head in told.heads.items()}
    replace(told, heads=heads).write(tmp_path)
    read = Job.read(tmp_path)
    for name in plain(told):
        found, said = (as_json(getattr(job, name)) for job in (read, told))
        assert found == said, name


def test_what_is_made_beside_is_what_would_be_made_here_and_what_fails_there_fails_here() -> None:
    for jobs in (1, 2):
        with beside(lambda: ("made", 1), jobs) as made:
            assert made() == ("made", 1)
        with pytest.raises(ZeroDivisionError), beside(lambda: 1 // 0, jobs) as made:
            made()
    with beside(signal.pause, 2):  # never done, and not asked for: it is ended, or we would wait for ever
        pass
    with beside(os.getpid, 2) as made:
        assert list(on_cores(str, range(4), 2)) == ["0", "1", "2", "3"]
        assert made() != os.getpid()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError("No pandoc was found: either install pandoc and add it"), "pandoc is missing"),
        (
            FileNotFoundError(errno.ENOENT, "the program of the search index is missing", "pagefind"),
            "pagefind is missing",
        ),
    ],
)
def test_a_missing_program_is_one_sentence(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    def missing(*_given: object, **_named: object) -> None:
        raise error

    monkeypatch.setattr("build_edition.site.build.every_page", missing)
    ran = run("--root", tiny)
    assert ran.code == 1
    assert ran.err.startswith(f"build-edition: {said}; ")
    assert len(ran.err.splitlines()) == 1


def test_what_an_earlier_version_left_between_its_two_renames_is_healed(tiny: Path) -> None:
    assert run("--root", tiny).code == 0
    site = files_below(tiny / SITE)
    (tiny / SITE).rename(tiny / ".site-old")
    (tiny / ".site-staging").mkdir()
    generation.heal(tiny)
    assert files_below(tiny / SITE) == site
    assert not (tiny / ".site-old").exists()
    assert not (tiny / ".site-staging").exists()


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False


def test_the_second_of_two_builds_waits_says_so_and_reads_again(tiny: Path) -> None:
    command = [sys.executable, "-m", "build_edition", "--root", str(tiny), "--pages-only"]
    log = tiny.parent / "log.txt"
    with log.open("w") as out, generation.generation(tiny):
        second = subprocess.Popen(command, env=BARE, stderr=out, stdout=out)
        assert eventually(lambda: "another build of this edition is running" in log.read_text())
        notes = tiny / "sources/letter-1851-03-02/annotations/notes.yml"
        notes.write_text(notes.read_text().replace("In the morning.", "In the evening."))
        assert not (tiny / PAGES).exists()
    assert second.wait(timeout=60) == 0
    assert "In the evening." in (tiny / PAGES / "letter-1851-03-02.md").read_text()


def test_the_lock_of_a_killed_build_holds_nobody_up(tiny: Path) -> None:
    def die() -> None:
        with generation.generation(tiny):
            os.kill(os.getpid(), signal.SIGKILL)

    assert in_a_process_of_its_own(die) == -signal.SIGKILL
    assert (tiny / ".build-edition/next").exists()
    assert run("--root", tiny, "--pages-only").code == 0
    assert not (tiny / ".build-edition/next").exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_at_any_change_leaves_the_old_or_the_new_and_no_litter(
    root: Path, versions: tuple[Version, Version], generator: Callable[[Version], None], number: signal.Signals
) -> None:
    old, new = versions
    generator(old)
    write_now(root, old)
    generator(new)
    count = count_of_changes(lambda: write_now(root, new))
    generator(old)
    write_now(root, old)
    generator(new)
    chosen = random.Random(SEED)  # noqa: S311 - the same moments each time
    for at in chosen.choices(range(1, count + 1), k=15):

        def act(at: int = at) -> None:
            seen = 0

            def moment() -> None:
                nonlocal seen
                seen += 1
                if seen == at:
                    signal.raise_signal(number)

            before_each_change(moment)
            with ended_by_signals():
                write_now(root, new)

        in_a_process_of_its_own(act)
        generation.heal(root)
        assert_old_or_new(root, versions)
    assert_clean(root, new)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_each_signal_to_end_is_heard_and_means_afterwards_what_it_meant(number: signal.Signals) -> None:
    heard: list[int] = []
    before = signal.signal(number, lambda number, _frame: heard.append(number))
    try:
        with pytest.raises(Ended) as ended, ended_by_signals():
            signal.raise_signal(number)
        assert (ended.value.number, heard) == (number, [])
        signal.raise_signal(number)
        assert heard == [number]
    finally:
        signal.signal(number, before)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL, pytest.param(signal.SIGINT, marks=everything())])
def test_a_signal_to_a_build_ends_the_site_generator_as_well(tiny: Path, number: signal.Signals) -> None:
    command = [sys.executable, "-m", "build_edition", "--root", str(tiny)]
    running = subprocess.Popen(command, env=BARE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert eventually(lambda: bool(children_of(running.pid, "build_edition.site")) or running.poll() is not None)
    children = children_of(running.pid, "build_edition.site")
    assert children, "the generator was seen at work"
    running.send_signal(number)
    assert running.wait(timeout=30) == (-number if number == signal.SIGKILL else 128 + number)
    assert eventually(lambda: not any(is_running(child) for child in children))


def children_of(parent: int, word: str) -> list[int]:
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            status, line = (folder / "stat").read_text(), (folder / "cmdline").read_text()
            if int(status.rpartition(")")[2].split()[1]) == parent and word in line:
                found.append(int(folder.name))
    return found


def is_running(process: int) -> bool:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False
