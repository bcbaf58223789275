"""The fields of `volume.yml`."""

from __future__ import annotations

from typing import Final

from build_edition.vocabulary.shapes import Field, Shape

VOLUME: Final = Shape(
    "volume.yml",
    (
        Field("title", "words", "The title of the volume.", is_required=True),
        Field("years", "words", "The years it covers, as they are printed: 1934–1936."),
        Field("order", "words", "A number by which volumes are put in order."),
    ),
)
