"""What a hostile or clumsy contributor writes in a note: nothing gets through that was not checked."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import run
from hypothesis import given, settings
from hypothesis import strategies as st

from build_edition.ground.places import Place
from build_edition.markup.cite import Citations
from build_edition.markup.links import Links
from build_edition.markup.render import Renderer
from build_edition.model.annotations import Bibliography
from build_edition.model.resolved import Target
from build_edition.model.sources import Written

EXTENSIONS = ["attr_list", "def_list", "md_in_html", "tables", "pymdownx.superfences", "build_edition.footnotes", "toc"]
RENDERER = Renderer(EXTENSIONS, {})
TARGETS = {"bibliography": Target("works *cited* <b>", "bibliography.md"), "a#p1": Target("a, ¶ 1", "a.md#p1")}
LINKS = Links(
    TARGETS,
    Bibliography({"key": Place("b.bib")}),
    Citations({"@key": "([Key 1900](bibliography.md#ref-key))"}),
    RENDERER,
)
SAFE_TAGS = {
    "p", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "pre", "br",
    "table", "thead", "tbody", "tr", "th", "td", "div", "span",
}  # fmt: skip
SAFE_ATTRIBUTES = {"href", "title", "start"}

ATTACKS = [
    "<script>alert(1)</script>", "\\<body onload=alert(1)>", "\\<html onclick=alert(1)>", "<td onclick=alert(1)>",
    "<!-- comment -->", "<!doctype x>", "<?php x ?>", "<![CDATA[x]]>", "</section></article>", "\\</li>",
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#115;cript:alert(1))", "[x](data:text/html,x)",
    "[x](vbscript:x)", "[x](//evil.example/x)", "[x](../../secret)", "<javascript:alert(1)>", "![x](https://evil.example/x.png)",
    "![[bibliography]]", "[[bibliography]]{: onclick=alert(1) }", "[x](https://a.b){: onclick=alert(1) }",
    "[[bibliography|<img src=x onerror=alert(1)>]]", "` [[bibliography|`]] [x](javascript:alert(1)) `",
    "[x]: javascript:alert(1)\n\n[x]", "*[lamp]: abbreviated", "# Heading", "---",
    "Text[^x].", "[^x]: text", "term\n:   definition", "[@key](javascript:alert(1))", "<div markdown>x</div>",
]  # fmt: skip


class Seen(HTMLParser):
    """Tags, attributes and addresses of some HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_comment(self, data: str) -> None:
        self.found.append((f"comment {data}", {}))


def assert_safe(html: str) -> None:
    for tag, attributes in Seen(html).found:
        assert tag in SAFE_TAGS, html
        aligned = (
            {"style"} if re.fullmatch(r"text-align: (?:left|right|center);", attributes.get("style") or "") else set()
        )
        code = {"class"} if tag in ("div", "span") and len(attributes.get("class") or "") <= len("highlight") else set()
        assert set(attributes) <= SAFE_ATTRIBUTES | aligned | code, html
        address = attributes.get("href")
        assert address is None or re.match(r"https?://|mailto:|bibliography\.md|a\.md#p1", address), html


def written(body: str) -> Written:
    return Written(body, Place("n.yml"), 5)


@pytest.mark.parametrize("body", ATTACKS)
def test_an_attack_is_a_finding_and_nothing_of_it_is_published(body: str) -> None:
    result = LINKS.resolve(written(body))
    assert result.value.markdown == "" or not result.diagnostics
    assert_safe(RENDERER.render(result.value.markdown).html)
    if body != "[@key](javascript:alert(1))":  # printed as it stands
        assert result.diagnostics


@pytest.mark.parametrize("body", ["{: onclick=x }", "{: #text }", "text\n\n{: .be-text }"])
def test_an_attribute_list_by_itself_is_only_words(body: str) -> None:
    resolved = LINKS.resolve(written(body))
    indented = resolved.value.markdown.replace("\n", "\n    ")
    html = RENDERER.render(f"A[^e-a].\n\n[^e-a]:\n    Lemma\n\n    {indented}\n\n    By\n").html
    note = html[html.index("<li") :]
    assert "onclick=x" not in re.sub(r"<p>[^<]*</p>", "", note)
    assert 'id="text"' not in note


