"""The site generator in the tests: each press is a process of its own, forked from one that has loaded it.

A build begins its generator as a program, which reads half a second of modules and compiles the theme's templates
before it does anything. The tests build some hundreds of sites; here one program has loaded all that, has pressed a site
of few pages, and only forks.
Where the forked process stands, its environment, what it prints and what it writes are those of a program of its own.
A build that is itself begun as a program, with `python -m build_edition`, begins its generator as ever.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, NoReturn

import jinja2
from jinja2.bccache import Bucket
from mkdocs.theme import Theme

from build_edition.site import press
from build_edition.site.at_hand import QUIET
from build_edition.site.children import PRINTED
from build_edition.site.generation import WORK
from build_edition.site.job import Job

COUNTED = "counted.txt"
COMPILED: dict[str, bytes] = {}


class Ended(NamedTuple):
    """What the builder asks of a generator that it began."""

    stdout: list[str]
    code: int

    def wait(self) -> int:
        return self.code


@contextlib.contextmanager
def forked(_module: str, folder: Path, environment: Mapping[str, str]) -> Iterator[Ended]:
    """A press of the site of `folder`, instead of `build_edition.site.children.child`."""
    server = _server()
    assert server.stdin is not None
    assert server.stdout is not None
    print(json.dumps([str(folder.resolve()), {**os.environ, **environment}]), file=server.stdin, flush=True)
    code = int(server.stdout.readline())
    yield Ended((folder / COUNTED).read_text(encoding="utf-8").splitlines(keepends=True), code)


@functools.cache
def _server() -> subprocess.Popen[str]:
    command = [sys.executable, "-P", __file__]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **QUIET}
    )


class InMemory(jinja2.BytecodeCache):
    """Templates as they were compiled; forked processes find them in their memory."""

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in COMPILED:
            bucket.bytecode_from_string(COMPILED[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        COMPILED[bucket.key] = bucket.bytecode_to_string()


SETTINGS = """\
site_name: A site
not_in_nav: "*"
theme: {name: material, font: false}
plugins: [{search: {enabled: false}}]
markdown_extensions: [attr_list, def_list, md_in_html, build_edition.footnotes]
"""
PAGE = """\
---
title: A page
---

# A page { #a }

Words[^1] of a note[^1] and [*others*](b.md#a "there"){ .be-x }.

<div class="be-x" markdown>

| A | B |
|---|---|
| c | d |

- one
- two

</div>

[^1]: A note.
"""


def _load() -> None:
    """The theme's templates are compiled once, and what a press reads and keeps for the next is read and kept."""
    _compile()
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            (Path(WORK)).mkdir()
            Path("mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
            for name in ("index", "edition/a", "edition/b", "edition/c"):
                page = Path("docs", f"{name}.md")
                page.parent.mkdir(parents=True, exist_ok=True)
                page.write_text(PAGE, encoding="utf-8")
            pressed = press.press(Job(folder, 1, {}, {}, {}))
            assert pressed.made == 4, pressed
        finally:
            os.chdir(here)


def _compile() -> None:
    """The templates of the theme, compiled once."""
    get_env = Theme.get_env

    def with_compiled(theme: Theme) -> jinja2.Environment:
        env = get_env(theme)
        env.bytecode_cache = InMemory()
        return env

    Theme.get_env = with_compiled  # type: ignore[method-assign]
    env = Theme("material").get_env()
    for name in env.list_templates(extensions=["html"]):
        with contextlib.suppress(jinja2.TemplateAssertionError):  # it needs a plugin that no edition has
            env.get_template(name)


def _serve() -> None:
    """A press for each line that is read, and its exit code for an answer."""
    _load()
    for line in sys.stdin:
        process = os.fork()
        if process == 0:
            _pressed(*json.loads(line))
        print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)  # noqa: T201 - the answer


def _pressed(folder: str, environment: Mapping[str, str]) -> NoReturn:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, name in ((0, os.devnull), (1, COUNTED), (2, PRINTED)):
        os.dup2(os.open(name, os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666), number)
    press.main()
    sys.exit()


if __name__ == "__main__":
    _serve()
