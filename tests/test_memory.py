"""Memory: what became of each place since a version, from the edition's own tags, and tombstones for what is gone."""

from __future__ import annotations

import hashlib
import html
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from conftest import TINY, run
from hypothesis import given
from hypothesis import strategies as st
from versioned import LETTER, NOTES, TEXT, changed, committed, tagged, with_fingerprint, with_two_versions, with_version

from build_edition.edition import compile_edition
from build_edition.measures.memory import fates, record, record_of, taken_again
from build_edition.model.edited import Edition
from build_edition.pages.data.history import word_by_word
from build_edition.pages.data.memory import memory_pages
from build_edition.site.as_it_was import AsItWas
from build_edition.site.versions import versions

Things = Mapping[str, Mapping[str, str]]


def built(root: Path) -> Path:
    ran = run("--root", root, "--pages-only")
    assert ran.code == 0, ran.out
    return root / "docs/edition"


def things(pages: Path, version: str, group: str = LETTER) -> Things:
    return json.loads((pages / f"memory/{version}/{group}.json").read_text())["things"]  # type: ignore[no-any-return]


def listed(pages: Path) -> dict[str, Any]:
    return json.loads((pages / "memory/versions.json").read_text())  # type: ignore[no-any-return]


def words_of(page: Path) -> str:
    return html.unescape(page.read_text())


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition with versions 1.0.0 and 1.1.0: a paragraph and a note changed, a note, an entry and a document are gone."""
    root = tmp_path_factory.mktemp("versions") / "edition"
    shutil.copytree(TINY, root, ignore=shutil.ignore_patterns("edition", "site"))
    with_two_versions(root)
    return built(root)


def test_a_changed_paragraph_says_so_an_unchanged_one_is_silent_and_a_removed_note_is_remembered(pages: Path) -> None:
    then, now = things(pages, "1.0.0"), things(pages, "today")
    fate = {key: thing.get("fate", "") for key, thing in then.items()}
    (paragraph,) = [key for key, kind in fate.items() if kind == "changed" and not key.startswith("fn-")]
    assert "Send oil" in then[paragraph]["words"]
    assert "Send much more oil" in now[then[paragraph]["to"]]["words"]
    assert fate["fn-e-three-o-clock"] == "gone"
    assert "In the morning." in then["fn-e-three-o-clock"]["words"]
    assert "fn-e-three-o-clock" not in now
    still = [key for key, kind in fate.items() if not kind]
    assert len(still) > 3
    assert all(set(then[key]) == {"hash"} for key in still), "what still stands is written once"
    assert all(then[key]["hash"] == now[key]["hash"] for key in still)
    assert then[paragraph]["hash"] != now[paragraph]["hash"]


def test_of_a_document_in_which_nothing_changed_a_version_leaves_no_file_of_its_own(pages: Path) -> None:
    assert listed(pages) == {
        "current": "1.1.0",
        "versions": [
            {
                "version": "1.0.0",
                "changed": [LETTER],
                "gone": ["letter-1851-03-09", "register", "parallels"],
                "new": [],
            },
            {"version": "1.1.0", "changed": [], "gone": [], "new": []},
        ],
    }
    assert not (pages / "memory/1.1.0").exists()
    assert sorted(path.stem for path in (pages / "memory/1.0.0").iterdir()) == [
        "letter-1851-03-02", "letter-1851-03-09", "parallels", "register",
    ]  # fmt: skip
    assert "hearing-1851-04-01" in {path.stem for path in (pages / "memory/today").iterdir()}


def test_the_page_of_what_changed_shows_it_word_by_word(pages: Path) -> None:
    assert "[From 1.0.0 to 1.1.0](history/1.1.0.md)" in words_of(pages / "history.md")
    page = words_of(pages / "history/1.1.0.md")
    assert "Send <ins>much more</ins> oil" in page
    assert f"`{LETTER}#fn-e-three-o-clock` gone" in page
    assert "Nothing changed" in words_of(pages / "history/today.md")


def test_what_is_gone_has_a_page_at_its_address(pages: Path) -> None:
    for path, said in (("letter-1851-03-09", "who speaks no English"), ("register/places/wick", "Wick")):
        page = words_of(pages / f"{path}.md")
        assert "No longer in the edition" in page
        assert "1.0.0" in page
        assert said in page
    assert {thing["fate"] for thing in things(pages, "1.0.0", "letter-1851-03-09").values()} == {"gone"}


def test_what_documents_say_is_read_one_by_one_when_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    class Written(dict[str, str]):
        def __getitem__(self, name: str) -> str:
            read.append(name)
            return super().__getitem__(name)

    each = Edition.each
    edition = compile_edition(TINY, is_proved=False).value
    monkeypatch.setattr(Edition, "each", lambda self, kind, make: Written(each(self, kind, make)))
    today, names = record_of(edition), [one.id for one in edition.summaries]
    pages = [*memory_pages(edition, (), today)]
    assert [page.path for page in pages][-1] == "check-citation.md"
    assert list(taken_again((), today, edition)) == []
    assert read == []
    for at, (name, page) in enumerate(zip(names, pages, strict=False), start=1):
        assert page.path == f"memory/today/{name}.json"
        assert hashlib.sha256(str(page.content).encode()).hexdigest() == page.sha256
        assert read == names[:at]
    whole = record(edition.imprint.version, edition.documents, edition.annotations, edition.entries, edition.parallels)
    assert (today, list(today.groups), list(today.names)) == (whole, list(whole.groups), list(whole.names))
    assert (len(today.groups), len(today.names)) == (len(whole.groups), len(whole.names))
    assert (today.groups.get("nobody"), today.names.get("nobody#p1")) == (None, None)


def test_without_a_repository_or_tags_the_edition_remembers_today_alone(tiny: Path) -> None:
    pages = built(tiny)
    assert listed(pages) == {"current": "1.0.0", "versions": []}
    assert "This is the first version: 1.0.0." in words_of(pages / "history.md")
    assert things(pages, "today")["p1"]["words"]


def test_what_changed_after_the_tag_of_the_version_is_told_too(tiny: Path) -> None:
    tagged(tiny, "1.0.0")
    changed(tiny, TEXT, "Send oil", "Send no oil")
    changed(tiny, NOTES, "exact: Send\n", "exact: Send no oil\n")
    with_fingerprint(tiny)
    pages = built(tiny)
    assert [thing["words"] for thing in things(pages, "1.0.0").values() if thing.get("fate") == "changed"]
    assert "[From 1.0.0 to today](history/today.md)" in words_of(pages / "history.md")


def test_a_version_is_read_once(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tagged(tiny, "1.0.0")
    built(tiny)
    before = versions(tiny)
    monkeypatch.setattr("build_edition.site.versions.parse_sources", lambda *_: 1 / 0)
    assert versions(tiny) == before
    shutil.rmtree(tiny / ".build-edition")
    with pytest.raises(ZeroDivisionError):
        versions(tiny)


def test_a_tag_makes_it_another_edition(tiny: Path) -> None:
    committed(tiny, "Before")
    before = AsItWas(tiny).read
    assert AsItWas(tiny).read == before
    tagged(tiny, "1.0.0")
    assert AsItWas(tiny).read != before


def test_tags_that_are_no_versions_of_this_edition_are_passed_over(tiny: Path) -> None:
    tagged(tiny, "1.0.0")
    git = ["git", "-C", str(tiny)]
    blob = subprocess.run([*git, "rev-parse", f"HEAD:{TEXT}"], check=True, capture_output=True, text=True).stdout
    for name, what in (("vanity", "HEAD"), ("v9.9.9", blob.strip()), ("1.2.3", "HEAD"), ("v1/../2", "HEAD")):
        subprocess.run([*git, "tag", name, what], check=False, capture_output=True)
    subprocess.run([*git, "checkout", "-q", "--orphan", "aside"], check=True)
    (tiny / "aside.txt").write_text("Aside.\n")
    committed(tiny, "Aside")
    assert versions(tiny) == (), "of another line of the history"
    subprocess.run([*git, "checkout", "-q", "v1.0.0"], check=True)
    assert [one.version for one in versions(tiny)] == ["1.0.0"]


def test_two_tags_of_one_state_are_two_versions_and_they_stand_in_their_order(tiny: Path) -> None:
    for version in ("1.2.0", "1.9.0", "1.10.0"):
        tagged(tiny, version)
    subprocess.run(["git", "-C", str(tiny), "tag", "v1.11.0"], check=True)
    assert [one.version for one in versions(tiny)] == ["1.2.0", "1.9.0", "1.10.0", "1.11.0"]


@pytest.mark.parametrize("spoilt", ["nothing", "no sources", "no text"])
def test_a_version_that_cannot_be_read_is_passed_over(tiny: Path, spoilt: str) -> None:
    kept = {path: path.read_bytes() for path in sorted((tiny / "sources").rglob("*.*")) if path.is_file()}
    for path in kept if spoilt == "no sources" else [path for path in kept if path.name == "text.txt"]:
        path.write_bytes(b"\x00\xff") if spoilt == "nothing" else path.unlink()
    committed(tiny, "Spoilt")
    subprocess.run(["git", "-C", str(tiny), "tag", "v0.9.0"], check=True)
    for path, content in kept.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    tagged(tiny, "1.0.0")
    assert "1.0.0" in [one["version"] for one in listed(built(tiny))["versions"]]


# --- ids are not given again


def again(root: Path, exact: str) -> str:
    """An edition in which the id of a note that was gone stands again, on these words; what a check says of it."""
    tagged(root, "1.0.0")
    whole = (root / NOTES).read_text()
    kept = [part for part in whole.split("- id: ") if not part.startswith("three-o-clock")]
    (root / NOTES).write_text("- id: ".join(kept))
    tagged(root, "1.1.0")
    (root / NOTES).write_text(whole.replace("exact: 3 o’clock. I lit it again", f"exact: {exact}"))
    with_version(root, "1.2.0")
    return run("--root", root, "check").out


def test_an_id_that_is_gone_is_not_given_to_something_else(tiny: Path) -> None:
    out = again(tiny, "I lit it")
    assert re.search(r"notes\.yml:\d+:\d+: error: E501: “three-o-clock” was the id of “3 o’clock", out), out
    assert run("--root", tiny).code == 1, "and nothing is published"


def test_what_comes_back_as_it_was_has_its_own_id(tiny: Path) -> None:
    assert "E501" not in again(tiny, "3 o’clock. I lit it again")


# --- laws

WORDS = st.lists(st.text(alphabet="abc ", min_size=1, max_size=8), min_size=0, max_size=6, unique=True)


def numbered(paragraphs: list[str]) -> dict[str, str]:
    return {f"p{at}": words for at, words in enumerate(paragraphs, 1)}


@given(paragraphs=WORDS)
def test_what_did_not_change_is_the_same(paragraphs: list[str]) -> None:
    assert {one.kind for one in fates(numbered(paragraphs), numbered(paragraphs)).values()} <= {"same"}


@given(paragraphs=WORDS, at=st.integers(0, 6))
def test_a_paragraph_put_in_moves_the_others_and_changes_none(paragraphs: list[str], at: int) -> None:
    at = min(at, len(paragraphs))
    after = [*paragraphs[:at], "wholly new words", *paragraphs[at:]]
    found = fates(numbered(paragraphs), numbered(after))
    for number in range(1, len(paragraphs) + 1):
        fate = found[f"p{number}"]
        assert fate.kind == ("same" if number <= at else "moved")
        assert fate.to == f"p{number if number <= at else number + 1}"


@given(before=WORDS, after=WORDS)
def test_everything_has_a_fate_and_no_two_become_one(before: list[str], after: list[str]) -> None:
    found = fates(numbered(before), numbered(after))
    assert found.keys() == numbered(before).keys()
    led = [one.to for one in found.values() if one.to]
    assert len(led) == len(set(led))
    assert set(led) <= numbered(after).keys()
    assert all((one.kind == "gone") == (not one.to) for one in found.values())


def test_of_two_equally_near_none_is_named() -> None:
    before, after = numbered(["the lamp went out"]), numbered(["the lamp went oux", "the lamp went ouy"])
    assert fates(before, after)["p1"].kind == "gone"


def test_a_paragraph_carried_to_another_end_of_the_text_is_found_there() -> None:
    before = numbered(["the lamp went out", "a tin of oil", "the wick is low"])
    found = fates(before, numbered(["a tin of oil", "the wick is low", "the lamp went out"]))
    assert {key: (one.kind, one.to) for key, one in found.items()} == {
        "p1": ("moved", "p3"), "p2": ("moved", "p1"), "p3": ("moved", "p2"),
    }  # fmt: skip
    twice = fates(before, numbered(["a tin of oil", "the wick is low", "the lamp went out", "the lamp went out"]))
    assert twice["p1"].kind == "gone", "where it could be either of two it is neither"


@pytest.mark.parametrize("is_text", [True, False])
def test_a_note_is_followed_by_its_id_and_by_its_words_where_that_was_changed(*, is_text: bool) -> None:
    former = {"fn-e-a": "one", "fn-e-b": "two", "fn-e-c": "three"}
    today = {"fn-e-c": "three!", "fn-e-d": "one"}
    found = fates(former, today, is_text=is_text)
    assert {key: (one.kind, one.to) for key, one in found.items()} == {
        "fn-e-a": ("moved", "fn-e-d"), "fn-e-b": ("gone", ""), "fn-e-c": ("changed", "fn-e-c"),
    }  # fmt: skip


@given(before=st.text(alphabet="ab <>&*_[", max_size=20), after=st.text(alphabet="ab <>&*_[", max_size=20))
def test_words_compared_are_never_markup(before: str, after: str) -> None:
    assert set(re.findall(r"<(/?[a-z]*)", word_by_word(before, after))) <= {"ins", "/ins", "del", "/del"}


def test_of_a_long_text_the_words_around_a_change_are_shown() -> None:
    same = " ".join(f"w{at}" for at in range(100))
    said: Callable[[str, str], str] = lambda *words: html.unescape(word_by_word(*words))  # noqa: E731
    assert said(f"{same} old {same}", f"{same} new {same}") == (
        "… w92 w93 w94 w95 w96 w97 w98 w99 <del>old</del> <ins>new</ins> w0 w1 w2 w3 w4 w5 w6 w7 …"
    )
