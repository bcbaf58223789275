"""What a reader looks for and how: the search in real Chromium, on a desk and on a phone."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from browsing import Readers, at_any_width, context_of, with_modules
from conftest import flagship_result
from everything import everything
from playwright.sync_api import Page, Route, expect

from build_edition.model.record import Record
from build_edition.search import packs
from build_edition.search.index import search_index
from build_edition.search.name_variants import plain_form
from build_edition.search.search_records import search_records

pytestmark = pytest.mark.browser

DESK, PHONE = (1280, 900), (390, 844)
LETTER, SPEECH, SEARCH = "edition/letter-1936-09-14/", "edition/speech-1936-12-04/", "edition/search/"
HITS = ".be-hit-title"
ADDRESSES = """async ([script, query]) => {
  const { search } = await import(script);
  const answer = await search(query);
  return answer.hits.map((hit) => hit.record.address).sort();
}"""


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(chromium: Readers, request: pytest.FixtureRequest) -> Page:
    return context_of(chromium, request.param).new_page()


def addresses(page: Page, site: str, query: str) -> list[str]:
    found: list[str] = page.evaluate(ADDRESSES, [f"{site}edition/assets/reader/features/search/index.js", query])
    return found


@pytest.mark.parametrize(
    ("canonical", "variants"),
    [
        ("Trotsky", ["Троцкий", "троцкого", "Trotskiĭ", "Trotskii", "Лев Троцкий"]),
        pytest.param("Tomsky", ["Томский", "Томского", "Tomskiĭ", "Tomskii"], marks=everything()),
        pytest.param("Bukharin", ["Бухарин", "Бухарина", "Nikolaĭ Ivanovich Bukharin"], marks=everything()),
        ("confrontation", ["очная ставка"]),
    ],
)
def test_a_name_finds_the_same_in_either_script(
    chromium: Readers, site: str, canonical: str, variants: list[str]
) -> None:
    page = with_modules(chromium.new_page())
    page.goto(site)
    found = addresses(page, site, canonical)
    compiled = flagship_result().value
    word = plain_form(canonical)
    expected = {one.address for one in search_records(compiled) if word in plain_form(f"{one.title if one.heading else ''} {one.text} {one.reading}").split()}  # fmt: skip
    expected |= {one.address for one in search_records(compiled) if word in one.names}
    assert expected
    assert expected <= set(found)
    for variant in variants:
        assert addresses(page, site, variant) == found, variant
    assert addresses(page, site, "Kirov") != found


EXACT = """async ([script, query]) => {
  const { search } = await import(script);
  const answer = await search(query);
  const plain = word => word.toLowerCase().replace(/[^a-z]+/gu, ' ').trim();
  const read = await Promise.all(answer.hits.slice(0, 60).map(answer.read));
  return read.map(one => one.excerpt.found.map(plain).flatMap(word => word.split(' ')).includes(query));
}"""


def test_records_with_the_very_word_come_first(chromium: Readers, site: str) -> None:
    page = with_modules(chromium.new_page())
    page.goto(site)
    for word in ("legality", "illegal", "believe"):
        met = page.evaluate(EXACT, [f"{site}edition/assets/reader/features/search/index.js", word])
        first_other = met.index(False)  # there are some that have the word in another form
        assert first_other > 1, word
        assert sum(met[first_other:]) <= 4, word  # a named record, or one that has it where the excerpt does not reach


def test_a_word_that_the_edition_has_not_has_no_hits(chromium: Readers, site: str) -> None:
    page = with_modules(chromium.new_page())
    page.goto(site)
    for query in ("Müllerin", "Уншлихт", "pleno", "Tomsky zzz", "legality Müllerin", '"legality your"'):
        assert addresses(page, site, query) == [], query
    assert addresses(page, site, "ее") == addresses(page, site, "её") != []
    assert addresses(page, site, '"your legality"') != []
    assert set(addresses(page, site, '"your legality"')) <= set(addresses(page, site, "your legality"))


def answers(page: Page, site: str, records: Sequence[Record]) -> list[list[str]]:
    """What a reader finds in an index of some records that stands in the place of the site's."""
    files = {one.path: one.content for one in search_index(tuple(records))}
    asked: list[str] = []

    def served(route: Route) -> None:
        name = "pagefind/" + route.request.url.partition("/pagefind/")[2].partition("?")[0]
        asked.append(name)
        kind = "text/javascript" if name.endswith(".js") else "application/octet-stream"
        body = files.get(name, '{"original":"","of":{}}')
        route.fulfill(body=body, content_type=kind)

    page.context.route("**/pagefind/**", served)
    page.goto(site)
    found = [addresses(page, site, query) for query in ("lamp", "house7", "lamp house9", '"lamp house11"', "zebra")]
    assert not set(asked) - files.keys() - {"pagefind/names.json"}
    return found


