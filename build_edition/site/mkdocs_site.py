"""MkDocs, loaded once: its configuration, files, navigation and templates, as `mkdocs build` has them before any page.

In: the folder of a generation. Out: what each page is rendered with, and everything in a site that is not a page.
Promises: what is written is what `mkdocs build` writes; MkDocs' warnings are collected, in its words.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import jinja2
from mkdocs.commands.build import _build_theme_template, _populate_page
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page

from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.ranges import unpacked
from build_edition.markup.quick.page import Quick
from build_edition.markup.quick_inline import Quickly
from build_edition.site.job import Leads
from build_edition.site.lighten import finished
from build_edition.site.mend_theme import FOLDER_OF_SCRIPTS
from build_edition.site.same_file import same
from build_edition.site.shells import Shells
from build_edition.sources.site_config import CONFIG

MOST_DIGITS: Final = 100_000  # the theme decodes HTML character references in titles, whatever their number
SITE: Final = "site"
GENERATED: Final = "edition/"


class Complaints(logging.Handler):
    """The warnings of MkDocs, as it prints them."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def __enter__(self) -> Self:
        """Start listening."""
        logging.getLogger("mkdocs").addHandler(self)
        return self

    def __exit__(self, *_ended: object) -> None:
        """Stop listening."""
        logging.getLogger("mkdocs").removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Collect a line."""
        self.said.append(f"{record.levelname:<8}-  {record.getMessage()}")

    def taken(self) -> tuple[str, ...]:
        """The warnings since the last call."""
        said, self.said = self.said, []
        return tuple(said)


class _VisibleFiles(jinja2.FileSystemLoader):
    """The files of a theme without hidden ones when all are listed, so that no site gets its ten thousand icons."""

    def list_templates(self) -> list[str]:
        """The paths of the files in the theme."""
        return sorted({path for folder in self.searchpath for path in self._shown(folder)})

    def _shown(self, top: str) -> Iterator[str]:
        for folder, folders, names in os.walk(top, followlinks=self.followlinks):
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from (Path(folder, name).relative_to(top).as_posix() for name in names if not name.startswith("."))


@dataclass(frozen=True, slots=True)
class MkDocsSite:
    """What every page is rendered with; `documentation` are the files of pages, listed once.

    `frame` is the fingerprint of everything a page depends on besides its own Markdown; `quick` renders our own pages
    without MkDocs, or is None, and then `shells` put them into the theme.
    """

    config: MkDocsConfig
    files: Files
    documentation: Sequence[File]
    nav: Navigation
    env: jinja2.Environment
    pages: tuple[Page, ...]
    frame: str
    complaints: Complaints
    shells: Shells
    quick: Quick | None = None

    @classmethod
    def load(cls, complaints: Complaints) -> MkDocsSite:
        """Load the site of the current folder, in the order of `mkdocs.commands.build.build`."""
        config = load_config(config_file=CONFIG, site_dir=SITE, strict=True)
        config.plugins.on_startup(command="build", dirty=False)
        config = config.plugins.on_config(config)
        quick = Quick.of({name: config["mdx_configs"].get(name) or {} for name in config["markdown_extensions"]})
        config["markdown_extensions"] = [*config["markdown_extensions"], Quickly()]
        config.plugins.on_pre_build(config=config)
        files = get_files(config)
        env = config.theme.get_env()
        env.loader = _VisibleFiles(config.theme.dirs)
        files.add_files_from_theme(env, config)
        files = config.plugins.on_files(files, config=config)
        set_exclusions(files, config)
        nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
        documentation = files.documentation_pages()
        pages = tuple(_page(file, config) for file in documentation)
        for page in nav.pages:  # their titles and their front matter appear on other pages
            page.read_source(config)
            if "title" not in page.meta:  # otherwise nothing of its content is needed
                _populate_page(page, config, files)
        env = config.plugins.on_env(env, config=config, files=files)
        env.auto_reload = False  # otherwise each part of each page checks whether its template has changed
        shells = Shells.of(env, config, nav, documentation)
        return cls(config, files, documentation, nav, env, pages, _frame(nav), complaints, shells, quick)

    def path_of(self, page: Page) -> Path:
        """The path of a page in the new site."""
        return Path(page.file.abs_dest_path)

    def write_others(self) -> dict[str, str]:
        """Write everything but the pages: copied files, and the theme's own, whose inline scripts are returned.

        This also loads the theme's templates, so that no process that makes pages has to read them.
        """
        scripts = dict[str, str]()
        for file in self.files:
            if not file.is_documentation_page() and file.inclusion != InclusionLevel.EXCLUDED:
                _copy(file)
        for template in self.config.theme.static_templates:
            _build_theme_template(template, self.env, self.files, self.config, self.nav)
            scripts |= _mended(Path(self.config.site_dir) / template)
        return scripts

    def write_scripts(self, scripts: Mapping[str, str]) -> None:
        """Write the scripts that were taken out of pages."""
        for name, script in scripts.items():
            path = Path(self.config.site_dir) / FOLDER_OF_SCRIPTS / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(script, encoding="utf-8", newline="")

    def lost_anchors(
        self, leads: Mapping[str, Leads], further: Mapping[str, Sequence[str]], leading: Iterable[Page] | None = None
    ) -> tuple[str, ...]:
        """MkDocs' warnings of links to anchors that do not exist; `leads` are each page's links and anchors, by path.

        `further` are anchors that pages redirect to other pages, `leading` the pages whose links are checked; by
        default all. Only links whose anchor was not found here are passed to MkDocs.
        """
        said = [*self.complaints.taken()]
        for page in self.pages:
            page.present_anchor_ids = None
        for page in self.pages if leading is None else leading:
            page.links_to_anchors = dict(_by_file(_not_found(page, leads), self.files))
            for file in page.links_to_anchors:
                if file.page is not None and file.page.present_anchor_ids is None:
                    file.page.present_anchor_ids = places_of(file.src_uri, leads, further)
            page.validate_anchor_links(files=self.files, log_level=self.config.validation.links.anchors)
            said += self.complaints.taken()  # a page that is made only to see what it links to adds no warnings
        return tuple(said)


def places_of(path: str, leads: Mapping[str, Leads], further: Mapping[str, Sequence[str]]) -> set[str]:
    """The anchors to which a link to a page may point: those on the page, and those it redirects."""
    return {*leads[path].anchors.split("\n"), *unpacked(further.get(path, ()))}


def _not_found(page: Page, leads: Mapping[str, Leads]) -> Mapping[str, Mapping[str, str]]:
    """The links of a page to anchors that the target page does not have, by target."""
    to = leads[page.file.src_uri].to.items()
    found = {path: leads[path].lacking(links) for path, links in to if path in leads}
    return {path: links for path, links in found.items() if links}


def _page(file: File, config: MkDocsConfig) -> Page:
    return file.page if file.page is not None else Page(None, file, config)


def _frame(nav: Navigation) -> str:
    titled = [(page.file.src_uri, page.title, page.meta) for page in nav.pages]
    return fingerprint(Path(CONFIG).read_bytes(), json.dumps(titled, default=str))


def _by_file(links: Mapping[str, Mapping[str, str]], files: Files) -> Iterator[tuple[File, dict[str, str]]]:
    for path, anchors in links.items():
        file = files.get_file_from_path(path)
        if file is not None:
            yield file, dict(anchors)


def _copy(file: File) -> None:
    """Put a file into the site: a hard link if it is ours, since nobody writes to it; otherwise a copy."""
    found, target = _path(file, "abs_src_path"), _path(file, "abs_dest_path")
    if file.src_uri.startswith(GENERATED) and found:
        same(found, target)
        return
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    if found:
        shutil.copyfile(found, target)
    else:
        file.copy_file()


def _path(file: File, name: str) -> str:
    """A path that MkDocs computes and then caches on each of many thousand files; dropped again after this use."""
    was_held = name in vars(file)
    found = getattr(file, name) or ""
    if not was_held:
        del vars(file)[name]
    return str(found)


def _mended(path: Path) -> Mapping[str, str]:
    """Mend one of the theme's own pages (`404.html`) in place; the scripts taken out of it."""
    if path.suffix != ".html" or not path.is_file():
        return {}
    html, scripts = finished(path.read_text(encoding="utf-8"))
    path.write_text(html, encoding="utf-8", newline="")
    return scripts
