"""Volumes: folders of documents. What a document is called and where it is read does not depend on them."""

from __future__ import annotations

import html
import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from conftest import BILINGUAL, SOURCES_ONLY, files_below, run
from corpus import corpus
from hypothesis import given
from hypothesis import strategies as st
from in_volumes import OF, put_in_volumes
from searched import rows_by_pack

from build_edition.contribute.taken_edition import taken_edition
from build_edition.edition import compile_edition
from build_edition.ground.filing import PARTS, SHARED, VOLUME_FILE, filed, folder_in, volumes_among, without_volume
from build_edition.ground.store import opened
from build_edition.markup.render import renderer_of
from build_edition.measures.edit_all import Workshop
from build_edition.measures.review import Side, review
from build_edition.model.edited import Edition
from build_edition.model.sources import Source
from build_edition.pages.all_pages import reserved_names
from build_edition.sources.history import former_states
from build_edition.sources.notes.volumes import parse_volume
from build_edition.sources.read import _SHARED_FOLDERS, read_tree

LETTER = "letter-1851-03-02"
NAMES = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True).filter(lambda name: name not in (*PARTS, *SHARED))


def pages_of(edition: Edition) -> Mapping[str, str]:
    return {page.path: str(page.content) for page in edition.pages}


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory, named_root: Path) -> tuple[Edition, Edition]:
    """The edition with its documents side by side, and with the same documents in volumes."""
    moved = Path(shutil.copytree(named_root, tmp_path_factory.mktemp("moved") / "named"))
    return compile_edition(named_root).value, compile_edition(put_in_volumes(moved)).value


@pytest.fixture(scope="module")
def named_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("beside") / "named"
    tests = Path(__file__).parent
    shutil.copytree(tests / "editions/tiny", root, ignore=shutil.ignore_patterns("edition", "site"))
    shutil.copytree(tests / "editions/named", root, dirs_exist_ok=True)
    return root


@given(NAMES, NAMES, st.sampled_from(["text.txt", "document.yml", "annotations/a.yml", "facsimile/p-1.png"]))
def test_a_path_says_in_which_volume_and_document_a_file_lies(volume: str, document: str, rest: str) -> None:
    assert filed(f"{folder_in(volume, document)}/{rest}") == (volume, document, rest)
    assert filed(f"{folder_in('', document)}/{rest}") == ("", document, rest)
    assert without_volume(f"{folder_in(volume, document)}/{rest}", {volume}) == f"sources/{document}/{rest}"


def test_what_is_of_all_documents_is_of_none() -> None:
    assert set(_SHARED_FOLDERS) == set(SHARED)
    shared = ["sources/edition.yml", f"sources/letters/{VOLUME_FILE}", "docs/a/b/c.md"]
    assert [filed(path) for path in (*shared, *(f"sources/{name}/x.yml" for name in SHARED))] == [None] * 9
    assert volumes_among([f"sources/register/{VOLUME_FILE}", "sources/parallels/a/document.yml"]) == frozenset()


def test_the_address_of_a_document_does_not_change_when_it_is_moved_into_a_volume(
    both: tuple[Edition, Edition],
) -> None:
    before, after = map(pages_of, both)
    assert before.keys() == after.keys()
    assert [one.parts for one in both[0].summaries] == [one.parts for one in both[1].summaries]
    there = "[The letters &#38; the &#42;lamp&#42;](index.md#volume-letters) · "
    assert there in after[f"{LETTER}.md"]
    assert after[f"{LETTER}.md"].replace(there, "") == before[f"{LETTER}.md"], "nothing else is said otherwise"


def test_documents_are_listed_under_their_volumes_in_the_editors_order(both: tuple[Edition, Edition]) -> None:
    contents = pages_of(both[1])["index.md"]
    listed = [line for line in contents.split("\n") if line.startswith(("- [The", "## ", "### "))][:7]
    assert listed == [
        "- [The letters &#38; the &#42;lamp&#42;](#volume-letters), 1851: 2 documents",
        "- [The hearings](#volume-hearings): 1 document",
        "## The letters &#38; the &#42;lamp&#42; {: #volume-letters }",
        "### [Letter of 2 March](letter-1851-03-02.md)",
        "### [Letter of 9 March](letter-1851-03-09.md)",
        "## The hearings {: #volume-hearings }",
        "### [Hearing of 1 April](hearing-1851-04-01.md)",
    ]
    assert "    - [Letter of 2 March](letter-1851-03-02.md)" in pages_of(both[1])["search.md"]


