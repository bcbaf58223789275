"""What is made of documents is kept while what it was made of is the same, and is made anew where that is another."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from build_edition.ground import store
from build_edition.ground.pieces import Lots, Pieces
from build_edition.ground.store import FILE, opened

PAIRS = {"both": ("a", "b"), "late": ("b", "c")}


def made(
    folder: Path, keys: Mapping[str, str], more: Mapping[str, str] | None = None, frame: str = ""
) -> Sequence[str]:
    """Those of the pairs that had to be made."""
    asked: list[str] = []
    with opened(folder) as store:
        pieces: Pieces[str] = Pieces("abc", str, keys, frame, store)
        found = pieces.of_several(
            "pairs",
            Lots.singly(lambda name: asked.append(name) or name.upper()),
            {name: (of, (more or {}).get(name, "")) for name, of in PAIRS.items()},
        )
        assert found == {"both": "BOTH", "late": "LATE"}
    return asked


def test_a_piece_of_several_is_made_again_where_one_of_them_changed(tmp_path: Path) -> None:
    assert made(tmp_path, {"a": "1", "b": "1", "c": "1"}) == ["both", "late"]
    assert made(tmp_path, {"a": "1", "b": "1", "c": "1"}) == []
    assert made(tmp_path, {"a": "2", "b": "1", "c": "1"}) == ["both"]
    assert made(tmp_path, {"a": "2", "b": "2", "c": "1"}) == ["both", "late"]


def test_a_piece_of_several_is_made_again_where_what_is_read_besides_changed(tmp_path: Path) -> None:
    keys = {"a": "1", "b": "1", "c": "1"}
    made(tmp_path, keys)
    assert made(tmp_path, keys, {"late": "another"}) == ["late"]
    assert made(tmp_path, keys, {"late": "another"}, "another") == ["both", "late"]


def test_of_pieces_that_are_made_many_at_a_time_those_are_made_that_are_not_known(tmp_path: Path) -> None:
    given: list[Sequence[str]] = []
    lots = Lots(lambda names: given.append(names) or [name.upper() for name in names], 2)
    with opened(tmp_path) as store:
        pieces: Pieces[str] = Pieces("", str, {}, store=store)
        for names in ("ace", "abcde"):
            found = pieces.of_several("letters", lots, {name: ((), name) for name in names})
            assert dict(found) == {name: name.upper() for name in names}
    assert given == [["a", "c"], ["e"], ["b", "d"]]


def test_a_piece_of_something_that_is_not_kept_is_made_every_time(tmp_path: Path) -> None:
    for _ in range(2):
        assert "late" in made(tmp_path, {"a": "1", "b": "1"})


def test_a_piece_that_is_damaged_before_it_is_read_is_made_again(tmp_path: Path) -> None:
    asked: list[str] = []
    with opened(tmp_path) as store:
        pieces: Pieces[str] = Pieces("ab", str, {"a": "1", "b": "2"}, store=store)
        found = pieces.made("words", lambda name: asked.append(name) or name.upper(), {})
        with sqlite3.connect(tmp_path / FILE) as file:
            file.execute("UPDATE kept SET value = x'00'")
        file.close()
        assert dict(found) == {"a": "A", "b": "B"}
        assert dict(found) == {"a": "A", "b": "B"}
    assert sorted(asked) == ["a", "a", "b", "b"]


def test_a_piece_for_which_there_is_no_room_is_held(tmp_path: Path) -> None:
    asked: list[str] = []
    with opened(tmp_path) as store:
        store.close()
        pieces: Pieces[str] = Pieces("ab", str, {"a": "1", "b": "2"}, store=store)
        found = pieces.made("words", lambda name: asked.append(name) or name.upper(), {})
        assert dict(found) == {"a": "A", "b": "B"}
    assert asked == ["a", "b"]


def test_what_another_release_kept_is_not_taken_for_known_and_made_again_singly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = {"a": "1", "b": "1", "c": "1"}
    for name in ("part", "joined"):
        (tmp_path / name).mkdir()
    with monkeypatch.context() as former:
        former.setattr(store, "program", lambda: "f" * 64)
        made(tmp_path, keys)
        assert made(tmp_path, keys) == []
    with opened(tmp_path) as kept:
        assert kept.keys("piece pairs") == frozenset()
    assert made(tmp_path, keys) == ["both", "late"]
    with monkeypatch.context() as former:
        former.setattr(store, "program", lambda: "f" * 64)
        made(tmp_path / "part", keys)
    with opened(tmp_path / "joined") as kept:
        kept.take(tmp_path / "part")
        assert kept.keys("piece pairs") == frozenset(), "nor is what a part kept that another release made"
        kept.take(tmp_path)
        assert len(kept.keys("piece pairs")) == len(PAIRS)
