"""Names and offices that are written with small letters: `M. le ministre de la guerre`, `van der Berg`, `тов. МАРРОВ`.

In: the words of a head. Out: whether they name somebody in this way. Promises: by the order of the words alone. An
office is a title and an article (or an article alone before one of the usual offices), one noun, and its complements;
a sentence (`M. le ministre a raison`) has a word that is none of these.
"""

from __future__ import annotations

import re
from typing import Final

from build_edition.sources.text.clerk_words import DOINGS, SAYINGS
from build_edition.sources.text.label_words import SENTENCE, VERBS, listed

_MOST: Final = 14
_ARTICLES: Final = listed("le la les l' el il lo o a")
_HONORIFICS: Final = listed(
    "m mm mme mlle monsieur madame mademoiselle messieurs mesdames sr sra señor señora signor signora senhor senhora"
)
_OFFICES: Final = listed(
    """
    président présidente vice-président vice-présidente rapporteur secrétaire ministre procureur greffier commissaire
    chancelier doyen doyenne maire préfet presidente vicepresidente ministro ministra secretario secretaria relatore
    segretario sottosegretario procuratore fiscal
    """
)
_RANKS: Final = listed(
    "premier première baron baronne comte comtesse vicomte marquis duc prince général colonel amiral docteur grand haut"
)
_OF: Final = listed("de du des d' à au aux en et ad del della dei degli delle di do da dos y e per al alla")
_KINDS: Final = listed(
    """
    général générale adjoint adjointe délégué déléguée suppléant intérimaire public publique publics nationale civile
    étrangères instructeur sortant
    """
)
_BEGINS: Final = re.compile(rf"(?:{'|'.join(sorted(_ARTICLES | _HONORIFICS))})(?:[\s.]|(?<='))|l[’']", re.IGNORECASE)
# Titles in scripts without capitals, after which a name or an office may have many words.
_WITHOUT_CASE: Final = listed(
    """
    السيد السيدة السيّد معالي دولة سعادة فخامة سماحة الأستاذ الدكتور النائب الشيخ صاحب آقای خانم جناب محترم حضرت
    מר גב' גברת ח"כ ד"ר פרופ' השר השרה כבוד השופט השופטת श्री श्रीमती सुश्री डॉ माननीय นาย นาง นางสาว
    """
)
# Small words before a family name; any other word in small letters before a name continues a sentence.
_PARTICLES: Final = listed(
    "van von vom zu zum zur der den de du des da dos del della di la le ter ten op af av bin ibn ben al el abu y"
)
_GLUED: Final = re.compile(
    r"(?:[dl]|de|di|al|el|as|ar|ad|an|ash|abd|[дл]|де|ди|аль|эль|ибн|бен)['’‘\-](?=[^\W\d_a-zß-ÿа-яё])"
)
WITH_PARTICLE: Final = re.compile(r"[^\W\d_]{1,4}[-'’‘](?=[^\W\d_a-zß-ÿа-яё])")  # `де-ЛАЗАРИ`, `al-Bakr`
_SHORT_TITLES: Final = listed(
    "т тов тт товарищ гр гражданин г г-н г-жа господин госпожа проф dr mr mrs ms prof fr sr sra"
)


def names_an_office(words: str) -> bool:
    """Whether words are an office with its article: `M. le rapporteur`, `Le président`, `El señor ministro`."""
    if _BEGINS.match(words) is None:
        return False
    tokens = re.sub(r"\b([dl])['’]", r"\1' ", re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", words)).split()
    small = [token.casefold().rstrip(".") for token in tokens]
    if not small or len(small) > _MOST or not (VERBS | SENTENCE | SAYINGS).isdisjoint(small[1:]):
        return False
    at = has_article = int(small[0] in _ARTICLES)
    has_title = at < len(small) and small[at] in _HONORIFICS
    at += has_title
    if at < len(small) and has_title and small[at] in _ARTICLES:
        at, has_article = at + 1, 1
    while at < len(small) - 1 and small[at] in _RANKS and small[at + 1] not in _OF:
        at += 1
    if not has_article or at >= len(small) or not (has_title or small[at].rstrip(",") in _OFFICES):
        return False
    return small[at].rstrip(",")[-1].isalpha() and _depends(tokens[at:], small[at:])


def _depends(tokens: list[str], small: list[str]) -> bool:
    """Whether all that follows a noun belongs to it: names, `de la guerre`, `général`, a second office."""
    at = 1
    while at < len(tokens):
        if small[at] in _OF:
            at += 1
            at += at < len(tokens) and small[at] in _ARTICLES
            if at >= len(tokens):
                return False
        elif not (tokens[at][0].isupper() or small[at].rstrip(",") in _KINDS | _RANKS | _OFFICES):
            return False
        at += 1
    return True


def begins_with_small_words(words: str) -> str:
    """The name after a title or the small words of a name: `МАРРОВ` of `тов. МАРРОВ`, `Berg` of `van der Berg`."""
    glued = _GLUED.match(words)
    if glued is not None:
        return words[glued.end() :]
    tokens = words.split()
    at = 1 if tokens and tokens[0].rstrip(".") in _SHORT_TITLES else 0
    while at < len(tokens) - 1 and tokens[at] in _PARTICLES:
        at += 1
    name = WITH_PARTICLE.sub("", " ".join(tokens[at:]), count=1) if at else ""
    return name if name[:1].isupper() else ""


def begins_with_a_title(words: str) -> bool:
    """Whether words in a script without capitals begin with a title that is followed by more."""
    first, _, others = words.replace("״", '"').partition(" ")
    return first.rstrip(".") in _WITHOUT_CASE and others.strip() != ""


def stands_beside(words: str) -> bool:
    """Whether the words after a name and a comma say who it is (`ROSSI, Ministro della guerra`) and are no sentence."""
    small = [token.casefold().strip(",.;") for token in words.split()]
    return 0 < len(small) <= _MOST and (VERBS | SENTENCE | SAYINGS | DOINGS).isdisjoint(small)
