"""Edition → TEI P5: the text as received with anchors, and all editorial statements as stand-off markup.

A file for each document, complete in itself, and one of the whole edition (`teiCorpus`). Valid against tei_all; the
words of the body are the text as received, character for character.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from build_edition.exports.formats import (
    Packs,
    Pieces,
    document_file,
    file_of,
    packing_file,
    published_at,
    whole_file,
)
from build_edition.exports.grammar import faults_of
from build_edition.exports.iris import named
from build_edition.exports.marked import marked_pieces, works
from build_edition.exports.once import once
from build_edition.exports.original import original_of
from build_edition.exports.spoken import Pieces as Spoken
from build_edition.exports.tei_facsimile import surfaces_of, write_facsimile
from build_edition.exports.tei_header import ENDING, statement_of, write_edition_header, write_header
from build_edition.exports.tei_ids import TEI, own_id, work_id
from build_edition.exports.tei_notes import write_annotations, write_parallels
from build_edition.exports.tei_prose import Prose
from build_edition.exports.tei_registers import FORMS, all_forms, forms_in, forms_kept, write_registers
from build_edition.exports.tei_text import Body
from build_edition.exports.xml import Xml
from build_edition.ground.at_rest import Stream
from build_edition.ground.deflated import Part
from build_edition.ground.keys import person
from build_edition.ground.languages import code_of
from build_edition.ground.reused import joined
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import Entry
from build_edition.model.woven import Page
from build_edition.vocabulary.kinds import KINDS
from build_edition.words.phrases import phrase

NAME: Final = phrase("TEI XML")
SAYS: Final = phrase(
    "TEI P5: the text as received with its structure and what it names; notes, readings, parallels and registers "
    "standing off. For archives, other editions and programs that read texts."
)
MIME: Final = "application/tei+xml"
HAS_DOCUMENTS: Final = True


def write(edition: Edition) -> Iterator[Page]:
    """A file for each document, and one with all of them."""
    for name, pack in edition.packs("tei", PACKS["tei"]).items():
        yield file_of(document_file(name, ENDING), pack, is_words=False)
    yield Page(whole_file(ENDING), write_corpus(edition))


def check(page: Page) -> Iterator[str]:
    """What is wrong with a file, by the schema of the standard."""
    if isinstance(page.content, bytes):
        yield from faults_of("tei_all", page.content)


def write_document(edited: Edited, edition: Edition) -> bytes:
    """One document, with the entries that it names and the works that it cites."""
    xml = Xml(TEI)
    _document(edited, edition, xml, is_alone=True)
    return xml.finish()


def write_corpus(edition: Edition) -> Stream:
    """Every document in order of date, after the registers and parallels of all of them, as a lazy stream."""
    xml = Xml(TEI)
    prose = Prose(edition, xml)
    packs = edition.packs("tei in a corpus", PACKS["tei in a corpus"])
    by_date = [one.id for one in edition.by_date]
    own = edition.words.language
    with xml.element("teiCorpus", {"xml:lang": own}):
        write_edition_header(edition, xml, prose, named(edition)(published_at(whole_file(ENDING))))
        if edition.entries or edition.texts.works or edition.parallels:
            with xml.element("standOff"):
                write_registers(edition, edition.entries, xml, prose, all_forms(edition))
                write_parallels(edition, xml, prose)
                _works({key: marked_pieces(work, own) for key, work in edition.texts.works.items()}, prose, xml)
    head, end, rest = xml.finish().rpartition(b"</teiCorpus>")

    def parts() -> Iterator[bytes | Part]:
        yield head
        for name in by_date:
            yield from packs[name].values()
        yield end + rest

    return joined(parts, is_words=False)


def _part(edited: Edited, edition: Edition) -> str:
    """One document as an element of the corpus."""
    xml = Xml(TEI)
    _document(edited, edition, xml, is_alone=False)
    return xml.inner()


def _document(edited: Edited, edition: Edition, xml: Xml, *, is_alone: bool) -> None:
    prose = Prose(edition, xml, edited)
    header = edited.document.header
    genre = KINDS[header.kind].genre_for(has_speaker="speaker" in header.people).tei
    with xml.element("TEI", {"xml:id": own_id(edited.id, "tei"), "xml:lang": code_of(edition.words.language)}):
        write_header(edited, edition, xml, prose, is_alone=is_alone)
        cited = dict(works(edited, edition)) if is_alone else {}
        entries = tuple(_entries(edited, edition)) if is_alone else ()
        notes, words = _notes_and_body(edited, edition)
        if notes or entries or cited:
            with xml.element("standOff"):
                xml.written(notes)
                write_registers(edition, entries, xml, prose, forms_in(edited))
                _works(cited, prose, xml)
        write_facsimile(edited, edition, xml, is_alone=is_alone)
        with xml.element("text", {"type": genre, "xml:lang": header.language}):
            xml.written(words)


@once
def _notes_and_body(edited: Edited, edition: Edition) -> tuple[str, str]:
    """The notes and the body of a document, used both in its own file and in the corpus."""
    notes, words = Xml(TEI), Xml(TEI)
    prose = Prose(edition, notes, edited)
    with notes.element("standOff"):
        write_annotations(edited, notes, prose)
    with words.element("text"):
        Body(edited, words, surfaces_of(edited, edition), prose.speech.own).write()
    return notes.inside(), words.inside()


def _entries(edited: Edited, edition: Edition) -> Iterator[Entry]:
    """The entries that a document names, and those of the people who wrote or speak in it."""
    wanted = {key for one in edited.mentions for key in one.entries}
    people = {one.id for several in edited.document.header.people.values() for one in several.each}
    people |= {one.id for turn in edited.document.turns for one in turn.speaker.each}
    original = original_of(edited, edition)
    people |= {one.id for one in original.authors} if original is not None else set()
    wanted |= {person(name) for name in people}
    yield from (one for one in edition.entries if one.key in wanted)


def _works(works_cited: Mapping[str, Spoken], prose: Prose, xml: Xml) -> None:
    if works_cited:
        with xml.element("listBibl"):
            for key, said in works_cited.items():
                prose.spoken("bibl", said, {"xml:id": work_id(key)})


PIECES: Final[Pieces] = {"statement": statement_of, FORMS: forms_kept}
PACKS: Final[Packs] = {"tei": packing_file(write_document), "tei in a corpus": packing_file(_part)}
