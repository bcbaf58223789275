"""No list without bound: a page of lists that is long goes on on further pages, and nothing of it is lost or out of place."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence

import lxml.html
import pytest
from conftest import flagship_result, named_edition
from everything import everything

from build_edition.markup.render import Renderer
from build_edition.model.parts import Places
from build_edition.model.woven import Page
from build_edition.pages.all_pages import all_pages, told_of_others
from build_edition.pages.kit.bounded import bounded
from build_edition.pages.kit.led import led, places_in
from build_edition.pages.kit.long import MOST
from build_edition.pages.lists import debate
from build_edition.words.language import ENGLISH

RENDERER = Renderer(["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"], {})
NAV = re.compile(r'<div class="be-parts".*?</div>\n', re.DOTALL)


def lists() -> list[Page]:
    return [page for page in named_edition().pages if page.path.endswith(".md") and not (page.proves or page.panes)]


def body(page: Page) -> str:
    return str(page.content).split("\n---\n", 1)[1]


def text_of(page: Page) -> list[str]:
    """What is read in the paragraphs, items and cells of a page, without the ways to its neighbours and headings."""
    html = RENDERER.render(NAV.sub("", body(page))).html
    root = lxml.html.document_fromstring(html)
    for away in root.xpath("//*[contains(@class, 'be-between')] | //h1 | //h2 | //h3 | //h4 | //summary | //th"):
        away.drop_tree()
    return " ".join(root.text_content().split()).split()


def ids_of(pages: Sequence[Page]) -> list[str]:
    return [one for page in pages for one in re.findall(r'(?:id="|\{: #)([\w-]+)', NAV.sub("", body(page)))]


@pytest.mark.parametrize("most", [1_500, pytest.param(400, marks=everything())])
def test_everything_stands_on_one_page_in_its_order(most: int) -> None:
    assert len(lists()) > 12
    for page in lists():
        assert_in_order(page, most)


def assert_in_order(page: Page, most: int) -> None:
    pages = bounded(ENGLISH, page, most)
    assert [word for one in pages for word in text_of(one)] == text_of(page)
    assert sorted(ids_of(pages)) == sorted(ids_of([page]))
    assert [one.path for one in pages] == [
        page.path, *(f"{page.path.removesuffix('.md')}/{at}.md" for at in range(2, len(pages) + 1))
    ]  # fmt: skip
    for one in pages:
        html = RENDERER.render(body(one)).html
        assert "markdown=" not in html  # every box is whole
        for tag in ("div", "details", "section", "nav", "table", "ol", "ul"):
            assert len(re.findall(rf"<{tag}\b", html)) == html.count(f"</{tag}>")


def test_the_pages_are_as_long_as_they_may_be_and_not_longer() -> None:
    rows = "\n".join(f"| [{number}](a.md#p{number}) | said |" for number in range(2_000))
    page = Page("list.md", f'---\ntitle: "List"\n---\n\n# List\n\n## All\n\n| n | what |\n|---|---|\n{rows}\n')
    pages = bounded(ENGLISH, page, 10_000)
    assert all(len(NAV.sub("", str(one.content))) < 11_500 for one in pages)
    assert len(pages) == -(-len(str(page.content)) // 10_000)
    for one in pages:
        assert "## All" in str(one.content)
        assert "| n | what |\n|---|---|\n| [" in str(one.content)
    assert "](../a.md#p1999)" in str(pages[-1].content)
    assert "# List, page 2 of" in str(pages[1].content)


def test_links_to_places_that_stand_on_further_pages_lead_there() -> None:
    items = "\n\n".join(
        f"## Part {number} {{: #part-{number} }}\n\nSee [that](#part-{39 - number})." for number in range(40)
    )
    page = Page("list.md", f'---\ntitle: "List"\n---\n\n# List\n\n{items}\n')
    pages = bounded(ENGLISH, page, 600)
    places = Places({}, {"list.md": places_in(pages)})
    known = {name: one.path for one in pages for name in ids_of([one])}
    assert len(pages) > 3
    for one in (*pages, Page("far/away.md", '---\ntitle: "A"\n---\n\n# A\n\n[x](../list.md#part-39)\n')):
        for address, place in re.findall(r"\]\(([\w./-]*)#([\w-]+)\)", str(led(one, places).content)):
            path = posixpath.normpath(posixpath.join(posixpath.dirname(one.path), address)) if address else one.path
            assert path == known[place]
    held = re.findall(r'data-holds="([^"]*)"', str(pages[0].content))
    assert len(held) == len(pages) - 1
    assert set(" ".join(pages[0].further).split()) == set(" ".join(held).split())


def test_no_page_of_lists_of_the_flagship_is_so_long_and_none_is_cut() -> None:
    pages = flagship_result().value.pages
    assert not [page for page in pages if page.further or page.part]
    of_lists = [page for page in pages if page.path.endswith(".md") and not (page.proves or page.panes)]
    assert len(of_lists) > 12
    assert max(len(page.content) for page in of_lists) <= MOST


def test_a_page_of_all_pages_is_cut_where_it_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("build_edition.pages.kit.bounded.MOST", 1_000)
    monkeypatch.setattr("build_edition.pages.all_pages.bounded", lambda words, page: bounded(words, page, 1_000))
    pages = {page.path: page for page in all_pages(told_of_others(named_edition()))}
    assert "parallels/2.md" in pages
    assert "register/persons/index/2.md" in pages


def test_a_long_debate_has_its_turns_in_several_pictures_that_count_on(monkeypatch: pytest.MonkeyPatch) -> None:
    document = named_edition().finder()("hearing-1851-04-01").document
    whole = list(debate.pictures(ENGLISH, document))
    monkeypatch.setattr(debate, "_MOST", 2)
    cut = list(debate.pictures(ENGLISH, document))
    bars = re.compile(r'class="turn [^"]*"')
    assert len(cut) > len(whole) == 2
    assert bars.findall("".join(cut)) == bars.findall("".join(whole))
    assert len(ids := re.findall(r'\bid="([^"]+)"', "".join(cut))) == len(set(ids))
