"""The words that stage directions begin with, by kind of direction.

In: nothing. Out: words in small letters, of English and of some languages that transcripts are often in, each with its
kind: `vocal`, `kinesic`, `incident`, `pause`, `gap` (words that were not heard or cannot be read), `editorial`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from build_edition.sources.text.label_words import listed

_BY_SORT: Final[Mapping[str, str]] = {
    "vocal": """
        laughter laughs laughing laugh chuckles giggles cheers cries cry crying hisses groans sighs sobs weeps
        coughs cough whispers whispering sings singing shouts shouting voice voices interruption interruptions
        murmurs all together clears gelächter lacht lachen zuruf zurufe rufe heiterkeit rires rire
        exclamations смех голос голоса смеется смеётся возгласы risas ride risa risate ilarità exclamation
        murmures sourires heiter zwischenruf rumeurs крики выкрики реплика шёпот śmiech śmiechy wesołość głos
        głosy smích hlasy skratt gelach nevetés derültség γέλια φωνές φωναί ضحك ضحكات أصوات صيحات صراخ צחוק
        aside beiseite interruzione interruzioni interrupción interrupciones zwischenfrage مقاطعة مقاطعات مداخلة קריאת
        קריאות קולות हँसी हंसी 笑 笑い 笑声 哄笑 笑聲
    """,
    "kinesic": """
        applause applauds nods nodding shakes points pointing gestures gesturing smiles smiling rises rising
        sits kneels bows claps shrugs waves beifall applaus nickt aplausos applausi applaudissements
        аплодисменты овация prolonged stormy applaudit aplauso aplauzos palmas oklaski brawa potlesk applåder
        taps händeklatschen klatscht klatschen lächelt встают встает встаёт кивает улыбается χειροκροτήματα
        تصفيق מחיאות तालियाँ तालियां 拍手 鼓掌 掌声 掌聲
    """,
    "incident": """
        noise disorder stir movement bell commotion uproar enter enters entering exit exits exeunt leaves
        leaving withdrew withdraws withdrawn adjourned adjourns recess resumed sworn music phone telephone
        doorbell door tape recording crosstalk knock knocks unruhe lärm bruit шум звонок движение уходит
        входит выходит ruido rumore rumores rumori campana glocke sonnette mouvement mouvements agitation
        protestations tumulto wrzawa gwar hluk buller θόρυβος κωδωνοκρουσία ضجة ضوضاء رنين רעש המולה शोर 騒然 喧哗
        暗場 退席 退場 入場 起立 удаляется удаляются удалился hinausgeführt abgeführt انسحب ينسحب retire retira
        ritira sort entra esce interjecting crossing aparte
    """,
    "pause": """
        pause silence beat break long pausa stille пауза молчание тишина schweigen schweigt silencio silenzio
        cisza przerwa ticho tystnad σιωπή παύση صمت سكوت שתיקה הפסקה मौन 沈黙 沉默 停顿 間
    """,
    "gap": """
        inaudible unintelligible indistinct illegible garbled unclear redacted missing lost unverständlich
        unleserlich неразборчиво неслышно пропуск inaudibile incomprensible incomprensibile illisible
        indéchiffrable ininteligible niesłyszalne nieczytelne nesrozumitelné ohörbart δυσανάγνωστο 聴取不能 听不清
        聽不清
    """,
    "editorial": "sic recte phonetic ph note editor eds ed translator tr translated original italics emphasis",
}
SORT_OF: Final[Mapping[str, str]] = {word: sort for sort, words in _BY_SORT.items() for word in words.split()}
# Words with which a line of a play tells, without brackets, that the curtain falls or that somebody comes or goes.
_COMES_AND_GOES: Final = """
    curtain vorhang rideau sipario telón telon zasłona kurtyna opona занавес завеса завіса függöny perde gordijn doek
    tæppe teppe ridå esirippu cortina αυλαία 幕 exit exeunt exits manet manent enter ab geht sort sortent esce escono
    sale salen уходит уходят входит входят wychodzi wychodzą wchodzi odejde odchází
"""
ON_STAGE: Final = frozenset(_COMES_AND_GOES.split())
# Words of a direction that are also common in sentences: alone they do not make a bracket a direction.
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
        "retire",
        "retira",
        "ritira",
        "sort",
        "entra",
        "esce",
        "crossing",
        "aside",
        "aparte",
        "rire",
    ]
)
# Words that accompany such a word: how loud it was, how long, from where.
BESIDE: Final = listed(
    """
    and from on in the of at great loud general renewed stormy prolonged long continued some hall house gallery
    left right
    et à au sur de du la le les gauche droite centre vifs vives nombreux nombreuses bancs divers prolongés répétés
    und im von der bei auf links rechts lebhafter lebhafte großer große starker anhaltender allgemeine
    и в на с со из зале зала мест бурные бурная продолжительные долго несмолкающие общий общее шумные все встают
    переходящие овацию e dal dalla vivi vive a sinistra destra al centro y en
    nervous very brief short slight faint quiet soft wild mild scattered light lang lange kurze kurz leise
    breve lunga larga légers légères courte petite краткая краткое лёгкий легкий тихий
    """
)
