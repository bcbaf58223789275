"""Volumes made apart and joined: the same site, byte for byte, as all of them made at once."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import BARE, ROOT, SOURCES_ONLY, files_below, run

from build_edition import edition as whole_way
from build_edition.ground.store import FILE
from build_edition.search import index_part
from build_edition.search.index_part import Pack
from build_edition.site import kept_search

VOLUMES = ("letters", "hearings")
PARTS, STORE = ".build-edition/parts", f".build-edition/{FILE}"
Apart = Callable[[Path], Path]


def copied(root: Path, to: Path) -> Path:
    return Path(shutil.copytree(root, to, ignore=SOURCES_ONLY))


@pytest.fixture(scope="module")
def parts(built_volumes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the builds of the single volumes left, each on a machine of its own."""
    found = tmp_path_factory.mktemp("apart") / "parts"
    for volume in VOLUMES:
        root = copied(built_volumes, found.parent / volume)
        ran = run("--root", root, "--volume", volume)
        assert ran.code == 0, ran.out
        (found / volume / STORE).parent.mkdir(parents=True)
        shutil.copytree(root / "site", found / volume / "site")
        shutil.copy(root / STORE, found / volume / STORE)
    return found


@pytest.fixture
def joined(built_volumes: Path, parts: Path, tmp_path: Path) -> Path:
    """The edition with the parts beside it, not built yet."""
    root = copied(built_volumes, tmp_path / "joined")
    shutil.copytree(parts, root / PARTS)
    return root


def test_volumes_made_apart_and_joined_are_the_site_made_at_once_and_no_document_is_edited_again(
    built_volumes: Path, joined: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    made = index_part.part_of_index

    def refuse(*_given: object) -> None:
        raise AssertionError

    def once(packs: tuple[Pack, ...], language: str) -> object:
        asked.append(language)
        return made(packs, language)

    monkeypatch.setattr(whole_way, "edit", refuse)
    monkeypatch.setattr(kept_search, "part_of_index", once)
    ran = run("--root", joined)
    assert ran.code == 0, ran.out
    assert asked == ["en"], "the indexes of the volumes are those that were made apart"
    assert files_below(joined / "site") == files_below(built_volumes / "site")
    assert files_below(joined / "docs/edition") == files_below(built_volumes / "docs/edition")
    page = "site/edition/letter-1851-03-02/index.html"
    assert (joined / page).samefile(joined / PARTS / "letters" / page), "nor is a page that knows its volume alone"


def test_parts_that_are_damaged_foreign_or_touched_are_as_good_as_none(built_volumes: Path, joined: Path) -> None:
    (joined / PARTS / "letters" / STORE).write_bytes(b"no store")
    for page in (joined / PARTS / "hearings/site").rglob("*.html"):
        page.write_bytes(page.read_bytes().replace(b"lamp", b"lump"))
    (joined / PARTS / "another").symlink_to(built_volumes)
    (joined / PARTS / "note.txt").write_text("no part")
    ran = run("--root", joined)
    assert ran.code == 0, ran.out
    assert files_below(joined / "site") == files_below(built_volumes / "site")


def test_a_part_has_the_documents_of_its_volume_and_the_places_of_the_others(parts: Path) -> None:
    site = parts / "letters/site/edition"
    assert "Skerry Point" in (site / "letter-1851-03-02/index.html").read_text(encoding="utf-8")
    hearing = (site / "hearing-1851-04-01/index.html").read_text(encoding="utf-8")
    assert "J. Marrow" not in hearing
    assert (site / "pagefind/volumes/letters").is_dir()
    assert not (site / "pagefind/volumes/hearings").exists()


def test_an_error_in_a_document_of_the_volume_is_said_and_nothing_is_written(
    built_volumes: Path, tmp_path: Path
) -> None:
    root = copied(built_volumes, tmp_path / "edition")
    notes = root / "sources/letters/letter-1851-03-02/annotations/notes.yml"
    notes.write_text(notes.read_text().replace("exact: the lamp went out", "exact: the lamp fell"))
    (root / "docs/about.md").write_text("# About\n\n[Read](edition/reading/letter-1851-03-02.md)\n")
    assert run("--root", root, "--volume", "hearings").code == 0, (
        "it is none of this volume's, nor is the page linked to"
    )
    before = files_below(root / "site")
    ran = run("--root", root, "--volume", "letters")
    assert ran.code == 1
    assert "A101" in ran.out
    assert files_below(root / "site") == before


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--volume", "poems"], "there is no volume poems with a document in it; there are hearings, letters"),
        (["--volume", "../x"], "there is no volume ../x"),
        (["--volume", "letters", "--offline"], "not with --offline"),
    ],
)
def test_a_volume_that_is_none_is_a_usage_error(built_volumes: Path, options: list[str], said: str) -> None:
    ran = run("--root", built_volumes, *options)
    assert ran.code == 2
    assert said in ran.err


