"""No page without bound: a long text is cut into pages, every place keeps its address, and the words are all there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from long_texts import DIARY

from build_edition.contribute.origin import origin
from build_edition.edition import compile_edition
from build_edition.ground.ranges import packed, unpacked
from build_edition.markup.prove import words_by_part
from build_edition.measures.parts import cut, parts_of
from build_edition.model.edited import Edited, Edition
from build_edition.model.parts import Places
from build_edition.search.index import search_records


@pytest.fixture(scope="module")
def edition(long_texts: Path) -> Edition:
    return compile_edition(long_texts, is_proved=False).value


@pytest.fixture(scope="module")
def diary(edition: Edition) -> Edited:
    return edition.finder()(DIARY)


NAMES = st.lists(st.from_regex(r"[a-z]{1,3}-?(0|[1-9][0-9]?)?", fullmatch=True) | st.just("p07") | st.just("p"))


@given(names=NAMES)
def test_what_is_packed_is_what_is_unpacked(names: Sequence[str]) -> None:
    assert list(unpacked(packed(names))) == list(names)


def test_numbers_that_follow_one_another_are_few_words() -> None:
    assert packed([*(f"p{number}" for number in range(1, 9_001)), "closing"]) == ("p1..9000", "closing")


@pytest.mark.parametrize("most", [200, 450, 1_500, 4_000, 100_000])
def test_every_paragraph_stands_on_one_page_and_none_holds_more_than_fits(diary: Edited, most: int) -> None:
    parts = cut(diary, most)
    assert [one for part in parts for one in part] == list(diary.document.paragraphs)
    text = diary.document.source.text
    for part in parts:
        assert len(part) == 1 or sum(len(span.of(text)) for one in part for span in one.spans) <= most


def test_a_page_begins_where_somebody_begins_to_speak(edition: Edition) -> None:
    hearing = edition.finder()("hearing-1851-04-01")
    firsts = {turn.paragraphs[0].id for turn in hearing.document.turns}
    assert all(part[0].id in firsts for part in cut(hearing, 300)[1:])


def test_a_text_that_fits_is_not_cut(diary: Edited) -> None:
    assert parts_of(diary, 100_000) == ()


def test_the_pages_together_are_proved_to_be_the_text(diary: Edited) -> None:
    parts = cut(diary, 1_500)
    words = words_by_part(diary.document, parts)
    assert words[DIARY] == "\n".join(words[f"{DIARY}/{at}"] for at in range(1, len(parts) + 1))
    with pytest.raises(AssertionError):
        words_by_part(diary.document, parts[:-1] + parts[:1])


def pages_of(built: Path) -> dict[str, lxml.html.HtmlElement]:
    """Every page of the built site by its address."""
    site = built / "site"
    paths = (path for path in site.rglob("index.html") if "/." not in str(path))
    return {path.parent.relative_to(site).as_posix(): lxml.html.parse(str(path)).getroot() for path in paths}


@pytest.fixture(scope="module")
def built(long_texts: Path) -> dict[str, lxml.html.HtmlElement]:
    return pages_of(long_texts)


def parts_in(built: dict[str, lxml.html.HtmlElement], name: str) -> list[lxml.html.HtmlElement]:
    first, further = f"edition/{name}", re.compile(rf"edition/{name}/(\d+)")
    numbers = sorted(int(found[1]) for address in built if (found := further.fullmatch(address)))
    return [built[first], *(built[f"{first}/{number}"] for number in numbers)]


def test_every_link_of_the_site_to_a_place_leads_to_the_page_where_it_stands(
    built: dict[str, lxml.html.HtmlElement],
) -> None:
    ids = {address: set(page.xpath("//@id")) for address, page in built.items()}
    lost = []
    for address, page in built.items():
        for link in page.xpath("//main//a[contains(@href, '#')]/@href"):
            way, _, place = link.partition("#")
            path = str((Path("/") / address / way).resolve().relative_to("/")) if way else address
            if "://" not in link and place and place not in ids.get(path, {place}):
                lost.append((address, link))
    assert lost == [(".", "edition/diary/#p40")]  # written by hand: the page it names leads on


def test_notes_are_numbered_on_from_page_to_page(built: dict[str, lxml.html.HtmlElement], diary: Edited) -> None:
    marks = [mark for page in parts_in(built, DIARY) for mark in page.xpath("//sup[contains(@class, 'be-mark')]/a")]
    numbers: dict[str, str] = {}
    for mark in marks:
        number = mark.text
        assert numbers.setdefault(mark.get("href"), number) == number  # what recurs keeps its number
    explained = [number for label, number in numbers.items() if label.startswith("#fn-e-")]
    assert explained == [str(at) for at in range(1, 15)]
    assert [number for label, number in numbers.items() if label.startswith("#fn-t-")] == ["a", "b"]
    for page in parts_in(built, DIARY):
        for listing in page.xpath("//ol[contains(@class, 'be-notes')]"):
            at = 0
            for item in listing:
                at = int(item.get("value", at + 1))
                mark = page.xpath(f"//sup/a[@href='#{item.get('id')}']")[0]
                assert mark.text in (str(at), chr(96 + at))
    assert len(numbers) == len(diary.woven.notes)


def test_the_first_page_says_of_every_part_what_stands_on_it(built: dict[str, lxml.html.HtmlElement]) -> None:
    pages = parts_in(built, DIARY)
    assert len(pages) > 3
    listed = pages[0].xpath("//*[@class='be-parts']//a[contains(@class, 'be-part')]")
    assert len(listed) == len(pages)
    for link, page in zip(listed[1:], pages[1:], strict=True):
        held = list(unpacked(link.get("data-holds").split()))
        assert set(held) <= set(page.xpath("//@id"))
        assert [one for one in page.xpath("//article//@id") if re.fullmatch(r"p\d+", one)] == [
            one for one in held if re.fullmatch(r"p\d+", one)
        ]
        numbers = [one.removeprefix("p") for one in held if re.fullmatch(r"p\d+", one)]
        assert link.text == f"¶ {numbers[0]}–{numbers[-1]}"


def test_pages_lead_to_the_part_before_and_after(built: dict[str, lxml.html.HtmlElement]) -> None:
    for name in (DIARY, f"reading/{DIARY}"):
        pages = parts_in(built, name)
        ways = [page.xpath("//*[contains(@class, 'be-between')]/a/@href") for page in pages]
        assert ways[0] == ["2/"]
        assert ways[1] == ["../", "../3/"]
        assert ways[-1] == [f"../{len(pages) - 1}/"]


def test_who_goes_on_speaking_is_said(built: dict[str, lxml.html.HtmlElement]) -> None:
    said = [page.xpath("string(//article[@id='text']/p[1])") for page in parts_in(built, "long-hearing")]
    assert said[0].startswith("1 QUAY.")
    assert said[1] == "[T. Quay goes on]"


def test_side_by_side_with_another_a_long_text_shows_what_stands_round_the_passages(
    built: dict[str, lxml.html.HtmlElement],
) -> None:
    page = built["edition/synopsis/diary--long-hearing"]
    shown = [one.removeprefix("diary--p") for one in page.xpath("//@id") if re.fullmatch(r"diary--p\d+", one)]
    assert list(map(int, shown)) == [*range(1, 6), *range(35, 41)]
    left_out = page.xpath("//*[@id='diary--text']//*[contains(@class, 'be-lacuna')]")
    assert [one.text_content() for one in left_out] == ["29 paragraphs are not shown here"]
    assert left_out[0].xpath("a/@href") == ["../../diary/#p6"]


def test_the_search_and_the_cards_know_where_everything_stands(edition: Edition) -> None:
    places = Places(edition.parts)
    at_the_end = places.where("diary.md#p40")
    assert re.fullmatch(r"diary/\d+\.md#p40", at_the_end)
    assert at_the_end in {one.address for one in search_records(edition)}
    cards = next(str(page.content) for page in edition.pages if page.path == "cards.json")
    assert at_the_end.removesuffix(".md#p40") + "/#parallel-lamps-2" in cards
    assert places.where("diary.md#p1") == "diary.md#p1"
    assert places.where("letter-1851-03-09.md#p1") == "letter-1851-03-09.md#p1"


@pytest.mark.parametrize("address", ["diary/#p38", "diary/2/#p38", "https://e.org/edition/diary.html#p38"])
def test_where_a_place_was_written_is_found_by_any_address_of_it(edition: Edition, address: str) -> None:
    found = origin(edition, address)
    assert found is not None
    if "2/" not in address:
        assert found.page == Places(edition.parts).where("diary.md#p38").partition("#")[0]
    assert found.spans[0].of(edition.finder()(DIARY).document.source.text).startswith("Day 38.")


@pytest.mark.parametrize("said", ["12", "many", "2000000", "-5", "1_000", "2e3"])
def test_a_length_that_is_none_is_said(tiny: Path, said: str) -> None:
    with (tiny / "sources" / "edition.yml").open("a") as more:
        more.write(f"page_length: {said}\n")
    found = compile_edition(tiny, is_proved=False).diagnostics
    assert [one.code for one in found] == ["N008"]
