"""What the edition covers and what it leaves open, counted.

In: a compiled edition. Out: the paragraphs without an explanation, the entries
never named, the notes that do not say what they rest on. Used by the page *Open
questions* and by `build-edition check --report`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from build_edition.diagnostics.formats import plural
from build_edition.ground.keys import Key
from build_edition.measures.summarise import LONG
from build_edition.model.edited import Edition
from build_edition.model.registers import Entry
from build_edition.model.summary import Summary, Where

_FEW: Final = 5


@dataclass(frozen=True)
class Coverage:
    """Counts over the whole edition, and what is missing by name."""

    summaries: Sequence[Summary]
    mentions: int
    entries: Mapping[str, int]
    unmentioned: tuple[Entry, ...]
    long_paragraphs: int
    explanatory: int
    defects: int
    readings: int
    accepted: int
    reviewed_notes: int
    reviewed_paragraphs: int
    paragraphs: int
    claims: int

    @cached_property
    def unexplained(self) -> tuple[Where, ...]:
        """The long paragraphs without an explanatory note."""
        return tuple(where for one in self.summaries for where in one.unexplained)

    @cached_property
    def ungrounded(self) -> tuple[str, ...]:
        """The ids of the explanatory notes that do not say what they rest on."""
        return tuple(name for one in self.summaries for name in one.ungrounded)


def coverage(edition: Edition) -> Coverage:
    """The coverage, counted from the summaries alone."""
    summaries = edition.summaries
    kinds = Counter[str]()
    for one in summaries:
        kinds.update(one.by_kind)
    named = {key for one in summaries for key in one.named}
    return Coverage(
        summaries=summaries,
        mentions=sum(len(one.mentions) for one in summaries),
        entries=_by_kind(edition.entries),
        unmentioned=tuple(entry for entry in edition.entries if entry.key not in named),
        long_paragraphs=sum(one.long_paragraphs for one in summaries),
        explanatory=kinds["explanatory"],
        defects=kinds["translation"] + kinds["textual"],
        readings=sum(one.readings for one in summaries),
        accepted=sum(one.accepted for one in summaries),
        reviewed_notes=sum(said.notes for one in summaries for said in one.signed if said.reviewed),
        reviewed_paragraphs=sum(one.reviewed_paragraphs for one in summaries),
        paragraphs=sum(one.paragraphs for one in summaries),
        claims=sum(len(parallel.claims) for parallel in edition.parallels),
    )


def mention_counts(edition: Edition) -> Counter[Key]:
    """How often each entry is mentioned, by key."""
    found = Counter[Key]()
    for one in edition.summaries:
        found.update(one.mentioned)
    return found


def _by_kind(entries: Sequence[Entry]) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for entry in entries:
        counts[entry.kind] = counts.get(entry.kind, 0) + 1
    return counts


def in_lines(found: Coverage) -> Iterator[str]:
    """The coverage as printed lines: first the counts, then what is open."""
    kinds = ", ".join(f"{count} {kind}{'' if count == 1 else 's'}" for kind, count in found.entries.items())
    yield f"register entries        {sum(found.entries.values()):>6}  ({kinds or 'no register'})"
    yield f"mentions                {found.mentions:>6}"
    unmentioned = [str(entry.key) for entry in found.unmentioned]
    yield f"  entries not mentioned {len(unmentioned):>6}{_names(unmentioned)}"
    yield f"paragraphs over {LONG} words{found.long_paragraphs:>6}"
    places = [f"{where.document}#{where.paragraph}" for where in found.unexplained]
    yield f"  without explanation   {len(found.unexplained):>6}{_names(places)}"
    yield f"explanatory notes       {found.explanatory:>6}"
    yield f"  resting on nothing they say {len(found.ungrounded):>6}{_names(found.ungrounded)}"
    yield f"notes on translation and text {found.defects:>6}"
    yield f"  with a reading        {found.readings:>6}  ({found.accepted} in the reading text)"
    yield f"claims compared         {found.claims:>6}"
    yield f"notes reviewed          {found.reviewed_notes:>6}  of {found.explanatory + found.defects}"
    yield f"paragraphs reviewed     {found.reviewed_paragraphs:>6}  of {found.paragraphs}"


def on_nothing_said(found: Coverage) -> str:
    """How many explanatory notes do not say what they rest on, which, and what to write; empty if all say it."""
    if not found.ungrounded:
        return ""
    shown = found.ungrounded[:_FEW]
    left = len(found.ungrounded) - len(shown)
    names = ", ".join(shown) + (f" and {left} more (all: --report)" if left else "")
    count = f"{len(found.ungrounded)} of {plural(found.explanatory, 'explanatory note')}"
    return f"{count} say nothing of what they rest on: {names}; cite a work, as in [@key, p. 5], or write `basis: text`"


def _names(names: Sequence[str]) -> str:
    return f"  {', '.join(names)}" if names else ""
