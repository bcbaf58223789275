"""Paragraphs, lines and pages: how they are set is declared, proposed where the text shows it, and no word is lost."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import lxml.html
import pytest
from conftest import put_document, run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.anchor.match import match_quote
from build_edition.contribute.layout import layout
from build_edition.contribute.scaffold import new_document
from build_edition.diagnostics.findings import Result
from build_edition.edition import compile_edition
from build_edition.ground.fold import fold_without
from build_edition.model.documents import Document
from build_edition.model.sources import Source
from build_edition.search.index import search_records
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text


def read(text: str, more: str = "", kind: str = "letter") -> Result[Document]:
    header = parse_header(Source("d.yml", f"kind: {kind}\n{more}", ""), "x")
    assert header.value is not None
    assert {one.code for one in header.diagnostics} <= {"N007"}, header.diagnostics
    return parse_text(Source("text.txt", text, hashlib.sha256(text.encode()).hexdigest()), header.value)


def paragraphs(text: str, more: str = "", kind: str = "letter") -> list[str]:
    document = read(text, more, kind).value
    return [" ".join(" ".join(span.of(text) for span in one.spans).split()) for one in document.paragraphs]


LINES = "Moscow, 3 March 1921\nDear Sir,\nI beg to report that the lamp is out.\nThe keeper was asleep.\nYours,\nA. Keeper\n"
INDENTED = "   The lamp was out at ten and\nnobody had seen it.\n   The keeper was asleep, and so\nwas the dog.\n"
WRAPPED = (
    "The lamp was out at ten o'clock, and nobody in the whole of the\n"
    "harbour had seen the keeper since the morning of the day before\n"
    "yesterday.\n"
    "He was found asleep beside the lamp in the upper room, and he\n"
    "could not say how long he had been there or who had locked the\n"
    "door.\n"
)


@pytest.mark.parametrize(
    ("how", "text", "count"),
    [("line", LINES, 6), ("indent", INDENTED, 2), ("unwrap", WRAPPED, 2), ("blank-line", LINES, 1)],
)
def test_paragraphs_are_parted_as_declared(how: str, text: str, count: int) -> None:
    found = paragraphs(text, f"paragraphs: {how}\nparts: []\n", "letter")
    assert len(found) == count
    assert " ".join(found).split() == text.split()


@pytest.mark.parametrize(("how", "text"), [("line", LINES), ("indent", INDENTED), ("unwrap", WRAPPED)])
def test_how_paragraphs_are_parted_is_proposed_where_no_line_is_blank(how: str, text: str) -> None:
    made = new_document(text.encode(), "x")
    assert f"\nparagraphs: {how}\n" in str(made.pages[1].content)
    assert re.search(r"of: paragraphs\n    because: .no line is blank", str(made.pages[1].content))
    assert "paragraphs: no line is blank" in made.report


def test_wrapped_prose_of_few_lines_is_proposed_as_such() -> None:
    text = (
        "The lamp at the north end of the quay went out on the night of the\n"
        "third, and nobody had seen it go. The keeper was asleep, the boy was\n"
        "away with the boat, and the oil was found to be full.\n"
        "On the fourth the harbour master came and asked who had been on the\n"
        "stair. Nobody answered him. He went away again before noon, and the\n"
        "lamp was lit at five.\n"
        "On the fifth it went out again.\n"
    )
    assert layout(text).paragraphs == "unwrap"
    assert [one.partition(" ")[0] for one in paragraphs(text, "paragraphs: unwrap\n")] == ["The", "On", "On"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "The list:\n\noil, 4 gallons\nwick, 2 yards\nbread, one loaf\n\nIt was all.\n",
            [("oil, 4 gallons", "bread, one loaf")],
        ),
        (
            "چراغ خاموش شد\nشب دراز است\n\nنگهبان خوابید\nباد می‌آید\n\nصبح شد\nچراغ روشن شد\n",
            [("چراغ خاموش شد", "شب دراز است")],
        ),
        ("Dear Una,\n\nOut.\n\nYours,\nyour own,\nPim\n\nP.S. Oil.\nP.P.S. Wick.\nP.P.P.S. Bread.\n", []),
    ],
)
def test_short_lines_are_proposed_and_the_end_of_a_letter_is_no_verse(text: str, kept: list[tuple[str, str]]) -> None:
    assert list(layout(text).kept)[: len(kept) or None] == kept


def test_a_letter_of_one_paragraph_a_line_has_its_parts() -> None:
    parts = [one.part for one in read(LINES, "paragraphs: line\n").value.paragraphs]
    assert parts == ["dateline", "salutation", "paragraph", "paragraph", "closing", "signature"]


POEM = "Dear Sir,\n\nO lamp, O lamp,\n  that burns at night,\ngive us light.\n\nYours,\n\nA. B.\n"


def kept_paragraphs(page: Path) -> list[str]:
    """The words of the paragraphs of a page whose lines are kept."""
    found = lxml.html.fromstring(page.read_text(encoding="utf-8")).xpath("//p[contains(@class, 'be-kept')]")
    return [one.text_content() for one in found]


def test_lines_are_kept_where_they_are_declared_and_proposed_where_they_are_short(tiny: Path) -> None:
    header = str(new_document(POEM.encode(), "poem").pages[1].content)
    assert 'lines:\n  - {from: "O lamp, O lamp,", to: "give us light.", as: verse}' in header
    folder = tiny / "sources/poem"
    folder.mkdir()
    (folder / "text.txt").write_text(POEM)
    (folder / "document.yml").write_text(header)
    ran = run("--root", tiny)
    assert ran.code == 0, ran.out
    (verse,) = kept_paragraphs(tiny / "site/edition/poem/index.html")
    assert verse.endswith("O lamp, O lamp,\n  that burns at night,\ngive us light.")


def test_the_proof_sees_a_kept_line_end_that_was_lost() -> None:
    from build_edition.markup.prove import prove  # noqa: PLC0415 - beside what it proves

    document = read(POEM, "lines: [{from: O lamp, to: give us, as: verse}]\n").value
    whole = (
        '<article id="text"><p>Dear Sir,</p><p class="be-kept">O lamp, O lamp,\n  that burns at night,\ngive us light.'
        "</p><p>Yours,</p><p>A. B.</p></article>"
    )
    assert prove(whole, document) is None
    assert prove(whole.replace("night,\n", "night, "), document) is not None
    assert prove(whole.replace("\n  that", "\n that"), document) is not None


def test_white_space_stays_where_lines_are_kept(tiny: Path) -> None:
    text = "Sir,\n\n  oil      3 kegs\n  bread   12\n\n    wick\ttwo\n\nYours,\n\nA. B.\n"
    kinds = ("table", "verse", "as-is", "list", "address")
    for kept in kinds:
        lines = f"lines: [{{from: oil, to: wick, as: {kept}}}]\n"
        put_document(tiny, f"kept-{kept}", text, f"kind: letter\ntitle: L\ndate: '1851'\n{lines}")
    assert run("--root", tiny).code == 0
    for kept in kinds:
        first, second = kept_paragraphs(tiny / f"site/edition/kept-{kept}/index.html")
        assert first.endswith("  oil      3 kegs\n  bread   12"), kept
        assert second.endswith("    wick\ttwo"), kept


MARKED = "The lamp was\n\n[PAGE 2]\n\nout at ten. It was [PAGE 3] cold.\n\n[PAGE 4]\n\nThe keeper slept.\n"


def test_a_page_mark_parts_no_sentence_and_opens_the_next_paragraph() -> None:
    parsed = read(MARKED, "marks: [{as: page, pattern: '[PAGE {n}]'}]\n")
    assert parsed.diagnostics == ()
    assert paragraphs(MARKED, "marks: [{as: page, pattern: '[PAGE {n}]'}]\n") == [
        "The lamp was [PAGE 2] out at ten. It was [PAGE 3] cold.",
        "[PAGE 4] The keeper slept.",
    ]
    assert [(one.id, one.number) for one in parsed.value.milestones] == [
        ("page-2", "2"),
        ("page-3", "3"),
        ("page-4", "4"),
    ]


def test_words_run_across_a_page_mark_and_may_also_be_quoted_with_it() -> None:
    document = read(MARKED, "marks: [{as: page, pattern: '[PAGE {n}]'}]\n").value
    folded = fold_without(document.source.text, document.left_out)
    (span,) = match_quote(folded, "The lamp was out at ten.")
    assert span.of(MARKED) == "The lamp was\n\n[PAGE 2]\n\nout at ten."
    assert match_quote(folded, "was [PAGE 2] out at ten.") != ()
    assert match_quote(folded, "It was cold", suffix=". The keeper") != ()


@pytest.mark.parametrize(
    ("pattern", "text", "ids"),
    [
        ("as: folio, pattern: 'f. {n}'", "So f. 12v it was f. 13r.", ["folio-12v", "folio-13r"]),
        ("as: page, pattern: '{n}'", "It was\n12\nso. 13 lamps.\n13\nEnd.", ["page-12", "page-13"]),
        ("as: page, pattern: '- {n} -'", "It was\n- 1 -\nso - 2 - x.", ["page-1", "page-2"]),
        ("as: page, pattern: form feed", "It was\n\fso.\n\n\fEnd.", ["page-2", "page-3"]),
        ("as: page, pattern: form feed, first: 7", "It was\n\fso.", ["page-8"]),
        ("as: line, pattern: '{n}', at: start", "1  It was\n2  so.\n3  End.", ["line-1", "line-2", "line-3"]),
        ("as: time, pattern: '[{n}]'", "[00:01] It was [01:02:03] so.", ["time-00-01", "time-01-02-03"]),
        ("as: page, pattern: '[p. {n}]'", "ta[p. 2]ble [p. 2] x", ["page-2", "page-2-2"]),
    ],
)
def test_marks_of_every_sort_are_found(pattern: str, text: str, ids: list[str]) -> None:
    parsed = read(text, f"marks: [{{{pattern}}}]\n")
    assert [one.id for one in parsed.value.milestones] == ids
    assert parsed.diagnostics == ()


def test_a_mark_inside_a_word_leaves_the_word_whole() -> None:
    text = "The ta[p. 2]ble and the lamp-\nlight."
    document = read(text, "marks: [{as: page, pattern: '[p. {n}]'}]\nhyphens: unfold\n").value
    folded = fold_without(text, document.left_out)
    assert match_quote(folded, "The table and the lamplight") != ()
    assert match_quote(folded, "lamp- light") != ()


def test_labels_are_known_after_a_mark() -> None:
    text = "[PAGE 1]\nANN. One.\n\n[PAGE 2] BEN. Two.\n\n1  ANN. Three.\n"
    more = (
        "labels: capitals\nspeakers: [{id: ann, name: A, labels: [ANN]}, {id: ben, name: B, labels: [BEN]}]\n"
        "marks: [{as: page, pattern: '[PAGE {n}]'}, {as: line, pattern: '{n}', at: start}]\n"
    )
    parsed = read(text, more, "transcript")
    assert [turn.speaker.id for turn in parsed.value.turns] == ["ann", "ben", "ann"]
    assert parsed.diagnostics == ()


def test_marks_are_printed_can_be_linked_to_and_are_not_searched(tiny: Path) -> None:
    folder = tiny / "sources/marked"
    (folder / "annotations").mkdir(parents=True)
    (folder / "text.txt").write_text(MARKED)
    sha256 = hashlib.sha256(MARKED.encode()).hexdigest()
    (folder / "document.yml").write_text(
        "kind: letter\ntitle: Marked\ndate: '1851'\nmarks: [{as: page, pattern: '[PAGE {n}]'}]\n"
        f"received: {{sha256: {sha256}}}\n"
    )
    (folder / "annotations/a.yml").write_text(
        "- id: across\n  kind: explanatory\n  target:\n    exact: lamp was out\n  body: See [[marked#page-3]].\n"
        "  certainty: high\n  by: [editors]\n"
    )
    ran = run("--root", tiny)
    assert ran.code == 0, ran.out
    page = lxml.html.fromstring((tiny / "site/edition/marked/index.html").read_text(encoding="utf-8"))
    (mark,) = page.xpath("//span[@class='be-milestone']//a[@id='page-2']")
    assert mark.text_content() == "[PAGE 2]"
    (link,) = page.xpath("//ol//a[contains(@href, '#page-3')]")
    assert link.text_content() == "Marked, p. 3"
    assert (mark.get("data-locator"), mark.get("aria-label")) == ("p. 2", "p. 2")
    records = (one for one in search_records(compile_edition(tiny).value) if one.kind == "page")
    assert [(one.address, one.heading) for one in records][:1] == [("marked.md#page-2", "p. 2 [PAGE 2]")]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("10:15\n\nAnn: Lit?\n\n10:16\n\nBen: Lit.\n\n10:20\n\nAnn: Good.\n", [("time", "{n}")]),
        ("10:15 a.m.\n\nAnn: Lit?\n\n11:16 a.m.\n\nBen: Lit.\n", [("time", "{n} a.m.")]),
        ("Ann: Lit? #00:00:04-5#\n\nBen: Lit. #00:01:09-2#\n", [("time", "#{n}#")]),
        ("(00:04) Ann: Lit?\n\n(00:09) Ben: Lit.\n", [("time", "({n})")]),
        ("Лампа [л. 3] и [л. 3 об.] сторож [л. 4] были.\n", [("folio", "[л. {n}]")]),
        ("The lamp and\n\n-- 2 --\n\nthe keeper.\n\n-- 3 --\n\nThe oil.\n", [("page", "-- {n} --")]),
        ("He came (at 3:15) and left (3:20) as it says in 12:4 and 12:6.\n", []),
    ],
)
def test_times_and_leaves_are_proposed_however_they_are_written(text: str, marks: list[tuple[str, str]]) -> None:
    assert list(layout(text).marks) == marks
    says = "".join(f'  - {{as: {sort}, pattern: "{pattern}"}}\n' for sort, pattern in marks)
    found = read(text, f"marks:\n{says}" if marks else "")
    assert [one.code for one in found.diagnostics if one.code == "T113"] == []
    assert bool(found.value.milestones) == bool(marks)


def test_a_time_alone_belongs_to_the_turn_below_it() -> None:
    text = "10:15\n\nAnn: Lit?\n\n10:16\n\nBen: Lit.\n\n10:20\n\nAnn: Good.\n"
    found = new_document(text.encode(), "talk")
    assert "“10:16 Ben: Lit.”" in found.report


def test_the_marks_of_a_text_are_proposed() -> None:
    assert layout(MARKED).marks == (("page", "[PAGE {n}]"),)
    assert layout("a\n1\nb\n2\nc\n3\nd").marks == (("page", "{n}"),)
    assert layout("x [f. 1r] y [f. 1v] z").marks == (("folio", "[f. {n}]"),)
    assert layout("a\fb\fc").marks == (("page", "form feed"),)
    assert layout("3\nlamps\n1\nkeg\n\n[page 3] and [page 1]").marks == ()


PIECES = st.sampled_from(
    [
        "The lamp",
        "was out.",
        "[PAGE 2]",
        "[PAGE 3]",
        "\f",
        "  verse,",
        "12",
        "lamp-",
        "light",
        "Yours,",
        "ANN. So.",
        "",
        " ",
    ]
)


@given(
    st.lists(PIECES, max_size=12),
    st.sampled_from(["\n", "\n\n", "\r\n"]),
    st.sampled_from(["blank-line", "line", "indent", "unwrap"]),
    st.sampled_from(["letter", "transcript"]),
)
def test_no_word_is_lost_or_added_however_paragraphs_are_set(lines: list[str], end: str, how: str, kind: str) -> None:
    text = end.join(lines)
    marks = "marks: [{as: page, pattern: '[PAGE {n}]'}, {as: page, pattern: form feed}, {as: line, pattern: '{n}'}]\n"
    document = read(text, f"paragraphs: {how}\nhyphens: unfold\n{marks}", kind).value
    printed = [word for one in document.paragraphs for span in one.spans for word in span.of(text).split()]
    assert printed == text.split()


def test_times_before_labels_are_marks_at_the_start_of_lines() -> None:
    told = layout("00:01 Ann: Is it on?\n\n00:09 Ben: It is.\n\n00:12 Ann: Good, at 9:30 then.\n")
    assert told.marks == (("time", "{n}"),)
    assert told.at_start
    assert not layout("10:01 I saw the lamp.\n\n10:09 It was out.\n\n10:12 The ship: gone.\n").marks
    talk = b"00:01 Ann: Is it on?\n\n00:09 Ben: It is.\n\n00:12 Ann: Good.\n\n00:15 Ben: Bye.\n"
    header = next(one.held for one in new_document(talk, "talk").pages if one.path.endswith("document.yml"))
    assert 'pattern: "{n}", at: start' in str(header)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("The lamp ||3|| was out.\n\nIt was ||4|| dark. So ||5|| it was.\n", "||{n}||"),
        ("The lamp |p. 4| was.\n\nIt |p. 5| was.\n", "|p. {n}|"),
        ("The lamp {5} was out. It was {6}.\n\nSo {7} it was.\n", "{{n}}"),
        ("The /2/ lamp was out /3/ and so it was.\n", "/{n}/"),
        ("In {1} the lamp {2} was out {3} again.\n", ""),
        ("See {4} and {4} of {5}.\n", ""),
        ("|1|2|3|\n\n|2|3|4|\n", ""),
        ("One 1/2/3 and 3/4/5.\n", ""),
    ],
)
def test_numbers_of_pages_between_signs_among_the_words_are_proposed(text: str, pattern: str) -> None:
    assert layout(text).marks == ((("page", pattern),) if pattern else ())


def test_lines_in_columns_are_proposed_as_a_table_and_make_no_poem() -> None:
    for table in (
        "Lamp     Lit    Out\nNorth    3      1\nSouth    10     0",
        "| Lamp | Lit |\n|---|---|\n| North | 3 |",
    ):
        taken = new_document(f"{table}\n\nIt burned.\n".encode(), "stores").pages
        header = str(next(one.held for one in taken if one.path.endswith("document.yml")))
        assert "as: table}" in header
        assert "kind: letter" in header
    poem = layout(
        "O lamp      that burns\nat night\ngive us     light\n\nAnd so it was in the end of it all, said he.\n"
    )
    assert poem.kept
    assert not poem.tables


def test_short_lines_above_a_salutation_are_proposed_as_an_address() -> None:
    head = "Mr. P. Vale,\nThe Light House,\nSkerry Point.\n\n"
    for salutation in ("Dear Sir,", "Sehr geehrter Herr Vale!", "Cher ami,"):
        told = layout(f"{head}{salutation}\n\nThe lamp is out, and nobody saw it.\n")
        assert told.addresses == {("Mr. P. Vale,", "Skerry Point.")}
    assert not layout(f"{head}Dear me, it was out.\n").addresses


LONG = (
    "Captain Harrow reported that the lamp had been out since the second of the month, and that nobody knew why it was."
)


def test_lines_that_none_goes_on_in_are_paragraphs_though_some_are_blank() -> None:
    text = f"2. The lamp\n{LONG}\nRESOLVED: That it be lit.\nFor: Mr. Vale.\n\n3. The bell\n{LONG}\n"
    assert layout(text).paragraphs == "line"


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG}\nIt\nwas\n\n{LONG}\nand so on.\n\n{LONG}\nSo it was.\n",
        f"Sir John Vale\nPort Vale\nSkerry\n\nDear Sir,\n\n{LONG}\n\n{LONG}\n\nYours,\nT. Hobb\n",
    ],
)
def test_lines_that_go_on_and_those_of_an_address_are_none(text: str) -> None:
    assert layout(text).paragraphs == ""


def test_long_lines_of_verse_and_entries_of_a_list_are_kept_where_no_line_begins_small() -> None:
    verse = (
        "The lamp is out upon the northern shore, and all the boats\nAre lying in the harbour, one by one, and nobody\n"
    )
    text = f"{verse}Has gone to light it,\nOr will go.\n\n{verse.replace('The', 'A')}Has come.\n\nAnd none will come.\n"
    assert [first for first, _ in layout(text).kept] == [
        verse.splitlines()[0],
        verse.splitlines()[0].replace("The", "A"),
    ]
    prose = text.replace("Has gone", "has gone")
    assert layout(prose).kept == ()


def test_numbered_lines_are_paragraphs_of_their_own() -> None:
    text = "1. Q. State your name. - A. Hobb.\n2. Q. Your trade? - A. Keeper of it.\n3. (By Mr. VALE.) Were you? - I was not so.\n4. Q. When?\n"
    assert layout(text).paragraphs == "line"


def test_the_last_stanza_of_a_poem_is_no_address_though_it_begins_as_one_does() -> None:
    poem = "O lamp, O lamp,\ngive us light,\ngive us light.\n\nThe sea is dark,\nthe sea is wide,\nO lamp.\n\n"
    last = "To us that wait\nthe night is long,\nthe night is long.\n"
    made = new_document(f"{poem}{last}".encode(), "poem").pages
    (header,) = [str(one.content) for one in made if one.path.endswith("document.yml")]
    assert "kind: verse" in header
    assert header.count("as: verse}") == 3
    assert "as: address" not in header


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        (
            "Berlin, 3. März 1921\nSehr geehrter Herr,\nich melde, dass sie erloschen ist.\nEr schlief.\nIhr Vale\n",
            "line",
        ),
        (
            (
                "    Dear Sir,\n    I beg to report that the lamp has been out for three nights and that\nnobody came.\n"
                "    The keeper was asleep when the boat came in, and the harbour master had\nto ring.\n    Yours,\n"
            ),
            "indent",
        ),
        (
            "\tDear Anna,\n\tThe lamp is out, and the keeper was asleep when the boat came in to\nthe quay.\n\tPim\n",
            "indent",
        ),
        ("The lamp is out upon the hill, and\n    nobody came.\nThe keeper sleeps below it, and\n    so on.\n", ""),
    ],
)
def test_how_paragraphs_are_parted_is_seen_where_lines_go_on_in_small_letters(text: str, proposed: str) -> None:
    assert layout(text).paragraphs == proposed


@pytest.mark.parametrize(
    ("first", "pattern", "sort"),
    [
        ("[PAGE 2]", "[PAGE {n}]", "page"),
        ("[p. iv]\n\nand\n\n[p. v]", "[p. {n}]", "page"),
        ("--- Page 2 ---\n\nand\n\n--- Page 3 ---", "--- Page {n} ---", "page"),
        ("*** 2 ***\n\nand\n\n*** 3 ***", "*** {n} ***", "page"),
        ("Page 1 of 3\n\nand\n\nPage 2 of 3", "Page {n} of 3", "page"),
        ("[Column 221]\n\nand\n\n[Column 222]", "[Column {n}]", "column"),
        ("[[1]]\n\nand [[2]] so", "[[{n}]]", "page"),
        ("[л. 2 об.]", "[л. {n}]", "folio"),
    ],
)
def test_marks_of_more_kinds_are_proposed(first: str, pattern: str, sort: str) -> None:
    assert (sort, pattern) in layout(f"The keeper went up to light the\n\n{first}\n\nlamp and fell.\n").marks


def test_a_number_in_round_brackets_that_stands_once_is_no_mark() -> None:
    assert not layout("As he says (p. 3) of the lamp, it burns.\n").marks


@pytest.mark.parametrize("before", ["um die", "of the", "the lamp,"])
def test_a_sentence_that_is_not_at_its_end_goes_on_across_a_mark_before_a_capital(before: str) -> None:
    more = "marks: [{as: page, pattern: '[PAGE {n}]'}]\n"
    assert len(paragraphs(f"He went up {before}\n\n[PAGE 2]\n\nLampe came down.\n", more)) == 1
    assert len(paragraphs("He went up.\n\n[PAGE 2]\n\nLampe came down.\n", more)) == 2


def test_a_label_after_a_mark_opens_a_turn_though_the_sentence_before_it_is_not_at_its_end() -> None:
    more = "labels: colon\nspeakers: [{id: ann, name: A, labels: [Ann]}]\nmarks: [{as: page, pattern: '[PAGE {n}]'}]\n"
    text = "Ann: I went up to the\n\n[PAGE 2]\n\nAnn: The lamp.\n"
    assert len(read(text, more, "transcript").value.turns) == 2


@pytest.mark.parametrize(
    "block", ["Oil ........ 10.00\nWicks ......  3.50\nBread ......  1.25", "C        G\nThe lamp is out\nF        G"]
)
def test_lines_set_with_gaps_or_leading_dots_are_kept(block: str) -> None:
    assert layout(f"Bill of the chandler for March, as it came with the boat:\n\n{block}\n\nPaid in full.\n").kept


SIGNED = """We have been without a light since the second day of March, and two boats were lost.

