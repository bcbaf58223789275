"""What the validators share: the editions, exported once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from build_edition.commands.cli import main

ROOT = Path(__file__).parents[1]
EDITIONS = {"flagship": ROOT, "tiny": ROOT / "tests/editions/tiny"}
SHARED = ROOT.parent / "shared" / "schemas"


def needs(program: str) -> str:
    """The path of a program; the test is skipped where it is not installed (`make validate` installs it)."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed; make validate installs it")
    return found


@pytest.fixture(scope="session", params=EDITIONS)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every format of an edition, in a folder."""
    folder = tmp_path_factory.mktemp(request.param)
    assert main(["-q", "--root", str(EDITIONS[request.param]), "export", "all", "--to", str(folder)]) == 0
    return folder
