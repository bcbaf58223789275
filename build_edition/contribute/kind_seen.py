"""A text nobody has said anything about → the kind it seems to be, with the evidence.

In: the text, its labels, its layout. Out: a kind of the table and why. Promises: a kind is proposed only for what it is
made of: acts or scenes with labels that recur make a play, lines that are a date a diary, kept lines throughout verse,
heads of chapters prose.
"""

from __future__ import annotations

from typing import Final

from build_edition.contribute.layout import Layout
from build_edition.contribute.survey import Survey
from build_edition.ground.places import line_spans, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.sources.notes.dates_in_lines import is_date_alone
from build_edition.sources.text.divisions import is_head
from build_edition.vocabulary.kinds import KINDS, USUAL

_FEW: Final = 3
_MOST: Final = 0.8
_LONGEST: Final = 60


def kind_seen(text: str, seen: Survey, found: Layout) -> tuple[str, str]:
    """The kind and the evidence for it; the usual one where there is none for another."""
    lines = [trimmed(text, span).of(text) for span in line_spans(text)]
    full = [line for line in lines if line]
    if seen.speakers:
        heads = [line for line in full if len(line) <= _LONGEST and is_head(line, "acts")]
        spoken = next(one.name for one in KINDS.values() if one.is_spoken)
        acts = f"{len(heads)} heads of acts and scenes (“{clipped(heads[0], 30)}”); " if heads else ""
        return ("play" if heads else spoken), f"{acts}{seen.because}"
    dates = _entries(lines)
    if len(dates) >= _FEW:
        return "diary", f"{len(dates)} entries stand under a date (“{clipped(dates[0], 30)}”)"
    kept = found.kept_lines
    if kept >= _FEW and kept >= len(full) * _MOST:
        return "verse", f"{kept} of its {len(full)} lines are short and stand in stanzas"
    chapters = [line for line in full if len(line) <= _LONGEST and is_head(line, "heads")]
    if len(chapters) >= _FEW - 1:
        return "prose", f"{len(chapters)} heads of chapters stand in it (“{clipped(chapters[0], 30)}”)"
    return USUAL, seen.because


def _entries(lines: list[str]) -> list[str]:
    """The lines that are a date alone, with words below them before the next."""
    dates = [at for at, line in enumerate(lines) if 0 < len(line) <= _LONGEST and is_date_alone(line)]
    ends = [*dates[1:], len(lines)]
    return [lines[at] for at, end in zip(dates, ends, strict=False) if any(lines[at + 1 : end])]
