"""Formats of diagnostics: an excerpt with carets, JSON, and one command of GitHub's a finding whatever stands in it."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.diagnostics.findings import Diagnostic
from build_edition.diagnostics.formats import as_json, excerpt, github, summary
from build_edition.ground.places import WHOLE_FILE, Place

COMMAND = re.compile(r"::(error|warning) file=([^,:\r\n]*),line=(\d+),col=(\d+),title=([^,:\r\n]*)::([^\r\n]*)")
SIGNS = st.text(st.sampled_from("%\r\n:,=a 1%2C25é"), max_size=12)


def decoded(words: str) -> str:
    """What GitHub's runner makes of an escaped value: the codes in the reverse of the order they were put in."""
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        words = words.replace(code, sign)
    return words


@given(path=SIGNS, message=SIGNS, hint=SIGNS, note=SIGNS)
def test_every_sign_arrives_and_none_ends_the_command(path: str, message: str, hint: str, note: str) -> None:
    place = Place(path, 4, 12)
    found = Diagnostic("A101", place, message, ((Place("text.txt", 2, 3), note),), hint)
    command = COMMAND.fullmatch(github([found], lambda _: ""))
    assert command is not None
    assert (command[1], command[3], command[4], command[5]) == ("error", "4", "12", "A101")
    assert decoded(command[2]) == path
    assert decoded(command[6]) == "\n".join([message, f"text.txt:2:3: {note}", *([hint] if hint else [])])


def test_a_command_hidden_in_a_file_is_words() -> None:
    hidden = "x\n::set-output name=a::b\r\n::error::c"
    said = github([Diagnostic("A101", Place("a,line=9::b.yml", 1, 1), hidden)], lambda _: "")
    assert said == (
        "::error file=a%2Cline=9%3A%3Ab.yml,line=1,col=1,title=A101::x%0A::set-output name=a::b%0D%0A::error::c"
    )


TEXT = "first\n  second line\n\n" + "x" * 100 + "HERE" + "y" * 100


def shown(place: Place, text: str = TEXT) -> list[str]:
    return excerpt([Diagnostic("A101", place, "said")], lambda _: text).split("\n")[1:]


def test_the_carets_stand_under_the_words_meant() -> None:
    line, carets = shown(Place("x", 2, 3, 6))
    assert line == "    2 |   second line"
    assert line[carets.index("^") : carets.rindex("^") + 1] == "second"


def test_of_a_long_line_the_part_with_the_words_is_shown() -> None:
    line, carets = shown(Place("x", 4, 101, 4))
    assert len(line) < 170
    assert line[carets.index("^") : carets.rindex("^") + 1] == "HERE"
    assert line[8] == "…"
    assert line.endswith("…")


@given(column=st.integers(1, 300), width=st.integers(0, 400))
def test_the_carets_never_stand_beyond_the_line(column: int, width: int) -> None:
    line, carets = shown(Place("x", 4, min(column, 204), width))
    assert carets.count("^") >= 1
    assert len(carets) <= len(line)


@pytest.mark.parametrize("place", [Place("x", 3), Place("x", 9), Place("x", 2, 1, WHOLE_FILE)])
def test_where_there_is_no_line_to_show_none_is_shown(place: Place) -> None:
    assert shown(place) == []


def test_json_has_every_field_of_a_finding_and_of_its_further_places() -> None:
    one = Diagnostic("A101", Place("a.yml", 4, 12), "“x”", ((Place("t.txt", 2, 3), "first here"),), "add it")
    assert json.loads(as_json([one], lambda _: "")) == [
        {"code": "A101", "severity": "error", "path": "a.yml", "line": 4, "column": 12, "message": "“x”",
         "notes": [{"path": "t.txt", "line": 2, "column": 3, "message": "first here"}], "hint": "add it"},
    ]  # fmt: skip


def test_an_excerpt_ends_with_the_further_places_and_the_hint() -> None:
    one = Diagnostic("A101", Place("a.yml"), "said", ((Place("t.txt", 2, 3), "first here"),), "add it")
    assert excerpt([one], lambda _: "").split("\n") == [
        "a.yml:1:1: error: A101: said", "t.txt:2:3: note: first here", "    hint: add it",
    ]  # fmt: skip


def test_a_summary_counts_in_words() -> None:
    error, warning = Diagnostic("A101", Place("a"), "x"), Diagnostic("E103", Place("a"), "x")
    assert summary([]) == "0 errors, 0 warnings"
    assert summary([error, warning, warning]) == "1 error, 2 warnings"
