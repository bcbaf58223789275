"""The steps of an edition's workflows, run as GitHub runs them: a clone for each job, `gh` a program that writes down its words."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

GH = '#!/bin/sh\nprintf "%s\\n" "$*" >> "$GH_TOLD"\n'
EXPRESSION = re.compile(r"\$\{\{ *([\w.]+) *\}\}")


class Step(NamedTuple):
    """What a step runs, and with what in its environment."""

    job: str
    script: str
    given: Mapping[str, str]


class Host:
    """A repository on a host: what an edition was pushed to, and what is known when a workflow runs."""

    def __init__(self, edition: Path, folder: Path, environment: Mapping[str, str]) -> None:
        self._edition, self._folder = edition, folder
        self.origin, self.temp, self.told = folder / "origin.git", folder / "temp", folder / "gh.txt"
        for one in (folder / "bin", self.temp):
            one.mkdir(parents=True)
        (folder / "bin/gh").write_text(GH)
        (folder / "bin/gh").chmod(0o755)
        path = f"{folder / 'bin'}:{environment['PATH']}"
        named = {
            f"GIT_{who}_{what}": "ada@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
        }
        self._environment = {
            **environment,
            **named,
            "PATH": path,
            "GH_TOLD": str(self.told),
            "RUNNER_TEMP": str(self.temp),
        }
        self.git("init", "-q", "--bare", "-b", "main", str(self.origin), at=folder)

    def git(self, *words: str, at: Path | None = None) -> str:
        """What git says."""
        ran = subprocess.run(
            ["git", *words], cwd=at or self._edition, env=self._environment, capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0, (words, ran.stderr)
        return ran.stdout.strip()

    def run(self, workflow: str, known: Mapping[str, str]) -> Path:
        """Every step of a workflow in order, whatever is asked before it; the folder of its last job."""
        path = self._edition / ".github/workflows" / workflow
        clone, job = self._edition, ""
        for step in steps(yaml.safe_load(path.read_text(encoding="utf-8")), {"runner.temp": str(self.temp), **known}):
            if step.job != job:
                job, clone = step.job, self._folder / f"{workflow}-{step.job}"
                self.git("clone", "-q", str(self.origin), str(clone), at=self._folder)
                (clone / ".venv").symlink_to(self._edition / ".venv")  # as if it came from a cache
            environment = {**self._environment, **step.given, "GITHUB_STEP_SUMMARY": str(self.temp / "summary.md")}
            ran = subprocess.run(
                ["bash", "-eo", "pipefail", "-c", step.script],
                cwd=clone,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            assert ran.returncode == 0, (workflow, step.script, ran.stdout[-900:], ran.stderr[-900:])
        return clone


def steps(workflow: Mapping[str, Any], known: Mapping[str, str]) -> Iterator[Step]:
    """What a workflow runs, with what is known in the place of its expressions."""
    for name, job in workflow["jobs"].items():
        for step in job["steps"]:
            if "run" in step:
                said = {**job.get("env", {}), **step.get("env", {})}
                yield Step(
                    name,
                    step["run"],
                    {key: EXPRESSION.sub(lambda one: known[one[1]], words) for key, words in said.items()},
                )


def run_every_workflow(host: Host, document: str, words: str) -> None:
    """An edition is pushed, changed, proposed on, published and tagged; what each workflow is there for comes of it."""
    for told in (
        ["init", "-q", "-b", "main"],
        ["add", "-A"],
        ["commit", "-qm", "An edition"],
        ["remote", "add", "origin", str(host.origin)],
    ):
        host.git(*told)
    host.git("push", "-q", "origin", "main")
    checked = host.run("check.yml", {"github.event.pull_request.base.sha": host.git("rev-parse", "HEAD")})
    assert (checked / "site/index.html").is_file()
    assert (checked / "changes.html").is_file()
    assert (host.temp / "summary.md").read_text(encoding="utf-8").strip()
    issue = host.temp / "issue.json"
    issue.write_text(
        json.dumps({"issue": {"number": 7, "body": form(document, words), "user": {"login": "ada", "id": 1}}})
    )
    known = {
        "github.event_path": str(issue),
        "github.event.issue.number": "7",
        "github.token": "t",
        "github.repository": "o/e",
    }
    host.run("proposal.yml", known)
    proposed = f"sources/{document}/annotations/proposal-7.yml"
    assert host.git("diff", "--name-only", "main", "proposal-7", at=host.origin) == proposed
    assert [line.split(" --")[0] for line in host.told.read_text().splitlines()] == [
        "auth setup-git",
        "pr create",
        "issue comment 7",
    ]
    tagged = {"github.ref_name": "v0.1.0", "github.event.repository.default_branch": "main"}
    published = host.run("publish.yml", {**known, **tagged}).with_name("publish.yml-build")
    assert (published / "site/404.html").is_file()
    assert (published / "bill-of-materials.cdx.json").is_file()


def form(document: str, words: str) -> str:
    """What GitHub makes of the answers to the form."""
    said = {"Document": document, "Exact words": words, "Kind": "explanatory", "Note": "It does.", "Certainty": "high"}
    return "\n\n".join(f"### {name}\n\n{answer}" for name, answer in said.items())
