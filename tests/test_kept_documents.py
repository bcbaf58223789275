"""A change costs the documents it changes, and what is kept of the others is what editing them anew would make."""

from __future__ import annotations

import gc
import hashlib
import pickle
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, TINY, opened_store, run
from everything import everything

from build_edition import edition as edition_module
from build_edition.diagnostics.findings import Result
from build_edition.edition import compile_at_hand, compile_edition
from build_edition.exports.formats import published_formats
from build_edition.ground.addresses import first_page
from build_edition.ground.at_rest import Resting
from build_edition.ground.keys import Key
from build_edition.ground.shelf import AT_HAND, Shelf
from build_edition.ground.store import FILE, Store, opened
from build_edition.markup.render import Renderer
from build_edition.measures import hand_written as by_hand
from build_edition.measures.edit_all import Workshop
from build_edition.measures.hand_written import CheckedPage, check_pages
from build_edition.measures.kept_documents import KeptDocuments
from build_edition.model.edited import Edited, Edition
from build_edition.model.record import Record
from build_edition.model.resolved import Target
from build_edition.model.sources import Source, Written
from build_edition.model.summary import MentionLine, NoteLine
from build_edition.model.woven import Page
from build_edition.pages import all_pages as every_page
from build_edition.pages import written as written_pages
from build_edition.pages.kit import led_again
from build_edition.pages.kit.bounded import bounded
from build_edition.pages.kit.led import led
from build_edition.pages.kit.long import may_be_cut
from build_edition.pages.lists import entries, entry_rows
from build_edition.pages.written import from_json
from build_edition.search import index as every_record
from build_edition.search import packs
from build_edition.search.index import Wanted, index_of_volumes, runs_by_volume, search_records
from build_edition.search.index_part import part_of_index
from build_edition.search.runs import RecordsOfPack, records_from
from build_edition.sources.read import read_tree

FIRST, SECOND, HEARING = "letter-1851-03-02", "letter-1851-03-09", "hearing-1851-04-01"
NOTES = f"sources/{FIRST}/annotations/notes.yml"
PERSONS = "sources/register/persons.yml"


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    """The tiny edition with registers, in a folder of its own."""
    root = tmp_path / "edition"
    shutil.copytree(TINY, root, ignore=shutil.ignore_patterns("edition", "site", ".*"))
    shutil.copytree(ROOT / "tests/editions/named", root, dirs_exist_ok=True)
    (root / ".build-edition").mkdir()
    return root


@pytest.fixture(scope="module")
def filled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root: Path = edition.__wrapped__(tmp_path_factory.mktemp("filled"))  # type: ignore[attr-defined]
    with opened(root / ".build-edition") as store:
        compile_edition(root, shop=Workshop(store))
    return root


@pytest.fixture
def filled(filled_once: Path, tmp_path: Path) -> Path:
    """The edition, of which everything is kept."""
    return Path(shutil.copytree(filled_once, tmp_path / "filled"))


