"""Check that readers are told where to send a proposal.

In: the folder of an edition, the environment of the run, what the edition says about itself. Out: a finding (E409) if
the pages can name neither a repository nor a contact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.addresses import taken_apart
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.edited import Edition
from build_edition.sources.repository import repository

_EDITION: Final = "sources/edition.yml"
_PAGES_OF_GITHUB: Final = ".github.io"


def reached(root: Path, environment: Mapping[str, str], edition: Edition) -> Iterator[Diagnostic]:
    """A finding if there is neither a repository on GitHub nor a `contact`."""
    is_read = bool(edition.imprint.title)  # a missing or unreadable file has its own finding
    is_told = edition.imprint.facts.get("contact") or _is_published_by_github(edition)
    if is_read and not is_told and repository(root, environment) is None:
        hint = "add a line with your own address, such as `contact: name@example.org`"
        yield diagnose("E409", Place(_EDITION, width=WHOLE_FILE), hint=hint)


def _is_published_by_github(edition: Edition) -> bool:
    """Whether the site will be on GitHub Pages: the workflow that publishes it knows the repository."""
    site = taken_apart(str(edition.config.settings.get("site_url", "")))
    return site is not None and (site.hostname or "").endswith(_PAGES_OF_GITHUB)
