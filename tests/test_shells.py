"""What the theme sets around a page is the same, whether the engine makes it for that page or for all of its kind."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import jinja2
import pytest
import yaml

from build_edition.edition import compile_edition
from build_edition.site.job import Job
from build_edition.site.laid_out import write_config
from build_edition.site.mkdocs_site import GENERATED, Complaints, MkDocsSite
from build_edition.site.press import proved
from build_edition.site.quick_pages import is_the_same, populate
from build_edition.site.shells import Shells
from build_edition.sources.site_config import CONFIG

SETTINGS: tuple[Mapping[str, Any], ...] = (
    {},
    {"site_url": "https://edition.example/letters/", "use_directory_urls": False},
    {
        "theme": {
            "name": "material",
            "font": False,
            "language": "ru",
            "palette": [{"scheme": "default", "toggle": {"icon": "material/weather-night", "name": "Dark"}}],
            "features": ["navigation.tabs", "navigation.footer", "navigation.path", "content.action.edit",
                         "navigation.top", "toc.follow"],
        },
        "repo_url": "https://github.com/example/edition",
        "edit_uri": "edit/main/docs/",
        "site_description": "Letters of a lighthouse",
    },
    {
        "theme": {"name": "material", "font": False, "features": ["toc.integrate", "navigation.sections"]},
        "extra_css": ["edition/assets/edition.css", "edition/text/own.css"],
        "nav": [{"Home": "index.md"}, {"Letters": ["edition/index.md", "edition/letter-1851-03-02.md"]}],
    },
)  # fmt: skip


@pytest.fixture
def site(built_tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., MkDocsSite]]:
    """MkDocs, loaded to set the pages of an edition with more settings, a title full of signs among them."""
    shutil.copytree(built_tiny / "docs", tmp_path / "docs")
    page = tmp_path / "docs/edition/letter-1851-03-09.md"
    words = page.read_text()
    front = yaml.safe_load(words.split("---\n")[1])
    page.write_text(words.replace(f'"{front["title"]}"', "'A <b>title</b> & \"more\" {{ page.url }} \\1'", 1))
    config = compile_edition(built_tiny).value.config
    monkeypatch.chdir(tmp_path)
    with Complaints() as complaints:

        def loaded(settings: Mapping[str, Any]) -> MkDocsSite:
            write_config(config, tmp_path / CONFIG, docs_dir="docs", site_dir="site", **settings)
            return MkDocsSite.load(complaints)

        yield loaded


def rendered(site: MkDocsSite) -> list[Any]:
    pages = [page for page in site.pages if page.file.src_uri.startswith(GENERATED)]
    for page in pages:
        populate(page, site, site.files, site.quick)
    return pages


@pytest.mark.parametrize("settings", SETTINGS)
def test_every_page_in_its_shell_is_the_one_that_the_engine_sets(
    site: Callable[..., MkDocsSite], settings: Mapping[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = site(settings)
    pages = rendered(loaded)
    by_engine = {page.file.src_uri: loaded.shells.by_engine(page) for page in pages}
    asked: list[str] = []
    real = Shells.by_engine

    def seen(these: Shells, page: Any) -> str:
        asked.append(page.file.src_uri)
        return real(these, page)

    monkeypatch.setattr(Shells, "by_engine", seen)
    assert {page.file.src_uri: loaded.shells.page(page) for page in pages} == by_engine
    once = len(asked)
    assert {page.file.src_uri: loaded.shells.page(page) for page in pages} == by_engine
    in_shells = by_engine.keys() - set(asked[once:])  # no shell is made twice
    assert "edition/letter-1851-03-09.md" in in_shells
    assert len(in_shells) > len(pages) / 2


@pytest.mark.parametrize("filtered", [
    "{{ page.meta.title | upper }} {{ page.content }}", "{{ page.meta.title | e }} {{ page.content }}",
    "{{ page.content | striptags }}", "{{ page.content | truncate(9) }}", "{{ page.content }} {{ page.url }}",
    "{{ page.canonical_url | replace('edit', 'raw') }}{{ page.content }}", "nothing of the page",
])  # fmt: skip
def test_where_a_template_does_more_than_print_what_is_a_pages_own_the_engine_sets_it(
    site: Callable[..., MkDocsSite], filtered: str
) -> None:
    loaded = site({"site_url": "https://edition.example/edit/"})
    templates = {"main.html": filtered, "partials/toc.html": "", "partials/language.html": ""}
    loader = jinja2.DictLoader(templates)
    others = replace(loaded.shells, env=jinja2.Environment(loader=loader), _made={}, _language=[])  # noqa: S701 - as MkDocs
    for page in rendered(loaded):
        page.toc = []
        assert others.page(page) == others.by_engine(page)


def test_where_a_shell_of_the_sample_comes_out_otherwise_the_engine_sets_every_page(
    site: Callable[..., MkDocsSite], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = site({})
    letter = next(page for page in loaded.pages if page.file.src_uri == "edition/letter-1851-03-02.md")
    assert is_the_same(letter, loaded)
    real = Shells._taken_apart  # noqa: SLF001

    def spoilt(these: Shells, stand_in: Any) -> Any:
        parts = real(these, stand_in)
        return parts and [*parts, "<!-- more -->"]

    monkeypatch.setattr(Shells, "_taken_apart", spoilt)
    loaded.shells._made.clear()  # noqa: SLF001
    same, unlike = proved([letter], loaded, Job("", 1, {}, {}, {}))
    assert same.quick is None
    assert unlike == ["edition/letter-1851-03-02.md"]
