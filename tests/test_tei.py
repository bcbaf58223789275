"""TEI: the body is the text as received, sign for sign; every note stands between its anchors; pointers point somewhere."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from conftest import flagship_result, named_edition, put_document
from corpus import corpus
from hypothesis import given
from lxml import etree
from test_weave import NOTHING_SHARED, annotated, in_turns

from build_edition.anchor.weave import weave
from build_edition.edition import compile_edition
from build_edition.exports.grammar import faults_of
from build_edition.exports.iris import named as names_of
from build_edition.exports.tei import write_document
from build_edition.exports.tei_ids import TEI, dated
from build_edition.exports.tei_text import Body
from build_edition.exports.xml import Xml, possible
from build_edition.ground.places import trimmed
from build_edition.model.annotations import AnchoredNote
from build_edition.model.documents import Document
from build_edition.model.edited import Alone, Edited, Edition

NS = {"t": TEI}
ID = "{http://www.w3.org/XML/1998/namespace}id"


def body_words(root: etree._Element) -> str:
    """The words between the tags of a body, without what editors say."""
    body = root if root.tag == f"{{{TEI}}}body" else root.find(".//t:text/t:body", NS)
    assert body is not None
    return "".join(body.xpath(".//text()[not(ancestor::t:gap)]", namespaces=NS))


def between(root: etree._Element, before: str, after: str) -> str:
    """The words between two anchors."""
    path = f".//text()[not(ancestor::t:gap)][preceding::t:anchor[@xml:id='{before}']][following::t:anchor[@xml:id='{after}']]"
    return "".join(root.xpath(path, namespaces=NS))


def assert_notes_stand_at_their_words(root: etree._Element, edited: Edited) -> None:
    counts = Counter[str]()
    for one in edited.notes:
        name = one.note.id.value
        counts[name] += 1
        edge = f"{edited.id}.note.{name}.{counts[name]}"
        words = trimmed(edited.document.source.text, one.span).of(edited.document.source.text)
        assert possible(words) == between(root, f"{edge}.from", f"{edge}.to").strip(), name


@pytest.fixture
def edition() -> Edition:
    return named_edition()


@given(annotated() | annotated().map(in_turns))
def test_the_body_is_the_text_and_every_note_stands_between_its_anchors(
    case: tuple[Document, tuple[AnchoredNote, ...]],
) -> None:
    document, anchored = case
    text = document.source.text
    within = tuple(AnchoredNote(one.note, trimmed(text, one.span)) for one in anchored if one.span.of(text).strip())
    xml = Xml(TEI)
    Body(Edited(weave(document, within), (), within, (), {}, ()), xml).write()
    root = etree.fromstring(xml.finish())
    assert body_words(root) == possible(text)
    assert_notes_stand_at_their_words(root, Edited(weave(document, within), (), within, (), {}, ()))


def test_a_whole_edition_keeps_its_words_and_its_anchors(edition: Edition) -> None:
    for edited in edition.edited:
        root = etree.fromstring(write_document(edited, edition))
        assert body_words(root) == edited.document.source.text
        assert_notes_stand_at_their_words(root, edited)


def test_so_does_the_real_one() -> None:
    edition = flagship_result().value
    for edited in edition.edited:
        root = etree.fromstring(write_document(edited, edition))
        assert body_words(root) == edited.document.source.text


def assert_pointers_point(root: etree._Element) -> None:
    """Every pointer inside the file finds its id, and no id stands twice (a parser refuses the file then)."""
    ids = {str(one.get(ID)) for one in root.iter() if one.get(ID)}
    for one in root.iter(etree.Element):
        for key in ("target", "who", "ref", "resp", "ana", "corresp", "from", "to"):
            for pointer in str(one.get(key) or "").split():
                wanted = re.findall(r"[^#(),]+", pointer.removeprefix("#range")) if pointer.startswith("#") else []
                assert set(wanted) <= ids, f"{one.tag} {key}={pointer}"


def test_every_pointer_finds_what_it_points_at_in_each_file_and_in_the_one_of_all(edition: Edition) -> None:
    for edited in edition.edited:
        assert_pointers_point(etree.fromstring(write_document(edited, edition)))
    assert_pointers_point(etree.fromstring(corpus(edition)))


def test_so_it_does_in_the_real_one() -> None:
    assert_pointers_point(etree.fromstring(corpus(flagship_result().value)))


def test_what_a_note_says_stands_beside_its_markdown(edition: Edition) -> None:
    edited = next(one for one in edition.edited if one.id == "letter-1851-03-02")
    root = etree.fromstring(write_document(edited, edition))
    for note in edited.woven.notes:
        (found,) = root.xpath(f".//t:annotation[@xml:id='{edited.id}.note.{note.id.value}']", namespaces=NS)
        assert found.findtext("t:note[@type='markdown']", namespaces=NS) == note.body.value
        assert found.get("cert") == note.certainty
        assert (found.get("motivation") == "commenting") == (note.kind == "explanatory")


def test_a_reading_is_an_apparatus_entry_with_what_was_received(edition: Edition) -> None:
    edited = next(one for one in edition.edited if one.id == "letter-1851-03-02")
    root = etree.fromstring(write_document(edited, edition))
    readings = {(one.findtext("t:lem", namespaces=NS), one.findtext("t:rdg", namespaces=NS))
                for one in root.iterfind(".//t:app", NS)}  # fmt: skip
    assert ("*oil*", "oil") in readings


def test_an_error_of_the_text_and_what_should_stand_there_are_a_choice(edition: Edition) -> None:
    for edited in edition.edited:
        root = etree.fromstring(write_document(edited, edition))
        readings = [one for one in edited.woven.notes if one.reading is not None and one.kind == "textual"]
        for note in readings:
            (found,) = root.xpath(
                f".//t:annotation[@xml:id='{edited.id}.note.{note.id.value}']//t:choice", namespaces=NS
            )
            assert found.findtext("t:sic", namespaces=NS) == edited.spans_of(note.id.value)[0].of(
                edited.document.source.text
            )
            corr = found.find("t:corr", NS)
            assert (corr.text or "", corr.get("cert")) == (note.reading.value, note.certainty)
        assert len(root.findall(".//t:choice", NS)) == len(readings)


def hearing(edition: Edition) -> etree._Element:
    edited = next(one for one in edition.edited if one.id == "hearing-1851-04-01")
    return etree.fromstring(write_document(edited, edition))


def test_what_was_heard_is_told_as_such_and_as_a_direction_where_a_note_stands_on_some_of_it(edition: Edition) -> None:
    root = hearing(edition)
    heard = {"".join(map(str, one.itertext())) for one in root.iterfind(".//t:u//t:vocal/t:desc", NS)}
    assert heard == {"(Laughter)"}
    (direction,) = root.iterfind(".//t:stage", NS)
    assert "".join(map(str, direction.itertext())) == "(noise at the door, a voice: two!)"
    assert direction.get("type") == "incident"
    assert direction.find("t:anchor", NS) is not None


def spoken(tiny: Path, kind: str, text: str, more: str = "") -> tuple[Edited, etree._Element]:
    """A document of some kind, as it stands in TEI."""
    put_document(
        tiny,
        "more",
        text,
        f'kind: {kind}\ntitle: More\ndate: "1851"\n{more}',
    )
    result = compile_edition(tiny, is_proved=False)
    assert not result.has_errors, [one.message for one in result.diagnostics]
    edited = next(one for one in result.value.edited if one.id == "more")
    root = etree.fromstring(write_document(edited, result.value))
    assert body_words(root) == text
    return edited, root


SPEAKERS = "speakers: [{id: nell, labels: [NELL], name: Nell}, {id: tom, labels: [TOM], name: Tom}]\n"


@pytest.mark.parametrize(
    ("sort", "words"), [("vocal", "Laughter"), ("kinesic", "Applause"), ("incident", "Noise in the hall")]
)
def test_words_that_were_said_are_utterances_and_words_that_are_played_are_speeches(
    tiny: Path, sort: str, words: str
) -> None:
    text = f"NELL. The lamp is out.\n\nIt is ({words}) out.\n\nTOM. Light it.\n"
    _, root = spoken(tiny, "transcript", text, SPEAKERS)
    turns = root.findall(".//t:u", NS)
    assert [one.get("who") for one in turns] == ["#more.speaker.nell", "#more.speaker.tom"]
    assert [len(one.findall("t:seg", NS)) for one in turns] == [2, 1]
    assert [str(one.text) for one in root.iterfind(".//t:body//t:note[@type='speaker']", NS)] == ["NELL.", "TOM."]
    assert root.findtext(f".//t:u//t:{sort}/t:desc", namespaces=NS) == f"({words})"
    _, root = spoken(tiny, "play", text, SPEAKERS)
    assert [one.findtext("t:speaker", namespaces=NS) for one in root.iterfind(".//t:sp", NS)] == ["NELL.", "TOM."]
    assert root.findtext(".//t:sp/t:p/t:stage", namespaces=NS) == f"({words})"
    assert root.find(".//t:u", NS) is None


def test_verse_is_in_lines_with_their_numbers(tiny: Path) -> None:
    _, root = spoken(tiny, "verse", "O lamp,\n  give us light.\n\nO lamp,\nagain.\n", "")
    assert [(one.get("n"), one.text) for one in root.iterfind(".//t:lg/t:l", NS)] == [
        ("1", "O lamp,"), ("2", "  give us light."), ("3", "O lamp,"), ("4", "again."),
    ]  # fmt: skip
    assert root.find(".//t:lb", NS) is None


def test_a_line_that_has_a_mark_of_its_own_keeps_it(tiny: Path) -> None:
    text, more = "O lamp,\n[l. 2] give us light\nand oil.\n", 'marks: [{pattern: "[l. {n}]", as: line}]\n'
    _, root = spoken(tiny, "verse", text, more)
    assert [one.get("n") for one in root.iterfind(".//t:l/t:lb", NS)] == ["2"]
    assert [one.get("n") for one in root.iterfind(".//t:l", NS)] == [None, None, None]


def test_halves_of_a_line_are_told_and_so_are_acts_and_scenes(tiny: Path) -> None:
    text = (
        "ACT I\n\nSCENE 1\n\nNELL. Who is it that has come?\nAnd why?\n\nTOM.     To light\n\nNELL.            the lamp.\n\n"
        "SCENE 2\n\nTOM. Dark.\n\nACT II\n\nNELL. So dark.\n"
    )
    more = (
        SPEAKERS
        + 'lines: [{from: "NELL. Who is it that has come?", to: "NELL. So dark.", as: verse}]\nlabels: capitals\n'
    )
    _, root = spoken(tiny, "play", text, more)
    lines = [(one.get("n"), one.get("part")) for one in root.iterfind(".//t:sp/t:lg/t:l", NS)]
    assert lines == [("1", None), ("2", "I"), (None, "M"), (None, "F"), ("1", None), ("1", None)]
    acts = root.findall("./t:text/t:body/t:div/t:div", NS)
    assert [(one.get("type"), one.findtext("t:head", namespaces=NS)) for one in acts] == [
        ("act", "ACT I"),
        ("act", "ACT II"),
    ]
    scenes = acts[0].findall("t:div", NS)
    assert [(one.get("type"), len(one.findall("t:sp", NS))) for one in scenes] == [("scene", 3), ("scene", 1)]
    assert not faults(root)


@pytest.mark.parametrize(
    ("kind", "text", "wanted"),
    [
        ("prose", "Part One\n\nChapter 1\n\nOil.\n\nChapter 2\n\nNone.\n\nPart Two\n\nEnd.\n", ["part", ["chapter"] * 2, "part", []]),
        ("diary", "3 March 1851\n\nRain.\n\n4 March\n\nCalm.\n", ["entry", [], "entry", []]),
    ],
)  # fmt: skip
def test_parts_chapters_and_entries_are_divisions(tiny: Path, kind: str, text: str, wanted: list[object]) -> None:
    _, root = spoken(tiny, kind, text, "")
    found = root.findall("./t:text/t:body/t:div/t:div", NS)
    assert [
        said for one in found for said in (one.get("type"), [it.get("type") for it in one.findall("t:div", NS)])
    ] == wanted
    assert not faults(root)


def faults(root: etree._Element) -> list[str]:
    return list(faults_of("tei_all", etree.tostring(root, encoding="utf-8")))


@pytest.mark.parametrize("text", ["One word [p. 7] and more.\n", "One word.\n\n[p. 7]\n\nAnd more.\n"])
def test_a_mark_of_a_page_is_one_and_its_words_are_kept(tiny: Path, text: str) -> None:
    put_document(
        tiny,
        "marked",
        text,
        'kind: letter\ntitle: Marked\ndate: "1851"\nmarks: [{pattern: "[p. {n}]", as: page}]\n',
    )
    result = compile_edition(tiny)
    assert not result.has_errors, [one.message for one in result.diagnostics]
    edited = next(one for one in result.value.edited if one.id == "marked")
    root = etree.fromstring(write_document(edited, result.value))
    assert [one.get("n") for one in root.iterfind(".//t:pb", NS)] == ["7"]
    assert root.find(".//t:fw//t:pb", NS) is None
    assert body_words(root) == text


def test_every_speaker_is_known_and_every_word_that_names_somebody_points_to_the_register(edition: Edition) -> None:
    edited = next(one for one in edition.edited if one.id == "hearing-1851-04-01")
    root = etree.fromstring(write_document(edited, edition))
    assert len(root.findall(".//t:u", NS)) == len(edited.document.turns)
    named = sum(1 for mention in edited.mentions)
    assert named
    assert root.findall(".//t:body//t:rs", NS)


@pytest.mark.parametrize("said", ["The charges were *invented*.", "Nothing here was proved."])
def test_what_a_translation_is_worth_and_the_content_note_stand_in_the_header(named: Path, said: str) -> None:
    header = named / "sources/letter-1851-03-02/document.yml"
    more = f"translation: machine, unreviewed\ncontent_note: {said}\n"
    header.write_text(header.read_text().replace("translation: none\n", more))
    edition = compile_edition(named).value
    edited = next(one for one in edition.edited if one.id == "letter-1851-03-02")
    root = etree.fromstring(write_document(edited, edition))
    words = "".join(root.xpath(".//t:editorialDecl//text()", namespaces=NS))
    assert said.replace("*", "") in words
    assert "Translation: machine, unreviewed." in words


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("1851-03-02", {"when": "1851-03-02"}),
        ("1851", {"when": "1851"}),
        ("1851-21", {"notBefore": "1851-03-01", "notAfter": "1851-05-31", "when-custom": "1851-21"}),
        ("1851-03-02/1851-03-09", {"notBefore": "1851-03-02", "notAfter": "1851-03-09", "when-custom": "1851-03-02/1851-03-09"}),
        ("1851~", {"notBefore": "1851-01-01", "notAfter": "1851-12-31", "when-custom": "1851~", "cert": "low"}),
        ("1851S2", {"notBefore": "1800-01-01", "notAfter": "1899-12-31", "when-custom": "1851S2"}),
        ("1851/..", {"when-custom": "1851/.."}),
        ("", {}),
    ],
)  # fmt: skip
def test_a_date_is_a_day_or_its_limits_and_what_was_written(edtf: str, said: dict[str, str]) -> None:
    assert dated(edtf) == said


def test_a_date_that_is_no_day_is_said_in_words_beside_its_limits(named: Path) -> None:
    header = named / "sources/letter-1851-03-02/document.yml"
    header.write_text(re.sub("(?m)^date: .*$", "date: 1851-03~", header.read_text()))
    edition = compile_edition(named).value
    edited = next(one for one in edition.edited if one.id == "letter-1851-03-02")
    dates = etree.fromstring(write_document(edited, edition)).xpath(
        ".//t:sourceDesc//t:bibl/t:date|.//t:creation/t:date", namespaces=NS
    )
    assert [one.text for one in dates] == ["about March 1851"] * 2
    assert {one.get("when-custom") for one in dates} == {"1851-03~"}


def test_a_file_names_those_who_signed_anything_in_it_and_nobody_else(named: Path) -> None:
    people = named / "sources/contributors.yml"
    people.write_text(people.read_text() + "- {id: stranger, name: A stranger, role: annotation}\n")
    edition = compile_edition(named).value
    named_by = dict[str, set[str]]()
    for one in edition.edited:
        root = etree.fromstring(write_document(one, Alone(edition).of(one.id)))
        there = {found.removeprefix("_by.") for found in root.xpath("//t:respStmt/@xml:id", namespaces=NS)}
        asked = root.xpath("//@resp|//t:respStmt/t:name/@ref", namespaces=NS)
        pointed = {found for some in asked for found in some.split() if found.startswith("#_by.")}
        assert {found.removeprefix("#_by.") for found in pointed} <= there
        named_by[one.id] = there
    assert named_by["letter-1851-03-02"] == {"editors", "reader"}
    assert not any("stranger" in some for some in named_by.values())


@pytest.mark.parametrize("sign", ["\x00", "\x0c", "\x1b", "\ud800", "\ufffe", "\uffff"])
def test_no_sign_that_xml_cannot_write_is_written(sign: str) -> None:
    xml = Xml(TEI)
    xml.leaf("p", f"a{sign}b\r\n", {"n": sign})
    root = etree.fromstring(xml.finish())
    assert (root.text, root.get("n")) == ("a b\r\n", " ")


def test_a_thing_has_the_same_name_everywhere_and_an_address_where_the_site_has_one(named: Path) -> None:
    nameless = names_of(compile_edition(named).value)("a.md#p1")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}#a//p1", nameless)
    config = named / "mkdocs.yml"
    config.write_text("site_url: https://example.org/lamp\n" + config.read_text())
    assert names_of(compile_edition(named).value)("a.md#p1") == "https://example.org/lamp/edition/a/#p1"
    assert names_of(NOTHING_SHARED)("a.md") == names_of(NOTHING_SHARED)("a.md")


def test_everybody_to_whom_a_letter_went_stands_in_the_register_of_its_file(named: Path) -> None:
    header = named / "sources" / "letter-1851-03-09" / "document.yml"
    kept = [one for one in header.read_text("utf-8").splitlines() if not one.startswith("recipient:")]
    several = "recipient: [{id: marrow, name: J. Marrow}, {id: petrovna, name: Anna}]"
    header.write_text("\n".join([*kept, several, ""]), "utf-8")
    edition = compile_edition(named).value
    (edited,) = [one for one in edition.edited if one.id == "letter-1851-03-09"]
    written = write_document(edited, edition)
    assert b'ref="#_person.petrovna"' in written
    assert_pointers_point(etree.fromstring(written))
