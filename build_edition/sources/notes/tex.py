r"""TeX in the fields of a bibliography, so that the citation processor loses nothing of it.

In: the words of a field. Out: the same, with characters that the processor would drop written out (`\textbar` → |, a
bare `%`), formulas in words, and the commands that are unknown here. Promises: accents and emphasis are left to the
processor.
"""

from __future__ import annotations

import re
from typing import Final

from build_edition.sources.notes.tex_formulas import formula_in_words, unknown_in_formula
from build_edition.sources.notes.tex_letters import letters

# noncharacters that stand for braces, which BibTeX would count
OPENING: Final = "\ufdd0"
CLOSING: Final = "\ufdd1"
# commands that the processor would silently drop; it knows the others
SIGNS: Final = {
    "textbar": "|", "textbardbl": "‖", "textunderscore": r"\_", "textendash": "–", "textemdash": "—",
    "textthreequartersemdash": "—", "textellipsis": "…", "textperiodcentered": "·", "dag": "†", "ddag": "‡",
    "textdaggerdbl": "‡", "texttrademark": "™", "texteuro": "€", "textcent": "¢", "textordfeminine": "ª",
    "textordmasculine": "º", "textpm": "±", "texttimes": "×", "textdiv": "÷", "textnumero": "№", "SS": "SS",
    "th": "þ", "TH": "Þ", "dh": "ð", "DH": "Ð", "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ",
    "textvisiblespace": "␣", "textasteriskcentered": "∗", "textlangle": "⟨", "textrangle": "⟩", "textminus": "−",
    "textasciimacron": "¯", "textcurrency": "¤", "textasciidieresis": "¨", "textexclamdown": "¡",
    "textquestiondown": "¿", "textinterrobang": "‽", "textrightarrow": "→", "textleftarrow": "←", "quad": "~",
    "qquad": "~", "enspace": "~", "thinspace": "~", "textthinspace": "~", "textnobreakspace": "~", "relax": "",
    "textlbrackdbl": "⟦", "textrbrackdbl": "⟧", "degree": "°", "no": "nº", "og": "« ", "fg": " »",
    "quotesinglbase": "‚",
    "textbraceleft": OPENING, "textbraceright": CLOSING, "mbox": "", "hbox": "", "slash": "/", "textquotedbl": '"',
    "textpertenthousand": "‱",
    "glqq": "„", "grqq": "“", "glq": "‚", "grq": "‘", "flqq": "«", "frqq": "»", "flq": "‹", "frq": "›",
    "guillemetleft": "«", "guillemetright": "»", "textcyrillic": "", "textukrainian": "", "textpolish": "",
    "textperthousand": "‰", "textreferencemark": "※", "textlira": "₤", "textruble": "₽", "textwon": "₩",
}  # fmt: skip
_KNOWN: Final = frozenset(
    [
        "textless",
        "textgreater",
        "textbackslash",
        "textasciitilde",
        "textasciicircum",
        "textdollar",
        "textquotesingle",
        "textquoteleft",
        "textquoteright",
        "textquotedblleft",
        "textquotedblright",
        "quotedblbase",
        "guillemotleft",
        "guillemotright",
        "guilsinglleft",
        "guilsinglright",
        "dots",
        "ldots",
        "textbullet",
        "textdegree",
        "textsection",
        "S",
        "P",
        "textparagraph",
        "textdagger",
        "copyright",
        "textcopyright",
        "textregistered",
        "pounds",
        "textsterling",
        "euro",
        "textyen",
        "textonehalf",
        "textonequarter",
        "textthreequarters",
        "textmu",
        "aa",
        "AA",
        "ae",
        "AE",
        "oe",
        "OE",
        "o",
        "O",
        "l",
        "L",
        "ss",
        "i",
        "j",
        "textbrokenbar",
        "textmusicalnote",
        "TeX",
        "LaTeX",
        "textsuperscript",
        "textsubscript",
        "emph",
        "textit",
        "textbf",
        "textsc",
        "enquote",
        "mkbibquote",
        "mkbibemph",
        "mkbibparens",
        "textrussian",
        "textgerman",
        "textfrench",
        "textgreek",
        "textlatin",
        "foreignlanguage",
        "url",
        "href",
        "textrm",
        "uppercase",
        "MakeUppercase",
        "hyp",
        "textnormal",
        "textup",
        "underline",
        "textsf",
        "texttt",
        "textogonekcentered",
        "u",
        "v",
        "H",
        "c",
        "d",
        "b",
        "k",
        "r",
        "t",
        "mkbibitalic",
        "mkbibbold",
        "noopsort",
        "em",
        "it",
        "bf",
        "sc",
        "sl",
        "tt",
        "rm",
    ]
)
_COMMAND: Final = re.compile(r"\\([A-Za-z]+)")
_SIGN: Final = re.compile(r"\{[ ]*\\([A-Za-z]+)[ ]*(?:\{\})?[ ]*\}|\\([A-Za-z]+)(?:\{\}|[ ]+|(?![A-Za-z]))")
_DOTLESS: Final = re.compile(r"(\\['`^\"~=.])[ ]*(?:\{[ ]*\\([ij])[ ]*\}|\\([ij])(?![A-Za-z])[ ]*)")
_BARE: Final = re.compile(r"(?<!\\)[%#]")
_LOW_QUOTE: Final = re.compile(r"(?<![\w,]),,(?=[\w{\\])")
# words between two straight marks; what is left out before a word (’t, ’90s, rock ’n’ roll) begins none
_IN_MARKS: Final = re.compile(
    r"(?<![\w\\'`])'(?!\d\d|(?:[ntsd]|ne[mnr]?|tis|twas|em|til)\b)(?=\w)([^'`{}\\]*\w[.,!?…]?)'(?![\w'])", re.IGNORECASE
)
_DOLLAR: Final = re.compile(r"(?<!\\)\$")
_MATHEMATICS: Final = re.compile(r"(?<!\\)\$[^$]*[\\^_{][^$]*(?<!\\)\$")


def mended(words: str) -> str:
    """The words with every character that would be lost written out."""
    words = _DOTLESS.sub(lambda found: f"{found[1]}{{{found[2] or found[3]}}}", words)
    words = _IN_MARKS.sub(r"`\1'", _LOW_QUOTE.sub("„", words))
    words = _BARE.sub(lambda found: "\\" + found[0], _SIGN.sub(_written_out, words))
    at, pieces = 0, []
    for formula in _MATHEMATICS.finditer(words):
        pieces += [_DOLLAR.sub(r"\\$", words[at : formula.start()]), formula_in_words(formula[0])]
        at = formula.end()
    return "".join([*pieces, _DOLLAR.sub(r"\\$", words[at:])])


def unknown_commands(words: str) -> tuple[str, ...]:
    """Commands that neither we nor the processor know."""
    formulas = (one for found in _MATHEMATICS.finditer(words) for one in unknown_in_formula(found[0]))
    others = (found[1] for found in _COMMAND.finditer(_MATHEMATICS.sub("", words)))
    return (*(one for one in others if one not in _KNOWN and one not in SIGNS), *formulas)


def plain(words: str, tie: str = "\u00a0") -> str:
    """The words without TeX's braces and backslashes, `--` as a dash, `~` as a `tie`: for dates and shelfmarks."""
    said = re.sub(r"\\([&%#_$])", r"\1", letters(mended(words)))
    said = said.replace("{", "").replace("}", "").replace("~", tie)
    return " ".join(said.replace("---", "—").replace("--", "–").split(" ")).strip()


def _written_out(found: re.Match[str]) -> str:
    return SIGNS.get(found[1] or found[2], found[0])
