"""Verse in TEI: every line is kept as one, however few stand together, and halves of a line stand behind one another."""

from __future__ import annotations

import pytest

from build_edition.contribute.scaffold import new_document

HEAD = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc>'
    "</teiHeader><text><body>"
)
END = "</body></text></TEI>"


def said(who: str, *lines: str) -> str:
    return f"<sp><speaker>{who}.</speaker>{''.join(lines)}</sp>\n"


def line(words: str, part: str = "") -> str:
    return f'<l part="{part}">{words}</l>' if part else f"<l>{words}</l>"


PLAY = (
    HEAD
    + "<div type='scene'><head>SCENE I</head>"
    + said("ANN", line("The lamp is out, and all the sea is dark,"), line("I call and <hi>no one</hi>", "I"))
    + said("BEN", line("Sister!", "M"))
    + said("ANN", line("Is it you?", "F"))
    + said("BEN", line("It is."))
    + said("CARL", "<p>Nobody has asked me anything at all, and that is how it goes in this house.</p>")
    + said("BEN", line("Be still."))
    + "<stage>They light it.</stage>"
    + said("ANN", line("Burn, lamp,"), line("until the day."))
    + "</div>"
    + END
)


def test_the_second_half_of_a_line_stands_where_the_first_ended() -> None:
    made = new_document(PLAY.encode(), "play", name="play.xml")
    text = made.pages[0].held.decode() if isinstance(made.pages[0].held, bytes) else ""
    assert (
        "I call and no one\n\nBEN.\n" + " " * 18 + "Sister!\n\nANN.\n" + " " * 26 + "Is it you?\n\nBEN.\nIt is.\n"
        in text
    )
    assert "2 halves of lines of verse set where the halves before them end" in made.report


def test_every_line_of_verse_is_kept_and_what_is_said_in_prose_is_not() -> None:
    header = str(new_document(PLAY.encode(), "play", name="play.xml").pages[1].content)
    assert (
        "lines:\n"
        '  - {from: "The lamp is out, and all the sea is dark,", to: "It is.", as: verse}\n'
        '  - {from: "Be still.", to: "until the day.", as: verse}\n'
    ) in header
    assert "the file itself marks 2 stretches of verse" in header


@pytest.mark.parametrize("count", [1, 2])
def test_a_line_or_two_within_prose_are_verse(count: int) -> None:
    lines = "".join(f"<l>O lamp, number {one}</l>" for one in range(count))
    prose = (
        f"<p>The keeper sang as he went down the stair that night:</p><lg>{lines}</lg><p>Nobody heard him sing it.</p>"
    )
    header = str(new_document((HEAD + prose + END).encode(), "song", name="song.xml").pages[1].content)
    assert '{from: "O lamp, number 0", ' in header
    assert "kind: verse" not in header


def test_a_poem_of_one_stanza_is_verse() -> None:
    poem = HEAD + "<lg><l>O lamp, O lamp,</l><l>that burns at night,</l><l>give us light.</l></lg>" + END
    header = str(new_document(poem.encode(), "poem", name="poem.xml").pages[1].content)
    assert "\nkind: verse\n" in header
    assert "\nparagraphs:" not in header
