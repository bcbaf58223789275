"""What `new document` proposes: labels however they are written, and nothing that is no label."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

import pytest

from build_edition.contribute.scaffold import new_document
from build_edition.contribute.survey import survey
from build_edition.model.documents import Document, Turn
from build_edition.model.sources import Source
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text

LATIN = ("Nell Hardy", "Pim Oak", "Una Vale")
SAID = (
    "The lamp was out at ten.",
    "Who saw it first?",
    "He had the key: I saw it, and 3 men.",
    "It rained — all night.",
    "Nobody came.",
    "We had bread (a little) and oil.",
)
Written = Callable[[str, str], str]
CONVENTIONS: dict[str, Written] = {
    "Name: words": lambda name, said: f"{name}: {said}",
    "NAME. words": lambda name, said: f"{name.upper()}. {said}",
    "Mr. NAME.--words": lambda name, said: f"Mr. {name.split()[1].upper()}.--{said}",
    "Mr. NAME.—words": lambda name, said: f"Mr. {name.split()[1].upper()}.—{said}",
    "NAME--words": lambda name, said: f"{name.upper()}--{said}",
    "**Name:** words": lambda name, said: f"**{name}:** {said}",
    "**Name**: words": lambda name, said: f"**{name}**: {said}",
    "_Name:_ words": lambda name, said: f"_{name}:_ {said}",
    "Name：words": lambda name, said: f"{name}：{said}",
    "NAME tab words": lambda name, said: f"{name.upper()}\t{said}",
    "[Name] words": lambda name, said: f"[{name}] {said}",
    "**Name** words": lambda name, said: f"**{name}** {said}",
    "a label above": lambda name, said: f"{name.upper()}\n{said}",
    "a label that is a paragraph": lambda name, said: f"{name}\n\n{said}",
    "a time before": lambda name, said: f"[00:01:0{len(name) % 10}] {name}: {said}",
    "a time on the line above": lambda name, said: f"00:01:0{len(name) % 10}\n{name}: {said}",
    "a time after": lambda name, said: f"{name}  1:0{len(name) % 10}\n{said}",
    "<Name> words": lambda name, said: f"<{name}> {said}",
    "@name: words": lambda name, said: f"@{name.split()[0].lower()}: {said}",
    "a time of frames before": lambda name, said: f"00:01:0{len(name) % 10}:12 {name}: {said}",
    "a time in braces before": lambda name, said: f"{{00:01:0{len(name) % 10}}} {name}: {said}",
    "minutes and seconds before": lambda name, said: f"01m0{len(name) % 10}s {name}: {said}",
    "seconds in brackets behind": lambda name, said: f"{name} ({len(name)} s): {said}",
    "a voice of a cue": lambda name, said: f"00:01.000 --> 00:04.000\n<v {name}>{said}",
    "one name and a full stop": lambda name, said: f"{name.split()[0]}. {said}",
}


def taken_in(text: str) -> Document:
    content = text.encode()
    header = parse_header(Source("document.yml", str(new_document(content, "x").pages[1].content), ""), "x")
    assert header.value is not None
    assert header.diagnostics == ()
    return parse_text(Source("text.txt", text, hashlib.sha256(content).hexdigest()), header.value).value


def spoken(document: Document) -> list[tuple[str, str]]:
    """Who is said to speak which of the words, labels and marks taken off."""
    found = []
    for turn in document.turns:
        words = " ".join(span.of(document.source.text) for one in turn.paragraphs for span in one.spans)
        found += [(turn.speaker.id, said) for said in SAID if said in words]
    return found


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_labels_are_found_however_they_are_written(convention: str) -> None:
    people = [LATIN[number % 3] for number in range(len(SAID))]
    write = CONVENTIONS[convention]
    document = taken_in("\n\n".join(write(name, said) for name, said in zip(people, SAID, strict=True)) + "\n")
    ids = [turn for turn, _ in spoken(document)]
    assert [said for _, said in spoken(document)] == list(SAID)
    assert len(set(ids)) == len(LATIN)
    assert ids[:3] == ids[3:], "the same words belong to the same speaker"
    assert [one.of for one in document.header.unconfirmed] == ["kind", "labels", "speakers", "title", "date"]


@pytest.mark.parametrize(
    "names",
    [
        ("אֱלִיעֶזֶר", "שָׂרָה", "נֹחַ"),
        ("سعيد", "ليلى", "الرئيس"),
        ("मोहन", "सीता", "अध्यक्ष"),
        ("கண்ணன்", "மீனா", "தலைவர்"),
        ("王先生", "李女士", "主席"),
        ("Ἀγάθων", "Φαῖδρος", "Σωκράτης"),
        ("Rene\u0301", "Zoe\u0308", "Hue\u0302\u0301"),
    ],
)
@pytest.mark.parametrize("stop", [": ", "："])
def test_labels_of_any_script_are_found(names: tuple[str, ...], stop: str) -> None:
    document = taken_in("\n\n".join(f"{names[at % 3]}{stop}{said}" for at, said in enumerate(SAID)))
    ids = [turn for turn, _ in spoken(document)]
    assert [said for _, said in spoken(document)] == list(SAID)
    assert (len(set(ids)), ids[:3]) == (3, ids[3:])


PROSE = "The lamp was out at ten, and nobody had seen the keeper since the morning."


@pytest.mark.parametrize(
    "beginning",
    [
        "P.O. Box {n}, Marrow Quay, is the address.",
        "SEC. {n}. The lamp is lit at dusk.",
        "U.S.C. {n} does not apply.",
        "Art. {n}. Die Lampe brennt.",
        "A. B.",
        "R.S.V.P. before the {n}th.",
        "No. {n}. Bread, two loaves.",
        "Fig. {n}. The lamp.",
        "CHAPTER {n}. The lamp.",
        "NOTE. The lamp was out.",
        "From: the keeper",
        "Dear Sir: The lamp is out.",
        "RESOLVED: that the lamp be lit.",
        "St. Bride's lamp burned {n} days.",
        "Jan. {n}. Rain.",
        "N.B. The lamp is out.",
        "Yes. It was out.",
    ],
)
def test_what_is_no_label_makes_no_speaker_however_often_it_recurs(beginning: str) -> None:
    some = [beginning.format(n=n) for n in range(1, 6)]
    few = "\n\n".join([*some, *[PROSE] * 145])
    assert survey(Source("text.txt", few, "")).speakers == {}
    if beginning.split(maxsplit=1)[0] not in ("Jan.", "St."):
        assert survey(Source("text.txt", "\n\n".join(some), "")).speakers == {}


@pytest.mark.parametrize("of", [3, 12])
def test_labels_of_a_small_share_of_the_paragraphs_are_not_proposed(of: int) -> None:
    few = "\n\n".join(["MARROW. Not so.", *[PROSE] * 4] * 3 + [PROSE] * of * 40)
    assert survey(Source("text.txt", few, "")).speakers == {}
    assert survey(Source("text.txt", few, ""), is_spoken=True).speakers == {"MARROW": 3}


def test_signatures_of_many_letters_are_no_speakers() -> None:
    letters = "\n\n".join(f"Dear Sir,\n\n{PROSE}\n\n{PROSE}\n\nYours,\n\nA. KEEPER" for _ in range(9))
    assert survey(Source("text.txt", letters, "")).speakers == {}


def test_what_is_proposed_is_said_with_its_share_and_examples_and_what_it_leaves_unexplained() -> None:
    text = "Nell: One.\n\nPim: Two.\n\nNell: Three.\n\nPim: Four.\n\nUna: Five.\n\nMARROW. Six.\n\nSeven."
    found = survey(Source("text.txt", text, ""))
    assert found.because.startswith(
        "4 of its 7 paragraphs begin with a label that recurs (line 1: “Nell: One.”; line 3"
    )
    assert found.once == ((9, "Una"),)
    assert found.unexplained == ((11, "MARROW"),)
    report = new_document(text.encode(), "x").report
    assert re.search(r"in another form and are not declared:\n +11  “MARROW”", report)


def test_parties_and_joint_speakers_are_proposed_where_the_text_shows_them() -> None:
    text = (
        "ROSSI (PD). One.\n\nVERDI (FI). Two.\n\nROSSI. Three.\n\nVERDI. Four.\n\nROSSI and VERDI. Five.\n\nROSSI. Six."
    )
    found = survey(Source("text.txt", text, ""))
    assert (found.labelling.between, found.labelling.joint) == (("party",), ("and",))
    assert found.speakers == {"ROSSI": 3, "VERDI": 2}
    together = taken_in(text).turns[4].speaker
    assert [one.name for one in together.together] == ["ROSSI", "VERDI"]


@pytest.mark.parametrize("stop", [". ", ". - ", ". — "])
def test_a_title_of_one_letter_is_no_speaker_of_its_own(stop: str) -> None:
    said = (
        ("M. le président", "La séance est ouverte."),
        ("M. Peers", "J'appuie."),
        ("M. T'Kint de Roo", "Je demande."),
    )
    text = "\n\n".join(f"{who}{stop}{words}" for who, words in said * 3)
    found = survey(Source("text.txt", text, ""), is_spoken=True)
    assert dict(found.speakers) == {who: 3 for who, _ in said}
    assert found.labelling.ends == (stop.replace(" ", ""),)
    document = taken_in(text)
    assert [one.speaker.name for one in document.divisions if isinstance(one, Turn)] == [who for who, _ in said * 3]


def test_two_letters_in_turn_are_speakers_though_one_is_a_title_elsewhere() -> None:
    text = "\n\n".join("M. Where was the lamp?\n\nT. I saw it on the stair." for _ in range(3))
    assert dict(survey(Source("text.txt", text, "")).speakers) == {"M": 3, "T": 3}


def test_a_few_paragraphs_that_all_begin_with_a_label_are_a_transcript() -> None:
    found = survey(Source("text.txt", "Speaker 1: Is it on?\n\nSpeaker 2: Yes.\n\nSpeaker 1: Good.\n", ""))
    assert dict(found.speakers) == {"Speaker 1": 2}
    assert [words for _, words in found.once] == ["Speaker 2"]
    assert not survey(
        Source("text.txt", "Note: The oil is dear.\n\nHe went up.\n\nNote: The wick is not.\n", "")
    ).speakers


def test_a_shortened_title_is_no_label_of_its_own() -> None:
    said = "Präsident: Ja.\n\nAbg. Voss: Nein.\n\nAbg. Dr. Müller (Köln): Nie.\n\nPräsident: Gut.\n\nAbg. Voss: So.\n"
    found = survey(Source("text.txt", said, ""))
    assert dict(found.speakers) == {"Präsident": 2, "Abg. Voss": 2}
    assert [words for _, words in found.once] == ["Abg. Dr. Müller (Köln)"]


@pytest.mark.parametrize(
    "written", ["{}> It was.", "### {}\n\nIt was.", "[{}, 00:04] It was.", "[00:04 {}] It was.", "\u200b{}\u200f: So."]
)
def test_labels_of_talks_and_recordings_are_proposed(written: str) -> None:
    said = "\n\n".join(written.format(name) for name in ("Ann", "Ben", "Ann", "Ben", "Carl"))
    found = survey(Source("text.txt", said, ""))
    assert dict(found.speakers) == {"Ann": 2, "Ben": 2}
    assert [words for _, words in found.once] == ["Carl"]


def test_short_lines_that_are_turns_are_not_kept_as_verse() -> None:
    turns = "Q. Your name?\nA. Ann Kell.\nQ. Your work?\nA. The light.\nMR. ORR: I object.\nQ. Go on.\nA. He came.\n"
    found = new_document(f"DEPOSITION OF ANN KELL\n\nTaken at Quay.\n\n{turns}".encode(), "doc-one")
    assert "1 stretch of short lines has turns of several speakers, the first at “Q. Your name?”" in found.report
    assert "6 of its lines begin with a label that recurs" in found.report
    assert found.report.count("turn a ") == 3


def test_two_speakers_are_joined_by_a_word_in_capitals_too() -> None:
    text = "HOBB. One.\n\nANNA. Two.\n\nHOBB. Three.\n\nANNA. Four.\n\nHOBB AND ANNA. Five.\n"
    found = survey(Source("text.txt", text, ""))
    assert found.labelling.joint == ("and",)
    assert list(found.speakers) == ["HOBB", "ANNA"]


def test_labels_that_differ_in_capitals_alone_are_one_speakers() -> None:
    made = new_document("ВОПРОС: Где?\n\nОТВЕТ: Там.\n\nВопрос: Кто?\n\nОтвет: Никто.\n".encode(), "x")
    header = str(made.pages[1].content)
    assert 'labels: ["ВОПРОС", "Вопрос"]' in header
    assert 'labels: ["ОТВЕТ", "Ответ"]' in header


def test_the_formulas_of_minutes_are_no_speakers() -> None:
    text = (
        "Протокол № 14\n\nСЛУШАЛИ: О лампе.\n\nПОСТАНОВИЛИ: Починить.\n\nСЛУШАЛИ: О хлебе.\n\nПОСТАНОВИЛИ: Отказать.\n"
    )
    header = str(new_document(text.encode(), "x").pages[1].content)
    assert "\nkind: minutes\n" in header


@pytest.mark.parametrize("begun", ["[08.03.94, 10:12:33] ", "08/03/1994, 10:12 - ", "[1994-03-08 10:12] "])
def test_the_messages_of_a_chat_are_turns_and_no_verse(begun: str) -> None:
    said = ("Rene: out", "T Harrow: again?", "Rene: yes", "T Harrow: no")
    made = new_document("".join(f"{begun}{one}\n" for one in said).encode(), "x")
    header = str(made.pages[1].content)
    assert "\nkind: transcript\n" in header
    assert "as: verse" not in header
    assert made.report.count(" turn rene ") == made.report.count(" turn t-harrow ") == 2


def test_an_aside_behind_a_name_in_capitals_is_no_part_of_the_label() -> None:
    text = (
        "SCÈNE I\n\nHOBB, à part.\nElle vient.\n\nANNA.\nQui ?\n\nHOBB.\nMoi.\n\nANNA, à Hobb, tout bas.\nTais-toi.\n"
    )
    made = new_document(text.encode(), "x")
    assert 'between: ["aside"]' in str(made.pages[1].content)
    assert made.report.count(" turn hobb ") == made.report.count(" turn anna ") == 2


def test_days_of_a_month_are_no_speakers() -> None:
    text = "Mar. 3. Gales.\n\nMar. 4. Calm.\n\nMar. 5. Rain.\n\nMar. 6. Sun.\n"
    assert not survey(Source("text.txt", text, "")).speakers


def test_turns_below_their_labels_are_no_verse() -> None:
    text = "HOBB\nThe lamp is out.\nANNA\nWho did it then?\nNobody knows.\nHOBB\nNot I.\nANNA\nThe wind.\n\nHOBB\nGo up.\nANNA\nI will.\n"
    made = new_document(text.encode(), "x")
    assert made.report.count(" turn hobb ") == made.report.count(" turn anna ") == 3


def test_names_before_a_full_stop_are_labels_where_half_of_all_paragraphs_begin_so() -> None:
    text = "Vale. One.\n\nCrane. Two.\n\nVale. Three.\n\nSand. Four.\n\nThe lamp was out.\n\nVale. Five.\n\nIt rained all day.\n"
    assert survey(Source("text.txt", text, "")).speakers == {"Vale": 3}
    prose = (
        text.replace("Crane. Two", "And two")
        .replace("Sand. Four", "And four")
        .replace("It rained all day.", "So.\n\nEnd.")
    )
    assert not survey(Source("text.txt", prose, "")).speakers


@pytest.mark.parametrize(
    "text",
    [
        "<Ann> One.\n\n<Ben> Two.\n\n<Ann> Three.\n\n<Carl> Four.",
        "Ann Lee  0:04\nOne.\n\nBen Fox  0:09\nTwo.\n\nAnn Lee  0:14\nThree.\n\nCarl  0:20\nFour.",
        "Q Were you there?\nA I was.\nQ When?\nA At ten.\nBY MR. VALE:\nQ And then?\nA Nothing.",
        "Ε. Πού ήσασταν;\n\nΑ. Στο σπίτι.\n\nΕ. Πότε;\n\nΑ. Στις δέκα.",
        "Puhemies: Yksi.\n\nEd. Vale /kesk (tulos): Kaksi.\n\nPuhemies: Kolme.\n\nEd. Orr /vas: Neljä.\n\nPuhemies: Viisi.",
        "თავმჯდომარე: ერთი.\n\nგიორგი: ორი.\n\nთავმჯდომარე: სამი.\n\nგიორგი: ოთხი.",
    ],
)
def test_a_few_turns_make_a_transcript_where_every_paragraph_has_a_label(text: str) -> None:
    document = taken_in(text)
    assert document.header.kind == "transcript"
    assert all(isinstance(one, Turn) for one in document.divisions)


@pytest.mark.parametrize(
    "text",
    [
        "Abs. 1. Der Vorstand tagt.\n\nAbs. 2. Er stimmt ab.\n\nAbs. 3. Die Lampe brennt.\n\nNr. 4. Strafen.",
        "A Cat sat on the wall.\n\nQ is a letter.\n\nA Dog is not.\n\nA Cow may low.",
    ],
)
def test_a_word_with_a_number_and_an_article_are_no_speakers(text: str) -> None:
    assert taken_in(text).header.kind != "transcript"


def test_lines_with_labels_among_them_are_not_kept() -> None:
    court = "Page 25\nMR. VALE: I object.\nTHE COURT: Now.\nMS. ORR: At the break."
    text = f"Q: Were you there?\nA: Yes.\nQ: When?\nA: At ten.\n\n{court}\n\nQ: So?\nA: No.\n\n{court.replace('25', '26')}\n"
    document = taken_in(text)
    assert not document.header.kept
