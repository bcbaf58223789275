"""The search before the browser: records, names in both scripts, and the index."""

from __future__ import annotations

import hashlib
import html
import json
import shutil
import sys
from base64 import b64decode
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from conftest import files_below, flagship_result, run
from everything import everything
from hypothesis import given
from hypothesis import strategies as st
from searched import rows_by_pack

from build_edition.edition import compile_edition
from build_edition.ground.addresses import entry_page
from build_edition.ground.at_rest import Elsewhere
from build_edition.ground.bits import in_bits
from build_edition.ground.places import Place
from build_edition.model.edited import Edition
from build_edition.model.record import Record
from build_edition.model.registers import Entry
from build_edition.model.sources import Written
from build_edition.model.woven import Page
from build_edition.search import index as search_index
from build_edition.search import index_part, packs, runs
from build_edition.search.index import search_records
from build_edition.search.name_variants import name_variants, plain_form
from build_edition.search.names import Names
from build_edition.search.otherwise import otherwise
from build_edition.search.shared_records import shared_records
from build_edition.site.build import every_page


def written(value: str) -> Written:
    return Written(value, Place("x.yml"))


def person(name: str, surname: str, romanised: str, original: str) -> Entry:
    return Entry("person", written(surname.lower()), name, "", written(""), f"{surname}, X", romanised, original)


@pytest.fixture(scope="module")
def flagship() -> Edition:
    return flagship_result().value


@pytest.fixture(scope="module")
def found(flagship: Edition) -> dict[str, Record]:
    return {one.address: one for one in search_records(flagship)}


def test_every_paragraph_note_entry_and_parallel_has_one_record(flagship: Edition) -> None:
    expected = [f"{one.id}.md#{paragraph.id}" for one in flagship.documents for paragraph in one.paragraphs]
    expected += [
        f"{note.document}.md#fn-{'e' if note.kind == 'explanatory' else 't'}-{note.id.value}"
        for note in flagship.annotations
    ]
    expected += [f"parallels.md#{one.id.value}" for one in flagship.parallels]
    found = [one.address for one in search_records(flagship)]
    assert sorted(address for address in found if not address.startswith("register/")) == sorted(expected)
    assert len(found) == len(expected) + len(flagship.entries)
    assert len(set(found)) == len(found)


def test_a_paragraph_says_where_it_is_who_speaks_and_who_is_named(found: dict[str, Record]) -> None:
    one = found["speech-1936-12-04.md#p107"]
    assert (one.kind, one.speaker) == ("paragraph", "Lazar Kaganovich")
    assert one.title == "Speech of 4 December 1936, ¶ 107, Lazar Kaganovich"
    assert {"Leon Trotsky", "Alexei Rykov", "Mikhail Tomsky"} <= set(one.persons)
    assert one.documents == ("Speech of 4 December 1936",)


def test_a_paragraph_is_found_as_received_and_in_the_reading_text(found: dict[str, Record]) -> None:
    one = found["speech-1936-12-04.md#p107"]
    assert "associated with Tomsk." in one.text
    assert "Tomsky" in one.reading
    assert one.reading != one.text
    assert "tomsky" in one.names
    assert all(not one.reading for one in found.values() if one.kind != "paragraph")


def test_the_reading_of_a_record_is_the_reading_text(named: Path) -> None:
    result = compile_edition(named).value
    changed = {one.address: one.reading for one in search_records(result) if one.reading}
    assert changed
    pages = {page.path: page.content for page in result.pages}
    for address, reading in changed.items():
        page = pages["reading/" + address.partition("#")[0]]
        assert isinstance(page, str)
        assert reading.split()[-1].strip(".,!?:;[]()") in page


def test_a_note_has_its_words_reading_type_and_gravity(found: dict[str, Record]) -> None:
    one = found["speech-1936-12-04.md#fn-t-tomsk-protagonist"]
    assert one.kind == "translation note"
    assert one.text.startswith("Tomsk] read “Tomsky”. ")
    assert "The surname Tomsky" in one.text
    assert "Mikhail Tomsky" in one.persons
    assert one.category.startswith("Accuracy: ")
    assert one.severity in ("major", "critical")
    assert "<" not in one.text


def test_an_entry_has_its_names_in_both_scripts_and_the_documents_that_name_it(found: dict[str, Record]) -> None:
    one = found["register/persons/tomsky.md"]
    assert (one.kind, one.title, one.heading) == ("person", "Mikhail Tomsky", "Mikhail Tomsky")
    assert "Томский" in one.text
    assert set(one.documents) == {"Letter of 14 September 1936", "Speech of 4 December 1936"}


