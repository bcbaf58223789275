"""The shape of a head's words: capitals, a title with a name, names, one name, a letter, a few words.

In: a head. Out: its shape, and whether it could be a label. Promises: by shape alone; what a transcript declares
(`Expected`) makes more heads acceptable, never fewer.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from build_edition.ground.fold import fold_words
from build_edition.ground.letters import has_case, is_small
from build_edition.sources.text.heads import BRACKETS, Head
from build_edition.sources.text.label_words import JOINING, MONTHS, OPENING, SECTIONS, SENTENCE, SHORTENED, TITLES
from build_edition.sources.text.offices import (
    WITH_PARTICLE,
    begins_with_a_title,
    begins_with_small_words,
    names_an_office,
    stands_beside,
)
from build_edition.sources.text.voices import is_a_voice

_FEW: Final = 5
_VERY_FEW: Final = 3
_MOST_OF_A_TITLE: Final = 12
_LONGEST_WITHOUT_SPACES: Final = 14
_CODE: Final = re.compile(r"[A-Z]{1,2}\d{1,2}")
_ORDINAL: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th|e|er|re|º|ª|-?й|-?я)", re.IGNORECASE)
_MONTH: Final = re.compile(MONTHS, re.IGNORECASE)
_AN_ASIDE: Final = 3
_NUMERAL: Final = re.compile(r"(?!XI$)[IVX]{2,6}")
_ACRONYM: Final = re.compile(r"(?<=[^\W\d_])[\"“”״](?=[^\W\d_])")  # `ח"כ`, `об"єднання`: no quotation
_APART: Final = re.compile(r'[\n!?;"“”«»]')
_HANDLE: Final = re.compile(r"@\w[\w.\-]*")  # of a chat
_SURE: Final = frozenset({"capitals", "titled", "names", "name", "words", "letter"})


@dataclass(frozen=True, slots=True)
class Expected:
    """What is known of a transcript's labels: whether they end in a colon, shapes of declared ones, their titles."""

    with_few_words: bool = False
    like: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()


def could_be_a_label(head: Head, expected: Expected) -> bool:
    """Whether the words of a head have the shape of a label."""
    is_apart = (
        head.stop == "line"
        or _is_day_of_a_month(head)
        or (_APART.search(head.words) and _APART.search(_ACRONYM.sub("", head.words)))
    )
    shape = "" if is_apart else shape_of(head.words, expected.titles)
    if head.stop in ("voice", "closed", "plain") or _is_nobodys(head):
        return head.stop not in ("closed", "plain") or shape in _SURE
    if shape in ("letter", "code"):
        return _is_question(head, expected) if shape == "letter" else _is_code(head, expected)
    if not shape or (head.stop == "dash" and _is_in_a_sentence(head, shape, expected.like)):
        return False
    if head.stop == "stop" and head.stop_written == ".":
        return _before_full_stop(head, shape, expected)
    if shape == "small":
        return "small" in expected.like and head.stop == "stop"
    most = _FEW if expected.with_few_words else _VERY_FEW
    if shape == "words" and head.stop_written == ":" and begins_with_a_title(head.words):
        most = _MOST_OF_A_TITLE
    return shape != "words" or (head.stop != "tab" and len(outside(head.words).split()) <= most)


def _is_day_of_a_month(head: Head) -> bool:
    """Whether it is a month, perhaps abbreviated, before a number: `Mar. 3. Calm.`."""
    after = head.paragraph[head.after :].lstrip(" \u00a0")
    return after[:1].isdigit() and head.stop != "line" and _MONTH.fullmatch(head.words.rstrip(".")) is not None


def _is_nobodys(head: Head) -> bool:
    """Whether it is an anonymous voice: `Голос с места.`, `A voice:`."""
    return head.stop in ("stop", "dashed") and is_a_voice(head.words)


def ends_in_a_letter(words: str) -> bool:
    """Whether words end in a letter, a digit, or a combining mark (an accent, a point, a vowel)."""
    return unicodedata.category(words[-1])[0] in "LNM" if words else False


