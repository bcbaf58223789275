"""Rows are found by their names, whatever these are, and take next to no memory."""

from __future__ import annotations

import gc
import pickle
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.cores import on_cores
from build_edition.ground.rows import Names, Rows
from build_edition.ground.shelf import Later
from build_edition.markup.link_targets import Targets
from build_edition.model.leaf import Leaf
from build_edition.model.resolved import Target

NAMES = st.lists(st.tuples(st.text(max_size=8), st.one_of(st.text(), st.integers(), st.lists(st.text()))), max_size=60)


@given(NAMES, st.text(max_size=8))
def test_rows_are_what_a_dictionary_would_be(rows: list[tuple[str, object]], other: str) -> None:
    found, expected = Rows(rows), dict(rows)
    assert found == expected
    assert found.get(other) == expected.get(other)
    assert (other in found, len(found)) == (other in expected, len(expected))
    assert pickle.loads(pickle.dumps(found)) == expected  # noqa: S301 - our own


def test_rows_come_in_the_order_in_which_they_were_given() -> None:
    names = [f"n{number}" for number in range(300)]
    assert list(Rows((name, 1) for name in names)) == names


def test_names_are_known_without_being_held() -> None:
    known = Names(((f"n{number}", number) for number in range(3_000)), 2)
    assert [known.number(name) for name in ("n0", "n2999", "n3000", "")] == [0, 2_999, None, None]
    assert ("n5" in known, "n" in known, list(known.numbers)) == (True, False, list(range(3_000)))


def test_other_processes_read_rows_too() -> None:
    rows = Rows((f"n{number}", number) for number in range(8))
    assert list(on_cores(lambda name: rows[name], list(rows), 2)) == list(range(8))


def test_what_is_held_of_targets_does_not_grow_with_their_number() -> None:
    def held(count: int) -> int:
        targets = Targets((f"d#p{number}", Target(f"d, ¶ {number}", f"d.md#p{number}")) for number in range(count))
        assert [targets[name].address for name in targets] == [f"d.md#p{number}" for number in range(count)]
        gc.collect()
        return sum(isinstance(one, Target) for one in gc.get_objects()) - before

    before = 0
    before = held(0)
    assert held(1_000) == held(3_000) < 300


def test_targets_lead_to_what_was_said_last_of_their_names() -> None:
    targets = Targets([("a", Target("A", "a.md")), ("b", Target("B", "b.md"))])
    again = targets.with_others({"b": Target("Other", "other.md")}).with_others({"c": Target("C", "c.md")})
    assert dict(again) == {"a": Target("A", "a.md"), "b": Target("Other", "other.md"), "c": Target("C", "c.md")}
    assert (dict(targets)["b"], list(again), len(again)) == (Target("B", "b.md"), ["a", "b", "c"], 3)
    assert [again.has_address(one) for one in ("a.md", "other.md", "c.md", "d.md")] == [True, True, True, False]
    assert "c" not in targets
    assert not targets.has_address("c.md")
    assert pickle.loads(pickle.dumps(again)) == again  # noqa: S301 - our own


def test_targets_of_which_one_is_another_are_had_without_reading_the_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    targets = Targets((f"d#p{number}", Target(f"d, ¶ {number}", f"d.md#p{number}")) for number in range(100))
    with monkeypatch.context() as patched:
        patched.setattr(Rows, "_at", None)
        patched.setattr(Rows, "_put", None)
        again = targets.with_others({"d#p7": Target("Other", "other.md")})
        assert again["d#p7"].label == "Other"
    assert again["d#p8"] == targets["d#p8"]
    assert targets["d#p7"].address == "d.md#p7"


def test_of_what_stands_inside_documents_few_are_read_one_by_one_and_many_at_once() -> None:
    names = [f"d{number}" for number in range(200)]
    read: list[str] = []

    def lines(name: str) -> tuple[tuple[str, Target], ...]:
        read.append(name)
        return (
            (f"{name}#p1", Target(f"{name}, ¶ 1", f"{name}.md#p1")),
            (f"note:{name}", Target("note", f"{name}.md#fn-1")),
        )

    leaves = [Leaf(name, targets=Later(2, partial(lines, name)), note_ids=(name,)) for name in names]
    targets = Targets([("notes", Target("notes", "notes.md"))], leaves)
    assert [targets[one].address for one in ("d7#p1", "note:d8", "notes")] == ["d7.md#p1", "d8.md#fn-1", "notes.md"]
    assert targets.has_address("d9.md#p1")
    assert not targets.has_address("d9.md#p2")
    assert targets.get("d10#p2") is targets.get("d900#p1") is targets.get("note:d900") is None
    assert read == ["d7", "d8", "d9", "d10"]
    assert all(targets[f"{name}#p1"].address == f"{name}.md#p1" for name in names)
    assert len(read) < 2 * len(names)
    assert set(targets) == {"notes", *(f"{name}#p1" for name in names), *(f"note:{name}" for name in names)}
