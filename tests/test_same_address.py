"""Where files written by hand will stand in the site: two in one place are said at both, before anything vanishes."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import run
from mkdocs.structure.files import File

from build_edition.measures.same_address import address_of, check_addresses
from build_edition.model.annotations import Imprint

ADDRESSES = [
    ("a.md", "a/index.html", "a.html"),
    ("s/a.b.md", "s/a.b/index.html", "s/a.b.html"),
    ("index.md", "index.html", "index.html"),
    ("s/README.md", "s/index.html", "s/index.html"),
    ("s/readme.md", "s/readme/index.html", "s/readme.html"),
    ("s/index.html", "s/index.html", "s/index.html"),
    ("s/a.PNG", "s/a.PNG", "s/a.PNG"),
]


def said(*files: str, languages: tuple[str, ...] = ("en",), is_flat: bool = False) -> set[tuple[str, str]]:
    """The codes of what is said, each with its file."""
    imprint = Imprint("A lamp", "", "", languages=languages)
    settings = {"use_directory_urls": False} if is_flat else {}
    found = check_addresses([f"docs/{path}" for path in files], imprint, settings)
    return {(one.code, one.place.path.removeprefix("docs/")) for one in found}


@pytest.mark.parametrize(("path", "folder", "flat"), ADDRESSES)
def test_a_file_stands_where_mkdocs_puts_it(path: str, folder: str, flat: str) -> None:
    for is_flat, wanted in ((False, folder), (True, flat)):
        assert address_of(f"docs/{path}", is_flat=is_flat) == wanted
        assert File(path, "docs", "site", use_directory_urls=not is_flat).dest_uri == wanted


PAIRS = [
    ("a.md", "a/index.md"), ("a.md", "a/README.md"), ("a/README.md", "a/index.md"), ("a.md", "a/index.html"),
    ("a.md", "a.html"), ("README.md", "index.md"), ("a.md", "A.md"), ("a.md", "A/index.md"), ("a.png", "A.png"),
    ("caf\u00e9.md", "cafe\u0301.md"), ("a.md", "a"), ("a.md", "a.html/b.png"),
]  # fmt: skip


@pytest.mark.parametrize("pair", PAIRS)
def test_two_files_in_one_place_are_said_at_both(pair: tuple[str, str]) -> None:
    assert said(*pair) == {("E211", pair[0]), ("E211", pair[1])}


def test_addresses_that_the_edition_never_has_are_not_compared() -> None:
    assert said("a.md", "a/index.md", is_flat=True) == set()
    assert said("a.md", "a/b.md", "a/b.html.png", "b.md", "index.md", "s/index.md") == set()


def test_versions_in_other_languages_are_compared_with_those_of_their_language() -> None:
    assert said("a.md", "a.de.md", languages=("en", "de")) == set()
    assert said("a.de.md", "a/index.de.md", languages=("en", "de")) == {("E211", "a.de.md"), ("E211", "a/index.de.md")}
    assert said("de.md", languages=("en", "de")) == {("E407", "de.md")}
    assert said("de.md", languages=("en", "de"), is_flat=True) == set()


@pytest.mark.parametrize("path", ["edition.md", "Edition/a.md", "404.html", "404.md", "sitemap.xml", "SHA256SUMS"])
def test_nothing_stands_where_the_program_writes(path: str) -> None:
    assert said(path) == {("E212", path)}


@pytest.mark.parametrize("path", ["edition.md.png", "editions.md", "a/404.md", "robots.txt", "a/sitemap.xml"])
def test_names_like_those_of_the_program_are_free(path: str) -> None:
    assert said(path) == set()


def test_a_build_says_of_two_pages_in_one_place_what_a_check_says(tiny: Path) -> None:
    (tiny / "docs/a").mkdir()
    (tiny / "docs/a.md").write_text("# One\n\nWords.\n")
    (tiny / "docs/a/index.md").write_text("# Two\n\nWords.\n")
    checked, built = run("--root", tiny, "check"), run("--root", tiny)
    assert "docs/a.md and docs/a/index.md would be published at the same address, a/index.html" in checked.out
    assert (checked.code, built.code) == (1, 1)
    assert checked.out.splitlines()[:-1] == built.out.splitlines()[:-1]
