"""What a note cites is printed as it is written, and what only half cites is said."""

from __future__ import annotations

import pytest
from test_bibliography import parsed

from build_edition.markup.citation import bare_keys
from build_edition.markup.cite import cite

WORKS = "@book{k, author={Voss, A.}, title={T}, year=1921}\n@book{l, author={Berg, I.}, title={U}, year=1922}"


def answer(asked: str) -> str:
    return cite(parsed(WORKS), [asked]).value.inline[asked].replace("](bibliography.md#ref-k)", "]").replace("](bibliography.md#ref-l)", "]")  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ("@k, p. 5–", "([Voss 1921, 5–])"),
        ("@k, pp. 5–, 9", "([Voss 1921, 5–, 9])"),
        ("@k, p. 5-", "([Voss 1921, 5–])"),
        ("-@k, 5–; @l, 7", "([1921, 5–]; [Berg 1922, 7])"),
        ("@k, pp. 5–9", "([Voss 1921, 5–9])"),
        ("@k, 5; emphasis mine", "([Voss 1921, 5]; emphasis mine)"),
        ("@k, 5–; emphasis mine", "([Voss 1921, 5–]; emphasis mine)"),
        ("@k, 5; @l, 7; my italics; all of it", "([Voss 1921, 5]; [Berg 1922, 7]; my italics; all of it)"),
        ("see the map; also @k, 5", "(see the map; also [Voss 1921, 5])"),
        ("R&amp;D @k, 5", "(R&#38;D [Voss 1921, 5])"),
    ],
)
def test_a_citation_is_printed_with_all_that_stands_in_its_brackets(asked: str, wanted: str) -> None:
    assert answer(asked) == wanted


@pytest.mark.parametrize(
    ("body", "at", "whole"),
    [
        ("@k says", 0, "[@k]"),
        ("As @k [p. 5] says", 3, "[@k, p. 5]"),
        ("So it is (@k).", 10, "[@k]"),
        ("So it is [@k, 5 and", 10, "[@k]"),
        ("So -@k says", 4, "[-@k]"),
        ("*@{k}* says", 1, "[@{k}]"),
        ("“@лунин1999”", 1, "[@лунин1999]"),
        ("[@k](https://example.org)", 1, "[@k]"),
    ],
)
def test_a_key_outside_of_a_whole_citation_is_found(body: str, at: int, whole: str) -> None:
    ((found, _, instead),) = bare_keys(body)
    assert (found, instead) == (at, whole)


@pytest.mark.parametrize(
    "body",
    [
        "[@k, 5]", "[see @k; -@l]", "me@k", "me@example.org", "\\@k", "[x](@k)", "[[@k]]", "https://example.org/@k",
        "```\n\n@k\n\n```", "x\n\n    @k\n    @l", "<mailto:me@k>", "@", "@ k", "a.@k",
    ],
)  # fmt: skip
def test_what_is_no_citation_is_not_taken_for_half_of_one(body: str) -> None:
    assert list(bare_keys(body)) == []
