"""The command line: what is printed, what is written, and how it ends."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import ROOT, SOURCES_ONLY, files_below, flagship_result, run
from everything import everything
from versioned import committed

from build_edition.commands.ending import about_machine
from build_edition.contribute.quote import quote
from build_edition.diagnostics.catalogue import CATALOGUE
from build_edition.edition import compile_edition

MANY = "sources/letter-1851-03-02/annotations/many.yml"
NOTE = (
    "- id: {id}\n  kind: explanatory\n  target:\n    exact: {exact}\n  body: B.\n  certainty: high\n  by: [editors]\n"
)


def test_a_clean_edition_ends_with_nothing_to_say(tiny: Path) -> None:
    ran = run("--root", tiny, "check")
    assert ran.code == 0
    assert ran.out.startswith("0 errors, 0 warnings")


def test_all_faults_of_a_run_are_shown_in_order_of_place(tiny: Path) -> None:
    notes = [
        NOTE.format(id="two", exact="nowhere"),
        NOTE.format(id="Bad Id", exact="lamp"),
        NOTE.format(id="c", exact="w"),
    ]
    (tiny / MANY).write_text("".join(notes))
    ran = run("--root", tiny, "check", "--format", "concise")
    lines = [line for line in ran.out.splitlines() if line.startswith("sources/")]
    assert [line.split(": ")[2] for line in lines] == ["A101", "N010", "A102"]
    assert ran.code == 1


def test_github_gets_one_command_a_finding_on_one_line(tiny: Path) -> None:
    (tiny / MANY).write_text(NOTE.format(id="two", exact="lamp went out"))
    ran = run("--root", tiny, "check", "--format", "github")
    (line,) = ran.out.splitlines()
    assert line.startswith(f"::error file={MANY},line=4,col=12,title=A102::“lamp went out” occurs 2 times")
    assert "%0A" in line


def test_json_is_json(tiny: Path) -> None:
    clean = shutil.copytree(tiny, tiny.with_name("clean"))
    (tiny / MANY).write_text(NOTE.format(id="two", exact="nowhere"))
    (found,) = json.loads(run("--root", tiny, "check", "--format", "json").out)
    assert (found["code"], found["path"], found["line"], found["column"]) == ("A101", MANY, 4, 12)
    assert json.loads(run("--root", clean, "check", "--format", "json").out) == []


def test_strict_makes_warnings_count(tiny: Path) -> None:
    (tiny / "sources/stray.txt").write_text("x")
    assert run("--root", tiny, "check").code == 0
    assert run("--root", tiny, "check", "--strict").code == 1


def what_is_published(root: Path) -> dict[str, bytes]:
    """Everything but what is kept in between."""
    return {path: content for path, content in files_below(root).items() if not path.startswith(".build-edition/")}


def test_an_error_writes_nothing_at_all(tiny: Path) -> None:
    run("--root", tiny, "--pages-only")
    before = what_is_published(tiny)
    (tiny / MANY).write_text(NOTE.format(id="two", exact="nowhere"))
    ran = run("--root", tiny)
    assert ran.code == 1
    assert "nothing was written" in ran.out
    (tiny / MANY).unlink()
    assert what_is_published(tiny) == before


@pytest.mark.parametrize(
    "words",
    [
        "lamp",
        "The lamp went out",
        "{{ two }}",
        "“Two wicks”",
        '"Two wicks"',
        "Анна",
        "lamp went out",
        "*oil*",
        "o'clock",
    ],
)
def test_quote_prints_what_check_accepts_for_each_occurrence(tiny: Path, words: str) -> None:
    found = 0
    for document in ("letter-1851-03-02", "letter-1851-03-09", "hearing-1851-04-01"):
        ran = run("--root", tiny, "quote", document, words)
        if ran.code == 0:
            found += len(yaml.safe_load(ran.out))
            (tiny / f"sources/{document}/annotations/quoted.yml").write_text(ran.out)
    checked = run("--root", tiny, "check")
    assert found
    assert checked.code == 0, checked.out


@everything("test_cli.py::test_quote_prints_what_check_accepts_for_each_occurrence")
def test_quote_of_the_speech_is_accepted_unchanged(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(ROOT, tmp_path / "copy", ignore=SOURCES_ONLY))
    before = {note.id.value for note in flagship_result().value.annotations}
    speech = next(one for one in flagship_result().value.documents if one.id == "speech-1936-12-04")
    quoted = quote(speech, "fight for your legality", frozenset(before), "editors")
    assert len(yaml.safe_load(quoted)) == 2
    (copy / "sources/speech-1936-12-04/annotations/quoted.yml").write_text(quoted)
    checked = compile_edition(copy)
    assert {one.code for one in checked.diagnostics} == {"N059"}, "what is still to be written"
    added = [note for note in checked.value.annotations if note.id.value not in before]
    assert len(added) == 2
    assert len(yaml.safe_load(quote(speech, "fight for your legality", frozenset(before), "editors", 2))) == 1


@pytest.mark.parametrize("words", ["", "  "])
def test_a_note_on_no_words_is_a_usage_error(tiny: Path, words: str) -> None:
    ran = run("--root", tiny, "quote", "letter-1851-03-02", words)
    assert (ran.code, ran.out) == (2, "")
    assert "usage error: no words are given for the note to stand on" in ran.err


def test_quote_of_words_that_are_not_there_says_so(tiny: Path) -> None:
    ran = run("--root", tiny, "quote", "letter-1851-03-02", "no such words")
    assert (ran.code, ran.out) == (1, "")
    assert "do not occur" in ran.err


@pytest.mark.parametrize(
    "arguments", [["quote", "no-such-document", "x"], ["portrait", "no-such-document"], ["explain", "A999"]]
)
def test_a_wrong_call_ends_with_two_and_names_what_there_is(tiny: Path, arguments: list[str]) -> None:
    ran = run("--root", tiny, *arguments)
    assert ran.code == 2
    assert "there is no" in ran.err


def test_a_folder_that_is_no_edition_is_a_wrong_call(tmp_path: Path) -> None:
    assert run("--root", tmp_path, "check").code == 2


def test_our_own_mistake_ends_with_seventy(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("build_edition.edition.compile_edition", broken)
    ran = run("--root", tiny, "check")
    assert ran.code == 70
    assert "our own mistake" in ran.err


@pytest.mark.parametrize(
    ("command", "refused"),
    [
        (["changes", "HEAD", "--output", "nowhere/x"], "nowhere/x"),
        (["changes", "HEAD", "--output", "folder"], "folder"),
        (["changes", "HEAD", "--output", "file/x"], "file/x"),
        (["changes", "HEAD", "--output", "x", "--summary", "nowhere/s"], "nowhere/s"),
        (["changes", "HEAD", "--output", "x", "--summary", "folder"], "folder"),
        (["changes", "HEAD", "--output", "folder", "--summary", "s"], "folder"),
        (["changes", "HEAD", "--output=-", "--summary", "nowhere/s"], "nowhere/s"),
        (["export", "csv", "--to", "file"], "file"),
        (["export", "csv", "--to", "file/more"], "file/more"),
        (["export", "csv", "--to", "/proc/nowhere"], "/proc/nowhere"),
        (["release", "v1.0.0", "--bill", "folder"], "folder"),
        (["release", "v1.0.0", "--bill", "file/x"], "file/x"),
    ],
    ids=lambda given: "_".join(given).replace("/", "-") if isinstance(given, list) else given,
)
def test_a_place_that_cannot_be_written_is_one_sentence_and_nothing_is_left_there(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str], refused: str
) -> None:
    assert run("--root", tiny, "citation", "--write").code == 0
    committed(tiny, "All")
    here = tmp_path / "here"
    (here / "folder").mkdir(parents=True)
    (here / "file").write_text("kept")
    monkeypatch.chdir(here)
    ran = run("--root", tiny, *command)
    assert (ran.code, ran.out) == (1, "")
    assert re.fullmatch(rf"build-edition: {re.escape(refused)} cannot be written: [^\n]+\n", ran.err)
    assert sorted(path.name for path in here.rglob("*")) == ["file", "folder"]
    assert (here / "file").read_text() == "kept"


def test_a_file_of_ours_that_is_missing_is_still_our_own_mistake() -> None:
    with pytest.raises(FileNotFoundError) as missing:
        Path("/nowhere/of ours").read_bytes()
    assert about_machine(missing.value) == ""


def test_the_portrait_can_be_diffed(tiny: Path) -> None:
    first = run("--root", tiny, "portrait", "hearing-1851-04-01").out
    assert first == run("--root", tiny, "portrait", "hearing-1851-04-01").out
    assert "6 turns: chair 2, marrow 2, voice 1, quay 1" in first


def test_nothing_but_the_findings_is_printed_when_piped(tiny: Path) -> None:
    assert run("--root", tiny, "check").err == ""


def test_the_catalogue_is_the_page(tiny: Path) -> None:
    run("--root", tiny, "--pages-only")
    page = (tiny / "docs/edition/diagnostics.md").read_text()
    assert all(f"### {code.id} {code.name} {{: #{code.id.lower()} }}" in page for code in CATALOGUE.values())


def test_a_usage_error_says_so_and_ends_with_two(tiny: Path) -> None:
    for arguments in (["--root", tiny, "no-such-command"], ["portrait"], ["--root", tiny.parent, "check"]):
        ran = run(*arguments)
        assert ran.code == 2
        assert "usage error: " in ran.err


@pytest.mark.parametrize(
    ("arguments", "called", "wrong"),
    [
        (["preview", "--port", "1"], "build-edition preview", "--port 1"),
        (["check", "--no-such"], "build-edition check", "--no-such"),
        (["new", "document", "x.txt", "--no-such"], "build-edition new document", "--no-such"),
        (["--no-such", "check"], "build-edition", "--no-such"),
    ],
)
def test_an_option_that_a_command_does_not_have_is_said_with_how_that_command_is_called(
    arguments: list[str], called: str, wrong: str
) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"usage: {called} [-h] ")
    assert ran.err.endswith(f"\n{called}: usage error: unrecognized arguments: {wrong}\n")


def test_help_and_explain_load_nothing_that_reads_an_edition() -> None:
    heavy = {"build_edition.edition", "mkdocs", "markdown", "lxml", "yaml", "babel", "rapidfuzz", "pypandoc"}
    for words in ('["--help"]', '["explain", "A101"]'):
        code = f"import sys, contextlib\nfrom build_edition.commands.cli import main\nwith contextlib.suppress(SystemExit): main({words})\nprint(*sys.modules)"
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert not heavy & set(ran.stdout.splitlines()[-1].split())


def test_the_page_of_help_names_every_command_of_the_folder() -> None:
    printed = run("--help").out
    for path in (ROOT / "build_edition/commands").glob("*.py"):
        found = re.search(r'^NAME: Final = "(\w+)"\nHELP: Final = "(.+)"$', path.read_text(), re.MULTILINE)
        if found:
            assert path.stem == found[1]
            assert re.search(rf"^ +{found[1]} +{re.escape(found[2][:20])}", printed, re.MULTILINE), found[1]
