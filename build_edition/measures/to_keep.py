"""Results about a document, prepared by the worker that made them for the process that stores them.

In: a leaf, or the result of editing. Out: the same without its lines, and the stored form, by kind, compressed.
Promises: nothing of a document with an error, or with a finding about a file that is not its own, is prepared; what
could not be stored can be restored from the prepared form.
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
    """A leaf and the findings about its files; `lines` and `written` are as in `Done`."""

    leaf: Leaf
    findings: tuple[Diagnostic, ...]
    lines: Counts = field(default_factory=dict)
    written: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Done:
    """The result of editing a document, ready to be stored.

    `present` are the register forms that occur in it; `asked` what its Markdown requested of the shared data, with
    the answers; `lines` the numbers of lines of its summary, where these are stored separately; `written`, until it is
    stored, the stored form by kind: also of the document itself, and of its folded words, in which forms are searched.
    """

    summary: Summary
    findings: tuple[Diagnostic, ...]
    present: frozenset[str]
    asked: Mapping[str, str]
    lines: Counts = field(default_factory=dict)
    written: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ParsedNoun:
    """A document and its notes, parsed from its files; a dataclass, which `Parsed` is not."""

    document: Document
    notes: tuple[Annotation, ...]


LEAF: Final = Codec(KeptLeaf)
PARSED: Final = Codec(ParsedNoun)
EDITED: Final = Codec(Edited)
DONE: Final = Codec(Done)


def leaf_to_keep(leaf: KeptLeaf, parsed: Parsed) -> KeptLeaf:
    """A leaf, ready for sending and storing, with its lines separate; unchanged where the document has an error."""
    if any(one.is_error for one in leaf.findings):
        return leaf
    slim, counts = OF_LEAF.without(leaf.leaf)
    ready = replace(leaf, leaf=slim, lines=counts)
    rows = {"parsed": dense(PARSED.encode(ParsedNoun(parsed.document, parsed.notes))), **OF_LEAF.rows(leaf.leaf)}
    return replace(ready, written=_as_kept({"leaf": dense(LEAF.encode(ready)), **rows}))


def done_to_keep(done: Done, edited: Edited, folded: str) -> Done:
    """The result of editing, ready for sending and storing; unchanged where it may not be cached."""
    if not _is_of_its_own(edited.id, done.findings):
        return done
    summary, lines = OF_SUMMARY.without(done.summary)
    ready = replace(done, summary=summary, lines=lines)
    rows = {"edited": dense(EDITED.encode(edited)), "folded": dense(folded), **OF_SUMMARY.rows(done.summary)}
    return replace(ready, written=_as_kept({"done": dense(DONE.encode(ready)), **rows}))


def leaf_again(leaf: KeptLeaf) -> KeptLeaf:
    """A prepared leaf that could not be stored, with its lines restored."""
    return KeptLeaf(OF_LEAF.whole(leaf.leaf, partial(_rows, leaf.written)), leaf.findings)


def done_again(done: Done) -> Done:
    """A prepared result of editing that could not be stored, with its lines restored."""
    return replace(done, summary=OF_SUMMARY.whole(done.summary, partial(_rows, done.written)), lines={}, written={})


def _rows(written: Mapping[str, bytes], kind: str) -> object:
    """The decoded lines of a kind."""
    return read_dense(from_kept(written[kind]))


def _as_kept(rows: Mapping[str, str]) -> Mapping[str, bytes]:
    return {kind: as_kept(said) for kind, said in rows.items()}


def _is_of_its_own(name: str, findings: Sequence[Diagnostic]) -> bool:
    """Whether there is no error, and no finding about a file that is not the document's."""
    places = (place for one in findings for place in (one.place, *(place for place, _ in one.notes)))
    of = (filed(place.path) for place in places)
    return not any(one.is_error for one in findings) and all(one is not None and one.document == name for one in of)
