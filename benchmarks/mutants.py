"""Mutation testing: puts faults into the program, one at a time; each must make a test fail.

In: `tests/mutants.yml`, written by hand: for each mutant its name, the file, the original and the mutated code, and the
tests that must fail. With modules (`make mutants MODULES=build_edition/markup/prove.py`) every mutant of these that can
be made by rule: a comparison changed, a condition negated, `and` for `or`, a number one greater, a call left out, None
returned. Out: a line for each mutant; exit 1 if one survives. Promises: works on a copy; the checkout is only read.
"""

from __future__ import annotations

import argparse
import ast
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from venv import EnvBuilder

import yaml

ROOT = Path(__file__).parent.parent
LIST = ROOT / "tests/mutants.yml"
LEFT_OUT = (
    ".git", ".venv", "site", "edition", "__pycache__", "*.egg-info", ".*_cache", ".site-*", ".hypothesis",
    "node_modules",
)  # fmt: skip
FAILED = 1  # exit code of pytest if tests failed; others mean that they did not run
PATIENCE = 600  # seconds, after which a mutant that never ends counts as detected


class Mutant(NamedTuple):
    """One fault: its place, the original and the mutated code, and the tests that must detect it."""

    name: str
    file: str
    original: str
    mutated: str
    tests: tuple[str, ...]
    line: int = 0  # only of a mutant made by rule, whose code may occur in the file more than once; counted from 1

    def written(self, text: str) -> str:
        """The text of the file with the fault; ValueError if the original code does not occur exactly once."""
        if self.line:
            lines = text.splitlines(keepends=True)
            lines[self.line - 1] = self.mutated
            return "".join(lines)
        if text.count(self.original) != 1:
            raise ValueError(f"{self.name}: {self.original!r} stands {text.count(self.original)} times in {self.file}")
        return text.replace(self.original, self.mutated)


def by_hand() -> Iterator[Mutant]:
    """The mutants listed in `tests/mutants.yml`."""
    for one in yaml.safe_load(LIST.read_text(encoding="utf-8"))["mutants"]:
        yield Mutant(one["name"], one["file"], one["original"], one["mutated"], tuple(one["tests"]))


def by_rule(file: str, tests: Sequence[str]) -> Iterator[Mutant]:
    """Every mutant of a module that can be made by rule; each changes one line."""
    text = (ROOT / file).read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    seen: set[tuple[int, str]] = set()
    for node in ast.walk(ast.parse(text)):
        for number, start, end, put in _changes(node):
            line = lines[number - 1]
            raw = line.encode()
            changed = (raw[:start] + put.encode() + raw[end:]).decode()
            if changed != line and (number, changed) not in seen and _parses(lines, number, changed):
                seen.add((number, changed))
                name = f"{file}:{number}: {line.strip()} → {changed.strip()}"
                yield Mutant(name, file, line, changed, tuple(tests), number)


OPPOSITES = {
    ast.Eq: "!=", ast.NotEq: "==", ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.In: "not in",
    ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is",
}  # fmt: skip


def _changes(node: ast.AST) -> Iterator[tuple[int, int, int, str]]:
    """Mutations of a node that is on one line: line, start and end byte offsets in it, replacement."""
    if not isinstance(node, ast.expr | ast.stmt) or node.end_lineno != node.lineno or node.end_col_offset is None:
        return
    at = (node.lineno, node.col_offset, node.end_col_offset)
    match node:
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            yield *at, f"{ast.unparse(left)} {OPPOSITES[type(op)]} {ast.unparse(right)}"
        case ast.BoolOp(op=op, values=values):
            other = " or " if isinstance(op, ast.And) else " and "
            yield *at, f"({other.join(f'({ast.unparse(one)})' for one in values)})"
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield *at, f"({ast.unparse(operand)})"
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield *at, f"({ast.unparse(orelse)} if {ast.unparse(test)} else {ast.unparse(body)})"
        case ast.Constant(value=bool(value)):
            yield *at, str(not value)
        case ast.Constant(value=int(value)):
            yield *at, str(value + 1)
        case ast.Expr(value=ast.Call()) | ast.AugAssign():
            yield *at, "pass"
        case ast.Return(value=value) if value is not None and not isinstance(value, ast.Constant):
            yield *at, "return None"


