"""Kinds of files that were met in public records (see docs/texts.md): each is invented here, small, and read right."""

from __future__ import annotations

import pytest

from build_edition.contribute.scaffold import new_document
from build_edition.model.documents import Document
from build_edition.model.sources import Source
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text

LETTERS = "The Süße wrote to the naïve hôtel keeper in Wien, p@q, that the façade was señor Núñez's.\n"


def taken_in(content: bytes, name: str = "doc.txt") -> tuple[Document, list[str], str]:
    """A file as it is read with the header proposed for it; the codes of what is said, and the report."""
    made = new_document(content, "doc-one", "", name)
    pages = {page.path.rpartition("/")[2]: page.content for page in made.pages}
    header = parse_header(Source("document.yml", str(pages["document.yml"]), ""), "doc-one")
    assert header.value is not None
    text = pages["text.txt"]
    read = parse_text(Source("text.txt", text.decode() if isinstance(text, bytes) else text, ""), header.value)
    return read.value, [one.code for one in read.diagnostics if one.code not in ("T101", "T111")], made.report


def said(document: Document) -> list[tuple[str, str]]:
    """Who says what: the first words of each turn."""
    text = document.source.text
    return [(turn.speaker.id, " ".join(turn.paragraphs[0].spans[0].of(text).split())) for turn in document.turns]


def test_a_text_with_words_of_its_neighbours_languages_and_an_address_of_mail_is_read_by_its_code_page() -> None:
    document, _, report = taken_in(LETTERS.encode("cp1252"))
    assert document.source.text == LETTERS
    assert "decoded as cp1252" in report


SPEECHES = (
    "<sp who='#a'><speaker>ROLAND.</speaker><l>The lamp is out,</l><l>and nobody is about.</l></sp>"
    "<sp who='#b'><speaker>1. CHILD.</speaker><p>It was out at ten, when the ship came in from the other side of the sound, "
    "and the keeper slept; nobody went up to wake him. It rained.</p></sp>"
    "<sp who='#a'><speaker>ROLAND.</speaker><l>The lamp is out.</l></sp>"
    "<sp who='#c'><speaker>MARY [ANN].</speaker><p>So.</p></sp>"
)


def play(speeches: str) -> bytes:
    return (
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><front><p>ROLAND</p><p>A Play</p></front><body>"
        f"<div type='act'><head>ACT I</head>{speeches}</div></body></text></TEI>"
    ).encode()


@pytest.mark.parametrize("stop", [".", "", ":"])
def test_a_file_that_says_who_speaks_is_believed_and_nobody_else_is_heard(stop: str) -> None:
    speeches = SPEECHES.replace(".</speaker>", f"{stop}</speaker>")
    document, codes, report = taken_in(play(speeches), "roland.xml")
    assert document.header.kind == "play"
    assert [one for one, _ in said(document)] == ["roland", "speaker-2", "roland", "mary-ann"]
    assert "the file itself marks 4 speeches" in report
    assert set(codes) <= {"T109"}


def test_labels_in_italics_that_hold_a_stop_are_whole() -> None:
    text = "SCENE I\n\n_Q. Cic._ Mihi pila.\n\n_M. Cic._ O da.\n\n_Mag._ Da.\n\n_Q. Cic._ (laeta). Ita.\n\n_M. Cic._ Nihil.\n\n_Mag._ Ave.\n\n_Omnes_ Ave.\n\n_Omnes_ Ita.\n"
    document, codes, _ = taken_in(text.encode())
    assert [one for one, _ in said(document)] == ["q-cic", "m-cic", "mag", "q-cic", "m-cic", "mag", "omnes", "omnes"]
    assert codes == []


def test_a_label_above_words_is_known_however_long_the_words_are() -> None:
    """A stop far from the head, and none near it, once hid the label."""
    long = "word " * 25 + "end. And more."
    document, codes, _ = taken_in(f"ANNA\n{long}\n\nBERT\n{long}\n\nANNA\n{long}\n\nBERT\nShort.\n".encode())
    assert [one for one, _ in said(document)] == ["anna", "bert", "anna", "bert"]
    assert codes == []


