"""TEI back: what this program wrote comes back sign for sign, note for note; of foreign TEI every element is accounted for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import flagship_result, run
from hypothesis import given
from test_new_notes import LETTER, generated, plain, tiny_edition
from test_weave import NOTHING_SHARED, annotated, in_turns

from build_edition.anchor.notes import anchor_annotations
from build_edition.anchor.weave import weave
from build_edition.contribute.taken import Taken, taken
from build_edition.edition import compile_edition
from build_edition.exports.tei import write_document
from build_edition.exports.xml import possible
from build_edition.ground.fold import fold_without
from build_edition.ground.places import Span, trimmed
from build_edition.model.annotations import AnchoredNote, Annotation
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition, Resolved
from build_edition.model.sources import Source
from build_edition.sources.notes.annotations import parse_annotations
from build_edition.sources.take_in.take_in import take_in


def notes_in(back: Taken, document: Document, edition: Edition) -> Iterator[tuple[Annotation, list[Span]]]:
    """Every note that came back, as the edition's parser reads it, with its places."""
    names = [one.id for one in edition.contributors]
    folded = fold_without(document.source.text, document.left_out)
    for page in back.pages:
        if page.path.endswith("/annotations/notes.yml"):
            read = parse_annotations(Source(page.path, str(page.content), ""), document.id, names)
            assert read.diagnostics == ()
            anchored = anchor_annotations(read.value, document, folded).value
            for note in read.value:
                yield note, [one.span for one in anchored if one.note.id.value == note.id.value]


def assert_comes_back(edited: Edited, edition: Edition) -> None:
    back = taken(write_document(edited, edition), edited.id, f"{edited.id}.tei.xml")
    assert back.content.decode() == edited.document.source.text
    found = {note.id.value: (note, spans) for note, spans in notes_in(back, edited.document, edition)}
    for note in edited.woven.notes:
        again, spans = found.pop(note.id.value)
        assert plain(again) == plain(note)
        assert spans == list(edited.spans_of(note.id.value))
    assert found == {}


def test_every_document_comes_back_with_its_notes_at_their_places(named: Path) -> None:
    edition = compile_edition(named).value
    for edited in edition.edited:
        assert_comes_back(edited, edition)


def test_so_does_the_real_edition() -> None:
    edition = flagship_result().value
    for edited in edition.edited:
        assert_comes_back(edited, edition)


@given(annotated() | annotated().map(in_turns))
def test_any_text_comes_back_sign_for_sign(case: tuple[Document, tuple[AnchoredNote, ...]]) -> None:
    document, anchored = case
    edited = Edited(weave(document, anchored), (), anchored, (), {}, ())
    found = take_in(write_document(edited, NOTHING_SHARED), "x.tei.xml")
    assert found.text == possible(document.source.text)
    back = {note.fields["id"]: [trimmed(found.text, span) for span in note.spans] for note in found.editors_notes}
    assert back == {
        note.id.value: [trimmed(found.text, span) for span in edited.spans_of(note.id.value)]
        for note in edited.woven.notes
    }


@given(generated())
def test_any_note_comes_back_as_it_was(case: tuple[Annotation, Span]) -> None:
    note, span = case
    edited = next(one for one in tiny_edition().edited if one.id == LETTER)
    anchored = (AnchoredNote(note, span),)
    bodies = {note.id.value: Resolved(note.body.value, note.body.value)}
    made = replace(edited, woven=weave(edited.document, anchored), written=(note,), notes=anchored, bodies=bodies)
    assert_comes_back(made, tiny_edition())


@pytest.mark.parametrize("sign", ["\r\n", "\u00a0", "\u2028", "\t", "  ", "\u200f", "\U0001f56f"])
def test_signs_that_other_formats_lose_come_back(tiny: Path, sign: str) -> None:
    edition = compile_edition(tiny).value
    edited = edition.edited[1]
    text = f"One.{sign}Two{sign} three."
    source = Source("x.txt", text, "")
    paragraph = replace(next(iter(edited.document.paragraphs)), spans=(Span(0, len(text)),))
    document = replace(edited.document, source=source, divisions=(paragraph,), furniture=())
    made = Edited(weave(document, ()), (), (), (), {}, ())
    assert take_in(write_document(made, edition), "x.xml").text == text


