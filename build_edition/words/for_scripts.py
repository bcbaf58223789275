"""`Words` → the part of them that the reader's scripts use, in place of `assets/reader/pure/catalogue.js`.

In: a language, and the English sentences of the scripts. Out: JSON, `{language, say, many}`: translations by their
English, plurals by their English singular, then by category as in `Intl.PluralRules`. Promises: what is missing from it
is shown in English, so that the English catalogue is empty; it is part of the bundle, so that no script waits for it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Final

from babel import Locale

from build_edition.words.language import Words, plural_rule

_NUMBERS: Final = (*range(1000), 1_000_000)


def catalogue_of_scripts(words: Words, said_in: Collection[str]) -> str:
    """The catalogue as JSON."""
    asked = sorted(said_in)
    said = {
        "language": words.locale.replace("_", "-"),
        "say": {one: words.sentences[one] for one in asked if one in words.sentences},
        "many": {one: _by_category(words, one) for one in asked if one in words.plurals},
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def _by_category(words: Words, one: str) -> Mapping[str, str]:
    """The forms of a plural, by the CLDR plural category that takes each."""
    category, index = Locale.parse(words.locale).plural_form, plural_rule(words.rule)
    found: dict[str, str] = {}
    for number in _NUMBERS:
        found.setdefault(category(number), words.plurals[one][index(number)])
    return {"other": words.plurals[one][-1], **found}
