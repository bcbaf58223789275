"""An annotated digital edition from plain text and YAML.

read → parse → anchor → weave → write → publish: `compile_edition` takes the folder of an edition and returns every
page, with all diagnostics of its sources. The nouns are in `build_edition.model`.
"""

__version__ = "0.1.0"
