"""The fields of `facsimiles` in `document.yml`."""

from __future__ import annotations

from typing import Final

from build_edition.ground.image_bytes import FOLDER
from build_edition.vocabulary.shapes import Field, Shape

FACSIMILE: Final = Shape(
    "a facsimile",
    (
        Field(
            "image", "words",
            f"The picture, in the folder `{FOLDER}` of the document: `{FOLDER}/page-1.jpg`. Without it, the one under "
            "`from` is shown.",
        ),
        Field(
            "alt", "words",
            "What is to be seen on it, in a sentence or two, for whoever cannot see it: the hand, what is struck "
            "out or torn off. The words of the text need not be repeated.",
            is_required=True,
        ),
        Field("page", "words", "The number of the page or folio that it shows, as a mark in the text has it."),
        Field("rights", "words", "Who keeps the original, and who may use the picture for what."),
        Field(
            "from", "words",
            "The address it was fetched from (`build-edition fetch-pictures` writes it); without `image` it is shown "
            "from there: a picture, or the `info.json` of an IIIF image service.",
        ),
        Field("sha256", "words", "The SHA-256 fingerprint of the picture as it was fetched, held against the file."),
    ),
)  # fmt: skip
