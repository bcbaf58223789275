"""Who speaks in a debate, turn by turn: one lane per speaker, one bar per turn."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import Final, NamedTuple

from build_edition.pictures.canvas import LETTER, LINE, Area, Canvas, Frame, broken

_STEP: Final = 8.0
_LANE: Final = 40.0
_TOP: Final = 22.0
_LABELS: Final = 110.0
_MOST_LINES: Final = 2


class Lane(NamedTuple):
    """A speaker: id, name, whether they are the main speaker."""

    id: str
    name: str
    is_main: bool


class Utterance(NamedTuple):
    """One turn: its speaker, its number of words, and the hint on hover."""

    speaker: str
    words: int
    hint: str


def debate_picture(
    frame: tuple[str, str, str], lanes: Sequence[Lane], turns: Sequence[Utterance], caption: str, before: int = 0
) -> str:
    """A figure; the height of a bar is the square root of the turn's words, so that one word is still visible.

    `before` is the number of turns in earlier pictures of the same debate.
    """
    room = _room(lanes)
    labels = min(room, max(len(lane.name) for lane in lanes) * LETTER) + 14
    width = labels + len(turns) * _STEP + 10
    canvas = Canvas(Frame(*frame, width, _TOP + len(lanes) * _LANE + 6))
    most = max(turn.words for turn in turns)
    for number in range(before + 10 - before % 10, before + len(turns) + 1, 10):
        x = labels + (number - before - 0.5) * _STEP
        canvas.line("grid", (x, _TOP - 6), (x, _TOP + len(lanes) * _LANE))
        canvas.words("when", x, _TOP - 9, str(number), "middle")
    rows = {lane.id: index for index, lane in enumerate(lanes)}
    for lane in lanes:
        base = _TOP + (rows[lane.id] + 1) * _LANE
        canvas.line("axis", (labels, base), (width - 10, base))
        lines = broken(lane.name, room)
        canvas.lines("what", labels - 10, base - 4 - (len(lines) - 1) * LINE, lines, "end")
    main = {lane.id for lane in lanes if lane.is_main}
    for index, turn in enumerate(turns):
        base = _TOP + (rows[turn.speaker] + 1) * _LANE
        height = max(2.5, sqrt(turn.words / most) * (_LANE - 7))
        css = "turn main" if turn.speaker in main else "turn interruption"
        canvas.box(css, Area(labels + index * _STEP + 1, base - height, _STEP - 2, height), turn.hint)
    return canvas.figure(caption, "be-debate", labels)


def _room(lanes: Sequence[Lane]) -> float:
    """The width that names need in order to have no more lines than fit in a lane."""
    room = _LABELS
    while any(len(broken(lane.name, room)) > _MOST_LINES for lane in lanes):
        room += LETTER
    return room
