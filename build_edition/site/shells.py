"""Shells: the theme around a page, rendered once for each kind of page and filled with each page's own parts.

In: MkDocs, loaded; a rendered page. Out: the page in the theme. A *shell* is what the engine makes of a stand-in page,
whose title, content, addresses and table of contents are placeholders that occur nowhere else. Promises: the result is
what the engine makes. Kinds differ in everything else a template may use; where a template does not print a placeholder
unchanged, and for pages in the navigation or with other files below their address, the engine renders the page. A
sample in every build is rendered both ways.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import jinja2
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

_PAGE: Final = "main.html"
_CONTENTS: Final = "partials/toc.html"
_LANGUAGE: Final = "partials/language.html"
_CORE: Final = "be0shell"
_HEADING: Final = "<h1"
_FEW: Final = 2  # for so few pages the engine is quicker
_AS_IT_IS: Final = f" <b>A</b>&amp;/edit/blob/\"'\u00e9 {_CORE}"  # a text that every filter of a template would change
_TITLE, _CANONICAL, _EDIT, _WORDS = (f"{_CORE}{name}{_AS_IT_IS}" for name in ("title", "canonical", "edit", "words"))
_HEADED: Final = f"{_HEADING}{_CORE}headed{_AS_IT_IS}"
_LISTED: Final = f"{_CORE}listed"
_FIRST: Final = f"{_CORE}first"
_SIGNS: Final = re.compile(
    "|".join(map(re.escape, (_TITLE, _CANONICAL, _EDIT, _WORDS, _HEADED, _LISTED, f"#{_FIRST}")))
)

Shell = Sequence[str]


@dataclass(frozen=True, slots=True)
class Shells:
    """The shells of a site, made when they are first needed.

    `in_nav` are the paths of pages in the navigation, `others` the addresses that every page links to, `folders` the
    number of pages in each folder.
    """

    env: jinja2.Environment
    config: MkDocsConfig
    nav: Navigation
    documentation: Sequence[File]
    in_nav: Collection[str]
    others: Collection[str]
    folders: Mapping[str, int]
    _made: dict[str, Shell | None] = field(default_factory=dict)
    _language: list[Any] = field(default_factory=list)

    @classmethod
    def of(
        cls, env: jinja2.Environment, config: MkDocsConfig, nav: Navigation, documentation: Sequence[File]
    ) -> Shells:
        """The shells of a loaded site."""
        pictures = (str(config.theme.get(name) or "") for name in ("logo", "favicon"))
        scripts = (str(one) for one in config.extra_javascript)
        others = {*(page.url for page in nav.pages), *config.extra_css, *scripts, *pictures, "assets/"}
        in_nav = frozenset(page.file.src_uri for page in nav.pages)
        folders = Counter(posixpath.dirname(file.src_uri) for file in documentation)
        return cls(env, config, nav, documentation, in_nav, others, folders)

    def page(self, page: Page) -> str:
        """A page in the theme."""
        shell = self._shell(page) if self._has_shell(page) else None
        if shell is None:
            return self.by_engine(page)
        own: Mapping[str, str] = {
            _TITLE: page.meta["title"],
            _CANONICAL: page.canonical_url or "",
            _EDIT: page.edit_url or "",
            _WORDS: page.content or "",
            _HEADED: page.content or "",
            _LISTED: self._contents(page) if page.toc else "",
            f"#{_FIRST}": next((one.url for one in page.toc), ""),
        }
        return "".join([own.get(part, part) for part in shell])

    def by_engine(self, page: Page) -> str:
        """The same, as MkDocs does it."""
        page.active = True
        context = get_context(self.nav, self.documentation, self.config, page)
        html: str = self.env.get_template(_PAGE).render(context)
        page.active = False
        return html

    def _has_shell(self, page: Page) -> bool:
        title = page.meta.get("title")
        is_one_of_many = page.file.name != "index" and self.folders[posixpath.dirname(page.file.src_uri)] > _FEW
        is_alone = page.file.src_uri in self.in_nav
        is_above = any(other.startswith(page.url) for other in self.others)
        return isinstance(title, str) and title != "" and is_one_of_many and not (is_alone or is_above)

    def _shell(self, page: Page) -> Shell | None:
        kind = _kind(page)
        if kind not in self._made:
            self._made[kind] = self._taken_apart(self._stand_in(page))
        return self._made[kind]

    def _taken_apart(self, stand_in: Page) -> Shell | None:
        """The engine's result for a stand-in, split at the placeholders; None where one was changed."""
        html = self.by_engine(stand_in)
        if stand_in.toc:
            html = html.replace(self._contents(stand_in), _LISTED)
        last = 0
        parts: list[str] = []
        for sign in _SIGNS.finditer(html):
            parts += (html[last : sign.start()], sign[0])
            last = sign.end()
        parts.append(html[last:])
        return parts if stand_in.content in parts and _CORE not in "".join(parts[::2]).lower() else None

    def _stand_in(self, page: Page) -> Page:
        """A page of the same kind in the same folder; everything of its own is a placeholder."""
        path = posixpath.join(posixpath.dirname(page.file.src_uri), f"{_CORE}.md")
        file = File(path, self.config.docs_dir, self.config.site_dir, self.config.use_directory_urls)
        one = Page(None, file, self.config)
        one.markdown = ""
        one.content = _HEADED if _HEADING in (page.content or "") else _WORDS
        one.meta = {**page.meta, "title": _TITLE}
        one.canonical_url = _CANONICAL if page.canonical_url else page.canonical_url
        one.edit_url = _EDIT if page.edit_url else page.edit_url
        if page.toc:
            first = AnchorLink(_CORE, _FIRST, 1)
            first.children = [AnchorLink(_CORE, _CORE, 2)]
            one.toc = TableOfContents([first])
        return one

    def _contents(self, page: Page) -> str:
        if not self._language:
            self._language.append(self.env.get_template(_LANGUAGE).make_module({"config": self.config}))
        context = {"page": page, "config": self.config, "lang": self._language[0]}
        html: str = self.env.get_template(_CONTENTS).render(context)
        return html


def _kind(page: Page) -> str:
    """Everything a template may use of a page, other than its own parts."""
    meta = {name: value for name, value in page.meta.items() if name != "title"}
    is_there = (bool(page.toc), _HEADING in (page.content or ""), bool(page.canonical_url), bool(page.edit_url))
    return json.dumps([posixpath.dirname(page.file.src_uri), is_there, meta], default=str)
