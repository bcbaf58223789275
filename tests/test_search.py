"""The search before the browser: records, names in both scripts, and the index."""

from __future__ import annotations

import hashlib
import html
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import files_below, flagship_result, run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.edition import compile_edition
from build_edition.ground.places import Place
from build_edition.model.edited import Edition
from build_edition.model.registers import Entry
from build_edition.model.sources import Written
from build_edition.search import index as search_index
from build_edition.search.name_variants import name_variants, plain_form
from build_edition.search.search_records import Record, search_records


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
    assert one.text.startswith("Tomsk ] read “Tomsky”. ")
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


def listing(pages: dict[str, bytes]) -> Any:
    return json.loads(pages["pagefind/records.json"])


def test_the_same_records_give_the_same_index(named: Path, tmp_path: Path) -> None:
    found = search_records(compile_edition(named).value)
    search_index.search_index.cache_clear()
    once = search_index.search_index(found)
    search_index.search_index.cache_clear()
    assert search_index.search_index(found) == once
    assert str(tmp_path).encode() not in b"".join(
        page.content if isinstance(page.content, bytes) else page.content.encode() for page in once
    )


def test_the_index_is_written_with_the_pages_swept_and_not_made_by_check(named: Path) -> None:
    assert run("--root", named, "check").code == 0
    assert not (named / "docs/edition").exists()
    assert run("--root", named, "--pages-only").code == 0
    before = files_below(named / "docs/edition")
    rows = listing(before)["rows"]
    assert len(words_in(before)) == len(rows)
    assert not [path for path in before if path.startswith("pagefind/fragment/")]
    assert "pagefind/pagefind.js" in before
    assert not [path for path in before if "-ui." in path]
    terms = named / "sources/register/terms.yml"
    terms.write_text(terms.read_text().replace("summary: ", "summary: Altogether ", 1))
    assert run("--root", named, "--pages-only").code == 0
    after = files_below(named / "docs/edition")
    assert len(listing(after)["rows"]) == len(rows)
    assert len(words_in(after)) == len(rows)
    assert len(set(rows) - set(listing(after)["rows"])) == 1


def words_in(pages: dict[str, bytes]) -> list[str]:
    """The words of each record, in order, as the reader's script finds them."""
    starts, count = listing(pages)["packs"], len(listing(pages)["rows"])
    packs = [json.loads(pages[f"pagefind/words/{at}.json"]) for at in range(len(starts))]
    assert starts == [sum(map(len, packs[:at])) for at in range(len(packs))]
    assert sum(map(len, packs)) == count
    return [words for pack in packs for words in pack]


def test_a_row_says_where_its_words_stand(named: Path) -> None:
    assert run("--root", named, "--pages-only").code == 0
    pages = files_below(named / "docs/edition")
    columns = listing(pages)["columns"]
    for row, words in zip(listing(pages)["rows"].values(), words_in(pages), strict=True):
        one = dict(zip(columns, row, strict=True))
        assert f"{one['address'].partition('#')[0]}" in pages
        if one["kind"] in ("person", "term", "event", "parallel"):
            assert one["title"].split()[0] in words


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 90_000)), max_size=40))
def test_packs_hold_every_record_in_order_and_none_is_larger_than_it_must(lengths: list[tuple[str, int]]) -> None:
    contents = [(page, page * length) for page, length in sorted(lengths, key=lambda one: one[0])]
    packs = search_index.packed(contents)
    assert [one for pack in packs for one in pack] == [content for _, content in contents]
    assert all(packs)
    assert all(sum(map(len, pack[:-1])) < 64_000 for pack in packs)


def test_another_word_in_a_long_document_leaves_the_packs_of_the_others() -> None:
    before = search_index.packed([(page, page * 1000) for page in "abc" for _ in range(100)])
    after = search_index.packed([(page, page * (1500 if page == "a" else 1000)) for page in "abc" for _ in range(100)])
    assert {pack for pack in before if "a" not in pack[0]} == {pack for pack in after if "a" not in pack[0]}


def test_words_that_look_like_markup_stay_words() -> None:
    hostile = Record("x.md#p1", "X", "paragraph", '<script>alert(1)</script> "&amp; ␞ end', heading="</h1><b>")
    pages = {page.path: page.content for page in search_index.search_index((hostile,))}
    (content,) = json.loads(pages["pagefind/words/0.json"])
    assert '<script>alert(1)</script> "&amp; end ␞' in content


def test_a_run_that_fails_says_what_was_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    search_index.search_index.cache_clear()
    with pytest.raises(search_index.SearchIndexError, match="it ended with 1"):
        search_index.search_index((Record("x.md", "X", "term", "words"),))
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(search_index.SearchIndexError, match="nowhere"):
        search_index.search_index((Record("x.md", "X", "term", "words"),))


WORDLESS = (
    "", "* * *", "...", "------", "[", "?!", "§", "№", "€", "\u0301", "\u200d\u200b", "\ue000", "→", "„“", "…", "。、", "؟", "־",
)  # fmt: skip
WITH_WORDS = (
    "a", "1794", "Ⅳ", "²", "½", "中文字", "שָׁלוֹם", "السلام", "ภาษาไทย", "नमस्ते", "😀", "①", "𐌰", "x" * 10_000, "ª", "한글", "١٢",
)  # fmt: skip


def test_what_has_no_word_is_not_given_to_the_search_engine_and_everything_else_is_found() -> None:
    records = tuple(Record(f"x.md#p{at}", "X", "paragraph", words) for at, words in enumerate((*WORDLESS, *WITH_WORDS)))
    pages = {page.path: page.content for page in search_index.search_index(records)}
    rows = json.loads(str(pages["pagefind/records.json"]))["rows"]
    kept = {int(row[0].removeprefix("x.md#p")) for row in rows.values()}
    assert kept == set(range(len(WORDLESS), len(records)))


def test_an_edition_of_signs_alone_has_no_index_and_no_fault() -> None:
    assert search_index.search_index((Record("x.md#p1", "X", "paragraph", "* * *"),)) == ()


def test_a_record_with_words_that_the_engine_leaves_out_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    staged = search_index._staged  # noqa: SLF001 - a stand-in for a fault of the engine
    empty = Record("x.md#p1", "X", "paragraph", "...")
    monkeypatch.setattr(search_index, "_staged", lambda one, lang: staged(empty if "lost" in one.text else one, lang))
    records = [Record(f"x.md#p{at}", "X", "paragraph", words) for at, words in enumerate(("found", "lost words"))]
    with pytest.raises(search_index.SearchIndexError, match=r"left out x\.md#p1"):
        search_index.search_index(tuple(records))


@pytest.mark.parametrize("signs", ["* * *", "...", "------", "[", "😀", "中文字", "שלום", "—", "(…)"])
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
    given = list(search_index.otherwise(words))
    assert [one for one in typed if not any(it.startswith(one) for it in given)] == []


def test_plain_words_are_given_once() -> None:
    assert list(search_index.otherwise("The lamp is out at ten.")) == []
