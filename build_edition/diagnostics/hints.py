"""What somebody may have meant to write: the only place where hints are made from similar words.

In: an unknown word and the known words. Out: the one meant, or an empty string. Promises: no guess between similar
candidates, none where numbers differ (another year is another work), none across kinds (`note:` and `person:`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from build_edition.ground.ids import is_id
from build_edition.ground.lookalikes import as_it_looks, stranger

_MOST_SHOWN: Final = 8
_LETTERS_A_SLIP: Final = 4  # in four letters or fewer, a word with one slip is as often another word
_MOST_SLIPS: Final = 3
_LONGEST: Final = 200


def nearest(word: str, known: Iterable[str]) -> str:
    """The one known word that differs from `word` by a few slips of the pen; empty if there is none, or several."""
    if not word or len(word) > _LONGEST:
        return ""
    known = tuple(dict.fromkeys(known))
    alike = [one for one in known if as_it_looks(one) == as_it_looks(word)] if not word.isascii() else []
    if alike:
        return alike[0] if len(alike) == 1 else ""
    folded = word.casefold()
    choices = {one: one.casefold() for one in known if _kind(one) == _kind(word)}
    choices = {one: plain for one, plain in choices.items() if _digits(plain) == _digits(folded)}
    most = min(_MOST_SLIPS, max(1, len(folded.rpartition(":")[2]) // _LETTERS_A_SLIP))
    found = process.extract(folded, choices, scorer=OSA.distance, score_cutoff=most + 1, limit=2)
    if not found or found[0][1] > most or (len(found) > 1 and found[1][1] <= found[0][1] + 1):
        return ""
    return str(found[0][2])


def write_nearest(word: str, known: Iterable[str], form: str = "{}") -> str:
    """The hint with the one word meant, as it should be pasted; empty if that is not certain enough."""
    near = nearest(word, known)
    why = stranger(word, near) if near else ""
    return f"write `{form.format(near)}`{why and f': {why}'}" if near else ""


def choose(word: str, allowed: Iterable[str]) -> str:
    """A hint: the one value meant, or all values if they are few."""
    choices: Collection[str] = allowed if isinstance(allowed, Sequence) else sorted(allowed)
    inside = [choice for choice in choices if choice.startswith(word + "/")]
    if not inside and (near := write_nearest(word, choices)):
        return near
    shown = inside or choices
    if not shown or len(shown) > _MOST_SHOWN:
        return ""
    return "choose " + ", ".join(f"`{choice}`" for choice in shown)


def credit(name: str, known: Iterable[str]) -> str:
    """The hint for somebody who is not in `contributors.yml`; never suggests signing with another's name."""
    entry = f"- {{id: {name}, name: Your Name, role: contributor}}"
    near = nearest(name, known)
    if near and not is_id(name):
        return write_nearest(name, known)
    if near:
        return f"write `{near}` if that is who is meant; somebody else is added to sources/contributors.yml: `{entry}`"
    return f"add whoever it is to sources/contributors.yml: `{entry}`" if is_id(name) else ""


def is_misspelt(key: str, written: Collection[str], known: Collection[str]) -> bool:
    """Whether an unknown key is this one misspelt: that is reported once, as an unknown key."""
    unknown = [one for one in written if one not in known][:_LONGEST]
    free = [one for one in known if one not in written]
    return any(nearest(one, free) == key for one in unknown)


def _kind(word: str) -> str:
    """The part of a key that says what it names: `note` of `note:lamp`, the document of `letter-1#p2`."""
    return word.partition("#")[0] if "#" in word else word.rpartition(":")[0]


def _digits(word: str) -> list[str]:
    """The digits of a word, sorted: two may be transposed, but none may differ."""
    return sorted(char for char in word if char.isdigit())
