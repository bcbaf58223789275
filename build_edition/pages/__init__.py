"""The pages of an edition: one file a page kind, found by looking into these folders.

In: an edition. Out: Markdown pages below `docs/edition/`. Promises: deterministic, no dates of today, no absolute
paths; every link is one that MkDocs can check.

A module of `text`, `lists` or `data` is a page kind when it has `of_document(edited, edition)`, which makes pages of
one document, or `of_edition(edition)`, which makes pages of summaries and what is shared. `RESERVED` are the names it
takes at the top of `docs/edition/`; `TITLE` is what a document's page calls its page of this kind, and
`sections(edition)` are lines that it adds to that page.
"""
