"""What a word processor keeps beside the plain run of words is taken in, or is said to be missing."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest
from test_take_in import W, docx, zipped

from build_edition.sources.take_in.received import NotTaken, Received
from build_edition.sources.take_in.take_in import take_in

NAMES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = ("styles", "numbering", "footnotes", "endnotes", "comments")


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*inside: str, style: str = "", number: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    depth, _, of = number.partition(" of ")
    numbered = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{of}"/></w:numPr>' if number else ""
    return f"<w:p><w:pPr>{named}{numbered}</w:pPr>{''.join(one if one[0] == '<' else run(one) for one in inside)}</w:p>"


def word(body: str, parts: Mapping[str, str] | None = None, files: Mapping[str, str] | None = None) -> Received:
    """What is taken of a Word file with this body, and these parts by their names."""
    with zipfile.ZipFile(io.BytesIO(docx([]))) as archive:
        kept = {name: archive.read(name).decode() for name in ("[Content_Types].xml", "_rels/.rels")}
    links = "".join(f'<Relationship Id="r-{one}" Type="{RELATIONS}/{one}" Target="{one}.xml"/>' for one in PARTS)
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    inside = {f"word/{name}.xml": f"<w:{name} {W} {NAMES}>{said}</w:{name}>" for name, said in (parts or {}).items()}
    return take_in(
        zipped({
            **kept,
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{relations}">{links}</Relationships>',
            "word/document.xml": f"<w:document {W} {NAMES}><w:body>{body}</w:body></w:document>",
            **inside,
            **(files or {}),
        }),
        "a.docx",
    )  # fmt: skip


def missing(found: Received) -> list[str]:
    return [step for step in found.steps if "neither in the text nor in a note" in step]


# --- Word: the head


@pytest.mark.parametrize("name", ["Title", "Subtitle", "Author", "Date", "Abstract", "title", "Abstract Title"])
def test_a_paragraph_in_the_style_of_a_head_stays_in_its_place(name: str) -> None:
    style = f'<w:style w:type="paragraph" w:styleId="S"><w:name w:val="{name}"/></w:style>'
    found = word(
        paragraph("Ann to Pim", style="S") + paragraph("Skerry, 3 March 1921", style="S") + paragraph("Dear Pim,"),
        {"styles": style},
    )
    assert found.text == "Ann to Pim\n\nSkerry, 3 March 1921\n\nDear Pim,\n"


def test_a_style_made_of_that_of_a_title_stays_as_well() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Mine"/><w:basedOn w:val="S"/></w:style>'
    )
    assert word(paragraph("Ann to Pim", style="T") + paragraph("x"), {"styles": styles}).text == "Ann to Pim\n\nx\n"


# --- Word: boxes, and what wraps words

BOX = "<v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox>"
DRAWN = "<w:r><w:drawing><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></w:drawing></w:r>"
OLD = f"<w:r><w:pict><v:shape>{BOX}</v:shape></w:pict></w:r>"
BOTH = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{0}</w:txbxContent>'
    f"</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>{BOX.replace('{}', '{0}')}</w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


@pytest.mark.parametrize("box", [DRAWN, OLD, BOTH])
def test_the_words_of_a_box_stand_after_its_paragraph_and_those_around_it_stay(box: str) -> None:
    inside = box.format(paragraph("In the box.") + paragraph("More of it."))
    found = word(paragraph("Before, ", inside, "after.") + paragraph("Next."))
    assert found.text == "Before, after.\n\nIn the box.\n\nMore of it.\n\nNext.\n"
    assert "1 text box written after the paragraph that it is fixed to" in found.steps
    assert missing(found) == []


def test_boxes_in_boxes_in_cells_and_in_footnotes_keep_their_words() -> None:
    inner = OLD.format(paragraph("inner"))
    found = word(paragraph("Host", OLD.format(paragraph("outer", inner)), BOTH.format(paragraph("second"))))
    assert found.text == "Host\n\nouter\n\ninner\n\nsecond\n"
    table = word(f"<w:tbl><w:tr><w:tc>{paragraph('cell', inner)}</w:tc></w:tr></w:tbl>")
    assert table.text == "cell inner\n"
    note = f'<w:footnote w:id="2">{paragraph("A note", inner)}</w:footnote>'
    noted = word(paragraph("Lamp", '<w:r><w:footnoteReference w:id="2"/></w:r>'), {"footnotes": note})
    assert [one.words for one in noted.notes] == ["A note\n\ninner"]


@pytest.mark.parametrize(
    "wrapped",
    [
        '<w:dir w:val="rtl">{}</w:dir>',
        '<w:bdo w:val="rtl">{}</w:bdo>',
        '<w:customXml w:element="x"><w:customXmlPr/>{}</w:customXml>',
        '<w:smartTag w:element="x"><w:smartTagPr/>{}</w:smartTag>',
        '<w:fldSimple w:instr="DATE">{}</w:fldSimple>',
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:hyperlink w:anchor="a"><w:bdo w:val="rtl"><w:dir w:val="ltr">{}</w:dir></w:bdo></w:hyperlink>',
        '<w:ins w:id="1" w:author="a"><w:dir w:val="rtl">{}</w:dir></w:ins>',
    ],
)
def test_words_that_something_wraps_stay_in_their_sentence(wrapped: str) -> None:
    found = word(paragraph("He wrote ", wrapped.format(run("שלום")), " and left."))
    assert found.text == "He wrote שלום and left.\n"


def test_paragraphs_rows_and_cells_that_something_wraps_stay() -> None:
    def wrapped(words: str) -> str:
        return f'<w:customXml w:element="x"><w:customXmlPr/>{words}</w:customXml>'

    cell = wrapped(f"<w:tc>{paragraph('cell')}</w:tc>")
    row = f"<w:sdt><w:sdtContent>{wrapped(f'<w:tr>{cell}</w:tr>')}</w:sdtContent></w:sdt>"
    assert word(wrapped(paragraph("One.")) + f"<w:tbl>{row}</w:tbl>").text == "One.\n\ncell\n"


def test_a_gloss_stands_in_brackets_after_its_word() -> None:
    ruby = (
        f"<w:r><w:t>x</w:t><w:ruby><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby>"
        f"<w:ruby><w:rt/><w:rubyBase>{run('字')}</w:rubyBase></w:ruby><w:t>y</w:t></w:r>"
    )
    found = word(paragraph("A ", ruby, " B"))
    assert (found.text, missing(found)) == ("A x漢(kan)字y B\n", [])
    assert "1 gloss above a word written in brackets after it" in found.steps


def test_breaks_of_every_name_part_words() -> None:
    found = word(paragraph("<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>"))
    assert found.text == "a b\nc\n"


# --- Word: notes

COMMENT = f'<w:comment w:id="0" w:author="Una">{paragraph("Is it?")}</w:comment>'
BEGIN, END = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
MARK = '<w:r><w:commentReference w:id="0"/></w:r>'


@pytest.mark.parametrize(
    "body",
    [
        paragraph("The lamp", MARK, " is out."),
        BEGIN + paragraph("The lamp is out.") + END + paragraph(MARK),
        paragraph('<w:bdo w:val="rtl">', BEGIN, "The lamp", END, MARK, "</w:bdo>", " is out."),
        f"<w:tbl><w:tr><w:tc>{BEGIN}{paragraph('The lamp is out.')}{END}</w:tc></w:tr></w:tbl>",
    ],
)
def test_a_comment_is_kept_wherever_it_begins(body: str) -> None:
    found = word(body, {"comments": COMMENT})
    assert ([(one.words, one.by) for one in found.notes], found.text) == ([("Is it?", "Una")], "The lamp is out.\n")


def test_a_comment_in_a_footnote_stands_where_the_footnote_does() -> None:
    note = f'<w:footnote w:id="2">{paragraph(BEGIN, "A gas lamp.", END, MARK)}</w:footnote>'
    found = word(
        paragraph("The lamp", '<w:r><w:footnoteReference w:id="2"/></w:r>', " is out."),
        {"footnotes": note, "comments": COMMENT},
    )
    assert [(one.kind, one.words, one.at) for one in found.notes] == [
        ("footnote", "A gas lamp.", 8),
        ("comment", "Is it?", 8),
    ]


# --- Word: what is missing is said


def test_notes_without_a_mark_in_the_text_are_said_to_be_missing() -> None:
    note = f'<w:footnote w:id="9">{paragraph("Nobody points here.")}</w:footnote>'
    found = word(paragraph("The lamp is out."), {"footnotes": note, "comments": COMMENT})
    (said,) = missing(found)
    assert said.startswith("5 words of the file stand neither")
    assert ("“Nobody points here”" in said, "“Is it”" in said) == (True, True)


def test_words_that_only_the_file_has_are_said_with_an_excerpt() -> None:
    hidden = '<w:tr><w:tc><w:tcPr><w:vMerge w:val="{}"/></w:tcPr>{}</w:tc></w:tr>'
    rows = hidden.format("restart", paragraph("seen")) + hidden.format("continue", paragraph("behind the cell"))
    (said,) = missing(word(f"<w:tbl>{rows}</w:tbl>"))
    assert said == "3 words of the file stand neither in the text nor in a note: “behind the cell”"


def test_words_deleted_moved_away_or_drawn_twice_are_not_missing() -> None:
    body = paragraph(
        "One ",
        '<w:del w:id="1" w:author="a"><w:r><w:delText>old</w:delText></w:r></w:del>',
        '<w:moveFrom w:id="2" w:author="a"><w:r><w:t>away</w:t></w:r></w:moveFrom>',
        BOTH.format(paragraph("boxed")),
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )
    initial = '<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>O</w:t></w:r></w:p>' + paragraph("nce more")
    found = word(body + initial)
    assert (found.text, missing(found)) == ("One 7\n\nboxed\n\nOnce more\n", [])


def test_heads_and_feet_of_the_pages_and_diagrams_are_named_with_their_words() -> None:
    head = f"<w:hdr {W}>{paragraph('Skerry Light')}</w:hdr>"
    drawn = '<d:x xmlns:d="d" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Plan</a:t></d:x>'
    files = {"word/header1.xml": head, "word/header2.xml": head, "word/diagrams/data1.xml": drawn}
    steps = word(paragraph("Text."), files=files).steps
    assert "heads and feet of its pages left out: “Skerry Light”" in steps
    assert "words of diagrams left out: “Plan”" in steps


def test_formulas_and_embedded_files_are_counted() -> None:
    formula = "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"
    steps = word(paragraph("x ", formula) + '<w:altChunk r:id="r" xmlns:r="r"/>').steps
    assert "1 formula written in TeX" in steps
    assert "1 other file embedded in it left out" in steps


# --- Word: numbers


def level(depth: int, text: str, form: str = "decimal", more: str = "") -> str:
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'


def numbering(*levels: str) -> str:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        f'<w:num w:numId="2"><w:abstractNumId w:val="0"/>{again}</w:num>'
    )


@pytest.mark.parametrize(
    ("text", "form", "first", "second"),
    [
        ("Art. %1.", "decimal", "Art. 1. ", "Art. 2. "),
        ("§ %1", "decimal", "§ 1 ", "§ 2 "),
        ("[%1]", "upperRoman", "[I] ", "[II] "),
        ("%1)", "lowerLetter", "a) ", "b) "),
        ("%1.", "decimalZero", "01. ", "02. "),
        ("Clause", "none", "Clause ", "Clause "),
        ("•", "bullet", "", ""),
    ],
)
def test_the_number_of_a_paragraph_is_written_as_the_file_writes_it(
    text: str, form: str, first: str, second: str
) -> None:
    body = paragraph("One.", number="0 of 1") + paragraph("Two.", number="0 of 1")
    found = word(body, {"numbering": numbering(level(0, text, form))})
    assert found.text == f"{first}One.\n\n{second}Two.\n"


def test_numbers_are_nested_and_begin_anew_as_in_the_file() -> None:
    levels = numbering(level(0, "§ %1"), level(1, "%1.%2", more='<w:suff w:val="nothing"/>'))
    places = ("0 of 1", "1 of 1", "1 of 1", "0 of 1", "1 of 1", "0 of 2", "0 of 2")
    found = word("".join(paragraph("x", number=one) for one in places), {"numbering": levels})
    assert found.text == "§ 1 x\n\n1.1x\n\n1.2x\n\n§ 2 x\n\n2.1x\n\n§ 7 x\n\n§ 8 x\n"
    assert "7 numbers of lists written out" in found.steps


def test_a_heading_that_its_style_numbers_has_its_number() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = paragraph("Day", style="H") + paragraph("x") + paragraph("Night", style="H")
    parts = {"styles": styles, "numbering": numbering(level(0, "Chapter %1:"))}
    assert word(body, parts).text == "Chapter 1: Day\n\nx\n\nChapter 2: Night\n"


def test_a_form_of_numbers_that_is_not_known_is_written_in_figures_and_said() -> None:
    found = word(paragraph("One.", number="0 of 1"), {"numbering": numbering(level(0, "%1.", "cardinalText"))})
    assert found.text == "1. One.\n"
    assert "1 number written in figures, where the file has another form" in found.steps


# --- Word: what a reader of the file does not see, or sees struck through


def dressed(words: str, dress: str) -> str:
    return f'<w:r><w:rPr>{dress}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


@pytest.mark.parametrize(
    ("inside", "named"),
    [
        ([dressed("secret ", "<w:vanish/>"), dressed("words", "<w:vanish/>"), "seen"], ["“secret words”"]),
        ([dressed("by its style", '<w:rStyle w:val="Unseen"/>'), " and ", dressed("two", "<w:vanish/>")],
         ["“by its style”", "“two”"]),
        ([dressed("shown", '<w:vanish w:val="0"/>'), dressed(" …", "<w:vanish/>")], []),
        ([dressed("shown", '<w:rStyle w:val="Unseen"/><w:vanish w:val="false"/>')], []),
    ],
)  # fmt: skip
def test_words_that_the_file_hides_stay_and_are_named(inside: list[str], named: list[str]) -> None:
    styles = '<w:style w:type="character" w:styleId="Unseen"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>'
    found = word(paragraph("The lamp. ", *inside), {"styles": styles})
    steps = [one.partition(": ")[2] for one in found.steps if "hides" in one or "hide " in one]
    assert steps == [", ".join(named)] * bool(named)
    assert not missing(found)


def test_a_paragraph_in_a_hidden_style_is_named() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>'
    found = word(paragraph("Seen.") + paragraph("Not seen.", style="P"), {"styles": styles})
    assert "1 passage that the file hides stands in the text: “Not seen.”" in found.steps


def test_words_struck_through_stay_and_are_counted() -> None:
    found = word(paragraph("The ", dressed("old", "<w:strike/>"), " ", dressed("new", "<w:i/>"), " lamp."))
    assert found.text == "The old new lamp.\n"
    assert "1 stretch that is struck through in the file, whose words stand in the text" in found.steps
    assert "1 stretch in italics, bold or other dress, which the text does not show" in found.steps


# --- Word: parts under other names


def _links_of(name: str) -> str:
    folder, _, last = name.rpartition("/")
    return f"{folder}/_rels/{last}.rels"


def under(content: bytes, names: Mapping[str, str]) -> bytes:
    """A Word file some of whose parts have other names, in the archive and wherever a file names them."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    for old, new in names.items():
        short = old.removeprefix("word/")
        files = {
            name: said.replace(f'"{old}"', f'"{new}"').replace(f'"{short}"', f'"/{new}"')
            for name, said in files.items()
        }
        moved = {old: new, _links_of(old): _links_of(new)}
        files = {moved.get(name, name): said for name, said in files.items()}
    return zipped(files)


