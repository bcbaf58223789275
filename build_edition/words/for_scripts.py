"""`Words` → what the reader's scripts know of them, in the place of `assets/reader/pure/catalogue.js`.

In: a language, and the English of what the scripts say. Out: JSON, `{language, say, many}`: sentences by their English,
plurals by their English singular, then by the category that `Intl.PluralRules` names. Promises: what is not in it is
said in English, so that the catalogue of English is empty; it is in the bundle, so that no script waits for it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Final

from babel import Locale

from build_edition.words.language import Words, plural_rule

_NUMBERS: Final = (*range(1000), 1_000_000)


def catalogue_of_scripts(words: Words, said_in: Collection[str]) -> str:
    """The JSON."""
    asked = sorted(said_in)
    said = {
        "language": words.locale.replace("_", "-"),
        "say": {one: words.sentences[one] for one in asked if one in words.sentences},
        "many": {one: _by_category(words, one) for one in asked if one in words.plurals},
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def _by_category(words: Words, one: str) -> Mapping[str, str]:
    """The forms of a plural by CLDR's name for the numbers that take them."""
    category, index = Locale.parse(words.locale).plural_form, plural_rule(words.rule)
    found: dict[str, str] = {}
    for number in _NUMBERS:
        found.setdefault(category(number), words.plurals[one][index(number)])
    return {"other": words.plurals[one][-1], **found}
