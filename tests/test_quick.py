"""What is done the quick way comes to the same as what is done the slow way."""

from __future__ import annotations

import posixpath
import random
from itertools import product

import pytest
from conftest import ROOT
from markdown import Markdown

from build_edition.ground.addresses import relative_url
from build_edition.markup.prove import unsafe_markup
from build_edition.markup.quick_inline import QuickInline, Quickly
from build_edition.markup.tags import tags_of
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


def test_every_start_tag_is_found_once() -> None:
    for seed in range(3000):
        html = mixed(HTML, seed)
        slow = [repr(one) for one in Tokens(html).elements]
        assert list(dict.fromkeys(map(repr, tags_of(html)))) == list(dict.fromkeys(slow)), html


def test_what_is_unsafe_among_usual_tags_is_found() -> None:
    for tag in ("<script>", '<a href=" JAVA&#115;cript:x">', '<p onclick="x">', '<p STYLE="color: red">', "<Form>"):
        assert unsafe_markup(f"<p>Said.</p>{tag}") != ""
    assert unsafe_markup('<p>Said.</p><td style="text-align: left;"><a href="a.md">there</a>') == ""


def test_the_way_from_a_page_to_another_is_the_shortest() -> None:
    pages = ("a.md", "b/c.md", "b/d.md", "e/f/g.md", "index.md")
    for page, other in product(pages, pages):
        way, _, anchor = relative_url(page, f"{other}#p1").partition("#")
        assert (posixpath.normpath(posixpath.join(posixpath.dirname(page), way)), anchor) == (other, "p1")
        assert way == posixpath.relpath(other, posixpath.dirname(page) or ".")
