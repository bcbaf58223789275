"""Words that are in another language than the page.

In: words and the code of their language. Out: pieces of Markdown, each in an element that says its language and the
direction in which it runs. Promises: nothing is added where the page speaks that language, or it is not known.
"""

from __future__ import annotations

from build_edition.ground.languages import text_attributes
from build_edition.markup.escape import escaped
from build_edition.words.language import Words


def in_its_language(words: Words, said: str, code: str) -> str:
    """Words that say their language and direction, where the page speaks another."""
    return in_element(words, escaped(said), code, said)


def in_element(words: Words, markup: str, code: str, said: str, tag: str = "span") -> str:
    """Markup of words in an element of their language; as it is where the page speaks that, unless it is no `span`."""
    attributes = attributes_in(words, code, said)
    return f"<{tag}{attributes}>{markup}</{tag}>" if attributes or tag != "span" else markup


def attributes_in(words: Words, code: str, said: str) -> str:
    """The attributes of words of a language; nothing where it is that of the page or is not known."""
    return "" if code == words.language else text_attributes(code, said)
