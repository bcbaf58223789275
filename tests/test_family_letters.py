"""The pages of an edition of letters with their translations: each letter once, nothing said of what there is none of."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import lxml.html
import pytest
from conftest import put_document

from build_edition.edition import compile_edition
from build_edition.exports.formats import edition_formats
from build_edition.markup.render import Renderer

LETTERS = (
    (
        "list-1",
        "1863-05-02",
        "zofia",
        "ignacy",
        "Zarzecze, 2 maja\n\nKochany Ignacy!\n\nSól i żelazo.\n\nTwoja\n\nZofia\n",
    ),
    (
        "list-2",
        "1863-06~",
        "ignacy",
        "zofia",
        "Lublin, w czerwcu\n\nKochana Zofia!\n\nGroch doszedł.\n\nTwój\n\nIgnacy\n",
    ),
)
PERSON = """- id: {0}
  name: {1} Wilk
  forms: [{1}]
  summary: One of the family.
  identification: {{certainty: high, reason: named}}
  body: More is not known.
  by: [editors]
"""
NOTE = """- id: iron
  kind: explanatory
  basis: text
  target: {exact: żelazo}
  body: Perhaps nails.
  certainty: low
  by: [editors]
"""
LINKS = """- id: peas
  kind: explanatory
  target: {exact: Groch}
  body: Of [[list-1#p1]], as [[sitting#p1]] has it.
  certainty: high
  by: [editors]
"""
OTHERS = """- id: fire
  name: The fire
  date: "1863-05-20"
  summary: A fire.
  body: It burned. [@general-knowledge]
  by: [editors]
"""
SOCIETY = """- id: society
  name: The society
  forms: [Sól]
  summary: A society.
  body: More is not known.
  by: [editors]
"""


@pytest.fixture
def pages(tiny: Path) -> dict[str, str]:
    """The pages of two letters in Polish, each with its English translation, in the place of the tiny edition's."""
    sources = tiny / "sources"
    for path in [*sources.glob("*/document.yml")]:
        shutil.rmtree(path.parent)
    for path in (sources / "parallels").glob("*"):
        path.unlink()
    (sources / "bibliography.bib").write_text("")
    names = {"zofia": "Zofia Wilk", "ignacy": "Ignacy Wilk"}
    for name, date, one, other, text in LETTERS:
        header = (
            f"kind: letter\ntitle: {names[one]} to {names[other]}\nshort_title: {names[one]} to {names[other]}\n"
            f'date: "{date}"\nsender: {{id: {one}, name: {names[one]}}}\n'
            f"recipient: {{id: {other}, name: {names[other]}}}\nnames: unchecked\n"
        )
        put_document(tiny, name, text, f"{header}language: Polish\n")
        said = "language: English\ntranslation: Translated by A. Quill.\n"
        put_document(
            tiny,
            f"{name}-en",
            f"A letter.\n\n{text}",
            f"{header}{said}witness: {{of: {name}, form: translation, rights: CC0}}\n",
        )
    header = (
        'kind: prose\ntitle: House, 4 March 1864\nshort_title: House, 4 March\ndate: "1864-03-04"\nlanguage: English\n'
    )
    put_document(tiny, "sitting", "The house sat.\n", f"{header}names: unchecked\n")
    (sources / "list-2/annotations").mkdir(exist_ok=True)
    (sources / "list-2/annotations/notes.yml").write_text(LINKS)
    (sources / "list-1/annotations").mkdir(exist_ok=True)
    (sources / "list-1/annotations/notes.yml").write_text(NOTE)
    (sources / "register").mkdir()
    (sources / "register/persons.yml").write_text(PERSON.format("zofia", "Zofia") + PERSON.format("ignacy", "Ignacy"))
    (sources / "register/events.yml").write_text(OTHERS)
    (sources / "register/organisations.yml").write_text(SOCIETY)
    result = compile_edition(tiny)
    assert not [found for found in result.diagnostics if found.severity == "error"], result.diagnostics
    return {page.path: page.content for page in result.value.pages if isinstance(page.content, str)}


def plain(markdown: str) -> str:
    extensions = ["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"]
    html = Renderer(extensions, {}).render(markdown.split("\n---\n", 1)[-1]).html
    return " ".join(lxml.html.document_fromstring(html).text_content().split())


def test_a_letter_and_its_translation_are_one_letter_of_who_writes_to_whom(pages: dict[str, str]) -> None:
    assert "Zofia Wilk → Ignacy Wilk: 1<" in pages["correspondence.md"]


def test_a_translation_of_the_same_date_stands_not_beside_its_letter_on_the_timeline(pages: dict[str, str]) -> None:
    assert len(re.findall(r'class="what document"', pages["timeline.md"])) == len(LETTERS) + 1, "and the sitting"


def test_a_date_that_is_about_is_said_in_words_on_the_timeline(pages: dict[str, str]) -> None:
    said = re.findall(r'class="when"[^>]*>([^<]*)<', pages["timeline.md"])
    assert "~" not in "".join(said)
    assert "c. Jun 1863" in said


def test_mentions_are_counted_under_the_title_as_it_is(pages: dict[str, str]) -> None:
    assert "Zofia Wilk to Ignacy Wilk: 1 mention" in plain(pages["register/persons/zofia.md"])


def test_the_list_of_documents_says_dates_and_no_title_twice_and_counts_no_notes_that_are_not(
    pages: dict[str, str],
) -> None:
    words = plain(pages["index.md"])
    assert "Zofia Wilk to Ignacy Wilk 2 May 1863. Letter," in words
    assert "Ignacy Wilk to Zofia Wilk About June 1863. Letter," in words
    assert "1 explanatory note." in words
    assert " 0 " not in words
    assert "Translation: Translated by A. Quill." in words
    assert ".." not in words


def test_where_nobody_speaks_or_is_born_persons_have_no_column_and_no_table_of_it(pages: dict[str, str]) -> None:
    words = plain(pages["register/persons/index.md"])
    assert "speak" not in words.lower()
    assert "By date of birth" not in words


def test_organisations_that_never_existed_are_named_only_where_there_are_some(pages: dict[str, str]) -> None:
    assert "Offices, societies, newspapers. " in plain(pages["register/index.md"])


def test_an_explanation_of_low_certainty_proposes_no_reading(pages: dict[str, str]) -> None:
    words = plain(pages["open-questions.md"])
    assert "żelazo" in words
    assert "perhaps" not in words


def test_no_format_says_that_there_are_two_texts() -> None:
    assert not [one for one in edition_formats() if "both texts" in one.SAYS]


def test_a_link_in_a_sentence_keeps_a_title_that_may_be_a_name_as_it_is(pages: dict[str, str]) -> None:
    assert "[House, 4 March" in pages["list-2.md"]


def test_the_sentence_of_a_passage_runs_across_the_mark_of_a_page_and_says_where_it_goes_on(tiny: Path) -> None:
    long = "and salt was carried over the water by the men of the quay " * 6
    text = f"I sent for salt; [s. 2] for iron I have no coin. Then came the boats {long}until night.\n"
    marks = 'kind: prose\ntitle: A page\ndate: "1863"\nlanguage: English\nnames: unchecked\nmarks: [{as: page, pattern: "[s. {n}]"}]\n'
    put_document(tiny, "page-one", text, marks)
    (tiny / "sources/parallels/more.yml").write_text(
        "- id: salt\n  title: Salt\n  strength: strong\n  passages:\n"
        "    - {document: page-one, exact: I sent for salt}\n    - {document: page-one, exact: Then came the boats}\n"
        "    - {document: letter-1851-03-02, exact: Send it in tins}\n  comment: Salt.\n  by: [editors]\n"
    )
    result = compile_edition(tiny)
    page = next(str(one.content) for one in result.value.pages if one.path == "parallels.md")
    assert "<mark>I sent for salt</mark>; for iron I have no coin." in re.sub(" +", " ", page)
    assert " …" in page.partition("<mark>Then came the boats</mark>")[2].partition("\n")[0]
