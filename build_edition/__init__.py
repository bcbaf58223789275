"""An annotated digital edition from plain text and YAML.

read → parse → anchor → weave → write → publish: `compile_edition` takes the
folder of an edition and gives every page, with all there is to say about the
sources. The nouns are in `build_edition.model`.
"""

__version__ = "0.1.0"
