"""Prepare a Word file so that every word is where pandoc reads it.

In: the bytes of a Word file. Out: the same document, and counts of what was done to it. Promises: paragraphs in the
styles of a title, a date, an author stay in the text; the words of a text box become paragraphs after the one it is
anchored to; elements that only wrap words (a direction, custom XML) are removed around them; a gloss follows its word
in brackets; every comment has a place; the number of a paragraph is written as the file shows it.
"""

from __future__ import annotations

from collections import Counter
from typing import Final, cast

from build_edition.sources.take_in.docx_numbers import number_paragraphs
from build_edition.sources.take_in.elements import (
    WORD_PARTS,
    Element,
    above,
    child,
    local,
    named,
    new_beside,
    parsed,
    replaced,
    value,
    words_in,
    written,
)
from build_edition.sources.take_in.glosses import write_glosses_of_word
from build_edition.sources.take_in.received import Mended
from build_edition.sources.take_in.zipped import member, with_members

_STYLES: Final = "word/styles.xml"
# styles that pandoc moves from the text to the metadata, and a heading that it leaves out
_OF_THE_HEAD: Final = frozenset(("title", "subtitle", "author", "date", "abstract", "abstract title", "abstracttitle"))
_WRAPS: Final = ("dir", "bdo", "customXml", "smartTag", "sdt", "fldSimple")
_KNOWN: Final = {"ptab": "tab", "cr": "br"}  # breaks that pandoc ignores, and their equivalents
_PICTURES: Final = ("blip", "imagedata")


def mended(content: bytes) -> Mended:
    """The file for pandoc, and how many boxes, glosses and numbers were written as text."""
    counts: Counter[str] = Counter()
    roots = {name: parsed(member(content, name)) for name in (*WORD_PARTS, _STYLES)}
    found = {name: root for name, root in roots.items() if root is not None}
    if WORD_PARTS[0] not in found:
        return Mended(content)
    for name, root in found.items():
        if name == _STYLES:
            _keep_the_head(root)
        else:
            _mend(root, counts)
    numbering = parsed(member(content, "word/numbering.xml"))
    for name in WORD_PARTS:
        if name in found:
            counts += number_paragraphs(found[name], found.get(_STYLES), numbering)
    return Mended(with_members(content, {name: written(root) for name, root in found.items()}), counts)


def _mend(root: Element, counts: Counter[str]) -> None:
    _choose(root)
    _unwrap(root)
    for one in named(root, *_KNOWN):
        replaced(one, [new_beside(one, _KNOWN[local(one)])])
    counts["embedded"] += len(named(root, "altChunk"))
    counts["gloss"] += write_glosses_of_word(root)
    counts["box"] += _open_boxes(root)
    _place_comments(root)


def _keep_the_head(styles: Element) -> None:
    """Rename the styles by which pandoc would move paragraphs out of the text."""
    for style in named(styles, "style"):
        name = child(style, "name")
        said = value(name)
        if name is not None and said.lower() in _OF_THE_HEAD:
            name.set(next(str(key) for key, _ in name.items() if str(key).endswith("val")), f"{said} of the text")


def _choose(root: Element) -> None:
    """Keep one version of anything drawn in two, for newer and for older programs: the first one with a text box."""
    for both in reversed(named(root, "AlternateContent")):
        branches = [one for one in both if local(one) in ("Choice", "Fallback")]
        chosen = next((one for one in branches if named(one, "txbxContent")), None)
        if chosen is not None:
            replaced(both, list(chosen))


def _unwrap(root: Element) -> None:
    """Replace elements that only wrap paragraphs, rows, cells or words by their content."""
    for wrap in named(root, *_WRAPS):
        inside = child(wrap, "sdtContent") if local(wrap) == "sdt" else wrap
        if wrap.getparent() is not None:
            replaced(wrap, [one for one in (inside if inside is not None else ()) if not local(one).endswith("Pr")])


def _open_boxes(root: Element) -> int:
    """Move the paragraphs of each box after the one it is anchored to; the last first, so that inner ones precede."""
    opened = 0
    for box in reversed(named(root, "txbxContent")):
        host, drawn = above(box, "p"), above(box, "drawing", "pict", "object")
        if host is None:
            continue
        opened += bool(words_in(box, "t").strip())
        for one in reversed(list(box)):
            host.addnext(one)
        replaced(box, [])
        if drawn is not None and not named(drawn, "txbxContent", *_PICTURES):
            replaced(drawn, [])
    return opened


def _place_comments(root: Element) -> None:
    """Give a comment without a range the place of its mark; move a range start between paragraphs to the next."""
    begun = set()
    for start in named(root, "commentRangeStart"):
        begun.add(value(start, "id"))
        _into_paragraph(start)
    for mark in named(root, "commentReference"):
        run = mark.getparent()
        if value(mark, "id") in begun or run is None:
            continue
        begun.add(value(mark, "id"))
        for name in ("commentRangeStart", "commentRangeEnd"):
            bound = new_beside(mark, name)
            for key, said in mark.items():
                bound.set(key, said)
            run.addprevious(bound)


def _into_paragraph(start: Element) -> None:
    following = [] if above(start, "p") is not None else start.xpath("following::*[local-name() = 'p'][1]")
    for paragraph in cast("list[Element]", following):
        properties = child(paragraph, "pPr")
        replaced(start, [])
        paragraph.insert(0 if properties is None else paragraph.index(properties) + 1, start)
