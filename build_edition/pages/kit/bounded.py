"""A list page that is too long, cut into several: the first page has a table of contents.

In: the Markdown of a page that shows no text of a document. Out: pages none of which is longer than `MOST`, unless a
single paragraph, row or picture is. Promises: everything is on one of the pages, in order; enclosing sections, boxes
and tables are opened again where they continue; the first page keeps the address, and lists what is on the others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from build_edition.ground.addresses import further_page, relative_url
from build_edition.ground.ranges import packed
from build_edition.markup.escape import in_attribute
from build_edition.model.woven import Page
from build_edition.pages.kit.led import names_in
from build_edition.pages.kit.long import MOST, may_be_cut
from build_edition.pages.kit.tables import behind, division
from build_edition.words.language import Words

_BOX: Final = r"<(div|details|section|nav|figure|ol|ul|li)\b"
_OPENS: Final = re.compile(rf'{_BOX}[^>]*markdown="(?:1|block)"[^>]*>')
_RAW: Final = re.compile(rf"{_BOX}[^>]*>")
_CLOSES: Final = re.compile(r"</(div|details|section|nav|figure|ol|ul|li)>")
_ITEM: Final = re.compile(r"(?:[-*]|\d+\.) ")
_HEADING: Final = re.compile(r"(#{2,6}) ")
_OWN_ID: Final = re.compile(r"\s*\{:[^}\n]*\}\s*$")
_WAY: Final = re.compile(r'(\]\(|\bhref=")(?![#/"]|[a-z][a-z0-9+.-]*:)')
_SIGNS: Final = re.compile(r"\{:[^}\n]*\}|<[^>\n]*>|\]\([^)\n]*\)|[\[*|]|^[#\s>-]+")
_TITLE: Final = re.compile(r"^title: (.+)$", re.MULTILINE)
_DEEPER: Final = r"\1../"
_OPENING: Final = 70
Lines = tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Frame:
    """An enclosing box: the lines that open it, and the line that closes it."""

    opened: Lines = ()
    closed: str = ""


@dataclass(frozen=True, slots=True)
class _Unit:
    """What is never cut: its lines, its enclosing boxes and headings, the header of its table."""

    lines: Lines
    frames: tuple[_Frame, ...]
    headings: tuple[str, ...] = ()
    table: Lines = ()
    is_heading: bool = False

    @property
    def size(self) -> int:
        """How many characters it has."""
        return sum(len(line) + 1 for line in self.lines)


@dataclass
class _Reader:
    """The units of a page, read line by line."""

    frames: list[_Frame] = field(default_factory=lambda: [_Frame()])
    headings: list[dict[int, str]] = field(default_factory=lambda: [{}])
    last: tuple[tuple[_Frame, ...], tuple[str, ...]] = ((), ())

    def units(self, lines: Sequence[str]) -> Iterator[_Unit]:
        at = 0
        while at < len(lines):
            line = lines[at]
            opens, end = _OPENS.fullmatch(line), at + 1
            if opens:
                end += at + 1 < len(lines) and lines[at + 1].startswith("<summary>")
                self.frames.append(_Frame(tuple(lines[at:end]), f"</{opens[1]}>"))
                self.headings.append({})
            elif _CLOSES.fullmatch(line) and len(self.frames) > 1:
                self.frames.pop()
                self.headings.pop()
            elif line:
                end = _end_of_raw(lines, at) if _RAW.fullmatch(line) else _end_of_block(lines, at)
                yield from self._block(tuple(lines[at:end]))
            at = end

    def _block(self, block: Lines) -> Iterator[_Unit]:
        heading = _HEADING.match(block[0])
        if heading:
            level, here = len(heading[1]), self.headings[-1]
            self.headings[-1] = {one: said for one, said in here.items() if one < level}
            yield self._unit((*block, ""), is_heading=True)
            self.headings[-1][level] = _OWN_ID.sub("", block[0])
        elif block[0].startswith("|") and len(block) > 2:  # noqa: PLR2004 - a head, a rule, a row
            yield self._unit(block[:3])
            yield from (self._unit((row,), block[:2]) for row in block[3:])
            yield self._unit(("",))
        else:
            yield from map(self._unit, _items(block))
            yield self._unit(("",))

    def _unit(self, lines: Lines, table: Lines = (), *, is_heading: bool = False) -> _Unit:
        frames, under_way = tuple(self.frames), tuple(said for here in self.headings for said in here.values())
        if frames != self.last[0] or under_way != self.last[1]:
            self.last = frames, under_way
        return _Unit(lines, *self.last, table, is_heading)  # consecutive units mostly share these


def bounded(words: Words, page: Page, most: int = MOST) -> Sequence[Page]:
    """The page, or the pages into which it is cut."""
    text = page.content if may_be_cut(page, most) else b""
    if not isinstance(text, str):
        return (page,)
    front, _, rest = text.partition("\n---\n")
    title, *lines = rest.strip("\n").split("\n")
    del text, rest
    cut = [*_packed([*_Reader().units(lines)], most)]
    if len(cut) == 1:
        return (page,)
    before = [(), *(units[-1].frames for units in cut)]
    texts = ["\n".join(_written(units, frames)) for units, frames in zip(cut, before, strict=False)]
    holds = [packed(names_in(text)) for text in texts]
    contents = "\n".join(_contents(words, page.path, cut, holds))
    back = f"[{words.say('The beginning of this list')}]({relative_url(further_page(page.path, 2), page.path)})"
    back = "\n".join(division("be-parts", [f"{back}{{: .be-part }}", ""]))
    texts = [f"{contents}\n{texts[0]}", *(f"{back}\n{_WAY.sub(_DEEPER, text)}" for text in texts[1:])]
    count = len(cut)
    made = [
        replace(
            page if at == 1 else Page(page.path, "", hosts=page.hosts),
            path=further_page(page.path, at),
            held=_whole(words, (front, title), (at, count), text, page.path),
            further=tuple(one for part in holds[1:] for one in part) if at == 1 else (),
        )
        for at, text in enumerate(texts, 1)
    ]
    return tuple(made)


def _end_of_raw(lines: Sequence[str], at: int) -> int:
    """The index after the HTML element that begins at a line."""
    depth = 0
    for end in range(at, len(lines)):
        depth += bool(_RAW.fullmatch(lines[end])) - bool(_CLOSES.fullmatch(lines[end]))
        if depth == 0:
            return end + 1
    return len(lines)


def _end_of_block(lines: Sequence[str], at: int) -> int:
    """The index after the paragraph, list or table that begins at a line, with what is indented below it."""
    end = at
    while end < len(lines) and lines[end] and not (_CLOSES.fullmatch(lines[end]) or _OPENS.fullmatch(lines[end])):
        end += 1
    further = end + 1
    if further < len(lines) and not lines[end] and re.match(r" {4}|: {3}", lines[further]):
        return _end_of_block(lines, further)
    return max(end, at + 1)


def _items(block: Lines) -> Iterator[Lines]:
    """The items of a list, or the whole block."""
    starts = [at for at, line in enumerate(block) if _ITEM.match(line)]
    if not starts or starts[0]:
        yield block
        return
    yield from (block[start:end] for start, end in zip(starts, [*starts[1:], len(block)], strict=True))


def _packed(units: Sequence[_Unit], most: int) -> Iterator[Sequence[_Unit]]:
    """The units of each page; a heading stays with what follows it."""
    here: list[_Unit] = []
    size = 0
    for one in units:
        if size + one.size > most and any(it.lines != ("",) and not it.is_heading for it in here):
            last = len(here)
            while here[last - 1].is_heading:
                last -= 1
            yield here[:last]
            here = here[last:]
            size = sum(it.size for it in here)
        here.append(one)
        size += one.size
    yield here


def _written(units: Sequence[_Unit], before: Sequence[_Frame]) -> Iterator[str]:
    """The lines of a page, with the boxes of its first unit opened again; `before` are those of the preceding unit."""
    yield from (line for said in units[0].headings for line in (said, ""))
    frames: list[_Frame] = [units[0].frames[0]]
    for at, one in enumerate(units):
        shared = sum(1 for mine, theirs in zip(frames, one.frames, strict=False) if mine is theirs)
        yield from (line for frame in reversed(frames[shared:]) for line in (frame.closed, ""))
        frames = frames[:shared]
        for frame in one.frames[shared:]:
            goes_on = at == 0 and frame in before
            yield from (*(map(_opened, frame.opened) if goes_on else frame.opened), "")
            frames.append(frame)
        yield from one.table if at == 0 else ()
        yield from one.lines
    yield from (line for frame in reversed(frames[1:]) for line in ("", frame.closed, ""))


def _opened(line: str) -> str:
    """An opening line where a box continues: `<details>` is open, and the id stays on the page where the box begins."""
    line = re.sub(r' id="[^"]*"', "", line)
    return line.replace("<details ", "<details open ") if line.startswith("<details ") and " open" not in line else line


def _contents(words: Words, path: str, cut: Sequence[Sequence[_Unit]], holds: Sequence[Sequence[str]]) -> Iterator[str]:
    """The table of contents: each page with its first words."""
    items = []
    for at, units in enumerate(cut, 1):
        said = f'data-holds="{in_attribute(" ".join(holds[at - 1]))}"' if at > 1 else 'aria-current="page"'
        address = relative_url(path, further_page(path, at))
        name = words.say("page {n}", n=at)
        items.append(f"{at}. [{name}]({address}){{: .be-part {said} }} {_opening(units)}")
    label = f' role="navigation" aria-label="{in_attribute(words.say("Pages of this list"))}"'
    said = words.say("This list has {n} pages", n=len(cut))
    yield from division("be-parts", behind(said, [*items, ""], is_open=True), label)


def _opening(units: Sequence[_Unit]) -> str:
    """The first words of a page, without Markdown."""
    lines = (line for one in units for line in one.lines if line and len(line) < MOST // 10)
    said = next((found for line in lines if (found := " ".join(_SIGNS.sub(" ", line).split()))), "")
    return said if len(said) <= _OPENING else f"{said[:_OPENING].rpartition(' ')[0]} …"


def _whole(words: Words, head: tuple[str, str], place: tuple[int, int], text: str, path: str) -> str:
    """A page with its front matter and title, and links to its neighbours at its foot."""
    (front, title), (at, count) = head, place

    def named(said: str) -> str:
        return said if at == 1 else words.say("{title}, page {n} of {all}", title=said, n=at, all=count)

    found = _TITLE.search(front)
    if found:
        front = front.replace(found[0], f"title: {json.dumps(named(json.loads(found[1])), ensure_ascii=False)}")
    here = further_page(path, at)
    ways = [(words.say("Page before"), at - 1), (words.say("Page after"), at + 1)]
    links = [f"[{said}]({relative_url(here, further_page(path, to))})" for said, to in ways if 1 <= to <= count]
    foot = f"{' · '.join(links)}\n{{: .be-ways .be-between }}"
    return f"{front}\n---\n\n# {named(title.removeprefix('# '))}\n\n{text.rstrip()}\n\n{foot}\n"
