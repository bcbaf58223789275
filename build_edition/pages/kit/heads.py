"""Metadata for other programs in the head of a page: citation tags and schema.org.

In: what a page is about, and the edition. Out: lines of HTML, which are added to the page when the site is built. An
address is absolute if `site_url` in `mkdocs.yml` is set, and otherwise relative to the page.
"""

from __future__ import annotations

from build_edition.exports.citations import Layer, document_reference
from build_edition.exports.disclosure import disclosure_tag
from build_edition.exports.iris import site_url
from build_edition.exports.meta_tags import meta_tags
from build_edition.exports.original import original_of
from build_edition.exports.schema_org import (
    Addressed,
    Json,
    book,
    essay,
    licence,
    named,
    script,
    tagged,
    thing,
    translated,
    translated_from,
    work,
)
from build_edition.exports.spoken import Speech, speech_of
from build_edition.ground.addresses import entry_page, on_site
from build_edition.ground.languages import code_of
from build_edition.model.annotations import Introduction
from build_edition.model.edited import Edited, Edition
from build_edition.model.kin import ALONE, OtherText
from build_edition.model.registers import Entry
from build_edition.model.summary import Summary


def document_head(
    edited: Edited, edition: Edition, path: str, layer: Layer = "received", stands_at: str = ""
) -> tuple[str, ...]:
    """The head of a document's page, in a layer; `stands_at` is the path of a page with only a part of the text."""
    address = addressed(edition, stands_at or path)
    reference = document_reference(edition.shared, edited, layer)
    rights = edition.imprint.facts.get("text_licence", "")
    whole = address(path) if site_url(edition) else ""
    speech = speech_of(edition)
    original = original_of(edited, edition)
    keys = {key for one in edited.mentions for key in one.entries}
    data = {
        "@id": address(f"{path}#text"),
        **work(reference, speech.of_name),
        **translated(edited.document),
        "translationOfWork": translated_from(original, reference, address, speech) if original is not None else None,
        "workTranslation": [_part(one, address, speech) for one in edition.kin.get(edited.id, ALONE).translations],
        "url": address(path),
        "license": licence(edition.imprint),
        "isPartOf": _book(edition, address),
        "about": [
            named(one, address, entry_page(one.key), speech.of_name(one.name))
            for one in edition.entries
            if one.key in keys
        ],
    }
    is_edited = layer != "received" or bool(edited.woven.notes)
    said = disclosure_tag(edited.document, is_edited=is_edited)
    return (*meta_tags(reference, rights, whole), *said, script(data))


def entry_head(entry: Entry, edition: Edition) -> tuple[str, ...]:
    """The head of a register entry's page."""
    path = entry_page(entry.key)
    address = addressed(edition, path)
    languages = speech_of(edition).of_name(entry.name), code_of(edition.imprint.facts.get("original_language", ""))
    return (script({**thing(entry, address, path, languages), "subjectOf": _book(edition, address)}),)


def introduction_head(one: Introduction, edition: Edition, path: str) -> tuple[str, ...]:
    """The head of an introduction, which is about documents."""
    address = addressed(edition, path)
    ids = {word.value for word in one.about}
    speech = speech_of(edition)
    about = [_part(summary, address, speech) for summary in edition.by_date if summary.id in ids]
    people = {person.id: person.name for person in edition.contributors}
    data = essay(one, about, [people[name] for name in one.by if name in people])
    return (script({"@id": address(path), **data, "isPartOf": _book(edition, address)}),)


def edition_head(edition: Edition, path: str) -> tuple[str, ...]:
    """The head of the list of documents: the edition and its parts."""
    address = addressed(edition, path)
    speech = speech_of(edition)
    parts = [_part(one, address, speech) for one in edition.by_date]
    return (script({**_book(edition, address), "hasPart": parts}),)


def addressed(edition: Edition, page: str) -> Addressed:
    """A function that gives the addresses of pages, as seen from one of them."""
    base = site_url(edition)
    start = f"{base}edition/" if base else "../" * on_site(page).count("/")
    return lambda path: start + on_site(path) or "./"


def _part(one: Summary | OtherText, address: Addressed, speech: Speech) -> Json:
    """A document, as referred to from elsewhere."""
    name = tagged(one.title, speech.of_title(one))
    return {"@type": "CreativeWork", "@id": address(f"{one.address}#text"), "name": name}


def _book(edition: Edition, address: Addressed) -> Json:
    people = {one.id: one.name for one in edition.contributors}
    editors = [people[one.value] for one in edition.imprint.editors if one.value in people]
    return book(edition.imprint, editors, address)
