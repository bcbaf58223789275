"""The first hour with an edition of one's own: an empty home, an empty folder, and the package index alone (`make firsthour`).

A former generator makes the edition; three documents are taken in; it is checked and built; the generator
of today takes over, and everything that the Makefile and the workflows do is done. What this costs is printed. Without `make firsthour`
these tests are skipped: they install everything twice from the index. test_own_edition.py tries what needs no network.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from conftest import ROOT
from workflow_runs import Host, run_every_workflow

from build_edition.contribute.wheel import wheel

pytestmark = pytest.mark.skipif(
    "FIRST_HOUR" not in os.environ, reason="`make firsthour` installs from the package index"
)

TEXTS = re.findall(r"as `(\w+\.txt)`:\n\n```text\n(.*?)```", (ROOT / "docs/tutorial.md").read_text("utf-8"), re.DOTALL)
FIRST = "build_edition/contribute/upgrade.py"  # came with the first generator that makes whole editions
Told = Callable[..., str]


def former_generator(folder: Path) -> Path:
    """The program as it was: at FORMER, a revision of git, or when it first made whole editions."""
    git = ["git", "-C", str(ROOT)]
    asked = [*git, "log", "--diff-filter=A", "--format=%H", "--", FIRST]
    former = (
        os.environ.get("FORMER") or subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()[-1]
    )
    packed = subprocess.run([*git, "archive", former, "build_edition"], capture_output=True, check=True).stdout
    with tarfile.open(fileobj=BytesIO(packed)) as file:
        file.extractall(folder, filter="data")
    return folder


@pytest.fixture
def told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Told:
    """Runs a command as somebody who has nothing but a path, and says how long it took."""
    (tmp_path / "home").mkdir()
    clean = {"HOME": str(tmp_path / "home"), "PATH": os.environ["PATH"]}

    def run(command: str, at: Path = tmp_path, code: int = 0, **given: str) -> str:
        began = time.monotonic()
        words = shlex.split(command)
        ran = subprocess.run(words, cwd=at, env={**clean, **given}, capture_output=True, text=True, check=False)
        with capfd.disabled():
            print(f"{time.monotonic() - began:7.1f} s  {command}", flush=True)  # noqa: T201 - read by whoever runs it
        assert ran.returncode == code, (command, ran.stdout[-2000:], ran.stderr[-2000:])
        return ran.stdout

    return run


def all_of_it(edition: Path, told: Told, host: Path) -> None:
    """The commands of the Makefile, and the workflows."""
    assert "0 errors" in told("make check", edition)
    told("make site", edition)
    assert (edition / "site/edition/hearing/index.html").is_file()
    told("make offline", edition)
    run_every_workflow(
        Host(edition, host, {"HOME": str(edition.parent / "home"), "PATH": os.environ["PATH"]}),
        "first",
        "Nobody was on the stair.",
    )


def test_from_an_empty_folder_to_an_edition_that_was_published_proposed_on_and_upgraded(
    tmp_path: Path, told: Told
) -> None:
    former = former_generator(tmp_path / "former")
    program = f"{sys.executable} -m build_edition new edition lamp --yes --title 'The lamp of Skerry Point'"
    told(program, PYTHONPATH=str(former))
    edition = tmp_path / "lamp"
    assert len(TEXTS) == 3
    for name, text in TEXTS:
        (tmp_path / name).write_text(text, encoding="utf-8")
        told(f"python3 edition.py new document ../{name}", edition)
    told("python3 edition.py upgrade --apply", edition)
    assert "0 errors" in told("make check", edition)
    told("make site", edition)
    sources = {path: path.read_bytes() for path in (edition / "sources").rglob("*.txt")}

    name, content = wheel()
    (tmp_path / name).write_bytes(content)
    assert "nothing was changed" in told(f"python3 edition.py upgrade ../{name}", edition)
    assert "changed" in told(f"python3 edition.py upgrade ../{name} --apply", edition)
    assert (edition / "generator" / name).read_bytes() == content
    assert {path: path.read_bytes() for path in sources} == sources
    assert "E401" not in told("make check", edition)
    all_of_it(edition, told, tmp_path / "host")


def test_an_edition_of_today_starts_on_the_index_alone(tmp_path: Path, told: Told) -> None:
    told(f"{sys.executable} -m build_edition new edition mine --yes --contact mine@example.org")
    assert "0 errors, 0 warnings" in told("make check", tmp_path / "mine")
    told("make site", tmp_path / "mine")
