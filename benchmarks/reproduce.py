"""Two builds of an edition in unlike surroundings: every byte must be the same.

    python benchmarks/reproduce.py [EDITION]

Clones the edition that is committed in a folder (here, if none is named) twice. Each clone is built with every version
that has a tag, and exported in every format, by a program of its own: on another day (400 days ahead, by `faketime`
where it is installed, else as Python sees it), in another folder, time zone, locale, by another user (by `unshare`,
where the system allows it), with another home, mask of files, order of hashes, width of the terminal, number of
processes, and once with SOURCE_DATE_EPOCH and once without. `diff -r` says what differs; nothing may. Exit 1 where
anything does.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from build_edition.edition import compile_edition
from build_edition.site.build import moment

AHEAD: Final = 400
TOMORROW: Final = f"""
import datetime, time
_now, _datetime, AHEAD = time.time, datetime.datetime, {AHEAD} * 86400
time.time = lambda: _now() + AHEAD
class datetime_(_datetime):
    @classmethod
    def now(cls, tz=None):
        return _datetime.now(tz) + datetime.timedelta(seconds=AHEAD)
    @classmethod
    def utcnow(cls):
        return _datetime.utcnow() + datetime.timedelta(seconds=AHEAD)
datetime.datetime = datetime_
"""
MADE: Final = ("site", "docs/edition", "exports")
_NOBODY: Final = "12345"
_PROGRAM: Final = (sys.executable, "-m", "build_edition")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where and when a program runs, and who runs it."""

    folder: str
    home: str
    umask: int
    jobs: int
    environment: Mapping[str, str] = field(default_factory=dict)
    before: Sequence[str] = ()


HERE: Final = Surroundings(
    "here", "ann", 0o022, 1, {"TZ": "America/Lima", "LANG": "C", "USER": "ann", "PYTHONHASHSEED": "1"}
)
THERE: Final = Surroundings(
    "deep/er/Ünother folder", "bo", 0o077, 2,
    {"TZ": "Pacific/Auckland", "LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8", "USER": "bo", "PYTHONHASHSEED": "7",
     "COLUMNS": "40"},
)  # fmt: skip


def ahead(there: Surroundings, below: Path) -> Surroundings:
    """The same 400 days later: for every program where there is `faketime`, else for Python."""
    faketime = shutil.which("faketime")
    if faketime:
        return replace(there, before=(*there.before, faketime, "-f", f"+{AHEAD}d"))
    (below / "ahead").mkdir()
    (below / "ahead/sitecustomize.py").write_text(TOMORROW, encoding="utf-8")
    return replace(there, environment={**there.environment, "PYTHONPATH": str(below / "ahead")})


def elsewho(there: Surroundings) -> Surroundings:
    """The same by another user, where the system lets a program have one of its own."""
    unshare = shutil.which("unshare")
    another = (unshare or "", "--user", f"--map-user={_NOBODY}", f"--map-group={_NOBODY}")
    is_allowed = unshare and subprocess.run([*another, *_PROGRAM, "--version"], capture_output=True, check=False)
    return replace(there, before=(*another, *there.before)) if is_allowed and is_allowed.returncode == 0 else there


def run_in(where: Surroundings, below: Path, root: Path, *arguments: str) -> None:
    """Run the program on an edition; raises where it does not end well."""
    home = below / where.home
    home.mkdir(exist_ok=True)
    given = {"PATH": os.environ["PATH"], "HOME": str(home), **where.environment}
    command = [*where.before, *_PROGRAM, "--root", str(root), *arguments]
    ran = subprocess.run(command, cwd=home, umask=where.umask, env=given, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(f"{' '.join(command)}: exit {ran.returncode}\n{ran.stdout[-3000:]}{ran.stderr[-3000:]}")


def build_in(where: Surroundings, below: Path, root: Path) -> None:
    """Everything that is made of an edition."""
    run_in(where, below, root, "-j", str(where.jobs), "--versions")
    run_in(where, below, root, "export", "all", "--to", str(root / "exports"))


def differing(one: Path, other: Path) -> str:
    """What `diff -r` says of the folders that are made; empty where every file is the same, byte for byte."""
    told = (subprocess.run(["diff", "-r", one / name, other / name], capture_output=True, check=False) for name in MADE)
    return "".join(ran.stdout.decode(errors="replace") + ran.stderr.decode(errors="replace") for ran in told)


def main(edition: Path) -> int:
    """Build it twice and compare."""
    with tempfile.TemporaryDirectory(prefix="reproduce-") as folder:
        below = Path(folder)
        epoch = str(moment(compile_edition(edition).value, {}))
        there = replace(THERE, environment={**THERE.environment, "SOURCE_DATE_EPOCH": epoch})
        roots = []
        for where in (HERE, elsewho(ahead(there, below))):
            root = below / where.folder
            subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", edition, root], check=True)
            start = time.monotonic()
            build_in(where, below, root)
            print(f"built in “{root.name}” ({' '.join(where.before) or 'as it is'}): {time.monotonic() - start:.0f} s")
            roots.append(root)
        told = differing(*roots)
        files = sum(1 for name in MADE for path in (roots[0] / name).rglob("*") if path.is_file())
        print(told[:20_000] or f"{files} files, every byte the same")
        return int(bool(told))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()))