def test_an_edition_without_volumes_has_none_to_make_alone(tiny: Path) -> None:
    ran = run("--root", tiny, "--volume", "letters")
    assert ran.code == 2
    assert "no document lies in a volume" in ran.err


def jobs_of(workflow: str) -> dict[str, Any]:
    """The jobs that publish an edition, as a new one is given them."""
    path = ROOT / "build_edition/assets/scaffold" / workflow
    return dict(yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"])


def test_an_edition_with_volumes_is_published_as_one_without_but_for_its_parts() -> None:
    jobs, plain = jobs_of("volumes/publish.yml"), jobs_of("edition/github/workflows/publish.yml")
    assert [*jobs] == ["volumes", "part", *plain]
    taken = [step for step in jobs["build"]["steps"] if step not in plain["build"]["steps"]]
    assert [step["with"]["path"] for step in taken] == [PARTS, PARTS]
    assert [step for step in jobs["build"]["steps"] if step not in taken] == plain["build"]["steps"]
    for name in ("deploy", "again"):
        assert jobs[name]["steps"] == plain[name]["steps"]
        assert "!cancelled() && needs.build.result == 'success'" in jobs[name]["if"], (
            "what needs a job that needed one which was skipped is skipped, if it says nothing else"
        )
    assert jobs["build"]["needs"] == "part"
    assert "!cancelled()" in jobs["build"]["if"]


def test_the_jobs_of_the_workflow_make_each_volume_and_what_they_leave_is_joined(
    built_volumes: Path, tmp_path: Path
) -> None:
    jobs = jobs_of("volumes/publish.yml")
    used = {step["uses"].split("@")[1] for job in jobs.values() for step in job["steps"] if "uses" in step}
    assert all(re.fullmatch("[0-9a-f]{40}", one) for one in used)
    clone, output = copied(built_volumes, tmp_path / "clone"), tmp_path / "output"
    (clone / "edition.py").write_text("from build_edition.commands.cli import main\nraise SystemExit(main())\n")
    (first,) = [step["run"] for step in jobs["volumes"]["steps"] if "run" in step]
    shell(first, clone, BEFORE="0" * 40, GITHUB_OUTPUT=str(output))
    changed = json.loads(output.read_text().removeprefix("changed="))
    assert changed == ["hearings", "letters"], "all, where what was before is not known"
    (clone / ".build-edition/de").mkdir(parents=True)
    shutil.copy(built_volumes / STORE, clone / ".build-edition/de" / FILE)  # as if there were a further language
    (made,) = [step["run"] for step in jobs["part"]["steps"] if "run" in step]
    for volume in changed[:1]:
        shell(made, clone, VOLUME=volume)
    assert (clone / "parts" / changed[0] / ".build-edition/de" / FILE).is_file()
    joined = copied(built_volumes, tmp_path / "joined")
    shutil.copytree(clone / "parts", joined / PARTS)
    page = "site/edition/named/hearing-1851-04-01/index.html"
    assert run("--root", joined).code == 0
    assert (joined / page).samefile(joined / PARTS / "hearings" / page)
    assert files_below(joined / "site") == files_below(built_volumes / "site")


def shell(script: str, root: Path, **given: str) -> None:
    """A step of a workflow, as GitHub runs it, with the Python of the tests."""
    (root.parent / "bin").mkdir(exist_ok=True)
    python = root.parent / "bin/python"
    if not python.exists():
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
        python.chmod(0o755)
    env = {**BARE, "PATH": f"{python.parent}:{BARE['PATH']}", **given}
    subprocess.run(["bash", "-e", "-o", "pipefail", "-c", script], cwd=root, env=env, check=True, capture_output=True)


def test_the_volumes_that_changed_are_those_with_other_files_and_all_where_something_is_shared(
    built_volumes: Path, tmp_path: Path
) -> None:
    root = copied(built_volumes, tmp_path / "edition")

    def git(*words: str) -> None:
        subprocess.run(["git", "-C", root, "-c", "user.name=A", "-c", "user.email=a@example.org", *words], check=True)

    def changed() -> str:
        ran = run("--root", root, "volumes", "--changed", "HEAD", "--format", "json")
        assert ran.code == 0
        return ran.out

    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "First"]):
        git(*words)
    assert changed() == "[]\n"
    (root / "docs/more.md").write_text("# More\n")
    git("add", "-A")
    assert changed() == "[]\n", "no page of a document knows it"
    with (root / "sources/hearings/hearing-1851-04-01/annotations/notes.yml").open("a") as notes:
        notes.write("# looked through\n")
    assert changed() == '["hearings"]\n'
    with (root / "sources/register/persons.yml").open("a") as persons:
        persons.write("# looked through\n")
    assert changed() == '["hearings", "letters"]\n'
    assert run("--root", root, "volumes").out == "hearings\nletters\n"


def test_an_edition_without_volumes_names_none(tiny: Path) -> None:
    assert run("--root", tiny, "volumes").out == ""
    assert run("--root", tiny, "volumes", "--format", "json").out == "[]\n"
