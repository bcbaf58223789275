"""What is known of a document, as it is sent to the process that keeps it: ready for the store where it was made.

In: a leaf, or what editing made. Out: the same without its lines, and what is kept of it, by kind, packed. Promises:
nothing of a document with an error, or with a finding about a file that is not its own, is ready to be kept; what could
not be kept is had again of what was ready.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from build_edition.diagnostics.findings import Diagnostic
from build_edition.ground.codec import Codec
from build_edition.ground.filing import filed
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.store import as_kept, from_kept
from build_edition.measures.kept_lines import OF_LEAF, OF_SUMMARY, Counts
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.model.edited import Edited
from build_edition.model.leaf import Leaf, Parsed
from build_edition.model.summary import Summary


@dataclass(frozen=True, slots=True)
class KeptLeaf:
    """A leaf and what is remarked in its files; `lines` and `written` are as those of `Done`."""

    leaf: Leaf
    findings: tuple[Diagnostic, ...]
    lines: Counts = field(default_factory=dict)
    written: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Done:
    """What editing made of a document, ready to be kept.

    `present` are the forms of the registers that stand in it; `asked` what its Markdown asked of what is shared, with
    the answers; `lines` how many lines its summary has, where they are kept apart; `written`, until it is kept, what is
    kept of it, by kind: also the document itself, and its words, as forms are looked for in them.
    """

    summary: Summary
    findings: tuple[Diagnostic, ...]
    present: frozenset[str]
    asked: Mapping[str, str]
    lines: Counts = field(default_factory=dict)
    written: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ParsedNoun:
    """A document and its notes, as their files say; as a noun, which `Parsed` is not."""

    document: Document
    notes: tuple[Annotation, ...]


LEAF: Final = Codec(KeptLeaf)
PARSED: Final = Codec(ParsedNoun)
EDITED: Final = Codec(Edited)
DONE: Final = Codec(Done)


def leaf_to_keep(leaf: KeptLeaf, parsed: Parsed) -> KeptLeaf:
    """What is known of a document, as it is sent and kept: its lines apart; whole where something is wrong with it."""
    if any(one.is_error for one in leaf.findings):
        return leaf
    slim, counts = OF_LEAF.without(leaf.leaf)
    ready = replace(leaf, leaf=slim, lines=counts)
    rows = {"parsed": dense(PARSED.encode(ParsedNoun(parsed.document, parsed.notes))), **OF_LEAF.rows(leaf.leaf)}
    return replace(ready, written=_as_kept({"leaf": dense(LEAF.encode(ready)), **rows}))


def done_to_keep(done: Done, edited: Edited, folded: str) -> Done:
    """What editing made, as it is sent and kept; as it is where it does not follow from the document alone."""
    if not _is_of_its_own(edited.id, done.findings):
        return done
    summary, lines = OF_SUMMARY.without(done.summary)
    ready = replace(done, summary=summary, lines=lines)
    rows = {"edited": dense(EDITED.encode(edited)), "folded": dense(folded), **OF_SUMMARY.rows(done.summary)}
    return replace(ready, written=_as_kept({"done": dense(DONE.encode(ready)), **rows}))


def leaf_again(leaf: KeptLeaf) -> KeptLeaf:
    """What was ready and could not be kept, with its lines."""
    return KeptLeaf(OF_LEAF.whole(leaf.leaf, partial(_rows, leaf.written)), leaf.findings)


def done_again(done: Done) -> Done:
    """The same of what editing made."""
    return replace(done, summary=OF_SUMMARY.whole(done.summary, partial(_rows, done.written)), lines={}, written={})


def _rows(written: Mapping[str, bytes], kind: str) -> object:
    """What could not be kept of a kind, again."""
    return read_dense(from_kept(written[kind]))


def _as_kept(rows: Mapping[str, str]) -> Mapping[str, bytes]:
    return {kind: as_kept(said) for kind, said in rows.items()}


def _is_of_its_own(name: str, findings: Sequence[Diagnostic]) -> bool:
    """Whether there is no error, and nothing said about a file that is not the document's."""
    places = (place for one in findings for place in (one.place, *(place for place, _ in one.notes)))
    of = (filed(place.path) for place in places)
    return not any(one.is_error for one in findings) and all(one is not None and one.document == name for one in of)
