"""The words that identify a paragraph as the clerk's: names and actions of meetings; and the first and second person.

In: nothing. Out: words in small letters, of English and of some languages that transcripts are often in. Promises: they
only decide what is reported; no word here changes the speaker of a paragraph.
"""

from __future__ import annotations

from typing import Final


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Meetings, and people who are heard there.
BODIES: Final = _listed(
    """
    meeting committee subcommittee session sitting court house council hearing assembly congress conference board jury
    proceedings examination cross trial interrogation
    debate commission chamber senate parliament tribunal chairman chair witness witnesses
    vernehmung verhör beweisaufnahme
    sitzung versammlung ausschuss ausschuß gericht verhandlung kommission rat zeuge vorsitzende
    séance audience interrogatoire comité assemblée conseil tribunal témoin
    допрос заседание собрание комиссия суд съезд пленум комитет свидетель совещание
    sesión reunión junta tribunal seduta riunione assemblea udienza
    """
)
# What a meeting does, or what is done to it.
DOINGS: Final = _listed(
    """
    closed adjourned rose ended opened resumed recessed convened reconvened began dissolved suspended retired withdrew
    withdrawn met dispersed concluded excused sworn terminated
    geschlossen vertagt endete endet schließt schloss schloß eröffnet unterbrochen vereidigt entlassen
    levée lève close ajournée suspendue ouverte reprise suspend
    закрыто закрыт закрывается закрылось объявляется открыто открылось прервано закончилось окончено
    возобновилось удаляется
    levanta levantó termina terminó suspende suspendió tolta chiusa sospesa aperta
    """
)
# What such a paragraph may begin with if it names no meeting.
BEGINNINGS: Final = _listed("adjourned recess recessed suspended vertagt geschlossen перерыв объявляется")
# Who keeps the record, and what such a person does.
OFFICERS: Final = _listed(
    """
    clerk secretary registrar stenographer usher schriftführer protokollführer sekretär sekretärin
    greffier secrétaire huissier секретарь секретаря секретарем secretario secretaria segretario
    """
)
READINGS: Final = _listed(
    """
    read reads called calls announced announces recorded liest las verliest verlas ruft
    lit lut donne appelle читает зачитывает оглашает зачитал огласил leyó lee legge lesse
    """
)
# Verbs of indirect speech.
SAYINGS: Final = _listed(
    """
    said asked replied answered stated observed remarked objected moved seconded proposed reported agreed declared
    explained added spoke rose entered left withdrew declined
    sagte fragte antwortete erklärte beantragte bemerkte entgegnete
    dit demanda répondit déclara demande répond déclare
    сказал сказала спросил спросила ответил ответила заявил заявила предложил предложила говорит заявляет
    dijo preguntó contestó respondió disse chiese rispose
    """
)
# First and second person.
PERSONS: Final = _listed(
    """
    i me my mine myself we us our ours ourselves you your yours yourself yourselves let
    ich mich mir mein meine meinem meinen meiner wir uns unser unsere unserem unseren unserer du dich dir euch ihr
    je j moi mon mes nous notre nos vous votre vos
    я меня мне мной мой моя моё мое мои моего моей мы нас нам нами наш наша наше наши вы вас вам вами ваш ваша
    yo mi mis nos nuestro nuestra usted ustedes io noi nostro nostra voi vostro vostra
    """
)
