"""What may be an id: of a document, a note, a person, a parallel.

Ids become parts of addresses and never paths; one rule for all of them.
"""

from __future__ import annotations

import re

_ID = re.compile(r"[a-z](?:-?[a-z0-9])*")
_LONGEST_ID = 64


def is_id(words: str) -> bool:
    """Whether the words may be an id: ASCII letters, digits, single hyphens, at most 64."""
    return len(words) <= _LONGEST_ID and _ID.fullmatch(words) is not None
