"""The cost of each export format: size and seconds for this edition and editions of several sizes, and their growth.

    python benchmarks/exports.py 10 40

Generates editions in a temporary folder, compiles each once and writes every format in this process. Seconds are
processor time, including the programs that a format calls, so that other load on the machine changes little. Growth is
the exponent of the number of documents between the smallest and the largest edition: 1 is linear. Prints a Markdown
table.
"""

from __future__ import annotations

import math
import os
import sys
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from editions import SHORT, write_edition

from build_edition.edition import compile_edition
from build_edition.exports.formats import edition_formats

_USUAL: Final = (10, 40)
_KILO: Final = 1000
_HERE: Final = Path(__file__).resolve().parent.parent


class Cost(NamedTuple):
    """The cost of a format: seconds, bytes and files."""

    seconds: float
    size: int
    files: int


def costs(documents: int) -> dict[str, Cost]:
    """The cost of each format, by file ending, for a generated edition of `documents` short documents."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "edition"
        write_edition(root, documents, SHORT)
        return costs_of(root)


def costs_of(root: Path) -> dict[str, Cost]:
    """The cost of each format of an edition, by file ending."""
    edition = compile_edition(root, is_proved=False).value
    found = {}
    for form in edition_formats():
        start = _processor()
        pages = tuple(form.write(edition))
        seconds = _processor() - start
        sizes = (page.content if isinstance(page.content, bytes) else page.content.encode() for page in pages)
        found[form.ENDING] = Cost(seconds, sum(map(len, sizes)), len(pages))
    return found


def _processor() -> float:
    """The processor time in seconds used by this process and its children."""
    return sum(os.times()[:4])


def growth(small: float, large: float, times: float) -> str:
    """The exponent of growth when the number of documents grows by a factor `times`; "–" if a value is 0."""
    return f"{math.log(large / small) / math.log(times):.1f}" if small > 0 and large > 0 else "–"


def main(counts: tuple[int, ...]) -> None:
    """Print the table."""
    measured = [costs(one) for one in counts]
    ours = costs_of(_HERE)
    heads = ["this edition", *(f"{one} documents" for one in counts)]
    print(f"| format | {' | '.join(heads)} | growth of size | of time |")
    print(f"|---|{'---|' * (len(heads) + 2)}")
    for name in measured[0]:
        found = [one[name] for one in measured]
        cells = [_cell(one) for one in (ours[name], *found)]
        times = counts[-1] / counts[0]
        grown = [growth(getattr(found[0], of), getattr(found[-1], of), times) for of in ("size", "seconds")]
        print(f"| {name} | {' | '.join(cells)} | {' | '.join(grown)} |", flush=True)


def _cell(one: Cost) -> str:
    if not one.files:
        return "none"
    files = f" in {one.files:,} files" if one.files > 1 else ""
    return f"{one.size / _KILO:,.0f} kB{files}, {one.seconds:.2f} s"


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or _USUAL)
