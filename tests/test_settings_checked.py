"""Whatever the site generator would stop at in the configuration is said by `check`, at its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import run

from build_edition.markup.render import renderer_of
from build_edition.measures.hand_written import check_pages
from build_edition.model.sources import Source
from build_edition.vocabulary.site_config import EXTENSIONS

THEME = "theme:\n  name: material\n  font: false\n"
REFUSED = {
    "exclude_docs: |\n  drafts/\n  edition/notes.md\n": "E202: edition/notes.md is missing",
    'exclude_docs: "*.md"\n': "E202",
    "nav:\n  - Home: index.md\n  - Plan: plan.md\n": "E220: `nav` names the page plan.md",
    "nav:\n  - All:\n      - Lists: edition/nothing.md\n": "E220: `nav` names the page edition/nothing.md",
    "nav:\n  - Home: index.md\n    Lists: edition/index.md\n": "E205",
    "extra_css:\n  - edition/assets/editon.css\n": "E220: `extra_css` names the file edition/assets/editon.css",
    "extra_javascript:\n  - path: edition/assets/reader/none.js\n    type: module\n": "E220: `extra_javascript` names",
    "edit_uri: edit/main/docs/\n": "E205: “edit_uri”: expected a whole address",
    "validation:\n  everything: warn\n": "E204: “everything”",
    "validation:\n  links:\n    all: warn\n": "E204: “all”",
    "plugins:\n  - search:\n      enabled: false\n  - search:\n      enabled: false\n": "E205: “plugins”: expected",
    f"{THEME}  icon:\n    logo: material/libary\n": "E220: `logo` names the icon material/libary",
    f"{THEME}  icon:\n    admonition: material/library\n": "E205",
    f"{THEME}  palette:\n    - scheme: default\n      toggle:\n        icon: material/nothing\n        name: N\n": "E220",
    f"{THEME}  palette:\n    - scheme: default\n      toggle:\n        name: N\n": "E205",
    "extra:\n  social:\n    - link: https://example.org/\n": "E205: “social”: expected values for icon and link",
    "extra:\n  social:\n    - {icon: material/nothing, link: https://example.org/}\n": "E220",
}
FINE = (
    "extra_css: [edition/assets/edition.css]\nextra_javascript:\n  - path: edition/assets/reader/reader.js\n    type: module\n",
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


CODE = "```python\nprint(1)\n```"
USED = {
    "abbr": "*[HTML]: Hyper Text\n\nHTML",
    "admonition": '!!! note "Title"\n    Words.',
    "attr_list": "## Head { #place .lists }",
    "build_edition.footnotes": "Words.[^e-1]\n\n[^e-1]: A note.",
    "def_list": "Lamp\n:   A light.",
    "fenced_code": CODE,
    "legacy_em": "_a_ b_c",
    "md_in_html": "<div markdown>\n*words*\n</div>",
    "nl2br": "a\nb",
    "pymdownx.betterem": "*a **b***",
    "pymdownx.caret": "^^new^^ 2^10^",
    "pymdownx.details": '???+ note "Title"\n    Words.',
    "pymdownx.highlight": CODE,
    "pymdownx.inlinehilite": "`#!python print(1)`",
    "pymdownx.keys": "++ctrl+c++",
    "pymdownx.mark": "==marked==",
    "pymdownx.saneheaders": "#none\n\n# Some",
    "pymdownx.smartsymbols": "(c) +/- 1/2 -->",
    "pymdownx.superfences": CODE.replace("python", 'python linenums="1" title="a.py" hl_lines="1"'),
    "pymdownx.tabbed": '=== "One"\n    A\n\n=== "Two"\n    B',
    "pymdownx.tasklist": "- [ ] undone\n- [x] done",
    "pymdownx.tilde": "~~gone~~ H~2~O",
    "sane_lists": "1. a\n\n* b",
    "smarty": '"a" -- b...',
    "tables": "| a | b |\n|---|--:|\n| 1 | 2 |",
    "toc": "[TOC]\n\n## Head",
}
SETTINGS = {
    "pymdownx.tabbed": {"alternate_style": True},
    "pymdownx.tasklist": {"custom_checkbox": True, "clickable_checkbox": True},
    "pymdownx.highlight": {"linenums": True, "anchor_linenums": True, "auto_title": True},
    "toc": {"permalink": True, "anchorlink": False},
}


@pytest.mark.parametrize("name", EXTENSIONS)
def test_what_an_allowed_extension_makes_may_stand_on_a_page(name: str) -> None:
    others = {"pymdownx.highlight": {}} if name == "pymdownx.inlinehilite" else {}
    for settings in ({}, SETTINGS.get(name, {})):
        renderer = renderer_of(
            {**others, name: settings, **({"pymdownx.superfences": {}} if "highlight" in name else {})}
        )
        page = Source("docs/page.md", f"# Page\n\n{USED[name]}\n", "")
        assert next(iter(check_pages([page], renderer))).findings == (), renderer.render(page.text).html


@pytest.mark.parametrize("written", ['""', "", '"  "'])
def test_a_site_has_a_name(tiny: Path, written: str) -> None:
    config = tiny / "mkdocs.yml"
    config.write_text(re.sub("site_name: .*", f"site_name: {written}", config.read_text("utf-8")), "utf-8")
    ran = run("--root", tiny, "check")
    assert ran.code == 1
    assert "E205: “site_name”: expected words" in ran.out