@pytest.fixture(scope="module")
def with_nobody(filled_once: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[object, ...]:
    """What is said and made of it with a person more, from nothing."""
    root = Path(shutil.copytree(filled_once / "sources", tmp_path_factory.mktemp("nobody") / "sources")).parent
    shutil.copytree(filled_once / "docs", root / "docs")
    shutil.copy(filled_once / "mkdocs.yml", root)
    register_nobody(root)
    return said_and_made(compile_edition(root))


@pytest.fixture
def edited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents that are edited, one by one."""
    names: list[str] = []

    def noted(document: object, *rest: object) -> object:
        names.append(document.id)  # type: ignore[attr-defined]
        return edit(document, *rest)  # type: ignore[arg-type]

    edit = edition_module.edit
    monkeypatch.setattr(edition_module, "edit", noted)
    return names


def kept(root: Path, jobs: int = 1, *, is_proved: bool = True) -> Result[Edition]:
    return compile_edition(root, is_proved=is_proved, shop=Workshop(Store(root / ".build-edition"), jobs))


def said_and_made(result: Result[Edition]) -> tuple[object, ...]:
    edition = result.value
    return (result.diagnostics, edition.summaries, tuple(edition.edited), edition.pages, edition.pairs)


def made_of(result: Result[Edition]) -> dict[str, object]:
    given = result.value
    files = {page.path: page.content for form in published_formats(given) for page in form.write(given)}
    return {**files, "records": search_records(given), "pages": given.pages}


def alter(root: Path, path: str, old: str, new: str) -> None:
    words = (root / path).read_text()
    assert old in words
    (root / path).write_text(words.replace(old, new))


def append(root: Path, path: str, words: str) -> None:
    with (root / path).open("a") as file:
        file.write(words)


def nothing(_root: Path) -> None:
    pass


def edit_a_note(root: Path) -> None:
    alter(root, NOTES, "In the morning.", "In the evening.")


def add_a_note(root: Path) -> None:
    note = "- id: more\n  kind: explanatory\n  target:\n    exact: lamp\n  every: true\n  body: More.\n"
    append(root, f"sources/{SECOND}/annotations/more.yml", note + "  certainty: high\n  by: [editors]\n")


def take_the_notes_away(root: Path) -> None:
    shutil.rmtree(root / f"sources/{HEARING}/annotations")


def entry(name: str, form: str, more: str = "") -> str:
    return (
        f"\n- id: {name}\n  name: {form}\n  sort: {form}\n  summary: Somebody.\n  forms: [{form}]\n{more}"
        "  identification: {certainty: high, reason: Nobody else has the name.}\n"
        "  body: |\n    Nothing is known.\n  by: [editors]\n"
    )


def register_nobody(root: Path) -> None:
    append(root, PERSONS, entry("nobody", "Zzyzx Quux"))


def cite_nowhere(root: Path) -> None:
    append(root, "sources/bibliography.bib", "\n@book{unread1900,\n  title = {Unread},\n  date = {1900},\n}\n")


def say_otherwise_of_nobody(root: Path) -> None:
    alter(root, PERSONS, "Nothing is known.", "Nothing at all\n    is known.")


def contributor(root: Path) -> None:
    append(root, "sources/contributors.yml", "- id: another\n  name: Another\n  role: Reader\n")


def contributor_before_all(root: Path) -> None:
    path = root / "sources/contributors.yml"
    path.write_text("- id: another\n  name: Another\n  role: Reader\n" + path.read_text())


def another_name(root: Path) -> None:
    alter(root, "sources/contributors.yml", "A first reader", "A second reader")


def take_a_reviewer_away(root: Path) -> None:
    alter(root, "sources/contributors.yml", "- id: reader\n  name: A first reader\n  role: review\n", "")


def retitle(root: Path) -> None:
    alter(root, f"sources/{FIRST}/document.yml", "short_title: ", "short_title: The ")


def add_a_document(root: Path) -> None:
    shutil.copytree(root / f"sources/{SECOND}", root / "sources/letter-1851-03-10")
    shutil.rmtree(root / "sources/letter-1851-03-10/annotations")


def extend_markdown(root: Path) -> None:
    alter(root, "mkdocs.yml", "markdown_extensions:\n", "markdown_extensions:\n  - sane_lists\n")


def break_a_note(root: Path) -> None:
    alter(root, NOTES, "In the morning.", "In the [[nowhere]].")


CHANGES: list[tuple[Callable[[Path], None], set[str]]] = [
    (nothing, set()),
    (edit_a_note, {FIRST}),
    (add_a_note, {SECOND}),
    (take_the_notes_away, {HEARING}),
    (register_nobody, set()),
    (contributor, set()),
    (contributor_before_all, set()),
    (another_name, set()),
    (take_a_reviewer_away, set()),
    (add_a_document, {"letter-1851-03-10"}),
    (extend_markdown, {FIRST, SECOND, HEARING}),
    (break_a_note, {FIRST}),
]


@pytest.mark.parametrize(("change", "expected"), CHANGES, ids=lambda one: getattr(one, "__name__", ""))
def test_a_change_costs_the_documents_it_changes(
    filled: Path, edited: list[str], change: Callable[[Path], None], expected: set[str]
) -> None:
    change(filled)
    edited.clear()
    again = kept(filled)
    assert expected <= set(edited)
    assert not set(edited) - expected - linked_to(filled, expected)
    assert said_and_made(again) == said_and_made(compile_edition(filled))


def test_a_program_that_goes_on_reads_of_the_store_what_it_has_not_read_before(edition: Path) -> None:
    held: dict[tuple[str, str], object] = {}

    def compiled() -> Result[Edition]:
        return compile_edition(edition, shop=Workshop(Store(edition / ".build-edition"), held=held))

    compiled()
    compiled()
    before = dict(held)
    assert sorted(kind for kind, _ in before) == ["done"] * 3 + ["leaf"] * 3
    edit_a_note(edition)
    assert said_and_made(compiled()) == said_and_made(compile_edition(edition))
    assert sorted(kind for kind, _ in held) == ["done"] * 2 + ["leaf"] * 3  # of the edited one what is known of it now
    assert len([key for key, one in held.items() if before.get(key) is one]) == len(before) - 2
    assert said_and_made(compiled()) == said_and_made(compile_edition(edition))
    assert len(held) == len(before)


def linked_to(root: Path, names: set[str]) -> set[str]:
    """The documents in which a link leads into one of some documents."""
    return {
        path.parts[-3] if path.parent.name == "annotations" else path.parent.name
        for path in root.glob("sources/*/**/*.yml")
        for name in names
        if f"[[{name}" in path.read_text() or "[[note:" in path.read_text()
    }


def test_a_new_form_costs_the_documents_in_which_it_stands(filled: Path, edited: list[str]) -> None:
    first = kept(filled).value
    word = "lamp"
    holding = {one.id for one in first.documents if word in one.source.text.casefold()}
    assert holding
    append(filled, PERSONS, entry("lamp", word))
    edited.clear()
    again = kept(filled)
    assert set(edited) == holding
    assert said_and_made(again) == said_and_made(compile_edition(filled))
    alter(filled, PERSONS, entry("lamp", word), "")
    edited.clear()
    assert said_and_made(kept(filled)) == said_and_made(compile_edition(filled))


def test_forms_that_changed_while_a_document_was_not_there_are_still_looked_for(filled: Path) -> None:
    away = filled.parent / "away"
    shutil.move(filled / f"sources/{SECOND}", away)
    append(filled, PERSONS, entry("lamp", "lamp"))
    kept(filled)
    shutil.move(away, filled / f"sources/{SECOND}")
    assert said_and_made(kept(filled)) == said_and_made(compile_edition(filled))


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (PERSONS, "name: ", "name: Another "),
        (f"sources/{FIRST}/document.yml", "short_title: ", "short_title: The "),
        ("sources/bibliography.bib", "1850", "1852"),
        ("sources/edition.yml", "title: ", "title: Another "),
    ],
)
def test_what_a_document_says_of_others_follows_them(filled: Path, path: str, old: str, new: str) -> None:
    alter(filled, path, old, new)
    assert said_and_made(kept(filled)) == said_and_made(compile_edition(filled))


def test_many_processes_edit_as_one_does(edition: Path) -> None:
    assert said_and_made(kept(edition, jobs=3)) == said_and_made(compile_edition(edition))


KINDS = (
    "leaf",
    "done",
    "edited",
    "folded",
    "seen",
    "forms",
    "notes",
    "mentions",
    "open",
    "ids",
    "called",
    "named",
    "targets",
    "cited",
)
OTHER, GONE = "UPDATE kept SET value = CAST('[[0]]' AS BLOB) WHERE kind = ?", "DELETE FROM kept WHERE kind = ?"


def damages() -> Iterator[Any]:
    """Each kind of value is another in `make test`, or gone, by turns; the other waits."""
    for at, kind in enumerate(KINDS):
        for number, damage in enumerate((OTHER, GONE)):
            yield pytest.param(kind, damage, marks=[] if at % 2 == number else everything())


@pytest.mark.parametrize(("kind", "damage"), [*damages()])
def test_what_was_touched_in_the_store_is_not_believed(
    filled: Path, with_nobody: tuple[object, ...], kind: str, damage: str
) -> None:
    with opened_store(filled / ".build-edition" / FILE) as file:
        assert file.execute(damage, (kind,)).rowcount > 0
    register_nobody(filled)
    assert said_and_made(kept(filled)) == with_nobody


def test_a_document_that_goes_from_the_store_while_it_is_needed_is_edited_again(edition: Path) -> None:
    result = kept(edition)
    shelf = Shelf([one.id for one in result.value.summaries], result.value.edited._make.__wrapped__)  # type: ignore[attr-defined]
    (edition / ".build-edition" / FILE).unlink()
    assert tuple(shelf) == tuple(compile_edition(edition).value.edited)


def test_a_run_that_is_ended_leaves_what_it_made(
    edition: Path, edited: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("build_edition.edition.all_pages", stop)
        with pytest.raises(KeyboardInterrupt):
            kept(edition)
    edited.clear()
    kept(edition)
    assert edited == []


def test_a_shelf_holds_a_few_things_at_a_time() -> None:
    made: list[str] = []

    def make(name: str) -> str:
        made.append(name)
        return name.upper()

    names = [f"n{number}" for number in range(AT_HAND + 10)]
    shelf = Shelf(names, make)
    assert list(shelf) == [name.upper() for name in names]
    assert (shelf[-1], len(shelf), list(shelf[:2])) == (names[-1].upper(), AT_HAND + 10, ["N0", "N1"])
    assert len(made) == AT_HAND + 12


def add_documents(root: Path, until: int) -> None:
    """Further letters, up to a number, each with a note of its own."""
    for number in range(1, until + 1):
        folder = root / f"sources/letter-1852-01-{number:02}"
        if not folder.exists():
            shutil.copytree(root / f"sources/{SECOND}", folder)
            shutil.rmtree(folder / "annotations")
            note = f"- id: further-{number}\n  kind: explanatory\n  target:\n    exact: English\n  every: true\n"
            said = "  body: More.\n  certainty: high\n  by: [editors]\n"
            append_to = folder / "annotations/notes.yml"
            append_to.parent.mkdir()
            append_to.write_text(note + said)


@pytest.fixture
def only_what_comes() -> Iterator[None]:
    """What the tests before hold is not looked at: neither by Python, which looks for cycles, nor by `held_of`."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def held_of(kinds: tuple[type, ...]) -> Counter[str]:
    gc.collect()
    return Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, kinds))


