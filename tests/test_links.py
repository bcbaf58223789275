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
from build_edition.model.shared import Target
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
SAFE_TAGS = {"p", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "pre", "br"}
SAFE_ATTRIBUTES = {"href", "title", "start"}

ATTACKS = [
    "<script>alert(1)</script>", "\\<body onload=alert(1)>", "\\<html onclick=alert(1)>", "<td onclick=alert(1)>",
    "<!-- comment -->", "<!doctype x>", "<?php x ?>", "<![CDATA[x]]>", "</section></article>", "\\</li>",
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#115;cript:alert(1))", "[x](data:text/html,x)",
    "[x](vbscript:x)", "[x](//evil.example/x)", "[x](../../secret)", "<javascript:alert(1)>", "![x](https://evil.example/x.png)",
    "![[bibliography]]", "[[bibliography]]{: onclick=alert(1) }", "[x](https://a.b){: onclick=alert(1) }",
    "[[bibliography|<img src=x onerror=alert(1)>]]", "` [[bibliography|`]] [x](javascript:alert(1)) `",
    "[x]: javascript:alert(1)\n\n[x]", "*[lamp]: abbreviated", "# Heading", "| a | b |\n|---|---|\n| c | d |", "---",
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
        assert set(attributes) <= SAFE_ATTRIBUTES, html
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
        ("a < b and {{ c }}", "a < b and &#123;{ c }}"),
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
