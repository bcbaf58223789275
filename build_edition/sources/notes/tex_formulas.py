r"""Short formulas of TeX (`H$_2$O`, `$\alpha$`) → words, since a bibliography is printed without mathematics.

In: a formula with its dollar signs. Out: the same with Greek letters and common signs written out, raised and lowered
digits as such characters; the commands that are not known here. Promises: a formula with an unknown command is not
changed; what has no raised or lowered form keeps the sign before it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_GREEK: Final = (
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi",
    "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
)  # fmt: skip
_SIGNS: Final = {
    "times": "×", "cdot": "·", "pm": "±", "mp": "∓", "div": "÷", "to": "→", "rightarrow": "→", "leftarrow": "←",
    "leftrightarrow": "↔", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "approx": "≈",
    "sim": "∼", "infty": "∞", "circ": "°", "degree": "°", "prime": "′", "ldots": "…", "dots": "…", "cdots": "⋯",
    "ast": "∗", "star": "⋆", "dagger": "†", "ddagger": "‡", "langle": "⟨", "rangle": "⟩", "ell": "ℓ", "cup": "∪",
    "cap": "∩", "in": "∈", "forall": "∀", "exists": "∃", "partial": "∂", "nabla": "∇", "sum": "∑", "prod": "∏",
    "quad": " ", "varepsilon": "ε", "vartheta": "ϑ", "varphi": "φ", "varsigma": "ς", "varrho": "ϱ", "mathrm": "",
    "mathit": "", "mathbf": "", "mathsf": "", "mathcal": "", "mathbb": "", "text": "", "textrm": "", "rm": "", "it": "",
}  # fmt: skip
_ACCENTED: Final = re.compile(r"\^\{?\\circ\}?")
_COMMAND: Final = re.compile(r"\\([A-Za-z]+)\s*")
_PIECE: Final = r"\{[^{}]*\}|\\[A-Za-z]+|[^\\{}\s]"
_MOVED: Final = re.compile(rf"\s*([_^])\s*({_PIECE})")
_RAISED: Final = str.maketrans("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
_LOWERED: Final = str.maketrans("0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_FORMS: Final = {"_": _LOWERED, "^": _RAISED}
_SPACE: Final = re.compile(r"\\[,;:! ]")


def formula_in_words(formula: str) -> str:
    """A formula as words of a field; unchanged where something in it is not known."""
    inside = formula.strip("$")
    if unknown_in_formula(formula) or inside.count("{") != inside.count("}"):
        return formula
    words = _SPACE.sub(" ", _ACCENTED.sub("°", inside))
    words = _said(_MOVED.sub(_moved, words)).replace("{", "").replace("}", "")
    return words.replace("_", r"\_").replace("^", r"\textasciicircum{}")


def _moved(found: re.Match[str]) -> str:
    """Raised or lowered characters; with the sign before them where one has no such form."""
    forms, words = _FORMS[found[1]], _said(found[2]).strip("{}")
    return words.translate(forms) if all(ord(char) in forms for char in words) else f"{found[1]}{words}"


def unknown_in_formula(formula: str) -> tuple[str, ...]:
    """The commands of a formula for which there is no character."""
    return tuple(found[1] for found in _COMMAND.finditer(formula) if _sign(found[1]) is None)


def _said(words: str) -> str:
    return _COMMAND.sub(lambda found: _sign(found[1]) or "", words)


def _sign(command: str) -> str | None:
    """The character of a command; empty for one that only sets what follows it, None where it is not known."""
    if command.lower() not in _GREEK or command[1:] != command[1:].lower():
        return _SIGNS.get(command)
    size = "CAPITAL" if command[0].isupper() else "SMALL"
    return unicodedata.lookup(f"GREEK {size} LETTER {command.upper().replace('LAMBDA', 'LAMDA')}")