def test_many_stanzas_that_recur_are_kept_as_one_stretch_and_none_is_ambiguous() -> None:
    stanza = "O lamp, o lamp,\nthat burns at night,\ngive us light.\n\n"
    other = "".join(f"The {n} lamp,\nthe {n} light,\nit burns.\n\n" for n in range(14))
    document, codes, report = taken_in(f"First of all.\n\n{stanza}{other}{stanza}Last of all.\n".encode())
    assert codes == []
    assert "stretch" in report or document.header.kind == "verse"
    assert sum(1 for one in document.paragraphs if one.kept) >= 16


def test_a_few_stanzas_that_begin_alike_among_prose_are_left_to_the_editor() -> None:
    prose = "The keeper of the lamp wrote to the office of the harbour that the lamp had been\nout since ten and that nobody had come.\n\n"
    stanza = "O lamp, o lamp,\nthat burns at night,\ngive us light.\n\n"
    document, codes, report = taken_in((prose + stanza + prose.replace("lamp", "ship") + stanza).encode())
    assert "2 begin or end with a line that recurs" in report
    assert not document.header.kept
    assert codes == []


def test_a_volume_of_letters_is_no_transcript_for_its_heads_and_signatures() -> None:
    body = "The lamp is out, and I ask for oil. The keeper sleeps and the ship is late; send word soon.\n\nNobody came. It rained.\n\n"
    letters = "".join(
        f"{n}.\n\nTO {'ANNA' if n % 2 else 'BERT'} VALE.\n\nDEAR FRIEND,--\n\n{body * 3}PIM.[1]\n\n[Footnote 1: So.]\n\n"
        for n in range(1, 9)
    )
    document, _, _ = taken_in(letters.encode())
    assert document.header.kind != "transcript"
    assert len(document.own_notes) == 8


def test_heads_of_chapters_make_prose() -> None:
    document, _, report = taken_in(b"CHAPTER I\n\nThe lamp was out.\n\nCHAPTER II\n\nNobody came.\n")
    assert document.header.kind == "prose"
    assert "2 heads of chapters" in report


@pytest.mark.parametrize(
    "words",
    [
        "Tá an lampa as; d´fhan sé ann, agus dúirt sé é leis an fhear.\n",
        "Lampin er sløktur, og eingin kom í túnið; ð og ý eru bókstavir í øllum.\n",
        "A lámpada non é acesa, e o señor da 1ª porta dixo que non, así é.\n",
        "De lampe is út, en dêr wie gjin man dy't it sei; hâld de dôk, it wie let, sûnder ein.\n" * 3,
        "The lamp is\u00a0out, and nobody came at 10\u00a0o'clock.\n",
    ],
)
def test_a_western_text_is_read_by_its_code_page_and_never_as_chinese(words: str) -> None:
    document, _, report = taken_in(words.encode("cp1252"))
    assert document.source.text == words
    assert "decoded as cp1252" in report


def test_numbers_of_articles_and_a_word_that_paragraphs_begin_with_make_no_transcript() -> None:
    articles = "".join(f"ARTICLE: {n}\n\nThe lamp burns all night.\n\n" for n in range(1, 12))
    assert taken_in(articles.encode())[0].header.kind != "transcript"
    resolved = "".join(f"Resolved once more: the lamp of quay {n} burns.\n\nIt was so.\n\n" for n in "abcdefgh")
    assert taken_in(resolved.encode())[0].header.kind != "transcript"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Art. 1. The lamp burns.\n\nArt. 2. The keeper:\n\n(a) lights it.\n\nArt. 3. It is in force.\n", "decree"),
        ("§ 1 Die Lampe brennt.\n\n§ 2 Der Wärter wacht.\n\n§ 3 Dies gilt.\n", "decree"),
        ("Статья 1. Лампа горит.\n\nСтатья 2. Смотритель бодрствует.\n\nСтатья 3. Это действует.\n", "decree"),
        ("No. 7\nMARROW QUAY 3/3 10.40\n\nLAMP OUT SINCE TEN STOP SEND OIL STOP\n\nQUAY\n", "telegram"),
        ("ЛАМПА ПОГАСЛА ТЧК ПРИШЛИТЕ МАСЛО ТЧК\n", "telegram"),
        (
            "Dear Sir,\n\nArt. 2 of the decree says nothing. See § 7 and Art. 3.\n\nStop the lamp, STOP it.\n\nYours,\n\nPim\n",
            "letter",
        ),
    ],
)
def test_a_kind_is_told_by_what_it_is_made_of(text: str, kind: str) -> None:
    assert taken_in(text.encode())[0].header.kind == kind


