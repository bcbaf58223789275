"""What is installed: pinned, within the ranges that pyproject.toml names, and good for the oldest Python it promises."""

from __future__ import annotations

import importlib.metadata
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PINS = {
    canonicalize_name(name): version
    for name, version in (line.split("==") for line in (ROOT / "constraints.txt").read_text("utf-8").split())
}


def ranges() -> list[Requirement]:
    extras = PROJECT["optional-dependencies"]
    return [Requirement(line) for line in [*PROJECT["dependencies"], *extras["test"], *extras["lint"]]]


@pytest.mark.parametrize("pin", sorted(PINS))
def test_a_pin_installs_on_the_first_release_of_the_oldest_python_promised(pin: str) -> None:
    oldest = PROJECT["requires-python"].removeprefix(">=") + ".0"
    try:
        needs = importlib.metadata.metadata(pin)["Requires-Python"]
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("not needed on this system")
    assert SpecifierSet(needs or "").contains(oldest), f"{pin} {PINS[pin]} needs Python {needs}"


@pytest.mark.parametrize("requirement", ranges(), ids=str)
def test_what_is_asked_for_is_pinned_within_its_range(requirement: Requirement) -> None:
    assert requirement.specifier.contains(PINS[canonicalize_name(requirement.name)])
