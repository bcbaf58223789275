"""What a reader looks for and how: the search in real Chromium, on a desk and on a phone."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

import pytest
from browsing import Readers, at_any_width, context_of, quiet, with_modules
from conftest import flagship_result
from everything import everything
from playwright.sync_api import Page, Route, expect

from build_edition.ground.bits import in_bits
from build_edition.model.record import Record
from build_edition.search import packs
from build_edition.search.index import search_index, search_records
from build_edition.search.name_variants import plain_form

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


PIECE = re.compile(r"bytes=(\d+)-(\d+)")


def laid(page: Page, records: Sequence[Record], *, sends_pieces: bool = True) -> list[tuple[str, int]]:
    """Lay an index of some records in the place of the site's; what is asked of it is added, with the bytes sent."""
    given = {one.path: one.content for one in search_index(tuple(records))}
    files = {path: content if isinstance(content, bytes) else content.encode() for path, content in given.items()}
    titles = [title for one in records for title in one.documents if len(one.documents) == 1]
    files |= {"pagefind/names.json": b'{"original":"","of":{}}'}
    files |= {"pagefind/documents.json": json.dumps([*dict.fromkeys(titles)]).encode()}
    asked: list[tuple[str, int]] = []

    def served(route: Route) -> None:
        name = "pagefind/" + route.request.url.partition("/pagefind/")[2].partition("?")[0]
        kind = "text/javascript" if name.endswith(".js") else "application/octet-stream"
        wanted = PIECE.fullmatch(route.request.headers.get("range", "")) if sends_pieces else None
        body = files[name][int(wanted[1]) : int(wanted[2]) + 1] if wanted else files[name]
        asked.append((name, len(body)))
        route.fulfill(body=body, content_type=kind, status=206 if wanted else 200)

    page.context.route("**/pagefind/**", served)
    return asked


def answers(page: Page, site: str, records: Sequence[Record]) -> list[list[str]]:
    """What a reader finds in an index of some records."""
    laid(page, records)
    page.goto(site)
    return [addresses(page, site, query) for query in ("lamp", "house7", "lamp house9", '"lamp house11"', "zebra")]


