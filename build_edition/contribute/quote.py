"""Write the YAML of an annotation on given words of a document.

In: a document and words as somebody types them. Out: for each occurrence an entry with a minimal unambiguous selector,
which `check` accepts unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from build_edition.anchor.describe import Quote, describe_quote
from build_edition.anchor.match import match_loosely, match_quote
from build_edition.anchor.nearest import nearest
from build_edition.contribute.note_yaml import NoteFields, note_yaml
from build_edition.ground.fold import fold_without
from build_edition.ground.ids import as_id, plain_words
from build_edition.ground.loosely import fold_loosely, fold_words_loosely
from build_edition.ground.places import LineMap, Span
from build_edition.ground.plain_text import clipped, printable
from build_edition.model.documents import Document
from build_edition.vocabulary.annotations import UNWRITTEN

_ID: Final = re.compile(r"""\bid["']?\s*:\s*["']?([a-z][a-z0-9-]*)""")
_LONGEST = 200
_NEAR_ENOUGH = 75


def quote(document: Document, words: str, taken: frozenset[str], by: str, occurrence: int | None = None) -> str:
    """YAML entries for the occurrences of `words` (all, or the `occurrence`th from 1); empty if there is none.

    `taken` are the ids in use; `by` is a contributor's id.
    """
    folded = fold_without(document.source.text, document.left_out)
    spans = match_quote(folded, words) or match_loosely(document.source.text, folded, words)
    if occurrence is not None:
        spans = spans[occurrence - 1 : occurrence] if occurrence > 0 else ()
    ids = free_ids(slug(words), taken)
    return "\n".join(
        _entry(document, span, describe_quote(document.source.text, folded, span), next(ids), by) for span in spans
    )


def ids_in(files: Iterable[str]) -> frozenset[str]:
    """Everything that stands after `id:` in files of notes, which need not be parsed for this."""
    return frozenset(found[1] for text in files for found in _ID.finditer(text))


def nearest_words(document: Document, words: str) -> str:
    """The words of a document most similar to words that do not occur, with their line; empty if none are."""
    text = document.source.text
    loose, wanted = fold_loosely(text, fold_without(text, document.left_out)), fold_words_loosely(words)
    if not wanted or len(wanted) > _LONGEST:
        return ""
    span = nearest(wanted, loose, _NEAR_ENOUGH)
    if span is None:
        return ""
    line = LineMap(document.source.path, text).line_of(span.start)
    return f"line {line} has “{clipped(printable(span.of(text)), 120)}”"


def _entry(document: Document, span: Span, found: Quote, note_id: str, by: str) -> str:
    line = LineMap(document.source.path, document.source.text).line_of(span.start)
    paragraph = document.paragraph_at(span.start)
    where = f"line {line}" + (f", {document.id}#{paragraph.id}" if paragraph else ", in furniture: not allowed")
    note = NoteFields(note_id, "explanatory", found, UNWRITTEN, "medium", by)
    return note_yaml(note, (f"{where}: {_context(document.source.text, span)}",))


def _context(text: str, span: Span) -> str:
    around = text[max(0, span.start - 40) : span.end + 40]
    return clipped(printable(around), 110)


def slug(words: str) -> str:
    """An id of at most 40 characters for a note on these words."""
    name = "-".join(plain_words(words)[:5])[:40].strip("-")
    return as_id(name) if name[:1].isalpha() else f"note-{name}".strip("-")


def free_ids(name: str, taken: frozenset[str]) -> Iterator[str]:
    """The name, then the name with increasing numbers, without those that are taken."""
    number = 1
    while True:
        candidate = name if number == 1 else f"{name}-{number}"
        if candidate not in taken:
            yield candidate
        number += 1
