"""Where places lie, and who writes to whom: pictures that say what their tables say, and nothing where there is nothing."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path

import lxml.html
import pytest
from conftest import TINY
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports import tei
from build_edition.ground.coordinates import Coordinates, coordinates_of, coordinates_within
from build_edition.markup.prove import unsafe_markup
from build_edition.markup.render import Renderer
from build_edition.model.edited import Edition
from build_edition.pictures.land import Limits, land_within
from build_edition.pictures.map import Spot, map_picture
from build_edition.pictures.network import Tie, network_picture
from build_edition.words.language import ENGLISH

EXTENSIONS = ["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"]
FRAME = ("name", "A title", "A description")
NAMES = st.text(alphabet="ab <>&\"'Ж😀[]*_{}", min_size=1, max_size=40)
SPOTS = st.builds(
    Spot, NAMES, st.builds(Coordinates, st.floats(-90, 90), st.floats(-180, 180)), st.integers(0, 500), st.just("")
)  # fmt: skip


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("59.93, 30.31", (59.93, 30.31)),
        ("-33.9,18.4", (-33.9, 18.4)),
        ("90, -180", (90, -180)),
        ("91, 0", None),
        ("0, 181", None),
        ("59.93", None),
        ("59,93, 30,31", None),
        ("59.93 30.31", None),
        ("north, east", None),
        ("", None),
    ],
)
def test_coordinates_are_two_numbers_of_degrees_on_the_earth(words: str, found: tuple[float, float] | None) -> None:
    assert coordinates_of(words) == found


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("59° 56′ N, 30° 18′ E", (59.9333, 30.3)),
        ("33°54'30\"S 18°24'W", (-33.9083, -18.4)),
        ("54,5; 7,9", (54.5, 7.9)),
        ("30° E, 59° N", None),
        ("59° N", None),
        ("somewhere", None),
    ],
)
def test_the_one_place_that_another_form_can_mean_is_offered(words: str, meant: tuple[float, float] | None) -> None:
    assert coordinates_within(words) == meant


@given(st.floats(-179, 170), st.floats(-80, 75), st.floats(0.5, 40))
def test_land_is_cut_off_at_the_limits(west: float, south: float, extent: float) -> None:
    limits = Limits(west, south, min(180, west + extent), min(85, south + extent))
    for ring in land_within(limits):
        assert len(ring) >= 3
        assert all(limits.west - 1e-6 <= x <= limits.east + 1e-6 for x, _ in ring)
        assert all(limits.south - 1e-6 <= y <= limits.north + 1e-6 for _, y in ring)


def test_there_is_land_where_there_is_land_and_none_in_the_middle_of_an_ocean() -> None:
    assert list(land_within(Limits(9, 50, 11, 52)))
    assert list(land_within(Limits(-35, -35, -30, -30))) == []


def shapes(figure: str, css: str) -> list[etree._Element]:
    return list(etree.fromstring(figure).xpath(f"//*[contains(concat(' ', @class, ' '), ' {css} ')]"))


@given(st.lists(SPOTS, min_size=1, max_size=12))
def test_every_place_has_a_dot_inside_the_picture_and_no_name_covers_another(spots: list[Spot]) -> None:
    figure = map_picture(ENGLISH, FRAME, spots, "caption")
    svg = etree.fromstring(figure).find(".//{*}svg")
    assert svg is not None
    _, _, width, height = (float(one) for one in str(svg.get("viewBox")).split())
    dots = shapes(figure, "spot")
    assert len(dots) == len(spots)
    assert all(0 <= float(one.get("cx")) <= width and 0 <= float(one.get("cy")) <= height for one in dots)
    boxes = []
    for one in shapes(figure, "place"):
        wide, x, y = len(one.text or "") * 5.9, float(one.get("x")), float(one.get("y"))
        left = {"start": x, "end": x - wide, "middle": x - wide / 2}[str(one.get("text-anchor"))]
        boxes.append((left, y - 10, left + wide, y + 3))
    for (a, b, c, d), (e, f, g, h) in itertools.combinations(boxes, 2):
        assert a >= g - 0.2 or e >= c - 0.2 or b >= h - 0.2 or f >= d - 0.2
    assert unsafe_markup(Renderer(["md_in_html"], {}).render(f"Before\n\n{figure}\n\nAfter").html) == ""


def test_two_towns_beside_each_other_are_both_named_where_others_stand_around_them() -> None:
    around = [
        ("Norderend", 53.72, 7.25),
        ("Bremen", 53.075, 8.807),
        ("Helgoland", 54.18, 7.89),
        ("Bergen", 60.39, 5.32),
    ]
    places = [("Hamburg", 53.55, 9.99), ("Altona", 53.55, 9.935), ("London", 51.507, -0.128), *around]
    figure = map_picture(ENGLISH, FRAME, [Spot(name, Coordinates(*at), 2) for name, *at in places], "caption")
    assert {one.text for one in shapes(figure, "place")} == {name for name, *_ in places}


def test_north_is_up_and_east_is_right() -> None:
    places = (("north", 60, 10), ("south", 50, 10), ("east", 55, 20))
    figure = map_picture(ENGLISH, FRAME, [Spot(name, Coordinates(*at), 1) for name, *at in places], "caption")
    north, south, east = shapes(figure, "spot")
    assert float(north.get("cy")) < float(east.get("cy")) < float(south.get("cy"))
    assert float(east.get("cx")) > float(north.get("cx")) == float(south.get("cx"))


@given(st.integers(1, 30), st.data())
def test_a_tie_is_a_line_with_a_head(count: int, data: st.DataObject) -> None:
    names = [f"N{n}" for n in range(count + 1)]
    pairs = data.draw(
        st.lists(st.tuples(*[st.integers(0, count)] * 2).filter(lambda one: one[0] != one[1]), max_size=9)
    )
    ties = [Tie(one, other, 2, is_written=True, hint="x") for one, other in pairs]
    figure = network_picture(FRAME, names, ties, "caption")
    assert len(shapes(figure, "tie")) == len(shapes(figure, "head")) == len(ties)
    assert [one.text for one in shapes(figure, "place")] == names


@pytest.fixture
def placed(named: Path) -> Edition:
    """Skerry Point with its coordinates; Quay answers Marrow, and Marrow names the carrier."""
    places = named / "sources/register/places.yml"
    places.write_text(places.read_text().replace("  summary:", '  coordinates: "56.4346, -2.3871"\n  summary:', 1))
    for name in ("letter-1851-03-02", "letter-1851-03-09"):
        header = named / f"sources/{name}/document.yml"
        header.write_text(re.sub(r"(?m)^(sender|recipient): \{id: [a-z-]+", person_of, header.read_text()))
    return compile_edition(named).value


def person_of(match: re.Match[str]) -> str:
    return f"{match[1]}: {{id: {'marrow' if match[1] == 'sender' else 'quay'}"


def page_of(edition: Edition, path: str) -> lxml.html.HtmlElement:
    page = next(str(one.content) for one in edition.pages if one.path == path)
    return lxml.html.document_fromstring(Renderer(EXTENSIONS, {}).render(page.split("\n---\n", 1)[1]).html)


def test_a_place_with_coordinates_stands_on_the_map_in_its_table_and_in_the_exports(placed: Edition) -> None:
    tree = page_of(placed, "register/places/index.md")
    assert [one.text for one in tree.xpath("//figure[contains(@class, 'be-map')]//text[@class='place']")] == [
        "Skerry Point"
    ]
    assert "56.4346, -2.3871" in tree.xpath("string(//details)")
    entry = next(one for one in placed.pages if one.path == "register/places/skerry-point.md")
    assert "56.4346, -2.3871" in str(entry.content)
    data = json.loads(entry.head[0].partition(">")[2].removesuffix("</script>"))
    assert data["geo"] == {"@type": "GeoCoordinates", "latitude": 56.4346, "longitude": -2.3871}
    files = {page.path: page for page in tei.write(placed)}
    page = files["documents/letter-1851-03-02.tei.xml"]
    assert list(tei.check(page)) == []
    assert (
        b"<geo>56.4346 -2.3871</geo>" in bytes(page.content, "utf-8") if isinstance(page.content, str) else page.content
    )


def test_who_writes_to_whom_is_counted_in_letters(placed: Edition) -> None:
    tree = page_of(placed, "correspondence.md")
    rows = [[" ".join(cell.text_content().split()) for cell in row.xpath("td")] for row in tree.xpath("//tbody/tr")]
    assert ["Marrow, John", "Whom Quay, Thomas", "Writes in 2", "Names in –"] in rows
    assert len(tree.xpath("//figure[contains(@class, 'be-network')]//line[contains(@class, 'written')]")) == 1
    assert "correspondence.md" in next(str(one.content) for one in placed.pages if one.path == "letter-1851-03-02.md")


def test_an_edition_without_registers_has_no_trace_of_either() -> None:
    edition = compile_edition(TINY).value
    pages = {page.path: page.content for page in edition.pages}
    assert "correspondence.md" not in pages
    style = str(pages["assets/edition.css"])
    assert "be-map" not in style
    assert "be-network" not in style


def test_a_map_of_places_without_a_coast_has_a_net_of_degrees() -> None:
    spots = [Spot("Inland", Coordinates(50.06, 19.94), 2), Spot("Farther", Coordinates(51.25, 22.57), 1)]
    figure = lxml.html.fragment_fromstring(map_picture(ENGLISH, FRAME, spots, "caption"))
    numbers = [one.text_content() for one in figure.xpath("//*[local-name()='text'][@class='when']")]
    assert {"50° N", "20° E"} <= {*numbers}
    assert len(figure.xpath("//*[local-name()='line'][@class='grid']")) <= 14


def test_the_net_of_a_map_across_equator_and_meridian_says_both_sides() -> None:
    spots = [Spot("North", Coordinates(12, -9), 2), Spot("South", Coordinates(-11, 21), 1)]
    said = map_picture(ENGLISH, FRAME, spots, "caption")
    assert all(f">{one}<" in said for one in ("10° N", "0°", "10° S", "10° E"))
