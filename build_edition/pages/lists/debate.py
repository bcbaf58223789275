"""The debate of a transcript: who speaks, how much, and who breaks in, in the order of the turns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from build_edition.ground.addresses import relative_url
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.model.documents import Document, Turn
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import behind, division, table
from build_edition.pages.kit.text import head
from build_edition.pictures.debate import Lane, Utterance, debate_picture

_INTRODUCTION: Final = (
    "One lane a speaker, one bar a turn, from the first turn on the left to the last on the right. A bar is as high as "
    "the square root of its words, so that a shout of one word can still be seen beside a speech."
)


TITLE: Final = "Who speaks"
RESERVED: Final = ("debate",)


def of_document(edited: Edited, _edition: Edition) -> Iterator[Page]:
    """`debate/<document>.md` for a transcript with more than one speaker."""
    if len({turn.speaker.id for turn in edited.document.turns}) > 1:
        yield _page(edited.document)


def _page(document: Document) -> Page:
    path = f"debate/{document.id}.md"
    title = document.header.short_title
    lines = [
        *head(f"{title}: who speaks", f"{document.header.title}: who speaks"),
        _INTRODUCTION,
        "",
        _picture(document),
        "",
        *_totals(document),
        *behind("Every turn as a table", _turns(document, path)),
    ]
    return Page(path, "\n".join(lines).rstrip() + "\n")


def _picture(document: Document) -> str:
    main = document.header.people.get("speaker")
    turns = Counter(turn.speaker.id for turn in document.turns)
    speakers = {turn.speaker.id: turn.speaker for turn in document.turns}
    ordered = sorted(speakers.values(), key=lambda one: (main is None or one.id != main.id, -turns[one.id], one.name))
    lanes = [Lane(one.id, one.name, main is not None and one.id == main.id) for one in ordered]
    spoken = [
        Utterance(
            turn.speaker.id, words_of(document, turn), f"Turn {number}, {turn.speaker.name}: {_opening(document, turn)}"
        )
        for number, turn in enumerate(document.turns, start=1)
    ]
    frame = (
        f"debate-{document.id}",
        f"Turns by speaker, {document.header.short_title}",
        f"{len(document.turns)} turns of {len(lanes)} speakers in the order in which they speak.",
    )
    return debate_picture(frame, lanes, spoken, "Turns by speaker, in the order of the debate")


def words_of(document: Document, turn: Turn) -> int:
    """The words of a turn, its label left off."""
    total = 0
    for paragraph in turn.paragraphs:
        for span in paragraph.spans:
            label = paragraph.label
            start = label.end if label is not None and span.start == label.start else span.start
            total += len(document.source.text[start : span.end].split())
    return total


def _opening(document: Document, turn: Turn) -> str:
    first = turn.paragraphs[0]
    start = first.label.end if first.label is not None else first.start
    return clipped(document.source.text[start : first.spans[0].end].strip(), 80)


def _totals(document: Document) -> Iterator[str]:
    main = document.header.people.get("speaker")
    turns, words, breaks = Counter[str](), Counter[str](), Counter[str]()
    names: dict[str, str] = {}
    before = ""
    for turn in document.turns:
        speaker = turn.speaker.id
        names[speaker] = turn.speaker.name
        turns[speaker] += 1
        words[speaker] += words_of(document, turn)
        if main is not None and before == main.id and speaker != main.id:
            breaks[speaker] += 1
        before = speaker
    heads = ("Speaker", "Turns", "Words", "Share of words", "Breaks in on the speaker")
    everything = sum(words.values()) or 1
    rows = [
        [escaped(names[one]), str(count), f"{words[one]:,}", _share(words[one], everything), str(breaks[one] or "–")]
        for one, count in turns.most_common()
    ]
    yield from division("be-register", table(heads, rows, "lrrrr"))


def _share(part: int, whole: int) -> str:
    share = part / whole
    return "under 1%" if part and share < 0.01 else f"{share:.0%}"  # noqa: PLR2004 - one in a hundred


def _turns(document: Document, path: str) -> Iterator[str]:
    rows = []
    for number, turn in enumerate(document.turns, start=1):
        paragraph = turn.paragraphs[0]
        link = f"[¶ {paragraph.number}]({relative_url(path, f'{document.id}.md#{paragraph.id}')})"
        row = (str(number), escaped(turn.speaker.name), link, str(words_of(document, turn)))
        rows.append([*row, escaped(_opening(document, turn))])
    yield from table(("Turn", "Speaker", "Paragraph", "Words", "Begins"), rows, "rlrrl")
