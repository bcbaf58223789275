"""What the files of the search say, read as the reader's script reads them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

Rows = dict[str, list[list[Any]]]


def rows_by_pack(read: Callable[[str], str | bytes]) -> Rows:
    """The rows of each pack, in the order of the edition; `read` is given a path below `pagefind/`."""
    said = json.loads(read("parts.json"))
    folders = [
        "",
        *(f"{number}/" for number in range(1, said["parts"])),
        *(f"{one}/" for one in said.get("volumes", ())),
    ]
    every: Rows = {}
    for folder in folders:
        of_part = json.loads(read(f"{folder}rows.json"))
        assert not every.keys() & of_part.keys()
        every |= of_part
    order = json.loads(read("order.json"))
    assert sorted(order) == sorted(every)
    assert len(order) == said["packs"]
    for name, rows in every.items():
        assert json.loads(read(f"records/{name}.json")) == rows
    return {name: every[name] for name in order}
