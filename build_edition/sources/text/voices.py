"""Anonymous voices, as stenographers record them: `Voices.`, `Voix à gauche.`, `Several hon. Members:`.

In: the words of a head. Out: whether they are such a voice. Promises: judged by how they begin and by what may follow
(from where, of which party); words that make a sentence are none.
"""

from __future__ import annotations

import re
from typing import Final

from build_edition.sources.text.clerk_words import SAYINGS
from build_edition.sources.text.label_words import SENTENCE, VERBS

_MOST: Final = 8
_TELLING: Final = (SENTENCE | SAYINGS | VERBS) - {"a"}  # `voce a sinistra`
_WHOLE: Final = frozenset({
    "chorus", "реплика", "реплика с места", "с места", "с мест", "из зала", "из рядов", "голос", "голоса", "возглас",
    "возгласы", "выкрик", "выкрики", "крик", "крики", "de toutes parts", "au centre", "voix diverses", "cris",
    "exclamations", "zuruf", "zurufe", "rufe", "gegenruf", "zwischenruf", "zwischenrufe", "dal centro", "da sinistra",
    "da destra", "members", "hon. members", "honourable members", "opposition members", "government members",
})  # fmt: skip
_WHO: Final = r"""
    (?:an?|some|several|many|other|various)\ (?:(?:hon|honou?rable)\.?\ )?(?:voices?|members?)|voices?
    |(?:un|une|plusieurs|quelques|divers(?:es)?|nombreux|de\ nombreux|de\ nombreuses|d['’]autres|des)\ (?:voix|membres?)
    |voix|(?:sur|de)\ (?:plusieurs|divers|tous\ les|de\ nombreux|différents|quelques)\ (?:bancs|côtés)|sur\ les\ bancs
    |(?:eine\ )?stimmen?|(?:una\ |varie\ )?voc[ei]|(?:una\ |varias\ )?(?:voz|voces)|(?:uma\ |várias\ )?(?:voz|vozes)
    |vari[oa]s\ (?:señor[ea]s\ )?diputad[oa]s|(?:голоса?|возгласы?|реплик[аи]|выкрики?|крики)
    |głosy?|hlasy?|glasov[ia]|en\ röst|röster|een\ stem|stemmen|közbekiáltás(?:ok)?|sesler|φων(?:ή|αί|ές|αι|η)
    |один\ из|одна\ из|zurufe?|rufe|gegenruf|zwischenrufe?
"""
_FROM: Final = r"""
    from|in|at|on|of|outside|behind|à|au|aux|a|de|du|des|d['’]\S+|sur|dans|et|von|vom|aus|bei|beim|im|in|links|rechts|der
    |z|ze|od|från|ἀπὸ|ἀπό|από|ἐκ|dal|dalla|dai|dalle|da|di|del|della|en|desde|do|из|с|со|слева|справа|на|от|в|делегатов|депутатов|членов
"""
_SIDE: Final = re.compile(r"[àa] (?:l['’]extr[êe]me )?(?:droite|gauche)(?: et (?:à|a|au|sur) \S+(?: \S+)?)?")
_VOICE: Final = re.compile(rf"(?:{_WHO})(?P<where>\ (?:{_FROM})(?:\ \S+)*)?", re.VERBOSE)


def is_a_voice(words: str) -> bool:
    """Whether words name a voice without a name."""
    folded = " ".join(words.casefold().replace("\u00a0", " ").split()).rstrip(".")
    if folded in _WHOLE or _SIDE.fullmatch(folded):
        return True
    found = _VOICE.fullmatch(folded) if len(folded.split()) <= _MOST else None
    return found is not None and _TELLING.isdisjoint((found["where"] or "").split())
