"""In which language the title of a document is.

In: a header. Out: a code of BCP 47. Promises: what `title_language` says; else the language of the text, where the
title is in letters of that language; else nothing is claimed.
"""

from __future__ import annotations

from build_edition.ground.languages import code_of, is_written_in
from build_edition.model.documents import Header


def language_of_title(header: Header) -> str:
    """The code of the language of a title; empty where it is not known."""
    said = header.facts.get("title_language")
    if said is not None:
        return code_of(said.value)
    return header.language if header.language and is_written_in(header.language, header.title) else ""
