"""The parts of a letter are told on evidence, and from nothing else."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from conftest import run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.contribute.scaffold import new_document
from build_edition.model.documents import Document
from build_edition.model.sources import Source
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text


def letter(text: str, more: str = "") -> Document:
    header = parse_header(Source("d.yml", f"kind: letter\n{more}", ""), "x")
    assert header.value is not None
    return parse_text(Source("text.txt", text, hashlib.sha256(text.encode()).hexdigest()), header.value).value


def parts(text: str) -> list[tuple[str, str]]:
    """Each part and its first word, but paragraphs."""
    document = letter(text)
    return [
        (one.part, one.spans[0].of(text).split()[0].strip(",.:!"))
        for one in document.paragraphs
        if one.part != "paragraph"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "First the ship came in at ten, and we had bread.\n\nThey found none,\n\nand came back.",
        "We sailed at ten,\n\nRain fell.\n\nNobody came",
        "Dear me, what a storm it was,\n\nand we slept.",
        "Sir John came in at ten,\n\nand left.",
        "To the north, at last!\n\nWe went.\n\nIt rained",
        "The lamp burned.\n\nStop!\n\nWe stopped.\n\nNothing else",
        "Wir kamen um zehn,\n\nund gingen.",
        "Monsieur le gardien est parti.\n\nLe feu est éteint.",
    ],
)
def test_a_report_has_no_parts_of_a_letter(text: str) -> None:
    assert parts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Liebe Eltern!\n\nWir sind hier.\n\nDein treuer Sohn\n\nJosef\n\nP.S. Schreibt.\n\nP.P.S. Schickt Brot.",
            ["salutation", "closing", "signature", "postscript", "postscript"],
        ),
        (
            "Paris, le 3 mars 1821\n\nMon cher ami,\n\nTout va bien.\n\nVotre ami\n\nA. B.\n\nPost-scriptum: non.",
            ["dateline", "salutation", "closing", "signature", "postscript"],
        ),
        (
            "Sir,\n\nI have it.\n\nYours,\n\nA. B.\n\n3 May 1843\n\nTo the Keeper",
            ["salutation", "closing", "signature", "dateline", "address"],
        ),
        (
            "Moscow, 3 March 1921\nDear Sir,\n\nI beg.\n\n* * *\n\nIt is out.\n\nYours,\nA. Keeper\n\nEncl.: a list",
            ["dateline", "salutation", "break", "closing", "signature", "enclosure"],
        ),
        (
            "Lieber Freund,\n\nich schrieb.\n\nMit herzlichen Grüßen\n\nEure\n\nAnna\n\nJosef",
            ["salutation", "closing", "closing", "signature", "signature"],
        ),
        (
            "Brest, le 3 mars 1851\n\nMonsieur l’Ingénieur,\n\nLe feu est éteint.\n\nVotre serviteur\n\nA. B.",
            ["dateline", "salutation", "closing", "signature"],
        ),
        ("Madame la présidente,\n\nTout va bien.\n\nVotre ami\n\nA. B.", ["salutation", "closing", "signature"]),
        ("Monsieur et cher ami,\n\nTout va bien.\n\nVotre ami\n\nA. B.", ["salutation", "closing", "signature"]),
        ("Très cher père,\n\nTout va bien.\n\nVotre fils\n\nA. B.", ["salutation", "closing", "signature"]),
        ("Господин министр!\n\nЛампа погасла.\n\nС уважением\n\nА. Б.", ["salutation", "closing", "signature"]),
        ("Многоуважаемый друг!\n\nЛампа погасла.\n\nС уважением\n\nА. Б.", ["salutation", "closing", "signature"]),
        ("亲爱的朋友：\n\n灯灭了。\n\n此致\n\n王", ["salutation", "closing", "signature"]),
    ],
)
def test_what_has_evidence_is_a_part(text: str, expected: list[str]) -> None:
    assert [part for part, _ in parts(text)] == expected


def test_a_letter_quoted_within_has_parts_of_its_own_and_words_of_a_line_may_be_a_part() -> None:
    text = (
        "No. 7.]\n\nSir: I have it here:\n\nDear Nell,\n\nIt is out.\n\nYour loving\n\nPim\n\n* * *\n\nThat is all. "
        "I am yours, A. B.\n"
    )
    more = (
        "parts: [{line: 'No. 7.]', part: heading}, {opens: 'Sir:', part: salutation}, "
        "{ends: 'I am yours, A. B.', part: closing}]\nquoted: [{from: 'Dear Nell,', to: Pim, as: letter}]\n"
    )
    found = [(one.part, one.quoted) for one in letter(text, more).paragraphs]
    assert found == [
        ("heading", ""),
        ("salutation", ""),
        ("paragraph", ""),
        ("salutation", "letter"),
        ("paragraph", "letter"),
        ("closing", "letter"),
        ("signature", "letter"),
        ("break", ""),
        ("paragraph", ""),
        ("closing", ""),
    ]


PIECES = st.sampled_from(
    [
        "Dear Sir,",
        "Yours,",
        "A. B.",
        "P.S. No.",
        "* * *",
        "3 May 1843",
        "F. 1",
        "Encl.: x",
        "",
        " ",
        "To X",
        "it was,",
        "x.",
    ]
)


@given(st.lists(PIECES, max_size=8), st.sampled_from(["\n", "\n\n"]))
def test_any_few_lines_are_read_as_a_letter_and_no_word_is_lost(lines: list[str], between: str) -> None:
    text = between.join(lines)
    document = letter(text)
    printed = [word for one in document.paragraphs for span in one.spans for word in span.of(text).split()]
    assert printed == text.split()


def test_several_may_send_a_letter_and_several_receive_it(tiny: Path) -> None:
    header = tiny / "sources/letter-1851-03-02/document.yml"
    words = header.read_text()
    assert "sender:" in words
    start, end = words.index("sender:"), words.index("recipient:")
    several = "sender:\n  - {id: ada, name: Ada Quay}\n  - {id: ben, name: Ben Marrow}\n"
    header.write_text(words[:start] + several + words[end:])
    ran = run("--root", tiny, "--pages-only")
    assert ran.code == 0, ran.out
    assert "Ada Quay and Ben Marrow to " in (tiny / "docs/edition/letter-1851-03-02.md").read_text()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dear Una,\n\nThe lamp is out.\n\nWith love,\nYour own\nPim\n\nP.S. The oil.\nP.P.S. The bread.\nN.B. Burn this.",
            "salutation closing closing signature postscript postscript postscript",
        ),
        (
            "Дорогая Анна!\n\nЛампа погасла.\n\nКрепко целую тебя\n\nТвой Пётр\n\nP.S. Масла нет.\n\nP.P.S. Хлеба.\n\n3/III 1921",
            "salutation closing signature postscript postscript dateline",
        ),
        (
            "Kochana Mamo!\n\nLampa zgasła.\n\nCałuję rączki\n\nTwój Józef\n\nP.S. Ani oleju.",
            "salutation closing signature postscript",
        ),
        (
            "Sevgili Anne,\n\nlamba söndü.\n\nEllerinden öperim\n\nOğlun Ali\n\nNot: Yağ yok.",
            "salutation closing signature postscript",
        ),
        (
            "Ma chère Anne,\n\nLa lampe.\n\nJe vous prie d'agréer, Madame, mes sentiments les meilleurs.\n\nJ. Hobb\n\nP.-S. L'huile.",
            "salutation closing signature postscript",
        ),
        (
            "亲爱的安娜：\n\n灯熄灭了。\n\n此致\n敬礼\n\n彼得\n1921年3月3日\n\n又及：没有油了。",
            "salutation closing closing signature dateline postscript",
        ),
        (
            "拝啓\n\n灯が消えました。\n\n敬具\n\n三月三日\n\n山田太郎\n\n安奈様\n\n追伸 油がありません。",
            "salutation closing dateline signature address postscript",
        ),
        ("אנה היקרה,\n\nהמנורה כבתה.\n\nשלך באהבה,\n\nפטר\n\nנ.ב. אין שמן.", "salutation closing signature postscript"),
        (
            "عزيزتي آنا،\n\nانطفأ المصباح.\n\nالمخلص لك\n\nنادر\n\nملاحظة: لا زيت.",
            "salutation closing signature postscript",
        ),
        (
            "No. 7.]\n\nMarrow, 3 March 1921.\n\nSir: I report that the lamp is out.\n\nYour obedient servant,\n\nA. KELL.\n\nHon. P. VALE,\nSecretary.",
            "heading dateline closing signature address",
        ),
        (
            "MY DEAR SIR,—The lamp is out.\n\nI am, my dear Sir,\nyours very truly,\nA. KELL.\n\nP. VALE, Esq.",
            "closing closing signature address",
        ),
        (
            "Mr. P. Vale,\n4, Lamp Quay,\nMarrow.\n\nDear Mr. Vale,\n\nThe lamp is out.\n\nYours,\n\nPim",
            "heading salutation closing signature",
        ),
        (
            "Dear Una,\n\nIt is out.\n\nYours,\n\nPim\n\n[Inclosure in No. 12.]\n\nQuay, 1 March 1921.\n\nDear Sir,\n\nIt is.\n\nB. Orr",
            "salutation closing signature enclosure",
        ),
    ],
)
def test_the_parts_of_letters_of_many_languages_are_told(text: str, expected: str) -> None:
    assert [one.part for one in letter(text).paragraphs if one.part != "paragraph"] == expected.split()


@pytest.mark.parametrize(
    ("text", "date", "sender"),
    [
        ("Dear Una,\n\nIt is out.\n\nYours,\n\nPim Vale\n\n[Postmark: Marrow, 5 March 1921]\n", "", "Pim Vale"),
        ("Poststempel: Berlin, 5.3.1921\n\nLiebe Una,\n\ndie Lampe.\n\nDein\n\nPim\n", "", "Pim"),
        ("Marrow, 3 March 1921 (received 9 March 1921)\n\nDear Una,\n\nOut.\n\nYours,\n\nPim\n", "1921-03-03", "Pim"),
        (
            "Самара, 3 марта 1921 г.\nВх. № 7 от 9 марта 1921 г.\n\nДорогая Анна!\n\nНет.\n\nТвой Пётр\n",
            "1921-03-03",
            "Пётр",
        ),
        ("Dear Una,\n\nOut.\n\nYours,\n\nPim\n\nEnclosure:\n\nQuay, 1 March 1921.\n\nIt is.\n\nB. Orr\n", "", "Pim"),
        ("MY DEAR SIR,—Out.\n\nI am, Sir,\nyours truly,\nA. KELL.\n\nP. VALE, Esq.\n", "", "A. KELL"),
        ("Dear Una,\n\nOut.\n\nYours,\n\nPim\n\n3 March 1921\n", "1921-03-03", "Pim"),
    ],
)
def test_what_is_stamped_received_or_enclosed_is_not_the_letters(text: str, date: str, sender: str) -> None:
    found = new_document(text.encode(), "x", "letter").head
    assert (found.date, found.values["sender"]) == (date, sender)
    doubted = ("Post", "(rec", "Вх.")
    assert bool(found.doubts) == any(words in text for words in doubted)


LETTER = "Skerry, 3 March 1921\n\n{}\n\nDear Sir,\n\nThe lamp is out, and has been since noon.\n\nYours,\n\nA. Keeper\n"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Herrn P. Vale", "P. Vale"),
        ("To Mr P. Vale, Esq.", "P. Vale"),
        ("P. Vale, Esq., M.P.", "P. Vale"),
        ("Господину П. Вейлу", "П. Вейлу"),
        ("Monsieur P. Vale", "P. Vale"),
        ("An Frau Anna Kell\nKiel", "Anna Kell"),
        ("Herrn\nP. Vale\nKiel", "P. Vale"),
        ("Mr. P. Vale,\n14 Quay Street,\nSkerry", "P. Vale"),
        ("Al Signor P. Vale", "P. Vale"),
        ("Señor Don P. Vale", "P. Vale"),
        ("Mrs. Vale", "Mrs. Vale"),
        ("Dr P. Vale", "P. Vale"),
    ],
)
def test_the_head_of_a_letter_names_a_recipient_where_its_form_shows_a_person(line: str, name: str) -> None:
    report = new_document(LETTER.format(line).encode(), "letter-one").report
    assert f"recipient: {name} (line " in report


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("To the Harbour Office", "recipient: “To the Harbour Office” is not read as the name of a person"),
        ("Messrs. Vale & Kell", "recipient: “Messrs. Vale & Kell” is not read as the name of a person"),
        ("Mr A. Keeper", "recipient: “Mr A. Keeper” may be the sender's own head, and is left"),
        ("Herrn P. Vale\nFrau A. Kell", "recipient named in several ways: P. Vale; A. Kell"),
        ("Skerry Harbour Office", ""),
        ("Miss Vale's Letters", "recipient: “Miss Vale's Letters” is not read as the name of a person"),
    ],
)
def test_a_head_that_names_nobody_for_certain_is_left_and_that_is_said(line: str, said: str) -> None:
    report = new_document(LETTER.format(line).encode(), "letter-one").report
    assert said in report
    assert "(line 3: “" not in report
    assert ("\nrecipient" in report) is bool(said)


def test_a_doctor_above_the_date_may_be_whoever_writes() -> None:
    text = "Dr P. Vale\n\n" + LETTER.format("Herrn K. Kell")
    report = new_document(text.encode(), "letter-one").report
    assert "recipient: “Dr P. Vale” may be the sender's own head, and is left" in report
    assert "recipient: K. Kell (line 5: “Herrn K. Kell”)" in report


def test_an_addressee_below_the_letter_is_read_by_his_title() -> None:
    text = LETTER.format("Skerry Harbour Office").rstrip() + "\n\nHerrn P. Vale, Kiel\n"
    assert "recipient: P. Vale (line 13" in new_document(text.encode(), "letter-one").report


def test_what_closes_in_lines_with_an_address_among_them_leaves_the_name() -> None:
    text = "SIR,\n\nThe lamp is out.\n\nI have the honour to be,\nSir,\nYour obedient servant,\nA. KEEPER.\n\nEnclosure: List.\n"
    assert [part for part, _ in parts(text)] == [
        "salutation",
        "closing",
        "closing",
        "closing",
        "signature",
        "enclosure",
    ]
    assert "sender: A. KEEPER (line 8" in new_document(text.encode(), "letter-one").report


@pytest.mark.parametrize("head", ["Preg.mo Signor P. Vale", "Exmo. Sr. P. Vale", "Wielmożny Pan\nP. Vale"])
def test_titles_of_courtesy_show_a_person(head: str) -> None:
    assert "recipient: P. Vale (line" in new_document(LETTER.format(head).encode(), "letter-one").report


def test_an_address_of_mail_is_no_part_of_a_name() -> None:
    text = "From: Ann Kell <ann@example.org>\nTo: Ben Vale <ben@example.org>\n\nDear Ben,\n\nThe lamp is out.\n\nAnn\n"
    report = new_document(text.encode(), "letter-one").report
    assert "sender: Ann Kell (line 1" in report
    assert "recipient: Ben Vale (line 2" in report


def test_a_day_of_two_calendars_is_said() -> None:
    report = new_document(
        b"Quay, 3/16 March 1921\n\nDear Ann,\n\nThe lamp is out.\n\nYours,\n\nBen\n", "letter-one"
    ).report
    assert "“3/16 March 1921” may be 1921-03-03 or 1921-03-16" in report


def test_an_address_of_several_lines_below_the_letter_is_one() -> None:
    text = "Dear Ann,\n\nThe lamp is out.\n\nYours ever,\n\nBen\n\nMiss Ann Kell,\n3, Harbour Street,\nQuay.\n"
    found = new_document(text.encode(), "letter-one")
    assert "recipient: Ann Kell (line 9" in found.report
    assert "as: address" in next(str(one.content) for one in found.pages if one.path.endswith("document.yml"))


MAIL = """From: Ann Pharos <ann@example.org>
To: Ben Quay <ben@example.org>
Date: Tue, 8 Mar 1994 10:12:00 +0000
Subject: Re: The lamp, and what became of the oil that was to be sent in January

