"""Convert Word, OpenDocument, RTF, EPUB, HTML and Markdown to text, by means of pandoc's syntax tree.

In: the bytes and the format. Out: paragraphs with a blank line between them, line breaks where the document has them,
and the footnotes and comments with the places of their marks. Promises: every word of the body is in the text, in
order; what has no words (pictures, rules) or is not kept (italics) is counted in the steps; pandoc runs in its sandbox,
for a minute at most.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from build_edition.ground.pandoc import run_pandoc
from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in import docx, epub, md, odt, odt_paragraphs, rtf, unseen, word_paragraphs
from build_edition.sources.take_in.blocks import Node, Writer
from build_edition.sources.take_in.every_word import about_left
from build_edition.sources.take_in.received import Mended, NotTaken, Received, counted
from build_edition.sources.take_in.rtf_groups import arranged
from build_edition.sources.take_in.said_language import Tags, language_said

_SECONDS: Final = 60
# as written: no curly quotation marks, no long dashes made; of the page only its words
_READERS: Final = {
    "docx": ("docx", "--track-changes=all"),
    "odt": ("odt",),
    "rtf": ("rtf",),
    "epub": ("epub",),
    "html": ("html-smart-native_divs",),
    "md": ("commonmark+footnotes+strikeout+pipe_tables+definition_lists",),
}  # fmt: skip
NAMES: Final = {
    "docx": "a Word file", "odt": "an OpenDocument text", "rtf": "a file in Rich Text Format", "epub": "an EPUB book",
    "html": "a web page", "md": "a Markdown file",
}  # fmt: skip
# formats whose language is declared by the author; in Word and OpenDocument it is that of the last spelling check
_SAYS: Final = {"html": "“lang” of the page", "epub": "the book"}
_COMMENTS: Final = "comments in its markup"
_COUNTED: Final = {
    "marked": ("stretch in italics, bold or other dress, which the text does not show",
               "stretches in italics, bold or other dress, which the text does not show"),
    "struck": ("stretch that is struck through in the file, whose words stand in the text",
               "stretches that are struck through in the file, whose words stand in the text"),
    "hidden": ("stretch that the file hides stands in the text", "stretches that the file hides stand in the text"),
    "box": ("text box written after the paragraph that it is fixed to",
            "text boxes written after the paragraphs that they are fixed to"),
    "embedded": ("other file embedded in it left out", "other files embedded in it left out"),
    "formula": ("formula written in TeX", "formulas written in TeX"),
    "gloss": ("gloss above a word written in brackets after it", "glosses above words written in brackets after them"),
    "picture": ("picture left out", "pictures left out"),
    "rule": ("line drawn across the page left out", "lines drawn across the page left out"),
    "number": ("number of a list written out", "numbers of lists written out"),
    "figures": ("number written in figures, where the file has another form",
                "numbers written in figures, where the file has another form"),
    "formless": ("list of which the file does not say how it is numbered written without numbers",
                 "lists of which the file does not say how they are numbered written without numbers"),
    "deletion": ("tracked deletion left out", "tracked deletions left out"),
    "markup": ("piece of markup of which only the words were taken",
               "pieces of markup of which only the words were taken"),
    "unmarked": ("footnote that no mark points to written in the text",
                 "footnotes that no mark points to written in the text"),
    "raw": ("piece of markup without words left out", "pieces of markup without words left out"),
    "table": ("table written with tabs between its cells", "tables written with tabs between their cells"),
}  # fmt: skip


def _rtf(content: bytes) -> Mended:
    return arranged(rtf.mended(content))


# functions that change a file so that pandoc reads all of it, and report what was done
_MENDED: Final[Mapping[str, Callable[[bytes], Mended]]] = {
    "docx": docx.mended,
    "odt": odt.mended,
    "rtf": _rtf,
    "md": md.mended,
    "epub": epub.mended,
}
# functions that report words of the file that are missing in the text
_COMPARED: Final[Mapping[str, Callable[[bytes, Received], tuple[str, ...]]]] = {
    "docx": word_paragraphs.not_taken,
    "odt": odt_paragraphs.not_taken,
    "md": md.not_taken,
    "epub": epub.not_taken,
    "html": unseen.not_shown,
}


def from_word_processor(content: bytes, kind: str) -> Received:
    """The text of a file that pandoc reads; `kind` is the file extension of its format."""
    mended = _MENDED[kind](content) if kind in _MENDED else Mended(content)
    tree, writer = _tree(mended.content, kind), Writer(mended.authors)
    text = writer.text(tree["blocks"])
    writer.counts.update(mended.counts)
    counts = [counted(number, *_COUNTED[what]) for what, number in sorted((+writer.counts).items())]
    language, about = language_said(Tags(tuple(_languages(tree["meta"], kind)), _SAYS.get(kind, "")), text)
    steps = (f"read as {NAMES[kind]} with pandoc", *counts, *about_left(_COMMENTS, writer.left), *mended.said, *about)
    title, notes, tables = mended.title or _title(tree["meta"], kind), tuple(writer.notes), tuple(writer.tables)
    found = Received(text, kind, steps, notes, facts=language, title=title, tables=tables)
    return replace(found, steps=(*steps, *_COMPARED[kind](content, found))) if kind in _COMPARED else found


def _title(meta: Node, kind: str) -> str:
    """The title in a file's properties; empty for Word and OpenDocument, where pandoc may take it from the text."""
    said = meta.get("title") if kind in ("rtf", "html", "epub") else None
    if said is None or said["t"] != "MetaInlines":
        return ""
    return " ".join(Writer().text([{"t": "Plain", "c": said["c"]}]).split())


def _languages(meta: Node, kind: str) -> Iterator[str]:
    """The languages that a web page or a book declares."""
    said = meta.get({"html": "lang", "epub": "language"}.get(kind, ""))
    if said is None:
        return
    for one in said["c"] if said["t"] == "MetaList" else [said]:
        words = Writer()
        yield words.text([{"t": "Plain", "c": one["c"]}]).strip() if one["t"] == "MetaInlines" else str(one["c"])


def _tree(content: bytes, kind: str) -> Node:
    reader, *options = _READERS[kind]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"file.{kind}"
        path.write_bytes(content)
        try:
            ran = run_pandoc("", "-f", reader, "-t", "json", *options, str(path), seconds=_SECONDS)
        except subprocess.TimeoutExpired as error:
            raise NotTaken(f"it could not be read within {_SECONDS} seconds") from error
    if ran.returncode:
        said = " ".join(ran.stderr.replace(str(path), "").split())
        raise NotTaken(f"it cannot be read as {NAMES[kind]}: {clipped(said, 160)}")
    try:
        return json.loads(ran.stdout)
    except (ValueError, RecursionError) as error:
        raise NotTaken("things stand in one another too deep in it") from error
