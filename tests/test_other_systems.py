"""Where Unix is not: what only Unix has is taken away, the console knows cp1252 alone, and the edition is built all the same."""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import BARE, files_below

from build_edition.ground import lock
from build_edition.sources.revision import revision

# run before every Python of ours, children too: what the library asks for is asked for first, then all that Windows lacks is gone
WITHOUT_UNIX = """
import concurrent.futures.process, multiprocessing, os, shutil, signal, subprocess, sys, tempfile, types
for name in ("sync", "killpg", "fork", "sched_getaffinity", "getuid", "geteuid", "setsid", "getpgid", "nice", "pread"):
    delattr(os, name)
for name in ("SIGHUP", "SIGKILL"):
    delattr(signal, name)
for name in ("fcntl", "resource", "pwd", "grp", "termios"):
    sys.modules[name] = None
def locking(_file, mode, number):
    with open(os.environ["LOCKED"], "a") as file:
        file.write(f"{mode} {number};")
sys.modules["msvcrt"] = types.SimpleNamespace(LK_LOCK=1, LK_NBLCK=2, locking=locking)
"""
GIT = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"]
CONSOLE = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C"}


@pytest.fixture
def without_unix(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The command, run where nothing is that only Unix has."""
    (tmp_path / "first").mkdir()
    (tmp_path / "first/sitecustomize.py").write_text(WITHOUT_UNIX)
    given = {**BARE, **CONSOLE, "PYTHONPATH": str(tmp_path / "first"), "LOCKED": str(tmp_path / "locked")}

    def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "build_edition", *map(str, words)]
        return subprocess.run(command, env=given, capture_output=True, encoding="utf-8", check=False)

    return run


def test_an_edition_is_built_without_what_only_unix_has(
    tiny: Path, built_tiny: Path, tmp_path: Path, without_unix: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    ran = without_unix("--root", tiny, "--jobs", "4")
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "locked").read_text() == "2 1;"
    assert files_below(tiny / "site") == files_below(built_tiny / "site")


def test_what_a_console_of_windows_cannot_say_is_said_all_the_same(
    tiny: Path, without_unix: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    notes = tiny / "sources/letter-1851-03-02/annotations/notes.yml"
    notes.write_text(notes.read_text(encoding="utf-8").replace("exact: ", "exact: Łódź ", 1), encoding="utf-8")
    ran = without_unix("check", "--root", tiny)
    assert ran.returncode == 1, ran.stderr
    assert "Łódź" in ran.stdout


class Windows:
    """The lock of Windows: it says that a file is in use as often as it is told to."""

    LK_LOCK, LK_NBLCK = 1, 2

    def __init__(self, *errors: int) -> None:
        self.errors = list(errors)

    def locking(self, _file: int, _mode: int, _bytes: int) -> None:
        if self.errors:
            raise OSError(self.errors.pop(0), "refused")


def test_a_lock_of_windows_is_waited_for_until_it_is_free(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    windows = Windows()
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", windows)
    with (tmp_path / "lock").open("w") as file:
        assert lock.is_ours(file)
        windows.errors = [errno.EACCES]
        assert not lock.is_ours(file)
        windows.errors = [errno.EDEADLK, errno.EDEADLK, errno.EACCES]
        assert lock.is_ours(file, is_waiting=True)
    assert windows.errors == []


def test_another_mistake_of_a_lock_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", Windows(errno.EBADF))
    with (tmp_path / "lock").open("w") as file, pytest.raises(OSError, match="refused"):
        lock.is_ours(file, is_waiting=True)


def test_two_who_want_the_same_file_do_not_both_have_it(tmp_path: Path) -> None:
    with (tmp_path / "lock").open("w") as one, (tmp_path / "lock").open("w") as other:
        assert lock.is_ours(one)
        assert not lock.is_ours(other)


def test_a_link_that_windows_lets_nobody_make_is_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    refused = OSError(errno.EINVAL, "no right")

    def never(_path: Path, _target: str) -> None:
        raise refused

    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/b").write_text("b")
    (tmp_path / "sources/a").symlink_to("b")
    for words in (["init", "-q"], ["add", "sources"], ["commit", "-qm", "A link"]):
        subprocess.run([*GIT, *words], cwd=tmp_path, check=True)
    monkeypatch.setattr(Path, "symlink_to", never)
    with pytest.raises(OSError, match="no right"), revision("HEAD", tmp_path):
        pass
    monkeypatch.setattr(refused, "winerror", 1314, raising=False)
    with revision("HEAD", tmp_path) as folder:
        assert [path.name for path in (folder / "sources").iterdir()] == ["b"]
