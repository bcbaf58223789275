"""What RTF keeps beside the plain run of words is taken in, or is said to be left out."""

from __future__ import annotations

import pytest

from build_edition.sources.take_in.received import NotTaken, Received
from build_edition.sources.take_in.take_in import take_in


def rtf(body: str) -> Received:
    return take_in(f"{{\\rtf1\\ansi {body}}}".encode("ascii"), "a.rtf")


def test_a_comment_is_kept_with_its_author_and_its_place() -> None:
    found = rtf(
        r"The {\*\atrfstart 1}lamp{\*\atrfend 1}{\*\atnid U}{\*\atnauthor Un\'e4}\chatn{\*\annotation{\*\atnref 1}"
        r"\pard\plain Which\par lamp?} is{\footnote A gas lamp.{\*\atnauthor Bo}{\*\annotation Is it?}} out.\par"
    )
    assert found.text == "The lamp is out.\n"
    assert [(one.kind, one.words, one.by, one.at) for one in found.notes] == [
        ("comment", "Which\n\nlamp?", "Unä", 8),
        ("footnote", "A gas lamp.", "", 11),
        ("comment", "Is it?", "Bo", 11),
    ]


@pytest.mark.parametrize(
    ("body", "text", "count"),
    [
        (r"The {\deleted old }{\revised new }lamp.\par", "The new lamp.", 1),
        (
            r"The {\deleted\revauthdel1\i old} \deleted gone \deleted0 lamp {\deleted {a}\'e4\u228?x}.\par",
            "The lamp .",
            3,
        ),
        (r"The {\mvf away }lamp {\mvt away}.\par", "The lamp away.", 1),
        (r"One{\deleted\par} more \deleted old\plain  lamp.\par", "One more lamp.", 2),
    ],
)
def test_deleted_words_are_no_text_and_are_counted(body: str, text: str, count: int) -> None:
    found = rtf(body)
    assert " ".join(found.text.split()) == text
    assert any(step.startswith(f"{count} tracked deletion") for step in found.steps)


def test_words_struck_out_by_the_author_are_text() -> None:
    found = rtf(r"The {\strike old} lamp.\par")
    assert found.text == "The old lamp.\n"
    assert "1 stretch that is struck through in the file, whose words stand in the text" in found.steps


@pytest.mark.parametrize(
    "box",
    [
        r"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt In the box.\par}}{\shprslt{\*\do{\dptxbxtext In the box.}}}}",
        r"{\*\do\dptxbx{\dptxbxtext In the box.\par}}",
        r"{\shp{\*\shpinst{\shptxt In the box.\par}}}",
    ],
)
def test_the_words_of_a_box_stand_after_its_paragraph(box: str) -> None:
    found = rtf(rf"Before, {box}after{{\footnote A note.\par}}.\par Next.\par")
    assert found.text == "Before, after.\n\nIn the box.\n\nNext.\n"
    assert "1 text box written after the paragraph that it is fixed to" in found.steps
    assert rtf(f"Before, {box}after.").text == "Before, after.\n\nIn the box.\n"


def test_numbers_are_written_as_the_file_shows_them_and_bullets_are_none() -> None:
    found = rtf(
        r"{\pntext\f0 Art. 1.\tab}{\*\pn\pnlvlbody{\pntxtb Art. }}One\par {\listtext\pard\plain \'a7 2\tab}\ls1 Two\par "
        r"{\listtext \u8226?\tab}\ls2 Bullet\par {\listtext\f3 o\tab}\ls2 Hollow\par"
    )
    assert found.text == "Art. 1. One\n\n§ 2 Two\n\nBullet\n\nHollow\n"
    assert "2 numbers of lists written out" in found.steps


def test_hidden_words_stay_and_entries_of_an_index_do_not() -> None:
    found = rtf(r"a {\v hidden} b\v  c\v0  d{\xe\v {index}}\par")
    assert found.text == "a hidden b c d\n"
    assert "2 stretches that the file hides stand in the text" in found.steps


def test_a_page_or_a_section_that_ends_parts_words() -> None:
    assert rtf(r"one\page two\sect three\column four\par").text.split() == ["one", "two", "three", "four"]


def test_heads_and_feet_of_the_pages_are_named_with_their_words() -> None:
    found = rtf(r"{\header Skerry\tab L\'efght\par}{\footerf Seen\par}Text.\par")
    assert found.text == "Text.\n"
    assert "heads and feet of its pages left out: “Skerry Lïght”, “Seen”" in found.steps


@pytest.mark.parametrize("body", [r"{\*\annotation a", r"a {\deleted b", r"{\listtext 1.", r"{\header a", "{{{{a"])
def test_a_file_that_ends_within_a_group_is_refused_in_a_sentence(body: str) -> None:
    with pytest.raises(NotTaken, match="cannot be read as a file in Rich Text Format"):
        rtf(f"Words. {body}")


def test_a_brace_that_closes_nothing_takes_no_word_before_it() -> None:
    assert rtf(r"Words. {\shptxt In a box.}}}}} b").text == "Words.\n\nIn a box.\n"


@pytest.mark.parametrize("begun", [r"{\footnote", r"{\*\footnote", r"{\* \footnote\ftnalt"])
def test_a_note_is_kept_however_its_group_begins(begun: str) -> None:
    found = rtf(rf"{{\pard The lamp.{{\super\chftn}}{begun}\pard\plain \chftn By the clock.}}\par}}")
    assert found.text == "The lamp.\n"
    assert [(one.kind, one.words, one.at) for one in found.notes] == [("footnote", "By the clock.", 9)]


def test_words_in_a_group_that_no_version_of_the_format_describes_are_named() -> None:
    found = rtf(
        r"{\*\generator Any Writer 1;}The {\*\mynote Of brass\'2c by {\b Vale}. }lamp{\*\bkmkstart a} is out.\par"
    )
    assert found.text == "The lamp is out.\n"
    said = "words in groups that only the program which wrote the file knows left out: “Of brass, by Vale.”"
    assert said in found.steps


def test_bytes_in_a_group_that_nobody_knows_are_no_words() -> None:
    found = rtf(r"{\*\myimage 0123456789abcdef0123456789ABCDEF}The {\*\mymark}lamp.\par")
    assert found.text == "The lamp.\n"
    assert not [step for step in found.steps if "only the program" in step]
