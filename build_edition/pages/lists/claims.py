"""The table of claims of a parallel: who says what about a proposition in each document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from build_edition.ground.keys import Key, person
from build_edition.markup.escape import escaped
from build_edition.model.annotations import Claim, Parallel, Stance
from build_edition.model.edited import Edition
from build_edition.model.summary import StanceLine, Summary, by_date
from build_edition.pages.kit.called import called, entry_name
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import division, table
from build_edition.words.language import Words


def claims_table(parallel: Parallel, edition: Edition) -> Iterator[str]:
    """One row per claim, one column per document, and the record; nothing if there are no claims."""
    if not parallel.claims:
        return
    yield from table_of(parallel.claims, edition)


def table_of(claims: Sequence[Claim], edition: Edition) -> Iterator[str]:
    """The same for some claims, whichever parallels they belong to."""
    words = edition.words
    who = {person(stance.who.value) for claim in claims for stance in claim.stances}
    names = {entry.id.value: entry_name(edition, entry) for entry in edition.entries if entry.key in who}
    taking_part = {stance.document.value for claim in claims for stance in claim.stances}
    documents = by_date(one for one in edition.summaries if one.id in taking_part)
    rows = []
    for claim in claims:
        cells = [f"**{escaped(claim.sentence.value.strip())}**"]
        cells += [_cell(words, document, claim, names) for document in documents]
        record = edition.texts.claims[claim.key].markdown
        rows.append([*cells, f'<b class="be-cell-head">{words.say("The record")}</b> {record}'])
    heads = [words.say("Claim"), *(called(words, document) for document in documents), words.say("The record")]
    yield from division("be-claims", table(heads, rows))


def _cell(words: Words, document: Summary, claim: Claim, names: Mapping[str, str]) -> str:
    stances = [one for one in claim.stances if one.document.value == document.id]
    said = "<br>".join(_said(words, stance, document.stances, names) for stance in stances)
    return f'<b class="be-cell-head">{called(words, document)}</b> {said}'


def _said(words: Words, stance: Stance, found: Mapping[Key, StanceLine], names: Mapping[str, str]) -> str:
    """Who does what with the claim, the exact words, their place, in what the documents differ."""
    remark = f" {escaped(stance.remark)}" if stance.remark else ""
    if stance.passage is None:
        return f'<span class="be-stance be-silent">{words.say("silent")}</span>{remark}'
    who = names.get(stance.who.value, escaped(stance.who.value))
    difference = words.say("differs: {what}", what=words.say(stance.differs)) if stance.differs else ""
    differs = f' <span class="be-differs">{difference}</span>' if difference else ""
    exact = _exact(words, found.get(stance.passage.of))
    return f'{who} <span class="be-stance">{words.say(stance.stance)}</span>{differs} {exact}{remark}'


def _exact(words: Words, found: StanceLine | None) -> str:
    if found is None:  # anchoring has reported it
        return ""
    said = in_its_language(words, found.words, found.where.language)
    return f"{words.quoted(said)} ([{words.say(found.where.printed)}]({found.where.address}))"
