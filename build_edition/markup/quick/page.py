"""A page of ours from Markdown to HTML, with the result of Python-Markdown; or None if it contains anything else.

In: the Markdown of a page, how addresses are written, whether headings have permalinks. Out: a `QuickPage`.
Promises: it is, character for character, the output of Python-Markdown with the extensions that our pages need.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, NamedTuple

from markdown.extensions.toc import nest_toc_tokens, slugify, strip_tags, unique

from build_edition.markup.footnotes import LANGUAGE, SERIES, backlinks, heading_of, series_of, slug
from build_edition.markup.note_numbers import numbers_taken, numeral
from build_edition.markup.quick.attributes import NotOursError, as_written
from build_edition.markup.quick.blocks import Block, Blocks, Heading
from build_edition.markup.quick.inline import Found, Mark, Piece
from build_edition.words.catalogue import words_of
from build_edition.words.language import ENGLISH, Words

_PERMALINK: Final = "Permanent link"  # what `toc` says where nothing else is set
_NEEDED: Final = frozenset({"attr_list", "def_list", "md_in_html", "build_edition.footnotes"})
_CONTROL: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
# with these extensions, Markdown without their syntax is rendered as without them
KNOWN: Final = _NEEDED | {"tables", "toc", "fenced_code", "pymdownx.highlight", "pymdownx.superfences"}


class QuickPage(NamedTuple):
    """The HTML of a page, its headings nested as by `toc`, its first heading, and its ids."""

    content: str
    headings: Sequence[Any]
    title: str | None
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Quick:
    """The quick way for pages: whether headings carry a link to themselves, what it says, whether there are tables."""

    has_permalinks: bool = False
    has_tables: bool = False
    permalink_title: str = _PERMALINK

    @classmethod
    def of(cls, extensions: Mapping[str, Mapping[str, Any]]) -> Quick | None:
        """The fast renderer for these extensions, by name with their settings; None where one is unknown to it."""
        toc = dict(extensions.get("toc", {}))
        permalink = toc.pop("permalink", False)
        title = str(toc.pop("permalink_title", _PERMALINK))
        if toc or permalink not in (True, False) or not _NEEDED <= extensions.keys() <= KNOWN:
            return None
        if any(extensions[name] for name in _NEEDED):
            return None
        return cls(has_permalinks=permalink, has_tables="tables" in extensions, permalink_title=title)

    def page(self, markdown: str, link: Callable[[str], str]) -> QuickPage | None:
        """A page, or None if it contains anything that is not ours; `link` converts an address."""
        try:
            return _Page(self, Found(link)).of(markdown)
        except NotOursError:
            return None


def quick_piece(markdown: str) -> str | None:
    """The HTML of mere paragraphs and lists, which is the same with all extensions in `KNOWN`; otherwise None."""
    blocks = Blocks(Found(str), is_plain=True)
    try:
        pieces = [one for block in blocks.of(_lines(markdown)) for one in (*block, "\n")]
    except NotOursError:
        return None
    words = [one for one in pieces if isinstance(one, str)]
    return "".join(words).strip() if len(words) == len(pieces) and not blocks.notes else None


def _lines(markdown: str) -> list[str]:
    if control := _CONTROL.search(markdown):
        raise NotOursError(control[0])
    return markdown.strip("\n").split("\n")


class _Page:
    """A page during rendering."""

    def __init__(self, way: Quick, found: Found) -> None:
        self._way = way
        self._found = found
        self._words: Words = ENGLISH
        self._of_text = False
        self._headings: list[Any] = []
        self._ranks: dict[str, int] = {}
        self._counts = [0] * len(SERIES)
        self._calls: dict[str, list[str]] = {}

    def of(self, markdown: str) -> QuickPage:
        lines = [one for one in _lines(markdown) if not (one.startswith("<!--") and self._is_told(one))]
        blocks = Blocks(self._found, has_tables=self._way.has_tables)
        top = list(blocks.of(lines))
        notes = {label: self._inside(kept) for label, kept in blocks.notes.items()}
        self._number(notes)
        if notes:
            top.append([*self._apparatus(notes)])
        self._name([one for block in top for one in block if isinstance(one, Heading)])
        pieces = [one if type(one) is str else self._written(one) for block in top for one in (*block, "\n")]
        ids = frozenset(self._found.ids | self._found.ids_in_tags)
        return QuickPage("".join(pieces).strip(), nest_toc_tokens(self._headings), _title(top), ids)

    def _is_told(self, line: str) -> bool:
        """Whether a line declares the language of notes or the numbers taken; if so, remember it."""
        language, taken = LANGUAGE.fullmatch(line), numbers_taken(line)
        if language:
            self._words, self._of_text = words_of(language[1]), bool(language[2])
        elif taken:
            self._counts, self._ranks = taken
        return bool(language or taken)

    def _inside(self, note: Sequence[str]) -> list[Block]:
        """The blocks of a note, at the depth of an item in the endnote section."""
        return list(Blocks(self._found, is_note=True, has_tables=self._way.has_tables).of(note, 4))

    def _number(self, notes: Mapping[str, Sequence[Block]]) -> None:
        """Number the notes in the order in which Python-Markdown meets their marks: level by level of the page."""
        for mark in sorted(self._found.marks, key=lambda one: one.depth):
            if mark.label not in notes:
                raise NotOursError(mark.label)
            if mark.label not in self._ranks:
                series = series_of(mark.label)
                self._counts[series] += 1
                self._ranks[mark.label] = self._counts[series]
            mark.html = self._mark(mark.label, mark.kinds)

    def _mark(self, label: str, kinds: str) -> str:
        name = SERIES[series_of(label)]["name"]
        calls = self._calls.setdefault(label, [])
        call = f"fnref{len(calls) + 1 if calls else ''}-{label}"
        calls.append(call)
        number = self._numeral(label)
        said = self._words.say("{note} {number}", note=self._words.say(name), number=number)
        link = self._link({"href": f"#fn-{label}", "class": "footnote-ref", "role": "doc-noteref", "aria-label": said})
        kind = self._found.named({"class": f"be-mark be-mark--{name.split()[0]} {kinds}".strip(), "id": call})
        return f"<sup{kind}><a{link}>{number}</a></sup>"

    def _numeral(self, label: str) -> str:
        return numeral(self._ranks[label], SERIES[series_of(label)]["style"])

    def _link(self, attributes: Mapping[str, str]) -> str:
        return as_written({**attributes, "href": self._found.link(attributes["href"])})

    def _apparatus(self, notes: Mapping[str, Sequence[Block]]) -> Iterator[Piece | Heading]:
        """The notes, series by series, in the order of their marks."""
        about = {"class": "footnote be-apparatus", "role": "doc-endnotes", "aria-label": self._words.say("Notes")}
        yield f"<section{as_written(about)}>\n"
        for series, one in enumerate(SERIES):
            labels = [label for label in notes if series_of(label) == series]
            if labels:
                self._found.ids.add(slug(one["title"]))
                yield Heading(2, self._words.say(heading_of(one, of_text=self._of_text)), {"id": slug(one["title"])})
                yield f"\n<ol{as_written(_listing(one['style'], len(labels)))}>\n"
                in_order = sorted(labels, key=lambda label: self._ranks.get(label, len(notes) + 1))
                for before, label in pairwise(["", *in_order]):
                    yield from self._note(label, notes[label], self._value(before, label))
                yield "</ol>\n"
        yield "</section>"

    def _value(self, before: str, label: str) -> Mapping[str, str]:
        """The `value` attribute of a note whose number does not follow the previous one."""
        number = self._ranks.get(label, 0)
        return {"value": str(number)} if number not in (0, self._ranks.get(before, 0) + 1) else {}

    def _note(self, label: str, blocks: Sequence[Block], value: Mapping[str, str]) -> Iterator[Piece | Heading]:
        if not blocks:
            raise NotOursError(label)
        yield f"<li{self._found.named({'id': f'fn-{label}', **value})}>\n"
        for block in blocks[:-1]:
            yield from (*block, "\n")
        ways, last = "".join(f" {one}" for one in self._ways_back(label)), blocks[-1]
        if ways and str(last[0]).startswith("<p "):  # its attributes would not be at its end
            raise NotOursError(label)
        if ways and last[0] == "<p>":
            yield from (*last[:-1], ways, "</p>")
        else:
            yield from (*last, f"\n<p>{ways}</p>" if ways else "")
        yield "\n</li>\n"

    def _ways_back(self, label: str) -> Iterator[str]:
        calls = self._calls.get(label)
        if calls:
            name = self._words.say(SERIES[series_of(label)]["name"])
            for link in backlinks(self._words, calls, f"{name} {self._numeral(label)}"):
                yield f"<a{self._link(link.attrib)}>{link.text}</a>"

    def _name(self, headings: Sequence[Heading]) -> None:
        """Give every heading without an id one as `toc` does, and list the headings."""
        used = set(self._found.ids)
        for one in headings:
            name = strip_tags(one.words)
            if "id" not in one.attributes:
                one.attributes["id"] = unique(slugify(html.unescape(name), "-"), used)
                self._found.ids.add(one.attributes["id"])
            self._headings.append({"level": one.level, "id": one.attributes["id"], "name": name})

    def _written(self, piece: Piece | Heading) -> str:
        if isinstance(piece, str):
            return piece
        if isinstance(piece, Mark):
            return piece.html
        tag, permalink = f"h{piece.level}", ""
        if self._way.has_permalinks:
            about = {"class": "headerlink", "href": f"#{piece.attributes['id']}", "title": self._way.permalink_title}
            permalink = f"<a{self._link(about)}>&para;</a>"
        return f"<{tag}{as_written(piece.attributes)}>{piece.words}{permalink}</{tag}>"


def _listing(style: str, count: int) -> Mapping[str, str]:
    listing = {"class": f"be-notes be-notes--{style}", "data-count": str(count)}
    return {**listing, "type": "a"} if style == "alpha" else listing


def _title(top: Sequence[Block]) -> str | None:
    """The text of the level-1 heading at the beginning of the page, if any."""
    first = top[0][0] if top else ""
    return strip_tags(first.words) if isinstance(first, Heading) and first.level == 1 else None
