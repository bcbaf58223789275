"""What an OpenDocument text keeps beside the plain run of words is taken in, or is said to be missing."""

from __future__ import annotations

import pytest
from test_take_in import zipped

from build_edition.sources.take_in.received import Received
from build_edition.sources.take_in.take_in import take_in

NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office", "text": "text", "draw": "drawing", "table": "table", "style": "style",
        "svg": "svg-compatible",
    }.items()
)  # fmt: skip
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'


def p(words: str) -> str:
    return f"<text:p>{words}</text:p>"


def odt(body: str, styles: str = "", master: str = "") -> Received:
    """What is taken of an OpenDocument text with this body, these styles and these pages."""
    return take_in(
        zipped({
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {NAMES} {DC}><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {NAMES}><office:styles/><office:master-styles>{master}"
            "</office:master-styles></office:document-styles>",
        }),
        "a.odt",
    )  # fmt: skip


def missing(found: Received) -> list[str]:
    return [step for step in found.steps if "neither in the text nor in a note" in step]


COMMENT = (
    '<office:annotation office:name="a"><dc:creator>Una</dc:creator><dc:date>2020-01-01</dc:date>'
    f"{p('Which lamp?')}{p('Say.')}</office:annotation>"
)
NOTE = (
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body>{}</text:note-body></text:note>"
)


@pytest.mark.parametrize("body", ["The {}lamp is out.", "The <text:span>{}lamp</text:span> is out."])
def test_a_comment_is_kept_with_its_author_and_its_place(body: str) -> None:
    found = odt(p(body.format(COMMENT)))
    assert found.text == "The lamp is out.\n"
    assert [(one.kind, one.words, one.by, one.at) for one in found.notes] == [
        ("comment", "Which lamp?\n\nSay.", "Una", 4)
    ]
    assert missing(found) == []


def test_a_comment_in_a_footnote_and_in_a_heading_are_kept() -> None:
    found = odt(f'<text:h text:outline-level="1">Head{COMMENT}</text:h>' + p(f"Lamp{NOTE.format(p(f'Gas.{COMMENT}'))}"))
    assert [(one.kind, one.words[:5], one.at) for one in found.notes] == [
        ("comment", "Which", 4),
        ("footnote", "Gas.", 10),
        ("comment", "Which", 10),
    ]


@pytest.mark.parametrize(
    "box",
    [
        "<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>",
        "<draw:custom-shape>{}</draw:custom-shape>",
        "<draw:g><draw:rect>{}</draw:rect></draw:g>",
    ],
)
def test_the_words_of_a_box_stand_after_its_paragraph(box: str) -> None:
    found = odt(p(f"Before {box.format(p('In the box.') + p('More.'))}after.") + p("Next."))
    assert found.text == "Before after.\n\nIn the box.\n\nMore.\n\nNext.\n"
    assert "1 text box written after the paragraph that it is fixed to" in found.steps
    assert odt(box.format(p("On the page.")) + p("Next.")).text == "On the page.\n\nNext.\n"


def test_the_value_of_every_field_is_words() -> None:
    fields = ("date", "author-name", "page-number", "title", "user-defined", "variable-set", "placeholder", "meta")
    body = " ".join(f"<text:{name}>{name}</text:{name}>" for name in fields)
    found = odt(p(f"On {body} <text:a>link <text:time>now</text:time></text:a>."))
    assert found.text == f"On {' '.join(fields)} link now.\n"


def test_a_gloss_stands_in_brackets_after_its_word() -> None:
    ruby = "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>"
    found = odt(p(f"A x{ruby}y B"))
    assert (found.text, missing(found)) == ("A x漢(kan)y B\n", [])
    assert "1 gloss above a word written in brackets after it" in found.steps


def test_rows_lists_of_contents_and_numbered_paragraphs_keep_their_words() -> None:
    def row(words: str) -> str:
        return f"<table:table-row><table:table-cell>{words}</table:table-cell></table:table-row>"

    inner = f"<table:table>{row(p('inner'))}</table:table>"
    table = (
        f"<table:table><table:table-header-rows>{row(p('head'))}</table:table-header-rows><table:table-row-group>"
        f"{row(p('a') + inner)}</table:table-row-group></table:table>"
    )
    contents = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>No</text:index-title-template>"
        f"</text:table-of-content-source><text:index-body><text:index-title>{p('Contents')}</text:index-title>{p('Day 1')}"
        "</text:index-body></text:table-of-content>"
    )
    note = NOTE.format(p("First") + f"<text:list><text:list-item>{p('second')}</text:list-item></text:list>")
    body = table + contents + f"<text:numbered-paragraph>{p('numbered')}</text:numbered-paragraph>" + p(f"x{note}")
    found = odt(body)
    assert found.text == "head\na inner\n\nContents\n\nDay 1\n\nnumbered\n\nx\n"
    assert [one.words for one in found.notes] == ["First\n\nsecond"]
    assert missing(found) == []


def test_a_tracked_deletion_is_left_out_and_counted() -> None:
    changes = (
        '<text:tracked-changes><text:changed-region text:id="c"><text:deletion>'
        f"{p('gone')}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    found = odt(changes + p('a <text:change text:change-id="c"/>b'))
    assert found.text == "a b\n"
    assert "1 tracked deletion left out" in found.steps
    assert missing(found) == []


def test_what_is_missing_and_the_heads_of_the_pages_are_said() -> None:
    row = f"<table:table-row><table:table-cell>{p('seen')}</table:table-cell><table:covered-table-cell>{p('behind it')}"
    body = f"<table:table>{row}</table:covered-table-cell></table:table-row></table:table>"
    found = odt(body, master=f"<style:master-page><style:header>{p('Skerry Light')}</style:header></style:master-page>")
    assert missing(found) == ["2 words of the file stand neither in the text nor in a note: “behind it”"]
    assert "heads and feet of its pages left out: “Skerry Light”" in found.steps


def test_words_that_the_file_hides_stay_and_are_named() -> None:
    styles = (
        '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/>'
        "</style:style>"
    )
    found = odt(
        p('The <text:span text:style-name="H">secret</text:span> lamp <text:span text:style-name="S">old</text:span>.'),
        styles,
    )
    assert found.text == "The secret lamp old.\n"
    assert "1 passage that the file hides stands in the text: “secret”" in found.steps
    assert "1 stretch that is struck through in the file, whose words stand in the text" in found.steps
