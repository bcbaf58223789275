"""What `check` sees in the history of an edition: a text that was replaced, and what was left as it was."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ran, run

DOCUMENT = "letter-1851-03-02"
MOVED = (("My *oil* is low", "My oil is low"), ("1) Send oil.", "1) Send *oil*."))
Git = Callable[..., str]


def replace_text(edition: Path, *changes: tuple[str, str]) -> None:
    folder = edition / "sources" / DOCUMENT
    text = folder / "text.txt"
    former, new = hashlib.sha256(text.read_bytes()).hexdigest(), text.read_text("utf-8")
    for old, now in changes:
        assert old in new
        new = new.replace(old, now)
    text.write_text(new, "utf-8")
    header = folder / "document.yml"
    present = hashlib.sha256(text.read_bytes()).hexdigest()
    header.write_text(header.read_text("utf-8").replace(former, present), "utf-8")


def change_note(edition: Path) -> None:
    notes = edition / "sources" / DOCUMENT / "annotations/notes.yml"
    notes.write_text(notes.read_text("utf-8").replace('exact: "*oil*"', 'exact: "*oil*"\n    prefix: Send'), "utf-8")


def git_in(folder: Path) -> Git:
    def git(*words: str) -> str:
        named = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words]
        return subprocess.run(named, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()

    return git


def committed(folder: Path) -> Git:
    git = git_in(folder)
    git("init", "-q", "--initial-branch=main")
    git("add", "-A")
    git("commit", "-qm", "The edition")
    return git


def check(edition: Path) -> Ran:
    return run("--root", edition, "check")


def test_a_change_that_was_committed_is_named_and_the_hint_is_a_command_that_works(tiny: Path) -> None:
    git = committed(tiny)
    replace_text(tiny, *MOVED)
    git("commit", "-qam", "A better transcription")
    commit, parent = git("log", "-1", "--format=%h %p").split()
    ran = check(tiny)
    assert ran.code == 0
    assert f"A107: the text of {DOCUMENT} was changed in commit {commit}" in ran.out
    assert "notes.yml:23:13: note: elsewhere" in ran.out
    hint = f"migrate {parent} --document {DOCUMENT}"
    assert f"`build-edition {hint}`" in ran.out
    told = run("--root", tiny, *hint.split())
    assert told.code == 1, "one is for a person"
    assert "notes.yml:23:13: “*oil*”" in told.out


def test_later_changes_of_the_text_do_not_hide_an_earlier_one(tiny: Path) -> None:
    git = committed(tiny)
    before = git("rev-parse", "--short", "HEAD")
    replace_text(tiny, *MOVED)
    git("commit", "-qam", "A better transcription")
    replace_text(tiny, ("Dear Sir,", "Dear Sir!"))
    git("commit", "-qam", "A sign")
    replace_text(tiny, ("Dear Sir!", "My dear Sir!"))
    assert f"migrate {before} " in check(tiny).out
    change_note(tiny)
    assert "A107" not in check(tiny).out


def test_a_text_that_became_what_it_was_again_leaves_nothing_in_doubt(tiny: Path) -> None:
    git = committed(tiny)
    replace_text(tiny, *MOVED)
    git("commit", "-qam", "A better transcription")
    replace_text(tiny, *((new, old) for old, new in MOVED))
    assert "A107" not in check(tiny).out


def test_words_that_were_doubled_are_in_doubt_although_one_place_is_found(tiny: Path) -> None:
    committed(tiny)
    again = "1794. A year nobody here remembers."
    replace_text(tiny, (again, f"{again} A year nobody here forgets.\n\n1794. A year no one there remembers"))
    replace_text(tiny, ("A year nobody here remembers.", "A year everybody here remembers."))
    out = check(tiny).out
    assert "A101" in out
    assert "A107" in out


def test_what_a_merge_brought_is_one_change(tiny: Path) -> None:
    """The text and the note were changed on a branch one after the other; on the chief branch they come together."""
    git = committed(tiny)
    git("switch", "-qc", "better")
    replace_text(tiny, *MOVED)
    git("commit", "-qam", "A better transcription")
    assert "A107" in check(tiny).out
    git("switch", "-q", "main")
    git("merge", "-q", "--no-ff", "-m", "Merge", "better")
    assert f"in commit {git('rev-parse', '--short', 'HEAD')}" in check(tiny).out
    git("checkout", "-q", "--detach")
    assert "A107" in check(tiny).out


def test_an_edition_in_a_folder_of_a_repository_has_its_history(tiny: Path) -> None:
    (tiny.parent / "sources").mkdir()
    committed(tiny.parent)
    replace_text(tiny, *MOVED)
    assert "A107" in check(tiny).out


def test_line_ends_are_no_change(tiny: Path) -> None:
    committed(tiny)
    text = tiny / "sources" / DOCUMENT / "text.txt"
    replace_text(tiny, ("\n", "\r\n"))
    assert b"\r\n" in text.read_bytes()
    assert "A107" not in check(tiny).out


def nothing(_: Path) -> None:
    """No repository at all."""


def without_a_commit(edition: Path) -> None:
    git_in(edition)("init", "-q")


def broken(edition: Path) -> None:
    committed(edition)
    shutil.rmtree(edition / ".git/objects")


def no_repository_though_it_looks_so(edition: Path) -> None:
    (edition / ".git").write_text("gitdir: /nowhere\n")


@pytest.mark.parametrize("made", [nothing, without_a_commit, broken, no_repository_though_it_looks_so])
def test_where_there_is_no_history_nothing_is_said(made: Callable[[Path], object], tiny: Path) -> None:
    made(tiny)
    replace_text(tiny, *MOVED)
    ran = check(tiny)
    assert ran.code == 0, ran.err
    assert "A107" not in ran.out


def test_a_shallow_clone_has_less_history(tiny: Path, tmp_path: Path) -> None:
    git = committed(tiny)
    replace_text(tiny, *MOVED)
    git("commit", "-qam", "A better transcription")
    for depth, is_seen in (("1", False), ("2", True)):
        clone = tmp_path / f"clone-{depth}"
        git("clone", "-q", "--depth", depth, tiny.as_uri(), str(clone))
        ran = check(clone)
        assert ran.code == 0, ran.err
        assert ("A107" in ran.out) is is_seen


@pytest.mark.parametrize("program", ["", "#!/bin/sh\necho 'detected dubious ownership' >&2\nexit 128\n"])
def test_without_git_or_where_it_refuses_a_check_is_a_check(program: str, tiny: Path, tmp_path: Path) -> None:
    committed(tiny)
    replace_text(tiny, *MOVED)
    only = tmp_path / "programs"
    only.mkdir()
    if program:
        (only / "git").write_text(program)
        (only / "git").chmod(0o755)
    ran = run("--root", tiny, "check", given={"PATH": str(only)})
    assert ran.code == 0, ran.err
    assert "A107" not in ran.out


def test_a_git_that_belongs_to_somebody_else_is_as_none(tiny: Path) -> None:
    committed(tiny)
    replace_text(tiny, *MOVED)
    ran = run("--root", tiny, "check", given={"GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"})
    assert ran.code == 0, ran.err
    assert "A107" not in ran.out


def test_names_of_files_may_be_anything(tiny: Path) -> None:
    names = (b"line\nend.yml", b"\xff\xfe.yml", b"-n.yml", b"tab\there.yml", "commit \u202e.yml".encode(), b" .yml")
    folder = os.fsencode(tiny / "sources" / DOCUMENT / "annotations")
    for name in names:
        with open(os.path.join(folder, name), "wb") as file:  # noqa: PTH118, PTH123 - names that are not UTF-8
            file.write(b"[]\n")
    committed(tiny)
    for name in names:
        os.remove(os.path.join(folder, name))  # noqa: PTH107, PTH118 - the same
    replace_text(tiny, *MOVED)
    ran = check(tiny)
    assert ran.code == 0, ran.err
    assert "A107" in ran.out


PARALLEL = """
- id: out
  title: The lamp was out
  strength: strong
  passages:
    - document: letter-1851-03-02
      exact: "*oil*"
    - document: hearing-1851-04-01
      exact: I lit it again
  comment: C.
  by: [editors]
  claims:
    - claim: The oil was low.
      record: Not known.
      stances:
        - {document: letter-1851-03-02, who: marrow, stance: asserts, exact: "*oil*"}
        - {document: hearing-1851-04-01, who: marrow, stance: silent}
