"""The words that identify the parts of a letter, in English and some languages in which letters are often written.

In: nothing. Out: patterns. Promises: each is evidence for a part, never a part by itself.
"""

from __future__ import annotations

import re
from typing import Final

from build_edition.sources.text.label_words import MONTHS

# Words that open a salutation and hardly anything else.
STRONG: Final = re.compile(
    r"(?:my |mein[e]? |meine sehr )?(?:very |sehr |most |hoch|très |bien )?"
    r"(?:dear|dearest|esteemed|respected|beloved|hono[u]?red|liebe[rs]?|liebste[rs]?|geehrte[rs]?|geschätzte[rs]?|"
    r"verehrte[rs]?|chers?|chère[s]?|querid[oa]s?|estimad[oa]s?|car[oiae]|carissim[oa]|gentil[ei]|egregi[oa]|"
    r"drag[aăei]|drog[aiu]|szanown[yai]|kochan[yaei]|najdroższ[yaei]|mił[yaei]|drah[ýáíé]|mil[ýáíé]|kedves|drága|"
    r"sevgili|sayın|değerli|kär[ae]|kæ?re|beste|lieve|geachte|caríssim[oa]|amatissim[oa]|hochgeehrte[rs]?|"
    r"hochgeschätzte[rs]?|innigstgeliebte[rs]?)\b"
    r"|^(?:mon|ma|mes) (?:cher|chère|chers|bon|bien)\b|^(?:hello|hallo|guten tag|bonjour|buenos días)\b"
    r"|^(?:дорог|уважаем|мил|любезн|многоуважаем|глубокоуважаем|высокочтим|здравствуй)\w*|^милостив\w+ государ\w+"
    r"|^ваше? (?:превосходительств|высокоблагороди|сиятельств|благороди)\w*|^拝啓|^前略|^謹啓|^拝復|^هموطن|^جناب|"
    r"عزيز|صديق|السيد|حضرة|אדון|יקר|प्रिय|அன்புள்ள|亲爱的|尊敬的|敬爱的|Ἀγαπητ|Αγαπητ|Φίλε",
    re.IGNORECASE,
)
# Words that are a salutation alone or with a name, but also open sentences.
WEAK: Final = re.compile(
    r"(?:sirs?|madam|gentlemen|ladies|comrades?|friends?|monsieur|messieurs|madame|mesdames|excellency|"
    r"genossen?|herr|frau|señor(?:es|a)?|signor[ei]?|signora|товарищи?|господин|братья|"
    r"your \w+|to (?:the|my|all|whom))\b",
    re.IGNORECASE,
)
# Somebody who is addressed by an office: `Monsieur l’Ingénieur`, `Madame la présidente`, `Господин министр`.
BY_OFFICE: Final = re.compile(
    r"(?:monsieur|madame|mademoiselle|messieurs|mesdames) (?:l[’'](?=\w)|(?:le|la|les|et|mon|ma)\s)[^.;!?]+"
    r"|(?:господин|госпожа|товарищ)\s\w+(?:\s\w+)?",
    re.IGNORECASE,
)
CLOSING: Final = re.compile(
    r"\b(?:regards|wishes|sincerely|faithfully|yours|respectfully|affectionate(?:ly)?|love|greetings|servant|farewell|"
    r"cordially|obediently|hochachtungsvoll|gr[uü](?:ß|ss)(?:en?)?|herzlich\w*|ergebenst\w*|saluti|salutations|"
    r"cordialement|"
    r"affectueusement|saludos|atentamente|abrazos?|abbracci\w*|baci|уважением|приветом|обнимаю|целую|целуем|"
    r"искренне|преданн\w+|почтени\w+|уверение|всего (?:доброго|хорошего)|до свидания|"
    r"hochachtung|ergebenheit|agréer|amitiés|bises|baisers|całuj[ęe]\w*|ściskam|pozdrawiam|"
    r"poważaniem|saygılarımla|sevgiler\w*|selamlar\w*|öperim|abbraccio|abbracciamo|ossequi|abraza|"
    r"atenciosamente|hälsningar|hilsen|groeten|hoogachtend|üdvözlettel|pozdrav\w*)\b"
    r"|^(?:il (?:tuo|suo|vostro)|la (?:tua|sua)|je|jouw|uw|din|ditt|tvůj|tvoja?|tvoj|твій|seu|sua|teu|"
    r"dein|deine|ihr|ihre|euer|eure|votre|ton|tuo|tua|suo|tu|su|ваш|ваша|твой|твоя|twój|twoja|oğlun|kızın|ever|"
    r"bien à)\b"
    r"|^your (?:ever |most |very )?(?:loving|devoted|obedient|humble|own|old|son|daughter|brother|sister|friend|mother|"
    r"father|wife|husband)\b"
    r"|^(?:i am|i remain|i have the honou?r to be|believe me|agréez|veuillez)\b"
    r"|^(?:בנך|בתך|אחיך|אחותך|ידידך|אוהבך|שלכם|דיין|דײַן|אייער)\b"
    r"|مع تحيات|تحيات|المخلص|المخلصة|أخوك|صديقك|ولدك|ابنك|وتفضلوا|ارادتمند|"
    r"با احترام|敬具|草々|謹言|かしこ|祝好|顿首|בברכה|"
    r"שלך|敬上|此致|敬礼|धन्यवाद|आपका|உங்கள்",
    re.IGNORECASE,
)
# What stands before a name where a copy says who signed.
SIGNED: Final = re.compile(
    r"(?:[(\[]?(?:signed|sgd|gezeichnet|gez|signé|firmato|firmado|fdo|f\.to|подпись|подписал|podpisano|getekend|w\.g)"
    r"[.:)\]]+|/s/|\(-\)|l\. ?s\.)\s*",
    re.IGNORECASE,
)
POSTSCRIPT: Final = re.compile(
    r"(?:(?:[pр]\.?[ \-‐]*){1,4}[sс]\b\.?|post[- ]?script(?:um)?\b|nachschrift\b|nachsatz\b|n\.? ?s\.|з\. ?ы\.|"
    r"п\. ?с\.|p\. ?d\.?(?:[ ]?\d)?|dopisek|utóirat|u\. ?i\.|υ\. ?γ\.|not(?=:)|נ(?:\.? ?נ)*\.? ?ב\.|ملاحظة|"
    r"حاشية|پ\. ?ن\.|"
    r"पुनश्च|追伸|追啓|再啓|又及|附言|附启|추신)[:：\s.,—–-]*(?=\S|$)",
    re.IGNORECASE,
)
ENCLOSURE: Final = re.compile(
    r"[\[(]?(?:encl(?:osures?|osed|s)?|enc|inclosures?|anlagen?|beilagen?|annexes?|pièces? jointes?|allegat[oi]|"
    r"adjuntos?|приложени[ея]|cc)\b[\s.:)\]\d]",
    re.IGNORECASE,
)
# The line above an enclosed document whose words follow below.
ENCLOSED_BELOW: Final = re.compile(
    r"[\[(]?(?:(?:sub-?)?[ei]nclosures?|anlage|beilage|annexe?|pièce jointe|allegato|adjunto|anexo|приложение|"
    r"załącznik)\b"
    r"(?:[^.;!?]|\bno\.){0,40}[.:\])]*",
    re.IGNORECASE,
)
# Words that date a postmark, a receipt or an answer, not the letter.
OF_THE_POST: Final = re.compile(
    r"\b(?:post-?mark(?:ed)?|(?:post)?stempel|cachet|timbre|timbro|matasellos|штемпел\w*|received|rec[’']?d|"
    r"recd|arrived|"
    r"eingegangen|eing\.|erhalten|empfangen|präs\.|präsentiert|reçue?|arrivée?|получен\w*|вх\.|входящ\w*|ricevut[oa]|"
    r"recibid[oa]|ontvangen|otrzyman\w*|answered|replied|beantwortet|répondue?|отвечено|forwarded|docketed|filed|"
    r"registered|copied|abgeschrieben)(?!\w)",
    re.IGNORECASE,
)
# What a line of the head of a mail or a memorandum begins with.
OF_MAIL: Final = re.compile(
    r"(?:from|to|cc|bcc|date|sent|subject|re|reply-to|von|an|datum|gesendet|betreff|de|à|objet|envoyé|para|asunto|"
    r"fecha|da|a|oggetto|data|inviato|от|кому|дата|отправлено|тема|копия)\s*:\s",
    re.IGNORECASE,
)
NOTA_BENE: Final = re.compile(r"n\. ?b\.|nb\b", re.IGNORECASE)
# A salutation before other words on the same line: `Sir: I have`, `MY DEAR SIR,—I have`, `Hochgeehrter Herr! Ich`.
RUN_IN: Final = re.compile(r"(?P<words>[^.:!—–\n]{2,60}?)(?:[:：]\s*(?:—|–|--)?|[!！]|,?\s?(?:—|–|--))\s*(?=\w)")
ADDRESSEE: Final = re.compile(
    r"(?:(?:to|an|à|au|al|кому|the right hon|the hon|hon|rt\. hon|his (?:excellency|majesty|honou?r)|"
    r"her (?:excellency|majesty)|messrs|mrs?|miss|monsieur|madame|"
    r"mademoiselle|mme|mlle|frau|fräulein|señora?|signora?|"
    r"herrn|seiner|ihrer (?:exzellenz|majestät)|son excellence|s\. ?e\.|"
    r"(?:его|её|ее|их) (?:превосходительств|высокоблагороди|сиятельств|величеств)\w*|г-ну|г-же|господину|госпоже|"
    r"товарищу|тов|wielmożny|j\. ?w)\b|[^;:!?]{3,40},? Esq(?:uire|r?\.)?[.,]?$|[^\s。、]{1,12}[様殿]$|"
    r"[^\s。、]{1,10}(?:先生|女士)$)",
    re.IGNORECASE,
)
# A month written out, or abbreviated before a full stop, a comma, a digit or the end.
MONTH: Final = re.compile(
    rf"\b(?:{MONTHS}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|o[ck]t|nov|de[cz]|janv|févr|avr|juil|ene|abr|ago|dic|"
    rf"gen|mag|giu|"
    r"lug|set|ott|mär|янв|фев|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)(?=\.|[ ]?\d|[ ]?$|,)|janeiro|fevereiro|"
    r"março|abril|"
    r"maio|mayo|junho|junio|julho|julio|agosto|setembro|septiembre|setiembre|outubro|octubre|novembro|"
    r"noviembre|dezembro|"
    r"diciembre|enero|febrero|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|"
    r"stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|"
    r"januari|februari|maart|mei|augustus|augusti|maj|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|"
    r"aralık|ledna|února|března|dubna|května|června|července|září|října|prosince|março|juin|jänner|hornung)\b\.?"
    r"|[一二三四五六七八九十〇\d]+月[一二三四五六七八九十〇\d]+日",
    re.IGNORECASE,
)
