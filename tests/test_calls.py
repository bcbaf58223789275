"""Calling the program as command-line programs are called: from where one stands, by any console, completed by a shell."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import BARE, TINY, run
from everything import everything

from build_edition.commands.cli import parser_of_calls
from build_edition.commands.completion import candidates
from build_edition.commands.options import edition_folder
from build_edition.commands.terminal import coloured, wants_colours
from build_edition.diagnostics.catalogue import CATALOGUE
from build_edition.edition import compile_edition

PROGRAM = Path(sys.executable).with_name("build-edition")
CLEAN = "0 errors, 0 warnings"


def called(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The program as a shell starts it, in a folder, with a bare environment and what is given."""
    return subprocess.run([PROGRAM, *words], cwd=folder, env={**BARE, **environment}, capture_output=True, check=False)


@pytest.mark.parametrize("order", [("--root", "{}", "check"), ("check", "--root", "{}"), ("check", "-q", "--root={}")])
def test_an_option_of_every_command_stands_anywhere(tiny: Path, order: tuple[str, ...]) -> None:
    assert run(*(one.format(tiny) for one in order)).code == 0


def test_the_root_stands_behind_a_command_of_two_words(tiny: Path) -> None:
    text = tiny.parent / "mill.txt"
    text.write_text("Dear Sir,\n\nThe wheel stands.\n")
    assert run("new", "document", text, "--root", tiny).code == 0
    assert (tiny / "sources/mill/text.txt").is_file()


@pytest.mark.parametrize("folder", [".", "docs", "sources", "sources/letter-1851-03-02", "sources/parallels"])
def test_the_edition_is_found_from_any_folder_of_it(tiny: Path, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tiny / folder)
    ran = run("check")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(CLEAN)


def test_the_program_that_is_installed_finds_it_and_says_nothing_besides(tiny: Path) -> None:
    ran = called(tiny / "sources", "check")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout.decode().startswith(CLEAN)


def test_the_nearest_edition_is_meant_and_the_folder_given_before_all(tiny: Path) -> None:
    inner = Path(shutil.copytree(TINY, tiny / "docs" / "inner"))
    assert edition_folder(None, inner / "docs") == inner
    assert edition_folder(tiny, inner) == tiny


def test_a_folder_in_no_edition_stays_what_it_is(tmp_path: Path) -> None:
    assert called(tmp_path, "check").returncode == 2


def test_quiet_prints_what_is_wrong_and_nothing_else(tiny: Path) -> None:
    assert run("check", "-q", "--root", tiny).out == ""
    (tiny / "sources/stray.txt").write_text("x")
    ran = run("check", "--quiet", "--root", tiny, "--format", "concise")
    assert [line.split(": ")[2] for line in ran.out.splitlines()] == ["R004"]


def test_quiet_keeps_what_was_asked_for(tiny: Path) -> None:
    asked = ("quote", "letter-1851-03-02", "lamp", "--root", tiny)
    assert run(*asked, "-q").out == run(*asked).out != ""


def test_verbose_says_on_the_way_what_is_done(tiny: Path) -> None:
    assert run("check", "--root", tiny).err == ""
    assert "… reading the sources\n" in run("check", "-v", "--root", tiny).err


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_is_printed(option: str) -> None:
    assert re.fullmatch(r"build-edition \d+\.\d+\.\d+\n", run(option).out)


