"""To whom a letter of the bibliography went, which neither BibTeX nor most styles have a place for.

In: an item as the citation processor knows it, and the fields of its entry. Out: the item whose title or genre names
the recipients: “Letter to I. Berg”. Promises: nobody who is named in the title is named again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from build_edition.words.language import Words, capital

_FIELDS: Final = ("recipient", "addressee")
_PARTICLES: Final = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix", "literal")
_AND: Final = re.compile(r"\s+and\s+", re.IGNORECASE)


def with_recipients(item: dict[str, Any], said: Mapping[str, str], words: Words) -> dict[str, Any]:
    """The item, its recipients in the title where it has none, else in its genre."""
    written = next((said[name] for name in _FIELDS if said.get(name)), "")
    given = item.get("recipient") or [_name(one) for one in _AND.split(written) if one.strip()]
    names = [name for one in given if (name := " ".join(str(one[part]) for part in _PARTICLES if one.get(part)))]
    if not names:
        return item
    genre = str(item.get("genre") or capital(words.say("letter")))
    to_whom = words.say("{genre} to {recipient}", genre=genre, recipient=words.listed(names))
    item = {**item, "recipient": given}
    if not item.get("title"):
        return {**{name: one for name, one in item.items() if name != "genre"}, "title": to_whom}
    title = str(item["title"]).casefold()
    is_named = all(_last(one).casefold() in title for one in given)
    return item if is_named else {**item, "genre": to_whom}


def _name(written: str) -> dict[str, str]:
    """A name of BibTeX: the family's first and a comma, or as it stands."""
    family, comma, given = (part.strip() for part in written.partition(","))
    return {"family": family, "given": given} if comma else {"literal": written.strip()}


def _last(name: Mapping[str, Any]) -> str:
    """By what a title would name somebody."""
    return str(name.get("family") or (str(name.get("literal") or name.get("given") or "").split() or [""])[-1])
