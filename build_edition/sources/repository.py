"""The public home of the edition's sources: a repository on GitHub, or none that is known.

In: the environment of a CI run, or the git remote `origin` of the folder. Out: a `Repository`, or None, and the file
`repository.json` that passes it to the reader's browser. Promises: only GitHub's own hosts are accepted, because the
addresses made from it (`new`, `edit`, `blob`, `commits`) are GitHub's; nothing from an environment reaches a page
unless it looks like a name. Used only by a run that writes, so that the pages are the same on every machine.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from build_edition.ground.git import git
from build_edition.model.woven import Page

PATH: Final = "repository.json"
_HOST: Final = r"(?:www\.)?(?P<host>github\.com|[a-z0-9-]+\.ghe\.com)"
_NAME: Final = r"(?P<owner>[A-Za-z0-9][A-Za-z0-9-]*)/(?P<name>[A-Za-z0-9._-]+?)"
_HTTPS: Final = re.compile(rf"https?://(?:[^@/\s]+@)?{_HOST}/{_NAME}(?:\.git)?/?")
_SSH: Final = re.compile(rf"(?:ssh://)?[A-Za-z0-9_-]+@{_HOST}(?::|(?::\d+)?/){_NAME}(?:\.git)?/?")
_ON_GITHUB: Final = re.compile(r"https://github\.com/([^/]+)/([^/]+)")
_BRANCH: Final = re.compile(r"(?![/.-])(?!.*(?:\.\.|//|@\{))[^\s~^:?*\[\\\x00-\x1f\x7f]+(?<![/.])")


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository's web address, the branch for proposals, the edition's folder in it ("" or ending in a slash)."""

    address: str
    branch: str
    folder: str = ""


def repository(root: Path, environment: Mapping[str, str]) -> Repository | None:
    """The repository that the edition at `root` belongs to; None if it is unknown or not on GitHub."""
    found = _from_ci(environment) or _from_remote(root)
    if found is None:
        return None
    address, branch = found
    return Repository(address, branch, git(root, "rev-parse", "--show-prefix") or "")


def site_address(found: str) -> str:
    """The address of a repository's GitHub Pages, from any of its addresses; empty if it is not on GitHub."""
    match = _ON_GITHUB.fullmatch(web_address(found) or "")
    if match is None:
        return ""
    owner, name = match[1].lower(), match[2]
    return f"https://{owner}.github.io/" + ("" if name.lower() == f"{owner}.github.io" else f"{name}/")


def repository_page(found: Repository | None) -> Page:
    """`repository.json`: what was found, or `null`."""
    return Page(PATH, json.dumps(asdict(found) if found else None, ensure_ascii=False) + "\n")


def web_address(remote: str) -> str | None:
    """The web address of a git remote on GitHub (https or ssh form), without any credentials in it."""
    match = _HTTPS.fullmatch(remote) or _SSH.fullmatch(remote)
    return f"https://{match['host']}/{match['owner']}/{match['name']}" if match else None


def _from_ci(environment: Mapping[str, str]) -> tuple[str, str] | None:
    """Address and branch from GitHub Actions; for a pull request, the branch that it is to be merged into.

    https://docs.github.com/actions/reference/workflows-and-actions/variables (Forgejo and Gitea set the same names).
    """
    server = environment.get("GITHUB_SERVER_URL", "https://github.com")
    address = web_address(f"{server}/{environment.get('GITHUB_REPOSITORY', '')}")
    of_push = environment.get("GITHUB_REF_NAME", "") if environment.get("GITHUB_REF_TYPE", "branch") == "branch" else ""
    branch = environment.get("GITHUB_BASE_REF") or of_push
    return (address, branch) if address and _BRANCH.fullmatch(branch) else None


def _from_remote(root: Path) -> tuple[str, str] | None:
    """The remote `origin`, and its default branch or else the branch that is checked out."""
    address = web_address(git(root, "config", "--get", "remote.origin.url") or "")
    if address is None:
        return None
    chief = (git(root, "symbolic-ref", "--short", "refs/remotes/origin/HEAD") or "").removeprefix("origin/")
    branch = chief or git(root, "branch", "--show-current") or ""
    return (address, branch) if _BRANCH.fullmatch(branch) else None
