"""Edition → W3C Web Annotation: every note as a linked-data annotation of the text as received.

A collection of all notes, on pages with as many whole documents as fit; and one for each document. A target has a text
quote selector, with the words around it, and a text position selector, both referring to the published text as
received. Promises: everything in a note's file is in its annotation, so that it can be imported again; every key is
defined in the context of the standard.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final

from build_edition import __version__
from build_edition.exports.formats import Packs, document_file, packing, published_at, whole_file
from build_edition.exports.iris import named
from build_edition.exports.noted import said_besides
from build_edition.exports.received import ENDING as RECEIVED
from build_edition.exports.schema_org import licence
from build_edition.exports.spoken import of_original
from build_edition.ground.deflated import Pack, Part
from build_edition.ground.json_text import indented
from build_edition.ground.languages import code_of
from build_edition.ground.places import Span
from build_edition.ground.reused import joined
from build_edition.model.annotations import Annotation
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

Json = dict[str, Any]  # JSON values have no narrower type

NAME: Final = phrase("Web Annotation")
SAYS: Final = phrase(
    "W3C Web Annotation (JSON-LD): every note with the words it is on, quoted and counted. For annotation tools."
)
ENDING: Final = "jsonld"
MIME: Final = "application/ld+json"
HAS_DOCUMENTS: Final = True
CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
PAGE_SIZE: Final = 500
_AROUND: Final = 32
_ITEMS: Final = "\x00"  # placeholder for the items of a page, which are already encoded
_BETWEEN: Final = ",\n  "
Block = tuple[int, Part]  # some notes of a document: their number, and their JSON as items of a page


def write(edition: Edition) -> Iterator[Page]:
    """A collection for each document, and one of all of them, with their pages."""
    written = edition.packs("jsonld", PACKS["jsonld"])
    for name, pack in written.items():
        pages = [[one] for one in _blocks(pack)]
        yield from _collection(edition, document_file(name, ENDING), f"documents/{name}.page", pages)
    everything = (block for one in edition.by_date for block in _blocks(written[one.id]))
    yield from _collection(edition, whole_file(ENDING), "annotations/page", list(_filled(everything)))


def _written(edited: Edited, edition: Edition) -> Mapping[str, str]:
    """The annotations of a document as items of pages, by “page number, count”."""
    found = [indented(one).rstrip().replace("\n", "\n  ") for one in annotations_of(edited, edition)]
    pages = [found[at : at + PAGE_SIZE] for at in range(0, len(found), PAGE_SIZE)]
    return {f"{number} {len(page)}": _BETWEEN.join(page) for number, page in enumerate(pages)}


def _blocks(pack: Pack) -> Iterator[Block]:
    """The notes of a document, page by page."""
    return ((int(name.partition(" ")[2]), part) for name, part in pack.items())


def _filled(blocks: Iterable[Block]) -> Iterator[Sequence[Block]]:
    """Pages with as many whole blocks as fit, so that an edited note changes its own page and usually none after it."""
    page = list[Block]()
    for block in blocks:
        if page and sum(count for count, _ in page) + block[0] > PAGE_SIZE:
            yield page
            page = []
        page.append(block)
    if page:
        yield page


def annotations_of(edited: Edited, edition: Edition) -> Iterator[Json]:
    """The notes of a document that have a place, in the order of their note marks."""
    address = named(edition)
    people = {one.id: one for one in edition.contributors}
    for note in edited.woven.notes:
        creators = [
            {
                "id": f"https://orcid.org/{people[name].orcid}"
                if people[name].orcid
                else address(f"contributors.md#contributor-{name}"),
                "name": people[name].name,
            }
            for name in note.by
            if name in people
        ]
        yield {
            "id": address(f"{edited.id}.md#fn-{note.label}"),
            "type": "Annotation",
            "motivation": list(_motivations(note)),
            "creator": creators,
            "generator": {"id": address("index.md"), "type": "Software", "name": f"build-edition {__version__}"},
            **({"rights": licence(edition.imprint)} if licence(edition.imprint) else {}),
            "body": list(_bodies(note, edited, edition)),
            "target": [_target(edited, span, address) for span in edited.spans_of(note.id.value)],
        }


def _motivations(note: Annotation) -> Iterator[str]:
    yield "assessing" if note.is_on_defect else "commenting"
    if note.reading is not None:
        yield "editing"


def _bodies(note: Annotation, edited: Edited, edition: Edition) -> Iterator[Json]:
    """The text of the note, as written and in plain text; its reading; everything else as tags."""
    language = code_of(edition.imprint.facts.get("language", ""))
    plain = edited.bodies.get(note.id.value, NOTHING).words
    yield {
        "type": "Choice",
        "items": [
            _text(note.written[0].value, "text/markdown", language),
            _text(plain, "text/plain", note.shown or language),
            *(_text(one.body.value, "text/markdown", one.language) for one in note.versions),
        ],
    }
    if note.reading is not None:
        yield {"purpose": "editing", **_text(note.reading.value, "text/plain", edited.document.header.language)}
    spoken = {"original": of_original(edited), "misleads": language}
    spoken |= {f"misleads.{one.language}": one.language for one in note.versions}
    for key, value in tags(note):
        purpose = "classifying" if key in ("category", "severity") else "tagging"
        yield {"purpose": purpose, **_text(f"{key}: {value}", "text/plain", spoken.get(key, ""))}


def _text(words: str, form: str, language: str) -> Json:
    return {"type": "TextualBody", "value": words, "format": form, **({"language": language} if language else {})}


def tags(note: Annotation) -> Iterator[tuple[str, str]]:
    """The further fields of a note, by their names in the edition's YAML."""
    said = {
        "id": note.id.value,
        "kind": note.kind,
        "category": note.category,
        "severity": note.severity,
        "certainty": note.certainty,
    }
    yield from ((key, value) for key, value in said.items() if value)
    yield from said_besides(note)
    yield from (("by", name) for name in note.by)
    yield from (("mentions", one.value) for one in note.mentions)
    yield from (("reviewed", f"{one.by}, {one.date}") for one in note.reviewed)
    yield from ((f"misleads.{one.language}", one.misleads.value) for one in note.versions if one.misleads is not None)


