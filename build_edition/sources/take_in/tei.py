"""Convert TEI P5 to text: letters, speeches, plays and verse, with their notes and the facts of the header.

In: the bytes of a TEI file. Out: the text as received (`sic`, `orig`, `abbr`; additions kept, deletions left out), the
notes with their places, and title, date and people of the header. Promises: no network, no external file, no entities;
all markup that is not represented in the text is reported, element by element. A file that this program wrote is
restored exactly, character for character (`tei_of_ours`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from lxml import etree

from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in.elements import local
from build_edition.sources.take_in.received import Heard, NotTaken, Received, SourceNote
from build_edition.sources.take_in.tei_elements import (
    ANNOTATION_BLOCK,
    BLOCKS,
    DIRECTIONS,
    LEFT,
    LINES,
    PASSED,
    break_of,
    is_apart,
    is_mark_of_a_note,
    label_printed_before,
    without_stop,
)
from build_edition.sources.take_in.tei_facts import facts_of, names_of
from build_edition.sources.take_in.tei_language import language_of
from build_edition.sources.take_in.tei_names import T, words_of
from build_edition.sources.take_in.tei_notes import NOWHERE, Notes, notes_elsewhere
from build_edition.sources.take_in.tei_of_ours import from_ours, is_edition_of_ours, is_ours
from build_edition.sources.take_in.tei_pictures import MARK, MARKS, leads_to_a_picture, pictures_told
from build_edition.sources.take_in.tei_said import COUNTED, Tally, steps_of, texts_of, whole_of
from build_edition.sources.take_in.tei_tidied import KEPT, OTHER, SIGNS, tidied
from build_edition.sources.take_in.tei_told import Told

_WHOLE_EDITION: Final = (
    "it is a whole edition that build-edition exported; `build-edition new edition FOLDER --from FILE` makes it again, "
    "and the TEI of one document is what this command takes in"
)
_DRESSED: Final = (("(", ")"), ("[", "]"))
_COUNTED_WHERE_WRITTEN: Final = frozenset(["u", "stage", "pb", "sp", "cell"])
_STANDING: Final = {"del": "restored", "rdg": "reading"}  # counted under these names if kept; others: "kept"


def from_tei(content: bytes) -> Received:
    """The text of a TEI file; raises NotTaken for other XML."""
    root = xml_of(content)
    if not isinstance(root.tag, str) or etree.QName(root).localname not in ("TEI", "teiCorpus"):
        raise NotTaken(f"it is XML, but its first element is “{clipped(str(root.tag))}” and not TEI")
    if is_edition_of_ours(root):
        raise NotTaken(_WHOLE_EDITION)
    bodies = texts_of(root)
    if not bodies:
        raise NotTaken("it is TEI without a “text”")
    if is_ours(root):
        return from_ours(root)
    tidying = [*tidied(root)]
    own = whole_of(bodies[0])  # in a corpus, the part whose text is imported
    pictures, told = pictures_told(root)
    notes = notes_elsewhere(root)
    writer = _Writer(names_of(root), notes, leads_to_a_picture(root))
    writer.write(bodies[0])
    language, about, is_of_header = language_of(own, bodies[0], writer.text)
    facts = {**facts_of(own), **(MARKS if writer.counts["page"] else {})}
    of_header = (*facts, "language") if is_of_header else tuple(facts)
    said = steps_of(own, len(bodies), Tally(writer.counts, writer.unread, writer.left, notes.moved), of_header)
    steps = ("read as TEI P5", *tidying, *said, *about, *told)
    facts |= language
    dressed = {**facts, "direction_dress": "[round]"} if writer.says_every_bracket else facts
    return Received(writer.text, "xml", steps, tuple(writer.notes), facts=dressed,
                    heard=_heard(bodies[0], writer), pictures=pictures, verse=writer.verse,
                    parts=writer.parts)  # fmt: skip


def _heard(body: etree._Element, writer: _Writer) -> Heard | None:
    """Who speaks according to the file: in a play by labels before the words, in a transcript by names of speakers."""
    if not writer.speakers:
        return None
    if body.find(f".//{T}u") is not None:
        return Heard("transcript", "colon", ":", writer.speakers, writer.first or 0)
    acts = body.findall(f".//{T}div[@type='act']") + body.findall(f".//{T}div[@type='scene']")
    is_play = acts or body.find(f".//{T}castList") is not None
    end = writer.ends.pop() if len(writer.ends) == 1 else ""
    return Heard("play" if is_play else "transcript", "own-line", end, writer.speakers, writer.first or 0)


def xml_of(content: bytes) -> etree._Element:
    """The root of an XML file; raises NotTaken if it declares entities or is not well-formed."""
    if re.search(rb"<!ENTITY", content[:100_000]) or b"<\x00!\x00E\x00N\x00T\x00I\x00T\x00Y" in content[:100_000]:
        raise NotTaken("it declares XML entities, which can be a bomb; write them out")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotTaken(f"it is no well-formed XML: {clipped(str(error), 160)}") from error


class _Writer(Told):
    """Writes elements as text."""

    def __init__(self, names: Mapping[str, str], notes: Notes, pictured: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self._names = names  # names of speakers, by the pointers to them
        self._pictured = pictured  # values of `facs` that point to a picture
        self._elsewhere = notes
        self.notes: list[SourceNote] = []
        self.speakers: Counter[str] = Counter()
        self.ends: set[str] = set()
        self.brackets = 0  # pairs of round brackets written around directions
        self.first: int | None = None  # offset of the first label

    @property
    def says_every_bracket(self) -> bool:
        """Whether every round bracket of the text encloses a direction."""
        return 0 < self.brackets == self.text.count("(") == self.text.count(")")

    def write(self, element: etree._Element) -> None:
        """Write an element with its content, and the notes that belong to it, but not its tail."""
        self._write(element)
        for note in self._elsewhere.at.get(element, ()):
            self._note(note)

    def _write(self, element: etree._Element) -> None:
        name = self._known_as(element)
        if not name or name in LEFT or element.get(OTHER) is not None:
            return
        self._empty(name, element)
        if name in ("note", "ptr"):
            self._note(element if name == "note" and self._stands_here(element) else None)
            return
        if name in ("gap", "space") or (element in self._elsewhere.at and name == "ref" and is_mark_of_a_note(element)):
            self._instead(name, element)
            return
        asked = break_of(element) if name == "seg" else name
        self._ask(asked)
        begin = self._begin(name, element)
        if name in DIRECTIONS:
            self._direction(element)
        elif name == "speaker":
            self._speaker(element)
        else:
            self._said_by(name, element)
            self.write_inside(element)
        self._end(name, element, begin)
        self._ask(asked)

    def _known_as(self, element: etree._Element) -> str:
        """The name by which an element is treated, after counting it; a passage without alternative is kept."""
        name = local(element)
        name = "ex" if name == "expan" and element.find(f"{T}abbr") is None else name  # the written form is a sibling
        if element.get(KEPT) is not None and name in LEFT:
            self.counts[_STANDING.get(name, "kept")] += 1
            return "s"
        if element.get(OTHER) is not None:
            self.counts["other"] += 1
            return name
        if name in COUNTED and name not in _COUNTED_WHERE_WRITTEN:
            self.counts[name] += 1
        if name in SIGNS and not words_of(element):
            self.counts["sign"] += 1
        if element not in self._elsewhere.at:
            self._count(name)
        return name

    def _instead(self, name: str, element: etree._Element) -> None:
        """Write the substitute for words that an encoder supplied and that no page has."""
        if name == "gap":
            self._put("[…]")
        elif name == "ref":
            self.counts["mark"] += 1
        if name != "ref" and words_of(element):
            self.left["desc"] += 1

    def _said_by(self, name: str, element: etree._Element) -> None:
        """Write what precedes the content of an element: its speaker's label, or a separator."""
        if name == "u" and not element.findall(f"{T}speaker"):
            self._label(element)
        elif name == "sp" and element.find(f"{T}speaker") is None:
            self._named(element)
        elif name == "row":
            self._row_at = self._length
        elif name == "cell" and element.getprevious() is not None:
            self.counts["cell"] += 1
            self._tab()
        elif is_apart(element):
            self._put_space()

    def _speaker(self, element: etree._Element) -> None:
        """Write the label of a speech, as the file has it."""
        inner = _Writer(self._names, NOWHERE)
        inner.write_inside(element)
        label = " ".join(inner.text.split())
        self.write_inside(element)
        if label:
            self._heard(label)

    def _heard(self, label: str) -> None:
        """Record the label of a speech, which has just been written."""
        bare = without_stop(label)
        self._after_speaker = True
        self.first = self._length - len(label) if self.first is None else self.first
        self.speakers[bare] += 1
        self.ends.add(label[len(bare) :].strip())

    def _named(self, element: etree._Element) -> None:
        """Write the label of a speech without a `speaker` element: the name of its speaker, if the file has one."""
        who = self._called(element.get("who"))
        self.counts["u" if who else "sp"] += 1
        if who:
            self._put(who)
            self._heard(who)
            self._break = "\n"

    def _called(self, pointers: str | None) -> str:
        """The names of those to whom pointers refer."""
        return ", ".join(self._names.get(one, one.lstrip("#").replace("_", " ")) for one in (pointers or "").split())

    def write_inside(self, element: etree._Element) -> None:
        """Write the content of an element."""
        self._put(element.text)
        for child in element:
            self.write(child)
            joins = child.get("join") in ("right", "both")
            self._put((child.tail or "").lstrip() if joins else child.tail)

    def _count(self, name: str) -> None:
        """Count an element whose name is unknown, or which is left out without being counted elsewhere."""
        known = BLOCKS | LINES | LEFT | PASSED | DIRECTIONS | COUNTED.keys()
        if name and name not in known:
            self.unread[name] += 1
        elif name in LEFT and name not in COUNTED:
            self.left[name] += 1

    def _empty(self, name: str, element: etree._Element) -> None:
        """Write a space; or a page break, as a mark if it has a number and points to a picture, else only count it."""
        if name == "space":
            self._put_space()
        if name != "pb":
            return
        number = " ".join((element.get("n") or "").split())
        is_shown = bool(number) and not self._pictured.isdisjoint((element.get("facs") or "").split())
        self.counts["page" if is_shown else "pb"] += 1
        if is_shown:
            self._put(MARK.format(n=number))

    def _label(self, element: etree._Element) -> None:
        above = element.getparent()
        said = element.get("who") or (above.get("who") if above is not None and above.tag == ANNOTATION_BLOCK else "")
        printed = label_printed_before(element)
        who = printed or self._called(said)
        if who:
            self.counts["u"] += not printed
            self.counts["who"] += bool(printed and said)
            self.first = self._length if self.first is None else self.first
            self.speakers[who] += 1
            self._put(f"{who}: ")

    def _direction(self, element: etree._Element) -> None:
        """Write a direction in brackets, so that it is not taken for words of a speaker."""
        inner = _Writer(self._names, self._elsewhere, self._pictured)
        inner.write_inside(element)
        words = " ".join(inner.text.split())
        if not words:
            return
        is_dressed = (words[0], words[-1]) in _DRESSED
        self.counts["stage"] += not is_dressed
        self.brackets += not is_dressed or words.startswith("(")
        self._put(words if is_dressed else f"({words})")
        self._with_what_is_in(inner)

    def _with_what_is_in(self, inner: _Writer) -> None:
        """Adopt the counts and the notes of content that was written separately."""
        self.notes += (replace(note, at=self._length) for note in inner.notes)
        for ours, theirs in ((self.counts, inner.counts), (self.unread, inner.unread), (self.left, inner.left)):
            ours.update(theirs)

    def _stands_here(self, note: etree._Element) -> bool:
        """Whether a note is to be read at its place in the file: not moved, not the label of an utterance."""
        is_label = note.get("type") == "speaker" and bool(label_printed_before(note.getnext()))
        return not is_label and note not in self._elsewhere.moved

    def _note(self, element: etree._Element | None) -> None:
        if element is None:
            return
        inner = _Writer(self._names, NOWHERE)
        inner.write_inside(element)
        words = inner.text.strip()
        if words:
            self.notes.append(SourceNote("note", words, self._length, (element.get("resp") or "").lstrip("#")))
        self._with_what_is_in(inner)
