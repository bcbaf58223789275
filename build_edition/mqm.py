"""The MQM-Core issue types and severities (themqm.org, list of 2024-03-07, The MQM Council).

Dimension and type by their standard ids; penalties are the default scale. Used
to check `category` and `severity` and to name them for the reader.
"""

from __future__ import annotations

from typing import Final

SEVERITIES: Final = {"neutral": 0, "minor": 1, "major": 5, "critical": 25}

# fmt: off
_DIMENSIONS: Final = {
    "terminology": ("Terminology", {
        "termbase": "inconsistent with terminology resource",
        "term-inconsistency": "inconsistent use of terminology",
        "wrong-term": "wrong term",
    }),
    "accuracy": ("Accuracy", {
        "mistranslation": "mistranslation",
        "over-translation": "overtranslation",
        "under-translation": "undertranslation",
        "addition": "addition",
        "omission": "omission",
        "no-translate": "do not translate",
        "untranslated": "untranslated",
    }),
    "fluency": ("Linguistic conventions", {
        "grammar": "grammar",
        "punctuation": "punctuation",
        "spelling": "spelling",
        "unintelligible": "unintelligible",
        "character-encoding": "character encoding",
        "textual-conventions": "textual conventions",
    }),
    "style": ("Style", {
        "company-style": "organization style",
        "third-party-style": "third-party style",
        "inconsistent-external-reference": "inconsistent with external reference",
        "register": "language register",
        "awkward": "awkward style",
        "unidiomatic": "unidiomatic style",
        "inconsistent-style": "inconsistent style",
    }),
    "locale-convention": ("Locale conventions", {
        "number-format": "number format",
        "currency-format": "currency format",
        "measurement-format": "measurement format",
        "time-format": "time format",
        "date-format": "date format",
        "address-format": "address format",
        "telephone-format": "telephone format",
        "shortcut-key": "shortcut key",
    }),
    "verity": ("Audience appropriateness", {
        "culture-specific": "culture-specific reference",
        "offensive": "offensive",
    }),
    "design": ("Design and markup", {
        "local-formatting": "character formatting",
        "overall-design": "layout",
        "markup": "markup tag",
        "truncation-text-expansion": "truncation/text expansion",
        "missing-text": "missing text",
        "broken-link": "link/cross-reference",
    }),
}
# fmt: on

# the types that change what is said; the others change how it is said
_MEANING: Final = ("terminology", "accuracy", "verity")
IS_MEANING: Final = frozenset(
    {
        *(f"{dimension}/{issue}" for dimension in _MEANING for issue in _DIMENSIONS[dimension][1]),
        "fluency/unintelligible",
        "design/missing-text",
    }
)

NAMES: Final = {
    f"{dimension}/{issue}": f"{title}: {name}"
    for dimension, (title, issues) in _DIMENSIONS.items()
    for issue, name in issues.items()
}
