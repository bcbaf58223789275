"""In every format that leaves an edition each title, name and quotation says its language, or the format says why it cannot."""

from __future__ import annotations

import io
import json
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import lxml.html
import pytest
from conftest import BILINGUAL, SOURCES_ONLY
from lxml import etree
from many_languages import ARABIC, FRENCH, GERMAN, HEBREW, PRINTED, TRANSLATED, WORD, language_of
from many_languages import write_with_address as write
from pypdf import PdfReader

from build_edition.edition import compile_edition
from build_edition.exports.citations import document_reference
from build_edition.exports.formats import EditionFormat, edition_formats, files_of, reference_formats
from build_edition.exports.pdf_book import source
from build_edition.model.edited import Edition

OWN, UNKNOWN = "en", "und"
XML = "{http://www.w3.org/XML/1998/namespace}lang"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PLAIN = {
    "beacon.txt": "names the identifiers of persons and nothing in words",
    "received.txt": "is the file that was received, byte for byte",
    "txt": "is words without any mark",
    "sqlite": "has the tables of the JSON, cell by cell, which test_tables holds",
}
# by format, elements and keys whose words cannot say their language, and why
WHERE = {
    "cmif.xml": {"persName": "the schema of the format lets no language stand there"},
    "dts": {"title": "is a plain string; dublinCore.title says the language", "xenoData": "as in TEI"},
    "epub": {"title": "in the head of a page is one string, which has two languages where it tells of a reading text"},
    "jsonld": {
        "items": "a note in one language, in plain words, names works in others",
        "exact": "is a part of the file that `source` names", "prefix": "the same", "suffix": "the same",
    },
    "manifest.json": {"metadata": "a fact whose words are in two languages is said in that of the page"},
    "oai.xml": {"repositoryName": "the schema of the format lets no language stand there"},
    "tei.xml": {"xenoData": "is what the sources say, as data"},
}  # fmt: skip
MARKDOWN = "note type=markdown"  # as contributors wrote it, without marks of languages


class Said(NamedTuple):
    """A word in a file: where it stands, the language it says and the one it should."""

    file: str
    where: str
    word: str
    says: str
    should: str


Reader = Callable[[str, bytes], Iterator[Said]]


def words_in(file: str, where: str, words: str, says: str) -> Iterator[Said]:
    yield from (Said(file, where, word, says, language_of(word)) for word in WORD.findall(words))


def said_by_element(element: etree._Element) -> str:
    """What the nearest element says; in a word processor's file, what the run says, else the whole document."""
    for one in (element, *element.iterancestors()):
        if one.tag == f"{W}r":
            return next((str(found.get(f"{W}val")) for found in one.iter(f"{W}lang")), OWN)
        said = one.get(XML) or one.get("lang")
        if said:
            return str(said)
    return OWN if "openxml" in str(element.nsmap) else ""


def in_xml(file: str, content: bytes) -> Iterator[Said]:
    for piece in etree.fromstring(content).xpath("//text()"):
        parent = piece.getparent().getparent() if piece.is_tail else piece.getparent()
        name, is_markdown = etree.QName(parent).localname, parent.get("type") == "markdown"
        yield from words_in(file, MARKDOWN if is_markdown else name, str(piece), said_by_element(parent))


def in_zip(file: str, content: bytes) -> Iterator[Said]:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        for name in packed.namelist():
            if not name.startswith(("docProps", "META-INF")):
                yield from read(f"{file}/{name}", packed.read(name))


def in_json(file: str, content: bytes) -> Iterator[Said]:
    yield from in_value(file, "", json.loads(content), OWN)


def in_value(file: str, where: str, value: Any, says: str) -> Iterator[Said]:
    """In JSON: what `language` or `lang` beside a value says, or the key of a language map."""
    if isinstance(value, str):
        yield from words_in(file, where, value, says)
    elif isinstance(value, list):
        for one in value:
            yield from in_value(file, where, one, says)
    elif isinstance(value, dict):
        is_map = value and all(re.fullmatch(r"[a-z]{2}|none", key) for key in value) and "id" not in value
        beside = str(value.get("lang") or value.get("@language") or says)
        beside = value["language"] if isinstance(value.get("language"), str) and "value" in value else beside
        for key, one in value.items():
            yield from in_value(
                file, where if is_map or key in ("value", "@value") else key, one, key if is_map else beside
            )


