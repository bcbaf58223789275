"""What every exported file states about its text, before the text.

In: an edited document. Out: sentences in plain text: the edition's own content note, complete, and the quality of a
translation. Promises: no warning to the readers of the edition is lost when a text is exported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from build_edition.exports.disclosure import worth
from build_edition.ground.dates import in_words
from build_edition.ground.languages import name_in
from build_edition.model.documents import Document, Header
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

FACTS: Final = {
    "place": phrase("Place"),
    "occasion": phrase("Occasion"),
    "archive": phrase("Archive"),
    "printed": phrase("Printed"),
    "received_from": phrase("This text"),
    "received_note": phrase("State of the text"),
}


def edition_line(edition: Edition) -> str:
    """Title, subtitle, version and who is responsible for the edition, as one sentence."""
    imprint = edition.imprint
    said = edition.words.say("{edition}, version {version}", edition=imprint.whole_title, version=imprint.version)
    return edition.words.ended(". ".join(filter(None, (said, imprint.facts.get("responsibility", "")))))


def facts(words: Words, edited: Edited) -> Iterator[tuple[str, str]]:
    """Who, when, where, and how the text was transmitted: label and fact in plain text."""
    header = edited.document.header
    yield from people(words, header)
    yield words.say("Date"), in_words(header.date, words)
    if header.date_received:
        yield words.say("Received"), in_words(header.date_received, words)
    for name, label in FACTS.items():
        said = edited.facts.get(name, NOTHING).words
        if said:
            yield words.say(label), said


def statement(words: Words, edited: Edited) -> tuple[str, ...]:
    """What must be known before the text is read or quoted: the content note, and the state of the translation."""
    return tuple(filter(None, (edited.facts.get("content_note", NOTHING).words, _worth(words, edited.document))))


def people(words: Words, header: Header, shown: Callable[[str], str] = lambda name: name) -> Iterator[tuple[str, str]]:
    """Who wrote, sent, received or spoke a document: label, and names as formatted by `shown`."""
    names = {role: shown(one.printed(words)) for role, one in header.people.items()}
    if "author" in names:
        yield words.say("Author"), names["author"]
    if "sender" in names and "recipient" in names:
        to = words.say("{sender} to {recipient}", sender=names["sender"], recipient=names["recipient"])
        yield words.say("From"), to
    elif "sender" in names:
        yield words.say("From"), names["sender"]
    elif "recipient" in names:
        yield words.say("To"), names["recipient"]
    if "speaker" in names:
        yield words.say("Speaker"), names["speaker"]


def _worth(words: Words, document: Document) -> str:
    header = document.header
    state = header.facts.get("translation")
    if state is None or state.value == "none":
        return ""
    said = [words.say("Translation: {state}.", state=state.value)]
    if "language" in header.facts:
        language = name_in(words, header.facts["language"].value)
        said.append(
            words.say("The {language} stands here exactly as it was received, with its errors.", language=language)
        )
    else:
        said.append(words.say("The text stands here exactly as it was received, with its errors."))
    return " ".join((*said, *worth(words, document)))
