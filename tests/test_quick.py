"""What is done the quick way comes to the same as what is done the slow way."""

from __future__ import annotations

import posixpath
import random
from itertools import product
from typing import Any

import pytest
from conftest import ROOT, flagship_result
from everything import everything
from markdown import Markdown

from build_edition.ground.addresses import relative_url
from build_edition.markup import prove
from build_edition.markup.prove import unsafe_markup
from build_edition.markup.quick.page import Quick, quick_piece
from build_edition.markup.quick_inline import QuickInline, Quickly
from build_edition.markup.tags import seen_in, tags_of
from build_edition.markup.tokens import Tokens
from build_edition.sources.read import read_tree
from build_edition.sources.site_config import CONFIG, parse_site_config

MARKDOWN = (
    "words", " ", "\n", "\n\n", "  \n", "*", "**", "_", "`", "``", "\\", "\\*", "[", "]", "(a.md)", "(<b c> 'd')", "![",
    "[^e-one]", "[^one]", "\n[^e-one]: Said *here*.\n", "[a][b]", '\n[b]: https://example.org/ "b"\n', "<", ">", "<b>",
    "</b>", "<https://example.org/a_b>", "<a@example.org>", "&", "&amp;", "&#91;", "# ", "- ", "1. ", "> ", "| a | b |\n",
    "|---|---|\n", "{: #x .y }", '<div markdown="1">', "</div>", "\n: meant\n", "\x02wzxhzdk:1\x03", "ä", "🖋", "<!-- -->",
)  # fmt: skip
HTML = (
    "words", " ", "\n", "<p>", "</p>", "<P CLASS='a'>", '<a href="b">', "<a href=b>", '<a href="java&#115;cript:x">', "<br/>",
    "<br />", '<img src="x"/>', "<b", ">", "<", "</", "</b >", "<!-- a -->", "<!DOCTYPE html>", "<?a b>", "<![CDATA[<b>]]>",
    "<script>", "</script>", "<title>", "</title>", "<textarea>", '<i a="<b>">', '<i a="&quot;" b>', '<i a="1"b="2">', "<i\na>",
    '<i onclick="x">', '<svg viewBox="0 0 1 1">', "<linearGradient>", '<td style="text-align: left;">', "&amp;", "&#1;", '"',
)  # fmt: skip


def mixed(pieces: tuple[str, ...], seed: int) -> str:
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    return "".join(rng.choices(pieces, k=rng.randrange(1, 30)))


def renderer(*more: Quickly) -> Markdown:
    extensions = parse_site_config(read_tree(ROOT).value.sources[CONFIG]).value.extensions
    return Markdown(
        extensions=[*extensions, *more], extension_configs={name: dict(one) for name, one in extensions.items()}
    )


@pytest.fixture(scope="module")
def renderers() -> tuple[Markdown, Markdown]:
    return renderer(), renderer(Quickly())


def rendered(markdown: Markdown, text: str) -> str:
    markdown.reset()
    try:
        return markdown.convert(text)
    except (ValueError, RecursionError, IndexError, AttributeError) as error:  # what it does not take, neither takes
        return repr(error)


def test_the_same_is_rendered_where_patterns_that_cannot_be_found_are_not_tried(
    renderers: tuple[Markdown, Markdown],
) -> None:
    usual, quick = renderers
    assert isinstance(quick.treeprocessors["inline"], QuickInline)
    for seed in range(600):
        text = mixed(MARKDOWN, seed)
        assert rendered(quick, text) == rendered(usual, text), text


def test_a_pattern_that_nobody_knows_is_tried_always() -> None:
    text = 'It -- is -- so. A "word" and ...'
    usual, quick = Markdown(extensions=["smarty"]), Markdown(extensions=["smarty", Quickly()])
    assert quick.convert(text) == usual.convert(text) != Markdown().convert(text)


USUAL = (
    "words", " ", "\n", "<p>", "</p>", "<svg>", "</svg>", "<title>", "<title>The words</title>", '<title id="a">', "</title>",
    "<title/>", "<TITLE>", "</TITLE>", '<a href="b.md#c" class="d">', '<a href="java&#115;cript:x">', '<a href="https://e.org">',
    '<a HREF="javascript:x">', '<p onclick="x">', '<p one="x">', "<p on>", '<p hreflang="x">', "<embedded>", "<embed>", "<Embed>",
    '<img src="x">', '<p srcset="x">', '<td style="text-align: left;">', '<p style="x">', '<b data-style="x">', "<br/>", "&amp;",
)  # fmt: skip


@pytest.mark.parametrize("count", [2000, pytest.param(6000, marks=everything())])
def test_every_start_tag_is_found_once(count: int) -> None:
    for seed in range(count):
        html = mixed(USUAL if seed % 2 else HTML, seed)
        tokens, seen = Tokens(html), seen_in(html)
        assert list(dict.fromkeys(map(repr, tags_of(html)))) == list(dict.fromkeys(map(repr, tokens.elements))), html
        assert (repr([*seen.elements]), [*seen.other], seen.words) == (
            repr(tokens.elements),
            tokens.other,
            tokens.words,
        )


def test_what_is_unsafe_among_usual_tags_is_found() -> None:
    for tag in ("<script>", '<a href=" JAVA&#115;cript:x">', '<p onclick="x">', '<p STYLE="color: red">', "<Form>"):
        assert unsafe_markup(f"<p>Said.</p>{tag}") != ""
    assert unsafe_markup('<p>Said.</p><td style="text-align: left;"><a href="a.md">there</a>') == ""


