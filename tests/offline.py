"""Editions built once in other ways than usual: to be opened from the disk, and with the versions beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import TESTS, TINY, built_once
from versioned import with_two_versions


@pytest.fixture(scope="session")
def offline_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site of the tiny edition with registers, claims and an introduction."""
    sources = tmp_path_factory.mktemp("sources")
    shutil.copytree(TINY, sources, dirs_exist_ok=True)
    shutil.copytree(TESTS / "editions/named", sources, dirs_exist_ok=True)
    with (sources / "mkdocs.yml").open("a") as config:
        config.write("site_url: https://example.org/lamp/\n")
    return (built_once(tmp_path_factory, "offline", sources, "--offline") / "site").resolve()


@pytest.fixture(scope="session")
def with_versions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny edition with versions 1.0.0 and 1.1.0, see `with_two_versions`, each of them beside it."""

    def prepare(root: Path) -> None:
        with (root / "mkdocs.yml").open("a") as config:
            config.write("site_url: https://lamps.example/repo/\n")
            config.write("extra_javascript:\n  - path: edition/assets/reader/reader.js\n    type: module\n")
        with_two_versions(root)

    return built_once(tmp_path_factory, "with-versions", TINY, "--versions", prepare=prepare).resolve()
