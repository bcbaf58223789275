"""Whatever the site generator would stop at in the configuration is said by `check`, at its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import run

THEME = "theme:\n  name: material\n  font: false\n"
REFUSED = {
    "exclude_docs: |\n  drafts/\n  edition/notes.md\n": "E202: edition/notes.md is missing",
    'exclude_docs: "*.md"\n': "E202",
    "nav:\n  - Home: index.md\n  - Plan: plan.md\n": "E220: `nav` names the page plan.md",
    "nav:\n  - All:\n      - Lists: edition/nothing.md\n": "E220: `nav` names the page edition/nothing.md",
    "nav:\n  - Home: index.md\n    Lists: edition/index.md\n": "E205",
    "edit_uri: edit/main/docs/\n": "E205: “edit_uri” expected a whole address",
    "validation:\n  everything: warn\n": "E204: “everything”",
    "validation:\n  links:\n    all: warn\n": "E204: “all”",
    "plugins:\n  - search:\n      enabled: false\n  - search:\n      enabled: false\n": "E205: “plugins” expected",
    f"{THEME}  icon:\n    logo: material/libary\n": "E220: `logo` names the icon material/libary",
    f"{THEME}  icon:\n    admonition: material/library\n": "E205",
    f"{THEME}  palette:\n    - scheme: default\n      toggle:\n        icon: material/nothing\n        name: N\n": "E220",
    f"{THEME}  palette:\n    - scheme: default\n      toggle:\n        name: N\n": "E205",
    "extra:\n  social:\n    - link: https://example.org/\n": "E205: “social” expected values for icon and link",
    "extra:\n  social:\n    - {icon: material/nothing, link: https://example.org/}\n": "E220",
}
FINE = (
    "exclude_docs: |\n  drafts/\n",
    "nav:\n  - Home: index.md\n  - Lists:\n      - Files: edition/downloads.md\n  - Web: https://example.org/\n",
    "repo_url: https://github.com/a/b\nedit_uri: edit/main/docs/\n",
    "validation:\n  omitted_files: ignore\n  links:\n    anchors: warn\n",
    f"{THEME}  icon:\n    logo: material/library\n    admonition:\n      note: material/library\n",
    "extra:\n  social:\n    - {icon: fontawesome/brands/github, link: https://example.org/, name: G}\n",
)


def put(edition: Path, settings: str) -> int:
    """Settings in the place of those with the same key; the line they begin at."""
    file = edition / "mkdocs.yml"
    kept = file.read_text("utf-8")
    for key in re.findall(r"^(\w+):", settings, re.MULTILINE):
        kept = re.sub(rf"^{key}:.*\n(?:[ -].*\n)*", "", kept, flags=re.MULTILINE)
    file.write_text(kept + settings, "utf-8")
    return kept.count("\n") + 1


@pytest.mark.parametrize("settings", REFUSED)
def test_a_setting_at_which_a_build_would_stop_is_said_by_check(settings: str, tiny: Path) -> None:
    first = put(tiny, settings)
    ran = run("--root", tiny, "check")
    assert ran.code == 1
    said = [line for line in ran.out.splitlines() if REFUSED[settings] in line]
    assert said, ran.out
    line = int(said[0].split(":")[1])
    assert first <= line < first + settings.count("\n")


@pytest.mark.parametrize("settings", FINE)
def test_a_setting_that_builds_is_not_refused(settings: str, tiny: Path) -> None:
    put(tiny, settings)
    ran = run("--root", tiny, "check")
    assert ran.code == 0, ran.out
    assert "E220" not in ran.out


def test_a_listed_file_that_is_missing_is_said_at_its_place(tiny: Path) -> None:
    (tiny / "docs/files").mkdir()
    for name in ("files/a.csv", "data.csv"):
        (tiny / "docs" / name).write_text("1\n")
    file = tiny / "sources/edition.yml"
    file.write_text(f"{file.read_text()}published_files: [data.csv, files/a.csv, date.csv, files]\n")
    out = run("--root", tiny, "check").out
    assert out.count("E221") == 2
    assert "E221: `published_files` lists date.csv" in out
    assert "hint: name each file, such as `files/a.csv`" in out
