"""Registers, claims and introductions: from YAML to pages, on the tiny edition with registers laid over it."""

from __future__ import annotations

import re
from pathlib import Path

import lxml.html
import pytest
from conftest import run

from build_edition.edition import compile_edition
from build_edition.markup.render import Renderer
from build_edition.measures.memory import record_of
from build_edition.model.woven import Page
from build_edition.pages.data.downloads import downloads
from build_edition.pages.data.memory import memory_pages

EXTENSIONS = ["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"]


def rewrite(edition: Path, path: str, old: str, new: str) -> None:
    file = edition / "sources" / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def pages_of(edition: Path) -> dict[str, str]:
    result = compile_edition(edition)
    assert result.diagnostics == ()
    return {page.path: page.content for page in result.value.pages if isinstance(page.content, str)}


def plain(markdown: str) -> str:
    html = Renderer(EXTENSIONS, {}).render(markdown.split("\n---\n", 1)[1]).html
    return " ".join(lxml.html.document_fromstring(html).text_content().split())


def test_every_entry_has_a_page_and_every_register_an_index(named: Path) -> None:
    pages = pages_of(named)
    assert {path for path in pages if path.startswith("register/persons/")} == {
        f"register/persons/{name}.md" for name in ("index", "marrow", "quay", "chair", "voice", "petrovna")
    }
    assert {"register/index.md", "register/events/index.md", "register/terms/lamp.md"} <= set(pages)


def test_an_edition_without_registers_has_no_register_pages_and_no_timeline(tiny: Path) -> None:
    pages = pages_of(tiny)
    assert not [path for path in pages if path.startswith(("register", "timeline", "named"))]


def test_a_mention_stands_on_its_entry_in_its_context(named: Path) -> None:
    words = plain(pages_of(named)["register/places/skerry-point.md"])
    assert "Letter of 2 March: 1 mention" in words
    assert "Skerry Point, 2 March 1851" in words


def test_a_mention_in_the_text_leads_to_its_entry(named: Path) -> None:
    text = pages_of(named)["letter-1851-03-02.md"]
    assert "[Skerry Point](register/places/skerry-point.md)" in text
    assert 'data-entry="place:skerry-point"' in text


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("The keeper of the light, as before: [[letter-1851-03-02#p1]], [[letter-1851-03-02#p2]].", "The keeper of the light, as before …"),
        ("A [[term:lamp]] is a light.", "A … is a light."),
        ("He was dead ([[letter-1851-03-02#p1]]; see [[term:lamp]]) by then. More.", "He was dead by then."),
    ],
    ids=["at the end", "after a word", "in brackets"],
)  # fmt: skip
def test_the_first_words_of_a_note_say_where_a_link_was_left_out(named: Path, body: str, said: str) -> None:
    """Without its links a sentence would read “as before:,.”, “A is a light.”."""
    notes = named / "sources/letter-1851-03-02/annotations/left-out.yml"
    notes.write_text(
        f"- id: left-out\n  kind: explanatory\n  target: {{exact: Skerry Point}}\n  body: >-\n    {body}\n"
        "  certainty: high\n  by: [editors]\n",
        encoding="utf-8",
    )
    assert f"Skerry Point: {said} " in plain(pages_of(named)["register/places/skerry-point.md"]) + " "


def test_two_persons_of_one_surname_are_told_apart_in_the_picture_of_who_is_named(named: Path) -> None:
    rewrite(named, "register/persons.yml", "sort: Quay, Thomas", "sort: Marrow, Thomas")
    page = next(
        text for path, text in pages_of(named).items() if path.startswith("named/") and "Marrow, Thomas" in text
    )
    picture = page.partition("<svg")[2].partition("</svg")[0]
    assert {"Marrow, John", "Marrow, Thomas"} <= set(re.findall(r"Marrow, \w+", picture))


