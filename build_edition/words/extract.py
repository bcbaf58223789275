"""The code → the catalogues: every sentence in Python (by its syntax tree) and in JavaScript (by Babel's tokens).

In: the package's own files. Out: `en.po`, whose sentences are the keys of every other catalogue, and the other
catalogues updated to it. Run as `python -m build_edition.words.extract` (`make words`). Promises: the same code gives
the same bytes; a catalogue keeps its translations, and marks those the code no longer uses as obsolete.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages import Catalog
from babel.messages.jslexer import Token, tokenize, unquote_string
from babel.messages.pofile import read_po, write_po

from build_edition.words.catalogue import ENDING
from build_edition.words.language import ENGLISH

PACKAGE: Final = Path(__file__).parents[1]
CATALOGUES: Final = Path(__file__).parent
_PYTHON: Final[Mapping[str, Sequence[int]]] = {"say": (0,), "phrase": (0,), "many": (1, 2)}
_SCRIPTS: Final[Mapping[str, Sequence[int]]] = {"say": (0,), "sayMany": (0, 1)}
_HEADER: Final = (
    "# The words of build-edition. Made from the code by `make words`; an empty sentence is as its English."
)

_DATED: Final = tuple(
    f'"{name}'.encode()
    for name in (
        "POT-Creation-Date",
        "PO-Revision-Date",
        "Last-Translator",
        "Language-Team",
        "Generated-By",
        "Project-Id-Version",
        "Report-Msgid-Bugs-To",
    )
)

Sentence = str | tuple[str, ...]


def sentences_in(folder: Path) -> Iterator[tuple[str, Sentence]]:
    """Each sentence below a folder with the file that uses it, in order of files and lines."""
    for ending, said_in in ((".py", _said_in_python), (".js", _said_in_script)):
        for path in sorted(folder.rglob(f"*{ending}")):
            name = path.relative_to(folder).as_posix()
            yield from ((name, sentence) for sentence in said_in(path.read_text(encoding="utf-8")))


def _said_in_python(code: str) -> Iterator[Sentence]:
    """Every sentence in a call of a keyword, also inside f-strings, which Babel's own extractor skips."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda one: (one.lineno, one.col_offset)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        places = _PYTHON.get(name, ())
        said = [one.value for one in (call.args[place] for place in places if place < len(call.args))
                if isinstance(one, ast.Constant) and isinstance(one.value, str)]  # fmt: skip
        if said and len(said) == len(places):
            yield _sentence(said)


def _said_in_script(code: str) -> Iterator[Sentence]:
    """Every sentence in a call of a keyword in JavaScript, also inside another call."""
    tokens = list(tokenize(code))
    for index, one in enumerate(tokens[:-1]):
        places = _SCRIPTS.get(one.value.rpartition(".")[2], ()) if one.type == "name" else ()
        said = list(_strings(tokens[index + 2 :])) if tokens[index + 1].value == "(" else []
        if places and len(said) >= len(places):
            yield _sentence(said[: len(places)])


def _strings(tokens: Sequence[Token]) -> Iterator[str]:
    """The string arguments at the start of a call, concatenated where they are added."""
    words = ""
    for one in tokens:
        if one.type == "string":
            words += unquote_string(one.value)
        elif one.value == "," and words:
            yield words
            words = ""
        elif one.value != "+" or not words:
            break
    if words:
        yield words


def _sentence(said: Sequence[str]) -> Sentence:
    return said[0] if len(said) == 1 else tuple(said)


def english_catalogue(folder: Path = PACKAGE) -> Catalog:
    """Every sentence of the package, in the order of its files, each with the files that use it."""
    catalogue = _empty(ENGLISH.locale)
    for name, sentence in sorted(sentences_in(folder), key=lambda found: found[0]):
        catalogue.add(sentence, locations=[(name, 0)])
    return catalogue


def _empty(locale: str) -> Catalog:
    """An empty catalogue without headers that change from day to day."""
    return Catalog(locale=locale, header_comment=_HEADER, fuzzy=False, charset="utf-8")


def written(catalogue: Catalog) -> bytes:
    """A catalogue as a file: no dates, no line numbers, so that it changes only when a sentence does."""
    buffer = BytesIO()
    write_po(buffer, catalogue, width=120, include_lineno=False, omit_header=False, sort_by_file=True)
    return b"\n".join(line for line in buffer.getvalue().split(b"\n") if not line.startswith(_DATED))


def in_step(text: bytes, english: Catalog) -> bytes:
    """A catalogue of another language updated to today's sentences, with its translations kept."""
    catalogue = read_po(BytesIO(text))
    catalogue.update(english, no_fuzzy_matching=True)
    return written(catalogue)


def main() -> int:
    """Write `en.po`, update the others, and print how many sentences each has not translated."""
    english = english_catalogue()
    (CATALOGUES / f"en{ENDING}").write_bytes(written(english))
    print(f"en{ENDING}: {len(english)} sentences")  # noqa: T201 - a command-line tool
    for path in sorted(CATALOGUES.glob(f"*{ENDING}")):
        if path.stem != "en":
            path.write_bytes(in_step(path.read_bytes(), english))
            left = sum(1 for one in read_po(BytesIO(path.read_bytes())) if one.id and not one.string)
            print(f"{path.name}: {left} of {len(english)} sentences not said yet")  # noqa: T201 - the same
    return 0


if __name__ == "__main__":
    sys.exit(main())
