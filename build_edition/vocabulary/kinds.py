"""The kinds of document: what each is made of, and what other programs call it.

In: nothing. Out: one entry a kind. Promises: whatever differs from kind to kind stands here; no other module asks
whether a document is a letter. The types are those of CSL 1.0.2, of RIS as specified in 2011, of biblatex, of Zotero,
of schema.org, and what `text/@type` says in TEI P5.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from build_edition.words.phrases import phrase


@dataclass(frozen=True, slots=True)
class Genre:
    """What a work is called where it is cited.

    `name` is marked for the catalogue; `biblatex_at_event` is the entry type where the header names an occasion.
    `names_both` says that sender and recipient name the work so well that its title is not needed in a note.
    """

    name: str
    csl: str
    ris: str
    zotero: str
    biblatex: str
    biblatex_at_event: str
    schema_org: str
    tei: str
    names_both: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of document.

    `genre_of_a_speaker` is its genre where the header names one speaker; `is_spoken` says that it is made of turns,
    `labels` how they are named unless the header says otherwise; `has_letter_parts` that heading, dateline, salutation,
    closing and signature are told by evidence; `has_own_numbers` that an author's numbers (`5)`) are kept as such;
    `keeps_lines` why all its lines are kept, if they are. Its template for `new document` is
    `assets/scaffold/<name>.yml`.
    """

    name: str
    says: str
    genre: Genre
    genre_of_a_speaker: Genre
    is_spoken: bool = False
    labels: str = "none"
    has_letter_parts: bool = False
    has_own_numbers: bool = True
    keeps_lines: str = ""

    def genre_for(self, *, has_speaker: bool) -> Genre:
        """What a document of this kind is cited as."""
        return self.genre_of_a_speaker if has_speaker else self.genre


LETTER: Final = Genre(
    phrase("letter"),
    "personal_communication",
    "PCOMM",
    "letter",
    "letter",
    "letter",
    "Message",
    "letter",
    names_both=True,
)
SPEECH: Final = Genre(
    phrase("speech"), "speech", "GEN", "presentation", "misc", "unpublished", "CreativeWork", "speech"
)
TRANSCRIPT: Final = Genre(
    phrase("transcript"), "document", "GEN", "document", "misc", "unpublished", "CreativeWork", "transcript"
)

KINDS: Final[Mapping[str, Kind]] = {
    one.name: one
    for one in (
        Kind("letter", "A letter.", LETTER, LETTER, has_letter_parts=True),
        Kind(
            "transcript",
            "Words of several speakers, set down.",
            TRANSCRIPT,
            SPEECH,
            is_spoken=True,
            labels="capitals",
            has_own_numbers=False,
        ),
    )
}
USUAL: Final = "letter"
