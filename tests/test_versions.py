"""Versions stay readable: each that has a tag stands in a folder of the site, says what it is and leads to today's."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path

import lxml.html
import pytest
from conftest import files_below, run
from versioned import LETTER, NOTES, TEXT, changed, committed, tagged, with_fingerprint

from build_edition.diagnostics.findings import Result

BASE = "https://lamps.example/repo/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


@pytest.fixture(scope="module")
def site(with_versions: Path) -> Path:
    return with_versions / "site"


def page_of(path: Path) -> lxml.html.HtmlElement:
    return lxml.html.fromstring(path.read_bytes())


def said_in(page: lxml.html.HtmlElement) -> str:
    return " ".join(page.xpath("string(//article)").split())


def banner(page: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    (found,) = page.xpath("//aside[@class='be-former']")
    return found


def test_a_version_says_what_it_said_then_and_today_says_what_it_says_today(site: Path) -> None:
    then, now = (page_of(site / at / f"edition/{LETTER}/index.html") for at in ("v1.0.0", ""))
    assert ("much more" in said_in(then), "much more" in said_in(now)) == (False, True)
    assert "speaks no English" in said_in(page_of(site / "v1.0.0/edition/letter-1851-03-09/index.html"))
    assert now.xpath("//aside[@class='be-former']") == []


def test_every_page_of_a_version_says_which_it_is_and_leads_to_the_same_page_of_today(site: Path) -> None:
    for version, told in (("1.0.0", "The newest is 1.1.0."), ("1.1.0", "It is the newest.")):
        pages = sorted((site / f"v{version}").rglob("*.html"))
        assert len(pages) > 20
        for path in pages:
            said = banner(page_of(path))
            words = " ".join(said.text_content().split())
            assert re.fullmatch(
                rf"You read version {version} of .+ \d{{4}}\. {re.escape(told)} (?:This page|The edition) as it is today",
                words,
            )
            (way,) = said.xpath(".//a/@href")
            where = (path.parent / way.partition("?")[0]).resolve()
            name = path.relative_to(site / f"v{version}")
            expected = site / name if (site / name).is_file() else site / "index.html"
            assert where in (expected, expected.parent), path
            assert way.endswith(f"?v={version}") == (expected == site / name and name.parts[0] == "edition")


def test_what_is_gone_leads_to_its_tombstone_and_what_never_was_to_the_first_page(site: Path) -> None:
    (way,) = banner(page_of(site / "v1.0.0/edition/letter-1851-03-09/index.html")).xpath(".//a/@href")
    assert way == "../../../edition/letter-1851-03-09/?v=1.0.0"
    only = [
        path for path in (site / "v1.0.0").rglob("*.html") if not (site / path.relative_to(site / "v1.0.0")).is_file()
    ]
    assert only
    for path in only:
        assert banner(page_of(path)).xpath("string(.//a)") == "The edition as it is today"


def test_search_engines_are_led_to_the_newest(site: Path) -> None:
    for path in (site / "v1.0.0").rglob("*.html"):
        page = page_of(path)
        assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
        name = path.relative_to(site / "v1.0.0")
        wanted = [f"{BASE}{name.parent.as_posix()}/".replace("/./", "/")] if (site / name).is_file() else []
        assert page.xpath("//link[@rel='canonical']/@href") == wanted, path
    (letter,) = page_of(site / f"edition/{LETTER}/index.html").xpath("//link[@rel='canonical']/@href")
    assert letter == f"{BASE}edition/{LETTER}/"
    assert "/v1" not in (site / "sitemap.xml").read_text()
    alone = ("404.html", "robots.txt", "sitemap.xml", "sitemap.xml.gz")
    assert [path for path in site.glob("v*/**/*") if path.name in alone] == []


def test_every_way_on_a_page_of_a_version_stays_in_it(site: Path) -> None:
    for path in (site / "v1.0.0").rglob("*.html"):
        page = page_of(path)
        banner(page).drop_tree()
        for way in page.xpath(
            "//a/@href | //script/@src | //link[@rel='stylesheet']/@href | //img/@src | //form/@action"
        ):
            if re.match(r"[a-z]+:|#", way):
                continue
            target = (path.parent / re.split(r"[?#]", way)[0]).resolve()
            assert target.is_relative_to(site / "v1.0.0"), (path, way)
            assert target.exists(), (path, way)


def test_what_is_said_of_a_version_to_programs_names_its_own_address(site: Path) -> None:
    page = (site / f"v1.0.0/edition/{LETTER}/index.html").read_text()
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    assert json.loads(data)["url"] == f"{BASE}v1.0.0/edition/{LETTER}/"
    assert json.loads((site / "v1.0.0/edition/repository.json").read_text()) is None, "nothing is proposed to it"


def test_the_list_of_versions_leads_to_each_and_the_foot_of_every_page_to_the_list(site: Path) -> None:
    page = page_of(site / "edition/versions/index.html")
    rows = page.xpath("//main//tbody/tr")
    assert [row.xpath("string(td[1])") for row in rows] == ["1.1.0", "1.0.0"]
    for row in rows:
        (way,) = row.xpath("td[1]/a/@href")
        assert (site / "edition/versions" / way / "index.html").is_file()
    (foot,) = page_of(site / f"edition/{LETTER}/index.html").xpath("//footer//a[starts-with(., 'Version')]/@href")
    assert foot.split("#")[0] == "../versions/"


def test_the_fingerprints_hold_of_the_whole_and_of_each_version(site: Path) -> None:
    for folder in (site, site / "v1.0.0", site / "v1.1.0"):
        listed = dict(line.split("  ", 1)[::-1] for line in (folder / "SHA256SUMS").read_text().splitlines())
        found = files_below(folder)
        assert listed == {
            name: hashlib.sha256(content).hexdigest() for name, content in found.items() if name != "SHA256SUMS"
        }
    page = (site / f"v1.0.0/edition/{LETTER}/index.html").read_bytes()
    assert hashlib.sha256(page).hexdigest() in (site / "v1.0.0/edition/proof/index.html").read_text()


def test_what_was_made_once_is_kept_and_gives_the_same_bytes(with_versions: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(with_versions, tmp_path / "again", symlinks=True))
    before = files_below(root / "site")
    kept = sorted((root / ".build-edition/versions").iterdir())
    assert len(kept) == 2
    (root / "docs/more.md").write_text("# More\n")
    ran = run("--root", root, "--versions", "-v")
    assert ran.code == 0, ran.out
    assert "building version" not in ran.err
    after = files_below(root / "site")
    assert {name for name in before if name.startswith("v1.")} == {name for name in after if name.startswith("v1.")}
    assert after["v1.0.0/edition/cards.json"] == before["v1.0.0/edition/cards.json"]
    assert sorted((root / ".build-edition/versions").iterdir()) == kept


def test_without_the_wish_no_version_stands_beside_the_edition_and_none_is_promised(
    with_versions: Path, tmp_path: Path
) -> None:
    root = Path(shutil.copytree(with_versions, tmp_path / "plain", symlinks=True))
    assert run("--root", root).code == 0
    assert list((root / "site").glob("v*")) == []
    listed = json.loads((root / "site/edition/memory/versions.json").read_text())
    assert not any("at" in one for one in listed["versions"])
    assert "v1.0.0/" not in (root / "docs/edition/versions.md").read_text()


def test_a_host_chooses_the_folder_and_gives_a_site_that_cannot_be_made_any_more(tiny: Path) -> None:
    tagged(tiny, "1.0.0")
    given = tiny / "versions/v1.0.0"
    given.mkdir(parents=True)
    (given / "index.html").write_text("<html><head></head><body><p>As it was.</p></body></html>")
    (given / "picture.png").write_bytes(b"\x89PNG")
    changed(tiny, TEXT, "Send oil", "Send no oil")
    with_fingerprint(tiny)
    path = tiny / "sources/edition.yml"
    path.write_text(f"{path.read_text()}versions_at: former/{{version}}\n")
    committed(tiny, "After")
    assert run("--root", tiny, "--versions").code == 0
    laid = tiny / "site/former/1.0.0"
    html = (laid / "index.html").read_text()
    assert re.search(r'<body><aside class="be-former"><p>You read version 1\.0\.0 of .*<a href="../../">', html)
    assert "<p>As it was.</p></body></html>" in html
    assert "canonical" not in html, "no address is known"
    assert (laid / "picture.png").read_bytes() == b"\x89PNG"
    assert (laid / "former-version.css").is_file()
    assert "former/1.0.0/" in (tiny / "docs/edition/versions.md").read_text()
    (given / "index.html").write_text("<html><head></head><body><p>Otherwise.</p></body></html>")
    assert run("--root", tiny, "--versions").code == 0
    assert "Otherwise" in (laid / "index.html").read_text(), "what is given belongs to what is built"


@pytest.mark.parametrize(
    "written", ["old", "../{version}", "/v{version}", "{version}/x", "{name}", "V {version}", "v{version}{version}"]
)
def test_a_folder_that_no_version_can_have_is_said(tiny: Path, written: str) -> None:
    path = tiny / "sources/edition.yml"
    path.write_text(f'{path.read_text()}versions_at: "{written}"\n')
    assert re.search(
        r"edition\.yml:\d+:\d+: error: N008: “versions_at”: expected a folder such as v\{version\}",
        run("--root", tiny, "check").out,
    )


@pytest.mark.parametrize(("written", "folder"), [("edition/{version}", "edition"), ("de/v{version}", "de")])
def test_a_folder_below_pages_of_today_is_said(tiny: Path, written: str, folder: str) -> None:
    path = tiny / "sources/edition.yml"
    path.write_text(f'{path.read_text()}languages: [German]\nversions_at: "{written}"\n')
    assert (
        f"N008: “versions_at”: expected a folder such as v{{version}} or versions/{{version}}, since {folder}/ holds"
        in (run("--root", tiny, "check").out)
    )


@pytest.mark.parametrize(("written", "is_said"), [("1/2", True), ("../1", True), ("1:0", True), ("1.0 draft", False)])
def test_a_version_that_no_folder_can_be_called_by_is_said(tiny: Path, written: str, *, is_said: bool) -> None:
    path = tiny / "sources/edition.yml"
    path.write_text(re.sub("version: .*", f'version: "{written}"', path.read_text()))
    assert (
        "N008: “version”: expected a version that a folder can be called by" in run("--root", tiny, "check").out
    ) is is_said


def test_a_site_for_the_disk_has_no_versions(tiny: Path) -> None:
    for other in ("--offline", "--pages-only"):
        ran = run("--root", tiny, "--versions", other)
        assert (ran.code, "usage error" in ran.err) == (2, True)


def test_the_build_says_how_large_the_site_is_and_when_github_would_not_take_it(
    with_versions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = run("--root", with_versions, "--versions")
    assert re.search(r"^site/: \d+ MB with every version that has a tag$", ran.out, re.MULTILINE), ran.out
    assert "GitHub" not in ran.out + ran.err
    monkeypatch.setattr("build_edition.commands.build.GITHUB_TAKES", 1_000_000)
    ran = run("--root", with_versions, "--versions")
    assert "GitHub Pages takes a site of 1 MB" in ran.err


def test_a_version_that_cannot_be_made_any_more_keeps_all_from_being_published_and_says_what_to_do(tiny: Path) -> None:
    changed(tiny, NOTES, "exact: Send\n", "exact: Words that nobody wrote\n")
    tagged(tiny, "0.9.0")
    changed(tiny, NOTES, "exact: Words that nobody wrote\n", "exact: Send\n")
    committed(tiny, "Mended")
    ran = run("--root", tiny, "--versions")
    assert ran.code == 1
    problem = rf"{re.escape(NOTES)}:\d+:\d+: A101: .*Words that nobody wrote"
    assert re.search(
        rf"edition\.yml:1:1: error: E502: version 0\.9\.0 cannot be published beside this one: {problem}", ran.out
    )
    assert "hint: put the site of v0.9.0, as it was built then, into versions/v0.9.0/" in ran.out
    assert not (tiny / "site").exists()
    assert run("--root", tiny, "check").code == 0, "nothing is wrong with the edition of today"


GIVEN_PAGE = "<html><head></head><body><p>As it was.</p></body></html>"


def with_a_given_site(root: Path) -> Path:
    """A version with a tag, whose site lies there as it was built then; its folder."""
    tagged(root, "1.0.0")
    given = root / "versions/v1.0.0"
    given.mkdir(parents=True)
    (given / "index.html").write_text(GIVEN_PAGE)
    return given


def secret_of(root: Path) -> Path:
    """A file of the machine beside the folder of an edition."""
    secret = root.parent / "machine/secret.html"
    secret.parent.mkdir()
    secret.write_text("<p>The key of the machine.</p>")
    return secret


@pytest.mark.parametrize("link", ["versions", "versions/v1.0.0", "versions/v1.0.0/more.html", "versions/v1.0.0/.more",
                                  "versions/v1.0.0/more", "versions/v1.0.0/a/b/index.html"])  # fmt: skip
def test_no_link_in_the_site_of_a_version_is_followed_wherever_it_stands(tiny: Path, link: str) -> None:
    given, secret = with_a_given_site(tiny), secret_of(tiny)
    path = tiny / link
    led_to = secret if path.suffix == ".html" else secret.parent
    if given.is_relative_to(path):
        shutil.rmtree(path)
        (secret.parent / "v1.0.0").mkdir()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(led_to)
    for command in (["check"], ["--versions"], ["build"]):
        ran = run("--root", tiny, *command)
        assert (ran.code, ran.err) == (1, ""), command
        assert f"{link}:1:1: error: R018: {link} is a symbolic link" in ran.out
    assert not (tiny / "site").exists()


def test_a_link_that_stays_within_the_site_of_a_version_is_none_either(tiny: Path) -> None:
    given = with_a_given_site(tiny)
    (given / "again.html").symlink_to("index.html")
    assert "versions/v1.0.0/again.html:1:1: error: R018" in run("--root", tiny, "check").out


def test_a_link_laid_into_a_version_after_a_build_is_seen_by_the_next(tiny: Path) -> None:
    given, secret = with_a_given_site(tiny), secret_of(tiny)
    assert run("--root", tiny, "--versions").code == 0
    (given / "more.html").symlink_to(secret)
    for wish in ([], ["--versions"]):
        ran = run("--root", tiny, *wish)
        assert (ran.code, "R018" in ran.out) == (1, True), wish
    (given / "more.html").unlink()
    (given / "more").symlink_to(secret.parent)
    assert run("--root", tiny, "--versions").code == 1
    (given / "more").unlink()
    assert run("--root", tiny, "--versions").code == 0
    assert "machine" not in "".join(files_below(tiny / "site/v1.0.0"))


def test_a_link_that_comes_after_the_look_is_not_published_either(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given, secret = with_a_given_site(tiny), secret_of(tiny)
    (given / "more.html").symlink_to(secret)
    (given / "more").symlink_to(secret.parent)
    for module in ("site.version_sites", "sources.read"):
        monkeypatch.setattr(f"build_edition.{module}.given_versions", lambda _: Result(()))
    assert run("--root", tiny, "--versions").code == 0
    assert not [name for name in files_below(tiny / "site/v1.0.0") if "more" in name]


def test_the_style_of_the_banner_is_ours_and_that_of_a_given_site_stays_as_it_lies(tiny: Path) -> None:
    given = with_a_given_site(tiny)
    (given / "former-version.css").write_text("p { color: red }")
    assert run("--root", tiny, "--versions").code == 0
    assert "be-former" in (tiny / "site/v1.0.0/former-version.css").read_text()
    assert (given / "former-version.css").read_text() == "p { color: red }"


def test_a_page_of_a_given_site_that_is_not_utf_8_is_said_and_keeps_all_as_it_was(tiny: Path) -> None:
    given = with_a_given_site(tiny)
    (given / "more").mkdir()
    (given / "more/index.html").write_bytes("<p>Wie es wär.</p>".encode("latin-1"))
    ran = run("--root", tiny, "--versions")
    assert (ran.code, ran.err) == (1, "")
    assert (
        "sources/edition.yml:1:1: error: E502: version 1.0.0 cannot be published beside this one: "
        "its page more/index.html is not UTF-8\n" in ran.out
    )
    assert not (tiny / "site").exists()


def test_a_page_of_a_given_site_keeps_its_line_ends(tiny: Path) -> None:
    given = with_a_given_site(tiny)
    (given / "index.html").write_bytes(b"<body>\r\n<p>As it was.</p>\r\n</body>")
    assert run("--root", tiny, "--versions").code == 0
    assert b"\r\n<p>As it was.</p>\r\n" in (tiny / "site/v1.0.0/index.html").read_bytes()
