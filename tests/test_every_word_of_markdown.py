"""No line of Markdown vanishes as markup: HTML gives its words, labels in brackets and notes without marks stay."""

from __future__ import annotations

import pytest

from build_edition.sources.take_in.received import Received
from build_edition.sources.take_in.take_in import take_in


def md(text: str) -> Received:
    return take_in(text.encode(), "a.md")


def missing(found: Received) -> list[str]:
    return [step for step in found.steps if "neither in the text nor in a note" in step]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("# Head\n\n<div>\nThe lamp is out.\n</div>\n\nEnd", "Head\n\nThe lamp is out.\n\nEnd\n"),
        ("<table>\n<tr><td>a</td><td>b <b>c</b></td></tr>\n<tr><td>d</td></tr></table>", "a\tb c\nd\n"),
        ("<div>\n<p>One &amp; two</p>\n<p>Three<br>four</p>\n<ul><li>x</li><li>y</li></ul>\n</div>",
         "One & two\n\nThree\nfour\n\nx\n\ny\n"),
        ("<details><summary>Sum</summary>\n\nInner *text*.\n\n</details>\n", "Sum\n\nInner text.\n"),
        ("<p>漢 <ruby>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby></p>", "漢 字(ji)\n"),
        ("x <ruby>字<rt>ji</rt></ruby> y", "x 字(ji) y\n"),
        ("One<br>two<br />three <u>u</u>", "One\ntwo\nthree u\n"),
    ],
)  # fmt: skip
def test_html_gives_its_words(written: str, text: str) -> None:
    found = md(written)
    assert (found.text, missing(found)) == (text, [])


def test_markup_with_words_is_not_said_to_have_none() -> None:
    steps = md("<div>\nWords.\n</div>\n\nMore.\n\n<script>\nvar x = 1\n</script>\n").steps
    assert "1 piece of markup of which only the words were taken" in steps
    assert "1 piece of markup without words left out" in steps


def test_comments_in_the_markup_are_named_with_their_words() -> None:
    found = md("a <!-- hid den --> b\n\n<!-- a block\nof words -->\n\nc")
    assert found.text.split() == ["a", "b", "c"]
    assert "comments in its markup left out: “hid den”, “a block of words”" in found.steps


@pytest.mark.parametrize("mark", ["", "> ", "- ", "  "])
def test_a_label_in_brackets_is_no_address_of_a_link(mark: str) -> None:
    found = md(
        f"{mark}[ANN]: Yes.\n\n{mark}[BEN]: No.\n\n{mark}[SPEAKER ONE]:\n{mark.strip()}\n\n[ANN]: Then light it.\n"
    )
    lines = [line for line in found.text.split("\n") if line]
    assert lines == ["[ANN]: Yes.", "[BEN]: No.", "[SPEAKER ONE]:", "[ANN]: Then light it."]


def test_a_label_whose_word_stands_on_the_next_line_stays() -> None:
    assert md("[ANN]:\nYes.\n\n[BEN]: “No!”\n").text == "[ANN]: Yes.\n\n[BEN]: “No!”\n"


@pytest.mark.parametrize(
    "address", ["https://x.example/a", "<x y>", "#part", "../a.html", "a.html", "mailto:a@b.example"]
)
def test_the_address_of_a_link_is_no_text(address: str) -> None:
    found = md(f"See [the page][p] and [p].\n\n[p]: {address}\n")
    assert (found.text, missing(found)) == ("See the page and p.\n", [])


def test_a_footnote_without_a_mark_stays_in_the_text_and_is_said() -> None:
    found = md("The lamp[^1]: it is out.\n\n[^1]: A gas lamp.\n\n[^2]: Another note.\n    More of it.\n\nEnd.\n")
    assert found.text == "The lamp: it is out.\n\n[^2]: Another note. More of it.\n\nEnd.\n"
    assert [one.words for one in found.notes] == ["A gas lamp."]
    assert "1 footnote that no mark points to written in the text" in found.steps


def test_code_stays_as_it_is() -> None:
    text = "[ANN]: Yes.\n[^9]: x\n<b>y</b>"
    found = md(f"```text\n{text}\n```\n\nx `[^8]: y`\n")
    assert (found.text, missing(found)) == (f"{text}\n\nx [^8]: y\n", [])


@pytest.mark.parametrize(
    "text",
    [
        "un*frigging*believable, un__bear__able __bold__ *both* ~~struck~~ &amp; &eacute; `co_de` snake_case",
        "1. a\n1. b\n1. c\n\n> 1. x\n> 1. y\n",
        "| a | b |\n|---|:-:|\n| c | d |\n",
        "Head\n====\n\nTerm\n: meaning\n\n***\n\n- [ ] open\n",
        "See <https://x.example/path> and https://x.example/b?c=d, \\*starred\\*.",
        "[text](https://x.example/a_b) and [more](<b c>).",
    ],
)
def test_the_signs_of_markdown_are_not_missed(text: str) -> None:
    assert missing(md(text)) == []


def test_what_only_a_picture_or_a_title_says_is_said_to_be_missing() -> None:
    (said,) = missing(md("Text.\n\n![The lighthouse at dusk](a.png)\n"))
    assert said == "4 words of the file stand neither in the text nor in a note: “The lighthouse at dusk”"


FRONT = '---\ntitle: "The lamp"\nauthor: J. Marrow\ntags:\n  - oil\n  - wick\n---\n\nThe lamp went out.\n'


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_front_matter_is_no_word_of_the_text_and_is_said_with_its_title_kept(mark: str) -> None:
    found = take_in(f"{mark}{FRONT}".encode(), "a.md")
    assert found.text == "The lamp went out.\n"
    assert found.title == "The lamp"
    assert (
        "front matter left out of the text: title: “The lamp”; author: “J. Marrow”; tags: “- oil - wick”" in found.steps
    )


@pytest.mark.parametrize(
    "text",
    ["---\n\nAnn: It went out.\n\nBen: It did.\n\n---\n", "---\nAnn: It went out.\nBen: It did.\n---\n\nSo it was.\n"],
)
def test_words_between_two_lines_drawn_across_the_page_are_words(text: str) -> None:
    assert "Ann: It went out." in take_in(text.encode(), "a.md").text
