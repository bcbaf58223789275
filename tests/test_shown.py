"""The title page: what an edition has to show stands where the page leaves a place for it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_edition.edition import compile_edition
from build_edition.pages.lists.shown import filled
from build_edition.pictures.frieze import Spoken, frieze_picture

PLACES = "\n\n".join(f'<div class="be-shown-{name}"></div>' for name in ("debate", "gravest", "claims"))
FRAME = ("frieze", "A title", "A description")


def shown(edition: Path, page: str = PLACES) -> str:
    return filled(page, compile_edition(edition).value)


def test_the_title_page_shows_the_gravest_defects_the_debate_and_the_claims(named: Path) -> None:
    page = shown(named)
    assert (
        page.index("turn by turn") < page.index("What a reader would wrongly believe") < page.index("make of a claim")
    )
    assert page.index("That something to drink is meant.") < page.index("<mark>We are sending</mark>")
    assert "(edition/gravest/letter-1851-03-09.md)" in page
    assert "(edition/debate/hearing-1851-04-01.md)" in page


def test_every_link_leads_below_the_edition_or_out_of_it(named: Path) -> None:
    addresses = re.findall(r"\]\(([^)]+)\)", shown(named))
    assert addresses
    assert all(re.match(r"(?:edition/|https?:)", one) for one in addresses), addresses


def test_what_an_edition_does_not_have_leaves_nothing_and_no_place(tiny: Path) -> None:
    for notes in (tiny / "sources").glob("*/annotations/*.yml"):
        notes.unlink()
    page = shown(tiny, f"# A title\n\n{PLACES}\n\nThe end.\n")
    assert "wrongly believe" not in page
    assert "make of a claim" not in page
    assert "be-shown-gravest" not in page
    assert page.startswith("# A title\n")
    assert page.endswith("The end.\n")


@pytest.mark.parametrize(
    "page",
    [
        "# A title\n\nWords.\n",
        'It is written `<div class="be-shown-claims"></div>` there.\n',
        '    <div class="be-shown-claims"></div>\n',
        '<div class="be-shown-other"></div>\n',
    ],
)
def test_a_page_that_leaves_no_place_stays_as_it_is(tiny: Path, page: str) -> None:
    assert shown(tiny, page) == page


def test_of_a_parallel_the_claim_is_shown_on_which_somebody_turns_most(named: Path) -> None:
    path = next((named / "sources/parallels").glob("*.yml"))
    assert "Three tins were sent." in shown(named)
    words = path.read_text(encoding="utf-8")
    turned = words.replace("stance: silent", "stance: denies\n          exact: We send three tins")
    path.write_text(turned.replace("stance: reports", "stance: asserts"), encoding="utf-8")
    page = shown(named)
    assert "The keeper had them." in page
    assert "Three tins were sent." not in page


@pytest.mark.parametrize("turns", [2, 180, 181, 5_000])
def test_a_frieze_has_a_bar_for_each_turn_until_they_would_be_too_thin(turns: int) -> None:
    spoken = [Spoken(number % 2 == 0, number + 1) for number in range(turns)]
    picture = frieze_picture(FRAME, spoken, "Caption")
    assert picture.count("<rect") <= 2 * 180
    if turns <= 180:
        assert picture.count('class="turn main"') == picture.count('class="turn interruption"') == turns // 2
    heights = [float(one) for one in re.findall(r'height="([\d.]+)"/>', picture)]
    assert min(heights) >= 2.5
    assert "<text" not in picture
