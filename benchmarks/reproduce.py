"""Builds an edition twice in different environments: every byte must be the same.

    python benchmarks/reproduce.py [EDITION]

Clones the committed edition in a folder (the current one, if none is named) twice. Each clone is built with every
tagged version, and exported in every format. The second build runs on another day (400 days ahead, by `faketime` if it
is installed, else only for Python), in another folder, time zone and locale, as another user (by `unshare`, if the
system allows it), with another home folder, umask, hash seed, terminal width and number of processes, and with
SOURCE_DATE_EPOCH. The results are compared with `diff -r`. Exit 1 if anything differs.
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
    """The environment of a program: folder, home folder, umask, number of processes, variables, wrapper command."""

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
    """The same environment 400 days later: for every program if there is `faketime`, else only for Python."""
    faketime = shutil.which("faketime")
    if faketime:
        return replace(there, before=(*there.before, faketime, "-f", f"+{AHEAD}d"))
    (below / "ahead").mkdir()
    (below / "ahead/sitecustomize.py").write_text(TOMORROW, encoding="utf-8")
    return replace(there, environment={**there.environment, "PYTHONPATH": str(below / "ahead")})


def elsewho(there: Surroundings) -> Surroundings:
    """The same environment as another user, if the system allows user namespaces; else unchanged."""
    unshare = shutil.which("unshare")
    another = (unshare or "", "--user", f"--map-user={_NOBODY}", f"--map-group={_NOBODY}")
    is_allowed = unshare and subprocess.run([*another, *_PROGRAM, "--version"], capture_output=True, check=False)
    return replace(there, before=(*another, *there.before)) if is_allowed and is_allowed.returncode == 0 else there


def run_in(where: Surroundings, below: Path, root: Path, *arguments: str) -> None:
    """Run the program on an edition; SystemExit if it fails."""
    home = below / where.home
    home.mkdir(exist_ok=True)
    given = {"PATH": os.environ["PATH"], "HOME": str(home), **where.environment}
    command = [*where.before, *_PROGRAM, "--root", str(root), *arguments]
    ran = subprocess.run(command, cwd=home, umask=where.umask, env=given, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(f"{' '.join(command)}: exit {ran.returncode}\n{ran.stdout[-3000:]}{ran.stderr[-3000:]}")


def build_in(where: Surroundings, below: Path, root: Path) -> None:
    """Build an edition with all versions, and export every format."""
    run_in(where, below, root, "-j", str(where.jobs), "--versions")
    run_in(where, below, root, "export", "all", "--to", str(root / "exports"))


def differing(one: Path, other: Path) -> str:
    """The output of `diff -r` for the built folders; empty if all files are identical."""
    told = (subprocess.run(["diff", "-r", one / name, other / name], capture_output=True, check=False) for name in MADE)
    return "".join(ran.stdout.decode(errors="replace") + ran.stderr.decode(errors="replace") for ran in told)


def main(edition: Path) -> int:
    """Build the edition twice and compare; 1 if anything differs."""
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
