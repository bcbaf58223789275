"""How compile time grows with the size of an edition, as ratios within one run.

Generates editions in a temporary folder, compiles each, and prints the processor time of the larger as a multiple of
the smaller one's. With linear growth, four times the letters take about four times as long. Run it with `make
benchmark`; a name (`letters`) runs only that row.
"""

from __future__ import annotations

import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from editions import note, write_document, write_shared

from build_edition.edition import compile_edition
from build_edition.site.publish import publish


def _header(title: str, kind: str = "letter") -> str:
    return f'title: {title}\ndate: "1900"\nkind: {kind}'.rstrip()


def letters(root: Path, size: int) -> None:
    """Letters of two paragraphs."""
    write_shared(root)
    for i in range(size):
        text = f"The lamp of station {i} was seen.\n\nIt burned in the night {i}.\n"
        write_document(root / "sources" / f"letter-{i}", text, _header(f"letter-{i}"))


def letters_with_parallels(root: Path, size: int) -> None:
    """The same letters, with a parallel for each pair."""
    letters(root, size)
    passages = [f"    - document: letter-{i}\n      exact: lamp of station {i} was\n" for i in range(size)]
    (root / "sources" / "parallels").mkdir()
    (root / "sources" / "parallels" / "lamps.yml").write_text(
        "".join(
            f"- id: p{i}\n  title: Lamps {i}\n  strength: strong\n  passages:\n{passages[i]}{passages[i + 1]}"
            "  comment: |\n    Two lamps.\n  by: [editors]\n"
            for i in range(0, size, 2)
        )
    )


def notes_in_paragraphs(root: Path, size: int) -> None:
    """One document with a note in each of its paragraphs."""
    write_shared(root)
    text = "\n\n".join(f"In line {i} the lamp of station {i} was seen." for i in range(size)) + "\n"
    notes = (note(i, f"lamp of station {i} was") for i in range(size))
    write_document(root / "sources" / "long", text, _header("long"), notes)


def notes_in_one_paragraph(root: Path, size: int) -> None:
    """One paragraph with all notes in it."""
    write_shared(root)
    text = " ".join(f"In line {i} the lamp of station {i} was seen." for i in range(size)) + "\n"
    notes = (note(i, f"lamp of station {i} was") for i in range(size))
    write_document(root / "sources" / "long", text, _header("long"), notes)


def places_of_one_note(root: Path, size: int) -> None:
    """One note with `every: true` on words that occur many times."""
    write_shared(root)
    text = "\n\n".join(" ".join(["the lamp was seen"] * 10) + f" {i}." for i in range(size // 10)) + "\n"
    write_document(root / "sources" / "long", text, _header("long"), [note(0, "lamp", "  every: true\n")])


def transcripts(root: Path, size: int) -> None:
    """Transcripts of 150 turns with 60 notes each."""
    write_shared(root)
    names = ("ADA", "GRACE", "EMMY")
    speakers = "".join(f"  - {{id: {name.lower()}, name: {name}, labels: [{name}]}}\n" for name in names)
    for part in range(size):
        turns = (f"{names[i % 3]}. In turn {i} of {part} the lamp of station {i} was seen. " * 3 for i in range(150))
        notes = (note(1000 * part + i, f"lamp of station {i} was", "  every: true\n") for i in range(60))
        header = _header(f"part-{part}", f"transcript\nspeakers:\n{speakers}")
        write_document(root / "sources" / f"part-{part}", "\n\n".join(turns) + "\n", header, notes)


ROWS: dict[str, tuple[Callable[[Path, int], None], int, int, float]] = {
    # what generates the edition, the smaller and the larger size, and the target ratio (0: none)
    "letters": (letters, 100, 400, 4.4),
    "letters-with-parallels": (letters_with_parallels, 100, 400, 4.4),
    "transcripts": (transcripts, 2, 8, 4.4),
    "notes-in-paragraphs": (notes_in_paragraphs, 1000, 2000, 2.3),
    "notes-in-one-paragraph": (notes_in_one_paragraph, 500, 1000, 2.3),
    "places-of-one-note": (places_of_one_note, 2360, 4720, 2.3),
}


def seconds(make: Callable[[Path, int], None], size: int) -> float:
    """Processor time in seconds, including children, to compile an edition of a size and write its pages."""
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / "edition"
        make(root, size)
        start = _used()
        result = compile_edition(root)
        publish(result.value.pages, root / "docs" / "edition", root / "next")
        if result.has_errors:
            sys.exit(f"the generated edition is not clean: {result.diagnostics[0]}")
        return _used() - start


def _used() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def main() -> None:
    """Print the table."""
    seconds(letters, 1)  # load now what is loaded only once
    print(f"{'what grows':<26}{'from':>7}{'to':>7}{'seconds':>9}{'ratio':>7}{'goal':>7}")
    for name in sys.argv[1:] or ROWS:
        make, smaller, larger, goal = ROWS[name]
        first, second = seconds(make, smaller), seconds(make, larger)
        print(f"{name:<26}{smaller:>7}{larger:>7}{second:>9.2f}{second / first:>7.2f}{goal:>7}", flush=True)


if __name__ == "__main__":
    main()
