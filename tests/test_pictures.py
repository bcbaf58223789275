"""The pictures: well-formed, in classes, with a title; whatever the names hold."""

from __future__ import annotations

import itertools
import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from build_edition.markup.prove import unsafe_markup
from build_edition.markup.render import Renderer
from build_edition.pictures.debate import Lane, Utterance, debate_picture
from build_edition.pictures.defects import TypeCount, along_picture, types_picture
from build_edition.pictures.named import Row, named_picture
from build_edition.pictures.timeline import Moment, ordered_picture, scaled_picture
from build_edition.words.language import ENGLISH

FRAME = ("name", "A title", "A description")
NAMES = st.text(alphabet="ab <>&\"'Ж😀[]*_{}", min_size=1, max_size=60)
DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(3000, 1, 1))
RENDERER = Renderer(["attr_list", "md_in_html", "tables"], {})


@st.composite
def moments(draw: st.DrawFn) -> list[Moment]:
    found = []
    for _ in range(draw(st.integers(1, 12))):
        first = draw(DAYS)
        last = first + timedelta(days=draw(st.integers(0, 400)))
        found.append(Moment(first, last, "when", draw(NAMES), draw(st.booleans())))
    return found


def tree_of(figure: str) -> etree._Element:
    tree = etree.fromstring(figure)
    assert tree.tag == "figure"
    assert not tree.xpath("//@style | //*[local-name()='script']")
    assert tree.xpath("string(//*[local-name()='svg']/*[local-name()='title'])") == "A title"
    assert unsafe_markup(RENDERER.render(f"Before\n\n{figure}\n\nAfter").html) == ""
    return tree


def lines(tree: etree._Element, css: str = "what") -> list[list[tuple[float, str]]]:
    """The lines of each label: where it stands, and its words."""
    found = tree.xpath(f"//*[local-name()='svg'][1]/*[local-name()='text'][contains(@class, '{css}')]")
    return [[(float(one.get("y")), one.text or "") for one in (text if len(text) else [text])] for text in found]


@given(moments())
def test_no_two_names_of_a_timeline_stand_on_one_another(given_: list[Moment]) -> None:
    for figure in (
        scaled_picture(ENGLISH, FRAME, given_, "caption", 300),
        ordered_picture(ENGLISH, FRAME, given_, "caption"),
    ):
        found = lines(tree_of(figure))
        assert len(found) == len(given_)
        assert all(after[0][0] - before[-1][0] >= 18 for before, after in itertools.pairwise(found))


@given(moments())
def test_a_timeline_to_scale_puts_each_moment_at_its_place(given_: list[Moment]) -> None:
    tree = tree_of(scaled_picture(ENGLISH, FRAME, given_, "caption", 300))
    dots = [float(y) for y in tree.xpath("//*[local-name()='circle']/@cy")]
    assert dots == sorted(dots)
    height = float(tree.xpath("string(//*[local-name()='svg']/@height)"))
    assert all(0 <= y <= height for y in (*dots, *(y for label in lines(tree) for y, _ in label)))


def test_a_long_gap_is_named_where_the_picture_is_not_to_scale() -> None:
    events = [
        Moment(date(1936, 1, 1), date(1936, 1, 1), "1936", "a"),
        Moment(date(1988, 1, 1), date(1988, 1, 1), "1988", "b"),
    ]
    assert "52 years later" in ordered_picture(ENGLISH, FRAME, events, "caption")


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 5000), NAMES), min_size=1, max_size=40))
def test_a_debate_has_a_bar_for_every_turn(turns: list[tuple[str, int, str]]) -> None:
    lanes = [Lane(name, name, name == "a") for name in "abc"]
    spoken = [Utterance(who, max(words, 1), hint) for who, words, hint in turns]
    tree = tree_of(debate_picture(FRAME, lanes, spoken, "caption"))
    bars = tree.xpath("//*[local-name()='rect']")
    assert len(bars) == len(turns)
    assert [("main" in bar.get("class")) for bar in bars] == [who == "a" for who, _, _ in turns]