def test_records_are_the_same_whatever_the_order_of_the_registers(flagship: Edition) -> None:
    turned = replace(flagship, shared=replace(flagship.shared, entries=flagship.shared.entries[::-1]))
    assert search_records(flagship) == search_records(turned)


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("Trotskiĭ’s", "trotskii"),
        ("Троцкий", "троцкий"),
        ("Sokol'nikov, Grigoriĭ I͡Akovlevich", "sokolnikov grigorii iakovlevich"),
        ("объединённый  центр", "объединенный центр"),
        ("ВКП(б)", "вкп б"),
    ],
)
def test_the_plain_form_keeps_what_is_heard(words: str, plain: str) -> None:
    assert plain_form(words) == plain


@pytest.mark.parametrize(
    "words", ["Троцкий", "троцкого", "Trotskii", "Trotskiĭ", "Trotskij", "Лев Троцкий", "Lev Trotsky"]
)
def test_every_variant_of_a_name_means_the_same(words: str) -> None:
    known = name_variants([person("Lev Trotsky", "Trotsky", "Trotskiĭ, Lev Davidovich", "Лев Давидович Троцкий")])
    assert known.found_in(f"They wrote of {words}, again.") == {"trotsky"}


def test_a_name_that_is_somebody_elses_own_means_them() -> None:
    known = name_variants(
        [
            person("Mikhail Tomsky", "Tomsky", "Tomskiĭ, M.", "Михаил Томский (Ефремов)"),
            person("Ivan Efremov", "Efremov", "Efremov, Ivan", "Иван Ефремов"),
        ]
    )
    assert known.of["ефремов"] == "efremov"
    assert "efremov" not in known.of


def test_what_holds_a_variant_also_holds_the_canonical_word(flagship: Edition) -> None:
    known = name_variants(flagship.entries)
    for one in search_records(flagship):
        assert known.found_in(f"{one.heading} {one.text} {one.reading}") <= set(one.names), one.address
    assert any("троцкий" in one.text.lower() and "trotsky" in one.names for one in search_records(flagship))


def rows_in(pages: dict[str, bytes]) -> list[dict[str, Any]]:
    """What is said of each record, in order."""
    columns = json.loads(pages["pagefind/parts.json"])["columns"]
    whole = rows_by_pack(lambda path: pages[f"pagefind/{path}"])
    return [dict(zip(columns, row, strict=True)) for rows in whole.values() for row in rows]


def written_pages(pages: Iterable[Page]) -> dict[str, bytes]:
    return {page.path: page.content if isinstance(page.content, bytes) else page.content.encode() for page in pages}


def test_the_same_records_give_the_same_index(named: Path, tmp_path: Path) -> None:
    found = search_records(compile_edition(named).value)
    (part,) = packs.in_parts(packs.packed(found))
    once = index_part.part_of_index.__wrapped__(part, "en")
    assert index_part.part_of_index.__wrapped__(part, "en") == once
    assert str(tmp_path).encode() not in b"".join(written_pages(once).values())


def test_the_index_is_written_with_the_pages_swept_and_not_made_by_check(named: Path) -> None:
    assert run("--root", named, "check").code == 0
    assert not (named / "docs/edition").exists()
    assert run("--root", named, "--pages-only").code == 0
    before = files_below(named / "docs/edition")
    rows = rows_in(before)
    assert len(words_in(before)) == len(rows)
    assert not [path for path in before if path.startswith("pagefind/fragment/")]
    assert "pagefind/pagefind.js" in before
    assert not [path for path in before if "-ui." in path]
    terms = named / "sources/register/terms.yml"
    terms.write_text(terms.read_text().replace("summary: ", "summary: Altogether ", 1))
    assert run("--root", named, "--pages-only").code == 0
    after = files_below(named / "docs/edition")
    assert [one["address"] for one in rows_in(after)] == [one["address"] for one in rows]
    assert len(words_in(after)) == len(rows)
    assert sum(one != other for one, other in zip(words_in(before), words_in(after), strict=True)) == 1


def words_in(pages: dict[str, bytes]) -> list[str]:
    """The words of each record, in order, as the reader's script finds them."""
    found = [json.loads(pages[f"pagefind/words/{name}.json"]) for name in json.loads(pages["pagefind/order.json"])]
    return [words for pack in found for words in pack]


