"""YAML and BibTeX → the nouns of an edition, each with its place.

In: sources as read. Out: header, imprint, contributors, annotations, parallels,
register entries, introductions and bibliography. Promises: a wrong file is a diagnostic at its line and column
and never an exception; what could be read is used; nothing is coerced. Second
stage of the pipeline, beside `parse_text`.
"""
