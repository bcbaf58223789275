"""Edition → RO-Crate 1.2: one file to deposit in an archive, which says in JSON-LD what each file in it is.

In: an edition. Out: a zip file with the texts as received, TEI, annotations and tables, and `ro-crate-metadata.json`.
Promises: the same edition gives the same bytes; a depositor need not describe it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final, cast

from build_edition.exports import csv_tables, json_tables, received, tei, web_annotation
from build_edition.exports.days import day_of_version, earliest_day, known_day
from build_edition.exports.formats import EditionFormat, files_of, whole_file
from build_edition.exports.iris import named, site_url
from build_edition.exports.packed import Entry, packed
from build_edition.exports.schema_org import licence
from build_edition.exports.tei_header import all_statements
from build_edition.ground.at_rest import Stream
from build_edition.ground.dates import in_words
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.json_text import indented
from build_edition.ground.languages import code_of
from build_edition.ground.reused import Ranges
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

Json = dict[str, Any]  # JSON values have no narrower type

NAME: Final = "RO-Crate"
SAYS: Final = phrase(
    "The texts as received, TEI, annotations and tables in one file that describes itself (RO-Crate 1.2). For archives."
)
ENDING: Final = "crate.zip"
MIME: Final = "application/zip"
METADATA: Final = "ro-crate-metadata.json"
_CONTEXT: Final = "https://w3id.org/ro/crate/1.2/context"
_SPECIFICATION: Final = {"@id": "https://w3id.org/ro/crate/1.2"}
_CSVW: Final = {"@id": "http://www.w3.org/ns/csvw#"}
_FORMATS: Final = (received, tei, web_annotation, csv_tables, json_tables)
_MIMES: Final = {".json": "application/json", ".jsonld": "application/ld+json", ".csv": "text/csv"}


def write(edition: Edition) -> Iterator[Page]:
    """The zip file, streamed."""
    forms = [cast("EditionFormat", form) for form in _FORMATS]
    files = {page.path: (form, page) for form in forms for page in files_of(form, edition)}
    described = Page(METADATA, indented(_metadata(edition, files)))
    contents = (described, *(page for _, page in files.values()))
    key = fingerprint(ENDING, *(one for page in contents for one in (page.path, page.sha256)))
    made = partial(_packed, contents)
    yield Page(whole_file(ENDING), Stream(made, is_words=False, key=key, again=made))


def _packed(contents: Iterable[Page], ranges: Ranges | None = None) -> Iterator[bytes]:
    return packed((Entry(page.path, page.parts, page.size, page.crc32) for page in contents), ranges)


def _metadata(edition: Edition, contents: Mapping[str, tuple[EditionFormat, Page]]) -> Json:
    titles = {one.id: one.title for one in edition.summaries}
    files = [_file(edition, path, titles, *made) for path, made in contents.items()]
    people = list(_people(edition))
    return {
        "@context": _CONTEXT,
        "@graph": [
            {
                "@id": METADATA,
                "@type": "CreativeWork",
                "about": {"@id": "./"},
                "conformsTo": _SPECIFICATION,
            },
            _root(edition, files, people),
            *files,
            *people,
            *_contexts(edition),
        ],
    }


def _root(edition: Edition, files: Iterable[Json], people: Iterable[Json]) -> Json:
    imprint = edition.imprint
    said = (*all_statements(edition), *_undated(edition))
    root: Json = {
        "@id": "./",
        "@type": "Dataset",
        "name": imprint.title,
        "description": " ".join([*([f"{imprint.subtitle}."] if imprint.subtitle else []), *said]) or imprint.title,
        "datePublished": day_of_version(edition) or earliest_day(edition),
        "version": imprint.version,
        "license": {"@id": _licence(edition)},
        "inLanguage": code_of(imprint.facts.get("language", "")) or edition.words.language,
        "publisher": {"@id": "#publisher"},
        "author": [{"@id": one["@id"]} for one in people],
        "hasPart": [{"@id": one["@id"]} for one in files],
    }
    return {**root, "url": site_url(edition)} if site_url(edition) else root


def _undated(edition: Edition) -> Iterator[str]:
    """A sentence saying that the day of the version is not known, if so: the standard requires a day nevertheless."""
    if not known_day(edition):
        day = in_words(earliest_day(edition), edition.words)
        yield edition.words.say(
            "The edition does not say when this version came out; {day} is a day before which it did not.", day=day
        )


def _file(edition: Edition, path: str, titles: Mapping[str, str], form: EditionFormat, page: Page) -> Json:
    """The description of a file: its name, its media type, the standard it conforms to."""
    suffix = path[path.rfind(".") :]
    document = path.rpartition("/")[2].removesuffix(f".{form.ENDING}")
    title = titles.get(document, path.rpartition("/")[2])
    described: Json = {
        "@id": path,
        "@type": "File",
        "name": f"{title} ({form.NAME})",
        "description": form.SAYS,
        "encodingFormat": _MIMES.get(suffix, form.MIME),
        "contentSize": str(page.size),
        "license": {"@id": _licence(edition)},
    }
    if path == csv_tables.METADATA:
        described["conformsTo"] = _CSVW
    return described


def _people(edition: Edition) -> Iterator[Json]:
    for one in edition.contributors:
        name = f"https://orcid.org/{one.orcid}" if one.orcid else f"#contributor-{one.id}"
        kind = "Person" if one.orcid else "Organization" if one.id == "editors" else "Person"
        yield {"@id": name, "@type": kind, "name": one.name, "description": one.role}


def _contexts(edition: Edition) -> Iterator[Json]:
    """The things that the files refer to: publisher, licence and standards."""
    imprint = edition.imprint
    yield {
        "@id": "#publisher",
        "@type": "Organization",
        "name": imprint.facts.get("responsibility", "") or imprint.title,
        "url": named(edition)("index.md"),
    }
    said = imprint.facts.get("text_licence", "") or "See the edition."
    yield {"@id": _licence(edition), "@type": "CreativeWork", "name": said, "description": said}
    yield {**_SPECIFICATION, "@type": "CreativeWork", "name": "RO-Crate", "version": "1.2"}
    yield {**_CSVW, "@type": "CreativeWork", "name": "CSV on the Web"}


def _licence(edition: Edition) -> str:
    return licence(edition.imprint) or "#licence"
