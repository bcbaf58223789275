"""A language as an editor names it → nothing, or a finding that the name is unknown (N069)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.languages import code_of
from build_edition.ground.plain_text import clipped
from build_edition.model.sources import Written

_SHOWN: Final = 40


def unknown_languages(named: Iterable[Written | None]) -> Iterator[Diagnostic]:
    """Findings on the languages without a code that pages could give to a browser."""
    for one in named:
        if one is not None and one.value.strip() and not code_of(one.value):
            yield diagnose("N069", one.place, language=clipped(one.value, _SHOWN))
