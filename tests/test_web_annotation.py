"""Web Annotation: each note in the standard's words, its target found again by quotation and by position."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import flagship_result, named_edition

from build_edition.edition import compile_edition
from build_edition.exports.received import write as write_received
from build_edition.exports.web_annotation import PAGE_SIZE, annotations_of, tags, write
from build_edition.model.edited import Edition

KEYS = {
    "id", "type", "motivation", "creator", "generator", "rights", "body", "target", "purpose", "items", "value", "format",
    "language", "source", "scope", "selector", "exact", "prefix", "suffix", "start", "end", "name", "@context", "label",
    "total", "first", "last", "partOf", "startIndex", "prev", "next",
}  # fmt: skip


@pytest.fixture
def edition() -> Edition:
    return named_edition()


def files_of(edition: Edition) -> dict[str, Any]:
    return {page.path: json.loads(str(page.content)) for page in write(edition)}


def assert_targets_are_found(edition: Edition) -> None:
    texts = {page.path: str(page.content) for page in write_received(edition)}
    for edited in edition.edited:
        for one in annotations_of(edited, edition):
            for target in one["target"]:
                text = next(words for path, words in texts.items() if target["source"].endswith(path))
                quote, position = target["selector"]
                assert text[position["start"] : position["end"]] == quote["exact"]
                around = quote["prefix"] + quote["exact"] + quote["suffix"]
                assert around == text[position["start"] - len(quote["prefix"]) :][: len(around)]


def test_every_target_is_found_by_quotation_and_by_position_in_the_published_text(edition: Edition) -> None:
    assert_targets_are_found(edition)


def test_so_it_is_in_the_real_edition() -> None:
    assert_targets_are_found(flagship_result().value)


def test_a_note_is_whole_in_its_annotation(edition: Edition) -> None:
    for edited in edition.edited:
        for note, one in zip(edited.woven.notes, annotations_of(edited, edition), strict=True):
            said = [body["value"] for body in one["body"] if body.get("purpose") in ("tagging", "classifying")]
            assert said == [f"{key}: {value}" for key, value in tags(note)]
            assert one["body"][0]["items"][0]["value"] == note.body.value
            readings = [body["value"] for body in one["body"] if body.get("purpose") == "editing"]
            assert readings == ([note.reading.value] if note.reading is not None else [])
            assert len(one["target"]) == len(edited.spans_of(note.id.value))


def test_ids_are_absolute_and_each_stands_once(edition: Edition) -> None:
    ids = [one["id"] for edited in edition.edited for one in annotations_of(edited, edition)]
    assert len(set(ids)) == len(ids)
    assert all(one.startswith(("https://", "urn:uuid:")) for one in ids)


def test_the_pages_of_a_collection_hold_all_of_it_in_order() -> None:
    edition = flagship_result().value
    files = files_of(edition)
    by_id = {one["id"]: one for one in files.values()}
    whole = files["edition.jsonld"]
    items, page = [], by_id[whole["first"]]
    while page is not None:
        assert page["startIndex"] == len(items)
        assert len(page["items"]) <= PAGE_SIZE
        assert page["partOf"]["id"] == whole["id"]
        items += page["items"]
        assert "next" in page or page["id"] == whole["last"]
        page = by_id.get(page.get("next", ""))
    assert len(items) == whole["total"] == sum(len(one.woven.notes) for one in edition.edited)


def keys_in(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys_in(inner)


def test_no_key_is_outside_of_the_standards_context(edition: Edition) -> None:
    assert {key for one in files_of(edition).values() for key in keys_in(one)} <= KEYS


def test_a_document_without_notes_has_an_empty_collection(tiny: Path) -> None:
    (tiny / "sources/letter-1851-03-09/annotations/notes.yml").write_text("[]\n")
    files = files_of(compile_edition(tiny).value)
    assert files["documents/letter-1851-03-09.jsonld"]["total"] == 0
    assert "first" not in files["documents/letter-1851-03-09.jsonld"]
