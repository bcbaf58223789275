"""Stage directions of every common dress, each with its kind; the speaker's own brackets stay the speaker's."""

from __future__ import annotations

import hashlib

import pytest

from build_edition.diagnostics.findings import Result
from build_edition.model.documents import Document
from build_edition.model.sources import Source
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text


def read(text: str, more: str = "") -> Result[Document]:
    header = parse_header(
        Source(
            "d.yml",
            "kind: transcript\nlabels: capitals\nspeakers: [{id: ann, name: Ann, labels: [ANN]}, "
            f"{{id: ben, name: Ben, labels: [BEN]}}]\n{more}",
            "",
        ),
        "x",
    )
    assert header.value is not None
    whole = f"ANN. So it is.\n\n{text}\n\nBEN. No.\n"
    return parse_text(Source("text.txt", whole, hashlib.sha256(whole.encode()).hexdigest()), header.value)


def directions(parsed: Result[Document]) -> list[tuple[str, str]]:
    text = parsed.value.source.text
    return [(one.span.of(text), one.sort) for paragraph in parsed.value.paragraphs for one in paragraph.directions]


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("[Laughter.]", "vocal"),
        ("(Gelächter)", "vocal"),
        ("[Applause.]", "kinesic"),
        ("*nods*", "kinesic"),
        ("_laughs_", "vocal"),
        ("(Смех в зале)", "vocal"),
        ("(The witness withdrew.)", "incident"),
        ("[The door opens; a bell is heard.]", "incident"),
        ("[inaudible 00:03]", "gap"),
        ("(unverständlich)", "gap"),
        ("[pause]", "pause"),
        ("[sic]", "editorial"),
    ],
)
def test_a_direction_is_known_on_its_own_line(text: str, sort: str) -> None:
    parsed = read(text)
    assert directions(parsed) == [(text, sort)]
    assert "T106" not in {one.code for one in parsed.diagnostics}


@pytest.mark.parametrize(
    "text", ["(Gelächter)", "[Applause.]", "*nods*", "[inaudible 00:03]", "[pause]", "[sic]", "(смех в зале)", "(Bell)"]
)
def test_a_direction_is_known_inside_a_sentence_by_its_first_word(text: str) -> None:
    parsed = read(f"I said {text} that the lamp (the old one) was out.")
    assert [words for words, _ in directions(parsed)] == [text]
    assert "T106" not in {one.code for one in parsed.diagnostics}


@pytest.mark.parametrize(
    "text",
    [
        "It is (by me) so.",
        "He was [or seemed] asleep.",
        "It was *really* out.",
        "All [the lamps] burned (long before).",
        "5 * 3 * 2 lamps.",
        "[BEN]. Not so.",
    ],
)
def test_the_speakers_own_brackets_are_no_directions(text: str) -> None:
    parsed = read(text)
    assert directions(parsed) == []
    assert "T106" not in {one.code for one in parsed.diagnostics}


@pytest.mark.parametrize("text", ["(To Anna.)", "[Anna takes the key.]", "It is so. (Great commotion)"])
def test_what_only_looks_like_a_direction_is_reported(text: str) -> None:
    parsed = read(text)
    assert directions(parsed) == []
    assert [one.code for one in parsed.diagnostics] == ["T106"]


@pytest.mark.parametrize(
    ("dress", "text"), [("round", "(To Anna.)"), ("square", "[Anna takes the key]"), ("asterisks", "*takes the key*")]
)
def test_a_dress_is_declared_once(dress: str, text: str) -> None:
    parsed = read(f"Well {text} it was out. [BEN]. No.", f"direction_dress: [{dress}]\n")
    assert directions(parsed) == [(text, "incident")]
    assert [turn.speaker.id for turn in parsed.value.turns] == ["ann", "ben", "ben"]
    kept = read(f"Well {text} it was out.", f"direction_dress: [{dress}]\nnot_directions: ['{text}']\n")
    assert directions(kept) == []


def test_a_dress_that_there_is_not_is_refused() -> None:
    found = parse_header(Source("d.yml", "kind: transcript\ndirection_dress: [wavy]\n", ""), "x").diagnostics
    assert "N009" in {one.code for one in found}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("So. (long pause) Yes. (nervous laughter)", ["(long pause)", "(nervous laughter)"]),
        ("نعم. (تصفيق) لا. (ضحك)", ["(تصفيق)", "(ضحك)"]),
        ("はい。（拍手）いいえ。【笑】", ["（拍手）", "【笑】"]),
        ("Tak. (Oklaski.) Nie. (Wesołość na sali.)", ["(Oklaski.)", "(Wesołość na sali.)"]),
        ("So. <laughs> Yes. {sighs} <b>no</b> {x}", ["<laughs>", "{sighs}"]),
        ("כן. (צחוק) לא. (שתיקה)", ["(צחוק)", "(שתיקה)"]),
    ],
)
def test_directions_of_many_scripts_and_brackets_are_known(text: str, found: list[str]) -> None:
    assert [words for words, *_ in directions(read(text))] == found


@pytest.mark.parametrize("text", ["So. [phone rings] Yes.", "So. (then a great laughter broke out) Yes."])
def test_what_tells_of_a_noise_behind_its_first_word_is_reported(text: str) -> None:
    parsed = read(text)
    assert directions(parsed) == []
    assert [one.code for one in parsed.diagnostics] == ["T106"]
