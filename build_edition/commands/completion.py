"""`completion`: what a shell needs to complete commands, options, documents and codes."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from build_edition.commands.terminal import CLEAN
from build_edition.ground.programs import carries_its_generator

NAME: Final = "completion"
HELP: Final = "what bash, zsh or fish reads to complete calls"
_UPWARDS: Final = """edition() {
    local at=$PWD
    while [ ! -f "$at/edition.py" ] && [ -n "$at" ]; do at=${at%/*}; done
    python3 "$at/edition.py" "$@"
}
"""
# an edition that carries the program is called as `edition`, from any folder inside it
_CALLS: Final = {
    "bash": _UPWARDS,
    "zsh": _UPWARDS,
    "fish": """function edition
    set -l at $PWD
    while not test -f "$at/edition.py"; and test "$at" != /
        set at (dirname $at)
    end
    python3 "$at/edition.py" $argv
end
complete -c edition -a '(__build_edition)'
""",
}
_SCRIPTS: Final = {
    "bash": """_build_edition() {
    local IFS=$'\\n'
    COMPREPLY=($(compgen -W "$("$1" completion --words bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "$2"))
}
complete -o default -F _build_edition build-edition edition
""",
    "zsh": """#compdef build-edition edition
_build_edition() {
    local -a found
    found=(${(f)"$("$words[1]" completion --words zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)"})
    (( ${#found} )) && compadd -a found || _files
}
compdef _build_edition build-edition edition
""",
    "fish": """function __build_edition
    set -l words (commandline -opc) (commandline -ct)
    $words[1] completion --words fish -- $words[2..-1] 2>/dev/null
end
complete -c build-edition -a '(__build_edition)'
""",
}


def add(parser: argparse.ArgumentParser) -> None:
    """Add the shell, and the hidden arguments that its script uses."""
    parser.add_argument("shell", choices=tuple(_SCRIPTS), help="print what this shell reads at its start")
    parser.add_argument("--words", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("typed", nargs="*", default=(), help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Print the script, or the candidates for the last word."""
    if not options.words:
        print(_SCRIPTS[options.shell], end="")
        print(_CALLS[options.shell] if carries_its_generator(options.root) else "", end="")
        return CLEAN
    for found in candidates(options.parser, options.typed, options.root):
        print(found)
    return CLEAN


def candidates(parser: argparse.ArgumentParser, words: Sequence[str], root: Path) -> list[str]:
    """The candidates for the last word; empty where only a file is possible."""
    *before, last = words or [""]
    for word in before:
        parser = _below(parser).get(word, parser)
    options = [action for action in _actions(parser) if action.option_strings]
    if before and (asked := [one for one in options if before[-1] in one.option_strings and one.nargs != 0]):
        found: Iterable[str] = asked[0].choices or ()
    elif last.startswith("-"):
        found = [name for one in options if one.help != argparse.SUPPRESS for name in one.option_strings]
    else:
        found = _below(parser) or _arguments(parser, root)
    return [one for one in found if one.startswith(last)]


def _arguments(parser: argparse.ArgumentParser, root: Path) -> list[str]:
    """The possible values of a command's argument, if they can be listed."""
    for action in _actions(parser):
        if action.option_strings or action.help == argparse.SUPPRESS:
            continue
        if action.dest == "document":
            from build_edition.sources.folders import headers_in

            return sorted(path.parent.name for path in headers_in(root / "sources"))
        if action.dest == "codes":
            from build_edition.diagnostics.catalogue import CATALOGUE

            return list(CATALOGUE)
        return list(action.choices or ())
    return []


def _below(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The subcommands of a parser, by name."""
    kinds = (one for one in _actions(parser) if isinstance(one, argparse._SubParsersAction))  # noqa: SLF001 - no other way
    return {name: own for one in kinds for name, own in one.choices.items()}


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return parser._actions  # noqa: SLF001 - argparse has no public way to ask what a parser takes
