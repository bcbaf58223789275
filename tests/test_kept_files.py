"""The files of *Downloads* after an edit are those of a build from nothing, and only what changed is made anew."""

from __future__ import annotations

import hashlib
import io
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import opened_store
from hypothesis import given
from hypothesis import strategies as st
from test_kept_documents import (
    FIRST,
    HEARING,
    SECOND,
    add_a_document,
    append,
    contributor,
    edit_a_note,
    kept,
    register_nobody,
)
from test_kept_documents import edition as edition  # noqa: PLC0414 - a fixture

from build_edition.edition import compile_edition
from build_edition.exports import formats, sqlite_file
from build_edition.exports.packed import Entry
from build_edition.exports.packed import packed as zipped
from build_edition.ground.at_rest import Rest, Resting, Stream, of_part
from build_edition.ground.cores import on_cores
from build_edition.ground.deflated import END, Pack, Part, deflated, packed
from build_edition.ground.fingerprint import of_file
from build_edition.ground.packs import Packs
from build_edition.ground.reused import Last, LastFile, joined
from build_edition.ground.store import FILE, Store, opened
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.data.downloads import downloads
from build_edition.sources.walk import GENERATED

Files = dict[str, tuple[int, str, int, str | bytes]]
PARTS = st.lists(st.binary(max_size=3_000) | st.binary(min_size=1, max_size=9).map(lambda one: one * 4_000))


def files(edition: Edition, last: Last | None = None) -> Files:
    return {one.path: (one.size, one.sha256, one.crc32, one.content) for one in downloads(edition, last=last)}


def publish(root: Path, found: Files) -> None:
    """Write files where a build publishes them."""
    shutil.rmtree(root / GENERATED, ignore_errors=True)
    for path, (*_, content) in found.items():
        (root / GENERATED / path).parent.mkdir(parents=True, exist_ok=True)
        (root / GENERATED / path).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))


def last_of(root: Path) -> Last:
    """What finds the published files."""

    def found(path: str) -> LastFile | None:
        file = root / GENERATED / path
        return LastFile(file, of_file(file)) if file.is_file() and not file.is_symlink() else None

    return found


def made_anew(root: Path) -> Files:
    return files(compile_edition(root).value)


def add_a_note(root: Path) -> None:
    note = "- id: more\n  kind: explanatory\n  target:\n    exact: for an hour\n  body: More.\n"
    append(root, f"sources/{HEARING}/annotations/more.yml", note + "  certainty: high\n  by: [editors]\n")


def take_a_document_away(root: Path) -> None:
    shutil.rmtree(root / "sources/letter-1851-03-10")