"""
PERSON = """
- id: marrow
  name: J. Marrow
  forms: [MARROW]
  summary: The keeper.
  body: He wrote [@general-knowledge].
  identification: {certainty: high, reason: He signs.}
  passages:
    - document: letter-1851-03-02
      exact: "*oil*"
  by: [editors]
"""
EXCEPTION = """not_mentions:
  - exact: "*oil*"
    reason: It is no name.
"""
ALL = {
    "passage": ("sources/parallels/tins.yml", PARALLEL),
    "stance": ("sources/parallels/tins.yml", PARALLEL),
    "register": ("sources/register/persons.yml", PERSON),
    "exception": (f"sources/{DOCUMENT}/document.yml", EXCEPTION),
}


def without_notes(edition: Path) -> None:
    (edition / "sources" / DOCUMENT / "annotations/notes.yml").write_text("[]\n")


def add_to(edition: Path, path: str, words: str) -> None:
    file = edition / path
    file.parent.mkdir(exist_ok=True)
    file.write_text((file.read_text("utf-8") if file.exists() else "") + words, "utf-8")


@pytest.mark.parametrize("what", ALL)
def test_whatever_points_to_words_of_the_former_text_is_in_doubt_as_a_note_is(what: str, tiny: Path) -> None:
    without_notes(tiny)
    path, words = ALL[what]
    add_to(tiny, path, words)
    if what in ("passage", "stance"):
        add_to(tiny, "sources/register/persons.yml", PERSON.partition("  passages")[0] + "  by: [editors]\n")
    git = committed(tiny)
    assert "A107" not in check(tiny).out
    replace_text(tiny, *MOVED)
    out = check(tiny).out
    assert f"A107: the text of {DOCUMENT} was changed since the last commit" in out
    file = tiny / path
    place = f"{path}:{file.read_text('utf-8').split('*oil*')[0].count(chr(10)) + 1}:"
    assert any(line.startswith(place) and "note: elsewhere" in line for line in out.splitlines())
    git("commit", "-qam", "A better transcription")
    assert "A107" in check(tiny).out
    margin = " " * (4 if what == "exception" else 6)
    looked_at = file.read_text("utf-8").replace('"*oil*"\n', f'"*oil*"\n{margin}prefix: Send\n', 1)
    file.write_text(looked_at, "utf-8")
    assert "A107" not in check(tiny).out


def test_words_tied_by_a_witness_are_in_doubt_in_both_texts(tiny: Path) -> None:
    without_notes(tiny)
    tie = f"""witness:
  of: {DOCUMENT}
  form: translation
  words:
    - here: {{exact: a glass}}
      there: {{exact: "*oil*"}}
