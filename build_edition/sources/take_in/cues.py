"""Convert WebVTT and SubRip (SRT) to text: what was said, each cue with its time.

In: the text of the file. Out: paragraphs that begin with the time of their first cue and, if the file names one, with
the speaker; later cues of a paragraph keep their time where they begin; each speaker in a cue has a paragraph.
Promises: no word of a cue is lost; styles, numbers and positions are not words; what is left out is reported.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.ground.letters import is_small
from build_edition.ground.plain_text import unescaped
from build_edition.sources.take_in.cue_lines import TIMING, Timed, cues_in
from build_edition.sources.take_in.received import Heard, NotTaken, Received, counted

_VOICE: Final = re.compile(r"<v(?:\.[^\s<>]*)?\s([^<>]*)>|(</v\s{0,9}>)")
_RUBY: Final = re.compile(r"<rt(?:\.[^\s<>]*)?>(.*?)(?:</rt>|(?=</ruby>|$))", re.DOTALL)
_TAG: Final = re.compile(  # tags of either format; anything else in angle brackets is text
    r"</?(?:[bcisuv]|ruby|rt|lang|font)(?:\.[^\s<>]*)?(?:\s[^<>\n]*)?/?>|<\d[\d:.,]*>|\{\\[^{}\n]*\}|\{/?[biu]\}",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(r"<br[ \t]*/?>|\\N", re.IGNORECASE)
_LABEL: Final = re.compile(r"(?:>>|[-–—]\s|[^\W\d_][^\n:.?!]{0,40}:\s)")
_NAME: Final = re.compile(r"([^\W\d_][^\n:.?!]{0,40}):\s")
_DASH: Final = re.compile(r"[-–—]\s")
_ENDS: Final = (".", "?", "!", "…", "”", '"', "»", "。")
_PAUSE: Final = 2.0  # a pause after a sentence that begins a new paragraph, in seconds


@dataclass(frozen=True, slots=True)
class _Turn:
    """What one speaker says in a cue."""

    start: float
    end: float
    said: str
    begins: bool
    voice: str = ""
    is_answer: bool = False  # in a cue where dashes separate speakers; the next speaker then has no dash


def is_cues(words: str) -> bool:
    """Whether some text is WebVTT or SubRip."""
    return words.startswith("WEBVTT") or re.match(rf"\s*\d+[ \t]*\n{TIMING.pattern}(?:\n|$)", words) is not None


def from_cues(words: str) -> Received:
    """The text of a subtitle file."""
    is_vtt = words.startswith("WEBVTT")
    timed, told = cues_in(words, is_vtt=is_vtt)
    cues = [turns for cue in timed if (turns := list(_turns(cue)))]
    turns = [turn for cue in cues for turn in cue]
    if not turns:
        raise NotTaken("it holds no cue with words")
    steps = (
        f"read as {'WebVTT' if is_vtt else 'SubRip'}",
        f"{counted(len(cues), 'cue', 'cues')}, each with its time in square brackets before it",
        *told,
        *_parted(cues),
    )
    text = "\n\n".join(_paragraphs(turns)) + "\n"
    return Received(text, "vtt" if is_vtt else "srt", steps, heard=_heard(turns))


def _paragraphs(turns: Sequence[_Turn]) -> list[str]:
    found: list[str] = []
    before: _Turn | None = None
    for turn in turns:
        stamped = f"[{_stamp(turn.start)}] {turn.said}"
        is_parted = before is None or turn.begins or (before.is_answer and before.said.endswith(_ENDS))
        if before is None or is_parted or _is_pause(before, turn):
            found.append(stamped)
        else:
            found[-1] += f" {stamped}"
        before = turn
    return found


def _parted(cues: Sequence[Sequence[_Turn]]) -> Iterator[str]:
    several = sum(len(turns) > 1 for turns in cues)
    if several:
        said = counted(several, "cue of several speakers", "cues of several speakers")
        yield f"{said}, each with a paragraph of its own"


def _heard(turns: Sequence[_Turn]) -> Heard | None:
    """The speakers, if every cue names one."""
    if not all(turn.voice for turn in turns):
        return None
    return Heard("transcript", "colon", ":", Counter(turn.voice for turn in turns), 0)


def _turns(cue: Timed) -> Iterator[_Turn]:
    """What is said in a cue, separated by speaker."""
    words = _BREAK.sub("\n", "\n".join(cue.lines))
    for at, (voice, said) in enumerate(_voices(words)):
        for number, lines in enumerate((said,) if voice else _spoken(said)):
            plain = _plain(lines)
            if plain:
                begins = bool(voice) or at + number > 0 or _LABEL.match(plain) is not None
                is_answer = not voice and number > 0 and _DASH.match(plain) is not None
                yield _Turn(cue.start, cue.end, f"{voice}: {plain}" if voice else plain, begins, voice, is_answer)


def _voices(words: str) -> Iterator[tuple[str, str]]:
    """The words of a cue by voice; before the first voice tag and after a closing one the voice is empty."""
    voice, begins = "", 0
    for found in _VOICE.finditer(words):
        yield voice, words[begins : found.start()]
        voice, begins = _plain(found[1] or ""), found.end()
    yield voice, words[begins:]


def _spoken(words: str) -> Iterator[str]:
    """The lines of a cue, split where a line shows that another speaker begins."""
    lines: list[str] = []
    for line in words.split("\n"):
        if lines and _begins(_plain(line), _plain(lines[0]), _plain(lines[-1])):
            yield "\n".join(lines)
            lines = []
        if line.strip():
            lines.append(line)
    yield "\n".join(lines)


def _begins(line: str, first: str, before: str) -> bool:
    """Whether a line within a cue is the first line of another speaker."""
    if line.startswith(">>"):
        return True
    if _DASH.match(line):
        return _DASH.match(first) is not None or before.endswith(_ENDS)
    name = _NAME.match(line)
    return name is not None and (name[1].isupper() or (before.endswith(_ENDS) and not is_small(name[1][0])))


def _plain(words: str) -> str:
    """Words without styles, on one line; a ruby gloss follows its word in brackets."""
    return " ".join(unescaped(_TAG.sub("", _RUBY.sub(r"(\1)", words))).split())


def _stamp(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def _is_pause(before: _Turn, after: _Turn) -> bool:
    return before.said.endswith(_ENDS) and after.start - before.end >= _PAUSE
