"""Both sides of a proposal → the changes, with the findings that belong to them.

In: two editions, the findings in each, and their files as written. Out: `Review`: the changes; the findings of
the edition after that are new and belong to no change; those that were there before; those that are gone.
Promises: an entry that is still in a file but cannot be read is reported as changed, never as removed; each finding is
listed once.
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
    """An edition, the findings in it, and its files by path."""

    edition: Edition
    findings: tuple[Diagnostic, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)


def review(before: Side, after: Side) -> Review:
    """The changes from one side to the other."""
    old, new = written_entries(before.texts), written_entries(after.texts)
    fresh, known = _split(after.findings, before.findings)
    gone, _ = _split(before.findings, after.findings)
    found = tuple(_told(differences(before.edition, after.edition), old, new))
    changes, elsewhere = _beside(found, fresh, new)
    return Review(in_order_of_consequence(changes), elsewhere, known, gone)


def _split(
    found: Iterable[Diagnostic], others: Iterable[Diagnostic]
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """The findings that are not among others, and those that are; lines and volumes of documents may have changed."""
    left = Counter(map(_as_in_no_volume, others))
    fresh: list[Diagnostic] = []
    known: list[Diagnostic] = []
    for one in found:
        key = _as_in_no_volume(one)
        (known if left[key] > 0 else fresh).append(one)
        left[key] -= 1
    return tuple(fresh), tuple(known)


def _as_in_no_volume(one: Diagnostic) -> tuple[str, str, str]:
    """The identity of a finding, independent of the volume of its document."""
    at = filed(one.place.path)
    if at is None or not at.volume:
        return one.code, one.place.path, one.message
    plain = folder_in("", at.document)
    return one.code, one.place.path.replace(at.folder, plain, 1), one.message.replace(at.folder, plain)


def _told(found: Iterable[Change], old: Entries, new: Entries) -> Iterator[Change]:
    """The changes with their places; entries that one side has in its files but could not read count as changed."""
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
    """The changes with the findings inside their entries, and the other findings."""
    left = list(findings)
    told = []
    for one in changes:
        entry = written.get((one.kind, one.name))
        own = tuple(found for found in left if entry is not None and entry.holds(found))
        left = [found for found in left if found not in own]
        told.append(replace(one, findings=own))
    return tuple(told), tuple(left)
