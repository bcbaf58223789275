"""TEI P5 → text: letters, speeches, plays and verse, with their notes and what the header says.

In: the bytes of a TEI file. Out: the text as received (`sic`, `orig`, `abbr`; additions kept, deletions left out),
the notes with their places, and title, date and people of the header. Promises: no network, no external file, no
entities; whatever of the markup is not in the text is said, element by element. A file that this program wrote comes
back sign for sign (`tei_of_ours`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from lxml import etree

from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in.received import Heard, NotTaken, Received, SourceNote
from build_edition.sources.take_in.tei_facts import facts_of, names_of, notes_pointed_to
from build_edition.sources.take_in.tei_language import language_of
from build_edition.sources.take_in.tei_names import ID, T
from build_edition.sources.take_in.tei_of_ours import from_ours, is_edition_of_ours, is_ours
from build_edition.sources.take_in.tei_pictures import MARK, MARKS, leads_to_a_picture, pictures_told
from build_edition.sources.take_in.tei_said import COUNTED, steps_of, texts_of

_BLOCK: Final = f"{T}annotationBlock"
_BLOCKS: Final = frozenset((
    "p", "ab", "head", "opener", "closer", "dateline", "salute", "signed", "postscript", "address", "l", "lg",
    "sp", "speaker", "u", "stage", "item", "label", "quote", "argument", "byline", "trailer", "epigraph",
    "docTitle", "titlePart", "docImprint", "castItem", "row", "list", "table", "div", "front", "body", "back",
))  # fmt: skip
_LINES: Final = frozenset(["lb", "addrLine", "l"])  # begin a line of their own, but no paragraph
_LEFT: Final = frozenset((
    "teiHeader", "corr", "reg", "ex", "del", "fw", "standOff", "facsimile", "rdg", "figDesc", "listPerson", "listOrg",
    "listPlace", "listEvent", "listBibl", "listApp", "listAnnotation", "listWit", "spanGrp",
))  # fmt: skip
_PARAGRAPHS: Final = _BLOCKS - _LINES
_PASSED: Final = frozenset((
    "text", "sic", "orig", "abbr", "choice", "subst", "add", "app", "lem", "note", "gap", "hi", "del", "pb", "cb",
    "anchor", "w", "pc", "s", "desc", "c", "space", "annotationBlock", "expan",
))  # fmt: skip
_WHOLE_EDITION: Final = (
    "it is a whole edition that build-edition exported; `build-edition new edition FOLDER --from FILE` makes it again, "
    "and the TEI of one document is what this command takes in"
)
_DIRECTIONS: Final = frozenset(["stage", "vocal", "kinesic", "incident"])
_DRESSED: Final = (("(", ")"), ("[", "]"))


def from_tei(content: bytes) -> Received:
    """The text of a TEI file; raises NotTaken for XML that is none."""
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
    pictures, told = pictures_told(root)
    writer = _Writer(names_of(root), notes_pointed_to(root), leads_to_a_picture(root))
    writer.write(bodies[0])
    language, about, is_of_header = language_of(root, bodies[0], writer.text)
    facts = {**facts_of(root), **(MARKS if writer.counts["page"] else {})}
    of_header = (*facts, "language") if is_of_header else tuple(facts)
    said = steps_of(root, writer.counts, writer.unread, writer.left, of_header)
    steps = ("read as TEI P5", *said, *about, *told)
    facts |= language
    dressed = {**facts, "direction_dress": "[round]"} if writer.says_every_bracket else facts
    return Received(writer.text, "xml", steps, tuple(writer.notes), facts=dressed,
                    heard=_heard(bodies[0], writer), pictures=pictures)  # fmt: skip


def _heard(body: etree._Element, writer: _Writer) -> Heard | None:
    """Who speaks, as the file says: in a play before the words, in a record by the name of who spoke."""
    if not writer.speakers:
        return None
    if body.find(f".//{T}u") is not None:
        return Heard("transcript", "colon", ":", writer.speakers, writer.first)
    acts = body.findall(f".//{T}div[@type='act']") + body.findall(f".//{T}div[@type='scene']")
    is_play = acts or body.find(f".//{T}castList") is not None
    end = writer.ends.pop() if len(writer.ends) == 1 else ""
    return Heard("play" if is_play else "transcript", "own-line", end, writer.speakers, writer.first)


def xml_of(content: bytes) -> etree._Element:
    """The root of an XML file that declares no entities."""
    if re.search(rb"<!ENTITY", content[:100_000]) or b"<\x00!\x00E\x00N\x00T\x00I\x00T\x00Y" in content[:100_000]:
        raise NotTaken("it declares XML entities, which can be a bomb; write them out")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotTaken(f"it is no well-formed XML: {clipped(str(error), 160)}") from error


def _follows_in(element: etree._Element, name: str) -> bool:
    """Whether an element stands in another, and not as its first: the first stands behind the label."""
    above = element.getparent()
    return above is not None and above.tag in (f"{T}{name}", name) and element.getprevious() is not None


def _break_of(segment: etree._Element) -> str:
    """What a `seg` begins: a paragraph of an utterance, a line of an opener or a closer; else nothing."""
    if _follows_in(segment, "u"):
        return "p"
    above = next(one for one in segment.iterancestors() if one.tag != segment.tag)
    return "l" if above.tag in (f"{T}opener", f"{T}closer") else ""


def _label_printed_before(element: etree._Element | None) -> str:
    """The label that was printed before an utterance, as parliaments keep it: a note of its own."""
    note = element.getprevious() if element is not None and element.tag in (f"{T}u", "u") else None
    is_label = note is not None and note.tag in (f"{T}note", "note") and note.get("type") == "speaker"
    return _label_of(note) if is_label and note is not None else ""


def _label_of(element: etree._Element) -> str:
    """The words of a label without their stop."""
    return " ".join("".join(map(str, element.itertext())).split()).rstrip(" .:")


class _Writer:
    """Writes elements as text."""

    def __init__(
        self, names: Mapping[str, str], notes: Mapping[str, etree._Element], pictured: frozenset[str] = frozenset()
    ) -> None:
        self._names = names  # of those who speak, by what points to them
        self._pictured = pictured  # what a break has under `facs` to lead to a picture
        self._pointed_to = notes  # by the pointers that stand in the text for them
        self.notes: list[SourceNote] = []
        self.counts: Counter[str] = Counter()
        self.unread: Counter[str] = Counter()
        self.left: Counter[str] = Counter()
        self.speakers: Counter[str] = Counter()
        self.ends: set[str] = set()
        self.brackets = 0  # round ones, each round a direction
        self.first = 0  # where the first label begins
        self._pieces: list[str] = []
        self._length = 0
        self._break = ""
        self._after_speaker = False  # whose words begin on the next line

    @property
    def text(self) -> str:
        """The whole text; its last line ends."""
        return "".join(self._pieces).strip() + "\n" if self._length else ""

    @property
    def says_every_bracket(self) -> bool:
        """Whether each round bracket of the text stands round a direction."""
        return 0 < self.brackets == self.text.count("(") == self.text.count(")")

    def write(self, element: etree._Element) -> None:
        """An element with everything in it, but not what stands behind it."""
        name = etree.QName(element).localname if isinstance(element.tag, str) else ""
        name = "ex" if name == "expan" and element.find(f"{T}abbr") is None else name  # what is written stands beside
        if name in COUNTED and name not in ("u", "stage", "pb"):
            self.counts[name] += 1
        if name != "ptr" or element.get("target") not in self._pointed_to:
            self._count(name)
        if not name or name in _LEFT:
            return
        self._empty(name, element)
        if name in ("note", "ptr"):
            self._note(self._meant_by(element))
            return
        asked = _break_of(element) if name == "seg" else name
        self._ask(asked)
        if name in _DIRECTIONS:
            self._direction(element)
            self._ask(asked)
            return
        if name == "gap":
            self._put("[…]")
        elif name == "u" and not element.findall(f"{T}speaker"):
            self._label(element)
        self.write_inside(element)
        self._ask(asked)
        if name == "speaker":
            self._after_speaker = True
            label = " ".join("".join(map(str, element.itertext())).split())
            bare = _label_of(element)
            self.first = self.first or self._length - len(label)
            self.speakers[bare] += 1
            self.ends.add(label[len(bare) :].strip())

    def write_inside(self, element: etree._Element) -> None:
        """What stands in an element."""
        self._put(element.text)
        for child in element:
            self.write(child)
            joins = child.get("join") in ("right", "both")
            self._put((child.tail or "").lstrip() if joins else child.tail)

    def _count(self, name: str) -> None:
        """Note what is not known by its name, and what is left out without being counted elsewhere."""
        known = _BLOCKS | _LINES | _LEFT | _PASSED | _DIRECTIONS | COUNTED.keys()
        if name and name not in known:
            self.unread[name] += 1
        elif name in _LEFT and name not in COUNTED:
            self.left[name] += 1

    def _ask(self, name: str) -> None:
        if name in _PARAGRAPHS:
            self._break = "\n\n"
        elif name in _LINES:
            self._break = self._break or "\n"

    def _empty(self, name: str, element: etree._Element) -> None:
        """A space; a page break, a mark in the text where it has a number and leads to a picture, else counted."""
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
        said = element.get("who") or (above.get("who") if above is not None and above.tag == _BLOCK else "")
        printed = _label_printed_before(element)
        called = (self._names.get(one, one.lstrip("#").replace("_", " ")) for one in (said or "").split())
        who = printed or ", ".join(called)
        if who:
            self.counts["u"] += not printed
            self.counts["who"] += bool(printed and said)
            self.first = self.first or self._length
            self.speakers[who] += 1
            self._put(f"{who}: ")

    def _direction(self, element: etree._Element) -> None:
        """A direction in brackets, so that nobody is thought to say it."""
        inner = _Writer(self._names, self._pointed_to, self._pictured)
        inner.write_inside(element)
        words = " ".join(inner.text.split())
        if not words:
            return
        is_dressed = (words[0], words[-1]) in _DRESSED
        self.counts["stage"] += not is_dressed
        self.brackets += not is_dressed or words.startswith("(")
        self._put(words if is_dressed else f"({words})")
        self.notes += (replace(note, at=self._length) for note in inner.notes)
        for ours, theirs in ((self.counts, inner.counts), (self.unread, inner.unread), (self.left, inner.left)):
            ours.update(theirs)

    def _meant_by(self, element: etree._Element) -> etree._Element | None:
        """The note that stands here itself, or by a pointer; none where it stands by its pointer elsewhere."""
        if element.get("type") == "speaker" and _label_printed_before(element.getnext()):
            return None
        stands_here = element.tag in (f"{T}note", "note") and f"#{element.get(ID)}" not in self._pointed_to
        return element if stands_here else self._pointed_to.get(element.get("target") or "")

    def _note(self, element: etree._Element | None) -> None:
        if element is None:
            return
        inner = _Writer(self._names, self._pointed_to)
        inner.write_inside(element)
        words = inner.text.strip()
        if words:
            self.notes.append(SourceNote("note", words, self._length, (element.get("resp") or "").lstrip("#")))

    def _put_space(self) -> None:
        """The space of which an element tells, once."""
        if self._pieces and not self._break and not self._pieces[-1].endswith((" ", "\n")):
            self._add(" ")

    def _put(self, words: str | None) -> None:
        """Words, white space as one space; a break that was asked for comes first."""
        folded = re.sub(r"\s+", " ", words or "")
        if not folded.strip():
            if folded:
                self._put_space()
            return
        if self._break and self._length:
            self._trim()
            self._add("\n" if self._after_speaker else self._break)
        if self._break or not self._length or self._pieces[-1].endswith((" ", "\n")):
            folded = folded.lstrip(" ")
        self._break, self._after_speaker = "", False
        self._add(folded)

    def _trim(self) -> None:
        """Take white space off the end, which a break replaces."""
        while self._pieces and self._pieces[-1].endswith(" "):
            last = self._pieces.pop()
            self._length -= len(last)
            self._add(last.rstrip(" "))

    def _add(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)
