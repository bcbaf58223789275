"""A whole file that is written again from ranges of its last version is the file that its parts make."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.exports.packed import Entry, packed
from build_edition.ground.at_rest import Rest, Resting, Stream
from build_edition.ground.deflated import Part, deflated
from build_edition.ground.fingerprint import Sums
from build_edition.ground.reused import LastFile, Ranges, joined, last_file, runs
from build_edition.ground.store import opened
from build_edition.ground.wholes import Wholes

WORDS = st.lists(st.text(max_size=40) | st.text(min_size=1, max_size=9).map(lambda one: one * 3_000), max_size=40)


def part(words: str, read: list[str]) -> Part:
    """A part, which notes in `read` that it was read."""
    content = words.encode()

    def taken() -> bytes:
        read.append(words)
        return deflated(content)

    return Part(len(content), 0, hashlib.sha256(content).hexdigest(), taken)


def again(stream: Stream, ranges: Ranges) -> bytes:
    """The contents, made with the help of a last version."""
    assert stream.again is not None
    return b"".join(stream.again(ranges))


def written(stream: Stream, ranges: Ranges, path: Path) -> Ranges:
    """Write a file; the ranges of it, for its next version."""
    path.write_bytes(again(stream, ranges))
    return Ranges(path, ranges.records)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("files")


@given(before=WORDS, after=WORDS, both=WORDS)
def test_a_file_is_the_same_with_and_without_its_last_version(
    folder: Path, before: list[str], after: list[str], both: list[str]
) -> None:
    read = list[str]()
    first, second = ([part(one, read) for one in parts] for parts in ([*before, *both], [*both, *after]))
    last = written(joined(lambda: iter(first)), Ranges(), folder / "last")
    third = written(joined(lambda: iter(second)), last, folder / "again")
    whole = "".join([*both, *after]).encode()
    assert (folder / "again").read_bytes() == whole
    assert again(joined(lambda: iter(second)), third) == whole


@given(before=WORDS, after=WORDS, both=WORDS)
def test_a_zip_file_is_the_same_with_and_without_its_last_version(
    before: list[str], after: list[str], both: list[str], folder: Path
) -> None:
    def made(*files: Sequence[str]) -> Stream:
        entries = [Entry(str(at), [part(one, []) for one in parts], 0, 0) for at, parts in enumerate(files)]
        return Stream(lambda: packed(entries), is_words=False, again=lambda ranges: packed(entries, ranges))

    last = written(made(before, both), Ranges(), folder / "last.zip")
    written(made(both, after, both), last, folder / "again.zip")
    assert (folder / "again.zip").read_bytes() == b"".join(packed_alone(both, after, both))


def packed_alone(*files: Sequence[str]) -> Iterator[bytes]:
    return packed(Entry(str(at), [part(one, []) for one in parts], 0, 0) for at, parts in enumerate(files))


def test_of_a_thousand_parts_one_of_which_changed_few_are_read(tmp_path: Path) -> None:
    read, names = list[str](), [f"part {number}\n" for number in range(1_000)]
    last = written(joined(lambda: (part(one, read) for one in names)), Ranges(), tmp_path / "last")
    read.clear()
    names[500] = "another\n"
    written(joined(lambda: (part(one, read) for one in names)), last, tmp_path / "again")
    assert "another\n" in read
    assert len(read) < 200
    assert (tmp_path / "again").read_text() == "".join(names)


@given(WORDS)
def test_runs_are_all_parts_in_order_and_begin_where_they_began_after_a_change(words: list[str]) -> None:
    parts = [part(one, []) for one in words]
    found = [*runs(parts)]
    assert [one for _, run in found for one in run] == parts
    others = {key for key, _ in runs([part("before", []), *parts])}
    assert {key for key, _ in found[1:]} <= others


def test_what_is_not_there_any_more_is_made(tmp_path: Path) -> None:
    read = list[str]()
    stream = joined(lambda: (part(one, read) for one in ("a", "b")))
    last = written(stream, Ranges(), tmp_path / "last")
    for damage in (b"", b"a"):
        (tmp_path / "last").write_bytes(damage)
        assert again(stream, Ranges(tmp_path / "last", last.records)) == b"ab"
    (tmp_path / "last").unlink()
    assert again(stream, Ranges(tmp_path / "last", last.records)) == b"ab"


def test_the_last_version_is_used_only_while_it_is_what_it_was(tmp_path: Path) -> None:
    file, read = tmp_path / "whole", list[str]()

    def settled_now(*words: str) -> Resting:
        found = Wholes(store, lambda path: LastFile(tmp_path / path, hashlib.sha256(file.read_bytes()).hexdigest()))
        return found.settled("whole", joined(lambda: (part(one, read) for one in words)), Rest())

    with opened(tmp_path) as store:
        file.write_bytes(b"".join(settled_now("a" * 50, "b").chunks()))
        read.clear()
        assert settled_now("a" * 50, "b").size  # known as a whole
        assert read == []
        file.write_bytes(b"z" * 51)
        assert settled_now("a" * 50, "b", "c").read() == "a" * 50 + "bc"


def test_a_last_file_is_one_whose_contents_are_known(tmp_path: Path) -> None:
    (tmp_path / "known").write_text("known")
    (tmp_path / "unknown").write_text("unknown, and longer")
    (tmp_path / "link").symlink_to(tmp_path / "known")
    sums = Sums()
    sums.know(tmp_path / "known", "ab" * 32)
    assert last_file(tmp_path, sums, "known") == LastFile(tmp_path / "known", "ab" * 32)
    for name in ("unknown", "link", "missing"):
        assert last_file(tmp_path, sums, name) is None
