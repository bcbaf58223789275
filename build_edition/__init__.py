"""An annotated digital edition from plain text and YAML.

read → parse → anchor → weave → write → publish: `compile_edition` takes the
folder of an edition and gives every page, with all there is to say about the
sources. The nouns are in `build_edition.model`.
"""

from build_edition.anchor import Quote, describe_quote, match_quote
from build_edition.diagnostics import Diagnostic, Result
from build_edition.edition import Edition, compile_edition
from build_edition.fold import Folded, fold

__all__ = [
    "Diagnostic",
    "Edition",
    "Folded",
    "Quote",
    "Result",
    "compile_edition",
    "describe_quote",
    "fold",
    "match_quote",
]
__version__ = "0.1.0"
