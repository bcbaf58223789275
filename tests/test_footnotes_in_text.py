"""Notes that stand in a text itself become notes of the source; what is not sure stays in the text, and is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import run

from build_edition.contribute.scaffold import new_document
from build_edition.edition import compile_edition
from build_edition.model.documents import Document
from build_edition.model.sources import Source
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text

# the text → the words of its notes in the order of their marks, each with the word that it is on
PROPOSED = {
    "at the end, in brackets": (
        "The lamp [1] was out. The keeper slept.[2]\n\nNobody came.\n\n[1] Of the quay.\n[2] So the log,\nbook two.\n",
        [("[1]", "Of the quay."), ("[2]", "So the log,\nbook two.")],
    ),
    "with a number and a stop": (
        "The lamp[1] was out. He slept.[2]\n\nNobody.\n\n1. Of the quay.\n\n2. So the log.\n",
        [("[1]", "Of the quay."), ("[2]", "So the log.")],
    ),
    "with a number and a bracket": (
        "The lamp[1] was out. He slept.[2]\n\n1) Of the quay.\n2) So the log.\n",
        [("[1]", "Of the quay."), ("[2]", "So the log.")],
    ),
    "called footnotes, over several paragraphs": (
        "The lamp[1] was out[B].\n\n[Footnote 1: Of the quay.\n\nLit in 1801.]\n\n[Footnote B: By rain.]\n\nNobody came.\n",
        [("[1]", "Of the quay.\n\nLit in 1801."), ("[B]", "By rain.")],
    ),
    "called footnotes, by signs": (
        "The lamp[*] was out.\n\n[Footnote *: Of the quay.]\n\nNobody came.\n",
        [("[*]", "Of the quay.")],
    ),
    "numbered anew on each page": (
        "The lamp[1] was out.\n\n[1] Of the quay.\n\n[PAGE 2]\n\nHe slept.[1] Rain.\n\n[1] So the log.\n\n[PAGE 3]\n\nEnd.\n",
        [("[1]", "Of the quay."), ("[1]", "So the log.")],
    ),
    "numbered anew in each chapter, all at the end": (
        "CHAPTER I\n\nThe lamp[1] was out.\n\nCHAPTER II\n\nHe slept.[1]\n\nNOTES\n\n[1] Of the quay.\n\n[1] So the log.\n",
        [("[1]", "Of the quay."), ("[1]", "So the log.")],
    ),
    "by asterisk and dagger": (
        "The lamp* was out. The keeper slept.†\n\nNobody came.\n\n* Of the quay.\n† So the log.\n",
        [("*", "Of the quay."), ("†", "So the log.")],
    ),
    "by raised figures": (
        "The lamp¹ was out. He slept.²\n\n¹ Of the quay.\n² So the log.\n",
        [("¹", "Of the quay."), ("²", "So the log.")],
    ),
    "by figures that were raised once": (
        "The lamp1 was out. He slept.2\n\n1 Of the quay.\n2 So the log.\n",
        [("1", "Of the quay."), ("2", "So the log.")],
    ),
    "in round brackets behind a word": (
        "The lamp(1) was out. He slept(2).\n\n(1) Of the quay.\n\n(2) So the log.\n",
        [("(1)", "Of the quay."), ("(2)", "So the log.")],
    ),
    "as Markdown writes them": (
        "The lamp[^1] was out.\n\n[^1]: Of the quay.\n",
        [("[^1]", "Of the quay.")],
    ),
    "in figures of another script": (
        "انطفأ المصباح[١] ليلا.\n\n[١] مصباح الميناء.\n",
        [("[١]", "مصباح الميناء.")],
    ),
    "right below the last line of a page": (
        "The lamp¹ was out and\nthe keeper slept.\n¹ Of the quay.\n\fNobody came to see.¹\n¹ So the log.\n\fThe end.\n",
        [("¹", "Of the quay."), ("¹", "So the log.")],
    ),
    "by figures and by asterisks": (
        "The lamp[1] was out. The keeper* slept.\n\n[1] Of the quay.\n\n* T. Quay.\n",
        [("[1]", "Of the quay."), ("*", "T. Quay.")],
    ),
}  # fmt: skip
# what has the look of notes here and there and is none, or not surely
NOT_PROPOSED = {
    "a list with numbers": "1. The lamp was out.\n\n2. He slept (see 1).\n\n3. Nobody came [sic].\n",
    "points with asterisks": "The list:\n\n* oil\n* bread\n\nSo the office.\n",
    "words between asterisks": "The lamp *burns* and *burns*.\n\n*Exit.*\n\nNobody.\n",
    "reasons in round brackets": "There are (1) oil and (2) bread.\n\n(1) Oil is dear.\n\n(2) Bread is not.\n",
    "years and measures": "In 1801 there were 12 lamps.\n\n12 lamps went out.\n\n1801 was wet.\n",
    "a list below one mark": "The lamp[1] was out.\n\n1. Oil.\n\n2. Bread.\n\n3. Rope.\n",
    "a wrapped mark at the beginning of a line": "The lamp\n[1] was out and the keeper\n[2] slept.\n",
    "letters of a list": "He came (a) late, (b) drunk.\n\n(a) At ten.\n\n(b) So the log.\n",
}


def read(text: str, yaml: str = "") -> tuple[Document, list[str]]:
    """A text as it is read with its proposed header, or with one of the test's own; and the codes of what is said."""
    if not yaml:
        made = new_document(text.encode(), "doc-one", "prose")
        yaml = next(str(page.content) for page in made.pages if page.path.endswith("document.yml"))
    header = parse_header(Source("document.yml", yaml, ""), "doc-one")
    assert header.value is not None
    found = parse_text(Source("text.txt", text, ""), header.value)
    assert not [one for one in header.diagnostics if one.code not in ("N007", "N042")], header.diagnostics
    return found.value, [one.code for one in found.diagnostics if one.code not in ("T101", "T111")]