def test_after_every_kind_of_edit_the_files_are_those_of_a_build_from_nothing(edition: Path) -> None:
    before = files(kept(edition).value)
    assert before == made_anew(edition)
    for change in (edit_a_note, add_a_note, add_a_document, register_nobody, contributor, take_a_document_away):
        publish(edition, before)
        change(edition)
        found = files(kept(edition, jobs=2).value, last_of(edition))
        assert found == made_anew(edition)
        assert found != before, change.__name__
        before = found


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is packed, poured and read of the store, one by one."""
    found: list[str] = []
    pack, pour, read = formats.packed, Rest.pour, Store.packed

    def noted_pack(parts: dict[str, str]) -> object:
        found.append("packed")
        return pack(parts)

    def noted_pour(self: Rest, stream: Stream) -> Resting:
        found.append(f"poured {b''.join(stream.chunks())[:40]!r}")
        return pour(self, stream)

    def noted_read(self: Store, kind: str, key: str) -> bytes | None:
        found.append(kind.partition(" ")[0])
        return read(self, kind, key)

    monkeypatch.setattr(formats, "packed", noted_pack)
    monkeypatch.setattr(Rest, "pour", noted_pour)
    monkeypatch.setattr(Store, "packed", noted_read)
    return found


def test_where_nothing_changed_no_file_is_made_and_nothing_is_read_of_any(edition: Path, made: list[str]) -> None:
    pages = downloads(kept(edition).value)
    made.clear()
    again = downloads(kept(edition).value)
    assert [one for one in made if one.startswith(("packed", "poured", "body"))] == []
    known = [one.held.known_sha256 for one in again if isinstance(one.held, Resting)]
    assert known
    assert all(known)
    assert [one.sha256 for one in again] == [one.sha256 for one in pages]


def test_an_edited_note_costs_the_files_of_its_document_and_the_whole_files_it_stands_in(
    edition: Path, made: list[str]
) -> None:
    downloads(kept(edition).value)
    kinds = len([one for one in made if one == "packed"]) // 3
    made.clear()
    edit_a_note(edition)
    downloads(kept(edition).value)
    assert made.count("packed") == kinds  # those of one of three documents
    poured = [one for one in made if one.startswith("poured")]
    assert any("document,id,kind" in one for one in poured)  # the notes
    assert not any("document,id,part" in one for one in poured)  # the paragraphs


def test_a_contributor_more_costs_no_file_of_a_document(edition: Path, made: list[str]) -> None:
    before = files(kept(edition).value)
    made.clear()
    contributor(edition)
    again = files(kept(edition).value)
    assert made.count("packed") == 0
    assert again == made_anew(edition)
    assert again != before


def damages() -> Iterator[tuple[str, str]]:
    for kind in (
        "piece csv",
        "body csv",
        "body tables",
        "body tei",
        "piece chapters",
        "body jsonld",
        "whole file",
        "ranges of a whole file",
    ):
        yield kind, "UPDATE kept SET value = substr(value, 1, 9) || x'00' WHERE kind = ?"
        yield kind, "DELETE FROM kept WHERE kind = ?"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Files]:
    """An edition that was built, and its files after another note was edited, made from nothing."""
    root = edition.__wrapped__(tmp_path_factory.mktemp("built"))  # type: ignore[attr-defined]
    publish(root, files(kept(root).value))
    before = root.parent / "before"
    shutil.copytree(root, before)
    edit_a_note(root)
    return before, made_anew(root)


@pytest.mark.parametrize(("kind", "damage"), [*damages()])
def test_what_was_touched_in_the_store_is_not_believed(
    built: tuple[Path, Files], tmp_path: Path, kind: str, damage: str
) -> None:
    root = tmp_path / "edition"
    shutil.copytree(built[0], root)
    with opened_store(root / ".build-edition" / FILE) as file:
        assert file.execute(damage, (kind,)).rowcount > 0
    edit_a_note(root)
    assert files(kept(root).value, last_of(root)) == built[1]


@pytest.mark.parametrize("damage", ["nothing", "gone", "another", "of other rows", "shorter", "a link", "no records"])
def test_ranges_are_copied_only_from_the_files_that_the_last_run_left(
    built: tuple[Path, Files], tmp_path: Path, damage: str
) -> None:
    root = tmp_path / "edition"
    shutil.copytree(built[0], root)
    for ending in ("sqlite", "json", "tei.xml", "crate.zip"):
        path = root / GENERATED / "downloads" / f"edition.{ending}"
        if damage == "gone":
            path.unlink()
        elif damage == "another":
            path.write_text("nothing of ours")
        elif damage == "of other rows" and ending == "sqlite":
            with opened_store(path) as file:
                file.execute("UPDATE documents SET title = 'others'")
        elif damage == "shorter":
            path.write_bytes(path.read_bytes()[:-9])
        elif damage == "a link":
            path.rename(path.with_name("elsewhere"))
            path.symlink_to(path.with_name("elsewhere"))
    if damage == "no records":
        with opened_store(root / ".build-edition" / FILE) as file:
            assert file.execute("DELETE FROM kept WHERE kind = 'ranges of a whole file'").rowcount > 0
    edit_a_note(root)
    assert files(kept(root).value, last_of(root)) == built[1]


def test_tables_in_which_nothing_changed_are_copied_and_not_filled(
    built: tuple[Path, Files], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, filled = tmp_path / "edition", list[str]()
    shutil.copytree(built[0], root)
    rows = sqlite_file.rows_of
    monkeypatch.setattr(sqlite_file, "rows_of", lambda table, run: (filled.append(table.name), rows(table, run))[1])
    edit_a_note(root)
    downloads(kept(root).value, last=last_of(root))
    assert "notes" in filled
    assert not {"paragraphs", "speakers", "entries"} & set(filled)


def test_a_file_of_which_the_store_loses_what_is_in_it_before_it_is_read_is_made_again(edition: Path) -> None:
    downloads(kept(edition).value)
    pages = downloads(kept(edition).value)
    with opened_store(edition / ".build-edition" / FILE) as file:
        file.execute("DELETE FROM kept WHERE kind LIKE 'body %'")
    assert {one.path: one.content for one in pages} == {path: one[3] for path, one in made_anew(edition).items()}


@given(PARTS)
def test_parts_one_after_the_other_are_the_deflated_whole(parts: list[bytes]) -> None:
    whole = b"".join(parts)
    assert zlib.decompress(b"".join(map(deflated, parts)) + END, -zlib.MAX_WBITS) == whole


@given(PARTS)
def test_a_pack_has_its_parts_and_what_is_known_of_each(parts: list[bytes]) -> None:
    made = packed({str(number): one for number, one in enumerate(parts)})
    pack = Pack(made.head, lambda start, length: made.body[start : start + length])
    assert {name: one.read() for name, one in pack.items()} == {str(at): one for at, one in enumerate(parts) if one}
    for one in pack.values():
        assert (one.size, one.crc32) == (len(one.read()), zlib.crc32(one.read()))
        assert one.sha256 == hashlib.sha256(one.read()).hexdigest()


def part_of(content: bytes) -> Part:
    made = packed({"": content})
    return Pack(made.head, lambda start, length: made.body[start : start + length])[""]


@given(PARTS.map(lambda parts: [*filter(None, parts), b"last"]))
def test_a_zip_file_of_parts_that_were_packed_is_that_of_their_words(parts: list[bytes]) -> None:
    whole = b"".join(parts)
    known = (len(whole), zlib.crc32(whole))
    entries = (Entry("many", parts, *known), Entry.of("one", parts[0]), Entry.of("plain", whole, is_packed=False))
    again = (Entry("many", map(part_of, parts), *known), Entry.of("one", part_of(parts[0])), entries[2])
    made = b"".join(zipped(entries))
    assert b"".join(zipped(again)) == made
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.testzip() is None
        assert [archive.read(name) for name in archive.namelist()] == [whole, parts[0], whole]


def test_a_file_of_parts_is_read_as_they_are_put_together() -> None:
    stream = joined(lambda: iter(("a\n", part_of("ж".encode()), "\nb")))
    assert stream.read() == "a\nж\nb"
    assert stream.key
    assert joined(lambda: iter(("a\n", part_of(b"z"), "\nb"))).key != stream.key
    assert Page("x", of_part(part_of("ж".encode()))).content == "ж"
    assert Page("x", of_part(None, is_words=False)).content == b""


def test_a_pack_for_which_there_is_no_room_is_held_and_read_by_other_processes(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        store.close()
        found = Packs("words", {"a": "1", "b": "2"}, lambda name: packed({"": name * 9}), store)
        assert [one[""].read() for one in found.values()] == [b"a" * 9, b"b" * 9]
        assert list(on_cores(lambda name: found[name][""].read(), ["a", "b", "a"], 2)) == [b"a" * 9, b"b" * 9, b"a" * 9]


def test_a_pack_that_is_made_again_must_be_the_same(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        Packs("words", {FIRST: "1"}, lambda name: packed({"": name}), store)[FIRST]
        found = Packs("words", {FIRST: "1"}, lambda _: packed({"": SECOND}), store)
        assert found[FIRST]
        store.keep_only("body words", frozenset())
        with pytest.raises(AssertionError, match="not made the same twice"):
            found[FIRST][""].read()