def test_an_index_in_parts_answers_as_one_does(chromium: Readers, site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    records = [Record(f"d{at}.md#p{n}", "d", "paragraph", f"lamp house{at * 4 + n} {'oak ' * 5000}") for at in range(6) for n in range(4)]  # fmt: skip
    whole = answers(with_modules(chromium.new_page()), site, records)
    assert [len(one) for one in whole] == [24, 1, 1, 1, 0]
    monkeypatch.setattr(packs, "_PARTS", ((2, 1), (4, 2)))
    assert any(one.path.startswith("pagefind/1/") for one in search_index(tuple(records)))
    assert answers(with_modules(chromium.new_page()), site, records) == whole


def in_many_texts(count: int = 40) -> list[Record]:
    """Long texts, a pack each, in which “lamp” stands the oftener the later they come; and somebody of that name."""
    long = "oak " * 5000

    def text(at: int, n: int) -> Record:
        trees = (("", "elm ash") if at == 33 else ("ash ash ash", "elm"))[n]
        words = f"{'lamp ' * (at + 1 if n else 1)} wick{at:02} {trees} {long}"
        return Record(f"d{at:02}.md#p{n}", f"Text {at}", "paragraph", words, documents=(f"Text {at}",))

    texts = [text(at, n) for at in range(count) for n in (0, 1)]
    everywhere = ("", in_bits(range(0, count, 2)))
    lamp = Record("register/persons/lamp.md", "Lamp", "person", "Of nowhere. " * 3, heading="Lamp", names=("lamp",), documents=everywhere)  # fmt: skip
    return [*texts, lamp]


WISHED = """async ([script, query, wish]) => {
  const { search } = await import(script);
  const { hits, isWhole } = await search(query, wish);
  return [hits.map(({ record }) => record.address), isWhole];
}"""


def test_what_stands_in_very_many_texts_is_looked_at_in_the_likeliest(chromium: Readers, site: str) -> None:
    page, records = with_modules(chromium.new_page()), in_many_texts()
    asked = laid(page, records)
    page.goto(site)

    def found(query: str, wish: dict[str, object]) -> tuple[list[str], bool]:
        addresses, is_whole = page.evaluate(
            WISHED, [f"{site}edition/assets/reader/features/search/index.js", query, wish]
        )
        return addresses, is_whole

    some, is_whole = found("lamp", {})
    assert not is_whole
    assert some[0] == "register/persons/lamp.md"  # named so, though the word stands there least often
    assert {one.partition(".")[0] for one in some[1:]} == {f"d{at}" for at in range(30, 40)}
    rows = [name for name, _ in asked if "/records/" in name or name.endswith("rows.json")]
    assert len(rows) == 11
    assert not [name for name in rows if name.endswith("rows.json")]
    every, is_whole = found("lamp", {"isWhole": True})
    assert is_whole
    assert sorted(every) == sorted(one.address for one in records)
    assert found("lamp", {"chosen": {"document": ["Text 3"]}}) == (["d03.md#p1", "d03.md#p0"], True)
    of_text_4 = ["register/persons/lamp.md", "d04.md#p1", "d04.md#p0"]
    assert found("lamp", {"chosen": {"document": ["Text 4"]}}) == (of_text_4, True)
    assert found("lamp", {"isInOrder": True}) == ([one.address for one in records], True)
    assert found("wick07", {}) == (["d07.md#p0", "d07.md#p1"], True)
    assert found("lamp elm wick03", {}) == (["d03.md#p1"], True)
    assert found("elm ash", {}) == (["d33.md#p1"], True)  # it is in none of the likeliest
    assert found("", {}) == ([], False)
    assert len(found("", {"isWhole": True})[0]) == len(records)


def test_the_very_word_is_among_the_likeliest_where_many_longer_ones_begin_with_it(
    chromium: Readers, site: str
) -> None:
    page, long = with_modules(chromium.new_page()), "oak " * 9000
    words = ["lamps" if at == 7 else "lampshade " * 5 for at in range(40)]
    laid(page, [Record(f"d{at:02}.md#p0", "d", "paragraph", f"{one} {long}") for at, one in enumerate(words)])
    page.goto(site)
    found, is_whole = page.evaluate(WISHED, [f"{site}edition/assets/reader/features/search/index.js", "lamps", {}])
    assert not is_whole
    assert found[0] == "d07.md#p0"


def test_of_a_small_edition_all_hits_are_counted(chromium: Readers, site: str) -> None:
    page, records = chromium.new_page(), in_many_texts(30)
    laid(page, records)
    page.goto(f"{site}{SEARCH}?q=lamp")
    expect(page.locator(".be-status")).to_have_text(f"{len(records)} hits")
    expect(page.locator(".be-count-all")).to_have_count(0)
    expect(page.locator("#be-facet-kind-paragraph")).to_be_visible()


@pytest.mark.parametrize("sends_pieces", [True, False])
def test_of_the_words_of_a_text_no_more_is_fetched_than_is_shown(
    chromium: Readers, site: str, *, sends_pieces: bool
) -> None:
    page = chromium.new_page()
    asked = laid(page, in_many_texts(20), sends_pieces=sends_pieces)
    page.goto(f"{site}{SEARCH}?q=wick07")
    expect(page.locator(HITS)).to_have_text(["Text 7", "Text 7"])
    expect(page.locator(".be-hit-words").first).to_contain_text("wick07")
    words = [size for name, size in asked if "/words/" in name]
    whole = max(len(one.text) for one in in_many_texts(20))
    assert (max(words) < whole + 100) == sends_pieces


def test_all_hits_are_counted_when_a_reader_asks_for_it(chromium: Readers, site: str) -> None:
    page, records = chromium.new_page(), in_many_texts()
    laid(page, records)
    page.goto(f"{site}{SEARCH}")
    status, count = page.locator(".be-status"), page.get_by_role("button", name="Count all hits")
    expect(status).to_have_text(f"{len(records)} records to search")
    page.locator("#be-query").fill("lamp")
    expect(status).to_have_text("At least 21 hits")
    expect(page.locator(".be-value")).to_have_count(0)
    page.locator(".be-more button").first.click()
    expect(count).to_have_count(2)  # where the search is narrowed, and where the list ends
    count.last.click()
    expect(status).to_have_text(f"{len(records)} hits")
    expect(page.locator("#be-facet-kind-paragraph")).to_be_focused()
    expect(count).to_have_count(0)
    page.locator("#be-query").fill("")
    expect(page.locator(".be-value")).not_to_have_count(0)


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
    quiet(page)
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
