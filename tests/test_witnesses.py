"""Witnesses: paragraphs that belong together are found, what differs is said, both texts stand whole on one page."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import BILINGUAL, TINY, bilingual_result, files_below
from hypothesis import given
from hypothesis import strategies as st

from build_edition.edition import compile_edition
from build_edition.ground.places import Place
from build_edition.measures import align as aligning
from build_edition.measures.align import align
from build_edition.measures.collate import collate
from build_edition.model.documents import Document, Header
from build_edition.model.edited import Edition
from build_edition.model.sources import MarkPattern, Source, Written
from build_edition.model.witnesses import Row
from build_edition.sources.text.documents import parse_text

LETTERS = "witnesses/letter-1851-05-01-de--letter-1851-05-01.md"
PRINTED = "witnesses/letter-1851-05-01--letter-1851-05-01-printed.md"


@pytest.fixture(scope="module")
def edition() -> Edition:
    compiled = bilingual_result()
    assert compiled.diagnostics == ()
    return compiled.value


def document_of(*paragraphs: str, name: str = "one") -> Document:
    text = "\n\n".join(paragraphs) + "\n"
    place = Place("document.yml")
    marks = (MarkPattern("page", Written("[p. {n}]", place)),)
    header = replace(
        Header(name, place, "transcript", "T", "T", "1851", Written("", place)), marks=marks, unfolds_hyphens=True
    )
    return parse_text(Source("text.txt", text, hashlib.sha256(text.encode()).hexdigest()), header).value


def pairs(rows: Sequence[Row]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(row.first, row.second) for row in rows]


def test_the_text_nearer_to_the_author_stands_first(edition: Edition) -> None:
    assert [(one.first, one.second) for one in edition.sides] == [
        ("hearing-1851-05-20-de", "hearing-1851-05-20"),
        ("letter-1851-05-01-de", "letter-1851-05-01"),
        ("letter-1851-05-01", "letter-1851-05-01-printed"),
    ]


def test_a_paragraph_that_a_translator_cut_in_two_stands_beside_both_halves(edition: Edition) -> None:
    assert pairs(edition.sides[1].rows) == [
        (("dateline",), ("dateline",)), (("salutation",), ("salutation",)), (("p1",), ("p1",)), (("p2",), ("p2", "p3")),
        (("p3",), ("p4",)), (("closing",), ("closing",)), (("signature",), ("signature",)),
    ]  # fmt: skip


def test_turns_stand_beside_the_turns_of_the_same_person(edition: Edition) -> None:
    assert pairs(edition.sides[0].rows) == [((f"p{n}",), (f"p{n}",)) for n in range(1, 8)]


def test_what_two_printings_differ_in_is_what_a_hand_count_says(edition: Edition) -> None:
    sides = edition.sides[2]
    texts = {one.id: one.source.text for one in edition.documents}
    assert [(one.first.of(texts[sides.first]), one.second.of(texts[sides.second])) for one in sides.variants] == [
        ("Most honoured bailiff,", "Honoured Bailiff,"), ("again", "again,"), ("71", "17"), ("Please", "Pray"),
        ("send them", ""),
    ]  # fmt: skip


def test_differences_of_the_same_words_stand_apart_in_the_apparatus(bilingual: Path) -> None:
    folder = bilingual / "sources/letter-1851-05-01-printed"
    received = (folder / "text.txt").read_bytes()
    printed = received.replace(b"I have heard nothing", b"I have heard Nothing")
    header = (folder / "document.yml").read_text("utf-8")
    fingerprints = [hashlib.sha256(one).hexdigest() for one in (received, printed)]
    (folder / "text.txt").write_bytes(printed)
    (folder / "document.yml").write_text(header.replace(*fingerprints), "utf-8")
    content = page(compile_edition(bilingual).value, PRINTED)
    apart = content[content.index('<details class="be-behind be-accidentals" open') :]
    assert "| nothing | Nothing | capitals |" in apart
    assert "| Please | Pray | words |" in content.removesuffix(apart).replace("Pray | Please", "Please | Pray")
    assert content.count('<mark class="be-variant be-accidental">') == 4


def test_a_translation_is_not_collated(edition: Edition) -> None:
    assert [one.variants for one in edition.sides[:2]] == [(), ()]


def page(edition: Edition, path: str) -> str:
    content = next(one.content for one in edition.pages if one.path == path)
    assert isinstance(content, str)
    return content


def test_the_page_says_what_each_text_is_and_in_which_language(edition: Edition) -> None:
    content = page(edition, LETTERS)
    assert (
        '[<span lang="de" dir="ltr">Brief vom 1. Mai</span> (original, German)](../letter-1851-05-01-de.md)** Rights: CC0.'
        in content
    )
    assert content.count('data-cell-of="letter-1851-05-01-de--text" lang="de"') == 7
    assert "By: a newspaper of the coast." in page(edition, PRINTED)


def test_a_text_that_runs_from_right_to_left_does_so_beside_its_translation(bilingual: Path) -> None:
    folder = bilingual / "sources/hearing-1851-05-20-de"
    received = (folder / "text.txt").read_bytes()
    header = (folder / "document.yml").read_text("utf-8").replace("language: German", "language: Hebrew")
    (folder / "text.txt").write_text("\n\n".join(["המנורה כבתה בלילה, ואין שמן."] * 7) + "\n", "utf-8")
    fingerprints = [hashlib.sha256(one).hexdigest() for one in (received, (folder / "text.txt").read_bytes())]
    (folder / "document.yml").write_text(header.replace(*fingerprints), "utf-8")
    content = page(compile_edition(bilingual).value, "witnesses/hearing-1851-05-20-de--hearing-1851-05-20.md")
    assert 'data-cell-of="hearing-1851-05-20-de--text" lang="he" dir="rtl"' in content
    assert 'data-cell-of="hearing-1851-05-20--text" lang="en" dir="ltr"' in content


def test_the_notes_of_both_texts_stand_on_the_page_of_both(edition: Edition) -> None:
    content = page(edition, LETTERS)
    assert all(content.count(label) == 2 for label in ("[^e-amtmann]", "[^t-seventeen]"))


def test_each_text_leads_to_the_other(edition: Edition) -> None:
    assert f"[Beside the text: Letter of 1 May (M, English)]({LETTERS})" in page(edition, "letter-1851-05-01-de.md")
    german = '<span lang="de" dir="ltr">Brief vom 1. Mai</span>'
    assert f"[Beside the text: {german} (original, German)]({LETTERS})" in page(edition, "letter-1851-05-01.md")


def test_an_edition_without_witnesses_has_no_trace_of_them() -> None:
    pages = {one.path: one.content for one in compile_edition(TINY).value.pages}
    assert not [path for path in pages if "witness" in path]
    assert "be-row" not in str(pages["assets/edition.css"])


def codes_after(root: Path, name: str, old: str, new: str) -> list[tuple[str, str]]:
    path = root / "sources" / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return [(one.code, one.message) for one in compile_edition(root).diagnostics]


def test_a_figure_that_no_note_speaks_of_is_reported(bilingual: Path) -> None:
    found = codes_after(bilingual, "letter-1851-05-01/annotations/notes.yml", "- id: seventeen", "- id: eighteen")
    assert found == []
    notes = bilingual / "sources/letter-1851-05-01/annotations/notes.yml"
    notes.unlink()
    (code, message), = [(one.code, one.message) for one in compile_edition(bilingual).diagnostics]  # fmt: skip
    assert (code, message.endswith("differ: 17, 71 on one side only")) == ("E304", True)


def test_who_speaks_is_a_heading_of_the_next_level_below_the_title(edition: Edition) -> None:
    levels = re.findall(r'aria-level="(\d)"', page(edition, "witnesses/hearing-1851-05-20-de--hearing-1851-05-20.md"))
    assert set(levels) == {"2"}
    assert set(re.findall(r'aria-level="(\d)"', page(edition, "hearing-1851-05-20.md"))) == {"3"}


def test_verse_keeps_its_words_beside_its_translation(bilingual: Path) -> None:
    verse = "lines: [{from: I have heard nothing of the boy., to: I have heard nothing of the boy., as: verse}]\n"
    assert codes_after(bilingual, "letter-1851-05-01/document.yml", "kind: letter\n", f"kind: letter\n{verse}") == []


def test_paragraphs_of_an_alignment_that_are_not_there_are_said_where_they_are_written(bilingual: Path) -> None:
    declared = "  form: original\n  alignment:\n    - here: [p9]\n      there: [p1]\n"
    found = codes_after(bilingual, "hearing-1851-05-20-de/document.yml", "  form: original\n", declared)
    assert [code for code, _ in found] == ["N027"]


SENTENCES = st.lists(
    st.text(alphabet="abcdefg hijklmnop0123", min_size=3, max_size=120).map(lambda text: f"X{' '.join(text.split())}."),
    min_size=1, max_size=12,
)  # fmt: skip


@given(SENTENCES, SENTENCES)
def test_every_paragraph_of_both_stands_in_one_row_and_in_order(here: list[str], there: list[str]) -> None:
    first, second = document_of(*here), document_of(*there, name="two")
    rows = align(first, second)
    assert [name for row in rows for name in row.first] == [one.id for one in first.paragraphs]
    assert [name for row in rows for name in row.second] == [one.id for one in second.paragraphs]


@given(SENTENCES)
def test_a_text_beside_itself_stands_paragraph_by_paragraph_without_a_variant(here: list[str]) -> None:
    first, second = document_of(*here), document_of(*here, name="two")
    rows = align(first, second, share_a_language=True)
    assert pairs(rows) == [((one.id,), (one.id,)) for one in first.paragraphs]
    assert collate(first, second, rows) == ()


def test_what_is_declared_is_kept_and_what_is_declared_alone_stands_alone() -> None:
    first = document_of("A first thing is said.", "A second thing is said.", "A third thing is said.")
    second = document_of("A third thing, as ever.", "An afterthought of somebody.", "The very end of it.", name="two")
    rows = align(first, second, [(("p1",), ()), (("p2",), ("p1",)), ((), ("p2",)), (("p3",), ("p3",))])
    assert pairs(rows) == [(("p1",), ()), (("p2",), ("p1",)), ((), ("p2",)), (("p3",), ("p3",))]
    assert not any(row.doubt for row in rows)


def test_what_is_compared_grows_with_the_paragraphs(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    cost = aligning._cost  # noqa: SLF001 - what is counted is the innermost step
    monkeypatch.setattr(aligning, "_cost", lambda *sides: compared.append(1) or cost(*sides))

    def comparisons(paragraphs: int) -> int:
        compared.clear()
        text = document_of(*(f"Paragraph {n} is as long as this." for n in range(paragraphs)))
        align(text, text)
        return len(compared)

    few, more, many = map(comparisons, (60, 80, 100))
    assert 0 < many - more < 1.1 * (more - few), "another twenty cost what twenty cost before"


def test_the_pages_of_witnesses_are_the_same_every_time(edition: Edition, tmp_path: Path) -> None:
    again = compile_edition(Path(shutil.copytree(BILINGUAL, tmp_path / "again"))).value
    assert {one.path: one.content for one in again.pages} == {one.path: one.content for one in edition.pages}
    assert "sources/letter-1851-05-01-de/text.txt" in files_below(BILINGUAL)


def test_a_note_on_the_translation_shows_the_sentence_of_the_original_and_leads_there(edition: Edition) -> None:
    page = next(str(one.content) for one in edition.pages if one.path == "letter-1851-05-01.md")
    (line,) = re.findall(r"In the original, .*", page)
    assert '<q lang="de" dir="ltr">Das Öl reicht noch 17 Tage.</q>' in line
    (address,) = re.findall(r"\]\((witnesses/[^)]+)\)", line)
    path, _, anchor = address.partition("#")
    both = next(str(one.content) for one in edition.pages if one.path == path)
    assert f"#{anchor} " in both


def test_where_the_edition_has_no_original_a_note_shows_none(edition: Edition) -> None:
    pages = {one.path: str(one.content) for one in edition.pages if one.path.endswith("-de.md")}
    assert pages
    assert not any("In the original" in page for page in pages.values())


GERMAN = [
    "Die Lampe ging in der Nacht zweimal aus, und ich stieg beide Male hinauf, um sie wieder anzuzünden.",
    "Am Morgen kam Oltmann mit dem Boot aus Norderend und brachte zwei Fässer Öl, ein Seil und einen Brief des Amtmanns.",
    "In dem Brief steht, dass der Turm bis zum Herbst einen neuen Anstrich haben soll, was ich seit Jahren erbitte.",
    "Der Wind steht seit Sonntag im Nordwesten, und kein Boot kommt herüber, so dass wir von dem leben, was da ist.",
    "Von dem Jungen habe ich nichts gehört; wenn Sie in Leerhafen etwas erfahren, so schreiben Sie es mir bitte.",
    "Ich bin gesund und tue meinen Dienst, wie ich es versprochen habe, und bitte nur um ein paar Bücher für den Winter.",
]
ENGLISH = [
    "The lamp went out twice in the night, and both times I climbed up to the lantern to light it again.",
    "In the morning Oltmann came from Norderend with the boat and brought two casks of oil, a rope and the bailiff's letter.",
    "The letter says that the tower is to have a new coat of paint by the autumn, for which I have begged for years.",
    "The wind has stood in the north-west since Sunday, and no boat comes across, so that we live on what there is.",
    "Of the boy I have heard nothing; if you should learn anything of him in Leerhafen, then please write to me of it.",
    "I am in good health and do my duty as I have promised, and ask only for a few books to read in the winter.",
]


def stands_alone_at(rows: Sequence[Row]) -> int:
    """Where the one row stands that is doubted, because nothing stands beside it."""
    ((at, doubt),) = [(at, row.doubt) for at, row in enumerate(rows) if row.doubt]
    assert doubt == "alone"
    return at


@pytest.mark.parametrize("left_out", range(6))
def test_a_paragraph_that_a_translator_left_out_is_said_there_or_one_beside_it(left_out: int) -> None:
    rows = align(document_of(*GERMAN), document_of(*ENGLISH[:left_out], *ENGLISH[left_out + 1 :], name="two"))
    assert len(rows) == 6
    assert abs(stands_alone_at(rows) - left_out) <= 1


@pytest.mark.parametrize("invented", range(7))
def test_a_paragraph_that_a_translator_invented_is_said_there_or_one_beside_it(invented: int) -> None:
    more = "Your kindness in this matter will never be forgotten by any of us, and we pray for you every evening."
    rows = align(document_of(*GERMAN), document_of(*ENGLISH[:invented], more, *ENGLISH[invented:], name="two"))
    assert len(rows) == 7
    assert abs(stands_alone_at(rows) - invented) <= 1


@pytest.mark.parametrize("at", range(5))
def test_two_paragraphs_that_a_translator_joined_stand_beside_the_one(at: int) -> None:
    joined = [*ENGLISH[:at], f"{ENGLISH[at]} {ENGLISH[at + 1]}", *ENGLISH[at + 2 :]]
    rows = align(document_of(*GERMAN), document_of(*joined, name="two"))
    assert [row.first for row in rows if len(row.first) != 1] == [(f"p{at + 1}", f"p{at + 2}")]
    assert not any(row.doubt for row in rows)
