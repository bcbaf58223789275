"""The program in the tests as a process of its own that has no more than so many seconds of a processor: forked.

A program that is begun reads its modules for a second, and asks pandoc for as long what it was asked before; here one
has read them, and only forks. Where the forked process stands, its environment, what it prints, its limits and how it
ends are those of a program of its own.
"""

from __future__ import annotations

import functools
import importlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from asking import asked_once, rendered_once

from build_edition.commands import cli
from build_edition.exports import chicago, styled
from build_edition.ground import pandoc
from build_edition.markup import cite, works
from build_edition.markup.render import Renderer

READ = ("edition", "ground.machines", "ground.store", "site.as_it_was", "site.build", "site.generation", "site.parts")
Printed = tuple[int, str, str]


def run_forked(answers: Path, arguments: list[str], environment: Mapping[str, str], seconds: int) -> Printed:
    """A call of `build-edition` in this environment: its exit code (or less than 0: the signal), and what it printed.

    `answers` is where is kept what pandoc answered, and what Markdown was rendered to.
    """
    with tempfile.TemporaryDirectory() as folder:
        server = _server(answers)
        assert server.stdin is not None
        assert server.stdout is not None
        print(json.dumps([folder, arguments, dict(environment), seconds]), file=server.stdin, flush=True)
        code = int(server.stdout.readline())
        out, err = (Path(folder, name).read_text(encoding="utf-8") for name in ("out", "err"))
    return code, out, err


@functools.cache
def _server(answers: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-P", __file__, str(answers)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)


def _serve(answers: Path) -> None:
    """A call for each line that is read, and its exit code for an answer."""
    answered = asked_once(answers, pandoc.run_pandoc)
    for room in (chicago, cite, styled, works):
        room.run_pandoc = answered  # type: ignore[attr-defined]
    Renderer.render = rendered_once(answers, Renderer.render)  # type: ignore[method-assign]
    cli.processors = lambda: 1  # type: ignore[attr-defined]
    cli.parser_of_calls()
    for name in READ:
        importlib.import_module(f"build_edition.{name}")
    for line in sys.stdin:
        process = os.fork()
        if process == 0:
            _called(*json.loads(line))
        print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)  # noqa: T201 - the answer


def _called(folder: str, arguments: list[str], environment: Mapping[str, str], seconds: int) -> NoReturn:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    os.environ.clear()
    os.environ.update(environment)
    for number, path in ((0, os.devnull), (1, f"{folder}/out"), (2, f"{folder}/err")):
        os.dup2(os.open(path, os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666), number)
    code = 1
    try:
        sys.argv[1:] = arguments
        code = cli.main()
    except SystemExit as ended:
        code = int(ended.code or 0)
    except BaseException:  # noqa: BLE001 - what a program of its own would end with
        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
