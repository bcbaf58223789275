"""Works of every type, with every field: nothing of an entry is lost or invented in silence."""

from __future__ import annotations

import json
from typing import Any

import pytest
from everything import everything
from test_bibliography import BIB, JSON, cited, parsed, printed

from build_edition.diagnostics.findings import Diagnostic
from build_edition.markup.cite import cite
from build_edition.model.sources import Source
from build_edition.sources.notes.bibliography import parse_bibliography


def findings(text: str, path: str = BIB) -> list[Diagnostic]:
    """What is said of a bibliography when each of its works is cited."""
    found = parse_bibliography([Source(path, text, "")])
    return [*found.diagnostics, *cite(found.value, [f"@{{{key}}}" for key in found.value.entries]).diagnostics]


def said(text: str) -> list[tuple[str, str]]:
    return [(one.code, str(one.place).removeprefix(f"{BIB}:")) for one in findings(text)]


# --- types


WITHIN = ["inbook", "incollection", "inproceedings", "conference", "inreference", "bookinbook", "suppbook", "suppcollection"]  # fmt: skip
ALONE = [
    "book", "mvbook", "booklet", "collection", "mvcollection", "manual", "misc", "online", "electronic", "www", "patent",
    "proceedings", "mvproceedings", "reference", "mvreference", "report", "techreport", "thesis", "phdthesis",
    "mastersthesis", "unpublished", "dataset", "software", "artwork", "audio", "image", "movie", "music", "video",
    "performance", "commentary", "letter", "standard", "legislation", "jurisdiction", "legal", "whatever",
]  # fmt: skip
JOURNALS = ["article", "suppperiodical", "review"]


def each(kinds: list[str]) -> list[Any]:
    return [
        pytest.param(kind, marks=[] if at < 4 or kind == "conference" else everything())
        for at, kind in enumerate(kinds)
    ]


@pytest.mark.parametrize("kind", each(WITHIN))
@pytest.mark.parametrize("author", ["author={Voss, A.}, ", ""], ids=["of somebody", "of nobody"])
def test_a_part_of_a_book_is_printed_with_its_book(kind: str, author: str) -> None:
    found = printed(
        f"@{kind}{{k, {author}title={{Wick}}, booktitle={{Of Lights}}, date={{1921}}, publisher={{Strand}}}}"
    )
    for words in ("Wick", "*Of Lights*", "1921", *(["Voss"] if author else [])):
        assert found.count(words) == 1, found


@pytest.mark.parametrize("kind", each(ALONE))
@pytest.mark.parametrize("author", ["author={Voss, A.}, ", ""], ids=["of somebody", "of nobody"])
def test_a_work_that_stands_alone_is_printed_whole(kind: str, author: str) -> None:
    found = printed(f"@{kind}{{k, {author}title={{Wick}}, date={{1921}}}}")
    for words in ("Wick", "1921", *(["Voss"] if author else [])):
        assert found.count(words) == 1, found


@pytest.mark.parametrize("kind", each(JOURNALS))
def test_an_article_is_printed_with_its_journal_and_no_word_of_ours(kind: str) -> None:
    found = printed(f"@{kind}{{k, author={{Voss, A.}}, title={{Wick}}, journal={{Lamp}}, volume={{3}}, date={{1921}}}}")
    assert found == "Voss, A. 1921. “Wick.” *Lamp* 3."


def test_a_paper_of_a_conference_keeps_its_book_and_its_pages() -> None:
    entry = "@conference{k, author={Voss, A.}, title={Wick}, booktitle={Days of Light}, date={1921}, pages={5--10}}"
    assert printed(entry) == "Voss, A. 1921. “Wick.” *Days of Light*, 5–10."


@pytest.mark.parametrize("kind", ["entry-encyclopedia", "entry-dictionary", "entry", "interview"])
def test_what_the_style_leaves_out_of_the_list_is_printed_as_a_paper(kind: str) -> None:
    item = {"id": "k", "type": kind, "title": "Wick", "issued": {"date-parts": [[1921]]}}
    if kind == "interview":
        item |= {"author": [{"family": "Voss", "given": "A."}], "interviewer": [{"family": "Berg", "given": "I."}]}
        assert printed(json.dumps([item]), JSON) == "Voss, A. 1921. “Wick.” Interview by I. Berg."
    else:
        assert printed(json.dumps([{**item, "container-title": "Of Lights"}]), JSON) == "“Wick.” 1921. In *Of Lights*."


