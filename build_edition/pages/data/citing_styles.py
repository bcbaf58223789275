"""`cite/<document>.styles.json`: how a document and a place in it are cited in the styles that the edition offers.

In: an edition. Out: a file a document, which the reader's panel fetches when somebody cites. Made by a run that writes:
nothing that checks an edition has need of them. A citation is HTML; its words without the marks are the plain one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.exports.citations import LAYERS, Layer, Reference, document_reference, parts
from build_edition.exports.csl import to_part_of_book
from build_edition.exports.styled import Styled, honest, in_style
from build_edition.ground.json_text import indented
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.edited import Edition
from build_edition.model.shared import Style
from build_edition.model.woven import Page
from build_edition.vocabulary.citation_styles import UnusableStyleError


@lru_cache(maxsize=32)  # asked again by a preview that rebuilds
def write_styled(references: tuple[Reference, ...], style: Style) -> tuple[Styled, ...]:
    """Each reference in a style, in order; raises UnusableStyleError where the processor refuses the style."""
    return in_style([to_part_of_book(one) for one in references], style, references[0].words) if references else ()


def styled_citations(edition: Edition) -> Result[tuple[Page, ...]]:
    """The files; a style that the citation processor refuses is a finding."""
    findings: list[Diagnostic] = []
    references = tuple(document_reference(edition.shared, one) for one in edition.edited)
    offered: list[tuple[Style, tuple[Styled, ...]]] = []
    for style in edition.shared.styles:
        try:
            offered.append((style, write_styled(references, style)))
        except UnusableStyleError as error:
            place = Place("sources/edition.yml", width=WHOLE_FILE)
            findings.append(diagnose("N041", place, style=style.id, problem=str(error)))
    pages = (_page(edition, at, offered) for at in range(len(references)))
    return Result(tuple(pages), tuple(findings))


def _page(edition: Edition, at: int, offered: list[tuple[Style, tuple[Styled, ...]]]) -> Page:
    edited = edition.edited[at]
    layers = {layer: document_reference(edition.shared, edited, layer) for layer in LAYERS}
    record = [
        {"id": style.id, "name": style.name, "layers": dict(_layers(styled[at], layers))} for style, styled in offered
    ]
    return Page(f"cite/{edited.id}.styles.json", indented(record))


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
