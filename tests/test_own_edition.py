"""An edition of one's own: what `new edition` writes checks, builds, runs in its workflows, and is brought in step."""

from __future__ import annotations

import hashlib
import io
import re
import runpy
import shlex
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml
from conftest import BARE, ROOT, files_below, flagship_result, run
from everything import everything

from build_edition import __version__
from build_edition.commands.cli import parser_of_calls
from build_edition.contribute.edition_files import Wishes, problems
from build_edition.contribute.kept import of_this_version, out_of_step
from build_edition.contribute.wheel import wheel
from build_edition.sources.repository import site_address

GIT = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"]


def new(folder: Path, *options: str) -> Path:
    ran = run("new", "edition", folder, *options)
    assert ran.code == 0, ran.err
    return folder


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    return new(tmp_path / "mine", "--title", "The lamp", "--repository", "https://github.com/Skerry/lamp")


@pytest.fixture
def installed(edition: Path) -> Path:
    """The edition with its carried program in `.venv`."""
    return install(edition)


def install(edition: Path) -> Path:
    """Install the carried program as the first call would; what that needs is what the tests are run with."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", edition / ".venv"], check=True)
    place = Path(sysconfig.get_path("purelib", vars={"base": str(edition / ".venv")}))
    (carried,) = (edition / "generator").glob("*.whl")
    with zipfile.ZipFile(carried) as file:
        file.extractall(place)
    for module in place.glob("build_edition/**/*.py"):
        with_compiled(module, ROOT / module.relative_to(place))
    (place / "needed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    fingerprint = hashlib.sha256((edition / "generator/requirements.txt").read_bytes()).hexdigest()
    (edition / ".venv/installed.sha256").write_text(fingerprint)
    return edition


def with_compiled(module: Path, ours: Path) -> None:
    """Beside a module that is ours, what Python compiled of ours: it would compile it to the same."""
    if module.read_bytes() == ours.read_bytes():
        shutil.copystat(ours, module)
        for compiled in ours.parent.glob(f"__pycache__/{ours.stem}.{sys.implementation.cache_tag}.pyc"):
            (module.parent / "__pycache__").mkdir(exist_ok=True)
            shutil.copy2(compiled, module.parent / "__pycache__")


def called(edition: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, edition / "edition.py", *words]
    given = {**BARE, **environment}
    return subprocess.run(command, cwd=edition, env=given, capture_output=True, text=True, check=False)


STEP = re.compile(
    r"as\s`(?P<name>[^`]+)`:\n\n```\w+\n(?P<content>.*?)```|^\$ (?P<command>[^\n]+)$|^Delete the folder `(?P<folder>[^`]+)`",
    re.MULTILINE | re.DOTALL,
)


def test_the_tutorial_makes_an_edition_of_three_documents_from_nothing(tmp_path: Path) -> None:
    edition = tmp_path / "lamp"
    printed = []
    for step in STEP.finditer((ROOT / "docs/tutorial.md").read_text(encoding="utf-8")):
        if step["name"]:
            file = edition / step["name"] if "/" in step["name"] else tmp_path / step["name"]
            file.write_text(step["content"])
        elif step["folder"]:
            shutil.rmtree(edition / step["folder"])
            works = edition / "sources/bibliography.bib"
            works.write_text(works.read_text(encoding="utf-8").partition("@misc")[0])
        elif step["command"].startswith("build-edition new edition lamp "):
            install(new(edition, *shlex.split(step["command"])[4:]))
        else:
            program, script, *words = shlex.split(step["command"])
            assert (program, script) == ("python", "edition.py")
            ran = called(edition, *words)
            assert ran.returncode == 0, (words, ran.stdout, ran.stderr)
            printed.append(ran.stdout)
    assert len(printed) == 7
    assert ".github/ISSUE_TEMPLATE/propose-note.yml" in printed[3], "the form is behind the documents"
    assert ("E401" in printed[5], ": error: " in printed[5]) == (False, False)
    assert set(re.findall(r"warning: (\w+):", printed[5])) == {"T111"}
    assert "0 errors, " in printed[5]
    assert "; 3 documents, 1 explanatory note" in printed[5]
    form = yaml.safe_load((edition / ".github/ISSUE_TEMPLATE/propose-note.yml").read_text(encoding="utf-8"))
    assert form["body"][1]["attributes"]["options"] == ["first", "hearing", "second"]
    assert "The second letter has another hour" in (edition / "site/edition/first/index.html").read_text(
        encoding="utf-8"
    )
    note = edition / "sources/first/annotations/hour.yml"
    note.write_text(note.read_text().replace("went out at nine", "went out at noon"))
    mistaken = called(edition, "check")
    assert mistaken.returncode == 1
    assert "went out at nine" in mistaken.stdout, "the nearest words"


def lines_of_workflows(edition: Path) -> list[str]:
    """What the steps of an edition's workflows call of its Makefile, each once."""
    steps = [
        line
        for path in sorted((edition / ".github/workflows").glob("*.yml"))
        for job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
        for step in job["steps"]
        for line in step.get("run", "").splitlines()
        if line.startswith("make ")
    ]
    assert {"make check-github", "make versions", "make changes", "make release", "make proposal"} <= set(steps)
    return list(dict.fromkeys(steps))


