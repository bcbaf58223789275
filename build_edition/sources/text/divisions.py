"""What divides a text into chapters, entries, acts and scenes, and the breaks between paragraphs.

In: the chunks of a text. Out: the same, with heads of divisions and breaks marked. Promises: only by the words of short
lines (`CHAPTER IV`, `3 March 1921`, `ACT I`, `* * *`); a declared line stays what it is declared.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from build_edition.sources.notes.dates_in_lines import is_date_alone, is_day_alone
from build_edition.sources.text.chunk import Chunk
from build_edition.sources.text.label_words import MONTHS

_LONGEST: Final = 90
BREAK: Final = re.compile(r"(?:[*•·.…_—–#-][  ]*){3,}|⁂|[\[<(](?:\.\.\.|…)[\]>)]")
_NUMBER: Final = (
    r"(?:[ivxlcdm]+|\d+|[a-z]|one|two|three|four|five|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|"
    r"erster?|zweiter?|dritter?|vierter?|fünfter?|sechster?|siebter?|letzter?|premi(?:er|ère)|seconde?|deuxième|troisième|"
    r"quatrième|cinquième|derni(?:er|ère)|prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|ultim[oa]|primer[oa]|segund[oa]|"
    r"tercer[oa]|cuart[oa]|перв(?:ое|ая|ый)|втор(?:ое|ая|ой)|трет(?:ье|ья|ий)|четв[её]рт(?:ое|ая|ый)|пят(?:ое|ая|ый)|"
    r"шест(?:ое|ая|ой)|последн(?:ее|яя|ий))"
)
_DAYS: Final = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche"
)
_AFTER_A_DATE: Final = re.compile(r"(?:[.:,;]|[.:]?\s?(?:—|–|--?)|\))\s+(?=\S)")
_HEADS: Final[Mapping[str, re.Pattern[str]]] = {
    "heads": re.compile(
        rf"(?:chapter|kapitel|chapitre|part|teil|book|title|annex|appendix|глава|часть|раздел)"
        rf"\s*(?:the )?{_NUMBER}\b[^!?]*"
        rf"|(?:section|article|artikel|item|статья|§)\s*{_NUMBER}\.?",
        re.IGNORECASE,
    ),
    "dates": re.compile(
        rf"(?:(?:{_DAYS}),?\s+)?(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:of )?(?:{MONTHS})\b\.?|"
        rf"(?:{MONTHS})\b\.?\s+\d{{1,2}}(?:st|nd|rd|th)?)(?:,?\s+\d{{4}})?(?:,?\s+(?:{_DAYS}))?[.:]?|"
        rf"(?:{_DAYS})[.:,]?|\d{{4}}-\d{{2}}-\d{{2}}|"
        rf"\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}",
        re.IGNORECASE,
    ),
    "acts": re.compile(
        rf"(?:act|scene|akt|aufzug|szene|auftritt|acte|scène|atto|scena|acto|escena|"
        rf"акт|действие|явление|сцена)\s+(?:the )?"
        rf"{_NUMBER}\b.*|{_NUMBER}\.?\s+(?:act|scene|akt|aufzug|szene|auftritt)\b.*|"
        rf"prologue\.?|epilogue\.?|prolog\.?|epilog\.?|"
        rf"מערכה\s+\S+.*|תמונה\s+\S+.*|الفصل\s+\S+.*|المشهد\s+\S+.*",
        re.IGNORECASE,
    ),
}


def with_divisions(text: str, chunks: Sequence[Chunk], divided_by: str) -> tuple[Chunk, ...]:
    """The chunks, with breaks and the heads of divisions marked."""
    return tuple(_named(chunk, chunk.spans[0].of(text), divided_by) for chunk in chunks)


def _named(chunk: Chunk, words: str, divided_by: str) -> Chunk:
    flat = " ".join(words.split())
    if chunk.part != "paragraph" or len(chunk.spans) > 1 or len(flat) > _LONGEST:
        return chunk
    if BREAK.fullmatch(flat):
        return replace(chunk, part="break")
    return replace(chunk, part="division", kept="") if is_head(flat, divided_by) else chunk


def is_head(line: str, divided_by: str) -> bool:
    """Whether a line, by its words, is the head of a chapter, an entry, an act or a scene."""
    if divided_by in _HEADS and _HEADS[divided_by].fullmatch(line) is not None:
        return True
    is_entry = divided_by == "dates" and 0 < len(line) <= _LONGEST and any(map(str.isalpha, line))
    return is_entry and (is_date_alone(line) or is_day_alone(line))


def begins_an_entry(line: str, before: str) -> bool:
    """Whether a line of a diary is the head of an entry, or directly below one without a blank line between them."""
    return is_head(line, "dates") or is_head(before, "dates")


def date_before_words(paragraph: str) -> str:
    """The date, with its stop, that begins a paragraph before other words of the same line; empty if there is none."""
    line = " ".join(paragraph.partition("\n")[0].split())
    stops = [one for one in _AFTER_A_DATE.finditer(line[: _LONGEST + 1]) if is_head(line[: one.start()], "dates")]
    return line[: stops[-1].end()].rstrip() if stops else ""  # `Sunday, 9 March:`, not only the day


def with_kept_head(text: str, chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """The chunks, the first with its lines kept if they are several and short: the head of a telegram.

    The name of the form may come above it, alone on its line.
    """
    at = 1 if len(chunks) > 1 and _names_a_form(text, chunks) else 0
    if len(chunks) <= at + 1 or any(one.part != "paragraph" for one in chunks[: at + 1]):
        return tuple(chunks)
    if at == 0 and not _are_short_lines(text, chunks[0]):
        return tuple(chunks)
    head = (replace(one, kept="address", part="heading") for one in chunks[: at + 1])
    return (*head, *chunks[at + 1 :])


def _names_a_form(text: str, chunks: Sequence[Chunk]) -> bool:
    """Whether a telegram begins with a short line alone, above the entries of a form: places, numbers, times."""
    title, below = (one.spans[0].of(text) for one in chunks[:2])
    is_title = "\n" not in title and len(title) <= _LONGEST and title[-1].isalnum()
    is_form = any(map(str.islower, below)) and any(map(str.isdigit, below))
    return is_title and is_form and _are_short_lines(text, chunks[1])


def _are_short_lines(text: str, chunk: Chunk) -> bool:
    lines = chunk.spans[0].of(text).splitlines()
    return len(lines) > 1 and all(len(line) <= _LONGEST for line in lines)
