"""What is kept comes back equal, or not at all."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest
from conftest import flagship_result

from build_edition.ground.codec import Codec, NotDecodedError
from build_edition.model.edited import Edited
from build_edition.model.summary import Summary

EDITED, SUMMARY = Codec(Edited), Codec(Summary)


def test_every_document_of_the_flagship_comes_back_as_it_was() -> None:
    edition = flagship_result().value
    for codec, nouns in ((EDITED, edition.edited), (SUMMARY, edition.summaries)):
        for one in nouns:
            back = codec.decode(json.loads(json.dumps(codec.encode(one))))  # type: ignore[arg-type]
            assert back == one
            assert repr(back) == repr(one)


def test_what_stands_in_a_value_twice_is_written_once() -> None:
    edited = flagship_result().value.edited[0]
    rows = EDITED.encode(edited)
    bodies = [row for row in rows if any(value == edited.written[0].body.value for value in row)]
    assert len(bodies) == 1
    back = EDITED.decode(rows)
    assert back.notes[0].note is next(one for one in back.written if one == back.notes[0].note)


@dataclass(frozen=True)
class Stranger:
    what: str


@pytest.mark.parametrize(
    "rows",
    [None, [], {}, "rows", [[]], [[0]], [[99, 1]], [["Edited"]], [[0, 5, 5, 5]], [[-1, "a", "b"]], 7, [[[1]]]],
    ids=str,
)
def test_rows_of_another_shape_are_no_nouns(rows: Any) -> None:
    with pytest.raises(NotDecodedError):
        SUMMARY.decode(rows)


def test_what_is_no_noun_of_the_class_is_refused() -> None:
    with pytest.raises(TypeError):
        SUMMARY.encode(Stranger("a thing"))  # type: ignore[arg-type]


@dataclass(frozen=True)
class Pair:
    both: tuple[Stranger, Stranger | None] | None


@pytest.mark.parametrize("both", [None, (Stranger("one"), None), (Stranger("one"), Stranger("two"))], ids=str)
def test_a_pair_that_need_not_be_there_comes_back(both: tuple[Stranger, Stranger | None] | None) -> None:
    codec = Codec(Pair)
    assert codec.decode(codec.encode(Pair(both))) == Pair(both)


@dataclass(frozen=True)
class Small:
    words: str
    beside: Stranger | None = None


@dataclass(frozen=True)
class Measured:
    number: float


@dataclass(frozen=True)
class Many:
    small: tuple[Small, ...]
    measured: tuple[Measured, ...]


def test_small_nouns_that_are_equal_come_back_as_one() -> None:
    codec = Codec(Many)
    many = Many((Small("a", Stranger("x")), Small("a", Stranger("x")), Small("a")), (Measured(1), Measured(1.0)))
    back = codec.decode(json.loads(json.dumps(codec.encode(many))))
    assert repr(back) == repr(many)
    assert back.small[0] is back.small[1]
    assert back.small[0] is not back.small[2]
