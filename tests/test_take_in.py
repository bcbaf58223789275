"""Files as they were received become texts without losing or adding a word, whatever their format."""

from __future__ import annotations

import io
import re
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence

import pytest

from build_edition.sources.take_in.received import NotTaken, Received
from build_edition.sources.take_in.take_in import take_in

PARAGRAPHS = (
    "Skerry Point, 3 March 1921",
    "Dear Sir,",
    "I beg to report that the “great” lamp — ours — is out; it’s dark & cold, 2 < 3.",
    "The keeper, Señor Muñoz, was asleep.",
    "Yours, A. Keeper",
)
NOTE = "It was lit again on the 4th."
COMMENT = "Who was he?"
ITALIC = "great"


def words_of(text: str) -> list[str]:
    """The comparator: every run of signs between white space, in order."""
    return text.split()


def escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


# --- one letter in every format, written by hand

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(paragraphs: Sequence[str] = PARAGRAPHS, more: str = "", files: Mapping[str, str] | None = None) -> bytes:
    def run(words: str, dress: str = "") -> str:
        return f'<w:r>{dress}<w:t xml:space="preserve">{escaped(words)}</w:t></w:r>'

    def paragraph(words: str) -> str:
        before, found, behind = words.partition(ITALIC)
        inside = run(before) + (run(found, "<w:rPr><w:i/></w:rPr>") if found else "") + run(behind)
        if words.startswith("The keeper"):
            inside = (
                f'{run("The keeper,")}<w:r><w:footnoteReference w:id="2"/></w:r>{run(words.removeprefix("The keeper,"))}'
                '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
            )
        return f"<w:p>{inside}</w:p>"

    body = "".join(map(paragraph, paragraphs)) + more
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return zipped({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{relations}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r2" Type="{relations}/footnotes" Target="footnotes.xml"/>'
        f'<Relationship Id="r3" Type="{relations}/comments" Target="comments.xml"/></Relationships>',
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="2"><w:p>{run(NOTE)}</w:p></w:footnote></w:footnotes>',
        "word/comments.xml": f'<w:comments {W}><w:comment w:id="0" w:author="B. Berg"><w:p>{run(COMMENT)}</w:p>'
        "</w:comment></w:comments>",
        **(files or {}),
    })  # fmt: skip


