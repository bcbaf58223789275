"""The registers: an index of each, and the overview of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.ground.addresses import entry_page, register_page, relative_url
from build_edition.ground.dates import in_words
from build_edition.ground.keys import Key
from build_edition.ground.languages import lang_attribute
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.registers import REGISTERS, Entry
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import counted, division, table
from build_edition.pages.kit.text import head
from build_edition.pages.lists.entries import entry_pages

TITLES: Final = {
    "person": "Persons",
    "organisation": "Organisations",
    "place": "Places",
    "event": "Events",
    "term": "Terms",
}
_ABOUT: Final = {
    "person": "Everybody who is named in the documents or speaks in them.",
    "organisation": "Offices, party bodies, newspapers; and organisations that never existed, marked as such.",
    "place": "Places named in the documents.",
    "event": "What the documents speak of or pass over, with the evidence, in order of date.",
    "term": "Words of the party, the law and the archive that a reader of today may not know.",
}


RESERVED: Final = ("register",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """The overview, the index of each register, and a page for every entry; none where there is no register."""
    entries = edition.entries
    if not entries:
        return
    counts = mention_counts(edition)
    yield Page("register/index.md", "\n".join(_overview(entries)))
    for name, kind in REGISTERS.items():
        group = [entry for entry in entries if entry.kind == kind]
        if group:
            lines = _index(edition, kind, group, counts)
            yield Page(f"register/{name}/index.md", "\n".join(lines).rstrip() + "\n")
    yield from entry_pages(edition)


def mention_counts(edition: Edition) -> Counter[Key]:
    """How often each entry is mentioned, by its key."""
    return Counter(key for one in edition.summaries for line in one.mentions for key in line.entries)


def turn_counts(edition: Edition) -> Counter[Key]:
    """How many turns each person speaks, by the key of the entry."""
    return Counter(turn.speaker for one in edition.summaries for turn in one.turns)


def _overview(entries: Sequence[Entry]) -> Iterator[str]:
    yield from head("Registers")
    yield (
        "Who and what the documents name, in both scripts, under the forms that stand in the texts, with every "
        "mention in its context. A name here is an identification by the editors, and each says how certain it is."
    )
    yield ""
    cards: list[str] = []
    for kind in REGISTERS.values():
        group = [entry for entry in entries if entry.kind == kind]
        if group:
            link = relative_url("register/index.md", register_page(kind))
            count = counted(len(group), "entry", "entries")
            cards += division("be-card", [f"## [{TITLES[kind]}]({link})", "", f"{_ABOUT[kind]} {count}.", ""])
    yield from division("be-cards", cards)


def _index(edition: Edition, kind: str, group: Sequence[Entry], counts: Mapping[Key, int]) -> Iterator[str]:
    page = register_page(kind)
    turns = turn_counts(edition)
    lang = lang_attribute(edition.imprint.facts.get("original_language", ""))
    yield from head(TITLES[kind])
    yield _ABOUT[kind]
    yield ""
    if kind == "event":
        yield from _by_date(group, page, lang, counts)
        return
    yield "## By name"
    yield ""
    yield from _by_name(kind, group, (page, lang), counts, turns)
    if kind == "person":
        yield "## By date of birth"
        yield ""
        yield from _by_birth(group, page)
    yield "## By frequency"
    yield ""
    ordered = sorted(group, key=lambda one: -counts[one.key])
    yield ", ".join(f"{_link(one, page)}&nbsp;{counts[one.key]}" for one in ordered) + "."
    yield ""


def _by_name(
    kind: str,
    group: Sequence[Entry],
    place: tuple[str, str],
    counts: Mapping[Key, int],
    turns: Mapping[Key, int],
) -> Iterator[str]:
    page, lang = place
    is_person = kind == "person"
    heads = ("Name", "Who", "Named", "Speaks") if is_person else ("Name", "What", "Mentioned")
    rows = []
    for one in group:
        row = [_name(one, page, lang), _summary(one), str(counts[one.key] or "–")]
        rows.append([*row, str(turns[one.key] or "–")] if is_person else row)
    yield from division("be-register", table(heads, rows, "llrr" if is_person else "llr"))


def _by_date(group: Sequence[Entry], page: str, lang: str, counts: Mapping[Key, int]) -> Iterator[str]:
    rows = [
        [escaped(in_words(one.dates["date"])), _name(one, page, lang), _summary(one), str(counts[one.key] or "–")]
        for one in sorted(group, key=lambda one: (one.dates["date"], one.id.value))
    ]
    yield from division("be-register", table(("Date", "Event", "What happened", "Mentioned"), rows, "lllr"))


def _by_birth(group: Sequence[Entry], page: str) -> Iterator[str]:
    dated = sorted((one for one in group if one.dates.get("born")), key=lambda one: (one.dates["born"], one.sort))
    rows = [
        [escaped(in_words(one.dates["born"])), _link(one, page), escaped(in_words(one.dates.get("died", ""))) or "–"]
        for one in dated
    ]
    yield from division("be-register", table(("Born", "Name", "Died"), rows))


def _name(entry: Entry, page: str, lang: str) -> str:
    original = f' <span class="be-original-name"{lang}>{escaped(entry.original)}</span>' if entry.original else ""
    return f"{_link(entry, page)}{original}"


def _link(entry: Entry, page: str) -> str:
    return f"[{escaped(entry.sort)}]({relative_url(page, entry_page(entry.key))})"


def _summary(entry: Entry) -> str:
    mark = '<b class="be-fabricated">fabricated</b> ' if entry.is_fabricated else ""
    return mark + escaped(entry.summary)
