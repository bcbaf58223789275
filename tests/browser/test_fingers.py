"""What a finger presses is large enough and stands apart: at least 24 pixels each way in which nothing else is met."""

from __future__ import annotations

from pathlib import Path

import pytest
from browsing import EVERY, LETTER, SYNOPSIS, kinds
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

# for page.evaluate, with a number n: how many targets were tried, every n-th of them, and those that a finger misses. Words that
# are links have the place of words; what lies in a closed part or a scrolled one is not tried.
SMALL = """async every => {
  document.querySelectorAll('main details').forEach(one => { one.open = true; });
  const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const isWords = one => one.matches('a:not(.be-number, .be-parallel, .footnote-backref, sup *)') && getComputedStyle(one).display === 'inline';
  const isAway = one => one.closest('.be-hidden, .be-skips, .md-sidebar, .md-skip, .headerlink') !== null;
  const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
    .filter(one => !isWords(one) && !isAway(one)).filter((_, at) => at % every === 0);
  const holds = (one, hit) => hit !== null && (one.contains(hit) || [...one.labels ?? []].some(label => label.contains(hit)));
  const reach = (one, x, y, across, down) => {
    let n = 0;
    while (n < 24 && holds(one, document.elementFromPoint(x + across * (n + 1), y + down * (n + 1)))) n += 1;
    return n;
  };
  const small = [], tried = new Set();
  const look = one => {
    const box = [...one.getClientRects()].at(-1);
    if (!box || box.width < 2 || box.top < 110 || box.bottom > innerHeight - 80 || box.left < 0 || box.right > innerWidth) return;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const pane = one.closest('.be-pane-text')?.getBoundingClientRect();
    if (pane && (y - 12 < pane.top || y + 12 > pane.bottom)) return;
    const isMet = holds(one, document.elementFromPoint(x, y));
    if (!isMet && one.closest('.be-pane-text, [tabindex="0"]')) return;
    tried.add(one);
    if (isMet && box.width >= 24 && box.height >= 24) return;
    const across = reach(one, x, y, -1, 0) + reach(one, x, y, 1, 0) + 1, down = reach(one, x, y, 0, -1) + reach(one, x, y, 0, 1) + 1;
    if (across < 23 || down < 23) small.push(`${one.outerHTML.slice(0, 120)}: ${across} by ${down}`);
  };
  for (let top = 0; ; top += innerHeight - 260) {
    scrollTo({ top, behavior: 'instant' });
    await frame();
    for (const one of targets) if (!tried.has(one) && one.checkVisibility({ visibilityProperty: true })) look(one);
    if (top + innerHeight >= document.scrollingElement.scrollHeight) return [tried.size, small];
  }
}"""


def test_each_sign_of_a_text_has_a_place_of_its_own(phone: Page, site: str) -> None:
    phone.goto(site + LETTER)
    tried, small = phone.evaluate(SMALL, 1)
    assert tried > 150
    assert small == []


@pytest.mark.skipif(not EVERY, reason="make axe reads every kind of page")
def test_each_target_of_every_kind_of_page_has_a_place_of_its_own(phone: Page, built_flagship: Path, site: str) -> None:
    found = {}
    for path in kinds(built_flagship / "site"):
        phone.goto(site + path)
        found[path] = phone.evaluate(SMALL, 1)[1]
    assert {path: small for path, small in found.items() if small} == {}


@pytest.mark.parametrize(
    "path", [SYNOPSIS, "edition/register/persons/kaganovich/", "edition/gravest/letter-1936-09-14/"]
)
def test_what_leads_to_a_place_has_a_place_of_its_own(phone: Page, site: str, path: str) -> None:
    phone.goto(site + path)
    assert phone.evaluate(SMALL, 5)[1] == []


def test_the_links_at_the_foot_and_the_titles_of_two_texts_are_as_high_as_a_finger_needs(
    phone: Page, site: str
) -> None:
    phone.goto(site + SYNOPSIS)
    links = phone.locator(".md-copyright a, .be-pane-head h2 a:not(.headerlink)")
    heights = links.evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
    assert len(heights) > 3
    assert min(heights) >= 24
