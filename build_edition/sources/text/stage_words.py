"""The words that stage directions begin with, by what kind of direction each tells of.

In: nothing. Out: words in small letters, of English and of some languages that transcripts are often in, each with its
kind: `vocal`, `kinesic`, `incident`, `pause`, `gap` (words that were not heard or cannot be read), `editorial`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_BY_SORT: Final[Mapping[str, str]] = {
    "vocal": """
        laughter laughs laughing laugh chuckles giggles cheers cries cry crying hisses groans sighs sobs weeps coughs
        cough whispers whispering sings singing shouts shouting voice voices interruption interruptions murmurs all
        together clears gelächter lacht lachen zuruf zurufe rufe heiterkeit rires rire exclamations смех голос голоса
        смеется смеётся возгласы risas ride risa risate
    """,
    "kinesic": """
        applause applauds nods nodding shakes points pointing gestures gesturing smiles smiling rises rising sits
        kneels bows claps shrugs waves beifall applaus nickt aplausos applausi applaudissements аплодисменты овация
        prolonged stormy
    """,
    "incident": """
        noise disorder stir movement bell commotion uproar enter enters entering exit exits exeunt leaves leaving
        withdrew withdraws withdrawn adjourned adjourns recess resumed sworn music phone telephone doorbell door tape
        recording crosstalk knock knocks unruhe lärm bruit шум звонок ruido rumore
    """,
    "pause": "pause silence beat break long pausa stille пауза молчание",
    "gap": """
        inaudible unintelligible indistinct illegible garbled unclear redacted missing lost unverständlich unleserlich
        неразборчиво inaudibile ininteligible
    """,
    "editorial": "sic recte phonetic ph note editor eds ed translator tr translated original italics emphasis",
}
SORT_OF: Final[Mapping[str, str]] = {word: sort for sort, words in _BY_SORT.items() for word in words.split()}
# Words of a direction that stand in sentences as well: a bracket in a sentence is not told by them alone.
USUAL: Final = frozenset(SORT_OF)
AMBIGUOUS: Final = frozenset(
    [
        "all",
        "together",
        "long",
        "break",
        "note",
        "original",
        "points",
        "lost",
        "missing",
        "leaves",
        "door",
        "phone",
        "tape",
        "recording",
        "rises",
        "rising",
        "sits",
        "tr",
        "ed",
        "eds",
        "ph",
        "italics",
        "emphasis",
        "translated",
        "editor",
        "translator",
        "enter",
        "exit",
        "ride",
        "rire",
    ]
)
