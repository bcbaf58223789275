"""Write the YAML entry of a note; `quote` and the issue form both use this writer.

In: the fields of a note, and lines of comment. Out: an entry from which the annotation parser reads the same values.
Promises: every word is in a quoted scalar or an indented line of a literal block, never a key, a tag or a comment of
its own; invisible characters that no file should contain are left out. The reader's `pure/note-yaml.js` writes the same
output, character for character: tests/vectors/note-yaml.json checks both.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from build_edition.anchor.describe import Quote

# characters that YAML allows only as escapes, and its line breaks that Markdown does not have
ESCAPED = re.compile(r"[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
# invisible characters that `check` rejects (R011); the two separators are replaced by the line ends that they look like
_SEPARATORS = re.compile("[\u2028\u2029]")
_HIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")
_BLANK_LINES = re.compile(r"(?:[ \t]*\n)+")


@dataclass(frozen=True, slots=True)
class NoteFields:
    """The values of an entry; `category`, `severity`, `reading` and `original` only if the note is about a defect.

    `versions` holds for each other language its code, the body in it, and what a reader would wrongly believe.
    """

    id: str
    kind: str
    target: Quote
    body: str
    certainty: str
    by: str
    category: str = ""
    severity: str = ""
    reading: str = ""
    original: str = ""
    original_status: str = ""
    every: str = ""
    versions: tuple[tuple[str, str, str], ...] = ()


def note_yaml(note: NoteFields, comments: tuple[str, ...] = ()) -> str:
    """The entry below its lines of comment; empty fields are left out."""
    return "\n".join([*(_comment(words) for words in comments), *_lines(note), ""])


def written(words: str) -> str:
    """Words as the writer accepts them: with LF as line end, without control characters and lone surrogates."""
    whole = _SURROGATES.sub("\ufffd", words)
    return _CONTROLS.sub("", whole.replace("\r\n", "\n").replace("\r", "\n"))


def _lines(note: NoteFields) -> Iterator[str]:
    yield f"- id: {note.id}"
    yield f"  kind: {note.kind}"
    yield "  target:"
    for key, words in note.target._asdict().items():
        yield from _field(key, words, "    ")
    if note.every:
        yield "  every: true"
    if note.kind in ("translation", "textual"):
        yield f"  category: {note.category}"
        yield f"  severity: {note.severity}"
        yield from _field("reading", note.reading, "  ")
        original = [*_field("original", note.original, "  ")]
        if original and note.original_status:
            yield from (*original, f"  original_status: {note.original_status}")
    yield from _block("body", note.body, "  ")
    yield f"  certainty: {note.certainty}"
    yield f"  by: [{note.by}]"
    if note.versions:
        yield "  versions:"
    for language, body, misleads in note.versions:
        yield f"    - language: {quoted(language)}"
        yield from _block("body", body, "      ")
        yield from _field("misleads", misleads, "      ")


def _comment(words: str) -> str:
    return f"# {ESCAPED.sub('', _on_one_line(words))}"


def _field(key: str, words: str, indent: str) -> Iterator[str]:
    """A key and its words as a double-quoted scalar on one line: a JSON string, which is YAML."""
    line = _on_one_line(words)
    if line:
        yield f"{indent}{key}: {quoted(line)}"


def _block(key: str, words: str, indent: str) -> Iterator[str]:
    """A key and Markdown as a literal block; as one quoted line if a block would not preserve it exactly."""
    text = _HIDDEN.sub("", _SEPARATORS.sub("\n", written(words)))
    blank = _BLANK_LINES.match(text)
    body = text[blank.end() if blank else 0 :].rstrip()
    if not body or body[0] in " \t" or "\t" in body or ESCAPED.search(body):
        yield f"{indent}{key}: {quoted(body)}"
        return
    yield f"{indent}{key}: |"
    yield from (f"{indent}  {line}" if line else "" for line in body.split("\n"))


def _on_one_line(words: str) -> str:
    return " ".join(written(words).split())


def quoted(words: str) -> str:
    """Words as a double-quoted scalar on one line: a JSON string, which is YAML."""
    return ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(words, ensure_ascii=False))
