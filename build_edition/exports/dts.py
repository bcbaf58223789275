"""Edition → Distributed Text Services 1.0, as far as static files can: what DTS calls a level 0 server.

In: an edition. Out: the entry point, the collection, the navigation of each document and each passage, the document and
each passage in TEI. The URI templates of the entry point expand to the paths of the files (RFC 6570), so that a client
finds every answer without a server. Not supported, since files cannot answer every such request: ranges, siblings
(`down=0`), pages. A file for each passage makes this a costly format.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final

from lxml import etree

from build_edition.exports.iris import site_url
from build_edition.exports.schema_org import licence
from build_edition.exports.spoken import speech_of
from build_edition.exports.statement import statement
from build_edition.exports.tei import write_document
from build_edition.exports.tei_ids import TEI, own_id
from build_edition.exports.writers import writers
from build_edition.ground.addresses import DOWNLOADS
from build_edition.ground.json_text import indented
from build_edition.markup.titles import language_of_title
from build_edition.model.documents import Paragraph
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

Json = dict[str, Any]  # JSON values have no narrower type

NAME: Final = "DTS"
SAYS: Final = phrase(
    "Distributed Text Services 1.0: what texts there are, how each is divided, and each paragraph in TEI at an address "
    "of its own. For programs that quote passages."
)
ENDING: Final = "dts"
MIME: Final = "application/ld+json"
IS_COSTLY: Final = True
CONTEXT: Final = "https://dtsapi.org/context/v1.0.json"
WRAPPER: Final = "https://w3id.org/api/dts#"
_ROOT: Final = "edition"
_NAMESPACES: Final[dict[Any, str]] = {None: TEI, "dts": WRAPPER}  # the default namespace has no prefix
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"


def write(edition: Edition) -> Iterator[Page]:
    """All response files."""
    yield _answer("index.json", {"@id": f"{_base(edition)}/index.json", "@type": "EntryPoint", **_templates(edition)})
    root = _collection(edition)
    members = [_resource(one, edition) for one in edition.edited]
    for path in ("collection", "collection/children", f"collection/{_ROOT}", f"collection/{_ROOT}/children"):
        yield _answer(f"{path}/index.json", {**root, "member": members})
    yield _answer(f"collection/{_ROOT}/parents/index.json", {**root, "member": []})
    for edited, resource in zip(edition.edited, members, strict=True):
        yield _answer(f"collection/{edited.id}/index.json", resource)
        yield _answer(f"collection/{edited.id}/parents/index.json", {**resource, "member": [root]})
        yield from _navigation(edited, resource, edition)
        yield from _documents(edited, edition)


def _base(edition: Edition) -> str:
    return f"{site_url(edition) or '/'}edition/{DOWNLOADS}/dts"


def _templates(edition: Edition, document: str = "") -> Json:
    """The URI template of each kind of response; for one document, with its name filled in."""
    base = _base(edition)
    name = f"/{document}" if document else "{/id}"
    resource = f"/{document}" if document else "{/resource}"
    return {
        "collection": f"{base}/collection{name}{{/nav}}/index.json",
        "navigation": f"{base}/navigation{resource}{{;down}}{{/ref}}/index.json",
        "document": f"{base}/document{resource}{{/ref}}/index.xml",
    }


def _collection(edition: Edition) -> Json:
    return {
        "@id": _ROOT,
        "@type": "Collection",
        "title": edition.imprint.title,
        "totalParents": 0,
        "totalChildren": len(edition.edited),
        "collection": _templates(edition)["collection"],
    }


def _resource(edited: Edited, edition: Edition) -> Json:
    header = edited.document.header
    parts = dict.fromkeys(one.part for one in edited.document.paragraphs)
    core: Json = {"date": header.date, "rights": licence(edition.imprint) or None}
    speech = speech_of(edition)
    title = _tagged(header.title, language_of_title(header))
    core |= {"title": [title] if isinstance(title, dict) else [], "language": header.language}
    core |= {"creator": [_tagged(one.name, speech.of_name(one.name)) for one in writers(header)]}
    return {
        "@id": edited.id,
        "@type": "Resource",
        "title": header.title,
        **({"description": said} if (said := " ".join(statement(edition.words, edited))) else {}),
        "totalParents": 1,
        "totalChildren": 0,
        "dublinCore": {key: value for key, value in core.items() if value},
        **_templates(edition, edited.id),
        "mediaTypes": ["application/tei+xml"],
        "citationTrees": [
            {
                "@type": "CitationTree",
                "citeStructure": [{"@type": "CiteStructure", "citeType": part} for part in parts],
            }
        ],
    }


def _tagged(words: str, language: str) -> Json | str:
    """Text with its language, as DTS writes it; the bare text if the language is not known."""
    return {"lang": language, "value": words} if language else words


def _navigation(edited: Edited, resource: Json, edition: Edition) -> Iterator[Page]:
    """The responses about the units of a document, and about each unit."""
    units = [_unit(one) for one in edited.document.paragraphs]
    answers: dict[str, Json] = {f"{edited.id};down={down}": {"member": units} for down in ("1", "-1")}
    answers |= {f"{edited.id}/{unit['identifier']}": {"ref": unit} for unit in units}
    for path, more in answers.items():
        named = f"navigation/{path}/index.json"
        found = {"@id": f"{_base(edition)}/{named}", "@type": "Navigation", "resource": resource, **more}
        yield _answer(named, found)


def _unit(one: Paragraph) -> Json:
    return {"identifier": one.id, "@type": "CitableUnit", "level": 1, "parent": None, "citeType": one.part}


def _documents(edited: Edited, edition: Edition) -> Iterator[Page]:
    """The document, and each passage of it wrapped as DTS requires, with its language."""
    whole = write_document(edited, edition)
    yield Page(f"dts/document/{edited.id}/index.xml", whole)
    elements = {str(one.get(_ID)): one for one in etree.fromstring(whole).iter() if one.get(_ID)}
    for one in edited.document.paragraphs:
        root = etree.Element(f"{{{TEI}}}TEI", nsmap=_NAMESPACES)
        found = deepcopy(elements[own_id(edited.id, one.id)])
        found.tail = None
        language = next(
            (code for of in elements[str(found.get(_ID))].iterancestors() if (code := of.get(_LANGUAGE))), ""
        )
        if language and not found.get(_LANGUAGE):
            found.set(_LANGUAGE, language)
        etree.SubElement(root, f"{{{WRAPPER}}}wrapper").append(found)
        content = etree.tostring(root, encoding="utf-8", xml_declaration=True)
        yield Page(f"dts/document/{edited.id}/{one.id}/index.xml", content)


def _answer(path: str, found: Json) -> Page:
    return Page(f"dts/{path}", indented({"@context": CONTEXT, "dtsVersion": "1.0", **found}))
