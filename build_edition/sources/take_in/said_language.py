"""Determine the `language` of a document from the language that its file declares.

In: the language tags of a file (`de`, `deu`, `de-AT`), where it has them, and the words of the text. Out: the language
by its English name, and a sentence for the editor. Promises: one language or none: there is no guessing if there are
several, or if the language is unknown or not written in the script of the text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from build_edition.ground.languages import code_of, english_name, is_written_in
from build_edition.ground.plain_text import clipped

# languages written in Latin script in some places and in others elsewhere
_IN_BOTH: Final = frozenset(("az", "bs", "kk", "ku", "mn", "pa", "sr", "tk", "tt", "uz"))


@dataclass(frozen=True, slots=True)
class Tags:
    """The language tags of a file, and where they were found."""

    said: tuple[str, ...] = ()
    where: str = ""


def language_said(tags: Tags, words: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """`language` as YAML by its key, if there is one; and the steps about it."""
    if not tags.said:
        return {}, ()
    names = list(dict.fromkeys(english_name(one) for one in tags.said))
    if "" in names:
        unknown = next(one for one in tags.said if not english_name(one))
        return {}, (f"language: none was taken, because {tags.where} says “{clipped(unknown, 40)}”",)
    if len(names) > 1:
        return {}, (f"language: none was taken, because it names several: {', '.join(sorted(names))}",)
    (name,) = names
    code = code_of(name)
    if code not in _IN_BOTH and not is_written_in(code, words):
        return {}, (f"language: not {name}, as {tags.where} says, because its letters are others",)
    return {"language": json.dumps(name)}, (f"language: {name}, as {tags.where} says",)
