"""The writer of a note's YAML: what it writes, the parser reads back, and the reader's JavaScript writes the same."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from conftest import ROOT, TESTS
from hypothesis import given
from hypothesis import strategies as st

from build_edition.anchor.describe import Quote
from build_edition.contribute.note_yaml import NoteFields, note_yaml, written
from build_edition.model.sources import Source
from build_edition.sources.notes.annotations import parse_annotations

VECTORS = TESTS / "vectors" / "note-yaml.json"

BODIES: dict[str, str] = {
    "plain words": "A note.",
    "several paragraphs": "First.\n\nSecond, *with* emphasis.\n  \nThird.",
    "blank lines around": "\n  \n\nA note.\n\n",
    "white space at its beginning": "    indented",
    "a tab": "a\tb",
    "line ends of every kind": "one\r\ntwo\rthree\nfour",
    "line ends that are none of Markdown's": "a\u2028b\u2029c\x85d",
    "keys of YAML": "certainty: low\n- id: other\n  kind: explanatory",
    "a document's end": "---\n...\n%YAML 1.1\n--- |",
    "tags, anchors, aliases": "!!python/object/apply:os.system ['true']\n&a [*a]",
    "comments": "# no comment\na # nor this",
    "quotation marks": "“a” \"b\" 'c' \\ back \\n",
    "what is no text in YAML": "yes",
    "controls": "a\x00b\x1b[31mc\x7fd\x9fe",
    "directions of writing": "a\u202eb\u2066c",
    "a byte order mark": "\ufeffa\ufeff",
    "half a character": "a\ud800b",
    "characters that are none": "a\ufffeb\uffffc\ufdd0d",
    "emoji and Cyrillic": "🙂 Ёж и́ 👩‍👩‍👧",
    "nothing": " \n\t\n",
    "white space at its end": "a   \n \u00a0\n",
}
TARGET = Quote('the “words”: "here"', "", "and\n after\u00a0them")


def fields(body: str, kind: str) -> NoteFields:
    return NoteFields(
        id="a-note", kind=kind, target=TARGET, body=body, certainty="low", by="editors",
        category="accuracy/mistranslation", severity="minor", reading=f" {body} ",
        original=body, original_status="attested" if kind == "textual" else "", every="yes" if kind == "textual" else "",
    )  # fmt: skip


def test_the_vectors_are_what_the_writer_writes(expect: Callable[[Path, str], None]) -> None:
    vectors = [
        {
            "name": f"{name}, {kind}",
            "note": flat(fields(body, kind)),
            "comments": comments,
            "yaml": note_yaml(fields(body, kind), comments),
        }
        for name, body in BODIES.items()
        for kind, comments in (
            ("explanatory", ()),
            ("translation", ("line 1: x", f"proposed by {body}")),
            ("textual", ()),
        )
    ]
    expect(VECTORS, json.dumps(vectors, ensure_ascii=True, indent=1) + "\n")


def flat(note: NoteFields) -> dict[str, str]:
    """The fields as the reader's JavaScript has them."""
    return {
        **{key: value for key, value in asdict(note).items() if key not in ("target", "versions")},
        **note.target._asdict(),
    }


# words that an editor could select: something that can be seen
WORDS = st.text(min_size=1).filter(lambda words: bool("".join(written(words).split())))


@given(target=st.tuples(WORDS, st.text(), st.text()), body=WORDS, reading=WORDS, comment=st.text())
def test_what_is_written_is_read_back(target: tuple[str, str, str], body: str, reading: str, comment: str) -> None:
    note = NoteFields(
        "a-note", "textual", Quote(*target), body, "high", "editors", "accuracy/mistranslation", "major", reading
    )
    read = parse_annotations(Source("notes.yml", note_yaml(note, (comment,)), ""), "letter", ["editors"])
    (found,) = read.value
    selector = found.selector
    assert [value(one) for one in (selector.exact, selector.prefix, selector.suffix)] == [line(one) for one in target]
    assert value(found.reading) == line(reading)
    kept = written(body)
    while kept.split("\n", 1)[0].strip(" \t") == "" and "\n" in kept:
        kept = kept.split("\n", 1)[1]
    assert found.body.value.rstrip() == kept.rstrip()
    assert (found.id.value, found.kind, value(found.certainty), value(found.severity)) == (
        "a-note",
        "textual",
        "high",
        "major",
    )


def line(words: str) -> str:
    return " ".join(written(words).split())


def value(field: object) -> str:
    return str(getattr(field, "value", field) or "")


def test_no_word_of_a_note_becomes_a_key_of_its_own() -> None:
    for name, body in BODIES.items():
        text = note_yaml(fields(body, "textual"), (body,))
        assert sum(one.startswith("- id:") for one in text.split("\n")) == 1, name
        assert sum(one.startswith("  certainty:") for one in text.split("\n")) == 1, name


def test_what_node_tests_of_the_reader_holds() -> None:
    """The pure modules of the reader, tested without a browser."""
    tests = sorted(path.as_posix() for path in (TESTS / "reader").glob("*.test.js"))
    assert len(tests) > 5
    ran = subprocess.run(
        [Path(sys.executable).parent / "node", "--test", *tests], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
