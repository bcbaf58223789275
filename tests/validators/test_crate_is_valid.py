"""RO-Crate by the validator of its makers (roc-validator), in an environment of its own, without the network."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

VALIDATORS = Path(sys.prefix) / "validators"
PYTHON = VALIDATORS / "crate/bin/python"
CONTEXT = VALIDATORS / "node_modules/ro-crate/lib/context.json"
pytestmark = pytest.mark.skipif(
    not (PYTHON.exists() and CONTEXT.exists()),
    reason="the validator of RO-Crate is not installed; make validate installs it",
)


def wrong_with(crate: Path) -> list[str]:
    """The requirements of RO-Crate 1.2 that a crate does not keep."""
    command = [PYTHON, Path(__file__).parent / "crate.py", crate, CONTEXT]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_the_crate_keeps_every_requirement(exported: Path) -> None:
    assert wrong_with(exported / "edition.crate.zip") == []


def test_the_validator_sees_what_is_wrong(exported: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(exported / "edition.crate.zip") as packed:
        packed.extractall(tmp_path)
    (tmp_path / "edition.json").unlink()
    (found,) = wrong_with(tmp_path)
    assert "edition.json" in found
