"""The JSON Schemas, published with the site at `edition/schema/`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.vocabulary.json_schema import schemas

RESERVED: Final = ("schema",)


def of_edition(_edition: Edition) -> Iterator[Page]:
    """One file for each kind of YAML file."""
    for name, text in schemas().items():
        yield Page(f"schema/{name}.json", text)
