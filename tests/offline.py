"""An edition built once to be opened from the disk: the tiny one with registers, claims and an introduction."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import TESTS, TINY, built_once


@pytest.fixture(scope="session")
def offline_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of its site."""
    sources = tmp_path_factory.mktemp("sources")
    shutil.copytree(TINY, sources, dirs_exist_ok=True)
    shutil.copytree(TESTS / "editions/named", sources, dirs_exist_ok=True)
    with (sources / "mkdocs.yml").open("a") as config:
        config.write("site_url: https://example.org/lamp/\n")
    return (built_once(tmp_path_factory, "offline", sources, "--offline") / "site").resolve()
