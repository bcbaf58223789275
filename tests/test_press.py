"""The site in parts and whole, anew and with what was kept, by one process and by many: the same, byte for byte."""

from __future__ import annotations

import contextlib
import logging
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import BARE, ROOT, files_below, opened_store, run
from everything import everything

from build_edition.commands import build as build_command
from build_edition.commands import terminal
from build_edition.edition import compile_edition
from build_edition.ground import fingerprint as fingerprints
from build_edition.ground import store
from build_edition.ground.compressed import DamagedError, compressed, decompressed
from build_edition.ground.fingerprint import fingerprint, of_file, program
from build_edition.ground.store import FILE
from build_edition.markup.quick.page import Quick
from build_edition.model.edited import Edition
from build_edition.site import build as site_build
from build_edition.site import early, engine, kept_search
from build_edition.site.at_hand import QUIET
from build_edition.site.description import with_description
from build_edition.site.heads import with_head
from build_edition.site.job import Job, Leads, PageRecord, Pressed
from build_edition.site.laid_out import write_config
from build_edition.site.lighten import finished
from build_edition.site.mkdocs_site import Complaints, MkDocsSite
from build_edition.site.press import proved
from build_edition.site.quick_pages import is_the_same, sample
from build_edition.site.running_title import with_running_title
from build_edition.site.settings import settings_of
from build_edition.sources.site_config import CONFIG

STORE = Path(".build-edition") / FILE
LETTER = "site/edition/letter-1851-03-02/index.html"
NOTES = "sources/letter-1851-03-02/annotations/notes.yml"


def built(root: Path, *options: str) -> dict[str, bytes]:
    ran = run("--root", root, *options)
    assert ran.code == 0, ran
    forget_the_last_build(root / STORE)
    return files_below(root / "site")


def forget_the_last_build(path: Path) -> None:
    """So that the next build looks at each page, even where nothing changed."""
    if path.is_file():
        with opened_store(path) as file:
            file.execute("DELETE FROM kept WHERE kind = 'build'")


@pytest.fixture
def made(tmp_path: Path, built_tiny: Path) -> Path:
    """The tiny edition to spoil, with its site and with what was kept of it."""
    copy = Path(shutil.copytree(built_tiny, tmp_path / "tiny"))
    forget_the_last_build(copy / STORE)
    return copy


def anew(root: Path) -> dict[str, bytes]:
    """The site of a copy of the sources, where nothing was ever kept; of the same sources it is made once."""
    copy = root.parent / "anew"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(root, copy, ignore=shutil.ignore_patterns("site", "edition", ".build-edition"))
    sources = tuple(sorted(files_below(copy).items()))
    if sources not in ANEW:
        ANEW[sources] = built(copy)
    return ANEW[sources]


ANEW: dict[tuple[tuple[str, bytes], ...], dict[str, bytes]] = {}


