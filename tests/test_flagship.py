"""The real edition: never golden, but it builds clean, keeps its words, and says what it must."""

from __future__ import annotations

from collections import Counter

import pytest
from conftest import ROOT

from build_edition import Edition, compile_edition
from build_edition.model import Document


@pytest.fixture(scope="module")
def edition() -> Edition:
    result = compile_edition(ROOT)
    assert result.diagnostics == ()
    return result.value


def document(edition: Edition, name: str) -> Document:
    return next(one for one in edition.documents if one.id == name)


def test_the_speech_has_eighty_three_turns(edition: Edition) -> None:
    turns = document(edition, "speech-1936-12-04").turns
    assert Counter(turn.speaker.id for turn in turns) == {
        "kaganovich": 36, "bukharin": 20, "rykov": 10, "stalin": 5, "voice": 5, "beria": 2, "molotov": 2,
        "lyubchenko": 1, "voroshilov": 1, "unresolved-awesome": 1,
    }  # fmt: skip
    assert [turn.run_in for turn in turns].count(True) == 1


def test_the_speech_has_eight_stage_directions_four_with_voices(edition: Edition) -> None:
    speech = document(edition, "speech-1936-12-04")
    directions = [direction for paragraph in speech.paragraphs for direction in paragraph.directions]
    assert len(directions) == 8
    assert sum(1 for direction in directions if direction.voice) == 4


def test_one_sentence_of_the_speech_is_joined_and_four_lines_are_furniture(edition: Edition) -> None:
    speech = document(edition, "speech-1936-12-04")
    assert [paragraph.id for paragraph in speech.paragraphs if len(paragraph.spans) > 1] == ["p24"]
    assert [line.span.of(speech.source.text) for line in speech.furniture] == [
        "Header Ads", "Header ADS", "No comments", "Powered by Blogger.",
    ]  # fmt: skip


def test_the_letter_has_each_of_its_parts(edition: Edition) -> None:
    letter = document(edition, "letter-1936-09-14")
    assert [paragraph.part for paragraph in letter.paragraphs] == [
        "heading", "dateline", "dateline", "salutation", "paragraph", "paragraph", "paragraph", "paragraph",
        "closing", "signature", "archive_reference",
    ]  # fmt: skip
    numbered = [p.numbering.of(letter.source.text) for p in letter.paragraphs if p.numbering is not None]
    assert numbered == ["5)"]
    assert [paragraph for paragraph, _ in letter.lacunae] == ["p1", "p4"]


def test_the_apparatus_is_there(edition: Edition) -> None:
    kinds = Counter("explanatory" if note.kind == "explanatory" else "defect" for note in edition.annotations)
    assert kinds["explanatory"] >= 25
    assert kinds["defect"] >= 25
    assert len(edition.parallels) >= 8


def test_no_note_claims_a_review_and_no_person_is_invented(edition: Edition) -> None:
    assert {name for note in edition.annotations for name in note.by} == {"editors"}
    assert all(note.reviewed == () for note in edition.annotations)
    assert [contributor.id for contributor in edition.contributors] == ["editors"]


def test_every_explanatory_note_cites_points_on_or_says_whose_judgement_it_is(edition: Edition) -> None:
    for note in edition.annotations:
        if note.kind == "explanatory":
            body = note.body.value
            is_grounded = "[@" in body or "[[" in body or "judgement" in body or note.certainty != "high"
            assert is_grounded or note.id.value in {"what-kind-of-dog", "eight-leaves", "enemies-of-the-people"}


def test_russian_is_attested_only_where_a_work_is_cited(edition: Edition) -> None:
    for note in edition.annotations:
        if note.original_status == "attested":
            assert "[@" in note.body.value, note.id.value
