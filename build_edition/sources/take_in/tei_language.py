"""Find the language of a TEI file's text, if the file declares one.

In: the root of a file, and its text. Out: the language of the text itself (`xml:lang`), or the only language that the
header (`langUsage`), the whole file or all divisions declare. Promises: a file that names several, or is contradictory,
gives none, and that is reported; so are divisions in several languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from build_edition.ground.languages import english_name
from build_edition.sources.take_in.said_language import Tags, language_said
from build_edition.sources.take_in.tei_names import LANG, T

HEADER: Final = "“langUsage” of its header"
_TEXT: Final = "“xml:lang” of its text"
_FILE: Final = "“xml:lang” of the file"
_PARTS: Final = "“xml:lang” of its divisions"
_SEVERAL: Final = (
    "divisions in {names} stand one after the other in the text: where one is the translation of the other, cut them "
    "into two documents, the one a witness of the other"
)


def language_of(root: etree._Element, body: etree._Element, words: str) -> tuple[dict[str, str], tuple[str, ...], bool]:
    """`language` as a fact, if the file declares one; the steps about it; whether the header declared it."""
    tags = _said(root, body)
    facts, steps = language_said(tags, words)
    names = sorted(set(filter(None, map(english_name, _of_parts(body)))))
    if len(names) > 1:
        steps = (*steps, _SEVERAL.format(names=" and ".join(names)))
    return facts, steps, bool(facts) and tags.where == HEADER


def _said(root: etree._Element, body: etree._Element) -> Tags:
    """The relevant language tags: only that of the text if it has one, otherwise all others."""
    own = body.get(LANG) or next((one.get(LANG) or "" for one in body.iterfind(f"{T}body")), "")
    if own:
        return Tags((own,), _TEXT)
    usage = [one.get("ident") or "" for one in root.iterfind(f"{T}teiHeader//{T}langUsage/{T}language")]
    whole = tuple(filter(None, (root.get(LANG),)))
    parts = tuple(_of_parts(body))
    if usage or whole:
        return Tags((*usage, *whole, *parts), HEADER if usage else _FILE)
    return Tags(parts, _PARTS) if _is_whole(body) or len(set(map(english_name, parts))) > 1 else Tags()


def _is_whole(body: etree._Element) -> bool:
    """Whether every division of a text declares its language."""
    divisions = body.findall(f"{T}body/{T}div")
    return bool(divisions) and all(one.get(LANG) for one in divisions)


def _of_parts(body: etree._Element) -> Iterator[str]:
    """The language tags of the divisions of a text; a translation beside the original has its own division."""
    return (tag for one in body.iter(f"{T}div", f"{T}group", f"{T}front", f"{T}back") if (tag := one.get(LANG)))