def shape_of(words: str, titles: frozenset[str] = frozenset()) -> str:
    """`capitals`, `titled`, `names`, `name`, `letter`, `code`, `small`, `words`, or nothing for what is no label."""
    if _HANDLE.fullmatch(words):
        return "names"
    outside = without_brackets(words)
    tokens = [token for word in outside.split() if (token := _bare(word))]
    if not tokens:
        return "capitals" if _is_capitals(_bare(words.strip("[](){}"))) else ""
    if len(tokens) == 1 and (_is_letter(tokens[0]) or _CODE.fullmatch(tokens[0])):
        return "letter" if _is_letter(tokens[0]) else "code"
    if not has_case(outside):
        return _without_case(tokens)
    if is_small(tokens[0][0]):
        return _in_small_letters(tokens, outside.strip())
    return _with_capital(tokens, outside, titles, has_bracket=outside != words)


def _is_letter(token: str) -> bool:
    """One letter of a script that has capitals, or what it stands for."""
    return (len(token) == 1 and has_case(token)) or token.casefold() in ("question", "answer")


def _in_small_letters(tokens: list[str], outside: str) -> str:
    """The shape of words that begin with a small letter: that of the name after a title or a particle, or `small`."""
    name = begins_with_small_words(outside)
    if name and shape_of(name) in ("capitals", "titled", "names", "name"):
        return "capitals" if shape_of(name) == "capitals" else "names"
    return "small" if len(tokens) <= _VERY_FEW and not _makes_a_sentence(tokens) else ""


def _with_capital(tokens: list[str], outside: str, titles: frozenset[str], *, has_bracket: bool) -> str:
    """The shape of words that begin with a capital."""
    if _is_something_else(tokens, outside):
        return ""
    if len(tokens) > 1 and titles and _has_title(outside, titles):
        return "titled"
    return _of_words(tokens, outside, has_bracket=has_bracket)


def _has_title(words: str, titles: frozenset[str]) -> bool:
    """Whether words begin with a declared title that is followed by something with a capital."""
    folded = words.strip().casefold()
    found = max((len(one) for one in titles if folded.startswith((f"{one} ", f"{one}. "))), default=0)
    return found > 0 and any(word[:1].isupper() for word in words.strip()[found:].split())


def _is_something_else(tokens: list[str], outside: str) -> bool:
    """Whether it is initials alone, the head of a section, a number or a date."""
    is_numbered = "," in outside and any(token.isdigit() for token in tokens)
    is_initials = all(_is_initials(token) or token.isdigit() for token in tokens)
    is_section = tokens[0].casefold() in SECTIONS or (len(tokens) == 1 and _NUMERAL.fullmatch(tokens[0]) is not None)
    return not (tokens[0][0].isupper() or _counts(tokens)) or is_numbered or is_initials or is_section


def _counts(tokens: list[str]) -> bool:
    """Whether it is `2ND WITNESS` or `2nd Witness`, and not a day of a month."""
    of_whom = tokens[1] if len(tokens) > 1 and _ORDINAL.fullmatch(tokens[0]) else ""
    return of_whom[:1].isupper() and of_whom.casefold() not in JOINING and _MONTH.fullmatch(of_whom) is None


def _of_words(tokens: list[str], outside: str, *, has_bracket: bool) -> str:
    if all(_is_name(token) for token in tokens):
        return _of_names(tokens, has_bracket=has_bracket)
    name, comma, beside = outside.partition(",")
    if comma and stands_beside(beside) and shape_of(name) in ("capitals", "titled"):
        return shape_of(name)
    if names_an_office(outside):
        return "titled"
    is_sentence = _makes_a_sentence(tokens) and not _is_ordinal(tokens)
    return "" if "," in outside or is_sentence else "words"


def _makes_a_sentence(tokens: list[str]) -> bool:
    return tokens[0].casefold() in OPENING or not SENTENCE.isdisjoint(token.casefold() for token in tokens)


def _without_case(tokens: list[str]) -> str:
    """The shape of words in a script without capitals: one name, or a few words."""
    if not _letters(tokens[0]) or max(len(_letters(token)) for token in tokens) > _LONGEST_WITHOUT_SPACES:
        return ""
    return "name" if len(tokens) == 1 else "words"


def _of_names(tokens: list[str], *, has_bracket: bool) -> str:
    """The shape of words that are all names, titles, initials, numbers or conjunctions."""
    first = tokens[0].casefold()
    if any(_is_capitals(token) and not _ORDINAL.fullmatch(token) for token in tokens):
        return "capitals"
    if len(tokens) > 1 and (first in TITLES or first == "the"):
        return "titled"
    if first in OPENING and not _is_ordinal(tokens) and not (first == "by" and len(tokens) > 1):
        return ""
    return "names" if len(tokens) > 1 or has_bracket else "name"


