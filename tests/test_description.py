"""What pages say of themselves to whoever lists them."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from pathlib import Path

from build_edition.site.description import with_description

OF_THE_SITE = '<meta name="description" content="An edition.">'
PAGE = '<html><head>{}</head><body><p>Menu</p><article class="md-content__inner md-typeset">{}</article></body></html>'


def described(main: str, head: str = OF_THE_SITE) -> list[str]:
    html = with_description(PAGE.format(head, main))
    return [unescape(one) for one in re.findall(r'<meta name="description" content="([^"]*)">', html)]


def test_a_page_is_described_by_its_heading_and_its_first_words() -> None:
    heading = '<h1 id="a">Ann &amp; Bob<a class="headerlink" href="#a">&para;</a></h1>'
    words = '<p class="be-skips">To the text</p><p class="be-summary">Of the <em>mill</em><sup>1</sup>, "both".</p><p>Then they left.</p>'
    assert described(heading + words) == ['Ann & Bob: Of the mill, "both". Then they left.']
    assert described(heading + words, "") == ['Ann & Bob: Of the mill, "both". Then they left.']


def test_a_long_beginning_is_cut_between_words() -> None:
    (said,) = described(f"<h1>Ann</h1><p>{'mill ' * 100}</p>")
    assert len(said) <= 201
    assert said.endswith("mill…")


def test_a_page_without_a_heading_or_without_words_is_described_as_before() -> None:
    assert described("<p>Words.</p>") == ["An edition."]
    assert described("<h1>Ann</h1><ul><li>One</li></ul>") == ["An edition."]


def test_hardly_two_pages_of_an_edition_are_described_alike(built_flagship: Path) -> None:
    pages = [path.read_text() for path in (built_flagship / "site/edition").rglob("index.html")]
    said = Counter(
        found[1] for page in pages if (found := re.search(r'<meta name="description" content="([^"]*)">', page))
    )
    assert sum(said.values()) == len(pages)
    assert said.most_common(1)[0][1] <= len(pages) / 20
