"""One folder under `diagnostics/` for every code of the catalogue, discovered.

    A102-several-matches/
      README.md        one or two sentences: the fault, and why the near misses are right
      fault/           files laid over a copy of editions/tiny (`remove.txt` lists files to take away, `sizes.txt`
                       and `modes.txt` a path and a number of bytes or a mode a line, `names.txt` a path and the
                       one that it gets, in which `\\xff` is a byte)
      near-miss…/      the same, for what must stay silent
      expected.txt     what the command prints for the fault (counts of files written as N)
      command.txt      the command where it is not `check` (`build` for the whole build)
      theme.txt        in an overlay: what the site generator's theme writes instead of what (`old → new`)
      versions/        an overlay for each version that the edition has had: committed and tagged, in order of name
      history.txt      the edition is committed to a repository before an overlay is laid over it
      over.txt         an overlay below editions/ to be laid over the tiny edition first
      environment.txt  NAME=value a line for the fault, `{edition}` being its folder: for tools that fail

In an overlay's `document.yml` the word `FINGERPRINT` stands for the SHA-256 of its `text.txt`.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import TESTS, Ran, files_below, run
from versioned import tagged

from build_edition.diagnostics.catalogue import CATALOGUE, STAGES
from build_edition.ground.progress import Progress
from build_edition.site import engine, lighten
from build_edition.site.job import Job, Pressed
from build_edition.site.mend_theme import mend
from build_edition.site.press import press

FOLDERS = sorted(path for path in (TESTS / "diagnostics").iterdir() if path.is_dir())
NEAR_MISSES = [path for folder in FOLDERS for path in sorted(folder.glob("near-miss*"))]


def lay_over(overlay: Path, edition: Path) -> None:
    for name in (overlay / "remove.txt").read_text().split() if (overlay / "remove.txt").exists() else []:
        path = edition / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for path in sorted(overlay.rglob("*")):
        target = edition / path.relative_to(overlay)
        if path.is_symlink():
            target.unlink(missing_ok=True)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(path.readlink())
        elif path.is_file() and path.name not in ("remove.txt", "sizes.txt", "modes.txt", "names.txt"):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    for name, other in lines_of(overlay / "names.txt"):
        (edition / name).rename(edition / os.fsdecode(other.encode().decode("unicode_escape").encode("latin-1")))
    for name, size in lines_of(overlay / "sizes.txt"):
        with (edition / name).open("ab") as file:
            file.truncate(int(size))
    for name, mode in lines_of(overlay / "modes.txt"):
        (edition / name).chmod(int(mode, 8))
    for path in edition.glob("sources/**/document.yml"):
        text = path.with_name("text.txt")
        if b"FINGERPRINT" in path.read_bytes() and text.exists():
            fingerprint = hashlib.sha256(text.read_bytes()).hexdigest()
            path.write_bytes(path.read_bytes().replace(b"FINGERPRINT", fingerprint.encode()))


def lines_of(path: Path) -> list[list[str]]:
    return [line.split() for line in path.read_text().splitlines()] if path.exists() else []


# what even root may do to a file it may not read is taken away
NOT_ALMIGHTY = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


def prepare(edition: Path, folder: Path, overlay: str) -> None:
    first = folder / "over.txt"
    if first.exists():
        lay_over(TESTS / "editions" / first.read_text().strip(), edition)
    if (folder / "history.txt").exists():
        git = ["git", "-C", edition, "-c", "user.name=A", "-c", "user.email=a@example.org"]
        for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "Before"]):
            subprocess.run([*git, *words], check=True)
    for version in sorted((folder / "versions").glob("*")):
        lay_over(version, edition)
        tagged(edition, version.name)
    lay_over(folder / overlay, edition)


def run_in(edition: Path, folder: Path, *, is_fault: bool = False) -> Ran:
    command = (folder / "command.txt").read_text().split() if (folder / "command.txt").exists() else ["check"]
    arguments = ["--root", str(edition), *([] if command == ["build"] else command)]
    given = folder / "environment.txt"
    if is_fault and (given.exists() or (folder / "fault/modes.txt").exists()):
        lines = given.read_text().format(edition=edition).split("\n") if given.exists() else []
        pairs = (line.split("=", 1) for line in lines if line)
        named = [*NOT_ALMIGHTY, sys.executable, "-m", "build_edition", *arguments]
        ran = subprocess.run(named, env={**os.environ, **dict(pairs)}, capture_output=True, text=True, check=False)
        return Ran(ran.returncode, ran.stdout, ran.stderr)
    with pytest.MonkeyPatch.context() as patched:
        if (edition / "theme.txt").exists():
            old, new = (edition / "theme.txt").read_text().strip().split(" → ")
            patched.setattr(lighten, "mend", lambda html, hosts=(): mend(html, hosts).replace(old, new))
            patched.setattr(engine, "run_generator", _press_here)
        return run(*arguments)


def _press_here(folder: Path, job: Job, _progress: Progress) -> Pressed:
    with contextlib.chdir(folder):
        return press(replace(job, jobs=1))


def codes_in(printed: str) -> set[str]:
    return set(re.findall(r": (?:error|warning): ([A-Z]\d{3}): ", printed))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_fault_is_said_at_its_place(folder: Path, tiny: Path, expect: Callable[[Path, str], None]) -> None:
    code = folder.name[:4]
    prepare(tiny, folder, "fault")
    before = files_below(tiny)
    ran = run_in(tiny, folder, is_fault=True)
    expect(folder / "expected.txt", re.sub(r"\d+ files, \d+ written", "N files, N written", ran.out))
    assert code in codes_in(ran.out)
    assert ran.code == (1 if CATALOGUE[code].severity == "error" else 0)
    assert str(tiny) not in ran.out
    if code[0] != "E":
        assert files_below(tiny) == before, "a check writes nothing"


@pytest.mark.parametrize("overlay", NEAR_MISSES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_near_miss_stays_silent(overlay: Path, tiny: Path) -> None:
    prepare(tiny, overlay.parent, overlay.name)
    ran = run_in(tiny, overlay.parent)
    assert overlay.parent.name[:4] not in codes_in(ran.out)
    assert ran.code == 0, ran.out


def test_every_code_has_a_folder_with_its_name_and_a_near_miss() -> None:
    assert {folder.name for folder in FOLDERS} == {f"{code.id}-{code.name}" for code in CATALOGUE.values()}
    assert {path.parent for path in NEAR_MISSES} == set(FOLDERS)
    assert all((folder / "README.md").read_text().strip() for folder in FOLDERS)


def test_the_catalogue_is_written_for_editors() -> None:
    for code in CATALOGUE.values():
        assert code.id[0] in STAGES
        assert not code.sentence.endswith("."), code.id
        assert code.explanation.endswith((".", ")")), code.id


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_explain_prints_what_the_page_prints(code: str) -> None:
    ran = run("explain", code)
    assert ran.code == 0
    assert CATALOGUE[code].sentence in ran.out


def test_explain_of_an_unknown_code_is_a_wrong_call() -> None:
    ran = run("explain", "Z999")
    assert ran.code == 2
    assert "there is no diagnostic Z999" in ran.err