def test_each_step_of_each_workflow_of_a_new_edition_is_a_call_that_the_program_takes(edition: Path) -> None:
    given = {"TAG": "v0.1.0", "BASE": "HEAD", "GITHUB_STEP_SUMMARY": "sum.md", "ISSUE": "issue.json"}
    for line in lines_of_workflows(edition):
        command = [*line.split(), "-s", "PYTHON=echo"]
        ran = subprocess.run(command, cwd=edition, env={**BARE, **given}, capture_output=True, text=True, check=False)
        script, *words = shlex.split(ran.stdout)
        assert (ran.returncode, script) == (0, "edition.py"), line
        assert parser_of_calls().parse_args(words), line


@everything("test_own_edition.py::test_each_step_of_each_workflow_of_a_new_edition_is_a_call_that_the_program_takes")
def test_every_step_of_every_workflow_runs_in_a_new_edition(installed: Path) -> None:
    add = ["add", "sources", "docs", "mkdocs.yml"]
    for words in (["init", "-q"], add, ["commit", "-qm", "All of it"], ["tag", "v0.0.9"]):
        subprocess.run([*GIT, *words], cwd=installed, check=True)
    note = installed / "sources/sample-letter/annotations/sample.yml"
    note.write_text(note.read_text().replace("A note names", "Every note names"))
    for words in (add, ["commit", "-qm", "A word"], ["tag", "v0.1.0"]):
        subprocess.run([*GIT, *words], cwd=installed, check=True)
    issue = installed.parent / "issue.json"
    headings = {
        "Document": "sample-letter", "Exact words": "The text stays as it is", "Kind": "explanatory",
        "Note": "It does.", "Certainty": "high",
    }  # fmt: skip
    body = "\n\n".join(f"### {name}\n\n{words}" for name, words in headings.items())
    issue.write_text(f'{{"number": 7, "body": {body!r}, "user": {{"login": "a", "id": 1}}}}'.replace("'", '"'))
    given = {
        "TAG": "v0.1.0",
        "BASE": "HEAD",
        "GITHUB_STEP_SUMMARY": str(installed.parent / "sum.md"),
        "ISSUE": str(issue),
    }
    for line in lines_of_workflows(installed):
        ran = subprocess.run(
            [*line.split(), f"PYTHON={sys.executable}"],
            cwd=installed, env={**BARE, **given}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, (line, ran.stdout[-500:], ran.stderr[-500:])
    assert (installed / "site/index.html").is_file()
    for version in ("v0.0.9", "v0.1.0"):
        assert f"You read version {version[1:]} of" in (installed / "site" / version / "index.html").read_text()
    assert (installed / "changes.html").is_file()
    assert (installed / "sources/sample-letter/annotations/proposal-7.yml").is_file()
    assert called(installed, "check", "--strict").returncode == 0


def test_the_carried_wheel_installs_by_the_fingerprint_that_stands_beside_it(edition: Path, tmp_path: Path) -> None:
    lines = (edition / "generator/requirements.txt").read_text(encoding="utf-8").splitlines()
    own = tmp_path / "own.txt"
    own.write_text(lines[-1] + "\n")
    pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-index",
        "--no-deps",
        "--require-hashes",
        "--target",
        tmp_path / "to",
    ]
    ran = subprocess.run([sys.executable, *pip, "-r", own], cwd=edition, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "to/build_edition/assets/scaffold/edition/edition.py").is_file()
    (edition / "generator" / wheel()[0]).write_bytes(wheel()[1] + b"x")
    ran = subprocess.run([sys.executable, *pip, "-r", own], cwd=edition, capture_output=True, text=True, check=False)
    assert ran.returncode != 0