def test_texts_and_notes_that_were_read_are_at_rest_and_the_same(edition: Path) -> None:
    sources = read_tree(edition).value.sources
    assert len(sources) == len(set(sources)) > 10
    for path, one in sources.items():
        content = (edition / path).read_bytes()
        assert (one.path, one.text, one.sha256) == (path, content.decode(), hashlib.sha256(content).hexdigest())
    held = {path for path in sources if sources[path] is sources[path]}
    assert not [path for path in held if path.endswith("/text.txt") or "/annotations/" in path]
    changed = sources.with_others({NOTES: Source(NOTES, "[]\n", "")})  # type: ignore[attr-defined]
    assert (changed[NOTES].text, len(changed)) == ("[]\n", len(sources))
    assert sources[NOTES].text == (edition / NOTES).read_text()
    assert dict(pickle.loads(pickle.dumps(sources))) == dict(sources)  # noqa: S301 - our own


@pytest.mark.usefixtures("only_what_comes")
def test_records_are_held_a_pack_at_a_time(edition: Path) -> None:
    before, most = held_of((Record,))["Record"], list[int]()

    def parts(wanted: Iterable[Wanted]) -> Iterator[tuple[Page, ...]]:
        for one in wanted:
            most.append(held_of((Record,))["Record"] - before)
            yield part_of_index(tuple(map(RecordsOfPack, one.packs)), one.language) if not one.folder else ()

    for count in (AT_HAND, AT_HAND + 16):
        add_documents(edition, count)
        found = runs_by_volume(kept(edition).value)
        assert index_of_volumes(found, make=parts)
        part_of_index.cache_clear()  # it holds what reads the parts that it made last
    assert most == [0, 0]


