"""`cite/<document>.styles.json`: how a document and a place in it are cited in the styles that the edition offers.

In: an edition. Out: a file a document, which the reader's panel fetches when somebody cites. Made by a run that writes:
nothing that checks an edition has need of them. A citation is HTML; its words without the marks are the plain one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple
from typing import Any

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.exports.citations import Layer, Reference, parts
from build_edition.exports.cited import references
from build_edition.exports.csl import to_part_of_book
from build_edition.exports.styled import Styled, honest, in_style
from build_edition.ground.json_text import indented
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.edited import Edition
from build_edition.model.shared import Style
from build_edition.model.woven import Page
from build_edition.vocabulary.citation_styles import UnusableStyleError


def write_styled(references: tuple[Reference, ...], style: Style) -> tuple[Styled, ...]:
    """Each reference in a style, in order; raises UnusableStyleError where the processor refuses the style."""
    return in_style([to_part_of_book(one) for one in references], style, references[0].words) if references else ()


def styled_citations(edition: Edition) -> Result[tuple[Page, ...]]:
    """The files; a style that the citation processor refuses is a finding."""
    findings: list[Diagnostic] = []
    cited = {name: {one.layer: one.reference for one in layers} for name, layers in references(edition)}
    offered: list[tuple[Style, tuple[Styled, ...]]] = []
    for style, written in _in_styles(edition, tuple(layers["received"] for layers in cited.values())):
        if isinstance(written, str):
            place = Place("sources/edition.yml", width=WHOLE_FILE)
            findings.append(diagnose("N041", place, style=style.id, problem=written))
        else:
            offered.append((style, tuple(Styled(*said) for said in written)))
    pages = (_page(name, layers, at, offered) for at, (name, layers) in enumerate(cited.items()))
    return Result(tuple(pages), tuple(findings))


def _in_styles(edition: Edition, asked: tuple[Reference, ...]) -> Iterator[tuple[Style, str | Sequence[Sequence[str]]]]:
    """Each style, with what it makes of all references, or why the citation processor refuses it."""
    styles = {style.id: style for style in edition.shared.styles}

    def made(name: str) -> str:
        try:
            return json.dumps([*map(astuple, write_styled(asked, styles[name]))])
        except UnusableStyleError as error:
            return json.dumps(str(error))

    made_of = {name: ((), repr((style, asked))) for name, style in styles.items()}
    for name, written in edition.each_of("styled", made, made_of).items():
        yield styles[name], json.loads(written)


def _page(
    document: str, layers: Mapping[Layer, Reference], at: int, offered: Sequence[tuple[Style, tuple[Styled, ...]]]
) -> Page:
    record = [
        {"id": style.id, "name": style.name, "layers": dict(_layers(styled[at], layers))} for style, styled in offered
    ]
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
