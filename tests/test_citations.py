"""Citing: every format from one record, valid, honest, and impossible to break out of."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import lxml.html
import pypandoc
import pytest
from conftest import ROOT, TINY, flagship_result
from hypothesis import given, settings
from hypothesis import strategies as st

from build_edition.edition import compile_edition
from build_edition.exports.biblatex import write_reference as write_biblatex
from build_edition.exports.chicago import write_chicago
from build_edition.exports.citations import (
    ADDRESS,
    LOCATOR,
    SEEN,
    SLOTS,
    Reference,
    document_reference,
    parts,
    plain,
    reference,
)
from build_edition.exports.coins import write_coins
from build_edition.exports.csl import to_csl, to_csl_date
from build_edition.exports.csl import write_reference as write_csl
from build_edition.exports.ris import write_reference as write_ris
from build_edition.ground.places import Place
from build_edition.ground.store import opened
from build_edition.measures.edit_all import Workshop
from build_edition.model.annotations import Imprint
from build_edition.model.documents import Header, Person
from build_edition.model.edited import Edition
from build_edition.model.registers import Entry
from build_edition.model.shared import Shared
from build_edition.model.sources import Written
from build_edition.pages.data import citing, citing_styles
from build_edition.pages.data.citing_styles import styled_citations
from build_edition.words.catalogue import words_of

SCHEMA = ROOT.parent / "shared" / "schemas" / "csl-data.json"
NOWHERE = Place("document.yml")


def words(value: str) -> Written:
    return Written(value, NOWHERE)


def made(title: str = "A to B", sender: str = "A. B", version: str = "1.0.0", **facts: str) -> Reference:
    """The reference of a letter made up for a test."""
    header = Header(
        "letter-1", NOWHERE, "letter", title, title, facts.pop("date", "1851-03-02"), words(""),
        people={"sender": Person("a", sender), "recipient": Person("b", facts.pop("recipient", "C. D"))},
        facts={"translation": words(facts.pop("translation", "machine, unreviewed"))},
    )  # fmt: skip
    return reference(header, facts, Shared(Imprint("The edition", "", version, {"responsibility": "The editors"})))


def pandoc(text: str, source: str) -> list[dict[str, Any]]:
    """What pandoc understands of a citation."""
    command = [pypandoc.get_pandoc_path(), "-f", source, "-t", "csljson"]
    ran = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, f"{ran.stderr}\n{text}"
    return json.loads(re.sub(r'<span class=\\"nocase\\">(.*?)</span>', r"\1", ran.stdout))  # type: ignore[no-any-return]


def ris_fields(record: str) -> list[tuple[str, str]]:
    """A strict reading of RIS: every line is a tag and a value, from TY to ER."""
    lines = record.split("\r\n")
    assert lines.pop() == ""
    fields = [re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line) for line in lines]
    assert all(fields), record
    found = [(one[1], one[2]) for one in fields if one]
    assert [tag for tag, _ in found].count("TY") == [tag for tag, _ in found].count("ER") == 1
    assert (found[0][0], found[-1][0]) == ("TY", "ER")
    return found


def bibtex_fields(entry: str) -> dict[str, str]:
    """A strict reading of one BibTeX entry: it counts braces and nothing else, as BibTeX does."""
    head = re.match(r"@([a-z]+)\{([a-z0-9-]+),", entry)
    assert head, entry
    at, fields = head.end(), {}
    while (field := re.compile(r"\s*([a-z]+)\s*=\s*\{").match(entry, at)) is not None:
        depth, start = 1, field.end()
        at = start
        while depth:
            depth += {"{": 1, "}": -1}.get(entry[at], 0)
            at += 1
        assert field[1] not in fields, f"{field[1]} stands twice"
        fields[field[1]] = entry[start : at - 1]
        at += re.match(r"\s*,?", entry[at:]).end()  # type: ignore[union-attr]
    assert re.fullmatch(r"\s*\}\s*", entry[at:]), f"left over: {entry[at:]!r}"
    return fields


@pytest.fixture(scope="module")
def edition() -> Edition:
    return flagship_result().value


@pytest.fixture(scope="module")
def letter(edition: Edition) -> Reference:
    return document_reference(edition.shared, edition.edited[0])


@pytest.fixture(scope="module")
def speech(edition: Edition) -> Reference:
    return document_reference(edition.shared, edition.edited[1])


# --- the real documents


@pytest.mark.parametrize(
    ("language", "note", "state"),
    [
        ("en", "Text as received.", "text as received"),
        ("de", "Übersetzung (maschinell); wie überliefert.", "Übersetzung (maschinell); wie überliefert"),
        ("fr", "Traduction (automatique).", "traduction (automatique)"),
    ],
)
def test_inside_a_sentence_a_german_noun_keeps_its_capital(language: str, note: str, state: str) -> None:
    assert replace(made(), note=note, words=words_of(language)).state == state


def test_a_letter_is_cited_as_a_letter(letter: Reference) -> None:
    assert to_csl(letter.in_place) == {
        "id": "letter-1936-09-14-\ufdd2",
        "type": "personal_communication",
        "title": "Kaganovich to Stalin, 14 September 1936",
        "title-short": "Letter of 14 September 1936",
        "author": [{"family": "Kaganovich", "given": "Lazar"}],
        "recipient": [{"family": "Stalin", "given": "Joseph"}],
        "editor": [{"literal": "The editors"}],
        "issued": {"date-parts": [[1936, 9, 14]]},
        "available-date": {"date-parts": [[2026, 11, 28]]},
        "container-title": "Kaganovich on the Right, 1936",
        "version": "0.1.0",
        "genre": "Letter",
        "archive": "RGASPI",
        "archive_location": "f. 558, op. 11, d. 743, ll. 56–63. Autograph",
        "language": "en",
        "note": "Machine translation, unreviewed; as received.",
        "locator": "\ufdd0",
        "URL": "\ufdd1",
        "accessed": {"raw": "\ufdd4"},
    }


def test_a_transcript_with_a_speaker_is_a_speech(speech: Reference) -> None:
    item = to_csl(speech)
    assert (item["type"], item["genre"]) == ("speech", "Speech")
    assert item["event-title"].startswith("First session of the plenum")
    assert "publisher-place" not in item


def test_a_transcript_without_a_speaker_has_no_author(tiny: Path) -> None:
    edition = compile_edition(tiny).value
    hearing = document_reference(edition.shared, edition.edited[0])
    assert (hearing.genre.name, hearing.authors, hearing.note) == ("transcript", (), "Text as received.")
    assert write_chicago([hearing])[0].words == (
        "“Hearing on the lamp, 1 April 1851,” in The lamp of Skerry Point, edited by the editors, version 1.0.0 "
        "(text as received)."
    )


CITED_DAYS = [
    ("en", "1851-04-01", "1 April 1851"), ("de", "1851-04-01", "1. April 1851"), ("fr", "1851-04-01", "1er avril 1851"),
    ("ru", "1851-04-01", "1 апреля 1851"), ("en", "1851-05-03/1851-05-07", "3–7 May 1851"),
    ("de", "1851-05-03/1851-05-07", "3.–7. Mai 1851"), ("fr", "1851-03-31/1851-05-01", "31 mars–1er mai 1851"),
    ("ru", "1851-03-31/1851-04-02", "31 марта–2 апреля 1851"), ("ru", "1851-04", "апрель 1851"), ("de", "1851-04", "April 1851"),
    ("fr", "1851~", "vers 1851"), ("en", "1851-04-01?", "probably 1 April 1851"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "edtf", "day"), CITED_DAYS)
def test_the_day_of_a_cited_document_is_written_as_its_language_does(
    tiny: Path, language: str, edtf: str, day: str
) -> None:
    edition = compile_edition(tiny).value
    letter = document_reference(edition.shared, edition.edited[1])
    (note,) = write_chicago([replace(letter, date=edtf, words=words_of(language))])
    assert f", {day}, " in note.words


def test_chicago_reads_as_a_note_reads(letter: Reference, speech: Reference) -> None:
    whole, place, spoken = write_chicago([letter, letter.in_place, speech])
    assert whole.words == (
        "Lazar Kaganovich to Joseph Stalin, 14 September 1936, in Kaganovich on the Right, 1936, edited by the editors, "
        "version 0.1.0, 2026 (machine translation, unreviewed; as received)."
    )
    assert "*Kaganovich on the Right, 1936*" in whole.markdown
    assert place.words == whole.words[:-1] + f", {LOCATOR}, accessed {SEEN}, {ADDRESS}."
    assert spoken.words.startswith("Lazar Kaganovich, “Kaganovich’s speech at the plenum")


def test_the_reading_text_says_that_it_is_one(edition: Edition) -> None:
    read = document_reference(edition.shared, edition.edited[0], "reading")
    assert read.note == "Machine translation, unreviewed; with the editors’ readings."
    assert read.id == "letter-1936-09-14-reading"


def test_bibtex_goes_round_through_pandoc(letter: Reference, speech: Reference) -> None:
    for one in (letter, speech):
        (item,) = pandoc(write_biblatex(one), "biblatex")
        wanted = {**to_csl(one), "title": one.title.replace("'", "’")}  # as TeX prints it
        assert {key: item[key] for key in ("id", "type", "title", "author", "editor", "issued", "note")} == {
            key: wanted[key] for key in ("id", "type", "title", "author", "editor", "issued", "note")
        }
        assert "version 0.1.0" in item.get("publisher", "") or item.get("version") == "0.1.0"


def test_ris_goes_round_through_pandoc(letter: Reference) -> None:
    (item,) = pandoc(write_ris(letter), "ris")
    assert (item["type"], item["title"], item["author"]) == (
        "personal_communication", letter.title, [{"family": "Kaganovich", "given": "Lazar"}],
    )  # fmt: skip
    fields = ris_fields(write_ris(letter))
    assert ("A2", "Stalin, Joseph") in fields, "the recipient of a letter, by the specification"
    assert ("DA", "1936/09/14/") in fields
    assert ("N1", "Machine translation, unreviewed; as received.") in fields


def test_coins_are_read_by_a_parser_of_addresses(letter: Reference, speech: Reference) -> None:
    (span,) = lxml.html.fragments_fromstring(write_coins(letter))
    found = parse_qs(str(span.get("title")))
    assert found["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:dc"]
    assert (found["rft.type"], found["rft.aulast"], found["rft.date"]) == (["letter"], ["Kaganovich"], ["1936-09-14"])
    assert "rft.type=presentation" in write_coins(speech)


def test_the_files_and_the_section_are_pages_of_the_edition(edition: Edition) -> None:
    pages = {page.path: str(page.content) for page in edition.pages}
    for document in edition.documents:
        page = pages[f"{document.id}.md"]
        assert page.index("</article>") < page.index("## Cite this document") < page.index("\n[^")
        for ending in ("bib", "ris", "csl.json"):
            assert f"cite/{document.id}.{ending}" in page
            assert "0.1.0" in pages[f"cite/{document.id}.{ending}"]
        assert '<span class="Z3988"' in page
        layers = json.loads(pages[f"cite/{document.id}.json"])["layers"]
        assert set(layers) == {"received", "reading"}


def test_no_file_and_no_string_for_the_browser_holds_an_open_slot(edition: Edition) -> None:
    for page in edition.pages:
        if page.path.startswith("cite/") or "Cite this document" in str(page.content):
            assert not re.search("[\ufdd0-\ufdef]", str(page.content)), page.path
    (record,) = [page for page in edition.pages if page.path == "cite/letter-1936-09-14.json"]
    for layer in json.loads(record.content)["layers"].values():
        for name in ("chicago", "bib", "ris", "csl"):
            slots = {part["slot"] for part in layer[name]["place"] if isinstance(part, dict)}
            assert {"locator", "address"} <= slots, name
            of_document = {part["slot"] for part in layer[name]["document"] if isinstance(part, dict)}
            assert of_document == {"address", "seen" if name == "chicago" else "accessed"}


@pytest.mark.parametrize(("at_once", "given"), [(1, [6, 6]), (2, [12])])
def test_the_processor_is_given_some_documents_at_a_time(
    edition: Edition, monkeypatch: pytest.MonkeyPatch, at_once: int, given: list[int]
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(citing, "_AT_ONCE", at_once)
    monkeypatch.setattr(citing, "write_chicago", lambda some: asked.append(len(some)) or write_chicago(some))
    pages = {page.path: page.content for page in citing.of_edition(replace(edition))}
    assert asked == given
    assert pages == {page.path: page.content for page in edition.pages if page.path in pages}
    assert len(pages) > 2 * 3


@pytest.mark.parametrize("name", ["letter-1851-05-01", "letter-1851-03-09"], ids=["a new one", "another title"])
def test_of_a_change_only_the_document_it_changes_is_cited_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    root = tmp_path / "edition"
    shutil.copytree(TINY, root, ignore=shutil.ignore_patterns("edition", "site", ".*"))
    (root / ".build-edition").mkdir()
    cited: set[str] = set()

    def files() -> dict[str, str]:
        with opened(root / ".build-edition") as store:
            edition = compile_edition(root, shop=Workshop(store)).value
            pages = (*edition.pages, *styled_citations(edition).value)
            return {page.path: str(page.content) for page in pages if page.path.startswith("cite/")}

    before = files()
    for module, does in ((citing, "write_chicago"), (citing_styles, "write_styled")):
        write = getattr(module, does)
        monkeypatch.setattr(
            module, does, lambda some, *how, do=write: cited.update(one.id for one in some) or do(some, *how)
        )
    changed = root / "sources" / name
    if not changed.exists():
        shutil.copytree(root / "sources/letter-1851-03-09", changed)
    header = changed / "document.yml"
    header.write_text(re.sub(r"(?m)^title: ", "title: On ", header.read_text(encoding="utf-8")), encoding="utf-8")
    after = files()
    assert {path.split("/")[1].partition(".")[0] for path in after if after[path] != before.get(path)} == {name}
    assert cited
    assert [one for one in cited if not one.startswith(name)] == []
    monkeypatch.undo()
    shutil.rmtree(root / ".build-edition")
    (root / ".build-edition").mkdir()
    assert files() == after


# --- CSL's own schema


def assert_is_csl(items: list[dict[str, Any]]) -> None:
    """The few rules of the schema that matter, by hand; all of them where the schema and a validator are present."""
    for item in items:
        assert {"id", "type"} <= set(item)
        for key, value in item.items():
            if key in ("author", "recipient", "editor"):
                assert all(one and set(one) <= {"family", "given", "literal"} for one in value)
            elif key == "accessed":
                assert set(value) == {"raw"}
            elif key in ("issued", "available-date"):
                assert set(value) <= {"date-parts", "circa", "literal"}
                assert all(1 <= len(one) <= 3 for one in value.get("date-parts", [[0]]))
            else:
                assert isinstance(value, str)
                assert value
    if not SCHEMA.exists():
        return
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    properties = schema["items"]["properties"]
    for item in items:
        assert set(item) <= set(properties)
        assert item["type"] in properties["type"]["enum"]
    if find_spec("jsonschema"):
        import jsonschema  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: PLC0415

        jsonschema.validate(items, schema)


def test_csl_is_valid(letter: Reference, speech: Reference) -> None:
    for one in (letter, letter.in_place, speech, speech.on_the_web, made(date="{1936,1937}"), made(date="1936~/1937")):
        assert_is_csl(json.loads(write_csl(one)))


@pytest.mark.parametrize(
    ("edtf", "csl"),
    [
        ("1936-12-04", {"date-parts": [[1936, 12, 4]]}),
        ("1936-12", {"date-parts": [[1936, 12]]}),
        ("1936~", {"date-parts": [[1936]], "circa": True}),
        ("1936-12-04/1936-12-07", {"date-parts": [[1936, 12, 4], [1936, 12, 7]]}),
        ("1936/..", {"literal": "from 1936"}),
        ("1936-22", {"literal": "summer 1936"}),
        ("-0044", {"literal": "45 BC"}),
        ("{1936,1937}", {"literal": "1936 and 1937"}),
        ("", {}),
    ],
)
def test_a_date_is_never_said_more_exactly_than_it_is_known(edtf: str, csl: dict[str, Any]) -> None:
    assert to_csl_date(edtf) == csl


# --- names and notes


def test_a_name_is_parted_only_where_the_register_says_so() -> None:
    header = Header("x", NOWHERE, "letter", "T", "T", "", words(""), people={"sender": Person("quay", "T. Quay")})
    entry = Entry("person", words("quay"), "Thomas Quay", "", words(""), sort="Quay, Thomas")
    imprint = Imprint("E", "", "1")
    assert to_csl(reference(header, {}, Shared(imprint, entries=(entry,))))["author"] == [
        {"family": "Quay", "given": "T."}
    ]
    assert to_csl(reference(header, {}, Shared(imprint)))["author"] == [{"literal": "T. Quay"}]


@pytest.mark.parametrize(
    ("translation", "note"),
    [
        ("machine, unreviewed", "Machine translation, unreviewed; as received."),
        ("human", "Human translation; as received."),
        ("none", "Text as received."),
        ("by J. Roe (1990)", "Translation: by J. Roe (1990); as received."),
    ],
)
def test_the_note_says_what_the_translation_is_worth(translation: str, note: str) -> None:
    assert made(translation=translation).note == note


def test_a_fact_is_cited_without_its_markdown() -> None:
    assert plain("The *archive*, [box 3](https://x.example/), [Key 1900](bibliography.md#ref-key)") == (
        "The archive, box 3, Key 1900"
    )


# --- laws, with hostile words

HOSTILE = st.text(
    st.one_of(st.characters(), st.sampled_from("{}\\%&#$_~^\"'`@,=\n\r\t\u2028\u0085\x0b<>*[]|-:/ \ufdd0\ufdd1")), max_size=40
) | st.sampled_from([
    "}}, evil = {x", "x}\n@book{evil, title={y}}", "\\", "\\}", "{", "}{", "a and b", "{and}", "\r\nER  - \r\nTY  - BOOK",
    "x\nUR  - http://evil.example/", '"},\n{"id": "evil', "</span><script>", '" onclick="x', "\ufdd0\ufdd1\ufdd2\ufdd3",
    "<i>x</i>", "$x$", "[@key]", "---", "````", "%", "\x00", "\ud800",
])  # fmt: skip


@given(title=HOSTILE, name=HOSTILE, version=HOSTILE, archive=HOSTILE, recipient=HOSTILE)
def test_nothing_breaks_out_of_its_field(title: str, name: str, version: str, archive: str, recipient: str) -> None:
    one = made(title, name, version, archive=archive, occasion=archive, recipient=recipient)
    fields = bibtex_fields(write_biblatex(one))
    assert set(fields) <= {"author", "title", "shorttitle", "date", "type", "eventtitle", "howpublished", "editor",
                           "version", "library", "langid", "note", "addendum", "url"}  # fmt: skip
    assert "url" not in fields
    tags = [tag for tag, _ in ris_fields(write_ris(one))]
    assert "UR" not in tags
    assert len(tags) == len(set(tags))
    (item,) = json.loads(write_csl(one))
    assert item.get("title", "") == one.title
    assert_is_csl([item])
    (span,) = lxml.html.fragments_fromstring(write_coins(one))
    assert set(span.attrib) == {"class", "title"}
    assert parse_qs(str(span.get("title"))).get("rft.title", [""]) == [one.title]


@settings(max_examples=settings.default.max_examples // 2)
@given(title=HOSTILE, name=HOSTILE)
def test_pandoc_reads_one_entry_of_hostile_bibtex_and_its_letters(title: str, name: str) -> None:
    one = made(title, name)
    (item,) = pandoc(write_biblatex(one), "biblatex")
    assert item["id"] == "letter-1"
    assert len(item.get("author", [])) == len(one.authors)
    assert ascii_letters(item.get("title", "")) == ascii_letters(one.title)


@settings(max_examples=settings.default.max_examples // 2)
@given(title=HOSTILE, name=HOSTILE)
def test_chicago_takes_nothing_in_a_title_for_markup(title: str, name: str) -> None:
    one = made(title, name)
    (note, in_place) = write_chicago([one, one.in_place])
    assert ascii_letters(one.authors[0].literal if one.authors else "") in ascii_letters(note.words)
    assert in_place.words.count(LOCATOR) == in_place.words.count(ADDRESS) == 1


@given(text=HOSTILE)
def test_a_text_and_its_parts_are_the_same(text: str) -> None:
    names = {name: slot for slot, name in SLOTS.items()}
    assert "".join(part if isinstance(part, str) else names[part["slot"]] for part in parts(text)) == text


def ascii_letters(text: str) -> str:
    """The letters and digits of ASCII; what pandoc makes of “¹” and “₂” is none of them."""
    return re.sub(r"<(su[bp])>[^<]*</\1>|[^A-Za-z0-9]", "", text)