def test_a_row_says_where_its_words_stand_and_how_many_there_are(named: Path) -> None:
    assert run("--root", named, "--pages-only").code == 0
    pages = files_below(named / "docs/edition")
    for one, words in zip(rows_in(pages), words_in(pages), strict=True):
        assert f"{one['address'].partition('#')[0]}" in pages
        assert one["length"] == len(words.split()) + 1
        assert " ".join(words.split()[: one["own"]]) == words.rpartition("␞")[0].strip()
        if one["kind"] in ("person", "term", "event", "parallel"):
            assert words.startswith(one["title"])


def test_a_row_says_which_bytes_of_their_file_its_words_are(tiny: Path) -> None:
    assert run("--root", tiny, "--pages-only").code == 0
    pages = files_below(tiny / "docs/edition")
    rows = rows_by_pack(lambda path: pages[f"pagefind/{path}"])
    at = json.loads(pages["pagefind/parts.json"])["columns"].index("bytes")
    for name, some in rows.items():
        content, start, words = pages[f"pagefind/words/{name}.json"], 1, []
        for row in some:
            words.append(json.loads(content[start : start + row[at]]))
            start += row[at] + 1
        assert words == json.loads(content)
    assert any(not words.isascii() for name in rows for words in json.loads(pages[f"pagefind/words/{name}.json"]))


@given(st.sets(st.integers(0, 3000)))
def test_signs_for_many_of_a_list_are_few_and_stand_for_these_alone(places: set[int]) -> None:
    signs = in_bits(places)
    number = int.from_bytes(b64decode(signs), "little")
    assert {at for at in range(3001) if number >> at & 1} == places
    assert len(signs) <= max(places, default=0) // 6 + 5


def test_whoever_is_named_in_many_documents_says_so_in_signs(flagship: Edition) -> None:
    titles = [f"Letter {at}" for at in range(30)]
    (known,) = flagship.summaries[:1]
    naming = [replace(known, id=f"letter-{at:02}", short_title=title) for at, title in enumerate(titles)]
    key = next(iter(known.mentioned))
    edition = replace(flagship, summaries=tuple(naming), edited=(), parts={})
    names = Names.of(edition.entries, edition.words)
    (entry,) = (one for one in shared_records(edition, names) if one.address == entry_page(key))
    assert entry.documents == ("", in_bits(range(30)))
    few = replace(edition, summaries=tuple(naming[:8]))
    (entry,) = (one for one in shared_records(few, names) if one.address == entry_page(key))
    assert entry.documents == tuple(titles[:8])


def test_which_packs_tell_of_somebody_or_something_is_said(named: Path) -> None:
    assert run("--root", named, "--pages-only").code == 0
    pages = files_below(named / "docs/edition")
    rows = rows_by_pack(lambda path: pages[f"pagefind/{path}"])
    telling = [name for name, some in rows.items() if any(row[0].startswith("register/") for row in some)]
    assert json.loads(pages["pagefind/parts.json"])["entries"] == telling
    assert telling


def test_a_reader_who_looks_for_a_word_fetches_little_of_each_part_of_an_index() -> None:
    words = [" ".join(f"w{number * 7 + at}" for at in range(6000)) for number in range(40)]
    given = tuple(Record(f"d{at}.md#p1", f"d{at}", "paragraph", one) for at, one in enumerate(words))
    pages = written_pages(search_index.search_index(given))
    sizes = [len(content) for path, content in pages.items() if path.endswith(".pf_index")]
    assert max(sizes) < 16_000 < sum(sizes)


def letters(lengths: Iterable[tuple[str, int]]) -> list[Record]:
    return [Record(f"{page}.md#p{at}", page, "paragraph", page * length) for at, (page, length) in enumerate(lengths)]


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 90_000)), max_size=40))
def test_packs_hold_every_record_in_order_and_none_is_larger_than_it_must(lengths: list[tuple[str, int]]) -> None:
    records = letters(sorted(lengths, key=lambda one: one[0]))
    made = packs.packed(records)
    assert [one for pack in made for one in pack] == records
    assert all(made)
    assert all(sum(len(one.text) for one in pack[:-1]) < 64_000 for pack in made)


