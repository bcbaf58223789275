"""`languages` in `edition.yml` → the codes of the languages in which pages are given."""

from __future__ import annotations

from build_edition.diagnostics.findings import diagnose
from build_edition.diagnostics.hints import choose
from build_edition.ground.languages import code_of
from build_edition.sources.notes.record import Record
from build_edition.words.catalogue import languages
from build_edition.words.language import ENGLISH


def page_languages(record: Record, own: str) -> tuple[str, ...]:
    """The language of the edition first; one in which no page can speak is said (N009)."""
    known = {ENGLISH.name_of_language(code): code for code in languages()}
    found = [code_of(own) or ENGLISH.language]
    for word in record.list_of_words("languages"):
        code = code_of(word.value)
        if code == found[0] or code in known.values():
            found.append(code)
        else:
            hint = choose(word.value, sorted(known))
            record.findings.append(diagnose("N009", word.place, (), hint, key="languages", value=word.value))
    return tuple(dict.fromkeys(found))
