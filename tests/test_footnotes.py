"""The Markdown extension: two series, one back-link a call, roles that a screen reader knows."""

from __future__ import annotations

import lxml.html
import pytest
from lxml.html import HtmlElement

from build_edition.markup.note_numbers import numeral
from build_edition.markup.render import Renderer

RENDERER = Renderer(["build_edition.footnotes", "md_in_html", "toc"], {})


def rendered(text: str) -> HtmlElement:
    return lxml.html.fragment_fromstring(RENDERER.render(text).html, create_parent="div")


def test_each_series_counts_for_itself_in_order_of_call() -> None:
    page = rendered("A[^t-b] b[^e-y] c[^t-a] d[^e-x].\n\n[^e-x]: X\n[^e-y]: Y\n[^t-a]: A\n[^t-b]: B\n")
    assert [mark.text for mark in page.xpath("//a[@role='doc-noteref']")] == ["a", "1", "b", "2"]
    assert [item.get("id") for item in page.xpath("//ol/li")] == ["fn-e-y", "fn-e-x", "fn-t-b", "fn-t-a"]
    assert [heading.text for heading in page.xpath("//section/h2")] == [
        "Explanatory notes",
        "Notes on the translation and the text",
    ]


def test_a_note_called_three_times_has_three_ways_back() -> None:
    page = rendered("A[^e-x] b[^e-x] c[^e-x].\n\n[^e-x]: X\n")
    calls = [mark.get("id") for mark in page.xpath("//sup")]
    links = page.xpath("//a[@role='doc-backlink']")
    assert len(set(calls)) == 3
    assert [link.get("href") for link in links] == [f"#{call}" for call in calls]
    assert links[1].get("aria-label") == "back to note 1 in the text, call 2 of 3"


def test_the_apparatus_has_the_role_of_endnotes_and_every_mark_a_name() -> None:
    page = rendered("A[^e-x] b[^t-y].\n\n[^e-x]: X\n[^t-y]: Y\n")
    assert len(page.xpath("//section[@role='doc-endnotes']")) == 1
    assert [mark.get("aria-label") for mark in page.xpath("//a[@role='doc-noteref']")] == ["note 1", "textual note a"]


@pytest.mark.parametrize(("number", "letters"), [(1, "a"), (26, "z"), (27, "aa"), (52, "az"), (53, "ba"), (703, "aaa")])
def test_letters_go_on_after_z(number: int, letters: str) -> None:
    assert numeral(number, "alpha") == letters


def test_an_undefined_and_an_unused_note_are_known() -> None:
    found = RENDERER.render("A[^e-x] b[^e-gone].\n\n[^e-x]: X\n[^e-idle]: I\n")
    assert found.undefined == ("e-gone",)
    assert found.uncalled == ("e-idle",)


def test_nothing_is_kept_from_one_page_to_the_next() -> None:
    RENDERER.render("A[^e-x].\n\n[^e-x]: X\n")
    assert RENDERER.render("Plain.").html == "<p>Plain.</p>"


def test_a_note_may_hold_lists_and_end_in_one() -> None:
    page = rendered("A[^e-x].\n\n[^e-x]:\n    One.\n\n    - two\n    - three\n")
    assert [item.text for item in page.xpath("//li[@id='fn-e-x']//ul/li")] == ["two", "three"]
    assert len(page.xpath("//li[@id='fn-e-x']//a[@role='doc-backlink']")) == 1


def test_a_page_without_notes_has_no_apparatus() -> None:
    assert rendered("Plain.").xpath("//section") == []
