"""The registers in TEI: persons, organisations, places, events and terms, each with all that the edition says of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from build_edition.exports.marked import marked_pieces
from build_edition.exports.spoken import Speech
from build_edition.exports.tei_ids import contributor_id, date_said, dated, entry_id, pointers
from build_edition.exports.tei_prose import Prose
from build_edition.exports.tei_written import MARKDOWN, write_passage
from build_edition.exports.xml import Xml
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.keys import Key
from build_edition.ground.languages import code_of
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import Entry
from build_edition.model.resolved import EntryTexts


class _Names(NamedTuple):
    """The elements of one register: the list, the entry, and its name."""

    listing: str
    entry: str
    name: str


_NAMES: Final[Mapping[str, _Names]] = {
    "person": _Names("listPerson", "person", "persName"),
    "organisation": _Names("listOrg", "org", "orgName"),
    "place": _Names("listPlace", "place", "placeName"),
    "event": _Names("listEvent", "event", "label"),
    "term": _Names("list", "item", "term"),
}
_LIFE: Final = {"born": "birth", "died": "death"}


Forms = Mapping[tuple[Key, str], Collection[str]]  # by entry and words that name it, the languages of the texts


FORMS: Final = "forms in TEI"


def forms_in(edited: Edited) -> Forms:
    """The words by which a document names entries, with its language."""
    text, language = edited.document.source.text, edited.document.header.language
    return {(key, _folded(one.span.of(text))): (language,) for one in edited.mentions for key in one.entries}


def all_forms(edition: Edition) -> Forms:
    """The words by which all documents name entries, with their languages."""
    found: dict[tuple[Key, str], set[str]] = {}
    for written in edition.each(FORMS, forms_kept).values():
        for kind, name, words, language in read_dense(written):
            found.setdefault((Key(kind, name), words), set()).add(language)
    return found


def forms_kept(edited: Edited, _edition: Edition) -> str:
    """The words by which a document names entries, encoded for the cache."""
    forms = forms_in(edited).items()
    return dense(sorted([key.kind, key.id, words, one] for (key, words), languages in forms for one in languages))


def _folded(words: str) -> str:
    return " ".join(words.split())


def write_registers(edition: Edition, entries: Iterable[Entry], xml: Xml, prose: Prose, forms: Forms) -> None:
    """Write a list for each register with any of these entries; `forms` gives the languages of words that name them."""
    wanted = list(entries)
    for kind, names in _NAMES.items():
        of_kind = [one for one in wanted if one.kind == kind]
        if of_kind:
            with xml.element(names.listing, {"type": f"{kind}s"}):
                for one in of_kind:
                    _entry(edition, one, xml, prose, forms)


def _entry(edition: Edition, one: Entry, xml: Xml, prose: Prose, forms: Forms) -> None:
    names = _NAMES[one.kind]
    attributes = {"xml:id": entry_id(one.key)}
    if one.kind == "event":
        attributes |= dated(one.dates.get("date", ""))
    with xml.element(names.entry, attributes):
        for kind, name in _called(one):
            language = _language(edition, prose.speech, kind, name, forms.get((one.key, _folded(name)), ()))
            xml.leaf(names.name, name, {"type": kind, "xml:lang": language})
        for key, element in _LIFE.items():
            if key in one.dates:
                xml.leaf(element, date_said(one.dates[key], edition.words), dated(one.dates[key]))
        if one.coordinates is not None:
            with xml.element("location"):
                xml.leaf("geo", f"{one.coordinates.latitude:.10g} {one.coordinates.longitude:.10g}")
        for authority, written in one.identifiers.items() if one.kind != "term" else ():
            name = AUTHORITIES[authority].name_of(written.value)
            xml.leaf("idno", name, {"type": "URI", "subtype": authority, "n": written.value})
        _notes(edition, one, xml, prose)


def _language(edition: Edition, speech: Speech, kind: str, name: str, texts: Collection[str]) -> str:
    """The language of a name; for words of the texts, the language of the texts that have them, if it is the same."""
    original = code_of(edition.imprint.facts.get("original_language", ""))
    if kind == "original":
        return original
    if kind == "romanised":
        return f"{original}-Latn" if original else ""
    if kind not in ("form", "mistaken"):
        return speech.of_name(name)
    return speech.other(*texts) if len(texts) == 1 else speech.of_words(name)


def _called(one: Entry) -> Iterator[tuple[str, str]]:
    yield "", one.name
    yield from ((kind, name) for kind, name in (("sort", one.sort), ("romanised", one.romanised)) if name)
    if one.original:
        yield "original", one.original
    yield from (("form", form.value) for form in one.forms)
    yield from (("mistaken", form.value) for form in one.mistaken_forms)


def _notes(edition: Edition, one: Entry, xml: Xml, prose: Prose) -> None:
    """Write summary, body and facts; what is doubtful, open or invented."""
    texts = edition.texts.entries.get(one.key, EntryTexts())
    prose.sentence("note", one.summary, {"type": "summary"})
    resp = pointers(tuple(contributor_id(name) for name in one.by))
    with xml.element("note", {"type": "body", "resp": resp}):
        prose.write(texts.body.markdown)
    for name, said in texts.facts.items():
        with xml.element("note", {"type": name}):
            prose.write(said.markdown)
    if one.identification is not None:
        certain = {"type": "identification", "cert": one.identification.certainty}
        prose.sentence("note", one.identification.reason, certain)
    for question in texts.open:
        prose.spoken("note", marked_pieces(question.markdown, prose.speech.own), {"type": "open"})
    if one.is_fabricated:
        xml.leaf("note", "fabricated", {"type": "status"})
    for review in one.reviewed:
        xml.leaf("note", review.date, {"type": "reviewed", "resp": pointers((contributor_id(review.by),))})
    _as_written(one, xml, prose)


def _as_written(one: Entry, xml: Xml, prose: Prose) -> None:
    """Write the entry's Markdown, and the passages that mean it without naming it, as in its register."""
    written = [("body", one.body), *one.facts.items(), *(("open", question) for question in one.open)]
    for name, said in written:
        xml.leaf("note", said.value, {**MARKDOWN, "subtype": name})
    for passage in one.passages:
        with xml.element("note", {"type": "passage"}):
            write_passage(passage, xml, prose.of_passage(passage))
