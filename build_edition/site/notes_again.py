"""One document compiled again after an edit to its notes, without reading any other.

In: a compiled edition, and the files that have changed since. Out: the pages of the document and the diagnostics of its
notes. Promises: the pages equal those of a complete compilation; if anything has changed that other documents depend
on, there is no result, and everything is to be compiled; with errors there are no pages. What other pages say of the
notes is not updated.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from build_edition.diagnostics.findings import Findings, Result
from build_edition.ground.shelf import Shelf
from build_edition.measures.checks import check_between_files
from build_edition.measures.edit import AtHand
from build_edition.model.edited import Edited
from build_edition.model.leaf import Leaf
from build_edition.model.summary import Summary
from build_edition.model.woven import Page
from build_edition.pages.all_pages import pages_of
from build_edition.sources.read_again import document_of, read_again


class Again(NamedTuple):
    """A document as it is now, its pages, and the edition with it."""

    hand: AtHand
    edited: Edited
    pages: Sequence[Page]


def notes_again(hand: AtHand, changed: Collection[str]) -> Result[Again | None] | None:
    """The document whose notes are in these files; None where everything is to be compiled."""
    name, findings = document_of(hand.tree, changed), Findings()
    before = next((one for one in hand.leaves if one.id == name), None)
    tree = findings.keep(read_again(hand.root, hand.tree, changed)) if before is not None else None
    if tree is None or before is None:
        return None
    steps = hand.steps(tree)
    parsed = findings.keep(steps.parse(name))
    if parsed is None or _has_errors(findings):
        return Result(None, findings.all)
    leaf = findings.keep(steps.leaf_of(parsed))
    if not _is_the_same_for_others(leaf, before):
        return None
    leaves = tuple(leaf if one is before else one for one in hand.leaves)
    findings.add(one for one in check_between_files(hand.desk.shared, leaves, tree.folders) if one.is_error)
    desk = replace(hand.desk, links=hand.desk.links.with_targets(dict(leaf.targets)))
    edited, _ = findings.keep(steps.edit(*parsed, desk))
    if _has_errors(findings):
        return Result(None, findings.all)
    again = _with(hand, edited, steps.summarise(edited))._replace(tree=tree, desk=desk, leaves=leaves)
    return Result(Again(again, edited, pages_of(again.edition, edited, hand.compiled)), findings.all)


def _has_errors(findings: Findings) -> bool:
    return any(one.is_error for one in findings.all)


def _is_the_same_for_others(leaf: Leaf, before: Leaf) -> bool:
    """Whether all that others use of a document is unchanged, except for added notes, and it cites no further work."""
    stays = {one.value for one in before.notes} <= {one.value for one in leaf.notes}
    people = [[(name, role) for name, role, _ in one.people] for one in (leaf, before)]
    return stays and people[0] == people[1] and set(leaf.citations) <= set(before.citations)


def _with(hand: AtHand, edited: Edited, summary: Summary) -> AtHand:
    """The edition with this document in place of the one with the same name."""
    anew, find = {**hand.anew, edited.id: edited}, hand.compiled.finder()
    names = tuple(one.id for one in hand.edition.summaries)
    parts = {name: one for name, one in hand.edition.parts.items() if name != edited.id}
    edition = replace(
        hand.edition,
        edited=Shelf(names, lambda name: anew[name] if name in anew else find(name)),
        summaries=tuple(summary if one.id == edited.id else one for one in hand.edition.summaries),
        pieces=None,
        parts={**parts, **({edited.id: summary.parts} if summary.parts else {})},
    )
    return hand._replace(edition=edition, anew=anew)
