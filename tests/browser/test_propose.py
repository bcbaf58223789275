"""Proposing a note: from words selected on the page to a file that the edition accepts, with no server."""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import (
    CONTRAST,
    DESK,
    HAS_STARTED,
    INSTANT,
    LETTER,
    PHONE,
    SPEECH,
    Readers,
    at_any_width,
    context_of,
    with_modules,
)
from conftest import SOURCES_ONLY, flagship_result
from everything import everything
from playwright.sync_api import Page, Route, expect
from test_vectors import VECTORS, combining

from build_edition.anchor.match import match_quote
from build_edition.edition import compile_edition
from build_edition.ground.fold import fold
from build_edition.ground.places import Span
from build_edition.markup.escape import plain

pytestmark = pytest.mark.browser

READING = "edition/reading/"
OURS = {"address": "https://github.com/an-owner/an-edition", "branch": "a branch/1", "folder": "docs/two words/"}
NAMES = {LETTER: "letter-1936-09-14", SPEECH: "speech-1936-12-04"}


def opened(chromium: Readers, size: tuple[int, int], repository: Any = OURS, **options: Any) -> Page:
    context = context_of(chromium, size, has_touch=size == PHONE, **options)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.route("**/edition/repository.json", lambda route: route.fulfill(json=repository))
    return context.new_page()


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(chromium: Readers, request: pytest.FixtureRequest) -> Iterator[Page]:
    made = opened(chromium, request.param)
    failed: list[str] = []
    made.on("pageerror", lambda error: failed.append(str(error)))
    yield made
    assert failed == []


SELECT = """([id, words]) => {
  const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at >= 0) return getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
  }
  throw new Error(`${words} not in ${id}`);
}"""


def propose_on(page: Page, paragraph: str = "p3", words: str = "does not yet give") -> None:
    page.evaluate(SELECT, [paragraph, words])
    page.locator(".be-propose-button").click()
    expect(page.get_by_role("dialog", name="Propose a note")).to_be_visible()


def shown_file(page: Page) -> str:
    return str(page.locator(".be-propose-file").evaluate("e => e.textContent"))


# --- describe, in the browser as in Python ------------------------------------------------------


def test_the_browser_describes_and_matches_as_python_does(desk: Page, site: str) -> None:
    with_modules(desk).goto(site + LETTER)
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
    found = desk.evaluate(
        """async vectors => {
          const from = name => import(new URL(`../assets/reader/pure/${name}`, location.href));
          const [{ fold }, { describeQuote }] = [await from('fold.js'), await from('anchor.js')];
          return vectors.map(({ text, quotes }) => {
            const folded = fold(text);
            return { folded: folded.text, quotes: quotes.map(({ start, end }) => {
              try { return { start, end, ...describeQuote(folded, [start, end]) }; }
              catch (error) { return { start, end, refused: error.message }; }
            }) };
          });
        }""",
        vectors,
    )
    for vector, said in zip(vectors, found, strict=True):
        assert said == {"folded": vector["folded"], "quotes": vector["quotes"]}, vector["name"]


def test_the_browser_knows_the_same_combining_characters(desk: Page, site: str) -> None:
    with_modules(desk).goto(site + LETTER)
    known = combining()
    assert len(known) > 800
    missed = desk.evaluate(
        """async known => {
          const { isCombining } = await import(new URL('../assets/reader/pure/fold.js', location.href));
          const all = new Set(known), wrong = [];
          for (let code = 0x300; code < 0x20000; code += 1) {
            const char = String.fromCodePoint(code);
            if ((code < 0xd800 || code > 0xdfff) && !/\\p{Cn}/u.test(char) && isCombining(char) && !all.has(char)) wrong.push(code);
          }
          return [[...known].filter(char => !isCombining(char)).map(char => char.codePointAt(0)), wrong];
        }""",
        known,
    )
    assert missed[0] == []
    # a browser may know a newer Unicode, and then only of characters that this Python has not heard of
    assert {unicodedata.category(chr(code)) for code in missed[1]} <= {"Cn"}


# --- a hundred selections -----------------------------------------------------------------------

BODIES = [
    "A note.", "  led by spaces", "a colon at the end:", "a # that is no comment\n\nand more", "- a\n- list", "tab\there",
    "\n\nblank lines before\n\n\nand between  \nand two spaces", "emoji 🙂 and Ёж и́", "quotes \" ' “ ” \\ back", "a  b\u00a0c",
    "ends with spaces   ", "%TAG !", "? key", "&anchor and more: of it", "'", "mark", "yes", "~", "…", "1936",
]  # fmt: skip

