"""DOCX: the book as a document with real footnotes, the same bytes on any day."""

from __future__ import annotations

import io
import zipfile

import pytest
from conftest import named_edition
from lxml import etree

from build_edition.exports.docx import write
from build_edition.model.edited import Edition

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def edition() -> Edition:
    return named_edition()


def part_of(edition: Edition, name: str) -> etree._Element:
    (page,) = write(edition)
    assert isinstance(page.content, bytes)
    with zipfile.ZipFile(io.BytesIO(page.content)) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


def test_every_note_is_a_footnote_and_no_heading_is_left_of_their_list(edition: Edition) -> None:
    notes = part_of(edition, "footnotes")
    calls = sum(len(one.spans_of(note.id.value)) for one in edition.edited for note in one.woven.notes)
    assert len([one for one in notes.iter(f"{W}footnote") if not one.get(f"{W}type")]) == calls
    headings = ["".join(map(str, one.itertext())) for one in part_of(edition, "document").iter(f"{W}p")]
    assert "Explanatory notes" not in headings


def test_the_words_of_a_document_stand_in_it(edition: Edition) -> None:
    paragraphs = ["".join(map(str, one.itertext())) for one in part_of(edition, "document").iter(f"{W}p")]
    assert any("Send {{ two }} wicks {#w} and a `glass` | 1 pane ~~ not two." in words for words in paragraphs)


def test_another_day_makes_the_same_bytes(edition: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    (first,) = write(edition)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "2000000000")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    (second,) = write(edition)
    assert first == second
