"""The rows of entry pages that come from documents: mentions, turns and notes, cached by document, found by entry.

In: the documents of an edition. Out: for each entry its rows from documents, and a hash of all of them, for which no
row is read. Promises: only rows in use are in memory.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final, NamedTuple

from build_edition.ground.addresses import entry_page, relative_url
from build_edition.ground.at_rest import Rest
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.fold import fold_words
from build_edition.ground.grouped import values_by
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.keys import Key
from build_edition.ground.languages import code_of
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.markup.other_script import marked
from build_edition.markup.spoken import in_language
from build_edition.measures.lines import mentions_in_context, note_lines, turn_lines
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import REGISTERS
from build_edition.model.summary import Context, NoteLine, TurnLine
from build_edition.pages.kit.called import called
from build_edition.pages.kit.contexts import context_line, where_link
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import division
from build_edition.words.language import Words

_KINDS: Final = frozenset(REGISTERS.values())
_KIND: Final = "on entries"
_SEAL: Final = 32  # hexadecimal digits of a hash


class Given(NamedTuple):
    """The rows of one document for the page of an entry: its mentions, its turns and their number, its notes."""

    mentions: str
    turns: str
    spoken: int
    notes: str


class Rows:
    """The rows of entries, by key; rows that were gathered are found at once."""

    def __init__(
        self, pieces: Mapping[str, str], seals: Mapping[Key, str], languages: Mapping[str, Collection[str]]
    ) -> None:
        """`pieces` are rows by document; `seals` hashes by key; `languages` those of texts, by naming words."""
        self._pieces, self._seals, self.languages = pieces, seals, languages
        self._rest, self._places = Rest(), dict[Key, "array[int]"]()

    def seal(self, key: Key) -> str:
        """A hash of the rows of an entry."""
        return self._seals.get(key, "")

    def gather(self, keys: Iterable[Key]) -> None:
        """Prepare the rows of some entries in one pass through the documents."""
        wanted = {_begun(key): (key, array("Q")) for key in keys}
        for written in self._pieces.values() if wanted else ():
            for line in written.split("\n")[1:]:
                if found := wanted.get(line[: line.find(",", line.find(",") + 1)]):
                    found[1].extend(self._rest.put(dense(read_dense(line)[2:])).place)
        self._places |= dict(wanted.values())

    def of(self, key: Key) -> Sequence[Given]:
        """The rows for the page of an entry, in the order of the documents."""
        if key not in self._places:
            self.gather((key,))
        at = self._places[key]
        return [Given(*read_dense(self._rest.taken(*place))) for place in zip(at[::2], at[1::2], strict=True)]


def rows_on_entries(edition: Edition) -> Rows:
    """The rows of every entry; none is read yet."""
    pieces, codes = edition.each(_KIND, given_by), {one.id: one.language for one in edition.summaries}
    seals, languages = defaultdict[tuple[str, str], Any](sha256), dict[str, set[str]]()
    for document, written in edition.faces(_KIND, pieces, sealed):
        found = read_dense(written)
        for form in found["forms"]:
            languages.setdefault(form, set()).add(codes[document])
        for kind, name, seal in found["rows"]:
            seals[kind, name].update(seal.encode())
    by_key = {Key(*of): one.hexdigest() for of, one in seals.items()}
    return Rows(pieces, by_key, languages)


def given_by(edited: Edited, edition: Edition) -> str:
    """A line with the words that name anything, then one line per entry with the document's rows for it."""
    words, known = edition.words, {one.key for one in edition.entries}
    mentions = values_by((key, context) for entries, context in mentions_in_context(edited) for key in entries)
    turns = values_by((turn.speaker, turn) for turn in turn_lines(edited.document))
    about = ((key, note) for note in note_lines(edited) if note.where for key in note.entries)
    notes = values_by((key, note) for key, note in about if key.kind in _KINDS)  # a note may refer to another note
    rows = []
    for key in (key for key in dict.fromkeys((*mentions, *turns, *notes)) if key in known):
        page = entry_page(key)
        spoken = turns.get(key, ())
        named = "\n".join(_mentions(words, page, edited.document, mentions.get(key, ())))
        said = "\n".join(_turns(words, page, spoken))
        rows.append((key.kind, key.id, named, said, len(spoken), "\n".join(_notes(edition, page, notes.get(key, ())))))
    text = edited.document.source.text
    forms = sorted({fold_words(one.span.of(text)) for one in edited.mentions})
    return "\n".join(map(dense, (forms, *rows)))


def _begun(key: Key) -> str:
    """The beginning of an entry's line; keys contain no comma."""
    return dense((key.kind, key.id))[:-1]


def _mentions(words: Words, page: str, document: Document, contexts: Sequence[Context]) -> Iterator[str]:
    if not contexts:
        return
    title = called(words, document.header)
    heading = words.many(len(contexts), "{title}: {n} mention", "{title}: {n} mentions", title=title)
    yield f"## {heading} {{: #in-{document.id} }}"
    yield ""
    yield from division("be-kwic", [*(context_line(words, page, one) for one in contexts), ""])


def _turns(words: Words, page: str, found: Sequence[TurnLine]) -> Iterator[str]:
    for one in found:
        said = in_its_language(words, one.opening, one.where.language)
        yield f"- {where_link(words, page, one.where)} {said}"


def _notes(edition: Edition, page: str, found: Sequence[NoteLine]) -> Iterator[str]:
    """The notes, each with its first words, in the edition's own language if it has no version in the pages'."""
    words, lang = edition.words, edition.imprint.language_to_say
    own, original = (code_of(edition.imprint.facts.get(one, "")) for one in ("language", "original_language"))
    for note in found:
        address = relative_url(page, note.address)
        said = marked(escaped(clipped(note.opening, 160)), original, words.language if note.is_version else own)
        said = in_language(said, "" if note.is_version else lang)
        lemma = in_its_language(words, clipped(note.lemma, 70), note.where.language if note.where else "")
        yield f"- {words.told(f'[{lemma}]({address})', said)}"


def sealed(written: str) -> str:
    """Of a document's rows: the words of its mentions, and a hash of the row of each entry."""
    forms, *rows = map(read_dense, written.split("\n"))
    sealed_rows = [(kind, name, fingerprint(dense(row))[:_SEAL]) for kind, name, *row in rows]
    return dense({"forms": forms, "rows": sealed_rows})


PIECES: Final = {_KIND: given_by}
SEALS: Final = {_KIND: sealed}
