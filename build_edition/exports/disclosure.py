"""How far a machine wrote a text, as the W3C's AI Content Disclosure community group has words for it.

In: a document. Out: a value of the attribute and of the `<meta>` tag `ai-disclosure`: `ai-autonomous` for a machine
translation that nobody has reviewed, `ai-assisted` where every paragraph was, `mixed` where some were; nothing where no
machine is said to have made it.
"""

from __future__ import annotations

from typing import Literal

from build_edition.model.documents import Document

Disclosure = Literal["", "ai-autonomous", "ai-assisted", "mixed"]


def disclosure(document: Document) -> Disclosure:
    """Of the text as received."""
    if not document.header.is_machine_translation:
        return ""
    reviewed = {name.value for review in document.header.reviewed for name in review.paragraphs}
    found = {paragraph.id in reviewed for paragraph in document.paragraphs if paragraph.number}
    if len(found) > 1:
        return "mixed"
    return "ai-assisted" if True in found else "ai-autonomous"


def disclosure_attribute(document: Document, *, is_edited: bool = False) -> str:
    """The attribute of the element that holds the text, a space before it; `is_edited`: with editors' readings in."""
    said = disclosure(document)
    return f' ai-disclosure="{"mixed" if is_edited else said}"' if said else ""


def disclosure_tag(document: Document, *, is_edited: bool) -> tuple[str, ...]:
    """The tag of a page; `is_edited`: words of editors stand beside those of the text, or in it."""
    said = disclosure(document)
    return (f'<meta name="ai-disclosure" content="{"mixed" if is_edited else said}">',) if said else ()
