"""Rules that hold for a whole edition, one small function each.

In: what the stages made. Out: diagnostics. Nothing here changes anything.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from rapidfuzz import process

from build_edition.diagnostics import Diagnostic, diagnose
from build_edition.escape import without_code
from build_edition.model import Annotation, Bibliography, Parallel, Source, Written
from build_edition.places import LineMap, Place
from build_edition.render import Renderer

_FRONT_MATTER = re.compile(r"---\n.*?\n---\n", re.DOTALL)
_NEAR_ENOUGH = 70


def check_documents(documents: Collection[str]) -> Iterator[Diagnostic]:
    """An edition has at least one document (E101)."""
    if not documents:
        yield diagnose("E101", Place("sources"))


def check_ids(annotations: Iterable[Annotation], parallels: Iterable[Parallel]) -> Iterator[Diagnostic]:
    """Ids of notes are unique in the edition, ids of parallels among parallels (N011)."""
    yield from _repeated(annotation.id for annotation in annotations)
    yield from _repeated(parallel.id for parallel in parallels)


def check_parallels(parallels: Iterable[Parallel], documents: Collection[str]) -> Iterator[Diagnostic]:
    """Passages name documents that exist (N022) and a parallel joins two of them (E102)."""
    for parallel in parallels:
        for passage in parallel.passages:
            if passage.document not in documents:
                yield diagnose(
                    "N022", passage.document_place, hint=_nearest(passage.document, documents), id=passage.document
                )
        named = {passage.document for passage in parallel.passages}
        if len(named) < 2 and named <= set(documents):  # noqa: PLR2004 - a pair
            yield diagnose("E102", parallel.id.place, id=parallel.id.value)


def check_bibliography(bibliography: Bibliography, cited: Collection[str]) -> Iterator[Diagnostic]:
    """Every work is cited somewhere (E103)."""
    for key, place in bibliography.entries.items():
        if key not in cited:
            yield diagnose("E103", place, key=key)


def check_hand_written(sources: Sequence[Source], renderer: Renderer) -> Iterator[Diagnostic]:
    """Hand-written pages call every note they define and define every note they call (M105, M106)."""
    for source in sources:
        start = _after_front_matter(source.text)
        rendered = renderer.render(source.text[start:])
        searched = without_code(source.text)
        for code, labels, sign in (("M105", rendered.undefined, "[^{}]"), ("M106", rendered.uncalled, "[^{}]:")):
            for label in labels:
                words = sign.format(label)
                place = LineMap(source.path, source.text).place(max(searched.find(words, start), start), len(words))
                yield diagnose(code, place, label=label)


def _after_front_matter(text: str) -> int:
    """Offset of the first character of a page after its front matter."""
    match = _FRONT_MATTER.match(text)
    return match.end() if match else 0


def _nearest(word: str, choices: Collection[str]) -> str:
    near = process.extractOne(word, sorted(choices), score_cutoff=_NEAR_ENOUGH)
    return f"write `{near[0]}`" if near else ""


def _repeated(ids: Iterable[Written]) -> Iterator[Diagnostic]:
    first: dict[str, Place] = {}
    for one in ids:
        if one.value in first:
            yield diagnose("N011", one.place, id=one.value, notes=[(first[one.value], "first here")])
        else:
            first[one.value] = one.place