def test_no_tag_that_is_passed_over_is_unsafe(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = {html: unsafe_markup(html) for html in (mixed(USUAL, seed) for seed in range(3000))}
    assert set(map(bool, quick.values())) == {True, False}
    monkeypatch.setattr(prove, "_HARMLESS", None)
    assert {html: unsafe_markup(html) for html in quick} == quick


def test_the_way_from_a_page_to_another_is_the_shortest() -> None:
    pages = ("a.md", "b/c.md", "b/d.md", "e/f/g.md", "index.md")
    for page, other in product(pages, pages):
        way, _, anchor = relative_url(page, f"{other}#p1").partition("#")
        assert (posixpath.normpath(posixpath.join(posixpath.dirname(page), way)), anchor) == (other, "p1")
        assert way == posixpath.relpath(other, posixpath.dirname(page) or ".")


OURS = (
    "Words of a page", " ", "\n", "\n\n", "\n\n- ", "- a\n", "\n\n# Heading\n\n", "\n\n## A & b {: #x }\n\n", "é*", "*é", "[", "]",
    '\n\n<div class="a" markdown="1">\n\n', "\n\n</div>\n\n", '\n<details open markdown="1">\n<summary>S</summary>\n', "…", "—",
    "</details>\n", "[^e-one]", "[^t-one]{: .g }", "[^s-1]", "\n\n[^e-one]:\n    Said *here*.\n\n    More [x](y.md#z){: .b #c }\n\n",
    "\n\n[^t-one]: It.\n\n", "\n\n[^s-1]:\n    <b>a</b>\n    {: .x }\n\n", "[a](b.md)", "[a](b.md#c){: .d }", '[a](b "t")', "(*a*)",
    '[T &amp; x](z){: title="a: b" }', "*said*", "**so**", " *so said,* ", "*", "**", "_", "a_b", "`a`", "`", "<b>", "</b>", "<br>",
    '<span class="x" id="i">', "</span>", "&amp;", "&#91;", "&", "<", "|", "| a | b |\n|---|--:|\n| c | d |\n", "{: .x }", "{", "}",
    "\n\n| a | b |\n|---|--:|\n| c | *d* |\n\n", "\n{: #y .x }\n", "[a]", "[a] b", "[TOC]", "\n\n[TOC]\n\n", "Date\n:   4 May\n\n",
    "Place\n:   X\n    y z\n\n", "1. ", "5) ", "1794. A", "> q", "“q”", "\n\n> q\n\n", "\n{: .x #k }\n\n", "\n\n> q\n>\n> [r](s)\n{: .x }\n\n", "\n\n1. a\n2. *b*\n\n", "\n2. c", "`&lt;`", "`&`",
     "\n> q\n>\n> r\n", "\n>\n", "\u00a0", "\u2028", "\x0b", "\t", "    code", "~~~\n", "```\n",
    "***", "---", "===\n", "[x]: y\n", "[^e-one]: z\n", "!", "![", "<!-- c -->", "<p>", "</p>", "<https://e.org>", "\\", "\\*", ":", "'s",
    '\n\n<figure class="x"><div id="k">a</div></figure>\n\n', '\n\n<ol markdown="1">\n<li markdown="block">\n\nx\n\n</li>\n</ol>\n\n',
)  # fmt: skip
EXTENSIONS = ("toc", "tables", "fenced_code", "attr_list", "def_list", "md_in_html", "build_edition.footnotes")


def headings(nested: Any) -> list[Any]:
    return [(one["level"], one["id"], one["name"], headings(one["children"])) for one in nested]


@pytest.mark.parametrize("has_permalinks", [False, True])
def test_what_is_rendered_in_our_own_way_is_what_python_markdown_makes(*, has_permalinks: bool) -> None:
    quick = Quick(has_permalinks, has_tables=True)
    usual = Markdown(extensions=[*EXTENSIONS], extension_configs={"toc": {"permalink": has_permalinks}})
    plain = Markdown(extensions=["attr_list"])
    taken = 0
    for seed in range(6000):
        text = mixed(OURS if seed % 5 else OURS + MARKDOWN, seed)[: 1000 if seed % 3 else 60]
        page, piece = quick.page(text, str), quick_piece(text)
        if page is not None:
            taken += 1
            assert (text, page.content) == (text, rendered(usual, text))
            assert headings(page.headings) == headings(usual.toc_tokens)  # type: ignore[attr-defined]
        assert piece is None or (text, piece) == (text, rendered(plain, text))
    assert taken > 100


def test_every_page_of_the_edition_comes_to_the_same_both_ways() -> None:
    flagship = flagship_result().value
    extensions = {**flagship.config.extensions, "tables": {}, "fenced_code": {}}
    usual = Markdown(extensions=[*extensions], extension_configs={name: dict(one) for name, one in extensions.items()})
    quick = Quick.of(extensions)
    assert quick is not None
    texts = {
        page.path: str(page.content).split("\n---\n", 1)[-1] for page in flagship.pages if page.path.endswith(".md")
    }
    made = {path: page for path, text in texts.items() if (page := quick.page(text, str)) is not None}
    assert [path for path, page in made.items() if page.content != rendered(usual, texts[path])] == []
    assert len(made) > len(texts) * 9 // 10
    assert {"speech-1936-12-04.md", "synopsis/letter-1936-09-14--speech-1936-12-04.md"} <= made.keys()


@pytest.mark.parametrize("extensions", [
    {"attr_list": {}, "def_list": {}, "md_in_html": {}},
    {"attr_list": {}, "def_list": {}, "md_in_html": {}, "build_edition.footnotes": {}, "admonition": {}},
    {"attr_list": {}, "def_list": {}, "md_in_html": {}, "build_edition.footnotes": {}, "toc": {"toc_depth": 2}},
])  # fmt: skip
def test_there_is_no_way_of_our_own_with_extensions_it_does_not_know(extensions: dict[str, dict[str, int]]) -> None:
    assert Quick.of(extensions) is None
