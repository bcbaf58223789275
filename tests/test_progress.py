"""How far a run has come: a line a stage in a log, a count and what is left on a terminal."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import run

from build_edition.commands.terminal import Said
from build_edition.edition import compile_edition
from build_edition.ground.progress import counted, silent
from build_edition.site.build import How, every_page, publish_edition
from build_edition.site.generation import generation


def clock(*moments: float) -> Callable[[], float]:
    return iter(moments).__next__


def test_a_log_has_a_line_a_stage() -> None:
    out = io.StringIO()
    said = Said(out, clock(0, 0, 0), is_terminal=False)
    list(counted("abc", 3, "editing the documents", said))
    said("setting the pages")
    assert out.getvalue() == "… editing the documents\n… setting the pages\n"


def test_a_terminal_counts_on_one_line_and_says_what_is_left() -> None:
    out = io.StringIO()
    said = Said(out, clock(0, 0, 10, 20, 30, 40), is_terminal=True)
    list(counted("abcd", 4, "editing the documents", said))
    lines = out.getvalue().split("\r\x1b[K")
    assert lines[0] == "… editing the documents\n"
    assert lines[1:] == [
        "  1 of 4, about 30 s left", "  2 of 4, about 20 s left", "  3 of 4, about 10 s left", "  4 of 4\n",
    ]  # fmt: skip


def test_what_takes_long_is_told_in_minutes() -> None:
    out = io.StringIO()
    said = Said(out, clock(0, 0, 6), is_terminal=True)
    said("building the site")
    said("building the site", 1, 1001)
    assert out.getvalue().endswith("1 of 1,001, about 100 min left")


def test_a_thousand_things_are_no_thousand_lines() -> None:
    out = io.StringIO()
    said = Said(out, lambda: 0.0, is_terminal=True)
    list(counted(range(100_000), 100_000, "editing the documents", said))
    assert out.getvalue().count("\r") <= 101


@pytest.mark.parametrize("of", [0, 1])
def test_few_things_or_none_are_told_as_well(of: int) -> None:
    heard: list[tuple[int, int]] = []
    assert list(counted(range(of), of, "words", lambda _words, done=0, of=0: heard.append((done, of)))) == [*range(of)]
    assert heard == [(0, 0), *((done, of) for done in range(1, of + 1))]


def test_a_build_tells_of_every_document_and_every_page(tiny: Path) -> None:
    heard: list[tuple[str, int, int]] = []

    def hear(words: str, done: int = 0, of: int = 0) -> None:
        heard.append((words, done, of))

    edition = compile_edition(tiny, hear, is_proved=False).value
    pages = every_page(edition, tiny).value
    with generation(tiny) as made:
        publish_edition(made, edition, pages, hear, How(2))
    assert [one for one in heard if one[0] == "editing the documents"][1:] == [
        ("editing the documents", done, 3) for done in (1, 2, 3)
    ]
    built = [one[1:] for one in heard if one[0] == "building the site"]
    assert built == [(done, len(built) - 1) if done else (0, 0) for done in range(len(built))]
    assert len(built) - 1 == len([path for path in (tiny / "site").rglob("*.html") if path.name != "404.html"])


def test_quiet_is_quiet_and_silence_says_nothing(tiny: Path) -> None:
    assert run("--root", tiny, "-q", "check").err == ""
    assert "… editing the documents\n" in run("--root", tiny, "-v", "check").err
    silent("words", 1, 2)
