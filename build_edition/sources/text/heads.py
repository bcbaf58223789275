"""Where the label of a paragraph could end: every such place, the nearest first.

In: a paragraph's words. Out: its heads, each the words before a stop. Promises: nothing is decided here about whether a
head is a label (`label_shapes`) or whose (`labels`). The rules, by shape alone and whatever convention is declared:

- A head is a short run from the beginning of a paragraph to a stop (`.`, `:`, `.—`, `--`, a tab); a bracket is part of
  it and stops inside it do not count; the full stop of titles and initials does not end a head.
- Capitals (`Mr. McADAM`, `The Acting CHAIR`), a title with a name (`Mr. Brown of New York`), two or more names, and a
  name with a bracket (`Rossi (PD)`) could be a label before any stop; so could one name before a colon or a dash.
- Other words before a colon (`Second woman:`) could be one if they are few and none of them makes a sentence.
- A stop, a space and a hyphen (`M. Peers. - `) are a stop with a dash, or the stop alone if labels end so.
- A colon without a space ends one before a capital, or before a letter of a script without case (`Bob:Two`).
- One name before a full stop (`Smith.`) could be one if a declared label has this form;
  so could a few small letters before a colon (`ann:`).
- `Ann> I saw` ends in a character used in e-mails and chats; `### Ann` is a Markdown heading that holds a name.
- A time (`[00:00:04]`, `00:01`) may come before it or at its end (`Ann Lee  0:04`, `[Ann, 0:04]`); `<v Ann>`, the
  voice of a WebVTT cue, is always one.
- No label: `P.O. Box 1`, `U.S.C. 4` (initials alone), `SEC. 3.` and other heads of sections, `No.`, `Yes.`, `I see:`.
- If labels are declared to end with their formatting (`ends: none`), a head also ends where brackets, bold or italics
  are closed, or where capitals end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from build_edition.ground.letters import is_small

LONGEST: Final = 120
_OF_ONE_SPACE: Final = "：∶꞉︰﹕፦՝"  # what stands for a colon elsewhere
_STOP: Final = re.compile(
    rf"(?P<dashed>[.:;{_OF_ONE_SPACE}][*_]{{0,3}}(?:[ \u00a0]?(?:—|–|--+)|-(?!\d)|[ \u00a0]-(?=[ \u00a0])))"
    r"|(?P<dash>[ \u00a0]?(?:—|--+)|[ \u00a0]–|[ \u00a0]-(?=[ \u00a0]))(?=\s*[^\s\-—–])"
    rf"|(?P<stop>[.:][*_]{{0,3}}(?=\s|$)|[{_OF_ONE_SPACE}]|"
    r"(?<=[^\W\d_]):(?=[^\W\d_])|(?<=\w)>(?=[ \u00a0]))"
    r"|(?P<tab>\t|(?<=[QA])(?:[ \u00a0]{2,}|(?<!\w[QA])[ \u00a0](?=[\"“(]?[A-Z])))"
)
_COLONS: Final = dict.fromkeys(map(ord, _OF_ONE_SPACE), ":")
_SIGN: Final = re.compile(rf"[.:;{_OF_ONE_SPACE}—–\-\t>QA]")  # what a stop begins with, or stands behind
_UNSEEN: Final = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_TIME: Final = (
    r"(?:\d{1,2}:\d{2}(?::\d{2}(?:[:;]\d{2})?)?(?:[.,]\d{1,3}|-\d(?=#))?(?:[ \u00a0]?(?:[aApP]\.?[mM]\b\.?|Uhr\b))?"
    r"|\d{1,2}\.\d{2}[ \u00a0](?:Uhr\b|[aApP]\.?[mM]\b\.?)|\d{1,2}[ \u00a0]?h[ \u00a0]?\d{2}(?![\dm])"
    r"|(?:\d{1,2}h ?)?\d{1,3}m ?\d{1,2}s\b|\d{1,3}['’′] ?\d{1,2}(?:[\"”″]|''|’’|′′)"
    r"|(?<=[(\[{])\d{1,4}(?:\.\d{1,3})? ?s(?:ec)?\b)"
)
_DAY: Final = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \u00a0]+)?"  # of a message
_TIMES: Final = rf"[\[({{<#]?{_DAY}{_TIME}(?:\s*(?:-->|-|–|—)\s*{_TIME})?[\])}}>#]?"
_BEFORE: Final = re.compile(
    rf"[{_UNSEEN}]*(?:{_TIMES}[ \t\u00a0\n]+(?:[-–—][ \t]+)?)?"
    rf"(?:\#{{1,6}}[ \t]+)?(?P<number>\d{{1,4}}(?:\.\d{{2}})?[.)]?[ \t\u00a0]+)?(?:[-–—•·][ \t\u00a0]*)?[{_UNSEEN}*_]*"
)
_MESSAGE: Final = re.compile(rf"[{_UNSEEN}]*[\[(]?(?=\d+[./-]\d+[./-]){_DAY}{_TIME}[\])]?[ \u00a0]")
_BEFORE_A_DRESS: Final = re.compile(rf"[{_UNSEEN}\s]*(?:{_TIMES}\s+)?")
_BESIDE_AN_ENDING: Final = re.compile(rf"{_TIMES}|[*_\s,{_UNSEEN}]")
_UNSEEN_AT_THE_END: Final = re.compile(rf"[*_ \u00a0{_UNSEEN}]+$")
_BRACKET: Final = re.compile(r"[()\[\]{}（）【】〔〕［］]|(?<=[ \u00a0])<(?=[^\W\d_])|(?<=[^\s<])>")
_OPENS: Final = dict(zip("([{（【〔［<", ")]}）】〕］>", strict=True))
BRACKETS: Final = re.compile(
    r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|（[^（）]*）|【[^【】]*】|〔[^〔〕]*〕|［[^［］]*］|(?<=[ \u00a0])<[^<>]*>"
    r"|(?<=[ \u00a0])/[^\W\d_][^/\n]*(?:/|$)"
)
_ALONE: Final = re.compile(_TIMES)
_TIME_AFTER: Final = re.compile(rf"[\s,]+{_TIMES}$")
_TIME_BEFORE: Final = re.compile(rf"{_TIMES}[\s,;–—-]+")
_VOICE: Final = re.compile(r"<v(?:\.[\w.-]+)?[ \t]+(?P<name>[^<>\n]+)>")
_CLOSED: Final[dict[str, re.Pattern[str]]] = {
    "brackets": re.compile(r"[\[(<{](?P<name>[^\[\](){}<>\n]+)[\])>}](?=\s|$)"),
    "bold": re.compile(r"(?:\*\*|__)(?P<name>[^*_\n]+)(?:\*\*|__)(?=\s|$)"),
    "italic": re.compile(r"[*_](?P<name>[^*_\n]+)[*_](?=\s|$)"),
    "capitals": re.compile(r"(?P<name>[^\W\d_a-z][^\sa-z]+(?: [^\W\d_a-z][^\sa-z]+)*)(?=\s|$)"),
}


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
        if self.stop == "tab":
            return "tab"
        if self.stop in ("closed", "plain"):
            return ""
        return with_usual_colon(self.ending)

    @property
    def ending(self) -> str:
        """The characters after the words, without a time, marks of bold and italics, and white space."""
        return _BESIDE_AN_ENDING.sub("", self.paragraph[self.end : self.after])


def with_usual_colon(words: str) -> str:
    """Words with a colon for every sign that stands for one in another script or fount."""
    return words.translate(_COLONS)


def is_time_alone(line: str) -> bool:
    """Whether a line is only a time code, or the two of a cue."""
    return _ALONE.fullmatch(line.strip()) is not None


def begins_with_a_time(line: str) -> bool:
    """Whether a line begins with a time code, or is one."""
    return _ALONE.match(line.strip()) is not None


def begins_with_a_day_and_a_time(line: str) -> bool:
    """Whether a line begins like a chat message: `[08.03.94, 10:12] Ann: …`, `08/03/1994, 10:12 - Ann: …`."""
    return _MESSAGE.match(line) is not None


def heads(paragraph: str, dress: str = "") -> Iterator[Head]:
    """Each place where a label could end, the nearest first; `dress` names the formatting that ends labels, if any."""
    before = _BEFORE.match(paragraph)
    start, is_numbered = (before.end(), before["number"] is not None) if before else (0, False)
    voice = _VOICE.match(paragraph, start)
    if voice is not None:
        yield Head(paragraph, voice.start("name"), voice.end("name"), voice.end(), "voice")
        return
    if dress and (head := _closed(paragraph, dress)) is not None:
        yield head
    closed = _brackets(paragraph[: LONGEST + 40])
    for match in _stops(paragraph, start):
        if match.start() - start > LONGEST:
            break
        is_glued = match[0] == ":" and is_small(paragraph[match.end() : match.end() + 1])  # `Bob:Two`, not `a:b`
        if is_glued or match.start() == start or any(opens < match.start() < closes for opens, closes in closed):
            continue
        end = _end_of_words(paragraph, start, match.start())
        if "]" in (words := paragraph[start:end]) and "[" not in words:
            continue  # the bracket opened before a time: `[00:04 Ann] Good.`
        yield Head(paragraph, start, end, match.end(), match.lastgroup or "", is_numbered)
        if match.lastgroup == "dashed" and match[0].endswith((" -", "\u00a0-")):
            yield Head(paragraph, start, end, match.end() - 2, "stop", is_numbered)
    line = paragraph.partition("\n")[0].rstrip()
    if start < len(line) <= LONGEST:
        end = _end_of_words(paragraph, start, len(line.rstrip(f"*_.:{_OF_ONE_SPACE}")))
        yield Head(paragraph, start, end, len(line), "line", is_numbered)


def _stops(paragraph: str, start: int) -> Iterator[re.Match[str]]:
    """Each stop at a paragraph's beginning, matched only at the characters that a stop may begin with."""
    at = start
    for sign in _SIGN.finditer(paragraph, start, LONGEST + 40):
        first = sign.start() + (sign[0] in "QA")
        is_after_space = first > at and paragraph[first - 1] in " \u00a0" and sign[0] in "—–-"
        match = _STOP.match(paragraph, first - 1, LONGEST + 40) if is_after_space else None
        match = match or (_STOP.match(paragraph, first, LONGEST + 40) if first >= at else None)
        if match is not None:
            at = match.end()
            yield match


