"""What kind a text seems to be: proposed with its evidence, and only for what that kind is made of."""

from __future__ import annotations

import re

import pytest

from build_edition.contribute.scaffold import new_document

DIARY = "Monday, 3 March 1851.\n\nRain.\n\nTuesday, 4 March.\n\nThe lamp was lit.\n\n5 March\n\nNothing.\n"
DAYS = "Monday.\n\nRain.\n\nTuesday evening.\n\nThe lamp was lit.\n\nSaturday\n\nNothing.\n"
DAYS_IN_RUSSIAN = "Понедельник.\nДождь.\n\nСреда\nЛампа горела.\n\nЧетверг, вечером.\nНичего.\n"
TELEGRAM = "POST OFFICE TELEGRAPHS\n\nNo. 214\nTo: Captain Harrow\nHanded in 9.40\n\nLAMP OUT STOP SEND OIL BY FIRST BOAT STOP KEEPER ILL\n"
DESPATCH = "Mr. Vale to Lord Harrow.\n(Telegraphic.) Vale, 3 March 1921.\n\nThe lamp is out.\n\nShall I go?\n"
MINUTES = "MINUTES of a meeting of the Lamp Board held on 8 March.\n\nThe lamp was spoken of.\n"
PLAY = "ACT I\n\nSCENE 1\n\nNELL. Is it lit?\n\nPIM. It is.\n\nNELL. Good.\n\nSCENE 2\n\nPIM. Dark again.\n"
VERSE = (
    "O lamp, O lamp,\nthat burns at night,\ngive us light.\n\nThe sea is wide,\nthe sea is deep,\nand none can sleep.\n"
)
ASKED = "Q: Do you remember it?\n\nA: The lamp.\n\nQ: And he?\n\nA: Never.\n"
LETTER = "Skerry, 3 March 1851\n\nDear Nell,\n\nOn 4 March it rained.\n\nYours,\n\nPim\n"
REPORT = "First the ship came in at ten, and we had bread.\n\nThey found none,\n\nand came back.\n"


@pytest.mark.parametrize(
    ("text", "kind", "evidence"),
    [
        (DIARY, "diary", "3 entries stand under a date (“Monday, 3 March 1851.”)"),
        (DAYS, "diary", "3 entries stand under a date (“Monday.”)"),
        (DAYS_IN_RUSSIAN, "diary", "3 entries stand under a date (“Понедельник.”)"),
        (TELEGRAM, "telegram", "its words are in capitals and parted by STOP"),
        (DESPATCH, "telegram", "a line at its head says so (“(Telegraphic.) Vale, 3 March 1921.”)"),
        (MINUTES, "minutes", "its first line says so (“MINUTES of a meetin…rd held on 8 March.”)"),
        (PLAY, "play", "3 heads of acts and scenes (“ACT I”)"),
        (VERSE, "verse", "6 of its 6 lines are short and stand in stanzas"),
        (
            f"Interview with Ann Lee, 8 June 1931\n\n{ASKED}",
            "interview",
            "its first line says so (“Interview with Ann Lee, 8 June 1931”)",
        ),
        (f"Entretien avec Ann Lee\n\n{ASKED}", "interview", "its first line says so (“Entretien avec Ann Lee”)"),
        (
            "Minutes of the parish meeting\n\nThe gate was spoken of.\n\nNothing was decided.\n",
            "minutes",
            "its first line says so (“Minutes of the parish meeting”)",
        ),
    ],
)
def test_a_kind_is_proposed_with_its_evidence_and_waits_for_an_editor(text: str, kind: str, evidence: str) -> None:
    made = new_document(text.encode(), "x")
    header = str(made.pages[1].content)
    assert f"\nkind: {kind}\n" in header
    assert evidence in made.report
    assert f'  - of: kind\n    because: "{evidence}' in header


@pytest.mark.parametrize(
    "text",
    [
        LETTER,
        REPORT,
        "Minutes of my life I lost there.\n\nAnd more.\n",
        "Minutes pass.\n\nAnd hours.\n",
        "Dear Nell,\n\nO lamp,\nO sea,\nO night.\n\nThat is all I wrote.\n\nPim\n",
    ],
)
def test_nothing_else_is_proposed_without_evidence(text: str) -> None:
    header = str(new_document(text.encode(), "x").pages[1].content)
    assert "\nkind: letter\n" in header
    assert '  - of: kind\n    because: "no label recurs in it' in header


@pytest.mark.parametrize("head", ["Interviews are dull.", "The interview", "Hearing of Ann Lee", ""])
def test_labels_below_another_line_make_a_transcript(head: str) -> None:
    assert new_document(f"{head}\n\n{ASKED}".encode(), "x").kind == "transcript"


