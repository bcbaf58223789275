"""The words by which the parts of a letter are told, of English and of some languages that letters are often in.

In: nothing. Out: patterns. Promises: each is evidence for a part, never a part by itself.
"""

from __future__ import annotations

import re
from typing import Final

# Words that open a salutation and hardly anything else.
STRONG: Final = re.compile(
    r"(?:my |mein[e]? |meine sehr )?(?:very |sehr |most |hoch)?"
    r"(?:dear|dearest|esteemed|respected|beloved|hono[u]?red|liebe[rs]?|liebste[rs]?|geehrte[rs]?|geschätzte[rs]?|"
    r"verehrte[rs]?|chers?|chère[s]?|querid[oa]s?|estimad[oa]s?|car[oiae]|carissim[oa]|gentil[ei]|egregi[oa]|"
    r"drag[aăei]|drog[aiu]|szanown[yai]|kär[ae]|kæ?re|beste|lieve|geachte)\b"
    r"|^(?:mon|ma|mes) (?:cher|chère|chers|bon|bien)\b|^(?:hello|hallo|guten tag|bonjour|buenos días)\b"
    r"|^(?:дорог|уважаем|мил|любезн|многоуважаем|здравствуй)\w*|عزيز|صديق|السيد|حضرة|אדון|יקר|प्रिय|அன்புள்ள|亲爱的|尊敬的|敬爱的|Ἀγαπητ|Αγαπητ|Φίλε",
    re.IGNORECASE,
)
# Words that make a salutation alone or with a name, and open sentences as well.
WEAK: Final = re.compile(
    r"(?:sirs?|madam|gentlemen|ladies|comrades?|friends?|monsieur|messieurs|madame|mesdames|excellency|"
    r"genossen?|herr|frau|señor(?:es|a)?|signor[ei]?|signora|товарищи?|господин|братья|"
    r"your \w+|to (?:the|my|all|whom))\b",
    re.IGNORECASE,
)
CLOSING: Final = re.compile(
    r"\b(?:regards|wishes|sincerely|faithfully|yours|respectfully|affectionate(?:ly)?|love|greetings|servant|farewell|"
    r"cordially|obediently|hochachtungsvoll|gr[uü](?:ß|ss)(?:en?)?|herzlich\w*|ergebenst\w*|saluti|salutations|cordialement|"
    r"affectueusement|saludos|atentamente|abrazos?|abbracci\w*|baci|уважением|приветом|обнимаю|целую|искренне|преданн\w+)\b"
    r"|^(?:dein|deine|ihr|ihre|euer|eure|votre|ton|tuo|tua|suo|tu|su|ваш|твой|твоя|ever|bien à)\b"
    r"|^your (?:ever |most |very )?(?:loving|devoted|obedient|humble|own|old|son|daughter|brother|sister|friend|mother|"
    r"father|wife|husband)\b"
    r"|^(?:i am|i remain|i have the honou?r to be|believe me|agréez|veuillez)\b"
    r"|مع تحيات|تحيات|בברכה|שלך|敬上|此致|敬礼|धन्यवाद|आपका|உங்கள்",
    re.IGNORECASE,
)
POSTSCRIPT: Final = re.compile(
    r"(?:(?:[pр]\.?[ \-‐]*){1,4}[sс]\b\.?|post[- ]?script(?:um)?\b|nachschrift\b|nachsatz\b|n\.? ?s\.|з\. ?ы\.|"
    r"п\. ?с\.|p\. ?d\.)[:\s.,—–-]*(?=\S|$)",
    re.IGNORECASE,
)
ENCLOSURE: Final = re.compile(
    r"[\[(]?(?:encl(?:osures?|osed|s)?|enc|inclosures?|anlagen?|beilagen?|annexes?|pièces? jointes?|allegat[oi]|"
    r"adjuntos?|приложени[ея]|cc)\b[\s.:)\]\d]",
    re.IGNORECASE,
)
ADDRESSEE: Final = re.compile(
    r"(?:to|an|à|au|al|кому|the right hon|the hon|his (?:excellency|majesty|honou?r)|"
    r"her (?:excellency|majesty)|messrs)\b",
    re.IGNORECASE,
)
MONTH: Final = re.compile(
    r"\b(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sept?|o[ck]t|nov|de[cz]|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|"
    r"janv|févr|avr|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\w*\.?",
    re.IGNORECASE,
)
