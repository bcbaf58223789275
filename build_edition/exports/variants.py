"""The apparatus of variants as in books: the place, the words of the text, and those of the other witnesses.

In: an edited document of an edition. Out: each variant in plain text, in text order. Promises: nothing for a document
that is not collated.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from build_edition.exports.spoken import Pieces, speech_of
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.witnesses import Collated, OtherReading, VariantKind, VariantKinds, VariantNote
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

KINDS: Final[Mapping[VariantKind, str]] = {
    "words": phrase("words"),
    "added": phrase("added"),
    "left out": phrase("left out"),
    "moved": phrase("moved"),
    "spelling": phrase("spelling"),
    "capitals": phrase("capitals"),
    "punctuation": phrase("punctuation"),
    "division": phrase("division of words"),
}


class Told(NamedTuple):
    """A variant: its place, the words of the text, and for the other texts their words and their sigla with the kinds.

    Words are empty where a text has nothing; `siglum` is empty if the text is called by its title.
    """

    where: str
    words: str
    siglum: str
    others: Sequence[tuple[str, str]]


def variants_told(edited: Edited, edition: Edition) -> Iterator[Told]:
    """Every variant of a document."""
    collated = edition.variants.get(edited.id)
    if collated is not None:
        yield from (_told(edition.words, edited.document, collated, one) for one in collated.notes)


def _told(words: Words, document: Document, collated: Collated, note: VariantNote) -> Told:
    number = document.paragraph(note.paragraph).number
    where = f"¶\u00a0{number}" if number else words.say(document.paragraph(note.paragraph).part.replace("_", " "))
    own = own_siglum(collated, document.id)
    exact = " ".join(note.span.of(document.source.text).split())
    return Told(where, exact, own, [(one.words, _named(words, collated, one)) for one in note.readings])


def kinds_told(words: Words, kinds: VariantKinds) -> str:
    """The kinds of difference, in words."""
    return ", ".join(words.say(KINDS[one]) for one in kinds)


def in_brackets(words: Words, kinds: VariantKinds) -> str:
    """The kinds of difference in brackets; empty if only words differ, which readers can see."""
    return "" if kinds == ("words",) else f" ({kinds_told(words, kinds)})"


def own_siglum(collated: Collated, name: str) -> str:
    """The siglum of a text; empty if it is called by its title."""
    return "" if collated.sigla[name] == collated.titles[name] else collated.sigla[name]


def sigla(words: Words, edited: Edited, edition: Edition) -> Iterator[Pieces]:
    """What each siglum stands for; the titles of the collated texts are in one language."""
    collated = edition.variants.get(edited.id)
    if collated is None:
        return
    code = speech_of(edition).of_title(edited.document.header)
    for one in collated.sigla:
        said = own_siglum(collated, one)
        called = (words.say("this text"), "") if one == edited.id else (collated.titles[one], code)
        if said:
            yield (f"{said}: ", ""), called


def _named(words: Words, collated: Collated, one: OtherReading) -> str:
    names = " ".join(collated.sigla[it.text] for it in one.where)
    return names + in_brackets(words, one.kinds)
