"""Labels are composed of where they stand, what ends them, their dress, titles, and what stands between and about them."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from conftest import run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.diagnostics.findings import Result
from build_edition.model.documents import Document
from build_edition.model.labelling import LABELLINGS
from build_edition.model.sources import Source
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text


def read(labels: str, speakers: dict[str, str], text: str, more: str = "") -> Result[Document]:
    """A transcript with labels written so, and one label for each speaker's id."""
    declared = "".join(f"\n  - {{id: {name}, name: {name}, labels: ['{label}']}}" for name, label in speakers.items())
    words = f"kind: transcript\nlabels: {labels}\n{more}speakers:{declared or ' []'}"
    header = parse_header(Source("document.yml", words, ""), "x")
    assert header.value is not None
    assert {one.code for one in header.diagnostics} <= {"N007"}, header.diagnostics
    return parse_text(Source("text.txt", text, hashlib.sha256(text.encode()).hexdigest()), header.value)


def owners(document: Document) -> list[tuple[str, str]]:
    """Each word that a test marked with #, and who is said to speak it; nobody's words are `-`."""
    found: list[tuple[str, str]] = []
    for one in document.paragraphs:
        turn = document.turn_of(one.id)
        words = " ".join(span.of(document.source.text) for span in one.spans)
        found += [(word, turn.speaker.id if turn else "-") for word in re.findall(r"#\d+", words)]
    return found


ANN, BEN = {"ann": "Ann Lee"}, {"ann": "Ann Lee", "ben": "Ben"}
Spoken = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("labels", "speakers", "text", "expected"),
    [
        ("{ends: [.--]}", {"q": "Q", "a": "A"}, "Q.--#1 Where?\n\nA.--#2 Here.", [("#1", "q"), ("#2", "a")]),
        ("{ends: [':—']}", {"q": "Q", "a": "A"}, "Q:—#1 Where?\n\nA: — #2 Here.", [("#1", "q"), ("#2", "a")]),
        ("{ends: [':-']}", BEN, "Ann Lee:- #1\n\nBen:-#2", [("#1", "ann"), ("#2", "ben")]),
        ("{ends: [tab]}", BEN, "Ann Lee\t#1 One.\n\nBen\t#2 Two.", [("#1", "ann"), ("#2", "ben")]),
        ("{ends: ['：']}", BEN, "Ann Lee：#1\n\nBen：#2", [("#1", "ann"), ("#2", "ben")]),
        ("{ends: [none], dress: brackets}", BEN, "[Ann Lee] #1\n\n<Ben> #2", [("#1", "ann"), ("#2", "ben")]),
        ("{ends: [none], dress: bold}", BEN, "**Ann Lee** #1\n\n__Ben__ #2", [("#1", "ann"), ("#2", "ben")]),
        ("{ends: [none], dress: italic}", BEN, "*Ann Lee* #1\n\n_Ben_ #2", [("#1", "ann"), ("#2", "ben")]),
        (
            "{ends: [none], dress: capitals}",
            {"ann": "ANN LEE", "ben": "BEN"},
            "ANN LEE #1 I saw.\n\nBEN #2 So.",
            [("#1", "ann"), ("#2", "ben")],
        ),
        ("{like: own-line}", BEN, "Ann Lee\n#1 One.\n\nBen\n\n#2 Two.", [("#1", "ann"), ("#2", "ben")]),
        ("{stands: own-line}", BEN, "Ann Lee  0:04\n#1\n\nBen (00:09)\n#2", [("#1", "ann"), ("#2", "ben")]),
        (
            "{like: capitals, between: [party]}",
            {"ann": "LEE", "ben": "BEN"},
            "LEE (PD). #1\n\nBEN [South]. #2",
            [("#1", "ann"), ("#2", "ben")],
        ),
        (
            "{like: title, between: [place]}",
            {"ann": "Mr. LEE", "ben": "Mr. LEE of York"},
            "Mr. LEE of Ohio. #1\n\nMr. LEE of York. #2",
            [("#1", "ann"), ("#2", "ben")],
        ),
        (
            "{like: colon, joint: [and, '&']}",
            BEN,
            "Ann Lee: #1\n\nBen and Ann Lee: #2\n\nAnn Lee & Ben: #3",
            [("#1", "ann"), ("#2", "ben-and-ann"), ("#3", "ann-and-ben")],
        ),
        (
            "{like: question-answer, examiner: [Befragt durch]}",
            {"q": "Q", "a": "A", "vogt": "Befragt durch Frau VOGT"},
            "Q. #1\n\nA. #2\n\nBefragt durch Frau VOGT:\n\nQ. #3\n\nA. #4",
            [("#1", "q"), ("#2", "a"), ("#3", "vogt"), ("#4", "a")],
        ),
        (
            "{like: colon, unlabelled: nobody}",
            ANN,
            "Ann Lee: #1\n\n#2 The lamp went out.",
            [("#1", "ann"), ("#2", "-")],
        ),
        (
            "colon",
            BEN,
            "Ann Lee: #1\n\n#2 The lamp went out.\n\nBen: #3",
            [("#1", "ann"), ("#2", "ann"), ("#3", "ben")],
        ),
    ],
)
def test_a_declared_label_is_known_however_it_is_written(
    labels: str, speakers: dict[str, str], text: str, expected: Spoken
) -> None:
    parsed = read(labels, speakers, text)
    assert owners(parsed.value) == expected
    assert [one.code for one in parsed.diagnostics if one.code in ("T104", "T109")] == []


