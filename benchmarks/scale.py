"""How the time of a build grows with the size of the edition.

Makes editions of 1, 2, 4 and 8 parts in a temporary folder (each part a transcript of 150 turns with 60 notes, or one
document of that many turns), compiles each, and prints the times as ratios to the smallest. Growth in step with
the size is linear; twice as fast as the size is quadratic. Run it with `make benchmark`.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
import time
from pathlib import Path

from build_edition.edition import compile_edition
from build_edition.site.publish import publish

TINY = Path(__file__).resolve().parent.parent / "tests" / "editions" / "tiny"
TURNS, NOTES = 150, 60
SIZES = (1, 2, 4, 8)


def write_document(folder: Path, turns: int, notes: int) -> None:
    """A transcript in which every paragraph has words of its own."""
    names = ("ADA", "GRACE", "EMMY")
    paragraphs = [
        f"{names[i % 3]}. In turn {i} of {folder.name} the lamp of station {i} was seen. " * 3 for i in range(turns)
    ]
    text = "\n\n".join(paragraphs) + "\n"
    folder.mkdir(parents=True)
    (folder / "text.txt").write_text(text)
    speakers = "".join(f"  - {{id: {name.lower()}, name: {name}, labels: [{name}]}}\n" for name in names)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    (folder / "document.yml").write_text(
        f'kind: transcript\ntitle: {folder.name}\ndate: "1900"\nspeakers:\n{speakers}received:\n  sha256: {sha256}\n'
    )
    entries = [
        f"- id: {folder.name}-n{i}\n  kind: explanatory\n  every: true\n  target:\n    exact: lamp of station {i} was\n"
        f"  body: |\n    Note *{i}*; see [[{folder.name}#p{i + 1}]].\n  certainty: high\n  by: [editors]\n"
        for i in range(notes)
    ]
    (folder / "annotations").mkdir()
    (folder / "annotations" / "notes.yml").write_text("".join(entries))


def seconds(documents: int, turns: int, notes: int) -> float:
    """The time to compile and write an edition of that size."""
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / "edition"
        shutil.copytree(TINY, root, ignore=shutil.ignore_patterns("edition", "site", "sources"))
        (root / "sources").mkdir()
        for name in ("edition.yml", "contributors.yml"):
            shutil.copy(TINY / "sources" / name, root / "sources" / name)
        for number in range(documents):
            write_document(root / "sources" / f"part-{number}", turns, notes)
        start = time.perf_counter()
        result = compile_edition(root)
        publish(result.value.pages, root / "docs" / "edition")
        if result.has_errors:
            sys.exit(f"the generated edition is not clean: {result.diagnostics[0]}")
        return time.perf_counter() - start


def main() -> None:
    """Print the two tables."""
    for title, size in (
        ("more documents", lambda n: (n, TURNS, NOTES)),
        ("a longer document", lambda n: (1, TURNS * n, NOTES * n)),
    ):
        base = seconds(*size(1))
        print(f"{title}: {TURNS} turns and {NOTES} notes take {base:.2f} s here")
        for n in SIZES[1:]:
            print(f"  {n} × the size: {seconds(*size(n)) / base:.1f} × the time")


if __name__ == "__main__":
    main()
