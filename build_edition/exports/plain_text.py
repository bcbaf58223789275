"""Edition → plain text in UTF-8: what each document is, its words as received, its notes below them.

The words of a paragraph are as in the source, without any mark, so that they can be counted, searched and copied; a
note names its paragraph and quotes the words it is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from build_edition.exports.formats import Packs, document_file, file_of, packing_file, whole_file
from build_edition.exports.marked import works
from build_edition.exports.noted import says, signed
from build_edition.exports.numbered import Noted, noted
from build_edition.exports.spoken import words_of
from build_edition.exports.statement import edition_line, facts, statement
from build_edition.ground.deflated import Pack, Part
from build_edition.ground.reused import joined
from build_edition.markup.footnotes import SERIES, heading_of
from build_edition.measures.unnamed import who_speaks
from build_edition.model.documents import Document, Paragraph, Turn
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

NAME: Final = phrase("Plain text")
SAYS: Final = phrase("The words alone, with the notes below them: for reading anywhere, for counting and searching.")
ENDING: Final = "txt"
MIME: Final = "text/plain"
HAS_DOCUMENTS: Final = True
_STOPS: Final = (".", "!", "?", "…")
_CLOSES: Final = "”“»\u202f\xa0"  # what a language may put behind the last of quoted words


def write(edition: Edition) -> Iterator[Page]:
    """A file for each document, and one with all of them in order of date."""
    written = edition.packs("plain text", PACKS["plain text"])
    for name, pack in written.items():
        yield file_of(document_file(name, ENDING), pack)
    yield Page(whole_file(ENDING), joined(partial(_whole, [one.id for one in edition.by_date], written)))


def _whole(by_date: Sequence[str], written: Mapping[str, Pack]) -> Iterator[str | Part]:
    """All documents, separated by blank lines."""
    for number, name in enumerate(by_date):
        if number:
            yield "\n\n"
        yield from written[name].values()


def write_document(edited: Edited, edition: Edition) -> str:
    """One document."""
    words, header = edition.words, edited.document.header
    blocks = [
        _underlined(header.title, "="),
        "\n".join(filter(None, (edition_line(edition), edition.imprint.facts.get("text_licence", "")))),
        "\n".join(words.told(label, said) for label, said in facts(words, edited)),
        *statement(words, edited),
        _underlined(words.say("The text as received"), "-"),
        *_text(words, edited.document),
        *_notes(edition, edited),
        *_works(edited, edition),
    ]
    return "\n\n".join(blocks) + "\n"


def words_of_paragraph(document: Document, paragraph: Paragraph) -> str:
    """The words of a paragraph as in the source; spans that an editor joined are joined by a space."""
    return " ".join(span.of(document.source.text) for span in paragraph.spans)


def _text(words: Words, document: Document) -> Iterator[str]:
    gaps = dict(document.lacunae)
    for division in document.divisions:
        if isinstance(division, Turn) and (said := who_speaks(words, division)):
            yield f"[{said}]"
        for paragraph in division.paragraphs if isinstance(division, Turn) else (division,):
            if paragraph.id in gaps:
                yield f"[{gaps[paragraph.id]}]"
            number = f"¶ {paragraph.number}\n" if paragraph.number else ""
            yield number + words_of_paragraph(document, paragraph)


def _notes(edition: Edition, edited: Edited) -> Iterator[str]:
    words = edition.words
    found = tuple(noted(edited))
    of_text = not edited.is_of_translation
    for index, series in enumerate(SERIES):
        of_series = [one for one in found if one.series == index]
        if of_series:
            yield _underlined(words.say(heading_of(series, of_text=of_text)), "-")
            yield from (_note(edition, edited, one) for one in of_series)


def _works(edited: Edited, edition: Edition) -> Iterator[str]:
    found = [words_of(work) for _, work in works(edited, edition)]
    if found:
        yield _underlined(edition.words.say("Works cited"), "-")
        yield "\n".join(found)


def _note(edition: Edition, edited: Edited, one: Noted) -> str:
    words = edition.words
    where = [f"¶ {one.paragraph.number}"] if one.paragraph is not None and one.paragraph.number else []
    lemma = words.quoted(" ".join(one.note.selector.exact.value.split()))
    said = _sentences(says(words, edited, one.note))
    return f"{one.number}. {words.told(', '.join((*where, lemma)), said)} ({signed(edition, one.note)})"


def _sentences(pieces: Iterable[str]) -> str:
    """Pieces one after the other, each with a stop where it has none."""
    return " ".join(piece if piece.rstrip(_CLOSES).endswith(_STOPS) else f"{piece}." for piece in pieces if piece)


def _underlined(words: str, sign: str) -> str:
    return f"{words}\n{sign * len(words)}"


PACKS: Final[Packs] = {"plain text": packing_file(write_document)}
