"""What the last site was made of: pages that stand as they did are not read, and no place is lost without a word."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from conftest import files_below, opened_store

from build_edition.ground.store import FILE
from build_edition.site.generation import WORK
from build_edition.site.job import Job, Pressed
from build_edition.site.kept_pages import KeptPages
from build_edition.site.press import press

SETTINGS = """\
site_name: A site
theme: {name: null, custom_dir: theme}
plugins: []
validation: {links: {anchors: warn}}
nav: [{Home: index.md}]
not_in_nav: "*"
markdown_extensions: [attr_list]
"""
THEME = "<!doctype html><html><head><title>{{ page.title }}</title></head><body>{{ page.content }}</body></html>"
PAGES = {
    "index": "# Home\n\n[A letter](letter.md#greeting)\n",
    "letter": "# A letter\n\nDear friend\n{ #greeting }\n\nFarewell\n{ #end }\n",
    "reply": "# A reply\n\n[You wrote](letter.md#end), I [answered](#now).\n\nThis\n{ #now }\n",
    "other": "# Another\n\nNobody leads here.\n",
}


class Site:
    """A site that is pressed again and again, each time beside the last."""

    def __init__(self, folder: Path) -> None:
        self.root, self.next = folder / "edition", folder / "next"
        for path in (self.root / WORK, self.next / "docs", self.next / "theme"):
            path.mkdir(parents=True)
        (self.next / "theme" / "main.html").write_text(THEME)
        (self.next / "mkdocs.yml").write_text(SETTINGS)
        for name, words in PAGES.items():
            self.write(name, words)

    def write(self, name: str, words: str) -> None:
        (self.next / "docs" / f"{name}.md").write_text(words)

    def press(self, further: Mapping[str, Sequence[str]] | None = None) -> Pressed:
        pressed = press(Job(str(self.root), 1, {}, {}, {}, further=further or {}))
        shutil.rmtree(self.root / "site", ignore_errors=True)
        (self.next / "site").rename(self.root / "site")
        return pressed

    @property
    def files(self) -> dict[str, bytes]:
        return files_below(self.root / "site")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    made = Site(tmp_path)
    monkeypatch.chdir(made.next)
    assert made.press().complaints == ()
    return made


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the pages of which it was read what is kept."""
    record, keys = KeptPages.record, list[str]()
    monkeypatch.setattr(KeptPages, "record", lambda known, key: keys.append(key) or record(known, key))
    return keys


def test_where_nothing_changed_no_page_is_made_and_none_is_read(site: Site, read: list[str]) -> None:
    before = site.files
    pressed = site.press()
    assert (pressed.made, pressed.complaints, read) == (0, (), [])
    assert site.files == before


def test_an_edit_reads_the_page_that_was_and_those_it_leads_to(site: Site, read: list[str]) -> None:
    site.write("reply", PAGES["reply"].replace("This", "That"))
    assert (site.press().made, len(read)) == (1, 3)  # the reply as it is kept under its new key and was, and the letter
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        anew = Site(Path(folder))
        anew.write("reply", PAGES["reply"].replace("This", "That"))
        patched.chdir(anew.next)
        anew.press()
        assert anew.files == site.files


@pytest.mark.parametrize(
    ("gone", "said"), [("greeting", "index.md"), ("end", "reply.md")], ids=["by_a_page_of_the_menu", "by_another"]
)
def test_a_place_that_is_gone_is_said_of_a_page_that_did_not_change(site: Site, gone: str, said: str) -> None:
    site.write("letter", PAGES["letter"].replace(f"#{gone}", "#elsewhere"))
    (complaint,) = site.press().complaints
    assert f"'{said}' contains a link 'letter.md#{gone}'" in complaint


def test_what_is_wrong_is_said_until_it_is_mended(site: Site) -> None:
    site.write("letter", PAGES["letter"].replace("#end", "#elsewhere"))
    assert len(site.press().complaints) == 1
    assert len(site.press().complaints) == 1
    site.write("other", "# Another\n\nOther words.\n")
    assert len(site.press().complaints) == 1
    site.write("letter", PAGES["letter"])
    assert site.press().complaints == ()


def test_a_place_that_a_page_no_longer_leads_on_to_is_said(site: Site) -> None:
    site.write("other", "# Another\n\n[Further](letter.md#p9)\n")
    assert site.press({"letter.md": ("p1..9",)}).complaints == ()
    assert site.press({"letter.md": ("p1..12",)}).complaints == ()
    (complaint,) = site.press({"letter.md": ("p1..8",)}).complaints
    assert "'letter.md#p9'" in complaint


def test_a_page_that_is_gone_is_said_of_those_that_lead_to_it(site: Site) -> None:
    (site.next / "docs/letter.md").unlink()
    said = site.press().complaints
    assert [name for name in PAGES if any(f"'{name}.md' contains" in line for line in said)] == ["index", "reply"]


def test_a_page_that_is_new_is_led_to_by_a_page_that_did_not_change(site: Site) -> None:
    site.write("other", "# Another\n\n[Soon](soon.md)\n")
    assert len(site.press().complaints) == 1
    site.write("soon", "# Soon\n")
    assert site.press().complaints == ()
    assert b'href="../soon/"' in site.files["other/index.html"]


def test_what_the_store_has_lost_is_found_out_again(site: Site) -> None:
    with opened_store(site.root / WORK / FILE) as file:
        file.execute("DELETE FROM kept WHERE kind = 'page'")
    before = site.files
    site.write("reply", PAGES["reply"].replace("#end", "#greeting"))
    pressed = site.press()
    assert (pressed.complaints, pressed.made) == ((), 1)
    assert {**site.files, "reply/index.html": b""} == {**before, "reply/index.html": b""}
    site.write("letter", PAGES["letter"].replace("#greeting", "#elsewhere"))
    assert len(site.press().complaints) == 2


def test_a_file_that_was_touched_is_made_again(site: Site) -> None:
    path = site.root / "site/other/index.html"
    before = path.read_bytes()
    path.write_bytes(before.replace(b"Nobody", b"Somebody"))
    assert site.press().made == 1
    assert path.read_bytes() == before


def test_a_last_site_that_is_not_as_it_was_kept_is_none(site: Site) -> None:
    before = site.files
    with opened_store(site.root / WORK / FILE) as file:
        file.execute("UPDATE kept SET value = '[]' WHERE kind = 'last site'")
    assert site.press().made == 0
    assert site.files == before
