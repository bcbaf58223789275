"""The index of the edition: its documents in order of date, and links to its other pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.exports.iris import site_url
from build_edition.exports.statement import edition_line
from build_edition.ground.dates import in_words
from build_edition.ground.edtf import days_of
from build_edition.ground.plain_text import without_stop
from build_edition.markup.escape import escaped
from build_edition.measures.renderings import terms
from build_edition.model.edited import Edition
from build_edition.model.summary import Summary
from build_edition.model.volumes import Volume
from build_edition.model.woven import Page
from build_edition.pages.kit.called import called
from build_edition.pages.kit.heads import edition_head
from build_edition.pages.kit.tables import division, own_words
from build_edition.pages.kit.text import head
from build_edition.pages.kit.volumes import anchor_of, by_volume
from build_edition.pages.kit.ways_on import ways_on
from build_edition.words.language import Words, capital

RESERVED: Final = ("index",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`docs/edition/index.md`."""
    lines = [*head(edition.words.say("Documents")), escaped(edition.imprint.subtitle), ""]
    lines += own_words(edition, "documents")
    lines += _documents(edition)
    lines += _more(edition)
    lines += _citation(edition)
    yield Page("index.md", "\n".join(lines), head=edition_head(edition, "index.md"))


def _documents(edition: Edition) -> Iterator[str]:
    """A card for each document, below its volume if it has one."""
    held = tuple(by_volume(edition))
    if any(volume is not None for volume, _ in held):
        yield from (f"- {_volume(edition.words, *one)}" for one in held)
        yield ""
    for volume, documents in held:
        if volume is not None:
            yield from (f"## {escaped(volume.title)} {{: #{anchor_of(volume)} }}", "")
            yield from (escaped(volume.years), "") if volume.years else ()
        level = "##" if volume is None else "###"
        cards = (_card(edition.words, one, edition.ways.get(one.id, ()), level) for one in documents)
        yield from division("be-cards", [line for card in cards for line in division("be-card", card)])


def _volume(words: Words, volume: Volume | None, documents: Sequence[Summary]) -> str:
    """A volume in the list of volumes: a link to it, its years, how many documents it has."""
    count = words.many(len(documents), "{n} document", "{n} documents")
    if volume is None:
        return words.say("In no volume: {documents}", documents=count)
    years = f", {escaped(volume.years)}" if volume.years else ""
    return words.told(f"[{escaped(volume.title)}](#{anchor_of(volume)}){years}", count)


def _citation(edition: Edition) -> Iterator[str]:
    """How the whole edition is cited; a single document, paragraph or note is cited from its own page."""
    yield f"## {edition.words.say('Cite this edition')} {{: #cite }}"
    yield ""
    where = site_url(edition)
    yield f"{escaped(edition_line(edition))}{f' <{where}>' if where else ''}"
    yield ""
    yield edition.words.say("A document, a paragraph or a note is cited from its own page, with this version.")
    yield ""


def _more(edition: Edition) -> Iterator[str]:
    """The links to pages that belong to no single document."""
    words = edition.words
    lines = []
    if edition.parallels:
        lines.append(_parallels(words, len(edition.parallels), sum(len(one.claims) for one in edition.parallels)))
    if edition.entries:
        registers = f"[{words.say('Registers')}](register/index.md)"
        many = words.many(len(edition.entries), "{n} entry", "{n} entries")
        lines.append(words.say("{registers}: {entries} with every mention.", registers=registers, entries=many))
    if any(entry.kind == "event" for entry in edition.entries):
        timeline = f"[{words.say('Timeline')}](timeline.md)"
        lines.append(words.say("{timeline} of the events and the documents.", timeline=timeline))
    if terms(edition.entries):
        glossary = f"[{words.say('Glossary')}](glossary.md)"
        lines.append(words.say("{glossary} of terms, and the words they were translated by.", glossary=glossary))
    pages = {
        words.say("All notes"): "notes.md",
        words.say("works cited"): "bibliography.md",
        words.say("open questions"): "open-questions.md",
        words.say("contributors"): "contributors.md",
        words.say("downloads"): "downloads.md",
        words.say("proof"): "proof.md",
        words.say("what changed"): "history.md",
        words.say("check a citation"): "check-citation.md",
    }
    lines.append(", ".join(f"[{name}]({address})" for name, address in pages.items()) + ".")
    yield from (f"- {line}" for line in lines)
    yield ""


def _parallels(words: Words, parallels: int, claims: int) -> str:
    """How many parallels there are, with a link to them, and how many claims they compare."""
    link = f"[{words.many(parallels, '{n} parallel', '{n} parallels')}](parallels.md)"
    if not claims:
        return words.many(
            parallels,
            "{parallels} sets passages side by side.",
            "{parallels} set passages side by side.",
            parallels=link,
        )
    return words.many(
        parallels,
        "{parallels} sets passages side by side, and compares {claims}.",
        "{parallels} set passages side by side, and compare {claims}.",
        parallels=link,
        claims=words.many(claims, "{n} claim", "{n} claims"),
    )


def _card(words: Words, one: Summary, ways: Sequence[tuple[str, str]], level: str) -> Iterator[str]:
    series = {"explanatory": "explanatory", "source": "source"}
    kinds = Counter[str]()
    for kind, count in one.placed.items():
        kinds[series.get(kind, "defects")] += count
    size = [capital(words.say(one.kind)), words.many(one.words, "{n} word", "{n} words")]
    size += [words.many(len(one.turns), "{n} turn", "{n} turns")] if one.turns else []
    status = [words.say("Translation: {state}.", state=escaped(without_stop(one.translation)))]
    said = [words.ended(called(words, one, whole=True))] if one.title != one.short_title else []
    said += [*_date(words, one), f"{', '.join(size)}.", *(status if one.translation not in ("", "none") else [])]
    yield f"{level} [{called(words, one)}]({one.address})"
    yield ""
    yield " ".join(said)
    yield ""
    if kinds.total():
        yield f"{', '.join(_notes(words, kinds, one))}."
        yield ""
    yield from ways_on(words, ways)


def _date(words: Words, one: Summary) -> Iterator[str]:
    """When it was written, if that is known and not part of a title."""
    said = in_words(one.date, words)
    if days_of(one.date) and not any(said in title for title in (one.title, one.short_title)):
        yield escaped(words.ended(capital(said)))  # with its stop: a year that begins a line would begin a list


def _notes(words: Words, kinds: Mapping[str, int], one: Summary) -> Iterator[str]:
    """How many notes there are in each series that has any."""
    if kinds["explanatory"]:
        yield words.many(kinds["explanatory"], "{n} explanatory note", "{n} explanatory notes")
    if kinds["defects"] and not one.is_of_translation:
        yield words.many(kinds["defects"], "{n} note on the text", "{n} notes on the text")
    elif kinds["defects"]:
        yield words.many(
            kinds["defects"],
            "{n} note on the translation and the text",
            "{n} notes on the translation and the text",
        )
    if kinds["source"]:
        yield words.many(kinds["source"], "{n} note of the source", "{n} notes of the source")
