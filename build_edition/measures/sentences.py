"""The sentences of some paragraphs, as far as punctuation shows them.

In: a document and paragraphs of it. Out: spans and lengths, in text order. Promises: pure; every word is in one
sentence; parts that end in a semicolon or a colon count as sentences, since a translator may end one there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from build_edition.ground.places import Span
from build_edition.measures.compared import Word, compared_words
from build_edition.model.documents import Document

_CLOSED: Final = "[\"'”’“»«)\\]›]*$"
_END: Final = re.compile(rf"[.!?…;:。！？；：]{_CLOSED}")
# an initial, a number, or an abbreviation with a full stop
_POINTED: Final = re.compile(
    r"\W*(?:[^\W\d_]|\d+|Mrs?|Ms|Drs?|St|Hrn?|Frl?|Nrn?|Nos?|Mme|Mlle|Bd|ff?|pp|vol|vgl|bzw|usw|etc|cf"
    r"|гг|тт|стр|им|тов|см|ул)\.",
    re.IGNORECASE,
)


_BEGINNING: Final = re.compile(r"\b[^\W\d_]{4}|\d+")
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")


class Sentence(NamedTuple):
    """The span of a sentence, its length in characters, and the beginnings of its words without accents.

    Related languages share beginnings of words, and all languages in one script share names.
    """

    span: Span
    length: int
    beginnings: frozenset[str]


def sentences(document: Document, names: Sequence[str]) -> tuple[Sentence, ...]:
    """The sentences of some paragraphs, without labels and marks of pages."""
    return tuple(sentence for name in names for sentence in _sentences(document, name))


def _sentences(document: Document, name: str) -> Iterator[Sentence]:
    paragraph = document.paragraph(name)
    words: list[Word] = []
    for word in compared_words(document, paragraph, paragraph.label.end if paragraph.label is not None else 0):
        words.append(word)
        if _END.search(word.text) and not _POINTED.fullmatch(word.text):
            yield _sentence(words)
            words = []
    if words:
        yield _sentence(words)


def _sentence(words: Sequence[Word]) -> Sentence:
    span = Span(words[0].span.start, words[-1].span.end)
    return Sentence(span, sum(len(one.text) + 1 for one in words) - 1, _beginnings(" ".join(one.text for one in words)))


def _beginnings(words: str) -> frozenset[str]:
    return frozenset(_BEGINNING.findall(_ACCENTS.sub("", unicodedata.normalize("NFD", words.casefold()))))
