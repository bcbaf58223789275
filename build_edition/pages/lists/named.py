"""Who is named in which paragraph of a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from build_edition.ground.addresses import entry_page, relative_url
from build_edition.ground.keys import Key
from build_edition.markup.escape import escaped
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import Entry
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import behind, counted, table
from build_edition.pages.kit.text import head
from build_edition.pictures.named import named_picture

_INTRODUCTION: Final = (
    "One row a person, in the order of frequency; one column a paragraph, in the order of the text. The darker a "
    "field, the more often the person is named there. Pronouns and labels of speakers are not counted."
)


TITLE: Final = "Who is named"
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
        ordered = sorted(counts, key=lambda key: (-counts[key].total(), persons[key].sort))
        yield _page(edited.document, [(persons[key], counts[key]) for key in ordered])


def _page(document: Document, rows: list[tuple[Entry, Counter[str]]]) -> Page:
    path = f"named/{document.id}.md"
    title = document.header.short_title
    columns = [(one.id, str(one.number or one.part.replace("_", " "))) for one in document.paragraphs]
    frame = (
        f"named-{document.id}",
        f"Who is named where, {title}",
        f"{counted(len(rows), 'person')} and the {len(columns)} paragraphs in which they are named.",
    )
    picture = named_picture(
        frame,
        [(_surname(entry), counts) for entry, counts in rows],
        columns,
        "Persons named in each paragraph",
    )
    numbers = dict(columns)
    cells = [
        [f"[{escaped(entry.sort)}]({relative_url(path, entry_page(entry.key))})", str(counts.total()),
         ", ".join(
             f"[{escaped(numbers[one.id])}]({relative_url(path, f'{document.id}.md#{one.id}')})"
             + (f"&nbsp;×{counts[one.id]}" if counts[one.id] > 1 else "")
             for one in document.paragraphs if counts[one.id]
         )]
        for entry, counts in rows
    ]  # fmt: skip
    lines = [
        *head(f"{title}: who is named", f"{document.header.title}: who is named"),
        _INTRODUCTION,
        "",
        picture,
        "",
        *behind("The same as a table", table(("Person", "Named", "In paragraph"), cells, "lrl")),
    ]
    return Page(path, "\n".join(lines).rstrip() + "\n")


def _surname(entry: Entry) -> str:
    return entry.sort.split(",", 1)[0]
