"""JSON as the files of an edition have it: UTF-8, its signs as they are, a line end at the end."""

from __future__ import annotations

import json


def compact(value: object) -> str:
    """For scripts: no space that says nothing."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def indented(value: object) -> str:
    """For people and programs: a line a value."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
