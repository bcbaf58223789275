"""Addresses: a page and the links to it agree, whatever folder either stands in."""

from __future__ import annotations

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.addresses import (
    entry_page,
    on_site,
    register_page,
    relative_links,
    relative_url,
    synopsis_anchor,
    synopsis_page,
)
from build_edition.ground.keys import Key

PAGES = st.from_regex(r"([a-z]{1,4}/){0,3}[a-z]{1,4}\.md", fullmatch=True)


def test_an_entry_stands_below_the_index_of_its_register() -> None:
    page = entry_page(Key("person", "tomsky"))
    assert page == "register/persons/tomsky.md"
    assert posixpath.dirname(page) == posixpath.dirname(register_page("person"))


@given(PAGES, PAGES)
def test_a_relative_address_leads_from_any_page_to_any_other(page: str, other: str) -> None:
    way = relative_url(page, f"{other}#p1")
    assert posixpath.normpath(posixpath.join(posixpath.dirname(page), way.removesuffix("#p1"))) == other
    assert way.endswith("#p1")


@pytest.mark.parametrize(
    ("address", "folder"),
    [
        ("speech.md#p3", "speech/#p3"),
        ("register/persons/tomsky.md", "register/persons/tomsky/"),
        ("register/index.md", "register/"),
        ("index.md#top", "#top"),
    ],
)
def test_a_page_of_the_site_is_a_folder_and_an_index_is_the_folder_itself(address: str, folder: str) -> None:
    assert on_site(address) == folder


@given(PAGES)
def test_links_of_ours_are_led_up_from_a_folder_and_those_that_lead_out_are_left(page: str) -> None:
    written = "[a](speech.md#p1) [b](https://e.org/x.md) [c](#here) [d](register/persons/x.md)"
    up = "../" * page.count("/")
    assert relative_links(page, written) == (
        f"[a]({up}speech.md#p1) [b](https://e.org/x.md) [c](#here) [d]({up}register/persons/x.md)"
    )


def test_two_documents_side_by_side_share_no_anchor() -> None:
    assert synopsis_page("a", "b") == "synopsis/a--b.md"
    assert synopsis_anchor("a", "p1") != synopsis_anchor("b", "p1")