# words are selected anywhere in the text that can be seen; what was selected is read off the page by other means
RANDOM = """async ([count, seed, bodies, taken]) => {
  const at = path => import(new URL(path, document.querySelector('script[src*="assets/reader/reader.js"]').src.replace(/[?].*/, "")));
  const [received, anchor, ids, yamls] = await Promise.all(
    ['./features/propose/received.js', './pure/anchor.js', './pure/note-id.js', './pure/note-yaml.js'].map(at));
  const article = document.querySelector('article.be-text');
  const text = await received.receivedText(article.dataset.document);
  let state = seed;
  const random = n => { state = (state * 1103515245 + 12345) % 2147483648; return Math.floor(state / 2147483648 * n); };
  const ours = 'a.be-number, sup, a.be-parallel, .be-join, .be-lacuna, .be-hidden, button, aside';
  const nodes = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.trim() && node.parentElement.closest('.be-unit') && !node.parentElement.closest(ours)
      && node.parentElement.checkVisibility()) nodes.push(node);
  }
  const special = nodes.filter(node => node.parentElement.closest('.be-speaker, .be-direction, .be-numbering, ins, .be-target'));
  const made = [];
  while (made.length < count) {
    const pool = made.length % 3 ? nodes : special;
    const first = pool[random(pool.length)];
    const far = [0, 0, 1, 2, 6, 30][random(6)];
    const last = nodes[Math.min(nodes.indexOf(first) + random(far + 1), nodes.length - 1)];
    const from = random(first.data.length);
    const to = first === last ? from + 1 + random(first.data.length - from) : 1 + random(last.data.length);
    getSelection().setBaseAndExtent(first, from, last, to);
    const range = getSelection().getRangeAt(0);
    const start = first.parentElement.closest('ins') ? 0 : from;
    const end = last.parentElement.closest('ins') ? last.data.length : to;
    const seen = nodes.slice(nodes.indexOf(first), nodes.indexOf(last) + 1)
      .map(node => node.data.slice(node === first ? start : 0, node === last ? end : undefined)).join('').replace(/\\s+/g, '');
    if (!first.data.slice(from, first === last ? to : undefined).trim() || !last.data.slice(first === last ? from : 0, to).trim()) continue;
    const span = received.spanOfRange(article, range, text);
    const quote = anchor.describeQuote(text, span);
    const id = ids.freshId(quote.exact, taken);
    taken.push(id);
    const kind = ['explanatory', 'translation', 'textual'][made.length % 3];
    const body = bodies[made.length % bodies.length];
    const note = { id, kind, ...quote, body, category: 'accuracy/mistranslation', severity: 'minor', certainty: 'low', by: 'editors' };
    const yaml = yamls.fileOf(note, made.length % 2 ? 'Some\\nbody: # ’' : '');
    made.push({ id, span, quote, seen, yaml, body, kind });
  }
  return made;
}"""


def as_read(document: str, span: Span, *, is_reading: bool) -> str:
    """The received words of a span, white space aside; with the readings that stand in it put in."""
    edited = next(one for one in flagship_result().value.edited if one.id == document)
    text = edited.document.source.text
    pieces, at = [], span.start
    for one in edited.accepted if is_reading else []:
        if one.span in span:
            pieces += [text[at : one.span.start], one.note.reading.value if one.note.reading else ""]
            at = one.span.end
        else:
            assert not one.span.overlaps(span), "an emendation is selected whole or not at all"
    return "".join("".join([*pieces, text[at : span.end]]).split())


@pytest.mark.parametrize("size", [pytest.param(DESK, id="desk"), pytest.param(PHONE, id="phone", marks=everything())])
def test_a_hundred_selections_become_notes_that_stand_on_exactly_these_words(
    chromium: Readers, site: str, tmp_path: Path, size: tuple[int, int]
) -> None:
    edition = flagship_result().value
    texts = {one.id: fold(one.source.text) for one in edition.documents}
    taken = [note.id.value for note in edition.annotations]
    made: list[dict[str, Any]] = []
    page = with_modules(opened(chromium, size))
    for number, (address, document) in enumerate(NAMES.items()):
        for layer, path in (
            ("received", address + "?defects=all"),
            ("reading", address + "?layer=reading"),
            ("reading", f"{READING}{document}/"),
        ):
            page.goto(site + path)
            page.wait_for_function("document.querySelector('a.be-number[aria-haspopup]')")
            found = page.evaluate(RANDOM, [17, 1936 + number + size[0] + len(path), BODIES, taken])
            taken += [one["id"] for one in found]
            for one in found:
                span = Span(*one["span"])
                assert match_quote(texts[document], **one["quote"]) == (span,), one
                assert as_read(document, span, is_reading=layer == "reading") == one["seen"], one
            made += [{**one, "document": document} for one in found]
    assert len(made) == 102
    assert_accepted(made, tmp_path / "copy")


