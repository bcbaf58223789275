"""How a language says things: sentences, numbers, dates, the names of languages.

In: an English sentence as it stands in the code, with `{names}` for its values. Out: the same in the language, filled.
Promises: a value that a sentence names and is not given is an error of ours; a sentence that a catalogue does not have
is said in English; nothing here is global, a `Words` is a frozen value that can be sent to another process.
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
    """Words that begin a sentence or stand alone."""
    return words[:1].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class Words:
    """A language: its code as in `lang`, its locale, its sentences by their English, plurals by their English singular.

    `plurals` holds the forms in the order of the catalogue's header; `rule` is the header's expression for which one;
    `in_scripts` is the English of what the reader's scripts say.
    """

    language: str
    locale: str
    sentences: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    plurals: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)
    rule: str = _GERMANIC
    in_scripts: frozenset[str] = field(default=frozenset(), compare=False, repr=False)

    def say(self, sentence: str, **values: Value) -> str:
        """The sentence in this language; a number among its values is printed as the language prints numbers."""
        return self._filled(self.sentences.get(sentence, sentence), values)

    def many(self, n: int, one: str, many: str, **values: Value) -> str:
        """The form of the sentence that the language has for a number, which stands in it as `{n}`."""
        forms = self.plurals.get(one)
        found = forms[plural_rule(self.rule)(n)] if forms else one if n == 1 else many
        return self._filled(found, {"n": n, **values})

    def number(self, number: float, decimals: int = 0) -> str:
        """A number with as many decimals."""
        return _decimal(number, decimals, self.locale)

    def percent(self, share: float) -> str:
        """A share of 1 in whole percent."""
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
        """What this language calls another, by its code; empty when it has no name for it."""
        return str(Locale.parse(self.locale).languages.get(code.replace("-", "_"), ""))

    def listed(self, names: Sequence[str]) -> str:
        """Names as the language lists them: “A, B and C”."""
        return format_list(list(names), locale=self.locale) if names else ""

    def joined(self, parts: Iterable[str]) -> str:
        """What is said one after the other, a semicolon between, spaced as the language does."""
        return self.say("{before}; {after}", before="", after="").join(parts)

    def quoted(self, words: str) -> str:
        """Words as another's, between the signs that the language puts about them."""
        return self.say("“{words}”", words=words)

    def ended(self, sentence: str) -> str:
        """A sentence with its stop, which words that end with a short form have already."""
        return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."

    def told(self, what: str, said: str) -> str:
        """What is spoken of and what is said of it, a colon between, spaced as the language does."""
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
    """The rule of a catalogue's `Plural-Forms`: which form a number takes."""
    return c2py(expression)


ENGLISH: Final = Words("en", "en_GB")
