"""Whose words are whose: nobody speaks whose label does not stand before the words, and readers are told so."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from conftest import put_document, run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.diagnostics.findings import Result
from build_edition.model.documents import UNKNOWN, Document
from build_edition.model.sources import Source
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text
from build_edition.words.language import Words

HEARING = "sources/hearing-1851-05-02"
SAID = st.sampled_from(
    ["the lamp was lit.", "so it was: we saw it.", "Oil, and a wick.", "Nothing more?", "It burns -- still."]
)
PEOPLE = [
    "VALE",
    "McTAGGART",
    "D'ARCY",
    "Lindqvist",
    "Ng",
    "Zoe\u0308",
    "de Groot",
    "OKORO-BELL",
    "O\u2019NEIL",
    "Hue\u0302\u0301",
]
OFFICES = [
    "The Acting CHAIR",
    "The Deputy Speaker",
    "The Secretary (Mr. Abara)",
    "A VOICE FROM THE GALLERY",
    "ROSSI (PD)",
]
TITLED = st.builds(
    "{} {}".format, st.sampled_from(["Mr.", "MRS.", "Dr.", "Senator", "The Hon."]), st.sampled_from(PEOPLE)
)
NAMES = TITLED | st.sampled_from(OFFICES)
STOPS = {"title": ".", "capitals": ".", "colon": ":"}


def read(text: str, convention: str, speakers: dict[str, str]) -> Result[Document]:
    """A transcript with speakers declared by id and label."""
    declared = "".join(f'  - {{id: {name}, name: {name}, labels: ["{label}"]}}\n' for name, label in speakers.items())
    header = parse_header(
        Source("document.yml", f"kind: transcript\nlabels: {convention}\nspeakers:\n{declared}", ""), "x"
    )
    assert header.value is not None
    return parse_text(Source("text.txt", text, hashlib.sha256(text.encode()).hexdigest()), header.value)


def owners(document: Document) -> list[tuple[str, str]]:
    """Each paragraph's first word after its label that a test made unique, and who is said to speak it."""
    found: list[tuple[str, str]] = []
    for turn in document.turns:
        for paragraph in turn.paragraphs:
            words = " ".join(span.of(document.source.text) for span in paragraph.spans)
            found += [(word, turn.speaker.id) for word in words.split() if word.startswith("#")]
    return found


@given(
    st.lists(st.tuples(st.none() | NAMES, SAID), min_size=1, max_size=12),
    st.sampled_from(sorted(STOPS)),
    st.sampled_from([".", ":", ".\u2014", "--", ".--", " (rising).", " [to the clerk]:"]),
    st.data(),
)
def test_no_words_are_given_to_a_speaker_whose_label_does_not_stand_before_them(
    paragraphs: list[tuple[str | None, str]], convention: str, stop: str, data: st.DataObject
) -> None:
    seen = sorted({name for name, _ in paragraphs if name is not None})
    declared = data.draw(st.lists(st.sampled_from(seen), unique=True)) if seen else []
    ids = {label: f"s{number}" for number, label in enumerate(declared)}
    lines, expected, speaking = list[str](), list[tuple[str, str]](), ""
    for number, (name, said) in enumerate(paragraphs):
        ending = STOPS[convention] if name in ids else stop
        lines.append(f"{name}{ending} #{number} {said}" if name is not None else f"#{number} {said}")
        speaking = ids.get(name, UNKNOWN.id) if name is not None else speaking
        expected += [(f"#{number}", speaking)] if speaking else []
    parsed = read("\n\n".join(lines), convention, {name: label for label, name in ids.items()})
    assert owners(parsed.value) == expected
    reported = sum(1 for one in parsed.diagnostics if one.code == "T104")
    assert reported == sum(1 for name, _ in paragraphs if name is not None and name not in ids)


@pytest.mark.parametrize("before", ["", "\u200f", "**", "- ", "12 "])
def test_marks_before_a_label_do_not_hide_it(before: str) -> None:
    parsed = read(f"ANN: #1 One.\n\n{before}BEN: #2 Two.", "colon", {"ann": "ANN"})
    assert owners(parsed.value) == [("#1", "ann"), ("#2", "unknown")]
    assert [one.code for one in parsed.diagnostics] == ["T104"]


def test_one_label_with_two_stops_may_stand_for_two_speakers() -> None:
    parsed = read("ANN. #1 One.\n\nANN: #2 Two.", "capitals", {"first": "ANN", "second": "ANN:"})
    assert owners(parsed.value) == [("#1", "first"), ("#2", "second")]


def test_nobody_can_be_declared_as_the_unknown_speaker() -> None:
    parsed = parse_header(
        Source("document.yml", "kind: transcript\nspeakers:\n  - {id: unknown, name: U, labels: [U]}\n", ""), "x"
    )
    assert "N011" in {one.code for one in parsed.diagnostics}


def test_the_unknown_speaker_is_named_in_the_readers_language_and_an_editors_name_as_it_stands() -> None:
    spoken = Words("xx", "en", {"speaker unknown": "nemo", "Vale": "valley"})
    assert UNKNOWN.printed(spoken) == "nemo"
    (turn,) = read("VALE. One.", "capitals", {"vale": "VALE"}).value.turns
    assert turn.speaker.printed(spoken) == "vale"


def test_readers_are_told_that_the_speaker_is_unknown(tiny: Path) -> None:
    text = "The CHAIR. Is it lit?\n\nMr. STONE. I saw it.\n\nIt burned.\n\nThe CHAIR. Good.\n"
    put_document(
        tiny,
        "hearing-1851-05-02",
        text,
        "kind: transcript\ntitle: Hearing\ndate: '1851-05-02'\nlabels: title\n"
        "speakers:\n  - {id: chair, name: the chair, labels: [The CHAIR]}\n",
    )
    ran = run("--root", tiny, "--pages-only")
    assert ran.code == 0, ran.out
    page = (tiny / "docs/edition/hearing-1851-05-02.md").read_text()
    before, after = page.split("[speaker unknown]\n{: .be-nobody .be-editorial }\n")
    assert "Is it lit?" in before
    assert "STONE" in after.split("Good.")[0]
    assert 'data-speaker="unknown"' in after
    assert "speaker unknown" in (tiny / "docs/edition/open-questions.md").read_text()


def test_readers_are_told_before_a_turn_that_it_has_no_paragraph_of_its_own(tiny: Path) -> None:
    ran = run("--root", tiny, "--pages-only")
    assert ran.code == 0, ran.out
    page = (tiny / "docs/edition/hearing-1851-04-01.md").read_text()
    said = "[run in: as received, this turn stands within the paragraph above]\n{: .be-ran-in .be-editorial }\n"
    (before, after) = page.split(said)
    assert "{: #p3 " in before
    assert after.lstrip().startswith('<a class="be-number" href="#p4"')
