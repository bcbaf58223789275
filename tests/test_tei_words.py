"""No word of a foreign TEI file is lost, joined to another, or put in another's mouth, without a line about it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.edition import compile_edition
from build_edition.sources.take_in import tei_of_ours
from build_edition.sources.take_in.received import NotTaken, Received
from build_edition.sources.take_in.take_in import take_in
from build_edition.vocabulary.annotations import KINDS

TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>{titles}</titleStmt>
<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>{header}</teiHeader>
<text><body>{body}</body>{back}</text></TEI>"""
TITLE = "<title>Lamps</title>"


def taken(body: str, header: str = "", back: str = "", titles: str = TITLE, before: str = "") -> Received:
    whole = TEI.format(titles=titles, header=header, body=body, back=back)
    return take_in(f"{before}{whole}".encode(), "lamps.xml")


# what it is, what the body has, the words of it, what the report must say
WORDS = {
    "a correction that stands alone": ("the <corr>lamp</corr> is out", "the lamp is out", "1 form of an editor kept"),
    "a correction beside what it corrects": (
        "the <choice> <sic>lmap</sic> <corr>lamp</corr> </choice> is out", "the lmap is out", "1 correction left out",
    ),
    "a regular form alone": ("<reg>light</reg>house", "lighthouse", "1 form of an editor kept"),
    "an expansion alone, with what it adds": (
        "<expan>M<ex>iste</ex>r</expan> Quay", "Mr Quay", "1 expansion of an abbreviation left out",
    ),
    "a choice of two readings that are unclear": (
        "the <choice><unclear>lamp</unclear><unclear>lump</unclear></choice>", "the lamp", "1 other form left out",
    ),
    "readings without a lemma": (
        "it <app><rdg wit='#A'>slept</rdg><rdg wit='#B'>wept</rdg></app>", "it slept", "1 reading kept where the file prefers",
    ),
    "readings in groups": (
        "it <app><rdgGrp><rdg>slept</rdg></rdgGrp><rdgGrp><rdg>wept</rdg></rdgGrp></app>", "it slept", "1 other form left",
    ),
    "readings with a lemma": ("it <app><lem>slept</lem><rdg>wept</rdg></app>", "it slept", "1 variant reading left out"),
    "a deletion that was undone": ("<restore><del>soundly</del></restore>", "soundly", "1 deletion kept that was undone"),
    "indentation round the forms of a word": (
        "S<choice>\n  <orig>ign</orig>\n  <reg>IGN</reg>\n</choice>or", "Signor", "1 regularisation left out",
    ),
    "indentation round what was written over": (
        "hou<subst>\n <del>c</del>\n <add>s</add>\n</subst>e", "house", "1 deletion left out",
    ),
    "a word that a line divides": ("neces\n  <lb break='no'/>sary", "necessary", "1 word joined that a line divided"),
    "a word that a page divides": ("neces\n  <pb break='no'/>\n sary", "necessary", "1 page break not shown"),
    "a word divided by a printed hyphen": ("neces-<lb break='no'/>sary", "neces-\nsary", ""),
    "what an encoder says of a gap": ("so <gap><desc>three words torn</desc></gap> far", "so […] far", "desc (1)"),
    "what an encoder says of a space": ("so <space><desc>a hand wide</desc></space>far", "so far", "desc (1)"),
    "an empty sign": ("i<c rendition='#mm'/>er", "ier", "1 sign left out, an empty element"),
    "a sign that has words": ("i<c rendition='#mm'>mm</c>er", "immer", ""),
    "cells of a table": (
        "<table><row><cell>Oil</cell><cell>3</cell></row><row><cell/><cell>4</cell></row></table>",
        "Oil\t3\n\n\t4", "2 cells written behind tabs",
    ),
    "parts of a cast": ("<castItem><role>Ann</role><roleDesc>keeper</roleDesc></castItem>", "Ann keeper", "role (1)"),
    "parts of an address": ("<street>Quay 1</street><settlement>Skerry</settlement>", "Quay 1 Skerry", "street (1)"),
    "parts of a word": ("<w>light</w><w>house</w>", "lighthouse", ""),
    "a comment inside a word": ("light<!-- here -->house", "lighthouse", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", WORDS)
def test_the_words_are_those_of_the_text(name: str) -> None:
    body, words, said = WORDS[name]
    found = taken(f"<p>{body}</p>")
    assert found.text.strip("\n") == words
    assert said in "; ".join(found.steps)


@given(st.lists(st.sampled_from([body for body, *_ in WORDS.values()]), min_size=1, max_size=6))
def test_each_is_read_as_it_is_alone_whatever_stands_beside(bodies: list[str]) -> None:
    alone = [taken(f"<p>{body}</p>").text.strip("\n") for body in bodies]
    together = taken("".join(f"<p>{body}</p>" for body in bodies)).text
    assert [line for line in together.split("\n") if line] == [
        line for words in alone for line in words.split("\n") if line
    ]


OLD = '<!DOCTYPE TEI SYSTEM "tei_all.dtd">'


def test_a_sign_that_the_file_names_is_written_out() -> None:
    found = taken("<p>caf&eacute; &mdash; <hi>fran&ccedil;ais</hi></p>", before=OLD)
    assert found.text == "café — français\n"
    assert "3 signs that the file names written out" in found.steps


def test_a_sign_that_nothing_names_is_refused_by_its_name() -> None:
    with pytest.raises(NotTaken, match="“&lamp;”"):
        taken("<p>a &lamp; b</p>", before=OLD)


def test_a_sign_that_the_header_describes_is_written_as_it_says() -> None:
    described = (
        "<encodingDesc><charDecl><char xml:id='mm'><mapping type='diplomatic'>m̄</mapping>"
        "<mapping type='standard'>mm</mapping></char></charDecl></encodingDesc>"
    )
    found = taken("<p>i<g ref='#mm'/>er, ko<c rendition='#mm'/>t, <g ref='#mm'>n</g></p>", header=described)
    assert found.text == "immer, kommt, n\n"


NOTES = "<back><div type='notes'>{}</div></back>"


def places(found: Received) -> list[tuple[str, str]]:
    return [(one.words, found.text[: one.at]) for one in found.notes]


@pytest.mark.parametrize(
    ("body", "notes"),
    [
        ("The lamp<anchor xml:id='a1'/> is out.", "<note target='#a1'>Of gas.</note>"),
        ("The lamp<ref target='#n1'>1</ref> is out.", "<note xml:id='n1'>Of gas.</note>"),
        ("The lamp<hi><ref target='#n1' n='1'> [*] </ref></hi> is out.", "<note xml:id='n1'>Of gas.</note>"),
        ("The lamp<ptr target='#n1'/> is out.", "<note xml:id='n1'>Of gas.</note>"),
        ("The <seg xml:id='w'>lamp</seg> is out.", "<note target='#w'>Of gas.</note>"),
        ("The<anchor xml:id='a'/> lamp<anchor xml:id='b'/> is out.", "<note target='#a' targetEnd='#b'>Of gas.</note>"),
        ("The lamp<ref xml:id='r' target='#n'>1</ref> is out.", "<note xml:id='n' target='#r'>Of gas.</note>"),
    ],
)
def test_a_note_at_the_end_stands_where_it_belongs(body: str, notes: str) -> None:
    found = taken(f"<p>{body}</p><p>End.</p>", back=NOTES.format(notes))
    assert re.sub(r" +", " ", found.text) == "The lamp is out.\n\nEnd.\n"
    assert [(words, before.rstrip()) for words, before in places(found)] == [("Of gas.", "The lamp")]


def test_one_pointer_leads_to_two_notes_and_words_that_lead_to_a_note_stay() -> None:
    notes = "<note xml:id='n1'>One.</note><note xml:id='n2'>Two.</note>"
    found = taken("<p>The <ref target='#n1 #n2'>great lamp</ref>.</p>", back=NOTES.format(notes))
    assert found.text == "The great lamp.\n"
    assert places(found) == [("One.", "The great lamp"), ("Two.", "The great lamp")]


def test_a_note_in_the_line_stays_where_it_stands_whatever_it_names() -> None:
    found = taken("<p xml:id='p1'>The lamp<note target='#p1'>Of gas.</note> is out.</p>")
    assert places(found) == [("Of gas.", "The lamp")]


def test_a_note_in_a_note_is_a_note_and_what_is_deleted_there_is_said() -> None:
    found = taken("<p>lamp<note>See<note>Wrong.</note> <del>x</del> here.</note></p>")
    assert [one.words for one in found.notes] == ["See here.", "Wrong."]
    assert "1 deletion left out" in found.steps


def test_a_speech_without_a_label_is_named_by_who_speaks_it() -> None:
    people = "<profileDesc><particDesc><listPerson><person xml:id='ann'><persName>Ann Keeper</persName></person></listPerson></particDesc></profileDesc>"
    found = taken("<sp who='#ann'><p>It is out.</p></sp><sp who='#ben'><p>No.</p></sp><sp><p>Who?</p></sp>", people)
    assert found.text == "Ann Keeper\nIt is out.\n\nben\nNo.\n\nWho?\n"
    assert "2 labels written from the attribute “who”" in found.steps
    assert "1 speech of which the file does not say who speaks" in found.steps
    assert found.heard is not None
    assert (dict(found.heard.speakers), found.heard.first) == ({"Ann Keeper": 1, "ben": 1}, 0)


@pytest.mark.parametrize(
    ("label", "written"),
    [
        ("<choice><abbr>HAM.</abbr><expan>Hamlet.</expan></choice>", "HAM."),
        ("BEN.<note>A friend.</note>", "BEN."),
        ("<hi>AN<lb break='no'/>N</hi>.", "ANN."),
    ],
)
def test_a_speaker_is_called_as_the_label_stands_in_the_text(label: str, written: str) -> None:
    found = taken(f"<sp><speaker>{label}</speaker><p>The lamp.</p></sp>")
    assert found.text == f"{written}\nThe lamp.\n"
    assert found.heard is not None
    assert [*found.heard.speakers] == [written.rstrip(".")]


SENT = "<profileDesc><correspDesc><correspAction type='sent'>{}</correspAction></correspDesc>{}</profileDesc>"


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("<persName><surname>Keeper</surname><forename>Ann</forename></persName>", "ann-keeper, name: Ann Keeper"),
        ("<persName>Ann Keeper<note>of Skerry</note></persName>", "ann-keeper, name: Ann Keeper"),
        ("<persName><choice><abbr>A. K.</abbr><expan>Ann Keeper</expan></choice></persName>", "ann-keeper, name: Ann Keeper"),
        ("<persName><roleName>Dr</roleName><name>Keeper</name></persName>", "drkeeper, name: DrKeeper"),
        ("<name type='place'>London</name>", ""),
        ("<rs type='place'>London</rs>", ""),
    ],
)  # fmt: skip
def test_a_sender_is_called_as_people_are_and_a_place_sends_nothing(name: str, read: str) -> None:
    found = taken("<p>x</p>", header=SENT.format(name, "")).facts.get("sender", "")
    assert found.replace('"', "").removeprefix("{id: ").removesuffix("}") == read


