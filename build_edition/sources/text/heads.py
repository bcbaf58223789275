"""What the beginning of a paragraph looks like: every place where a label could end, and whether one would.

In: a paragraph's words. Out: its heads, each the words before a stop. Promises: nothing is decided here about whose a
head is. The rule, by shape alone and whatever the declared convention:

- A head is a short run from the beginning of a paragraph to a stop (`.`, `:`, `.—`, `--`, a tab); what stands in
  brackets is part of it and holds no stop; titles and initials keep their full stop and go on.
- Capitals (`Mr. McADAM`, `The Acting CHAIR`), a title with a name (`Mr. Brown of New York`), two names and more, and a
  name with a bracket (`Rossi (PD)`) could be a label before any stop; so could one name before a colon or a dash.
- Other words before a colon (`Second woman:`) could be one if they are few and none of them makes a sentence.
- One name before a full stop (`Smith.`) could be one where a label declared is written so;
  so could a few small letters before a colon (`ann:`).
- A time (`[00:00:04]`, `00:01`) may stand before it; `<v Ann>`, the voice of a WebVTT cue, is always one.
- No label: `P.O. Box 1`, `U.S.C. 4` (initials alone), `SEC. 3.` and other heads of sections, `No.`, `Yes.`, `I see:`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from build_edition.sources.text.label_words import JOINING, OPENING, SECTIONS, SENTENCE, SHORTENED, TITLES

LONGEST: Final = 120
_FEW: Final = 5
_VERY_FEW: Final = 3
_LONGEST_WITHOUT_SPACES: Final = 14
_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz") | {"question", "answer"}
_STOP: Final = re.compile(
    r"(?P<dashed>[.:：][*_]{0,3}[ \u00a0]?(?:—|–|--+))|(?P<dash>[ \u00a0]?(?:—|--+)|[ \u00a0]–)(?=\s*[^\s\-—–])"
    r"|(?P<stop>[.:][*_]{0,3}(?=\s|$)|：)|(?P<tab>\t)"
)
_UNSEEN: Final = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_TIME: Final = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_BEFORE: Final = re.compile(
    rf"[{_UNSEEN}]*(?:[\[(]?{_TIME}(?:\s*-->\s*{_TIME})?[\])]?[ \t\u00a0\n]+)?"
    rf"(?P<number>\d{{1,4}}[.)]?[ \t\u00a0]+)?(?:[-–—•·][ \t\u00a0]*)?[{_UNSEEN}*_]*"
)
_ALONE: Final = re.compile(rf"[\[(]?{_TIME}(?:\s*-->\s*{_TIME})?[\])]?")
_VOICE: Final = re.compile(r"<v(?:\.[\w.-]+)?[ \t]+(?P<name>[^<>\n]+)>")
_NUMERAL: Final = re.compile(r"(?!XI$)[IVX]{2,6}")


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a paragraph up to a stop: where its words start and end, and where the stop ends."""

    paragraph: str
    start: int
    end: int
    after: int
    stop: str
    is_numbered: bool = False

    @property
    def words(self) -> str:
        """The words before the stop."""
        return self.paragraph[self.start : self.end]

    @property
    def stop_written(self) -> str:
        """The stop as it would be declared: `.`, `:`, `.—`."""
        return re.sub(r"[*_\s]", "", self.paragraph[self.end : self.after]).replace("：", ":")


def is_time_alone(line: str) -> bool:
    """Whether a line holds a time code, or the two of a cue, and nothing else."""
    return _ALONE.fullmatch(line.strip()) is not None


def heads(paragraph: str) -> Iterator[Head]:
    """Each place where a label could end, the nearest first."""
    before = _BEFORE.match(paragraph)
    start, is_numbered = (before.end(), before["number"] is not None) if before else (0, False)
    voice = _VOICE.match(paragraph, start)
    if voice is not None:
        yield Head(paragraph, voice.start("name"), voice.end("name"), voice.end(), "voice")
        return
    closed = _brackets(paragraph[: LONGEST + 40])
    for match in _STOP.finditer(paragraph, start, LONGEST + 40):
        if match.start() - start > LONGEST:
            return
        if match.start() == start or any(opens < match.start() < closes for opens, closes in closed):
            continue
        words = paragraph[start : match.start()].rstrip("*_ \u00a0\u200e\u200f")
        yield Head(paragraph, start, start + len(words), match.end(), match.lastgroup or "", is_numbered)
    line = paragraph.partition("\n")[0].rstrip()
    if start < len(line) <= LONGEST:
        yield Head(
            paragraph,
            start,
            len(line.rstrip("*_.:")) if line[-1:] in ".:*_" else len(line),
            len(line),
            "line",
            is_numbered,
        )


