"""Hostile values, a file a kind below `values/`."""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping
from pathlib import Path

VALUES = Path(__file__).parent / "values"


@functools.cache
def values() -> Mapping[str, str]:
    """Each value by the name of its kind."""
    return {path.stem: path.read_bytes().decode("utf-8") for path in sorted(VALUES.iterdir())}


@functools.cache
def chosen(step: int = 7) -> Mapping[str, str]:
    """Those that are put into every field: one of seven, or all with `HOSTILE=all`, as `make hostile` does."""
    return dict(list(values().items())[:: 1 if os.environ.get("HOSTILE") == "all" else step])


def quoted(value: str) -> str:
    """A value as YAML takes it, whatever its signs."""
    return '"' + "".join(_sign(sign) for sign in value) + '"'


def _sign(sign: str) -> str:
    if sign in '"\\':
        return f"\\{sign}"
    return sign if sign.isprintable() and sign.isascii() else f"\\U{ord(sign):08X}"