def _parses(lines: Sequence[str], number: int, changed: str) -> bool:
    try:
        ast.parse("".join((*lines[: number - 1], changed, *lines[number:])))
    except SyntaxError:
        return False
    return True


def tests_of(file: str) -> list[str]:
    """The tests listed for a module in `tests/mutants.yml`, and the test files of the module or its package, if any."""
    listed = {test for mutant in by_hand() if mutant.file == file for test in mutant.tests}
    path = Path(file)
    rooms = (f"tests/test_{name}.py" for name in (path.stem, path.parent.name))
    return sorted(listed | {room for room in rooms if (ROOT / room).is_file()})


def copied(folder: Path) -> Path:
    """A copy of the checkout, without built files, with its own virtual environment.

    Setting PYTHONPATH would not be enough: the programs that a build starts do not get it and would import from ROOT.
    """
    copy = Path(shutil.copytree(ROOT, folder / "copy", ignore=_left_out, symlinks=True))
    EnvBuilder(symlinks=True).create(copy / ".venv")
    own = sysconfig.get_path("purelib", vars={"base": str(copy / ".venv")})
    Path(own, "copy.pth").write_text(f"{copy}\n{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return copy


def _left_out(folder: str, names: list[str]) -> set[str]:
    found = set(shutil.ignore_patterns(*LEFT_OUT)(folder, names))
    return found - {"site", "edition"} if Path(folder) not in (ROOT, ROOT / "docs") else found


def survives(mutant: Mutant, folder: Path) -> bool:
    """Whether all tests pass with the fault in the copy; the fault is removed afterwards."""
    file = folder / mutant.file
    good = file.read_text(encoding="utf-8")
    try:
        file.write_text(mutant.written(good), encoding="utf-8")
        return passes(mutant.tests, folder)
    finally:
        file.write_text(good, encoding="utf-8")


def passes(tests: Sequence[str], folder: Path) -> bool:
    """Whether these tests pass in a copy; RuntimeError if they could not be run."""
    command = [str(folder / ".venv/bin/python"), "-B", "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    variables = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        ran = subprocess.run(  # our own command, no shell
            command, cwd=folder, env=variables, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    if ran.returncode in (0, FAILED):
        return ran.returncode == 0
    if "ERROR collecting" in ran.stdout:
        return False  # with the fault a module cannot be imported
    raise RuntimeError(f"pytest {' '.join(tests)}: exit {ran.returncode}\n{ran.stdout[-2000:]}{ran.stderr[-2000:]}")


def main() -> int:
    """Try each mutant; 1 if one survives, 2 if the tests fail without a fault."""
    parser = argparse.ArgumentParser(description="Put faults into the program; say which no test sees.")
    parser.add_argument("modules", nargs="*", help="modules to make mutants of by rule, beside those made by hand")
    parser.add_argument("--only", default="", help="those whose name has these words")
    options = parser.parse_args()
    mutants = [*by_hand()] if not options.modules else []
    mutants += [one for module in options.modules for one in by_rule(module, tests_of(module))]
    mutants = [one for one in mutants if options.only in one.name]
    survivors = 0
    with tempfile.TemporaryDirectory(prefix="mutants-") as name:
        folder = copied(Path(name))
        needed = sorted({test for one in mutants for test in one.tests})
        if not needed or not passes(needed, folder):
            print("the tests fail without any fault", file=sys.stderr)
            return 2
        for mutant in mutants:
            lives = survives(mutant, folder)
            survivors += lives
            print(f"{'SURVIVES' if lives else 'dies':8}  {mutant.name}", flush=True)
    print(f"{len(mutants)} mutants, {survivors} survived")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
