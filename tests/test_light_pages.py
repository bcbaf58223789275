"""Pages without what they have no use for: style sheets cut, the theme's script left out, the reader's scripts bundled."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.edition import compile_edition
from build_edition.ground.style_sheets import cut, minified, outer_classes
from build_edition.pages.data.assets import running_titles
from build_edition.pages.kit.bundle import FOLDER, bundles, version
from build_edition.pages.kit.sheets import classes_apart, style_sheets
from build_edition.pages.kit.theme_sheet import of_boxed_tables, theme_sheet
from build_edition.site.lighten import finished
from build_edition.site.running_title import with_running_title
from build_edition.words.language import Words

SPEECH = "edition/speech-1936-12-04/index.html"
MOST = 180_000


def kept(css: str, *wanted: str) -> str:
    return cut(css, lambda name: name in wanted)[0]


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        (".a{x:1}.b{x:2}", ".a{x:1}"),
        (".a .b{x:1}.b,.a{x:2}p{x:3}", ".a{x:2}p{x:3}"),
        (".a:not(.b){x:1}.a:is(.b,.c){x:2}", ".a:not(.b){x:1}.a:is(.b,.c){x:2}"),
        ("@media print{.b{x:1}}@media screen{.a{x:1}.b{x:2}}", "@media screen{.a{x:1}}"),
        ("@keyframes b{0%{x:1}to{x:2}}@charset 'x';.b{x:1}", "@keyframes b{0%{x:1}to{x:2}}@charset 'x';"),
        ('.a{x:url("data:,.b{}}")}.b{x:"}"}', '.a{x:url("data:,.b{}}")}'),
        ('.a[title=".b{"]{x:1}', '.a[title=".b{"]{x:1}'),
        (".a{width:calc(1.5rem + .2em)}", ".a{width:calc(1.5rem + .2em)}"),
    ],
)
def test_only_rules_of_wanted_classes_are_kept_and_whatever_is_not_understood(css: str, expected: str) -> None:
    assert kept(css, "a") == expected


def test_the_classes_of_which_nothing_is_said_any_more_are_known() -> None:
    assert cut(".a .b{x:1}.c{x:1}.a{x:2}.a:not(.d){x:1}", lambda name: name == "a")[1] == {"b", "c"}


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        (".a .b{x:1}.c>.d,.e:hover .f{x:1}", "ace"),
        (".md-x .a .b{x:1}.md-y.c p{x:1}p{x:1}#i .d{x:1}", "acd"),
        (":is(.a,.b:not(.c)) .d{x:1}", "abc"),
        ("@media print{.a{x:1}.md-x .b{x:2}}@keyframes a1{0%{x:1}}", "ab"),
    ],
)
def test_a_sheet_speaks_of_the_outermost_classes_of_its_rules(css: str, expected: str) -> None:
    assert set(outer_classes(css, lambda name: not name.startswith("md-"))) == set(expected)


@given(st.lists(st.sampled_from(["a", "b", " p", ".a", "{x:1}", "@media x{", "}", "'}'", ";", ",", ":not(.b)"])))
def test_a_sheet_of_wanted_classes_stays_as_it_is(parts: list[str]) -> None:
    css = "".join(f".a{part}{{x:{number}}}" for number, part in enumerate(p for p in parts if p[0] in " .:"))
    assert kept(css, "a", "b") == css


def test_a_minified_sheet_says_the_same_in_fewer_letters() -> None:
    css = """/* a ; { */
    .a  > .b :hover , p { color : red ;  content: "  / * ; } "; }
    """
    assert minified(css) == '.a>.b :hover,p{color :red;content:"  / * ; } "}'


def test_of_the_theme_s_sheet_no_more_is_left_than_pages_use() -> None:
    sheet = theme_sheet()
    assert {"admonition", "md-search__input", "tabbed-set", "md-post"} <= sheet.dropped
    assert not sheet.dropped & {
        "md-header",
        "md-header--shadow",
        "md-nav__link",
        "md-typeset",
        "headerlink",
        "md-sidebar--primary",
    }
    whole = "".join(
        one.read_text() for one in (files("material") / "templates/assets/stylesheets").iterdir() if one.name.endswith("css")
    )  # fmt: skip
    assert len(sheet.css) < len(whole) / 2
    for rule in (".md-header{", ".md-nav__link{", ".md-typeset table:not([class]){"):
        assert rule in sheet.css
    assert sheet.css.count("{") == sheet.css.count("}")


PAGE = """<!doctype html><html class="no-js"><head><meta charset="utf-8">
<link rel="stylesheet" href="../assets/stylesheets/main.1.min.css">
<link rel="stylesheet" href="../assets/stylesheets/palette.2.min.css">
<link rel="stylesheet" href="edition/assets/edition.css"></head>
<body data-md-color-primary="custom"><main class="md-main">MAIN<table><tr><td>1</td></tr></table></main>
<script id="__config" type="application/json">{"features": FEATURES}</script>
<script src="../assets/javascripts/bundle.3.min.js"></script>
<script src="edition/assets/reader/reader.js" type="module"></script></body></html>"""


def page(main: str = "", features: str = "[]") -> str:
    return finished(PAGE.replace("MAIN", main).replace("FEATURES", features))[0]


def test_a_plain_page_asks_for_nothing_of_the_theme() -> None:
    html = page("<p>Words.</p>", '["navigation.tabs", "toc.follow"]')
    assert re.findall(r'(?:src|rel="stylesheet" href)="([^"]*)"', html) == [
        "edition/assets/page.css", f"edition/assets/reader/reader.js?v={version()}",
    ]  # fmt: skip
    assert '<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table>' in html


def sheets_of(main: str) -> list[str]:
    return re.findall(r'stylesheet" href="edition/assets/([^"]*)"', page(main))


def test_a_page_has_each_sheet_apart_that_is_about_something_on_it_and_no_other() -> None:
    for name, classes in classes_apart().items():
        for one in sorted(classes):
            asked = sheets_of(f'<p class="md-x {one}">Words.</p>')
            assert asked[0] == "page.css"
            assert f"{name}.css" in asked
    assert sheets_of('<p class="be-unit">Words.</p>') == ["page.css"]


@pytest.mark.parametrize(
    ("main", "features"),
    [
        ('<div class="tabbed-set"></div>', "[]"),
        ("<p id='x' class=\"big admonition\"></p>".replace("'", '"'), "[]"),
        ('<i data-md-color-primary="red"></i>', "[]"),
        ("", '["navigation.instant"]'),
        ("", '["navigation.tabs", "content.code.copy"]'),
    ],
)
def test_a_page_that_shows_what_only_the_theme_knows_keeps_all_of_it(main: str, features: str) -> None:
    html = page(main, features)
    for kept_file in ("main.1.min.css", "palette.2.min.css", "edition.css", "bundle.3.min.js", "__config"):
        assert kept_file in html
    assert f"reader.js?v={version()}" in html
    assert "scrollwrap" not in html


def test_a_page_whose_frame_runs_from_right_to_left_keeps_all_of_the_theme() -> None:
    plain = PAGE.replace("MAIN", "").replace("FEATURES", "[]")
    assert "main.1.min.css" in finished(plain.replace("<body ", '<body dir="rtl" '))[0]
    assert "main.1.min.css" not in finished(plain.replace("<body ", '<body dir="ltr" '))[0]
    assert "[dir=rtl] .md-header" not in theme_sheet().css


def test_words_that_look_like_a_class_are_words() -> None:
    assert "page.css" in page('<p>The “class="tabbed-set"” is named.</p>'.replace('"', "&quot;"))


def test_the_bundles_ask_for_one_another_as_they_are_now_and_hold_the_words_of_the_edition() -> None:
    made = bundles(Words("xx", "xx"))
    names = {one.name for one in (files("build_edition") / "assets" / FOLDER / "plain").iterdir()}
    assert set(made) == names == {"reader.js", "later.js", "shared.js"}
    for script in made.values():
        for asked in re.findall(r'(?:from|import\()"(\./[^"]+)"', script):
            name, _, release = asked.removeprefix("./").partition("?v=")
            assert (name in names, release) == (True, version()), asked
    assert '{"language":"xx","say":{},"many":{}}' in made["shared.js"]


def test_the_page_of_the_speech_with_all_it_asks_for_is_light(built_flagship: Path) -> None:
    site = built_flagship / "site"
    html = (site / SPEECH).read_text()
    asked = re.findall(r'<script[^>]* src="([^"]+)"', html) + re.findall(r'<link rel="stylesheet" href="([^"]+)"', html)
    paths = {(site / SPEECH).parent.joinpath(one.partition("?")[0]).resolve() for one in asked}
    paths |= {site.resolve() / "edition/assets/reader/shared.js", site / SPEECH}
    assert len(paths) == 5
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths) <= MOST


def test_no_rule_of_a_light_page_makes_the_browser_style_anew_what_did_not_change(built_flagship: Path) -> None:
    sheet = (built_flagship / "site/edition/assets/page.css").read_text()
    assert ":not([class])" not in sheet
    assert not re.search(r"\.(?:md-content__inner|be-text)[^{},]*:has\((?!>)", sheet)
    assert not re.search(r"[},]\s*::highlight", sheet)
    assert "columnheader" not in sheet


def test_a_page_with_all_of_the_theme_has_every_sheet_of_ours(built_flagship: Path) -> None:
    assets = built_flagship / "site/edition/assets"
    whole = (assets / "edition.css").read_text()
    for name, parts in style_sheets().items():
        sheet = (assets / f"{name}.css").read_text()
        for part in parts.values():
            assert (part in whole) == (of_boxed_tables(part) in sheet)
        assert any(of_boxed_tables(part) in sheet for part in parts.values())


def test_the_style_sheet_is_as_long_for_many_documents_as_for_one(named: Path) -> None:
    edition = compile_edition(named).value
    fewer = replace(edition, summaries=edition.summaries[:1])
    assert len(edition.summaries) > 1
    assert list(running_titles(edition)) == list(running_titles(fewer))


def test_a_page_of_a_text_says_its_title_to_the_printer_and_no_other_does() -> None:
    frame = '<!doctype html><html lang="en"><body>{}</body></html>'
    text = frame.format('<article class="be-text" data-document="a">Words.</article>')
    assert '<html data-title="A &quot;b&quot; &lt;c" lang="en">' in with_running_title(text, 'A "b" <c')
    other = frame.format("<article>Words.</article>")
    assert with_running_title(other, "A") == other


def test_no_page_has_a_style_attribute_that_its_policy_would_have_to_allow(built_flagship: Path) -> None:
    page = finished('<meta charset="utf-8"><table><tr><td class="x" style="text-align: right;">1</td></tr></table>')[0]
    assert '<td class="x" data-align="right">' in page
    assert "unsafe" not in page.replace("wasm-unsafe-eval", "")
    styled = re.compile(r"<[a-z][^<>]* style=")
    assert [path for path in (built_flagship / "site").rglob("*.html") if styled.search(path.read_text("utf-8"))] == []