def notes(document: Document) -> list[tuple[str, str]]:
    return [(one.mark.of(document.source.text), one.words.of(document.source.text)) for one in document.own_notes]


def body(document: Document) -> str:
    """The words of the paragraphs."""
    text = document.source.text
    return "\n".join(" ".join(" ".join(s.of(text) for s in one.spans).split()) for one in document.paragraphs)


@pytest.mark.parametrize("name", PROPOSED)
def test_notes_are_proposed_each_with_its_mark(name: str) -> None:
    text, expected = PROPOSED[name]
    document, codes = read(text)
    assert notes(document) == expected
    assert codes == []
    assert any(one.of == "footnotes" for one in document.header.unconfirmed)
    printed = body(document)
    for mark, words in expected:
        assert mark in printed
        assert " ".join(words.split()) not in printed


@pytest.mark.parametrize("name", PROPOSED)
def test_undeclared_notes_stay_in_the_text_and_are_reported(name: str) -> None:
    text, _ = PROPOSED[name]
    document, codes = read(text, "kind: prose\ntitle: T\ndate: '1851'\nreceived: {sha256: x}\n")
    assert notes(document) == []
    assert codes == ["T115"]
    assert len(body(document).split()) == len(text.replace("\f", " ").split())


@pytest.mark.parametrize("name", NOT_PROPOSED)
def test_what_is_no_note_is_not_proposed(name: str) -> None:
    document, _ = read(NOT_PROPOSED[name])
    assert notes(document) == []


def test_a_sentence_goes_on_across_a_note_and_a_mark_of_a_page() -> None:
    document, _ = read(
        "The lamp[1] was out, and the\n\n[1] Of the quay.\n\n[PAGE 2]\n\nkeeper slept.\n\n[PAGE 3]\n\nRain.\n"
    )
    assert body(document) == "The lamp[1] was out, and the [PAGE 2] keeper slept.\n[PAGE 3] Rain."


def test_a_note_below_a_turn_is_nobodys_words() -> None:
    text = "ANN. The lamp[1] was out.\n\nBEN. Who slept?[2]\n\n[1] Of the quay.\n\n[2] BEN. laughs.\n\nANN. I.\n\nBEN. So.\n"
    made = new_document(text.encode(), "doc-one")
    document, codes = read(text, next(str(one.content) for one in made.pages if one.path.endswith("document.yml")))
    said = [(turn.speaker.id, turn.paragraphs[0].spans[0].of(text)) for turn in document.turns]
    assert said == [("ann", "ANN. The lamp[1] was out."), ("ben", "BEN. Who slept?[2]"), ("ann", "ANN. I."), ("ben", "BEN. So.")]  # fmt: skip
    assert notes(document) == [("[1]", "Of the quay."), ("[2]", "BEN. laughs.")]
    assert codes == []


HEAD = "kind: prose\ntitle: T\ndate: '1851'\nreceived: {sha256: x}\n"


@pytest.mark.parametrize(
    ("text", "taken", "codes"),
    [
        ("One[1] two.[2]\n\n[1] First.\n", [("[1]", "First.")], ["T116"]),
        ("One[1] two.\n\n[1] First.\n\n[2] Second.\n", [("[1]", "First.")], ["T116"]),
        ("One[1] two[1].\n\n[1] First.\n", [], ["T116", "T116", "T116"]),
        ("One[1].\n\n[1] First.\n\n[1] Other.\n", [("[1]", "First.")], ["T116"]),
        ("[1] First.\n\nOne[1].\n", [], ["T116", "T116"]),
        ("One two.\n", [], ["T113"]),
    ],
)
def test_what_has_no_partner_or_several_stays_where_it_is(
    text: str, taken: list[tuple[str, str]], codes: list[str]
) -> None:
    document, said = read(text, HEAD + "footnotes: [{mark: '[{n}]'}]\n")
    assert notes(document) == taken
    assert sorted(said) == codes


def test_an_editor_says_that_marks_are_none() -> None:
    text = "The lamp[1] was out.\n\n[1] Of the quay.\n"
    assert read(text, HEAD + 'not_footnotes: ["[{n}]"]\n')[1] == []
    assert read("The lamp[1] was out.\n", HEAD)[1] == ["T115"]
    assert read("The lamp[1] was out.\n", HEAD + 'not_footnotes: ["[{n}]"]\n')[1] == []
    assert read("One [1] two [2] three.\n", HEAD + 'marks: [{as: page, pattern: "[{n}]"}]\n')[1] == []


