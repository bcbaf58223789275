"""What is beyond a limit is a finding that says which; what only looks so is set. All of it in bounded time of the processor."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import resource
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import BARE, Ran, run, shared_folder
from everything import everything
from forking import run_forked

from build_edition.ground import pandoc
from build_edition.ground.places import Place
from build_edition.markup.cite import Citations
from build_edition.markup.limits import LONGEST_PAGE
from build_edition.markup.links import Links
from build_edition.markup.render import NotRenderedError, Renderer
from build_edition.model.annotations import Bibliography
from build_edition.model.sources import Written

HEARING = "sources/hearing-1851-04-01/text.txt"
NOTES = "sources/letter-1851-03-02/annotations"
SECONDS = 40  # of the processor, whatever else the machine does: a hang is ended by the kernel


PROGRAM = ("-m", "build_edition", "--root")


def bounded(arguments: list[str], given: dict[str, str] | None = None, waits: int | None = None) -> Ran:
    ran = subprocess.run(
        [sys.executable, *arguments],
        env={**BARE, **(given or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=waits,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS)),
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)


@pytest.fixture(scope="session")
def run_bounded(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Ran]:
    """A call of the program for an edition, in bounded time."""
    answers = shared_folder(tmp_path_factory) / "answers"  # `questions_asked_once` has made it

    def called(root: Path, *arguments: str) -> Ran:
        return Ran(*run_forked(answers, ["--root", str(root), *arguments], BARE, SECONDS))

    return called


def with_words(root: Path, words: str) -> None:
    """Add a paragraph to the hearing, as if it had been received so."""
    text, header = root / HEARING, root / HEARING.replace("text.txt", "document.yml")
    old = hashlib.sha256(text.read_bytes()).hexdigest()
    text.write_text(f"{text.read_text()}\n\n{words}\n")
    header.write_text(header.read_text().replace(old, hashlib.sha256(text.read_bytes()).hexdigest()))


LABELS = [300, pytest.param(1_000, marks=everything())]
RUN_IN = "said so. [Mr. QUAY]. Yes. [The CHAIR]. "
UNDECLARED = "said so. [OIL]. Yes. [GLASS]. "
TEXTS = {
    "directions never closed": "(Noise, a voice: yes " * 3_000,
    "brackets": "[" * 5_000 + "KEEPER" + "]" * 5_000,
    "Markdown": "> " * 3_000 + "- " * 3_000 + "![" * 1_000 + "*_`" * 3_000 + "&#" + "1" * 4_301 + ";",
}
TURNS = """
import sys
from pathlib import Path
from build_edition.edition import compile_edition
made = compile_edition(Path(sys.argv[1]), is_proved=True)
(page,) = (page for page in made.value.pages if page.path == "hearing-1851-04-01.md")
print(made.has_errors, page.content.count("Mr. QUAY"))
"""


@pytest.mark.parametrize("labels", LABELS)
def test_each_of_hundreds_of_run_in_labels_begins_a_turn(tiny: Path, labels: int) -> None:
    with_words(tiny, RUN_IN * labels)
    ran = bounded(["-c", TURNS, str(tiny)])
    assert ran.code == 0, ran.err[-500:]
    has_errors, turns = ran.out.split()
    assert has_errors == "False"
    assert int(turns) >= labels


@pytest.mark.parametrize("labels", LABELS)
def test_hundreds_of_findings_on_one_long_line_are_said(
    tiny: Path, labels: int, run_bounded: Callable[..., Ran]
) -> None:
    with_words(tiny, UNDECLARED * (labels // 2))
    ran = run_bounded(tiny, "check")
    assert ran.code == 0, ran.err[-500:]
    assert ran.out.count(": warning: T104: ") >= labels


def test_a_text_may_hold_anything_any_number_of_times(tiny: Path, run_bounded: Callable[..., Ran]) -> None:
    with_words(tiny, "\n\n".join(TEXTS.values()))
    ran = run_bounded(tiny, "--pages-only")
    assert ran.code == 0, ran.err[-500:]


FILES = {
    "lists in YAML": (f"{NOTES}/a.yml", "[" * 100_000, "N004"),
    "mappings in YAML": (f"{NOTES}/b.yml", "{a: " * 100_000, "N004"),
    "lists on a line": (f"{NOTES}/c.yml", "- " * 100_000, "N004"),
    "keys nobody knows": (f"{NOTES}/e.yml", "- {" + ", ".join(f"k{at}: v" for at in range(20_000)) + "}", "N006"),
    "keys of keys": (f"{NOTES}/d.yml", "? " * 100_000, "N004"),
    "a configuration": ("mkdocs.yml", "{a: [" * 50_000, "N004"),
    "front matter": ("docs/a.md", "---\ntitle: " + "[" * 50_000 + "\n---\n", "N004"),
    "quotations": ("docs/b.md", "> " * 5_000 + "x", "M110"),
    "lists": ("docs/c.md", "- " * 5_000 + "x", "M110"),
    "numbers": ("docs/d.md", "1. " * 5_000 + "x", "M110"),
    "pictures": ("docs/e.md", "![" * 1_000, "M110"),
    "digits": ("docs/f.md", "&#" + "1" * 4_301 + ";", "M110"),
    "definitions": ("docs/g.md", "a\n: b\n" * 5_000, "M110"),
    "a page": ("docs/h.md", "word\n\n" * (LONGEST_PAGE // 6 + 1), "M110"),
    "braces in BibTeX": ("sources/bibliography.bib", "@book{a, title = {" + "{" * 50_000, "N020"),
}


def test_each_file_that_nests_too_deep_or_is_too_long_is_a_finding(tiny: Path, run_bounded: Callable[..., Ran]) -> None:
    for path, words, _ in FILES.values():
        (tiny / path).write_text(words)
    ran = run_bounded(tiny, "check", "--format", "concise")
    assert ran.code == 1, ran.err[-500:]
    said = {(line.partition(":")[0], line.split(": ")[2]) for line in ran.out.splitlines() if ": error: " in line}
    for kind, (path, _, code) in FILES.items():
        assert (path, code) in said, kind


def nest_folders(folder: Path, depth: int) -> None:
    """Folders in one another, deeper than any path can say."""
    here = os.open(folder, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir("d", dir_fd=here)
        inner = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)


def test_folders_fifteen_hundred_deep_are_a_finding_and_not_entered(
    tiny: Path, run_bounded: Callable[..., Ran]
) -> None:
    deep = ("sources", "docs")
    for below in deep:
        nest_folders(tiny / below, 1_500)
    try:
        ran = run_bounded(tiny)
        assert ran.code == 1, ran.err[-500:]
        for below in deep:
            assert re.search(rf"(?m)^{below}/\S+: error: R010: ", ran.out), below
    finally:
        subprocess.run(["rm", "-rf", *(str(tiny / below) for below in deep)], check=True)


@pytest.mark.parametrize("call", [["check"], ["new", "documents"]])
def test_no_command_loses_itself_in_folders_too_deep(tiny: Path, call: list[str]) -> None:
    nest_folders(tiny / "sources/letter-1851-03-02", 1_500)
    try:
        ran = run("--root", tiny, *call, *([tiny / "sources"] if "new" in call else []))
        assert ran.code in (1, 2), ran.err[-500:]
        assert "more than 20 deep" in ran.out + ran.err
    finally:
        subprocess.run(["rm", "-rf", str(tiny / "sources/letter-1851-03-02")], check=True)


PIPES = ("sources/edition.yml", "sources/letter-1851-03-02/text.txt", "sources/letter-1851-03-02/images/1.png",
         "sources/pipe.yml", "docs/pipe.md", "docs/pipe.png", "docs/edition/pipe.md")  # fmt: skip


def test_a_pipe_for_which_one_would_wait_without_end_is_a_finding(tiny: Path) -> None:
    for name in PIPES:
        (tiny / name).parent.mkdir(parents=True, exist_ok=True)
        (tiny / name).unlink(missing_ok=True)
        os.mkfifo(tiny / name)
    ran = bounded([*PROGRAM, str(tiny)], waits=SECONDS)
    assert ran.code == 1, ran.err[-500:]
    for name in PIPES:
        assert f"{name}:1:1: error: R008: " in ran.out, name


def test_folders_laid_deep_into_the_pages_we_write_are_healed_or_said(
    tiny: Path, run_bounded: Callable[..., Ran]
) -> None:
    assert run("--root", tiny, "--pages-only").code == 0
    nest_folders(tiny / "docs/edition", 1_500)
    try:
        ran = run_bounded(tiny, "--pages-only")
        assert ran.code in (0, 1), ran.err[-500:]
    finally:
        subprocess.run(["rm", "-rf", str(tiny / "docs/edition"), str(tiny / ".build-edition")], check=True)


RENDERER = Renderer(["attr_list", "def_list", "md_in_html", "tables", "pymdownx.superfences"], {})
LINKS = Links({}, Bibliography(), Citations(), RENDERER)
CITATIONS = {
    "many signs": "[@key, " + "*a " * 30 + "]",
    "many quotation marks": "[@key, " + "'a \"" * 20 + "]",
    "many letters": "[@key, " + "a" * 1_000 + "]",
    "many keys": "[" + "; ".join(["@key"] * 300) + "]",
}


def codes(body: str, *, has_headings: bool = False) -> list[str]:
    written = Written(body, Place("n.yml", 1, 1), block_column=1)
    return [one.code for one in LINKS.resolve(written, has_headings=has_headings).diagnostics]


def test_a_citation_that_would_keep_the_processor_busy_is_not_given_to_it(
    tiny: Path, run_bounded: Callable[..., Ran]
) -> None:
    for kind, citation in CITATIONS.items():
        assert codes(citation) == ["M110"], kind
    notes = tiny / NOTES / "notes.yml"
    bodies = "\n\n".join(CITATIONS.values()).replace("key", "lamps1850").replace("'", "''").replace("\n", "\n\n")
    notes.write_text(notes.read_text().replace("  body: In the morning.\n", f"  body: '{bodies}'\n"))
    ran = run_bounded(tiny, "check", "--format", "concise")
    assert ran.code == 1, ran.err[-500:]
    assert ": error: M110: the Markdown exceeds a limit: a citation has more than " in ran.out


def test_a_citation_as_scholars_write_them_is_within_its_limit() -> None:
    body = "[see *Smith's* “Lamps”, and ‘Oil’: @key, pp. 5--7, n. 3, *sub voce* \"wick\"; cf. @other, ch. 'x']"
    assert "M110" not in codes(body)


def test_an_introduction_may_be_as_long_as_a_page() -> None:
    paragraph = "An introduction has many words in it. " * 100 + "\n\n"
    assert codes(paragraph * 6) == ["M110"]
    assert codes(paragraph * 50, has_headings=True) == []
    assert codes(paragraph * 60, has_headings=True) == ["M110"]


def test_a_text_that_markdown_gives_up_on_leaves_no_trace_in_the_next() -> None:
    renderer = Renderer(["attr_list", "def_list", "md_in_html", "tables", "pymdownx.superfences"], {})
    before = renderer.render("one\n\ntwo").html
    for deep in ("1. " * 3_000, "> " * 3_000, "- " * 3_000, "<div markdown>" * 2_000):
        with contextlib.suppress(NotRenderedError):
            renderer.render(deep)
        assert renderer.render("one\n\ntwo").html == before == "<p>one</p>\n<p>two</p>"


PROGRAMS = {
    "silent": "exit 3",
    "without an answer": "exit 0",
    "with nonsense": "echo '<p>no</p>'",
    "killed": "kill -9 $$",
    "complaining": "echo broken >&2; exit 97",
    "shouting bytes": "printf '\\377\\376'; exit 0",
}


ALIKE = ("without an answer", "killed", "complaining")  # to the others


@pytest.mark.parametrize("kind", [pytest.param(one, marks=everything() if one in ALIKE else []) for one in PROGRAMS])
def test_a_citation_processor_that_fails_is_said_in_a_sentence(tiny: Path, tmp_path: Path, kind: str) -> None:
    program = tmp_path / "pandoc"
    program.write_text(f"#!/bin/sh\ncase $1 in --version) echo 'pandoc 3.1'; exit;; esac\n{PROGRAMS[kind]}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    ran = bounded([*PROGRAM, str(tiny)], {"PYPANDOC_PANDOC": str(program)})
    assert ran.code == 1, ran.err[-500:]
    assert "Traceback" not in ran.err
    assert ran.err.startswith("build-edition: pandoc does not work: ") or ": error: N020: " in ran.out, ran


def test_a_citation_processor_that_is_not_there_is_said_in_a_sentence(tiny: Path, tmp_path: Path) -> None:
    ran = bounded([*PROGRAM, str(tiny)], {"PYPANDOC_PANDOC": str(tmp_path / "none" / "pandoc")})
    assert ran.code == 1, ran
    assert len(ran.err.splitlines()) == 1
    assert "pandoc" in ran.err


def test_a_citation_processor_whose_memory_nobody_may_bound_is_asked_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "pandoc"
    said = "Most RTS options are disabled. Link with -rtsopts to enable them."
    program.write_text(f'#!/bin/sh\n[ -z "$GHCRTS" ] || {{ echo "{said}" >&2; exit 1; }}\ncat\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(pandoc, "pandoc_path", lambda: str(program))
    assert pandoc.run_pandoc("words").stdout == "words"


def test_the_citation_processor_takes_less_memory_than_it_would_alone() -> None:
    program = (
        "import resource\nfrom build_edition.ground import pandoc\n{}\n"
        "pandoc.run_pandoc('# Words', '-t', 'html', '--citeproc')\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    ours, alone = (int(bounded(["-c", program.format(first)]).out) for first in ("", "pandoc._SMALL.clear()"))
    assert ours < alone * 0.9
