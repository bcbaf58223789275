"""The house as it is said to be: floors, chains, sizes, and a page that names every room."""

from __future__ import annotations

import ast
import re
import statistics
from functools import cache
from pathlib import Path
from typing import Any

import grimp
import pytest
import yaml
from conftest import ROOT

HOUSE = ROOT / "build_edition"
PAGE = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
# folders whose files are found by looking, and named one by one nowhere
FOUND = (
    "pages",
    "vocabulary",
    "exports",
    "pictures",
    "commands",
    "text",
    "notes",
    "catalogue",
    "migrate",
    "words",
    "locale",
)
DATA = ("catalogue", "words")
LONGEST_CHAIN = 10


def modules() -> list[Path]:
    return [path for path in sorted(HOUSE.rglob("*.py")) if path.name not in ("__init__.py", "__main__.py")]


def is_found(path: Path) -> bool:
    return any(part in FOUND for part in path.relative_to(HOUSE).parts[:-1])


@pytest.mark.parametrize("path", [one for one in modules() if not is_found(one)], ids=lambda one: one.stem)
def test_every_room_stands_in_the_architecture(path: Path) -> None:
    assert f"`{path.stem}`" in PAGE


def test_every_floor_and_every_decision_stands_in_the_architecture() -> None:
    floors = {path.name for path in HOUSE.iterdir() if (path / "__init__.py").is_file()}
    assert [floor for floor in sorted(floors) if f"`{floor}`" not in PAGE] == []
    rows = re.findall(r"^\| `(\w+)` \|", PAGE.partition("## What one addition touches")[0], re.MULTILINE)
    assert sorted(rows) == sorted({*floors, "edition"}), "a row a floor"
    decisions = sorted(path.name for path in (ROOT / "docs/decisions").glob("*.md"))
    assert re.findall(r"\]\(decisions/([^)]+)\)", PAGE) == decisions


def test_no_chain_of_imports_is_longer_than_ten() -> None:
    graph = grimp.build_graph("build_edition", cache_dir=None)

    @cache
    def longest(module: str) -> tuple[str, ...]:
        below = [longest(one) for one in graph.find_modules_directly_imported_by(module)]
        return (module, *max(below, key=len, default=()))

    chain = max((longest(one) for one in graph.modules), key=len)
    assert len(chain) <= LONGEST_CHAIN, " → ".join(chain)


def test_files_and_functions_are_small_and_evenly_so() -> None:
    files = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    functions = {
        f"{path.stem}.{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
    assert [str(path) for path, size in files.items() if size > 300 and not set(path.parts) & set(DATA)] == []
    assert [name for name, size in functions.items() if size > 40] == []
    assert statistics.median(files.values()) <= 100
    assert statistics.median(functions.values()) <= 7


def test_the_landing_has_at_most_twenty_names() -> None:
    assert len([path for path in HOUSE.iterdir() if path.name != "__pycache__"]) <= 20


def test_the_program_has_no_word_of_the_flagship() -> None:
    said = re.compile(r"kaganovich|trotsk|stalin|partisan|party bod|bolshev", re.IGNORECASE)
    files = [path for path in HOUSE.rglob("*") if path.suffix in (".py", ".js", ".css", ".po", ".yml", ".md", ".bib")]
    assert [str(path) for path in files if said.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    "mutant", yaml.safe_load((ROOT / "tests/mutants.yml").read_text("utf-8"))["mutants"], ids=lambda one: one["name"]
)
def test_every_mutant_changes_one_place_of_the_program_and_names_tests_that_exist(mutant: dict[str, Any]) -> None:
    assert (ROOT / mutant["file"]).read_text(encoding="utf-8").count(mutant["original"]) == 1
    for test in mutant["tests"]:
        file, _, name = test.partition("::")
        assert not name or f"def {name.partition('[')[0]}(" in (ROOT / file).read_text(encoding="utf-8")
