"""The gain of volumes: each built alone and then joined, compared with building all at once.

Generates an edition in a temporary folder, with its documents in VOLUMES volumes (default 4), and builds it at once;
then each volume separately (`--volume`), as on separate machines; then joins the results; then once more with one note
edited, for which one volume is built and joined. `make volumes` runs it (DOCUMENTS=60, SIZE=long) and prints the
table. The joined site must be identical to the one built at once.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from editions import write_edition
from whole import SIZES, Cost, cost, edit_note

_WORK: Final = ".build-edition"
_MADE: Final = shutil.ignore_patterns("site", "edition", _WORK)


def put_in_volumes(root: Path, count: int) -> Sequence[str]:
    """Move the documents of an edition into volumes, in order of their dates; the names of the volumes."""
    documents = sorted((root / "sources").glob("document-*"))
    each = -(-len(documents) // count)
    names = []
    for number in range(count):
        folder = root / "sources" / f"volume-{number + 1}"
        folder.mkdir()
        (folder / "volume.yml").write_text(f"title: Volume {number + 1}\norder: {number + 1}\n")
        for document in documents[number * each : (number + 1) * each]:
            document.rename(folder / document.name)
        names.append(folder.name)
    return names


def on_a_machine(root: Path, name: str) -> Path:
    """A copy of an edition without built files, as on another machine."""
    return Path(shutil.copytree(root, root.with_name(name), ignore=_MADE))


def build(root: Path, *options: str) -> Cost:
    """The cost of a build with build-edition."""
    return cost([sys.executable, "-m", "build_edition", *options], root)


def made_apart(root: Path, volume: str, parts: Path) -> Cost:
    """Build a volume in a separate copy; its result is put in `parts`."""
    machine = on_a_machine(root, f"machine-{volume}")
    used = build(machine, "--volume", volume)
    part = parts / volume
    shutil.rmtree(part, ignore_errors=True)
    (part / _WORK).mkdir(parents=True)
    (machine / "site").rename(part / "site")
    shutil.copy(machine / _WORK / "store.sqlite3", part / _WORK)
    shutil.rmtree(machine)
    return used


def joined(root: Path, parts: Path) -> tuple[Cost, Path]:
    """Join the results of the volumes in a fresh copy; the cost, and the folder of the copy."""
    machine = on_a_machine(root, "machine-that-joins")
    shutil.copytree(parts, machine / _WORK / "parts")
    return build(machine), machine


def is_same(one: Path, other: Path) -> bool:
    """Whether two sites have the same files with the same content."""
    found = ({path.relative_to(at): path for path in at.rglob("*") if path.is_file()} for at in (one, other))
    ours, theirs = found
    return ours.keys() == theirs.keys() and all(ours[at].read_bytes() == theirs[at].read_bytes() for at in ours)


def rows(folder: Path, documents: int, size: str, count: int) -> Iterator[str]:
    """The lines of the table."""
    root, parts = folder / "edition", folder / "parts"
    write_edition(root, documents, SIZES[size])
    volumes = put_in_volumes(root, count)
    whole = build(root)
    yield _row("all at once", whole, whole)
    apart = [made_apart(root, volume, parts) for volume in volumes]
    longest = max(apart, key=lambda one: one.cpu)
    yield _row("the costliest volume alone", longest, whole)
    put_together, machine = joined(root, parts)
    yield _row("joining", put_together, whole)
    if not is_same(root / "site", machine / "site"):
        sys.exit("the joined site is another than the one made at once")
    shutil.rmtree(machine)
    path = Cost(longest.wall + put_together.wall, longest.cpu + put_together.cpu, put_together.memory)
    yield _row("the longest way: a volume, then joining", path, whole)
    edit_note(root / "sources" / volumes[0])
    edited = made_apart(root, volumes[0], parts)
    again, machine = joined(root, parts)
    path = Cost(edited.wall + again.wall, edited.cpu + again.cpu, again.memory)
    yield _row("after one note: its volume, then joining", path, whole)


def _row(name: str, one: Cost, whole: Cost) -> str:
    """A line of the table: seconds and memory, and their share of those of the whole build."""
    shown = (f"{mine:.1f} ({mine / all_of_it:.2f})" for mine, all_of_it in zip(_of(one), _of(whole), strict=True))
    return f"| {name} | {' | '.join(shown)} |"


def _of(one: Cost) -> tuple[float, float, float]:
    return one.wall, one.cpu, one.memory


def main() -> None:
    """Print the table."""
    documents, size = int(os.environ.get("DOCUMENTS", "60")), os.environ.get("SIZE", "long")
    count = int(os.environ.get("VOLUMES", "4"))
    print(f"{documents} {size} documents in {count} volumes, {os.cpu_count()} processors.\n", flush=True)
    print("| what | seconds by the clock (of the whole) | of the processors | MB of the first process |", flush=True)
    print("|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as temporary:
        for row in rows(Path(temporary), documents, size, count):
            print(row, flush=True)


if __name__ == "__main__":
    main()
