"""A TEI file → the language of its text, where the file says one.

In: the root of a file, and its text. Out: what the text says (`xml:lang`), else the one language of the header
(`langUsage`) or of the whole file. Promises: a file that names several, or says here one and there another, gives none,
and says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from build_edition.sources.take_in.said_language import Tags, language_said
from build_edition.sources.take_in.tei_names import LANG, T

HEADER: Final = "“langUsage” of its header"
_TEXT: Final = "“xml:lang” of its text"
_FILE: Final = "“xml:lang” of the file"


def language_of(root: etree._Element, body: etree._Element, words: str) -> tuple[dict[str, str], tuple[str, ...], bool]:
    """`language` as a fact, if the file says one; what there is to say of it; whether its header said it."""
    tags = _said(root, body)
    facts, steps = language_said(tags, words)
    return facts, steps, bool(facts) and tags.where == HEADER


def _said(root: etree._Element, body: etree._Element) -> Tags:
    """The tags that count: of the text alone where it has one, else all that stand elsewhere."""
    own = body.get(LANG) or next((one.get(LANG) or "" for one in body.iterfind(f"{T}body")), "")
    if own:
        return Tags((own,), _TEXT)
    usage = [one.get("ident") or "" for one in root.iterfind(f"{T}teiHeader//{T}langUsage/{T}language")]
    whole = tuple(filter(None, (root.get(LANG),)))
    parts = tuple(_of_parts(body))
    return Tags((*usage, *whole, *parts), HEADER if usage else _FILE) if usage or whole else Tags()


def _of_parts(body: etree._Element) -> Iterator[str]:
    """The tags of the divisions of a text: a translation beside the original stands in one of its own."""
    return (tag for one in body.iter(f"{T}div", f"{T}group", f"{T}front", f"{T}back") if (tag := one.get(LANG)))
