"""The parts of a letter are told on evidence, and from nothing else."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from conftest import run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.model.documents import Document
from build_edition.model.sources import Source
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text


def letter(text: str, more: str = "") -> Document:
    header = parse_header(Source("d.yml", f"kind: letter\n{more}", ""), "x")
    assert header.value is not None
    return parse_text(Source("text.txt", text, hashlib.sha256(text.encode()).hexdigest()), header.value).value


def parts(text: str) -> list[tuple[str, str]]:
    """Each part and its first word, but paragraphs."""
    document = letter(text)
    return [
        (one.part, one.spans[0].of(text).split()[0].strip(",.:!"))
        for one in document.paragraphs
        if one.part != "paragraph"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "First the ship came in at ten, and we had bread.\n\nThey found none,\n\nand came back.",
        "We sailed at ten,\n\nRain fell.\n\nNobody came",
        "Dear me, what a storm it was,\n\nand we slept.",
        "Sir John came in at ten,\n\nand left.",
        "To the north, at last!\n\nWe went.\n\nIt rained",
        "The lamp burned.\n\nStop!\n\nWe stopped.\n\nNothing else",
        "Wir kamen um zehn,\n\nund gingen.",
    ],
)
def test_a_report_has_no_parts_of_a_letter(text: str) -> None:
    assert parts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Liebe Eltern!\n\nWir sind hier.\n\nDein treuer Sohn\n\nJosef\n\nP.S. Schreibt.\n\nP.P.S. Schickt Brot.",
            ["salutation", "closing", "signature", "postscript", "postscript"],
        ),
        (
            "Paris, le 3 mars 1821\n\nMon cher ami,\n\nTout va bien.\n\nVotre ami\n\nA. B.\n\nPost-scriptum: non.",
            ["dateline", "salutation", "closing", "signature", "postscript"],
        ),
        (
            "Sir,\n\nI have it.\n\nYours,\n\nA. B.\n\n3 May 1843\n\nTo the Keeper",
            ["salutation", "closing", "signature", "dateline", "address"],
        ),
        (
            "Moscow, 3 March 1921\nDear Sir,\n\nI beg.\n\n* * *\n\nIt is out.\n\nYours,\nA. Keeper\n\nEncl.: a list",
            ["dateline", "salutation", "break", "closing", "signature", "enclosure"],
        ),
        (
            "Lieber Freund,\n\nich schrieb.\n\nMit herzlichen Grüßen\n\nEure\n\nAnna\n\nJosef",
            ["salutation", "closing", "closing", "signature", "signature"],
        ),
        ("Многоуважаемый друг!\n\nЛампа погасла.\n\nС уважением\n\nА. Б.", ["salutation", "closing", "signature"]),
        ("亲爱的朋友：\n\n灯灭了。\n\n此致\n\n王", ["salutation", "closing", "signature"]),
    ],
)
def test_what_has_evidence_is_a_part(text: str, expected: list[str]) -> None:
    assert [part for part, _ in parts(text)] == expected


def test_a_letter_quoted_within_has_parts_of_its_own_and_words_of_a_line_may_be_a_part() -> None:
    text = (
        "No. 7.]\n\nSir: I have it here:\n\nDear Nell,\n\nIt is out.\n\nYour loving\n\nPim\n\n* * *\n\nThat is all. "
        "I am yours, A. B.\n"
    )
    more = (
        "parts: [{line: 'No. 7.]', part: heading}, {opens: 'Sir:', part: salutation}, "
        "{ends: 'I am yours, A. B.', part: closing}]\nquoted: [{from: 'Dear Nell,', to: Pim, as: letter}]\n"
    )
    found = [(one.part, one.quoted) for one in letter(text, more).paragraphs]
    assert found == [
        ("heading", ""),
        ("salutation", ""),
        ("paragraph", ""),
        ("salutation", "letter"),
        ("paragraph", "letter"),
        ("closing", "letter"),
        ("signature", "letter"),
        ("break", ""),
        ("paragraph", ""),
        ("closing", ""),
    ]


PIECES = st.sampled_from(
    [
        "Dear Sir,",
        "Yours,",
        "A. B.",
        "P.S. No.",
        "* * *",
        "3 May 1843",
        "F. 1",
        "Encl.: x",
        "",
        " ",
        "To X",
        "it was,",
        "x.",
    ]
)


@given(st.lists(PIECES, max_size=8), st.sampled_from(["\n", "\n\n"]))
def test_any_few_lines_are_read_as_a_letter_and_no_word_is_lost(lines: list[str], between: str) -> None:
    text = between.join(lines)
    document = letter(text)
    printed = [word for one in document.paragraphs for span in one.spans for word in span.of(text).split()]
    assert printed == text.split()


def test_several_may_send_a_letter_and_several_receive_it(tiny: Path) -> None:
    header = tiny / "sources/letter-1851-03-02/document.yml"
    words = header.read_text()
    assert "sender:" in words
    start, end = words.index("sender:"), words.index("recipient:")
    several = "sender:\n  - {id: ada, name: Ada Quay}\n  - {id: ben, name: Ben Marrow}\n"
    header.write_text(words[:start] + several + words[end:])
    ran = run("--root", tiny, "--pages-only")
    assert ran.code == 0, ran.out
    assert "Ada Quay and Ben Marrow to " in (tiny / "docs/edition/letter-1851-03-02.md").read_text()
