"""How each term of the original was rendered in the translations, where, and where the renderings vary.

In: entries of the register of terms, and summaries. Out: for each term with an original its renderings, as in the
texts, each with its places; within which documents, or between which, they vary; findings for a variation that
neither the entry nor a note mentions. Promises: pure; uses summaries alone. Words that differ only in their last
letters (an ending) are one rendering.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold_words
from build_edition.ground.keys import Key
from build_edition.model.registers import Entry
from build_edition.model.summary import Summary, Where

_ENDING: Final = 2
Renderings = Mapping[str, Sequence[Where]]


def renderings(entries: Sequence[Entry], summaries: Sequence[Summary]) -> Sequence[Renderings]:
    """The renderings of each term in their first spelling, most frequent first, with their places; without passages.

    Everything is collected in one pass, reading the mentions of only those documents that name any of the terms.
    """
    forms = {one.key: {_plain(form.value) for form in (*one.forms, *one.mistaken_forms)} for one in entries}
    found: dict[Key, dict[str, list[Where]]] = {key: {} for key in forms}
    shown: dict[tuple[Key, str], str] = {}
    for line in (line for one in summaries if forms.keys() & one.mentioned.keys() for line in one.mentions):
        for key in dict.fromkeys(line.entries):
            if key in forms and (words := _plain(line.words)) in forms[key]:
                found[key].setdefault(words, []).append(line.where)
                shown.setdefault((key, words), " ".join(line.words.split()))
    return [{shown[key, words]: places for words, places in _in_order(found[key])} for key in forms]


def _in_order(found: Mapping[str, Sequence[Where]]) -> Sequence[tuple[str, Sequence[Where]]]:
    return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))


def terms(entries: Sequence[Entry]) -> Sequence[Entry]:
    """The terms whose original word is known."""
    return [one for one in entries if one.kind == "term" and one.original]


def kinds_of(found: Renderings) -> Sequence[Sequence[str]]:
    """The renderings, grouped; those in different groups differ in more than an ending."""
    groups: list[list[str]] = []
    for words in found:
        near = next((group for group in groups if any(_are_one(words, other) for other in group)), None)
        groups.append([words]) if near is None else near.append(words)
    return groups


class Drift(NamedTuple):
    """Where a term has several renderings: documents with more than one, and documents that differ from each other."""

    within: tuple[str, ...]
    between: tuple[str, ...]


def drift_of(found: Renderings) -> Drift:
    """Where the renderings of a term vary; documents in the order of their first place."""
    kinds: dict[str, set[int]] = {}
    for number, group in enumerate(kinds_of(found)):
        for where in (one for words in group for one in found[words]):
            kinds.setdefault(where.document, set()).add(number)
    within = tuple(name for name, some in kinds.items() if len(some) > 1)
    differ = any(one != other for one, other in pairwise(kinds.values()))
    return Drift(within, tuple(kinds) if differ else ())


def check_renderings(entries: Sequence[Entry], summaries: Sequence[Summary]) -> Iterator[Diagnostic]:
    """Findings for terms with several renderings that neither their entry nor a note linked to it mentions (E305)."""
    asked = terms(entries)
    grouped = ((entry, kinds_of(found)) for entry, found in zip(asked, renderings(asked, summaries), strict=True))
    several = [(entry, groups) for entry, groups in grouped if len(groups) > 1]
    noted = _in_notes([entry.key for entry, _ in several], summaries)
    for entry, groups in several:
        said = _plain(" ".join((entry.body.value, *noted[entry.key])))
        left = [group[0] for group in groups if not any(_plain(words) in said for words in group)]
        if left:
            every = _quoted([group[0] for group in groups])
            yield diagnose("E305", entry.id.place, key=entry.key, renderings=every, left=_quoted(left))


def _in_notes(keys: Sequence[Key], summaries: Sequence[Summary]) -> Mapping[Key, Sequence[str]]:
    """The annotated words and the readings of notes that link to entries, by the key of the entry."""
    found: dict[Key, list[str]] = {key: [] for key in keys}
    for note in (one for summary in summaries if keys for one in summary.notes):
        for key in found.keys() & {*note.linked}:
            found[key] += (note.lemma, note.reading)
    return found


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"“{one}”" for one in words)


def _plain(words: str) -> str:
    return fold_words(words).casefold()


def _are_one(one: str, other: str) -> bool:
    shorter, longer = sorted((_plain(one), _plain(other)), key=len)
    return longer.startswith(shorter) and len(longer) - len(shorter) <= _ENDING
