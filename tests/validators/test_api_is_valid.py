"""The static API by the OpenAPI initiative's schema of its 3.1 (openapi-spec-validator)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from validating import only_with

pytestmark = only_with("openapi_spec_validator")


def wrong_with(description: dict[str, Any]) -> list[str]:
    validator = pytest.importorskip("openapi_spec_validator").OpenAPIV31SpecValidator(description)
    return [one.message for one in validator.iter_errors()]


def test_the_description_is_openapi(exported: Path) -> None:
    description = json.loads((exported / "openapi.json").read_text(encoding="utf-8"))
    assert wrong_with(description) == []


def test_the_validator_sees_what_is_wrong(exported: Path) -> None:
    description = json.loads((exported / "openapi.json").read_text(encoding="utf-8"))
    del description["info"]["version"]
    assert wrong_with(description)
