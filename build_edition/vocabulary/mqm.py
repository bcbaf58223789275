"""The MQM-Core issue types and severities (themqm.org, list of 2024-03-07, The MQM Council).

Dimension and type by their standard ids; penalties are the default scale. Used
to check `category` and `severity` and to name them for the reader, in the reader's language by `name_of`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from build_edition.words.phrases import phrase

if TYPE_CHECKING:
    from build_edition.words.language import Words  # loads Babel, which a list of types does not need

SEVERITIES: Final = {"neutral": 0, "minor": 1, "major": 5, "critical": 25}

# fmt: off
_DIMENSIONS: Final = {
    "terminology": (phrase("Terminology"), {
        "termbase": phrase("inconsistent with terminology resource"),
        "term-inconsistency": phrase("inconsistent use of terminology"),
        "wrong-term": phrase("wrong term"),
    }),
    "accuracy": (phrase("Accuracy"), {
        "mistranslation": phrase("mistranslation"),
        "over-translation": phrase("overtranslation"),
        "under-translation": phrase("undertranslation"),
        "addition": phrase("addition"),
        "omission": phrase("omission"),
        "no-translate": phrase("do not translate"),
        "untranslated": phrase("untranslated"),
    }),
    "fluency": (phrase("Linguistic conventions"), {
        "grammar": phrase("grammar"),
        "punctuation": phrase("punctuation"),
        "spelling": phrase("spelling"),
        "unintelligible": phrase("unintelligible"),
        "character-encoding": phrase("character encoding"),
        "textual-conventions": phrase("textual conventions"),
    }),
    "style": (phrase("Style"), {
        "company-style": phrase("organization style"),
        "third-party-style": phrase("third-party style"),
        "inconsistent-external-reference": phrase("inconsistent with external reference"),
        "register": phrase("language register"),
        "awkward": phrase("awkward style"),
        "unidiomatic": phrase("unidiomatic style"),
        "inconsistent-style": phrase("inconsistent style"),
    }),
    "locale-convention": (phrase("Locale conventions"), {
        "number-format": phrase("number format"),
        "currency-format": phrase("currency format"),
        "measurement-format": phrase("measurement format"),
        "time-format": phrase("time format"),
        "date-format": phrase("date format"),
        "address-format": phrase("address format"),
        "telephone-format": phrase("telephone format"),
        "shortcut-key": phrase("shortcut key"),
    }),
    "verity": (phrase("Audience appropriateness"), {
        "culture-specific": phrase("culture-specific reference"),
        "offensive": phrase("offensive"),
    }),
    "design": (phrase("Design and markup"), {
        "local-formatting": phrase("character formatting"),
        "overall-design": phrase("layout"),
        "markup": phrase("markup tag"),
        "truncation-text-expansion": phrase("truncation/text expansion"),
        "missing-text": phrase("missing text"),
        "broken-link": phrase("link/cross-reference"),
    }),
}
# fmt: on

# the types that change the meaning; the others only change how it is expressed
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


def name_of(words: Words, category: str) -> str:
    """Dimension and type of a category in the reader's language; empty for an unknown category."""
    dimension, _, issue = category.partition("/")
    title, issues = _DIMENSIONS.get(dimension, ("", {}))
    return (
        words.say("{dimension}: {type}", dimension=words.say(title), type=words.say(issues[issue]))
        if issue in issues
        else ""
    )
