"""What editors may write in YAML: every key, with its values and a sentence on it.

In: the vocabulary of the model and of MQM. Out: a `Shape` for every kind of
file. Promises: the parsers and the JSON Schemas are both made from these tables.
"""

from build_edition.fields.annotations import ANNOTATION
from build_edition.fields.documents import DOCUMENT
from build_edition.fields.editions import CONTRIBUTOR, EDITION, INTRODUCTION
from build_edition.fields.parallels import PARALLEL
from build_edition.fields.registers import ENTRIES
from build_edition.fields.shapes import Field, Rule, Shape

__all__ = [
    "ANNOTATION",
    "CONTRIBUTOR",
    "DOCUMENT",
    "EDITION",
    "ENTRIES",
    "INTRODUCTION",
    "PARALLEL",
    "Field",
    "Rule",
    "Shape",
]
