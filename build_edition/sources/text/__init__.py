"""Source → Document: a letter's parts, a transcript's turns and stage directions.

In: a text as received and its header. Out: a document in which every character
is part of a paragraph, furniture, or blank. Promises: never fails; what cannot
be read is a diagnostic and a best effort; no label becomes a speaker and no line is
dropped without being reported. Second stage of the pipeline, beside `parse_notes`.
"""
