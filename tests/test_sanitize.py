"""Sanitising: words stay, a few plain tags stay, and nothing runs, fetches or leads into a script."""

from __future__ import annotations

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.markup.sanitize import sanitize

PIECES = ["<p>", "</p>", "<b>", "</b>", "<a href='https://e.org'>", "<a href='javascript:x'>", "<a href=' JAVASCRIPT:x'>",
          "<a href='//e.org'>", "<a href='data:x'>", "</a>", "<script>", "</script>", "<img src=x onerror=y>", "<p onclick=x>",
          "<iframe src=x>", "</iframe>", "words", "&lt;", "<", "&", "<!--", "-->", "<svg onload=x>"]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "out"),
    [
        ('<p class="x" onclick="y">a</p>', "<p>a</p>"),
        ("a <b>b", "a <b>b</b>"),
        ("a</p> b", "a b"),
        ("<em><b>x</em>", "<em><b>x</b></em>"),
        ("x<script>alert(1)</script>y", "xy"),
        ("x<iframe>y</iframe>z", "xz"),
        ("<img src=x>a", "a"),
        ("a &lt;b&gt; &amp; c", "a &lt;b&gt; &amp; c"),
        ("<a href='javascript:x'>a</a>", "a"),
        ("<a href='data:text/html,x'>a</a>", "a"),
        ("<a href='//e.org'>a</a>", "a"),
        ("<a href='x.md'>a</a>", "a"),
        ("<a href='https://e.org/\"x'>a</a>", '<a href="https://e.org/&quot;x" rel="noreferrer">a</a>'),
        ("<a href='mailto:a@e.org'>a</a>", '<a href="mailto:a@e.org" rel="noreferrer">a</a>'),
        ("a<br/>b", "a<br>b"),
    ],
)
def test_what_comes_in_goes_out_plain(written: str, out: str) -> None:
    assert sanitize(written) == out


@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
def test_whatever_comes_in_no_attribute_but_an_address_of_the_web_goes_out(written: str) -> None:
    page = lxml.html.fragment_fromstring(sanitize(written), create_parent="div")
    for element in page.iter():
        assert element.tag in ("div", "p", "b", "a"), written
        assert set(element.attrib) <= {"href", "rel"}
        assert element.get("href", "https://e.org") == "https://e.org"


@given(st.text(max_size=40))
def test_words_alone_stay_as_they_are(words: str) -> None:
    if not {"<", "&", "\r"} & set(words) and words.isprintable():
        assert lxml.html.fragment_fromstring(sanitize(words), create_parent="div").text_content() == words
