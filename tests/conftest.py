"""What the tests share: the tiny edition, and running the program as a user does."""

from __future__ import annotations

import contextlib
import fcntl
import functools
import hashlib
import io
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from asking import MANY, asked_once, cited_once, fields_once, html_once, parser_once, rendered_once
from hypothesis import settings
from in_volumes import put_in_volumes
from pressing import forked

from build_edition.commands import cli
from build_edition.commands.cli import main
from build_edition.diagnostics.findings import Result
from build_edition.edition import compile_at_hand, compile_edition
from build_edition.exports import chicago, styled
from build_edition.ground import pandoc
from build_edition.ground.cycles import look_seldom
from build_edition.markup import cite, works
from build_edition.markup.render import Renderer
from build_edition.measures import proof
from build_edition.measures.edit import AtHand
from build_edition.model.edited import Edition
from build_edition.pages.data import citing
from build_edition.pages.lists import fields
from build_edition.search import index, index_part
from build_edition.site import engine, kept_search

pytest_plugins = ["browsing", "validating", "offline", "long_texts"]

# speed is measured in benchmarks, never by a test; HYPOTHESIS_PROFILE=deep looks longer, `make everything` a little, and
# both elsewhere each time: what fails once in a hundred runs would say nothing of the change that `make test` is run for
settings.register_profile("edition", deadline=None, max_examples=25, derandomize=True)
settings.register_profile("everything", deadline=None, max_examples=100)
settings.register_profile("deep", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "edition"))

TESTS = Path(__file__).parent
BARE = {name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ}
ROOT = TESTS.parent
TINY = TESTS / "editions" / "tiny"
BILINGUAL = TESTS / "editions" / "bilingual"
SOURCES_ONLY = shutil.ignore_patterns(".*", "site", "tests", "edition", "node_modules", "*.egg-info")


MEMORY, ROOM = Path("/dev/shm"), 8 * 2**30  # noqa: S108 - Linux keeps this folder in memory


def pytest_configure() -> None:
    """Python looks for cycles as seldom as in the program.

    The folders of the tests are kept in memory where there is room for them: many thousands of small files.
    """
    look_seldom()
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
        tempfile.tempdir = str(MEMORY)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the expectation of one case (-k) at a time")


class Ran(NamedTuple):
    """An exit code and what was printed."""

    code: int
    out: str
    err: str


@contextlib.contextmanager
def bare_environment() -> Iterator[None]:
    """The environment of a fresh machine: a home and a path, no locale, no terminal, nothing of Python's."""
    with pytest.MonkeyPatch.context() as patched:
        for name in set(os.environ) - set(BARE):
            patched.delenv(name)
        for name, value in BARE.items():  # and what is given over these is taken back
            patched.setenv(name, value)
        yield
        for name in set(os.environ) - set(BARE):
            del os.environ[name]


def run(*arguments: str | Path, given: Mapping[str, str] | None = None) -> Ran:
    """Run `build-edition` in this process, in a bare environment with what is `given`."""
    out, err = io.StringIO(), io.StringIO()
    with bare_environment(), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        os.environ.update(given or {})
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as exited:
            code = int(exited.code or 0)
    return Ran(code, out.getvalue(), err.getvalue())


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file below a folder: POSIX path → bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@contextlib.contextmanager
def opened_store(path: Path) -> Iterator[sqlite3.Connection]:
    """What an edition keeps, as SQLite sees it: written and closed at the end of the block.

    `with` of a connection alone writes and leaves it open until Python looks for cycles; a build would find it held.
    """
    with contextlib.closing(sqlite3.connect(path)) as file, file:
        yield file


def put_contact(root: Path, contact: str) -> None:
    """Whom to write to, in the `edition.yml` of an edition that names somebody."""
    said = root / "sources" / "edition.yml"
    lines = said.read_text(encoding="utf-8").splitlines(keepends=True)
    changed = [f"contact: {contact}\n" if line.startswith("contact: ") else line for line in lines]
    assert changed != lines
    said.write_text("".join(changed), encoding="utf-8")


def put_document(root: Path, name: str, text: str, header: str) -> None:
    """A document in the sources of an edition: its text as received, and what is said of it besides the fingerprint."""
    folder = root / "sources" / name
    folder.mkdir(exist_ok=True)
    (folder / "text.txt").write_text(text, encoding="utf-8")
    fingerprint = hashlib.sha256(text.encode()).hexdigest()
    (folder / "document.yml").write_text(f"{header}received: {{sha256: {fingerprint}}}\n", encoding="utf-8")


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of a run of the tests have."""
    base = factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session", autouse=True)
def questions_asked_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is asked follows from the question alone, of pandoc, Pagefind, Python-Markdown and the tables: it is asked once."""
    answers = shared_folder(tmp_path_factory) / "answers"
    answers.mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        answered = asked_once(answers, pandoc.run_pandoc)
        for room in (chicago, cite, styled, works):
            patch.setattr(room, "run_pandoc", answered)
        indexed = functools.cache(index_part.part_of_index.__wrapped__)
        for place in (index, kept_search):
            patch.setattr(place, "part_of_index", indexed)
        patch.setattr(Renderer, "render", rendered_once(answers, Renderer.render))
        patch.setattr(cli, "parser_of_calls", parser_once(cli.parser_of_calls))
        patch.setattr(fields, "of_edition", fields_once(fields.of_edition))
        patch.setattr(citing, "write_chicago", cited_once(citing.write_chicago))
        patch.setattr(proof.Rendering, "html", html_once(proof.Rendering.html))
        patch.setattr(proof, "unsafe_markup", functools.lru_cache(MANY)(proof.unsafe_markup))
        yield


