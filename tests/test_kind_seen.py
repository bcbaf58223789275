"""What kind a text seems to be: proposed with its evidence, and only for what that kind is made of."""

from __future__ import annotations

import pytest

from build_edition.contribute.scaffold import new_document

DIARY = "Monday, 3 March 1851.\n\nRain.\n\nTuesday, 4 March.\n\nThe lamp was lit.\n\n5 March\n\nNothing.\n"
PLAY = "ACT I\n\nSCENE 1\n\nNELL. Is it lit?\n\nPIM. It is.\n\nNELL. Good.\n\nSCENE 2\n\nPIM. Dark again.\n"
VERSE = (
    "O lamp, O lamp,\nthat burns at night,\ngive us light.\n\nThe sea is wide,\nthe sea is deep,\nand none can sleep.\n"
)
LETTER = "Skerry, 3 March 1851\n\nDear Nell,\n\nOn 4 March it rained.\n\nYours,\n\nPim\n"
REPORT = "First the ship came in at ten, and we had bread.\n\nThey found none,\n\nand came back.\n"


@pytest.mark.parametrize(
    ("text", "kind", "evidence"),
    [
        (DIARY, "diary", "3 entries stand under a date (“Monday, 3 March 1851.”)"),
        (PLAY, "play", "3 heads of acts and scenes (“ACT I”)"),
        (VERSE, "verse", "6 of its 6 lines are short and stand in stanzas"),
    ],
)
def test_a_kind_is_proposed_with_its_evidence_and_waits_for_an_editor(text: str, kind: str, evidence: str) -> None:
    made = new_document(text.encode(), "x")
    header = str(made.pages[1].content)
    assert f"\nkind: {kind}\n" in header
    assert evidence in made.report
    assert f'  - of: kind\n    because: "{evidence}' in header


@pytest.mark.parametrize(
    "text", [LETTER, REPORT, "Dear Nell,\n\nO lamp,\nO sea,\nO night.\n\nThat is all I wrote.\n\nPim\n"]
)
def test_nothing_else_is_proposed_without_evidence(text: str) -> None:
    header = str(new_document(text.encode(), "x").pages[1].content)
    assert "\nkind: letter\n" in header
    assert "of: kind" not in header


def test_what_an_editor_said_is_no_proposal() -> None:
    header = str(new_document(DIARY.encode(), "x", "prose").pages[1].content)
    assert "\nkind: prose\n" in header
    assert "of: kind" not in header
