"""How far a machine wrote a text, in the terms of the W3C's AI Content Disclosure community group.

In: a document. Out: a value for the attribute and the `<meta>` tag `ai-disclosure`: `ai-autonomous` for a machine
translation that nobody has reviewed, `ai-assisted` if every paragraph was reviewed, `mixed` if some were; empty if no
machine is said to have made the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from build_edition.model.documents import Document
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

Disclosure = Literal["", "ai-autonomous", "ai-assisted", "mixed"]
SCHEME: Final = "https://www.w3.org/community/ai-content-disclosure/"
_WRONG: Final = phrase("It is often wrong and must not be quoted as the author’s words.")
_SOME: Final = phrase("Some of its paragraphs have been read against the original.")
_WORTH: Final[Mapping[Disclosure, tuple[str, ...]]] = {
    "": (),
    "ai-autonomous": (_WRONG,),
    "mixed": (_WRONG, _SOME),
    "ai-assisted": (phrase("Every paragraph of it has been read against the original."),),
}


def disclosure(document: Document) -> Disclosure:
    """The value for the text as received."""
    if not document.header.is_machine_translation:
        return ""
    reviewed = {name.value for review in document.header.reviewed for name in review.paragraphs}
    found = {paragraph.id in reviewed for paragraph in document.paragraphs if paragraph.number}
    if len(found) > 1:
        return "mixed"
    return "ai-assisted" if True in found else "ai-autonomous"


def worth(words: Words, document: Document) -> tuple[str, ...]:
    """What readers must know about a machine-made text, in sentences."""
    return tuple(words.say(one) for one in _WORTH[disclosure(document)])


def disclosure_attribute(document: Document, *, is_edited: bool = False) -> str:
    """The attribute of the element with the text, after a space; `is_edited`: the text includes editors' readings."""
    said = disclosure(document)
    return f' ai-disclosure="{"mixed" if is_edited else said}"' if said else ""


def page_disclosure(document: Document, *, is_edited: bool) -> Disclosure:
    """The value for a page; `is_edited`: words of the editors stand beside or in the text."""
    said = disclosure(document)
    return "mixed" if said and is_edited else said


def disclosure_tag(document: Document, *, is_edited: bool) -> tuple[str, ...]:
    """The `<meta>` tag of a page; none if the value is empty."""
    said = page_disclosure(document, is_edited=is_edited)
    return (f'<meta name="ai-disclosure" content="{said}">',) if said else ()
