"""Files that may have versions in other languages: `about.md`, and beside it `about.de.md`.

In: paths, the codes of the languages in which the pages are given. Out: which file is taken for which name. Promises:
a code that is not among the languages is a part of the name, as ever; with one language nothing is a version.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath


def versions(paths: Iterable[str], languages: Sequence[str], language: str) -> Mapping[str, str]:
    """By the path without a language, the file that is taken on pages of a language.

    It is the version in that language, else the file that has none; a version alone is no page in other languages.
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
    """The code that a file says its language by; empty where it says none."""
    return _taken_apart(path, languages)[1]


def _taken_apart(path: str, languages: Sequence[str]) -> tuple[str, str]:
    pure = PurePosixPath(path)
    stem, dot, code = pure.stem.rpartition(".")
    if len(languages) > 1 and dot and stem and code in languages:
        return (pure.parent / f"{stem}{pure.suffix}").as_posix(), code
    return path, ""
