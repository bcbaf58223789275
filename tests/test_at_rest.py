"""What is made and not yet written is out of memory: it rests in a file without a name, and is read when it is asked for."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.edition import compile_edition
from build_edition.exports.formats import files_of, published_formats
from build_edition.ground import at_place
from build_edition.ground import at_rest as ground_at_rest
from build_edition.ground.at_rest import PLAIN, SMALL, Rest, Resting, Stream, WordsAtRest
from build_edition.ground.cores import on_cores
from build_edition.ground.left import Left, SharedRest
from build_edition.ground.store import opened
from build_edition.measures.edit_all import Workshop
from build_edition.model.woven import Page, at_rest


@pytest.mark.parametrize("plain", [0, 20, PLAIN], ids=["packed", "both", "plain"])
@given(contents=st.lists(st.text() | st.binary()))
def test_what_rests_is_read_as_it_was_left(plain: int, contents: list[str | bytes]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ground_at_rest, "PLAIN", plain)
        is_read_as_it_was_left(contents)


def is_read_as_it_was_left(contents: list[str | bytes]) -> None:
    rest = Rest()
    resting = [rest.put(one) for one in contents]
    assert [one.read() for one in reversed(resting)] == contents[::-1]
    assert resting == contents
    assert [*map(hash, resting)] == [*map(hash, contents)]
    whole = [one if isinstance(one, bytes) else one.encode("utf-8") for one in contents]
    assert [b"".join(one.chunks()) for one in resting] == whole
    assert [one.size for one in resting] == [*map(len, whole)]
    assert [one.sha256 for one in resting] == [_sha256(one) for one in whole]


@pytest.mark.parametrize("chunk", [1, 7, 1_000])
@given(parts=st.lists(st.text()))
def test_what_is_poured_part_by_part_is_read_whole_and_in_chunks(chunk: int, parts: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ground_at_rest, "_CHUNK", chunk)
        stream, whole = Stream(lambda: iter(parts)), "".join(parts).encode("utf-8")
        resting = Rest().pour(stream)
        assert resting.read() == stream.read() == whole.decode("utf-8")
        assert b"".join(resting.chunks()) == whole
        assert (resting.size, resting.sha256) == (stream.size, stream.sha256) == (len(whole), _sha256(whole))


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_a_page_at_rest_is_the_page_and_does_not_hold_what_it_says() -> None:
    pages = [Page("a.md", "long " * SMALL), Page("b.bin", b"long" * SMALL), Page("c.md", "short")]
    resting = at_rest(pages)
    assert list(resting) == pages
    assert [isinstance(one.held, Resting) for one in resting] == [True, True, False]
    assert at_rest(resting)[0].held is resting[0].held


def test_other_processes_read_it_too() -> None:
    found = WordsAtRest()
    for number in range(8):
        found.put(f"n{number}", str(number) * 5_000)
    assert list(on_cores(lambda name: found[name][:1], list(found), 2)) == [str(number) for number in range(8)]


def test_what_is_left_while_another_process_reads_lies_where_it_is_looked_for() -> None:
    rest = Rest()
    before = rest.put("before" * 10)
    (ours, theirs), (told, telling) = os.pipe(), os.pipe()
    child = os.fork()
    if not child:
        os.read(told, 1)  # when something is left that may wait in memory to be written
        os.write(theirs, b"1" if before.read() == "before" * 10 else b"0")
        os._exit(0)
    after = rest.put("after" * 10)
    os.write(telling, b".")
    assert os.read(ours, 1) == b"1"
    os.waitpid(child, 0)
    assert (before.read(), after.read()) == ("before" * 10, "after" * 10)
    for end in (ours, theirs, told, telling):
        os.close(end)


def test_sent_to_another_machine_what_rests_is_what_it_says() -> None:
    words, rest = WordsAtRest(), Rest()
    words.put("a", "word" * SMALL)
    assert pickle.loads(pickle.dumps(words)) == {"a": "word" * SMALL}  # noqa: S301 - our own
    for said in ("word" * SMALL, b"bytes" * SMALL):
        assert pickle.loads(pickle.dumps(rest.put(said))) == said  # noqa: S301 - our own


@given(st.lists(st.binary(max_size=200)), st.integers(1, 300))
def test_parts_that_are_gathered_are_the_same_bytes(parts: list[bytes], size: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(at_place, "_WRITTEN", size)
        found = list(at_place.gathered(parts))
    assert b"".join(found) == b"".join(parts)
    assert all(len(one) >= size for one in found[:-1])


def test_an_edition_holds_no_page_and_no_file_of_a_format(tiny: Path) -> None:
    work = tiny / ".build-edition"
    work.mkdir(exist_ok=True)
    with opened(work) as store:
        edition = compile_edition(tiny, is_proved=False, shop=Workshop(store)).value
    made = [page for form in published_formats(edition) for page in files_of(form, edition)]
    for page in (*edition.pages, *made):
        assert isinstance(page.held, Resting) or len(page.held) < SMALL, page.path


def test_nothing_is_left_among_the_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    rest = Rest()
    held = rest.put("words")
    assert list(tmp_path.iterdir()) == []
    assert held.read() == "words"


def test_what_one_process_leaves_another_finds() -> None:
    contents = ["", "few", "many words " * SMALL, b"\xff" * SMALL * 2]
    rest = SharedRest()
    left, *_ = on_cores(lambda _: [rest.left(one) for one in contents], range(3), 2)
    assert [len(one.small) for one in left[2:]] == [0, 0]
    found = [rest.found(one) for one in left]
    assert [one.read() if isinstance(one, Resting) else one for one in found] == contents


def test_what_rests_with_one_process_in_whatever_file_another_finds_with_its_sum() -> None:
    rest, words, lines = SharedRest(), "many words " * SMALL, ["a line\n" * SMALL, "put meanwhile" * SMALL]

    def left(_: int) -> list[Left]:
        within: list[Resting] = []

        def parts() -> Iterator[str]:
            yield lines[0]
            within.append(rest.put(lines[1]))
            within.append(rest.pour(Stream(lambda: iter(lines))))
            yield words

        poured = rest.pour(Stream(parts))
        return [rest.left(one) for one in (poured, *within, Rest().put(words))]

    sent, *_ = on_cores(left, range(3), 2)
    found = [one for one in map(rest.found, sent) if isinstance(one, Resting)]
    assert [one.read() for one in found] == [lines[0] + words, lines[1], "".join(lines), words]
    sums = [hashlib.sha256(str(one.read()).encode()).hexdigest() for one in found]
    assert [one.sha256 for one in found] == sums
