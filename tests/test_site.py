"""The built site: every page, every word, by two engines; and the tiny edition as it was last seen."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import lxml.html
import pytest
from conftest import ROOT, TESTS, TINY, files_below, flagship_result, run, tiny_edition
from everything import everything

from build_edition.markup.prove import prove
from build_edition.site.engine import built_file
from build_edition.sources.hand_written import manifest

QUIET = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}


def html_files(site: Path) -> Iterator[Path]:
    yield from sorted(site.rglob("*.html"))


def test_every_page_of_the_manifest_is_in_the_site(built_flagship: Path) -> None:
    pages = manifest(built_flagship / "docs/edition") or ()
    assert len(pages) > 8
    assert all(built_file(built_flagship / "site", page) for page in pages)


def test_the_published_words_are_the_received_words(built_flagship: Path) -> None:
    for document in flagship_result().value.documents:
        page = built_file(built_flagship / "site", f"{document.id}.md")
        assert page is not None
        html = page.read_text(encoding="utf-8")
        assert prove(html, document) is None
        spoilt = html.replace("<span", "x<span", html.count("<span") // 2)
        assert prove(spoilt, document) is not None, "the proof can fail"


EDITIONS = {"tiny": tiny_edition, "flagship": lambda: flagship_result().value}


@pytest.mark.parametrize("name", ["tiny", pytest.param("flagship", marks=everything())])
def test_a_second_engine_builds_the_same_tree(request: pytest.FixtureRequest, tmp_path: Path, name: str) -> None:
    built, compiled = request.getfixturevalue(f"built_{name}"), EDITIONS[name]()
    edition = Path(shutil.copytree(built, tmp_path / "edition", ignore=shutil.ignore_patterns("site")))
    ran = subprocess.run(
        [Path(sys.executable).with_name("zensical"), "build", "-f", "mkdocs.yml"],
        cwd=edition, env=QUIET, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    site = edition / "site"
    for page in manifest(edition / "docs/edition") or ():
        assert built_file(site, page), page
    for document in compiled.documents:
        page_file = built_file(site, f"{document.id}.md")
        assert page_file is not None
        html = page_file.read_text(encoding="utf-8")
        assert prove(html, document) is None
        assert "doc-endnotes" in html


def test_no_page_asks_another_host_for_anything(built_flagship: Path) -> None:
    for path in html_files(built_flagship / "site"):
        tree = lxml.html.document_fromstring(path.read_bytes())
        asked = [
            *tree.xpath("//@src"),
            *tree.xpath("//link[not(@rel='canonical' or starts-with(@rel, 'schema.'))]/@href"),
            *tree.xpath("//@srcset"),
        ]
        assert not [address for address in asked if re.match(r"(?:[a-z]+:)?//", address)], path
    for path in (built_flagship / "site").rglob("*.css"):
        assert not re.search(r"url\(['\"]?(?:https?:)?//", path.read_text(encoding="utf-8")), path


def test_no_id_stands_twice_on_a_page(built_flagship: Path) -> None:
    for path in html_files(built_flagship / "site"):
        ids = lxml.html.document_fromstring(path.read_bytes()).xpath("//main//@id")
        assert len(ids) == len(set(ids)), path


def test_every_link_inside_the_site_leads_somewhere(built_flagship: Path) -> None:
    site = built_flagship / "site"
    ids = {path: set(lxml.html.document_fromstring(path.read_bytes()).xpath("//@id")) for path in html_files(site)}
    for path in ids:
        if path.name == "404.html":
            continue
        for address in lxml.html.document_fromstring(path.read_bytes()).xpath("//main//a/@href"):
            if re.match(r"[a-z]+:", address):
                continue
            target, _, anchor = address.partition("#")
            file = (path.parent / target).resolve() if target else path
            file = file / "index.html" if file.is_dir() else file
            assert file in ids or (file.is_file() and file.suffix != ".html"), f"{path}: {address}"
            assert not anchor or anchor in ids[file], f"{path}: {address}"


@everything("test_proof.py::test_another_day_folder_zone_locale_user_and_number_of_processes_give_the_same_bytes")
def test_the_same_files_give_the_same_site(built_flagship: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(built_flagship, tmp_path / "copy", ignore=shutil.ignore_patterns("site", "edition")))
    assert run("--root", copy, "--pages-only").code == 0
    assert files_below(copy / "docs/edition") == files_below(built_flagship / "docs/edition")
    assert all(str(ROOT).encode() not in content for content in files_below(copy / "docs/edition").values())


LETTER, NOTES = "sources/letter-1851-03-02/text.txt", "sources/letter-1851-03-02/annotations/notes.yml"
MUTATIONS: dict[str, tuple[str, Callable[[bytes], bytes], str]] = {
    "a changed byte of the text": (LETTER, lambda b: b.replace(b"Send oil", b"Send oiI"), "T101"),
    "invalid UTF-8": ("sources/hearing-1851-04-01/text.txt", lambda b: b.replace(b"a", b"\xe1", 1), "R001"),
    "a quote that occurs twice": (NOTES, lambda b: b.replace("3 o’clock. I lit it again".encode(), b"lamp went out"), "A102"),
    "a repeated id": (NOTES, lambda b: b.replace(b"- id: three-o-clock", b"- id: first-outage"), "N011"),
    "an id that is a path": (NOTES, lambda b: b.replace(b"- id: oil-low", b"- id: ../../x"), "N010"),
    "a plain No": (NOTES, lambda b: b.replace(b"exact: Send", b"exact: No"), "N012"),
    "an alias bomb": (NOTES, lambda _: b"- &a [x, x]\n" + b"".join(b"- &b%d [*a, *a]\n" % i for i in range(99)), "N002"),
    "a script link": (NOTES, lambda b: b.replace(b"  body: |\n    ", b"  body: |\n    [He](javascript:alert(1)) ", 1), "M102"),
    "an undefined note": (NOTES, lambda b: b.replace(b"  body: |\n    ", b"  body: |\n    He[^nine] ", 1), "M105"),
    "an undefined note on a hand-written page": ("docs/index.md", lambda b: b + b"\nMore.[^e-more]\n", "M105"),
    "an unused note on a hand-written page": ("docs/index.md", lambda b: b + b"\n[^e-more]: More.\n", "M106"),
}  # fmt: skip


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_mutation_is_caught_and_the_last_good_site_stays(built_tiny: Path, tmp_path: Path, name: str) -> None:
    edition = Path(shutil.copytree(built_tiny, tmp_path / "edition"))
    path, spoil, code = MUTATIONS[name]
    file = edition / path
    good, site = file.read_bytes(), files_below(edition / "site")
    pages = files_below(edition / "docs/edition")
    assert spoil(good) != good
    file.write_bytes(spoil(good))
    ran = run("--root", edition)
    assert ran.code == 1
    place = path.replace("text.txt", "document.yml") if code == "T101" else path  # the fingerprint stands there
    assert re.search(rf"^{re.escape(place)}:\d+:\d+: error: {code}: ", ran.out, re.MULTILINE), ran.out
    assert files_below(edition / "site") == site
    assert files_below(edition / "docs/edition") == pages


def test_the_tiny_edition_is_as_it_was_last_seen(tiny: Path, expect: Callable[[Path, str], None]) -> None:
    assert run("--root", tiny, "--pages-only").code == 0
    pages = {path: content for path, content in files_below(tiny / "docs/edition").items() if path.endswith(".md")}
    pages.pop("diagnostics.md")
    pages.pop("downloads.md")  # the sums in it change with every format; test_downloads reads it
    seen = "".join(f"=== {path}\n{content.decode()}" for path, content in sorted(pages.items()))
    expect(TESTS / "editions/tiny.expected.md", seen)


def test_the_order_of_files_and_entries_does_not_matter(tiny: Path) -> None:
    run("--root", tiny, "--pages-only")
    before = files_below(tiny / "docs/edition")
    notes = tiny / "sources/letter-1851-03-02/annotations/notes.yml"
    entries = re.split(r"(?m)^(?=- id:)", notes.read_text())[1:]
    notes.unlink()
    for index, entry in enumerate(reversed(entries)):
        (notes.parent / f"{chr(ord('a') + index)}.yml").write_text(entry)
    run("--root", tiny, "--pages-only")
    after = files_below(tiny / "docs/edition")
    told = "propose/letter-1851-03-02.json"
    assert after.pop(told) != before.pop(told), "where each is written is all that differs"
    assert after == before


def test_the_manifest_is_a_plain_list(tiny: Path) -> None:
    run("--root", tiny, "--pages-only")
    listed = json.loads((tiny / "docs/edition/.manifest.json").read_text())
    assert listed == sorted(listed)
    assert {path.name for path in TINY.glob("sources/*/text.txt")} == {"text.txt"}
