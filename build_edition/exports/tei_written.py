"""Editors' text as in their files: Markdown that accompanies its TEI, and words quoted from documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from build_edition.exports.xml import Xml
from build_edition.model.annotations import Claim, Parallel, Stance
from build_edition.model.sources import Passage

Spoken = Callable[[Passage], str]  # the language code of quoted words; empty if it is the file's
MARKDOWN: Final = {"type": "markdown", "xml:space": "preserve"}


def write_fields(fields: Mapping[str, str], xml: Xml, language: str = "") -> None:
    """Write fields by their names in the edition's YAML; empty ones are left out."""
    for key, words in fields.items():
        if words:
            xml.leaf("seg", words, {"type": key, "xml:space": "preserve", "xml:lang": language})


def write_passage(passage: Passage, xml: Xml, language: str) -> None:
    """Write words quoted from a document, with the language of its text."""
    said = passage.selector
    around = {key: one.value for key, one in (("prefix", said.prefix), ("suffix", said.suffix)) if one is not None}
    write_fields({"document": passage.document}, xml)
    write_fields({"exact": said.exact.value, **around}, xml, language)


def write_parallel(parallel: Parallel, xml: Xml, spoken: Spoken) -> None:
    """Write the parts of a parallel other than its title: passages, events, claims and stances on them."""
    xml.leaf("note", parallel.comment.value, MARKDOWN)
    for passage in parallel.passages:
        with xml.element("note", {"type": "passage"}):
            write_passage(passage, xml, spoken(passage))
    for event in parallel.events:
        xml.leaf("note", event.value, {"type": "event"})
    for claim in parallel.claims:
        with xml.element("note", {"type": "claim"}):
            _claim(claim, xml, spoken)


def _claim(claim: Claim, xml: Xml, spoken: Spoken) -> None:
    write_fields({"claim": claim.sentence.value}, xml)
    xml.leaf("note", claim.record.value, {**MARKDOWN, "subtype": "record"})
    for stance in claim.stances:
        with xml.element("note", {"type": "stance"}):
            _stance(stance, xml, spoken)


def _stance(stance: Stance, xml: Xml, spoken: Spoken) -> None:
    write_fields({"who": stance.who.value, "stance": stance.stance, "differs": stance.differs}, xml)
    if stance.passage is not None:
        write_passage(stance.passage, xml, spoken(stance.passage))
    else:
        write_fields({"document": stance.document.value}, xml)
    write_fields({"note": stance.remark}, xml)
