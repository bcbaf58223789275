"""The languages in which the pages of an edition are given: which there are, and which files are taken for each.

In: an edition, as it was compiled in one of them. Out: ways to the same page in each, the hand-written files of this
one. Promises: with one language there is no way and no file but those there are.
"""

from __future__ import annotations

from collections.abc import Mapping

from build_edition.model.edited import Edition
from build_edition.site.ways import Way
from build_edition.sources.versions import language_of_version, versions
from build_edition.words.catalogue import words_of
from build_edition.words.language import capital

_DOCS = "docs/"


def ways_of(edition: Edition) -> tuple[Way, ...]:
    """Every language of the pages, the edition's own first; nothing where there is one."""
    imprint = edition.imprint
    if not imprint.others:
        return ()
    found = ((code, "" if at == 0 else code) for at, code in enumerate(imprint.languages))
    return tuple(Way(code, _name(code), folder, folder == imprint.further) for code, folder in found)


def _name(code: str) -> str:
    """What a language calls itself."""
    return capital(words_of(code).name_of_language(code)) or code


def laid(edition: Edition) -> Mapping[str, str]:
    """The files written by hand that pages of this language have, by the path that they are published from."""
    imprint = edition.imprint
    return versions(edition.hand_written, imprint.languages, imprint.page_language)


def hand_written_in(edition: Edition) -> Mapping[str, str]:
    """The languages of hand-written pages that are in another than this, by their path below `docs/`."""
    imprint = edition.imprint
    if not imprint.further:
        return {}
    pages = ((name, path) for name, path in laid(edition).items() if name.endswith(".md"))
    return {
        name.removeprefix(_DOCS): imprint.languages[0]
        for name, path in pages
        if not language_of_version(path, imprint.languages)
    }