def assert_accepted(made: list[dict[str, Any]], copy: Path) -> None:
    """All files together pass the check, and say what was meant."""
    root = Path(__file__).parents[2]
    shutil.copytree(root, copy, ignore=SOURCES_ONLY)
    for one in made:
        path = copy / "sources" / one["document"] / "annotations" / f"{one['id']}.yml"
        path.write_text(one["yaml"], encoding="utf-8", newline="")
    result = compile_edition(copy)
    assert [
        str(found)
        for found in result.diagnostics
        if found.place.path.split("/")[-1].removesuffix(".yml") in {one["id"] for one in made}
    ] == []
    assert not result.has_errors
    anchored = {
        one.note.id.value: one for edited in result.value.edited for one in edited.notes
    }  # fmt: skip
    for one in made:
        found = anchored[one["id"]]
        assert found.span == Span(*one["span"])
        assert found.note.kind == one["kind"]
        assert found.note.body.value.rstrip() == one["body"].strip("\n").rstrip()


# --- the panel -----------------------------------------------------------------------------------


def test_selected_words_open_the_panel_and_escape_gives_the_focus_back(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    propose_on(page)
    assert page.locator(".be-propose-words").inner_text() == "does not yet give"
    expect(page.locator(".be-propose-button")).to_be_hidden()
    box = page.locator(".be-propose").bounding_box()
    assert box
    assert page.viewport_size
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= page.viewport_size["width"]
    assert 0 <= box["y"] <= box["y"] + box["height"] <= page.viewport_size["height"]
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.activeElement.closest('.be-propose') !== null")
    page.keyboard.press("Escape")
    expect(page.locator(".be-propose")).to_have_count(0)
    assert page.evaluate("document.activeElement.matches('#p3 a.be-number')")


@at_any_width
def test_the_address_carries_exactly_the_file_that_is_shown_and_nothing_is_sent_before_it_is_followed(
    page: Page, site: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site + LETTER)
    propose_on(page)
    page.get_by_label("on the translation").check()
    page.get_by_label("Note", exact=True).fill("He *is* said to: [@kpk-21, 3] — “100% & more”, a+b=c?\n\nNo. # Ёж 🙂")
    page.get_by_label("How grave").select_option("major")
    page.get_by_label("Better words").fill("has not yet given “testimony”")
    page.get_by_label("Your name").fill("A. Reader, 0000-0002-1825-0097")
    expect(page.locator(".be-propose-preview em")).to_have_text("is")
    named = plain(flagship_result().value.texts.in_text["kpk-21"])
    expect(page.locator(".be-propose-preview .be-propose-cite")).to_have_text(f"({named}, 3)")
    yaml = shown_file(page)
    assert '    exact: "does not yet give"\n  category: accuracy/mistranslation\n  severity: major\n' in yaml
    assert "# proposed by A. Reader, 0000-0002-1825-0097\n" in yaml
    link = page.get_by_role("link", name="Propose on GitHub")
    parts = urlsplit(str(link.get_attribute("href")))
    asked_for = parse_qs(parts.query, strict_parsing=True)
    assert parts.hostname == "github.com"
    assert parts.path == "/an-owner/an-edition/new/a%20branch/1/docs/two%20words/sources/letter-1936-09-14/annotations"
    assert asked_for["value"][0].encode() == yaml.encode()
    assert f"- id: {asked_for['filename'][0].removesuffix('.yml')}\n" in yaml
    assert link.get_attribute("rel") == "noopener"
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(site).netloc}


