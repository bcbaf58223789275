"""TEI: the body is the text as received, sign for sign; every note stands between its anchors; pointers point somewhere."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from pathlib import Path

import pytest
from conftest import flagship_result
from hypothesis import given
from lxml import etree
from test_weave import NOTHING_SHARED, annotated

from build_edition.anchor.weave import weave
from build_edition.edition import compile_edition
from build_edition.exports.iris import named as names_of
from build_edition.exports.tei import write_corpus, write_document
from build_edition.exports.tei_ids import TEI, dated
from build_edition.exports.tei_text import Body
from build_edition.exports.xml import Xml, possible
from build_edition.ground.places import trimmed
from build_edition.model.annotations import AnchoredNote
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition

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
def edition(named: Path) -> Edition:
    return compile_edition(named).value


@given(annotated())
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
    assert_pointers_point(etree.fromstring(write_corpus(edition)))


def test_so_it_does_in_the_real_one() -> None:
    assert_pointers_point(etree.fromstring(write_corpus(flagship_result().value)))


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


def test_a_stage_direction_says_of_what_sort_it_is(edition: Edition) -> None:
    edited = next(one for one in edition.edited if one.id == "hearing-1851-04-01")
    root = etree.fromstring(write_document(edited, edition))
    found = {"".join(map(str, one.itertext())): one.get("type") for one in root.iterfind(".//t:stage", NS)}
    sorts = {one.sort for paragraph in edited.document.paragraphs for one in paragraph.directions}
    assert set(found) == {"(Laughter)", "(noise at the door, a voice: two!)"}
    assert set(found.values()) <= sorts | {"vocal"}


@pytest.mark.parametrize("text", ["One word [p. 7] and more.\n", "One word.\n\n[p. 7]\n\nAnd more.\n"])
def test_a_mark_of_a_page_is_one_and_its_words_are_kept(tiny: Path, text: str) -> None:
    folder = tiny / "sources/marked"
    folder.mkdir()
    (folder / "text.txt").write_text(text)
    (folder / "document.yml").write_text(
        'kind: letter\ntitle: Marked\ndate: "1851"\n'
        'marks: [{pattern: "[p. {n}]", as: page}]\n'
        f"received: {{sha256: {hashlib.sha256(text.encode()).hexdigest()}}}\n"
    )
    result = compile_edition(tiny)
    assert not result.has_errors, [one.message for one in result.diagnostics]
    edited = next(one for one in result.value.edited if one.id == "marked")
    root = etree.fromstring(write_document(edited, result.value))
    assert [one.get("n") for one in root.iterfind(".//t:pb", NS)] == ["7"]
    assert body_words(root) == text


def test_every_speaker_is_known_and_every_word_that_names_somebody_points_to_the_register(edition: Edition) -> None:
    edited = next(one for one in edition.edited if one.id == "hearing-1851-04-01")
    root = etree.fromstring(write_document(edited, edition))
    assert len(root.findall(".//t:sp", NS)) == len(edited.document.turns)
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
        ("", {}),
    ],
)  # fmt: skip
def test_a_date_is_a_day_or_its_limits_and_what_was_written(edtf: str, said: dict[str, str]) -> None:
    assert dated(edtf) == said


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
