"""A machine that fails at a seeded moment of a real build, and what is left then: `make faults MOMENTS=200`.

In: the number of moments and a seed. Out: how often each fault occurred, and every moment after which the site was
neither the old nor the new one, the error message was missing, or the next run was not clean. Exit 1 if there was one.
Promises: a moment is a system call that changes the disk, counted over all processes of a build (`faults.c`); the build
is a real one, including the search index and the site generator.
"""

from __future__ import annotations

import argparse
import errno
import os
import random
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

HERE: Final = Path(__file__).parent
TINY: Final = HERE.parent / "tests/editions/tiny"
NOTES: Final = "sources/letter-1851-03-02/annotations/notes.yml"
WORDS: Final = ("In the morning.", "In the evening.")
PLACES: Final = ("site", "docs/edition")
KNOWN: Final = {".build-edition", "docs", "mkdocs.yml", "site", "sources", "lock", "store.sqlite3"}
COUNTED: Final = "QqQ"  # as in faults.c
KILL: Final = str(int(signal.SIGKILL))
KINDS: Final[Mapping[str, Mapping[str, str]]] = {
    "killed": {"FAULT_SIGNAL": KILL},
    "one process killed": {"FAULT_SIGNAL": KILL, "FAULT_ALONE": "1"},
    "SIGTERM": {"FAULT_SIGNAL": str(int(signal.SIGTERM))},
    "SIGINT": {"FAULT_SIGNAL": str(int(signal.SIGINT))},
    "SIGHUP": {"FAULT_SIGNAL": str(int(signal.SIGHUP))},
    "disk full": {"FAULT_ERROR": str(errno.ENOSPC)},
    "failed sync": {"FAULT_ERROR": str(errno.EIO)},
    "read-only": {"FAULT_ERROR": str(errno.EROFS)},
}


class Ran(NamedTuple):
    """The result of a build: exit code, output, number of changes to the disk, and whether the fault occurred."""

    code: int
    said: str
    changes: int
    is_met: bool


class Edition:
    """A copy of the tiny edition, which can be switched between two versions, and the published files of each."""

    def __init__(self, around: Path) -> None:
        self.root, self.temporary = around / "edition", around / "temporary"
        self._shim, self._count = around / "faults.so", around / "count"
        shutil.copytree(TINY, self.root, ignore=shutil.ignore_patterns("site", "edition", ".build-edition"))
        self.temporary.mkdir()
        compiler = shutil.which("cc") or sys.exit("a C compiler is needed: install one and run make faults again")
        subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", self._shim, HERE / "faults.c", "-ldl"], check=True)
        self.versions: list[dict[str, dict[str, bytes]]] = []
        for number in (0, 1, 0):
            self.write(number)
            ran = self.build()
            self.versions.append(self.published())
        self.changes = ran.changes
        if self.versions.pop() != self.versions[0]:
            sys.exit(f"two builds of the same sources differ: {ran.said}")

    def write(self, number: int) -> None:
        """Switch the sources to a version."""
        path = self.root / NOTES
        path.write_text(path.read_text("utf-8").replace(WORDS[1 - number], WORDS[number]), "utf-8")

    def build(self, **fault: str) -> Ran:
        """Build the edition, with a fault if one is given."""
        self._count.write_bytes(bytes(struct.calcsize(COUNTED)))
        given = {"LD_PRELOAD": str(self._shim), "FAULT_COUNT": str(self._count), "TMPDIR": str(self.temporary)}
        known = {name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ}
        call = [sys.executable, "-B", "-m", "build_edition", "--root", str(self.root), "-q"]
        ran = subprocess.run(call, env=known | given | fault, capture_output=True, text=True, check=False)
        changes, _, met = struct.unpack(COUNTED, self._count.read_bytes())
        return Ran(ran.returncode, ran.stdout + ran.stderr, changes, bool(met))

    def published(self) -> dict[str, dict[str, bytes]]:
        """The published files, by place and path."""
        return {place: files_below(self.root / place) for place in PLACES}

    def is_whole(self) -> Iterator[str]:
        """A message for each place whose files are not exactly those of one version."""
        for place, found in self.published().items():
            if found not in [version[place] for version in self.versions]:
                yield f"{place} is a mixture"

    def next_run(self, number: int) -> Iterator[str]:
        """Run once more without a fault; messages on what is wrong with that run."""
        ran = self.build()
        found = [*self.root.iterdir(), *(self.root / ".build-edition").iterdir()]
        litter = [path.name for path in found if path.name not in KNOWN]
        if ran.code or litter or self.published() != self.versions[number]:
            yield f"the next run was not clean: {ran.code} {ran.said[-600:]} {litter}"
            self.build()


