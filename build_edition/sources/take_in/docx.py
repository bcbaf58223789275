"""A Word file in which every word stands where pandoc reads it.

In: the bytes of a Word file. Out: the same document, and how often each thing was done to it. Promises: paragraphs in
the styles of a title, a date, an author stay in the text; the words of a text box stand in paragraphs after the one
it is fixed to; what only wraps words (a direction, a mark of XML) is taken off them; a gloss stands in brackets after
its word; a comment has a place; the number of a paragraph is written as the file writes it.
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
# what pandoc takes out of the text for the page's head, and a heading that it leaves out
_OF_THE_HEAD: Final = frozenset(("title", "subtitle", "author", "date", "abstract", "abstract title", "abstracttitle"))
_WRAPS: Final = ("dir", "bdo", "customXml", "smartTag", "sdt", "fldSimple")
_KNOWN: Final = {"ptab": "tab", "cr": "br"}  # breaks that pandoc passes over, as it knows them
_PICTURES: Final = ("blip", "imagedata")


def mended(content: bytes) -> Mended:
    """The file for pandoc; how many boxes, glosses and numbers were written as words."""
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
    """Styles by whose names pandoc would take paragraphs out of the text get names that it does not know."""
    for style in named(styles, "style"):
        name = child(style, "name")
        said = value(name)
        if name is not None and said.lower() in _OF_THE_HEAD:
            name.set(next(str(key) for key, _ in name.items() if str(key).endswith("val")), f"{said} of the text")


def _choose(root: Element) -> None:
    """Where a box is drawn in two ways, for newer programs and for older ones, one of them."""
    for both in reversed(named(root, "AlternateContent")):
        branches = [one for one in both if local(one) in ("Choice", "Fallback")]
        chosen = next((one for one in branches if named(one, "txbxContent")), None)
        if chosen is not None:
            replaced(both, list(chosen))


def _unwrap(root: Element) -> None:
    """What wraps paragraphs, rows, cells or words, and is nothing in itself."""
    for wrap in named(root, *_WRAPS):
        inside = child(wrap, "sdtContent") if local(wrap) == "sdt" else wrap
        if wrap.getparent() is not None:
            replaced(wrap, [one for one in (inside if inside is not None else ()) if not local(one).endswith("Pr")])


def _open_boxes(root: Element) -> int:
    """The paragraphs of a box after the one that it is fixed to; the last box first, so that inner ones go first."""
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
    """A comment that begins nowhere begins and ends where its mark stands; one between paragraphs in the next."""
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
