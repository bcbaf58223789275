"""What is installed: pinned, within the ranges that pyproject.toml names, and good for the oldest Python it promises."""

from __future__ import annotations

import importlib.metadata
import re
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
HASHED = {
    path: {
        canonicalize_name(line.split("==")[0]): line.split("==")[1].split()[0]
        for line in (ROOT / path).read_text("utf-8").splitlines()
        if not line.startswith((" ", "#"))
    }
    for path in ("build_edition/assets/requirements.txt", ".ci/test.txt", ".ci/build.txt")
}


def ranges() -> list[Requirement]:
    extras = PROJECT["optional-dependencies"]
    return [Requirement(line) for line in [*PROJECT["dependencies"], *extras["test"], *extras["lint"]]]


@pytest.mark.parametrize("pin", sorted(PINS))
def test_a_pin_installs_on_the_first_release_of_the_oldest_python_promised(pin: str) -> None:
    oldest = PROJECT["requires-python"].removeprefix(">=") + ".0"
    try:
        needs = importlib.metadata.metadata(pin).get("Requires-Python")
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("not needed on this system")
    assert SpecifierSet(needs or "").contains(oldest), f"{pin} {PINS[pin]} needs Python {needs}"


@pytest.mark.parametrize("requirement", ranges(), ids=str)
def test_what_is_asked_for_is_pinned_within_its_range(requirement: Requirement) -> None:
    assert requirement.specifier.contains(PINS[canonicalize_name(requirement.name)])


def test_what_is_installed_has_the_pinned_version_and_a_fingerprint_and_comes_from_no_address() -> None:
    """`make hashes` brings them in step."""
    for path, versions in HASHED.items():
        assert {name: it for name, it in versions.items() if PINS.get(name, it) != it} == {}, path
        text = (ROOT / path).read_text("utf-8")
        entries = text.replace("\\\n", "").splitlines()
        assert [line for line in entries if " --hash=sha256:" not in line] == [], path
        assert "://" not in text.replace("index", "://")
    assert PINS.keys() - HASHED[".ci/test.txt"].keys() == set()


def test_all_that_the_program_needs_is_among_what_an_edition_installs() -> None:
    """Without what is needed in turn being looked up, what is not listed would be missing."""
    listed = HASHED["build_edition/assets/requirements.txt"]
    for line in PROJECT["dependencies"]:
        one = Requirement(line)
        assert one.specifier.contains(listed[canonicalize_name(one.name)]), line
    missing = {name for pin in listed for name in needed_by(pin)} - listed.keys()
    assert missing == set()


def needed_by(name: str) -> set[str]:
    """What a library needs on this system."""
    try:
        asked = [Requirement(line) for line in importlib.metadata.requires(name) or ()]
    except importlib.metadata.PackageNotFoundError:
        return set()
    return {canonicalize_name(it.name) for it in asked if it.marker is None or it.marker.evaluate({"extra": ""})}


def test_nothing_is_installed_but_by_its_fingerprint() -> None:
    """But for new pins, and for validators, which no workflow runs."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = re.split(r"(?m)^(?=\S+: )", makefile)
    found = [line.strip() for one in targets for line in one.splitlines() if "$(PIP) install" in line]
    allowed = ("-r tests/validators/requirements.txt", "--upgrade -e", "--no-deps --no-build-isolation -e .")
    for line in found:
        assert "--require-hashes --no-deps" in line or any(words in line for words in allowed), line
    for path in (ROOT / ".github/workflows").glob("*.yml"):
        assert "pip install" not in path.read_text("utf-8")
