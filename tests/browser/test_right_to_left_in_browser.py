"""Texts from right to left in the browser: found words in their order, numbers beside them, the bracket after its words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browsing import DESK, Readers, context_of, served
from conftest import put_document, run
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

LETTER = "המנורה כבתה בליל החורף, ולא קיבלתי אלא 3 פחים של שמן.\n"
OTHER = "כתב השומר: קיבלתי 3 פחים, ולא יותר.\n"
PARALLEL = """- id: tins
  title: Three tins
  strength: strong
  by: [editors]
  passages:
    - {document: one, exact: 3 פחים}
    - {document: two, exact: 3 פחים}
  comment: Both say so.
"""
NOTE = """- id: n
  kind: explanatory
  certainty: high
  by: [editors]
  target: {exact: המנורה כבתה}
  body: "See [[two#p1]], where it is told again."
"""
# where each word is on its line, from the left
PLACES = """words => words.map(word => {
  const nodes = document.createTreeWalker(document.querySelector('.be-hit-words'), NodeFilter.SHOW_TEXT);
  for (let node; (node = nodes.nextNode());) {
    const at = node.data.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + word.length);
    return range.getBoundingClientRect().x;
  }
  return -1;
})"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Two Hebrew letters with a parallel."""
    edition = tmp_path_factory.mktemp("right") / "edition"
    assert run("new", "edition", edition, "--yes").code == 0
    for name, title, text in (("one", "מכתב 1", LETTER), ("two", "מכתב 2", OTHER)):
        put_document(edition, name, text, f'kind: prose\ntitle: {title}\ndate: "1921"\nlanguage: Hebrew\n')
    sources = edition / "sources"
    (sources / "parallels").mkdir(exist_ok=True)
    (sources / "parallels" / "tins.yml").write_text(PARALLEL, encoding="utf-8")
    (sources / "one" / "annotations").mkdir()
    (sources / "one" / "annotations" / "n.yml").write_text(NOTE, encoding="utf-8")
    ran = run("--root", edition)
    assert ran.code == 0, ran.out + ran.err
    with served(edition / "site") as address:
        yield address


@pytest.fixture
def reader(chromium: Readers) -> Page:
    return context_of(chromium, DESK).new_page()


def test_the_words_around_a_find_are_read_from_the_right(reader: Page, root: str) -> None:
    reader.goto(f"{root}edition/search/?q=כבתה")
    expect(reader.locator(".be-hit-words").first).to_be_visible()
    places = reader.evaluate(PLACES, ["המנורה", "כבתה", "בליל", "קיבלתי"])
    assert places == sorted(places, reverse=True)
    assert min(places) > 0


def test_the_number_of_a_paragraph_stands_beside_its_words(reader: Page, root: str) -> None:
    reader.goto(f"{root}edition/synopsis/one--two/")
    number = reader.locator(".be-pane-text a.be-number").first.bounding_box()
    words = reader.locator(".be-pane-text .be-unit").first.bounding_box()
    assert number is not None
    assert words is not None
    assert number["x"] >= words["x"] + words["width"] - 1


def test_the_bracket_stands_between_the_words_and_what_is_said_of_them(reader: Page, root: str) -> None:
    reader.goto(f"{root}edition/one/")
    lemma = reader.locator("li .be-lemma").first
    assert lemma.evaluate("one => getComputedStyle(one, '::after').content") == "none"
    assert lemma.evaluate("one => getComputedStyle(one, '::before').content") == '"[ "'


def test_a_note_in_the_margin_keeps_apart_what_runs_the_other_way(reader: Page, root: str) -> None:
    reader.goto(f"{root}edition/one/")
    said = reader.locator(".be-side-text").first.text_content() or ""
    assert "\u2068מכתב 2\u2069" in said


def test_the_number_of_a_paragraph_is_under_no_note(reader: Page, root: str) -> None:
    reader.goto(f"{root}edition/one/")
    expect(reader.locator(".be-side-head").first).to_be_visible()
    reader.locator("#p1 a.be-number").click(timeout=5_000)
    expect(reader.locator(".be-tools")).to_be_visible()


def test_the_words_of_a_proposal_run_as_they_do_in_the_text(reader: Page, root: str) -> None:
    reader.goto(f"{root}edition/one/")
    reader.locator("#p1 a.be-number").click()
    reader.locator(".be-tools").get_by_role("button", name="Propose a note").click()
    words = reader.locator(".be-propose-words")
    expect(words).to_be_visible()
    assert words.evaluate("one => [one.lang, getComputedStyle(one).direction]") == ["he", "rtl"]
    note = reader.get_by_label("Note", exact=True)
    note.fill("כך במקור.")
    assert note.evaluate("one => getComputedStyle(one).direction") == "rtl"


@pytest.fixture(scope="module")
def turned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Hebrew letter in an edition whose frame runs from right to left too."""
    edition = tmp_path_factory.mktemp("turned") / "edition"
    assert run("new", "edition", edition, "--yes").code == 0
    put_document(edition, "one", LETTER, 'kind: prose\ntitle: מכתב 1\ndate: "1921"\nlanguage: Hebrew\n')
    (edition / "sources" / "one" / "annotations").mkdir()
    note = NOTE.replace("See [[two#p1]], where it is told again.", "המנורה כבתה בלילה.")
    (edition / "sources" / "one" / "annotations" / "n.yml").write_text(note, encoding="utf-8")
    config = edition / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("theme:\n", "theme:\n  direction: rtl\n", 1), "utf-8")
    ran = run("--root", edition)
    assert ran.code == 0, ran.out + ran.err
    with served(edition / "site") as address:
        yield address


def test_in_a_frame_from_right_to_left_notes_stand_beside_the_text(reader: Page, turned: str) -> None:
    reader.goto(f"{turned}edition/one/")
    note = reader.locator(".be-side-note").first
    expect(note).to_be_visible()
    beside, words = note.bounding_box(), reader.locator("#p1").bounding_box()
    assert beside is not None
    assert words is not None
    assert 0 <= beside["x"] < beside["x"] + beside["width"] <= words["x"]


def test_there_english_words_run_from_left_to_right(reader: Page, turned: str) -> None:
    reader.goto(f"{turned}edition/one/")
    order = reader.locator(".be-layers-status").evaluate(
        """one => {
          const text = document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode();
          const at = (from, to) => { const r = document.createRange(); r.setStart(text, from); r.setEnd(text, to);
            return r.getBoundingClientRect().x; };
          return at(0, 1) < at(text.data.length - 1, text.data.length);
        }"""
    )
    assert order
