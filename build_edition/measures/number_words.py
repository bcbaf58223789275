"""Numbers in words in English, German, French and Russian.

In: words, and the code of their language. Out: numbers. Promises: pure; `may_say` is generous, since it only
answers figures of another text; `says` returns only unambiguous numbers; other languages give no numbers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

HUNDRED: Final = 100
THOUSAND: Final = 1000
_TEN: Final = 10
_FEW: Final = 12  # number words up to this occur in phrases that count nothing
_TENS: Final = range(20, HUNDRED, _TEN)
_SCORES: Final = (60, 80)  # soixante-quinze, quatre-vingt-dix
_QUATRE_VINGTS: Final = (4, 20)
_AFTER_DIX: Final = (7, 8, 9)
_TOKEN: Final = re.compile(r"\d+(?:[.,\u00a0\u202f’']\d{3})+|\d+|[^\W\d_]+|[^\s\w]+")
_GROUPING: Final = re.compile(r"\D")
_ALLOWED: Final = frozenset("-‐‑–")
_AND: Final = frozenset(("and", "und", "et", "и", "a", "u"))

_ENGLISH: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_ENGLISH_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ENGLISH_MORE: Final = {
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12, "twice": 2, "thrice": 3,
    "dozen": 12, "dozens": 12, "score": 20, "fortnight": 14, "hundred": 100, "hundreds": 100, "hundredth": 100,
    "thousand": 1000, "thousands": 1000, "thousandth": 1000, "million": 10**6, "millions": 10**6, "millionth": 10**6,
    "billion": 10**9, "billions": 10**9, "threescore": 60, "fourscore": 80, "fourty": 40,
}  # fmt: skip
_GERMAN: Final = {
    "null": 0, "eins": 1, "einem": 1, "einen": 1, "einer": 1, "eine": 1, "ein": 1, "zwei": 2, "zwo": 2, "drei": 3,
    "drit": 3, "vier": 4, "fünf": 5, "sechs": 6, "sech": 6, "sieben": 7, "sieb": 7, "acht": 8, "neun": 9, "zehn": 10,
    "elf": 11, "eilf": 11, "zwölf": 12, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50,
    "sechzig": 60, "siebzig": 70, "siebenzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100, "tausend": 1000,
    "erst": 1,
} | {
    f"{stem}zehn": 13 + at for at, stem in enumerate(["drei", "vier", "fünf", "sech", "sieb", "acht", "neun"])
} | {"siebenzehn": 17}  # fmt: skip
_GERMAN_MORE: Final = {
    "dutzend": 12, "dutzende": 12, "schock": 60, "beide": 2, "beiden": 2, "million": 10**6, "millionen": 10**6,
    "milliarde": 10**9, "milliarden": 10**9, "hunderte": 100, "tausende": 1000, "zweimal": 2, "dreimal": 3,
}  # fmt: skip
_GERMAN_ENDING: Final = re.compile(r"(?:s?te[nmrs]?|er|en|e|mal|fach|s)?$")
_FRENCH: Final = {
    "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
    "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90, "cent": 100, "cents": 100, "mille": 1000, "mil": 1000, "million": 10**6,
    "millions": 10**6, "milliard": 10**9, "milliards": 10**9, "premier": 1, "première": 1, "second": 2, "seconde": 2,
    "cinquième": 5, "neuvième": 9,
}  # fmt: skip
_RUSSIAN_ADJECTIVE: Final = "(?:ый|ий|ой|ая|ое|ого|ому|ым|ом|ую|ые|ых|ыми)"
_RUSSIAN_TEENS: Final = ["один", "две", "три", "четыр", "пят", "шест", "сем", "восем", "девят"]
_RUSSIAN: Final[Sequence[tuple[str, int]]] = (
    ("одн(?:а|о|у|и|ого|ой|ому|им|ом|их|ими)|один|перв" + _RUSSIAN_ADJECTIVE, 1),
    ("дв(?:а|е|ух|ум|умя|ое|оих|оим)|втор" + _RUSSIAN_ADJECTIVE, 2),
    ("тр(?:и|ех|ем|емя|ое|оих|оим)|трет(?:ий|ь[а-я]+)", 3),
    ("четыр(?:е|ех|ем|ьмя)|четвер(?:о|ых)|четверт" + _RUSSIAN_ADJECTIVE, 4),
    (f"пят(?:ь|и|ью|{_RUSSIAN_ADJECTIVE})|пятер(?:о|ых)", 5),
    (f"шест(?:ь|и|ью|{_RUSSIAN_ADJECTIVE})|шестер(?:о|ых)", 6),
    (f"сем(?:ь|и|ью)|седьм{_RUSSIAN_ADJECTIVE}|семер(?:о|ых)", 7),
    (f"вос(?:емь|ьми|емью|ьмью)|восьм{_RUSSIAN_ADJECTIVE}", 8),
    (f"девят(?:ь|и|ью|{_RUSSIAN_ADJECTIVE})", 9),
    (f"десят(?:ь|и|ью|{_RUSSIAN_ADJECTIVE})", 10),
    *((f"{stem}надцат(?:ь|и|ью|{_RUSSIAN_ADJECTIVE})", 11 + at) for at, stem in enumerate(_RUSSIAN_TEENS)),
    (f"двадцат(?:ь|и|ью|{_RUSSIAN_ADJECTIVE})", 20), (f"тридцат(?:ь|и|ью|{_RUSSIAN_ADJECTIVE})", 30),
    (f"сорока?|сороков{_RUSSIAN_ADJECTIVE}", 40),
    *((f"(?:{stem}(?:ь|и|ью)|{other})десят(?:и|ью|{_RUSSIAN_ADJECTIVE})?", value) for stem, other, value in (
        ("пят", "пяти", 50), ("шест", "шести", 60), ("сем", "семи", 70), ("восем", "восьми|восьмью", 80))),
    (f"девяност(?:о|а|{_RUSSIAN_ADJECTIVE})", 90),
    (f"ст(?:о|а)|сот(?:ня|ни|ню|ней|ен|{_RUSSIAN_ADJECTIVE})", 100),
    ("двести|дву(?:х|м|мя)(?:сот|стам|стами|стах)[а-я]*", 200),
    ("триста|тр(?:ех|ем|емя)(?:сот|стам|стами|стах)[а-я]*", 300),
    ("четыреста|четыр(?:ех|ем|ьмя)(?:сот|стам|стами|стах)[а-я]*", 400),
    *((f"{stem}(?:ь|и|ью)(?:сот|стам|стами|стах)[а-я]*", value) for stem, value in (
        ("пят", 500), ("шест", 600), ("сем", 700), ("восем|восьм", 800), ("девят", 900))),
    ("тысяч[а-я]*", 1000), ("миллион[а-я]*", 10**6), ("миллиард[а-я]*", 10**9), ("дюжин[а-я]*", 12),
)  # fmt: skip


def may_say(words: str, language: str) -> frozenset[int]:
    """Every number that some words may express, alone or with their neighbours."""
    found = set[int]()
    for run in _runs(words, language):
        pieces = [run, *_split(run)]
        found.update(_total(piece) for piece in pieces if piece)
        found.update(value for value in run if value is not None)
    return frozenset(found)


def says(words: str, language: str) -> frozenset[int]:
    """The numbers above twelve that words express for certain, without round ones, which often just mean “many”."""
    totals = (_total(run) for run in _runs(words, language) if not _split(run) or not _has_two_readings(run))
    return frozenset(one for one in totals if one > _FEW and one % HUNDRED)


def _has_two_readings(run: Sequence[int | None]) -> bool:
    """Whether a run with “and” may be two numbers.

    It is one in “drei und zwanzig” and “two hundred and three”.
    """
    at = run.index(None)
    before, after = run[at - 1], run[at + 1]
    is_unit_before_ten = before is not None and before < _TEN and after in _TENS
    is_after_hundreds = before is not None and before >= HUNDRED
    is_after_ten = before in _TENS and after == 1
    return run.count(None) > 1 or not (is_unit_before_ten or is_after_hundreds or is_after_ten)


def _split(run: Sequence[int | None]) -> list[Sequence[int | None]]:
    """The pieces of a run between its “and”s; empty where it has none."""
    if None not in run:
        return []
    pieces: list[list[int | None]] = [[]]
    for one in run:
        pieces.append([]) if one is None else pieces[-1].append(one)
    return [piece for piece in pieces if piece]


def _total(run: Sequence[int | None]) -> int:
    """The number that consecutive number words express together; None is an “and”."""
    total = group = 0
    follows_and = False
    for value in run:
        if value is None:
            follows_and = True
            continue
        if value >= THOUSAND:
            total, group = total + (group or 1) * value, 0
        elif value == HUNDRED:
            group = (group or 1) * HUNDRED
        else:
            group = _joined(group, value, follows_and=follows_and)
        follows_and = False
    return total + group


def _joined(group: int, value: int, *, follows_and: bool) -> int:
    last = group % HUNDRED
    if (last, value) == _QUATRE_VINGTS and not follows_and:
        return group + 76
    is_after_tens = (last in _TENS and value < _TEN) or (last in _SCORES and value < 2 * _TEN)
    is_dix_sept = last == _TEN and value in _AFTER_DIX
    has_room = not last or follows_and or is_after_tens or is_dix_sept
    if has_room or (last >= _TEN and value >= _TEN):
        return group + value if has_room else group * HUNDRED + value  # nineteen thirty-six
    return value  # “the three first” are two numbers


def _runs(words: str, language: str) -> Iterator[list[int | None]]:
    """Runs of consecutive numbers, with None for an “and” between two."""
    read = _READERS.get(language.partition("-")[0])
    if read is None:
        return
    run: list[int | None] = []
    for token in (*_TOKEN.findall(unicodedata.normalize("NFC", words.casefold()).replace("ё", "е")), "."):
        values = _figure(token) if token[0].isdigit() else read(token)
        if values:
            run += values
        elif run and token in _AND and run[-1] is not None:
            run.append(None)
        elif token not in _ALLOWED:
            ended = run[:-1] if run and run[-1] is None else run
            if any(one is not None for one in ended) and not _is_figure_alone(ended, words):
                yield ended
            run = []


def _is_figure_alone(run: Sequence[int | None], words: str) -> bool:
    return len(run) == 1 and str(run[0]) in words


def _figure(token: str) -> list[int | None]:
    digits = _GROUPING.sub("", token)
    return [int(digits)] if len(digits) <= _FEW else []


@cache
def _english_words() -> Mapping[str, int]:
    cardinals = {word: at for at, word in enumerate(_ENGLISH)} | dict(zip(_ENGLISH_TENS, _TENS, strict=True))
    found = dict(cardinals)
    for word, value in cardinals.items():
        found[f"{word}th"] = value
        found[f"{word}s"] = value
        if word.endswith("y"):
            found |= {f"{word[:-1]}ieth": value, f"{word[:-1]}ies": value}
    return found | _ENGLISH_MORE


def _english(token: str) -> list[int | None]:
    value = _english_words().get(token)
    return [] if value is None else [value]


def _german(token: str) -> list[int | None]:
    if token in _GERMAN_MORE:
        return [_GERMAN_MORE[token]]
    parts = token.replace("ue", "ü").replace("oe", "ö").replace("sz", "ß") if token not in _GERMAN else token
    found: list[int | None] = []
    at = 0
    while at < len(parts):
        word = next((one for one in _by_length() if parts.startswith(one, at)), "")
        if word:
            found.append(_GERMAN[word])
        elif parts.startswith("und", at) and found and at + 3 < len(parts):
            found.append(None)
            word = "und"
        elif found and _GERMAN_ENDING.fullmatch(parts, at):
            break
        else:
            return []
        at += len(word)
    return found if found[-1] is not None else []


@cache
def _by_length() -> tuple[str, ...]:
    return tuple(sorted(_GERMAN, key=len, reverse=True))


def _french(token: str) -> list[int | None]:
    if token in _FRENCH:
        return [_FRENCH[token]]
    stem = re.sub(r"(?:ièmes?|aines?)$", "", token)
    value = _FRENCH.get(stem, _FRENCH.get(f"{stem}e", _FRENCH.get(stem.replace("v", "f")))) if stem != token else None
    return [] if value is None else [value]


@cache
def _russian_words() -> tuple[tuple[re.Pattern[str], int], ...]:
    return tuple((re.compile(form), value) for form, value in _RUSSIAN)


@cache
def _russian_value(token: str) -> int | None:
    return next((value for form, value in _russian_words() if form.fullmatch(token)), None)


def _russian(token: str) -> list[int | None]:
    value = _russian_value(token)
    return [] if value is None else [value]


_READERS: Final = {"en": _english, "de": _german, "fr": _french, "ru": _russian}