@pytest.fixture(scope="session", autouse=True)
def one_process_each() -> Iterator[None]:
    """A build of a test has one process where it says nothing else: the tests themselves take every core."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cli, "processors", lambda: 1)
        yield


@pytest.fixture(scope="session", autouse=True)
def nobody_cuts_the_power() -> Iterator[None]:
    """No test reads a disk after the power failed: a build need not wait until all that the machine wrote is on it."""
    with pytest.MonkeyPatch.context() as patch:
        if hasattr(os, "sync"):
            patch.setattr(os, "sync", lambda: None)
        yield


@pytest.fixture(scope="session", autouse=True)
def generator_loaded_once() -> Iterator[None]:
    """The site generator is forked from a process that has loaded it, where the system can."""
    with pytest.MonkeyPatch.context() as patch:
        if hasattr(os, "fork"):
            patch.setattr(engine, "child", forked)
        yield


@functools.cache
def tiny_edition() -> Edition:
    """The tiny edition as it stands, compiled once: for tests that change nothing in it."""
    return compile_edition(TINY).value


@functools.cache
def named_edition() -> Edition:
    """The tiny edition with registers and more laid over it, compiled once: for tests that change nothing in it."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(shutil.copytree(TINY, Path(folder) / "named", ignore=shutil.ignore_patterns("edition", "site")))
        shutil.copytree(TESTS / "editions" / "named", root, dirs_exist_ok=True)
        return compile_edition(root).value


@functools.cache
def flagship_at_hand() -> tuple[Result[Edition], AtHand]:
    """The real edition as its sources stand, compiled once in each process of the tests; it is proved as it is built."""
    return compile_at_hand(ROOT, is_proved=False)


def flagship_result() -> Result[Edition]:
    """What it was compiled to."""
    return flagship_at_hand()[0]


def built_once(
    factory: pytest.TempPathFactory, name: str, root: Path, *options: str, prepare: Callable[[Path], None] | None = None
) -> Path:
    """A copy of an edition, prepared and built once for all processes of a run; a test that writes copies it."""
    shared = shared_folder(factory)
    copy, finished = shared / name, shared / f"{name}.built"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not finished.exists():
            shutil.copytree(root, copy, ignore=SOURCES_ONLY, dirs_exist_ok=True)
            if prepare is not None:
                prepare(copy)
            ran = run("--root", copy, *options)
            assert ran.code == 0, ran.out
            finished.touch()
    return copy


@pytest.fixture(scope="session")
def built_flagship(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real edition in a folder of its own, built."""
    return built_once(tmp_path_factory, "flagship", ROOT)


@pytest.fixture(scope="session")
def built_tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny edition in a folder of its own, built."""
    return built_once(tmp_path_factory, "tiny", TINY)


@pytest.fixture(scope="session")
def built_bilingual(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The edition of originals, translations and pictures in a folder of its own, built."""
    return built_once(tmp_path_factory, "bilingual", BILINGUAL)


@functools.cache
def bilingual_result() -> Result[Edition]:
    """The edition of originals, translations and pictures, compiled once: for tests that change nothing in it."""
    return compile_edition(BILINGUAL)


@pytest.fixture
def bilingual(tmp_path: Path) -> Path:
    """A copy of that edition to spoil."""
    return Path(shutil.copytree(BILINGUAL, tmp_path / "edition"))


def lay_named(root: Path) -> None:
    """Registers, an introduction, claims and more readings, over the tiny edition."""
    shutil.copytree(TESTS / "editions" / "named", root, dirs_exist_ok=True)


@pytest.fixture(scope="session")
def built_volumes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The edition with registers, its documents in volumes, built at once."""

    def prepare(root: Path) -> None:
        lay_named(root)
        put_in_volumes(root)
        with (root / "mkdocs.yml").open("a", encoding="utf-8") as more:
            more.write("extra_javascript:\n  - path: edition/assets/reader/reader.js\n    type: module\n")

    return built_once(tmp_path_factory, "volumes", TINY, prepare=prepare)


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A copy of the tiny edition to spoil."""
    return Path(shutil.copytree(TINY, tmp_path / "tiny", ignore=shutil.ignore_patterns("edition", "site")))


@pytest.fixture
def named(tiny: Path) -> Path:
    """The tiny edition with registers, an introduction, claims and more readings laid over it."""
    shutil.copytree(TESTS / "editions" / "named", tiny, dirs_exist_ok=True)
    return tiny


@pytest.fixture
def expect(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare with a file; with `--update` and a single selected test, rewrite it instead."""

    def compare(path: Path, found: str) -> None:
        if request.config.getoption("--update"):
            assert len(request.session.items) == 1, "update one case at a time: select it with -k"
            path.write_text(found, encoding="utf-8", newline="")
        assert path.read_bytes().decode("utf-8") == found

    return compare
