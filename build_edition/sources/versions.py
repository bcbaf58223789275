"""Files that may have versions in other languages: `about.md`, and beside it `about.de.md`.

In: paths, the codes of the languages of the pages. Out: which file is used for which name. Promises: a code that is
not among the languages is part of the name; with only one language nothing is a version.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath


def versions(paths: Iterable[str], languages: Sequence[str], language: str) -> Mapping[str, str]:
    """The file to use on pages of a language, by the path without a language code.

    It is the version in that language, otherwise the file without a code; a lone version gives no page in others.
    """
    found: dict[str, str] = {}
    for path in sorted(paths):
        name, said = _taken_apart(path, languages)
        if said == language:
            found[name] = path
        elif not said:
            found.setdefault(name, path)
    return found


def language_of_version(path: str, languages: Sequence[str]) -> str:
    """The language code in a file name; empty if there is none."""
    return _taken_apart(path, languages)[1]


def _taken_apart(path: str, languages: Sequence[str]) -> tuple[str, str]:
    pure = PurePosixPath(path)
    stem, dot, code = pure.stem.rpartition(".")
    if len(languages) > 1 and dot and stem and code in languages:
        return (pure.parent / f"{stem}{pure.suffix}").as_posix(), code
    return path, ""