@at_any_width
def test_a_note_too_long_for_an_address_goes_to_the_clipboard(page: Page, site: str) -> None:
    page.context.route("https://github.com/**", lambda route: route.fulfill(body="a page of GitHub's"))
    page.goto(site + LETTER)
    propose_on(page)
    page.get_by_label("Note", exact=True).fill("ж" * 4000)
    expect(page.locator(".be-propose-said")).to_contain_text("too long for an address")
    yaml = shown_file(page)
    with page.context.expect_page() as waiting:
        page.get_by_role("link", name="Propose on GitHub").click()
    query = parse_qs(urlsplit(waiting.value.url).query)
    assert set(query) == {"filename"}
    page.bring_to_front()
    expect(page.locator(".be-propose-said")).to_have_text(
        "The file is on the clipboard: paste it into the page that opens."
    )
    assert page.evaluate("navigator.clipboard.readText()") == yaml
    assert "ж" * 4000 in yaml


def test_without_a_repository_the_file_is_copied_or_downloaded(chromium: Readers, site: str, tmp_path: Path) -> None:
    page = opened(chromium, PHONE, None)
    page.goto(site + LETTER)
    propose_on(page)
    assert page.locator(".be-propose a").count() == 0
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.locator(".be-propose-said")).to_have_text("Write the note first.")
    page.get_by_label("Note", exact=True).fill("A note.")
    yaml = shown_file(page)
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.locator(".be-propose-said")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == yaml
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download").click()
    waiting.value.save_as(tmp_path / "note")
    assert (tmp_path / "note").read_bytes() == yaml.encode()
    assert f"- id: {waiting.value.suggested_filename.removesuffix('.yml')}\n" in yaml
    assert page.locator(".be-sources").count() == 0


@pytest.mark.parametrize(
    ("repository", "contact", "shown"),
    [
        (None, {"said": "keeper@example.org", "address": "mailto:keeper@example.org"}, ["mailto:keeper@example.org"]),
        pytest.param(None, {"said": "the reading room", "address": ""}, [], marks=everything()),
        (None, {"said": "", "address": ""}, None),
        (OURS, {"said": "keeper@example.org", "address": "mailto:keeper@example.org"}, None),
    ],
    ids=["mail", "words", "nobody", "a repository"],
)
def test_without_a_repository_the_panel_says_whom_to_send_the_file_to(
    chromium: Readers, site: str, repository: Any, contact: dict[str, str], shown: list[str] | None
) -> None:
    page = opened(chromium, DESK, repository)

    def told(route: Route) -> None:
        known = json.loads(route.fetch().text())
        route.fulfill(json={**known, "contact": contact})

    page.route("**/edition/propose.json", told)
    page.goto(site + LETTER)
    propose_on(page)
    whom = page.locator(".be-propose-to")
    assert whom.count() == (0 if shown is None else 1)
    if shown is not None:
        expect(whom).to_have_text(f"Save the file and send it to the editors: {contact['said']}")
        assert whom.locator("a").evaluate_all("links => links.map(one => one.href)") == shown


