"""A text that was replaced by another state of it → what becomes of each selector.

In: the former text of a document, the document as it is now, and what editors
wrote about it. Out: an outcome for each selector, and the changes to the YAML
files that are beyond doubt, as a unified diff. Promises: a selector counts as
kept only where the text around its words was kept too; nothing is guessed, and
uncertain cases are left to a person; no file is written.
"""
