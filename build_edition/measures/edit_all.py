"""Edits every document of an edition: changed ones on all cores, the others from the cache.

In: the sources, the shared data, and a `Workshop`. Out: leaves; then edited documents, summaries and findings.
Promises: the result is the same whether a document was edited now or before, here or in another process: it is
taken from the store only if its files, all shared data that it read, and the program are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Generic, NamedTuple, Self

from build_edition.diagnostics.findings import Diagnostic, Findings, Result
from build_edition.ground.cores import Jobs, on_cores
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.fold import fold_without
from build_edition.ground.keys import Key
from build_edition.ground.pieces import Pieces
from build_edition.ground.progress import Progress, counted
from build_edition.ground.shelf import Shelf
from build_edition.ground.store import Store
from build_edition.measures.kept_documents import Held, KeptDocuments
from build_edition.measures.kept_lines import Lines
from build_edition.measures.steps import Desk, Steps
from build_edition.measures.to_keep import Done, KeptLeaf, done_to_keep, leaf_to_keep
from build_edition.model.edited import NOTHING_BESIDES, Edited, Edition, OfOne
from build_edition.model.leaf import Leaf, Parsed
from build_edition.model.summary import Summary
from build_edition.model.woven import Page

_STAGE: Final = "editing the documents"


@dataclass(frozen=True, slots=True)
class Workshop:
    """How documents are edited: with which store, if any, and in how many processes.

    `volume` restricts editing to one volume; `besides` returns the further pieces, by kind, that will be needed
    of each document with the pages, so that they are made while the document is in memory; `held` is the in-memory
    cache of a long-running program such as the preview; `begin` starts work on documents
    while their pages are set; `is_proved` says whether a page was already proved in its present form.
    """

    store: Store | None = None
    jobs: Jobs = 1
    volume: str = ""
    besides: Callable[[Edition], Mapping[str, OfOne]] = lambda _: NOTHING_BESIDES
    held: Held | None = None
    begin: Callable[[Edition], None] = lambda _: None
    is_proved: Callable[[Edition, Page], bool] = lambda _edition, _page: False


ALONE: Final = Workshop()


class AllEdited(NamedTuple):
    """The documents in the order of their ids; and the register forms that occur in any of them."""

    edited: Sequence[Edited]
    summaries: tuple[Summary, ...]
    present: frozenset[str]


@dataclass(slots=True)
class _AllDone:
    """What is held in memory of all finished documents: each summary and its findings; the forms that occur."""

    lines: Lines[Summary]
    of: dict[str, tuple[Summary, tuple[Diagnostic, ...]]] = field(default_factory=dict)
    present: set[str] = field(default_factory=set)
    _keys: dict[Key, Key] = field(default_factory=dict)

    def has_taken(self, name: str, done: Done | None) -> bool:
        """Store what must be held of a document, and return whether it is finished."""
        if done is not None:
            self.present |= done.present
            summary = self.lines.on(done.summary, done.lines) if done.lines else done.summary
            same = self._keys.setdefault  # the same entries are named in many documents
            mentioned = {same(key, key): count for key, count in summary.mentioned.items()}
            summary = replace(summary, mentioned=mentioned, turns=tuple(same(key, key) for key in summary.turns))
            self.of[name] = (summary, done.findings)
        return done is not None


@dataclass(slots=True)
class Documents(Generic[Desk]):
    """The documents of an edition in progress; without a store, `parsed` holds them between the two stages.

    `keeps` says whether results are stored by the process that started the work: another machine has no store of its
    own.
    """

    steps: Steps[Desk]
    names: Sequence[str]
    jobs: Jobs
    kept: KeptDocuments | None
    keeps: bool = False
    parsed: dict[str, Parsed] = field(default_factory=dict)

    @classmethod
    def of(cls, steps: Steps[Desk], names: Sequence[str], parsed_with: str, shop: Workshop) -> Self:
        """The documents of these names; `parsed_with` is the fingerprint of everything that parsing depends on."""
        held = shop.held if isinstance(shop.jobs, int) else None  # it would be sent to other machines
        kept = KeptDocuments(shop.store, parsed_with, held) if shop.store else None
        return cls(steps, names, shop.jobs, kept, shop.store is not None and shop.store.keeps)

    def leaves(self, findings: Findings) -> tuple[Leaf, ...]:
        """The leaf of each document, before any is edited; documents with an unreadable header are left out."""
        kept, found = self.kept, dict[str, KeptLeaf | None].fromkeys(self.names)
        lines = kept.lines_of_leaves(self._leaf_again) if kept else None
        if kept and lines:
            found = {name: self._still(kept.leaf(name, self.steps.files(name), lines)) for name in self.names}
        asked = [name for name, leaf in found.items() if leaf is None]
        for name, made in zip(asked, on_cores(self._leaf, asked, self.jobs), strict=True):
            if made.value is None:
                findings.add(made.diagnostics)
                continue
            found[name] = kept.keep_leaf(name, made.value, lines) if kept and lines else made.value
        there = [one for one in found.values() if one is not None]
        findings.add(said for one in there for said in one.findings)
        return tuple(one.leaf for one in there)

    def _still(self, leaf: KeptLeaf | None) -> KeptLeaf | None:
        """The cached leaf, if all who signed anything in the document are still known."""
        return leaf if leaf is not None and all(map(self.steps.may_sign, leaf.leaf.signers)) else None

    def edited(self, names: Sequence[str], desk: Desk, findings: Findings, progress: Progress) -> AllEdited:
        """Each document with all the editors' contributions."""
        if self.kept is None:
            return self._here(names, desk, findings, progress)
        shelf = Shelf(names, lambda name: self._taken(name, desk))
        lines = self.kept.lines(lambda name: self.steps.summarise(self._taken(name, desk)))
        done = _AllDone(lines)
        self._done(names, desk, (self.kept, done), progress)
        made = [done.of[name] for name in names]
        findings.add(said for _, some in made for said in some)
        return AllEdited(shelf, tuple(summary for summary, _ in made), frozenset(done.present))

    def pieces(self, done: AllEdited, frame: str, used: Mapping[str, str]) -> Pieces[Edited] | None:
        """The cache of pieces made of each document; None where documents are not cached either.

        `frame` is the fingerprint of what all documents share, `used` those of the other shared data that each document
        uses.
        """
        if self.kept is None:
            return None
        places = {one.id: at for at, one in enumerate(done.summaries)}
        keys = {
            name: fingerprint(key, used[name]) for name, key in self.kept.keys_of_edited.items() if key and name in used
        }
        return Pieces(tuple(places), lambda name: done.edited[places[name]], keys, frame, self.kept.store, self.jobs)

    def _done(self, names: Sequence[str], desk: Desk, into: tuple[KeptDocuments, _AllDone], progress: Progress) -> None:
        kept, done = into
        asked = [name for name in names if not done.has_taken(name, kept.done(name, desk))]
        made = on_cores(lambda name: self._edited(name, desk), asked, self.jobs)
        for name, one in zip(asked, counted(made, len(asked), _STAGE, progress), strict=True):
            done.has_taken(name, kept.keep_done(name, desk, one))
        kept.forget_others(desk)

    def _here(self, names: Sequence[str], desk: Desk, findings: Findings, progress: Progress) -> AllEdited:
        """All documents, edited in this process and held in its memory."""
        given = counted(names, len(names), _STAGE, progress)
        done = [findings.keep(self.steps.edit(*self._both(name), desk)) for name in given]
        edited = tuple(one for one, _ in done)
        return AllEdited(
            edited, tuple(map(self.steps.summarise, edited)), frozenset[str]().union(*(present for _, present in done))
        )

    def _taken(self, name: str, desk: Desk) -> Edited:
        """A document from the store, otherwise edited again."""
        kept = self.kept.edited(name) if self.kept is not None else None
        return kept or self.steps.edit(*self._both(name), desk).value[0]

    def _edited(self, name: str, desk: Desk) -> Done:
        """An edited document, in a form that can be stored and sent."""
        document, notes = self._both(name)
        desk.links.asked.clear()
        result = self.steps.edit(document, notes, desk)
        edited, present = result.value
        asked = {one: desk.links.answer(one) for one in sorted(desk.links.asked)}
        done = Done(self.steps.summarise(edited), result.diagnostics, present, asked)
        if not self.keeps:
            return done
        return done_to_keep(done, edited, fold_without(document.source.text, document.left_out).text.casefold())

    def _leaf(self, name: str) -> Result[KeptLeaf | None]:
        """The leaf of a document, in a form that can be stored and sent."""
        parsed = self.steps.parse(name)
        if parsed.value is None:
            return Result(None, parsed.diagnostics)
        if self.kept is None:
            self.parsed[name] = parsed.value
        leaf = self.steps.leaf_of(parsed.value)
        found = KeptLeaf(leaf.value, (*parsed.diagnostics, *leaf.diagnostics))
        return Result(leaf_to_keep(found, parsed.value) if self.keeps else found)

    def _leaf_again(self, name: str) -> Leaf:
        """The leaf of a document, made again where the store has lost a part of it."""
        return self.steps.leaf_of(self._both(name)).value

    def _both(self, name: str) -> Parsed:
        kept = self.kept.parsed(name) if self.kept is not None else self.parsed.get(name)
        found = kept or self.steps.parse(name).value
        if found is None:
            raise KeyError(name)
        return found