Dear Ben,

> The lamp went out at three.
> Who lit it again?

I did. And nobody asked me.

> And the oil?

None left.

Yours,
Ann
"""


def test_what_a_mail_quotes_is_no_word_of_its_writer() -> None:
    made = new_document(MAIL.encode(), "mail")
    header = str(made.pages[1].content)
    assert (
        'quoted:\n  - {from: "> The lamp went out at three.", to: "> Who lit it again?", as: document}\n'
        '  - {from: "> And the oil?", to: "> And the oil?", as: document}\n'
    ) in header
    assert '  - {from: "> The lamp went out at three.", to: "> Who lit it again?", as: as-is}\n' in header
    assert "quoted: 2 stretches of lines that begin with “>”, the first “> The lamp went out at three.”" in made.report
    assert "  - of: quoted\n" in header


def test_the_head_of_a_mail_is_read_line_by_line() -> None:
    lines = [line.split() for line in new_document(MAIL.encode(), "mail").report.splitlines() if "“" in line]
    parts = [line[2] for line in lines if line[0].isdigit()]
    assert parts[:5] == ["heading", "heading", "dateline", "heading", "salutation"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("TELEGRAM\nMARROW 3 MARCH 1921\nTO VALE HARBOUR\n\nLAMP OUT STOP SEND OIL STOP\nGREETINGS KELL\n", "telegram"),
        ("Dear Una,\n\nLove, Pim\n", "letter"),
    ],
)
def test_a_body_is_left_where_all_could_be_head_and_end(text: str, kind: str) -> None:
    header = parse_header(Source("d.yml", f"kind: {kind}\n", ""), "x").value
    assert header is not None
    read = parse_text(Source("text.txt", text, hashlib.sha256(text.encode()).hexdigest()), header)
    assert [one.code for one in read.diagnostics if one.is_error] == []
    assert [one.part for one in read.value.paragraphs].count("paragraph") == 1
