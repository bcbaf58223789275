"""Editions built once in other ways than usual: to be opened from the disk, below a repository's folder, with the versions beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import BILINGUAL, TESTS, TINY, built_once
from in_volumes import put_in_volumes
from versioned import with_two_versions

READER = """extra_javascript:
  - path: edition/assets/reader/reader.js
    type: module
"""


def _named(folder: Path, address: str) -> Path:
    """The sources of an edition with registers and claims that says where it will be read."""
    shutil.copytree(TINY, folder, dirs_exist_ok=True)
    shutil.copytree(TESTS / "editions/named", folder, dirs_exist_ok=True)
    with (folder / "mkdocs.yml").open("a") as config:
        config.write(f"site_url: {address}\n{READER}")
    return folder


@pytest.fixture(scope="session")
def web_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site that is served, below the folder of a repository if its own word counts."""
    sources = _named(tmp_path_factory.mktemp("sources"), "https://skerry.github.io/lamp/")
    return (built_once(tmp_path_factory, "web", sources) / "site").resolve()


@pytest.fixture(scope="session")
def offline_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site of the tiny edition with registers, claims and an introduction, its documents in volumes."""
    sources = put_in_volumes(_named(tmp_path_factory.mktemp("sources"), "https://example.org/lamp/"))
    return (built_once(tmp_path_factory, "offline", sources, "--offline") / "site").resolve()


@pytest.fixture(scope="session")
def offline_in_two_languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site of the bilingual edition, to be opened from the disk."""
    return (built_once(tmp_path_factory, "offline-bilingual", BILINGUAL, "--offline") / "site").resolve()


@pytest.fixture(scope="session")
def with_versions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny edition with versions 1.0.0 and 1.1.0, see `with_two_versions`, each of them beside it."""

    def prepare(root: Path) -> None:
        with (root / "mkdocs.yml").open("a") as config:
            config.write("site_url: https://lamps.example/repo/\n")
            config.write("extra_javascript:\n  - path: edition/assets/reader/reader.js\n    type: module\n")
        with_two_versions(root)

    return built_once(tmp_path_factory, "with-versions", TINY, "--versions", prepare=prepare).resolve()
