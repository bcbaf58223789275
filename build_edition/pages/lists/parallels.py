"""The parallels: passages of different documents side by side, with the editors' comment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.ground.addresses import entry_page, passage_anchor, synopsis_page
from build_edition.ground.grouped import values_by
from build_edition.ground.keys import Key
from build_edition.ground.plain_text import without_stop
from build_edition.markup.escape import escaped
from build_edition.model.annotations import Parallel
from build_edition.model.edited import Edition
from build_edition.model.summary import Pair, PassageLine, Summary, by_date
from build_edition.model.woven import Page
from build_edition.pages.kit.called import both_called, called, entry_name
from build_edition.pages.kit.languages import in_element
from build_edition.pages.kit.tables import byline, own_words
from build_edition.pages.kit.text import head
from build_edition.pages.lists.claims import claims_table
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

RESERVED: Final = ("parallels",)
_INTRODUCTION: Final = phrase(
    "Where the documents treat the same matter, their words stand side by side, as received; the differences noted "
    "are of substance. *Strong* parallels concern the same statement or event, *thematic* ones the same subject."
)
_TRANSLATED: Final = phrase("What is compared is a translation: {state}.")
_PARTLY: Final = phrase("What is compared is in part a translation: {state}.")
_CLAIMS: Final = phrase(
    "The table below a parallel takes it apart into claims: who asserts, denies, doubts, reports or concedes each, "
    "where a document is silent, in what the documents differ, and what the record says. A claim is never the editors’ "
    "own."
)


def of_edition(edition: Edition) -> Iterator[Page]:
    """Every parallel: its passages side by side, the comment, and the table of claims."""
    known = {one.id: one for one in edition.summaries}
    beside: dict[Key, list[Pair]] = {}
    for pair in edition.pairs:
        for parallel in pair.parallels:
            beside.setdefault(parallel.key, []).append(pair)
    events = {entry.id.value: entry for entry in edition.entries if entry.kind == "event"}
    words = edition.words
    lines = [*head(words.say("Parallels")), " ".join(_introduction(edition)), "", *own_words(edition, "parallels")]
    lines += [] if edition.parallels else [words.say("There is no parallel yet."), ""]
    lines += _silences(edition)
    lines += _both(words, edition.pairs, words.say("The whole texts side by side"))
    for parallel in edition.parallels:
        lines += [f"## {escaped(parallel.title.value)} {{: #{parallel.id.value} }}", ""]
        documents = by_date(known[name] for name in parallel.documents if name in known)
        lines += _sides(words, parallel, documents)
        lines += [edition.texts.parallels[parallel.key].markdown, ""]
        lines += claims_table(parallel, edition)
        named = [events[one.value] for one in parallel.events if one.value in events]
        if named:
            links = ", ".join(f"[{entry_name(edition, one)}]({entry_page(one.key)})" for one in named)
            lines += [words.say("Evidence on: {events}", events=links), "{: .be-evidence }", ""]
        lines += _both(words, beside.get(parallel.key, ()), words.say("Read in both texts"), parallel.id.value)
        strength = words.say("{strength} parallel", strength=words.say(parallel.strength))
        lines += [byline(edition, parallel.by, parallel.reviewed, before=strength), ""]
    yield Page("parallels.md", "\n".join(lines))


def _silences(edition: Edition) -> Iterator[str]:
    """On how many claims each document is silent, so that no table need be read to find out."""
    counted, claims = Counter[str](), [claim for parallel in edition.parallels for claim in parallel.claims]
    for claim in claims:
        stances = values_by((one.document.value, one.stance) for one in claim.stances)
        counted.update(name for name, said in stances.items() if {*said} == {"silent"})
    for document in edition.by_date if counted else ():
        silent = counted[document.id]
        if silent:
            yield edition.words.many(
                len(claims),
                "{title}: silent on {silent} of {n} claim. This is the silence of the text as received.",
                "{title}: silent on {silent} of {n} claims. This is the silence of the text as received.",
                title=called(edition.words, document),
                silent=silent,
            )
            yield ""


def _introduction(edition: Edition) -> Iterator[str]:
    """What a parallel is, as far as this edition has such parallels."""
    compared = {name for parallel in edition.parallels for name in parallel.documents}
    yield edition.words.say(_INTRODUCTION)
    states = [one.translation for one in edition.summaries if one.id in compared]
    translated = [state for state in states if state not in ("", "none")]
    if translated:
        sentence = _TRANSLATED if len(translated) == len(states) else _PARTLY
        said = edition.words.joined(map(without_stop, dict.fromkeys(translated)))
        yield edition.words.say(sentence, state=escaped(said))
    if any(parallel.claims for parallel in edition.parallels):
        yield edition.words.say(_CLAIMS)


def _both(said: Words, pairs: Sequence[Pair], words: str, parallel: str = "") -> Iterator[str]:
    """Links to the pages with the documents side by side, at this parallel."""
    anchor = f"#parallel-{parallel}" if parallel else ""
    addresses = [(one, synopsis_page(one.first.id, one.second.id) + anchor) for one in pairs]
    if len(addresses) == 1:
        yield f"[{words}]({addresses[0][1]})"
    elif pairs:
        yield said.told(words, " · ".join(f"[{both_called(said, one)}]({address})" for one, address in addresses))
    if pairs:
        yield "{: .be-ways-on }"
        yield ""


def _sides(words: Words, parallel: Parallel, documents: Sequence[Summary]) -> Iterator[str]:
    yield '<div class="be-synoptic" markdown="1">'
    yield ""
    for document in documents:
        passages = document.passages_of(parallel.key)
        if passages:
            yield '<div class="be-side" markdown="1">'
            yield ""
            yield f"**[{called(words, document)}]({document.address})**"
            yield ""
            for one in passages:
                yield from _passage(words, one)
            yield "</div>"
            yield ""
    yield "</div>"
    yield ""


def _passage(words: Words, one: PassageLine) -> Iterator[str]:
    """The words in their sentence, the speaker, and the link back to them."""
    where = one.context.where
    exact = escaped(one.context.words)
    speaker = f"{escaped(where.spoken_by(words))}, " if where.speaker else ""
    printed = words.say(where.printed)
    sentence = f"{escaped(one.sentence_before)}<mark>{exact}</mark>{escaped(one.sentence_after)}"
    yield f"> {in_element(words, sentence, where.language, one.context.words)}"
    yield ">"
    yield f"> {speaker}[{printed}]({where.document}.md#{passage_anchor(one.parallel.id, one.number)})"
    yield "{: .be-passage }"
    yield ""
