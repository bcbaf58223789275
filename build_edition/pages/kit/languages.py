"""Text in a language other than the page's.

In: text and its language code. Out: pieces of Markdown, each in an element with its language and text direction.
Promises: nothing is added if the language is the page's or not known.
"""

from __future__ import annotations

from collections.abc import Iterator

from build_edition.ground.languages import text_attributes
from build_edition.markup.escape import escaped
from build_edition.words.language import Words


def in_its_language(words: Words, said: str, code: str) -> str:
    """Text marked with its language and direction, if that is not the page's language."""
    return in_element(words, escaped(said), code, said)


def explained_in_english(words: Words) -> Iterator[str]:
    """The sentence, on pages in other languages, that what explains keys and codes is written in English."""
    if words.language != "en":
        yield from (words.say("The explanations below are in English."), "")


def in_element(words: Words, markup: str, code: str, said: str, tag: str = "span") -> str:
    """Markup in an element with its language; a `span` without attributes is left out."""
    attributes = attributes_in(words, code, said)
    return f"<{tag}{attributes}>{markup}</{tag}>" if attributes or tag != "span" else markup


def attributes_in(words: Words, code: str, said: str) -> str:
    """The language attributes of text; empty if the language is the page's or not known."""
    return "" if code == words.language else text_attributes(code, said)
