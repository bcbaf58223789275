"""A whole edition goes to TEI and comes back the same: documents, notes and their places, registers, parallels, the rest."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from conftest import TESTS, flagship_result, run, tiny_edition
from corpus import corpus
from hypothesis import given, settings
from hypothesis import strategies as st
from test_new_notes import BODIES, LETTER, LINES, plain

from build_edition.anchor.notes import anchor_annotations
from build_edition.contribute.plain_yaml import yaml_of
from build_edition.contribute.taken_edition import taken_edition
from build_edition.diagnostics.findings import Findings, Result
from build_edition.edition import compile_edition
from build_edition.ground.fold import fold_without
from build_edition.ground.keys import Key
from build_edition.ground.places import Place, Span
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import REGISTERS
from build_edition.model.sources import Data, Source, Written
from build_edition.model.summary import PassageLine
from build_edition.site.publish import create
from build_edition.sources.notes.parallels import parse_parallels
from build_edition.sources.notes.registers import parse_register
from build_edition.sources.notes.tree import data_of, parse_tree
from build_edition.sources.parse_sources import parse_sources
from build_edition.sources.read import read_tree
from build_edition.sources.take_in.received import NotTaken
from build_edition.sources.take_in.take_in import take_in
from build_edition.sources.take_in.tei_edition import edition_in_tei
from build_edition.vocabulary.parallels import DIFFERENCES, STANCES


def said(thing: object) -> Any:
    """What a value says, without where it is written."""
    if isinstance(thing, Written):
        return thing.value
    if isinstance(thing, Source):
        return thing.text, thing.sha256
    if is_dataclass(thing):
        kept = (one for one in fields(thing) if not one.name.startswith("_"))
        values = {one.name: getattr(thing, one.name) for one in kept}
        return type(thing).__name__, {key: said(one) for key, one in values.items() if not isinstance(one, Place)}
    if isinstance(thing, Mapping):
        return {key: said(one) for key, one in thing.items() if not isinstance(one, Place)}
    return tuple(map(said, thing)) if isinstance(thing, tuple) else thing


def notes_of(edited: Edited) -> dict[str, Any]:
    """Every note and its places."""
    return {one.id.value: (plain(one), tuple(edited.spans_of(one.id.value))) for one in edited.written}


SHARED = ("entries", "parallels", "contributors", "introductions", "bibliography", "styles", "imprint")


def assert_same(edition: Edition, again: Edition) -> None:
    for one, other in zip(edition.edited, again.edited, strict=True):
        assert said(other.document) == said(one.document)
        assert notes_of(other) == notes_of(one)
        assert said(other.mentions) == said(one.mentions)
        assert said(other.passages) == said(one.passages)
    for name in SHARED:
        assert said(getattr(again.shared, name)) == said(getattr(edition.shared, name)), name


def back(edition: Edition, folder: Path) -> Edition:
    """The edition that its TEI gives, with its pictures put back; it has no error."""
    create(taken_edition(corpus(edition), ()).pages, folder)
    for path, picture in edition.images.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(picture.content)
    found = compile_edition(folder, is_proved=False)
    assert [str(one) for one in found.diagnostics if one.is_error] == []
    return found.value


def test_an_edition_comes_back_whole(named: Path, tmp_path: Path) -> None:
    edition = compile_edition(named, is_proved=False).value
    assert_same(edition, back(edition, tmp_path / "again"))


def test_so_does_the_real_edition(tmp_path: Path) -> None:
    edition, findings = flagship_result().value, Findings()
    create(taken_edition(corpus(edition), ()).pages, tmp_path / "again")
    again = parse_sources(read_tree(tmp_path / "again").value, findings)
    assert [str(one) for one in findings.all if one.is_error] == []
    assert said(again.documents) == said(tuple(edition.documents))
    for name in SHARED:
        assert said(getattr(again.shared, name)) == said(getattr(edition.shared, name)), name
    for edited, document in zip(edition.edited, again.documents, strict=True):
        notes = tuple(one for one in again.annotations if one.document == document.id)
        found: dict[str, list[Span]] = {one.id.value: [] for one in notes}
        for anchored in anchor_annotations(
            notes, document, fold_without(document.source.text, document.left_out)
        ).value:
            found[anchored.note.id.value].append(anchored.span)
        assert {one.id.value: (plain(one), tuple(found[one.id.value])) for one in notes} == notes_of(edited)


def test_an_edition_in_two_languages_comes_back_whole(tmp_path: Path) -> None:
    edition = compile_edition(TESTS / "editions" / "bilingual", is_proved=False).value
    assert any("pictures are not in TEI" in one for one in taken_edition(corpus(edition), ()).said)
    assert_same(edition, back(edition, tmp_path / "again"))


MARKED = "The lamp went\n[p. 3]\nout at five. It went out, it went\n[p. 4]\nout again, and I lit it.\n"
MARKED_HEADER = (
    'kind: diary\ntitle: The diary\nshort_title: Diary\ndate: "1851"\nparagraphs: unwrap\nlanguage: English\n'
    "translation: none\nmarks: [{as: page, pattern: '[p. {n}]'}]\n"
)
MARKED_NOTES = """
- id: across
  kind: explanatory
  target: {exact: The lamp went out at five}
  body: On words with a mark of a page among them.
  certainty: high
  by: [editors]