def test_another_word_in_a_long_document_leaves_the_packs_of_the_others() -> None:
    before = packs.packed(letters([(page, 1000) for page in "abc" for _ in range(100)]))
    after = packs.packed(letters([(page, 1500 if page == "a" else 1000) for page in "abc" for _ in range(100)]))
    assert {pack for pack in before if pack[0].title != "a"} == {pack for pack in after if pack[0].title != "a"}


PAGES_OF_RECORDS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from([0, 10, 9_000, 30_000, 70_000])), max_size=25
)


@given(PAGES_OF_RECORDS)
def test_packs_of_runs_are_the_packs_of_their_records(lengths: list[tuple[str, int]]) -> None:
    records = letters(lengths)
    found = [tuple(runs.RecordsOfPack(pack)) for pack in packs.packed([*runs.runs_of(records)])]
    assert found == [*packs.packed([*filter(runs.is_worth, records)])]
    kept = json.dumps([[getattr(one, field.name) for field in fields(Record)] for one in records])
    known = runs.placed(json.loads(runs.outline(kept)), lambda: [*filter(runs.is_worth, records)])
    assert [run[:5] for run in known] == [run[:5] for run in runs.runs_of(records)]


def of_many(count: int) -> tuple[Record, ...]:
    """As many long texts, each with a paragraph of its own words."""
    words = [f"{'lamp ' * 5000}house{number}" for number in range(count)]
    return tuple(Record(f"d{at}.md#p1", f"d{at}", "paragraph", one) for at, one in enumerate(words))


def test_a_document_more_or_another_word_leaves_the_parts_of_the_index_that_it_is_not_in() -> None:
    given = of_many(300)
    changed = (*given[:7], replace(given[7], text="another"), *given[8:])
    parts = [set(packs.in_parts(packs.packed(one))) for one in (given, changed, given[1:])]
    assert [len(one) for one in parts] == [4, 4, 4]
    assert [len(parts[0] - other) for other in parts[1:]] == [1, 1]
    assert {pack for part in packs.in_parts(packs.packed(given)) for pack in part} == set(packs.packed(given))


def test_an_index_in_parts_has_each_pack_once_and_its_program_once() -> None:
    given = tuple(Record(f"d{at}.md#p1", "d", "paragraph", f"{'lamp ' * 5000}house{at}") for at in range(70))
    pages = written_pages(search_index.search_index(given))
    assert json.loads(pages["pagefind/parts.json"]).items() >= {"parts": 2, "packs": 70, "records": 70}.items()
    assert {"pagefind/pagefind-entry.json", "pagefind/1/pagefind-entry.json"} <= pages.keys()
    assert [path for path in pages if path.endswith("pagefind.js")] == ["pagefind/pagefind.js"]
    assert [one["address"] for one in rows_in(pages)] == [one.address for one in given]
    assert all(f"house{at}" in words for at, words in enumerate(words_in(pages)))


def test_where_two_parts_call_a_pack_the_same_the_index_is_one() -> None:
    made: list[int] = []

    def alike(wanted: Iterable[search_index.Wanted]) -> Iterator[tuple[Page, ...]]:
        for count in (len(one.packs) for one in wanted):
            made.append(count)
            yield tuple(Page(f"{at}/x{one}.json", "[]") for at in ("words", "records") for one in range(count))

    pages = written_pages(search_index.search_index(of_many(70), make=alike))
    assert len(made) == 3
    assert sum(made[:-1]) == made[-1] == 70
    assert json.loads(pages["pagefind/parts.json"])["parts"] == 1


def test_words_that_look_like_markup_stay_words() -> None:
    hostile = Record("x.md#p1", "X", "paragraph", '<script>alert(1)</script> "&amp; ␞ end', heading="</h1><b>")
    (content,) = words_in(written_pages(search_index.search_index((hostile,))))
    assert '<script>alert(1)</script> "&amp; end ␞' in content


def test_a_run_that_fails_says_what_was_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    (part,) = packs.in_parts(packs.packed([Record("x.md", "X", "term", "words")]))
    with pytest.raises(search_index.SearchIndexError, match="it ended with 1"):
        index_part.part_of_index.__wrapped__(part, "en")
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(search_index.SearchIndexError, match="nowhere"):
        index_part.part_of_index.__wrapped__(part, "en")


