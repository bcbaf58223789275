"""The date that the files of an edition give for themselves.

In: an edition, the environment. Out: days as ISO 8601. Promises: builds of the same sources give the same date; the
date of a document's content is never used as a date of the edition.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from build_edition.ground.edtf import days_of, is_calendar
from build_edition.model.edited import Edition

_FIRST: Final = "1980-01-01"  # the earliest date of a zip archive; no file of an edition is older
_LAST: Final = int(datetime(9999, 12, 31, tzinfo=UTC).timestamp())


def given_moment(environment: Mapping[str, str]) -> int | None:
    """The moment of the build from `SOURCE_DATE_EPOCH`, in seconds since 1970; None if it is not set or out of range.

    As https://reproducible-builds.org/specs/source-date-epoch/ defines it.
    """
    given = environment.get("SOURCE_DATE_EPOCH", "")
    is_number = given.isascii() and given.isdigit() and len(given) <= len(str(_LAST))
    return int(given) if is_number and int(given) <= _LAST else None


def day_of_version(edition: Edition) -> str:
    """The day, month or year of the version, as the edition names it; empty if it names none."""
    released = edition.imprint.released
    return released if is_calendar(released) else ""


def known_day(edition: Edition, environment: Mapping[str, str] = os.environ) -> str:
    """The first possible day of the version, otherwise the day of `SOURCE_DATE_EPOCH`; empty if neither is given."""
    days = days_of(edition.imprint.released) if edition.imprint.released else None
    if days is not None:
        return days[0].isoformat()
    moment = given_moment(environment)
    return datetime.fromtimestamp(moment, UTC).date().isoformat() if moment is not None else ""


def earliest_day(edition: Edition, environment: Mapping[str, str] = os.environ) -> str:
    """The known day, otherwise one before which no file of the edition was made: for formats that require a day.

    The latter is the newest day on which anything in the edition was reviewed.
    """
    reviews = (review.date for signed in edition.signed.values() for one in signed for review in one.reviewed)
    days = [found[0].isoformat() for found in map(days_of, reviews) if found is not None]
    return known_day(edition, environment) or max([_FIRST, *days])