@pytest.mark.parametrize(
    "closed", ["<&- >&- 2>&-", *(pytest.param(one, marks=everything()) for one in (">&-", "2>&-"))]
)
def test_an_output_that_was_closed_is_no_failure(tiny: Path, closed: str) -> None:
    ran = subprocess.run(
        ["sh", "-c", f'"{PROGRAM}" check {closed}'], cwd=tiny, env=BARE, capture_output=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_words_of_a_call_are_utf_8_whatever_the_machines_own_signs_are(tiny: Path) -> None:
    spoken = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ran = called(tiny, "quote", "letter-1851-03-09", "Анна", **spoken)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "Анна" in ran.stdout.decode("utf-8")


def test_a_command_in_a_hint_is_called_as_it_can_be_called_there(tiny: Path) -> None:
    (tiny / "sources/schema").mkdir(exist_ok=True)
    (tiny / "sources/schema/edition.json").write_text("{}")
    note = "- id: a  # `build-edition check`, as an editor wrote it\n  kinds: explanatory\n"
    (tiny / "sources/letter-1851-03-02/annotations/own.yml").write_text(note)
    assert "`build-edition upgrade --apply` changes it" in run("check", "--root", tiny).out
    (tiny / "edition.py").write_text("")
    (tiny / "generator").mkdir()
    found = run("check", "--root", tiny).out
    assert "`python edition.py upgrade --apply` changes it" in found
    assert "- id: a  # `build-edition check`" in found
    assert "`python edition.py upgrade --apply`" in run("explain", "E401", "--root", tiny).out.replace("\n", " ")
    (tiny / "sources/letter-1851-03-02/annotations/own.yml").unlink()
    assert "`python edition.py citation --write`" in run("citation", "--check", "--root", tiny).err


@pytest.mark.parametrize("words", [["completion"], ["completion", "csh"]])
def test_who_asks_for_completion_is_told_for_which_shells(words: list[str]) -> None:
    ran = run(*words)
    assert ran.code == 2
    assert "typed" not in ran.err
    assert all(shell in ran.err for shell in ("bash", "zsh", "fish"))


NAMES = ("Łódź", "Слово", "語", "na\u0308ive")


CODINGS = ["ascii", *(pytest.param(one, marks=everything()) for one in ("cp1252", "latin-1", "utf-8"))]


@pytest.mark.parametrize("coding", CODINGS)
def test_any_console_gets_the_same_bytes(tiny: Path, coding: str) -> None:
    for name in NAMES:
        (tiny / f"sources/{name}.txt").write_text("x", encoding="utf-8")
    broken = "".join(f"@book{{x{at}, title = {{{name}}}, year = }}\n" for at, name in enumerate(NAMES))
    (tiny / "sources/bibliography.bib").write_text(broken, encoding="utf-8")
    plain = run("check", "--root", tiny)  # the words themselves, which no console has turned into bytes
    assert plain.code in (0, 1)
    assert [name for name in NAMES if name not in plain.out] == []
    found = called(tiny, "check", PYTHONIOENCODING=coding, PYTHONUTF8="0")
    assert (found.returncode, found.stdout, found.stderr) == (plain.code, plain.out.encode("utf-8"), b"")


def test_no_file_is_read_or_written_in_the_machines_own_coding(tiny: Path) -> None:
    calls = (["check", "--report"], ["build"], ["quote", "letter-1851-03-02", "lamp"], ["citation", "--write"])
    script = f"from build_edition.commands.cli import main; raise SystemExit(max(main(words) for words in {calls}))"
    given = {**BARE, "PYTHONWARNDEFAULTENCODING": "1"}
    ran = subprocess.run([sys.executable, "-c", script], cwd=tiny, env=given, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert (tiny / "site/index.html").is_file()
    assert "build_edition" not in "".join(
        line for line in ran.stderr.decode().splitlines() if "EncodingWarning" in line
    )


def test_explain_without_a_code_lists_them_all() -> None:
    ran = run("explain")
    assert ran.code == 0
    assert re.findall(r"^  ([A-Z]\d+)  ", ran.out, re.MULTILINE) == list(CATALOGUE)


def test_explain_takes_several_codes_in_any_case() -> None:
    ran = run("explain", "a101", "E101")
    assert [line.split()[0] for line in ran.out.splitlines() if re.match(r"[A-Z]\d+ ", line)] == ["A101", "E101"]


@pytest.mark.parametrize(
    ("environment", "is_terminal", "wanted"),
    [
        ({"TERM": "xterm"}, True, True),
        ({"TERM": "xterm"}, False, False),
        ({"TERM": "dumb"}, True, False),
        ({"TERM": "xterm", "NO_COLOR": "1"}, True, False),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ({"TERM": "xterm", "NO_COLOR": ""}, True, True),
    ],
)
def test_colours_follow_the_environment(environment: dict[str, str], is_terminal: bool, wanted: bool) -> None:  # noqa: FBT001
    assert wants_colours(environment, is_terminal=is_terminal) is wanted


def test_colours_change_no_word(tiny: Path) -> None:
    (tiny / "sources/parallels/more.yml").write_text("- id: X\n")
    check, wanted = ("--root", tiny, "check"), {"FORCE_COLOR": "1"}
    plain = run(*check).out
    colours = run(*check, given=wanted).out
    assert re.sub(r"\x1b\[[\d;]*m", "", colours) == plain
    assert colours == coloured(plain) != plain
    assert "\x1b" not in run(*check, "--format", "json", given=wanted).out


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["ch"], ["changes", "check"]),
        (["portrait", "letter-1851-03-0"], ["letter-1851-03-02", "letter-1851-03-09"]),
        (["portrait", "x"], []),
        (["check", "--form"], ["--format"]),
        (["check", "--format", "g"], ["github"]),
        (["explain", "A10"], [code for code in CATALOGUE if code.startswith("A10")]),
        (["new", ""], ["edition", "document", "documents", "notes"]),
        (["schema", "pe"], ["persons"]),
        (["new", "document", ""], []),
        (["--ro"], ["--root"]),
    ],
)
def test_a_shell_completes_what_can_stand_there(tiny: Path, words: list[str], found: list[str]) -> None:
    assert run("--root", tiny, "completion", "--words", "zsh", "--", *words).out.split() == found


