"""Labels as written and as declared: with and without the stop, with and without what comes between.

In: the words of a head or of `document.yml`. Out: folded words that can be compared.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from build_edition.ground.fold import fold_words
from build_edition.ground.ids import as_id, is_id, plain_words
from build_edition.ground.letters import is_small
from build_edition.sources.text.heads import BRACKETS, with_usual_colon

_BRACKET: Final = re.compile(rf"\s*(?:{BRACKETS.pattern})\s*$")
_PLACE: Final = re.compile(r"(?P<name>\S.*?)(?:,? (?:of|from|for|de|du|d'|von|aus|di|из|от) |, )\S.*")


def readings(words: str, between: Collection[str] = ()) -> Iterator[str]:
    """The forms in which a head may be declared: all its words, without its brackets, without a lower-case aside.

    `between` says what else may be left out: a party or a place in brackets, a place after `of`, an aside in small
    letters between a name in capitals and its stop (`ANN, rising.`).
    """
    yield folded(words)
    if words[:1] in "([{（【〔<" and words[-1:] in ")]}）】〕>":
        yield folded(words[1:-1])
    bracket = _BRACKET.search(words)
    while bracket is not None and (between or is_small(bracket[0].strip()[1:2])):
        words = words[: bracket.start()]
        yield folded(words)
        bracket = _BRACKET.search(words)
    name, comma, beside = words.partition(", ")
    if "aside" in between and comma and name.isupper() and beside[:1].islower():
        yield folded(name)
    place = _PLACE.fullmatch(words) if "place" in between else None
    if place is not None:
        yield folded(place["name"])


def folded(words: str) -> str:
    """Words in the form for comparing labels: folded, with Hebrew gershayim and geresh as ASCII quotation marks."""
    return fold_words(words).replace("״", '"').replace("׳", "'")


def how_to_declare(label: str, line: str = "", near: str = "") -> str:
    """The hint how to declare a label, as a speaker's or as no label; empty if no id can be made from it.

    `line` is one that nobody says: as no label, it would count as words of the last speaker. `near` is the id of
    a speaker with a similar label.
    """
    speaker = as_id("-".join(plain_words(label)))
    if not is_id(speaker) or {"'", '"'} <= set(label):
        return ""
    written = f"'{label}'" if '"' in label else f'"{label}"'
    entry = f"{{id: {speaker}, name: {written}, labels: [{written}]}}"
    if near:
        same = f"add `{written}` to the `labels` of `{near}` if that is who speaks"
        return f"{same}; else add `- {entry}` under `speakers`"
    if line and '"' not in line:
        part = f'{{line: "{line}", part: clerk}}'
        return f"add `- {entry}` under `speakers`, or `- {part}` under `parts` if nobody says it"
    return f"add `- {entry}` under `speakers`, or `{written}` under `not_labels`"


def without_stop(label: str) -> str:
    """A label's words, folded, without the stop at its end."""
    return re.sub(r"[.:](?:--+|-)?$|--+$", "", with_usual_colon(folded(label))).rstrip(".: ")


def with_stop(words: str, stop: str) -> str:
    """Words and a stop as an editor writes both, folded; two hyphens are a dash."""
    return re.sub("--+", "-", with_usual_colon(folded(words + stop)))
