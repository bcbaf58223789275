"""The citation styles that an edition names → `Style`s: those of the program, and its own CSL files.

In: the names under `citation_styles` and the files below `sources/styles/`. Out: the styles in order, and what is wrong
with a name or a file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.diagnostics.hints import choose
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.annotations import Imprint
from build_edition.model.shared import Style
from build_edition.model.sources import Source, Written
from build_edition.vocabulary.citation_styles import UnusableStyleError, built_in, parse_style, style_of

FOLDER: Final = "sources/styles"


def citation_styles(imprint: Imprint, sources: Mapping[str, Source]) -> Result[tuple[Style, ...]]:
    """The styles that are offered."""
    findings: list[Diagnostic] = []
    if imprint.citation_styles is None:
        return Result(tuple(style_of(name) for name in built_in()))
    unique = {written.value.strip(): written for written in imprint.citation_styles}
    return Result(tuple(_styles(unique, sources, findings)), tuple(findings))


def _styles(named: Mapping[str, Written], sources: Mapping[str, Source], findings: list[Diagnostic]) -> Iterator[Style]:
    own = {path.removeprefix(f"{FOLDER}/"): sources[path] for path in sources if path.startswith(f"{FOLDER}/")}
    for name, written in named.items():
        if name in built_in():
            yield style_of(name)
        elif name in own:
            try:
                yield parse_style(name.removesuffix(".csl"), own[name].text)
            except UnusableStyleError as error:
                place = Place(own[name].path, width=WHOLE_FILE)
                findings.append(diagnose("N041", place, style=name, problem=str(error)))
        else:
            hint = choose(name, (*built_in(), *own))
            findings.append(diagnose("N009", written.place, key="citation_styles", value=name, hint=hint))
