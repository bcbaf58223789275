"""What the clerk or the printer wrote between two turns is said (T117), and nobody's until an editor says more."""

from __future__ import annotations

import pytest
from test_labelling import read

BETWEEN = "Mr. SMITH. One thing.\n\n{}\n\nMr. SMITH. Another.\n\nMr. SMITH. A third."


def doubts(line: str) -> list[str]:
    """Why it is doubtful that a line goes on with the turn before it; a label that is none is no such doubt."""
    found = read("title", {"smith": "Mr. SMITH"}, BETWEEN.format(line)).diagnostics
    assert all(one.code == "T117" for one in found), found
    return [one.message.rpartition(": ")[2] for one in found]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Several hon. Members rose—", "it tells what was done at the meeting"),
        ("Opposition members interjecting—", "it tells what was done at the meeting"),
        ("Question put and agreed to.", "it tells what was done at the meeting"),
        ("Bill read a second time.", "it tells what was done at the meeting"),
        ("Ayes 10, Noes 12.", "it tells what was done at the meeting"),
        ("The House divided.", "it tells what was done at the meeting"),
        (
            "JOHN BOB, called as a witness, having been duly sworn, testified as follows:",
            "it tells what was done at the meeting",
        ),
        ("Бурные аплодисменты.", "it tells what was heard in the room"),
        ("Applaudissements.", "it tells what was heard in the room"),
        ("Lebhafter Beifall links.", "it tells what was heard in the room"),
        ("CHAPTER 3", "it reads as a heading"),
        ("PART TWO", "it reads as a heading"),
        ("EXHIBIT A", "it reads as a heading"),
        ("Wednesday, 3 March 1921", "it is a date alone"),
        ("12", "it is a number alone"),
        ("- 12 -", "it is a number alone"),
    ],
)
def test_a_line_of_the_clerk_or_the_printer_is_doubtful(line: str, why: str) -> None:
    assert doubts(line) == [why]


@pytest.mark.parametrize(
    "line",
    [
        "Applause is cheap.",
        "The question put was hard.",
        "The motion of the lamp was lost on the quay.",
        "Bills are read by the boy.",
        "Members rose early in those days and went to the quay.",
        "He was duly sworn.",
        "Chapter 3 of the book tells it.",
        "Part two of the tale is long.",
        "On Wednesday, 3 March 1921, the lamp was out.",
        "Against 12 men there stood one.",
        "Laughter rose from the quay.",
        "The bell of the house.",
        "O lamp, O lamp,\nthat burns at night,\nand stands alone.",
        "Ten men, two lamps, no oil.",
        "First oil, then wick, then light.",
        "In 1921.",
        "Monday.",
        "Twelve.",
    ],
)
def test_a_sentence_with_such_a_word_is_the_speakers(line: str) -> None:
    assert doubts(line) == []


def test_a_number_alone_may_be_that_of_a_page() -> None:
    found = read("title", {"smith": "Mr. SMITH"}, BETWEEN.format("12")).diagnostics
    assert (
        found[0].hint == 'declare under `marks` what it counts (`- {as: page, pattern: "{n}"}`), or its line as `clerk`'
    )


SMALL = "Mr. Vale: I move it, Mr. Crane.\n\n{}\n\nMr. Vale: I withdraw.\n\nMr. Vale: I said so."


@pytest.mark.parametrize("line", ["captain harrow: I oppose it.", "crane: Here, my lord.", "capt. tansy : Never."])
def test_small_letters_and_a_colon_are_doubtful_where_labels_end_in_a_colon(line: str) -> None:
    found = read("colon", {"vale": "Mr. Vale"}, SMALL.format(line)).diagnostics
    assert [one.code for one in found] == ["T117"]
    assert "it begins with small letters and a colon, as a label may" in found[0].message


@pytest.mark.parametrize(
    "line", ["of course: yes.", "and so I say: never.", "that is it: the lamp.", "the lamp: out.", "d'accord: oui."]
)
def test_small_letters_that_make_a_sentence_are_not(line: str) -> None:
    assert not read("colon", {"vale": "Mr. Vale"}, SMALL.format(line)).diagnostics