def by_mkdocs(root: Path) -> dict[str, bytes]:
    """The site as `mkdocs build` makes it of the Markdown of an edition that was built, mended."""
    edition = compile_edition(root).value
    folder = root.parent / "by-mkdocs"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root / "docs", folder / "docs")
    config = replace(edition.config, settings=settings_of(edition, ""))
    write_config(config, folder / CONFIG, docs_dir="docs", site_dir="site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    subprocess.run(command, cwd=folder, env={**BARE, **QUIET}, check=True)
    heads = {page.path.removesuffix(".md").removesuffix("index"): page.head for page in edition.pages}
    titles = {name.removesuffix(".md"): yaml.safe_load(front) for name, front in fronts(edition)}
    site = files_below(folder / "site")
    for path in [one for one in site if one.endswith(".html")]:
        html, scripts = finished(site[path].decode())
        html = with_description(html) if path != "index.html" else html
        name = path.removesuffix("index.html").removesuffix(".html").removeprefix("edition/").rstrip("/")
        html = with_running_title(html, titles.get(name, {}).get("title", "")) if path.startswith("edition/") else html
        site[path] = with_head(html, heads.get(name, ()) if path.startswith("edition/") else ()).encode()
        site |= {f"assets/javascripts/{script}": content.encode() for script, content in scripts.items()}
    return site


def fronts(edition: Edition) -> Iterator[tuple[str, str]]:
    """The front matter of each page, by its path."""
    for page in edition.pages:
        if page.path.endswith(".md"):
            yield page.path, str(page.content).split("\n---\n", 1)[0]


OURS = (
    "404.html",
    "SHA256SUMS",
    "edition/proof/index.html",
    "edition/proof.html",
    "edition/addresses.json",
    "robots.txt",
    "sitemap.xml",
    "sitemap.xml.gz",
)


def assert_same(one: dict[str, bytes], other: dict[str, bytes]) -> None:
    """All that MkDocs makes; the page for addresses that lead nowhere, the fingerprints and what is for search engines are ours."""
    one, other = ({path: site[path] for path in site if path not in OURS} for site in (one, other))
    assert sorted(one) == sorted(other)
    assert [path for path in one if _without_way(one[path]) != _without_way(other[path])] == []


def _without_way(content: bytes) -> bytes:
    """A page without the ways from its foot to how the edition is cited and to its versions: `press_page` knows them."""
    return re.sub(rb'href="[^"]*">(How to cite|Version [^<]*)<', rb">\1<", content)


def leave_it(_root: Path) -> None:
    pass


def lay_registers_over_it(root: Path) -> None:
    shutil.copytree(ROOT / "tests/editions/named", root, dirs_exist_ok=True)


def leave_out_the_menu(root: Path) -> None:
    config = re.sub(r"nav:\n(  .*\n)+not_in_nav: \|\n  /edition/\n", "", (root / CONFIG).read_text())
    assert "nav" not in config
    (root / CONFIG).write_text(config)


def give_every_page_a_file(root: Path) -> None:
    with (root / CONFIG).open("a") as config:
        config.write("use_directory_urls: false\nsite_url: https://edition.example/letters/\n")


def link_the_pages_of_the_menu(root: Path) -> None:
    (root / "docs/after.md").write_text("---\ntitle: Afterwards\n---\n\n# After\n\n[The letter](edition/index.md)\n")
    config = (root / CONFIG).read_text().replace("  - Home: index.md\n", "  - index.md\n  - after.md\n")
    (root / CONFIG).write_text(
        config.replace("  font: false\n", "  font: false\n  features:\n    - navigation.footer\n")
    )


SHAPES = [
    [leave_it], [lay_registers_over_it, leave_out_the_menu], [give_every_page_a_file, link_the_pages_of_the_menu],
]  # fmt: skip


@pytest.mark.parametrize(
    "shapes",
    [
        pytest.param(some, id="-".join(one.__name__ for one in some), marks=everything() if leave_it in some else [])
        for some in SHAPES
    ],
)
def test_the_site_is_the_one_that_mkdocs_makes(tiny: Path, shapes: Sequence[Callable[[Path], None]]) -> None:
    for shape in shapes:
        shape(tiny)
    assert_same(built(tiny), by_mkdocs(tiny))


def test_the_site_with_another_name_is_the_one_that_mkdocs_makes(made: Path) -> None:
    (made / CONFIG).write_text((made / CONFIG).read_text().replace("of Skerry Point", "of another point", 1))
    assert_same(built(made), by_mkdocs(made))


@pytest.fixture
def loaded(built_tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MkDocsSite]:
    """MkDocs, as it is loaded to make the pages of an edition."""
    shutil.copytree(built_tiny / "docs", tmp_path / "docs")
    write_config(compile_edition(built_tiny).value.config, tmp_path / CONFIG, docs_dir="docs", site_dir="site")
    monkeypatch.chdir(tmp_path)
    with Complaints() as complaints:
        yield MkDocsSite.load(complaints)


def test_every_page_rendered_our_own_way_is_as_mkdocs_leaves_it(loaded: MkDocsSite) -> None:
    assert [page.file.src_uri for page in loaded.pages if not is_the_same(page, loaded)] == []


def test_where_a_page_of_the_sample_comes_out_otherwise_mkdocs_renders_every_page(loaded: MkDocsSite) -> None:
    job = Job("", 1, {}, {}, {})
    same, unlike = proved(loaded.pages, loaded, job)
    assert (same.quick, unlike) == (loaded.quick, [])
    other, unlike = proved(loaded.pages, replace(loaded, quick=Quick(has_permalinks=True, has_tables=True)), job)
    assert other.quick is None
    assert unlike


def test_where_a_sample_came_out_the_same_the_next_is_drawn_by_the_words_of_pages(
    loaded: MkDocsSite, tmp_path: Path
) -> None:
    job, wrong = Job("", 1, {}, {}, {}), replace(loaded, quick=Quick(has_permalinks=True, has_tables=True))
    drawn = sample(loaded.pages, is_known=True)
    others = [page for page in loaded.pages if page not in drawn]
    with store.opened(tmp_path) as kept:
        assert proved(others, wrong, job, kept)[1] != []
        assert proved(others, wrong, job, kept)[1] != []  # one that came out otherwise is not remembered as the same
        assert proved(others, loaded, job, kept)[1] == []
        assert proved(others, wrong, job, kept)[1] == []  # none of them is tried


def test_a_link_to_a_place_that_no_page_has_is_said_and_one_that_a_page_leads_on_to_is_not(loaded: MkDocsSite) -> None:
    loaded.config.validation.links.anchors = logging.WARNING
    here, there = "edition/letter-1851-03-02.md", "edition/letter-1851-03-09.md"
    links = {here: {"x": "#x", "y": "#y"}, there: {"a": "../b#a", "p9": "../b#p9", "q": "../b#q"}, "no.md": {"z": "z"}}
    records = {page.file.src_uri: PageRecord("", {}, ["a", "b"], {}, {}) for page in loaded.pages}
    records[here] = PageRecord("", {}, ["x"], links, {})
    said = loaded.lost_anchors({path: Leads.of(one) for path, one in records.items()}, {there: ["p9"]})
    assert [re.findall("'([^']*#[^']*)'", line)[0] for line in said] == ["#y", "../b#q"]


def test_it_is_said_that_mkdocs_renders_every_page(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, said = engine.run_generator, []

    def unlike(*given: Any) -> Pressed:
        return replace(real(*given), unlike=("edition/index.md",))

    monkeypatch.setattr(engine, "run_generator", unlike)
    monkeypatch.setattr(terminal, "progress", lambda: lambda words, *_: said.append(words))
    monkeypatch.setattr(build_command, "progress", terminal.progress)
    built(tiny)
    assert [words for words in said if "MkDocs itself" in words] != []


def test_one_process_and_many_make_the_same_site(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = files_below(made / "site")  # which one process has made
    monkeypatch.setattr(early, "_FEW", 0)  # as if these were many: search and downloads are made beside
    (made / STORE).unlink()
    assert_same(built(made, "--jobs", "3"), one)


@pytest.mark.parametrize("is_lost", [False, True], ids=["as they were", "lost meanwhile"])
def test_downloads_made_beside_us_are_not_made_here_unless_one_was_lost_meanwhile(
    made: Path, monkeypatch: pytest.MonkeyPatch, *, is_lost: bool
) -> None:
    here: list[Edition] = []
    monkeypatch.setattr(early, "_FEW", 0)
    real = site_build.downloads
    monkeypatch.setattr(site_build, "downloads", lambda *given: here.append(given[0]) or real(*given))
    if is_lost:  # as if it lay there when the others were made beside
        monkeypatch.setattr(site_build, "stands", lambda *_: True)
    edit_a_note(made)
    again, count = built(made, "--jobs", "3"), len(here)
    assert_same(again, anew(made))
    assert count == is_lost


def test_a_page_that_did_not_change_is_the_file_it_was(made: Path) -> None:
    before = {
        path: path.stat().st_ino
        for path in (made / "site").rglob("*.html")
        if path.name != "404.html" and "proof" not in path.parts
    }
    built(made)
    assert {path: path.stat().st_ino for path in before} == before


def edit_a_note(root: Path) -> None:
    (root / NOTES).write_text((root / NOTES).read_text().replace("In the morning.", "In the evening."))


def name_the_site_otherwise(root: Path) -> None:
    (root / CONFIG).write_text((root / CONFIG).read_text().replace("of Skerry Point", "of another point", 1))


def title_a_page_of_the_menu(root: Path) -> None:
    (root / CONFIG).write_text((root / CONFIG).read_text().replace("- Home: index.md", "- index.md"))
    (root / "docs/index.md").write_text("# Another title\n\nWords.\n")


def add_a_document(root: Path) -> None:
    shutil.copytree(root / "sources/letter-1851-03-09", root / "sources/letter-1851-03-10")
    notes = root / "sources/letter-1851-03-10/annotations"
    shutil.rmtree(notes)


def take_a_document_away(root: Path) -> None:
    shutil.rmtree(root / "sources/parallels")
    for folder in root.glob("sources/letter-*/annotations"):  # they lead to it
        shutil.rmtree(folder)
    shutil.rmtree(root / "sources/hearing-1851-04-01")


CHANGES: list[Callable[[Path], None]] = [
    edit_a_note,
    name_the_site_otherwise,
    title_a_page_of_the_menu,
    add_a_document,
    take_a_document_away,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_after_any_change_the_site_is_the_one_made_anew(made: Path, change: Callable[[Path], None]) -> None:
    change(made)
    assert_same(built(made), anew(made))


def test_an_edited_note_leaves_the_pages_of_other_documents_as_they_are(made: Path) -> None:
    others = [made / f"site/edition/{name}/index.html" for name in ("letter-1851-03-09", "hearing-1851-04-01")]
    before = [path.stat().st_ino for path in others]
    changed = (made / LETTER).read_bytes()
    edit_a_note(made)
    built(made)
    assert [path.stat().st_ino for path in others] == before
    assert (made / LETTER).read_bytes() != changed


def lose(path: Path) -> None:
    path.unlink()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def scatter(path: Path) -> None:
    content, chosen = bytearray(path.read_bytes()), random.Random(1851)  # noqa: S311 - the same damage each time
    for _ in range(400):
        content[chosen.randrange(len(content))] = chosen.randrange(256)
    path.write_bytes(content)


def write_noise(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(5000))  # noqa: S311 - the same


def empty(path: Path) -> None:
    path.write_bytes(b"")


def put_a_foreign_one(path: Path) -> None:
    path.unlink()
    with opened_store(path) as file:
        file.execute("CREATE TABLE kept (what TEXT)")


def lose_its_table(path: Path) -> None:
    with opened_store(path) as file:
        file.execute("DROP TABLE kept")
        file.execute("CREATE TABLE kept (what TEXT)")


def edit_its_values(path: Path) -> None:
    with opened_store(path) as file:
        rows = file.execute("SELECT key, value FROM kept").fetchall()
        assert rows
        file.executemany("UPDATE kept SET value = ? WHERE key = ?",
                         [(written(value, lambda one: one.replace(b'"made":"', b'"made":"0')), key)
                          for key, value in rows])  # fmt: skip


def written(value: bytes, otherwise: Callable[[bytes], bytes]) -> bytes:
    """A value that is written otherwise, and packed as it was; what is kept as it is has a byte more."""
    try:
        return compressed(otherwise(decompressed(value)))
    except DamagedError:
        return value + b" "


def exchange_its_values(path: Path) -> None:
    with opened_store(path) as file:
        rows = file.execute("SELECT key, value, seal FROM kept ORDER BY key").fetchall()
        pairs = zip(rows, rows[1:] + rows[:1], strict=True)
        file.executemany("UPDATE kept SET value = ?, seal = ? WHERE key = ?",
                         [(value, seal, key) for (key, _, _), (_, value, seal) in pairs])  # fmt: skip


def write_words_for_values(path: Path) -> None:
    with opened_store(path) as file:
        file.execute("UPDATE kept SET value = 'words'")


def be_of_another_version(path: Path) -> None:
    """Sealed as another version of the program seals what it made, which was otherwise."""
    with opened_store(path) as file:
        rows = file.execute("SELECT kind, key, value FROM kept").fetchall()
        made = [(written(value, lambda one: one[:-1] + b" ]"), kind, key) for kind, key, value in rows]
        file.executemany("UPDATE kept SET value = ?, seal = ? WHERE kind = ? AND key = ?",
                         [(value, fingerprint("another version", kind, key, value), kind, key)
                          for value, kind, key in made])  # fmt: skip


def exchange_what_is_sealed(path: Path) -> None:
    """What is kept of each document and page is that of another, under a seal that is right for it.

    Not so pieces, their faces and bodies, and files put together of them: they name nothing, and whoever can seal can
    write into the site as well.
    """
    with opened_store(path) as file:
        for kind in ("piece %", "face %", "body %", "whole file"):
            file.execute("DELETE FROM kept WHERE kind LIKE ?", (kind,))
        rows = file.execute("SELECT kind, key, value FROM kept ORDER BY kind, key").fetchall()
        for kind in {one[0] for one in rows}:
            keys = [key for found, key, _ in rows if found == kind]
            values = [value for found, _, value in rows if found == kind]
            for key, value in zip(keys, values[1:] + values[:1], strict=True):
                seal = fingerprint(program(), kind, key, value)
                file.execute("UPDATE kept SET value = ?, seal = ? WHERE kind = ? AND key = ?", (value, seal, kind, key))


def lose_what_was_not_written_back(path: Path) -> None:
    """The file as it lies there while a build is at work, without the log beside it."""
    copy = path.with_suffix(".copy")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("DELETE FROM kept WHERE kind IN ('page', 'done')")
        assert path.with_name(f"{FILE}-wal").stat().st_size
        shutil.copy(path, copy)
    copy.replace(path)


def put_another_log_beside_it(path: Path) -> None:
    for end in ("-wal", "-shm", "-journal"):
        path.with_name(f"{FILE}{end}").write_bytes(random.Random(3).randbytes(40_000))  # noqa: S311 - the same


def put_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def put_a_link(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("elsewhere"))


DAMAGES: list[Callable[[Path], None]] = [
    cut, empty, put_a_foreign_one, edit_its_values, exchange_its_values, be_of_another_version, exchange_what_is_sealed,
    lose_what_was_not_written_back, put_a_folder, put_a_link,
]  # fmt: skip
# other damages of the same: a file that is none, a table that is not there, values under no seal, a log that is none
ALIKE: list[Callable[[Path], None]] = [
    lose, scatter, write_noise, lose_its_table, write_words_for_values, put_another_log_beside_it,
]  # fmt: skip


@pytest.mark.parametrize(
    "damage", [*DAMAGES, *(pytest.param(one, marks=everything()) for one in ALIKE)], ids=lambda damage: damage.__name__
)
def test_whatever_became_of_the_store_the_site_is_the_same(made: Path, damage: Callable[[Path], None]) -> None:
    site = files_below(made / "site")
    damage(made / STORE)
    assert_same(built(made), site)
    assert not (made / ".build-edition/elsewhere").exists()


@pytest.mark.parametrize(
    "path",
    [
        LETTER,
        *(pytest.param(f"site/{one}index.html", marks=everything()) for one in ("", "edition/letter-1851-03-09/")),
    ],
)
def test_a_page_of_the_last_site_that_was_touched_is_made_again(made: Path, path: str) -> None:
    site = files_below(made / "site")
    page = made / path
    page.write_text(page.read_text().replace("</article>", "<p>Other words.</p></article>"))
    (made / "site/edition/index.html").unlink()
    assert_same(built(made), site)


def test_a_link_whose_target_went_is_found_on_a_page_that_did_not_change(tiny: Path) -> None:
    (tiny / "docs/more.md").write_text("# More\n\nWords.\n")
    (tiny / "docs/index.md").write_text("# Home\n\n[More](more.md)\n")
    site = built(tiny)
    (tiny / "docs/more.md").unlink()
    ran = run("--root", tiny)
    assert ran.code == 1
    assert "more.md" in ran.out
    assert files_below(tiny / "site") == site


def test_a_link_to_a_place_that_went_is_found_on_a_page_that_did_not_change(tiny: Path) -> None:
    (tiny / CONFIG).write_text((tiny / CONFIG).read_text() + "validation:\n  links:\n    anchors: warn\n")
    (tiny / "docs/more.md").write_text("# More\n\n## A place\n\nWords.\n")
    (tiny / "docs/index.md").write_text("# Home\n\n[More](more.md#a-place)\n")
    built(tiny)
    (tiny / "docs/more.md").write_text("# More\n\n## Another place\n\nWords.\n")
    ran = run("--root", tiny)
    assert ran.code == 1
    assert "a-place" in ran.out


def test_a_store_that_another_program_holds_is_done_without_and_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "_PATIENCE", 0)
    with store.opened(tmp_path) as mine:
        mine.put("kind", "key", "before")
        with contextlib.closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            mine.put("kind", "key", "after")
            assert mine.get("kind", "key") is None
            with store.opened(tmp_path) as third:
                third.put("kind", "other", "never")
            other.execute("ROLLBACK")
    with store.opened(tmp_path) as again:
        assert (again.get("kind", "key"), again.get("kind", "other")) == ("before", None)


def test_the_store_of_another_edition_is_as_good_as_none(made: Path, built_bilingual: Path) -> None:
    site = files_below(made / "site")
    shutil.copy(built_bilingual / STORE, made / STORE)
    assert_same(built(made), site)


def test_a_full_disk_leaves_the_store_as_it_is(tmp_path: Path) -> None:
    with store.opened(tmp_path) as mine:
        mine.put("kind", "key", "before")
        file = mine._file  # noqa: SLF001 - a disk with room for no page more
        assert file is not None
        file.execute(f"PRAGMA max_page_count = {file.execute('PRAGMA page_count').fetchone()[0]}")
        mine.put_together({"kind": "other"}, {"kind": f'"{random.Random(1).randbytes(60_000).hex()}"'})  # noqa: S311 - the same
        assert mine.get("kind", "key") is None, "it is done without in this run"
    with store.opened(tmp_path) as again:
        assert (again.get("kind", "key"), again.get("kind", "other")) == ("before", None)


def test_a_store_that_cannot_be_written_is_done_without(made: Path) -> None:
    site = files_below(made / "site")
    shutil.rmtree(made / ".build-edition")
    (made / STORE).parent.mkdir()
    (made / STORE).mkdir()
    (made / STORE / "something").write_text("that cannot be removed with it")
    assert_same(built(made), site)


def test_the_store_forgets_pages_that_are_no_more(made: Path) -> None:
    take_a_document_away(made)
    built(made)
    pages = len(list((made / "site").rglob("*.html"))) - 1  # 404.html is the theme's
    with opened_store(made / STORE) as file:
        assert file.execute("SELECT count(*) FROM kept WHERE kind = 'page'").fetchone() == (pages,)


@pytest.mark.parametrize("given", ["0", "-1", "many", "1.5", "1000"])
def test_jobs_is_a_number_of_processes(given: str) -> None:
    assert run("--jobs", given).code == 2
    assert run("--jobs", given).out == ""


WORKER = """
import os, signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from build_edition.ground.cores import end_with
with ProcessPoolExecutor(1, get_context("fork"), end_with, (os.getpid(),)) as pool:
    print(pool.submit(os.getpid).result(), flush=True)
    pool.submit(signal.pause).result()
"""


def test_a_process_that_renders_pages_ends_with_the_one_that_began_it() -> None:
    with subprocess.Popen([sys.executable, "-c", WORKER], env=BARE, stdout=subprocess.PIPE, text=True) as began:
        assert began.stdout is not None
        worker = int(began.stdout.readline())
        began.kill()
    deadline = time.monotonic() + 60
    while _is_running(worker):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_the_index_of_the_search_is_kept_while_no_word_changes(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = files_below(made / "site")

    def refuse(*_given: object) -> None:
        raise AssertionError

    monkeypatch.setattr(kept_search, "part_of_index", refuse)
    name_the_site_otherwise(made)
    named = built(made)
    assert {path: named[path] for path in named if "pagefind/" in path} == {
        path: site[path] for path in site if "pagefind/" in path
    }


def test_files_of_an_index_that_lie_there_as_they_were_left_are_not_read(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("--root", made).code == 0
    site = files_below(made / "site")

    read = Path.read_bytes

    def of_others(path: Path) -> bytes:
        assert "pagefind" not in path.parts
        return read(path)

    def summed(path: Path) -> str:
        assert "pagefind" not in path.parts
        return of_file(path)

    name_the_site_otherwise(made)
    with monkeypatch.context() as watched:
        watched.setattr(Path, "read_bytes", of_others)
        watched.setattr(fingerprints, "of_file", summed)
        assert run("--root", made).code == 0
    named = files_below(made / "site")
    searched = [path for path in site if "pagefind/" in path]
    assert [path for path in searched if named[path] != site[path]] == []
    assert searched


@pytest.mark.parametrize(
    "name",
    ["parts.json", "words/*.json",
     *(pytest.param(one, marks=everything()) for one in ("pagefind.js", "rows.json", "records/*.json"))],
)  # fmt: skip
def test_a_file_of_the_index_that_was_touched_is_made_again(made: Path, name: str) -> None:
    site = files_below(made / "site")
    file = next((made / "docs/edition/pagefind").glob(name))
    content = file.read_bytes()
    file.unlink()
    file.write_bytes(content[:-2])
    assert_same(built(made), site)
    file.unlink()
    assert_same(built(made), site)
