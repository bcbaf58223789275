"""Lines typical of a clerk or a printer: formulas of a vote, of an oath, of applause; headings, dates, numbers.

In: a short paragraph without a label. Out: the evidence that it is not the speaker's. Promises: a line is judged as a
whole, or by the formula that it begins or ends with; a sentence that merely contains such a word is not matched.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from build_edition.sources.text.label_words import MONTHS, listed
from build_edition.sources.text.stage_words import AMBIGUOUS, BESIDE, SORT_OF

_KINDS: Final = ("vocal", "kinesic", "incident")
_HEARD: Final = frozenset(word for word, sort in SORT_OF.items() if sort in _KINDS) - AMBIGUOUS
_ARTICLES: Final = listed("the le la les der die das il el a e y и в на")
_NUMBER: Final = r"(?:[ivxlc]+|\d+|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third)"
_HEAD: Final = re.compile(
    rf"(?:chapter|part|book|volume|section|exhibit|appendix|annex|schedule|kapitel|teil|anlage|chapitre|partie|annexe|"
    rf"глава|часть|раздел|приложение|capitolo|parte|capítulo)\s+(?:no\.?\s*)?{_NUMBER}\.?",
    re.IGNORECASE,
)
_NUMBER_ALONE: Final = re.compile(
    r"[-–—\[(]?\s*(?:(?:p|pp|page|s|seite|стр|с)\.?\s*)?\d{1,4}(?:[,:]\s*(?:lines?|l|zeile)\.?\s*\d{1,4})?\s*[-–—\])]?",
    re.IGNORECASE,
)
_DATE: Final = re.compile(
    rf"(?:[^\W\d_]{{4,}},?\s+)?(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:of |de )?(?:{MONTHS})\b|"
    rf"(?:{MONTHS})\b\.?\s+\d{{1,2}})(?:st|nd|rd|th)?\.?,?\s*(?:\d{{4}})?\s?(?:г\.?|года)?[.,]?",
    re.IGNORECASE,
)
_MEMBERS: Final = re.compile(
    r"(?:(?:several|some|many|other|an?|opposition|government|hon\.?|honou?rable|all|various)\s+){0,4}"
    r"(?:members?|senators?|deput(?:y|ies)|delegates?|councillors?|commissioners?|peers|lords|mps)\b(?:\s+\S+){0,4}?"
    r"\s+(?:rose|rising|having risen|interject(?:ed|ing)|interrupt(?:ed|ing)|dissent(?:ed|ing)|withdrew|stood)\b"
    r"[\s.—–-]*",
    re.IGNORECASE,
)
_VOTED: Final = re.compile(
    r"(?:(?:original |main |said )?"
    r"(?:question|motion|amendment|clause|bill|resolution|schedule|debate|title|preamble)s?\b"
    r"[^.;:]*?(?:\bput|agreed to|negatived|carried|defeated|withdrawn|proposed|adjourned|resumed|passed|"
    r"read (?:a|the) (?:first|second|third) time)[\s.—–-]*)"
    r"|(?:the )?(?:house|committee|senate|council) divided\b.*|(?:ayes|yeas|noes|nays)\b\W+\d.*"
    r"|(?:(?:за|против|pour|contre|dafür|dagegen)\W+\d+\W*){1,3}.*",
    re.IGNORECASE | re.DOTALL,
)
_SWORN: Final = re.compile(
    r".*\b(?i:called as a witness|(?:testified|examined) as follows|als Zeuge vernommen|entendu comme témoin)\b.*"
    r"|(?:\w\.\s*)*[^\W\d_a-z]{2,}.*\b(?i:duly sworn|being sworn|sworn and examined|been sworn|beeidigt|vereidigt)\b.*",
    re.DOTALL,
)
# The words for noises that nobody says as a sentence of their own.
_NOISES: Final = (
    frozenset(word for word, sort in SORT_OF.items() if sort in ("vocal", "kinesic"))
    | listed("noise disorder commotion uproar unruhe lärm bruit шум ruido rumore rumori")
) - AMBIGUOUS
_OF_A_NOISE: Final = _NOISES | BESIDE
_MOST_OF_A_NOISE: Final = 4
_SENTENCE: Final = re.compile(r"(?P<words>[^.!?…:;\n]{3,60})[.!…]+(?=\s|$)")
_WORD: Final = re.compile(r"[^\W\d_]+")
NUMBER_ALONE: Final = "it is a number alone"
HEARD: Final = "it tells what was heard in the room"


def noise_at(text: str, at: int, end: int) -> str:
    """The sentence at an offset if it only describes a noise in the room (`Шум в зале.`); otherwise empty."""
    first = _WORD.match(text, at, end)
    if first is None or first[0].casefold() not in _OF_A_NOISE:
        return ""
    found = _SENTENCE.match(text, at, end)
    small = [word.casefold() for word in _WORD.findall(found["words"])] if found is not None else []
    if found is None or not 0 < len(small) <= _MOST_OF_A_NOISE or not found["words"][0].isupper():
        return ""
    is_noise = small[0] not in _ARTICLES and not _NOISES.isdisjoint(small) and _OF_A_NOISE.issuperset(small)
    return found[0] if is_noise else ""


def is_a_number_alone(words: str) -> bool:
    """Whether a line is just one number, like that of a page."""
    return _NUMBER_ALONE.fullmatch(words.strip()) is not None


def why_not_spoken(words: str, small: Sequence[str]) -> str:
    """The evidence that a line is the clerk's or the printer's, or empty; `small` are its casefolded words."""
    line = words.strip()
    if _VOTED.fullmatch(line) or _SWORN.fullmatch(line) or _MEMBERS.fullmatch(line):
        return "it tells what was done at the meeting"
    if small[0] not in _ARTICLES and not _HEARD.isdisjoint(small) and _HEARD.union(BESIDE).issuperset(small):
        return HEARD
    if _HEAD.fullmatch(line):
        return "it reads as a heading"
    if is_a_number_alone(line):
        return NUMBER_ALONE
    return "it is a date alone" if _DATE.fullmatch(line) else ""
