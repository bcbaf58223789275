"""The numbers of lists and headings of an OpenDocument text stand in the text as its own styles write them."""

from __future__ import annotations

import pytest
from test_every_word_of_odt import NOTE, odt, p

from build_edition.sources.take_in.received import Received


def level(number: int, form: str, before: str = "", behind: str = ".", more: str = "") -> str:
    return (
        f'<text:list-level-style-number text:level="{number}" style:num-format="{form}" style:num-prefix="{before}" '
        f'style:num-suffix="{behind}" {more}/>'
    )


def style(name: str, *levels: str) -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


STYLES = style("L1", level(1, "1"), level(2, "a", behind=")"), level(3, "i", before="(", behind=")")) + style(
    "L2", level(1, "I"), level(2, "1", more='text:display-levels="2"')
)


def items(*inside: str, of: str = "L1", more: str = "") -> str:
    """A list of items; what is no element is a paragraph."""
    shown = "".join(
        one if one.startswith("<text:list-") else f"<text:list-item>{block(one)}</text:list-item>" for one in inside
    )
    named = f'text:style-name="{of}" ' if of else ""
    return f"<text:list {named}{more}>{shown}</text:list>"


def block(words: str) -> str:
    return words if words.startswith("<") else p(words)


def lines(found: Received) -> list[str]:
    return [line for line in found.text.splitlines() if line]


def test_lists_are_numbered_by_their_styles() -> None:
    found = odt(items("One", p("Two") + p("more of two"), "Three"), STYLES)
    assert lines(found) == ["1. One", "2. Two", "more of two", "3. Three"]
    assert "3 numbers of lists written out" in found.steps


def test_lists_in_lists_have_numbers_of_their_level() -> None:
    inner = items("a one", p("a two") + items("deep", "deeper", of=""), of="")
    found = odt(items(p("One") + inner, p("Two") + items("anew", of="")), STYLES)
    assert lines(found) == [
        "1. One", "a) a one", "b) a two", "(i) deep", "(ii) deeper", "2. Two", "a) anew",
    ]  # fmt: skip
    found = odt(items(p("One") + items("x", "y", of=""), p("Two") + items("z", of=""), of="L2"), STYLES)
    assert lines(found) == ["I. One", "I.1. x", "I.2. y", "II. Two", "II.1. z"]


@pytest.mark.parametrize(
    ("more", "numbers"),
    [
        ("", "123 12"),
        ('text:continue-numbering="true"', "123 45"),
        ('text:continue-list="first"', "123 45"),
        ('text:continue-list="other"', "123 12"),
    ],
)
def test_a_list_goes_on_where_it_says_so(more: str, numbers: str) -> None:
    first = items("x", "x", "x", more='xml:id="first"')
    found = odt(first + p("") + p("-") + items("x", "x", more=more), STYLES)
    assert "".join(line[0] for line in lines(found)).replace("-", " ") == numbers


def test_a_list_goes_on_after_another_between() -> None:
    between = items("x", of="L2")
    found = odt(items("x", "x", more='xml:id="a"') + between + items("x", more='text:continue-list="a"'), STYLES)
    assert lines(found) == ["1. x", "2. x", "I. x", "3. x"]


def test_a_level_below_goes_on_in_an_item_without_words_of_its_own() -> None:
    first = items(p("One") + items("a", of=""))
    wrapped = items(items("b", of=""), "Two", more='text:continue-numbering="true"')
    assert lines(odt(first + p("plain") + wrapped, STYLES)) == ["1. One", "a) a", "plain", "b) b", "2. Two"]


def test_numbers_begin_where_the_style_or_the_item_says() -> None:
    styles = style("L1", level(1, "1", more='text:start-value="7"')) + style(
        "L0", level(1, "1", more='text:start-value="0"')
    )
    item = f'<text:list-item text:start-value="20">{p("x")}</text:list-item>'
    header = f"<text:list-header>{p('none')}</text:list-header>"
    found = odt(items(header, "x", item, "x") + items("x", "x", of="L0"), styles)
    assert lines(found) == ["none", "7. x", "20. x", "21. x", "0. x", "1. x"]


def test_what_stands_around_a_number_and_other_ways_to_write_it() -> None:
    styles = (
        style("A", level(1, "1", "Art. ", ":"))
        + style("B", level(1, "A", behind=")", more='style:num-letter-sync="true" text:start-value="28"'))
        + style("C", level(1, "a", behind=")", more='text:start-value="28"'))
        + style("D", level(1, "i", "x", "y", 'style:num-list-format="§ %1% –"'))
        + style("E", level(1, "一, 二, ..."))
        + style("F", level(1, "", behind=""))
    )
    found = odt("".join(items("x", of=one) for one in "ABCDEF"), styles)
    assert lines(found) == ["Art. 1: x", "BB) x", "ab) x", "§ i – x", "1. x", "x"]
    assert "1 number written in figures, where the file has another form" in found.steps


def test_bullets_stay_without_numbers() -> None:
    bullets = '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>'
    assert lines(odt(items("x", p("y") + items("z", of="L1"), of="B") + items("u", of="?"), bullets + STYLES)) == [
        "x", "y", "a) z", "u",
    ]  # fmt: skip


def test_the_style_of_a_paragraph_may_name_the_list() -> None:
    styles = '<style:style style:name="P1" style:list-style-name="L1"/>' + STYLES
    assert lines(odt(items('<text:p text:style-name="P1">x</text:p>', of=""), styles)) == ["1. x"]


def test_headings_are_numbered_by_the_outline() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
        '<style:style style:name="Out" style:list-style-name=""/>'
    )

    def head(words: str, depth: int, more: str = "") -> str:
        return f'<text:h text:outline-level="{depth}" {more}>{words}</text:h>'

    found = odt(
        head("One", 1) + head("x", 2) + head("y", 2) + head("none", 1, 'text:is-list-header="true"') + head("Two", 1)
        + head("z", 2) + head("out", 2, 'text:style-name="Out"')
        + head("Nine", 1, 'text:restart-numbering="true" text:start-value="9"'), outline,
    )  # fmt: skip
    assert lines(found) == ["1. One", "1.1 x", "1.2 y", "none", "2. Two", "2.1 z", "out", "9. Nine"]


def test_paragraphs_that_are_items_by_themselves_are_numbered() -> None:
    def alone(words: str, more: str) -> str:
        return f'<text:numbered-paragraph text:style-name="L1" {more}><text:number>9.</text:number>{p(words)}</text:numbered-paragraph>'

    named = 'text:list-id="n"'
    found = odt(
        alone("x", named) + alone("deep", f'{named} text:level="2"') + alone("y", named) + alone("z", ""), STYLES
    )
    assert lines(found) == ["1. x", "a) deep", "2. y", "1. z"]


def test_lists_in_notes_and_cells_are_numbered() -> None:
    cell = f"<table:table><table:table-row><table:table-cell>{items('x', 'y')}</table:table-cell></table:table-row></table:table>"
    found = odt(
        p(f"Lamp{NOTE.format(items('in', 'note'))} out.") + cell + items(p(f"it{NOTE.format(items('n'))}")), STYLES
    )
    assert lines(found) == ["Lamp out.", "1. x 2. y", "1. it"]
    assert [one.words for one in found.notes] == ["1. in\n\n2. note", "1. n"]
