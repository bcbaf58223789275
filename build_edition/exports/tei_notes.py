"""Editorial statements in TEI: annotations on ranges of the text, readings as an apparatus, parallels as links.

In: an edited document, parallels. Out: parts of `standOff`. Promises: each note states its author, certainty, kind of
defect and reviews; its Markdown as written accompanies its TEI, so that it can be imported again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from build_edition.exports.noted import said_besides
from build_edition.exports.spoken import of_original
from build_edition.exports.tei_ids import (
    category_id,
    contributor_id,
    edges,
    entry_id,
    own_id,
    pointers,
    reaching,
    severity_id,
)
from build_edition.exports.tei_prose import Prose
from build_edition.exports.tei_written import MARKDOWN, write_parallel
from build_edition.exports.xml import Xml
from build_edition.ground.grouped import values_by
from build_edition.model.annotations import Annotation, Parallel
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.model.sources import Review


def write_annotations(edited: Edited, xml: Xml, prose: Prose) -> None:
    """Write `listAnnotation` for the notes of a document, and `listApp` for its readings."""
    notes = edited.woven.notes
    series = {"notes": [one for one in notes if not one.is_of_source]}
    series["source-notes"] = [one for one in notes if one.is_of_source]
    for name, some in series.items():
        if some:
            with xml.element("listAnnotation", {"type": name}):
                for note in some:
                    _annotation(edited, note, xml, prose)
    readings = [note for note in notes if note.reading is not None]
    if readings:
        with xml.element("listApp", {"type": "readings"}):
            for note in readings:
                _readings(edited, note, xml, prose.speech.other(edited.document.header.language))


def write_parallels(edition: Edition, xml: Xml, prose: Prose) -> None:
    """Write the parallels with passages in at least two places, and the comment on each."""
    counted = ((one.id, Counter(line.parallel.id for line in one.passages)) for one in edition.summaries)
    standing = values_by((name, (document, count)) for document, found in counted for name, count in found.items())
    for parallel in edition.parallels:
        name = f"parallel.{parallel.id.value}"
        targets = [
            reaching(document, name, number)
            for document, count in standing.get(parallel.id.value, ())
            for number in range(1, count + 1)
        ]
        if len(targets) > 1:
            attributes = {"xml:id": entry_id(parallel.key), "type": "parallel", "subtype": parallel.strength}
            with xml.element("linkGrp", attributes):
                xml.leaf("desc", parallel.title.value)
                xml.leaf("link", attributes={"target": " ".join(targets)})
            _comment(edition, parallel, xml, prose)


def _comment(edition: Edition, parallel: Parallel, xml: Xml, prose: Prose) -> None:
    attributes = {
        "xml:id": f"{entry_id(parallel.key)}.comment",
        "target": f"#{entry_id(parallel.key)}",
        "motivation": "commenting",
        "resp": _responsible(parallel.by),
    }
    with xml.element("listAnnotation", {"type": "parallel"}), xml.element("annotation", attributes):
        _reviews(parallel.reviewed, xml)
        with xml.element("note"):
            prose.write(edition.texts.parallels.get(parallel.key, NOTHING).markdown)
            for claim in parallel.claims:
                xml.leaf("p", claim.sentence.value, {"rend": "claim"})
                prose.write(edition.texts.claims.get(claim.key, NOTHING).markdown)
        write_parallel(parallel, xml, prose.of_passage)


def _annotation(edited: Edited, note: Annotation, xml: Xml, prose: Prose) -> None:
    name = note.id.value
    number = len(edited.spans_of(name))
    attributes = {
        "xml:id": own_id(edited.id, f"note.{name}"),
        "target": " ".join(reaching(edited.id, f"note.{name}", one) for one in range(1, number + 1)),
        "motivation": "assessing" if note.is_on_defect else "commenting",
        "resp": "" if note.is_of_source else _responsible(note.by),
        "cert": note.certainty,
        "ana": _judgement(note),
    }
    with xml.element("annotation", attributes):
        _reviews(note.reviewed, xml)
        with xml.element("note", {"type": note.kind, "xml:lang": note.shown}):
            prose.write(edited.bodies.get(name, NOTHING).markdown)
        xml.leaf("note", note.written[0].value, MARKDOWN)
        original = prose.speech.other(of_original(edited))
        for kind, words in _more(note):
            xml.leaf("note", words, {"type": kind, "xml:lang": original if kind == "original" else ""})
        _choice(edited, note, xml, prose.speech.other(edited.document.header.language))
        _versions(note, xml)


def _versions(note: Annotation, xml: Xml) -> None:
    """Write a note's versions in other languages, as written."""
    for one in note.versions:
        kept = {"xml:lang": one.language, "xml:space": "preserve"}
        xml.leaf("note", one.body.value, {"type": "version", **kept})
        if one.misleads is not None:
            xml.leaf("note", one.misleads.value, {"type": "misleads", **kept})


def _more(note: Annotation) -> Iterable[tuple[str, str]]:
    """The further fields of a note, by their names in the edition's YAML."""
    yield from (("mentions", str(one)) for one in note.mentions)
    yield from said_besides(note)


def _choice(edited: Edited, note: Annotation, xml: Xml, language: str) -> None:
    """Write `choice` where the text as received is in error: its words beside the correct reading."""
    spans = edited.spans_of(note.id.value)
    if note.kind == "textual" and note.reading is not None and spans:
        with xml.element("note", {"type": "choice"}), xml.element("choice", {"xml:lang": language}):
            xml.leaf("sic", spans[0].of(edited.document.source.text))
            xml.leaf("corr", note.reading.value, {"resp": _responsible(note.by), "cert": note.certainty})


def _readings(edited: Edited, note: Annotation, xml: Xml, language: str) -> None:
    """Write an `app` for each place of a note with a reading: the words as received and the reading."""
    if note.reading is None:
        return
    for number, span in enumerate(edited.spans_of(note.id.value), 1):
        before, after = edges(edited.id, f"note.{note.id.value}", number)
        ends = {"from": f"#{before}", "to": f"#{after}"}
        own = f"#{own_id(edited.id, f'note.{note.id.value}')}"
        with xml.element("app", {**ends, "corresp": own, "xml:lang": language}):
            xml.leaf("lem", span.of(edited.document.source.text))
            xml.leaf("rdg", note.reading.value, {"resp": _responsible(note.by), "cert": note.certainty})


def _judgement(note: Annotation) -> str:
    if not note.category:
        return ""
    return pointers((category_id(note.category), severity_id(note.severity)))


def _responsible(by: Iterable[str]) -> str:
    return pointers(tuple(contributor_id(one) for one in by))


def _reviews(reviewed: Iterable[Review], xml: Xml) -> None:
    for one in reviewed:
        with xml.element("respStmt"):
            with xml.element("resp"):
                xml.words("reviewed ")
                xml.leaf("date", one.date, {"when-custom": one.date})
            xml.leaf("name", one.by, {"ref": f"#{contributor_id(one.by)}"})