@pytest.mark.parametrize("line", ["Enter CRANE.", "The House divided: Ayes, 12; Noes, 40."])
def test_a_line_that_nobody_says_is_no_ones_label(line: str) -> None:
    """As no label it would go on as the words of the last speaker, so that is not what the hint says."""
    labels = "colon" if ":" in line else "capitals"
    text = SMALL if ":" in line else SMALL.replace("Mr. Vale:", "VALE.")
    found = read(labels, {"vale": "Mr. Vale" if ":" in line else "VALE"}, text.format(line)).diagnostics
    assert [one.code for one in found] == ["T104"]
    assert found[0].hint.endswith(f'or `- {{line: "{line}", part: clerk}}` under `parts` if nobody says it')


def test_a_message_without_a_name_is_nobodys_in_doubt_and_has_a_paragraph_of_its_own() -> None:
    text = "[08.03.94, 10:12:33] Ann: Out\n[08.03.94, 10:13] Sent from the quay.\n[08.03.94, 10:14:00] Ben: Lit\n"
    found = read("colon", {"ann": "Ann", "ben": "Ben"}, text)
    assert [one.code for one in found.diagnostics] == ["T117"]
    assert "it begins with a day and a time, as turns do" in found.diagnostics[0].message
    assert len(tuple(found.value.paragraphs)) == 3


@pytest.mark.parametrize("label", ["Mr. Harow", "MR. HARROW", "Mr. Harrow (Vale, S.)"])
def test_a_label_written_nearly_as_another_is_proposed_for_the_same_speaker(label: str) -> None:
    found = read("colon", {"harrow": "Mr. Harrow"}, f"Mr. Harrow: One.\n\n{label}: Two.\n\nMr. Harrow: Three.")
    assert [one.code for one in found.diagnostics] == ["T104"]
    hint = found.diagnostics[0].hint.replace(':"', '"')
    assert hint.startswith(f'add `"{label}"` to the `labels` of `harrow` if that is who speaks')


def test_two_of_one_name_with_brackets_are_not_taken_for_each_other() -> None:
    found = read("colon", {"rossi": "Rossi (PD)"}, "Rossi (PD): One.\n\nRossi (FI): Two.\n\nRossi (PD): Three.")
    assert "to the `labels` of" not in found.diagnostics[0].hint


def test_a_label_near_to_two_is_proposed_for_neither() -> None:
    text = "Mr. Vale: One.\n\nMr. Tale: Two.\n\nMr. Hale: Three.\n\nMr. Vale: Four."
    found = read("colon", {"vale": "Mr. Vale", "tale": "Mr. Tale"}, text)
    assert found.diagnostics[0].hint.startswith("add `- {id: mr-hale")


@pytest.mark.parametrize(("label", "like"), [("[Hobb, quietly]", "brackets"), ("Hobb, quietly:", "colon")])
def test_a_name_with_an_aside_behind_a_comma_is_a_label_that_is_not_declared(label: str, like: str) -> None:
    names = ("[Hobb]", "[Anna]") if like == "brackets" else ("Hobb:", "Anna:")
    text = f"{names[0]} One.\n\n{names[1]} Two.\n\n{label} Go up.\n\n{names[1]} I will."
    how = "{stands: run-in, ends: [none], dress: brackets}" if like == "brackets" else like
    found = read(how, {"hobb": "Hobb", "anna": "Anna"}, text).diagnostics
    assert [one.code for one in found] == ["T104"]
    assert "“Hobb, quietly" in found[0].message


def test_a_few_words_without_a_stop_are_doubtful_where_nearly_all_have_one() -> None:
    text = "Mr. Vale: One.\n\nMr. Crane: Two.\n\nMr. Vale: Three.\n\nMr. Crane: Four.\n\nAfter the recess\n\nMr. Vale: Five."
    found = read("colon", {"vale": "Mr. Vale", "crane": "Mr. Crane"}, text).diagnostics
    assert [one.code for one in found] == ["T117"]
    assert found[0].message.endswith("it ends with no stop, as a heading does")
    chat = text.replace(".\n", "\n")
    assert not read("colon", {"vale": "Mr. Vale", "crane": "Mr. Crane"}, chat).diagnostics
