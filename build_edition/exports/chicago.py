"""`Reference` → a note in the Chicago style, by a CSL processor (pandoc's citeproc) and a style of our own.

In: references. Out: each as one sentence, as plain text and as Markdown. The style (`chicago.csl`) follows the Chicago
Manual of Style, 14.111 for a letter in a published collection (“A to B, date, in *Collection*”) and 14.217 for a
speech, where pandoc's own style would print “(Author 1936)”. Promises: one run of pandoc for all of them; no character
in a title is read as markup, because the processor is given a syntax tree and not text.
"""

from __future__ import annotations

import html
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, cast
from xml.sax.saxutils import quoteattr

import lxml.html
from lxml.html import HtmlElement

from build_edition.exports.citations import SEEN, Reference, in_its_language
from build_edition.exports.csl import to_csl, to_csl_date
from build_edition.exports.pandoc_tree import SLOT_OF_ADDRESS, rich, tree_of
from build_edition.ground.dates import in_words
from build_edition.ground.pandoc import run_pandoc
from build_edition.ground.plain_text import clipped
from build_edition.ground.programs import ProgramFailedError
from build_edition.markup.cite import locale_of
from build_edition.markup.escape import escaped
from build_edition.markup.formatted import as_markdown
from build_edition.markup.style_language import in_language, with_months
from build_edition.words.language import PLACEHOLDER, Words


@dataclass(frozen=True, slots=True)
class Note:
    """A citation as one sentence: in plain text, as Markdown, and as HTML."""

    words: str
    markdown: str
    html: str = ""


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
    tree = lxml.html.document_fromstring(f"<body>{with_months(ran.stdout, words)}</body>")
    found = cast("list[HtmlElement]", tree.xpath("//div[contains(@class, 'be-cite')]"))
    if len(found) != len(references):
        raise ProgramFailedError("pandoc", "it did not answer what it was asked")
    return tuple(_note(one, reference) for one, reference in zip(found, references, strict=True))


def _note(one: HtmlElement, reference: Reference) -> Note:
    title = reference.title
    markdown = in_its_language(as_markdown(one).strip(), escaped(title), reference)
    rich_text = in_its_language(rich(one), html.escape(title, quote=False), reference)
    said = (" ".join(one.text_content().split()), markdown, rich_text)
    return Note(*(form.replace(SLOT_OF_ADDRESS, reference.address) for form in said))


def style_in(words: Words) -> str:
    """Our style in a language: its own words, and the terms it takes from CSL."""
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
    return in_language(style, words)


def _tree(references: Sequence[Reference]) -> str:
    """The document that pandoc is given: the items, and a citation of each."""
    items = [{**_item(one), "id": f"item{index}"} for index, one in enumerate(references)]
    cited = [(f"item{index}", one.locator) for index, one in enumerate(references)]
    return tree_of(items, cited, has_list=False, locale=locale_of(references[0].words))


def _item(reference: Reference) -> dict[str, Any]:
    """The CSL item as it reads inside a sentence; a date that already ends the title is not repeated."""
    item = to_csl(reference)
    item["note"] = reference.state
    for name in item.get("editor", ()):
        if str(name.get("literal", "")).startswith("The "):
            name["literal"] = f"the {name['literal'][4:]}"
    if reference.accessed:
        item["accessed"] = {"literal": SEEN}
    if reference.address:
        item["URL"] = SLOT_OF_ADDRESS
    if reference.released:  # our style prints the day of the version from this field, since processors know few dates
        item["original-date"] = to_csl_date(reference.released, reference.words)
    is_titled = not reference.genre.names_both or not (reference.authors and reference.recipients)
    if item.get("issued", {}).get("circa"):  # our style has no sign for it, and would say the day as if it were sure
        item["issued"] = {"literal": reference.date_in_words}
    if is_titled and reference.title.endswith(in_words(reference.date, reference.words)):
        item.pop("issued", None)
    return item
