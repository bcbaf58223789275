"""Notes that were made for a text that was replaced since, and that nobody has looked at.

In: the folder of an edition and the edition. Out: a finding (A107) for each former text whose notes may mean other
words now. Promises: a note on words that stand alone where they stood is left in peace; so is one whose entry was
changed after the text, in whatever part; of the history only what git tells is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from build_edition.anchor.match import match_quote
from build_edition.anchor.migrate.outcomes import Outcome, migrate
from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.formats import plural
from build_edition.ground.fold import Folded, fold_without
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.annotations import Annotation, Imprint
from build_edition.model.documents import Document
from build_edition.model.edited import Edition
from build_edition.model.shared import Gathered, Shared
from build_edition.model.sources import Source
from build_edition.sources.history import FormerState, former_states
from build_edition.sources.read import read_former
from build_edition.sources.text.documents import parse_text

_ITEM = re.compile(r"( *)- ")
_SHOWN = 10


def replaced(root: Path, edition: Edition) -> Iterator[Diagnostic]:
    """A finding for each former text of a document that notes may have been left behind by."""
    states = former_states(root, sorted(one.id for one in edition.summaries))
    find = edition.finder()
    for one in edition.summaries:
        if one.id in states:
            edited = find(one.id)
            yield from _of_one(edited.document, _entries(root, edited.written), states[one.id])


def _of_one(
    document: Document, entries: Sequence[tuple[Annotation, str]], states: Sequence[FormerState]
) -> Iterator[Diagnostic]:
    """Each note is held against the oldest text that its entry, as it is now, stood beside."""
    left = list(entries)
    for state in reversed(states):
        unchanged = [note for note, entry in left if any(entry in file for file in state.notes)]
        looked_at = {note.id for note in unchanged}
        left = [(note, entry) for note, entry in left if note.id not in looked_at]
        if unchanged and state.text != document.source.text.replace("\r\n", "\n"):
            in_doubt = _in_doubt(document, state.text, unchanged)
            yield from [_finding(document, state, in_doubt)] if in_doubt else []


def _in_doubt(document: Document, text: str, notes: Sequence[Annotation]) -> list[Outcome]:
    """What becomes of those notes that may mean other words than they did."""
    former = parse_text(Source(document.source.path, text, ""), document.header).value
    present = replace(document, header=replace(document.header, not_mentions=()))
    asked = Gathered(Shared(Imprint("", "", "")), (), tuple(note for note in notes if not note.every))
    folded = fold_without(document.source.text, document.left_out)
    return [one for one in migrate(former, present, asked) if not _is_at_home(one, folded)]


def _is_at_home(one: Outcome, present: Folded) -> bool:
    """Whether the selector means the words between the same neighbours as before, and no others."""
    if one.what == "edited" and one.now is not None:
        written = one.selector
        prefix, suffix = (it.value if it else "" for it in (written.prefix, written.suffix))
        found = match_quote(present, written.exact.value, prefix, suffix)
        return len(found) == 1 and one.now.start <= found[0].start and found[0].end <= one.now.end
    return one.what in ("unchanged", "moved")


def _finding(document: Document, state: FormerState, in_doubt: Sequence[Outcome]) -> Diagnostic:
    when = f"in commit {state.commit}" if state.commit else "since the last commit"
    hint = f"`build-edition migrate {state.revision} --document {document.id}` shows what becomes of each"
    return diagnose(
        "A107",
        Place(document.source.path, width=WHOLE_FILE),
        [(one.place, f"{one.what}; its entry is as it was then") for one in in_doubt[:_SHOWN]],
        hint,
        document=document.id,
        when=when,
        count=plural(len(in_doubt), "note"),
    )


def _entries(root: Path, notes: Iterable[Annotation]) -> list[tuple[Annotation, str]]:
    """Each note with the lines of its entry, as they are written."""
    files: dict[str, Mapping[int, str]] = {}
    found = []
    for note in notes:
        path, line = note.id.place.path, note.id.place.line
        if path not in files:
            files[path] = _by_line((read_former(root / path) or "").replace("\r\n", "\n"))
        found.append((note, files[path].get(line, "")))
    return found


def _by_line(text: str) -> Mapping[int, str]:
    """For each line of a file of notes, the entry it belongs to; the whole file where entries do not begin with “-”."""
    lines = text.split("\n")
    items = [(number, match[1]) for number, line in enumerate(lines) if (match := _ITEM.match(line))]
    starts = [number for number, margin in items if margin == items[0][1]] or [0]
    found: dict[int, str] = {}
    for start, end in pairwise([*starts, len(lines)]):
        entry = "\n".join(lines[start:end]).strip()
        found |= dict.fromkeys(range(start + 1, end + 1), entry)
    return found