@pytest.mark.usefixtures("only_what_comes")
def test_what_is_held_of_leaves_and_summaries_does_not_grow_with_the_documents(edition: Path) -> None:
    of_leaves, of_summaries = (Target, Written), (NoteLine, MentionLine)
    first, leaves, summaries = held_of(of_summaries), list[Counter[str]](), list[Counter[str]]()
    for count in (AT_HAND + 4, AT_HAND + 16):
        add_documents(edition, count)
        for jobs in (2, 1):  # made now; and taken from the store
            before = held_of(of_leaves)
            result, hand = compile_at_hand(edition, shop=Workshop(Store(edition / ".build-edition"), jobs))
            leaves.append(held_of(of_leaves) - before)
            assert sum(len(one.notes) for one in hand.leaves) > count
            assert len(hand.desk.links.targets) > 4 * count
            del hand
            summaries.append(held_of(of_summaries) - first)
            assert sum(len(one.notes) for one in result.value.summaries) > count
            assert_next_to_nothing_is_held_of_pages_about_all(result.value)
            del result
    made, taken = leaves[::2], leaves[1::2]  # one process has the last documents at hand
    assert all(len({one["Written"] for one in some}) == 1 for some in (made, taken))
    assert max(one["Target"] for one in leaves) < 300
    assert len({tuple(sorted(one.items())) for one in summaries}) == 1
    assert summaries[0]["NoteLine"] <= AT_HAND


