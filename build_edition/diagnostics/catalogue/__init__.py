"""The catalogue: every diagnostic's code, name, severity, sentence and explanation, a file a stage.

In: nothing. Out: `CATALOGUE`, from which messages, `build-edition explain` and
the page *Diagnostics* are all made. Promises: a code never changes its meaning
and the number of a retired one is never used again. Letters by stage: R
reading, T text, N notes, A anchoring, M Markdown and links, E whole edition.
"""

from __future__ import annotations

from typing import Final

from build_edition.diagnostics.catalogue import anchoring, markup, notes, reading, text, whole
from build_edition.diagnostics.catalogue.code import Code, Severity
from build_edition.words.phrases import phrase

__all__ = ["CATALOGUE", "STAGES", "Code", "Severity"]

STAGES: Final = {
    "R": phrase("Reading files"),
    "T": phrase("The text of a document"),
    "N": phrase("YAML and BibTeX files"),
    "A": phrase("Anchoring notes in the text"),
    "M": phrase("Markdown and links"),
    "E": phrase("The edition as a whole"),
}


def _catalogue(*codes: Code) -> dict[str, Code]:
    """The codes by id; two with one id are our own mistake."""
    found = {code.id: code for code in codes}
    if len(found) != len(codes):
        raise ValueError("a code stands twice in the catalogue")
    return found


CATALOGUE: Final = _catalogue(*reading.CODES, *text.CODES, *notes.CODES, *anchoring.CODES, *markup.CODES, *whole.CODES)