def test_what_the_header_says_comes_back(named: Path, tmp_path: Path) -> None:
    edited = next(one for one in compile_edition(named).value.edited if one.id == LETTER)
    file = tmp_path / "letter.tei.xml"
    file.write_bytes(write_document(edited, compile_edition(named).value))
    ran = run("--root", named, "new", "document", file, "--id", "again")
    assert ran.code == 0, ran.out
    assert "the text has the SHA-256 that the header gives" in ran.out
    for path in (named / "sources/again/annotations").iterdir():
        path.unlink()  # the edition has notes of these ids
    again = next(one for one in compile_edition(named).value.documents if one.id == "again")
    said, before = again.header, edited.document.header
    assert (said.title, said.short_title, said.date, said.people) == (
        before.title, before.short_title, before.date, before.people,
    )  # fmt: skip
    assert [one.id for one in again.paragraphs] == [one.id for one in edited.document.paragraphs]
    assert run("--root", named, "check", "--received").code == 0


def test_several_senders_are_several_in_tei_and_come_back(tiny: Path, tmp_path: Path) -> None:
    header = tiny / f"sources/{LETTER}/document.yml"
    one, other = "{id: marrow, name: J. Marrow}", "{id: reed, name: A. Reed}"
    header.write_text(header.read_text().replace(f"sender: {one}", f"sender: [{one}, {other}]"))
    edition = compile_edition(tiny).value
    edited = next(one for one in edition.edited if one.id == LETTER)
    written = write_document(edited, edition)
    assert written.count(b"<author") == 2
    assert (
        taken(written, "x", "x.xml").facts["sender"] == '[{id: marrow, name: "J. Marrow"}, {id: reed, name: "A. Reed"}]'
    )
    assert tmp_path.exists()


def test_a_file_that_somebody_altered_is_said_to_be_altered(tiny: Path) -> None:
    edition = compile_edition(tiny).value
    edited = next(one for one in edition.edited if one.id == LETTER)
    found = take_in(write_document(edited, edition).replace(b"Dear Sir", b"Dear Madam"), "x.xml")
    assert "Dear Madam" in found.text
    assert any("somebody altered it" in step for step in found.steps)


