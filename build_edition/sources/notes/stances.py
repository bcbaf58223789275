"""What is wrong with the stances of one claim taken together.

In: the sentence of a claim and its stances, as they were read. Out: findings: a claim that nobody makes or denies
(N080), a person who takes two stances that exclude each other in one document (N081). Promises: what is possible is
not reported: another stance in another document, a claim that is denied and in part conceded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.grouped import values_by
from build_edition.model.annotations import Stance
from build_edition.model.sources import Written
from build_edition.vocabulary.parallels import SILENT

_OPPOSED: Final = frozenset(("asserts", "denies"))


def check_stances(sentence: Written, stances: Sequence[Stance]) -> Iterator[Diagnostic]:
    """What is wrong with the stances of a claim."""
    if stances and all(one.stance == SILENT for one in stances):
        yield diagnose("N080", sentence.place)
    by_person = values_by(((one.document.value, one.who.value), one) for one in stances)
    for (document, who), taken in by_person.items():
        clash = next(filter(_exclude, combinations(taken, 2)), None)
        if clash is not None:
            first, second = clash
            notes = [(first.document.place, f"{first.stance} here")]
            both = {"first": first.stance, "second": second.stance}
            yield diagnose("N081", second.document.place, notes, who=who, document=document, **both)


def _exclude(two: tuple[Stance, Stance]) -> bool:
    """Whether nobody can take both stances on a claim in one document."""
    named = {one.stance for one in two}
    return named == _OPPOSED or (SILENT in named and len(named) > 1)
