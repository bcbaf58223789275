"""The kinds of document: what each consists of, and what other programs call it.

In: nothing. Out: one entry per kind. Promises: all differences between kinds are recorded here; no other module asks
whether a document is a letter. The types are those of CSL 1.0.2, of RIS as specified in 2011, of biblatex, of Zotero,
of schema.org, and the values of `text/@type` in TEI P5.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from build_edition.words.phrases import phrase

Division = Literal["", "heads", "dates", "acts"]


@dataclass(frozen=True, slots=True)
class Genre:
    """How a work is described in citations.

    `name` is marked for translation; `biblatex_at_event` is the entry type where the header names an occasion.
    `names_both` says that sender and recipient identify the work, so that its title is not needed in a note.
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

    `genre_of_a_speaker` is its genre where the header names one speaker; `is_spoken` says that it consists of turns,
    and `labels` is its labelling unless the header says otherwise; `has_letter_parts` says that heading, dateline,
    salutation, closing and signature are recognised by evidence; `has_own_numbers` that an author's numbers (`5)`) are
    kept as such; `keeps_lines` is the reason why all its lines are kept, if they are; `keeps_head` says that the lines
    of its head are kept; `divided_by` is what divides it (heads of chapters and articles, dates of entries, acts and
    scenes); `turn` is the TEI element of a turn: an utterance that was heard, or a speech in a play. Its template for
    `new document` is `assets/scaffold/<name>.yml`.
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
    keeps_head: bool = False
    divided_by: Division = ""
    turn: str = "u"

    def genre_for(self, *, has_speaker: bool) -> Genre:
        """The genre under which a document of this kind is cited."""
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

TEXT: Final = Genre(phrase("text"), "document", "GEN", "document", "misc", "unpublished", "CreativeWork", "prose")
DIARY: Final = Genre(
    phrase("diary"), "manuscript", "UNPB", "manuscript", "unpublished", "unpublished", "CreativeWork", "diary"
)
POEM: Final = Genre(phrase("poem"), "document", "GEN", "document", "misc", "unpublished", "CreativeWork", "verse")
PLAY: Final = Genre(phrase("play"), "document", "GEN", "document", "misc", "unpublished", "Play", "play")
INTERVIEW: Final = Genre(
    phrase("interview"), "interview", "GEN", "interview", "misc", "unpublished", "Conversation", "interview"
)
MINUTES: Final = Genre(
    phrase("minutes"), "document", "GEN", "document", "misc", "unpublished", "CreativeWork", "minutes"
)
DECREE: Final = Genre(phrase("decree"), "legislation", "STAT", "statute", "misc", "misc", "Legislation", "decree")
TELEGRAM: Final = replace(LETTER, name=phrase("telegram"), tei="telegram")
_SPOKEN: Final = Kind(
    "transcript",
    "Words of several speakers, set down.",
    TRANSCRIPT,
    SPEECH,
    is_spoken=True,
    labels="capitals",
    has_own_numbers=False,
)

KINDS: Final[Mapping[str, Kind]] = {
    one.name: one
    for one in (
        Kind("letter", "A letter.", LETTER, LETTER, has_letter_parts=True),
        _SPOKEN,
        Kind(phrase("prose"), "A chapter, an article: paragraphs under heads.", TEXT, TEXT, divided_by="heads"),
        Kind("diary", "Entries by date.", DIARY, DIARY, divided_by="dates"),
        Kind(phrase("verse"), "A poem: every line is kept.", POEM, POEM, has_own_numbers=False, keeps_lines="verse"),
        replace(
            _SPOKEN, name="play", says="A play: acts, scenes, speakers.", genre=PLAY, genre_of_a_speaker=PLAY,
            divided_by="acts", turn="sp",
        ),
        replace(
            _SPOKEN, name="interview", says="Questions and answers.", genre=INTERVIEW, genre_of_a_speaker=INTERVIEW,
            labels="colon",
        ),
        Kind("minutes", "Minutes of a meeting, item by item.", MINUTES, MINUTES, divided_by="heads"),
        Kind("decree", "A law, an order, a treaty: numbered articles.", DECREE, DECREE, divided_by="heads"),
        Kind("telegram", "A telegram: a head in lines, then its words.", TELEGRAM, TELEGRAM, has_letter_parts=True,
             keeps_head=True),
    )
}  # fmt: skip
USUAL: Final = "letter"
