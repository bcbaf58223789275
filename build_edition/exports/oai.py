"""Edition → an OAI-PMH static repository: one file from which a gateway serves the harvesters of libraries.

In: an edition. Out: a Dublin Core record for each document, by the Open Archives Initiative's specification of static
repositories. Promises: the datestamp is the day of the version, otherwise one before which no file of it was made, so
that the same sources give the same file; every record states the quality of its text. `baseURL` must be the address
that the gateway assigns; until an edition is registered with one, it is the file's own address.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.exports.days import earliest_day
from build_edition.exports.formats import Pieces, document_file, published_at, whole_file
from build_edition.exports.iris import named, site_url
from build_edition.exports.schema_org import licence
from build_edition.exports.spoken import speech_of
from build_edition.exports.statement import statement
from build_edition.exports.writers import writers
from build_edition.exports.xml import Xml
from build_edition.ground.json_text import read_dense
from build_edition.markup.titles import language_of_title
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.model.woven import Page
from build_edition.vocabulary.kinds import KINDS
from build_edition.words.phrases import phrase

NAME: Final = "OAI-PMH"
SAYS: Final = phrase(
    "A static repository of the Open Archives Initiative, with a record in Dublin Core for each document. For "
    "catalogues that harvest."
)
ENDING: Final = "oai.xml"
MIME: Final = "text/xml"
STATIC: Final = "http://www.openarchives.org/OAI/2.0/static-repository"
_OAI: Final = "http://www.openarchives.org/OAI/2.0/"
_DC: Final = "http://purl.org/dc/elements/1.1/"
_OAI_DC: Final = f"{_OAI}oai_dc/"
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_KIND: Final = "oai"
_PREFIXES: Final = {"oai": _OAI, "oai_dc": _OAI_DC, "dc": _DC, "xsi": _XSI}


def write(edition: Edition) -> Iterator[Page]:
    """One file."""
    xml = Xml(STATIC, _PREFIXES)
    day = earliest_day(edition)
    with xml.element("Repository", {"xsi:schemaLocation": f"{STATIC} {_OAI}static-repository.xsd"}):
        with xml.element("Identify"):
            _identify(edition, xml, day)
        with xml.element("ListMetadataFormats"), xml.element("oai:metadataFormat"):
            xml.leaf("oai:metadataPrefix", "oai_dc")
            xml.leaf("oai:schema", f"{_OAI}oai_dc.xsd")
            xml.leaf("oai:metadataNamespace", _OAI_DC)
        with xml.element("ListRecords", {"metadataPrefix": "oai_dc"}):
            for written in edition.each(_KIND, _written).values():
                identifier, described = read_dense(written)
                _record(identifier, described, xml, day)
    yield Page(whole_file(ENDING), xml.finish())


def _identify(edition: Edition, xml: Xml, day: str) -> None:
    xml.leaf("oai:repositoryName", edition.imprint.title)
    xml.leaf("oai:baseURL", named(edition)(published_at(whole_file(ENDING))))
    xml.leaf("oai:protocolVersion", "2.0")
    xml.leaf("oai:adminEmail", _email(edition))
    xml.leaf("oai:earliestDatestamp", day)
    xml.leaf("oai:deletedRecord", "no")
    xml.leaf("oai:granularity", "YYYY-MM-DD")


def _email(edition: Edition) -> str:
    """The address in `contact`, otherwise one in a domain that is reserved and belongs to nobody (RFC 6761)."""
    said = edition.imprint.facts.get("contact", "").removeprefix("mailto:")
    return said if "@" in said and " " not in said else "nobody@example.invalid"


def _written(edited: Edited, edition: Edition) -> str:
    """The identifier of a record and its elements, as JSON."""
    return json.dumps([_identifier(edited, edition), [*_described(edited, edition)]])


def _record(identifier: str, described: Sequence[tuple[str, str, str]], xml: Xml, day: str) -> None:
    with xml.element("oai:record"):
        with xml.element("oai:header"):
            xml.leaf("oai:identifier", identifier)
            xml.leaf("oai:datestamp", day)
        location = {"xsi:schemaLocation": f"{_OAI_DC} {_OAI}oai_dc.xsd"}
        with xml.element("oai:metadata"), xml.element("oai_dc:dc", location):
            for name, words, language in described:
                if words:
                    xml.leaf(f"dc:{name}", words, {"xml:lang": language})


def _identifier(edited: Edited, edition: Edition) -> str:
    """The identifier of a record: by the OAI scheme if the site has a domain, otherwise the document's IRI."""
    domain = site_url(edition).removeprefix("https://").removeprefix("http://").partition("/")[0]
    return f"oai:{domain}:{edited.id}" if "." in domain else named(edition)(f"{edited.id}.md")


def _described(edited: Edited, edition: Edition) -> Iterator[tuple[str, str, str]]:
    """The elements of a record: name, text, and the language of the text if it is in one."""
    header, speech = edited.document.header, speech_of(edition)
    yield "title", header.title, language_of_title(header)
    yield from (("creator", one.name, speech.of_name(one.name)) for one in writers(header))
    yield from (("description", sentence, speech.own) for sentence in statement(edition.words, edited))
    yield from ((name, words, "") for name, words in _facts(edited, edition))


def _facts(edited: Edited, edition: Edition) -> Iterator[tuple[str, str]]:
    header, address = edited.document.header, named(edition)
    yield "publisher", edition.imprint.facts.get("responsibility", "") or edition.imprint.title
    yield "date", header.date
    yield "type", "Text"
    yield "type", KINDS[header.kind].genre_for(has_speaker="speaker" in header.people).schema_org
    yield "identifier", address(f"{edited.id}.md")
    yield "source", edited.facts.get("archive", NOTHING).words
    yield "language", header.language
    yield "relation", address(published_at(document_file(edited.id, "tei.xml")))
    yield "rights", licence(edition.imprint) or edition.imprint.facts.get("text_licence", "")


PIECES: Final[Pieces] = {_KIND: _written}
