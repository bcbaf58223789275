"""The languages of titles and names.

In: a header, or a name. Out: a BCP 47 code. Promises: the language of a title is that of `title_language`; otherwise
that of the text if the title is written in its letters; otherwise unknown. A name is in a language of the
edition if its letters are not those of the pages but those of this language alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from build_edition.ground.languages import code_of, is_written_in
from build_edition.markup.other_script import script_of, script_of_words
from build_edition.model.documents import Header


def language_of_title(header: Header) -> str:
    """The code of the language of a title; empty where it is not known."""
    said = header.facts.get("title_language")
    if said is not None:
        return code_of(said.value)
    return header.language if header.language and is_written_in(header.language, header.title) else ""


def by_letters(name: str, of_page: str, known: Iterable[str]) -> str:
    """The first of some languages in whose script a name is written; empty if it is in the script of the page."""
    if not _is_foreign(name, of_page):
        return ""
    script = script_of_words(name)
    return next((code for code in dict.fromkeys(known) if code and script_of(code) == script), "")


def _is_foreign(name: str, of_page: str) -> bool:
    return not name.isascii() and script_of_words(name) not in ("", script_of(of_page))
