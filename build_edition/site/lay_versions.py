"""A former version's site → the same in a folder of today's, where every page says which version it is.

In: the site of a version, the site of today, the edition. Out: the files of the one in a folder of the other. Promises:
a banner at the head of each page names the version and its date, and links to today's page where there is one; search
engines are told not to index it, and that today's page is the canonical one; nothing else on a page changes; what only
the newest site needs (the 404 page, the sitemap, robots.txt) is left out.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.ground.dates import in_words
from build_edition.model.edited import Edition
from build_edition.site.same_file import same
from build_edition.words.catalogue import words_of
from build_edition.words.language import Words

STYLE: Final = "former-version.css"
_NEWEST_ALONE: Final = ("404.html", "robots.txt", "sitemap.xml", "sitemap.xml.gz")
_CANONICAL: Final = re.compile(r'\s*<link rel="canonical" [^<>]*>')
_HEAD: Final = re.compile(r"</head>", re.IGNORECASE)
_TOP: Final = re.compile(r'<div class="md-container"[^<>]*>')
_BODY: Final = re.compile(r"<body[^<>]*>")


class VersionSite(NamedTuple):
    """A version, its date (EDTF), its folder in today's site, and its site as it was built."""

    version: str
    day: str
    at: str
    site: Path


class Today(NamedTuple):
    """The site of today, finished; the edition; the URL of the site, as far as it is known."""

    site: Path
    edition: Edition
    address: str


def lay(today: Today, one: VersionSite) -> str:
    """Put a version into its folder of today's site; a problem that prevents this, or empty.

    The checksums it comes with are those of pages without the banner.
    """
    laid = today.site / one.at
    for path in _files(one.site):
        name = path.relative_to(one.site).as_posix()
        if path.suffix == ".html":
            try:
                html = path.read_bytes().decode("utf-8")
            except UnicodeDecodeError:
                return f"its page {name} is not UTF-8"
            _write(laid / name, _marked(html, name, today, one))
        else:
            same(path, laid / name)
    style = files("build_edition") / "assets" / STYLE
    _write(laid / STYLE, style.read_text(encoding="utf-8"))
    return ""


def _files(site: Path) -> Iterator[Path]:
    """The version's own files; nothing behind symbolic links, and not the banner's style sheet, which is ours."""
    for at, folders, names in os.walk(site):
        folders[:] = sorted(name for name in folders if Path(at, name) != site / STYLE)
        paths = (Path(at, name) for name in sorted(names) if name not in _NEWEST_ALONE)
        yield from (path for path in paths if path.is_file() and not path.is_symlink() and path != site / STYLE)


def _write(path: Path, words: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8", newline="")


def _marked(html: str, name: str, today: Today, one: VersionSite) -> str:
    """A page of a version with the banner and head for its place beside today's site."""
    page = _page_of_today(name, today.site)
    head = "\n".join(("", *_head(name, page, today), "</head>"))
    banner = f'<aside class="be-former"><p>{_banner(name, page, today, one)}</p></aside>'
    html = _HEAD.sub(lambda _: head, _CANONICAL.sub("", html), count=1)
    place = _TOP if _TOP.search(html) else _BODY
    return place.sub(lambda begin: f"{begin[0]}{banner}", html, count=1)


def _head(name: str, page: str | None, today: Today) -> Iterator[str]:
    """The lines for search engines, and the banner's style sheet."""
    yield '<meta name="robots" content="noindex">'
    if today.address and page is not None:
        yield f'<link rel="canonical" href="{escape(today.address.rstrip("/"))}/{escape(page)}">'
    yield f'<link rel="stylesheet" href="{"../" * name.count("/")}{STYLE}">'


def _page_of_today(name: str, site: Path) -> str | None:
    """The address of today's page of that name, relative to the site; with or without directory URLs."""
    stem = name.removesuffix(".html")
    for found in (name, f"{stem}/index.html", f"{posixpath.dirname(name)}.html"):
        if (site / found).is_file():
            return re.sub(r"(^|/)index\.html$", r"\1", found)
    return None


def _words(name: str, edition: Edition) -> Words:
    """The language of a page: that of its top folder, if that is a language of the edition."""
    folder = name.partition("/")[0]
    return words_of(folder) if folder in edition.imprint.others else edition.words


def _banner(name: str, page: str | None, today: Today, one: VersionSite) -> str:
    """The text of the banner; on a document's page the link to today's asks what has changed since."""
    words, newest = _words(name, today.edition), today.edition.imprint.version
    version, day = escape(one.version), escape(in_words(one.day, words))
    told = (
        words.say("You read version {version} of {date}. It is the newest.", version=version, date=day)
        if one.version == newest
        else words.say("You read version {version} of {date}. The newest is {newest}.",
                       version=version, date=day, newest=escape(newest))
    )  # fmt: skip
    title = words.say("This page as it is today") if page is not None else words.say("The edition as it is today")
    up = "../" * (name.count("/") + one.at.count("/") + 1)
    asked = f"?v={one.version}" if page and "edition/" in page else ""
    return f'{told} <a href="{escape(up + (page or "") + asked)}">{title}</a>'
