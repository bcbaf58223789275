"""Who writes to whom in the letters of an edition, and whom they mention; a picture, and a table of the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from build_edition.ground.addresses import entry_page
from build_edition.ground.keys import Key
from build_edition.model.edited import Edition
from build_edition.model.registers import Entry
from build_edition.model.summary import Summary
from build_edition.model.woven import Page
from build_edition.pages.kit.called import entry_name, language_of_name
from build_edition.pages.kit.tables import cards
from build_edition.pages.kit.text import head
from build_edition.pictures.network import Tie, network_picture
from build_edition.words.phrases import phrase

PATH: Final = "correspondence.md"
RESERVED: Final = ("correspondence",)
_TITLE: Final = phrase("Who writes to whom")
_FEWEST: Final = 2  # letters that make a correspondence
_MOST: Final = 24  # names that can still be distinguished in a ring
_INTRODUCTION: Final = phrase(
    "A line from one person to another: solid where the one writes to the other, broken where the one names the other "
    "in a letter to somebody else. The thicker a line, the more letters. Only letters of this edition are counted, and "
    "only persons of the register."
)

Pair = tuple[Key, Key]


def of_edition(edition: Edition) -> Iterator[Page]:
    """`correspondence.md`, if persons of the register wrote at least two letters to other such persons."""
    letters = letters_of(edition)
    if not letters:
        return
    persons = {one.key: one for one in edition.entries if one.kind == "person"}
    written, named = _pairs(letters, persons)
    words = edition.words
    lines = [*head(words.say(_TITLE)), words.say(_INTRODUCTION), "", *_picture(edition, persons, written, named)]
    yield Page(PATH, "\n".join([*lines, *_table(edition, persons, written, named)]).rstrip() + "\n")


def ways(edition: Edition) -> Iterator[tuple[str, tuple[str, str]]]:
    """The link from the page of each letter."""
    for one in letters_of(edition):
        yield one.id, (edition.words.say(_TITLE), PATH)


def letters_of(edition: Edition) -> Sequence[Summary]:
    """The letters between persons of the register, each once, whatever its witnesses; none if there are too few."""
    persons = {one.key for one in edition.entries if one.kind == "person"}
    letters = (one for one in edition.by_date if not one.is_witness)
    found = [one for one in letters if persons & {*one.senders} and persons & {*one.recipients}]
    return found if len(found) >= _FEWEST else ()


def _pairs(letters: Iterable[Summary], persons: Mapping[Key, Entry]) -> tuple[Counter[Pair], Counter[Pair]]:
    """In how many letters one person writes to another, and in how many one mentions another to somebody else."""
    written, named = Counter[Pair](), Counter[Pair]()
    for letter in letters:
        said = {key for key in letter.mentioned if key in persons}
        for sender in (one for one in letter.senders if one in persons):
            written.update((sender, one) for one in letter.recipients if one in persons and one != sender)
            named.update((sender, one) for one in sorted(said) if one not in (*letter.senders, *letter.recipients))
    return written, named


def _picture(
    edition: Edition, persons: Mapping[Key, Entry], written: Counter[Pair], named: Counter[Pair]
) -> Iterator[str]:
    words = edition.words
    weight = Counter[Key]()
    for pair, count in (*written.items(), *named.items()):
        weight.update(dict.fromkeys(pair, count))
    chosen = sorted((key for key in persons if key in weight), key=lambda key: -weight[key])[:_MOST]
    order = [key for key in persons if key in chosen]
    at = {key: number for number, key in enumerate(order)}
    ties = [
        Tie(at[one], at[other], count, is_written, words.told(f"{both[0].name} → {both[1].name}", str(count)))
        for pairs, is_written in ((written, True), (named, False))
        for (one, other), count in sorted(pairs.items())
        if one in at and other in at
        for both in ((persons[one], persons[other]),)
    ]
    described = words.many(len(order), "{n} person.", "{n} persons in a ring; the table below has the same.")
    names = [persons[key].sort for key in order]
    spoken = {name: language_of_name(name, edition) for name in names}
    caption = words.say("Solid: writes to. Broken: names.")
    yield network_picture(("correspondence", words.say(_TITLE), described), names, ties, caption, spoken)
    yield ""
    if len(weight) > len(order):
        yield words.say("The picture shows the {n} with the most letters.", n=str(len(order)))
        yield ""


def _table(
    edition: Edition, persons: Mapping[Key, Entry], written: Counter[Pair], named: Counter[Pair]
) -> Iterator[str]:
    words = edition.words
    heads = (words.say("Who"), words.say("Whom"), words.say("Writes in"), words.say("Names in"))
    places = {key: at for at, key in enumerate(persons)}
    pairs = sorted({*written, *named}, key=lambda pair: [places[key] for key in pair])
    rows = (
        (
            *(f"[{entry_name(edition, persons[key], persons[key].sort)}]({entry_page(key)})" for key in pair),
            str(written[pair] or "–"),
            str(named[pair] or "–"),
        )
        for pair in pairs
    )
    yield f"## {words.say('The same as a table')} {{: #table }}"
    yield ""
    yield words.say("In how many letters the one writes to the other, and in how many he or she names the other.")
    yield ""
    yield from cards(heads, rows, "llrr")