def test_a_law_without_a_collection_is_not_made_one_of_the_united_states() -> None:
    assert printed("@legislation{k, title={Light Act}, date={1921}, number={c. 3}}") == "“Light Act.” 1921. c. 3."


def test_a_work_that_nothing_names_is_said() -> None:
    ((code, place),) = said("@book{k,\n  date={1921}, publisher={Strand}}")
    assert (code, place) == ("N061", "1:7")


def test_a_work_that_is_nothing_but_what_others_share_is_said_when_it_is_cited() -> None:
    assert said("@xdata{k, publisher={Strand}}") == [("N061", "1:8")]


# --- what belongs to another entry


def test_a_chapter_takes_title_and_date_of_the_book_it_belongs_to_and_not_its_subtitle_for_its_own() -> None:
    book = "@book{b, editor={Berg, I.}, title={Lights}, subtitle={A View}, year={[1921]}, publisher={Strand}}"
    for kind in ("incollection", "inbook"):
        works = cited(parsed(f"@{kind}{{k, author={{Voss, A.}}, title={{Wick}}, crossref={{b}}}}\n{book}")).works
        assert works["k"].startswith("Voss, A. &#91;1921&#93;. “Wick.” In *Lights: A View*")


def test_an_entry_to_take_from_that_is_not_there_is_said_at_its_field() -> None:
    text = "@inbook{k, author={Voss, A.}, title={Wick},\n  crossref={lihgts}, xdata={a, b}}\n@xdata{a, year=1921}"
    found = parse_bibliography([Source(BIB, text, "")]).diagnostics
    assert [(one.code, str(one.place)) for one in found] == [("N064", f"{BIB}:2:12"), ("N064", f"{BIB}:2:28")]


# --- fields


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ("year=1921, month={March}", "*Coast*, March, 3"),
        ("year=1921, month={Mar.}", "*Coast*, March, 3"),
        ("year=1921, month={mars}", "*Coast*, March, 3"),
        ("year=1921, month={марта}", "*Coast*, March, 3"),
        ("year=1921, month={March 8}", "*Coast*, March 8, 3"),
        ("year=1921, month={March}, day={8}", "*Coast*, March 8, 3"),
        ('year=1921, month=mar # "~8"', "*Coast*, March 8, 3"),
        ('year=1921, month="8~" # mar', "*Coast*, March 8, 3"),
        ('year=1921, month=jul # "/" # aug', "*Coast*, July–August, 3"),
        ("year=1921, month=mar, day=8", "*Coast*, March 8, 3"),
        ("year=1921, month={Candlemas}", "Voss, A. Candlemas 1921."),
        ("year={1921a}, month={March}", "Voss, A. March 1921a."),
        ("date={1921-13-45}", "Voss, A. 1921-13-45."),
        ("date={/1921}", "Voss, A. until 1921"),
        ("year={1921}, date={}", "Voss, A. 1921."),
    ],
)
def test_a_month_and_a_day_are_printed_however_they_are_written(fields: str, wanted: str) -> None:
    found = parse_bibliography([Source(BIB, f"@article{{k, author={{Voss, A.}}, title={{Wick}}, journal={{Coast}}, {fields}, pages={{3}}}}", "")]).value  # fmt: skip
    (work,) = cited(found).works.values()
    assert wanted in work.replace("&#45;", "-")


def test_a_month_may_be_an_abbreviation_of_the_file() -> None:
    article = "@article{k, author={Voss, A.}, title={Wick}, journal={Coast}, year=1921, month=lent}"
    assert "*Coast*, March." in printed(f"@string{{lent = {{March}}}}\n{article}")


