"""The page *Fields*: every key of every file that an editor writes, from the tables that the parsers use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.languages import explained_in_english, in_element
from build_edition.pages.kit.tables import cards
from build_edition.pages.kit.text import head
from build_edition.vocabulary.editions import INTRODUCTION
from build_edition.vocabulary.json_schema import LISTS, SINGLE
from build_edition.vocabulary.shapes import IN_WORDS, Field, Shape
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

RESERVED: Final = ("fields",)
_INTRODUCTION: Final = phrase(
    "Every key of every file of an edition, in the order in which they are usually written. A key in bold is "
    "required. An editor's program that knows the schemas says the same while you write."
)


def of_edition(edition: Edition) -> Iterator[Page]:
    """A section per file, a table per mapping."""
    words = edition.words
    lines = [*head(words.say("Fields")), words.say(_INTRODUCTION), "", *explained_in_english(words)]
    for name, shape in {**SINGLE, **LISTS, "introductions": INTRODUCTION}.items():
        lines += [f"## {_file(name)} {{: #{name} }}", "", *_table(words, shape, "")]
    yield Page("fields.md", "\n".join(lines))


def _file(name: str) -> str:
    """The name of the file that a schema describes."""
    return f"`{name}.yml`" if name != "introductions" else "`introductions/*.md`"


def _table(words: Words, shape: Shape, above: str) -> Iterator[str]:
    """The fields of a mapping and, below them, those of nested mappings."""
    heads = (words.say("Key"), words.say("Value"), words.say("What it says"))
    keys = ((one, f"`{above}{one.key}`") for one in shape.fields)
    rows = ((f"**{key}**" if one.is_required else key, _value(words, one), _says(words, one.says)) for one, key in keys)
    yield from cards(heads, rows, bare=(1, 2))
    for one in shape.fields:
        if one.shape is not None:
            yield f"`{above}{one.key}`:"
            yield ""
            yield from _table(words, one.shape, f"{above}{one.key}: ")


def _value(words: Words, one: Field) -> str:
    allowed = ", ".join(f"`{value}`" for value in one.allowed)
    return f"{words.say(IN_WORDS[one.sort])} {allowed}".strip()


def _says(words: Words, sentence: str) -> str:
    """The sentence escaped and marked as English, its `code` kept."""
    parts = " ".join(sentence.split()).split("`")
    told = (f"`{part}`" if index % 2 else escaped(part) for index, part in enumerate(parts))
    return in_element(words, "".join(told).replace("|", "&#124;"), "en", sentence)
