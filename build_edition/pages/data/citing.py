"""How to cite a document: a section on its page, three files to download, and one for the browser.

`cite/<document>.json` holds every format with slots for what only the browser
knows: the address, the paragraph or note, and the words that are quoted. A
format is a list of strings and `{"slot": name}`; a slot is never a string, so none can be shown unfilled.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass
from functools import lru_cache
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
from build_edition.ground.json_text import indented
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.woven import Page


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


def citations(edition: Edition) -> tuple[Citation, ...]:
    """Every document as received, and as reading text."""
    asked = [one for _, layers in references(edition) for one in layers]
    every = tuple(
        one for cited in asked for whole in (cited.reference,) for one in (whole, whole.on_the_web, whole.in_place)
    )
    notes = iter(_chicago(every, edition))
    return tuple(
        Citation(one.document, one.layer, one.fingerprint, one.reference, next(notes), next(notes), next(notes))
        for one in asked
    )


def _chicago(every: tuple[Reference, ...], edition: Edition) -> tuple[Note, ...]:
    """A note for each reference; all of them are made anew where one is another, since styles tell works apart."""
    made = edition.each_of("chicago", lambda _: _written(every), {"": ((), repr(every))})
    return tuple(Note(*said) for written in made.values() for said in json.loads(written))


@lru_cache(maxsize=1)  # asked for by the pages of the documents and by the files below `cite/`
def _written(every: tuple[Reference, ...]) -> str:
    return json.dumps([*map(astuple, write_chicago(every))])


def of_edition(edition: Edition) -> Iterator[Page]:
    """The files below `cite/`."""
    cited = citations(edition)
    by_document: dict[str, dict[str, Any]] = {}
    for one in cited:
        by_document.setdefault(one.document, {})[one.layer] = _formats(one)
        if one.layer == "received":
            for form in reference_formats():
                yield Page(f"cite/{one.document}.{form.ENDING}", form.write_reference(one.reference))
    for document, layers in by_document.items():
        record = {"document": document, "version": edition.imprint.version, "layers": layers}
        yield Page(f"cite/{document}.json", indented(record))


def sections(edition: Edition) -> Mapping[str, tuple[str, ...]]:
    """By document, the section of its page that says how to cite it."""
    return {one.document: tuple(_section(one)) for one in citations(edition) if one.layer == "received"}


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
    """What the browser is given: every format twice, for the whole document and for a place in it."""
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
    """Words copied from the text, and below them where they stand and what they are."""
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