def _target(edited: Edited, span: Span, address: Callable[[str], str]) -> Json:
    text = edited.document.source.text
    return {
        "type": "SpecificResource",
        "source": address(published_at(document_file(edited.id, RECEIVED))),
        "scope": address(f"{edited.id}.md"),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.of(text),
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }


def _collection(edition: Edition, path: str, pages: str, found: Sequence[Sequence[Block]]) -> Iterator[Page]:
    """A collection and its pages."""
    address, count = named(edition), len(found)
    counts = [sum(notes for notes, _ in page) for page in found]
    ids = [address(published_at(f"{pages}-{number}.{ENDING}")) for number in range(1, count + 1)]
    whole: Json = {
        "@context": CONTEXT,
        "id": address(published_at(path)),
        "type": "AnnotationCollection",
        "label": edition.imprint.title,
        "total": sum(counts),
    }
    if ids:
        whole |= {"first": ids[0], "last": ids[-1]}
    yield Page(path, indented(whole))
    for index, blocks in enumerate(found):
        page: Json = {
            "@context": CONTEXT,
            "id": ids[index],
            "type": "AnnotationPage",
            "partOf": {key: whole[key] for key in ("id", "type", "label", "total", "first", "last")},
            "startIndex": sum(counts[:index]),
            "items": _ITEMS,
        }
        if index:
            page["prev"] = ids[index - 1]
        if index + 1 < count:
            page["next"] = ids[index + 1]
        yield Page(f"{pages}-{index + 1}.{ENDING}", joined(partial(_listed, indented(page), blocks)))


def _listed(page: str, blocks: Sequence[Block]) -> Iterator[str | Part]:
    """A page with its items inserted."""
    before, _, after = page.partition(json.dumps(_ITEMS))
    between = f"{before}[\n  "
    for _, part in blocks:
        yield between
        yield part
        between = _BETWEEN
    yield f"\n ]{after}"


PACKS: Final[Packs] = {"jsonld": packing(_written)}
