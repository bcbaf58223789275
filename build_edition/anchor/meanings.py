"""What editors declared words to mean: register entries, or nobody."""

from __future__ import annotations

from collections.abc import Iterable

from build_edition.ground.keys import Key
from build_edition.ground.places import Span
from build_edition.model.annotations import Meaning


def meanings_of(said: Iterable[Meaning], nobody: Iterable[Span]) -> tuple[Meaning, ...]:
    """The declared meanings, by span; a span declared several times means all its entries, unless it means nobody."""
    found: dict[Span, list[Key]] = {}
    for one in said:
        found.setdefault(one.span, []).extend(key for key in one.entries if key not in found.get(one.span, []))
    for span in nobody:
        found[span] = []
    return tuple(Meaning(span, tuple(keys)) for span, keys in sorted(found.items()))
