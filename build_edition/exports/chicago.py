"""`Reference` → a note in the Chicago style, by a CSL processor (pandoc's citeproc) and a style of our own.

In: references. Out: each as one sentence, plain and as Markdown. The style
(`chicago.csl`) follows the Chicago Manual of Style, 14.111 for a letter in a
published collection (“A to B, date, in *Collection*”) and 14.217 for a speech, where pandoc's
own style would say “(Author 1936)”. Promises: one run for all of them; no sign in a title is
read as markup, because the processor is handed a tree and not a text.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, cast
from xml.sax.saxutils import quoteattr

import lxml.html
from lxml.html import HtmlElement

from build_edition.exports.citations import Reference
from build_edition.exports.csl import to_csl
from build_edition.ground.dates import in_words
from build_edition.ground.pandoc import run_pandoc
from build_edition.ground.plain_text import clipped
from build_edition.ground.programs import ProgramFailedError
from build_edition.markup.cite import as_markdown, locale_of
from build_edition.words.language import PLACEHOLDER, Words

_API: Final = (1, 23)  # of pandoc's tree; any pandoc 3 reads it
_VERBATIM: Final = frozenset({"id", "type", "URL"})
Tree = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Note:
    """A citation as one sentence: in plain words, and as Markdown."""

    words: str
    markdown: str


def write_chicago(references: Sequence[Reference]) -> tuple[Note, ...]:
    """A note for each reference, in order."""
    if not references:
        return ()
    words = references[0].words
    with tempfile.TemporaryDirectory() as folder:
        style = Path(folder) / "chicago.csl"
        style.write_text(style_in(words), encoding="utf-8")
        ran = run_pandoc(_tree(references), "-f", "json", "-t", "html", "--citeproc", f"--csl={style}")
    if ran.returncode:
        raise ProgramFailedError("pandoc", clipped(ran.stderr.strip()))
    tree = lxml.html.document_fromstring(f"<body>{ran.stdout}</body>")
    found = cast("list[HtmlElement]", tree.xpath("//div[contains(@class, 'be-cite')]"))
    if len(found) != len(references):
        raise ProgramFailedError("pandoc", "it did not answer what it was asked")
    return tuple(Note(" ".join(one.text_content().split()), as_markdown(one).strip()) for one in found)


def style_in(words: Words) -> str:
    """Our style, its own words said in a language; the terms it takes from CSL are the processor's."""
    style = (files("build_edition") / "exports" / "chicago.csl").read_text(encoding="utf-8")
    before, _, between, _, after = PLACEHOLDER.split(
        words.say("{sender} to {recipient}", sender="{sender}", recipient="{recipient}")
    )
    number_before, _, number_after = PLACEHOLDER.split(words.say("version {version}", version="{version}"))
    said = {
        'default-locale="en-US"': f'default-locale="{locale_of(words)}"',
        'delimiter=" to "': f"prefix={quoteattr(before)} delimiter={quoteattr(between)} suffix={quoteattr(after)}",
        'prefix="version "': f"prefix={quoteattr(number_before)} suffix={quoteattr(number_after)}",
    }
    for english, other in said.items():
        style = style.replace(english, other)
    return style


def _tree(references: Sequence[Reference]) -> str:
    """The document pandoc is given, as its own syntax tree: the items, and a citation of each."""
    items = [_meta({**_item(one), "id": f"item{index}"}) for index, one in enumerate(references)]
    meta = {"references": {"t": "MetaList", "c": items}, "suppress-bibliography": {"t": "MetaBool", "c": True}}
    blocks = [_citation(f"item{index}", one.locator) for index, one in enumerate(references)]
    return json.dumps({"pandoc-api-version": _API, "meta": meta, "blocks": blocks})


def _item(reference: Reference) -> dict[str, Any]:
    """The CSL item, as it reads inside a sentence; a date that the title ends with is not said again."""
    item = to_csl(reference)
    item["note"] = item["note"][:1].lower() + item["note"][1:].removesuffix(".")
    for name in item.get("editor", ()):
        if str(name.get("literal", "")).startswith("The "):
            name["literal"] = f"the {name['literal'][4:]}"
    is_titled = not reference.genre.names_both or not (reference.author and reference.recipient)
    if is_titled and reference.title.endswith(in_words(reference.date, reference.words)):
        item.pop("issued", None)
    return item


def _meta(value: object, key: str = "") -> Tree:
    """A value as pandoc's metadata: words are a string of the tree, not a text to be parsed."""
    if isinstance(value, Mapping):
        return {"t": "MetaMap", "c": {name: _meta(one, name) for name, one in value.items()}}
    if isinstance(value, list):
        return {"t": "MetaList", "c": [_meta(one) for one in value]}
    if isinstance(value, bool):
        return {"t": "MetaBool", "c": value}
    if isinstance(value, int) or key in _VERBATIM:
        return {"t": "MetaString", "c": str(value)}
    return {"t": "MetaInlines", "c": [{"t": "Str", "c": value}]}


def _citation(item: str, locator: str) -> Tree:
    cited = {
        "citationId": item,
        "citationPrefix": [],
        "citationSuffix": [{"t": "Str", "c": f"{{{locator}}}"}] if locator else [],
        "citationMode": {"t": "NormalCitation"},
        "citationNoteNum": 1,
        "citationHash": 0,
    }
    cite = {"t": "Cite", "c": [[cited], [{"t": "Str", "c": "?"}]]}
    return {"t": "Div", "c": [["", ["be-cite"], []], [{"t": "Para", "c": [cite]}]]}