PIECES = st.sampled_from([*ATTACKS, "`", "``", "[[bibliography]]", "[[a#p1|label]]", "[@key]", "*", "_", "\\", "\n\n", "\n    ", "- ", "> ", "1. ", "[", "]", "(", ")", "<", ">", "&lt;", "{", "}", "words"])  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=8).map("".join))
@settings(max_examples=2 * settings.default.max_examples)
def test_whatever_is_written_only_the_allow_list_is_published(body: str) -> None:
    assert_safe(RENDERER.render(LINKS.resolve(written(body)).value.markdown).html)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("See [[a#p1]].", "See [a, ¶ 1](a.md#p1)."),
        ("See [[a#p1|the *first*]].", "See [the &#42;first&#42;](a.md#p1)."),
        ("`[[a#p1]]` is how.", "`[[a#p1]]` is how."),
        ("So it is [@key].", "So it is ([Key 1900](bibliography.md#ref-key))."),
        ("[@key]: so it is.", "([Key 1900](bibliography.md#ref-key)): so it is."),
        ("a < b and {{ c }}", "a < b and &#123;&#123; c }}"),
    ],
)
def test_links_and_citations_are_resolved_outside_of_code(body: str, expected: str) -> None:
    result = LINKS.resolve(written(body))
    assert result.diagnostics == ()
    assert result.value.markdown == expected


def test_a_configuration_that_would_run_code_is_refused_unread(tiny: Path) -> None:
    config, proof = tiny / "mkdocs.yml", tiny / "ran"
    config.write_text(config.read_text() + f'extra: !!python/object/apply:pathlib.Path.touch ["{proof}"]\n')
    ran = run("--root", tiny, "check")
    assert ran.code == 1
    assert re.search(r"^mkdocs\.yml:\d+:8: error: N003: ", ran.out, re.MULTILINE), ran.out
    assert not proof.exists()


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ("| a | b |\n|:--|--:|\n| c | d |", "<table>"),
        ("one line  \nanother", "<br />"),
        ("```\ncode\n```\n\nAnd more.", "And more."),
        ("- one\n- two\n\n    more", "<li>"),
    ],
)
def test_tables_hard_line_breaks_and_closed_blocks_of_code_are_kept(body: str, kept: str) -> None:
    found = LINKS.resolve(written(body))
    assert found.diagnostics == (), found.diagnostics
    assert kept in RENDERER.render(found.value.markdown).html


@pytest.mark.parametrize("body", ["```\ncode", "~~~\ncode\n\nmore", "Text.\n\n````\n```\n", "> ~~~\n> x"])
def test_a_block_of_code_that_is_never_closed_is_a_finding(body: str) -> None:
    assert [one.code for one in LINKS.resolve(written(body)).diagnostics] == ["M109"]


def test_a_table_where_no_extension_makes_one_is_a_finding() -> None:
    links = Links({}, Bibliography(), Citations(), Renderer(["attr_list"], {}))
    found = links.resolve(Written("| a | b |\n|---|---|\n| c | d |", Place("n.yml"), block_column=1))
    assert [(one.code, one.place.line) for one in found.diagnostics] == [("M107", 3)]


BEYOND = {
    "a reference of many digits": "&#" + "1" * 4301 + ";",
    "a reference of nine digits": "&#x123456789;",
    "pictures": "![" * 1000,
    "links": "[a](b" * 3300,
    "brackets": "[" * 5000,
    "quotations": ">" * 1500 + " x",
    "lists": "\n".join("    " * depth + "- x" for depth in range(70)),
    "stars": "*" * 19_000,
    "emphasis": "*a _b **c " * 1900,
    "length": "x" * 20_001,
}


@pytest.mark.parametrize("kind", BEYOND)
def test_markdown_beyond_what_is_set_names_its_limit(kind: str) -> None:
    (found,) = LINKS.resolve(written(BEYOND[kind])).diagnostics
    assert found.code == "M110"


def test_what_is_just_inside_the_limits_is_set() -> None:
    for body in ("[ " * 30 + "x" + "]" * 30, "> " * 12 + "x", "&#12345678;", "*a* " * 1500, "(" * 30, "x" * 20_000):
        assert LINKS.resolve(written(body)).diagnostics == (), body[:40]


def test_what_the_renderer_cannot_take_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(_: str) -> str:
        raise RecursionError

    monkeypatch.setattr(RENDERER._markdown, "convert", give_up)  # noqa: SLF001 - a stand-in for a fault of the library
    found = LINKS.resolve(written("*a **b* c**")).diagnostics  # not rendered our own way
    assert [one.code for one in found] == ["M120", "M110"]
