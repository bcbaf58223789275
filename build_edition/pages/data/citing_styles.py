"""`cite/<document>.styles.json`: how a document and a place in it are cited in the edition's citation styles.

In: an edition. Out: one file per document, which the reader's panel fetches when somebody cites. Made only by a run
that writes the site: checks of an edition do not need it. A citation is HTML; its text content is the plain form.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple
from typing import Any, Final

from build_edition.diagnostics.findings import Result, diagnose
from build_edition.exports.citations import Layer, Reference, parts
from build_edition.exports.cited import References, references
from build_edition.exports.csl import to_part_of_book
from build_edition.exports.styled import Styled, honest, in_style
from build_edition.ground.json_text import indented, read_dense
from build_edition.ground.pieces import Lots
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.edited import Edition
from build_edition.model.shared import Style
from build_edition.model.woven import Page
from build_edition.pages.written import kept_pages, to_json
from build_edition.vocabulary.citation_styles import UnusableStyleError

_AT_ONCE: Final = 250  # documents per run: the citation processor holds all of its input in memory


def write_styled(references: tuple[Reference, ...], style: Style) -> tuple[Styled, ...]:
    """Each reference in a style, in order; raises UnusableStyleError if the citation processor rejects the style."""
    return in_style([to_part_of_book(one) for one in references], style, references[0].words) if references else ()


def styled_citations(edition: Edition) -> Result[tuple[Page, ...]]:
    """The files; a style that the citation processor rejects is a finding."""
    cited = references(edition)
    written = _in_styles(edition, cited)
    refused = _refused(edition, written)
    styles = [style for style in edition.shared.styles if style.id not in refused]
    place = Place("sources/edition.yml", width=WHOLE_FILE)
    findings = (diagnose("N041", place, style=name, problem=problem) for name, problem in refused.items())

    def made(name: str) -> str:
        layers = {one.layer: one.reference for one in cited.of(name)}
        every = read_dense(written[name])
        return to_json([("", _page(name, layers, [(style, Styled(*every[style.id])) for style in styles]))])

    files = edition.each_of("cite-styles", made, cited.asked(repr(styles)))
    pages = tuple(one.page for _, found in kept_pages(edition, "cite-styles", files) for one in found)
    return Result(pages, tuple(findings))


def _in_styles(edition: Edition, cited: References) -> Mapping[str, str]:
    """By document, as JSON: its citation in each style, or why the citation processor rejects the style."""
    styles = edition.shared.styles

    def made(lot: Sequence[str]) -> Sequence[str]:
        received = tuple(_received(cited, document) for document in lot)
        said = {style.id: _said(received, style) for style in styles}
        return [json.dumps({style: each[at] for style, each in said.items()}) for at in range(len(lot))]

    return edition.each_in_lots("styled", Lots(made, _AT_ONCE), cited.asked(repr(styles)))


def _said(received: tuple[Reference, ...], style: Style) -> Sequence[tuple[str, ...] | str]:
    """The citation of each reference in a style, or for each the reason why the style is rejected."""
    try:
        return [astuple(one) for one in write_styled(received, style)]
    except UnusableStyleError as error:
        return [str(error)] * len(received)


def _received(cited: References, document: str) -> Reference:
    return next(one.reference for one in cited.of(document) if one.layer == "received")


def _refused(edition: Edition, written: Mapping[str, str]) -> Mapping[str, str]:
    """The styles that the citation processor rejects for any document, and why, in the order of the edition."""
    found: dict[str, str] = {}
    for _, said in edition.faces("styled", written, _refusals):
        found = read_dense(said) | found
    return {style.id: found[style.id] for style in edition.shared.styles if style.id in found}


def _refusals(written: str) -> str:
    """The error messages in the cached citations of a document, by style."""
    return json.dumps({style: said for style, said in read_dense(written).items() if isinstance(said, str)})


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
