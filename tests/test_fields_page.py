"""The page of fields: every key of every file, as the parsers read them."""

from __future__ import annotations

import re

import pytest
from conftest import ROOT, tiny_edition

from build_edition.vocabulary.editions import INTRODUCTION
from build_edition.vocabulary.json_schema import LISTS, SINGLE
from build_edition.vocabulary.shapes import Field, Shape

FILES = {**SINGLE, **LISTS, "introductions": INTRODUCTION}


def fields_of(shape: Shape, above: str = "") -> list[tuple[str, Field]]:
    own = [(f"{above}{one.key}", one) for one in shape.fields]
    return own + [below for one in shape.fields if one.shape for below in fields_of(one.shape, f"{above}{one.key}: ")]


def section(name: str) -> str:
    page = next(str(page.content) for page in tiny_edition().pages if page.path == "fields.md")
    return page.partition(f"{{: #{name} }}")[2].partition("\n## ")[0]


@pytest.mark.parametrize("name", FILES)
def test_every_key_has_a_row_and_no_other_has(name: str) -> None:
    rows = re.findall(r"^\| (\*\*)?`([^`]+)`(?:\*\*)? \|", section(name), re.MULTILINE)
    expected = [(key, one.is_required) for key, one in fields_of(FILES[name])]
    assert sorted((key, bool(bold)) for bold, key in rows) == sorted(expected)


@pytest.mark.parametrize("name", FILES)
def test_what_may_be_chosen_is_listed(name: str) -> None:
    for _, one in fields_of(FILES[name]):
        assert all(f"`{value}`" in section(name) for value in one.allowed)


KNOWN = {key.split(": ")[-1] for shape in FILES.values() for key, _ in fields_of(shape)}
GUIDES = sorted(path.name for path in (ROOT / "docs").glob("*.md"))


@pytest.mark.parametrize("name", GUIDES)
def test_every_key_that_a_guide_writes_is_a_key(name: str) -> None:
    words = (ROOT / "docs" / name).read_text(encoding="utf-8")
    written = [
        key
        for block in re.findall(r"```yaml[^\n]*\n(?!# \.gitlab-ci)(.*?)```", words, re.DOTALL)
        for key in re.findall(r"(?:^ *(?:- )?|[{,] ?)\{?([a-z_]+):(?=\s|$)", block, re.MULTILINE)
    ]
    named = re.findall(r"`([a-z]+_[a-z_]+):?`", words) if name in ("hosts.md", "editors.md", "texts.md") else []
    of_mkdocs = {"site_url"}
    assert [key for key in (*written, *named) if key not in KNOWN | of_mkdocs] == []


def test_the_guides_write_keys() -> None:
    assert sum("```yaml" in (ROOT / "docs" / name).read_text(encoding="utf-8") for name in GUIDES) > 3