def could_be_a_label(head: Head, *, with_few_words: bool, like: frozenset[str]) -> bool:
    """Whether the words of a head have the shape of a label.

    `with_few_words` says that the transcript's labels end in a colon; `like` holds the shapes of the labels declared.
    """
    if head.stop == "voice":
        return True
    is_apart = head.stop == "line" or any(char in head.words for char in '\n!?;"“”«»')
    shape = "" if is_apart else shape_of(head.words)
    if shape == "letter":
        return _is_question(head, like)
    if not shape or (head.stop == "dash" and _goes_on(head)):
        return False
    if head.stop == "stop" and head.stop_written == ".":
        return _before_full_stop(head, shape, like)
    if shape == "small":
        return "small" in like and head.stop == "stop"
    most = _FEW if with_few_words else _VERY_FEW
    return shape != "words" or (head.stop != "tab" and len(head.words.split()) <= most)


def shape_of(words: str) -> str:
    """`capitals`, `titled`, `names`, `name`, `letter`, `small`, `words`, or nothing for what is no label."""
    outside = _without_brackets(words)
    tokens = [token for word in outside.split() if (token := _bare(word))]
    if not tokens:
        return "capitals" if _is_capitals(_bare(words.strip("[](){}"))) else ""
    if len(tokens) == 1 and tokens[0].casefold() in _LETTERS:
        return "letter"
    if not any(char.isupper() or char.islower() for char in outside):
        return _without_case(tokens)
    if tokens[0][0].islower():
        return "small" if len(tokens) <= _VERY_FEW and not _makes_a_sentence(tokens) else ""
    return "" if _is_something_else(tokens, outside) else _of_words(tokens, outside, has_bracket=outside != words)


def _is_something_else(tokens: list[str], outside: str) -> bool:
    """Initials alone, the head of a section, a number, a date."""
    is_numbered = "," in outside and any(token.isdigit() for token in tokens)
    is_initials = all(_is_initials(token) or token.isdigit() for token in tokens)
    is_section = tokens[0].casefold() in SECTIONS or (len(tokens) == 1 and _NUMERAL.fullmatch(tokens[0]) is not None)
    return not tokens[0][0].isupper() or is_numbered or is_initials or is_section


def _of_words(tokens: list[str], outside: str, *, has_bracket: bool) -> str:
    if all(_is_name(token) for token in tokens):
        return _of_names(tokens, has_bracket=has_bracket)
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
    """The shape of words all of which are names, titles, initials, numbers, or join such words."""
    first = tokens[0].casefold()
    if any(_is_capitals(token) for token in tokens):
        return "capitals"
    if len(tokens) > 1 and (first in TITLES or first == "the"):
        return "titled"
    if first in OPENING and not _is_ordinal(tokens) and not (first == "by" and len(tokens) > 1):
        return ""
    return "names" if len(tokens) > 1 or has_bracket else "name"


def _before_full_stop(head: Head, shape: str, like: frozenset[str]) -> bool:
    last = _bare(head.words.split()[-1])
    is_shortened = last.casefold() in SHORTENED or (_is_initials(last) and len(head.words.split()) > 1)
    is_plain = "," not in head.words and not any(char.isdigit() for char in head.words)
    could_be = {"capitals": True, "titled": True, "names": is_plain, "name": "name" in like}
    return not is_shortened and could_be.get(shape, False)


def _is_question(head: Head, like: frozenset[str]) -> bool:
    """`Q.` and `A:` are labels wherever they stand; `A.` alone may be an initial unless single letters are declared."""
    if head.words in {"Q", "Question"} or "letter" in like:
        return True
    return head.words in {"A", "Answer"} and (head.stop == "dashed" or head.stop_written == ":")


def _goes_on(head: Head) -> bool:
    """Whether a small letter follows a dash, so that the sentence goes on."""
    rest = head.paragraph[head.after :].lstrip(" \u00a0\n\"“‘'(*_")
    return rest[:1].islower()


def _brackets(words: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    for at, char in enumerate(words):
        if char in "([":
            opened.append(at)
        elif char in ")]" and opened:
            found.append((opened.pop(), at))
    return found


def _without_brackets(words: str) -> str:
    return re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", words)


def _bare(word: str) -> str:
    return word.strip(".,:'’‘()[]*_")


def _letters(token: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFC", token) if char.isalpha())


def _is_initials(token: str) -> bool:
    return all(len(_letters(piece)) == 1 for piece in token.split("."))


def _is_capitals(token: str) -> bool:
    """Two capitals in a row: `McADAM`, `BLACK`, `O’NEILL`; initials are none."""
    letters = _letters(token)
    return not _is_initials(token) and any(a.isupper() and b.isupper() for a, b in pairwise(letters))


def _is_name(token: str) -> bool:
    folded = token.casefold()
    letters = _letters(token)
    if folded in JOINING or folded in TITLES or token.isdigit() or folded.startswith(("d'", "d’", "l'", "l’")):
        return True
    return bool(letters) and not letters[0].islower()


def _is_ordinal(tokens: list[str]) -> bool:
    """`First Citizen`, `Second woman`: an ordinal and what it counts."""
    return len(tokens) > 1 and tokens[0].casefold() in {"first", "second", "third"}