HEAD = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt>
<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>{profile}</teiHeader>{text}</TEI>"""
LETTER_PROFILE = """<profileDesc><correspDesc><correspAction type="sent"><persName>Anna Reed</persName><orgName>The Lamp Office</orgName>
<placeName>Skerry</placeName><date when="1851-05-02"/></correspAction><correspAction type="received"><persName ref="http://x.example/1">
T. Quay</persName></correspAction></correspDesc><langUsage><language ident="en">English</language></langUsage></profileDesc>"""

# what it is, header, text → the text made of it, words that the report must have
FOREIGN = {
    "a letter with its parts (ediarum, correspSearch)": (
        LETTER_PROFILE,
        """<standOff><listPerson><person/></listPerson></standOff><text><body><div><opener><dateline>Skerry, <date>2 May</date></dateline>
        <salute>Dear Sir,</salute></opener><p>The <persName>keeper</persName> wrote.<note resp="#ed">Who?</note></p>
        <closer><signed>A. Reed</signed></closer></div></body></text>""",
        "Skerry, 2 May\n\nDear Sir,\n\nThe keeper wrote.\n\nA. Reed\n",
        ["date (1), persName (1)", "not read: listPerson (1)", "of the header were read: title, date, sender, recipient, language"],
    ),
    "lines of a manuscript in ab (Van Gogh)": (
        "",
        """<text><body><div type="original"><pb n="1r"/><ab><lb n="1"/>My dear <lb n="2"/>Theo, <rs type="pers">he</rs></ab></div></body></text>""",
        "My dear\nTheo, he\n",
        ["1 page break not shown", "rs (1)"],
    ),
    "a print with its furniture (DTA)": (
        "",
        """<text><front><titlePage><docTitle><titlePart>Lamps</titlePart></docTitle></titlePage></front><body><pb/><fw type="header">9</fw>
        <p>The la<g ref="#s">s</g>t <hi rendition="#i">lamp</hi>.</p></body></text>""",
        "Lamps\n\nThe last lamp.\n",
        ["1 running title left out", "g (1)", "1 stretch in italics"],
    ),
    "a parliament (ParlaMint)": (
        "<profileDesc><settingDesc><setting><date when='1851-05-02'/></setting></settingDesc></profileDesc>",
        """<text><body><div type="debateSection"><note type="speaker">Chair:</note><u who="#Reed.Anna" ana="#chair"><seg>Order.</seg>
        <seg>The lamp.</seg><kinesic type="applause"><desc>Applause.</desc></kinesic></u><u who="#Reed.Anna"><seg>Lit.</seg></u></div></body></text>""",
        "Chair: Order.\n\nThe lamp.\n\n(Applause.)\n\nReed.Anna: Lit.\n",
        ["seg (3)", "1 label written from the attribute “who”", "1 printed label kept, “who” beside it not read", "read: title, date"],
    ),
    "a parliament in words (ParlaMint.ana)": (
        "",
        """<text><body><div><u who="#Reed"><seg><s><w lemma="the">The</w> <name type="PER"><w join="right">lamp</w></name>
        <pc>.</pc> <linkGrp><link target="#a #b"/></linkGrp></s></seg></u></div></body></text>""",
        "Reed: The lamp .\n",
        ["linkGrp (1)", "name (1)"],
    ),
    "a play (DraCor)": (
        "<profileDesc><particDesc><listPerson><person/></listPerson></particDesc></profileDesc>",
        """<text><front><castList><castItem>Ann</castItem></castList></front><body><div type="act"><head>Act I</head>
        <stage>Night.</stage><sp who="#ann"><speaker>ANN.</speaker><l>Who is there?</l><l>Speak!</l></sp></div></body></text>""",
        "Ann\n\nAct I\n\n(Night.)\n\nANN.\nWho is there?\nSpeak!\n",
        ["castList (1)", "of the header were read: title;"],
    ),
    "a novel (ELTeC)": (
        "",
        """<text><body><div type="chapter"><head>I</head><p>He said: <said>No.</said></p><milestone unit="subchapter"/><p>And <foreign
        xml:lang="fr">non</foreign>.</p></div></body></text>""",
        "I\n\nHe said: No.\n\nAnd non.\n",
        ["foreign (1), milestone (1), said (1)"],
    ),
    "an inscription (EpiDoc)": (
        "",
        """<text><body><div type="edition"><ab><lb n="1"/>to <expan><abbr>Aug</abbr><ex>usto</ex></expan> <supplied reason="lost">the</supplied> la
        <lb n="2" break="no"/>mp <gap reason="lost" quantity="3" unit="character"/></ab></div></body></text>""",
        "to Aug the lamp […]\n",
        ["1 expansion of an abbreviation left out", "supplied (1)", "1 gap shown as […]"],
    ),
    "abbreviations, expanded in two ways": (
        "",
        """<text><body><p>The <choice><abbr>Lt.</abbr><expan>Lieutenant</expan></choice> and <expan>the captain</expan> of
        <expan><abbr>H<ex>er</ex>M<ex>ajesty</ex>S<ex>hip</ex></abbr></expan>.</p></body></text>""",
        "The Lt. and the captain of HMS.\n",
        ["4 expansions of abbreviations left out", "1 form of an editor kept, since what was written does not"],
    ),
    "lists of who is named, behind the text (Schnitzler)": (
        "",
        """<text><body><p>the lamp«<space unit="chars"/><c rendition="#long">s</c>mokes</p></body><back><listPerson><person/></listPerson>
        <listOrg><org>Office</org></listOrg><listPlace><place><placeName>Skerry</placeName></place></listPlace><listBibl><bibl>Lamps</bibl>
        </listBibl></back></text>""",
        "the lamp« smokes\n",
        ["left out whole: listBibl (1), listOrg (1), listPerson (1), listPlace (1)"],
    ),
    "speech with what was annotated (ISO 24624)": (
        "",
        """<text><body><annotationBlock who="#SPK_1" start="#T0"><u><seg>Order, <pause/>order.</seg> <incident><desc>a bell</desc></incident>
        </u><spanGrp type="pos"><span>NN</span></spanGrp></annotationBlock></body></text>""",
        "SPK 1: Order, order. (a bell)\n",
        ["left out whole: spanGrp (1)", "pause (1), seg (1)", "1 label written from the attribute “who”"],
    ),
    "several letters in one file": (
        """<profileDesc><correspDesc><correspAction type="sent"><persName>A. Reed</persName><date when="1851"/></correspAction></correspDesc>
        <correspDesc><correspAction type="sent"><persName>T. Quay</persName><date when="1852"/></correspAction></correspDesc></profileDesc>""",
        """<text><group><text><body><p>One.</p></body></text><text><body><p>Two.</p></body></text></group></text>""",
        "One.\n\nTwo.\n",
        ["the header tells of 2 letters: none of their dates and people were taken", "of the header were read: title;"],
    ),
    "notes at the end, where a pointer stands for each (Mondrian)": (
        "",
        """<standOff><listAnnotation><note xml:id="n1">Who?</note><note xml:id="n2">Nobody’s.</note></listAnnotation></standOff>
        <text><body><p>The keeper<ptr target="#n1"/> and<ptr target="elsewhere.xml"/> she.<ptr target="#n3"/></p></body><back><div><p>Notes</p>
        <note xml:id="n3">Who else?</note></div></back></text>""",
        "The keeper and she.\n\nNotes\n",
        ["ptr (1)", "stands beside the text and was not read: note (1)"],
    ),
    "speakers that a list of the file names": (
        """<profileDesc><particDesc><listPerson><person xml:id="x1"><persName><surname>Reed</surname> <forename>Anna</forename></persName>
        </person><personGrp xml:id="x2"><name>All</name></personGrp></listPerson></particDesc></profileDesc>""",
        """<text><body><u who="#x1"><seg>Order.</seg></u><u who="#x1 #x2"><seg>Order!</seg></u><u who="other.xml#x3"><seg>No.</seg></u></body></text>""",
        "Anna Reed: Order.\n\nAnna Reed, All: Order!\n\nother.xml#x3: No.\n",
        ["3 labels written from the attribute “who”"],
    ),
    "a printed head of a letter in segments (Schnitzler)": (
        "",
        """<text><body><opener><seg type="letterhead"><seg rend="left">The Lamp</seg><seg rend="right">Skerry</seg></seg><seg
        type="letterhead">Office</seg><salute>Sir!</salute></opener><p>Lit <seg>and</seg><seg>out</seg>.</p></body></text>""",
        "The Lamp\nSkerry\nOffice\n\nSir!\n\nLit andout.\n",
        ["seg (6)"],
    ),
    "a draft with its changes": (
        "",
        """<text><body><p>The <subst><del>old</del><add>new</add></subst> <choice><sic>lampe</sic><corr>lamp</corr></choice> and
        <handShift/>more.</p></body></text>""",
        "The new lampe and more.\n",
        ["1 deletion left out", "1 correction left out", "handShift (1)"],
    ),
    "an apparatus": (
        "",
        """<text><body><lg><l n="1">The <app><lem wit="#A">lamp</lem><rdg wit="#B">light</rdg></app> burns</l><l n="2">still.</l></lg></body></text>""",
        "The lamp burns\nstill.\n",
        ["1 variant reading left out"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FOREIGN)
def test_foreign_tei_is_taken_as_far_as_it_is_understood_and_the_rest_is_said(name: str) -> None:
    profile, text, expected, said = FOREIGN[name]
    found = take_in(HEAD.format(title="Lamps", profile=profile, text=text).encode(), "a.xml")
    assert found.text == expected
    for words in said:
        assert words in "; ".join(found.steps)


def test_the_header_of_a_foreign_letter_is_taken_and_is_to_be_compared(tiny: Path, tmp_path: Path) -> None:
    profile, text, *_ = FOREIGN["a letter with its parts (ediarum, correspSearch)"]
    file = tmp_path / "reed.xml"
    file.write_text(HEAD.format(title="Reed to Quay", profile=profile, text=text))
    ran = run("--root", tiny, "new", "document", file)
    assert ran.code == 0
    assert "nothing is settled until you have" in ran.out
    header = next(one for one in compile_edition(tiny).value.documents if one.id == "reed").header
    assert (header.title, header.date, header.facts["language"].value) == ("Reed to Quay", "1851-05-02", "English")
    assert [one.name for one in header.people["sender"].each] == ["Anna Reed", "The Lamp Office"]
    assert header.people["recipient"].name == "T. Quay"


@pytest.mark.parametrize(
    ("date", "read"),
    [
        ('<date when="1851-05-02"/>', "1851-05-02"),
        ('<date from="1851-05" to="1851-06"/>', "1851-05/1851-06"),
        ('<date notBefore="1851-05-01" notAfter="1851-05-09"/>', "[1851-05-01..1851-05-09]"),
        ('<date when="May 1851"/>', ""),
        ("<date>2 May 1851</date>", ""),
    ],
)
def test_a_date_is_one_only_where_the_file_gives_it_as_one(date: str, read: str) -> None:
    profile = f"<profileDesc><correspDesc><correspAction type='sent'>{date}</correspAction></correspDesc></profileDesc>"
    found = take_in(
        HEAD.format(title="x", profile=profile, text="<text><body><p>x</p></body></text>").encode(), "a.xml"
    )
    assert found.facts.get("date", "").strip('"') == read


@pytest.mark.parametrize(
    ("events", "read"),
    [
        ('<event type="print" when="1888"/><event type="written" when="1887"/>', "1887"),
        ('<event type="premiere" when="1890-01-02"/><event type="print" when="1888"/>', "1888"),
        ('<event type="premiere" notBefore="1890" notAfter="1892"/>', "[1890..1892]"),
        ('<event type="death" when="1888"/>', ""),
    ],
)
def test_a_play_is_of_the_day_on_which_it_was_written_else_printed_else_played(events: str, read: str) -> None:
    text = f"<standOff><listEvent>{events}</listEvent></standOff><text><body><p>x</p></body></text>"
    found = take_in(HEAD.format(title="x", profile="", text=text).encode(), "a.xml")
    assert found.facts.get("date", "").strip('"') == read
    assert ("not read: listEvent (1)" in "; ".join(found.steps)) == (not read)


def test_notes_that_are_pointed_to_stand_where_their_pointers_do() -> None:
    profile, text, *_ = FOREIGN["notes at the end, where a pointer stands for each (Mondrian)"]
    found = take_in(HEAD.format(title="x", profile=profile, text=text).encode(), "a.xml")
    assert [(one.words, found.text[: one.at]) for one in found.notes] == [
        ("Who?", "The keeper"),
        ("Who else?", "The keeper and she."),
    ]


def test_of_a_corpus_the_first_text_is_taken_and_the_others_are_said() -> None:
    one = HEAD.format(title="One", profile="", text="<text><body><p>One.</p></body></text>")
    corpus = (
        f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>{one}{one.replace("One.", "Two.")}</teiCorpus>'
    )
    found = take_in(corpus.encode(), "a.xml")
    assert found.text == "One.\n"
    assert "2 texts stand in it; the first was taken" in found.steps
