"""The reading text and the translation report: made of the notes, and undone again."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import lxml.html
from conftest import run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.edition import compile_edition
from build_edition.markup.escape import escaped, in_attribute
from build_edition.markup.prove import prove, prove_reading
from build_edition.markup.render import Renderer
from build_edition.measures.mqm_counts import is_of_meaning, mqm_counts
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.vocabulary.mqm import SEVERITIES

RENDERER = Renderer(["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"], {})
LETTER = "letter-1851-03-09"


def reading(edition: Path, name: str = LETTER) -> tuple[str, Document]:
    result = compile_edition(edition)
    assert result.diagnostics == ()
    page = next(page for page in result.value.pages if page.path == f"reading/{name}.md")
    assert isinstance(page.content, str)
    html = RENDERER.render(page.content.split("\n---\n", 1)[1]).html
    return html, next(one for one in result.value.documents if one.id == name)


def words_of(html: str) -> str:
    article = lxml.html.document_fromstring(html).get_element_by_id("text")
    return " ".join(article.text_content().split())


def test_accepted_readings_stand_in_the_place_of_the_words(named: Path) -> None:
    html, _ = reading(named)
    words = words_of(html)
    assert "the carrier is Anna Petrovna" in words
    assert "We are sending three tins" in words


def test_a_reading_of_low_certainty_or_held_back_stays_out(named: Path) -> None:
    html, _ = reading(named)
    assert "a glass" in words_of(html)
    assert "as the clerk left it" in words_of(html)
    assert "2 proposed readings of low certainty, or held back, are not in it." in " ".join(html.split())


def test_a_reading_text_undone_is_the_text_as_received(named: Path) -> None:
    html, document = reading(named)
    assert prove_reading(html, document) is None
    assert prove(html, document) is not None, "it is not the text as received"


def test_the_proof_of_a_reading_text_can_fail(named: Path) -> None:
    html, document = reading(named)
    assert prove_reading(html.replace("three tins", "four tins"), document) is not None
    spoilt = re.sub(r'data-received="We send"', 'data-received="We sent"', html)
    assert spoilt != html
    assert prove_reading(spoilt, document) is not None


def test_a_reading_leads_to_its_note_and_shows_what_it_replaces(named: Path) -> None:
    html, _ = reading(named)
    inserted = lxml.html.document_fromstring(html).xpath("//ins[@data-received='We send']/a")
    assert [link.get("href") for link in inserted] == [f"../{LETTER}.md#fn-t-spelling-of-send"]
    assert inserted[0].get("title") == "received: We send"


HOSTILE = st.text(alphabet="ab*_`<>&[]{}()|\"'“”#!:=~^$\\5. é", min_size=1, max_size=30).filter(
    lambda words: words.strip() and words.split() != ["We", "send"]
)


@given(HOSTILE)
def test_whatever_a_reading_says_it_can_be_undone_and_runs_nothing(said: str) -> None:
    html = RENDERER.render(_page_with(said)).html
    tree = lxml.html.document_fromstring(html)
    assert [ins.get("data-received") for ins in tree.xpath("//ins")] == ['We *send* "two"']
    assert " ".join(tree.xpath("//ins")[0].text_content().split()) == " ".join(said.split())
    assert not tree.xpath("//script | //img | //em | //strong | //code")


def _page_with(said: str) -> str:
    received = in_attribute('We *send* "two"')
    words = escaped(" ".join(said.split()))
    return f'x <ins class="be-emended" data-received="{received}">[{words}](a.md){{: title="{in_attribute(said)}" }}</ins> y'


def test_every_published_reading_text_is_proved(named: Path) -> None:
    assert run("--root", named).code == 0
    site = named / f"site/edition/reading/{LETTER}/index.html"
    document = next(one for one in compile_edition(named).value.documents if one.id == LETTER)
    assert prove_reading(site.read_text(encoding="utf-8"), document) is None


def test_every_place_is_counted_in_one_of_the_two_tables_and_none_in_both(named: Path) -> None:
    for edited in compile_edition(named).value.edited:
        found = mqm_counts(edited.document, edited.notes)
        defects = [one.note.severity for one in edited.notes if one.note.category]
        meaning, presentation = found.counted(meaning=True), found.counted(meaning=False)
        for severity in SEVERITIES:
            assert meaning[severity][1] + presentation[severity][1] == defects.count(severity)
        assert not any(presentation[severity][1] for severity in ("critical", "major"))


def test_a_grave_defect_of_grammar_counts_as_one_of_meaning(named: Path) -> None:
    edited = next(one for one in compile_edition(named).value.edited if one.id == LETTER)
    found = mqm_counts(edited.document, edited.notes)
    grammar = next(note for note in found.notes if note.category == "fluency/grammar" and note.severity == "major")
    assert is_of_meaning(grammar)
    assert not is_of_meaning(replace(grammar, severity="minor"))


def test_notes_of_one_cause_count_once_at_the_gravest_of_them(named: Path) -> None:
    notes = named / "sources" / LETTER / "annotations/notes.yml"
    for severity in ("major", "critical"):
        written = notes.read_text(encoding="utf-8")
        notes.write_text(written.replace(f"severity: {severity}\n", f"severity: {severity}\n  cause: haste\n"))
    edited = next(one for one in compile_edition(named).value.edited if one.id == LETTER)
    counts = mqm_counts(edited.document, edited.notes).counted(meaning=True)
    assert counts["critical"] == (1, 1)
    assert counts["major"] == (0, 1)


def test_what_a_defect_misleads_to_stands_with_the_note_and_in_the_report(named: Path) -> None:
    result = compile_edition(named).value
    pages = {page.path: page.content for page in result.pages}
    note, report = pages[f"{LETTER}.md"], pages[f"report/{LETTER}.md"]
    assert isinstance(note, str)
    assert isinstance(report, str)
    assert "*A reader would wrongly believe:* That they send *always*, see [" in note
    assert re.search(r"wrongly believe:\* That they send \*always\*, see \[.*\]\(\.\./letter-1851-03-02\.md\)", report)


def test_a_recurring_defect_counts_at_each_of_its_places(named: Path) -> None:
    edited = next(one for one in compile_edition(named).value.edited if one.id == "letter-1851-03-02")
    found = mqm_counts(edited.document, edited.notes)
    assert found.occurrences["style/register", "neutral"] == 3


def test_the_report_never_gives_a_mark_and_states_its_formula(named: Path) -> None:
    result = compile_edition(named).value
    page = next(page.content for page in result.pages if page.path == f"report/{LETTER}.md")
    assert isinstance(page, str)
    words = " ".join(page.split())
    assert "**This is not a mark.**" in words
    assert re.search(r"÷ \d+ × 1,000", words)
    assert words.index("### Meaning") < words.index("### Presentation")
    assert not re.search(r"penalty total|\*\*all\*\*", words)
    assert not re.search(
        r"\b(?:pass|passed|fails|failed|grade|excellent)\b", words.replace("neither pass nor fail", "")
    )
    assert words.index("critical</span> [a glass]") < words.index("major</span> [We send]")


def test_words_that_no_reading_resolves_are_marked_in_the_reading_text_with_the_conjecture(named: Path) -> None:
    html, document = reading(named)
    article = lxml.html.document_fromstring(html).get_element_by_id("text")
    marked = {" ".join(one.text_content().split()): one for one in article.find_class("be-unresolved")}
    withheld = [one for one in document_notes(named, document.id) if one.reading is not None and not one.is_accepted]
    assert len(withheld) == 2
    for note in withheld:
        found = marked[" ".join(note.selector.exact.value.split())]
        assert note.reading is not None
        assert found.xpath("string(.//a/@title)") == f"not resolved; perhaps: {note.reading.value}"
        assert found.xpath("string(.//a/@href)").endswith(f"#fn-{note.label}")
    assert not {"resolved", "ins"} & {one.tag for one in article.xpath(".//*[contains(@class, 'be-unresolved')]//*")}


def test_a_text_whose_readings_are_all_put_in_has_no_daggers(named: Path) -> None:
    for path in (named / "sources" / LETTER / "annotations").glob("*.yml"):
        words = path.read_text(encoding="utf-8")
        path.write_text(
            words.replace("held_back: true", "held_back: false").replace("certainty: low", "certainty: high")
        )
    html, _ = reading(named)
    assert "be-unresolved" not in html
    assert "†" not in html


def document_notes(edition: Path, name: str) -> tuple[Annotation, ...]:
    return tuple(one for one in compile_edition(edition).value.annotations if one.document == name)
