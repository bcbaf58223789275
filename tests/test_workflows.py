"""The workflows: whole by GitHub's schema, safe by zizmor's rules, and every command of theirs one of the Makefile."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import ROOT, SOURCES_ONLY, TINY, run

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
VOLUMES = ROOT / "build_edition/assets/scaffold/volumes"  # the workflow of an edition that has some
NAMES = [path.name for path in WORKFLOWS]


def workflow(path: Path) -> dict[Any, Any]:
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def steps(path: Path) -> Iterator[Mapping[str, Any]]:
    for job in workflow(path)["jobs"].values():
        yield from job["steps"]


def commands(path: Path) -> list[str]:
    return [line for step in steps(path) for line in step.get("run", "").splitlines() if line.strip()]


def test_there_are_workflows_to_test() -> None:
    assert {"check.yml", "publish.yml"} <= set(NAMES)


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_a_command_never_holds_an_expression(path: Path) -> None:
    assert not [line for line in commands(path) if "${{" in line]


AGAIN = 'gh workflow run publish.yml --repo "$GITHUB_REPOSITORY" --ref "$BRANCH"'


def test_a_tag_publishes_by_starting_the_workflow_on_the_default_branch_and_may_do_no_more() -> None:
    found = workflow(ROOT / ".github/workflows/publish.yml")
    assert {"workflow_dispatch", "push"} == set(found[True]), "what is started can be started"
    again = found["jobs"]["again"]
    assert (again["needs"], again["if"]) == ("build", "github.ref_type == 'tag'")
    assert again["permissions"] == {"actions": "write"}
    assert [step["run"] for step in again["steps"]] == [AGAIN]
    assert found["jobs"]["deploy"]["if"] == "github.ref_type == 'branch'", "Pages are not deployed from a tag"
    ran = [
        step["run"]
        for step in found["jobs"]["build"]["steps"]
        if step.get("if") == "github.ref_type == 'branch'" and "run" in step
    ]
    assert ran == ["make versions"]


@pytest.mark.parametrize("name", ["check.yml", "publish.yml", "everything.yml"])
def test_every_command_is_a_target_of_the_makefile(name: str) -> None:
    found = [line for line in commands(ROOT / ".github/workflows" / name) if line != AGAIN]
    assert found
    for line in found:
        assert re.fullmatch(r"make [a-z-]+", line), line
        ran = subprocess.run(["make", "-n", line.split()[1]], cwd=ROOT, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
        assert ".venv/bin/" in ran.stdout


def test_the_commands_do_their_work_in_a_clean_clone(tmp_path: Path) -> None:
    clone = Path(shutil.copytree(TINY, tmp_path / "clone", ignore=SOURCES_ONLY))
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, clone)
    assert run("--root", clone, "citation", "--write").code == 0
    (clone / ".venv").symlink_to(sys.prefix)  # installing is tried by whoever runs `make test`
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"]
    for words in (["init", "-q"], ["add", "sources", "docs", "mkdocs.yml"], ["commit", "-qm", "All of it"]):
        subprocess.run([*git, *words], cwd=clone, check=True)
    version = yaml.safe_load((clone / "sources/edition.yml").read_text(encoding="utf-8"))["version"]
    given = {"TAG": f"v{version}", "BASE": "HEAD", "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
    lines = {line for name in ("check.yml", "publish.yml") for line in commands(ROOT / ".github/workflows" / name)}
    for line in sorted(lines - {"make test", AGAIN}):
        target = line.split()[1]
        ran = subprocess.run(
            ["make", "-s", "-o", ".venv/.installed", target],
            cwd=clone, env={**os.environ, **given}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, (target, ran.stdout[-500:], ran.stderr[-500:])
    assert (clone / "site/index.html").is_file()
    assert (clone / "changes.html").is_file()
    assert (tmp_path / "summary.md").read_text(encoding="utf-8").strip()


GIT = (
    r'git config user\.(name|email) "[^"$`]+"',
    r'git switch --create "proposal-\$NUMBER"',
    "git add sources",
    r'git diff --cached --no-renames --output="\$RUNNER_TEMP/note\.patch"',
    r'git apply --index --include="sources/\*/annotations/\*\.yml" "\$RUNNER_TEMP/note\.patch"',
    r'git commit --file "\$RUNNER_TEMP/message"',
    "gh auth setup-git",
    r'git push --force origin "proposal-\$NUMBER"',
    (
        r'gh pr create --head "proposal-\$NUMBER" --title "[\w $]+" --body-file "\$RUNNER_TEMP/reply"'
        r' \|\| gh pr edit "proposal-\$NUMBER" --body-file "\$RUNNER_TEMP/reply"'
    ),
    r'gh issue comment "\$NUMBER" --body-file "\$RUNNER_TEMP/reply"',
)


def test_a_proposal_runs_one_target_and_a_few_commands_of_git() -> None:
    made, *others = commands(ROOT / ".github/workflows/proposal.yml")
    assert made == "make proposal"
    assert others
    for line in others:
        assert any(re.fullmatch(allowed, line) for allowed in GIT), line


def test_a_proposal_takes_nothing_of_the_issue_but_its_number_and_its_file() -> None:
    path = ROOT / ".github/workflows/proposal.yml"
    text = path.read_text(encoding="utf-8")
    taken = set(re.findall(r"\bgithub\.(?!com)[\w.]+", text))
    assert taken <= {
        "github.event.issue.number",
        "github.event.label.name",
        "github.event_path",
        "github.token",
        "github.repository",
    }
    assert workflow(path)[True] == {"issues": {"types": ["labeled"]}}  # only who may put on labels can start it
    tokens = [step.get("run", "") for step in steps(path) if "GH_TOKEN" in step.get("env", {})]
    assert not any("make" in line for line in tokens), "what reads the issue never has the token"
    form = yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE/propose-note.yml").read_text(encoding="utf-8"))
    (label,) = form["labels"]
    assert f"'{label}'" not in text, "the label that the form puts on does not start it"


def test_what_reads_the_issue_may_write_nothing_and_what_writes_does_not_read_it() -> None:
    found = workflow(ROOT / ".github/workflows/proposal.yml")["jobs"]
    readers = [name for name, job in found.items() if "make proposal" in str(job["steps"])]
    assert readers == ["read"]
    assert found["read"]["permissions"] == {"contents": "read"}
    assert "GH_TOKEN" not in str(found["read"])
    for name, job in found.items():
        if "write" in job["permissions"].values():
            assert name not in readers
            assert "event_path" not in str(job), "the issue"
            assert "make " not in str(job), "nothing of the repository runs beside a right to write"


def test_of_what_is_handed_over_only_files_of_notes_are_taken(tmp_path: Path) -> None:
    """The commands of the workflow, on a patch that changes more than a proposal may."""
    lines = [line for line in commands(ROOT / ".github/workflows/proposal.yml") if "note.patch" in line]
    assert len(lines) == 2
    given = {"PATH": os.environ["PATH"], "RUNNER_TEMP": str(tmp_path)}
    work = tmp_path / "work"
    note = work / "sources/letter/annotations/proposed.yml"
    note.parent.mkdir(parents=True)
    (work / "sources/letter/text.txt").write_text("Words.\n")
    (work / "Makefile").write_text("all:\n")

    def told(*words: str) -> str:
        named = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words]
        return subprocess.run(named, cwd=work, env=given, capture_output=True, text=True, check=True).stdout

    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "Before"]):
        told(*words)
    note.write_text("- id: x\n")
    for other in ("sources/letter/text.txt", "Makefile", ".github/workflows/x.yml", "sources/edition.yml"):
        (work / other).parent.mkdir(parents=True, exist_ok=True)
        (work / other).write_text("changed\n")
    told("add", "-A")
    subprocess.run(lines[0], shell=True, cwd=work, env=given, check=True)  # noqa: S602 - our own command
    told("reset", "-q", "--hard")
    subprocess.run(lines[1], shell=True, cwd=work, env=given, check=True)  # noqa: S602 - our own command
    assert told("status", "--short").split() == ["A", "sources/letter/annotations/proposed.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_every_action_is_pinned_by_its_whole_hash_and_says_its_version(path: Path) -> None:
    used = re.findall(r"uses: (.+)", path.read_text(encoding="utf-8"))
    for one in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one), one


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_rights_are_named_and_every_job_ends(path: Path) -> None:
    found = workflow(path)
    assert found["permissions"] in ({"contents": "read"}, {})
    assert "concurrency" in found
    assert all("timeout-minutes" in job for job in found["jobs"].values())
    checkouts = [step for step in steps(path) if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_a_pull_request_is_checked_without_a_right_or_a_secret() -> None:
    path = ROOT / ".github/workflows/check.yml"
    found = workflow(path)
    assert found[True] == {"pull_request": None}  # `on` is true in YAML 1.1
    assert not any("permissions" in job for job in found["jobs"].values())
    assert "secrets" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("target", "name"), [("changes", "BASE"), ("release", "TAG"), ("proposal", "ISSUE")])
def test_what_a_workflow_hands_over_is_never_run(target: str, name: str, tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    for path in ("pyproject.toml", "build_edition/assets/requirements.txt", ".ci/build.txt"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    program = tmp_path / ".venv/bin/build-edition"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    program.chmod(0o755)
    (tmp_path / ".venv/bin/python").touch()
    (tmp_path / ".venv/.installed").touch()
    hostile = "v1 $(touch ran) `touch ran`; touch ran $(shell touch ran) \"'"
    environment = {"PATH": "/usr/bin:/bin", name: hostile}
    ran = subprocess.run(
        ["make", "-s", target], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.stdout.splitlines()[-1] == hostile, ran
    assert not (tmp_path / "ran").exists()


def test_the_workflows_are_whole_by_the_schema_of_github() -> None:
    found = [*WORKFLOWS, VOLUMES / "publish.yml"]
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", *found]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize(
    ("schema", "name"),
    [("vendor.github-issue-forms", "propose-note.yml"), ("vendor.github-issue-config", "config.yml")],
)
def test_the_issue_form_is_whole_by_the_schema_of_github(schema: str, name: str) -> None:
    path = ROOT / ".github/ISSUE_TEMPLATE" / name
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, path]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("folder", [".github", "build_edition/assets/scaffold/edition/github"])
def test_the_workflows_are_safe_by_the_rules_of_zizmor(folder: str, tmp_path: Path) -> None:
    """Those of this repository, and those that a new edition is given, with volumes or without."""
    shutil.copytree(ROOT / folder, tmp_path / ".github")
    if "scaffold" in folder:
        shutil.copy(VOLUMES / "publish.yml", tmp_path / ".github/workflows/publish-volumes.yml")
    command = [Path(sys.executable).with_name("zizmor"), "--offline", "--no-progress", "--persona=pedantic"]
    ran = subprocess.run([*command, tmp_path], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
    audited = set(re.findall(r"completed .*workflows/(\S+\.yml)", ran.stderr))
    assert audited == {path.name for path in (tmp_path / ".github/workflows").glob("*.yml")}
