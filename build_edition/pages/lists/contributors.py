"""Contributors: who has written what, and who has reviewed it; generated from the sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from build_edition.markup.escape import escaped
from build_edition.model.annotations import Contributor
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.text import head
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_INTRODUCTION: Final = phrase(
    "Everybody who is named in a note, an entry, a parallel or an introduction of this edition, or has reviewed one. "
    "The counts are made from the sources at every build. Whoever proposes a note is named here "
    "once it is accepted."
)
_NOBODY: Final = phrase(
    "**Nobody has reviewed anything in this edition yet.** What stands in it is the work of those who wrote it, "
    "and has been checked by no second reader."
)
_Counted = Callable[[Words, int], str]
_COUNTED: Final[Mapping[str, _Counted]] = {
    "note": lambda words, n: words.many(n, "{n} note", "{n} notes"),
    "entry": lambda words, n: words.many(n, "{n} register entry", "{n} register entries"),
    "parallel": lambda words, n: words.many(n, "{n} parallel", "{n} parallels"),
    "introduction": lambda words, n: words.many(n, "{n} introduction", "{n} introductions"),
    "paragraph": lambda words, n: words.many(n, "{n} paragraph", "{n} paragraphs"),
}


RESERVED: Final = ("contributors",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`contributors.md`."""
    lines = [*head(edition.words.say("Contributors")), edition.words.say(_INTRODUCTION), ""]
    lines += _share(edition)
    for one in edition.contributors:
        lines += _contributor(one, edition)
    yield Page("contributors.md", "\n".join(lines).rstrip() + "\n")


def _share(edition: Edition) -> Iterator[str]:
    """How much of the edition has been reviewed by anybody."""
    notes = edition.signed["note"]
    reviewed = sum(1 for note in notes if note.reviewed)
    if any(_reviews(one.id, edition) for one in edition.contributors):
        yield edition.words.many(
            len(notes),
            "{reviewed} of {n} note has been reviewed; every note says so itself.",
            "{reviewed} of {n} notes have been reviewed; every note says so itself.",
            reviewed=reviewed,
        )
    else:
        yield edition.words.say(_NOBODY)
    yield ""


def _contributor(one: Contributor, edition: Edition) -> Iterator[str]:
    yield f"## {escaped(one.name)} {{: #contributor-{one.id} }}"
    yield ""
    link = f" · [ORCID {one.orcid}](https://orcid.org/{one.orcid})" if one.orcid else ""
    yield f"{escaped(one.role)}{link}"
    yield ""
    words = edition.words
    wrote = ", ".join(_written(one.id, edition)) or words.say("named in nothing yet")
    reviewed = ", ".join(_reviews(one.id, edition)) or words.say("nothing yet")
    yield "- " + words.say("Wrote: {what}.", what=wrote)
    yield "- " + words.say("Reviewed: {what}.", what=reviewed)
    yield ""


def _written(name: str, edition: Edition) -> list[str]:
    """How many things of each kind name somebody as author."""
    return _in_words(
        edition.words, {what: sum(1 for one in signed if name in one.by) for what, signed in edition.signed.items()}
    )


def _reviews(name: str, edition: Edition) -> list[str]:
    """How many things of each kind, and how many paragraphs, somebody has reviewed."""
    counts = {
        what: sum(1 for one in signed if any(review.by == name for review in one.reviewed))
        for what, signed in edition.signed.items()
    }
    counts["paragraph"] = len(
        {(one.id, paragraph) for one in edition.summaries for by, paragraph in one.reviews if by == name}
    )
    return _in_words(edition.words, counts)


def _in_words(words: Words, counts: Mapping[str, int]) -> list[str]:
    return [_COUNTED[what](words, count) for what, count in counts.items() if count]
