"""The targets of `make fuzz` over their corpora: what was once found stays mended, and each target does its work."""

from __future__ import annotations

import random
import sys

import pytest
from conftest import TESTS

sys.path.insert(0, str(TESTS / "fuzz"))
from targets import TARGETS

CORPUS = TESTS / "fuzz/corpus"
MOST = 60_000  # bytes of a corpus: it is read with every run of the tests


def test_every_target_has_a_corpus_and_every_corpus_a_target() -> None:
    assert {path.name for path in CORPUS.iterdir()} == set(TARGETS)
    for folder in CORPUS.iterdir():
        assert 0 < sum(path.stat().st_size for path in folder.iterdir()) < MOST, folder.name


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_a_target_holds_for_its_corpus_and_for_a_few_mutants_of_it(name: str) -> None:
    found = sorted((CORPUS / name).iterdir())
    chance = random.Random(name)  # noqa: S311 - the same every time
    for path in found:
        TARGETS[name](path.read_bytes())
    for path in chance.choices(found, k=20):
        TARGETS[name](mutant(path.read_bytes(), path.read_bytes(), chance))


def mutant(one: bytes, other: bytes, chance: random.Random) -> bytes:
    """A piece of one input put into the other, or taken out of it."""
    start, end = sorted(chance.choices(range(len(one) + 1), k=2))
    at = chance.randrange(len(other) + 1)
    return chance.choice(
        [one[:start] + one[end:], other[:at] + one[start:end] + other[at:], one[:start] + b"\n" + one[end:]]
    )


@pytest.mark.parametrize(("name", "content"), [
    ("dates", b"1180-00"),
    ("dates", b"Y1E99999999"),
    ("dates", b"-Y9E999999/Y9E9999999"),
    ("dates", b"{1850..1258}"),
    ("dates", b"1851-0044"),
    ("markup", b"| a | b |\n|:-:|--:|\n| 1 | 2 |"),
    ("markup", b"a <![i](x) <![ <!a <![x["),
    ("received", b"x\n1\n" + b"9" * 5000 + b":00:01,000 --> 00:00:02,000\nsaid\n"),
    ("received", b"c\nWEBVTT\n\n00:01.000 --> 00:02.000\n&#" + b"9" * 5000 + b";\n"),
    ("received", b"c\nWE-> 00:02.000\nvMa <r\x8e\x90\x88\xc1Out.|/WE->v>\n"),
    ("received", b"r\n{\\rtf1\\uc" + b"9" * 5000 + b" a \\u" + b"9" * 5000 + b"?\\bin" + b"9" * 5000 + b" b}"),
    ("bibliography", b'[{"id": ' + b"9" * 5000 + b"}]"),
    ("bibliography", b'[{"id": "a", "type": "book", "volume": NaN, "issued": {"date-parts": [[' + b"9" * 5000 + b"]]}}]"),
    ("markup", b"&#" + b"9" * 5000 + b";"),
    ("markup", b"[[a|" * 3000),
    ("markup", b"[^" * 4000),
])  # fmt: skip
def test_what_was_found_stays_mended(name: str, content: bytes) -> None:
    TARGETS[name](content)
