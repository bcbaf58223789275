"""Look for inputs that break a target: `make fuzz MINUTES=10 TARGET=notes`, coverage-guided, by atheris.

In: names of targets and the minutes for each. Out: statistics; exit 1 if an input broke a target. Such inputs are
stored under `found/`. The corpus is beside the targets (`tests/fuzz`); with `--keep` small inputs that reach new code
are added to it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent.parent / "tests/fuzz"
LONGEST = 4096
SMALL = 400  # the greatest size, in bytes, of an input that is added to the corpus
KEPT = 40  # inputs in the corpus of a target


def search(name: str, arguments: list[str]) -> None:
    """Fuzz one target until an input breaks it or the time is over; never returns."""
    import atheris  # noqa: PLC0415 - needed only in this process

    sys.path.insert(0, str(HERE))
    with atheris.instrument_imports(include=["build_edition"]):
        from targets import TARGETS  # noqa: PLC0415 - what is imported here is instrumented
    TARGETS[name](b"")  # one-time preparations must not count as the time of an input
    atheris.Setup([sys.argv[0], *arguments], TARGETS[name])
    atheris.Fuzz()


def main() -> int:
    """Fuzz the targets one after the other, each in its own process; 1 if any was broken."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--keep", action="store_true", help="put small inputs that reach something new into the corpus")
    options = parser.parse_args()
    names = options.targets or sorted(path.name for path in (HERE / "corpus").iterdir())
    return max([looked_for(name, int(options.minutes * 60), keep=options.keep) for name in names], default=0)


def looked_for(name: str, seconds: int, *, keep: bool) -> int:
    """Fuzz one target for some seconds; 1 if it was broken."""
    with tempfile.TemporaryDirectory() as folder:
        new, found = Path(folder), HERE / "found"
        found.mkdir(exist_ok=True)
        call = [
            "--search",
            name,
            str(new),
            str(HERE / "corpus" / name),
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST}",
        ]
        limits = [
            "-timeout=20",
            "-rss_limit_mb=2000",
            f"-artifact_prefix={found}/{name}-",
            "-print_final_stats=1",
            "-len_control=0",
        ]
        ran = subprocess.run([sys.executable, __file__, *call, *limits], capture_output=True, text=True, check=False)
        lines = [line for line in ran.stderr.splitlines() if line.startswith(("stat::number_of", "#"))]
        print(f"{name}: exit {ran.returncode}: {' | '.join(lines[-3:])}", flush=True)
        if ran.returncode:
            print("\n".join(ran.stdout.splitlines()[-25:] + ran.stderr.splitlines()[-25:]), flush=True)
        if keep:
            kept(new, HERE / "corpus" / name)
    return int(ran.returncode != 0)


def kept(new: Path, corpus: Path) -> None:
    """Copy small new inputs to the corpus, until it has `KEPT`; they are chosen evenly by size."""
    room = KEPT - len(list(corpus.iterdir()))
    small = sorted(
        (path for path in new.iterdir() if path.stat().st_size <= SMALL), key=lambda path: path.stat().st_size
    )
    for path in small[:: max(1, len(small) // max(1, room))][: max(0, room)]:
        shutil.copy(path, corpus / path.name[:12])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--search"]:
        search(sys.argv[2], sys.argv[3:])
    sys.exit(main())
