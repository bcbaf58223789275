"""Who a document is by: the author, else who sent it, else who spoke it, as every format names them.

In: a header. Out: people, in the order in which they are named. Promises: no format names others than a citation does.
"""

from __future__ import annotations

from typing import Final

from build_edition.model.documents import Header, Person

_ROLES: Final = ("author", "sender", "speaker")


def writers(header: Header) -> tuple[Person, ...]:
    """Those who wrote or spoke a document, each by himself; nobody where nobody is named."""
    found = next((header.people[role] for role in _ROLES if role in header.people), None)
    return found.each if found is not None else ()