def test_a_label_is_no_mention_but_its_turns_are_listed(named: Path) -> None:
    words = plain(pages_of(named)["register/persons/marrow.md"])
    assert "Speaks in 2 turns" in words
    assert "wrote otherwise" in words, "Mr. MARROW is named once inside a turn of somebody else"


def test_what_an_editor_says_is_a_mention_without_a_name(named: Path) -> None:
    words = plain(pages_of(named)["register/persons/petrovna.md"])
    assert "who speaks no English" in words
    assert "reviewed by A first reader, 5 January 2026" in words


def test_a_fabricated_thing_says_so_before_anything_else(named: Path) -> None:
    pages = pages_of(named)
    words = plain(pages["register/organisations/lamp-league.md"])
    assert words.index("It did not exist.") < words.index("Somebody made it up")
    assert "fabricated" in plain(pages["register/organisations/index.md"])


def test_a_name_in_another_script_says_its_language(named: Path) -> None:
    imprint = named / "sources/edition.yml"
    imprint.write_text(imprint.read_text() + "original_language: Russian\n")
    page = pages_of(named)["register/persons/petrovna.md"]
    assert '<span lang="ru">Анна Петровна</span>' in page
    assert "\nRussian\n" in page


def test_the_index_counts_mentions_and_turns(named: Path) -> None:
    index = pages_of(named)["register/persons/index.md"]
    assert re.search(
        r"\[Marrow, John\]\(marrow\.md\) \| The keeper of the lamp\. \| .*Named.* 3 \| .*Speaks.* 2 \|", index
    ), index
    assert index.index("By date of birth") < index.index("4 May 1799") < index.index("about 1801")


def test_an_event_shows_the_passages_that_are_evidence_on_it(named: Path) -> None:
    words = plain(pages_of(named)["register/events/hearing.md"])
    assert "What the documents make of it Three tins" in words
    assert "We sent three tins" in words
    assert "The letter promises what the hearing claims" in words


def test_a_claim_says_who_does_what_with_it_in_which_words(named: Path) -> None:
    words = plain(pages_of(named)["parallels.md"])
    assert "Thomas Quay asserts “We send three tins” (¶ 1)" in words
    assert "A voice denies differs: number “a voice: two!” (¶ 6) Called out." in words
    assert "The keeper had them. Letter of 9 March silent" in words
    assert "Evidence on: The hearing" in words


def test_a_person_lists_the_claims_they_take_part_in(named: Path) -> None:
    words = plain(pages_of(named)["register/persons/voice.md"])
    assert "What the documents have this person say" in words
    assert "denies Three tins were sent. Hearing of 1 April" in words


def test_an_introduction_has_headings_citations_and_links(named: Path) -> None:
    pages = pages_of(named)
    page = pages["introductions/the-lamp.md"]
    assert "## What happened" in page
    assert "[the keeper](../register/persons/marrow.md)" in page
    assert "../bibliography.md#ref-lamps1850" in page
    assert "[The lamp](introductions/the-lamp.md)" in pages["letter-1851-03-02.md"]
    assert "[The lamp](introductions/the-lamp.md)" not in pages["letter-1851-03-09.md"]


@pytest.mark.parametrize(
    ("written", "code", "line"),
    [
        ("<script>alert(1)</script>", "M101", 12),
        ("[x](javascript:alert(1))", "M102", 12),
        ("![x](y.png)", "M107", 12),
        ("[[person:nobody]]", "M103", 12),
    ],
)
def test_an_introduction_is_checked_at_its_line(named: Path, written: str, code: str, line: int) -> None:
    path = named / "sources/introductions/the-lamp.md"
    path.write_text(path.read_text().replace("### And then", f"{written}\n\n### And then"))
    found = [one for one in compile_edition(named).diagnostics if one.code == code]
    assert found, compile_edition(named).diagnostics
    assert found[0].place.path == "sources/introductions/the-lamp.md"
    assert found[0].place.line == line