def test_an_edition_without_volumes_says_nothing_of_them(both: tuple[Edition, Edition]) -> None:
    said = {path for path, text in pages_of(both[0]).items() if "volume-" in text and path.endswith(".md")}
    assert said <= {"diagnostics.md"}, said


def test_documents_in_no_volume_come_first(named: Path) -> None:
    put_in_volumes(named, {LETTER: "letters"}, {"letters": "title: The letters\n"})
    contents = pages_of(compile_edition(named).value)["index.md"]
    assert contents.index("- In no volume: 2 documents") < contents.index(
        "- [The letters](#volume-letters): 1 document"
    )
    assert contents.index("## [Letter of 9 March]") < contents.index("## The letters {")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("years: 1851\n", "1:1 N007"),
        ("title: ' '\n", "1:9 N013"),
        ("title: [a]\n", "1:8 N0"),
        ("title: A\ncolour: red\n", "2:1 N006"),
        ("title: *a\n", "1:8 N0"),
        ("title: A\ntitle: B\n", "2:1 N0"),
        ("- title: A\n", "1:1 N0"),
        ("", "1:1 N0"),
    ],
)
def test_what_a_volume_says_wrongly_is_said_at_its_place(said: str, expected: str) -> None:
    found = parse_volume(Source("sources/letters/volume.yml", said, "")).diagnostics
    places = [f"{one.place.line}:{one.place.column} {one.code}" for one in found if one.is_error]
    assert len(places) == 1, found
    assert places[0].startswith(expected), found


def test_hostile_titles_are_words(tiny: Path) -> None:
    titles = {
        "letters": "<script>alert(1)</script> {{ x }}",
        "hearings": "[a](javascript:b) `c` {: onclick=d } # 1 | *e*",
        "rest": "x" * 3000,
    }
    said = {name: f"title: '{title}'\n" for name, title in titles.items()}
    put_in_volumes(tiny, {**OF, "letter-1851-03-09": "rest"}, said)
    compiled = compile_edition(tiny)  # which renders every page and looks for what may not be published
    assert not compiled.has_errors
    contents = renderer_of(compiled.value.config.extensions).render(pages_of(compiled.value)["index.md"]).html
    assert "<script" not in contents
    shown = html.unescape(contents.replace("&quot;", '"'))
    assert [title for title in titles.values() if f">{title}</h2>" not in shown] == []


def test_pictures_are_found_in_a_volume(tmp_path: Path) -> None:
    root = Path(shutil.copytree(BILINGUAL, tmp_path / "edition", ignore=SOURCES_ONLY))
    before = compile_edition(root, is_proved=False)
    names = {one.id: "all" for one in before.value.summaries}
    after = compile_edition(put_in_volumes(root, names, {"all": "title: All\n"}), is_proved=False)
    assert [one.code for one in after.diagnostics] == [one.code for one in before.diagnostics]
    assert before.value.images
    assert pages_of(after.value).keys() == pages_of(before.value).keys()


def test_what_was_made_of_a_document_in_a_volume_is_kept(tiny: Path, tmp_path: Path) -> None:
    put_in_volumes(tiny)
    with opened(tmp_path) as store:
        shop = Workshop(store)
        first = compile_edition(tiny, shop=shop)
        assert {one.id for one in first.value.summaries} <= set(_done(tiny, shop))
        assert compile_edition(tiny, shop=shop).diagnostics == first.diagnostics


def _done(root: Path, shop: Workshop) -> tuple[str, ...]:
    pieces = compile_edition(root, shop=shop).value.pieces
    return tuple(name for name, key in pieces.keys.items() if key) if pieces else ()


def test_a_volume_that_is_called_otherwise_is_a_change_of_the_edition(both: tuple[Edition, Edition]) -> None:
    found = review(Side(both[0], (), {}), Side(both[1], (), {})).changes
    assert {one.name for one in found if one.kind == "edition"} == {"letters/volume.yml", "hearings/volume.yml"}


