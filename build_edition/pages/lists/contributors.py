"""Contributors: who has written what, and who has reviewed it; generated from the sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.exports.citation_file import ORCID
from build_edition.markup.escape import escaped
from build_edition.model.annotations import Contributor
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import counted
from build_edition.pages.kit.text import head

_INTRODUCTION: Final = (
    "Everybody who is named in a note, an entry, a parallel or an introduction of this edition, or has reviewed one. "
    "The counts are made from the sources at every build. Whoever proposes a note is named here "
    "once it is accepted."
)
_NOBODY: Final = (
    "**Nobody has reviewed anything in this edition yet.** What stands in it is the work of those who wrote it, "
    "and has been checked by no second reader."
)
_NOT_ONE: Final = "named in nothing yet"


RESERVED: Final = ("contributors",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`contributors.md`."""
    lines = [*head("Contributors"), _INTRODUCTION, ""]
    lines += _share(edition)
    for one in edition.contributors:
        lines += _contributor(one, edition)
    yield Page("contributors.md", "\n".join(lines).rstrip() + "\n")


def _share(edition: Edition) -> Iterator[str]:
    """How much of the edition has been reviewed by anybody."""
    notes = [note for one in edition.summaries for note in one.notes]
    reviewed = sum(1 for note in notes if note.reviewed)
    if any(_reviews(one.id, edition) for one in edition.contributors):
        yield f"{reviewed} of {counted(len(notes), 'note')} have been reviewed; every note says so itself."
    else:
        yield _NOBODY
    yield ""


def _contributor(one: Contributor, edition: Edition) -> Iterator[str]:
    yield f"## {escaped(one.name)} {{: #contributor-{one.id} }}"
    yield ""
    orcid = ORCID.fullmatch(one.orcid)
    link = f" · [ORCID {orcid[1]}](https://orcid.org/{orcid[1]})" if orcid is not None else ""
    yield f"{escaped(one.role)}{link}"
    yield ""
    yield f"- Wrote: {', '.join(_written(one.id, edition)) or _NOT_ONE}."
    yield f"- Reviewed: {', '.join(_reviews(one.id, edition)) or 'nothing yet'}."
    yield ""


def _written(name: str, edition: Edition) -> list[str]:
    """How many of each kind somebody is named in."""
    return _in_words({what: sum(1 for one in signed if name in one.by) for what, signed in edition.signed.items()})


def _reviews(name: str, edition: Edition) -> list[str]:
    """How many of each kind, and how many paragraphs, somebody has reviewed."""
    counts = {
        what: sum(1 for one in signed if any(review.by == name for review in one.reviewed))
        for what, signed in edition.signed.items()
    }
    counts["paragraph"] = len(
        {(one.id, paragraph) for one in edition.summaries for by, paragraph in one.reviews if by == name}
    )
    return _in_words(counts)


def _in_words(counts: dict[str, int]) -> list[str]:
    many = {"entry": "register entries"}
    one = {"entry": "register entry"}
    return [counted(count, one.get(what, what), many.get(what, "")) for what, count in counts.items() if count]
