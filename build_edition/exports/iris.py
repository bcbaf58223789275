"""Names for things of an edition that hold everywhere: addresses where the site has one, else names that are nobody's.

In: an edition. Out: absolute IRIs. Promises: the same thing has the same name in every version and on every machine;
no address is made up: where `mkdocs.yml` does not say where the site stands, a UUID of the edition's title takes its
place.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable

from build_edition.ground.addresses import on_site
from build_edition.model.edited import Edition


def site_url(edition: Edition) -> str:
    """Where the site will stand, ending in a slash; nothing where nobody said."""
    said = edition.config.settings.get("site_url", "")
    return f"{str(said).rstrip('/')}/" if said else ""


def named(edition: Edition) -> Callable[[str], str]:
    """What makes the IRI of a page below `docs/edition/` (`a.md#p1`), or of a file there."""
    base = site_url(edition)
    if base:
        return lambda path: f"{base}edition/{_place(path)}"
    urn = uuid.uuid5(uuid.NAMESPACE_URL, f"edition:{edition.imprint.title}").urn
    return lambda path: f"{urn}#{_place(path).replace('#', '/')}"


def _place(path: str) -> str:
    return on_site(path) if path.partition("#")[0].endswith(".md") else path