def assert_next_to_nothing_is_held_of_pages_about_all(edition: Edition) -> None:
    before = held_of((Resting,))
    rows = entry_rows.rows_on_entries(edition)
    rows.gather(entry.key for entry in edition.entries)
    given = [one for entry in edition.entries for one in rows.of(entry.key)]
    assert len(given) > len(edition.summaries)
    assert held_of((Resting,)) == before


def test_lines_of_leaves_that_go_from_the_store_are_made_again(edition: Path) -> None:
    leaves = compile_at_hand(edition)[1].leaves
    again = compile_at_hand(edition, shop=Workshop(Store(edition / ".build-edition")))[1].leaves
    with opened_store(edition / ".build-edition" / FILE) as file:
        act = "DELETE FROM kept WHERE kind IN ('ids', 'called', 'named', 'targets', 'cited')"
        assert file.execute(act).rowcount == 5 * len(leaves)
    assert again == leaves


def test_a_program_that_goes_on_holds_what_it_asks_of_leaves(edition: Path) -> None:
    shop = Workshop(Store(edition / ".build-edition"), held={})
    for _ in range(2):
        leaves = compile_at_hand(edition, shop=shop)[1].leaves
        assert {type(one.targets) for one in leaves} == {tuple}
    assert leaves == compile_at_hand(edition)[1].leaves


@pytest.mark.parametrize("kind", ["notes", "mentions", "open"])
def test_lines_that_go_from_the_store_while_they_are_needed_are_made_again(edition: Path, kind: str) -> None:
    kept(edition)
    result = kept(edition)
    with opened_store(edition / ".build-edition" / FILE) as file:
        assert file.execute("DELETE FROM kept WHERE kind = ?", (kind,)).rowcount == 3
    assert result.value.summaries == compile_edition(edition).value.summaries


def test_lines_that_cannot_be_kept_are_held(edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Store, "put_together", lambda *_: False)
        result = kept(edition)
        patched.setattr(Store, "get", None)
        assert result.value.summaries == compile_edition(edition).value.summaries


