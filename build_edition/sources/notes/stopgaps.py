"""Placeholders that a template left instead of a value: `TODO`, `[Title]`, `Lorem ipsum`, the name of the folder.

In: a header, or a value and its key. Out: whether it is a placeholder. Promises: words that are the title or
name of some text (`Title deeds`, `[Untitled]`, `Unknown`) are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Header, Person

# placeholders under every key, whatever brackets or quotation marks are around them
_EVERYWHERE: Final = frozenset({
    "todo", "to do", "tbd", "tba", "tbc", "tk", "fixme", "fix me", "xxx", "xxxx", "changeme", "change me",
    "placeholder", "replace me", "replace this", "fill in", "fill me in", "insert here", "to be added",
    "to be determined", "to be filled in", "to be completed", "to be done", "lorem ipsum", "foo", "bar",
    "foo bar", "foobar", "asdf", "qwerty", "blah", "your text here", "text here", "see template", "à compléter",
    "à faire", "à remplir", "à renseigner", "folgt", "ausfüllen", "hier ausfüllen", "noch ausfüllen",
    "wird ergänzt", "zu ergänzen", "platzhalter", "сделать", "заполнить", "дописать", "вписать",
    "da completare", "da fare", "por hacer", "por completar", "pendiente", "a preencher", "do uzupełnienia",
    "null", "undefined", "nil", "nan", "none given here",
})  # fmt: skip
# placeholders under one kind of key: the name of the field itself, perhaps in brackets as in templates
_OF_TITLES: Final = frozenset({
    "title", "the title", "title here", "your title", "your title here", "insert title", "insert title here",
    "document title", "title of the document", "title of document", "the full title", "new document",
    "document", "untitled", "untitled document", "no title", "sample", "sample title", "example title", "test",
    "test title", "titel", "titel hier", "dokumenttitel", "titre", "votre titre", "titre du document", "titolo",
    "título", "tytuł", "название", "заголовок", "название документа", "заглавие",
})  # fmt: skip
_OF_NAMES: Final = frozenset({
    "name", "the name", "name here", "your name", "your name here", "full name", "first last",
    "firstname lastname", "first name last name", "name surname", "insert name", "sender", "the sender",
    "recipient", "the recipient", "author", "the author", "editor", "john doe", "jane doe", "max mustermann",
    "erika mustermann", "vorname nachname", "prénom nom", "nom", "votre nom", "имя", "имя фамилия", "ф. и. о",
    "фио", "иванов иван иванович",
})  # fmt: skip
_OF_FACTS: Final = {
    "place": frozenset({"place", "the place", "place here", "city", "city, country", "ort", "lieu", "место"}),
    "archive": frozenset({"archive", "archive, shelfmark", "shelfmark", "archiv", "архив"}),
    "occasion": frozenset({"occasion", "the occasion"}),
    "printed": frozenset({"printed"}),
}
_BEGINS: Final = re.compile(r"(?:TODO|FIXME|TBD|XXX)\b[\s:—–-]|lorem ipsum\b", re.IGNORECASE)
_SIGNS_ALONE: Final = re.compile(r"[?.…_\-–—*/\\#]+")
_HELD: Final = re.compile(r"\{\{.*\}\}|\$\{.*\}|<[^<>@:/]+>|%[A-Z_]+%|\$[A-Z_]{3,}|__[A-Za-z_]+__")
_ROUND: Final = " \t[](){}<>«»“”\"'*_:.!…"


def says_nothing(words: str, key: str) -> bool:
    """Whether a value is a placeholder that a template left under a key."""
    plain = " ".join(words.split())
    bare = plain.strip(_ROUND).casefold()
    own = _OF_TITLES if "title" in key else _OF_NAMES if key == "name" else _OF_FACTS.get(key, frozenset())
    is_catalogued = plain.startswith("[") and bare in ("untitled", "no title")  # the form that library catalogues use
    is_template = bool(_SIGNS_ALONE.fullmatch(plain) or _HELD.fullmatch(plain) or _begins(plain))
    return is_template or (not is_catalogued and (bare in _EVERYWHERE or bare in own))


def _begins(plain: str) -> bool:
    found = _BEGINS.match(plain)
    return found is not None and (plain[:3].isupper() or found[0].casefold().startswith("lorem"))


def stopgaps(header: Header) -> Iterator[Diagnostic]:
    """Placeholders that a template left in `document.yml` (N070)."""
    called = "title" if header.called is None or header.title == header.called.value.strip() else "short_title"
    for key, written in ((called, header.called), *header.facts.items(), ("content_note", header.content_note)):
        if written is not None and written.value and says_nothing(written.value, key.removeprefix("received_")):
            yield diagnose("N070", written.place, words=clipped(written.value, 40), key=key.removeprefix("received_"))
    if called == "short_title" and says_nothing(header.title, "title"):
        yield diagnose("N070", header.place, words=clipped(header.title, 40), key="title")
    if header.title == header.id and "-" in header.id and all(one.of != "title" for one in header.unconfirmed):
        place = header.called.place if header.called is not None else header.place
        yield diagnose("N070", place, words=header.title, key="title")
    for person in (one for role in header.people.values() for one in role.each):
        yield from _of_person(person)


def _of_person(person: Person) -> Iterator[Diagnostic]:
    if person.place is not None and says_nothing(person.name, "name"):
        yield diagnose("N070", person.place, words=clipped(person.name, 40), key="name")