@at_any_width
def test_by_keyboard_a_whole_paragraph_is_proposed_on(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.locator("#p4 a.be-number").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Propose a note").press("Enter")
    expect(page.get_by_role("dialog", name="Propose a note")).to_be_visible()
    expect(page.locator(".be-tools")).to_have_count(0)
    assert '    exact: "5) I informed you about Spanish affairs by phone."\n' in shown_file(page)
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.matches('#p4 a.be-number')")


@at_any_width
def test_what_would_not_be_accepted_is_said_before_it_is_sent(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    propose_on(page)
    page.get_by_label("Note", exact=True).fill("As [@nobody1999, 3] says.")
    expect(page.locator(".be-propose-said")).to_have_text("The bibliography has no nobody1999.")
    before = list(page.context.pages)
    page.get_by_role("link", name="Propose on GitHub").click()
    assert page.context.pages == before
    assert page.evaluate("document.activeElement.matches('#be-propose-body')")
    for refused, why in (
        ("<b>bold</b>", "HTML"), ("![x](https://example.org/x.png)", "images"), ("so[^1]", "notes of its own"),
        ("# Title", "headings"), ("Title\n---", "rules"), ("[x](javascript:alert(1))", "https:"), ("[x]: https://example.org", "definitions"),
        ("See [[letter-1936-09-14#p99|there]].", "Link target not found: [[letter-1936-09-14#p99]]."),
        ("See [[speech-1936-12-04#p999]].", "Link target not found: [[speech-1936-12-04#p999]]."),  # another document was asked
    ):  # fmt: skip
        page.get_by_label("Note", exact=True).fill(refused)
        expect(page.locator(".be-propose-said")).to_contain_text(why)
    page.get_by_label("Note", exact=True).fill(
        "A note, `<b>` in code, a < b, <https://example.org>, [[speech-1936-12-04#p15|there]]."
    )
    expect(page.locator(".be-propose-said")).to_have_text("")
    page.get_by_label("on the text").check()
    page.get_by_label("Better words").fill("does not  yet give")
    expect(page.locator(".be-propose-said")).to_have_text("The better words are the same words.")


@at_any_width
def test_who_explains_is_reminded_of_a_source_and_may_still_send_the_note(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    propose_on(page)
    said, note = page.locator(".be-propose-said"), page.get_by_label("Note", exact=True)
    note.fill("He was born in 1893.")
    expect(said).to_have_text("What does it rest on? Name a source, if you have one.")
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(said).to_have_text("Copied")
    note.fill("He was born in 1893 [@kpk-21, 4].")
    expect(said).to_have_text("")
    note.fill("It should be shorter.")
    page.get_by_label("on the translation").check()
    expect(said).to_have_text("")


@at_any_width
def test_a_page_that_shows_other_words_than_the_text_is_not_guessed_at(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.evaluate("document.querySelector('#p4').lastChild.data += ' and more'")
    page.evaluate(SELECT, ["p4", "and more"])
    page.locator(".be-propose-button").click()
    expect(page.locator(".be-propose-word")).to_contain_text("are not, letter by letter, those of the text")
    assert page.locator(".be-propose").count() == 0


# what Material's navigation.instant does: the content of another page put in place, and its subscribers told
IN_PLACE = """async address => {
  const other = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  history.pushState({}, '', address);
  const content = '[data-md-component=content]';
  document.querySelector(content).replaceWith(document.adoptNode(other.querySelector(content)));
  window.document$.next(document);
}"""


@at_any_width
def test_the_panel_is_there_after_the_theme_has_changed_the_page_in_place(page: Page, site: str) -> None:
    page.add_init_script(INSTANT)
    page.goto(site + SPEECH)
    propose_on(page, "p3", "headquarters of the leadership")
    page.evaluate(IN_PLACE, site + LETTER)
    page.locator(HAS_STARTED).wait_for(state="attached")
    expect(page.locator(".be-propose")).to_have_count(0)
    propose_on(page)
    assert page.locator(".be-propose-button").count() == 1
    assert '    exact: "does not yet give"\n' in shown_file(page)


@at_any_width
def test_each_note_and_entry_leads_to_its_file_its_line_and_its_history(page: Page, site: str) -> None:
    note = flagship_result().value.annotations[0]
    page.goto(site + f"edition/{note.document}/")
    page.locator(".be-notes").last.evaluate(
        "e => e.scrollIntoView()"
    )  # whoever comes to the notes is shown the sources
    links = page.locator(f"[id$='-{note.id.value}'] .be-sources a")
    expect(links).to_have_count(3)
    base, file = "https://github.com/an-owner/an-edition", f"a%20branch/1/docs/two%20words/{note.id.place.path}"
    assert [link.get_attribute("href") for link in links.all()] == [
        f"{base}/blob/{file}#L{note.id.place.line}", f"{base}/edit/{file}", f"{base}/commits/{file}",
    ]  # fmt: skip
    page.goto(site + "edition/register/persons/tomsky/")
    page.locator(".md-content__inner > :last-child").evaluate("e => e.scrollIntoView()")
    expect(page.locator(".be-sources--entry a")).to_have_count(3)
    assert "/sources/register/persons.yml#L" in str(page.locator(".be-sources--entry a").first.get_attribute("href"))


@pytest.mark.parametrize(
    ("size", "scheme"),
    [
        pytest.param(DESK, "dark", id="desk-dark"),
        pytest.param(PHONE, "light", id="phone-light"),
        pytest.param(DESK, "light", id="desk-light", marks=everything()),
        pytest.param(PHONE, "dark", id="phone-dark", marks=everything()),
    ],
)
def test_the_panel_is_accessible(chromium: Readers, site: str, size: tuple[int, int], scheme: Any) -> None:
    page = opened(chromium, size, color_scheme=scheme)
    page.goto(site + LETTER)
    propose_on(page)
    page.get_by_label("on the translation").check()
    page.get_by_label("Note", exact=True).fill("As [@nobody1999] and [@kpk-21] say.")
    page.get_by_text("The file this makes").click()
    found = Axe().run(page, ".be-propose", {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    assert found.response["violations"] == []
    controls = page.locator(
        ".be-propose :is(button, a, select, textarea, summary, input[type=text], .be-propose-kinds label):visible"
    )
    sizes = controls.evaluate_all(
        "all => all.map(e => e.getBoundingClientRect()).map(r => Math.min(r.width, r.height))"
    )
    assert len(sizes) > 12
    assert min(sizes) >= 24
    ratios = page.evaluate(CONTRAST, [".be-propose-said", ".be-propose-hint", ".be-propose label", ".be-propose-go", ".be-propose-cite",
                                      ".be-propose-unknown", ".be-propose summary", ".be-propose-file", ".be-propose-ways button"])  # fmt: skip
    assert min(ratios.values()) >= 4.5, ratios


@at_any_width
def test_what_was_typed_is_there_again_when_the_panel_was_closed(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    propose_on(page)
    page.get_by_label("Note", exact=True).fill("He was arrested two days before.")
    page.get_by_label("on the translation").check()
    page.get_by_label("Certainty", exact=True).select_option("low")
    page.keyboard.press("Escape")
    assert page.get_by_role("dialog", name="Propose a note").count() == 0
    expect(page.locator("#be-live")).to_contain_text("kept")
    propose_on(page, "p2", "argued more with")
    assert page.get_by_label("Note", exact=True).input_value() == "", "the draft belongs to other words"
    page.keyboard.press("Escape")
    page.reload()
    propose_on(page)
    assert page.get_by_label("Note", exact=True).input_value() == "He was arrested two days before."
    assert page.get_by_label("on the translation").is_checked()
    assert page.get_by_label("Certainty", exact=True).input_value() == "low"
    assert "He was arrested two days before." in shown_file(page)


@at_any_width
def test_a_note_that_was_emptied_leaves_nothing_behind(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    propose_on(page)
    page.get_by_label("Note", exact=True).fill("A thought.")
    page.get_by_label("Note", exact=True).fill("")
    page.keyboard.press("Escape")
    assert page.evaluate("sessionStorage.length") == 0


@at_any_width
def test_selections_snap_to_words_and_what_is_more_than_a_note_is_about_is_asked(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    propose_on(page, "p3", "oes not yet gi")
    assert page.locator(".be-propose-words").inner_text() == "does not yet give"
    page.get_by_role("button", name="Only what I selected").click()
    assert page.locator(".be-propose-words").inner_text() == "oes not yet gi"
    assert '    exact: "oes not yet gi"\n' in shown_file(page)
    page.keyboard.press("Escape")
    page.evaluate("getSelection().selectAllChildren(document.querySelector('article.be-text'))")
    page.locator(".be-propose-button").click()
    expect(page.locator(".be-propose-question")).to_contain_text("This is the whole text.")
    page.get_by_label("Note", exact=True).fill("A note on the letter.")
    expect(page.locator(".be-propose-said")).to_contain_text("select fewer")
    page.get_by_label("about all of them").check()
    expect(page.locator(".be-propose-said")).not_to_contain_text("select fewer")


def test_the_original_and_every_place_can_be_said(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    propose_on(desk, "p2", "Bukharin")
    desk.get_by_label("on the translation").check()
    desk.get_by_label("Note", exact=True).fill("Always so.")
    assert "original" not in shown_file(desk)
    assert re.search("^    (prefix|suffix): ", shown_file(desk), re.MULTILINE)
    desk.get_by_label("What the original says").fill("правые")
    desk.get_by_label("That wording is").select_option("attested")
    desk.get_by_label("The same holds in all").check()
    yaml = shown_file(desk)
    assert '    exact: "Bukharin"\n  every: true\n' in yaml
    assert '  original: "правые"\n  original_status: attested\n' in yaml


def test_where_no_note_can_be_proposed_it_is_said_why(desk: Page, site: str) -> None:
    desk.goto(site + "edition/synopsis/letter-1936-09-14--speech-1936-12-04/")
    desk.evaluate("getSelection().selectAllChildren(document.querySelector('.be-pane .be-unit:has(a.be-number)'))")
    desk.locator(".be-propose-button").click()
    expect(desk.locator(".be-propose-word")).to_contain_text("side by side")
    with desk.expect_navigation():
        desk.locator(".be-propose-word a").click()
    assert "/synopsis/" not in desk.url
    assert "#p" in desk.url
    desk.goto(site + LETTER)
    desk.evaluate("getSelection().selectAllChildren(document.querySelector('.be-notes > li p'))")
    desk.locator(".be-propose-button").click()
    expect(desk.locator(".be-propose-word")).to_contain_text("not on another note")
    assert desk.locator(".be-propose").count() == 0
