"""The debate of a transcript: who speaks, how much, and who interrupts, in the order of the turns."""

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
from build_edition.pages.kit.called import titled
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import behind, cards
from build_edition.pictures.debate import Lane, Utterance, debate_picture
from build_edition.pictures.frieze import Spoken, frieze_picture
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_INTRODUCTION: Final = phrase(
    "One lane a speaker, one bar a turn, from the first turn on the left to the last on the right. A bar is as high as "
    "the square root of its words, so that a shout of one word can still be seen beside a speech."
)


_MOST: Final = 1_000  # turns per picture
TITLE: Final = phrase("Who speaks")
RESERVED: Final = ("debate",)


def of_document(edited: Edited, edition: Edition) -> Iterator[Page]:
    """`debate/<document>.md` for a transcript with more than one speaker."""
    if is_debate(edited.document):
        yield _page(edition.words, edited.document)


def is_debate(document: Document) -> bool:
    """Whether more than one person speaks."""
    return len({turn.speaker.id for turn in document.turns}) > 1


def _page(words: Words, document: Document) -> Page:
    path = f"debate/{document.id}.md"
    lines = [
        *titled(words, phrase("{title}: who speaks"), document.header),
        words.say(_INTRODUCTION),
        "",
        *pictures(words, document),
        *_totals(words, document),
        *behind(words.say("Every turn as a table"), _turns(words, document, path)),
    ]
    return Page(path, "\n".join(lines).rstrip() + "\n")


def pictures(words: Words, document: Document) -> Iterator[str]:
    """The turns in one picture; a long debate in several consecutive ones."""
    main = document.header.people.get("speaker")
    turns = Counter(turn.speaker.id for turn in document.turns)
    speakers = {turn.speaker.id: turn.speaker for turn in document.turns}
    ordered = sorted(speakers.values(), key=lambda one: (main is None or one.id != main.id, -turns[one.id], one.name))
    lanes = [Lane(one.id, one.printed(words), main is not None and one.id == main.id) for one in ordered]
    spoken = [
        Utterance(turn.speaker.id, words_of(document, turn), _hint(words, document, turn, number))
        for number, turn in enumerate(document.turns, start=1)
    ]
    frame = (
        f"debate-{document.id}",
        words.say("Turns by speaker, {title}", title=document.header.short_title),
        words.many(
            len(document.turns),
            "{n} turn of {speakers} in the order in which they speak.",
            "{n} turns of {speakers} in the order in which they speak.",
            speakers=words.many(len(lanes), "{n} speaker", "{n} speakers"),
        ),
    )
    name, label, described = frame
    caption = words.say("Turns by speaker, in the order of the debate")
    for before in range(0, len(spoken), _MOST):
        own = f"{name}-{before + 1}" if before else name
        yield from (
            debate_picture((own, label, described), lanes, spoken[before : before + _MOST], caption, before),
            "",
        )


def frieze(words: Words, document: Document) -> str:
    """The debate without text: the main speaker, otherwise whoever says most, against everybody else."""
    spoken = Counter[str]()
    for turn in document.turns:
        spoken[turn.speaker.id] += words_of(document, turn)
    main = document.header.people.get("speaker")
    above = main.id if main is not None and main.id in spoken else spoken.most_common(1)[0][0]
    title = document.header.short_title
    name = next(turn.speaker.printed(words) for turn in document.turns if turn.speaker.id == above)
    caption = words.say(
        "{title}, turn by turn: above the line {speaker}, below it everybody else.", title=title, speaker=name
    )
    frame = (f"frieze-{document.id}", words.say("Turns by speaker, {title}", title=title), caption)
    turns = [Spoken(turn.speaker.id == above, words_of(document, turn)) for turn in document.turns]
    return frieze_picture(frame, turns, caption)


def _hint(words: Words, document: Document, turn: Turn, number: int) -> str:
    name, opening = turn.speaker.printed(words), _opening(document, turn)
    return words.say("Turn {number}, {speaker}: {words}", number=number, speaker=name, words=opening)


def words_of(document: Document, turn: Turn) -> int:
    """The number of words in a turn, without its label."""
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


def _totals(words: Words, document: Document) -> Iterator[str]:
    main = document.header.people.get("speaker")
    turns, spoken, breaks = Counter[str](), Counter[str](), Counter[str]()
    names: dict[str, str] = {}
    before = ""
    for turn in document.turns:
        speaker = turn.speaker.id
        names[speaker] = turn.speaker.printed(words)
        turns[speaker] += 1
        spoken[speaker] += words_of(document, turn)
        if main is not None and before == main.id and speaker != main.id:
            breaks[speaker] += 1
        before = speaker
    heads = (
        words.say("Speaker"),
        words.say("Turns"),
        words.say("Words"),
        words.say("Share of words"),
        words.say("Breaks in on the speaker"),
    )
    everything = sum(spoken.values()) or 1
    rows = [
        [escaped(names[one]), words.number(count), words.number(spoken[one]),
         _share(words, spoken[one] / everything), words.number(breaks[one]) if breaks[one] else "–"]
        for one, count in turns.most_common()
    ]  # fmt: skip
    yield from cards(heads, rows, "lrrrr")


def _share(words: Words, share: float) -> str:
    is_small = 0 < share < 0.01  # noqa: PLR2004 - one in a hundred
    return words.say("under {share}", share=words.percent(0.01)) if is_small else words.percent(share)


def _turns(words: Words, document: Document, path: str) -> Iterator[str]:
    rows = []
    for number, turn in enumerate(document.turns, start=1):
        paragraph = turn.paragraphs[0]
        link = f"[¶ {paragraph.number}]({relative_url(path, f'{document.id}.md#{paragraph.id}')})"
        row = (str(number), escaped(turn.speaker.printed(words)), link, str(words_of(document, turn)))
        rows.append([*row, in_its_language(words, _opening(document, turn), document.header.language)])
    heads = (words.say("Turn"), words.say("Speaker"), words.say("Paragraph"), words.say("Words"), words.say("Begins"))
    yield from cards(heads, rows, "rlrrl", bare=(1, 4), css="be-dated")
