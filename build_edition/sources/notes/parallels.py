"""`parallels/*.yml` → `Parallel`s with their tables of claims."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from build_edition.diagnostics.findings import Result, diagnose
from build_edition.ground.keys import Key
from build_edition.model.annotations import Claim, Parallel, Stance
from build_edition.model.sources import Passage, Source
from build_edition.sources.notes.passages import given_twice, parse_passages, parse_selector, selected
from build_edition.sources.notes.record import Record, entries
from build_edition.sources.notes.stances import check_stances
from build_edition.sources.notes.stopgaps_below import stopgaps_in
from build_edition.sources.notes.tree import parse_tree
from build_edition.vocabulary.parallels import PARALLEL, SILENT


def parse_parallels(source: Source, contributors: Collection[str] | None) -> Result[tuple[Parallel, ...]]:
    """The parallels of one file, in file order."""
    tree = parse_tree(source)
    findings = list(tree.diagnostics)
    findings += stopgaps_in(tree.value)
    found: list[Parallel] = []
    for record in entries(tree.value, PARALLEL, "the file", findings):
        parallel = _parallel(record, contributors)
        record.close()
        if parallel is not None:
            found.append(parallel)
    return Result(tuple(found), tuple(findings))


def _parallel(record: Record, contributors: Collection[str] | None) -> Parallel | None:
    parallel_id, title = record.id(), record.words("title")
    strength = record.choice("strength")
    comment = record.words("comment")
    by, reviewed = record.contributors("by", contributors), record.reviews(contributors)
    name = parallel_id.value if parallel_id else ""
    passages = parse_passages(record, Key("parallel", name))
    events = record.list_of_words("events")
    claims = tuple(_claims(record, name))
    if parallel_id is None or title is None or comment is None:
        return None
    return Parallel(parallel_id, title, passages, comment, strength, by, reviewed, events, claims)


def _claims(record: Record, parallel: str) -> Iterator[Claim]:
    for number, entry in enumerate(record.records("claims"), start=1):
        sentence, said = entry.words("claim"), entry.words("record")
        name = f"{parallel}/{number}"
        stances = [
            _stance(one, Key("stance", f"{name}/{index}"))
            for index, one in enumerate(entry.records("stances"), start=1)
        ]
        entry.close()
        taken = tuple(stance for stance in stances if stance is not None)
        record.findings.extend(given_twice((one.document.place, _said_by(one)) for one in taken))
        if sentence is not None:
            whole = len(taken) == len(stances)  # if one could not be read, nothing is known of the whole
            record.findings.extend(check_stances(sentence, taken) if whole else ())
        if sentence is not None and said is not None:
            yield Claim(Key("claim", name), sentence, said, taken)


def _said_by(stance: Stance) -> tuple[str, ...]:
    """Who says what about a claim, in which document, and in which words."""
    words = selected(stance.passage.selector if stance.passage is not None else None)
    return stance.document.value, stance.who.value, stance.stance, *words


def _stance(record: Record, key: Key) -> Stance | None:
    document, who = record.id("document"), record.id("who")
    stance = record.choice("stance")
    differs = record.choice("differs")
    selector = parse_selector(record) if stance != SILENT or record.has("exact") else None
    remark = record.text("note")
    record.close()
    if stance == SILENT and selector is not None:
        record.findings.append(diagnose("N023", record.key_place("exact")))
    if document is None or who is None or not stance or (selector is None and stance != SILENT):
        return None
    said = f"{who.value} {stance}"
    passage = Passage(document.value, selector, key, document.place, said) if selector is not None else None
    return Stance(document, who, stance, differs, passage, remark)
