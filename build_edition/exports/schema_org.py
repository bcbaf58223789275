"""An edition described in schema.org terms (JSON-LD), for the head of its pages.

In: documents, entries, introductions, and the address of each page. Out: a `<script type="application/ld+json">`, which
is data and never executed, so that the Content-Security-Policy still holds. Promises: no character in a value can end
the script; a date field contains only what is a date; what the editors mark as invented is described as a `Thing`,
never as an organisation or an event.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from build_edition.exports.citations import Name, Reference
from build_edition.exports.disclosure import Disclosure, disclosure
from build_edition.exports.original import Original, names_of
from build_edition.exports.spoken import Speech
from build_edition.ground.dates import in_words
from build_edition.ground.edtf import is_calendar
from build_edition.ground.languages import code_of
from build_edition.model.annotations import Imprint, Introduction
from build_edition.model.documents import Document
from build_edition.model.registers import Entry

Json = dict[str, Any]
Spoken = Callable[[str], str]  # a name → its language code; empty if it is the page's
Addressed = Callable[[str], str]  # a page below `docs/edition/`, with or without an anchor → its address
_TRANSLATOR: Final = re.compile(r"by ([^,]+)")
_TYPES: Final = {
    "person": "Person",
    "organisation": "Organization",
    "place": "Place",
    "event": "Event",
    "term": "DefinedTerm",
}
_SOURCES: Final[Mapping[Disclosure, str]] = {
    "": "",
    "ai-autonomous": "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
    "ai-assisted": "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
    "mixed": "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
}
_ZERO: Final = re.compile(r"\bCC[ -]?0\b")
_LICENCE: Final = re.compile(r"\bCC[ -](BY(?:-(?:NC|SA|ND)){0,2})[ -](\d\.\d)\b")


def script(data: Mapping[str, Any]) -> str:
    """The data as an element that is safe in a page: no character in it is markup."""
    said = json.dumps({"@context": "https://schema.org", **_filled(data)}, ensure_ascii=False)
    for sign in "<>&\u2028\u2029":
        said = said.replace(sign, f"\\u{ord(sign):04x}")
    return f'<script type="application/ld+json">{said}</script>'


def book(imprint: Imprint, editors: Iterable[str], address: Addressed) -> Json:
    """The edition."""
    return {
        "@type": "Book",
        "@id": address("index.md"),
        "name": imprint.title,
        "alternativeHeadline": imprint.subtitle,
        "version": imprint.version,
        "datePublished": imprint.released if is_calendar(imprint.released) else "",
        "sameAs": f"https://doi.org/{imprint.doi}" if imprint.doi else "",
        "bookFormat": "https://schema.org/EBook",
        "inLanguage": code_of(imprint.facts.get("language", "")),
        "editor": [{"@type": "Person", "name": one} for one in editors],
        "license": licence(imprint),
    }


def work(reference: Reference, of_name: Spoken) -> Json:
    """A document: what it is, by whom, when, and the quality of its text; `of_name` gives the languages of names."""
    sent = reference.genre.schema_org == "Message"
    return {
        "@type": reference.genre.schema_org,
        "name": tagged(reference.title, reference.title_language, reference.language),
        "alternativeHeadline": tagged(reference.short_title, reference.title_language, reference.language),
        "genre": reference.genre_name,
        "author": persons(reference.authors, of_name),
        "sender": persons(reference.authors, of_name) if sent else None,
        "recipient": persons(reference.recipients, of_name) if sent else None,
        "dateCreated": reference.exact_date,
        "dateReceived": reference.date_received if sent and is_calendar(reference.date_received) else "",
        "dateSent": reference.exact_date if sent else "",
        "temporal": "" if reference.exact_date else reference.date_in_words,
        "inLanguage": reference.language,
        "version": reference.version,
        "creativeWorkStatus": reference.note,
        "isBasedOn": _archived(reference),
    }


def translated(document: Document) -> Json:
    """The properties of a translation: translator, and how far a machine made it; empty if it is none."""
    header, witness = document.header, document.header.witness
    said = header.facts["translation"].value if "translation" in header.facts else ""
    state = "" if said == "none" else said
    is_witness = witness is not None and witness.form == "translation"
    if not state and not is_witness:
        return {}
    found = _TRANSLATOR.match(state)
    translator = found[1].strip() if found else witness.by if witness is not None and is_witness else ""
    return {
        "translator": {"@type": "Person", "name": translator} if translator else None,
        "digitalSourceType": _SOURCES[disclosure(document)],
    }


def translated_from(original: Original, reference: Reference, address: Addressed, speech: Speech) -> Json:
    """The work that a text translates, as far as it is known; with title and address if it is in the edition."""
    text = original.text
    authors = zip(original.authors, map(partial(person, of_name=speech.of_name), reference.authors), strict=True)
    title = tagged(text.title, speech.of_title(text), original.language) if text is not None else ""
    return {
        "@type": reference.genre.schema_org,
        "@id": address(f"{text.address}#text") if text is not None else "",
        "name": title,
        "author": [{**said, "sameAs": list(original.same_as(one))} for one, said in authors],
        "dateCreated": original.date if is_calendar(original.date) else "",
        "temporal": "" if is_calendar(original.date) else in_words(original.date, reference.words),
        "inLanguage": original.language,
    }


def tagged(words: str, language: str, of_all: str = "") -> str | Json:
    """Text with its language, if that is known and differs from `of_all`, the language of the whole description."""
    return {"@value": words, "@language": language} if words and language not in ("", of_all) else words


def thing(entry: Entry, address: Addressed, page: str, languages: tuple[str, str]) -> Json:
    """A register entry; `languages`: that of its name, if it is not the page's, and the author's."""
    of_name, original = languages
    return {
        **named(entry, address, page, of_name),
        "alternateName": [
            tagged(entry.original, original),
            tagged(entry.romanised, f"{original}-Latn" if original else ""),
        ],
        "description": entry.summary,
        "geo": _geo(entry),
        **_dates(entry),
    }


def named(entry: Entry, address: Addressed, page: str, language: str = "") -> Json:
    """An entry as other pages refer to it, without the details of its own page; an invented one is only a `Thing`."""
    return {
        "@type": "Thing" if entry.is_fabricated else _TYPES[entry.kind],
        "@id": address(page),
        "name": tagged(entry.name, language),
        "sameAs": list(names_of(entry)),
    }


def _geo(entry: Entry) -> Json | None:
    if entry.coordinates is None or entry.is_fabricated:
        return None
    return {"@type": "GeoCoordinates", **entry.coordinates._asdict()}


def essay(one: Introduction, about: Iterable[Json], authors: Iterable[str]) -> Json:
    """An introduction and what it is about."""
    return {
        "@type": "Article",
        "headline": one.title,
        "author": [{"@type": "Person", "name": name} for name in authors],
        "about": list(about),
    }


def persons(names: Sequence[Name], of_name: Spoken) -> Json | list[Json] | None:
    """One person or several, by name; None if there is none."""
    found = [person(one, of_name) for one in names]
    return found if len(found) > 1 else next(iter(found), None)


def person(name: Name, of_name: Spoken) -> Json:
    """A person by name."""
    whole = name.literal or " ".join(filter(None, (name.given, name.family)))
    said = {"name": whole, "givenName": name.given, "familyName": name.family}
    return {"@type": "Person", **{key: tagged(words, of_name(words)) for key, words in said.items()}}


def licence(imprint: Imprint) -> str:
    """The address of the Creative Commons licence that `text_licence` names; empty for any other."""
    return licence_in(imprint.facts.get("text_licence", ""))


def licence_in(said: str) -> str:
    """The address of the Creative Commons licence that a text names; empty for any other."""
    if _ZERO.search(said):
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    found = _LICENCE.search(said)
    return f"https://creativecommons.org/licenses/{found[1].lower()}/{found[2]}/" if found else ""


def _archived(reference: Reference) -> Json | None:
    """The archival source of the text."""
    if not reference.archive:
        return None
    return {
        "@type": "ArchiveComponent",
        "holdingArchive": {"@type": "ArchiveOrganization", "name": reference.archive},
        "itemLocation": reference.shelfmark,
    }


def _dates(entry: Entry) -> Json:
    names = {"born": "birthDate", "died": "deathDate", "date": "startDate"}
    if entry.is_fabricated or _TYPES[entry.kind] not in ("Person", "Event"):
        return {}
    return {names[key]: value for key, value in entry.dates.items() if key in names and is_calendar(value)}


def _filled(value: Any) -> Any:  # noqa: ANN401 - what JSON can hold
    """The value without its empty fields and items, recursively."""
    if isinstance(value, Mapping):
        kept = {key: _filled(one) for key, one in value.items()}
        return {key: one for key, one in kept.items() if one not in (None, "", [], {})}
    if isinstance(value, list):
        return [_filled(one) for one in value]
    return value