def test_a_wheel_of_an_installed_wheel_is_the_same_wheel(installed: Path, tmp_path: Path) -> None:
    ran = called(installed, "new", "edition", str(tmp_path / "grandchild"))
    assert ran.returncode == 0, ran.stderr
    name, content = wheel()
    assert (tmp_path / "grandchild/generator" / name).read_bytes() == content


def test_the_wheel_names_what_the_program_needs() -> None:
    name, content = wheel()
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        metadata = file.read(f"build_edition-{__version__}.dist-info/METADATA").decode()
        assert "build_edition/words/en.po" in file.namelist()
    assert name == f"build_edition-{__version__}-py3-none-any.whl"
    assert "Requires-Dist: mkdocs-material" in metadata
    assert "extra" not in metadata


def test_what_is_not_installed_is_asked_for_by_its_fingerprint_alone(edition: Path) -> None:
    lines = (edition / "generator/requirements.txt").read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if line and not line.startswith(("#", " "))]
    assert len(entries) > 30
    for at, line in enumerate(lines):
        if line in entries and ".whl" not in line:
            assert lines[at + 1].strip().startswith("--hash=sha256:"), line
            assert "==" in line
    assert "index" not in "\n".join(lines).replace("--no-index", "")


def test_the_pins_are_those_the_tests_are_run_with() -> None:
    pins = dict(line.lower().split("==") for line in (ROOT / "constraints.txt").read_text("utf-8").split())
    lines = (ROOT / "build_edition/assets/requirements.txt").read_text("utf-8").splitlines()
    found = dict(line.split(" ")[0].split("==") for line in lines if line[0] not in " #")
    canonical = {name.replace("_", "-"): version for name, version in pins.items()}
    assert {name: version for name, version in found.items() if canonical.get(name, version) != version} == {}
    assert len(found.keys() & canonical.keys()) > 30


def spoil(edition: Path) -> None:
    """What an edition is like that an earlier version wrote and its editors changed."""
    check = edition / ".github/workflows/check.yml"
    check.write_text(check.read_text(encoding="utf-8").replace("timeout-minutes: 20", "timeout-minutes: 10"))
    publish = edition / ".github/workflows/publish.yml"
    publish.write_text("".join(publish.read_text(encoding="utf-8").splitlines(keepends=True)[1:]) + "# ours\n")
    (edition / "sources/schema/edition.json").write_text("{}\n")
    (carried,) = (edition / "generator").glob("*.whl")
    carried.rename(carried.with_name(carried.name.replace(__version__, "0.0.9")))
    listed = edition / "generator/requirements.txt"
    listed.write_text(listed.read_text(encoding="utf-8").replace(f"-{__version__}-", "-0.0.9-"))
    (edition / ".devcontainer/devcontainer.json").unlink()


OUT = [".github/workflows/check.yml", "generator/requirements.txt", "sources/schema/edition.json"]


def test_check_says_what_is_out_of_step_and_upgrade_shows_it_without_a_change(edition: Path) -> None:
    spoil(edition)
    before = files_below(edition)
    checked = run("check", "--root", edition, "--format", "concise")
    assert [line.split(":")[0] for line in checked.out.splitlines() if ": E401: " in line] == OUT
    shown = run("upgrade", "--root", edition)
    assert shown.code == 0
    assert "    -    timeout-minutes: 10\n    +    timeout-minutes: 20\n" in shown.out
    assert "generator/build_edition-0.0.9-py3-none-any.whl: removed" in shown.out
    assert ".github/workflows/publish.yml: your own, left as it is" in shown.out
    assert ".devcontainer/devcontainer.json: not there" in shown.out
    assert files_below(edition) == before


def test_upgrade_brings_the_programs_files_in_step_and_no_other(edition: Path) -> None:
    pristine = files_below(edition)
    spoil(edition)
    spoilt = files_below(edition)
    assert run("upgrade", "--root", edition, "--apply").code == 0
    after = files_below(edition)
    theirs = {".github/workflows/publish.yml", ".devcontainer/devcontainer.json"}
    assert {path for path in pristine if after.get(path) != pristine[path]} == theirs
    assert after[".github/workflows/publish.yml"] == spoilt[".github/workflows/publish.yml"]
    assert set(after) <= set(pristine)
    assert run("check", "--root", edition, "--strict").code == 0
    assert run("upgrade", "--root", edition, "--all", "--apply").code == 0
    assert (edition / ".devcontainer/devcontainer.json").is_file()