"""
    add_to(tiny, "sources/letter-1851-03-09/document.yml", tie)
    committed(tiny)
    assert "A107" not in check(tiny).out
    replace_text(tiny, *MOVED)
    out = check(tiny).out
    assert "check 1 tie made" in out
    assert "migrate" in out
    assert "letter-1851-03-09/document.yml" in run("--root", tiny, "migrate", "HEAD", "--document", DOCUMENT).out


CAME_IN = ("Dear Sir,\n\n", "Dear Sir,\n\nThe glass of the lamp is broken, and I have no other.\n\n")
LINK = "\nSee [[letter-1851-03-02#p2]] of the keeper.\n"
REVIEW = "reviewed:\n  - {by: reader, date: 2026-01-05, paragraphs: [p2]}\n"
GAP = "lacunae:\n  - before: The lamp went\n    description: The first page is lost.\n"
ALIGNED = f"witness:\n  of: {DOCUMENT}\n  form: translation\n  alignment:\n    - {{here: [p1], there: [p2]}}\n"
INTRODUCTION = "---\ntitle: On the light\nabout: letter-1851-03-02\nby: [editors]\n---\nThe keeper wrote often.\n"
NUMBERED = {
    "link in an introduction": ("sources/introductions/light.md", LINK, "what was p2 is p3 now"),
    "link in the notes on another document": ("sources/letter-1851-03-09/annotations/notes.yml", LINK, "p3 now"),
    "review": (f"sources/{DOCUMENT}/document.yml", REVIEW, "what was p2 is p3 now"),
    "gap": (f"sources/{DOCUMENT}/document.yml", GAP, ""),
    "alignment": ("sources/letter-1851-03-09/document.yml", ALIGNED, "what was p2 is p3 now"),
}


def with_a_number(edition: Path, what: str) -> tuple[str, str]:
    without_notes(edition)
    for file in edition.glob("sources/**/*.yml"):
        file.write_text(re.sub(rf"\[\[{DOCUMENT}#p\d+", f"[[{DOCUMENT}", file.read_text("utf-8")), "utf-8")
    path, words, said = NUMBERED[what]
    add_to(edition, "sources/introductions/light.md", INTRODUCTION)
    if what.startswith("link in the notes"):
        notes = edition / path
        notes.write_text(notes.read_text("utf-8").replace("body: ", "body: See [[letter-1851-03-02#p2]]; ", 1), "utf-8")
    else:
        add_to(edition, path, words)
    return path, said


@pytest.mark.parametrize("what", NUMBERED)
def test_numbers_of_paragraphs_are_in_doubt_where_a_paragraph_came_in_above(what: str, tiny: Path) -> None:
    path, said = with_a_number(tiny, what)
    committed(tiny)
    assert "A107" not in check(tiny).out
    replace_text(tiny, CAME_IN)
    out = check(tiny).out
    if not said:  # the gap is still above the same paragraph, whose number is another
        assert "A107" not in out
        return
    assert f"check 1 {what.split(maxsplit=1)[0]} made for the former text" in out
    assert any(line.startswith(path) and said in line for line in out.splitlines())
    ran = run("--root", tiny, "migrate", "HEAD", "--document", DOCUMENT)
    assert ran.code == 1
    assert said in ran.out


@pytest.mark.parametrize("what", NUMBERED)
def test_numbers_of_paragraphs_that_were_only_mended_are_not_in_doubt(what: str, tiny: Path) -> None:
    with_a_number(tiny, what)
    committed(tiny)
    replace_text(
        tiny, ("1) Send oil. Send it in tins", "1) Send oyl. Send it in tins"), ("The lamp went", "The lamp  went")
    )
    assert "A107" not in check(tiny).out


def test_a_number_whose_paragraph_is_another_or_gone_is_said(tiny: Path) -> None:
    with_a_number(tiny, "review")
    committed(tiny)
    replace_text(tiny, ("1) Send oil. Send it in tins, not casks.", "The roof leaks."))
    assert "p2 is another paragraph now" in check(tiny).out
    replace_text(tiny, ("The roof leaks.\n\n2) Send {{ two }} wicks {#w} and a `glass` | 1 pane ~~ not two.\n\n", ""))
    assert "p2 is another paragraph now" in check(tiny).out
    replace_text(tiny, ("1794. A year nobody here remembers.\n\n", ""))
    assert "p2 is gone" in check(tiny).out


def test_a_gap_whose_line_stands_above_another_paragraph_now_is_in_doubt(tiny: Path) -> None:
    with_a_number(tiny, "gap")
    committed(tiny)
    replace_text(tiny, ("The lamp went out at 3", "It was out at 3"), ("1794. A year", "The lamp went in a year"))
    assert "the gap was above p1, and stands above another paragraph now" in check(tiny).out


def test_a_number_was_looked_at_once_its_entry_was_changed(tiny: Path) -> None:
    path, _ = with_a_number(tiny, "link in an introduction")
    git = committed(tiny)
    replace_text(tiny, CAME_IN)
    git("commit", "-qam", "A better transcription")
    assert "A107" in check(tiny).out
    file = tiny / path
    file.write_text(file.read_text("utf-8").replace("#p2]]", "#p3]]"), "utf-8")
    assert "A107" not in check(tiny).out
