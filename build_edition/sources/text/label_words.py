"""The words that distinguish a label from a sentence: titles, small words of names, words that make a sentence.

In: nothing. Out: words in small letters, of English and of some languages that transcripts are often in. Promises: they
only decide what is reported and what continues a turn; no word here makes anybody a speaker.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final


def listed(words: str) -> frozenset[str]:
    """The words of a string, separated by white space, as a set."""
    return frozenset(words.split())


# Titles before a name.
TITLES: Final = listed(
    """
    mr mrs ms miss mx dr prof professor sir lord lady dame senator representative congressman congresswoman
    judge justice gen general col colonel capt captain maj major lt lieutenant sgt rev father sister brother st
    hon m mm mme mlle monsieur madame herr frau signor signora sr sra don doña señor señora fr deputy minister
    comrade т тов товарищ г г-н г-жа господин госпожа
    """
)
# Abbreviated titles and other words whose full stop does not end a label.
SHORTENED: Final = listed(
    """
    mr mrs ms mx dr prof gen col capt maj lt sgt rev st hon m mm mme mlle sr sra fr т тов г jr
    abg abgeordn dep deput dip sen rep gov sig avv dott ing mons msgr messrs insp cpl adm comdr cde lic arq
    ed min posł zast red mag hr hrn fhr pfr inż płk mec pos тт гр гражд проф акад инж доц ген полк архим свящ деп
    """
)
# Small words inside a name or an office.
JOINING: Final = listed(
    """
    of by the de la le les du des d' da do dos del della delle di der den dem van von vom zu zum zur und et y e i
    and for in from to al el bin ibn ben af av til på in- pro tempore tem & и из от для
    """
)
# Words that open a sentence but no label.
OPENING: Final = listed(
    """
    i we you he she it they this that these those there here now then so but and or if when where why how what
    who which well yes no not as because while since though although for in on at by to from with after before
    first second third finally also again once perhaps please thank thanks is are was were do does did let my
    our your his her its their ja nein nicht doch oui non sí si но и да нет а он она они мы вы я это
    """
)
# Words that occur in a sentence but in no label.
SENTENCE: Final = listed(
    """
    i we you he she it they me us him them this that these those there is are was were am be been being have has
    had do does did will would shall should can could may might must say says said ask asks asked see saw know
    think thought go went not but if because when as so than one thing follows
    """
)
# The same in other languages, where the words next to them may occur in a label.
VERBS: Final = listed(
    """
    est sont a ont était étaient avait avaient fut furent sera seront fait va vient peut veut doit parle parlent disent
    è sono ha hanno era erano dice dicono fa mi ist sind hat haben war waren wird sagt sagen es son eran dicen está
    был была было были есть говорят
    """
)
# The first words of the heading of a section in a law or a book.
SECTIONS: Final = listed(
    """
    sec section sect art article chap chapter ch part clause para paragraph title item appendix schedule annex
    table fig figure no nos vol volume exhibit resolution rule note nb ps subject date re cc bcc enclosure encl tel fax
    """
)
# Months, as a pattern.
MONTHS: Final = (
    r"jan(?:uar[yi]?)?|feb(?:ruar[yi]?)?|mar(?:ch|zo)?|märz|apr(?:il)?|ma[iy]|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|"
    r"o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|"
    r"октября|ноября|декабря|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
)
# Labels that stand for whoever is asking.
ASKING: Final = listed(
    """
    q question f frage в вопрос pregunta domanda demande pergunta pytanie vraag otázka kérdés fråga spørgsmål spørsmål
    питання въпрос ερώτηση soru שאלה سؤال 질문 întrebare kysymys pitanje प्रश्न
    """
)
# Letters that stand for whoever is asking where the other one of the pair answers.
_IN_TURN: Final = listed("dr pr po va vs kv oo fa fs во пв па εα שת سج 問答 问答 문답 प्रउ îr kv")


def asking_among(labels: Collection[str]) -> frozenset[str]:
    """Which labels, in small letters, stand for whoever is asking: some by themselves, some where another answers."""
    pairs = (one for one in _IN_TURN if one[0] in labels and one[1:] in labels)
    return ASKING | {one[0] for one in pairs}


# Words that open a letter, the head of a mail or the formulas of minutes, and are not proposed as speakers.
ADDRESSING: Final = frozenset({
    "sir", "sirs", "dear sir", "dear sirs", "dear madam", "madam", "gentlemen", "my dear sir", "from", "to", "sent",
    "sender", "recipient", "copy", "total", "sum", "signed", "source", "address", "reference", "ref", "time", "place",
    "present", "absent", "apologies", "resolved", "ordered", "whereas", "ayes", "noes", "yeas", "nays", "postscript",
    "ingredients", "method", "summary", "contents", "abstract", "keywords", "introduction", "conclusion", "results",
    "scene", "setting", "scena", "szene", "scène", "décor", "ort", "zeit", "luogo", "lugar", "место действия",
    "motion", "moved", "vote", "votes", "for", "against", "abstained", "abstentions", "agenda", "action", "decision",
    "decided", "discussion", "in attendance", "quorum",
    "anwesend", "abwesend", "entschuldigt", "tagesordnung", "beschluss", "beschluß", "beschlossen", "abstimmung",
    "présents", "absents", "excusés", "ordre du jour", "décision", "décidé", "délibération", "pour", "contre",
    "presenti", "assenti", "ordine del giorno", "delibera", "presentes", "ausentes", "orden del día", "acuerdo",
    "слушали", "постановили", "решили", "выступили", "присутствовали", "отсутствовали", "голосовали", "повестка дня",
    "постановлено", "решено", "слушание", "постановление", "решение", "за", "против", "воздержались",
    "confidential", "secret", "important", "warning", "caution", "example", "definition", "theorem", "proof", "lemma",
})  # fmt: skip