def _end_of_words(paragraph: str, start: int, end: int) -> int:
    """Where the words of a head end: before marks of bold and italics, and before a time after them."""
    words = _UNSEEN_AT_THE_END.sub("", paragraph[start:end])
    time = _TIME_AFTER.search(words)
    return start + (time.start() if time is not None else len(words))


def closed_head(paragraph: str, dress: str) -> Head | None:
    """The head that ends where brackets, bold or italics close: `[ANN] I saw`, `**Ann** I saw`; not a WebVTT voice."""
    before = _BEFORE.match(paragraph)
    is_voice = _VOICE.match(paragraph, before.end() if before else 0) is not None
    return None if is_voice else _closed(paragraph, dress)


def _closed(paragraph: str, dress: str) -> Head | None:
    """The head that ends with its formatting: `[ANN] I saw`, `**Ann** I saw`, `ANN I saw`."""
    before = _BEFORE_A_DRESS.match(paragraph)
    pattern = _CLOSED.get(dress)
    match = pattern.match(paragraph, before.end() if before else 0) if pattern is not None else None
    if match is None and dress == "brackets" and pattern is not None:
        match = pattern.match(paragraph)
    if match is None or match.end("name") - match.start("name") > LONGEST:
        return None
    stop = "plain" if dress == "capitals" else "closed"
    start = match.start("name")
    if dress == "brackets" and (time := _TIME_BEFORE.match(match["name"])) is not None:
        start += time.end()  # `[00:04 Ann]`
    return Head(paragraph, start, _end_of_words(paragraph, start, match.end("name")), match.end(), stop)


def _brackets(words: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    for match in _BRACKET.finditer(words):
        if match[0] in _OPENS:
            opened.append(match.start())
        elif opened and _OPENS[words[opened[-1]]] == match[0]:
            found.append((opened.pop(), match.start()))
    return found
