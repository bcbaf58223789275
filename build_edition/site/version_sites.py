"""The edition's git tags → a site of each version, made from the sources of the tag.

In: the folder of an edition in a git repository, what each version said. Out: the site of each, and what each said with
the folder of its site; a version that cannot be built is an error (E502). Promises: today's program builds them, so
that a fault mended since is mended in each; nothing of a former version is executed; a site is cached until its tag,
the program or the address changes. If `versions/v1.0.0/` exists beside the sources, it is that version's site as built
at the time, and is taken as it is, unless there is a symbolic link anywhere in it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.fingerprint import fingerprint, program
from build_edition.ground.git import tagged_versions
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.ground.progress import Progress
from build_edition.ground.store import opened
from build_edition.measures.edit_all import Workshop
from build_edition.measures.memory import Record
from build_edition.model.edited import Edition
from build_edition.site.engine import SITE
from build_edition.site.generation import WORK, Generation, generation, work_folder
from build_edition.site.lay_versions import VersionSite
from build_edition.sources.revision import revision
from build_edition.sources.site_config import CONFIG
from build_edition.sources.walk import GIVEN, given_versions

_KEPT: Final = "versions"
_EDITION: Final = "sources/edition.yml"
_SITE_URL: Final = re.compile(r"(?m)^site_url:.*\n?")


Build = Callable[[Generation, Sequence[Record], Workshop], tuple[Diagnostic, ...]]


class Making(NamedTuple):
    """How the sites of versions are made: a function that builds one and returns its diagnostics, number of processes.

    `address` is the URL of today's site, as far as it is known.
    """

    build: Build
    address: str
    jobs: int
    progress: Progress


class Past(NamedTuple):
    """What each version said, with the folder of its site; and the sites."""

    said: Sequence[Record]
    sites: Sequence[VersionSite] = ()


class _Version(NamedTuple):
    """A version to be built: what it and those before it said, its commit, its URL, the path where it is cached."""

    said: Record
    before: Sequence[Record]
    commit: str
    address: str
    kept: Path


def version_sites(made: Generation, edition: Edition, said: Sequence[Record], making: Making) -> Result[Past]:
    """The site of each version, built now or cached."""
    wrong = given_versions(made.root).diagnostics
    if wrong:
        return Result(Past(said), wrong)
    past, sites, findings = list[Record](), list[VersionSite](), list[Diagnostic]()
    for one in _versions(made, edition, said, making.address):
        record = replace(one.said, at=_folder(edition, one.said.version))
        given = made.root / GIVEN / f"v{record.version}"
        site = given if given.is_dir() else one.kept
        problem = "" if site.is_dir() else _made(made.root, one, making)
        if problem:
            findings.append(_refused(record.version, problem))
            continue
        sites.append(VersionSite(record.version, record.day, record.at, site))
        past.append(replace(record, further=tuple(_further(site, edition))))
    _keep_only(made.root, sites)
    return Result(Past(past, sites), tuple(findings))


def _versions(made: Generation, edition: Edition, said: Sequence[Record], base: str) -> Iterator[_Version]:
    commits = dict(tagged_versions(made.root))
    known, moment = [(one.version, commits[one.version]) for one in said], os.environ.get("SOURCE_DATE_EPOCH", "")
    for number, one in enumerate(said):
        address = f"{base.rstrip('/')}/{_folder(edition, one.version)}/" if base else ""
        key = fingerprint(program(), json.dumps(known[: number + 1]), address, moment)
        yield _Version(one, said[:number], commits[one.version], address, made.root / WORK / _KEPT / key)


def _folder(edition: Edition, version: str) -> str:
    return edition.imprint.versions_at.format(version=version)


def _refused(version: str, problem: str) -> Diagnostic:
    hint = f"put the site of v{version}, as it was built then, into {GIVEN}/v{version}/"
    return diagnose("E502", Place(_EDITION, width=WHOLE_FILE), hint=hint, version=version, problem=problem)


def _further(site: Path, edition: Edition) -> Iterator[str]:
    """Those of today's further languages in which a version has pages."""
    return (code for code in edition.imprint.others if (site / code / "edition").is_dir())


def _made(root: Path, one: _Version, making: Making) -> str:
    """Build the site of a version and cache it; its first error, or empty."""
    making.progress(f"building version {one.said.version}")
    with revision(one.commit, root) as tree:
        _at_its_address(tree / CONFIG, one.address)
        with opened(work_folder(tree)) as store, generation(tree) as made:
            findings = making.build(made, one.before, Workshop(store, making.jobs))
        errors = [f"{found.place}: {found.code}: {found.message}" for found in findings if found.is_error]
        if not errors:
            one.kept.parent.mkdir(exist_ok=True)
            (tree / SITE).rename(one.kept)
        return errors[0] if errors else ""


def _at_its_address(config: Path, address: str) -> None:
    """Set the version's URL in its configuration."""
    settings = config.read_text(encoding="utf-8") if config.is_file() else ""
    if address:
        config.write_text(f"site_url: {json.dumps(address)}\n{_SITE_URL.sub('', settings)}", encoding="utf-8")


def _keep_only(root: Path, found: Sequence[VersionSite]) -> None:
    """Delete cached sites that are no longer used."""
    wanted = {one.site for one in found}
    for path in (root / WORK / _KEPT).glob("*"):
        if path not in wanted:
            shutil.rmtree(path, ignore_errors=True)
