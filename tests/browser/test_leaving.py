"""What a page leaves behind when the reader goes on: nothing."""

from __future__ import annotations

import json

from browsing import HAS_STARTED, INSTANT, LETTER, SPEECH, SYNOPSIS
from playwright.sync_api import Page, expect

# counts what the reader's own modules listen to on what outlives a page, and what they let go
COUNT = """(() => {
  const live = new Map();
  const names = new Map([[window, 'window'], [document, 'document']]);
  const nameOf = target => target instanceof MediaQueryList ? 'media' : target === document.documentElement ? 'html' : names.get(target);
  const add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const name = nameOf(this ?? window);
    if (name && !options?.signal?.aborted && new Error().stack.includes('/assets/reader/')) {
      const entry = Symbol(type);
      live.set(entry, `${name} ${type}`);
      const gone = () => live.delete(entry);
      if (options?.signal) add.call(options.signal, 'abort', gone);
      if (options?.once) add.call(this, type, gone, { once: true });
    }
    return add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (...given) { return remove.apply(this, given); };
  window.listening = () => [...live.values()].sort();
})()"""

# what Material's navigation.instant does: the content of another page put in place, and its subscribers told
IN_PLACE = """async address => {
  const other = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  history.pushState({}, '', address);
  const content = '[data-md-component=content]';
  document.querySelector(content).replaceWith(document.adoptNode(other.querySelector(content)));
  window.document$.next(document);
}"""


def test_no_listener_outlives_its_page_however_many_are_visited(desk: Page, site: str) -> None:
    desk.add_init_script(INSTANT)
    desk.add_init_script(COUNT)
    desk.goto(site + SPEECH)
    expect(desk.locator(".be-layers-button")).to_be_visible()
    holders = desk.locator(".be-text, .be-notes")
    assert holders.count() == 3, "the text, the notes of the editors and those on the translation"
    for holder in holders.all():  # what the keyboard needs comes to each of them once the browser is idle
        holder.locator("[tabindex='-1']").first.wait_for(state="attached")
    desk.evaluate("window.stayed = true")
    first: list[str] = desk.evaluate("listening()")
    assert {"document keydown", "document pointerdown", "window popstate"} <= set(first), "what is counted is counted"
    for _ in range(2):
        for path in (LETTER, SYNOPSIS, "edition/search/", "edition/register/persons/", SPEECH):
            desk.evaluate(IN_PLACE, site + path)
    expect(desk.locator(".be-layers-button")).to_be_visible()
    assert desk.evaluate("window.stayed"), "the pages were visited without a reload"
    desk.wait_for_function("first => listening().join() === first", arg=",".join(first))


def test_what_is_open_on_one_page_is_gone_on_the_next_and_escape_is_free_again(desk: Page, site: str) -> None:
    desk.add_init_script(INSTANT)
    desk.goto(site + SPEECH)
    desk.locator(".be-layers-button").click()
    expect(desk.locator("#be-layers")).to_be_visible()
    desk.evaluate(IN_PLACE, site + LETTER)
    desk.locator(HAS_STARTED).wait_for(state="attached")
    expect(desk.locator("#be-layers")).to_be_hidden()
    assert desk.locator(".be-panel").count() == 1
    assert desk.locator(".be-tools, .be-propose, .be-hover").count() == 0


def test_escape_closes_the_topmost_and_no_more(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    mark = desk.locator("sup.be-mark:visible a").first
    mark.click()
    expect(mark).to_have_attribute("aria-expanded", "true")
    desk.locator(".be-layers-button").click()
    expect(desk.locator("#be-layers")).to_be_visible()
    desk.keyboard.press("Escape")
    expect(desk.locator("#be-layers")).to_be_hidden()
    expect(desk.locator(".be-layers-button")).to_be_focused()
    expect(mark).to_have_attribute("aria-expanded", "true")
    desk.keyboard.press("Escape")
    expect(mark).to_have_attribute("aria-expanded", "false")
    expect(mark).to_be_focused()


def test_every_module_of_the_reader_is_published_where_it_is_imported(desk: Page, site: str) -> None:
    missing: list[str] = []
    desk.on(
        "response", lambda answer: missing.append(answer.url) if answer.status >= 400 and ".js" in answer.url else None
    )
    errors: list[str] = []
    desk.on("pageerror", lambda error: errors.append(str(error)))
    for path in ("", SPEECH, SYNOPSIS, "edition/search/"):
        desk.goto(site + path, wait_until="load")
        desk.locator(".be-search-button").wait_for()
    assert (missing, errors) == ([], []), json.dumps([missing, errors])
