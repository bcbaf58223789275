"""The names of documents and entries on pages, in the languages of their titles and names.

In: headers, summaries, entries. Out: pieces and lines of Markdown. Promises: a title or a name is marked with its
language if that is known and is not the page's.
"""

from __future__ import annotations

import json

from build_edition.ground.languages import code_of
from build_edition.markup.titles import by_letters, language_of_title
from build_edition.model.documents import Header
from build_edition.model.edited import Edition
from build_edition.model.registers import Entry
from build_edition.model.summary import Pair, Summary
from build_edition.pages.kit.languages import attributes_in, in_its_language
from build_edition.pages.kit.text import head
from build_edition.words.language import Words


def called(words: Words, one: Summary | Header, *, whole: bool = False) -> str:
    """The short title of a document, or the `whole` one, in its language."""
    code = one.title_language if isinstance(one, Summary) else language_of_title(one)
    return in_its_language(words, one.title if whole else one.short_title, code)


def both_called(words: Words, pair: Pair) -> str:
    """The short titles of two documents, each in its language."""
    return ", ".join(called(words, one) for one in (pair.first, pair.second))


def entry_name(edition: Edition, one: Entry, said: str = "") -> str:
    """The name of an entry, or `said` in its place, in its language."""
    return in_its_language(edition.words, said or one.name, language_of_name(said or one.name, edition))


def short_title_line(words: Words, header: Header) -> tuple[str, ...]:
    """The front matter line with the title in its language, for the page's bar; none if it is the page's language."""
    said = called(words, header)
    is_foreign = attributes_in(words, language_of_title(header), header.short_title)
    return (f"spoken: {json.dumps(said, ensure_ascii=False)}",) if is_foreign else ()


def titled(words: Words, sentence: str, header: Header) -> tuple[str, ...]:
    """The first lines of a page about a document: the sentence with its short title, and with its title."""
    heading = words.say(sentence, title=in_its_language(words, header.title, language_of_title(header)))
    return head(words.say(sentence, title=header.short_title), more=short_title_line(words, header), heading=heading)


def language_of_name(name: str, edition: Edition) -> str:
    """The language code of a register name; empty if the name is in the script of the pages."""
    if name.isascii():
        return ""
    original = code_of(edition.imprint.facts.get("original_language", ""))
    return by_letters(name, edition.words.language, (original, *(one.language for one in edition.summaries)))
