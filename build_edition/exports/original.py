"""What an edition knows about the work that a text translates, and about the translations of a text.

In: a document and the edition. Out: an `Original`. Promises: nothing is guessed: author, date and language are as the
header says; title and address are given only if the original is in the edition, and the page of the document depends on
it; a text that is no translation has no `Original`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from build_edition.exports.writers import writers
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.ground.keys import person
from build_edition.ground.languages import code_of
from build_edition.model.documents import Header, Person
from build_edition.model.edited import Edited, Edition
from build_edition.model.kin import ALONE, Kin, OtherText
from build_edition.model.registers import Entry


@dataclass(frozen=True, slots=True)
class Original:
    """The original work: the code of its language, its date as EDTF, its authors, and its text if it is in the edition.

    Each of these may be empty. `entries` are the register entries of the authors, by person id.
    """

    language: str
    date: str
    authors: tuple[Person, ...]
    entries: Mapping[str, Entry]
    text: OtherText | None = None

    def same_as(self, one: Person) -> tuple[str, ...]:
        """The addresses of an author in authority files."""
        return names_of(self.entries[one.id]) if one.id in self.entries else ()


def original_of(edited: Edited, edition: Edition) -> Original | None:
    """The work that a text translates; None for a text that is no translation."""
    header = edited.document.header
    text = edition.kin.get(header.id, ALONE).original
    if text is None and not is_translation(header):
        return None
    said = header.facts.get("original_language")
    language = text.language if text is not None else code_of(said.value) if said is not None else ""
    authors = tuple(one for one in writers(header) if one.name.strip())
    keys = {person(one.id): one.id for one in authors}
    entries = {keys[entry.key]: entry for entry in edition.entries if entry.key in keys and not entry.is_fabricated}
    return Original(language, header.date, authors, entries, text)


def is_translation(header: Header) -> bool:
    """Whether a header says that its text is a translation."""
    said, witness = header.facts.get("translation"), header.witness
    return (said is not None and said.value != "none") or (witness is not None and witness.form == "translation")


def names_of(entry: Entry) -> tuple[str, ...]:
    """The addresses of an entry in authority files."""
    return tuple(AUTHORITIES[key].name_of(one.value) for key, one in entry.identifiers.items())


def kin_of(edition: Edition) -> Mapping[str, Kin]:
    """By document, its texts in other languages: the one nearer to the author, and those made from it."""
    known = {one.id: one for one in edition.summaries} if edition.sides else {}
    found: dict[str, Kin] = {}
    for sides in edition.sides:
        nearer, farther = known[sides.first], known[sides.second]
        if nearer.language and farther.language and nearer.language != farther.language:
            original, made = (
                OtherText(one.address, one.title, one.title_language, one.language) for one in (nearer, farther)
            )
            found[farther.id] = replace(found.get(farther.id, ALONE), original=original)
            before = found.get(nearer.id, ALONE)
            found[nearer.id] = replace(before, translations=(*before.translations, made))
    return found