def in_bash(folder: Path, script: str) -> str:
    path = f"{PROGRAM.parent}{os.pathsep}{BARE['PATH']}"
    ran = subprocess.run(
        ["bash", "--norc", "-c", script],
        cwd=folder,
        env={**BARE, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stderr == ""
    return ran.stdout


PRESSED = """COMP_WORDS=({call} check --format ''); COMP_CWORD=3; _build_edition {call} '' --format; printf '%s\\n' "${{COMPREPLY[@]}}" """


def test_bash_completes_by_the_script_that_is_printed(tiny: Path) -> None:
    pressed = PRESSED.format(call="build-edition")
    found = in_bash(tiny, f'eval "$(build-edition completion bash)"; {pressed}')
    assert found.split() == ["concise", "excerpt", "github", "json"]


def test_where_the_edition_carries_the_program_it_is_called_edition_from_any_folder_of_it(tiny: Path) -> None:
    (tiny / "generator").mkdir()
    (tiny / "edition.py").write_text(
        "import sys\nfrom pathlib import Path\nfrom build_edition.commands.cli import main\n"
        "sys.exit(main(['--root', str(Path(__file__).parent), *sys.argv[1:]]))\n"
    )
    script = run("--root", tiny, "completion", "bash").out
    pressed = PRESSED.format(call="edition")
    found = in_bash(tiny / "sources/letter-1851-03-02", f"{script}{pressed}; edition check")
    *words, said = found.splitlines()
    assert words == ["concise", "excerpt", "github", "json"]
    assert said.startswith("0 errors, 0 warnings; 3 documents")
    assert "\nedition() {" not in run("completion", "bash").out


def test_every_shell_has_a_script_that_asks_for_itself() -> None:
    for shell in ("bash", "zsh", "fish"):
        assert f" completion --words {shell} -- " in run("completion", shell).out


def test_what_is_completed_is_what_the_parser_takes() -> None:
    parser = parser_of_calls()
    commands = candidates(parser, [""], Path())
    assert "check" in commands
    for name in commands:
        assert f"\n    {name} " in parser.format_help()


def test_help_and_explain_load_few_modules() -> None:
    for words in (["--help"], ["explain"], ["explain", "A101"]):
        code = (
            f"import contextlib, sys\nbefore = len(sys.modules)\nfrom build_edition.commands.cli import main\n"
            f"with contextlib.suppress(SystemExit): main({words})\nprint(len(sys.modules) - before)"
        )
        ran = subprocess.run([sys.executable, "-c", code], env=BARE, capture_output=True, text=True, check=True)
        assert int(ran.stdout.splitlines()[-1]) < 130


def test_the_pages_name_commands_as_they_are_called_in_the_edition(tiny: Path) -> None:
    pages = {page.path: str(page.content) for page in compile_edition(tiny).value.pages}
    assert "`build-edition check`" in pages["diagnostics.md"]
    (tiny / "edition.py").touch()
    (tiny / "generator").mkdir()
    pages = {page.path: str(page.content) for page in compile_edition(tiny).value.pages}
    assert "`python edition.py check`" in pages["diagnostics.md"]
    assert "`build-edition " not in pages["diagnostics.md"]
    assert "$ python edition.py why " in pages["proof.md"]