John Marrow        Ann Pharos
Ben Quay           his mark X
Peter Vale         Mary Harrow

Witness: James Voss
"""
LOG = """Monday 3 March 1851
Wind N.E., fresh. Bar. 29.7
At 6 a.m. weighed anchor and made sail.

Tuesday 4 March 1851
Wind N., strong. Bar. 29.4
Passed Skerry; the light was out.

Wednesday 5 March 1851
Wind calm. Bar. 30.0
Spoke the SUSAN of Leith, 4 days out.
"""


def test_signatures_in_two_columns_are_proposed_as_a_table() -> None:
    found = layout(SIGNED)
    assert found.kept == (("John Marrow        Ann Pharos", "Peter Vale         Mary Harrow"),)
    assert found.kept_as(found.kept[0]) == "table"
    assert layout(SIGNED.replace("        Ann", " Ann")).kept == ()


def test_an_account_whose_sum_stands_at_the_right_is_a_table() -> None:
    account = (
        "STORES\n\nJan. 3   Oil . . .   £1  2s\nJan. 9   Wick  . .       3s\n"
        + " " * 21
        + "-------\n"
        + " " * 21
        + "£1  5s\n"
    )
    found = layout(account)
    assert found.kept == (("Jan. 3   Oil . . .   £1  2s", "£1  5s"),)
    assert found.kept_as(found.kept[0]) == "table"


def test_lines_of_a_log_are_paragraphs_where_none_goes_on_in_the_next() -> None:
    made = new_document(LOG.encode(), "log")
    assert made.kind == "diary"
    assert "\nparagraphs: line\n" in str(made.pages[1].content)
    wrapped = LOG.replace("At 6 a.m.", "and at 6 a.m.").replace("Passed", "and passed")
    assert "\nparagraphs:" not in str(new_document(wrapped.encode(), "log").pages[1].content)


# --- the heads and feet of pages

HEAD = "MINUTES OF THE HARBOUR BOARD"


def set_in_pages(*pages: str, end: str = "\n\f") -> str:
    return end.join(f"{HEAD}\n- {number} -\n{page}" for number, page in enumerate(pages, start=1)) + "\n"


SITTING = set_in_pages(
    "The CHAIR: The sitting is open. I call on the mem-\nber for the north, who has asked for",
    "the floor before everybody else.\nMr. KELL: The lamp is out.\nThe CHAIR: Order. The member goes on",
    "when it is quiet.\nMr. KELL: It is quiet.\nThe CHAIR: Then go on.\nMr. KELL: It is out.",
)


@pytest.mark.parametrize("end", ["\n\f", "\n\n", "\n"])
def test_a_turn_goes_on_across_the_head_of_a_page(end: str) -> None:
    text = SITTING.replace("\n\f", end)
    made = new_document(text.encode(), "one", "", "one.txt")
    header = next(str(page.held) for page in made.pages if page.path.endswith("document.yml"))
    assert f'- {{line: "{HEAD}", every: true, reason: "the head or foot of its pages"}}' in header
    assert '- {as: page, pattern: "- {n} -"}' in header
    assert "form feed" not in header
    assert f"furniture: 3 times at the head or foot of a page: “{HEAD}”" in made.report
    read_again = parse_text(Source("text.txt", text, ""), parse_header(Source("d.yml", header, ""), "one").value).value
    turns = [(turn.speaker.id, "".join(span.of(text) for p in turn.paragraphs for span in p.spans))
             for turn in read_again.divisions]  # fmt: skip
    assert [name for name, _ in turns] == ["the-chair", "mr-kell", "the-chair", "mr-kell", "the-chair", "mr-kell"]
    assert turns[0][1].endswith("everybody else.")
    assert turns[2][1].endswith("when it is quiet.")
    assert len(read_again.furniture) == 3


def test_heads_with_the_number_of_their_page_are_marks() -> None:
    pages = ["The lamp\nis out.", "It was lit\nagain.", "So it\nwent on.", "It is\nlit."] * 2
    heads = [f"{number} THE LAMP" if number % 2 == 0 else f"A REPORT {number}" for number in range(12, 20)]
    text = "\n\f".join(f"{head}\n{page}" for head, page in zip(heads, pages, strict=True)) + "\n"
    assert set(layout(text).marks) == {("page", "{n} THE LAMP"), ("page", "A REPORT {n}")}
    backwards = "\n\f".join(f"{head}\n{page}" for head, page in zip(heads[::-1], pages, strict=True)) + "\n"
    assert layout(backwards).marks == (("page", "form feed"),)


OF_A_BOOK = """\
12        REPORT ON THE HARBOUR LAMP.