def test_people_whose_names_are_in_other_alphabets_have_ids_of_their_own() -> None:
    names = ("Анна Ключевая", "Борис Валов", "張三", "علي", "Ann Валов", "Ann Ключевая")
    said = [taken("<p>x</p>", header=SENT.format(f"<persName>{one}</persName>", "")).facts["sender"] for one in names]
    ids = [re.findall(r"id: ([a-z0-9-]+),", one)[0] for one in said]
    assert len({*ids}) == len(names)
    assert taken("<p>x</p>", header=SENT.format(f"<persName>{names[0]}</persName>", "")).facts["sender"] == said[0]


@pytest.mark.parametrize(
    ("sent", "creation", "read"),
    [
        ("<date>2 January 1890</date>", "<creation><date when='2019-05-05'/></creation>", ""),
        ("<persName>A</persName>", "<creation><date when='1890-01-02'/></creation>", "1890-01-02"),
        ("<date notBefore='1890-01-02'/>", "", "[1890-01-02..]"),
        ("<date notAfter='1890-01-02'/>", "", "[..1890-01-02]"),
    ],
)
def test_a_letter_is_of_its_own_date_or_of_none(sent: str, creation: str, read: str) -> None:
    assert taken("<p>x</p>", header=SENT.format(sent, creation)).facts.get("date", "").strip('"') == read