def odt(paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    note = f'<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>{NOTE}</text:p></text:note-body></text:note>'
    body = "".join(
        f"<text:p>{escaped(one).replace('The keeper,', f'The keeper,{note}')}</text:p>" for one in paragraphs
    )
    names = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    return zipped({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {names}><office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {names}><office:styles/></office:document-styles>",
    })  # fmt: skip


def rtf(paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    def coded(words: str) -> str:
        return "".join(char if char < "\x7f" else f"\\u{ord(char)}?" for char in words)

    body = "\\par\n".join(coded(one) for one in paragraphs)
    body = body.replace("The keeper,", f"The keeper,{{\\footnote {NOTE}}}")
    return f"{{\\rtf1\\ansi\\ansicpg1252 {body}\\par}}".encode("ascii")


def html(
    paragraphs: Sequence[str] = PARAGRAPHS, head: str = '<meta charset="utf-8">', encoding: str = "utf-8"
) -> bytes:
    body = "\n".join(f"<p>{escaped(one).replace('great', '<i>great</i>')}</p>" for one in paragraphs)
    page = f"<!DOCTYPE html><html><head>{head}<title>Not the text</title><style>p {{ color: red }}</style></head><body>{body}<script>x()</script></body></html>"
    return page.encode(encoding)


def epub(paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    body = "".join(f"<p>{escaped(one)}</p>" for one in paragraphs)
    return zipped({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        "a.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        '<dc:title>T</dc:title></metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>',
        "c.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>{body}</body></html>',
    })  # fmt: skip


def markdown(paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    return (
        "\n\n".join(
            one.replace("great", "*great*").replace("The keeper,", "The keeper,[^1]") for one in paragraphs
        ).encode()
        + f"\n\n[^1]: {NOTE}\n".encode()
    )


def tei(paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    date, salute, *rest, closer = map(escaped, paragraphs)
    body = "\n      ".join(
        f"<p>{one.replace('great', '<hi>great</hi>').replace('The keeper,', f'The keeper,<note>{NOTE}</note>')}</p>"
        for one in rest
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader><fileDesc><titleStmt><title>Not the text</title></titleStmt></fileDesc></teiHeader>
  <text><body>
    <div type="letter">
      <opener><dateline>{date}</dateline> <salute>{salute}</salute></opener>
      {body}
      <closer>{closer}</closer>
    </div>
  </body></text>
</TEI>""".encode()


def pdf(paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    lines = " ".join(
        f"1 0 0 1 50 {800 - 40 * at} Tm (%s) Tj" % one.replace("(", "").replace(")", "")
        for at, one in enumerate(paragraphs)
    )
    stream = f"BT /F1 12 Tf {lines} ET".encode("cp1252")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        table,
        len(out),
    )


MAKERS: Mapping[str, Callable[[], bytes]] = {
    "letter.docx": docx, "letter.odt": odt, "letter.rtf": rtf, "letter.html": html, "letter.epub": epub,
    "letter.md": markdown, "letter.xml": tei, "letter.pdf": pdf,
}  # fmt: skip


@pytest.mark.parametrize("name", MAKERS)
def test_no_word_is_lost_and_none_is_added(name: str) -> None:
    found = take_in(MAKERS[name](), name)
    assert words_of(found.text) == words_of(" ".join(PARAGRAPHS))
    assert words_of(take_in(MAKERS[name](), "without-ending" if name != "letter.md" else name).text) == words_of(
        found.text
    )


@pytest.mark.parametrize("name", [name for name in MAKERS if not name.endswith(".pdf")])
def test_paragraphs_have_a_blank_line_between_them(name: str) -> None:
    assert take_in(MAKERS[name](), name).text == "\n\n".join(PARAGRAPHS) + "\n"


@pytest.mark.parametrize("name", ["letter.docx", "letter.odt", "letter.rtf", "letter.md", "letter.xml"])
def test_a_note_of_the_text_is_kept_with_the_place_of_its_mark(name: str) -> None:
    found = take_in(MAKERS[name](), name)
    (note,) = [one for one in found.notes if one.kind != "comment"]
    assert note.words == NOTE
    assert found.text[: note.at].endswith("The keeper,")


def test_a_comment_is_kept_with_its_author() -> None:
    (comment,) = [one for one in take_in(docx(), "a.docx").notes if one.kind == "comment"]
    assert (comment.words, comment.by) == (COMMENT, "B. Berg")


def test_what_is_not_kept_is_said() -> None:
    assert any("1 stretch in italics" in step for step in take_in(docx(), "a.docx").steps)
    table = "<table><tr><td>a</td><td>b</td></tr></table><hr><img src=x.png>"
    steps = take_in(html(head='<meta charset="utf-8"></head><body>' + table), "a.html").steps
    assert [step for step in steps if "picture" in step or "table" in step or "line drawn" in step] != []


def test_tracked_changes_are_taken_as_they_would_be_accepted() -> None:
    more = '<w:p><w:ins w:id="7" w:author="x"><w:r><w:t>New</w:t></w:r></w:ins><w:del w:id="8" w:author="x"><w:r><w:delText>Old</w:delText></w:r></w:del></w:p>'
    found = take_in(docx(more=more), "a.docx")
    assert found.text.endswith("\n\nNew\n")
    assert "1 tracked deletion left out" in found.steps


def test_lists_tables_and_broken_lines_keep_their_words_and_lines() -> None:
    body = (
        "<!DOCTYPE html><html><body><ol start=3><li>third<li>fourth</ol><ul><li>x</ul><p>one<br>two</p>"
        "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><blockquote><p>said</p></blockquote>"
    )
    text = take_in(body.encode(), "a.htm").text
    assert text == "3. third\n\n4. fourth\n\nx\n\none\ntwo\n\na\tb\nc\td\n\nsaid\n"


# --- RTF


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (r"\ansi\ansicpg1251 \'cb\'e0\'ec\'ef\'e0 \'93x\'94", "Лампа “x”"),
        (r"\ansi\ansicpg1252{\fonttbl{\f0\fcharset204 Times;}{\f1\fcharset0 Arial;}}\f0 \'cb\'e0\f1  caf\'e9", "Ла café"),
        (r"\ansi\uc1 \u8220?great\u8221? — \u8212?", "“great” — —"),
        (r"\ansi\uc0 \u8220 great\u8221  \u8212  x", "“great” — x"),
        (r"\ansi\uc2 \u8220\'93\'93great\u8221\'94\'94 x", "“great” x"),
        (r"\ansi a{\uc0 \u233 b}\u233?c", "aébéc"),
        (r"\ansi{\fonttbl{\f0\fcharset128 M;}}\f0 \'93\'8c\'8b\'9e x", "東京 x"),
        (r"\ansi a\~b\_c\endash d\emdash e\lquote f\rquote", "a\u00a0b\u2011c–d—e‘f’"),
        (r"\mac Caf\'8e", "Café"),
        (r"\ansi \u-10179?\u-8704?", "\U0001f600"),
        (r"\ansi\pard He said \'93no\'94 \'97 and so.", "He said “no” — and so."),
        (r"\ansi\pard\plain\uc0\u1055 \u1080 \u1084  wrote\plain , \u-10179 \u-8704 x", "Пим wrote, \U0001f600x"),
        (r"\ansi\pard{\b\plain \u233?t}\'e9 s\plain \'e9te", "été séte"),
    ],
)  # fmt: skip
def test_rtf_of_any_code_page_keeps_every_letter(body: str, wanted: str) -> None:
    found = take_in(f"{{\\rtf1{body}\\par}}".encode("cp1252"), "a.rtf")
    assert found.text == f"{wanted}\n"


# --- TEI


def test_tei_is_taken_as_received() -> None:
    body = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><head>Act I</head>
      <sp><speaker>ANNA.</speaker><p>Who <choice><sic>goos</sic><corr>goes</corr></choice> there<gap/>?</p></sp>
      <lg><l>A lamp, a lamp,</l><l>that burns</l></lg>
      <p>a<lb/>b <del>no</del><add>yes</add> <app><lem>light</lem><rdg>dark</rdg></app></p>
      <u who="#ben">I am.</u></body></text></TEI>"""
    assert take_in(body.encode(), "a.xml").text == (
        "Act I\n\nANNA.\nWho goos there[…]?\n\nA lamp, a lamp,\nthat burns\n\na\nb yes light\n\nben: I am.\n"
    )


# --- cues

VTT = """WEBVTT

NOTE made by a machine

1
00:00:04.000 --> 00:00:06.500 align:start
<v Ann>Were you
there?

00:00:07.000 --> 00:00:09.000
<v Ben><i>I was.</i>

00:00:09.100 --> 00:00:10.000
Yes &amp; no.

00:01:14.000 --> 00:01:15.000
Later.
"""


def test_cues_keep_their_times_and_speakers() -> None:
    found = take_in(VTT.encode(), "a.vtt")
    assert found.text == (
        "[00:00:04] Ann: Were you there?\n\n[00:00:07] Ben: I was. [00:00:09] Yes & no.\n\n[00:01:14] Later.\n"
    )


def test_subrip_is_the_same() -> None:
    srt = "1\r\n00:00:04,000 --> 00:00:06,500\r\nANN: Where?\r\n\r\n2\r\n00:00:07,000 --> 00:00:08,000\r\n<i>Here.</i>\r\n"
    assert take_in(srt.encode(), "a.srt").text == "[00:00:04] ANN: Where? [00:00:07] Here.\n"
    assert take_in(srt.encode(), "a.txt").text == take_in(srt.encode(), "a.srt").text


def cues(*blocks: str, ending: str = "srt", between: str = "\n\n") -> Received:
    return take_in((between.join(blocks) + "\n").encode(), f"a.{ending}")


def test_two_voices_of_a_cue_are_two_turns() -> None:
    found = cues("WEBVTT", "00:00.000 --> 00:02.000\n<v Ann>Is it lit?</v>\n<v Ben>No.</v>", ending="vtt")
    assert found.text == "[00:00:00] Ann: Is it lit?\n\n[00:00:00] Ben: No.\n"
    assert found.heard is not None
    assert dict(found.heard.speakers) == {"Ann": 1, "Ben": 1}
    assert "1 cue of several speakers, each with a paragraph of its own" in found.steps


def test_what_stands_behind_the_end_of_a_voice_is_not_that_voice() -> None:
    found = cues("WEBVTT", "00:00.000 --> 00:02.000\n<v.loud.far Ann\nLee>Is it\nlit?</v> A bell rings.", ending="vtt")
    assert found.text == "[00:00:00] Ann Lee: Is it lit?\n\n[00:00:00] A bell rings.\n"
    assert found.heard is None


@pytest.mark.parametrize(
    ("lines", "turns"),
    [
        ("- Is it lit?\n- No.", ("- Is it lit?", "- No.")),
        ("ANN: Is it lit\nBEN: No.", ("ANN: Is it lit", "BEN: No.")),
        (">> Is it lit?\n>> No.", (">> Is it lit?", ">> No.")),
        ("Ann: Is it lit?\nBen Lee: No.", ("Ann: Is it lit?", "Ben Lee: No.")),
        ("Ann: I tell you\nthis thing: it is out", ("Ann: I tell you this thing: it is out",)),
        ("The lamp\n- the great one - is out", ("The lamp - the great one - is out",)),
    ],
)
def test_lines_of_a_cue_are_turns_where_somebody_else_begins(lines: str, turns: tuple[str, ...]) -> None:
    found = cues(f"1\n00:00:01,000 --> 00:00:02,000\n{lines}")
    assert found.text == "\n\n".join(f"[00:00:01] {one}" for one in turns) + "\n"


def test_words_after_a_blank_line_of_a_cue_are_its_words() -> None:
    found = cues(
        "1\n00:00:01,000 --> 00:00:02,000\nThe lamp", "went out.", "1815", "2\n00:00:03,000 --> 00:00:03,500\nYes."
    )
    assert found.text == "[00:00:01] The lamp went out. 1815 [00:00:03] Yes.\n"
    assert "2 lines after blank ones read as words of the cue above" in found.steps


@pytest.mark.parametrize(
    "time",
    [
        "00:00:03,50 --> 00:00:04,000",
        "0:0:3,5 --> 00:00:04",
        "00:03 --> 00:04",
        "00:00:03:500 --> 00:00:04:000",
        "00: 00: 03, 500 -> 00: 00: 04, 000",
        "00:00:03,500 --> ",
        "00:00:03,500 --> 00:00:04,000  X1:10 X2:20 Y1:1 Y2:2",
    ],
)
def test_a_time_that_is_written_otherwise_is_a_time(time: str) -> None:
    found = cues("1\n00:00:01,000 --> 00:00:02,900\nThe lamp.", f"2\n{time}\nWent out.")
    assert found.text == "[00:00:01] The lamp. [00:00:03] Went out.\n"


def test_a_time_that_is_guessed_is_said() -> None:
    steps = cues("1\n00:00:03,50 --> \nThe lamp.").steps
    assert "1 time whose second has no three decimals, read as a decimal fraction" in steps
    assert "1 cue that says no end" in steps


def test_what_stands_in_angles_and_is_no_style_are_words() -> None:
    found = cues(
        "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}The <i>lamp</i> <inaudible> <font color=#fff>went</font> <laughs>"
    )
    assert found.text == "[00:00:01] The lamp <inaudible> went <laughs>\n"


def test_times_inside_a_cue_and_classes_are_no_words_and_ruby_is_in_brackets() -> None:
    found = cues(
        "WEBVTT",
        "00:01.000 --> 00:02.000\n<c.yellow>Hi <00:01.500>there</c> <ruby>漢<rt>kan</rt></ruby>, 5 < 6",
        ending="vtt",
    )
    assert found.text == "[00:00:01] Hi there 漢(kan), 5 < 6\n"


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n", "\r\n\r\n", "\n \n\n"])
def test_cues_are_parted_whatever_stands_between_them(between: str) -> None:
    found = cues(
        "\ufeff1",
        "00:00:01,000 --> 00:00:02,900",
        "The lamp.",
        "2",
        "00:00:03,000 --> 00:00:04,000",
        "Out.",
        between=between,
    )
    assert found.text == "[00:00:01] The lamp. [00:00:03] Out.\n"


def test_words_beside_a_time_and_arrows_among_words_are_kept_and_said() -> None:
    found = cues("1\n00:00:01,000 --> 00:00:02,000 The lamp\nA --> B")
    assert found.text == "[00:00:01] The lamp A --> B\n"
    assert "1 cue with words beside its time" in found.steps
    assert "1 line with an arrow that is no time, kept among the words" in found.steps


def test_a_voice_or_a_style_that_is_not_closed_takes_no_words_with_it() -> None:
    found = cues("WEBVTT", "00:01.000 --> 00:02.000\n<v Ann\nThe <i lamp\n<v Ben>is out.\n<c\nNo.\n</c>", ending="vtt")
    assert found.text == "[00:00:01] <v Ann The <i lamp\n\n[00:00:01] Ben: is out. <c No.\n"


@pytest.mark.parametrize("words", ["<v ", "<v A>b", "<rt>", "{\\\\", "<v" + " " * 9, "A: ", "line:1 ", "<00:"])
def test_many_signs_in_a_cue_take_no_longer_than_as_many_words(words: str) -> None:
    begun = time.perf_counter()
    cues("WEBVTT", f"00:01.000 --> 00:02.000 {words * 20_000}\n{words * 20_000}a", ending="vtt")
    assert time.perf_counter() - begun < 10


def test_what_a_file_of_cues_holds_beside_its_cues_is_said() -> None:
    found = cues(
        "WEBVTT - The lamps\nKind: captions",
        "STYLE\n::cue { color: red }",
        "NOTE by Una\nunchecked",
        "intro\n00:01.000 --> 00:02.000 align:start position:0%\nThe lamp.",
        "NOTE",
        "no cue",
        "00:02.100 --> 00:03.000\nOut.",
        ending="vtt",
    )
    assert found.text == "[00:00:01] The lamp. [00:00:02] Out.\n"
    assert found.steps[3:] == (
        "2 lines before the first cue left out (“The lamps”, “Kind: captions”)",
        "3 lines of remarks (NOTE) left out (“by Una”, “unchecked”)",
        "2 lines of styles (STYLE) left out (“::cue { color: red }”)",
        "1 line after a remark left out (“no cue”)",
        "1 name of a cue left out (“intro”)",
    )


# --- encodings

WRITTEN = {
    "german": ("Köln, den 3. März\n\nLieber Jörg,\n\ndie Grüße kamen an; das Öl ist süß geworden.", "cp1252 latin-1 cp850 mac_roman"),
    "french": ("Nîmes\n\nMon père,\n\nvoilà où j’étais, à l'hôpital; ça va, les élèves n'écrivent guère.", "cp1252 mac_roman"),
    "english": ("Dear Sir,\n\nit’s “out” — the lamp…\n\n£3 is due.", "cp1252"),
    "russian": ("Дорогой отец!\n\nПишу тебе с маяка. Лампа погасла, и мы ждём ночи.", "cp1251 koi8_r cp866 iso8859_5 mac_cyrillic"),
    "polish": ("Kochany Ojcze,\n\nlampa zgasła, piszę z wyspy. Żółte światło śni się źle.", "cp1250 iso8859_2 cp852"),
    "czech": ("Milý otče,\n\npíši z ostrova, lampa zhasla. Příliš tmavě je už dnes.", "cp1250 iso8859_2"),
    "greek": ("Αγαπητέ πατέρα,\n\nσου γράφω από το νησί. Η λάμπα έσβησε τη νύχτα.", "cp1253 iso8859_7"),
    "turkish": ("Sevgili babacığım,\n\nadadan yazıyorum. Işık söndü, şimdi gece düştü.", "cp1254"),
    "hebrew": ("אבא יקר,\n\nאני כותב לך מן האי. המנורה כבתה אתמול בלילה.", "cp1255"),
    "danish": ("Kære far,\n\njeg skriver fra øen. Lampen er gået ud, og vi så ingen både.", "cp1252"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code_page"), [(text, one) for text, pages in WRITTEN.values() for one in pages.split()]
)
def test_a_code_page_is_seen_where_only_one_makes_words_of_the_bytes(text: str, code_page: str) -> None:
    found = take_in(text.encode(code_page), "a.txt")
    assert (found.text, found.is_as_received) == (text, False)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize(
    "text", ["Dear Sir, the lamp is out.", WRITTEN["russian"][0].splitlines()[0] + " x", "Grüße, a"]
)
def test_unicode_of_any_width_is_taken_with_a_mark_or_without(text: str, encoding: str) -> None:
    assert take_in(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize("text", ["東京にて。灯台の灯が消えました。父上様へ。手紙を書きます。"])
@pytest.mark.parametrize("encoding", ["shift_jis", "euc_jp", "iso2022_jp"])
def test_japanese_is_seen(text: str, encoding: str) -> None:
    assert take_in(text.encode(encoding), "a.txt").text == text


def test_what_could_be_several_is_asked_for_and_never_guessed() -> None:
    content = "naïve".encode("cp1252")
    with pytest.raises(NotTaken) as refused:
        take_in(content, "a.txt")
    said = str(refused.value)
    assert "byte 0xEF at offset 2, in line 1, is not UTF-8" in said
    assert ("cp1252 reads “naïve”" in said, "--encoding" in said) == (True, True)
    assert take_in(content, "a.txt", "windows-1252").text == "naïve"


@pytest.mark.parametrize(
    ("encoding", "words"), [("klingon", "is no encoding"), ("utf-8", "it is not utf-8 (byte 0xFF at 0)")]
)
def test_an_encoding_that_cannot_be_is_said(encoding: str, words: str) -> None:
    with pytest.raises(NotTaken, match=re.escape(words)):
        take_in(b"\xff\xfea", "a.txt", encoding)


def test_a_web_page_in_the_code_page_it_names_is_read_by_it() -> None:
    for head, encoding in [
        ('<meta charset="windows-1251">', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8_r"),
        ("", "cp1251"),
    ]:
        found = take_in(html([WRITTEN["russian"][0].replace("\n\n", " ")], head, encoding), "a.htm")
        assert words_of(found.text) == words_of(WRITTEN["russian"][0])


def test_a_text_in_utf_8_stays_as_it_is_byte_for_byte() -> None:
    found = take_in("Dear Sir,\n\nGrüße  \n".encode(), "a.txt")
    assert (found.text, found.is_as_received) == ("Dear Sir,\n\nGrüße  \n", True)


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_other_machines_are_line_ends(end: str) -> None:
    found = take_in(f"One{end}{end}Two{end}".encode(), "a.txt")
    assert (found.text, found.is_as_received) == ("One\n\nTwo\n", False)


def test_control_characters_are_left_out_and_said() -> None:
    found = take_in(b"One\x07 two\x00\n", "a.txt", "utf-8")
    assert found.text == "One two\n"
    assert "2 control characters left out (U+0000, U+0007)" in found.steps


# --- hostile files


def bomb() -> bytes:
    packed, much = io.BytesIO(), b"0" * 1_000_000
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("word/document.xml", "w") as file,
    ):
        file.write(b"<a>")
        for _ in range(300):
            file.write(much)
    return packed.getvalue()


def entities(content: bytes) -> bytes:
    return b'<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY a "' + b"ha" * 10 + b'"><!ENTITY b "&a;&a;">]>' + content


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no words"),
        (b" \n\r\n\t", "no words"),
        (b"\xef\xbb\xbf", "no words"),
        (b"\xff\xfe", "no words"),
        (b"PK\x03\x04nonsense", "damaged archive"),
        (zipped({"a.txt": "x"}), "neither .docx nor .odt nor .epub"),
        (docx()[:-200], "damaged archive"),
        (docx(files={"word/document.xml": "<w:document"}), "cannot be read as a Word file"),
        (docx(files={"word/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>'}), "declares XML entities"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "save it as .docx"),
        (entities(b"<TEI>&b;</TEI>"), "declares XML entities"),
        (b"<?xml version='1.0'?><TEI xmlns='http://www.tei-c.org/ns/1.0'><text>", "no well-formed XML"),
        (b"<?xml version='1.0'?><book/>", "not TEI"),
        (b"%PDF-1.4\nnonsense", "damaged"),
        (pdf([""]), "no text layer"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n", "no cue with words"),
        (b"<!doctype html><html><body><script>x</script></body></html>", "no words"),
        ("\x1f\x00".encode("utf-16") + b"\xd8", "is not UTF-16"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_in_is_said_in_a_sentence(content: bytes, words: str) -> None:
    with pytest.raises(NotTaken) as refused:
        take_in(content, "a")
    assert words in str(refused.value)


def test_an_archive_that_unpacks_without_end_is_refused() -> None:
    with pytest.raises(NotTaken, match="unpacks to more than"):
        take_in(bomb(), "a.docx")


def test_an_encrypted_archive_is_refused() -> None:
    content = bytearray(docx())
    at = content.rfind(b"PK\x01\x02")
    content[at + 8] |= 1
    with pytest.raises(NotTaken, match="encrypted"):
        take_in(bytes(content), "a.docx")


def test_markup_nested_without_end_is_read_or_refused_in_a_sentence() -> None:
    page = f"<!doctype html><body>{'<blockquote>' * 5_000}deep{'</blockquote>' * 5_000}".encode()
    try:
        found = take_in(page, "a.html").text
    except NotTaken as refused:
        found = str(refused)
    assert "deep" in found


def test_the_same_bytes_give_the_same_text() -> None:
    def twice(content: bytes, name: str) -> tuple[Received, Received]:
        return take_in(content, name), take_in(content, name)

    for name, make in MAKERS.items():
        first, second = twice(make(), name)
        assert first == second


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ('<div style="display: none">Old <b>words</b></div><p hidden>Nobody sees</p>', ["Old words", "Nobody sees"]),
        ('<p>So <span aria-hidden="true">deco</span> it is.</p><span aria-hidden="true">★</span>', ["deco"]),
        ('<p class="x y">Hid</p><p id="q">Also</p>', ["Hid", "Also"]),
        ('<div STYLE="Visibility:Hidden"><p>a one</p><p hidden>two</p></div>', ["a one two"]),
        (
            '<p style="display:block">x</p><p class="z">y</p><details><p>more</p></details><input type=hidden value=v>',
            [],
        ),
    ],
)
def test_words_that_a_web_page_hides_are_named(body: str, named: list[str]) -> None:
    style = "/* .z {} */ .y, #q { color: red; display:none } p { color: blue }"
    page = f"<!doctype html><html><head><style>{style}</style></head><body><p>Seen.</p>{body}</body></html>"
    steps = [one for one in take_in(page.encode(), "a.html").steps if "hides" in one]
    assert [", ".join(f"“{words}”" for words in named)] * bool(named) == [one.partition(": ")[2] for one in steps]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>The lamp =C3=A9</p>", "a mail or a web archive"),
        (b"From: Ann\nSubject: The\n lamp\nMIME-Version: 1.0\n\nIt is out.\n", "a mail or a web archive"),
        (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", "unpack it first"),
        (b"ID3\x03\x00\x00\x00\x00", "transcribed first"),
        (b"\xff\xd8\xff\xdb\x00", "recognised first"),
        (b'<?xml version="1.0"?><o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>', "as .odt"),
        ("\u200b\u200b\n".encode(), "no words"),
        (b"---\n\n***\n", "no words"),
    ],
)
def test_what_holds_no_words_to_be_read_is_refused_with_what_to_do(content: bytes, said: str) -> None:
    with pytest.raises(NotTaken, match=said):
        take_in(content, "found.txt")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("talk.csv", "it is a table"),
        ("talk.TSV", "it is a table"),
        ("talk.json", "it holds data"),
        ("poem.tex", "a markup language"),
        ("poem.rst", "a markup language"),
        ("talk.ass", "subtitles of another kind"),
    ],
)
def test_a_file_whose_signs_would_be_words_of_the_author_is_refused_with_what_to_do(name: str, said: str) -> None:
    with pytest.raises(NotTaken, match=said):
        take_in(b"The lamp is out.\n", name)
    assert take_in(b"The lamp is out.\n", "talk.text").text == "The lamp is out.\n"


def test_a_line_break_of_a_word_processor_joins_no_words() -> None:
    found = take_in(b"One.\x0bTwo.\n", "found.txt")
    assert found.text == "One.\nTwo.\n"
    assert "1 line break of a word processor written as line ends" in found.steps


def test_a_cue_after_one_in_which_two_speak_by_dashes_is_of_whoever_speaks_in_it() -> None:
    cues = (
        "1\n00:00:01,000 --> 00:00:04,000\n- Who put it out?\n- Not I.\n\n2\n00:00:04,500 --> 00:00:06,000\nThe wind did.\n\n"
        "3\n00:00:07,000 --> 00:00:09,000\n- Who?\n- The\n\n4\n00:00:09,100 --> 00:00:10,000\nwind.\n"
    )
    paragraphs = take_in(cues.encode(), "a.srt").text.split("\n\n")
    assert "[00:00:01] - Not I." in paragraphs
    assert "[00:00:04] The wind did." in paragraphs
    assert paragraphs[-1] == "[00:00:07] - The [00:00:09] wind.\n"


@pytest.mark.parametrize("sign", ["\u0085", "\u2028", "\u2029"])
def test_a_sign_that_ends_lines_parts_words(sign: str) -> None:
    taken = take_in(f"Yours,{sign}Ben\n".encode(), "a.txt")
    assert isinstance(taken, Received)
    assert taken.text == "Yours,\nBen\n"
    assert "1 line separator written as line ends" in taken.steps