OTHERWISE = {
    "word/document.xml": "word/document2.xml",
    "word/footnotes.xml": "word/footnotes7.xml",
    "word/comments.xml": "word/remarks.xml",
}


@pytest.mark.parametrize("names", [OTHERWISE, {"word/footnotes.xml": "word/notes.xml"}])
def test_parts_under_other_names_are_taken_in_as_under_their_usual_ones(names: Mapping[str, str]) -> None:
    usual = take_in(docx(), "a.docx")
    assert [one.kind for one in usual.notes] == ["footnote", "comment"]
    assert take_in(under(docx(), names), "a.docx") == usual


def test_a_part_whose_usual_name_is_taken_stays_where_it_is() -> None:
    both = under(docx(files={"word/notes2.xml": "<x/>"}), {"word/footnotes.xml": "word/footnotes2.xml"})
    with zipfile.ZipFile(io.BytesIO(both)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    found = take_in(zipped({**files, "word/footnotes.xml": "<x/>"}), "a.docx")
    assert found.text == take_in(docx(), "a.docx").text


def test_a_text_in_another_folder_is_refused_in_words() -> None:
    with pytest.raises(NotTaken, match="unpack it first"):
        take_in(under(docx(), {"word/document.xml": "other/document.xml"}), "a.docx")
