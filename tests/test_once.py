"""What several formats of an edition have is made once, and never taken for another edition's."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from pathlib import Path

import pytest

from build_edition.edition import compile_edition
from build_edition.exports import crate, tei
from build_edition.exports.formats import EditionFormat, files_of
from build_edition.exports.once import once
from build_edition.exports.tables.every import tables_of
from build_edition.ground.deflated import Pack, Packed
from build_edition.model.edited import Edition


def read(made: Packed) -> list[bytes]:
    """The parts that were packed."""
    pack = Pack(made.head, lambda start, length: made.body[start : start + length])
    return [part.read() for part in pack.values()]


def test_the_tables_of_an_edition_are_made_once(tiny: Path) -> None:
    edition = compile_edition(tiny).value
    assert tables_of(edition) is tables_of(edition)


def test_an_edition_like_another_has_its_own(tiny: Path) -> None:
    edition = compile_edition(tiny).value
    other = replace(edition, shared=replace(edition.shared, contributors=()))
    counts = {one.name: len(one.rows) for one in tables_of(edition)}
    without = {one.name: len(one.rows) for one in tables_of(other)}
    assert counts["contributors"] > 0
    assert without == {**counts, "contributors": 0}


def test_the_files_in_the_crate_are_those_that_were_written(tiny: Path) -> None:
    edition = compile_edition(tiny).value
    form: EditionFormat = tei
    written = files_of(form, edition)
    (page,) = crate.write(edition)
    assert files_of(form, edition) is written
    assert len(page.content) > 0


def test_a_document_and_its_part_in_the_whole_are_written_of_the_same_notes_and_words(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    write = tei.Body.write
    monkeypatch.setattr(tei.Body, "write", lambda self: (written.append(""), write(self))[1])
    edition = compile_edition(tiny).value
    one = edition.edited[0]
    (alone,), (within,) = (read(tei.PACKS[kind](one, edition)) for kind in ("tei", "tei in a corpus"))
    assert within.partition(b"<text ")[2] in alone
    assert len(written) == 1


def test_nothing_is_remembered_of_an_edition_that_is_gone(tiny: Path) -> None:
    made = once(lambda edition: [edition.imprint.title])
    edition = compile_edition(tiny).value
    held = weakref.ref(edition)
    assert made(edition) is made(edition)
    del edition
    gc.collect()
    assert held() is None


def test_another_edition_is_asked_anew() -> None:
    asked: list[int] = []

    def count(edition: Edition) -> int:
        asked.append(id(edition))
        return len(asked)

    made = once(count)
    empty = compile_edition(Path("no-such-folder")).value
    other = replace(empty, pages=())
    assert [made(empty), made(empty), made(other), made(empty)] == [1, 1, 2, 3]


def test_what_is_made_of_two_things_is_made_anew_where_one_is_another() -> None:
    asked: list[Edition] = []

    def count(first: Edition, second: Edition) -> int:
        asked.extend((first, second))
        return len(asked)

    made = once(count)
    empty = compile_edition(Path("no-such-folder")).value
    other = replace(empty, pages=())
    assert [made(empty, other), made(empty, other), made(other, other), made(other, empty)] == [2, 2, 4, 6]
