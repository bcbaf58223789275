"""The 404 page, and what tells search engines where the pages are.

In: a built site, the edition and its URL, where that is known. Out: `404.html`, `edition/addresses.json` and
`robots.txt`. Promises: the page works in any folder of any host: it finds out where the edition is, searches it, and
names the pages that may have been meant; without scripts its links lead to where the edition is known to be. It
contains its style and its script, and its policy allows no other.
"""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from build_edition.model.edited import Edition
from build_edition.site.engine import built_name
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_ASSETS: Final = files("build_edition") / "assets"
_TITLE: Final = re.compile(r'^title: (".*")$', re.MULTILINE)
_WAYS: Final = {
    "index.md": phrase("Documents"),
    "register/index.md": phrase("Registers"),
    "notes.md": phrase("All notes"),
    "timeline.md": phrase("Timeline"),
}
_FROM_DISK: Final = phrase("Opened from the disk, this page cannot know which page was meant: go on from here.")


def lead_on(site: Path, edition: Edition, address: str, *, is_offline: bool = False) -> None:
    """Write the three files into a built site; for the disk with links relative to the page."""
    listed = dict(_pages(site, edition, is_offline=is_offline))
    base = "" if is_offline else f"{urlsplit(address).path.rstrip('/')}/"
    page = "\n".join(_page(edition, {path: where for path, (where, _) in listed.items()}, base))
    (site / "404.html").write_text(f"{page}\n", encoding="utf-8", newline="")
    addresses = json.dumps(list(listed.values()), ensure_ascii=False)
    (site / "edition/addresses.json").write_text(f"{addresses}\n", encoding="utf-8", newline="")
    if address and not (site / "robots.txt").exists():
        robots = f"User-agent: *\nAllow: /\nSitemap: {address.rstrip('/')}/sitemap.xml\n"
        (site / "robots.txt").write_text(robots, encoding="utf-8", newline="")


def _pages(site: Path, edition: Edition, *, is_offline: bool) -> Iterator[tuple[str, tuple[str, str]]]:
    """Every page of the edition: its path, its address on the site, its title."""
    at = f"{site}"
    for page in edition.pages:
        found = built_name(at, page.path) if page.path.endswith(".md") else ""
        title = _TITLE.search(str(page.opening)) if found else None
        if title is not None:
            yield page.path, (found if is_offline else found.removesuffix("index.html"), json.loads(title[1]))


def _page(edition: Edition, addresses: dict[str, str], base: str) -> Iterator[str]:
    words, title = edition.words, escape(edition.imprint.title)
    style, script = (_ASSETS / name for name in ("not-found.css", "not-found.js"))
    look, acts = style.read_text(encoding="utf-8"), script.read_text(encoding="utf-8")
    hashes = f"script-src '{_hash(acts)}'; style-src '{_hash(look)}'"
    policy = f"default-src 'self'; {hashes}; base-uri 'none'; form-action 'self'"
    yield "<!doctype html>"
    yield f'<html lang="{words.language}">'
    yield f'<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
    yield f"<title>{words.say('This page is not here')} – {title}</title><style>{look}</style></head>"
    yield f'<body><main><p class="edition"><a href="{base or "index.html"}" data-page="">{title}</a></p>'
    yield f"<h1>{words.say('This page is not here')}</h1>"
    yield f"<p>{words.say('The address may be mistyped, or the page was moved or taken away.')}</p>"
    yield f'<p id="from-disk" hidden>{words.say(_FROM_DISK)}</p>'
    yield from _search(words, addresses.get("search.md", ""), base)
    yield f'<section id="near" hidden><h2>{words.say("Perhaps you mean")}</h2><ul></ul></section>'
    yield f"<h2>{words.say('Ways on')}</h2><ul>"
    for path, name in _WAYS.items():
        if path in addresses:
            where = escape(addresses[path])
            yield f'<li><a href="{base}{where}" data-page="{where}">{words.say(name)}</a></li>'
    yield f'</ul></main><script type="module">{acts}</script></body>'
    yield "</html>"


def _search(words: Words, address: str, base: str) -> Iterator[str]:
    if address:
        where, name = escape(address), words.say("Search")
        yield f'<form role="search" action="{base}{where}" data-page="{where}">'
        yield f'<input type="search" name="q" aria-label="{name}"><button>{name}</button></form>'


def _hash(content: str) -> str:
    return "sha256-" + b64encode(hashlib.sha256(content.encode()).digest()).decode()
