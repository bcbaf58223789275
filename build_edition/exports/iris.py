"""Global names for things of an edition: addresses on its site if it has one, otherwise URNs.

In: an edition. Out: absolute IRIs. Promises: the same thing has the same name in every version and on every machine; no
address is made up: if `mkdocs.yml` does not give the site's address, a UUID derived from the edition's title takes its
place.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable

from build_edition.ground.addresses import on_site
from build_edition.model.edited import Edition


def site_url(edition: Edition) -> str:
    """The address of the site, ending in a slash; empty if none is configured."""
    said = edition.config.settings.get("site_url", "")
    return f"{str(said).rstrip('/')}/" if said else ""


def named(edition: Edition) -> Callable[[str], str]:
    """A function that gives the IRI of a page (`a.md#p1`) or a file below `docs/edition/`."""
    base = site_url(edition)
    if base:
        return lambda path: f"{base}edition/{_place(path)}"
    urn = uuid.uuid5(uuid.NAMESPACE_URL, f"edition:{edition.imprint.title}").urn
    return lambda path: f"{urn}#{_place(path).replace('#', '/')}"


def _place(path: str) -> str:
    return on_site(path) if path.partition("#")[0].endswith(".md") else path
