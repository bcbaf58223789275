"""`cite/<document>.styles.json`: how a document and a place in it are cited in the styles that the edition offers.

In: an edition. Out: a file a document, which the reader's panel fetches when somebody cites. Made by a run that writes:
nothing that checks an edition has need of them. A citation is HTML; its words without the marks are the plain one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple
from functools import cache
from typing import Any

from build_edition.diagnostics.findings import Result, diagnose
from build_edition.exports.citations import Layer, Reference, parts
from build_edition.exports.cited import References, references
from build_edition.exports.csl import to_part_of_book
from build_edition.exports.styled import Styled, honest, in_style
from build_edition.ground.json_text import indented
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.edited import Edition
from build_edition.model.shared import Style
from build_edition.model.woven import Page
from build_edition.pages.written import kept_pages, to_json
from build_edition.vocabulary.citation_styles import UnusableStyleError


def write_styled(references: tuple[Reference, ...], style: Style) -> tuple[Styled, ...]:
    """Each reference in a style, in order; raises UnusableStyleError where the processor refuses the style."""
    return in_style([to_part_of_book(one) for one in references], style, references[0].words) if references else ()


def styled_citations(edition: Edition) -> Result[tuple[Page, ...]]:
    """The files; a style that the citation processor refuses is a finding."""
    cited = references(edition)
    written = _in_styles(edition, cited)
    styles = [style for style in edition.shared.styles if not _is_refused(written[style.id])]
    place = Place("sources/edition.yml", width=WHOLE_FILE)
    findings = (
        diagnose("N041", place, style=name, problem=json.loads(one))
        for name, one in written.items()
        if _is_refused(one)
    )
    offered = cache(lambda: [(style, json.loads(written[style.id])) for style in styles])

    def made(name: str) -> str:
        layers = {one.layer: one.reference for one in cited.of(name)}
        said = [(style, Styled(*every[name])) for style, every in offered()]
        return to_json([("", _page(name, layers, said))])

    files = edition.each_of("cite-styles", made, cited.asked(repr(edition.shared.styles)))
    pages = tuple(one.page for _, found in kept_pages(edition, "cite-styles", files) for one in found)
    return Result(pages, tuple(findings))


def _in_styles(edition: Edition, cited: References) -> Mapping[str, str]:
    """By style, as JSON, what it makes of each document, or why the citation processor refuses it."""
    styles = {style.id: style for style in edition.shared.styles}

    def made(name: str) -> str:
        asked = {document: _received(cited, document) for document in cited.written}
        try:
            said = write_styled(tuple(asked.values()), styles[name])
        except UnusableStyleError as error:
            return json.dumps(str(error))
        return json.dumps(dict(zip(asked, map(astuple, said), strict=True)))

    return edition.each_of("styled", made, {name: ((), f"{cited.key} {style!r}") for name, style in styles.items()})


def _received(cited: References, document: str) -> Reference:
    return next(one.reference for one in cited.of(document) if one.layer == "received")


def _is_refused(written: str) -> bool:
    """Whether it is a sentence and no object."""
    return written.startswith('"')


def _page(document: str, layers: Mapping[Layer, Reference], offered: Sequence[tuple[Style, Styled]]) -> Page:
    record = [{"id": style.id, "name": style.name, "layers": dict(_layers(said, layers))} for style, said in offered]
    return Page(f"cite/{document}.styles.json", indented(record))


def _layers(styled: Styled, layers: Mapping[Layer, Reference]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for layer, reference in layers.items():
        yield (
            layer,
            {
                "document": parts(honest(styled.whole, reference, is_place=False)),
                "place": parts(honest(styled.in_place, reference, is_place=True)),
                "in_text": {"document": parts(styled.in_text), "place": parts(styled.in_text_in_place)},
            },
        )
