"""The TEI header: what a document is, where it comes from, its quality, and the taxonomies that describe it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Final

from build_edition import __version__
from build_edition.exports.disclosure import SCHEME, disclosure
from build_edition.exports.formats import document_file, published_at
from build_edition.exports.iris import named
from build_edition.exports.original import Original, original_of
from build_edition.exports.statement import statement
from build_edition.exports.tei_ids import category_id, contributor_id, date_said, dated, entry_id, own_id, severity_id
from build_edition.exports.tei_prose import Prose
from build_edition.exports.tei_sources import write_declarations, write_shared
from build_edition.exports.writers import writers
from build_edition.exports.xml import Xml
from build_edition.ground.dates import in_words
from build_edition.ground.json_text import read_dense
from build_edition.ground.keys import person
from build_edition.ground.languages import code_of
from build_edition.model.documents import Header, Person
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.vocabulary.mqm import NAMES, SEVERITIES
from build_edition.words.language import ENGLISH

ENDING: Final = "tei.xml"
_FACTS: Final = ("place", "occasion", "archive", "printed", "received_from", "received_note", "translation")
_ACTIONS: Final = {"sender": "sent", "recipient": "received"}


def write_header(edited: Edited, edition: Edition, xml: Xml, prose: Prose, *, is_alone: bool) -> None:
    """Write the header of one document; `is_alone`: the file has no header of the whole edition before it."""
    header = edited.document.header
    spoken = {"xml:lang": prose.speech.of_title(header)}
    with xml.element("teiHeader"):
        with xml.element("fileDesc"):
            with xml.element("titleStmt"):
                xml.leaf("title", header.title, spoken)
                xml.leaf("title", header.short_title, {"type": "short", **spoken})
                for one in writers(header):
                    prose.name("author", one.name, {"ref": _entry_pointer(one, edition)})
                _responsible(edition, xml, is_alone=is_alone)
            _published(edition, xml, named(edition)(published_at(document_file(edited.id, ENDING))))
            with xml.element("sourceDesc"):
                _source(edited, edition, xml, prose)
        _encoding(statement(edition.words, edited), xml, prose, is_alone=is_alone)
        with xml.element("profileDesc"):
            _profile(edited, edition, xml, prose)
        write_declarations(edited, edition, xml)


def statement_of(edited: Edited, edition: Edition) -> str:
    """What must be known before a text is read, as JSON."""
    return json.dumps(statement(edition.words, edited))


def all_statements(edition: Edition) -> tuple[str, ...]:
    """What must be known about any of the documents, each sentence once."""
    each = edition.each("statement", statement_of).values()
    return tuple(dict.fromkeys(sentence for written in each for sentence in read_dense(written)))


def write_edition_header(edition: Edition, xml: Xml, prose: Prose, address: str) -> None:
    """Write the header of the whole edition."""
    imprint = edition.imprint
    with xml.element("teiHeader"):
        with xml.element("fileDesc"):
            with xml.element("titleStmt"):
                xml.leaf("title", imprint.title)
                if imprint.subtitle:
                    xml.leaf("title", imprint.subtitle, {"type": "sub"})
                _responsible(edition, xml, is_alone=True)
            _published(edition, xml, address)
            with xml.element("sourceDesc"):
                xml.leaf("p", edition.words.say("Each document says where its text comes from."))
        _encoding(all_statements(edition), xml, prose, is_alone=True)
        write_shared(edition, xml)


def _responsible(edition: Edition, xml: Xml, *, is_alone: bool) -> None:
    """Write who may be named as responsible, once per file."""
    responsibility = edition.imprint.facts.get("responsibility", "")
    if responsibility:
        xml.leaf("editor", responsibility)
    for one in edition.contributors if is_alone else ():
        with xml.element("respStmt", {"xml:id": contributor_id(one.id)}):
            xml.leaf("resp", one.role)
            xml.leaf("name", one.name, {"ref": f"https://orcid.org/{one.orcid}" if one.orcid else ""})


def _published(edition: Edition, xml: Xml, address: str) -> None:
    imprint = edition.imprint
    with xml.element("editionStmt"):
        xml.leaf("edition", imprint.version, {"n": imprint.version})
    with xml.element("publicationStmt"):
        xml.leaf("publisher", imprint.facts.get("responsibility", "") or imprint.title)
        xml.leaf("idno", address, {"type": "URI"})
        with xml.element("availability"):
            xml.leaf("licence", imprint.facts.get("text_licence", "") or edition.words.say("No licence is named."))


def _source(edited: Edited, edition: Edition, xml: Xml, prose: Prose) -> None:
    header = edited.document.header
    with xml.element("bibl"):
        xml.leaf("title", header.title, {"xml:lang": prose.speech.of_title(header)})
        xml.leaf("date", date_said(header.date, edition.words), dated(header.date))
        xml.leaf("idno", edited.document.source.sha256, {"type": "SHA-256"})
        for name in _FACTS:
            words = edited.facts.get(name, NOTHING).words
            if words:
                prose.sentence("note", words, {"type": name})
        original = original_of(edited, edition)
        if original is not None and original.language:
            _translated_from(original, edition, xml, prose)


def _translated_from(original: Original, edition: Edition, xml: Xml, prose: Prose) -> None:
    """Write what the header states about the translated work: the file does not depend on other documents."""
    with xml.element("relatedItem", {"type": "translatedFrom"}), xml.element("bibl"):
        for one in original.authors:
            prose.name("author", one.name, {"ref": _entry_pointer(one, edition)})
        xml.leaf("textLang", ENGLISH.name_of_language(original.language), {"mainLang": original.language})
        xml.leaf("date", date_said(original.date, edition.words), dated(original.date))


def _encoding(said: Iterable[str], xml: Xml, prose: Prose, *, is_alone: bool) -> None:
    """Write what must be known before reading, how readings are encoded, and the taxonomies of defects."""
    with xml.element("encodingDesc"):
        with xml.element("editorialDecl"):
            for sentence in said:
                prose.sentence("p", sentence)
            xml.leaf(
                "p", "The body has every character of the text as received, in its order, outside of gap elements."
            )
        xml.leaf("variantEncoding", attributes={"method": "double-end-point", "location": "external"})
        with (
            xml.element("appInfo"),
            xml.element("application", {"ident": "build-edition", "version": __version__.split("+")[0]}),
        ):
            xml.leaf("label", "build-edition")
        if is_alone:
            with xml.element("classDecl"):
                _taxonomy("MQM-Core, 2024-03-07", {category_id(key): name for key, name in NAMES.items()}, xml)
                _taxonomy("Severity", {severity_id(key): f"{key}: {points}" for key, points in SEVERITIES.items()}, xml)


def _taxonomy(title: str, categories: Mapping[str, str], xml: Xml) -> None:
    with xml.element("taxonomy"):
        xml.leaf("bibl", title)
        for name, words in categories.items():
            with xml.element("category", {"xml:id": name}):
                xml.leaf("catDesc", words)


def _profile(edited: Edited, edition: Edition, xml: Xml, prose: Prose) -> None:
    header = edited.document.header
    with xml.element("creation"):
        xml.leaf("date", in_words(header.date, edition.words), dated(header.date))
    said = edited.facts.get("content_note", NOTHING).words
    if said:
        with xml.element("abstract"):
            prose.sentence("p", said)
    _languages(header, prose.speech.own, xml)
    if disclosure(edited.document):
        with xml.element("textClass"):
            xml.leaf("classCode", disclosure(edited.document), {"scheme": SCHEME})
    if "sender" in header.people and "recipient" in header.people:
        _correspondence(header, edition, xml, prose)
    if edited.document.turns:
        _speakers(edited, edition, xml, prose)


def _languages(header: Header, own: str, xml: Xml) -> None:
    """Write the languages of the text, of its author and, if different, of the editors."""
    said = [header.facts[key].value for key in ("language", "original_language") if key in header.facts]
    names = {code: words for words in said if (code := code_of(words))}
    if names:
        with xml.element("langUsage"):
            for code, words in names.items():
                xml.leaf("language", words, {"ident": code})
            if own not in names:
                xml.leaf("language", ENGLISH.name_of_language(own), {"ident": own, "n": "editors"})


def _correspondence(header: Header, edition: Edition, xml: Xml, prose: Prose) -> None:
    with xml.element("correspDesc"):
        for role, action in _ACTIONS.items():
            with xml.element("correspAction", {"type": action}):
                for one in header.people[role].each:
                    prose.name("persName", one.name, {"key": one.id, "ref": _entry_pointer(one, edition)})
                day = header.date if role == "sender" else header.date_received
                if day:
                    xml.leaf("date", attributes=dated(day))


def _speakers(edited: Edited, edition: Edition, xml: Xml, prose: Prose) -> None:
    speakers = {one.id: one for turn in edited.document.turns for one in turn.speaker.each}
    with xml.element("particDesc"), xml.element("listPerson"):
        for one in speakers.values():
            corresp = _entry_pointer(Person(one.id, one.name), edition)
            attributes = {"xml:id": own_id(edited.id, f"speaker.{one.id}"), "corresp": corresp, "role": one.status}
            with xml.element("person", attributes):
                prose.name("persName", one.printed(edition.words))
                if one.remark:
                    prose.sentence("note", one.remark)


def _entry_pointer(one: Person, edition: Edition) -> str:
    """A pointer to the register entry of a person; empty if there is none."""
    key = person(one.id)
    return f"#{entry_id(key)}" if any(entry.key == key for entry in edition.entries) else ""
