"""The pages of an edition: one file per page kind, found by looking into these folders.

In: an edition. Out: Markdown pages below `docs/edition/`. Promises: deterministic, without the date of the build or
absolute paths; every link is one that MkDocs can check.

A module of `text`, `lists` or `data` is a page kind if it has `of_document(edited, edition)`, which makes pages of one
document, or `of_edition(edition)`, which makes pages from summaries and what is shared. `RESERVED` are the names it
uses at the top of `docs/edition/`; `TITLE` is the text of the link from a document's page to its page of this kind, and
`sections(edition)` are lines that it adds to that page.
"""