def test_days_that_no_calendar_has_are_said_at_their_field() -> None:
    assert said("@book{k, title={Wick},\n  date={1921-13-45}}") == [("N014", "2:8")]
    assert said("@book{k, title={Wick}, date={1921-03-30/1921-04-31}}") == [("N014", "1:29")]
    assert said("@book{k, title={Wick}, date={1921-04-30}}") == []


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ("title={T}, booktitle={BT}, booksubtitle={BS}, maintitle={MT}, volume=2", "In *BT: BS*, vol. 2 of *MT*."),
        ("title={T}, booktitle={BT}, booksubtitle={BS}, maintitle={MT}, mainsubtitle={MS}, volume=2", "In *BT: BS*, vol. 2 of *MT: MS*."),
        ("title={T}, booktitle={BT?}, booksubtitle={BS}, booktitleaddon={BA}, maintitle={MT}, volume=2", "In *BT? BS. BA*, vol. 2 of *MT*."),
    ],
)  # fmt: skip
def test_a_volume_does_not_lend_its_subtitle_to_the_whole_work(fields: str, wanted: str) -> None:
    assert wanted in printed(f"@incollection{{k, author={{Voss, A.}}, {fields}, date=1921}}")
    of_book = fields.replace(" title={T},", "").replace("title={T}, ", "").replace("book", "")
    assert wanted.removeprefix("In ").partition(",")[0] in printed(
        f"@book{{k, author={{Voss, A.}}, {of_book}, date=1921}}"
    )
    assert "of *MT" in printed(f"@book{{k, author={{Voss, A.}}, {of_book}, date=1921}}")


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ("issue={Spring}, volume=3, pages={5}", "*Coast* 3 (Spring): 5."),
        ("issue={3}, volume=2, pages={5}", "*Coast* 2 (3): 5."),
        ("number={4}, issue={Spring}, volume=3", "*Coast* 3 (4, Spring)."),
        ("eid={044101}, volume=2", "*Coast* 2: 044101."),
    ],
)
def test_issues_and_numbers_of_articles_are_printed(fields: str, wanted: str) -> None:
    assert printed(f"@article{{k, author={{V, A.}}, title={{T}}, journal={{Coast}}, {fields}, date=1921}}").endswith(
        wanted
    )


def test_a_publisher_keeps_its_small_letter() -> None:
    assert printed("@book{k, author={Voss, A.}, title={T}, date=1921, publisher={strand + tide}}").endswith("*T*. strand + tide.")  # fmt: skip


def test_a_compiler_is_no_editor_and_what_the_style_has_no_word_for_is_said() -> None:
    entry = "@book{{k, editor={{Voss, A.}}, editortype={{{}}}, title={{T}}, date=1921}}"
    assert printed(entry.format("compiler")) == "Voss, A., comp. 1921. *T*."
    assert said(entry.format("redactor")) == [("N062", "1:29")]


@pytest.mark.parametrize(
    "field",
    [
        "introduction={Berg, I.}", "foreword={Berg, I.}", "afterword={Berg, I.}", "editora={Berg, I.}", "booktitle={Lights}",
        "eid={e7}", "issue={Lent}", "commentator={{\\O}rsted, H.}",
    ],
)  # fmt: skip
def test_a_field_that_is_not_printed_is_said_with_what_to_write(field: str) -> None:
    text = f"@book{{k, author={{Voss, A.}}, title={{T}}, pages={{3}}, date=1921,\n  {field}}}"
    (one,) = findings(text)
    assert (one.code, one.place.line, one.place.column) == ("N062", 2, 3)
    assert "addendum = {" in one.hint
    name, _, words = field.partition("=")
    assert not said(text.replace(field, f"addendum={words}")), name


def test_of_a_field_that_stands_twice_the_one_that_is_lost_is_said() -> None:
    assert said("@book{k, title={T},\n  note={A},\n  note={B}}") == [("N062", "2:3")]
    assert said("@book{k, title={T},\n  year={1921--1922},\n  date={1930}}") == [("N062", "2:3")]


def test_what_is_printed_in_other_signs_is_no_loss() -> None:
    text = (
        "@book{k, author={Phar{\\'o}s, {\\'E}. and {\\O}rsted, H. and others}, title={{\\ae}ther \\& \\emph{light}}, date=1921, "
        "publisher={A and B}, howpublished={\\url{https://example.org/a}}, edition={2}, volumes={3}, series={S}, number={4}, "
        "translator={given=Hans, family=Harman, prefix=von, useprefix=true}, language={german}, pagetotal={300}, "
        "file={x.pdf}, abstract={No}, keywords={none}, options={useprefix=true}, langid={german}, shorttitle={Else}}"
    )
    assert findings(text) == []


def test_a_reference_by_a_number_of_many_digits_is_words_like_others() -> None:
    number = f"&#{'9' * 5000};"
    assert [
        one.code for one in findings(f"@book{{k, author={{Voss, A.}}, title={{A {number} lamp}}, date=1921}}")
    ] == []


@pytest.mark.parametrize("title", ["[", "[[#]]", "<lamp src=x>", "\u2026", "†"])
def test_a_title_of_signs_alone_is_printed_and_is_no_loss(title: str) -> None:
    work = json.dumps([{"id": "k", "type": "book", "title": title, "issued": {"date-parts": [[1921]]}}])
    assert findings(work, JSON) == []
