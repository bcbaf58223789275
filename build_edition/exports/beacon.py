"""Edition → BEACON: for each identifier of an authority file, the page of the edition about what it identifies.

One file for each authority file whose identifiers occur in the registers. Library catalogues and biographical portals
fetch it to link to the edition. It is written only if `mkdocs.yml` gives the site's address, since the links must be
absolute; entries that the editors mark as invented are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.exports.days import known_day
from build_edition.exports.formats import published_at
from build_edition.exports.iris import named, site_url
from build_edition.ground.addresses import entry_page
from build_edition.ground.identifiers import AUTHORITIES, Authority
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

NAME: Final = "BEACON"
SAYS: Final = phrase(
    "Which pages are about whom or what, by the identifiers of authority files: for catalogues that link here."
)
ENDING: Final = "beacon.txt"
MIME: Final = "text/plain"


def write(edition: Edition) -> Iterator[Page]:
    """A file for each authority file that the registers name."""
    for authority in AUTHORITIES.values() if site_url(edition) else ():
        links = sorted(_links(edition, authority))
        if links:
            path = f"{authority.key}.{ENDING}"
            yield Page(path, "\n".join([*_head(edition, authority, path), "", *links]) + "\n")


def _head(edition: Edition, authority: Authority, path: str) -> Iterator[str]:
    imprint, address = edition.imprint, named(edition)
    said = {
        "FORMAT": "BEACON",
        "PREFIX": authority.name_at,
        "RELATION": "http://xmlns.com/foaf/0.1/isPrimaryTopicOf",
        "NAME": imprint.title,
        "DESCRIPTION": imprint.subtitle,
        "CREATOR": imprint.facts.get("responsibility", ""),
        "CONTACT": imprint.facts.get("contact", ""),
        "HOMEPAGE": address("index.md"),
        "FEED": address(published_at(path)),
        "TIMESTAMP": known_day(edition),
    }
    yield from (f"#{key}: {' '.join(value.split())}" for key, value in said.items() if value)


def _links(edition: Edition, authority: Authority) -> Iterator[str]:
    """Lines of identifier and page address; names are left out, since a `|` in one would end it."""
    address = named(edition)
    for entry in edition.entries:
        written = entry.identifiers.get(authority.key)
        if written is not None and not entry.is_fabricated:
            token = authority.name_of(written.value).removeprefix(authority.name_at)
            yield f"{token}|{address(entry_page(entry.key))}"
