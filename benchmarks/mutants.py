"""Faults put into the program on purpose, one at a time: each must make a test fail.

In: `tests/mutants.yml`, made by hand: what a mutant is called, the file, the words that stand there and those put in
their place, and the tests that must see it. With modules (`make mutants MODULES=build_edition/markup/prove.py`) every
mutant that can be made of those by rule: a comparison turned round, a condition turned into its opposite, `and` for
`or`, a number one greater, a call left out, nothing given back. Out: a line for each; exit 1 when one survives.
Promises: it works on a copy; the checkout is only read.
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
FAILED = 1  # exit code of pytest; others mean that it did not run
PATIENCE = 600  # seconds; a mutant that runs for ever is seen too


class Mutant(NamedTuple):
    """One fault: where it is put, and the tests that are to see it."""

    name: str
    file: str
    original: str
    mutated: str
    tests: tuple[str, ...]
    line: int = 0  # of a mutant made by rule, whose words may stand in the file more than once

    def written(self, text: str) -> str:
        """The text of the file with the fault in it; raises ValueError when its words are not there once."""
        if self.line:
            lines = text.splitlines(keepends=True)
            lines[self.line - 1] = self.mutated
            return "".join(lines)
        if text.count(self.original) != 1:
            raise ValueError(f"{self.name}: {self.original!r} stands {text.count(self.original)} times in {self.file}")
        return text.replace(self.original, self.mutated)


def by_hand() -> Iterator[Mutant]:
    """The mutants of the list."""
    for one in yaml.safe_load(LIST.read_text(encoding="utf-8"))["mutants"]:
        yield Mutant(one["name"], one["file"], one["original"], one["mutated"], tuple(one["tests"]))


def by_rule(file: str, tests: Sequence[str]) -> Iterator[Mutant]:
    """Every mutant of a module that changes one line of it."""
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
    """(line, first byte, last byte, what is put there) for a node that stands on one line."""
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
    """The tests named by the list for a module, and the file of its room or of itself where there is one."""
    listed = {test for mutant in by_hand() if mutant.file == file for test in mutant.tests}
    path = Path(file)
    rooms = (f"tests/test_{name}.py" for name in (path.stem, path.parent.name))
    return sorted(listed | {room for room in rooms if (ROOT / room).is_file()})


def copied(folder: Path) -> Path:
    """A copy of the checkout without what is built in it, and an interpreter of its own.

    A path in a variable would not do: the programs that a build starts are given none, and would be those of ROOT.
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
    """Whether all tests pass with the fault in the copy; it is taken out again."""
    file = folder / mutant.file
    good = file.read_text(encoding="utf-8")
    try:
        file.write_text(mutant.written(good), encoding="utf-8")
        return passes(mutant.tests, folder)
    finally:
        file.write_text(good, encoding="utf-8")


def passes(tests: Sequence[str], folder: Path) -> bool:
    """Whether these tests pass in a copy; raises RuntimeError when they could not be run."""
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
        return False  # the fault keeps a module from being imported
    raise RuntimeError(f"pytest {' '.join(tests)}: exit {ran.returncode}\n{ran.stdout[-2000:]}{ran.stderr[-2000:]}")


def main() -> int:
    """Try each mutant; 1 when one survives."""
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
