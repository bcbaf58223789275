"""Static pictures, drawn when the edition is built: SVG in the edition's own type and colours.

In: counts and dates. Out: a figure as raw HTML for a Markdown page. Promises:
well-formed; no script, no style attribute, no address; colours and type come from
the style sheet, so that a picture follows light, dark and print; it has a title
and a description, and the page that shows it gives the same as a table.
"""

from build_edition.pictures.debate import Lane, Utterance, debate_picture
from build_edition.pictures.defects import TypeCount, along_picture, types_picture
from build_edition.pictures.named import named_picture
from build_edition.pictures.timeline import Moment, ordered_picture, scaled_picture

__all__ = [
    "Lane",
    "Moment",
    "TypeCount",
    "Utterance",
    "along_picture",
    "debate_picture",
    "named_picture",
    "ordered_picture",
    "scaled_picture",
    "types_picture",
]
