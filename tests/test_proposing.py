"""What the panel for proposing a note is given: texts byte for byte, spans, choices, files and lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from build_edition.edition import compile_at_hand, compile_edition
from build_edition.ground.places import LineMap


def given(edition: Path) -> dict[str, Any]:
    pages = compile_edition(edition).value.pages
    return {
        page.path: page.content for page in pages if page.path.startswith(("downloads/documents/", "propose", "places"))
    }


def test_every_text_is_published_byte_for_byte(tiny: Path) -> None:
    found = given(tiny)
    texts = {path.parent.name: path.read_bytes() for path in tiny.glob("sources/*/text.txt")}
    assert {path: content for path, content in found.items() if path.startswith("downloads/")} == {
        f"downloads/documents/{name}.received.txt": content for name, content in texts.items()
    }


def test_the_spans_of_the_paragraphs_are_those_of_the_document(tiny: Path) -> None:
    found = given(tiny)
    for document in compile_edition(tiny).value.documents:
        spans = json.loads(found[f"propose/{document.id}.json"])
        assert spans["folder"] == f"sources/{document.id}/annotations"
        assert spans["paragraphs"] == {
            one.id: [[span.start, span.end] for span in one.spans] for one in document.paragraphs
        }
        assert spans["furniture"] == [[line.span.start, line.span.end] for line in document.furniture]


def test_only_a_contributor_of_the_edition_is_named_and_every_id_in_use_is_told_with_its_document(tiny: Path) -> None:
    choices = json.loads(given(tiny)["propose.json"])
    edition = compile_edition(tiny).value
    assert choices["by"] in {one.id for one in edition.contributors}
    for edited in edition.edited:
        written = json.loads(given(tiny)[f"propose/{edited.id}.json"])["notes"]
        labels = sorted(label for lines in written.values() for label in lines)
        assert labels == sorted(note.label for note in edited.written)
    assert choices["categories"]["accuracy/mistranslation"] == "Accuracy: mistranslation"


def test_each_note_and_entry_is_at_the_line_that_is_told(named: Path) -> None:
    entries, edition = json.loads(given(named)["places.json"]), compile_edition(named).value
    told = [json.loads(given(named)[f"propose/{one.id}.json"])["notes"] for one in edition.documents]
    notes = {label: (path, line) for of in told for path, lines in of.items() for label, line in lines.items()}
    assert len(notes) == len(edition.annotations)
    assert len(entries) == len(edition.entries) > 0
    for key, (path, line) in (*notes.items(), *entries.items()):
        text = (named / path).read_text(encoding="utf-8")
        name = key.rstrip("/").split("/")[-1].removeprefix("e-").removeprefix("t-")
        assert f"id: {name}" in text.splitlines()[line - 1]
        assert LineMap(path, text).line_of(text.index(f"id: {name}\n")) == line


def test_what_a_link_may_lead_to_is_told_in_two_places_those_in_documents_with_the_document(named: Path) -> None:
    found, (result, at_hand) = given(named), compile_at_hand(named)
    told = set(json.loads(found["propose.json"])["links"])
    inside = set[str]()
    for one in result.value.documents:
        spans = json.loads(found[f"propose/{one.id}.json"])
        inside |= {f"{one.id}#{place}" for place in (*spans["paragraphs"], *spans["milestones"])}
    notes = {f"note:{note.id.value}" for note in result.value.annotations}
    assert inside
    assert notes
    assert not told & (inside | notes)
    assert told | inside | notes == set(at_hand.desk.links.targets)


@pytest.mark.parametrize("name", ["places", "propose"])
def test_no_document_may_take_the_name_of_a_folder_of_ours(tiny: Path, name: str) -> None:
    (tiny / "sources" / name).mkdir()
    assert "R005" in {found.code for found in compile_edition(tiny).diagnostics}


def test_works_are_named_as_they_are_cited_and_turns_stand_where_they_are(named: Path) -> None:
    found = given(named)
    works = json.loads(found["propose.json"])["works"]
    assert works["lamps1850"] == "Pharos 1850"
    turns = json.loads(found["propose/hearing-1851-04-01.json"])["turns"]
    document = next(one for one in compile_edition(named).value.documents if one.id == "hearing-1851-04-01")
    assert len({speaker for *_, speaker in turns}) == len({turn.speaker.id for turn in document.turns})
    assert turns[0][0] == document.turns[0].paragraphs[0].start
    assert "turns" not in json.loads(found["propose/letter-1851-03-02.json"])
