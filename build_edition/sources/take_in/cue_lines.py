"""Parse the lines of a WebVTT or SubRip (SRT) file into cues, each with its time and its lines of words.

In: the text of the file. Out: the cues in order, and sentences about everything that is not among their words.
Promises: every line of the file is a time, a number, a name or a comment as the format defines them, or it belongs to
the words of a cue; what is left out is reported. Blank lines inside cues and missing ones between them are tolerated.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in.received import counted

_TIME: Final = r"(?:(\d{1,6})[ \t]?:[ \t]?)?(\d{1,2})[ \t]?:[ \t]?(\d{1,2})(?:[ \t]?[.,:;][ \t]?(\d{1,9}))?"
TIMING: Final = re.compile(rf"[ \t]*{_TIME}[ \t]*(?:-{{1,3}}|[–—])>(?:[ \t]*{_TIME}(?![.,:;\d]))?([^\n]*)")
_SETTING: Final = re.compile(
    r"[ \t]*(?:(?:vertical|line|position|size|align|region|snap-to-lines|[XY][12]|[DLTASR]):\S+)(?=\s|$)", re.IGNORECASE
)
_REMARK: Final = re.compile(r"(NOTE|STYLE|REGION)(?=[ \t]|$)")
_NUMBER: Final = re.compile(r"\s*\d+\s*")
_ARROW: Final = "-->"
_THOUSANDTHS: Final = 3  # decimals of a second that both formats require
_LEFT: Final = {
    "head": ("line before the first cue left out", "lines before the first cue left out"),
    "NOTE": ("line of remarks (NOTE) left out", "lines of remarks (NOTE) left out"),
    "STYLE": ("line of styles (STYLE) left out", "lines of styles (STYLE) left out"),
    "REGION": ("line of places on the screen (REGION) left out", "lines of places on the screen (REGION) left out"),
    "after": ("line after a remark left out", "lines after remarks left out"),
    "name": ("name of a cue left out", "names of cues left out"),
}
_MENDED: Final = {
    "blank": (
        "line after a blank one read as words of the cue above",
        "lines after blank ones read as words of the cue above",
    ),
    "digits": (
        "time whose second has no three decimals, read as a decimal fraction",
        "times whose seconds have no three decimals, read as decimal fractions",
    ),
    "end": ("cue that says no end", "cues that say no end"),
    "beside": ("cue with words beside its time", "cues with words beside their times"),
    "arrow": (
        "line with an arrow that is no time, kept among the words",
        "lines with arrows that are no times, kept among the words",
    ),
}


@dataclass(frozen=True, slots=True)
class Timed:
    """The lines of a cue with its start and end, in seconds."""

    start: float
    end: float
    lines: Sequence[str]


@dataclass(slots=True)
class _Reading:
    """The state of the parser: the cues so far, what was left out or corrected, the comment being read."""

    is_vtt: bool
    cues: list[tuple[float, float, list[str]]] = field(default_factory=list)
    left: dict[str, list[str]] = field(default_factory=dict)
    mended: dict[str, int] = field(default_factory=dict)
    remark: str = ""
    is_after_blank: bool = True

    def leave(self, kind: str, line: str) -> None:
        self.left.setdefault(kind, []).append(line)

    def mend(self, kind: str) -> None:
        self.mended[kind] = self.mended.get(kind, 0) + 1


def cues_in(words: str, *, is_vtt: bool) -> tuple[tuple[Timed, ...], tuple[str, ...]]:
    """The cues, and sentences about the other lines."""
    lines = words.removeprefix("\ufeff").split("\n")
    reading = _Reading(is_vtt)
    names = _names(lines, is_vtt=is_vtt)
    for at, line in enumerate(lines[1:] if is_vtt else lines, start=int(is_vtt)):
        timing = TIMING.fullmatch(line)
        if timing is not None:
            _begin(timing, reading)
        elif at in names:
            if not names[at]:
                reading.leave("name", line)
            reading.remark = ""
        elif line.strip():
            _line(line, reading)
        reading.is_after_blank = not line.strip()
        reading.remark = "after" if reading.is_after_blank and reading.remark else reading.remark
    if is_vtt and (title := lines[0].removeprefix("WEBVTT").strip(" \t-–—")):
        reading.left["head"] = [title, *reading.left.get("head", ())]
    return tuple(Timed(*cue) for cue in reading.cues), tuple(_said(reading))


def _begin(timing: re.Match[str], reading: _Reading) -> None:
    """Begin a cue; text beside its time that is not a setting becomes its first line."""
    start, end = timing.groups()[:4], timing.groups()[4:8]
    has_end = end[1] is not None
    for one in (start, end) if has_end else (start,):
        if len(one[3] or "") != _THOUSANDTHS:
            reading.mend("digits")
    if not has_end:
        reading.mend("end")
    at = 0
    while setting := _SETTING.match(timing[9], at):
        at = setting.end()
    beside = timing[9][at:]
    if beside.strip():
        reading.mend("beside")
    begins = _seconds(*start)
    lines = [beside] if beside.strip() else []
    reading.cues.append((begins, _seconds(*end) if has_end else begins, lines))
    reading.remark = ""


def _line(line: str, reading: _Reading) -> None:
    """Read a line that is neither a time nor a name."""
    found = _REMARK.match(line) if reading.is_vtt and reading.is_after_blank else None
    if found is not None:
        reading.remark = found[1]
    if reading.remark:
        reading.leave(reading.remark, line[found.end() :] if found is not None else line)
    elif not reading.cues:
        reading.leave("head", line)
    else:
        if reading.is_after_blank and reading.cues[-1][2]:
            reading.mend("blank")
        if _ARROW in line:
            reading.mend("arrow")
        reading.cues[-1][2].append(line)


def _names(lines: Sequence[str], *, is_vtt: bool) -> dict[int, bool]:
    """The indexes of lines that are numbers or names of cues, and whether that is certain.

    If the first cue of the file has a number, every number before a time is one; otherwise a line between a blank line
    and a time is one: in WebVTT any line, in SubRip a number.
    """
    written = [at for at, line in enumerate(lines) if line.strip()]
    before = {after: at for at, after in itertools.pairwise(written) if TIMING.fullmatch(lines[after]) is not None}
    is_numbered = bool(before) and _NUMBER.fullmatch(lines[before[min(before)]]) is not None
    found: dict[int, bool] = {}
    for timing, at in before.items():
        is_number, is_near = _NUMBER.fullmatch(lines[at]) is not None, at == timing - 1
        is_first = at == 0 or not lines[at - 1].strip()
        is_name = is_vtt and at > 0 and is_near and is_first and TIMING.fullmatch(lines[at]) is None
        if is_name or (is_number and (is_near or is_first) and (is_numbered or (is_near and is_first))):
            found[at] = is_number and is_numbered
    return found


def _said(reading: _Reading) -> Iterator[str]:
    for kind, names in _LEFT.items():
        lines = reading.left.get(kind, [])
        words = list(dict.fromkeys(clipped(line) for line in lines if line.strip()))
        if lines:
            shown = ", ".join(f"“{one}”" for one in words[:3])
            more = f" and {len(words) - 3} more" if len(words) > 3 else ""  # noqa: PLR2004 - as many as are shown
            yield counted(len(lines), *names) + (f" ({shown}{more})" if shown else "")
    yield from (counted(reading.mended[kind], *names) for kind, names in _MENDED.items() if kind in reading.mended)


def _seconds(hours: str | None, minutes: str, seconds: str, decimals: str | None) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{decimals or 0}")
