"""What only `make everything` runs is more of what `make test` tries: each names the test that sees the same fault."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from conftest import TESTS

FILES = sorted(path for folder in (TESTS, TESTS / "browser") for path in folder.glob("test_*.py"))


@cache
def tree_of(path: Path) -> ast.Module:
    text = path.read_text(encoding="utf-8")
    return ast.parse(text if "everything(" in text else "")


def is_everything(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "everything"


def waits(test: ast.FunctionDef) -> bool:
    """Whether the whole test waits, with each of its values."""
    return any(is_everything(one) for one in test.decorator_list)


def functions_of(path: Path) -> dict[str, ast.FunctionDef]:
    return {one.name: one for one in tree_of(path).body if isinstance(one, ast.FunctionDef)}


def named(path: Path) -> Iterator[str]:
    """The tests that stand for those of a file that wait."""
    for node in ast.walk(tree_of(path)):
        if is_everything(node):
            yield from (ast.literal_eval(one) for one in node.args)  # type: ignore[attr-defined]


def test_some_wait() -> None:
    assert len([path for path in FILES if any(is_everything(one) for one in ast.walk(tree_of(path)))]) > 5


def test_each_test_that_waits_names_one_that_does_not() -> None:
    nameless = [f"{path.name}::{name}" for path in FILES for name, test in functions_of(path).items()
                for one in test.decorator_list if is_everything(one) and not one.args]  # type: ignore[attr-defined]  # fmt: skip
    assert nameless == []
    places = {path.name: path for path in FILES}
    for path in FILES:
        for other in named(path):
            file, _, name = other.partition("::")
            assert f"\ndef {name}(" in places[file].read_text(encoding="utf-8"), f"{path.name}: {other}"
            test = functions_of(places[file]).get(name)
            assert test is None or not waits(test), f"{path.name}: {other} waits itself"


def test_of_a_test_with_several_values_not_all_wait() -> None:
    for path in FILES:
        for test in functions_of(path).values():
            for given in [one for one in test.decorator_list if "parametrize" in ast.unparse(one)]:
                values = given.args[1] if isinstance(given, ast.Call) and len(given.args) > 1 else None
                if isinstance(values, ast.List):
                    assert not all(any(map(is_everything, ast.walk(one))) for one in values.elts), test.name
