"""Where the edition is kept: told by a CI run or by the git remote, and believed only where it is GitHub's."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from conftest import run

from build_edition.ground.git import git as asked
from build_edition.sources.repository import Repository, repository, repository_page, web_address

HERE = "https://github.com/an-owner/an-edition"


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with one commit on the branch `drafts`."""
    git(tmp_path, "init", "--initial-branch=drafts")
    git(tmp_path, "commit", "--allow-empty", "-m", "first")
    return tmp_path


def test_git_is_begun_only_where_it_could_find_a_repository(
    repo: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    git(repo, "remote", "add", "origin", f"{HERE}.git")
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    below = repo / "below"
    below.mkdir()
    (elsewhere / "link").symlink_to(below)
    begun: list[list[str]] = []
    run_program = subprocess.run

    def told(command: list[str], **how: Any) -> Any:
        begun.append(command)
        return run_program(command, **how)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(subprocess, "run", told)
        assert asked(elsewhere, "config", "--get", "remote.origin.url") is None
        assert begun == []
        for place in (repo, below, elsewhere / "link"):
            assert asked(place, "config", "--get", "remote.origin.url") == f"{HERE}.git"
        patched.setenv("GIT_DIR", str(repo / ".git"))
        assert asked(elsewhere, "config", "--get", "remote.origin.url") == f"{HERE}.git"
    assert len(begun) == 4


@pytest.mark.parametrize(
    "remote",
    [
        HERE, HERE + ".git", HERE + "/", "https://www.github.com/an-owner/an-edition.git", "https://someone:secret@github.com/an-owner/an-edition.git",
        "git@github.com:an-owner/an-edition.git", "ssh://git@github.com/an-owner/an-edition.git", "ssh://git@github.com:22/an-owner/an-edition",
    ],
)  # fmt: skip
def test_a_remote_in_any_form_gives_the_web_address_without_credentials(remote: str) -> None:
    assert web_address(remote) == HERE


def test_dots_in_a_name_and_a_host_of_an_enterprise_are_kept() -> None:
    assert web_address("git@github.com:a/b.github.io.git") == "https://github.com/a/b.github.io"
    assert web_address("https://firm.ghe.com/a/b") == "https://firm.ghe.com/a/b"


@pytest.mark.parametrize(
    "remote",
    [
        "", "https://gitlab.com/a/b.git", "git@codeberg.org:a/b.git", "https://notgithub.com/a/b", "https://example.org/github.com/a/b",
        "https://github.com/a", "https://github.com/a/b/c", "/srv/git/edition.git", "../github.com/a/b", "javascript:alert(1)//github.com/a/b",
        'https://github.com/a/b"onclick=', "https://github.com.example.org/a/b", "git@github.example.org:a/b", "https://github.com/a b/c",
    ],
)  # fmt: skip
def test_other_hosts_and_what_is_no_address_give_none(remote: str) -> None:
    assert web_address(remote) is None


def test_a_push_in_ci_names_its_branch(repo: Path) -> None:
    said = {
        "GITHUB_SERVER_URL": "https://github.com",
        "GITHUB_REPOSITORY": "an-owner/an-edition",
        "GITHUB_REF_NAME": "a/branch",
    }
    assert repository(repo, said) == Repository(HERE, "a/branch")


def test_a_pull_request_proposes_to_the_branch_it_is_to_be_merged_into(repo: Path) -> None:
    said = {
        "GITHUB_REPOSITORY": "an-owner/an-edition",
        "GITHUB_REF_NAME": "7/merge",
        "GITHUB_HEAD_REF": "mine",
        "GITHUB_BASE_REF": "main",
    }
    assert repository(repo, said) == Repository(HERE, "main")


def test_a_tag_is_nothing_to_propose_to(repo: Path) -> None:
    said = {"GITHUB_REPOSITORY": "an-owner/an-edition", "GITHUB_REF_NAME": "v1.0", "GITHUB_REF_TYPE": "tag"}
    assert repository(repo, said) is None


@pytest.mark.parametrize("name", ["", "../x", "-f", "a b", "a..b", "a\nb", "x/"])
def test_what_cannot_be_a_branch_is_not_believed(repo: Path, name: str) -> None:
    assert repository(repo, {"GITHUB_REPOSITORY": "an-owner/an-edition", "GITHUB_REF_NAME": name}) is None


def test_another_forge_with_the_same_variables_is_not_taken_for_github(repo: Path) -> None:
    said = {"GITHUB_SERVER_URL": "https://codeberg.org", "GITHUB_REPOSITORY": "a/b", "GITHUB_REF_NAME": "main"}
    assert repository(repo, said) is None


def test_the_remote_is_asked_outside_ci(repo: Path) -> None:
    assert repository(repo, {}) is None
    git(repo, "remote", "add", "origin", "git@github.com:an-owner/an-edition.git")
    assert repository(repo, {}) == Repository(HERE, "drafts")
    git(repo, "update-ref", "refs/remotes/origin/main", "HEAD")
    git(repo, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main")
    assert repository(repo, {}) == Repository(HERE, "main"), (
        "the chief branch of the remote comes before the one checked out"
    )


def test_an_edition_in_a_folder_of_its_repository_says_which(repo: Path) -> None:
    (repo / "editions" / "one").mkdir(parents=True)
    git(repo, "remote", "add", "origin", HERE)
    assert repository(repo / "editions" / "one", {}) == Repository(HERE, "drafts", "editions/one/")


def test_a_folder_that_is_no_repository_has_none(tmp_path: Path) -> None:
    assert repository(tmp_path, {}) is None


def test_no_page_but_the_one_file_depends_on_the_repository(tiny: Path) -> None:
    written = tiny / "docs" / "edition"
    assert run("--root", tiny, "--pages-only").code == 0
    before = {path: path.read_bytes() for path in written.rglob("*") if path.is_file()}
    assert json.loads(before[written / "repository.json"]) is None
    on_github = {"GITHUB_REPOSITORY": "an-owner/an-edition", "GITHUB_REF_NAME": "main"}
    assert run("--root", tiny, "--pages-only", given=on_github).code == 0
    changed = [path.name for path, content in before.items() if path.read_bytes() != content]
    assert sorted(changed) == ["repository.json"]
    assert json.loads((written / "repository.json").read_bytes()) == {"address": HERE, "branch": "main", "folder": ""}


def test_the_file_says_what_was_found() -> None:
    found = repository_page(Repository(HERE, "main", "a/"))
    assert found.path == "repository.json"
    assert json.loads(found.content) == {"address": HERE, "branch": "main", "folder": "a/"}
    assert json.loads(repository_page(None).content) is None