def test_an_edition_that_gets_volumes_is_given_the_workflow_that_makes_them_apart(edition: Path) -> None:
    """And the other one again, when it has none."""
    publish, sources = edition / ".github/workflows/publish.yml", edition / "sources"
    plain = publish.read_bytes()
    (sources / "letters").mkdir()
    (sources / "letters/volume.yml").write_text("title: The letters\n")
    (sources / "sample-letter").rename(sources / "letters/sample-letter")
    checked = run("check", "--root", edition, "--format", "concise")
    assert [line.split(":")[0] for line in checked.out.splitlines() if ": E401: " in line] == [
        ".github/workflows/publish.yml"
    ]
    assert run("upgrade", "--root", edition, "--apply").code == 0
    assert b"matrix:" in publish.read_bytes()
    assert "E401" not in run("check", "--root", edition).out
    (sources / "letters/sample-letter").rename(sources / "sample-letter")
    (sources / "letters/volume.yml").unlink()
    (sources / "letters").rmdir()
    assert run("upgrade", "--root", edition, "--apply").code == 0
    assert publish.read_bytes() == plain


def test_line_ends_of_another_system_are_in_step(edition: Path) -> None:
    for path in edition.rglob("*.yml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert list(out_of_step(edition, ["sample-letter"])) == []


def test_a_newer_generator_is_taken_by_its_own_fingerprint(edition: Path) -> None:
    names = runpy.run_path(str(edition / "edition.py"))
    name, content = wheel()
    wanted = names["requirements_of"](edition / "generator" / name)
    last = wanted.splitlines()[-1]
    assert last.endswith(f"{name} --hash=sha256:{hashlib.sha256(content).hexdigest()}")
    assert wanted.startswith((ROOT / "build_edition/assets/requirements.txt").read_text("utf-8")[:40])


def broken_wheel() -> bytes:
    """An archive whose list of requirements is damaged."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("build_edition/assets/requirements.txt", "lamp==1.0\n" * 99)
    content = bytearray(made.getvalue())
    content[75:80] = b"\xff" * 5
    return bytes(content)


def other_archive() -> bytes:
    """An archive that is no generator."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr("lamp.txt", "A lamp.")
    return made.getvalue()


@pytest.mark.parametrize("content", [None, b"", b"<html>Not found</html>", broken_wheel(), other_archive(), "folder"])
def test_a_newer_generator_that_is_missing_or_none_is_one_sentence(edition: Path, content: bytes | str | None) -> None:
    wheel_file = edition / "newer.whl"
    if isinstance(content, bytes):
        wheel_file.write_bytes(content)
    elif content:
        wheel_file.mkdir()
    command = [sys.executable, edition / "edition.py", "upgrade", "newer.whl"]
    ran = subprocess.run(command, cwd=edition, env=BARE, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (1, "")
    problem = "is no generator; fetch the file again, whole" if isinstance(content, bytes) else "cannot be read: [^\n]+"
    assert re.fullmatch(rf"edition\.py: newer\.whl {problem}\n", ran.stderr)
    assert not (edition / ".venv").exists()


def test_the_flagship_is_kept_in_step_by_the_same_templates() -> None:
    documents = [one.id for one in flagship_result().value.documents]
    assert list(out_of_step(ROOT, documents)) == []
    kept = of_this_version(documents)
    for path in sorted((ROOT / ".github").rglob("*.yml")):
        name = path.relative_to(ROOT).as_posix()
        assert name in kept or path.name in ("program.yml", "everything.yml", "config.yml"), name
        assert kept.get(name, path.read_bytes()) == path.read_bytes()


@pytest.mark.parametrize(
    "title",
    ["{{ x }} & *y* _z_", "# One: two | three", "[a](b) `c`", "Слово о лампе", "1851", "null", "'quoted'", "$title $$"],
)
def test_any_title_stands_everywhere_as_it_was_said(tmp_path: Path, title: str) -> None:
    folder = new(
        tmp_path / "e", "--title", title, "--editors", title, "--licence", title, "--contact", "lamp@example.org"
    )
    ran = run("check", "--strict", "--root", folder)
    assert ran.code == 0, ran.out
    assert yaml.safe_load((folder / "mkdocs.yml").read_text("utf-8"))["site_name"] == title
    assert yaml.safe_load((folder / "sources/edition.yml").read_text("utf-8"))["text_licence"] == title
    assert yaml.safe_load((folder / "CITATION.cff").read_text("utf-8"))["title"] == title
    assert (folder / "LICENSE").read_text("utf-8") == f"{title}\n"


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("--title", "<b>"), ("--title", " "), ("--language", "Elvish"), ("--repository", "lamp"), ("--licence", "cc-by-4.0"),
        ("--repository", "https://example.org/a/b"), ("--contact", "nobody"), ("--original-language", "Old Elvish"),
    ],
)  # fmt: skip
def test_a_wish_that_cannot_be_is_said_and_nothing_is_written(tmp_path: Path, option: str, words: str) -> None:
    ran = run("new", "edition", tmp_path / "e", option, words)
    assert ran.code == 2
    assert option in ran.err
    assert not (tmp_path / "e").exists()


