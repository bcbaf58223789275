"""XML → what is wrong with it, by a RELAX NG grammar that comes with the program.

In: the name of a grammar in `schemas/`, the bytes of a file. Out: sentences, each with its line. A grammar is read once
a process; TEI's takes some ten seconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from lxml import etree


def faults_of(grammar: str, content: bytes) -> Iterator[str]:
    """What is wrong with a file."""
    relax = _grammar(grammar)
    if not relax.validate(etree.fromstring(content)):
        yield from (f"line {one.line}: {one.message}" for one in relax.error_log)


@cache
def _grammar(name: str) -> etree.RelaxNG:
    path = files("build_edition") / "exports" / "schemas" / f"{name}.rng"
    return etree.RelaxNG(etree.fromstring(path.read_bytes()))
