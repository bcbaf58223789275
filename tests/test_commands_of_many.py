"""Commands about many documents read what the last build kept and proved, and write nothing into the edition."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import TINY, Ran, files_below, opened_store, run

from build_edition import edition as edition_module
from build_edition.commands import compiled, options
from build_edition.ground.fingerprint import of_file
from build_edition.ground.store import FILE, Store
from build_edition.measures import proof
from build_edition.measures.kept_documents import KeptDocuments
from build_edition.site.generation import WORK
from build_edition.sources import parse_sources

LETTER = "letter-1851-03-02"
NOTES, TEXT = (f"sources/{LETTER}/{path}" for path in ("annotations/notes.yml", "text.txt"))


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three documents are many here, and one process does the work, so that it can be looked at."""
    monkeypatch.setattr(compiled, "_FEW", 0)
    monkeypatch.setattr(options, "processors", lambda: 1)


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = Path(shutil.copytree(TINY, tmp_path_factory.mktemp("built") / "edition"))
    assert run("--root", root).code == 0
    return root


@pytest.fixture
def built(built_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built_once, tmp_path / "edition"))


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents that are edited and the pages that are rendered for their proof."""
    names: list[str] = []

    def noted(work: Callable[..., object], name: Callable[..., str]) -> Callable[..., object]:
        return lambda *given: names.append(name(*given)) or work(*given)

    edit, html = edition_module.edit, proof.Rendering.html
    monkeypatch.setattr(edition_module, "edit", noted(edit, lambda document, *_: document.id))
    monkeypatch.setattr(proof.Rendering, "html", noted(html, lambda _, page: page.path))
    return names


def check(root: Path) -> Ran:
    return run("--root", root, "check")


def alter(path: Path, old: str, new: str) -> None:
    words = path.read_text()
    assert old in words
    path.write_text(words.replace(old, new))


def test_after_a_build_nothing_is_made_again(built: Path, made: list[str]) -> None:
    assert check(built).code == 0
    assert made == []


@pytest.mark.parametrize(
    "command",
    [
        ("citation",),
        ("export", "csv", "--to", "../exports"),
        ("why", f"{LETTER}#p1"),
        ("changes", ".", "--format", "json", "--output", "-"),
        ("upgrade",),
    ],
    ids=lambda command: command[0],
)
def test_other_commands_read_the_last_build_too_and_say_the_same_without_it(
    built: Path, made: list[str], monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(built)
    said = run(*command)
    assert said.code == 0
    assert made == []
    shutil.rmtree(built / "../exports", ignore_errors=True)
    shutil.rmtree(built / WORK)
    assert run(*command) == said
    assert LETTER in made


def test_of_two_sides_only_the_document_that_differs_is_edited_and_compared(
    built: Path, tmp_path: Path, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read, edited = list[str](), KeptDocuments.edited
    monkeypatch.setattr(KeptDocuments, "edited", lambda self, name: read.append(name) or edited(self, name))
    before = shutil.copytree(built / "sources", tmp_path / "before" / "sources").parent
    shutil.copy(built / "mkdocs.yml", before)
    alter(before / NOTES, "In the morning.", "In the evening.")
    told = run("--root", built, "changes", before, "--format", "json", "--output", "-")
    assert told.code == 0
    assert "In the evening." in told.out
    assert {one for one in made if "." not in one} == {LETTER}
    assert {*read} == {LETTER}


@pytest.mark.parametrize("command", [("quote", LETTER, "the lamp"), ("portrait", LETTER)], ids=lambda one: one[0])
def test_a_command_about_one_document_parses_no_other_and_edits_none(
    built: Path, made: list[str], monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    parsed, parse = list[str](), parse_sources.parse_document
    monkeypatch.setattr(
        parse_sources, "parse_document", lambda tree, name, about: parsed.append(name) or parse(tree, name, about)
    )
    shutil.rmtree(built / WORK)
    assert run("--root", built, *command).code == 0
    assert (parsed, made) == ([LETTER], [])


def test_a_document_whose_header_cannot_be_read_is_said_to_be_there(built: Path) -> None:
    (built / f"sources/{LETTER}/document.yml").write_text("kind: [\n")
    said = run("--root", built, "quote", LETTER, "the lamp")
    assert said.code == 2
    assert f"the document.yml of {LETTER} cannot be read" in said.err


def test_an_edited_note_costs_its_document_and_the_pages_it_changes(built: Path, made: list[str]) -> None:
    alter(built / NOTES, "In the morning.", "In the evening.")
    assert check(built).code == 0
    assert [one for one in made if "." not in one] == [LETTER]
    assert f"{LETTER}.md" in made
    assert "hearing-1851-04-01.md" not in made


def test_it_says_what_it_says_where_nothing_is_kept(built: Path) -> None:
    alter(built / NOTES, "In the morning.", "In the [@nobody1900].")
    said = check(built)
    assert "M104" in said.out
    shutil.rmtree(built / WORK)
    assert check(built) == said


def test_nothing_is_written(built: Path) -> None:
    alter(built / NOTES, "In the morning.", "In the evening.")
    before = {path: content for path, content in files_below(built).items() if not path.startswith(f"{WORK}/{FILE}-")}
    check(built)
    after = files_below(built)
    assert {path: after[path] for path in before} == before
    assert {path for path in after if path not in before} <= {f"{WORK}/{FILE}-wal", f"{WORK}/{FILE}-shm"}


@pytest.mark.parametrize("what", ["page", "document", "extensions"])
def test_what_is_not_as_it_was_proved_is_proved_again(built: Path, made: list[str], what: str) -> None:
    page = f"{LETTER}.md"
    if what == "page":
        (built / "docs/edition" / page).write_text("# Another\n")
    elif what == "document":
        before = of_file(built / TEXT)
        alter(built / TEXT, "1794. A year", "1795. A year")
        alter(built / f"sources/{LETTER}/document.yml", before, of_file(built / TEXT))
    else:
        alter(built / "mkdocs.yml", "markdown_extensions:\n", "markdown_extensions:\n  - admonition\n")
    check(built)
    assert page in made


def test_a_store_that_is_not_ours_is_not_believed(built: Path, made: list[str]) -> None:
    (built / WORK / FILE).write_bytes(b"no store of ours")
    assert check(built).code == 0
    assert LETTER in made
    assert (built / WORK / FILE).read_bytes() == b"no store of ours"


def test_what_was_touched_in_the_store_is_made_again(built: Path, made: list[str]) -> None:
    with opened_store(built / WORK / FILE) as store:
        store.execute("UPDATE kept SET value = zeroblob(9)")
    assert check(built).code == 0
    assert LETTER in made


def test_of_two_stores_the_first_is_asked_first_and_alone_is_written(tmp_path: Path) -> None:
    behind, before = tmp_path / "behind", tmp_path / "before"
    for folder in (behind, before):
        folder.mkdir()
    first = Store(behind)
    first.put("kind", "both", 1)
    first.put("kind", "one", 2)
    second = Store(before, behind)
    second.put("kind", "both", 3)
    assert (second.get("kind", "both"), second.get("kind", "one"), first.get("kind", "both")) == (3, 2, 1)
    assert second.keys("kind") == {"both", "one"}
    second.keep_only("kind", frozenset())
    assert (second.get("kind", "both"), first.get("kind", "both"), first.keys("kind")) == (1, 1, {"both", "one"})


def test_the_proof_sees_a_word_that_a_page_lost(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    html = proof.Rendering.html
    monkeypatch.setattr(proof.Rendering, "html", lambda *given: html(*given).replace("lamp", "camp"))
    alter(built / NOTES, "In the morning.", "In the evening.")
    assert "M108" in check(built).out
