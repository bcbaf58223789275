"""The registers: an index of each, and the overview of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.ground.addresses import entry_page, register_page, relative_url
from build_edition.ground.dates import in_words
from build_edition.ground.keys import Key
from build_edition.ground.languages import said_in
from build_edition.markup.escape import escaped
from build_edition.measures.coverage import mention_counts
from build_edition.model.edited import Edition
from build_edition.model.registers import REGISTERS, Entry
from build_edition.model.woven import Page
from build_edition.pages.kit.called import entry_name
from build_edition.pages.kit.tables import cards, division, own_words
from build_edition.pages.kit.text import head
from build_edition.pages.lists.entries import entry_pages
from build_edition.pages.lists.places import on_the_map
from build_edition.pages.written import Faced
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

TITLES: Final = {
    "person": phrase("Persons"),
    "organisation": phrase("Organisations"),
    "place": phrase("Places"),
    "event": phrase("Events"),
    "term": phrase("Terms"),
}
_ABOUT: Final = {
    "person": phrase("Everybody who is named in the documents or speaks in them."),
    "organisation": phrase("Offices, societies, newspapers; and organisations that never existed, marked as such."),
    "place": phrase("Places named in the documents."),
    "event": phrase("What the documents speak of or pass over, with the evidence, in order of date."),
    "term": phrase("Words that a reader of today may not know."),
}

_NOBODY_SPEAKS: Final = phrase("Everybody who is named in the documents.")
_ALL_EXISTED: Final = phrase("Offices, societies, newspapers.")

RESERVED: Final = ("register",)


def of_edition(edition: Edition) -> Iterator[Page | tuple[Faced, ...]]:
    """The overview, the index of each register, and a page for every entry; nothing if there is no register."""
    entries = edition.entries
    if not entries:
        return
    counts = mention_counts(edition)
    yield Page("register/index.md", "\n".join(_overview(edition)))
    for name, kind in REGISTERS.items():
        group = [entry for entry in entries if entry.kind == kind]
        if group:
            lines = _index(edition, kind, group, counts)
            yield Page(f"register/{name}/index.md", "\n".join(lines).rstrip() + "\n")
    yield from entry_pages(edition)


def turn_counts(edition: Edition) -> Counter[Key]:
    """How many turns each person has, by the key of the entry."""
    return Counter(who for one in edition.summaries for who in one.turns)


def _overview(edition: Edition) -> Iterator[str]:
    words, entries = edition.words, edition.entries
    yield from head(words.say("Registers"))
    if any(entry.original for entry in entries):
        yield words.say(
            "Who and what the documents name, in the language of the originals too, under the forms that stand in the "
            "texts, with every mention in its context."
        )
    else:
        yield words.say(
            "Who and what the documents name, under the forms that stand in the texts, with every mention in its "
            "context."
        )
    yield words.say("A name here is an identification by the editors, and each says how certain it is.")
    yield ""
    yield from own_words(edition, "registers", "register/index.md")
    cards: list[str] = []
    for kind in REGISTERS.values():
        group = [entry for entry in entries if entry.kind == kind]
        if group:
            link = relative_url("register/index.md", register_page(kind))
            count = words.many(len(group), "{n} entry.", "{n} entries.")
            said = f"{words.say(_about(edition, kind, group))} {count}"
            cards += division("be-card", [f"## [{words.say(TITLES[kind])}]({link})", "", said, ""])
    yield from division("be-cards", cards)


def _about(edition: Edition, kind: str, group: Sequence[Entry]) -> str:
    """What a register contains: speakers, and what never existed, are only mentioned if there are any."""
    if kind == "person" and not any(one.turns for one in edition.summaries):
        return _NOBODY_SPEAKS
    if kind == "organisation" and not any(one.is_fabricated for one in group):
        return _ALL_EXISTED
    return _ABOUT[kind]


def _index(edition: Edition, kind: str, group: Sequence[Entry], counts: Mapping[Key, int]) -> Iterator[str]:
    page = register_page(kind)
    turns = turn_counts(edition)
    words = edition.words
    yield from head(words.say(TITLES[kind]))
    yield words.say(_about(edition, kind, group))
    yield ""
    yield from own_words(edition, page.split("/")[1], page)
    if kind == "event":
        yield from _by_date(edition, group, page, counts)
        return
    yield f"## {words.say('By name')}"
    yield ""
    yield from _by_name(kind, group, (page, edition), counts, turns)
    if kind == "place":
        yield from on_the_map(edition, group, counts, page)
    if kind == "person" and any(one.dates.get("born") for one in group):
        yield f"## {words.say('By date of birth')}"
        yield ""
        yield from _by_birth(edition, group, page)
    yield f"## {words.say('By frequency')}"
    yield ""
    ordered = sorted(group, key=lambda one: -counts[one.key])
    yield ", ".join(f"{_link(edition, one, page)}&nbsp;{counts[one.key]}" for one in ordered) + "."
    yield ""


def _by_name(
    kind: str,
    group: Sequence[Entry],
    place: tuple[str, Edition],
    counts: Mapping[Key, int],
    turns: Mapping[Key, int],
) -> Iterator[str]:
    page, edition = place
    words = edition.words
    speaks = kind == "person" and any(turns[one.key] for one in group)
    heads = (words.say("Name"), words.say("What"), words.say("Mentioned"))
    if kind == "person":
        heads = (words.say("Name"), words.say("Who"), words.say("Named"))
    rows = []
    for one in group:
        row = [_name(edition, one, page), _summary(words, one), str(counts[one.key] or "–")]
        rows.append([*row, str(turns[one.key] or "–")] if speaks else row)
    yield from cards((*heads, *([words.say("Speaks")] if speaks else ())), rows, "llrr" if speaks else "llr", bare=(1,))


def _by_date(edition: Edition, group: Sequence[Entry], page: str, counts: Mapping[Key, int]) -> Iterator[str]:
    words = edition.words
    rows = [
        [
            escaped(in_words(one.dates["date"], words)),
            _name(edition, one, page),
            _summary(words, one),
            str(counts[one.key] or "–"),
        ]
        for one in sorted(group, key=lambda one: (one.dates["date"], one.id.value))
    ]
    heads = (words.say("Date"), words.say("Event"), words.say("What happened"), words.say("Mentioned"))
    yield from cards(heads, rows, "lllr", bare=(1, 2), css="be-dated")


def _by_birth(edition: Edition, group: Sequence[Entry], page: str) -> Iterator[str]:
    words = edition.words
    dated = sorted((one for one in group if one.dates.get("born")), key=lambda one: one.dates["born"])
    rows = [
        [escaped(in_words(one.dates["born"], words)), _link(edition, one, page),
         escaped(in_words(one.dates.get("died", ""), words)) or "–"]
        for one in dated
    ]  # fmt: skip
    yield from cards((words.say("Born"), words.say("Name"), words.say("Died")), rows, bare=(1,), css="be-dated")


def _name(edition: Edition, entry: Entry, page: str) -> str:
    lang = said_in(edition.imprint.facts.get("original_language", ""), entry.original)
    original = f' <span class="be-original-name"{lang}>{escaped(entry.original)}</span>' if entry.original else ""
    return f"{_link(edition, entry, page)}{original}"


def _link(edition: Edition, entry: Entry, page: str) -> str:
    return f"[{entry_name(edition, entry, entry.sort)}]({relative_url(page, entry_page(entry.key))})"


def _summary(words: Words, entry: Entry) -> str:
    mark = f'<b class="be-fabricated">{words.say("fabricated")}</b> ' if entry.is_fabricated else ""
    return mark + escaped(entry.summary)
