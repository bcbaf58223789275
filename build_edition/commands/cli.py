"""The command line: which command, and how it ends. Findings go to standard output, progress to standard error.

Exit 0: clean. 1: the edition has errors, or something could not be done. 2: usage error. 70: our own fault.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from build_edition import __version__, commands
from build_edition.commands.ending import Ended, about_machine, ended_by_signals
from build_edition.commands.options import OF_VOLUME, WITH_VERSIONS, edition_folder, everywhere, jobs, processors
from build_edition.commands.terminal import CLEAN, OUR_FAULT, USAGE_ERROR, complain, speak, speak_plainly
from build_edition.ground.cycles import look_seldom


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code."""
    speak_plainly()
    if arguments is None:  # called as a program, so that process-wide settings may be changed
        look_seldom()
    parser = parser_of_calls()
    options = parser.parse_args(as_written(sys.argv[1:] if arguments is None else arguments))
    options.parser = parser
    options.root = edition_folder(options.root, Path())
    try:
        speak(is_quiet=options.quiet, is_verbose=options.verbose, root=options.root)
        with ended_by_signals():
            return int(options.run(options))
    except Ended as ended:
        return 128 + ended.number
    except BrokenPipeError:
        return CLEAN
    except Exception as error:  # noqa: BLE001 - the last door: what the machine refuses, or our own mistake
        sentence = about_machine(error)
        if sentence:
            return complain(sentence)
        import traceback

        traceback.print_exc()
        print("build-edition: this is our own mistake, not yours; please report it", file=sys.stderr)
        return OUR_FAULT


def as_written(arguments: Sequence[str]) -> list[str]:
    """The arguments, decoded as UTF-8 where the system's encoding could not represent them."""
    return [_read_again(one) if any("\udc80" <= sign <= "\udcff" for sign in one) else one for one in arguments]


def _read_again(argument: str) -> str:
    try:
        return os.fsencode(argument).decode("utf-8")
    except UnicodeError:
        return argument


class _Parser(argparse.ArgumentParser):
    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:  # noqa: ANN401 - as it is written there
        """Report unknown arguments by the command's own parser, not by the main one."""
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return found, unknown

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE_ERROR, f"{self.prog}: usage error: {message}\n")


def parser_of_calls() -> argparse.ArgumentParser:
    """The parser for the whole command line."""
    parser: argparse.ArgumentParser = _Parser(
        prog="build-edition",
        description="Build an annotated digital edition: Markdown with footnoted annotations, and a site of it.",
        parents=[everywhere()],
    )
    parser.add_argument("-V", "--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--pages-only", action="store_true", help="write the Markdown, do not build the site")
    parser.add_argument("--offline", action="store_true", help="build a site that is opened from the disk")
    parser.add_argument("--versions", action="store_true", help=WITH_VERSIONS)
    parser.add_argument("--volume", default="", metavar="NAME", help=OF_VOLUME)
    jobs(parser, processors())
    parser.set_defaults(root=None, quiet=False, verbose=False)
    kinds = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in _commands():
        own = kinds.add_parser(command.NAME, help=command.HELP, description=command.HELP, parents=[everywhere()])
        command.add(own)
        own.set_defaults(run=command.run)
        if command.NAME == "build":
            parser.set_defaults(run=command.run)
    return parser


def _commands() -> Iterator[ModuleType]:
    names = sorted(one.name for one in pkgutil.iter_modules(commands.__path__) if one.name != "cli")
    found = (importlib.import_module(f"{commands.__name__}.{name}") for name in names)
    return (module for module in found if hasattr(module, "NAME"))
