"""After an edit to the notes of one document its pages are made again, as all of the edition would be compiled to."""

from __future__ import annotations

import inspect
import re
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest
from conftest import BILINGUAL, ROOT, TINY, flagship_at_hand, lay_named

from build_edition.edition import compile_at_hand
from build_edition.measures.edit import AtHand
from build_edition.model.woven import Page
from build_edition.site.notes_again import notes_again

NOTES = "annotations/notes.yml"
NEW = """
- id: {name}
  kind: explanatory
  target: {{exact: "{words}"}}
  body: One more, beside [[note:{name}|itself]].
  certainty: high
  basis: text
  by: [editors]
"""


def text_of(path: Path) -> str:
    return path.read_text("utf-8")


def say_more(path: Path) -> None:
    """In the body of the first note."""
    path.write_text(re.sub(r"(body: (?:\|\n +)?)", r"\1Said anew, ", text_of(path), count=1), "utf-8")


def doubt(path: Path) -> None:
    path.write_text(text_of(path).replace("certainty: high", "certainty: low"), "utf-8")


def add_a_note(path: Path) -> None:
    """On the last word of the longest line that stands in the text once."""
    text = text_of(path.parents[1] / "text.txt")
    line = max(text.splitlines(), key=len)
    words = next(one for one in reversed(re.findall(r"[A-Za-zäöü]{5,}", line)) if text.count(one) == 1)
    path.write_text(
        text_of(path).rstrip() + NEW.format(words=words, name=f"more-in-{path.parts[-3]}-{path.stem}"), "utf-8"
    )


def put_lines_before_all(path: Path) -> None:
    path.write_text(f"# what editors say\n\n{text_of(path)}", "utf-8")


def name_nobody(path: Path) -> None:
    """Take back what is said of whom words mean."""
    path.write_text(re.sub(r"\n +mentions: .+", "", text_of(path)), "utf-8")


EDITS: list[Callable[[Path], None]] = [say_more, doubt, add_a_note, put_lines_before_all, name_nobody]


def named(root: Path) -> None:
    shutil.copytree(TINY, root)
    lay_named(root)


def flagship(root: Path) -> None:
    ours = shutil.ignore_patterns("edition", "*.py")
    shutil.copytree(ROOT / "sources", root / "sources")
    shutil.copytree(ROOT / "docs", root / "docs", ignore=ours)
    shutil.copy(ROOT / "mkdocs.yml", root)


EDITIONS: Mapping[str, Callable[[Path], object]] = {
    "named": named,
    "bilingual": lambda root: shutil.copytree(BILINGUAL, root),
    "flagship": flagship,
}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], AtHand]:
    """An edition by its name, compiled once."""

    @cache
    def once(name: str) -> AtHand:
        root = tmp_path_factory.mktemp("again") / name
        EDITIONS[name](root)
        hand = flagship_at_hand() if name == "flagship" else compile_at_hand(root, is_proved=False)
        return hand[1]._replace(root=root)

    return once


def said(page: Page) -> tuple[object, ...]:
    return page.content, page.head, page.panes, page.proves, page.further, page.hosts


@pytest.mark.parametrize(
    ("name", "edits"),
    [*((name, [edit]) for name in ("named", "bilingual") for edit in EDITS), ("flagship", [say_more, add_a_note])],
    ids=lambda given: given if isinstance(given, str) else "-".join(edit.__name__ for edit in given),
)
def test_the_pages_of_the_document_are_those_of_a_whole_compilation(
    compiled: Callable[[str], AtHand], tmp_path: Path, name: str, edits: Sequence[Callable[[Path], None]]
) -> None:
    """In one file of notes of each document, each edit going on from the last."""
    hand = compiled(name)
    again, now = hand._replace(root=Path(shutil.copytree(hand.root, tmp_path / "edition"))), dict[str, Page]()
    files = {path.split("/")[-3]: path for path in sorted(hand.tree.sources) if "/annotations/" in path}
    for path, edit in ((path, edit) for path in files.values() for edit in edits):
        edit(again.root / path)
        result = notes_again(again, [path])
        assert result is not None
        assert result.value is not None, result.diagnostics
        again = result.value.hand
        now |= {page.path: page for page in result.value.pages}
    whole = {page.path: page for page in compile_at_hand(again.root, is_proved=False)[0].value.pages}
    assert now
    assert [path for path, page in now.items() if said(page) != said(whole[path])] == []