def test_a_kind_a_title_and_a_date_that_only_stand_in_their_place_wait_for_an_editor() -> None:
    header = str(new_document(REPORT.encode(), "x").pages[1].content)
    assert re.findall(r"  - of: (\w+)", header) == ["kind", "title", "date"]
    assert "“XXXX” stands in its place" in header
    dated = str(new_document(LETTER.encode(), "x", "letter").pages[1].content)
    assert "XXXX" not in re.findall(r"^date: .*$", dated, re.MULTILINE)[0]
    assert "stands in its place: a year" not in dated


def test_labels_that_are_too_few_are_named_and_so_are_dates_before_words() -> None:
    few = "Mr. Tobin: The lamp.\n\nIt went out.\n\nIt was dark.\n\nMr. Tobin: At nine.\n\nNobody came.\n"
    made = new_document(few.encode(), "x")
    assert "begins too few of its 5 paragraphs: “Mr. Tobin” 2 times" in made.report
    assert "no label recurs" not in made.report + str(made.pages[1].content)
    spoken = new_document(few.encode(), "x", "transcript")
    assert "speakers: “Mr. Tobin” 2" in spoken.report
    log = "3 May 1851. Rain.\n\nWe sat.\n\nOn.\n\n4 May. Calm.\n\nIt was.\n\nOn.\n\n5 May 1851: A sail.\n"
    assert "3 lines begin with a date before other words (“3 May 1851.”)" in new_document(log.encode(), "x").report


SHORT_PLAY = "ACT I\n\nNELL. Is it lit?\n\nPIM. It is.\n\nEnter the KEEPER.\n\nNELL. Good.\n"
IN_RUSSIAN = "Действие первое\n\nАнна. Ты слышал?\n\nПавел. Нет.\n\nАнна. Идут.\n\nМарья. Пора.\n"
SITTING = (
    "Mr. SPEAKER. Order.\n\nMr. LOWE. I ask.\n\nPETITIONS\n\nMr. SPEAKER. No.\n\nMr. HALE. I object.\n\nNobody spoke.\n"
)
CHAT = "Ann Lee 10:04 AM\nDid you?\n\nBob Ray 10:06 AM\nYes.\n\nAnn Lee 10:07 AM\nGood.\n"
STAMPED = "[00:00:04] Ann Lee\nIt went out.\n\n[00:00:09] Bob Ray\nYes.\n\n[00:00:12] Ann Lee\nWhen?\n"


@pytest.mark.parametrize(
    ("text", "kind", "speaker"),
    [
        (SHORT_PLAY, "play", "NELL"),
        (IN_RUSSIAN, "play", "Анна"),
        (SITTING, "transcript", "Mr. SPEAKER"),
        (CHAT, "transcript", "Ann Lee"),
        (STAMPED, "transcript", "Ann Lee"),
    ],
    ids=["play", "in Russian", "sitting", "chat", "stamped"],
)
def test_one_label_that_recurs_is_enough_where_half_begins_with_labels_or_the_text_is_surely_spoken(
    text: str, kind: str, speaker: str
) -> None:
    made = new_document(text.encode(), "x")
    assert made.kind == kind
    assert f"speakers: “{speaker}” 2\n" in made.report
    assert "occur once and are not declared" in made.report


def test_a_prologue_alone_makes_no_play() -> None:
    told = "Prologue\n\nNote: it rained.\n\nWe went on.\n\nAnd on.\n\nNote: it rained again.\n\nWe came home.\n\nVale: a place.\n"
    assert new_document(told.encode(), "x").kind == "letter"


@pytest.mark.parametrize(
    "text",
    [
        "0:00\nso welcome everybody\n0:03\nto the second\n0:07\nlecture\n",
        "[00:01] Good evening.\n[00:04] Who is there?\n[00:09] Yes.\n[00:11] Yes.\n",
        "".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\nYes.\n\n" for n in (1, 2, 3)),
    ],
    ids=["alone", "in brackets", "cues"],
)
def test_increasing_times_before_the_lines_make_a_transcript_in_which_nobody_is_named(text: str) -> None:
    made = new_document(text.encode(), "x")
    assert made.kind == "transcript"
    assert "lines begin with a time" in made.report
    assert "speakers: none" in made.report


def test_a_timetable_is_no_transcript() -> None:
    assert new_document(b"Boats\n\n9:05 Hull\n9:40 York\n8:15 Leeds\n", "x").kind == "letter"


