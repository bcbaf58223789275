"""Edition → CMIF 1.1, from which correspSearch and other indexes of letters find the letters of an edition.

Each letter with sender, recipient, date, and what it mentions, as the proposal for CMIF 2 defines it (`note` with
`cmif:mentions…`). Names are identifiers of an authority file where the register has one, otherwise addresses in the
edition. The file gives the date of the version; if it is not known, a date before which the file cannot have been made.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Final

from build_edition.exports.days import day_of_version, earliest_day
from build_edition.exports.formats import Pieces, document_file, published_at, whole_file
from build_edition.exports.grammar import faults_of
from build_edition.exports.iris import named
from build_edition.exports.schema_org import licence
from build_edition.exports.spoken import speech_of
from build_edition.exports.statement import edition_line, statement
from build_edition.exports.tei_ids import TEI, dated
from build_edition.exports.xml import Xml
from build_edition.ground.addresses import entry_page
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.ground.keys import person
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import Entry
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

NAME: Final = "CMIF"
SAYS: Final = phrase(
    "Correspondence Metadata Interchange Format 1.1: who wrote to whom, when, and who is named; for indexes of letters."
)
ENDING: Final = "cmif.xml"
MIME: Final = "application/tei+xml"
_ACTIONS: Final = {"sender": "sent", "recipient": "received"}
_MENTIONS: Final = {
    "person": "cmif:mentionsPerson",
    "organisation": "cmif:mentionsOrg",
    "place": "cmif:mentionsPlace",
    "event": "cmif:mentionsEvent",
}
_ASKED_FIRST: Final = ("gnd", "viaf", "lcnaf", "geonames", "wikidata", "isni", "orcid")
_NONE: Final = b"<profileDesc/>"


def write(edition: Edition) -> Iterator[Page]:
    """One file, if the edition has letters whose sender and recipient are known."""
    letters = "".join(edition.each("letter", PIECES["letter"]).values())
    if letters:
        yield Page(
            whole_file(ENDING), _file(edition).replace(_NONE, f"<profileDesc>{letters}</profileDesc>".encode(), 1)
        )


def check(page: Page) -> Iterator[str]:
    """What is wrong with a file, by the schema of the standard."""
    if isinstance(page.content, bytes):
        yield from faults_of("cmif", page.content)


def _file(edition: Edition) -> bytes:
    """The file without its letters."""
    xml = Xml(TEI)
    with xml.element("TEI", {"xml:lang": edition.words.language}):
        with xml.element("teiHeader"):
            with xml.element("fileDesc"):
                _title(edition, xml)
                with xml.element("sourceDesc"):
                    xml.leaf("bibl", edition_line(edition), {"xml:id": _name(edition), "type": "online"})
            xml.leaf("profileDesc")
        with xml.element("text"), xml.element("body"):
            xml.leaf("p")
    return xml.finish()


def _title(edition: Edition, xml: Xml) -> None:
    imprint, address = edition.imprint, named(edition)
    with xml.element("titleStmt"):
        xml.leaf("title", imprint.title)
        xml.leaf("editor", imprint.facts.get("responsibility", "") or imprint.title)
    with xml.element("publicationStmt"):
        with xml.element("publisher"):
            xml.leaf("ref", imprint.title, {"target": address("index.md")})
        xml.leaf("idno", address(published_at(whole_file(ENDING))), {"type": "url"})
        released = day_of_version(edition)
        xml.leaf("date", attributes={"when": released} if released else {"notBefore": earliest_day(edition)})
        with xml.element("availability"):
            target = licence(imprint) or address("index.md")
            xml.leaf("licence", imprint.facts.get("text_licence", ""), {"target": target})


def _name(edition: Edition) -> str:
    return f"uuid-{uuid.uuid5(uuid.NAMESPACE_URL, named(edition)('index.md'))}"


def _letter(edited: Edited, edition: Edition) -> str:
    """The description of a letter; empty for other documents, and where sender or recipient is not known."""
    header, address = edited.document.header, named(edition)
    if not _ACTIONS.keys() <= header.people.keys():
        return ""
    xml, speech = Xml(TEI), speech_of(edition)
    entries = {one.key: one for one in edition.entries}
    with xml.element("correspDesc", {"ref": address(f"{edited.id}.md"), "source": f"#{_name(edition)}"}):
        for role, action in _ACTIONS.items():
            with xml.element("correspAction", {"type": action}):
                for one in header.people[role].each:
                    xml.leaf("persName", one.name, {"ref": _identifier(entries.get(person(one.id)), edition)})
                _date(header.date if role == "sender" else header.date_received, xml)
        with xml.element("note"):
            for sentence in statement(edition.words, edited):
                xml.words(f"{sentence} ")
            tei = address(published_at(document_file(edited.id, "tei.xml")))
            xml.leaf("ref", attributes={"type": "cmif:isAvailableAsTEIfile", "target": tei})
            named_in = {key for one in edited.mentions for key in one.entries}
            for key, entry in entries.items():
                if key in named_in and entry.kind in _MENTIONS:
                    spoken = {"xml:lang": speech.of_name(entry.name)}
                    target = _identifier(entry, edition)
                    xml.leaf("ref", entry.name, {"type": _MENTIONS[entry.kind], "target": target, **spoken})
    return xml.inner()


def _date(edtf: str, xml: Xml) -> None:
    """Write the date of a letter; nothing for a date that no calendar day can express."""
    said = {key: value for key, value in dated(edtf).items() if key != "when-custom"} if edtf else {}
    if said:
        xml.leaf("date", attributes=said)


def _identifier(entry: Entry | None, edition: Edition) -> str:
    if entry is None:
        return ""
    names = (AUTHORITIES[one].name_of(entry.identifiers[one].value) for one in _ASKED_FIRST if one in entry.identifiers)
    return next(names, "") or named(edition)(entry_page(entry.key))


PIECES: Final[Pieces] = {"letter": _letter}
