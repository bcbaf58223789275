"""A site that is opened from the disk: what is laid beside its files, and that all of it leads somewhere."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from conftest import ROOT, TINY, run

from build_edition.pages.kit.bundle import Wants, bundles
from build_edition.site.from_disk import one_script, set_for_disk
from build_edition.words.language import ENGLISH


class Ways(HTMLParser):
    """The addresses of a page, and the places in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ways: list[str] = []
        self.places: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.places |= {said[name] or "" for name in ("id", "name") if said.get(name)}
        if tag != "link" or said.get("rel") != "canonical":
            self.ways += [said[name] or "" for name in ("href", "src", "action") if name in said]


@pytest.mark.parametrize("site", ["offline_site", "offline_in_two_languages"])
def test_every_way_on_every_page_leads_to_a_file_and_a_place_in_it(request: pytest.FixtureRequest, site: str) -> None:
    folder: Path = request.getfixturevalue(site)
    pages = {path: Ways(path.read_text()) for path in folder.rglob("*.html") if path.name != "404.html"}
    lost = []
    for path, page in pages.items():
        for way in page.ways:
            parts = urlsplit(way)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not target.is_file() or (
                parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].places
            ):
                lost.append((path.relative_to(folder).as_posix(), way))
    assert len(pages) > 30
    assert [one for one in lost if not one[1].startswith("#__")] == []


def test_every_page_of_a_language_leads_from_the_disk_to_the_same_page_in_the_other(
    offline_in_two_languages: Path,
) -> None:
    own = [path for path in offline_in_two_languages.rglob("*.html") if path.name != "404.html"]
    own = [path for path in own if "de" not in path.relative_to(offline_in_two_languages).parts[:1]]
    for path in own:
        (there,) = _other(path)
        assert there == offline_in_two_languages / "de" / path.relative_to(offline_in_two_languages)
        assert _other(there) == [path]


def _other(path: Path) -> list[Path]:
    """The pages to which the switch of a page leads."""
    found = re.findall(r'<a href="([^"]+)" hreflang="\w+" lang="\w+"', path.read_text())
    return [(path.parent / one).resolve() for one in dict.fromkeys(found)]


def test_no_page_loads_a_module_and_every_script_is_of_an_older_kind(offline_site: Path) -> None:
    for path in offline_site.rglob("*.html"):
        if path.name != "404.html":
            assert 'type="module"' not in path.read_text(), path
    scripts = [
        offline_site / "edition/assets/reader/from-disk.js",
        *(offline_site / "edition/from-disk").rglob("*.js"),
    ]
    assert len(scripts) > 5
    compiles = "for (const path of process.argv.slice(1)) new vm.Script(fs.readFileSync(path, 'utf8'))"  # no modules
    subprocess.run([ROOT / ".venv/bin/node", "-e", compiles, *scripts], check=True)


def test_what_is_kept_for_scripts_is_what_the_files_hold(offline_site: Path) -> None:
    kept = (offline_site / "edition/from-disk/cards.json.js").read_text()
    said = re.fullmatch(r'beKept\("cards\.json", \{ text: (".*") \}\);\n', kept)
    assert said is not None
    assert json.loads(said[1]) == (offline_site / "edition/cards.json").read_text()


def test_bundles_stand_once_each_after_what_they_ask_for() -> None:
    made = one_script(
        {
            "reader.js": 'import{a as b,\n$ as ee}from"./shared.js?v=1";import{d}from"./other.js";b(ee,()=>import("./later.js?v=1"));',
            "later.js": 'import{a as n}from"./shared.js";import(new URL("x.js",n).href);export{n as Later};',
            "shared.js": "var w=new URL(import.meta.url),x=1;export{w as a,x as $,x};\n",
            "other.js": "var d=2;export{d};",
            "unused.js": "var g=2;",
        }
    )
    assert re.findall(r'^bundles\["(.*?)"\] =', made, re.MULTILINE) == [
        "shared.js",
        "other.js",
        "later.js",
        "reader.js",
    ]
    assert 'const {a: b,\n$: ee} = bundles["shared.js"];\nconst {d} = bundles["other.js"];\nb(ee,' in made
    assert "return {a: w, $: x, x};" in made
    assert "new URL(`${EDITION_FOLDER}assets/reader/shared.js`)" in made
    assert 'b(ee,()=>Promise.resolve(bundles["later.js"]));' in made
    assert 'importFromDisk(new URL("x.js",n).href);return {Later: n};' in made


@pytest.mark.parametrize("kind", [Wants(), Wants(pictures=True, witnesses=True)])
def test_no_line_of_the_reader_that_imports_or_exports_is_left_over(kind: Wants) -> None:
    made = one_script(bundles(ENGLISH, kind))
    assert re.findall(r"(?:^|[;{}\n])\s*(?:import|export)\b.{9}|import\.meta.*|\bimport\(", made) == []


@pytest.mark.parametrize(
    ("flat", "published"),
    [("e/a.html", "e/a/"), ("e/index.html", "e/"), ("index.html", ""), ("e/my-index.html", "e/my-index/")],
)
def test_a_page_names_the_address_where_it_is_published(flat: str, published: str) -> None:
    told = set_for_disk(f'<link rel="canonical" href="https://example.org/{flat}"><p>a.html')
    assert told == f'<link rel="canonical" href="https://example.org/{published}"><p>a.html'


def test_a_site_for_the_web_has_none_of_it_and_comes_back_after_one_for_the_disk(tmp_path: Path) -> None:
    edition = Path(shutil.copytree(TINY, tmp_path / "tiny"))
    assert run("--root", edition).code == 0
    first = {path.relative_to(edition): path.read_bytes() for path in (edition / "site").rglob("*") if path.is_file()}
    assert not [path for path in first if "from-disk" in path.as_posix()]
    assert run("build", "--offline", "--root", edition).code == 0
    assert (edition / "site/edition/letter-1851-03-02.html").is_file()
    assert run("--root", edition).code == 0
    again = {path.relative_to(edition): path.read_bytes() for path in (edition / "site").rglob("*") if path.is_file()}
    assert again == first