@pytest.mark.parametrize(
    "written", ["[x](//evil.example/a){: .headerlink target=_blank }", "## Head {: #text onclick=x }"]
)
def test_an_introduction_cannot_give_ids_classes_or_anything_else(named: Path, written: str) -> None:
    path = named / "sources/introductions/the-lamp.md"
    path.write_text(path.read_text().replace("### And then", f"{written}\n\n### And then"))
    result = compile_edition(named)
    page = next(page.content for page in result.value.pages if page.path == "introductions/the-lamp.md")
    html = Renderer(EXTENSIONS, {}).render(str(page).split("\n---\n", 1)[1]).html
    assert not lxml.html.document_fromstring(html).xpath("//@onclick | //@target | //*[@id='text']")


@pytest.mark.parametrize(
    "written", ["Words.\n\n            [x](javascript:alert(1))", "Words.\n\n            ![x](y.png)"]
)
def test_a_record_is_checked_as_it_is_published(named: Path, written: str) -> None:
    path = named / "sources/parallels/tins.yml"
    path.write_text(path.read_text().replace("record: Not known.", f"record: |\n        {written}"))
    codes = {found.code for found in compile_edition(named).diagnostics}
    assert codes & {"M102", "M107"}


def test_a_bar_in_a_record_makes_no_cell(named: Path) -> None:
    path = named / "sources/parallels/tins.yml"
    path.write_text(path.read_text().replace("record: Not known.", "record: this | that"))
    assert "this | that" in plain(pages_of(named)["parallels.md"])


@pytest.mark.parametrize("written", ["-0044-03-15", "Y-17000", "0000", "../1851", "1851/..", "1850~/1851?"])
def test_a_date_that_no_picture_can_show_is_still_listed(named: Path, written: str) -> None:
    path = named / "sources/register/events.yml"
    path.write_text(path.read_text().replace('"1851-03-01/1851-03-02"', f'"{written}"'))
    assert "The outage" in plain(pages_of(named)["timeline.md"])


@pytest.mark.parametrize(("written", "code"), [("", "N007"), ('  date: "nonsense"\n', "N014")])
def test_an_event_without_a_date_is_a_diagnostic(named: Path, written: str, code: str) -> None:
    path = named / "sources/register/events.yml"
    path.write_text(path.read_text().replace('  date: "1851-03-01/1851-03-02"\n', written))
    assert code in {found.code for found in compile_edition(named).diagnostics}


@pytest.mark.parametrize("escape", ["\\x07", "\\0", "\\uFFFE"])
def test_a_control_character_written_as_an_escape_is_found(named: Path, escape: str) -> None:
    path = named / "sources/register/persons.yml"
    path.write_text(path.read_text().replace("name: John Marrow", f'name: "John{escape} Marrow"'))
    assert "R002" in {found.code for found in compile_edition(named).diagnostics}


def test_the_order_of_entries_in_a_file_does_not_matter(named: Path) -> None:
    before = pages_of(named)
    for path in (named / "sources/register").glob("*.yml"):
        entries = re.split(r"(?m)^(?=- id:)", path.read_text())
        path.write_text(entries[0] + "".join(reversed(entries[1:])))
    after = pages_of(named)
    assert after.pop("places.json") != before.pop("places.json"), "where each is written is all that differs"
    assert after == before


def test_the_timeline_draws_every_event_and_document_and_lists_them(named: Path) -> None:
    page = pages_of(named)["timeline.md"]
    svg = lxml.html.fragment_fromstring(re.search(r"<figure.*?</figure>", page, re.DOTALL)[0])  # type: ignore[index]
    names = [text.text_content() for text in svg.xpath("//*[local-name()='text'][contains(@class, 'what')]")]
    assert names == ["The outage", "Letter of 2 March", "Letter of 9 March", "Hearing of 1 April", "The hearing"]
    assert all(name in plain(page) for name in names)


def test_the_open_questions_are_gathered(named: Path) -> None:
    words = plain(pages_of(named)["open-questions.md"])
    assert "The chair of the hearing: certainty low; The record gives no name." in words
    assert "Who was in the chair on The hearing?" in words
    assert "a glass, perhaps “a pane”" in words
    assert "1 of 16 notes and 0 of 13 paragraphs have been reviewed" in words


