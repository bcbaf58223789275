r"""Letters that TeX writes with commands (`\'e`, `{\v C}`, `\ss`) → the letters themselves.

In: the words of a field. Out: the same with accents, letters and signs written out. Promises: what is not known stays
as it is. The citation processor reads these itself; this is for what it is not asked: archives, shelfmarks, dates.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_ACCENTS: Final = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328",
    "b": "\u0331", "t": "\u0361",
}  # fmt: skip
_LETTERS: Final = {
    "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "ss": "ß", "i": "ı", "j": "ȷ", "S": "§", "textsection": "§", "P": "¶", "textparagraph": "¶", "dots": "…",
    "ldots": "…", "textless": "<", "textgreater": ">", "textbackslash": "\\", "textasciitilde": "~",
    "textasciicircum": "^", "textdollar": "$", "textquotesingle": "'", "textquoteleft": "‘", "textquoteright": "’",
    "textquotedblleft": "“", "textquotedblright": "”", "quotedblbase": "„", "guillemotleft": "«",
    "guillemotright": "»", "guilsinglleft": "‹", "guilsinglright": "›", "textbullet": "•", "textdegree": "°",
    "textdagger": "†", "copyright": "©", "textcopyright": "©", "textregistered": "®", "pounds": "£",
    "textsterling": "£", "euro": "€", "textyen": "¥", "textonehalf": "½", "textonequarter": "¼",
    "textthreequarters": "¾", "textmu": "µ", "textbrokenbar": "¦", "hyp": "-",
}  # fmt: skip
# commands of which only what stands in their braces is printed
_SET_ASIDE: Final = re.compile(
    r"\\foreignlanguage\s*\{[^{}]*\}\s*(?=\{)|\\(?:emph|text(?:it|bf|sc|rm|sf|tt|up|normal|russian|german|french|greek"
    r"|latin|superscript|subscript)|mkbib(?:quote|emph|parens|italic|bold)|enquote|underline)\s*(?=\{)"
    r"|\\(?:em|it|bf|sc|sl|tt|rm)(?![A-Za-z])\s*"
)
_DOTLESS: Final = r"\\[ij](?![A-Za-z])"
_ACCENTED: Final = re.compile(
    rf"\\([`'^\"~=.])\s*(?:\{{\s*({_DOTLESS}|[^\W\d_]{{1,2}})\s*\}}|({_DOTLESS}|[^\W\d_]))"
    rf"|\\([uvHcdbkrt])(?:\s*\{{\s*({_DOTLESS}|[^\W\d_]{{1,2}})\s*\}}|\s+({_DOTLESS}|[^\W\d_]))"
)
_NAMED: Final = re.compile(r"\\([A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))")
_SPACE: Final = re.compile(r"\\[,;: ]")
_UNSEEN: Final = re.compile(r"\\[-/!]")


def letters(words: str) -> str:
    """The words with every letter that is known written out."""
    words = _ACCENTED.sub(_accented, _SET_ASIDE.sub("", words))
    words = _NAMED.sub(lambda found: _LETTERS.get(found[1], found[0]), words)
    words = _UNSEEN.sub("", _SPACE.sub("\u00a0", words))
    return words.replace("``", "“").replace("''", "”")


def _accented(found: re.Match[str]) -> str:
    sign = found[1] or found[4]
    letter = (found[2] or found[3] or found[5] or found[6]).removeprefix("\\")
    return unicodedata.normalize("NFC", letter[0] + _ACCENTS[sign] + letter[1:])