def test_what_is_made_of_a_document_is_kept_and_follows_from_it_alone(
    edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = made_of(kept(edition))
    again = kept(edition)
    with monkeypatch.context() as patched:
        patched.setattr(edition_module, "edit", None)
        patched.setattr(KeptDocuments, "edited", None)  # none is taken from the shelf
        assert made_of(again) == before
    assert made_of(compile_edition(edition)) == before
    for change in (edit_a_note, register_nobody, add_a_document):
        change(edition)
        assert made_of(kept(edition, jobs=3)) == made_of(compile_edition(edition))


def test_of_what_is_kept_the_pages_are_read_when_somebody_asks_for_their_words(
    edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(edition)
    without = compile_edition(edition).value.pages
    read: list[str] = []
    monkeypatch.setattr(written_pages, "from_json", lambda written: read.append(written) or from_json(written))
    again = compile_edition(edition, is_proved=False, shop=Workshop(Store(edition / ".build-edition"))).value
    pages = again.pages
    assert [(one.path, one.size, one.sha256, one.head) for one in pages] == [
        (one.path, one.size, one.sha256, one.head) for one in without
    ]
    assert not read
    assert pages == without
    assert len(read) == 2 * 3 + len(again.entries)  # the pages of each document, its citations, those of entries, once


@pytest.mark.parametrize("most", [400, 1_500])
def test_where_lists_are_cut_the_pages_of_what_is_kept_lead_to_where_things_stand(
    edition: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    for room in (every_page, entries):
        monkeypatch.setattr(room, "bounded", partial(bounded, most=most))
    monkeypatch.setattr("build_edition.pages.written.may_be_cut", partial(may_be_cut, most=most))
    kept(edition)
    for change in (nothing, register_nobody, add_a_document):
        change(edition)
        without = compile_edition(edition).value.pages
        assert kept(edition).value.pages == without
        further = {one.path for one in without} - {first_page(one.path) for one in without}
        assert further
        if most == 400:
            assert any(re.fullmatch(r"register/persons/\w+/\d+\.md", path) for path in further)


def test_pages_that_lead_to_where_things_stood_before_are_not_read_for_it(
    edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "bounded", partial(bounded, most=400))
    kept(edition)
    without = compile_edition(edition).value.pages
    assert {"register/persons/quay/2.md", "named/hearing-1851-04-01.md"} <= {one.path for one in without}
    read: list[str] = []
    monkeypatch.setattr(led_again, "led", lambda page, places: read.append(page.path) or led(page, places))
    assert [one.sha256 for one in kept(edition, is_proved=False).value.pages] == [one.sha256 for one in without]
    assert not [path for path in read if path.startswith(("register/persons/quay", "named/"))]


@pytest.mark.parametrize("damage", ["UPDATE kept SET value = CAST('[[0]]' AS BLOB)", "DELETE FROM kept"])
@pytest.mark.parametrize("kind", ["pages", "on entries", "entry"])
@pytest.mark.parametrize("of", ["face", "piece"])
def test_pages_that_were_touched_in_the_store_are_made_again(filled: Path, of: str, kind: str, damage: str) -> None:
    without = compile_edition(filled).value
    with opened_store(filled / ".build-edition" / FILE) as file:
        touched = file.execute(f"{damage} WHERE kind = ?", (f"{of} {kind}",)).rowcount
    assert touched == len(without.entries if kind == "entry" else without.summaries)
    assert kept(filled).value.pages == without.pages


def test_a_page_written_by_hand_is_checked_again_when_it_or_what_it_is_read_with_changed(
    edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (edition / "docs/more.md").write_text("# More\n\nThat leads nowhere.[^nowhere]\n")
    checked: list[str] = []

    def noted(sources: list[Source], renderer: Renderer) -> Iterator[CheckedPage]:
        checked.extend(one.path for one in sources)
        return check_pages(sources, renderer)

    monkeypatch.setattr(by_hand, "check_pages", noted)
    assert "M105" in {one.code for one in kept(edition).diagnostics}
    assert "docs/more.md" in checked
    pages = set(checked)
    for change, again in ((nothing, set()), (write_more, {"docs/more.md"}), (extend_markdown, pages)):
        change(edition)
        checked.clear()
        said = kept(edition).diagnostics
        assert set(checked) == again
        assert said == compile_edition(edition).diagnostics
        assert "M105" in {one.code for one in said}


def write_more(root: Path) -> None:
    append(root, "docs/more.md", "\nMore.\n")


def test_only_of_the_part_of_the_index_in_which_a_document_changed_the_records_are_read(
    edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packs, "_LEAST", 10)
    monkeypatch.setattr(packs, "_PARTS", ())
    read: list[str] = []
    monkeypatch.setattr(every_record, "records_from", lambda written: read.append(written) or records_from(written))
    assert run("--root", edition).code == 0
    together = {name for name in (FIRST, SECOND, HEARING) if part_of(name) == part_of(FIRST)}
    assert together != {FIRST, SECOND, HEARING}
    read.clear()
    edit_a_note(edition)
    assert run("--root", edition).code == 0
    assert len(read) == len(together)
    assert all(any(f"{name}.md#" in written for name in together) for written in read)


def part_of(name: str) -> int:
    return packs._numbered([Record(f"{name}.md#p1", "", "", "")]) % packs._MOST_PARTS  # noqa: SLF001 - of so many parts


def test_what_is_made_of_one_document_cannot_read_another(edition: Path) -> None:
    def peep(_one: object, alone: Edition) -> str:
        return str(len(list(alone.by_date)))

    with pytest.raises(AssertionError, match="reads no other"):
        compile_edition(edition).value.each("peeping", peep)


def test_what_is_made_of_one_document_knows_of_what_all_share_what_it_uses(edition: Path) -> None:
    known = dict[str, tuple[frozenset[Key], frozenset[str], frozenset[str]]]()

    def peep(one: Edited, alone: Edition) -> str:
        parallels = frozenset(it.id.value for it in alone.parallels)
        known[one.id] = frozenset(it.key for it in alone.entries), frozenset(alone.texts.works), parallels
        return ""

    compiled = compile_edition(edition).value
    compiled.each("peeping", peep)
    for one in compiled.summaries:
        entries, cited, parallels = known[one.id]
        assert one.named & {it.key for it in compiled.entries} <= entries < {it.key for it in compiled.entries}
        assert cited == {*one.works} & {*compiled.texts.works}
        assert parallels == {it.id.value for it in compiled.parallels if one.id in it.documents}


@pytest.mark.parametrize("change", [register_nobody, cite_nowhere, say_otherwise_of_nobody])
def test_what_no_document_uses_of_what_all_share_costs_none(
    edition: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], None]
) -> None:
    append(edition, PERSONS, entry("somebody", "Sophie Nowhere"))
    made_of(kept(edition))
    change(edition)
    with monkeypatch.context() as patched:
        patched.setattr(KeptDocuments, "edited", None)  # none is taken from the shelf
        again = made_of(kept(edition, is_proved=False))
    assert again == made_of(compile_edition(edition))


def test_an_entry_that_a_note_leads_to_by_its_address_is_used_too(edition: Path) -> None:
    alter(edition, NOTES, "In the morning.", "In the morning, [he](register/persons/chair.md) says.")
    made_of(kept(edition))
    alter(edition, PERSONS, "name: The chair of", "name: Who was in the chair of")
    again = made_of(kept(edition))
    assert again == made_of(compile_edition(edition))
    notes = [one for one in search_records(kept(edition).value) if one.address.startswith(f"{FIRST}.md#fn-")]
    assert any("Who was in the chair of the hearing" in one.persons for one in notes)


def test_a_name_by_which_nothing_is_found_but_words_is_looked_for_in_the_records(edition: Path) -> None:
    made_of(kept(edition))
    for romanised in ("Unheardof, Ada", "Wicks, Ada"):
        name, more = romanised.partition(",")[0], f"  romanised: {romanised}\n"
        append(edition, PERSONS, entry(name.casefold(), f"{name} Else", more))
        assert made_of(kept(edition)) == made_of(compile_edition(edition))
    names = [one.names for one in search_records(kept(edition).value) if one.kind == "paragraph"]
    assert any("wicks else" in one for one in names)


def test_of_entries_the_pages_are_made_anew_on_which_anything_differs(
    edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(entries, "bounded", lambda words, page: made.append(page.path) or bounded(words, page))

    def made_after(change: Callable[[Path], None]) -> list[str]:
        change(edition)
        made.clear()
        kept(edition)
        return sorted(made)

    every = made_after(nothing)
    assert len(every) == len(compile_edition(edition).value.entries)
    assert made_after(nothing) == []
    assert made_after(edit_a_note) == []
    alter(edition, f"sources/{FIRST}/text.txt", "lamp", "lantern")
    assert 0 < len(made_after(nothing)) < len(every)
