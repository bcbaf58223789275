"""What was meant by a value of the wrong shape for its key: the line to paste, if there is one.

In: a key, the value as written, the expected shape. Out: a hint, or an empty string. Promises: a hint adds nothing to
what is written.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from build_edition.ground.ids import is_id, plain_words
from build_edition.ground.lookalikes import as_it_looks
from build_edition.ground.plain_text import in_quotes
from build_edition.vocabulary.shapes import Field, Shape

_NAME: Final = re.compile(r"[\w:./-]+")
_NAMES: Final = re.compile(r"-?[ ]*[\w:./-]+(?:[ ]*[,;][ ]*[\w:./-]+)*")
_LONGEST: Final = 120
_YES: Final = frozenset(("yes", "y", "on", "ja", "oui", "да", "1", "x"))
_NO: Final = frozenset(("no", "n", "off", "nein", "non", "нет", "0"))
_NULL: Final = frozenset(("", "~", "null", "none", "false"))
_FIRST: Final = ("id", "document", "claim")  # the keys with which entries of lists begin
_ID_AND_NAME: Final = ["id", "name"]


def as_list(key: str, said: str) -> str:
    """One name, or several with commas, where a list of them is wanted."""
    said = said[1:-1].strip() if said.startswith("(") and said.endswith(")") else said
    if not _NAMES.fullmatch(said) or len(said) > _LONGEST or said.casefold() in _NO | _NULL:
        return ""
    names = ", ".join(_NAME.findall(said.lstrip("- ")))
    return f"write `{key}: [{names}]`"


def as_target(said: str, shape: Shape) -> str:
    """Words where an entry with one key that has to be is wanted; or a key whose colon has no space."""
    unspaced = re.match(rf"({'|'.join(map(re.escape, shape.keys))})(?:\s*[=：]\s*|:[^\S ]*)(\S.*)", said)
    if unspaced and len(said) <= _LONGEST:
        return f"write `{unspaced[1]}: {unspaced[2]}`, with a colon and a plain space after the key"
    required = [one.key for one in shape.fields if one.is_required]
    if required == _ID_AND_NAME and _is_one_line(said) and (made := "-".join(plain_words(said))) and is_id(made):
        return f"write `{{id: {made}, name: {in_quotes(said)}}}` in its place"
    if len(required) > 1 and shape.fields[0].key in _FIRST and said:
        others = [one for one in required if one != shape.fields[0].key]
        lines = "lines of their own" if len(others) > 1 else "a line of its own"
        return f"an entry begins with `- {shape.fields[0].key}: …` and has {_listed(others)} on {lines} below it"
    if len(required) != 1:
        return ""
    if not said:
        return f"set `{required[0]}: …` and what else belongs to it two spaces further in, on lines of their own"
    return f"write `{{{required[0]}: {in_quotes(said)}}}` in its place" if _is_one_line(said) else ""


def _listed(keys: Sequence[str]) -> str:
    names = [f"`{one}`" for one in keys]
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


def as_words(field: Field, said: str, only: str) -> str:
    """A list or mapping where a string is expected: `said` is its source in brackets, `only` its only value."""
    if field.sort not in ("words", "quoted") or (only and not said):
        return f"write `{field.key}: {in_quotes(only)}`" if _is_one_line(only) else ""
    if not _is_one_line(said):
        return ""
    pasted = f"write `{field.key}: {in_quotes(said)}`"
    return pasted if said.startswith(("[[", "[@")) else f"{pasted} if the brackets belong to the words"


def belongs_under(key: str, shape: Shape) -> str:
    """A key beside the one that it belongs under."""
    owners = [one.key for one in shape.fields if one.sort == "record" and one.shape and key in one.shape.keys]
    return f"set it under `{owners[0]}:`, two spaces further in than that" if len(owners) == 1 else ""


def _is_one_line(said: str) -> bool:
    return 0 < len(said) <= _LONGEST and "\n" not in said


def as_records(key: str, said: str, bare: str, shape: Shape) -> str:
    """One entry without its hyphen (its first key is `bare`), or a name, where a list of entries is expected."""
    if bare in shape.keys:
        return f"begin the entry with a hyphen and a space, `- {bare}: …`, and set its other lines two spaces in"
    if bare:
        return f"an entry begins with a hyphen and a space: `- {shape.fields[0].key}: …`"
    if said.casefold() in _NO or said in ("", "~", "null", "none"):
        return f"leave `{key}` out" if said and not key.startswith("the ") else ""
    first = shape.fields[0].key
    if not _NAME.fullmatch(said) or key.startswith("the "):
        return f"an entry begins with a hyphen and a space: `- {first}: …`"
    keys = ", ".join(f"{one.key}: {said if one.key == first else '…'}" for one in shape.fields if one.is_required)
    return f"write `{key}: [{{{keys}}}]`" if keys else ""


def true_or_false(said: str, allowed: Collection[str]) -> str:
    """Other words for yes and no."""
    if set(allowed) != {"true", "false"}:
        return ""
    plain = said.casefold()
    meant = "true" if plain in _YES | {"true"} else "false" if plain in _NO | {"false"} else ""
    return f"write `{meant}`" if meant else ""


def an_id(key: str, said: str) -> str:
    """The words as an id, if they make one; of the address of a place in a document, only the document's part."""
    said = said.partition("#")[0] if key == "document" else said
    if any(char.isalpha() and not plain_words(char) for char in said):
        said = as_it_looks(said)  # otherwise a letter would be left out
    plain = "-".join(plain_words(said)) if all(plain_words(char) for char in said if char.isalpha()) else ""
    return f"write `{key}: {plain}`" if is_id(plain) and len(said) <= _LONGEST else ""