@given(
    st.dictionaries(
        NAMES, st.dictionaries(st.sampled_from(["p1", "p2", "p3"]), st.integers(0, 9)), min_size=1, max_size=9
    )
)
def test_a_field_is_drawn_where_somebody_is_named(counts: dict[str, dict[str, int]]) -> None:
    columns = [("p1", "1"), ("p2", "2"), ("p3", "3")]
    tree = tree_of(named_picture(ENGLISH, FRAME, [Row(*one) for one in counts.items()], columns, "caption"))
    cells = tree.xpath("//*[local-name()='rect']")
    assert len(cells) == sum(1 for found in counts.values() for count in found.values() if count)


@given(
    st.lists(
        st.dictionaries(st.sampled_from(["critical", "major", "minor"]), st.integers(0, 400)), min_size=1, max_size=50
    )
)
def test_columns_of_defects_stay_in_the_picture(points: list[dict[str, int]]) -> None:
    columns = [(str(number), found) for number, found in enumerate(points, start=1)]
    tree = tree_of(along_picture(ENGLISH, FRAME, columns, "caption"))
    assert all(float(bar.get("y")) >= 0 for bar in tree.xpath("//*[local-name()='rect']"))


def test_a_bar_of_types_is_as_long_as_its_count() -> None:
    types = [TypeCount("long", {"minor": 10}), TypeCount("short", {"major": 4, "minor": 1})]
    tree = tree_of(types_picture(ENGLISH, FRAME, types, "caption"))
    widths = [float(bar.get("width")) for bar in tree.xpath("//*[local-name()='rect']")]
    assert [round(width / widths[0], 2) for width in widths] == [1.0, 0.4, 0.1]


def test_a_picture_scrolls_in_a_region_that_the_keyboard_reaches() -> None:
    figure = types_picture(ENGLISH, FRAME, [TypeCount("one", {"minor": 1})], "caption")
    assert re.search(r'<div [^>]*tabindex="0"[^>]*role="group"', figure)


def squeezed(words: str) -> str:
    return re.sub(r"[\s-]", "", words)


@given(moments(), NAMES)
def test_no_label_of_a_picture_is_cut(given_: list[Moment], name: str) -> None:
    long = " ".join([name] * 4)
    named = [moment._replace(name=f"{long} {at}") for at, moment in enumerate(given_)]
    drawn = {
        scaled_picture(ENGLISH, FRAME, named, "caption", 300): [one.name for one in named],
        ordered_picture(ENGLISH, FRAME, named, "caption"): [one.name for one in named],
        debate_picture(FRAME, [Lane("a", long, is_main=True)], [Utterance("a", 3, "hint")], "caption"): [long],
        named_picture(ENGLISH, FRAME, [Row(long, {"p1": 1})], [("p1", "1")], "caption"): [long],
        types_picture(ENGLISH, FRAME, [TypeCount(long, {"minor": 1})], "caption"): [long],
    }
    for figure, names in drawn.items():
        found = ["".join(words for _, words in label) for label in lines(tree_of(figure))]
        assert sorted(map(squeezed, found)) == sorted(map(squeezed, names))


def test_the_labels_of_rows_stand_once_more_over_what_scrolls() -> None:
    figure = named_picture(ENGLISH, FRAME, [Row("Ann", {"p1": 1}), Row("Bob", {})], [("p1", "1")], "caption")
    whole, labels = etree.fromstring(figure).xpath("//*[local-name()='svg']")
    assert labels.get("aria-hidden") == "true"
    assert [one.text for one in labels] == ["Ann", "Bob"]
    assert labels.get("height") == whole.get("height")


@pytest.mark.parametrize(("turns", "is_wide"), [(20, False), (400, True)])
def test_a_debate_too_long_for_the_width_of_a_page_is_not_shrunk_to_it(turns: int, is_wide: bool) -> None:  # noqa: FBT001
    lanes = [Lane("a", "Ann Lee", is_main=True), Lane("b", "Ben Orr", is_main=False)]
    said = [Utterance("ab"[number % 2], 10 + number, "") for number in range(turns)]
    figure = debate_picture(("debate", "Who speaks", "A bar each."), lanes, said, "caption")
    assert ("be-wide" in figure) is is_wide
