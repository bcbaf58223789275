"""The repository: believed only when it is GitHub's, told to the reader in a file of its own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from conftest import run

from build_edition.repository import Repository, repository, repository_page, web_address

CI = {
    "GITHUB_REPOSITORY": "an-edition/letters",
    "GITHUB_REF_NAME": "main",
    "GITHUB_REF_TYPE": "branch",
    "GITHUB_SERVER_URL": "https://github.com",
}
ADDRESS = "https://github.com/an-edition/letters"


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--initial-branch", "trunk")
    return tmp_path


@pytest.mark.parametrize(
    "remote",
    [
        "https://github.com/an-edition/letters",
        "https://github.com/an-edition/letters.git",
        "https://someone:secret@github.com/an-edition/letters.git",
        "git@github.com:an-edition/letters.git",
        "ssh://git@github.com/an-edition/letters.git",
        "ssh://git@github.com:22/an-edition/letters",
    ],
)
def test_a_remote_on_github_has_one_web_address_without_its_credentials(remote: str) -> None:
    assert web_address(remote) == ADDRESS


@pytest.mark.parametrize(
    "remote",
    [
        "https://example.org/an-edition/letters.git",
        "https://github.com.example.org/an-edition/letters",
        "https://notgithub.com/an-edition/letters",
        "https://github.com/an-edition",
        "https://github.com/an-edition/letters/tree/main",
        "git@git.example.org:an-edition/letters.git",
        'https://github.com/an-edition/"><script>',
        "/srv/git/letters.git",
        "",
    ],
)
def test_any_other_remote_has_none(remote: str) -> None:
    assert web_address(remote) is None


def test_a_run_of_ci_says_the_repository_and_the_branch(checkout: Path) -> None:
    assert repository(checkout, CI) == Repository(ADDRESS, "main")


def test_a_note_on_a_pull_request_is_proposed_to_the_branch_it_will_be_merged_into(checkout: Path) -> None:
    of_request = {**CI, "GITHUB_REF_NAME": "12/merge", "GITHUB_HEAD_REF": "a-fix", "GITHUB_BASE_REF": "release/2"}
    assert repository(checkout, of_request) == Repository(ADDRESS, "release/2")


def test_a_run_on_a_tag_says_no_branch(checkout: Path) -> None:
    assert repository(checkout, {**CI, "GITHUB_REF_NAME": "v1", "GITHUB_REF_TYPE": "tag"}) is None


@pytest.mark.parametrize("branch", ["a b", "../main", "-x", "a..b", "x?y", ""])
def test_what_is_no_branch_is_not_believed(checkout: Path, branch: str) -> None:
    assert repository(checkout, {**CI, "GITHUB_REF_NAME": branch}) is None


def test_another_forge_that_sets_the_same_names_is_not_taken_for_github(checkout: Path) -> None:
    assert repository(checkout, {**CI, "GITHUB_SERVER_URL": "https://git.example.org"}) is None


def test_without_ci_the_remote_origin_and_the_branch_checked_out_count(checkout: Path) -> None:
    git(checkout, "remote", "add", "origin", "git@github.com:an-edition/letters.git")
    assert repository(checkout, {}) == Repository(ADDRESS, "trunk")


def test_the_chief_branch_of_the_remote_goes_before_the_one_checked_out(checkout: Path) -> None:
    git(checkout, "remote", "add", "origin", "git@github.com:an-edition/letters.git")
    git(checkout, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main")
    assert repository(checkout, {}) == Repository(ADDRESS, "main")


def test_an_edition_in_a_folder_of_a_repository_says_which(checkout: Path) -> None:
    (checkout / "editions" / "tiny").mkdir(parents=True)
    assert repository(checkout / "editions" / "tiny", CI) == Repository(ADDRESS, "main", "editions/tiny/")


def test_a_folder_without_git_and_ci_has_no_repository(tmp_path: Path) -> None:
    assert repository(tmp_path, {}) is None


def test_the_reader_is_told_in_a_file_of_its_own() -> None:
    told = json.loads(str(repository_page(Repository(ADDRESS, "main")).content))
    assert told == {"address": ADDRESS, "branch": "main", "folder": ""}
    assert json.loads(str(repository_page(None).content)) is None


def test_only_that_file_differs_between_machines(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CI:
        monkeypatch.delenv(name, raising=False)
    run("--root", tiny, "--pages-only")
    alone = {
        path: path.read_bytes()
        for path in (tiny / "docs/edition").rglob("*.*")
        if path.suffix in {".md", ".json", ".txt"}
    }
    for name, value in CI.items():
        monkeypatch.setenv(name, value)
    run("--root", tiny, "--pages-only")
    changed = [path.name for path, content in alone.items() if path.read_bytes() != content]
    assert changed == ["repository.json"]


def test_the_text_is_published_byte_for_byte(tiny: Path) -> None:
    run("--root", tiny, "--pages-only")
    texts = sorted((tiny / "docs/edition/text").glob("*.txt"))
    assert texts
    for text in texts:
        assert text.read_bytes() == (tiny / "sources" / text.stem / "text.txt").read_bytes()


def test_every_note_and_entry_says_its_file_and_line(named: Path) -> None:
    run("--root", named, "--pages-only")
    places = json.loads((named / "docs/edition/places.json").read_text(encoding="utf-8"))
    assert places["notes"]
    assert places["entries"]
    for file, line in (*places["notes"].values(), *places["entries"].values()):
        assert "id:" in (named / file).read_text(encoding="utf-8").splitlines()[line - 1]
