"""The language switch: links on each page to the same page in other languages, in its header and in its head.

In: a rendered page, its address in its site, the links. Out: the page with them. Promises: without another language a
page is unchanged; the links are relative, so that the site may be at any path; search engines get absolute URLs, as
https://developers.google.com/search/docs/specialty/international/localized-versions asks, where the site's is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Final

from build_edition.site.heads import with_head
from build_edition.site.job import Job
from build_edition.site.mend_theme import FOLDER_OF_SCRIPTS
from build_edition.site.ways import Way

_BAR: Final = re.compile(r'(<nav class="md-header__inner.*?)(</nav>)', re.DOTALL)
_ARTICLE: Final = '<article class="md-content__inner'


def with_languages(html: str, url: str, job: Job, site_url: str) -> str:
    """A page with its links to other languages; `url` is its address in its site, `site_url` the URL of the site."""
    if not job.ways:
        return html
    links = tuple(_alternates(url, job, site_url))
    if FOLDER_OF_SCRIPTS in html:
        # the theme's script, on pages that keep it, takes each alternate for a site and fetches its sitemap; it looks
        # for the exact value of the attribute, and not, as the standard has it, for one of several words in it
        links = tuple(one.replace('rel="alternate"', 'rel="alternate "') for one in links)
    html = with_head(html, links)
    return _BAR.sub(lambda found: f"{found[1]}{_switch(url, job)}{found[2]}", html, count=1)


def in_its_language(html: str, code: str) -> str:
    """A page written by hand with its own language, where that is not the site's."""
    return html.replace(_ARTICLE, f'<article lang="{code}" class="md-content__inner', 1) if code else html


def _switch(url: str, job: Job) -> str:
    links = (
        f'<a href="{_way(url, one, job)}" hreflang="{one.code}" lang="{one.code}">'
        f"<b>{one.code.upper()}</b> <span>{escape(one.name)}</span></a>"
        for one in job.ways
        if not one.is_here
    )
    return f'<div class="be-languages">{"".join(links)}</div>'


def _alternates(url: str, job: Job, site_url: str) -> Iterator[str]:
    """Each version of the page, including this one, and a default for all other languages."""
    base = site_url.removesuffix(f"{job.within}/") if job.within else site_url
    for one in (*job.ways, job.ways[0]._replace(code="x-default")):
        address = f"{base}{_folder(one)}{_page(url)}" if site_url else _way(url, one, job)
        yield f'<link rel="alternate" hreflang="{one.code}" href="{escape(address)}">'


def _way(url: str, one: Way, job: Job) -> str:
    """The relative address of the same page in a language."""
    depth = _page(url).count("/") + bool(job.within)
    return escape(f"{'../' * depth}{_folder(one)}{_page(url)}") or "./"


def _folder(one: Way) -> str:
    return f"{one.folder}/" if one.folder else ""


def _page(url: str) -> str:
    return "" if url in (".", "./") else url
