"""Slips of the pen in YAML: each is said in a sentence, at its place, with the line to paste."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from conftest import run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.model.sources import Source
from build_edition.sources.notes.annotations import parse_annotations
from build_edition.sources.notes.tree import Items, Scalar, parse_tree

NOTES = "sources/letter-1851-03-02/annotations/slip.yml"
ENTRY = """\
- id: slip
  kind: explanatory
  target:
    exact: Send oil
  body: A note.
  certainty: high
  by: [editors]
- id: after
  kind: explanatory
  target:
    exact: in tins
  body: "Another."
  certainty: high
  by: [editors]
"""


def said(edition: Path, old: str, new: str) -> str:
    """What is said of the file when one line of it has a slip."""
    path = edition / NOTES
    assert old in ENTRY
    path.write_text(ENTRY.replace(old, new, 1))
    ran = run("--root", edition, "check")
    assert ran.code == 1, ran.out + ran.err
    return ran.out


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "  body: A note.", "\tbody: A note.",
            ("5:1", "N001", "a tab where YAML expects spaces", "body: A note."),
        ),
        (
            "exact: Send oil", "exact:\tSend: oil",
            ("4:11", "N001", "a tab where YAML expects", "exact: Send: oil"),
        ),
        (
            "exact: Send oil", "exact: Die Adresse bleibt: Feldpost",
            ("4:30", "N001", "a colon followed by a space stands in a value", 'exact: "Die Adresse bleibt: Feldpost"'),
        ),
        (
            "- id: after", "id: after",
            ("8:1", "N001", "begins here without its hyphen", "- id: after"),
        ),
        (
            "exact: Send oil", 'exact: "Send oil',
            ("4:12", "N001", "the quotation mark that opens here is never closed", 'exact: "Send oil"'),
        ),
        (
            "body: A note.", "body: 'A note.",
            ("5:9", "N001", "opens here is never closed", 'body: "A note."'),
        ),
        (
            "body: A note.", "body: 'A keeper's note.'",
            ("5:9", "N001", "closes before the value", 'body: "A keeper\'s note."'),
        ),
        (
            "body: A note.", "body: *oil* is low",
            ("5:9", "N001", "begins with *", 'body: "*oil* is low"'),
        ),
        (
            "body: A note.", "body: @lamps1850 says",
            ("5:9", "N001", "begins with @", 'body: "@lamps1850 says"'),
        ),
        (
            "by: [editors]", "by: editors",
            ("7:7", "N008", "expected a list of strings", "by: [editors]"),
        ),
        (
            "  body: A note.", "   body: A note.",
            ("5:", "N001", "spaces in, where the lines above", ""),
        ),
    ],
)  # fmt: skip
def test_a_slip_is_said_at_its_place_with_the_line_to_paste(
    tiny: Path, old: str, new: str, expected: tuple[str, str, str, str]
) -> None:
    place, code, sentence, hint = expected
    out = said(tiny, old, new)
    first = next(line for line in out.split("\n") if line.startswith(NOTES))
    assert first.startswith(f"{NOTES}:{place}"), out
    assert f": error: {code}: " in first
    assert sentence in first
    assert "block mapping" not in out
    assert f"hint: write `{hint}`" in out if hint else "hint" not in out.split("\n")[3], out


def test_the_pasted_line_mends_the_file(tiny: Path) -> None:
    for old, new in (("exact: Send oil", "exact: Send oil. Send: it"), ("body: A note.", 'body: "A note.')):
        out = said(tiny, old, new)
        pasted = re.search(r"hint: write `(.*)`\n", out)
        assert pasted, out
        (tiny / NOTES).write_text(ENTRY.replace(old, pasted[1], 1))
        assert "N001" not in run("--root", tiny, "check").out


@pytest.mark.parametrize(
    ("date", "hint"),
    [
        ("3.3.1917", "1917-03-03"),
        ("3. 12. 1917", "1917-12-03"),
        ("3 March 1917", "1917-03-03"),
        ("March 1917", "1917-03"),
    ],
)
def test_a_date_in_another_form_is_shown_as_it_is_written_here(tiny: Path, date: str, hint: str) -> None:
    header = tiny / "sources/letter-1851-03-02/document.yml"
    header.write_text(re.sub(r"(?m)^date: .*$", f"date: {date}", header.read_text()))
    out = run("--root", tiny, "check").out
    assert ": error: N014: " in out
    assert f'hint: write `date: "{hint}"`' in out


@pytest.mark.parametrize("date", ["3/4/1917", "31.2.1917", "yesterday", "Brumaire 1799", "1917-3-3"])
def test_a_date_that_could_be_two_is_not_guessed(tiny: Path, date: str) -> None:
    header = tiny / "sources/letter-1851-03-02/document.yml"
    header.write_text(re.sub(r"(?m)^date: .*$", f"date: {date}", header.read_text()))
    out = run("--root", tiny, "check").out
    assert ": error: N014: " in out
    assert "hint" not in out.split("N014")[1].split("\n")[3]


def test_lines_are_counted_as_editors_count_them() -> None:
    text = '- "a\u2028  b"\n- "c\u2029 d"\n- "e"\n- f: |\n    g\n'
    found = parse_tree(Source("x.yml", text, ""))
    assert isinstance(found.value, Items)
    places = [item.place.line for item in found.value.items]
    assert places == [1, 2, 3, 4]
    spoilt = parse_tree(Source("x.yml", "- a\n- b\u2028c\n- d\n", ""))
    assert [(one.code, one.place.line, one.place.column) for one in spoilt.diagnostics] == [("R011", 2, 4)]


@given(st.text(max_size=200))
def test_whatever_a_file_holds_reading_it_ends_in_a_tree_or_a_finding(text: str) -> None:
    found = parse_tree(Source("x.yml", text, ""))
    for diagnostic in found.diagnostics:
        assert 1 <= diagnostic.place.line <= text.count("\n") + text.count("\r") + 1


@given(st.lists(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1)))
def test_a_value_in_quotation_marks_is_read_as_it_is(values: list[str]) -> None:
    text = "".join(f"- {json.dumps(value)}\n" for value in values)
    found = parse_tree(Source("x.yml", text, ""))
    if values and not found.diagnostics:
        assert isinstance(found.value, Items)
        assert [item.written.value for item in found.value.items if isinstance(item, Scalar)] == values


# a line, the slip in it, the line and column where it is said, the sentence, the line to paste
OF_SIGNS = [
    (
        "body: A note.",
        "body: |\n      A note\n    of two lines.",
        "7:5",
        "none may begin less far in than the first, 6",
        "",
    ),
    ("body: A note.", "body: |\nA note\nof two lines.", "6:1", "these words belong to “body” above", ""),
    ("body: A note.", "body: |\n         \n    A note", "6:10", "this empty line begins further in", ""),
    ("body: A note.", "body: |9\n    A note", "5:3", "the number behind | says how far", "body: |"),
    ("body: A note.", "body: [@lamps1850]", "5:9", "a value begins with [", 'body: "[@lamps1850]"'),
    (
        "exact: Send oil",
        "exact: [In a hand, pencil:]",
        "4:12",
        "a value begins with [",
        'exact: "[In a hand, pencil:]"',
    ),
    ("by: [editors]", "by: [editors, @x]", "7:7", "a sign that YAML takes for its own stands in these brackets", ""),
    ("- id: slip", "- {id: slip", "1:3", "the brace that opens here is never closed", "- {id: slip}"),
    ("body: A note.", 'body: "\\ud800 x"', "5:10", "a backslash in double quotation marks", 'body: "\\\\ud800 x"'),
    ("body: A note.", "body: A note.\n...", "6:1", "three dots on a line of their own", ""),
    (
        "body: A note.",
        "body: A note.\n    # and\n    more: x",
        "7:5",
        "“body” above has words behind its colon and this key",
        "",
    ),
    ("- id: slip", "-id: slip", "1:1", "a hyphen without a space after it", "- id: slip"),
    ("- id: slip", "– id: slip", "1:1", "a dash or a dot where YAML expects a hyphen", "- id: slip"),
    ("- id: slip", "• id: slip", "1:1", "a dash or a dot where YAML expects a hyphen", "- id: slip"),
    ("kind: explanatory", "kind = explanatory", "2:7", "a key is followed by a colon and a space", "kind: explanatory"),
    ("kind: explanatory", "kind：explanatory", "2:7", "a key is followed by a colon", "kind: explanatory"),
    ("kind: explanatory", "kind:\u00a0explanatory", "2:8", "a space of another kind", "kind: explanatory"),
    ("  kind: explanatory", "\u00a0 kind: explanatory", "2:1", "a space of another kind", "kind: explanatory"),
    ("kind: explanatory", "kind:explanatory", "2:8", "no space stands after the colon", "kind: explanatory"),
    ("body: A note.", "body: | A note.", "5:9", "words stand behind |", "body: A note."),
    ("body: A note.", "body: > A note.", "5:9", "words stand behind >", "body: A note."),
    ("body: A note.", "body: | A note: yes.", "5:9", "words stand behind |", 'body: "A note: yes."'),
    ("body: A note.", "body: - A note.", "5:9", "a value begins with a hyphen", 'body: "- A note."'),
    ("body: A note.", "body: |\n  A note\n  of two lines.", "6:3", "these words belong to “body” above", ""),
    ("body: A note.", "body: A note\nof two lines.", "6:1", "these words belong to “body” above", ""),
    ("kind: explanatory", "kind explanatory", "2:7", "no colon stands behind a key", "kind: explanatory"),
    ("exact: Send oil", 'exact: "Send" oil', "4:12", "closes before the value ends", 'exact: "\\"Send\\" oil"'),
    (
        "exact: Send oil",
        'exact: "Send\\ oil\\m"',
        "4:22",
        "a backslash in double quotation marks",
        'exact: "Send\\\\ oil\\\\m"',
    ),
    ("by: [editors]", "by: [editors", "7:7", "the list that opens here is never closed", "by: [editors]"),
    ("  body: A note.", "<<<<<<< HEAD\n  body: A note.", "5:1", "two versions of the file were merged", ""),
    ("  body: A note.", "  body: A note.\n=======\n  body: B note.", "6:1", "two versions of the file were merged", ""),
]


@pytest.mark.parametrize(("old", "new", "place", "problem", "pasted"), OF_SIGNS)
def test_a_sign_that_is_none_of_yamls_is_said_where_it_stands(
    old: str, new: str, place: str, problem: str, pasted: str
) -> None:
    assert old in ENTRY
    (found,) = parse_tree(Source("f", ENTRY.replace(old, new, 1), "")).diagnostics
    assert str(found.place) == f"f:{place}"
    assert problem in found.message
    assert "words of the YAML reader" not in found.message
    assert found.hint == (f"write `{pasted}`" if pasted else "")


OF_SHAPES = [
    ("    exact: Send oil", "    exact:Send oil", "write `exact: Send oil`, with a colon and a plain space after the key"),
    ("target:\n    exact: Send oil", "target: Send oil", 'write `{exact: "Send oil"}` in its place'),
    ("    exact: Send oil", "  exact: Send oil", "set `exact: …` and what else belongs to it two spaces further in, on lines of their own"),
    ("by: [editors]", "by: editors", "write `by: [editors]`"),
    ("by: [editors]", "by: editors, reader", "write `by: [editors, reader]`"),
    ("by: [editors]", "by: editors; reader", "write `by: [editors, reader]`"),
    ("by: [editors]", "by:\n    -editors", "write `by: [editors]`"),
    ("by: [editors]", "by: [editors]\n  every: yes", "write `true`"),
    ("by: [editors]", "by: [editors]\n  every: Nein", "write `false`"),
    ("by: [editors]", "by: [editors]\n  reviewed: no", "leave `reviewed` out"),
    ("by: [editors]", "by: [editors]\n  reviewed: editors", "write `reviewed: [{by: editors, date: …}]`"),
    ("id: slip", "id: My Slip", "write `id: my-slip`"),
    ("id: slip", "id: Slip", "write `id: slip`"),
    ("id: slip", "id: 雨", ""),
    ("id: slip", "id: slíp", "write `id: slip`"),
    ("id: slip", "id: s\u0456lp", "write `id: silp`"),
    ("id: slip", "id: s\u0436lp", ""),
    ("body: A note.", "body: [[note:after]]", 'write `body: "[[note:after]]"`'),
    ("exact: Send oil", "exact: [sic]", 'write `exact: "[sic]"` if the brackets belong to the words'),
    ("exact: Send oil", "exact: {torn}", 'write `exact: "{torn}"` if the brackets belong to the words'),
    ("exact: Send oil", "exact:\n      - Send oil", 'write `exact: "Send oil"`'),
    ("by: [editors]", "by: null", ""),
    ("by: [editors]", "by: no", ""),
    ("by: [editors]", "by: the editors of this", ""),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "hint"), OF_SHAPES)
def test_a_value_of_another_shape_is_said_with_the_line_to_paste(old: str, new: str, hint: str) -> None:
    assert old in ENTRY
    found = parse_annotations(Source("f", ENTRY.replace(old, new, 1), ""), "doc", ["editors", "reader"]).diagnostics
    shaped = [one.hint for one in found if one.code in ("N008", "N009", "N010")]
    assert hint in shaped


@pytest.mark.parametrize(
    ("old", "new", "place", "code", "hint"),
    [
        ("    exact: Send oil", "    ехаст: Send oil", "4:5", "N006",
         "write `exact`: “е” in what stands there is a Cyrillic letter"),
        ("  kind: explanatory", "  kind: explan\u03b1tory", "2:9", "N009",
         "write `explanatory`: “α” in what stands there is a Greek letter"),
        ("by: [editors]", "by: [\u0435ditors]", "7:8", "N015",
         "write `editors`: “е” in what stands there is a Cyrillic letter"),
        ("  target:\n    exact: Send oil", "  exact: Send oil", "3:3", "N006",
         "set it under `target:`, two spaces further in than that"),
        ("body: A note.", "body: null", "5:9", "N012", 'write `"null"`, in quotation marks, if that is meant'),
        ("by: [editors]", "by: []", "7:3", "N013", ""),
        ("id: slip", "id: null", "1:7", "N012", ""),
    ],
)  # fmt: skip
def test_a_slip_in_one_value_is_said_with_what_is_wrong_in_it(
    old: str, new: str, place: str, code: str, hint: str
) -> None:
    assert old in ENTRY
    found = parse_annotations(Source("f", ENTRY.replace(old, new, 1), ""), "doc", ["editors", "reader"]).diagnostics
    assert (f"f:{place}", code, hint) in [(str(one.place), one.code, one.hint) for one in found]


def test_a_long_value_is_not_printed_whole() -> None:
    long = ENTRY.replace("certainty: high", f"certainty: {'9' * 5000}", 1)
    (found,) = parse_annotations(Source("f", long, ""), "doc", ["editors"]).diagnostics
    assert len(found.message) < 1200


def test_a_list_under_a_key_is_told_how_an_entry_begins() -> None:
    (found,) = parse_annotations(Source("f", f"notes:\n{ENTRY}", ""), "doc", ["editors"]).diagnostics
    assert found.hint == "an entry begins with a hyphen and a space: `- id: …`"


def test_words_that_are_no_notes_are_told_how_an_entry_begins() -> None:
    (found,) = parse_annotations(Source("f", "This is my note.\n", ""), "doc", ["editors"]).diagnostics
    assert found.hint == "an entry begins with a hyphen and a space: `- id: …`"