def test_in_the_page_each_is_a_note_of_the_source_whatever_it_holds(tiny: Path) -> None:
    file = tiny.parent / "doc-one.txt"
    file.write_text(
        "The lamp[1] was *out*, and the\n\n[1] Of {{ the }} <b>quay</b> [^e-x]: `so`.\n\nkeeper slept.[2]\n\n[2] 5) *Log*.\n"
    )
    assert run("--root", tiny, "new", "document", file, "--kind", "prose").code == 0
    found = compile_edition(tiny)
    assert not found.has_errors, found.diagnostics
    page = next(str(one.content) for one in found.value.pages if one.path == "doc-one.md")
    assert page.count("\n[^s-doc-one-footnote-") == 2
    assert "be-join" not in page
    assert "note of the source, not of the editors" in page
    record = next(one for one in found.value.summaries if one.id == "doc-one")
    assert [note.kind for note in record.notes] == ["source", "source"]
    quoted = run("--root", tiny, "quote", "doc-one", "lamp was")
    assert quoted.code == 0, quoted


def test_many_notes_cost_no_more_than_they_are() -> None:
    """Counted, not timed: as many notes as there are marks, whatever their number."""
    many = 400
    text = "".join(f"Word {n} of it[{n}] goes on.\n\n" for n in range(many)) + "".join(
        f"[{n}] So {n}.\n" for n in range(many)
    )
    assert len(notes(read(text)[0])) == many


def codes(text: str, header: str = "") -> list[tuple[str, str]]:
    """What is said of the notes of a text in prose: the codes, each with its sentence."""
    found = parse_header(Source("document.yml", f"kind: prose\n{header}", ""), "x")
    assert found.value is not None
    said = parse_text(Source("text.txt", text, ""), found.value).diagnostics
    return [(one.code, one.message) for one in said]


def test_a_separator_of_asterisks_silences_no_note() -> None:
    text = "The lamp* is out.\n\n* Of the quay.\n\nMore words.\n\n* * *\n\nAnd more.\n"
    assert codes(text) == [
        ("T115", "“*” looks like the mark of a footnote in the text and is not declared"),
    ]
    assert codes(text, 'footnotes: [{mark: "{s}"}]\n') == []
    assert codes("The lamp is out.\n\n* * *\n\nAnd more.\n") == []


def test_notes_beside_those_that_are_declared_are_said() -> None:
    both = "The lamp¹ is out. The oil² too.(1) And the boy.(2)\n\n¹ Whale.\n\n² Fish.\n\n(1) Of the quay.\n\n(2) Of Skerry.\n"
    declared = 'footnotes: [{mark: "({n})"}]\n'
    assert codes(both, declared) == [
        ("T115", "“¹” (and 1 more) looks like the mark of a footnote in the text and is not declared"),
    ]
    assert codes(both, 'footnotes: [{mark: "({n})"}, {mark: "{n}"}]\n') == []
    assert codes(both, f'{declared}not_footnotes: ["{{n}}"]\n') == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Four x² and y². The lamp² is out.\n\n² Of the quay.\n",
            ("T116", "“² Of the quay.” begins as a note, and there is not one mark that belongs to it"),
        ),
        (
            "The lamp ² is out.\n\n² Of the quay.\n",
            ("T116", "“² Of the quay.” begins as a note, and there is not one mark that belongs to it"),
        ),
        (
            "The lamp² is out.\n\n²Of the quay.\n",
            ("T116", "“²” is a mark of a note, and there is not one note that belongs to it"),
        ),
        ("The lamp is out.\n\nOf the quay.\n", ("T113", "no mark in text.txt matches “{n}”")),
    ],
)
def test_a_mark_that_stands_in_the_text_is_not_said_to_be_absent(text: str, said: tuple[str, str]) -> None:
    assert codes(text, 'footnotes: [{mark: "{n}"}]\n') == [said]


def test_notes_of_which_one_has_no_mark_are_said() -> None:
    page = "The lamp.1 It burned.2\n\nOil came.\n\n1 Of the quay.\n2 By Vale.\n\nIron.1\n\n1 A song.\n2 Its page is lost.\n"
    assert [code for code, _ in codes(page)] == ["T115"]
    assert "“1” (and 2 more) looks like the mark of a footnote" in codes(page)[0][1]
    assert codes(page, 'not_footnotes: ["{n}"]\n') == []


def test_notes_in_brackets_are_said_beside_those_with_a_sign() -> None:
    text = "The lamp [1] and the keeper* slept.[2]\n\n[1] Of the quay.\n[2] By Vale.\n[4] Of nothing.\n* Hobb.\n"
    assert [code for code, _ in codes(text, 'footnotes: [{mark: "{s}"}]\n')] == ["T115"]


def test_numbers_behind_words_are_no_marks_where_hardly_one_has_a_note() -> None:
    assert codes("A B2 and H2 burned.\n\n1 Oil\n2 Wick\n\n1 Rope\n2 Bell\n3 Sand\n\nIt cost.3\n") == []
