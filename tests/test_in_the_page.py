"""What a page says to other programs in its head: tags of a citation, schema.org; and nothing that could run."""

from __future__ import annotations

import json
import shutil
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from conftest import bilingual_result, flagship_result, run
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports.citations import document_reference
from build_edition.exports.meta_tags import meta_tags
from build_edition.exports.schema_org import script, thing
from build_edition.exports.tei import write_document
from build_edition.model.edited import Edition
from build_edition.site.engine import built_file

HOSTILE = st.text(max_size=40) | st.sampled_from(
    ['"><script>alert(1)</script>', "</script><img src=x onerror=alert(1)>", "<!--", "]]>", "&quot;", "\u2028", "' onload='x"]
)  # fmt: skip


class Heard(HTMLParser):
    """Every tag with its attributes, and what stands in scripts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data

    def named(self) -> dict[str, str | None]:
        return {str(one.get("name") or one.get("property")): one["content"] for tag, one in self.tags if tag == "meta"}

    def data(self) -> dict[str, Any]:
        return json.loads(self.words)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def edition() -> Edition:
    return flagship_result().value


def heard(edition: Edition, path: str) -> Heard:
    (page,) = [page for page in edition.pages if page.path == path]
    return Heard("\n".join(page.head))


def every(data: object) -> list[dict[str, Any]]:
    """Every object of some JSON."""
    if isinstance(data, dict):
        return [data, *(one for value in data.values() for one in every(value))]
    return [one for value in data for one in every(value)] if isinstance(data, list) else []


def test_a_letter_says_who_when_where_it_is_kept_and_what_it_may_be_used_for(edition: Edition) -> None:
    said = heard(edition, "letter-1936-09-14.md").named()
    assert said["citation_title"] == said["DC.title"] == said["og:title"] == "Kaganovich to Stalin, 14 September 1936"
    assert said["citation_author"] == "Kaganovich, Lazar"
    assert said["citation_date"] == "1936-09-14"
    assert (said["z:archive"], said["DC.type"]) == ("RGASPI", "letter")
    assert "CC BY 4.0" in str(said["DC.rights"])
    assert said["z:extra"] == (
        "Kaganovich on the Right, 1936, version 0.1.0. RGASPI, f. 558, op. 11, d. 743, ll. 56–63. Autograph"
    )
    assert "og:url" not in said, "the edition does not say where it will stand"


def test_schema_org_hears_what_a_document_is_part_of_and_about(edition: Edition) -> None:
    letter = heard(edition, "letter-1936-09-14.md").data()
    assert (letter["@type"], letter["sender"]["familyName"], letter["recipient"]["familyName"]) == (
        "Message", "Kaganovich", "Stalin",
    )  # fmt: skip
    assert letter["isPartOf"]["@type"] == "Book"
    assert letter["isPartOf"]["license"] == "https://creativecommons.org/licenses/by/4.0/"
    work = letter["translationOfWork"]
    assert (work["@type"], work["inLanguage"], work["dateCreated"]) == ("Message", "ru", "1936-09-14")
    (author,) = work["author"]
    assert author["name"] == "Lazar Kaganovich"
    assert "name" not in work, "nobody knows what the Russian is called"
    assert "translator" not in letter, "nobody knows the machine"
    named = {one["name"] for one in letter["about"]}
    assert "Mikhail Tomsky" in named
    speech = heard(edition, "speech-1936-12-04.md").data()
    assert "recipient" not in speech


def test_what_was_invented_is_never_an_organisation_or_an_event(edition: Edition) -> None:
    invented = {one.name for one in edition.entries if one.is_fabricated}
    assert invented
    for page in edition.pages:
        for line in page.head:
            if line.startswith("<script"):
                for one in every(Heard(line).data()):
                    assert one.get("name") not in invented or one["@type"] == "Thing", page.path


def test_a_translator_is_named_where_the_header_names_one(tiny: Path) -> None:
    header = tiny / "sources/letter-1851-03-02/document.yml"
    kept = [line for line in header.read_text().splitlines() if not line.startswith("translation:")]
    header.write_text("\n".join([*kept, "translation: by Rose Tarn, 1860, published", ""]))
    letter = heard(compile_edition(tiny).value, "letter-1851-03-02.md").data()
    assert letter["translator"] == {"@type": "Person", "name": "Rose Tarn"}


def test_the_original_is_named_with_all_that_the_edition_knows_of_it() -> None:
    edition = bilingual_result().value
    letter = heard(edition, "letter-1851-05-01.md").data()
    work = letter["translationOfWork"]
    assert work["@id"].endswith("letter-1851-05-01-de/#text")
    assert (work["name"], work["inLanguage"], work["dateCreated"]) == (
        "Oltmann an den Amtmann, 1. Mai 1851", "de", "1851-05-01",
    )  # fmt: skip
    assert [one["name"] for one in work["author"]] == ["Harm Oltmann"]
    original = heard(edition, "letter-1851-05-01-de.md").data()
    assert "translationOfWork" not in original
    assert [one["@id"].rpartition("../")[2] for one in original["workTranslation"]] == ["letter-1851-05-01/#text"]
    printed = heard(edition, "letter-1851-05-01-printed.md").data()  # a printing of the translation
    assert (printed["translationOfWork"]["inLanguage"], printed["translationOfWork"].get("@id")) == ("de", None)


def test_who_wrote_the_original_has_the_names_of_authority_files(named: Path) -> None:
    register, header = named / "sources/register/persons.yml", named / "sources/letter-1851-03-02/document.yml"
    register.write_text(register.read_text().replace("- id: marrow\n", "- id: marrow\n  viaf: 24602065\n"))
    kept = [line for line in header.read_text().splitlines() if not line.startswith("translation:")]
    header.write_text("\n".join([*kept, "translation: by Rose Tarn, 1860", "original_language: Norwegian", ""]))
    work = heard(compile_edition(named).value, "letter-1851-03-02.md").data()["translationOfWork"]
    assert work["author"][0]["sameAs"] == ["http://viaf.org/viaf/24602065"]


def test_tei_tells_of_the_original_where_the_text_comes_from() -> None:
    edition = bilingual_result().value
    told = {one.id: etree.fromstring(write_document(one, edition)) for one in edition.edited}
    (item,) = told["letter-1851-05-01"].iterfind(".//{*}sourceDesc/{*}bibl/{*}relatedItem")
    said = {etree.QName(one).localname: "".join(one.itertext()) for one in item[0]}
    assert said == {"author": "Harm Oltmann", "textLang": "German", "date": "1851-05-01"}
    assert not list(told["letter-1851-05-01-de"].iter("{*}relatedItem"))


def test_addresses_are_whole_where_the_edition_says_where_it_stands(tiny: Path) -> None:
    config = tiny / "mkdocs.yml"
    config.write_text(config.read_text() + "\nsite_url: https://example.org/lamp\n")
    edition = compile_edition(tiny).value
    said = heard(edition, "letter-1851-03-02.md")
    assert said.named()["og:url"] == "https://example.org/lamp/edition/letter-1851-03-02/"
    assert said.data()["@id"] == "https://example.org/lamp/edition/letter-1851-03-02/#text"
    assert said.data()["isPartOf"]["@id"] == "https://example.org/lamp/edition/"


def test_addresses_lead_from_the_page_where_it_does_not(built_flagship: Path, edition: Edition) -> None:
    site = built_flagship / "site"
    checked = 0
    for page in edition.pages:
        file = built_file(site, page.path) if page.head else None
        assert (file is None) == (not page.head)
        for line in page.head if file else ():
            if file is not None and line.startswith("<script"):
                for one in every(Heard(line).data()):
                    if "@id" in one:
                        folder = (file.parent / str(one["@id"]).partition("#")[0]).resolve()
                        assert (folder / "index.html").is_file(), (page.path, one["@id"])
                        checked += 1
    assert checked > len(edition.entries)


def test_the_built_page_says_it_and_keeps_coins_for_readers_of_markup(built_flagship: Path) -> None:
    html = (built_flagship / "site/edition/letter-1936-09-14/index.html").read_text()
    tree = lxml.html.document_fromstring(html)
    assert (
        tree.xpath("string(//head/meta[@name='citation_title']/@content)") == "Kaganovich to Stalin, 14 September 1936"
    )
    assert len(tree.xpath("//head/script[@type='application/ld+json']")) == 1
    assert '<template><span class="Z3988"' in html, "or a button would take it before the tags, which say more"


def test_a_built_page_whose_markdown_holds_head_is_not_disturbed(tiny: Path) -> None:
    shutil.copytree(tiny, tiny.parent / "copy")
    text = tiny / "docs/index.md"
    text.write_text(text.read_text() + "\nThe tag `</head>` ends a head.\n")
    assert run("--root", tiny).code == 0
    html = (tiny / "site/index.html").read_text()
    assert "&lt;/head&gt;" in html


@given(words=HOSTILE, more=HOSTILE)
def test_no_value_ends_its_attribute_or_its_script(words: str, more: str) -> None:
    from dataclasses import replace  # noqa: PLC0415

    edition = flagship_result().value
    one = replace(document_reference(edition.shared, edition.edited[0]), title=words, note=more)
    tags = Heard("\n".join(meta_tags(one, rights=words))).tags
    assert {tag for tag, _ in tags} <= {"link", "meta"}
    assert {name for _, found in tags for name in found} <= {"rel", "href", "name", "property", "content"}
    entry = replace(edition.entries[0], name=words, summary=more)
    said = script(thing(entry, str, more, ("", "")))
    assert Heard(said).tags == [("script", {"type": "application/ld+json"})]
    assert json.loads(said[said.index(">") + 1 : said.rindex("<")]).get("name", "") == words
