"""`explain`: what a diagnostic means and what to do; without a code, a list of all."""

from __future__ import annotations

import argparse
import textwrap
from typing import Final

from build_edition.commands.terminal import CLEAN, as_called, usage_error

NAME: Final = "explain"
HELP: Final = "what a diagnostic means and what to do"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the codes."""
    parser.add_argument("codes", metavar="CODE", nargs="*", help="such as A102 (without one: list all)")


def run(options: argparse.Namespace) -> int:
    """Print the entries of the catalogue."""
    from build_edition.diagnostics.catalogue import CATALOGUE

    unknown = [one for one in options.codes if one.upper() not in CATALOGUE]
    if unknown:
        return usage_error(f"there is no diagnostic {unknown[0]}; the codes are {', '.join(CATALOGUE)}")
    print(as_called("\n\n".join(_explained(one) for one in options.codes) or _listed()))
    return CLEAN


def _explained(code: str) -> str:
    from build_edition.diagnostics.catalogue import CATALOGUE

    one = CATALOGUE[code.upper()]
    return f"{one.id} {one.name} ({one.severity})\n\n    {one.sentence}\n\n{textwrap.fill(one.explanation, 80)}"


def _listed() -> str:
    """Every code with its sentence, under a heading per stage."""
    from build_edition.diagnostics.catalogue import CATALOGUE, STAGES

    lines = []
    for letter, stage in STAGES.items():
        lines += ["", stage]
        lines += [f"  {one.id}  {one.severity:<8} {one.sentence}" for one in CATALOGUE.values() if one.id[0] == letter]
    return "\n".join(lines[1:])
