"""YAML and BibTeX → the nouns of an edition, each with its place.

In: sources as read. Out: header, imprint, contributors, annotations, parallels,
register entries, introductions and bibliography. Promises: a wrong file is a diagnostic at its line and column
and never an exception; what could be read is kept; nothing is coerced. Second
stage of the pipeline, beside `parse_text`.
"""

from build_edition.parse_notes.annotations import parse_annotations
from build_edition.parse_notes.bibliography import parse_bibliography
from build_edition.parse_notes.editions import parse_contributors, parse_imprint
from build_edition.parse_notes.headers import parse_header
from build_edition.parse_notes.introductions import parse_introduction
from build_edition.parse_notes.parallels import parse_parallels
from build_edition.parse_notes.registers import parse_register

__all__ = [
    "parse_annotations",
    "parse_bibliography",
    "parse_contributors",
    "parse_header",
    "parse_imprint",
    "parse_introduction",
    "parse_parallels",
    "parse_register",
]
