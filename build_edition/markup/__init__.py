"""Markdown and HTML: escaping, rendering, resolving citations and links, notes, and the proof of the words.

In: words of authors, editors and contributors. Out: Markdown that is safe to publish. Promises: nothing that a
contributor writes can run, and no character of an author's text is read as markup.
"""
