"""Labels as they are written and as they are declared: with and without stop, with and without what stands between.

In: the words of a head or of `document.yml`. Out: folded words that can be compared.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from build_edition.ground.fold import fold_words
from build_edition.ground.ids import as_id, is_id, plain_words

_BRACKET: Final = re.compile(r"\s*(?:\(([^()]*)\)|\[([^\[\]]*)\])\s*$")
_PLACE: Final = re.compile(r"(?P<name>\S.*?)(?:,? (?:of|from|for|de|du|d'|von|aus|di|из|от) |, )\S.*")


def readings(words: str, between: Collection[str] = ()) -> Iterator[str]:
    """What a head may be declared as: its words whole, without its brackets, without an aside in small letters.

    `between` says what else may be left out: a party or a place in brackets, a place after `of`.
    """
    yield fold_words(words)
    if words[:1] in "([" and words[-1:] in ")]":
        yield fold_words(words[1:-1])
    bracket = _BRACKET.search(words)
    while bracket is not None and (between or (bracket[1] or bracket[2] or "")[:1].islower()):
        words = words[: bracket.start()]
        yield fold_words(words)
        bracket = _BRACKET.search(words)
    place = _PLACE.fullmatch(words) if "place" in between else None
    if place is not None:
        yield fold_words(place["name"])


def how_to_declare(label: str) -> str:
    """The hint by which a label becomes a speaker's or none; nothing where no id can be made of it."""
    speaker = as_id("-".join(plain_words(label)))
    if not is_id(speaker) or '"' in label:
        return ""
    entry = f'{{id: {speaker}, name: "{label}", labels: ["{label}"]}}'
    return f'add `- {entry}` under `speakers`, or `"{label}"` under `not_labels`'


def without_stop(label: str) -> str:
    """A label's words, folded, without the stop at its end."""
    return re.sub(r"[.:](?:--+|-)?$|--+$", "", fold_words(label)).rstrip(".: ")


def with_stop(words: str, stop: str) -> str:
    """Words and a stop as an editor writes both, folded; two hyphens are a dash."""
    return re.sub("--+", "-", fold_words(words + stop).replace("：", ":"))