def test_a_paragraph_is_reviewed_by_whoever_says_so_in_the_header(named: Path) -> None:
    header = named / "sources/letter-1851-03-09/document.yml"
    header.write_text(header.read_text() + 'reviewed: [{by: reader, date: "2026-02-03", paragraphs: [p1]}]\n')
    assert "1 of 13 paragraphs have been reviewed" in plain(pages_of(named)["open-questions.md"])
    assert "1 of 2 paragraphs" in plain(pages_of(named)["report/letter-1851-03-09.md"])


def test_check_prints_what_is_covered(named: Path) -> None:
    ran = run("--root", named, "check", "--report")
    assert ran.code == 0
    assert re.search(r"register entries +11 +\(5 persons, 2 organisations, 1 place, 2 events, 1 term\)", ran.out)
    assert re.search(r"entries not mentioned +0$", ran.out, re.MULTILINE)
    assert "resting on nothing they say      5  chair-label" in ran.out


def test_check_says_how_many_notes_say_nothing_of_what_they_rest_on(named: Path) -> None:
    said = "5 of 8 explanatory notes say nothing of what they rest on: chair-label, "
    assert said in run("-v", "--root", named, "check").err
    assert run("--root", named, "check").err == "", "to who sits at a terminal, or asks for it"
    assert said not in run("-v", "--root", named, "check", "--format", "json").err
    for path in named.glob("sources/*/annotations/*.yml"):
        path.write_text(re.sub(r"(?m)^  kind: explanatory$", "  kind: explanatory\n  basis: text", path.read_text()))
    assert "rest on" not in run("-v", "--root", named, "check").err


def test_pages_know_their_way_from_any_folder(named: Path) -> None:
    result = compile_edition(named).value
    paths = {page.path for page in (*result.pages, *downloads(result), *memory_pages(result, (), record_of(result)))}
    for page in result.pages:
        if isinstance(page.content, str) and page.path.endswith(".md"):
            for address in re.findall(r"\]\(([^):#]+\.md)[^)]*\)", page.content):
                assert _joined(page, address) in paths, f"{page.path}: {address}"


def _joined(page: Page, address: str) -> str:
    parts = page.path.split("/")[:-1]
    for part in address.split("/"):
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts)


@pytest.mark.parametrize(
    "lost",
    ["  name: John Marrow\n", "  body: |\n    He wrote [[letter-1851-03-02]] and spoke in the hearing [@lamps1850].\n"],
)
def test_an_entry_that_lacks_something_is_there_for_whatever_names_it(named: Path, lost: str) -> None:
    rewrite(named, "register/persons.yml", lost, "")
    found = compile_edition(named).diagnostics
    assert {(one.code, one.place.path, one.place.line) for one in found} == {
        ("N007", "sources/register/persons.yml", 2)
    }


def test_an_event_without_a_date_is_there_for_whatever_names_it(named: Path) -> None:
    rewrite(named, "register/events.yml", '  date: "1851-04-01"\n', "")
    assert [one.code for one in compile_edition(named).diagnostics] == ["N007"]


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("sender: {id: nobody, name: J. Marrow}", (5, 14)),
        ("sender:\n  id: nobody\n  name: J. Marrow", (6, 7)),
        ("sender:\n  - {id: marrow, name: J. Marrow}\n  - id: nobody\n    name: N. Body", (7, 9)),
    ],
)
def test_who_is_in_no_register_is_said_where_the_header_names_them(
    named: Path, written: str, place: tuple[int, int]
) -> None:
    rewrite(named, "letter-1851-03-02/document.yml", "sender: {id: marrow, name: J. Marrow}", written)
    found = [one.place for one in compile_edition(named).diagnostics if one.code == "E108"]
    path = "sources/letter-1851-03-02/document.yml"
    assert [(one.path, one.line, one.column) for one in found] == [(path, *place)]
