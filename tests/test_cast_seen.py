"""The list of the cast is no turn of those whom it names; labels that name several at once are said."""

from __future__ import annotations

import pytest

from build_edition.contribute.scaffold import new_document

PLAY = """THE LAMP

{head}

ANN, a keeper.
BEN, her brother.

CARL, of the Harbour Office.

ACT I

ANN. The lamp is out.

BEN. So it is.

ANN. Who shall light it?

BOTH. Nor we.

BEN. Then it is dark.
"""


@pytest.mark.parametrize(
    "head", ["DRAMATIS PERSONAE", "Persons of the Play.", "Personen:", "PERSONNAGES", "Действующие лица"]
)
def test_a_list_of_the_cast_is_proposed_as_such_and_is_nobodys_words(head: str) -> None:
    made = new_document(PLAY.format(head=head).encode(), "lamp")
    header = str(made.pages[1].content)
    assert made.kind == "play"
    assert '  - {line: "ANN, a keeper.", part: cast}\n' in header
    assert "  - of: parts\n" in header
    assert f"line 3 says that 3 lines below it are the cast (“{head}”)" in made.report
    assert "turn ann                “ANN, a keeper.”" not in made.report
    assert "speakers: “ANN” 2, “BEN” 2" in made.report


def test_lines_that_nothing_calls_a_cast_are_none() -> None:
    assert "part: cast" not in str(new_document(PLAY.format(head="Of the lamp").encode(), "lamp").pages[1].content)


@pytest.mark.parametrize("label", ["BOTH", "ALL", "OMNES", "LES DEUX", "ALLE", "ВСЕ"])
def test_a_label_that_names_several_at_once_is_said(label: str) -> None:
    text = PLAY.format(head="CAST").replace("BOTH.", f"{label}.")
    assert f"“{label}” names several who speak at once" in new_document(text.encode(), "lamp").report
    assert "names several" not in new_document(text.replace(f"{label}.", "CARL.").encode(), "lamp").report


def test_the_cast_of_tei_is_declared() -> None:
    tei = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><front><castList><head>Persons</head>'
        "<castItem><role>Ann</role>, a keeper</castItem></castList></front><body><div type='act'><head>ACT I</head>"
        "<sp><speaker>ANN.</speaker><p>The lamp is out.</p></sp><sp><speaker>BEN.</speaker><p>It is.</p></sp></div></body>"
        "</text></TEI>"
    )
    header = str(new_document(tei.encode(), "lamp", name="lamp.xml").pages[1].content)
    assert '  - {line: "Persons", part: cast}\n  - {line: "Ann, a keeper", part: cast}\n' in header