it was agreed that nothing should be done before the spring. Mr. Kell
asked for the oil, and was told that the mer-

THE HARBOUR LAMP.                                  13

chant had written twice. The keeper was heard, and

14   REPORT ON THE HARBOUR LAMP.

went home.
"""


def test_heads_of_a_book_without_form_feeds_are_marks_and_nobodys_words() -> None:
    assert layout(OF_A_BOOK).marks == ()  # two of a kind may be chance
    book = f"{OF_A_BOOK}\nTHE HARBOUR LAMP.                15\n\nThe lamp was lit again.\n"
    told = (("page", "{n} REPORT ON THE HARBOUR LAMP."), ("page", "THE HARBOUR LAMP. {n}"))
    assert layout(book).marks == told
    made = new_document(book.encode(), "one", "", "one.txt")
    assert made.kind == "letter"
    marks = "marks:\n" + "".join(f"  - {{as: {sort}, pattern: {pattern!r}}}\n" for sort, pattern in told)
    assert [one.split()[0] for one in paragraphs(book, marks)] == ["12", "THE"]
    assert "mer- THE HARBOUR LAMP. 13 chant" in paragraphs(book, marks)[0]


@pytest.mark.parametrize(
    "text",
    [
        "CHAPTER 1\n\nIt was dark.\n\nCHAPTER 2\n\nIt was light.\n\nCHAPTER 3\n\nIt rained.\n",
        "12 LAMPS\n\nOne.\n\n9 LAMPS\n\nTwo.\n\n14 LAMPS\n\nThree.\n",  # do not go up
        "1 Out\n\nOne.\n\n2 Home\n\nTwo.\n\n3 Again\n\nThree.\n",
        "We had 12 LAMPS\n\nWe had 13 LAMPS\n\nWe had 14 LAMPS\n",
    ],
)
def test_numbered_headings_are_no_heads_of_pages(text: str) -> None:
    assert not layout(text).marks


@pytest.mark.parametrize(
    "text",
    [
        "Yes.\n\nA lamp.\n\nYes.\n\nA wick.\n\nYes.\n",  # recurs, and there are no pages
        set_in_pages("One.", "Two."),  # twice may be chance
        "\n\f".join(f"Word {n}.\n(Applause.)" for n in range(5)),
        "".join(
            f"One {n}\nOh lamp\nTwo {n}\nOh lamp\nthat burns {n}\nOh lamp\nby the {n}\n\f" for n in "abcd"
        ),  # within pages
        "".join(f"[00:0{n}]\nAnn Vale\nWord {n}.\n\n" for n in range(6)),  # names beside times
    ],
)
def test_other_lines_that_recur_are_no_heads_of_pages(text: str) -> None:
    assert not layout(text).heads


def test_furniture_that_is_named_once_ends_a_paragraph() -> None:
    text = "The lamp is out and\nShare this page\nnobody lit it.\n"
    once = "furniture:\n  - {line: Share this page, reason: a button}\n"
    assert paragraphs(text, once) == ["The lamp is out and", "nobody lit it."]
    (whole,) = paragraphs(text, once.replace("reason", "every: true, reason"))
    assert whole.split() == ["The", "lamp", "is", "out", "and", "nobody", "lit", "it."]


def test_no_sign_of_the_editors_stands_where_a_sentence_goes_on_across_the_head_of_a_page(tiny: Path) -> None:
    made = new_document(SITTING.encode(), "sitting", "", "one.txt")
    for one in made.pages:
        (tiny / one.path).parent.mkdir(exist_ok=True)
        (tiny / one.path).write_bytes(b"".join(one.chunks))
    page = next(str(one.content) for one in compile_edition(tiny).value.pages if one.path == "sitting.md")
    assert "everybody else" in page
    assert "be-join" not in page
    assert HEAD not in page


def test_a_paragraph_that_goes_on_by_itself_may_also_be_declared_to() -> None:
    text = "The lamp is out and\nShare this page\n\nnobody lit it.\n"
    more = "furniture:\n  - {line: Share this page, reason: a button, every: true}\n"
    more += "corrections:\n  - {join: nobody lit it., reason: broken by a button}\n"
    found = read(text, more)
    assert [one.code for one in found.diagnostics] == []
    assert len([*found.value.paragraphs]) == 1