WORDLESS = (
    "", "* * *", "...", "------", "[", "?!", "§", "€", "\u0301", "\u200d\u200b", "\ue000", "→", "„“", "…", "。、", "؟", "־",
)  # fmt: skip
WITH_WORDS = (
    "a", "1794", "Ⅳ", "²", "½", "中文字", "שָׁלוֹם", "السلام", "ภาษาไทย", "नमस्ते", "😀", "①", "𐌰", "x" * 10_000, "ª", "한글", "١٢",
)  # fmt: skip


def test_what_has_no_word_is_not_given_to_the_search_engine_and_everything_else_is_found() -> None:
    records = tuple(Record(f"x.md#p{at}", "X", "paragraph", words) for at, words in enumerate((*WORDLESS, *WITH_WORDS)))
    rows = rows_in(written_pages(search_index.search_index(records)))
    kept = {int(row["address"].removeprefix("x.md#p")) for row in rows}
    assert kept == set(range(len(WORDLESS), len(records)))


def test_an_edition_of_signs_alone_has_no_index_and_no_fault() -> None:
    assert search_index.search_index((Record("x.md#p1", "X", "paragraph", "* * *"),)) == ()


def test_a_record_that_the_engine_leaves_out_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    staged = index_part._record  # noqa: SLF001 - a stand-in for a fault of the engine
    monkeypatch.setattr(index_part, "_record", lambda one: "" if "lost" in one.text else staged(one))
    records = [Record(f"x.md#p{at}", "X", "paragraph", words) for at, words in enumerate(("found", "lost words"))]
    with pytest.raises(search_index.SearchIndexError, match=r"left out x\.md#p0"):
        search_index.search_index(tuple(records))


@pytest.mark.parametrize(
    "signs",
    [
        "* * *",
        "[",
        "中文字",
        "שלום",
        *(pytest.param(one, marks=everything()) for one in ("...", "------", "😀", "—", "(…)")),
    ],
)
def test_a_paragraph_without_a_word_is_published_like_any_other(tiny: Path, signs: str) -> None:
    folder = tiny / "sources/letter-1851-03-02"
    text, header = folder / "text.txt", folder / "document.yml"
    old = text.read_bytes()
    new = old.replace(b"\n\n2)", f"\n\n{signs}\n\n2)".encode())
    assert new != old
    text.write_bytes(new)
    before, after = (hashlib.sha256(words).hexdigest() for words in (old, new))
    header.write_text(header.read_text().replace(before, after))
    ran = run("--root", tiny, "--pages-only")
    assert ran.code == 0, ran.out + ran.err
    assert html.escape(signs) in html.unescape((tiny / "docs/edition/letter-1851-03-02.md").read_text())


def test_the_page_leads_on_without_a_script(named: Path) -> None:
    pages = {page.path: page.content for page in compile_edition(named).value.pages}
    page = pages["search.md"]
    assert isinstance(page, str)
    assert "it needs JavaScript" in page
    assert all(f"]({one})" in page for one in ("notes.md", "register/persons/index.md", "parallels.md"))


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        ("灯塔的灯十点熄灭了。", ["灯塔", "熄灭", "十点"]),
        ("没有人。", ["没有", "有人"]),
        ("灯。", ["灯"]),
        ("見ませんでした", ["見ま", "でし", "した"]),
        ("ตะเกียงดับ", ["ตะ", "เก", "ดั"]),
        ("کشتی‌ها ۱۲", ["كشتي", "12"]),
        ("المصباح كبير", ["مصباح", "کبیر"]),
        ("הַמְּנוֹרָה", ["מנורה"]),
        ("פֿרײַנד", ["פריינד"]),
        ("Łódź", ["lodz"]),
        ("१२ लोग", ["12"]),
    ],
)
def test_words_are_found_as_they_are_typed_elsewhere(words: str, typed: list[str]) -> None:
    given = list(otherwise(words))
    assert [one for one in typed if not any(it.startswith(one) for it in given)] == []


def test_plain_words_are_given_once() -> None:
    assert list(otherwise("The lamp is out at ten.")) == []


def test_a_file_of_the_last_index_that_is_gone_meanwhile_is_not_published_empty(
    built_tiny: Path, tmp_path: Path
) -> None:
    root = Path(shutil.copytree(built_tiny, tmp_path / "edition"))
    pages = every_page(compile_edition(root).value, root).value
    page = next(page for page in pages if page.path.startswith("pagefind/") and isinstance(page.held, Elsewhere))
    (root / "docs/edition" / page.path).unlink()
    with pytest.raises(FileNotFoundError):
        next(page.chunks)
