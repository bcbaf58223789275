"""Annotation × Document → Anchored: the one span a note is found to have.

In: selectors and a document. Out: spans, or a diagnostic with a hint to paste.
Promises: exactly one match or none; only what cannot be seen or typed is
folded; nothing is ever placed by guessing; `match_quote` and `describe_quote`
are inverses. Third stage of the pipeline.
"""

from build_edition.anchor.describe import Quote, describe_quote, yaml_scalar
from build_edition.anchor.match import match_quote
from build_edition.anchor.targets import anchor_annotations, anchor_exceptions, anchor_passages
from build_edition.fold import Folded, fold

__all__ = [
    "Folded",
    "Quote",
    "anchor_annotations",
    "anchor_exceptions",
    "anchor_passages",
    "describe_quote",
    "fold",
    "match_quote",
    "yaml_scalar",
]
