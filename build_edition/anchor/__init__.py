"""Annotation × Document → Anchored: the one span that a note means.

In: selectors and a document. Out: spans, or a diagnostic with a hint to paste.
Promises: exactly one match or none; only what cannot be seen or typed is
folded; nothing is ever placed by guessing; `match_quote` and `describe_quote`
are inverses. Third stage of the pipeline.
"""