@pytest.mark.parametrize("mark", ["P.S.", "P. S.", "P.-S.", "PS:", "P.P.S.", "Р. S.", "Р.S.", "Р. С.", "P.P.P.S."])
def test_a_postscript_is_told_however_its_mark_is_written(mark: str) -> None:
    document, _, _ = taken_in(
        f"Mon cher ami,\n\nLa lampe est morte.\n\nVotre dévoué,\n\nPaul\n\n{mark} Du pain !\n".encode()
    )
    assert [one.part for one in document.paragraphs][-2:] == ["signature", "postscript"]


@pytest.mark.parametrize("voice", ["Голос с места", "Голоса", "A voice", "Une voix", "Eine Stimme", "Zuruf"])
def test_a_voice_that_nobody_names_is_never_the_speakers_before(voice: str) -> None:
    text = f"Chair. Who is for it?\n\nVale. All.\n\nChair. So.\n\nVale. Yes.\n\n{voice}. No!\n\nIt was said.\n\nVale. Oil.\n\nChair. Bread.\n"
    document, codes, _ = taken_in(text.encode())
    assert [one for one, _ in said(document)] == ["chair", "vale", "chair", "vale", "unknown", "vale", "chair"]
    assert codes == ["T104"]


def test_numbered_turns_are_their_speakers() -> None:
    document, codes, _ = taken_in(b"1. ANN: Here.\n\n2. BEN: There.\n\n3. ANN: So.\n\n4. BEN: Yes.\n")
    assert [one for one, _ in said(document)] == ["ann", "ben", "ann", "ben"]
    assert codes == []


@pytest.mark.parametrize("stamp", ["[00:00:0{n}]", "[0:0{n}]"])
def test_times_before_labels_are_marks_that_can_be_cited(stamp: str) -> None:
    text = "".join(f"{stamp.format(n=n)} {'Ann' if n % 2 else 'Ben'}: Word {n}.\n\n" for n in range(1, 7))
    document, codes, _ = taken_in(text.encode())
    assert [one.sort for one in document.milestones] == ["time"] * 6
    assert [one for one, _ in said(document)] == ["ann", "ben"] * 3
    assert codes == []


def test_cues_that_all_say_who_speaks_are_believed() -> None:
    cues = "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Ann Lee>Was it lit: so?\n\n00:00:04.000 --> 00:00:06.000\n<v Ben>No.\n"
    document, codes, _ = taken_in(cues.encode(), "doc.vtt")
    assert [one for one, _ in said(document)] == ["ann-lee", "ben"]
    assert [one.number for one in document.milestones] == ["00:00:01", "00:00:04"]
    assert codes == []


def test_an_export_with_a_time_below_each_name_is_no_verse() -> None:
    text = "".join(f"{'Speaker 1' if n % 2 else 'Speaker 2'}\n0:0{n}\nWord {n}.\n\n" for n in range(1, 7))
    document, codes, _ = taken_in(text.encode())
    assert [one for one, _ in said(document)] == ["speaker-1", "speaker-2"] * 3
    assert not document.header.kept
    assert codes == []