def test_a_former_text_is_known_after_its_document_was_moved(tiny: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", "-C", tiny, "-c", "user.name=A", "-c", "user.email=a@example.org", *words], check=True)

    text = tiny / "sources" / LETTER / "text.txt"
    now = text.read_text()
    text.write_text(now.replace("lamp", "light"))
    git("init", "-q")
    for message in ("First", "Corrected"):
        git("add", "-A")
        git("commit", "-qm", message)
        text.write_text(now)
    git("add", "-A")
    git("commit", "-qm", "Again", "--allow-empty")
    put_in_volumes(tiny)
    git("add", "-A")
    git("commit", "-qm", "Into volumes")
    found = former_states(tiny, [LETTER])[LETTER]
    assert [one.text == now for one in found] == [True, False]


def test_an_edition_in_tei_comes_back_in_its_volumes(both: tuple[Edition, Edition]) -> None:
    content = corpus(both[1])
    paths = {page.path for page in taken_edition(content, reserved_names()).pages}
    assert {"sources/letters/volume.yml", f"sources/letters/{LETTER}/text.txt"} <= paths
    assert f"sources/{LETTER}/text.txt" not in paths


def test_a_new_document_is_not_called_as_one_in_a_volume(tiny: Path, tmp_path: Path) -> None:
    put_in_volumes(tiny)
    before = files_below(tiny)
    (tmp_path / "a.txt").write_text("Sir,\n\nThe lamp is out.\n")
    ran = run("--root", tiny, "new", "document", tmp_path / "a.txt", "--id", LETTER)
    assert ran.code == 1
    assert f"sources/letters/{LETTER} is there already" in ran.err
    assert files_below(tiny) == before


def test_a_new_document_is_put_into_the_volume_that_is_named(tiny: Path, tmp_path: Path) -> None:
    put_in_volumes(tiny)
    (tmp_path / "a.txt").write_text("Sir,\n\nThe lamp is out.\n")

    def new(volume: str, name: str) -> tuple[int, str]:
        ran = run("--root", tiny, "new", "document", tmp_path / "a.txt", "--id", name, "--volume", volume)
        return ran.code, ran.out + ran.err

    code, said = new("letters", "letter-1851-05-01")
    assert code == 0
    assert "wrote sources/letters/letter-1851-05-01/document.yml" in said
    assert "sources/letter-1851-05-01" not in said
    assert (tiny / "sources/letters/letter-1851-05-01/annotations").is_dir()
    assert read_tree(tiny).value.volume("letter-1851-05-01") == "letters"
    before = files_below(tiny)
    assert new("poems", "a-poem") == (
        2,
        "build-edition: usage error: there is no volume poems; there are hearings, letters\n",
    )
    (tiny / "sources/a-letter").mkdir()
    assert new("letters", "a-letter")[0] == 1, "one of this name lies in no volume"
    assert files_below(tiny) == before


def test_a_document_that_lies_in_two_places_is_in_neither(tiny: Path) -> None:
    put_in_volumes(tiny)
    shutil.copytree(tiny / "sources/letters" / LETTER, tiny / "sources/hearings" / LETTER)
    found = read_tree(tiny)
    assert LETTER not in found.value.documents
    assert [one.code for one in found.diagnostics] == ["R017"]


def test_each_volume_has_an_index_of_its_own_and_no_id_stands_in_two(built_volumes: Path) -> None:
    folder = built_volumes / "docs/edition/pagefind"
    said = json.loads((folder / "parts.json").read_text())
    assert said["volumes"] == ["volumes/hearings", "volumes/letters"]
    rows = rows_by_pack(lambda path: (folder / path).read_text())
    within = {name: {row[0].partition(".md")[0] for row in some} for name, some in rows.items()}
    of = {name.partition("_")[0]: documents for name, documents in within.items()}
    assert of["en-x-letters"] == {"letter-1851-03-02", "letter-1851-03-09"}
    assert of["en-x-hearings"] == {"hearing-1851-04-01"}
    assert of.keys() == {"en", "en-x-letters", "en-x-hearings"}
    assert [name.partition("_")[0] for name in rows][-1] == "en", "volumes in the order of the editors, then all else"
    assert not list((folder / "volumes").rglob("*.js"))
    assert not list((folder / "volumes").rglob("wasm*"))
    at = said["columns"].index("volume")
    volume = {row[0]: row[at] for some in rows.values() for row in some if len(row) > at}
    assert volume["index.md#volume-hearings"] == ["The hearings"]
    assert volume["parallels.md#tins"] == ["The letters & the *lamp*", "The hearings"]
    assert volume["letter-1851-03-02.md#p1"] == ["The letters & the *lamp*"]


def test_an_edition_without_volumes_has_one_index_and_no_word_of_volumes_in_it(tiny: Path) -> None:
    assert run("--root", tiny, "--pages-only").code == 0
    folder = tiny / "docs/edition/pagefind"
    said = json.loads((folder / "parts.json").read_text())
    assert "volumes" not in said
    assert "volume" not in said["columns"]
    rows = rows_by_pack(lambda path: (folder / path).read_text())
    assert {len(row) for some in rows.values() for row in some} == {len(said["columns"])}
    assert not (folder / "volumes").exists()