- id: recurs
  kind: explanatory
  target: {exact: it}
  every: true
  body: Every time.
  certainty: low
  by: [editors]
- id: again
  kind: textual
  target: {exact: "lit it"}
  category: fluency/spelling
  severity: neutral
  reading: burned
  body: |
    One.

        a line that is set in
  certainty: medium
  by: [editors]
"""


def test_a_text_with_marks_of_pages_and_notes_across_them_comes_back(tiny: Path, tmp_path: Path) -> None:
    diary = tiny / "sources/diary"
    (diary / "annotations").mkdir(parents=True)
    (diary / "text.txt").write_text(MARKED)
    digest = hashlib.sha256(MARKED.encode()).hexdigest()
    (diary / "document.yml").write_text(f"{MARKED_HEADER}received: {{from: an attic, sha256: {digest}}}\n")
    (diary / "annotations/notes.yml").write_text(MARKED_NOTES)
    found = compile_edition(tiny, is_proved=False)
    assert [str(one) for one in found.diagnostics if one.is_error] == []
    edition = found.value
    assert len(next(one for one in edition.documents if one.id == "diary").milestones) == 2
    assert_same(edition, back(edition, tmp_path / "again"))


DATES = st.sampled_from(["1851", "1801~", "1851-03", "1851-03-02", "1851-03-02/1851-04", "[1850..1852]"])
IDS = st.from_regex(r"[a-z][a-z0-9]{2,8}", fullmatch=True)
WRITTEN = BODIES | BODIES.map(lambda one: f"{one}\n")
QUOTED = st.fixed_dictionaries(
    {"document": st.just(LETTER), "exact": LINES}, optional={"prefix": LINES, "suffix": LINES}
)
RESPONSIBLE: dict[str, st.SearchStrategy[Any]] = {"by": st.just(["editors"])}
REVIEWED: dict[str, st.SearchStrategy[Any]] = {
    "reviewed": st.lists(
        st.fixed_dictionaries({"by": st.just("editors"), "date": st.just("2026-01-05")}), min_size=1, max_size=2
    )
}
IDENTIFIED = st.fixed_dictionaries({"certainty": st.sampled_from(["high", "medium", "low"]), "reason": LINES})


def entry(kind: str) -> st.SearchStrategy[dict[str, Any]]:
    """What a register may say of one person, organisation, place, event or term."""
    needed: dict[str, st.SearchStrategy[Any]] = {
        "id": IDS,
        "name": LINES,
        "summary": LINES,
        "body": WRITTEN,
        **RESPONSIBLE,
    }
    more: dict[str, st.SearchStrategy[Any]] = {
        "sort": LINES, "romanised": LINES, "original": LINES, "passages": st.lists(QUOTED, min_size=1, max_size=2),
        "forms": st.lists(LINES.map(lambda one: f"a {one}"), min_size=1, max_size=2),
        "mistaken_forms": st.lists(LINES.map(lambda one: f"b {one}"), min_size=1, max_size=1),
        "status": st.just("fabricated"), "open": st.lists(LINES, min_size=1, max_size=2), "identification": IDENTIFIED, **REVIEWED,
    }  # fmt: skip
    if kind == "person":
        needed["identification"] = more.pop("identification")
        more |= {"born": DATES, "died": DATES, "office": WRITTEN, "fate": WRITTEN, "rehabilitation": WRITTEN}
    if kind == "event":
        needed["date"] = DATES
    if kind == "place":
        more["coordinates"] = st.sampled_from(["59.93, 30.31", "-12.345678, 0", "1, -179.5"])
    if kind != "term":
        more["wikidata"] = st.sampled_from(["Q1", "Q42"])
    return st.fixed_dictionaries(needed, optional=more)


STANCE = st.fixed_dictionaries(
    {"who": IDS, "stance": st.sampled_from(STANCES[:-1]), "document": st.just(LETTER), "exact": LINES},
    optional={"prefix": LINES, "differs": st.sampled_from(DIFFERENCES), "note": LINES},
) | st.fixed_dictionaries(
    {"who": IDS, "stance": st.just("silent"), "document": st.just(LETTER)}, optional={"note": LINES}
)
CLAIM = st.fixed_dictionaries({"claim": LINES, "record": WRITTEN, "stances": st.lists(STANCE, min_size=1, max_size=2)})
PARALLEL = st.fixed_dictionaries(
    {
        "id": IDS, "title": LINES, "strength": st.sampled_from(["strong", "thematic"]), "comment": WRITTEN,
        "passages": st.lists(QUOTED, min_size=2, max_size=3), **RESPONSIBLE,
    },
    optional={"events": st.lists(IDS, min_size=1, max_size=2), "claims": st.lists(CLAIM, min_size=1, max_size=2), **REVIEWED},
)  # fmt: skip


def parsed(result: Result[Any]) -> Any:
    assert [str(one) for one in result.diagnostics if one.is_error] == []
    return result.value


@settings(max_examples=settings.default.max_examples // 2)
@given(st.fixed_dictionaries({name: st.lists(entry(kind), max_size=1) for name, kind in REGISTERS.items()}))
def test_any_registers_come_back_as_they_were(registers: dict[str, list[Any]]) -> None:
    def read(registers: Mapping[str, list[Any]]) -> dict[str, Any]:
        return {
            name: parsed(parse_register(Source("r.yml", yaml_of(found), ""), REGISTERS[name], ["editors"]))
            for name, found in registers.items() if found
        }  # fmt: skip

    entries = read(registers)
    shared = replace(tiny_edition().shared, entries=tuple(one for found in entries.values() for one in found))
    again = edition_in_tei(corpus(replace(tiny_edition(), shared=shared)))
    assert said(read(again.registers)) == said(entries)


@settings(max_examples=settings.default.max_examples // 2)
@given(st.lists(PARALLEL, max_size=2, unique_by=lambda one: one["id"]))
def test_any_parallels_come_back_as_they_were(found: list[Any]) -> None:
    def read(data: list[Any]) -> Any:
        return parsed(parse_parallels(Source("p.yml", yaml_of(data), ""), ["editors"])) if data else ()

    parallels = read(found)
    keys = [one.key for one in parallels]
    summaries = tuple(replace(one, passages=tuple(map(line, keys))) for one in tiny_edition().summaries)
    edition = replace(tiny_edition(), shared=replace(tiny_edition().shared, parallels=parallels), summaries=summaries)
    assert said(read(list(edition_in_tei(corpus(edition)).parallels))) == said(parallels)


def line(parallel: Key) -> PassageLine:
    """A passage of a parallel as a summary has it."""
    return PassageLine(parallel, 1, tiny_edition().summaries[0].passages[0].context, "", "")


DATA: st.SearchStrategy[Any] = st.recursive(
    LINES
    | BODIES.map(lambda one: f"{one}\n")
    | st.sampled_from(["", "no", "~", "- a", "a: b", "#", " a\n", "a\n\n", "a\tb\n"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(IDS | LINES, inner, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(IDS | st.sampled_from(["no", "by", "exact"]), DATA, min_size=1, max_size=3)
    | st.lists(DATA, min_size=1, max_size=3)
)
def test_what_is_written_as_yaml_is_read_as_it_was(data: Data) -> None:
    tree = parsed(parse_tree(Source("x.yml", yaml_of(data), "")))
    assert data_of(tree) == data


def test_the_command_makes_an_edition_that_builds(named: Path, tmp_path: Path) -> None:
    file = tmp_path / "edition.tei.xml"
    file.write_bytes(corpus(compile_edition(named, is_proved=False).value))
    ran = run("new", "edition", tmp_path / "again", "--from", file)
    assert ran.code == 0, ran.err
    assert "3 documents, " in ran.out
    assert "the file as received" not in ran.out
    assert run("--root", tmp_path / "again", "check").code == 0
    assert run("new", "edition", tmp_path / "again", "--from", file).code == 1


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("teiCorpus", "TEI", "no whole edition"),
        ('n="sources/edition.yml"', 'n="sources/../../edition.yml"', "keeps a file that no edition has"),
        ('n="sources/edition.yml"', 'n="sources/introductions/Other.md"', "keeps a file that no edition has"),
        ('n="sources/edition.yml"', 'n="sources/contributors.yml"', "an earlier version"),
        (f"{LETTER}.tei", "Up.tei", "does not say what it is called"),
        ('"version": "1.0.0"', '"version": 3', "not what build-edition writes"),
        ('"version": "1.0.0"', '"version": ' + "[" * 2000 + "]" * 2000, "not what build-edition writes"),
    ],
)
def test_a_file_that_is_no_edition_or_was_tampered_with_is_refused(before: str, after: str, sentence: str) -> None:
    written = corpus(tiny_edition()).decode()
    assert before in written
    with pytest.raises(NotTaken, match=sentence):
        edition_in_tei(written.replace(before, after).encode())


def test_who_takes_a_whole_edition_for_a_document_is_told_what_makes_it_again() -> None:
    with pytest.raises(NotTaken, match="`build-edition new edition FOLDER --from FILE` makes it again"):
        take_in(corpus(tiny_edition()), "edition.tei.xml")


def test_a_change_made_in_the_tei_counts(named: Path, tmp_path: Path) -> None:
    written = corpus(compile_edition(named, is_proved=False).value).decode()
    assert written.count(">1866<") == 1
    create(taken_edition(written.replace(">1866<", ">1867<").encode(), ()).pages, tmp_path / "again")
    entries = parse_sources(read_tree(tmp_path / "again").value, Findings()).shared.entries
    assert next(one for one in entries if one.id.value == "marrow").dates["died"] == "1867"
