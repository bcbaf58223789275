"""The words of a document in TEI.

In: an edited document. Out: the body of a text. Promises: the characters between the tags, without editorial statements
(`gap`), are the text as received, character for character, including white space and website furniture; the words of
every note are enclosed by two anchors; verse is in lines (`lg`, `l`) except in an utterance, which cannot have them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from itertools import groupby
from typing import Final

from build_edition.exports.tei_divisions import division_of
from build_edition.exports.tei_ids import edges, entry_id, own_id, pointers
from build_edition.exports.tei_verse import halves, lines_of
from build_edition.exports.xml import Xml
from build_edition.ground.keys import Key
from build_edition.ground.places import Span
from build_edition.model.documents import Document, Paragraph, Turn
from build_edition.model.edited import Edited
from build_edition.model.woven import Run
from build_edition.vocabulary.kinds import KINDS

_UNITS: Final = {"numbering": "label", "direction": "stage", "voice": "stage"}
_AT_THE_TOP: Final = {"heading": "head", "source_note": "head", "dateline": "dateline", "salutation": "salute"}
_AT_THE_END: Final = {
    "closing": "salute",
    "signature": "signed",
    "dateline": "dateline",
    "archive_reference": "trailer",
}
_TYPED: Final = ("head", "ab", "seg")
_MARKS: Final = {"page": "pb", "column": "cb", "line": "lb"}
_HEARD: Final = ("vocal", "kinesic", "incident")


def _unit_of(run: Run) -> str:
    """The element of the typographic unit to which a run belongs."""
    return _UNITS.get(run.wrap.partition(" ")[0], "")


class Body:
    """Writes one document, from the first character of its source to the last."""

    def __init__(self, edited: Edited, xml: Xml, surfaces: Mapping[str, str] | None = None, own: str = "") -> None:
        """`own` is the code of the editors' language, in which gaps are described."""
        self._edited, self._xml = edited, xml
        self._own = own if edited.document.header.language not in ("", own) else ""
        self._surfaces = surfaces or {}  # by the id of the mark at the beginning of the page
        self._document = edited.document
        self._text = self._document.source.text
        self._at = 0
        self._anchors = sorted(_anchors(edited), reverse=True)
        self._turns = KINDS[self._document.header.kind].turn
        self._names = _elements(self._document, "seg" if self._turns == "u" else "p")
        self._halves, self._open = halves(self._document), list[tuple[int, ExitStack]]()
        furniture = sorted(self._document.furniture, key=lambda one: one.span, reverse=True)
        self._furniture = furniture  # the next one is the last item

    def write(self) -> None:
        """Write `body` with one division, and in it those that heads begin."""
        gaps = dict(self._document.lacunae)
        with self._xml.element("body"), self._xml.element("div", {"type": self._document.header.kind}):
            for division in self._document.divisions:
                if isinstance(division, Turn):
                    self._turn(division, gaps)
                else:
                    self._gap(gaps, division)
                    self._divide(division)
                    self._paragraph(division, list(self._runs(division)))
            self._furniture_until(len(self._text))
            self._anchors_until(len(self._text), is_end=True)
            self._close(0)

    def _divide(self, paragraph: Paragraph) -> None:
        """Begin the division of which a paragraph is the head, after the end of those that it ends."""
        if paragraph.part == "division":
            self._furniture_until(paragraph.start)
            words = " ".join(self._text[paragraph.start : paragraph.end].split())
            kind, level = division_of(words, KINDS[self._document.header.kind].divided_by)
            self._close(level)
            self._open.append((level, ExitStack()))
            self._open[-1][1].enter_context(self._xml.element("div", {"type": kind}))

    def _close(self, level: int) -> None:
        """End all divisions of a level and of lower ones."""
        while self._open and self._open[-1][0] >= level:
            self._open.pop()[1].close()

    def _turn(self, turn: Turn, gaps: dict[str, str]) -> None:
        first = turn.paragraphs[0]
        self._gap(gaps, first)
        self._furniture_until(first.start)
        runs = list(self._runs(first))
        if self._turns == "u":
            self._label(runs, "note", {"type": "speaker"})
        who = (f"#{own_id(self._document.id, f'speaker.{one.id}')}" for one in turn.speaker.each)
        with self._xml.element(self._turns, {"who": " ".join(who)}):
            self._label(runs, "speaker", {})
            self._paragraph(first, runs)
            for paragraph in turn.paragraphs[1:]:
                self._gap(gaps, paragraph)
                self._paragraph(paragraph, list(self._runs(paragraph)))

    def _label(self, runs: list[Run], name: str, attributes: dict[str, str]) -> None:
        """Write the speaker label that precedes other words, if any is left: in a speech, or before an utterance."""
        if runs and runs[0].wrap == "label":
            with self._xml.element(name, attributes):
                while runs and runs[0].wrap == "label":
                    self._run(runs.pop(0))

    def _gap(self, gaps: dict[str, str], paragraph: Paragraph) -> None:
        if paragraph.id in gaps:
            self._furniture_until(paragraph.start)
            with self._xml.element("gap", {"reason": "missing"}):
                self._xml.leaf("desc", gaps[paragraph.id], {"xml:lang": self._own})

    def _paragraph(self, paragraph: Paragraph, runs: Sequence[Run]) -> None:
        self._furniture_until(paragraph.start)
        name = self._names[paragraph.id]
        part = paragraph.part if name in _TYPED and paragraph.part not in ("paragraph", "division") else ""
        number = str(paragraph.number) if paragraph.number else ""
        is_verse = name == "p" and paragraph.kept == "verse" and all(len(run.text) == len(run.span) for run in runs)
        name = "lg" if is_verse else name
        with self._xml.element(name, {"xml:id": own_id(self._document.id, paragraph.id), "n": number, "type": part}):
            if is_verse:
                self._lines(runs, self._halves.get(paragraph.id, ("", "")))
            self._units(() if is_verse else runs)

    def _lines(self, runs: Sequence[Run], parts: tuple[str, str]) -> None:
        """Write lines of verse; `parts` is what of a line the first and the last of them are."""
        lines = list(lines_of(runs))
        for at, line in enumerate(lines):
            part = parts[0] if at == 0 else parts[1] if at == len(lines) - 1 else ""
            self._furniture_until(line.runs[0].span.start)
            with self._xml.element("l", {"n": line.number, "part": part}):
                self._units(line.runs)

    def _units(self, runs: Sequence[Run]) -> None:
        for unit, group in groupby(runs, _unit_of):
            self._unit(unit, list(group))
        self._anchors_until(self._at, is_end=True)

    def _unit(self, unit: str, runs: Sequence[Run]) -> None:
        """Write runs of one typographic unit; a direction has its kind as `type`."""
        if not unit:
            self._named(runs)
            return
        self._furniture_until(runs[0].span.start)
        kinds = (run.wrap.partition(" ")[2].partition("-")[0] for run in runs if " " in run.wrap)
        kind = next(kinds, "vocal" if unit == "stage" else "")
        if self._turns == "u" and kind in _HEARD and self._is_whole(runs):
            self._heard(kind, runs)
            return
        with self._xml.element(unit, {"type": kind}):
            self._named(runs)

    def _is_whole(self, runs: Sequence[Run]) -> bool:
        """Whether the runs are contiguous and contain no mark and no anchor, so that they can be a `desc`."""
        span = Span(runs[0].span.start, runs[-1].span.end)
        self._anchors_until(span.start, is_end=False)
        is_free = not self._anchors or self._anchors[-1][0] >= span.end
        return is_free and span.of(self._text) == "".join(run.text for run in runs)

    def _heard(self, kind: str, runs: Sequence[Run]) -> None:
        """Write what was heard or seen during a speech; mentions inside remain marked."""
        with self._xml.element(kind), self._xml.element("desc"):
            for names, group in groupby(runs, lambda run: run.names):
                words = "".join(run.text for run in group)
                if names:
                    self._xml.leaf("rs", words, _referring(names))
                else:
                    self._xml.words(words)
        self._at = runs[-1].span.end
        self._anchors_until(self._at, is_end=True)

    def _named(self, runs: Sequence[Run]) -> None:
        for names, group in groupby(runs, lambda run: run.names):
            of_one = list(group)
            if not names:
                for run in of_one:
                    self._run(run)
                continue
            self._furniture_until(of_one[0].span.start)
            self._anchors_until(self._at, is_end=False)
            with self._xml.element("rs", _referring(names)):
                for run in of_one:
                    self._run(run)

    def _run(self, run: Run) -> None:
        self._furniture_until(run.span.start)
        self._anchors_until(run.span.start, is_end=False)
        if run.wrap.startswith("milestone"):
            self._marks_in(run.span)
        else:
            self._words(run)
        self._at = run.span.end
        self._anchors_until(self._at, is_end=True)

    def _words(self, run: Run) -> None:
        """Write words; where line ends are kept, `lb` after each, unless the next line begins with a line mark."""
        at = run.span.start
        for line in run.text.splitlines(keepends=True) if run.is_kept else (run.text,):
            self._xml.words(line)
            at += len(line)
            if run.is_kept and line.endswith("\n") and not self._begins_with_a_mark(at):
                self._xml.leaf("lb")

    def _begins_with_a_mark(self, at: int) -> bool:
        return any(one.sort == "line" for one in self._document.milestones_in(Span(at, at + 1)))

    def _runs(self, paragraph: Paragraph) -> Iterator[Run]:
        for segment in self._edited.woven.paragraphs[paragraph.id].segments:
            yield from (one for one in segment if isinstance(one, Run) and one.text)

    def _furniture_until(self, end: int) -> None:
        """Write the white space and furniture before an offset."""
        while self._furniture and self._furniture[-1].span.end <= end:
            one = self._furniture.pop()
            if self._at <= one.span.start:
                self._space(self._text[self._at : one.span.start])
                self._xml.leaf("fw", one.span.of(self._text), {"type": one.sort})
                self._at = one.span.end
        self._marks_in(Span(self._at, max(self._at, end)))
        self._space(self._text[self._at : end])
        self._at = max(self._at, end)

    def _marks_in(self, span: Span) -> None:
        """Write the milestones in a span: the element of each, and its characters in the text."""
        for one in self._document.milestones_in(span):
            name = _MARKS.get(one.sort, "milestone")
            unit = one.sort if name == "milestone" else ""
            self._space(self._text[self._at : one.span.start])
            self._xml.leaf(name, attributes={"unit": unit, "n": one.number, "facs": self._surfaces.get(one.id, "")})
            self._xml.leaf("fw", one.span.of(self._text), {"type": one.sort})
            self._at = one.span.end

    def _space(self, space: str) -> None:
        """Write white space between paragraphs; between elements, XML only allows its own white space without a tag."""
        if space.strip(" \t\r\n"):
            self._xml.leaf("fw", space, {"type": "space"})
        else:
            self._xml.words(space)

    def _anchors_until(self, offset: int, *, is_end: bool) -> None:
        """Write the anchors up to an offset: end anchors follow their words, start anchors precede theirs."""
        while self._anchors and (self._anchors[-1][0], self._anchors[-1][1]) <= (offset, 0 if is_end else 1):
            self._xml.leaf("anchor", attributes={"xml:id": self._anchors.pop()[2]})


