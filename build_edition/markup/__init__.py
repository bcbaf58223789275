"""Markdown and HTML: escaping, rendering, citations and links resolved, notes, and the proof of the words.

In: words of authors, editors and contributors. Out: Markdown that is safe to publish. Promises: nothing that a
contributor writes runs, and no character of an author's is read as markup.
"""
