"""Words that a text has not: the hint gives them as the text has them, and never one of several that are as near."""

from __future__ import annotations

import pytest
import yaml

from build_edition.anchor.describe import yaml_scalar
from build_edition.anchor.match import match_quote
from build_edition.anchor.nearest import nearest
from build_edition.anchor.otherwise import context_as_it_stands, words_as_they_stand
from build_edition.diagnostics.findings import diagnose
from build_edition.ground.fold import fold
from build_edition.ground.places import LineMap, Place

TEXT = (
    "The ﬁrst keeper has gone to the is\u00adland. Send oil … if the boat comes.\n\n"
    "The neces-\nsary papers are diﬃcult. Send oil. Often.\n\nGdzież jest Świętopełk? ŚWIĘTOPEŁK tu jest; lampa zgasła.\n\n"
    "أَشْعَلَهُ حارسُ البحر. من أشعل المصباح؟\n\nکتاب می\u200cروم را.\n"
)
FOLDED, LINES = fold(TEXT), LineMap("text.txt", TEXT)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("first keeper", 'write `exact: "ﬁrst keeper"`, as line 1 has it'),
        ("the island", 'write `exact: "the is\\u00adland"`, as line 1 has it'),
        ("necessary", 'write `exact: "neces- sary"`, as line 3 has it'),
        ("Send oil ...", 'write `exact: "Send oil …"`, as line 1 has it'),
        ("zgasla", 'write `exact: "zgasła"`, as line 6 has it'),
        ("Swietopelk", 'choose between `"Świętopełk"` and `"ŚWIĘTOPEŁK"`, which the text has'),
        ("أشعله", 'write `exact: "أَشْعَلَهُ"`, as line 8 has it'),
        ("ten", ""),
        ("candle", ""),
    ],
)
def test_words_that_stand_otherwise_are_given_as_they_stand(words: str, hint: str) -> None:
    assert not match_quote(FOLDED, words) or words == "ten"
    assert words_as_they_stand(words, TEXT, FOLDED, LINES) == hint


def test_what_is_given_to_paste_is_found_whatever_nobody_sees_in_it() -> None:
    for words in ("is\u00adland", "می\u200cروم", "a\u200fb", "a\ue000b", "a\U000e0001b", 'a "b" \\ c'):
        hint = diagnose("N013", Place("f"), (), f"write `exact: {yaml_scalar(words)}`", key="exact").hint
        pasted = yaml.safe_load(hint.removeprefix("write `").removesuffix("`"))
        assert pasted == {"exact": words}
    assert yaml_scalar("می\u200cروم") == '"می\u200cروم"'
    assert "می\u200cروم" in diagnose("N013", Place("f"), key="می\u200cروم").message


@pytest.mark.parametrize(
    ("prefix", "suffix", "hint"),
    [
        ("difficult.", "", 'write `prefix: "diﬃcult."`, as line 4 has it'),
        (
            "",
            "if",
            "check prefix and suffix: the words of `exact` alone stand in 2 places, of which the first is in line 1",
        ),
        ("", "...", 'write `suffix: "…"`, as line 1 has it'),
    ],
)
def test_a_context_that_does_not_agree_is_given_as_it_stands(prefix: str, suffix: str, hint: str) -> None:
    spans = match_quote(FOLDED, "Send oil")
    assert context_as_it_stands((prefix, "Send oil", suffix), spans, TEXT, FOLDED) == hint


def test_of_two_words_as_near_none_is_shown() -> None:
    folded = fold("Old Marrow wrote, and Barrow came; Marrow’s lamp was out.")
    assert nearest("Harrow", folded, 70) is None
    found = nearest("wrate", folded, 70)
    assert found is not None
    assert found.of("Old Marrow wrote, and Barrow came; Marrow’s lamp was out.") == "wrote,"