TYPST = re.compile(r'#text\((?:[^()"]|"(?:[^"\\]|\\.)*")*?\)\[|"(?:[^"\\]|\\.)*"|\[|\]')


def in_typst(edition: Edition) -> Iterator[Said]:
    """In what the PDF is set from: the innermost `text` that says a language."""
    markup, stack = source(edition), [OWN]
    for token in TYPST.finditer(markup):
        if token[0].endswith("["):
            said = re.search(r'lang: "(\w+)"', token[0])
            stack.append(said[1] if said else stack[-1])
        elif token[0] == "]":
            stack.pop()
        else:
            yield from words_in("edition.typ", "", token[0], stack[-1])
    assert stack == [OWN]


READERS: Mapping[str, Reader] = {
    "xml": in_xml, "opf": in_xml, "xhtml": in_xml, "zip": in_zip, "epub": in_zip, "docx": in_zip, "json": in_json,
    "jsonld": in_json,
}  # fmt: skip


def read(file: str, content: bytes) -> Iterator[Said]:
    reader = READERS.get(file.rpartition(".")[2])
    yield from reader(file, content) if reader is not None else ()


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    root = tmp_path_factory.mktemp("languages") / "edition"
    shutil.copytree(BILINGUAL, root, ignore=SOURCES_ONLY)
    write(root)
    compiled = compile_edition(root, is_proved=False)
    assert [one for one in compiled.diagnostics if one.severity == "error"] == []
    return compiled.value


def said_in(form: EditionFormat, edition: Edition) -> Iterator[Said]:
    if form.ENDING == "pdf":
        yield from in_typst(edition)
        return
    for page in files_of(form, edition):
        yield from read(page.path, page.content.encode() if isinstance(page.content, str) else bytes(page.content))


def is_wrong(one: Said, form: EditionFormat) -> bool:
    is_form = one.file.endswith(".xml") and one.says == UNKNOWN  # a word of a text that the file does not have
    is_excused = one.where in WHERE.get(form.ENDING, {}) or one.where == MARKDOWN
    return not (one.says == one.should or is_form or is_excused or (not one.says and one.should == OWN))


OF_TABLES = ("api.json", "crate.zip", "csv", "json")
MARKED = [one for one in edition_formats() if one.ENDING not in (*PLAIN, *OF_TABLES)]


@pytest.mark.parametrize("form", MARKED, ids=lambda form: form.ENDING)
def test_each_word_says_its_language(form: EditionFormat, edition: Edition) -> None:
    said = list(said_in(form, edition))
    assert [one for one in said if is_wrong(one, form)] == []
    assert {one.should for one in said} >= {"en", "he"}


def test_no_format_and_no_place_is_excused_that_is_not_there(edition: Edition) -> None:
    forms = {one.ENDING: one for one in edition_formats()}
    assert {*PLAIN, *WHERE, *OF_TABLES} <= set(forms)
    for ending, excused in WHERE.items():
        wrong = {one.where for one in said_in(forms[ending], edition) if one.says != one.should}
        assert set(excused) <= wrong, ending


def test_the_book_names_every_language_and_says_them_to_whoever_listens(edition: Edition) -> None:
    forms = {one.ENDING: one for one in edition_formats()}
    (page,) = files_of(forms["epub"], edition)
    with zipfile.ZipFile(io.BytesIO(bytes(page.content))) as book:
        package = etree.fromstring(book.read("book/package.opf"))
    named = [one.text for one in package.iter("{http://purl.org/dc/elements/1.1/}language")]
    assert named[0] == "en"
    assert set(named) == {"en", "de", "fr", "he", "ar"}
    (page,) = files_of(forms["pdf"], edition)
    reader = PdfReader(io.BytesIO(bytes(page.content)))
    assert reader.trailer["/Root"]["/Lang"] == "en"
    spoken = {code for one in reader.pages for code in re.findall(rb"/Lang ?\((\w+)\)", one.get_contents().get_data())}
    assert spoken >= {b"de", b"fr", b"ru", b"he", b"ar"}


