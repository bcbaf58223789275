"""Verse: every fifth line has its number at its end, which is neither selected nor copied; a citation names the lines."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browsing import DESK, PHONE, Readers, context_of, served
from conftest import put_document, run
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

POEM = "The wheel goes round,\nthe water falls,\nthe miller sleeps.\n\nThe moon looks in,\nthe moon looks out,\nand all is still.\n"
PLAY = "SCENE I\n\nAnn. The wheel goes round,\nthe water falls.\n\nSCENE II\n\nAnn. A light,\na hand.\n"
SHOWN = """[...document.querySelectorAll('.be-l')].map(one => getComputedStyle(one, '::after').content)
  .filter(one => one !== 'none').map(one => one.split(' / ')[0])"""
SELECT = """([from, to]) => {
  const nodes = []; const walk = document.createTreeWalker(document.querySelector('#text'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) nodes.push(walk.currentNode);
  const first = nodes.find(one => one.data.includes(from)), last = nodes.find(one => one.data.includes(to));
  getSelection().setBaseAndExtent(first, first.data.indexOf(from), last, last.data.indexOf(to) + to.length);
}"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A poem and a play in verse."""
    edition = tmp_path_factory.mktemp("verse") / "edition"
    assert run("new", "edition", edition, "--yes").code == 0
    put_document(edition, "poem", POEM, 'kind: verse\ntitle: The mill\ndate: "1851"\n')
    play = """kind: play\ntitle: The house\ndate: "1851"\nlabels: {stands: run-in, ends: ["."]}
speakers:\n  - {id: ann, name: Ann, labels: [Ann]}
lines:\n  - {from: "Ann. The wheel", to: "the water", as: verse}\n  - {from: "Ann. A light", to: "a hand", as: verse}\n"""
    put_document(edition, "house", PLAY, play)
    ran = run("--root", edition)
    assert ran.code == 0, ran.out + ran.err
    with served(edition / "site") as address:
        yield address


def cited(page: Page, first: str, last: str) -> str:
    """What is on the clipboard after some words were copied with their citation."""
    page.evaluate(SELECT, [first, last])
    page.keyboard.press("Alt+c")
    expect(page.locator("#be-live")).to_have_text("Words and citation copied")
    page.locator("#be-live").evaluate("one => { one.textContent = '' }")
    return str(page.evaluate("navigator.clipboard.readText()"))


@pytest.fixture
def reader(chromium: Readers) -> Page:
    context = context_of(chromium, DESK)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    return context.new_page()


def test_every_fifth_line_has_its_number_which_is_no_word(reader: Page, root: str) -> None:
    reader.goto(f"{root}edition/poem/")
    assert reader.evaluate(SHOWN) == ['"5"']
    reader.evaluate("getSelection().selectAllChildren(document.querySelector('#text'))")
    assert "5" not in str(reader.evaluate("getSelection().toString()"))


def test_on_a_phone_a_number_stands_beside_the_words_of_its_line(chromium: Readers, root: str) -> None:
    page = context_of(chromium, PHONE).new_page()
    page.goto(f"{root}edition/poem/")
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('#p1')).paddingInlineEnd)") > 24
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")


def test_a_poem_is_cited_by_its_lines(reader: Page, root: str) -> None:
    reader.goto(f"{root}edition/poem/")
    expect(reader.locator(".be-bar")).to_be_visible()
    assert "ll.\u00a02–5" in cited(reader, "water", "moon looks out")
    assert "l.\u00a03" in cited(reader, "the miller", "sleeps")
    assert "¶" not in cited(reader, "the miller", "sleeps")


def test_a_scene_is_cited_by_paragraphs_and_their_lines(reader: Page, root: str) -> None:
    reader.goto(f"{root}edition/house/")
    expect(reader.locator(".be-bar")).to_be_visible()
    assert "¶\u00a02, ll.\u00a01–2" in cited(reader, "A light", "hand")
