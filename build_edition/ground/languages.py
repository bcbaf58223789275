"""Names of languages and their codes.

In: a language as `edition.yml` or `document.yml` names it in English (“Russian”). Out: the code
that `lang` wants (`ru`), from Unicode's own names (CLDR, through Babel).
"""

from __future__ import annotations

from functools import cache

from babel import Locale

from build_edition.words.language import Words


@cache
def code_of(language: str) -> str:
    """The BCP 47 code of a language by its English name, or by its code; empty when it is not known."""
    names = Locale("en").languages
    wanted = language.strip().casefold()
    return next((code.replace("_", "-") for code, name in names.items() if wanted in (name.casefold(), code)), "")


def name_in(words: Words, language: str) -> str:
    """What a language calls another that is given by its English name; the given name where it is not known."""
    return words.name_of_language(code_of(language)) or language.strip()


def lang_attribute(language: str) -> str:
    """The attribute that says what language words are in, with a space before it; nothing when it is not known."""
    code = code_of(language) if language.strip() else ""
    return f' lang="{code}"' if code else ""
