"""Lines of verse have numbers: of a poem, of a scene, of verse within prose; every fifth is seen, none of them is a word."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from conftest import put_document, run
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports import epub
from build_edition.model.edited import Edition

HEAD = 'title: {title}\ndate: "1851"\n'
SONGS = """The First

The wheel goes round,
the water falls,
  [PAGE 2]
the miller sleeps.

The moon looks in,
the moon looks out.

* * *

And all is still.

The Second

The corn is ground,
the sack is tied.
"""
PLAY = """ACT I

SCENE I

Ann. The wheel goes round, and I am here
As I was here before;

Bob.
Go to the house,
(Thunder.)
and sweep the floor.

This is said in prose, and is no line.

Ann. I sweep.

SCENE II

Bob. A light,
A hand,
"""
SHARED = """ACT I

ANN.
The wheel goes round, and I am here,
And I am here

BOB.
              to sweep.

ANN.
                        Then sweep.

BOB.
I sweep the house.

Ann and Bob sweep, which is told in prose and is no line.

ANN. A light,
     a hand,

BOB.          a lamp.
"""
LETTER = """Dear Sir,

I send you what I sang:

O lamp, O lamp,
that burns at night,

And this as well:

The sea is black,
the sea is wide.

Yours,

A. B.
"""
OWN = "[1] O lamp, O lamp,\n[2] that burns at night,\n[3] give us light.\n"
SIGN = re.compile(r'<span class="be-l" data-l="(\d+)"></span>([^<\n&]*)')


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """Poems, a play, a letter with verse in it, a poem that came with numbers."""
    root = tmp_path_factory.mktemp("lines") / "edition"
    assert run("new", "edition", root, "--yes").code == 0
    songs = f"""kind: verse\n{HEAD.format(title="Songs")}marks:\n  - {{as: page, pattern: "[PAGE {{n}}]"}}
parts:\n  - {{part: heading, line: The First}}\n  - {{part: heading, line: The Second}}\n"""
    put_document(root, "songs", SONGS, songs)
    play = f"""kind: play\n{HEAD.format(title="The house")}labels: {{stands: run-in, ends: ["."]}}\nstage_directions: [Thunder]
speakers:\n  - {{id: ann, name: Ann, labels: [Ann]}}\n  - {{id: bob, name: Bob, labels: [Bob]}}
lines:\n  - {{from: "Ann. The wheel", to: "and sweep the floor.", as: verse}}
  - {{from: "Ann. I sweep.", as: verse}}\n  - {{from: "Bob. A light", to: "A hand", as: verse}}\n"""
    put_document(root, "house", PLAY, play)
    shared = f"""kind: play\n{HEAD.format(title="The shared house")}
labels: {{stands: run-in, ends: ["."], others: words}}
speakers:\n  - {{id: ann, name: Ann, labels: [ANN]}}\n  - {{id: bob, name: Bob, labels: [BOB]}}
lines:\n  - {{from: "The wheel", to: "I sweep the house.", as: verse}}
  - {{from: "ANN. A light", to: "BOB.          a lamp.", as: verse}}\n"""
    put_document(root, "shared", SHARED, shared)
    letter = f"""kind: letter\n{HEAD.format(title="A letter")}lines:
  - {{from: "O lamp, O lamp", to: "that burns", as: verse}}\n  - {{from: "The sea is black", to: "the sea is wide", as: verse}}\n"""
    put_document(root, "letter", LETTER, letter)
    put_document(
        root, "own", OWN, f'kind: verse\n{HEAD.format(title="Own")}marks:\n  - {{as: line, pattern: "[{{n}}]"}}\n'
    )
    found = compile_edition(root)
    assert not found.has_errors, found.diagnostics
    return found.value


def numbered(edition: Edition, path: str) -> list[tuple[int, str]]:
    page = next(one for one in edition.pages if one.path == path)
    return [(int(number), words.strip()) for number, words in SIGN.findall(str(page.content))]


def test_a_poem_is_numbered_from_its_head_over_its_stanzas(edition: Edition) -> None:
    assert [number for number, _ in numbered(edition, "songs.md")] == [1, 2, 3, 4, 5, 6, 1, 2]


def test_the_number_stands_before_the_first_word_of_the_line(edition: Edition) -> None:
    page = str(next(one for one in edition.pages if one.path == "songs.md").content)
    assert '<span class="be-l" data-l="3"></span>the miller sleeps.' in page


def test_verse_in_a_play_is_numbered_by_scene_and_prose_labels_and_directions_are_no_lines(edition: Edition) -> None:
    assert numbered(edition, "house.md") == [
        (1, "The wheel goes round, and I am here"), (2, "As I was here before;"), (3, "Go to the house,"),
        (4, "and sweep the floor."), (5, "I sweep."), (1, "A light,"), (2, "A hand,"),
    ]  # fmt: skip


def test_a_line_whose_halves_several_speak_is_counted_once(edition: Edition) -> None:
    """The halves stand behind one another; a line that is only set in counts."""
    assert numbered(edition, "shared.md") == [
        (1, "The wheel goes round, and I am here,"), (2, "And I am here"), (3, "I sweep the house."),
        (4, "A light,"), (5, "a hand,"),
    ]  # fmt: skip


def test_a_label_right_above_lines_that_are_kept_is_one_with_them(edition: Edition) -> None:
    found = next(one for one in edition.documents if one.id == "shared")
    assert [turn.speaker.id for turn in found.turns] == ["ann", "bob", "ann", "bob", "unknown", "ann", "bob"]
    assert found.turns[0].paragraphs[0].kept == "verse"
    assert found.turns[0].paragraphs[0].spans[0].of(found.source.text).startswith("ANN.\nThe wheel")


def test_each_poem_within_prose_begins_anew_and_prose_has_no_sign(edition: Edition) -> None:
    assert [number for number, _ in numbered(edition, "letter.md")] == [1, 2, 1, 2]
    assert all('be-l"' not in str(one.content) for one in edition.pages if one.path == "sample-letter.md")


def test_a_text_that_has_numbers_of_its_lines_keeps_these(edition: Edition) -> None:
    assert numbered(edition, "own.md") == []


def test_a_book_has_every_fifth_number_and_no_word_more(edition: Edition) -> None:
    with zipfile.ZipFile(io.BytesIO(b"".join(epub.book(edition)))) as packed:
        tree = etree.fromstring(packed.read("book/songs.xhtml"))
    signs = [(one.get("data-l"), one.text, one.tail) for one in tree.iter("{*}span") if one.get("class") == "l"]
    assert [(number, text or "", (tail or "")[:5]) for number, text, tail in signs] == [("5", "", "the m")]


def test_words_of_several_lines_that_a_note_is_on_keep_their_numbers(tmp_path: Path) -> None:
    root = tmp_path / "edition"
    assert run("new", "edition", root, "--yes").code == 0
    put_document(root, "songs", "One line\nand two\nand three.\n", f"kind: verse\n{HEAD.format(title='Songs')}")
    notes = root / "sources" / "songs" / "annotations"
    notes.mkdir()
    (notes / "a.yml").write_text(
        "- id: n\n  kind: explanatory\n  certainty: high\n  by: [editors]\n  target: {exact: line and two}\n  body: A note.\n",
        encoding="utf-8",
    )
    found = compile_edition(root)
    assert not found.has_errors, found.diagnostics
    assert [number for number, _ in numbered(found.value, "songs.md")] == [1, 2, 3]
