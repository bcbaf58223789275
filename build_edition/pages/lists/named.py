"""Who is named in which paragraph of a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.ground.addresses import entry_page, relative_url
from build_edition.ground.keys import Key
from build_edition.ground.languages import code_of
from build_edition.markup.escape import escaped
from build_edition.markup.titles import by_letters
from build_edition.model.documents import Document, Paragraph
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import Entry
from build_edition.model.woven import Page
from build_edition.pages.kit.called import titled
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import behind, cards
from build_edition.pages.kit.text import named_number
from build_edition.pictures.named import Row, named_picture
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_INTRODUCTION: Final = phrase(
    "One row a person, in the order of frequency; one column a paragraph, in the order of the text. The darker a "
    "field, the more often the person is named there. Pronouns and labels of speakers are not counted."
)


_MOST: Final = 1_000  # paragraphs per picture
TITLE: Final = phrase("Who is named")
RESERVED: Final = ("named",)


def of_document(edited: Edited, edition: Edition) -> Iterator[Page]:
    """`named/<document>.md` for a document that names a person of the register."""
    persons = {entry.key: entry for entry in edition.entries if entry.kind == "person"}
    counts: dict[Key, Counter[str]] = {}
    for one in edited.mentions:
        for key in one.entries:
            if key in persons:
                counts.setdefault(key, Counter())[one.paragraph] += 1
    if counts:
        ordered = sorted((key for key in persons if key in counts), key=lambda key: -counts[key].total())
        yield _page(edition, edited.document, [(persons[key], counts[key]) for key in ordered])


def _page(edition: Edition, document: Document, rows: list[tuple[Entry, Counter[str]]]) -> Page:
    words = edition.words
    path = f"named/{document.id}.md"
    columns = [(one.id, _number(words, one)) for one in document.paragraphs]
    frame = (
        f"named-{document.id}",
        words.say("Who is named where, {title}", title=document.header.short_title),
        words.many(
            len(columns),
            "{persons} in {n} paragraph.",
            "{persons} and the {n} paragraphs of the text.",
            persons=words.many(len(rows), "{n} person", "{n} persons"),
        ),
    )
    name, label, described = frame
    spoken = _languages(edition, document, rows)
    caption = words.say("Persons named in each paragraph")
    pictures = [
        named_picture(
            words,
            (f"{name}-{at + 1}" if at else name, label, described),
            _in_picture(rows, here, spoken),
            here,
            caption,
        )
        for at in range(0, len(columns), _MOST)
        for here in (columns[at : at + _MOST],)
    ]
    lines = [
        *titled(words, phrase("{title}: who is named"), document.header),
        words.say(_INTRODUCTION),
        "",
        *(line for picture in pictures for line in (picture, "")),
        *behind(words.say("The same as a table"), _table(words, document, rows, spoken)),
    ]
    return Page(path, "\n".join(lines).rstrip() + "\n")


def _table(
    words: Words, document: Document, rows: Sequence[tuple[Entry, Counter[str]]], spoken: Mapping[str, str]
) -> Iterator[str]:
    """Each person, and the paragraphs that name him or her; `spoken` are the languages of names, by label."""
    path = f"named/{document.id}.md"
    numbers = {one.id: _number(words, one) for one in document.paragraphs}
    cells = [
        [f"[{name}]({relative_url(path, entry_page(entry.key))})", words.number(counts.total()),
         ", ".join(
             f"[{escaped(numbers[one.id])}]({relative_url(path, f'{document.id}.md#{one.id}')})"
             + named_number(words, one.number)
             + (f"&nbsp;×{counts[one.id]}" if counts[one.id] > 1 else "")
             for one in document.paragraphs if counts[one.id]
         )]
        for label, (entry, counts) in zip(_labels(rows), rows, strict=True)
        for name in [in_its_language(words, entry.sort, spoken[label])]
    ]  # fmt: skip
    yield from cards((words.say("Person"), words.say("Named"), words.say("In paragraph")), cells, "lrl")


def _number(words: Words, paragraph: Paragraph) -> str:
    return str(paragraph.number or words.say(paragraph.part.replace("_", " ")))


def _languages(edition: Edition, document: Document, rows: list[tuple[Entry, Counter[str]]]) -> Mapping[str, str]:
    """The languages of names in the script of the text, or of its original."""
    known = (document.header.language, code_of(edition.imprint.facts.get("original_language", "")))
    return {
        label: by_letters(entry.sort, edition.words.language, known)
        for label, (entry, _) in zip(_labels(rows), rows, strict=True)
    }


def _in_picture(
    rows: list[tuple[Entry, Counter[str]]], columns: Sequence[tuple[str, str]], spoken: Mapping[str, str]
) -> list[Row]:
    """The persons of a picture of some paragraphs: all where it shows all, else those who are named there."""
    here = {name for name, _ in columns}
    labels = zip(_labels(rows), rows, strict=True)
    names = [(label, counts) for label, (_, counts) in labels if here & counts.keys()]
    return [Row(label, counts, spoken.get(label, "")) for label, counts in names] or [Row("", {})]


def _labels(rows: Sequence[tuple[Entry, Counter[str]]]) -> Sequence[str]:
    """What each row is called: a surname, and the whole name where another row has that surname too."""
    surnames = [entry.sort.split(",", 1)[0] for entry, _ in rows]
    often = Counter(surnames)
    return [entry.sort if often[surname] > 1 else surname for surname, (entry, _) in zip(surnames, rows, strict=True)]
