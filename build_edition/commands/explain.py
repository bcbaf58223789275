"""`explain`: what a diagnostic means and what to do."""

from __future__ import annotations

import argparse
import textwrap
from typing import Final

from build_edition.commands.terminal import CLEAN, usage_error

NAME: Final = "explain"
HELP: Final = "what a diagnostic means and what to do"


def add(parser: argparse.ArgumentParser) -> None:
    """The code."""
    parser.add_argument("code", metavar="CODE")


def run(options: argparse.Namespace) -> int:
    """Print what the catalogue says."""
    from build_edition.diagnostics.catalogue import CATALOGUE

    code = CATALOGUE.get(options.code.upper())
    if code is None:
        return usage_error(f"there is no diagnostic {options.code}; the codes are {', '.join(CATALOGUE)}")
    print(f"{code.id} {code.name} ({code.severity})\n\n    {code.sentence}\n")
    print(textwrap.fill(code.explanation, 80))
    return CLEAN
