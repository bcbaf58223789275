"""The real edition: never golden, but it builds clean, keeps its words, and says what it must."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from conftest import ROOT, flagship_result

from build_edition.ground.fold import fold_words
from build_edition.measures.coverage import coverage
from build_edition.measures.evidence import evidence
from build_edition.model.documents import Document
from build_edition.model.edited import Edition

DOSSIER = ROOT.parent / "shared" / "dossier"
RENAMED = {
    "smirnov_sormovo": "smirnov-sormovo", "speaker_awesome": "unresolved-awesome", "speaker_voice": "voice",
    "demo1927": "demonstration-1927", "bukkam1928": "bukharin-kamenev-1928", "tomsky1928": "tomsky-1928",
    "rykov_out1930": "rykov-dismissed-1930", "ryutin1932": "ryutin-1932", "kirov1934": "kirov-murder",
    "moscow_centre1935": "moscow-centre-trial-1935", "trial16": "trial-of-the-sixteen", "kulikov_line": "kulikov-testimony",
    "confrontation": "confrontation-1936", "closing": "inquiry-closed-1936", "letter_day": "letter-day",
    "plenum_dec": "plenum-december-1936", "trial17": "trial-of-the-seventeen", "plenum_feb37": "plenum-february-1937",
    "trial21": "trial-of-the-twenty-one", "rehab": "rehabilitation-1988", "spain": "spain", "cc": "central-committee",
    "glavkontsesskom": "glavkoncesskom", "moscow_org": "moscow-organisation", "ryutin_p": "ryutin-1932",
    "faction": "factionalist", "enemies": "enemies-of-the-people", "rgaspi": "rgaspi", "middle": "middle-peasant",
    "sois": "socialism-in-one-country",
}  # fmt: skip


@pytest.fixture(scope="module")
def edition() -> Edition:
    result = flagship_result()
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


def test_every_explanatory_note_cites_a_work_or_says_that_it_rests_on_the_text(edition: Edition) -> None:
    found = coverage(edition)
    assert found.ungrounded == ()


def test_no_stock_hedge_is_left_and_doubt_has_one_sign(edition: Edition) -> None:
    found = evidence(edition)
    assert found.hedges == 0
    assert found.cited > found.from_text > found.general


def test_notes_of_one_cause_have_one_grade(edition: Edition) -> None:
    grades: dict[tuple[str, str], set[str]] = {}
    for note in edition.annotations:
        if note.cause:
            grades.setdefault((note.document, note.cause), set()).add(note.severity)
    assert len(grades) > 20
    assert {cause: found for cause, found in grades.items() if len(found) > 1} == {}


def test_every_grave_defect_says_what_a_reader_would_wrongly_believe(edition: Edition) -> None:
    grave = [note for note in edition.annotations if note.is_grave]
    assert len(grave) > 80
    for note in grave:
        assert note.misleads is not None, note.id.value
        assert note.misleads.value.startswith("That "), note.id.value
        assert note.misleads.value.count(". ") == 0, note.id.value


def test_every_long_paragraph_is_explained_and_every_entry_is_mentioned(edition: Edition) -> None:
    found = coverage(edition)
    assert found.long_paragraphs > 40
    assert found.unexplained == ()
    assert found.unmentioned == ()
    assert found.mentions > 500


def test_every_parallel_has_claims_with_a_record(edition: Edition) -> None:
    for parallel in edition.parallels:
        assert parallel.claims, parallel.id.value
        for claim in parallel.claims:
            assert claim.record.value.strip()
            assert all(stance.stance == "silent" or stance.passage for stance in claim.stances)


def test_no_claim_is_printed_without_its_words(edition: Edition) -> None:
    stances = [stance for one in edition.parallels for claim in one.claims for stance in claim.stances]
    assert {one.passage.of for one in stances if one.passage} == {key for one in edition.edited for key in one.stances}


@pytest.mark.skipif(not DOSSIER.is_dir(), reason="the dossier of checked facts is not beside this checkout")
@pytest.mark.parametrize("name", ["persons", "events", "organisations_terms"])
def test_everything_in_the_dossier_has_an_entry(edition: Edition, name: str) -> None:
    keys = {entry.id.value for entry in edition.entries}
    ids = re.findall(r"^- id: (\S+)", (DOSSIER / f"{name}.yml").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(ids) > 15
    missing = {one for one in ids if RENAMED.get(one, one.replace("_", "-")) not in keys}
    assert missing <= {"tomsk"}, "“Tomsk” is no place but a mistaken form of Tomsky"


@pytest.mark.skipif(not DOSSIER.is_dir(), reason="the dossier of checked facts is not beside this checkout")
def test_every_pair_of_the_dossier_is_a_parallel(edition: Edition) -> None:
    anchored = {
        (one.document, " ".join(fold_words(one.selector.exact.value).split()))
        for parallel in edition.parallels
        for one in parallel.passages
    }
    quoted = [words for document, words in anchored if document.startswith("letter")]
    text = (DOSSIER / "parallels.yml").read_text(encoding="utf-8")
    blocks = re.findall(r"letter_quotes:\n((?:  - .*\n(?:    .*\n)*)+)", text)
    assert len(blocks) == 18
    for block in blocks:
        quotes = [" ".join(one.split()).strip("'\"") for one in re.split(r"(?m)^  - ", block)[1:]]
        assert any(fold_words(one).rstrip(".") in words for one in quotes for words in quoted), block


def test_russian_is_attested_only_where_a_work_is_cited(edition: Edition) -> None:
    for note in edition.annotations:
        if note.original_status == "attested":
            assert "[@" in note.body.value, note.id.value
