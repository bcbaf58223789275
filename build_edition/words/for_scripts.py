"""`Words` → the module that the reader's scripts import: `assets/reader/pure/catalogue.js`.

In: a language. Out: `export const catalogue = {language, say, many}`: sentences by
their English, plurals by their English singular and then by the category that `Intl.PluralRules` names. Promises: what
is not in it is said in English, so that the catalogue of English is empty; an import, so that no script waits for it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from babel import Locale

from build_edition.words.language import Words, plural_rule

PATH: Final = "reader/pure/catalogue.js"
_NUMBERS: Final = (*range(1000), 1_000_000)


def catalogue_module(words: Words) -> str:
    """The JavaScript module."""
    asked = sorted(words.in_scripts)
    said = {
        "language": words.locale.replace("_", "-"),
        "say": {one: words.sentences[one] for one in asked if one in words.sentences},
        "many": {one: _by_category(words, one) for one in asked if one in words.plurals},
    }
    note = (
        "// What the reader's scripts say in the language of the edition; made by build_edition/words/for_scripts.py."
    )
    return f"{note}\nexport const catalogue = {json.dumps(said, ensure_ascii=False, indent=1)};\n"


def _by_category(words: Words, one: str) -> Mapping[str, str]:
    """The forms of a plural by CLDR's name for the numbers that take them."""
    category, index = Locale.parse(words.locale).plural_form, plural_rule(words.rule)
    found: dict[str, str] = {}
    for number in _NUMBERS:
        found.setdefault(category(number), words.plurals[one][index(number)])
    return {"other": words.plurals[one][-1], **found}
