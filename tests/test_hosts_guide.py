"""What the guide for hosts gives to be copied can be read by whoever it is meant for."""

from __future__ import annotations

import re

import yaml
from conftest import ROOT

from build_edition.commands.cli import main

GUIDE = (ROOT / "docs/hosts.md").read_text(encoding="utf-8")


def test_every_file_in_yaml_is_yaml() -> None:
    blocks = re.findall(r"^```yaml\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE)
    assert blocks
    assert all(isinstance(yaml.safe_load(block), dict) for block in blocks)


def test_the_job_of_gitlab_builds_what_it_keeps() -> None:
    block = GUIDE.split("# .gitlab-ci.yml\n")[1].split("```")[0]
    job = yaml.safe_load(block)["pages"]
    assert job["artifacts"]["paths"] == ["public"]
    assert job["script"][-1] == "mv site public"
    assert job["variables"]["GIT_DEPTH"] == "0", "the tags are read"
    assert job["script"][0] == "python edition.py --versions"
    assert main(["--root", "/nowhere", "--versions"]) == 2, "an option that is known: only the folder is wrong"