@pytest.mark.parametrize(
    ("labels", "text"),
    [
        ("own-line", "Ann Lee\n#1 One.\n\nben carter\n#2 Two."),
        ("own-line", "Ann Lee\n#1 One.\n\nBen\n\n#2 Two."),
        ("own-line", "Ann Lee\n#1 One.\n\nBen  0:09\n#2 Two."),
        ("colon", "Ann Lee: #1 One.\n\nBen Carter (Leeds) - #2 y"),
        ("colon", "Ann Lee: #1 One.\n\nBen Carter (Leeds) – yes, #2"),
        ("colon", "Ann Lee: #1 One.\n\nBen and Ann Lee: #2 Two."),
        ("{ends: [tab]}", "Ann Lee\t#1 One.\n\nBen\t#2 Two."),
        ("{ends: [none], dress: brackets}", "[Ann Lee] #1 One.\n\n[Ben] #2 Two."),
        ("{ends: [none], dress: bold}", "**Ann Lee** #1 One.\n\n**Ben** #2 Two."),
        ("{like: capitals, titles: [Onorevole]}", "Ann Lee. #1 One.\n\nOnorevole Verdi. #2 Two."),
    ],
)
def test_what_could_be_a_label_and_is_not_declared_is_reported_and_nobodys(labels: str, text: str) -> None:
    parsed = read(labels, ANN, text)
    assert owners(parsed.value) == [("#1", "ann"), ("#2", "unknown")]
    assert [one.code for one in parsed.diagnostics] == ["T104"]


NAMES = st.sampled_from(["LEE", "Ben", "Zoe\u0308", "D'ARCY", "Mr. VALE", "Ann Lee", "Ὦτος", "नीला", "دالية"])
WRITTEN = {
    "{ends: ['.--', ':']}": ["{}.--{}", "{}: {}"],
    "{ends: [tab]}": ["{}\t{}"],
    "{ends: [none], dress: brackets}": ["[{}] {}", "<{}> {}"],
    "{ends: [none, ':'], dress: bold}": ["**{}** {}", "**{}:** {}"],
    "{stands: own-line}": ["{}\n{}", "{}  0:04\n{}"],
    "{ends: [':'], between: [party]}": ["{} (North): {}", "{}: {}"],
}


@given(st.sampled_from(sorted(WRITTEN)), st.lists(st.none() | NAMES, min_size=1, max_size=10), st.data())
def test_no_labelling_gives_words_to_a_speaker_whose_label_does_not_stand_before_them(
    labels: str, paragraphs: list[str | None], data: st.DataObject
) -> None:
    names = sorted({name for name in paragraphs if name is not None})
    declared = data.draw(st.lists(st.sampled_from(names), unique=True)) if names else []
    ids = {label: f"s{number}" for number, label in enumerate(declared)}
    lines, expected, speaking = list[str](), list[tuple[str, str]](), "-"
    for number, name in enumerate(paragraphs):
        said = f"#{number} the lamp was lit."
        lines.append(data.draw(st.sampled_from(WRITTEN[labels])).format(name, said) if name else said)
        speaking = speaking if name is None else ids.get(name, "unknown")
        expected.append((f"#{number}", speaking))
    text = "\n\n".join(lines)
    more = "not_labels: [zzz]\n"
    certain = f"{labels[:-1]}, unlabelled: continues}}"
    parsed = read(certain, {name: label.replace("'", "''") for label, name in ids.items()}, text, more)
    assert owners(parsed.value) == expected


