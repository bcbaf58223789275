"""The parts of a letter that a TEI file names are what the file says, also where their words do not show it."""

from __future__ import annotations

import pytest

from build_edition.contribute.scaffold import Scaffold, new_document

HEAD = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc>'
    "</teiHeader><text><body>"
)
OPENER = "<opener><dateline>Skerry, 2 March 1851</dateline><salute>Dear Sir,</salute></opener>"
WORDS = "<p>The lamp went out at three. I have asked for oil since the new year.</p><p>None has come, and I keep what is left for the winter.</p>"
CLOSER = "<closer><salute>Your obedient servant,</salute><signed>J. Marrow</signed></closer>"


def taken(*pieces: str) -> Scaffold:
    return new_document(f"{HEAD}{''.join(pieces)}</body></text></TEI>".encode(), "letter", name="letter.xml")


def parts(made: Scaffold) -> list[str]:
    lines = made.report.partition("labels: none\n")[2].splitlines()
    return [line.split()[2] for line in lines if "“" in line]


def test_a_postscript_that_does_not_say_so_is_one_and_no_signature() -> None:
    made = taken(
        OPENER,
        WORDS,
        CLOSER,
        "<postscript><p>Send oil</p></postscript><postscript><p>Una sends her love.</p></postscript>",
    )
    assert parts(made) == [
        "dateline", "salutation", "paragraph", "paragraph", "closing", "signature", "postscript", "postscript",
    ]  # fmt: skip
    assert '{line: "Send oil", part: postscript}' in str(made.pages[1].content)
    assert "“J. Marrow”" in made.report


def test_what_is_read_as_the_file_says_is_not_declared() -> None:
    made = taken(OPENER, WORDS, CLOSER)
    assert "\nparts:" not in str(made.pages[1].content)
    assert parts(made)[-2:] == ["closing", "signature"]


@pytest.mark.parametrize("words", ["Dear Sir,", "To him who keeps the oil"])
def test_words_of_an_opener_that_are_in_nothing_within_are_no_paragraph(words: str) -> None:
    made = taken(f"<opener>{words}</opener>", WORDS, "<closer>So be it then<signed>Marrow</signed></closer>")
    assert parts(made) == [
        "salutation" if words == "Dear Sir," else "heading", "paragraph", "paragraph", "closing", "signature",
    ]  # fmt: skip


def test_a_line_that_others_read_like_is_declared_where_one_entry_can_mean_it_and_else_said() -> None:
    made = taken(OPENER, "<p>Oil</p>", WORDS, CLOSER, "<postscript><p>Oil</p></postscript>")
    assert (
        "line 15: the file says that “Oil” is a postscript, and other lines read so: declare it by hand" in made.report
    )
    made = taken("<head>Oil</head>", OPENER, "<p>Oil</p>", WORDS, CLOSER, "<postscript><p>Bread</p></postscript>")
    assert '{line: "Oil", part: heading, first: true}' in str(made.pages[1].content)


def test_a_file_of_several_letters_tells_no_parts_of_one() -> None:
    made = taken(OPENER, WORDS, CLOSER, OPENER, WORDS, CLOSER, "<postscript><p>Send oil</p></postscript>")
    assert "\nparts:" not in str(made.pages[1].content)