def _before_full_stop(head: Head, shape: str, expected: Expected) -> bool:
    last = _bare(head.words.split()[-1])
    is_shortened = last.casefold() in SHORTENED or (_is_initials(last) and len(head.words.split()) > 1)
    is_plain = "," not in head.words and not any(char.isdigit() for char in head.words)
    is_answer = expected.with_few_words and not head.paragraph[head.after :].strip()  # `Yes.` where labels have colons
    is_name = "name" in expected.like and not is_answer
    begins_small = is_small(head.words[0]) and expected.like.isdisjoint({"names", "name"})  # `of London. It was there`
    could_be = {"capitals": True, "titled": True, "names": is_plain and not begins_small, "name": is_name}
    return not is_shortened and could_be.get(shape, False)


def _is_code(head: Head, expected: Expected) -> bool:
    """Whether a letter with a number (`P1:`) is a label: labels have colons, or such a one or a letter is declared."""
    if head.stop_written == ".":
        return "code" in expected.like
    return head.stop_written == ":" and (expected.with_few_words or not expected.like.isdisjoint({"code", "letter"}))


def _is_question(head: Head, expected: Expected) -> bool:
    """`Q.` and `A:` are always labels; `A.` alone may be an initial unless single letters are declared."""
    if head.words in {"Q", "Question"} or "letter" in expected.like:
        return True
    if expected.with_few_words and head.stop_written == ":" and head.words.isupper():
        return True
    return head.words in {"A", "Answer"} and (head.stop == "dashed" or head.stop_written == ":")


def _is_in_a_sentence(head: Head, shape: str, like: frozenset[str]) -> bool:
    """Whether the words before a dash begin a sentence that continues after it."""
    has_bracket = without_brackets(head.words) != head.words
    is_sure = (has_bracket and shape in ("capitals", "titled", "names")) or (shape == "capitals" and shape in like)
    return _goes_on(head) and not is_sure


def _goes_on(head: Head) -> bool:
    """Whether a small letter follows the dash."""
    rest = head.paragraph[head.after :].lstrip(" \u00a0\n\"“‘'(*_")
    return is_small(rest[:1])


def without_brackets(words: str) -> str:
    """Words without what stands in brackets of any kind, or between strokes (`Jack /sotto voce/`)."""
    return BRACKETS.sub(" ", words)


def outside(words: str) -> str:
    """Words without their parts in brackets, each run of white space as one space."""
    return " ".join(without_brackets(words).split())


def before_an_aside(head: Head) -> str:
    """The words of a head before a comma and a few small words: `Hobb` of `[Hobb, quietly]`; otherwise empty."""
    name, comma, beside = without_brackets(head.words).partition(",")
    is_aside = comma and head.stop != "line" and is_small(beside.strip()[:1]) and len(beside.split()) <= _AN_ASIDE
    return fold_words(name.strip()) if is_aside and stands_beside(beside) else ""


def _bare(word: str) -> str:
    return word.strip(".,:'’‘()[]*_")


def _letters(token: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFC", token) if char.isalpha())


def _is_initials(token: str) -> bool:
    return all(len(_letters(piece)) == 1 for piece in token.split("."))


def _is_capitals(token: str) -> bool:
    """Whether there are two capitals in a row: `McADAM`, `BLACK`, `O’NEILL`; initials do not count."""
    letters = _letters(token)
    return not _is_initials(token) and any(a.isupper() and b.isupper() for a, b in pairwise(letters))


def _is_name(token: str) -> bool:
    folded = token.casefold()
    letters = _letters(token)
    if (
        _ORDINAL.fullmatch(folded)
        or folded in JOINING
        or folded in TITLES
        or token.isdigit()
        or folded.startswith(("d'", "d’", "l'", "l’"))
    ):
        return True
    return bool(letters) and (not is_small(letters[0]) or WITH_PARTICLE.match(token) is not None)


def _is_ordinal(tokens: list[str]) -> bool:
    """Whether it is an ordinal and what it counts: `First Citizen`, `Second woman`."""
    return len(tokens) > 1 and tokens[0].casefold() in {"first", "second", "third"}
