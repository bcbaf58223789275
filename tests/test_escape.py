"""Escaping: words that Markdown, its extensions and HTML leave alone, wherever they stand."""

from __future__ import annotations

import html
import re

import lxml.html
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from build_edition.markup.escape import code_span, css_string, escaped, in_attribute, plain, without_code
from build_edition.markup.render import Renderer

RENDERER = Renderer(["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"], {})
WORDS = st.lists(
    st.sampled_from(["a", "1", "5)", "1794.", "-", "+", "*", "_", "`", "#", ":", "::", "[x](y)", "<b>", "&amp;", "{: #x }",
                     "{{ x }}", "|", "~~", "^", "[^1]", "https://e.org", "---", "=", ">", "!", "\\", "$", "@", " "]),
    max_size=8,
).map("".join)  # fmt: skip


@given(WORDS)
@example("    a")
@example("     5)")
@example("  \ta")
@example("\t1.")
def test_whatever_the_words_are_the_page_shows_them_and_makes_nothing_of_them(words: str) -> None:
    page = lxml.html.fragment_fromstring(RENDERER.render(escaped(words)).html, create_parent="div")
    assert " ".join(page.text_content().split()) == " ".join(words.split())
    assert {element.tag for element in page.iter()} <= {"div", "p"}


@pytest.mark.parametrize("words", ["1. x", "12) x", "a. x", "- x", ": x", "  - x", "5)"])
def test_the_sign_at_the_head_of_a_line_begins_no_list(words: str) -> None:
    said = escaped(words)
    assert html.unescape(said) == words
    assert not re.match(r"\s*(?:[\dA-Za-z]+[.)]|[-:])", said)


def test_the_end_of_a_line_becomes_a_space_and_other_white_space_stays() -> None:
    assert escaped("a \r\n\tb\u00a0 c") == "a b\u00a0 c"


@given(st.text(max_size=40))
def test_an_attribute_ends_where_it_should_and_holds_the_words(words: str) -> None:
    assert '"' not in in_attribute(words)
    assert "<" not in in_attribute(words)


@given(st.text(max_size=40))
def test_a_string_of_a_style_sheet_cannot_be_left(words: str) -> None:
    inside = css_string(words)[1:-1]
    assert not set(inside) & set("\"'\n;{}<>/*")
    assert re.sub(r"\\([0-9a-f]+) ", lambda code: chr(int(code[1], 16)), inside) == words


@given(st.text(st.sampled_from("`a\n "), max_size=30))
def test_code_taken_out_leaves_every_line_where_it_was(markdown: str) -> None:
    assert [len(line) for line in without_code(markdown).split("\n")] == [len(line) for line in markdown.split("\n")]


def test_code_taken_out_leaves_what_is_not_code() -> None:
    assert without_code("a `<b>` c ``x ` y`` \\`d\\`") == "a xxxxx c xxxxxxxxx \\`d\\`"


def test_a_code_span_cannot_be_ended_from_within() -> None:
    assert code_span("a`b` <@x>", 40) == "`a'b' <@x>`"


def test_the_words_of_our_own_markdown_are_words() -> None:
    assert plain("*See* [the &#60;b&#62;](x.md#y)\n again") == "See the <b> again"
