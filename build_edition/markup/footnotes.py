"""A Python-Markdown extension: footnotes in several series, with DPUB-ARIA roles.

In: Markdown whose footnote labels begin with the prefix of a series (`[^e-…]` explanatory,
`[^t-…]` translation and textual, `[^s-…]` those that came with the text, `[^v-…]` readings of other texts). Out:
marks numbered by series in the order of their first call (1, 2, 3 …; a, b, … z, aa; *1, *2 …; v1, v2 …), one endnote
section with a heading per series, and one back-link per call. Promises: the syntax is that of the
footnotes extension of Python-Markdown, on which this one is built;
a label without a known prefix belongs to the first series; a mark without
a definition stays as written and is listed in `undefined`. Headings and names are in the language that a line
of the page declares (`language_line`); ids stay in English. Where a text is split into pages, another line declares
which numbers are already taken (`note_numbers`).

In `mkdocs.yml`:

    markdown_extensions:
      - build_edition.footnotes
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from markdown import Markdown
from markdown.extensions.footnotes import (
    FootnoteBlockProcessor,
    FootnoteExtension,
    FootnoteInlineProcessor,
    FootnotePostprocessor,
    FootnoteTreeprocessor,
)
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from build_edition.markup.note_numbers import numbers_taken, numeral
from build_edition.words.catalogue import words_of
from build_edition.words.language import ENGLISH, Words
from build_edition.words.phrases import phrase

SERIES: Final[Sequence[Mapping[str, str]]] = (
    {"prefix": "e-", "title": phrase("Explanatory notes"), "style": "decimal", "name": phrase("note")},
    {
        "prefix": "t-",
        "title": phrase("Notes on the translation and the text"),
        "on_text": phrase("Notes on the text"),
        "style": "alpha",
        "name": phrase("textual note"),
    },
    {"prefix": "s-", "title": phrase("Notes of the source"), "style": "asterisk", "name": phrase("source note")},
    {"prefix": "v-", "title": phrase("Variants"), "style": "variant", "name": phrase("variant")},
)
_BACKLINK: Final = "↩"
LANGUAGE: Final = re.compile(r"^<!-- notes in ([A-Za-z]+(?:-[A-Za-z0-9]+)*)(, text-alone)? -->$", re.MULTILINE)


def series_of(label: str, series: Sequence[Mapping[str, str]] = SERIES) -> int:
    """The index of the series that a label belongs to; 0 where no prefix matches."""
    for at, one in enumerate(series):
        if label.startswith(one["prefix"]):
            return at
    return 0


def language_line(language: str, *, of_text: bool = False) -> str:
    """The line of a page that declares the language of its notes, and whether the text is not a translation."""
    return f"<!-- notes in {language}{', text-alone' if of_text else ''} -->"


def heading_of(one: Mapping[str, str], *, of_text: bool) -> str:
    """The English heading of the notes of a series; `of_text` selects the one for a text that is not a translation."""
    return one["on_text"] if of_text and "on_text" in one else one["title"]


class SeriesFootnotes(FootnoteExtension):
    """The extension; each of `series` has prefix, title, style (`decimal`, `alpha`, `asterisk`, `variant`) and name."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - whatever mkdocs.yml says
        """Take the series from the configuration; there are four by default."""
        series = kwargs.pop("series", SERIES)
        super().__init__(SEPARATOR="-", USE_DEFINITION_ORDER=False, **kwargs)
        self.series = tuple(dict(one) for one in series)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Register our processors under the names of those they replace."""
        md.registerExtension(self)
        self.parser = md.parser
        self.md = md
        md.preprocessors.register(_Language(self), "notes-language", 35)
        md.parser.blockprocessors.register(FootnoteBlockProcessor(self), "footnote", 17)
        md.inlinePatterns.register(_Marks(r"\[\^([^\]]*)\]", self), "footnote", 175)
        md.treeprocessors.register(FootnoteTreeprocessor(self), "footnote", 50)
        md.treeprocessors.register(_Finish(self), "footnote-reorder", 15)
        md.postprocessors.register(FootnotePostprocessor(self), "footnote", 25)

    def reset(self) -> None:
        """Forget the notes of the previous page."""
        super().reset()
        self.undefined: list[str] = []
        self.calls: dict[str, list[str]] = {}
        self.words: Words = ENGLISH
        self.of_text = False
        self._ranks: dict[str, int] = {}
        self._counts: dict[int, int] = {}

    def go_on(self, line: str) -> bool:
        """Whether a line declares the numbers taken on previous pages; if so, continue from them."""
        taken = numbers_taken(line)
        if taken is not None:
            self._counts, self._ranks = dict(enumerate(taken[0])), taken[1]
        return taken is not None

    @property
    def uncalled(self) -> tuple[str, ...]:
        """Labels that are defined on this page but never called."""
        return tuple(label for label in self.footnotes if label not in self.calls)

    def series_of(self, label: str) -> int:
        """The index of the series that a label belongs to."""
        return series_of(label, self.series)

    def addFootnoteRef(self, id: str) -> None:  # noqa: A002, N802 - as in the base
        """Give a note its rank within its series on its first call."""
        if id not in self._ranks:
            index = self.series_of(id)
            self._counts[index] = self._counts.get(index, 0) + 1
            self._ranks[id] = self._counts[index]

    def rank(self, label: str) -> int:
        """The rank of a note within its series, from 1; a note that is never called comes after all others."""
        return self._ranks.get(label, len(self.footnotes) + 1)

    def is_called(self, label: str) -> bool:
        """Whether a note has a number."""
        return label in self._ranks

    def printed_number(self, label: str) -> str:
        """The number of a called note within its series, as printed."""
        return numeral(self.rank(label), self.series[self.series_of(label)]["style"])

    def call_id(self, label: str) -> str:
        """The id of the next mark of a note: `fnref-e-a`, then `fnref2-e-a` (the base class restarts its count)."""
        calls = self.calls.setdefault(label, [])
        calls.append(f"fnref{len(calls) + 1 if calls else ''}-{label}")
        return calls[-1]

    def findFootnotesPlaceholder(self, root: ET.Element) -> None:  # noqa: N802 - as in the base
        """Ignore placeholders in the text: the notes always come at the end."""

    def makeFootnotesDiv(self, root: ET.Element) -> ET.Element | None:  # noqa: ARG002, N802 - as in the base
        """The apparatus: a section with a heading and an ordered list for each series that has notes."""
        if not self.footnotes:
            return None
        section = ET.Element("section", {"class": "footnote be-apparatus", "role": "doc-endnotes"})
        for index, one in enumerate(self.series):
            labels = [label for label in self.footnotes if self.series_of(label) == index]
            if labels:
                self._write_series(section, one, labels)
        section.set("aria-label", self.words.say("Notes"))
        return section

    def _write_series(self, section: ET.Element, one: Mapping[str, str], labels: Sequence[str]) -> None:
        heading = ET.SubElement(section, "h2", {"id": slug(one["title"])})
        heading.text = self.words.say(heading_of(one, of_text=self.of_text))
        attributes = {"class": f"be-notes be-notes--{one['style']}"}
        if one["style"] == "alpha":
            attributes["type"] = "a"
        listing = ET.SubElement(section, "ol", attributes)
        for label in labels:
            item = ET.SubElement(listing, "li", {"id": self.makeFootnoteId(label), "data-label": label})
            parent = ET.Element("div")
            self.parser.parseChunk(parent, self.footnotes[label])
            item.extend(list(parent))


class _Marks(FootnoteInlineProcessor):
    """`[^label]` → the note's mark."""

    footnotes: SeriesFootnotes

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the name is Python-Markdown's
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002 - so is the signature
    ) -> tuple[ET.Element | None, int | None, int | None]:
        """The mark; None for all three where the note is not defined."""
        label = m.group(1)
        notes = self.footnotes
        if label not in notes.footnotes:
            notes.undefined.append(label)
            return None, None, None
        notes.addFootnoteRef(label)
        call = notes.call_id(label)
        number = notes.printed_number(label)
        name = notes.series[notes.series_of(label)]["name"]
        mark = ET.Element("sup", {"id": call, "class": f"be-mark be-mark--{name.split()[0]}"})
        link = ET.SubElement(
            mark,
            "a",
            {
                "href": "#" + notes.makeFootnoteId(label),
                "class": "footnote-ref",
                "role": "doc-noteref",
                "aria-label": notes.words.say("{note} {number}", note=notes.words.say(name), number=number),
            },
        )
        link.text = number
        return mark, m.start(0), m.end(0)