@pytest.mark.parametrize(
    ("titles", "read"),
    [
        ("<title level='s'>Letters</title><title type='iso-date'>1892</title><title level='a'>Reed to Quay</title>", "Reed to Quay"),
        ("<title level='s'>Letters</title><title>Reed to Quay</title>", "Reed to Quay"),
        ("<title level='a'>Reed to Quay</title><title type='main'>The letter</title>", "The letter"),
        ("<title level='s'>Letters</title>", "Letters"),
    ],
)  # fmt: skip
def test_a_text_has_its_own_title_and_not_that_of_the_series(titles: str, read: str) -> None:
    assert taken("<p>x</p>", titles=titles).facts["title"].strip('"') == read


def test_what_is_said_of_a_text_of_a_corpus_is_said_by_its_own_header() -> None:
    own = TEI.format(
        titles="<title>Letter one</title>",
        header=SENT.format("<date when='1890-01-02'/>", ""),
        body="<p>One.</p>",
        back="",
    )
    header = "<teiHeader><fileDesc><titleStmt><title>All</title></titleStmt></fileDesc></teiHeader>"
    found = take_in(f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">{header}{own}</teiCorpus>'.encode(), "all.xml")
    assert (found.facts["title"], found.facts["date"]) == ('"Letter one"', '"1890-01-02"')
    assert "not read" not in "; ".join(found.steps)


def test_texts_of_a_group_are_one_text_and_none_is_said_to_be_left() -> None:
    found = taken("<p>Zero.</p>").text, take_in(
        TEI.format(titles=TITLE, header="", body="", back="").replace(
            "<body></body>", "<group><text><body><p>One.</p></body></text><text><body><p>Two.</p></body></text></group>"
        ).encode(),
        "group.xml",
    )  # fmt: skip
    assert found[1].text == "One.\n\nTwo.\n"
    assert "was taken" not in "; ".join(found[1].steps)


def test_notes_of_every_kind_are_known_again() -> None:
    assert set(tei_of_ours.KINDS) == set(KINDS)


def test_an_edition_with_notes_of_its_source_is_made_again_from_its_tei(tiny: Path, tmp_path: Path) -> None:
    source = tmp_path / "reed.xml"
    source.write_text(TEI.format(titles=TITLE, header="", body="<p>The lamp<note>Of gas.</note> is out.</p>", back=""))
    assert run("--root", tiny, "new", "document", source).code == 0
    assert run("--root", tiny, "export", "tei.xml", "--to", tmp_path / "out").code == 0
    ran = run("new", "edition", tmp_path / "again", "--from", tmp_path / "out" / "edition.tei.xml", "--yes")
    assert ran.code == 0, ran
    kinds = {name: [one.kind for one in compile_edition(root).value.annotations if one.kind == "source"]
             for name, root in (("before", tiny), ("again", tmp_path / "again"))}  # fmt: skip
    assert kinds["again"] == kinds["before"] == ["source"]