def test_the_hundredth_edit_finds_the_other_documents_as_the_first_does(
    compiled: Callable[[str], AtHand], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = compiled("named")
    again = hand._replace(root=Path(shutil.copytree(hand.root, tmp_path / "edition")))
    monkeypatch.setattr("build_edition.site.notes_again.pages_of", lambda *_: ())  # which are tried above
    for _ in range(100):
        result = notes_again(again, [f"sources/letter-1851-03-02/{NOTES}"])
        assert result is not None
        assert result.value is not None
        again = result.value.hand
    limit = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(len(inspect.stack(0)) + 40)
        assert again.edition.finder()("letter-1851-03-09").id == "letter-1851-03-09"
    finally:
        sys.setrecursionlimit(limit)


def take_a_note_away(root: Path, folder: str) -> str:
    path = f"{folder}/{NOTES}"
    notes = (root / path).read_text("utf-8")
    (root / path).write_text(notes[: notes.rindex("\n- id:") + 1], "utf-8")
    return path


def change_a_title(root: Path, folder: str) -> str:
    path = f"{folder}/document.yml"
    (root / path).write_text((root / path).read_text("utf-8") + "# more\n", "utf-8")
    return path


def change_the_text(root: Path, folder: str) -> str:
    path = f"{folder}/text.txt"
    (root / path).write_text((root / path).read_text("utf-8") + "\nMore.\n", "utf-8")
    return path


def lay_another_file(root: Path, folder: str) -> str:
    path = f"{folder}/annotations/more.yml"
    (root / path).write_text("[]\n")
    return path


def lose_the_file(root: Path, folder: str) -> str:
    (root / folder / NOTES).unlink()
    return f"{folder}/{NOTES}"


def link_the_file(root: Path, folder: str) -> str:
    path = root / folder / NOTES
    path.rename(root / "elsewhere.yml")
    path.symlink_to(root / "elsewhere.yml")
    return f"{folder}/{NOTES}"


def ask_for_a_work(root: Path, folder: str) -> str:
    path = f"{folder}/{NOTES}"
    notes = (root / path).read_text("utf-8")
    (root / path).write_text(notes.replace("body: ", "body: As [@nobody] says. ", 1), "utf-8")
    return path


def register_somebody(root: Path, _folder: str) -> str:
    path = "sources/register/persons.yml"
    with (root / path).open("a", encoding="utf-8") as register:
        register.write("- id: nobody\n  name: Nobody\n")
    return path


OTHERS: list[Callable[[Path, str], str]] = [
    take_a_note_away, change_a_title, change_the_text, lay_another_file, lose_the_file, link_the_file, ask_for_a_work,
    register_somebody,
]  # fmt: skip


@pytest.fixture
def of_letters(compiled: Callable[[str], AtHand], tmp_path: Path) -> AtHand:
    hand = compiled("named")
    return hand._replace(root=Path(shutil.copytree(hand.root, tmp_path / "edition")))


@pytest.mark.parametrize("other", OTHERS, ids=lambda other: other.__name__)
def test_whatever_others_may_know_has_everything_compiled(
    of_letters: AtHand, other: Callable[[Path, str], str]
) -> None:
    assert notes_again(of_letters, [other(of_letters.root, "sources/letter-1851-03-02")]) is None


def test_notes_of_two_documents_have_everything_compiled(of_letters: AtHand) -> None:
    files = [path for path in of_letters.tree.sources if path.endswith(NOTES)]
    assert len(files) > 1
    assert notes_again(of_letters, files) is None


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("target:", "target: [", "N001"),
        ("exact: Send", "exact: No such words", "A101"),
        ("body: ", "mentions: [person:nobody]\n  body: ", "N026"),
    ],
)
def test_what_is_wrong_is_said_and_there_are_no_pages(of_letters: AtHand, before: str, after: str, code: str) -> None:
    path = f"sources/letter-1851-03-02/{NOTES}"
    notes = of_letters.root / path
    assert before in text_of(notes)
    notes.write_text(text_of(notes).replace(before, after, 1), "utf-8")
    result = notes_again(of_letters, [path])
    assert result is not None
    assert result.value is None
    found = [one for one in result.diagnostics if one.is_error]
    assert any(one.code == code and one.place.path == path for one in found), found
    whole = [one for one in compile_at_hand(of_letters.root, is_proved=False)[0].diagnostics if one.is_error]
    assert {(one.code, one.place) for one in found} <= {(one.code, one.place) for one in whole}