def test_an_index_in_parts_answers_as_one_does(chromium: Readers, site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    records = [Record(f"d{at}.md#p{n}", "d", "paragraph", f"lamp house{at * 4 + n} {'oak ' * 5000}") for at in range(6) for n in range(4)]  # fmt: skip
    whole = answers(with_modules(chromium.new_page()), site, records)
    assert [len(one) for one in whole] == [24, 1, 1, 1, 0]
    monkeypatch.setattr(packs, "_FEW", 2)
    monkeypatch.setattr(packs, "_MANY", 4)
    assert any(one.path.startswith("pagefind/1/") for one in search_index(tuple(records)))
    assert answers(with_modules(chromium.new_page()), site, records) == whole


@at_any_width
def test_what_was_asked_last_is_there_on_the_next_page(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.locator(".be-search-button").click()
    page.keyboard.type("Pyatakov")
    first = page.locator(HITS).first
    expect(first).to_contain_text("Pyatakov")
    first.click()
    page.wait_for_url("**/register/persons/**")
    page.locator(".be-search-button").click()
    expect(page.locator(".be-search-dialog input")).to_have_value("Pyatakov")
    expect(page.locator(HITS).first).to_contain_text("Pyatakov")
    page.keyboard.type("Radek")
    expect(page.locator(HITS).first).to_contain_text("Radek")
    page.goto(site + SEARCH)
    expect(page.locator("#be-query")).to_have_value("Radek")
    expect(page.locator(HITS).first).to_contain_text("Radek")


@at_any_width
def test_a_hit_says_in_which_text_it_is_and_its_words_their_language(page: Page, site: str) -> None:
    page.goto(f"{site}{SEARCH}?q=Tomsky&kind=paragraph")
    expect(page.locator(".be-hit-kind").first).to_have_text("paragraph · as received")
    page.goto(f"{site}{SEARCH}?q=Томский&kind=person")
    words = page.locator(".be-hit-words").first
    expect(words.locator("span[lang=ru]", has_text="Томский").first).to_be_visible()
    expect(words.locator("mark", has_text="Томский").first).to_be_visible()


def test_the_dialog_opens_at_the_paragraph_with_the_words_marked(page: Page, site: str) -> None:
    page.goto(site + SPEECH)
    page.get_by_role("banner").get_by_role("button", name="Search").click()
    dialog = page.get_by_role("dialog", name="Search the edition")
    dialog.get_by_role("searchbox").fill("preparing the assassination of Kirov")
    expect(dialog.get_by_role("status")).to_contain_text("hit")
    hit = dialog.locator("li", has=page.locator(".be-hit-kind", has_text=re.compile("^paragraph · as received$")))
    assert hit.locator("mark").count() >= 3
    hit.locator(HITS).first.click()
    page.wait_for_url(re.compile(r"/speech-1936-12-04/#p107$"))
    assert "preparing" in page.locator("#p107").inner_text()
    assert page.locator("#p107").evaluate(
        "e => { const t = e.getBoundingClientRect().top; return t > 0 && t < innerHeight }"
    )
    assert page.evaluate("[...CSS.highlights.get('be-found')].map(String)").count("Kirov") == 1


@at_any_width
def test_by_keyboard_alone_there_and_back(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.locator(".be-search-button").wait_for()
    page.locator("#p1 .be-number").focus()
    page.keyboard.press("Control+k")
    expect(page.locator(".be-search-dialog input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".be-search-dialog")).not_to_be_visible()
    expect(page.locator("#p1 .be-number")).to_be_focused()
    page.keyboard.press("/")
    page.keyboard.type("Sokolnikov/")
    expect(page.locator(".be-search-dialog input")).to_have_value("Sokolnikov/")
    page.keyboard.press("Backspace")
    expect(page.locator(f".be-search-dialog {HITS}").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(HITS).first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(HITS).nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator(".be-search-dialog input")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/register/persons/sokolnikov/")


@at_any_width
def test_enter_leads_to_the_search_page_with_the_query(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.locator(".be-search-button").wait_for()
    page.keyboard.press("/")
    page.keyboard.type("Томский")
    page.keyboard.press("Enter")
    page.wait_for_url("**/edition/search/?q=*")
    expect(page.locator("#be-query")).to_have_value("Томский")
    expect(page.locator(HITS).first).to_have_text("Mikhail Tomsky")


def test_a_speaker_narrows_the_search_and_the_address_can_be_shared(page: Page, site: str) -> None:
    page.goto(site + SEARCH + "?q=Tomsky")
    expect(page.locator(HITS).first).to_be_visible()
    if page.viewport_size == {"width": PHONE[0], "height": PHONE[1]}:
        page.locator(".be-narrow > summary").click()
    speaker = page.get_by_role("group", name="Speaker").locator("label", has_text="Alexei Rykov")
    expected = int(speaker.locator(".be-count").inner_text())
    assert expected > 0
    speaker.locator("input").press("Space")
    expect(page.get_by_role("status").first).to_have_text("1 hit" if expected == 1 else f"{expected} hits")
    expect(page.locator("#be-facet-speaker-alexei-rykov")).to_be_focused()
    expect(page.locator(HITS)).to_have_count(min(expected, 20))
    assert all("Alexei Rykov" in title for title in page.locator(HITS).all_inner_texts())
    assert "speaker=Alexei+Rykov" in page.url
    shared = page.locator(HITS).all_inner_texts()
    page.reload()
    expect(page.locator(HITS).first).to_be_visible()
    assert page.locator(HITS).all_inner_texts() == shared
    assert page.locator("#be-facet-speaker-alexei-rykov").is_checked()


@at_any_width
def test_facets_alone_list_records_in_the_order_of_the_text(page: Page, site: str) -> None:
    page.goto(site + SEARCH + "?kind=paragraph&person=Mikhail+Tomsky")
    expect(page.locator(HITS).first).to_be_visible()
    numbers = [
        int(re.findall(r"¶ (\d+)", title)[0]) for title in page.locator(HITS).all_inner_texts() if "Speech" in title
    ]
    assert len(numbers) > 3
    assert numbers == sorted(numbers)


@at_any_width
def test_a_word_of_the_reading_text_opens_it(page: Page, site: str) -> None:
    record, word = next(
        (record, word)
        for record in search_records(flagship_result().value)
        for word in re.findall(r"\b[a-z]{7,}\b", record.reading)
        if word[:5] not in record.text.lower()
    )
    page.goto(f"{site}{SEARCH}?q={word}&kind=paragraph")
    hit = page.locator(".be-hit", has_text="in the reading text").first
    expect(hit.locator("mark").first).to_be_visible()
    assert "/reading/" in str(hit.locator(HITS).get_attribute("href"))
    assert record.reading


@at_any_width
def test_a_defect_is_found_by_type_and_severity_and_opens_at_its_note(page: Page, site: str) -> None:
    page.goto(site + SEARCH + "?q=Tomsk&kind=translation+note&severity=critical&severity=major")
    hit = page.locator(".be-hit", has=page.locator("a[href*='#fn-t-tomsk-protagonist']"))
    expect(hit).to_be_visible()
    hit.locator(HITS).click()
    page.wait_for_url(re.compile(r"#fn-t-tomsk-protagonist$"))


@at_any_width
def test_nothing_is_fetched_before_the_first_search_and_nothing_from_elsewhere(page: Page, site: str) -> None:
    asked: list[str] = []
    failed: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda response: failed.append(response.url) if response.status >= 400 else None)
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto(site + LETTER)
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "/pagefind/" in url]
    page.locator(".be-search-button").click()
    page.keyboard.type("Radek")
    expect(page.locator(HITS).first).to_be_visible()
    assert [url for url in asked if "/pagefind/" in url]
    assert [url for url in asked if not url.startswith((site, "data:", "blob:"))] == []
    assert failed == []
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")


def test_the_search_page_fits_and_its_targets_are_large_enough(page: Page, site: str) -> None:
    page.goto(site + SEARCH + "?q=Bukharin")
    expect(page.locator(HITS).first).to_be_visible()
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    small = page.evaluate("""[...document.querySelectorAll('.be-search-button, .be-value, .be-clear, .be-more button, #be-order, #be-query, summary')]
        .map(e => [e.className || e.id || e.tagName, e.getBoundingClientRect()]).filter(([, r]) => r.width && r.height < 24).map(([n, r]) => n + ' ' + r.height)""")
    assert small == []
    more = page.locator(".be-more button")
    more.click()
    expect(page.locator(HITS).nth(20)).to_be_focused()


def test_there_is_one_search_only(page: Page, site: str) -> None:
    page.goto(site)
    page.locator(".be-search-button").wait_for()
    assert page.locator(".md-search, .md-header label[for=__search]").count() == 0
    assert page.locator(".be-search-button").count() == 1


def test_without_javascript_the_search_page_leads_on(chromium: Readers, site: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    page.locator("a[href='edition/search/']").first.click()
    assert "needs JavaScript" in page.locator("#be-search").inner_text()
    page.locator("#be-search").get_by_role("link", name="The index of notes").click()
    page.wait_for_url("**/edition/notes/")