class _Language(Preprocessor):
    """Removes the lines that declare the language and the first numbers of the notes."""

    def __init__(self, notes: SeriesFootnotes) -> None:
        super().__init__(notes.md)
        self._notes = notes

    def run(self, lines: list[str]) -> list[str]:
        """Read the declarations and return the other lines."""
        for line in lines:
            found = LANGUAGE.match(line)
            if found is not None:
                self._notes.words, self._notes.of_text = words_of(found[1]), bool(found[2])
        return [line for line in lines if LANGUAGE.match(line) is None and not self._notes.go_on(line)]


class _Finish(Treeprocessor):
    """Sorts the notes in order of call and adds the back-links, once all calls are known."""

    def __init__(self, notes: SeriesFootnotes) -> None:
        super().__init__(notes.md)
        self._notes = notes

    def run(self, root: ET.Element) -> None:
        """Reorder every list of the apparatus in place."""
        for section in root.iter("section"):
            if section.get("role") == "doc-endnotes":
                for listing in section.findall("ol"):
                    self._finish(listing)

    def _finish(self, listing: ET.Element) -> None:
        items = sorted(listing, key=lambda item: self._notes.rank(item.get("data-label", "")))
        listing.set("data-count", str(len(items)))  # the length of the list is known before layout
        for item in items:
            listing.remove(item)
        before = 0
        for item in items:
            label = item.attrib.pop("data-label")
            number = self._notes.rank(label)
            if number != before + 1 and self._notes.is_called(label):
                item.set("value", str(number))
            before = number
            self._link_back(item, label)
            listing.append(item)

    def _link_back(self, item: ET.Element, label: str) -> None:
        calls = self._notes.calls.get(label, [])
        if not calls:
            return
        last = item[-1] if len(item) and item[-1].tag == "p" else ET.SubElement(item, "p")
        number = self._notes.printed_number(label)
        words = self._notes.words
        name = words.say(self._notes.series[self._notes.series_of(label)]["name"])
        for link in backlinks(words, calls, f"{name} {number}"):
            if len(last):
                last[-1].tail = (last[-1].tail or "") + " "
            else:
                last.text = (last.text or "") + " "
            last.append(link)


def backlinks(words: Words, calls: Sequence[str], note: str) -> Iterator[ET.Element]:
    """One back-link per call, numbered when there are several."""
    for index, call in enumerate(calls, start=1):
        back = words.say("back to {note} in the text", note=note)
        if len(calls) > 1:
            back = words.say("back to {note} in the text, call {at} of {all}", note=note, at=index, all=len(calls))
        link = ET.Element(
            "a",
            {
                "href": "#" + call,
                "class": "footnote-backref",
                "role": "doc-backlink",
                "aria-label": back,
            },
        )
        link.text = _BACKLINK + (str(index) if len(calls) > 1 else "")
        yield link


def slug(title: str) -> str:
    """The id of a heading in the apparatus."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def makeExtension(**kwargs: Any) -> SeriesFootnotes:  # noqa: ANN401, N802 - the name Python-Markdown looks for
    """The entry point called by Python-Markdown."""
    return SeriesFootnotes(**kwargs)
