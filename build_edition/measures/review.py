"""Both sides of a proposal → what changes, with what is found wrong beside it.

In: two editions, what was found in each, and their files as they stand. Out: `Review`: the changes; the findings of
the edition after that are new and belong to none of them; those that were there before; those that are gone.
Promises: what is still written in a file and cannot be read is changed, never removed; a finding stands in one place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from build_edition.diagnostics.findings import Diagnostic
from build_edition.ground.filing import filed, folder_in
from build_edition.measures.change import Change, Review, in_order_of_consequence
from build_edition.measures.differences import differences
from build_edition.measures.word_changes import line_changes
from build_edition.measures.written_entries import Entries, written_entries
from build_edition.model.edited import Edition


@dataclass(frozen=True, slots=True)
class Side:
    """An edition, what was found in it, and its files by path."""

    edition: Edition
    findings: tuple[Diagnostic, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)


def review(before: Side, after: Side) -> Review:
    """What changes from one side to the other."""
    old, new = written_entries(before.texts), written_entries(after.texts)
    fresh, known = _split(after.findings, before.findings)
    gone, _ = _split(before.findings, after.findings)
    found = tuple(_told(differences(before.edition, after.edition), old, new))
    changes, elsewhere = _beside(found, fresh, new)
    return Review(in_order_of_consequence(changes), elsewhere, known, gone)


def _split(
    found: Iterable[Diagnostic], others: Iterable[Diagnostic]
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """The findings that are not among others, and those that are; lines may have moved, and documents into volumes."""
    left = Counter(map(_as_in_no_volume, others))
    fresh: list[Diagnostic] = []
    known: list[Diagnostic] = []
    for one in found:
        key = _as_in_no_volume(one)
        (known if left[key] > 0 else fresh).append(one)
        left[key] -= 1
    return tuple(fresh), tuple(known)


def _as_in_no_volume(one: Diagnostic) -> tuple[str, str, str]:
    """What a finding is known again by, wherever its document lies."""
    at = filed(one.place.path)
    if at is None or not at.volume:
        return one.code, one.place.path, one.message
    plain = folder_in("", at.document)
    return one.code, one.place.path.replace(at.folder, plain, 1), one.message.replace(at.folder, plain)


def _told(found: Iterable[Change], old: Entries, new: Entries) -> Iterator[Change]:
    """The changes with their places; what one side has in its files and could not read is neither gone nor added."""
    for one in found:
        key = (one.kind, one.name)
        was, is_now = old.get(key), new.get(key)
        place = is_now.place if is_now is not None else one.place
        if was is None or is_now is None or one.action == "changed":
            yield replace(one, place=place)
        elif was.words != is_now.words:
            lines = tuple(line_changes(was.words, is_now.words, (was.place.line, is_now.place.line)))
            changed = replace(one, action="changed", place=place, fields=(), lines=lines)
            yield replace(changed, unread="after" if one.action == "removed" else "before")


def _beside(
    changes: Iterable[Change], findings: Iterable[Diagnostic], written: Entries
) -> tuple[tuple[Change, ...], tuple[Diagnostic, ...]]:
    """The changes with the findings that stand in their entries, and the findings that stand in none."""
    left = list(findings)
    told = []
    for one in changes:
        entry = written.get((one.kind, one.name))
        own = tuple(found for found in left if entry is not None and entry.holds(found))
        left = [found for found in left if found not in own]
        told.append(replace(one, findings=own))
    return tuple(told), tuple(left)
