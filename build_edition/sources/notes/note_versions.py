"""The versions of a note in other languages of the pages.

In: the notes of a document, and the languages of the edition. Out: notes in the language of the pages;
findings. Promises: a note without a version stays in the language of the edition; no
note loses its text in another language.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.hints import choose
from build_edition.ground.places import Place
from build_edition.model.annotations import Annotation, Imprint
from build_edition.words.language import ENGLISH


def check_versions(document: str, notes: Sequence[Annotation], imprint: Imprint) -> Iterator[Diagnostic]:
    """Versions that no page will show (N057), repeated ones (N058), and missing ones, one finding a language (E408)."""
    for note in notes:
        yield from _unshown(note, imprint)
    for code in imprint.others:
        lacking = [note for note in notes if not note.is_of_source and code not in _codes(note)]
        ours = sum(not note.is_of_source for note in notes)
        if 0 < len(lacking) < ours:
            yield diagnose(
                "E408", lacking[0].id.place, document=document, first=lacking[0].id.value,
                count=len(lacking), total=ours, language=ENGLISH.name_of_language(code),
            )  # fmt: skip


def _unshown(note: Annotation, imprint: Imprint) -> Iterator[Diagnostic]:
    """The versions of a note in a language that no page has, or that the note already has."""
    seen: dict[str, Place] = {}
    if imprint.languages:
        seen[imprint.languages[0]] = note.body.place
    for one in note.versions:
        place = one.name.place
        if one.language in seen:
            yield diagnose("N058", place, [(seen[one.language], "first here")], "", language=one.name.value)
        elif one.language not in imprint.others:
            hint = choose(one.name.value, [ENGLISH.name_of_language(code) for code in imprint.others])
            yield diagnose("N057", place, (), hint, language=one.name.value)
        seen.setdefault(one.language, place)


def _codes(note: Annotation) -> tuple[str, ...]:
    return tuple(one.language for one in note.versions)


def spoken_in(note: Annotation, code: str) -> Annotation:
    """The note as shown on pages in a language: its version in that language, if there is one."""
    version = next((one for one in note.versions if code and one.language == code), None)
    if version is None:
        return note
    misleads = version.misleads or note.misleads
    return replace(note, body=version.body, misleads=misleads, shown=code, own=(note.body, note.misleads))
