"""Plain text: the author's words and nothing between them, and all that a reader is to know of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import flagship_result

from build_edition.edition import compile_edition
from build_edition.exports.plain_text import words_of_paragraph, write, write_document
from build_edition.model.edited import Edited, Edition


@pytest.fixture
def edition(tiny: Path) -> Edition:
    return compile_edition(tiny).value


def text_of(edition: Edition, name: str) -> str:
    return write_document(next(one for one in edition.edited if one.id == name), edition)


def assert_keeps_its_words(edited: Edited, edition: Edition) -> None:
    text, at = write_document(edited, edition), 0
    for paragraph in edited.document.paragraphs:
        words = words_of_paragraph(edited.document, paragraph)
        head = f"¶ {paragraph.number}\n" if paragraph.number else ""
        found = text.find(f"\n\n{head}{words}\n", at)
        assert found >= 0, words
        at = found + len(head) + len(words)


def test_every_paragraph_stands_whole_and_in_order_with_no_mark_in_it(edition: Edition) -> None:
    for edited in edition.edited:
        assert_keeps_its_words(edited, edition)


def test_so_it_does_in_the_real_edition() -> None:
    for edited in flagship_result().value.edited:
        assert_keeps_its_words(edited, flagship_result().value)


def test_what_the_website_added_is_not_in_it(edition: Edition) -> None:
    assert "Share this page" not in text_of(edition, "hearing-1851-04-01")


def test_every_note_stands_under_its_series_with_its_number_and_who_says_so(edition: Edition) -> None:
    text = text_of(edition, "letter-1851-03-02")
    explanatory, _, defects = text.partition("Notes on the translation and the text")
    assert (
        "1. ¶ 1, “3 o’clock. I lit it again”: In the morning. (The editors; certainty medium; reviewed by A first reader"
        in (explanatory)
    )
    assert "a. ¶ 1, “*oil*”: read “oil”. Linguistic conventions: textual conventions, minor. The stars" in defects


def test_the_works_that_its_notes_cite_stand_at_its_end(edition: Edition) -> None:
    assert text_of(edition, "letter-1851-03-02").endswith("Pharos, Ada. 1850. On Lamps. Strand.\n")
    assert "Pharos, Ada" not in text_of(edition, "hearing-1851-04-01")


@pytest.mark.parametrize("state", ["machine, unreviewed", "Machine translation"])
def test_a_machine_translation_and_a_content_note_are_said_before_the_text(tiny: Path, state: str) -> None:
    header = tiny / "sources/letter-1851-03-02/document.yml"
    said = f"translation: {state}\ncontent_note: The charges of theft were *invented*.\nlanguage: English\n"
    header.write_text(header.read_text().replace("translation: none\n", said))
    text = text_of(compile_edition(tiny).value, "letter-1851-03-02")
    head = text.partition("Dear Sir")[0]
    assert "The charges of theft were invented." in head
    assert f"Translation: {state}. The English stands here exactly as it was received, with its errors." in head
    assert "must not be quoted as the author’s words" in head


def test_a_text_that_is_no_translation_says_nothing_of_one(edition: Edition) -> None:
    assert "ranslation: " not in text_of(edition, "letter-1851-03-02")


def test_the_file_of_all_has_the_documents_in_the_order_of_their_dates(edition: Edition) -> None:
    whole = next(str(page.content) for page in write(edition) if page.path == "edition.txt")
    at = [whole.index(one.title) for one in edition.by_date]
    assert at == sorted(at)
