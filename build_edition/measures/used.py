"""What a document uses of the shared data besides the mentions in its text: further persons and entries, and works.

In: an edited document. Out: keys. Promises: what is made of the document alone needs no other entries than those that
its text, its header, its speakers and its notes name, and no other works than those that are cited.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from build_edition.ground.addresses import entries_in
from build_edition.ground.keys import Key, person
from build_edition.markup.citation import keys_of
from build_edition.markup.links import citations_in, links_in
from build_edition.model.documents import Person, Speaker
from build_edition.model.edited import Edited
from build_edition.model.sources import Written


def also_named(edited: Edited) -> tuple[Key, ...]:
    """The persons in its header and its speakers, the entries named in notes, and those linked; each once."""
    header = edited.document.header
    speakers = (*header.speakers, *(turn.speaker for turn in edited.document.turns))
    each: Iterator[Iterable[Person | Speaker]] = chain(
        (some.each for some in header.people.values()), (some.each for some in speakers)
    )
    persons = (person(one.id) for some in each for one in some)
    named = (Key.parse(one.value) for note in edited.written for one in note.mentions)
    linked = (Key.parse(name) for body in _said(edited) for name in links_in(body.value) if ":" in name)
    resolved = chain(edited.bodies.values(), edited.misleads.values(), edited.facts.values())
    led_to = (key for said in resolved for key in entries_in(said.markdown))
    return tuple(dict.fromkeys((*persons, *named, *linked, *led_to)))


def works_cited(edited: Edited) -> tuple[str, ...]:
    """The keys of the works that its notes and its header cite, each once."""
    cited = (key for body in _said(edited) for words in citations_in(body.value) for key in keys_of(words))
    return tuple(dict.fromkeys(cited))


def _said(edited: Edited) -> Iterator[Written]:
    """All Markdown that editors wrote about the document, in every language."""
    header = edited.document.header
    for note in edited.written:
        told = (note.body, note.misleads, *(it for one in note.versions for it in (one.body, one.misleads)))
        yield from (one for one in told if one is not None)
    yield from (one for one in (*header.facts.values(), header.content_note, header.remarks) if one is not None)
