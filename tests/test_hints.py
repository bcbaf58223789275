"""Hints: the one word meant, or nothing."""

from __future__ import annotations

import pytest

from build_edition.diagnostics.hints import choose, nearest, write_nearest


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        (
            "note:first-outrage",
            ["note:first-outage", "note:second-outage", "person:first-outrage"],
            "note:first-outage",
        ),
        ("letter-1851-03-20", ["letter-1851-03-02", "letter-1851-03-09"], "letter-1851-03-02"),
        ("Translaton", ["translation", "textual", "explanatory"], "translation"),
        ("иванв1999", ["иванов1999", "петров1999"], "иванов1999"),
    ],
)
def test_a_slip_of_the_pen_is_seen(word: str, known: list[str], meant: str) -> None:
    assert nearest(word, known) == meant
    assert write_nearest(word, known, "@{}") == f"write `@{meant}`"


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("rosspen2018", ["rosspen2001", "rosspen2017"]),
        ("lamps1851", ["lamps1850"]),
        ("letter-1851-03-09#p9", ["letter-1851-03-09#p1"]),
        ("letter-a#p1", ["letter-b#p1"]),
        ("note:the-lamp", ["note:the-ramp", "note:the-camp"]),
        ("note:removed", ["note:first-outage", "note:oil"]),
        ("note:oil", ["person:oil"]),
        ("oil", ["tin"]),
        ("", ["a"]),
        ("a" * 100_000, ["a"]),
    ],
)
def test_no_hint_where_there_is_a_tie_another_number_or_little_likeness(word: str, known: list[str]) -> None:
    assert nearest(word, known) == ""
    assert write_nearest(word, known) == ""


def test_few_values_are_all_named_and_one_of_a_family_is_looked_for_inside_it() -> None:
    assert choose("blue", ["red", "green"]) == "choose `red`, `green`"
    assert choose("accuracy", ["accuracy/omission", "accuracy/addition", "style"]) == (
        "choose `accuracy/omission`, `accuracy/addition`"
    )
    assert choose("blue", [f"value-{letter}" for letter in "abcdefghij"]) == ""
