"""How to cite a document: a section on its page, three files to download, and one for the browser.

`cite/<document>.json` has every format, with slots for what only the browser knows: the address, the paragraph or note,
and the quoted words. A format is a list of strings and `{"slot": name}`; since a slot is never a string, it cannot be
shown unfilled.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import partial
from typing import Any, Final

from build_edition.exports.chicago import Note, write_chicago
from build_edition.exports.citations import (
    ADDRESS,
    LAYERS,
    LOCATOR,
    WORDS,
    Layer,
    Reference,
    parts,
)
from build_edition.exports.cited import references, references_of
from build_edition.exports.coins import write_coins
from build_edition.exports.formats import reference_formats
from build_edition.exports.once import once
from build_edition.ground.json_text import indented, read_dense
from build_edition.ground.pieces import Lots
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.written import kept_pages, to_json


@dataclass(frozen=True, slots=True)
class Citation:
    """A document, or a layer of it, as it is cited: whole without an address, whole with one, and in one place.

    `fingerprint` is the SHA-256 of the file as received, in hexadecimal digits.
    """

    document: str
    layer: Layer
    fingerprint: str
    reference: Reference
    whole: Note
    on_the_web: Note
    in_place: Note


RESERVED: Final = ("cite",)
_AT_ONCE: Final = 100  # documents per run: the citation processor holds all of its input in memory


def of_edition(edition: Edition) -> Iterator[Page]:
    """The files below `cite/`."""
    made = partial(_files, edition, _notes(edition))
    written = edition.each_of("cite", made, references(edition).asked(edition.imprint.version))
    return (one.page for _, pages in kept_pages(edition, "cite", written) for one in pages)


def sections(edition: Edition) -> Mapping[str, str]:
    """By document, the section of its page that says how to cite it."""
    return edition.each_of("cite-section", partial(_lines, _notes(edition)), references(edition).asked())


@once
def _notes(edition: Edition) -> Callable[[str], Sequence[Citation]]:
    """A function that gives the citations of a document's layers, which are formatted in batches and cached."""
    cited = references(edition)

    def made(lot: Sequence[str]) -> Sequence[str]:
        every = [[it for one in cited.of(name) for it in _asked(one.reference)] for name in lot]
        notes = iter(write_chicago(tuple(it for asked in every for it in asked)))
        return [json.dumps([astuple(next(notes)) for _ in asked]) for asked in every]

    written = edition.each_in_lots("chicago", Lots(made, _AT_ONCE), cited.asked())

    def given(name: str) -> Sequence[Citation]:
        notes = iter([Note(*one) for one in read_dense(written[name])])
        return [
            Citation(name, one.layer, one.fingerprint, one.reference, next(notes), next(notes), next(notes))
            for one in cited.of(name)
        ]

    return given


def _asked(whole: Reference) -> tuple[Reference, ...]:
    return whole, whole.on_the_web, whole.in_place


def _files(edition: Edition, given: Callable[[str], Sequence[Citation]], document: str) -> str:
    """The files of a document, as JSON."""
    cited = given(document)
    whole = next(one for one in cited if one.layer == "received")
    forms = [Page(f"cite/{document}.{it.ENDING}", it.write_reference(whole.reference)) for it in reference_formats()]
    layers = {one.layer: _formats(one) for one in cited}
    record = {"document": document, "version": edition.imprint.version, "layers": layers}
    return to_json(("", page) for page in (*forms, Page(f"cite/{document}.json", indented(record))))


def _lines(given: Callable[[str], Sequence[Citation]], document: str) -> str:
    return "\n".join(line for one in given(document) if one.layer == "received" for line in _section(one))


def _section(one: Citation) -> Iterator[str]:
    words = one.reference.words
    version = escaped(one.reference.version)
    yield '<section class="be-cite-document" data-cite="document" markdown="1">'
    yield ""
    yield f"## {words.say('Cite this document')} {{: #cite }}"
    yield ""
    yield f"{one.whole.markdown}{write_coins(one.reference)}"
    yield "{: .be-citation }"
    yield ""
    links = " · ".join(
        f'[{it.NAME}](cite/{one.document}.{it.ENDING}){{: download="{one.document}.{it.ENDING}" type="{it.MIME}" }}'
        for it in reference_formats()
    )
    yield words.say(
        "For reference managers: {links}. All of them name version {version} of the edition, and what the text is.",
        links=links,
        version=version,
    )
    yield "{: .be-cite-files }"
    yield ""
    yield words.say(
        "Version {version}. The text was made from a file whose SHA-256 is `{fingerprint}`.",
        version=version,
        fingerprint=one.fingerprint,
    )
    yield "{: .be-fingerprint }"
    yield ""
    yield "</section>"
    yield ""


def _formats(one: Citation) -> Mapping[str, Any]:
    """The browser's data: every format twice, for the whole document and for a place in it."""
    whole, place = one.reference.on_the_web, one.reference.in_place
    return {
        "label": one.reference.words.say(LAYERS[one.layer]),
        "chicago": _pair(one.on_the_web.words, one.in_place.words),
        "chicago_html": _pair(one.on_the_web.html, one.in_place.html),
        **{
            form.ENDING.removesuffix(".json"): _pair(form.write_reference(whole), form.write_reference(place))
            for form in reference_formats()
        },
        "quotation": _pair(_quotation(whole), _quotation(place)),
    }


def _pair(whole: str, place: str) -> Mapping[str, Any]:
    return {"document": parts(whole), "place": parts(place)}


def _quotation(reference: Reference) -> str:
    """Words copied from the text, followed by their source and its state."""
    where = f"{reference.title}, {LOCATOR}" if reference.locator else reference.title
    source = reference.words.say(
        "{document} ({state}), in {edition}, version {version}, {address}",
        document=where,
        state=reference.state,
        edition=reference.container,
        version=reference.version,
        address=ADDRESS,
    )
    return f"{WORDS}\n— {source}\n"


PIECES: Final = {"references": references_of}
