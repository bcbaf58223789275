"""The day that the files of an edition say they are of.

In: an edition, the environment. Out: days as ISO 8601. Promises: builds of the same sources say the same; the day of
what a document tells of is never given for a day of the edition.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from build_edition.ground.edtf import days_of, is_calendar
from build_edition.model.edited import Edition

_FIRST: Final = "1980-01-01"  # with which the times of archives begin: before it there was no file of any edition
_LAST: Final = int(datetime(9999, 12, 31, tzinfo=UTC).timestamp())


def given_moment(environment: Mapping[str, str]) -> int | None:
    """The moment of a build that is given to it, in seconds since 1970.

    As https://reproducible-builds.org/specs/source-date-epoch/ has it; None where none is given that a calendar knows.
    """
    given = environment.get("SOURCE_DATE_EPOCH", "")
    is_number = given.isascii() and given.isdigit() and len(given) <= len(str(_LAST))
    return int(given) if is_number and int(given) <= _LAST else None


def day_of_version(edition: Edition) -> str:
    """The day, month or year on which the version came out, as the edition names it; empty where it names none."""
    released = edition.imprint.released
    return released if is_calendar(released) else ""


def known_day(edition: Edition, environment: Mapping[str, str] = os.environ) -> str:
    """The first day on which the version can have come out, else that of the build, if either is given; else empty."""
    days = days_of(edition.imprint.released) if edition.imprint.released else None
    if days is not None:
        return days[0].isoformat()
    moment = given_moment(environment)
    return datetime.fromtimestamp(moment, UTC).date().isoformat() if moment is not None else ""


def earliest_day(edition: Edition, environment: Mapping[str, str] = os.environ) -> str:
    """The day that is known, else one before which no file of the edition was made: for formats that must have a day.

    That is the newest day on which somebody is said to have reviewed anything in it.
    """
    reviews = (review.date for signed in edition.signed.values() for one in signed for review in one.reviewed)
    days = [found[0].isoformat() for found in map(days_of, reviews) if found is not None]
    return known_day(edition, environment) or max([_FIRST, *days])