def test_lines_that_are_wrapped_anywhere_are_no_paragraphs() -> None:
    text = (
        "VALE: No, no. We knew this lamp, we knew all of this lamp. The oil evolved from\nnotes from the quay so we knew that "
        "lamp when we were lighting the quay, and we\nwere writing those notes.\nOAK: Oh.\n[End of Tape 1, Side A]\n"
        "Although there is oil in the lamp it seems that the keeper is\nvery much asleep.\nVALE: No.\nOAK: So.\n"
    )
    document, codes, _ = taken_in(text.encode())
    assert document.header.paragraphs == "blank-line"
    assert [one for one, _ in said(document)] == ["vale", "oak", "vale", "oak"]
    assert said(document)[0][1].endswith("were writing those notes.")
    assert codes == []


def test_two_brackets_behind_a_name_are_none_of_it() -> None:
    text = "Ann Vale (Marrow) (Ind): Out.\n\nBen Quay: No.\n\nAnn Vale: Yes.\n\nBen Quay (Oak) (Lab): So.\n"
    document, codes, _ = taken_in(text.encode())
    assert [one for one, _ in said(document)] == ["ann-vale", "ben-quay", "ann-vale", "ben-quay"]
    assert codes == []


def test_letters_of_questions_may_stand_before_spaces_alone() -> None:
    document, codes, _ = taken_in(
        b"Q   Where were you?\n\nA   At the quay.\n\nQ   When?\n\nA   At ten.\n\nMR. VALE:  No.\n\nQ   Go on.\n"
    )
    assert [one for one, _ in said(document)] == ["q", "a", "q", "a", "unknown", "q"]
    assert codes == ["T104"]


def test_an_answer_of_one_word_is_no_label_where_labels_have_colons() -> None:
    text = "Ann:\n\nPlease.\n\nVale Oak:\n\nThe lamp is out.\n\nAnn:\n\nThanks.\n\nVale Oak:\n\nYes.\n"
    document, codes, _ = taken_in(text.encode())
    assert [one for one, _ in said(document)] == ["ann", "vale-oak", "ann", "vale-oak"]
    assert codes == []


def test_a_direction_that_reads_as_a_label_opens_no_turn() -> None:
    document, _, _ = taken_in(play(f"<stage>ROLAND.</stage>{SPEECHES}"), "roland.xml")
    assert "\n(ROLAND.)\n" in document.source.text
    assert [one for one, _ in said(document)] == ["roland", "speaker-2", "roland", "mary-ann"]


DIRECTED = (
    SPEECHES
    .replace("<l>The lamp is out,</l>", "<stage>to the child</stage><l>The lamp is out,</l>")
    .replace("It rained.</p>", "It rained.<stage>Thunder.<note>Twice.</note></stage></p><stage>Exeunt.</stage>")
    .replace("<p>So.</p>", "<p>So. <stage>(aside)</stage> No.</p>")
)  # fmt: skip


def directions(document: Document) -> list[str]:
    """The directions of a document, in order."""
    return [one.span.of(document.source.text) for paragraph in document.paragraphs for one in paragraph.directions]


def test_directions_of_a_file_that_says_them_are_nobodys_words() -> None:
    document, codes, report = taken_in(play(f"<stage>Night falls.</stage>{DIRECTED}"), "roland.xml")
    assert directions(document) == ["(Night falls.)", "(to the child)", "(Thunder.)", "(Exeunt.)", "(aside)"]
    assert set(codes) <= {"T109"}
    assert "4 directions put in round brackets" in report
    assert "1 note" in report


def test_brackets_that_are_said_are_no_directions() -> None:
    document, codes, _ = taken_in(play(DIRECTED.replace("No.", "No (or yes).")), "roland.xml")
    assert "(or yes)" not in directions(document)
    assert "T106" in codes


def test_ids_are_made_of_letters_that_have_a_stroke_or_are_joined() -> None:
    document, _, _ = taken_in("Marszałek: Tak.\n\nPoseł Öß: Nie.\n\nMarszałek: Tak.\n\nPoseł Öß: Nie.\n".encode())
    assert [one for one, _ in said(document)] == ["marszalek", "posel-oss"] * 2
