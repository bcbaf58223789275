"""Where a label inside a paragraph could be: after the end of a sentence, before words that could begin a turn.

In: a text. Out: such places, and whether the words there are written like a name. Promises: a full stop after an
initial or an abbreviated title (`Mr. A.`) ends no sentence; words in capitals among others in capitals are no name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from build_edition.ground.letters import is_small
from build_edition.ground.places import Span
from build_edition.sources.text.label_words import OPENING, SENTENCE, SHORTENED, TITLES, listed

_ENDS: Final = ".!?…。！？"
_AFTER_A_SENTENCE: Final = re.compile(  # begins with a character set, which makes the search fast
    rf"[{_ENDS}](?:(?<=[.!?…])[.!?…]*[)\]\"”’»]*\s+|(?<=[。！？])[」』”]?\s*)(?=\S)"
)
_LONGEST_SHORTENED: Final = 16
_GOES_ON: Final = re.compile(r"[^\S\n]*[\n\"“„«‘'¿¡(\[—–-]*\s*(?P<first>\w)")

_FEW: Final = 6
_CALLED: Final = (
    OPENING
    | SENTENCE
    | listed(
        "stop never enough please order shame hear silence bravo help fire halt nie genug jamais assez mai basta nunca"
    )
)
_ACRONYMS: Final = listed(
    """
    nato uno un eu usa us uk ussr gdr bbc cia fbi nasa unesco unicef imf efta comecon ddr brd ewg egks uspd spd kpd cdu
    fdp onu otan urss cee rfa rda sfio cgt нато оон ссср сша рсфср кпсс цк вкп нквд гпу кгб ес гдр фрг ркп
    """
)
ANY_CAPITAL: Final = re.compile(r"[^\W\d_a-zà-öø-ÿа-яё]")  # or a letter of a script without case
NOTHING: Final = re.compile(r"(?!)")
_CAPITALS: Final = re.compile(r"(?<![^\W_])[^\W\d_a-zà-ÿа-яё]{2,}")
_WORD: Final = re.compile(r"[^\W\d_]+")


def first_words(labels: Collection[str]) -> re.Pattern[str]:
    """A pattern for the first words of labels."""
    words = {re.escape(label.split()[0].rstrip(".:")) for label in labels if label.split()}
    signs = ("|".join(sorted(words, key=len, reverse=True))).replace('"', '["״“”]').replace("'", "['’׳]")
    return re.compile(f"(?:{signs})(?![^\\W\\d_])") if words else NOTHING


def might_be_a_label(text: str, at: int, end: int, *, with_colon: bool) -> bool:
    """Whether looking for a label is worth while: capitals or a title are near, or a colon if labels have one."""
    near = text[at : min(end, at + _FEW * 12)].partition("\n")[0]
    first = near.partition(" ")[0].rstrip(".:").casefold()
    return (with_colon and ":" in near) or first in TITLES or first == "the" or _CAPITALS.search(near) is not None


def is_called_out(text: str, at: int, words: str, after: int) -> bool:
    """Whether words in capitals are an exclamation, or next to others in capitals: `NO. NEVER. I SAID SO.`."""
    found = [word.casefold() for word in _WORD.findall(words)]
    before, behind = _WORD.findall(text[max(0, at - 40) : at]), _WORD.search(text, after, after + 40)
    beside = [*before[-1:], *([behind[0]] if behind is not None else [])]
    return (len(found) == 1 and found[0] in _CALLED) or any(len(one) > 1 and one.isupper() for one in beside)


def is_an_acronym(text: str, words: str) -> bool:
    """Whether one word in capitals is an acronym: a known one, or one that occurs inside sentences of the text."""
    if len(words.split()) > 1 or not words.isupper():
        return False
    inside = rf"[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁ][,’'”\"]?[ \u00a0\n][(“\"„]?{re.escape(words)}(?![\w.:])"
    return words.casefold() in _ACRONYMS or re.search(inside, text) is not None


def sentence_starts(text: str, span: Span, firsts: re.Pattern[str]) -> Iterator[int]:
    """Where a sentence of a span begins after another one, with one of the words that labels begin with."""
    before = span.start
    for match in _AFTER_A_SENTENCE.finditer(text, span.start, span.end):
        start, before = before, match.end()
        written = _word_before(text, start, match.start()) if firsts.match(text, match.end()) else ""
        last = written.strip("(\"“‘'«[")
        is_initial = len(last) == 1 and last.isupper() and text[match.start()] == "."
        if written and not is_initial and last.casefold() not in SHORTENED:
            yield match.end()


def _word_before(text: str, start: int, end: int) -> str:
    """The word that ends at an offset, up to the length of the longest abbreviation."""
    at = end
    while at > max(start, end - _LONGEST_SHORTENED) and text[at - 1] not in _ENDS and not text[at - 1].isspace():
        at -= 1
    return text[at:end]


def goes_on_as_a_turn(text: str, at: int, *, is_letter: bool) -> bool:
    """Whether the text after a label begins like a turn; after a letter (`Q.`) only with a capital."""
    match = _GOES_ON.match(text, at)
    return match is not None and (not is_letter or not is_small(match["first"]))
