"""Find the person to whom a line of a letter's head is addressed, if its form shows that it is a person.

In: the words of a line. Out: an `Addressed`, or None. Promises: a title or `Esq.` is the evidence; a line addressed to
an office or to several people, or one that could be the sender's own letterhead, does not give a recipient.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from build_edition.sources.text.letter_words import ADDRESSEE

_TO: Final = r"(?:to|an|à|au|al|aan|til|till|до|кому|do|pour|für|for)\s+(?:the\s+)?"
# titles that people write before the names of others only
_OF_OTHERS: Final = (
    r"herrn|frau|fräulein|frl\.?|mr\.?|mrs\.?|ms\.?|miss|monsieur|madame|mademoiselle|mme\.?|mlle\.?|mgr\.?|"
    r"(?:señor|senhor|sr\.?)(?:\s+don|\s+d\.)?|(?:señora|sra\.?)(?:\s+doña)?|señorita|srta\.?|senhora|"
    r"(?:il\s+)?signor|(?:la\s+)?signora|signorina|de\s+heer|mijnheer|mevrouw|mejuffrouw|fru|frøken|fröken|"
    r"(?:egregio|gentile|gentilissim[oa]|gent\.?m[oa]|preg\.?m[oa]|ill\.?m[oa]|stimatissim[oa]|chiar\.?m[oa])\s+"
    r"(?:signore?|signora|sig\.(?:ra)?)|(?:[ei]xmo|ilmo|exm[oa]|ilustr[íi]ssim[oa])\.?\s+(?:sr\.?|sra\.?|senhora?)(?:\s+d\.)?|"
    r"(?:hoch|wohl|hochwohl)geborene?n?\s+herrn|wielmożn[ya]\s+pani?|szanown[ya]\s+pani?|w\.?\s?p\.?\s+pani?"
)
_INFLECTED: Final = (
    r"господину|госпоже|г-ну|г-же|товарищу|тов\.|гражданину|гражданке|гр\.|пану|панові|пані|"
    r"(?:wielmożn(?:emu|y)|szanown(?:emu|ej))\s+pan(?:u|i)|panu|pani|slečně|gospodinu|gospođi"
)
# titles that people may also use in their own letterhead
_OWN: Final = (
    r"dr\.?|doctor|doktor|docteur|prof\.?|professor|professeur|sir|lady|lord|(?:the\s+)?rev(?:erend|d)?\.?|"
    r"capt(?:ain)?\.?|captaine|capitaine|kapitän|col(?:onel)?\.?|major|gen(?:eral)?\.?|général|adm(?:iral)?\.?|"
    r"lieut(?:enant)?\.?|(?:the\s+)?(?:right\s+)?hon(?:ourable)?\.?|herr|доктору|профессору|генералу|капитану|"
    r"полковнику|don|doña|dott\.|avv\.|ing\."
)
_TITLED: Final = re.compile(
    rf"(?P<to>{_TO})?(?P<title>(?P<others>(?:{_OF_OTHERS}))|(?P<inflected>(?:{_INFLECTED}))|(?P<own>(?:{_OWN})))"
    rf"(?:\s+(?:{_OWN}))*\s+(?P<name>[^\s,;:!?][^,;:!?]*?)(?P<rest>,.*|\.?)",
    re.IGNORECASE,
)
_ESQUIRE: Final = re.compile(
    rf"(?:{_TO})?(?P<name>[^\s,;:!?][^,;:!?]{{2,40}}?),?\s+Esq(?:uire|r)?\b\.?(?P<rest>,.*)?", re.IGNORECASE
)
_OWNED: Final = re.compile(r"['’]s\b")  # `Miss Vale's diary` is not an address
_EAST: Final = re.compile(r"(?P<name>[^\s。、]{2,12})[様殿]")
TITLE_ALONE: Final = re.compile(rf"(?:{_TO})?(?:{_OF_OTHERS}|{_INFLECTED})", re.IGNORECASE)


class Addressed(NamedTuple):
    """A name, and whether it may be the sender's own letterhead, or is written in an inflected form."""

    name: str
    may_be_own: bool = False
    is_inflected: bool = False


def addressed(words: str) -> Addressed | None:
    """The person that a line is addressed to; a title is kept if only one name follows it."""
    plain = words.strip()
    if east := _EAST.fullmatch(plain):
        return Addressed(east["name"])
    if squire := _ESQUIRE.fullmatch(plain):
        return Addressed(_untitled(squire["name"]))
    found = _TITLED.fullmatch(plain)
    if found is None or _OWNED.search(plain):
        return None
    name, title = found["name"].strip(), found["title"]
    is_whole = len(name.split()) > 1 or bool(found["inflected"])
    kept = name if is_whole or title.casefold() == "herrn" else f"{title} {name}"
    return Addressed(kept, bool(found["own"]) and not found["to"], bool(found["inflected"]))


def is_of_an_address(words: str) -> bool:
    """Whether a line is addressed to anybody, a person or an office."""
    return ADDRESSEE.match(words) is not None or addressed(words) is not None


def _untitled(name: str) -> str:
    found = _TITLED.fullmatch(name.strip())
    return found["name"].strip() if found is not None and len(found["name"].split()) > 1 else name.strip()