def _anchors(edited: Edited) -> Iterator[tuple[int, int, str]]:
    """Offset, 1 for an anchor before words or 0 after them, and id."""
    for name, spans in places(edited).items():
        for number, (start, end) in enumerate(spans, 1):
            before, after = edges(edited.id, name, number)
            yield start, 1, before
            yield end, 0, after


def places(edited: Edited) -> dict[str, list[tuple[int, int]]]:
    """The spans of each note (`note.x`) and parallel (`parallel.x`), by the name of its anchors."""
    found: dict[str, list[tuple[int, int]]] = {}
    for note in edited.notes:
        found.setdefault(f"note.{note.note.id.value}", []).append((note.span.start, note.span.end))
    for one in edited.passages:
        found.setdefault(f"parallel.{one.passage.of.id}", []).append((one.span.start, one.span.end))
    return found


def _referring(names: Sequence[Key]) -> dict[str, str]:
    """The attributes of words that name register entries."""
    return {"type": names[0].kind, "ref": pointers(tuple(entry_id(key) for key in names))}


def _elements(document: Document, in_turns: str) -> dict[str, str]:
    """The element of each paragraph: parts of a letter have their own element where TEI allows it."""
    paragraphs = list(document.paragraphs)
    of_turns = {one.id for turn in document.turns for one in turn.paragraphs}
    found = {one.id: "p" if one.part == "paragraph" else "ab" for one in paragraphs}
    found |= {one.id: "head" for one in paragraphs if one.part == "division"}
    found |= dict.fromkeys(of_turns, in_turns) if in_turns == "seg" else {}
    for way, names in ((paragraphs, _AT_THE_TOP), (paragraphs[::-1], _AT_THE_END)):
        for one in way:
            if one.part not in names or one.id in of_turns or found[one.id] != "ab":
                break
            found[one.id] = names[one.part]
    return found
