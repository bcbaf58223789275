"""The interface languages of an edition: which there are, and which hand-written files are used for each.

In: an edition, as it was compiled in one of them. Out: links to the same page in each language, the hand-written files
for this one. Promises: with one language there are no links, and all files are as they are.
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
    """Every language of the pages, the edition's own first; empty where there is only one."""
    imprint = edition.imprint
    if not imprint.others:
        return ()
    found = ((code, "" if at == 0 else code) for at, code in enumerate(imprint.languages))
    return tuple(Way(code, _name(code), folder, folder == imprint.further) for code, folder in found)


def _name(code: str) -> str:
    """A language's name for itself."""
    return capital(words_of(code).name_of_language(code)) or code


def laid(edition: Edition) -> Mapping[str, str]:
    """The hand-written files for the pages of this language, by the path from which they are published."""
    imprint = edition.imprint
    return versions(edition.hand_written, imprint.languages, imprint.page_language)


def hand_written_in(edition: Edition) -> Mapping[str, str]:
    """The languages of hand-written pages that are not in this language, by their path below `docs/`."""
    imprint = edition.imprint
    if not imprint.further:
        return {}
    pages = ((name, path) for name, path in laid(edition).items() if name.endswith(".md"))
    return {
        name.removeprefix(_DOCS): imprint.languages[0]
        for name, path in pages
        if not language_of_version(path, imprint.languages)
    }
