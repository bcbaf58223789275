"""The words that stage directions begin with, by what TEI calls the kind of direction.

In: nothing. Out: words in small letters, of English and of some languages that transcripts are often in.
"""

from __future__ import annotations

from typing import Final

USUAL: Final = frozenset({
    "applause", "laughter", "noise", "voice", "voices", "cheers", "cries", "disorder", "interruption",
    "interruptions", "silence", "stir", "hisses", "movement", "pause", "bell", "all", "prolonged", "stormy",
})  # fmt: skip