def test_the_six_names_are_compositions_and_keep_their_names() -> None:
    for name, how in LABELLINGS.items():
        assert how.name == name
    assert read("{ends: [':', '.—'], dress: bold}", ANN, "x").value.header.labelling.name == "run-in, : .—, bold"


def test_a_composition_is_held_against_what_may_be_written() -> None:
    found = parse_header(
        Source("d.yml", "kind: transcript\nlabels: {stands: above, between: [hat], end: x}\n", ""), "x"
    )
    said = {one.code: one.message for one in found.diagnostics}
    assert {"N006", "N009"} <= set(said)
    assert parse_header(Source("d.yml", "kind: transcript\nlabels: columns\n", ""), "x").diagnostics[-1].code == "N009"


def test_readers_are_told_what_no_editor_has_confirmed(tiny: Path) -> None:
    header = tiny / "sources/hearing-1851-04-01/document.yml"
    header.write_text(header.read_text() + "unconfirmed:\n  - {of: labels, because: 9 of 9}\n")
    assert run("--root", tiny, "--pages-only").code == 0
    page = (tiny / "docs/edition/hearing-1851-04-01.md").read_text()
    assert "was proposed by a program, and no editor has confirmed it yet: labels." in page
    header.write_text(header.read_text().partition("unconfirmed:")[0])
    assert run("--root", tiny, "--pages-only").code == 0
    assert "confirmed" not in (tiny / "docs/edition/hearing-1851-04-01.md").read_text()


CLERKS = (
    "The meeting closed at nine.",
    "The committee adjourned until Monday.",
    "Adjourned.",
    "Die Sitzung wird um neun Uhr geschlossen.",
    "La séance est levée à neuf heures.",
    "Заседание закрывается в девять часов.",
    "The chair then left the room.",
    "*Tea was brought in.*",
    "The secretary read the minutes of the last meeting.",
    "The clerk then called the next case.",
    "Tobin said that the boards lay at the quarry.",
    "Mr. Tobin replied in the negative.",
    "The chair proposed a vote of thanks.",
    "Секретарь зачитывает телеграмму.",
)
SPEAKERS_OWN = (
    "I say that the meeting closed at nine.",
    "You adjourned before the committee came.",
    "The wind was in the north, and the lamp smoked.",
    "Who says that the meeting closed?",
    "Wir haben die Sitzung geschlossen.",
    "Mr. Tobin said that we should wait.",
    "Tobin was at the quarry, and it rained.",
    "Tobin's boards lie there.",
    "The read book lies there, and the clerk has it.",
)


@pytest.mark.parametrize(
    ("told", "expected"), [*((one, ["T117"]) for one in CLERKS), *((one, []) for one in SPEAKERS_OWN)]
)
def test_what_the_clerk_tells_after_a_turn_is_asked_about(told: str, expected: list[str]) -> None:
    text = f"CHAIR: Order.\n\nTOBIN: At nine.\n\nIt was dark.\n\nCHAIR: It is late.\n\n{told}\n\nTOBIN: Yes.\n"
    assert codes_of(text, "labels: colon\n") == expected
    assert codes_of(text, "labels: {like: colon, unlabelled: continues}\n") == []
    assert "T117" not in codes_of(text, "labels: {like: colon, unlabelled: nobody}\n")
    assert codes_of(text, f"labels: colon\nparts:\n  - {{line: {json.dumps(told)}, part: clerk}}\n") == []


def test_the_only_paragraph_without_a_label_is_asked_about_where_it_is_the_last() -> None:
    turns = "CHAIR: Order.\n\nTOBIN: At nine.\n\nCHAIR: It is late.\n\n"
    assert codes_of(f"{turns}Written down by the secretary.\n", "labels: colon\n") == ["T117"]
    assert codes_of(f"{turns}Let us go home.\n", "labels: colon\n") == []
    assert (
        codes_of(f"CHAIR: Order.\n\nTOBIN: At nine.\n\nIt was dark.\n\n{turns}It was cold.\n", "labels: colon\n") == []
    )


def codes_of(text: str, labels: str) -> list[str]:
    speakers = (
        "speakers:\n  - {id: chair, name: Chair, labels: [CHAIR]}\n  - {id: tobin, name: Tobin, labels: [TOBIN]}\n"
    )
    header = parse_header(Source("document.yml", f"kind: transcript\n{labels}{speakers}", ""), "x").value
    assert header is not None
    return [one.code for one in parse_text(Source("text.txt", text, ""), header).diagnostics]