def test_places_behind_names_are_read_as_such_where_one_of_the_names_also_stands_alone() -> None:
    told = "Mr. LOWE (Hull): I ask.\n\nSir JOHN DEE (Kent): No.\n\nMr. LOWE: Why?\n\nMr. HALE (York): Yes.\n\nMr. LOWE: So.\n"
    assert "speakers: “Mr. LOWE” 3\n" in new_document(told.encode(), "x").report
    two = told.replace("Mr. HALE (York)", "Mr. LOWE (York)")
    assert "“Mr. LOWE” 2\n" in new_document(two.encode(), "x").report


def test_labels_that_end_in_two_ways_are_counted_together() -> None:
    ways = (
        "HON. CHAIR.: I call.",
        "HON. CHAIR.- I thank.",
        "HON. V. NASH.- Sir.",
        "HON. CHAIR.: We vote.",
        "HON. V. NASH.- No.",
    )
    told = "\n\n".join(f"{way}\n\n" + "\n\n".join(f"And so {n} went on." for n in range(6)) for way in ways)
    made = new_document(told.encode(), "x")
    assert made.kind == "transcript"
    assert "speakers: “HON. CHAIR” 3, “HON. V. NASH” 2\n" in made.report
    assert "turns: hon-chair 3, hon-v-nash 2\n" in made.report


def test_a_date_that_heads_every_page_makes_no_diary() -> None:
    told = "".join(f"4 May 1920\n\nThe {word} went on.\n\n" for word in ("debate", "talk", "matter", "speech"))
    assert new_document(told.encode(), "x").kind != "diary"


def test_what_an_editor_said_is_no_proposal() -> None:
    header = str(new_document(DIARY.encode(), "x", "prose").pages[1].content)
    assert "\nkind: prose\n" in header
    assert "of: kind" not in header


@pytest.mark.parametrize(
    ("act", "scene", "people"),
    [
        (("ACT I", "ACT II"), ("SCENE 1.", "SCENE 2."), ("ANN", "BEN")),
        (("ERSTER AKT.", "ZWEITER AKT."), ("1. SZENE.", "2. SZENE."), ("ANNA", "BEN")),
        (("ACTE PREMIER.", "ACTE SECOND."), ("SCÈNE PREMIÈRE.", "SCÈNE II."), ("ANNE", "BEN")),
        (("ДЕЙСТВИЕ ПЕРВОЕ.", "ДЕЙСТВИЕ ВТОРОЕ."), ("ЯВЛЕНИЕ 1.", "ЯВЛЕНИЕ 2."), ("АННА", "БЕН")),
        (("ATTO PRIMO.", "ATTO SECONDO."), ("SCENA PRIMA.", "SCENA SECONDA."), ("ANNA", "BENE")),
        (("ACTO PRIMERO.", "ACTO SEGUNDO."), ("ESCENA PRIMERA. El muelle.", "ESCENA II."), ("ANA", "BEN")),
    ],
)
def test_scenes_that_are_numbered_anew_in_each_act_are_no_speakers(
    act: tuple[str, str], scene: tuple[str, str], people: tuple[str, str]
) -> None:
    talk = f"{people[0]}. So.\n\n{people[1]}. Yes.\n\n"
    text = "".join(f"{one}\n\n" + "".join(f"{two}\n\n{talk}" for two in scene) for one in act)
    made = new_document(text.encode(), "play")
    assert made.kind == "play"
    assert f"speakers: “{people[0]}” 4, “{people[1]}” 4\n" in made.report
    assert made.report.count(" division ") == len(act) * (1 + len(scene))


@pytest.mark.parametrize(
    "text",
    [
        "Entretien\n\n— Quand êtes-vous arrivée ?\n\n— En mars.\n\n— Et la lampe ?\n\n— Éteinte.\n",
        "회의록\n\n○위원장 김철수  시작하겠습니다.\n\n○이영희 위원  등대 불이 꺼졌습니다.\n\n○위원장 김철수  언제부터입니까?\n",
        "[03/03/21, 10:15:04] Out again\n[03/03/21, 10:16:10] When was it?\n[03/03/21, 10:16:55] Noon\n",
        "対談　灯台守に聞く\n\n編集部　いつ来られましたか。\n\n灯台守　三月です。\n\n編集部　灯は。\n",
    ],
)
def test_turns_whose_speaker_is_not_read_are_said(text: str) -> None:
    assert "say who speaks in each" in new_document(text.encode(), "doc-one").report


def test_a_dash_here_and_there_is_no_turn() -> None:
    text = "One.\n\n— He came, and it was dark.\n\nTwo.\n\nThree.\n\n— Again.\n\nFour.\n\n— And again.\n\nFive.\n"
    assert "say who speaks in each" not in new_document(text.encode(), "doc-one").report