def files_below(folder: Path) -> dict[str, bytes]:
    """The content of every file below a folder, by path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def wrong_end(kind: str, ran: Ran) -> Iterator[str]:
    """A message if the exit code or the output of a build is not as it should be after this kind of fault."""
    number = int(KINDS[kind].get("FAULT_SIGNAL", "0"))
    is_said = ran.code == 1 and "Traceback" not in ran.said and ran.said.startswith(("build-edition: ", "mkdocs.yml:"))
    is_ended = ran.code == (-number if number == signal.SIGKILL else 128 + number)
    if ran.code and not is_ended and not (is_said and kind not in ("killed", "SIGTERM", "SIGINT", "SIGHUP")):
        yield f"ended with {ran.code}: {ran.said[-600:]}"


class Tried:
    """The trials of one kind of fault, and their counts."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.ended: Counter[str] = Counter()
        self.sentences: Counter[str] = Counter()
        self.wrong = 0

    def at(self, edition: Edition, moment: int) -> None:
        """Let a build fail at a moment, check what is left, and build again."""
        number = 1 - edition.versions.index(edition.published())
        edition.write(number)
        ran = edition.build(FAULT_AT=str(moment), **KINDS[self.kind])
        self.ended[f"ended with {ran.code}" if ran.is_met else "not met"] += 1
        self.ended["the new site stood"] += edition.published()["site"] == edition.versions[number]["site"]
        if ran.code == 1:
            self.sentences[ran.said.partition("\n")[0].replace(str(edition.root), "…")] += 1
        self._complain(moment, *wrong_end(self.kind, ran), *edition.is_whole(), *self._left(edition))
        self._complain(moment, *edition.next_run(number))

    def _left(self, edition: Edition) -> Iterator[str]:
        """A message on temporary files left outside the edition, if the build was able to remove them."""
        left = [path.name for path in edition.temporary.iterdir()]
        shutil.rmtree(edition.temporary)
        edition.temporary.mkdir()
        if left and "killed" not in self.kind:
            yield f"left {left} among the temporary files"

    def _complain(self, moment: int, *said: str) -> None:
        self.wrong += len(said)
        for one in said:
            print(f"  {self.kind}, moment {moment}: {one}", flush=True)

    def tell(self) -> None:
        """Print the counts."""
        print(f"{self.kind}: {', '.join(f'{it}: {count}' for it, count in sorted(self.ended.items()))}", flush=True)
        for sentence, count in self.sentences.items():
            print(f"  {count} times: {sentence}", flush=True)


def main() -> int:
    """Try each kind of fault; 1 if anything was wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("kinds", nargs="*", help=", ".join(KINDS))
    parser.add_argument("--moments", type=int, default=200, help="of kills; of each other fault a tenth")
    parser.add_argument("--seed", type=int, default=1936)
    options = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as around:
        edition = Edition(Path(around))
        print(f"a build changes the disk {edition.changes} times", flush=True)
        for kind in options.kinds or KINDS:
            tried = Tried(kind)
            chance = random.Random(f"{options.seed} {kind}")  # noqa: S311 - the same moments each time
            for _ in range(options.moments if kind == "killed" else max(1, options.moments // 10)):
                tried.at(edition, chance.randrange(edition.changes) + 1)
            tried.tell()
            wrong += tried.wrong
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
