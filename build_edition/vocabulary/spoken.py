"""The values of the vocabulary that readers see, marked for translation: `say` translates what is written in YAML.

Nothing is decided here: the values themselves are defined with their fields. A test checks that none is missing. The
reader's scripts may use them too: they are part of the catalogue for scripts.
"""

from __future__ import annotations

from typing import Final

from build_edition.words.phrases import phrase

CERTAINTIES: Final = (phrase("high"), phrase("medium"), phrase("low"))
SEVERITIES: Final = (phrase("critical"), phrase("major"), phrase("minor"), phrase("neutral"))
STRENGTHS: Final = (phrase("strong"), phrase("thematic"))
STANCES: Final = (
    phrase("asserts"),
    phrase("denies"),
    phrase("doubts"),
    phrase("reports"),
    phrase("concedes"),
    phrase("silent"),
)
DIFFERENCES: Final = (phrase("date"), phrase("number"), phrase("name"), phrase("modality"), phrase("scope"))
STATUSES: Final = (phrase("attested"), phrase("reconstructed"))
PARTS: Final = (
    phrase("heading"),
    phrase("source note"),
    phrase("dateline"),
    phrase("salutation"),
    phrase("paragraph"),
    phrase("closing"),
    phrase("signature"),
    phrase("archive reference"),
    phrase("address"),
    phrase("postscript"),
    phrase("enclosure"),
    phrase("break"),
    phrase("division"),
    phrase("cast"),
    phrase("clerk"),
)
REGISTERS: Final = (phrase("person"), phrase("organisation"), phrase("place"), phrase("event"), phrase("term"))
FINDINGS: Final = (phrase("error"), phrase("warning"))
RECORDS: Final = (
    phrase("explanatory note"),
    phrase("translation note"),
    phrase("textual note"),
    phrase("parallel"),
    phrase("volume"),
)
SPOKEN: Final = (
    *FINDINGS,
    *RECORDS,
    *CERTAINTIES,
    *SEVERITIES,
    *STRENGTHS,
    *STANCES,
    *DIFFERENCES,
    *STATUSES,
    *PARTS,
    *REGISTERS,
)
