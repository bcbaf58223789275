"""WebVTT and SubRip (SRT) → text: what was said, each cue with its time.

In: the words of the file. Out: paragraphs that begin with the time of their first cue and, where the file says it,
with the speaker; later cues of a paragraph keep their time where they begin. Promises: no word of a cue is lost;
styles, numbers and positions are no words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.ground.plain_text import unescaped
from build_edition.sources.take_in.received import Heard, NotTaken, Received, counted

_TIME: Final = r"(?:(\d{1,6}):)?(\d{1,2}):(\d{2})[.,](\d{3})"
_TIMING: Final = re.compile(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}[^\n]*")
_VOICE: Final = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]+)>")
_TAG: Final = re.compile(r"</?(?:[a-z]+(?:\.[^\s>]*)?(?:[ \t][^>]*)?|\d[\d:.]*)>", re.IGNORECASE)
_LABEL: Final = re.compile(r"(?:>>|[-–—]\s|[^\W\d_][^\n:.?!]{0,40}:\s)")
_ENDS: Final = (".", "?", "!", "…", "”", '"', "»", "。")
_PAUSE: Final = 2.0  # seconds after a sentence that begin a paragraph


@dataclass(frozen=True, slots=True)
class _Cue:
    start: float
    end: float
    said: str
    begins: bool
    voice: str = ""


def is_cues(words: str) -> bool:
    """Whether the words are of such a file."""
    return words.startswith("WEBVTT") or re.match(rf"\s*\d+[ \t]*\n{_TIMING.pattern}(?:\n|$)", words) is not None


def from_cues(words: str) -> Received:
    """The text of a file of cues."""
    cues = list(_cues(words))
    if not cues:
        raise NotTaken("it holds no cue with words")
    paragraphs: list[str] = []
    before: _Cue | None = None
    for cue in cues:
        stamped = f"[{_stamp(cue.start)}] {cue.said}"
        if before is None or cue.begins or _is_pause(before, cue):
            paragraphs.append(stamped)
        else:
            paragraphs[-1] += f" {stamped}"
        before = cue
    name = "WebVTT" if words.startswith("WEBVTT") else "SubRip"
    steps = (f"read as {name}", f"{counted(len(cues), 'cue', 'cues')}, each with its time in square brackets before it")
    text = "\n\n".join(paragraphs) + "\n"
    return Received(text, "vtt" if name == "WebVTT" else "srt", steps, heard=_heard(cues))


def _heard(cues: Sequence[_Cue]) -> Heard | None:
    """Who speaks, where every cue says so."""
    if not all(cue.voice for cue in cues):
        return None
    return Heard("transcript", "colon", ":", Counter(cue.voice for cue in cues), 0)


def _cues(words: str) -> Iterator[_Cue]:
    for block in re.split(r"\n[ \t]*\n", words):
        lines = block.strip("\n").split("\n")
        timing = next((at for at, line in enumerate(lines[:2]) if _TIMING.fullmatch(line)), None)
        if timing is None:
            continue
        found = _TIMING.fullmatch(lines[timing])
        said = " ".join(" ".join(lines[timing + 1 :]).split())
        voice = _VOICE.search(said)
        plain = " ".join(unescaped(_TAG.sub("", _VOICE.sub(_voiced, said))).split())
        if found is not None and plain:
            begins = voice is not None or _LABEL.match(plain) is not None
            name = " ".join(unescaped(voice[1]).split()) if voice is not None else ""
            yield _Cue(_seconds(*found.groups()[:4]), _seconds(*found.groups()[4:]), plain, begins, name)


def _voiced(found: re.Match[str]) -> str:
    return f"{found[1].strip()}: "


def _seconds(hours: str | None, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000


def _stamp(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def _is_pause(before: _Cue, after: _Cue) -> bool:
    return before.said.endswith(_ENDS) and after.start - before.end >= _PAUSE
