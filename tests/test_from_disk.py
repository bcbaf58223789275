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

from build_edition.site.from_disk import bundle, set_for_disk

READER = ROOT / "build_edition/assets/reader"


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


def test_no_page_loads_a_module_and_every_script_is_of_an_older_kind(offline_site: Path, tmp_path: Path) -> None:
    for path in offline_site.rglob("*.html"):
        if path.name != "404.html":
            assert 'type="module"' not in path.read_text(), path
    for path in [
        offline_site / "edition/assets/reader/from-disk.js",
        *(offline_site / "edition/from-disk").rglob("*.js"),
    ]:
        copy = tmp_path / "classic.cjs"  # as node names what is no module
        shutil.copy(path, copy)
        subprocess.run([ROOT / ".venv/bin/node", "--check", copy], check=True)


def test_what_is_kept_for_scripts_is_what_the_files_hold(offline_site: Path) -> None:
    kept = (offline_site / "edition/from-disk/cards.json.js").read_text()
    said = re.fullmatch(r'beKept\("cards\.json", \{ text: (".*") \}\);\n', kept)
    assert said is not None
    assert json.loads(said[1]) == (offline_site / "edition/cards.json").read_text()


def test_modules_stand_once_each_after_what_they_import() -> None:
    modules = {
        "reader.js": 'import { a as b } from "./x/a.js";\nimport * as c from "./x/c.js";\nb(c.d);\n',
        "x/a.js": 'import {\n  d,\n} from "./c.js";\nexport function a() { return d; }\n',
        "x/c.js": "export const d = 1;\nexport async function e() { return import(import.meta.url); }\nexport class F {}\n",
        "x/unused.js": "export const g = 2;\n",
    }
    made = bundle(modules)
    assert re.findall(r'^modules\["(.*?)"\] =', made, re.MULTILINE) == ["x/c.js", "x/a.js", "reader.js"]
    assert 'const { a: b } = modules["x/a.js"];\nconst c = modules["x/c.js"];' in made
    assert "return { d, e, F };" in made
    assert "importFromDisk(`${EDITION_FOLDER}assets/reader/x/c.js`)" in made


def test_no_line_of_the_reader_that_imports_or_exports_is_left_over() -> None:
    made = bundle({path.relative_to(READER).as_posix(): path.read_text() for path in READER.rglob("*.js")})
    assert re.findall(r"^\s*(?:import|export)\b.*|import\.meta.*", made, re.MULTILINE) == []


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