def test_letters_in_short_lines_are_no_verse() -> None:
    text = "Dear Ann,\nThe lamp is out.\nYours,\nBen\n\nDear Ben,\nIt is lit.\nYours,\nAnn\n"
    assert new_document(text.encode(), "doc-one").kind == "letter"


@pytest.mark.parametrize(
    "text", [DAYS_IN_RUSSIAN, "3 March 1851\nRain.\n\n4 March\nThe lamp.\n\n5 March\nAll\nis still.\n"]
)
def test_the_head_of_an_entry_stands_apart_with_no_blank_line_below_it(text: str) -> None:
    made = new_document(text.encode(), "x")
    assert made.report.count("division                ") == 3
    assert "as: verse" not in str(made.pages[1].content)


def test_what_the_form_of_a_telegram_asks_is_its_head() -> None:
    made = new_document(TELEGRAM.encode(), "x")
    assert len(re.findall(r"heading-\d    heading", made.report)) == 2


EACH_ANOTHER = (
    "The PRESIDENT: The sitting is open.\n\nMr. Harrow: I thank the chair.\n\nThe Minister (Mr. Quay): It was sent.\n\n"
    "Mrs. Tobin: It was short.\n\nThe member for Quay: I rise to a point.\n\nDr. Vale: There is none.\n"
)
ANSWERED = (
    "Deposition of John Marrow\n\nWere you at the light?\n\nI was, until the morning.\n\nWas it lit?\n\nAt six.\n\n"
    "Who was with you?\n\nNobody was.\n"
)


def test_labels_that_are_nearly_all_different_are_said_and_are_turns_once_an_editor_says_so() -> None:
    made = new_document(EACH_ANOTHER.encode(), "x")
    assert made.kind == "letter"
    assert (
        "6 of its 6 paragraphs begin with what could be a label, nearly each with another (“The PRESIDENT”,"
        in made.report
    )
    spoken = new_document(EACH_ANOTHER.encode(), "x", "transcript")
    assert "turn unknown" in spoken.report
    assert "labels: colon" in str(spoken.pages[1].content)
    assert spoken.report.index("“The PRESIDENT”") < spoken.report.index("“Dr. Vale”")
    assert str(spoken.pages[1].content).index("#  - id: the-president") < str(spoken.pages[1].content).index(
        "#  - id: dr-vale"
    )


@pytest.mark.parametrize(
    ("text", "kind"), [(ANSWERED, "letter"), (ANSWERED.replace("Deposition of", "Minutes of"), "minutes")]
)
def test_questions_and_answers_without_labels_are_said(text: str, kind: str) -> None:
    made = new_document(text.encode(), "x")
    assert made.kind == kind
    assert "3 questions have an answer below them (“Were you at the light?”), and nobody is named" in made.report


def test_a_question_here_and_there_is_no_interrogation() -> None:
    text = "One said so.\n\nWhy?\n\nNobody knows.\n\nTwo.\n\nThree.\n\nWho?\n\nHe.\n\nFour.\n\nFive.\n\nHow?\n\nSo.\n\nSix.\n\nSeven.\n"
    assert "have an answer" not in new_document(text.encode(), "x").report


RUN_IN_DAYS = """1871

3. März. Die Lampe ging aus.

4. März. Öl kam an.
Ada schrieb.

Sie blieb bis zum Abend.

Sonntag, 5. März: Ruhe.

4. März. Noch einmal gelesen.
"""


def test_dates_before_the_words_of_paragraphs_make_a_diary_and_are_its_heads() -> None:
    made = new_document(RUN_IN_DAYS.encode(), "x")
    assert made.kind == "diary"
    assert "4 of its 6 paragraphs begin with a date (“3. März.”)" in made.report
    assert "parts: paragraphs begin with dates before other words (“3. März.”)" in made.report
    header = str(made.pages[1].content)
    assert '- {opens: "4. März.", part: division, every: true}' in header
    assert '- {opens: "Sonntag, 5. März:", part: division}' in header
    assert "T118" not in made.report
    told = [line.split(maxsplit=1)[1] for line in made.report.splitlines() if "division-" in line]
    assert [one.split("“")[1] for one in told] == ["3. März.”", "4. März.”", "Sonntag, 5. März:”", "4. März.”"]


@pytest.mark.parametrize("kind", ["letter", "prose"])
def test_a_day_at_the_beginning_of_a_paragraph_is_no_number_of_it(kind: str) -> None:
    text = "3. März: Die Lampe ging aus.\n\n2. Wir warten.\n\n3. March to the quay, they said.\n"
    report = new_document(text.encode(), "x", kind).report
    assert [line.partition("numbered ")[2] for line in report.splitlines() if "numbered" in line] == ["2.", "3."]
