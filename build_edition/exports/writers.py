"""Who a document is by, as every format names them: the author, otherwise the sender, otherwise the speaker.

In: a header. Out: people, in the order in which they are named. Promises: all formats name the same people as a
citation does.
"""

from __future__ import annotations

from typing import Final

from build_edition.model.documents import Header, Person

_ROLES: Final = ("author", "sender", "speaker")


def writers(header: Header) -> tuple[Person, ...]:
    """Those who wrote or spoke a document, one by one; empty if nobody is named."""
    found = next((header.people[role] for role in _ROLES if role in header.people), None)
    return found.each if found is not None else ()
