"""Generated editions of any size, of invented words, for the benchmarks.

In: an empty folder, the number of documents, the length of each. Out: an edition without findings, of transcripts or
letters with notes, registers and parallels. Promises: the same numbers give the same files; all names, places and
events are invented.
"""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TINY: Final = Path(__file__).resolve().parent.parent / "tests" / "editions" / "tiny"
_SYLLABLES: Final = tuple("ba ke li mo nu ra se ti vo za dra ple sko gri fen mar tol ven".split())  # noqa: SIM905 - so it reads
_TURN: Final = 60  # words in a paragraph
_ENTRIES: Final = 300


@dataclass(frozen=True, slots=True)
class Size:
    """The length of a document in words and notes; whether it is a transcript with speakers."""

    words: int
    notes: int
    is_spoken: bool


LONG: Final = Size(5000, 120, is_spoken=True)
SHORT: Final = Size(240, 4, is_spoken=False)


def write_shared(root: Path) -> None:
    """Write an edition without documents."""
    shutil.copytree(TINY, root, ignore=shutil.ignore_patterns("edition", "site", "sources", ".build-edition"))
    (root / "sources").mkdir()
    for name in ("edition.yml", "contributors.yml", "bibliography.bib"):
        shutil.copy(TINY / "sources" / name, root / "sources" / name)


def write_document(folder: Path, text: str, header: str, notes: Iterable[str] = ()) -> None:
    """Write one document with its notes."""
    (folder / "annotations").mkdir(parents=True)
    (folder / "text.txt").write_text(text)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    (folder / "document.yml").write_text(f"{header}\nreceived:\n  sha256: {sha256}\n")
    written = "".join(notes)
    if written:
        (folder / "annotations" / "notes.yml").write_text(written)


def note(number: int | str, exact: str, more: str = "", body: str = "") -> str:
    """The YAML of a note, as a contributor writes it."""
    target = f"  target:\n    exact: {exact}\n"
    end = "  certainty: high\n  by: [editors]\n"
    name = number if isinstance(number, str) else f"n{number}"
    return f"- id: {name}\n  kind: explanatory\n{more}{target}  body: |\n    {body or f'Note *{number}*.'}\n{end}"


def write_edition(root: Path, documents: int, size: Size) -> None:
    """Write an edition of `documents` documents, with registers, and with a parallel for each pair of documents."""
    write_shared(root)
    write_registers(root)
    for number in range(documents):
        write_one(root, number, size)
    (root / "sources" / "parallels").mkdir()
    (root / "sources" / "parallels" / "lamps.yml").write_text("".join(map(_parallel, range(0, documents - 1, 2))))


def write_one(root: Path, number: int, size: Size) -> Path:
    """Write document `number` of an edition; its folder is returned."""
    folder = root / "sources" / f"document-{number:05}"
    paragraphs = list(_paragraphs(number, size))
    kind = "transcript" if size.is_spoken else "letter"
    speakers = "speakers:\n" + "".join(map(_speaker, range(3))) if size.is_spoken else "translation: none"
    day = f"19{number // 336 % 100:02}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
    header = f'kind: {kind}\ntitle: Document {number}\nshort_title: Document {number}\ndate: "{day}"\n{speakers}'
    write_document(folder, "\n\n".join(paragraphs) + "\n", header.rstrip(), _notes(number, size, len(paragraphs)))
    return folder


def write_registers(root: Path, entries: int = _ENTRIES) -> None:
    """Write a register of persons and one of places, with half of the entries each."""
    folder = root / "sources" / "register"
    folder.mkdir()
    for name, first in (("persons", 0), ("places", entries // 2)):
        lines = (register_entry(number, is_person=name == "persons") for number in range(first, first + entries // 2))
        (folder / f"{name}.yml").write_text("".join(lines))


def register_entry(number: int, *, is_person: bool) -> str:
    """The YAML of a register entry with one form."""
    form = name_of(number)
    who = "  identification: {certainty: high, reason: The name is nobody else's.}\n" if is_person else ""
    return (
        f"- id: e{number}\n  name: {form}\n  sort: {form}\n  summary: Somebody or some place of these pages.\n"
        f"  forms: [{form}]\n{who}"
        "  body: |\n    Nothing else is known.\n  by: [editors]\n"
    )


def name_of(number: int) -> str:
    """The name of an entry, which never occurs among the other words of the texts."""
    return "X" + _word(random.Random(7_000_000 + number), 3) + str(number)  # noqa: S311 - nothing secret


def phrase_of(number: int, at: int) -> str:
    """Words that occur only once in a document, number `at` of these: the targets of notes and parallels."""
    return f"the lamp {at} of house {number}"


def _paragraphs(number: int, size: Size) -> Iterator[str]:
    rng = random.Random(number)  # noqa: S311 - the same text each time
    for at in range(max(1, size.words // _TURN)):
        words = [_word(rng, 2) for _ in range(_TURN - 9)]
        words[10:10] = ["and", name_of(rng.randrange(_ENTRIES)), "with"]
        marks = " ".join(
            f"{phrase_of(number, at * _per_paragraph(size) + n)} was seen;" for n in range(_per_paragraph(size))
        )
        said = f"Here {marks} {' '.join(words)}."
        yield f"SPEAKER{'ABC'[at % 3]}. {said}" if size.is_spoken else said


def _per_paragraph(size: Size) -> int:
    return -(-size.notes // max(1, size.words // _TURN))


def _notes(number: int, size: Size, paragraphs: int) -> Iterator[str]:
    for at in range(min(size.notes, paragraphs * _per_paragraph(size))):
        rng = random.Random(number * 10_000 + at)  # noqa: S311 - the same note each time
        said = " ".join(_word(rng, 2) for _ in range(25)).capitalize()
        body = f"{said}, see [[person:e{at % 100}]] and [@lamps1850, {at + 1}]."
        yield note(f"n{number}-{at}", phrase_of(number, at), body=body)


def _speaker(at: int) -> str:
    letter = "abc"[at]
    return f"  - {{id: e{at}, name: Speaker {letter.upper()}, labels: [SPEAKER{letter.upper()}]}}\n"


def _parallel(number: int) -> str:
    passages = "".join(
        f"    - document: document-{one:05}\n      exact: {phrase_of(one, 1)}\n" for one in (number, number + 1)
    )
    return (
        f"- id: p{number}\n  title: Lamps {number}\n  strength: strong\n  passages:\n{passages}"
        "  comment: |\n    Two lamps.\n  by: [editors]\n"
    )


def _word(rng: random.Random, syllables: int) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(syllables))