def in_tables(tables: Mapping[str, list[Mapping[str, Any]]]) -> Iterator[Said]:
    """The words of rows: they may be in the language of the edition, in those their row says, or of its document."""
    of = {str(one["id"]): languages_of(one) for one in tables["documents"]}
    for name, rows in tables.items():
        for row in rows:
            known = {OWN, *languages_of(row), *of.get(str(row.get("document")), ())}
            for key, cell in row.items():
                for word in WORD.findall(json.dumps(cell, ensure_ascii=False)):
                    says = language_of(word) if language_of(word) in known else ""
                    yield Said(name, key, word, says, language_of(word))


def languages_of(row: Mapping[str, Any]) -> set[str]:
    return {str(value) for key, value in row.items() if key.endswith("language") and value}


# columns in which an editor's sentence, or a list, has words of several languages
OF_SEVERAL = {
    ("entries", "forms"): "of each document its own, which the table of mentions has one by one",
    ("entries", "mistaken_forms"): "the same",
    ("introductions", "words"): "an introduction in the edition's language names works in others",
}  # fmt: skip


def test_the_rows_of_the_tables_say_the_languages_of_their_words(edition: Edition) -> None:
    form = next(one for one in edition_formats() if one.ENDING == "json")
    whole = next(page for page in files_of(form, edition) if page.path == "edition.json")
    tables = json.loads(whole.content)
    assert tables["edition"]["language"] == OWN
    said = list(in_tables({name: rows for name, rows in tables.items() if isinstance(rows, list)}))
    assert [one for one in said if one.says != one.should and (one.file, one.where) not in OF_SEVERAL] == []
    assert set(OF_SEVERAL) == {(one.file, one.where) for one in said if one.says != one.should}


def test_a_reference_says_the_language_of_its_text_in_every_format(edition: Edition) -> None:
    says = {"csl.json": r'"language": "(\w+)"', "ris": r"LA  - (\w+)", "bib": r"langid = \{(\w+)\}"}
    names = {"de": "german", "fr": "french", "he": "hebrew", "ar": "arabic"}
    spoken = {GERMAN: "de", PRINTED: "de", TRANSLATED: "ar", FRENCH: "fr", HEBREW: "he", ARABIC: "ar"}
    for form in reference_formats():
        for one in edition.edited:
            written = form.write_reference(document_reference(edition.shared, one))
            code = spoken[one.id]
            expected = names[code] if form.ENDING == "bib" else code
            assert re.findall(says[form.ENDING], written) == [expected], (form.ENDING, one.id)


def test_what_stands_in_the_head_of_a_page_is_tagged_with_its_language(edition: Edition) -> None:
    heads = {page.path: "".join(page.head) for page in edition.pages if page.head}
    found = 0
    for path, head in heads.items():
        for data in re.findall(r'<script type="application/ld\+json">(.*?)</script>', head):
            found += sum(1 for one in in_schema_org(path, json.loads(data), OWN) if assert_says(one))
        for tag in lxml.html.fragments_fromstring(head):
            if tag.get("name") in ("citation_title", "DC.title"):
                assert {language_of(one) for one in WORD.findall(tag.get("content"))} == {tag.get("lang", OWN)}, path
    assert found > 100


def assert_says(one: Said) -> bool:
    assert one.says == one.should, one
    return True


def in_schema_org(path: str, value: Any, says: str) -> Iterator[Said]:
    """In schema.org's words: what a value itself says, else what the work says that it is told of, else the page."""
    if isinstance(value, str):
        yield from words_in(path, "", value, says)
    elif isinstance(value, list):
        for one in value:
            yield from in_schema_org(path, one, says)
    elif isinstance(value, dict) and "@value" in value:
        yield from words_in(path, "", value["@value"], value["@language"])
    elif isinstance(value, dict):
        for key, one in value.items():
            of_work = value.get("inLanguage", OWN) if key in ("name", "alternativeHeadline", "headline") else OWN
            yield from in_schema_org(path, one, of_work)
