"""An interface language: its sentences, numbers, dates and names of languages.

In: an English sentence as written in the code, with `{names}` for its values. Out: its translation, with the values
filled in. Promises: a value that is named but not given is our mistake (KeyError); a sentence missing from a catalogue
is returned in English; nothing is global: a `Words` is a frozen value that can be sent to another process.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from gettext import c2py
from typing import Final

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

Value = str | int
PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")
_GERMANIC: Final = "(n != 1)"
_A_DAY: Final = date(2001, 2, 3)
_AT_HAND: Final = 4096  # numbers: those of paragraphs and notes are said again and again


def capital(words: str) -> str:
    """The string with a capital first letter, to begin a sentence or stand alone."""
    return words[:1].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class Words:
    """A language: its code as for `lang`, its locale, sentences by their English, plurals by their English singular.

    `plurals` holds the forms in the order of the catalogue's header; `rule` is the header's expression that selects
    one; `in_scripts` are the English sentences of the reader's scripts.
    """

    language: str
    locale: str
    sentences: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    plurals: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)
    rule: str = _GERMANIC
    in_scripts: frozenset[str] = field(default=frozenset(), compare=False, repr=False)

    def say(self, sentence: str, **values: Value) -> str:
        """The sentence in this language; numbers among its values are formatted as the language does."""
        return self._filled(self.sentences.get(sentence, sentence), values)

    def many(self, n: int, one: str, many: str, **values: Value) -> str:
        """The plural form of the sentence for a number, which it contains as `{n}`."""
        forms = self.plurals.get(one)
        found = forms[plural_rule(self.rule)(n)] if forms else one if n == 1 else many
        return self._filled(found, {"n": n, **values})

    def number(self, number: float, decimals: int = 0) -> str:
        """A number with a given number of decimals."""
        return _decimal(number, decimals, self.locale)

    def percent(self, share: float) -> str:
        """A share (0 to 1) in whole percent."""
        return format_percent(share, locale=self.locale)

    def day(self, moment: date) -> str:
        """Day, month and year."""
        return self._numbered(moment, format_date(moment, "long", locale=self.locale))

    def month(self, moment: date) -> str:
        """Month and year."""
        return format_skeleton("yMMMM", moment, locale=self.locale)

    def day_alone(self, moment: date) -> str:
        """Day and month without the year."""
        return self._numbered(moment, format_skeleton("MMMMd", moment, locale=self.locale))

    def in_few_letters(self, said: str) -> str:
        """A date in words with its month as the language shortens it, and nothing behind its year."""
        _, year, behind = self.day(_A_DAY).partition(str(_A_DAY.year))
        months = Locale.parse(self.language).months["format"]
        for at, whole in months["wide"].items():
            said = re.sub(rf"\b{whole}\b", months["abbreviated"][at], said)
        return said.removesuffix(behind) if year and behind else said

    def month_alone(self, moment: date) -> str:
        """The month without the year."""
        return format_date(moment, "LLLL", locale=self.locale)

    def year(self, moment: date) -> str:
        """The year alone."""
        return format_date(moment, "y", locale=self.locale)

    def name_of_language(self, code: str) -> str:
        """The name of another language in this one, by its code; empty where there is none."""
        return str(Locale.parse(self.locale).languages.get(code.replace("-", "_"), ""))

    def listed(self, names: Sequence[str]) -> str:
        """A list of names in a sentence: “A, B and C”."""
        return format_list(list(names), locale=self.locale) if names else ""

    def joined(self, parts: Iterable[str]) -> str:
        """Parts joined by semicolons, spaced as the language does."""
        return self.say("{before}; {after}", before="", after="").join(parts)

    def quoted(self, words: str) -> str:
        """Words as another's, between the signs that the language puts about them."""
        return self.say("“{words}”", words=words)

    def ended(self, sentence: str) -> str:
        """A sentence with its stop, which words that end with a short form have already."""
        return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."

    def told(self, what: str, said: str) -> str:
        """A subject and a statement, joined by a colon, spaced as the language does."""
        return self.say("{before}: {after}", before=what, after=said)

    def _numbered(self, moment: date, said: str) -> str:
        """A day in words; the first of a month has in some languages, as in French, a number of its own kind."""
        return re.sub(r"(?<!\d)1(?!\d)", self.say("1"), said, count=1) if moment.day == 1 else said

    def _filled(self, sentence: str, values: Mapping[str, Value]) -> str:
        return PLACEHOLDER.sub(lambda match: self._printed(values[match[1]]), sentence) if "{" in sentence else sentence

    def _printed(self, value: Value) -> str:
        return value if isinstance(value, str) else self.number(value)


@lru_cache(maxsize=_AT_HAND, typed=True)
def _decimal(number: float, decimals: int, locale: str) -> str:
    return format_decimal(number, "#,##0" + ("." + "0" * decimals if decimals else ""), locale=locale)


@cache
def plural_rule(expression: str) -> Callable[[int], int]:
    """The rule of a catalogue's `Plural-Forms`: the index of the form for a number."""
    return c2py(expression)


ENGLISH: Final = Words("en", "en_GB")
