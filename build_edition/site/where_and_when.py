"""The URL of a site, and the time of its build as printed in it.

In: an edition, the generation that is made of it, the environment. Out: a URL, a time. Promises: builds of the same
sources give the same.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from build_edition.exports.days import given_moment
from build_edition.model.edited import Edition
from build_edition.site.generation import Generation
from build_edition.sources.repository import repository, site_address

_DAY: Final = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?!\d)")
_BEFORE_ARCHIVES: Final[tuple[int, int, int]] = (1980, 1, 1)
NOT_KNOWN: Final = int(datetime(*_BEFORE_ARCHIVES, tzinfo=UTC).timestamp())  # used where no time is known


def address_of(made: Generation, edition: Edition) -> str:
    """The URL of the site: from `mkdocs.yml`, else where the repository's pages are published."""
    said = str(edition.config.settings.get("site_url", ""))
    found = None if said else repository(made.root, os.environ)
    if found is None:
        return said
    address = site_address(found.address)
    return f"{address.rstrip('/')}/{made.within}/" if address and made.within else address


def moment(edition: Edition, environment: Mapping[str, str]) -> int:
    """The time to print as that of the build, in seconds since 1970, the same for every build of the same sources.

    Taken from the environment (https://reproducible-builds.org/specs/source-date-epoch/); else the day of the version,
    else 1980, the earliest year that archives can store.
    """
    given = given_moment(environment)
    if given is not None:
        return given
    found = _DAY.match(edition.imprint.released)
    said = tuple(int(part or 1) for part in found.groups()) if found else _BEFORE_ARCHIVES
    year, month, day = max(said, _BEFORE_ARCHIVES)
    return int(datetime(year, month, day, tzinfo=UTC).timestamp())