def test_the_usual_wishes_have_no_problem() -> None:
    assert list(problems(Wishes())) == []


@pytest.mark.parametrize(
    ("repository", "address"),
    [
        ("https://github.com/Skerry/lamp", "https://skerry.github.io/lamp/"),
        ("git@github.com:skerry/lamp.git", "https://skerry.github.io/lamp/"),
        ("https://github.com/skerry/skerry.github.io", "https://skerry.github.io/"),
        ("https://example.org/skerry/lamp", ""),
        ("", ""),
    ],
)
def test_the_address_of_the_site_follows_from_the_repository(repository: str, address: str) -> None:
    assert site_address(repository) == address


def test_an_old_python_is_told_so(edition: Path) -> None:
    script = f"import sys; sys.version_info = (3, 10); sys.argv = ['x']; import runpy; runpy.run_path({str(edition / 'edition.py')!r}, run_name='__main__')"
    ran = subprocess.run([sys.executable, "-c", script], env=BARE, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.strip() == "Python 3.11 or newer is needed"


def test_a_page_that_came_into_being_and_is_not_in_the_bar_is_said(edition: Path) -> None:
    (edition / "sources/register").mkdir()
    (edition / "sources/register/terms.yml").write_text(
        "- id: note\n  name: note\n  forms: [note]\n  summary: S.\n  body: B.\n  by: [editors]\n"
    )
    ran = run("check", "--root", edition, "--format", "json")
    assert '"edition/register/index.md is published, but neither `nav`' in ran.out
    config = edition / "mkdocs.yml"
    config.write_text(
        config.read_text("utf-8").replace("nav:\n", "nav:\n  - R: edition/register/index.md\n"), encoding="utf-8"
    )
    assert "E402" not in run("check", "--root", edition).out


@pytest.mark.parametrize(
    ("language", "bar", "editors"),
    [
        ("German", ("Dokumente: edition/index.md", "Über diese Edition: about.md"), "Redaktion dieser Edition"),
        ("French", ("Page de titre: index.md", "Principes de l’édition: principles.md"), "Équipe éditoriale"),
        ("Russian", ("Поиск: edition/search.md", "name: Тёмная страница"), "Редакция издания"),
        ("Polish", ("Documents: edition/index.md", "name: Dark page"), "The editors of this edition"),
    ],
)
def test_the_bar_of_a_new_edition_speaks_its_language(
    tmp_path: Path, language: str, bar: Sequence[str], editors: str
) -> None:
    root = tmp_path / "own"
    assert run("new", "edition", root, "--language", language, "--yes").code == 0
    config = (root / "mkdocs.yml").read_text(encoding="utf-8")
    assert all(one in config for one in bar)
    assert editors in (root / "sources/edition.yml").read_text(encoding="utf-8")
    assert run("--root", root, "check").code == 0


@pytest.mark.parametrize("language", ["English", "French", "German", "Russian", "Polish"])
def test_the_title_page_of_a_new_edition_has_no_column_that_leads_to_itself_alone(
    tmp_path: Path, language: str
) -> None:
    root = tmp_path / "own"
    assert run("new", "edition", root, "--language", language, "--yes").code == 0
    assert (root / "docs/index.md").read_text(encoding="utf-8").startswith("---\nhide:\n  - navigation\n---\n\n# ")
