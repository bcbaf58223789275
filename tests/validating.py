"""What the validators share: the editions, exported once."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest

from build_edition.commands.cli import main

ROOT = Path(__file__).parents[1]
EDITIONS = {"flagship": ROOT, "tiny": ROOT / "tests/editions/tiny"}
SHARED = ROOT.parent / "shared" / "schemas"


def only_with(*names: str) -> pytest.MarkDecorator:
    """The mark of a test that is skipped, and for which nothing is made, where one of these modules or programs is missing."""
    missing = [name for name in names if find_spec(name) is None and shutil.which(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"{', '.join(missing)} not installed; make validate installs it")


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
