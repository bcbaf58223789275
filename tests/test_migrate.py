"""Anchors when a text was replaced: no note is ever put silently on other words."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from conftest import ROOT, TINY, Ran, flagship_result, run
from everything import everything

from build_edition.anchor.migrate.outcomes import FOR_A_PERSON, Outcome, migrate
from build_edition.ground.fold import fold
from build_edition.ground.places import Place, Span
from build_edition.model.annotations import Annotation
from build_edition.model.shared import Gathered
from build_edition.model.sources import Selector, Written

LETTER = "sources/letter-1851-03-02/text.txt"
NOTES = "sources/letter-1851-03-02/annotations/notes.yml"


def benchmark() -> ModuleType:
    """The edits of `make migrations`."""
    spec = importlib.util.spec_from_file_location("migrations", ROOT / "benchmarks/migrations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["migrations"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("count", [50, pytest.param(150, marks=everything())])
def test_edits_of_the_real_texts_put_no_note_silently_on_other_words(count: int) -> None:
    """A sample of the two thousand of `make migrations`, doublings, swaps and several at once among them."""
    counts = {"kept": 0, "person": 0}
    for case, span, outcome, said in benchmark().tried(count, 12):
        assert said == "", (case.edits, span.of(case.former), outcome)
        counts["person" if outcome.what in FOR_A_PERSON else "kept"] += 1
    assert counts["kept"] > 5 * counts["person"], counts


def test_the_truth_of_the_edits_sees_a_note_that_was_put_on_a_copy() -> None:
    edits = benchmark()
    former = "One two three four five six seven eight nine ten."
    marked = [edits.Char(sign, at) for at, sign in enumerate(former)]
    twice = [*edits.copied(marked), *edits.typed(" "), *marked]
    case = edits.Case(["double"], former, twice, edits.plain(twice), fold(edits.plain(twice)), "")
    span = Span(former.index("five"), former.index("six"))
    exact = Written("five", Place("n.yml"))
    note = Annotation(exact, "d", "explanatory", Selector(exact, None, None), exact)
    assert "copy" in edits.wrong(case, note, span, Outcome("moved", note.selector, span))
    assert "other words" in edits.wrong(case, note, span, Outcome("moved", note.selector, Span(0, 3)))
    assert edits.wrong(case, note, span, Outcome("moved", note.selector)) == "it stands nowhere"


def test_a_text_that_did_not_change_keeps_every_note() -> None:
    edition = flagship_result().value
    gathered = Gathered(edition.shared, edition.documents, edition.annotations)
    for document in gathered.documents:
        assert {one.what for one in migrate(document, document, gathered)} == {"unchanged"}


def replaced(edition: Path, change: Callable[[str], str], *arguments: str) -> Ran:
    """The program's report after the first letter's text was changed."""
    path = edition / LETTER
    old = path.read_bytes()
    (edition / "old.txt").write_bytes(old)
    new = change(old.decode()).encode()
    assert new != old
    path.write_bytes(new)
    header = path.with_name("document.yml")
    before, after = (hashlib.sha256(text).hexdigest() for text in (old, new))
    header.write_text(header.read_text().replace(before, after))
    return run("--root", edition, "migrate", edition / "old.txt", "--document", "letter-1851-03-02", *arguments)


def test_what_did_not_change_in_substance_needs_nobody(tiny: Path) -> None:
    ran = replaced(tiny, lambda text: unicodedata.normalize("NFD", text.replace("'", "’").replace("lit it", "lit\nit")))
    assert ran.code == 0
    assert re.match(
        r"letter-1851-03-02: \d+ unchanged, \d+ moved, 0 adjusted, 0 edited, 0 elsewhere, 0 ambiguous, 0 lost\n",
        ran.out,
    )


def test_a_doubled_sentence_is_left_to_a_person(tiny: Path) -> None:
    ran = replaced(tiny, lambda text: text.replace("My *oil* is low", "My *oil* is low. My *oil* is low"))
    assert ran.code == 1
    assert f"{NOTES}:" in ran.out
    assert re.search(r"ambiguous: .*\n  \S+: “\*oil\*”", ran.out)


@pytest.mark.parametrize("edited", ["first", "second"])
@pytest.mark.parametrize("near", ["I lit it", "lamp went"])
def test_where_one_of_two_copies_was_edited_nobody_is_asked_to_guess(tiny: Path, edited: str, near: str) -> None:
    """The words stand in one place alone, with all that was around them: in which of the two they were is not known."""
    path = tiny / "sources/letter-1851-03-02/annotations/lit.yml"
    path.write_text(
        "- id: lit\n  kind: explanatory\n  target:\n    exact: lit it again\n  body: B.\n  certainty: high\n"
        "  by: [editors]\n"
    )
    sentence = "The lamp went out at 3 o'clock.  I lit it again; the"

    def doubled(text: str) -> str:
        assert sentence in text
        pair = [sentence, sentence]
        pair[0 if edited == "first" else 1] = sentence.replace(near, "Somebody else, one says,").replace(
            "again", "anew"
        )
        return text.replace(sentence, " ".join(pair))

    ran = replaced(tiny, doubled)
    assert ran.code == 1
    assert re.search(r"ambiguous: .*\n(?:  .*\n)*  \S*lit\.yml:4:12: “lit it again”", ran.out), ran.out


def test_merged_paragraphs_keep_their_notes(tiny: Path) -> None:
    ran = replaced(tiny, lambda text: text.replace("casks.\n\n2)", "casks. 2)"))
    assert ran.code == 0
    assert ", 0 adjusted, 0 edited, 0 elsewhere, 0 ambiguous, 0 lost" in ran.out


def test_a_lookalike_that_remains_is_not_taken_for_the_passage_meant(tiny: Path) -> None:
    """The first of two lamps is gone; the words that remain are the second's."""
    path = tiny / "sources/letter-1851-03-02/annotations/first.yml"
    path.write_text(
        "- id: first-time\n  kind: explanatory\n  target:\n    exact: lamp went out\n    prefix: The\n"
        "  body: B.\n  certainty: high\n  by: [editors]\n"
    )
    ran = replaced(
        tiny,
        lambda text: text.replace("The lamp went out at 3 o'clock.  I lit it again; the", "The"),
    )
    assert ran.code == 1
    assert re.search(r"(edited|elsewhere|lost|ambiguous): .*\n(  .*\n)*  \S*first.yml:4:12: “lamp went out”", ran.out)


FIRST, SECOND = "1) Send oil. Send it in tins, not casks.", "1794. A year nobody here remembers."


def put_note(edition: Path, exact: str) -> None:
    (edition / "sources/letter-1851-03-02/annotations/one.yml").write_text(
        f"- id: one\n  kind: explanatory\n  target:\n    exact: {exact}\n  body: B.\n  certainty: high\n  by: [editors]\n"
    )


@pytest.mark.parametrize("exact", ["in tins", "nobody here"])
def test_a_note_on_a_paragraph_that_was_moved_is_not_called_lost(tiny: Path, exact: str) -> None:
    put_note(tiny, exact)

    def moved(text: str) -> str:
        return text.replace(FIRST, "\0").replace(SECOND, FIRST).replace("\0", SECOND)

    ran = replaced(tiny, moved)
    assert not re.search(rf"lost: .*\n(?:  .*\n)*  \S*one.yml:4:12: “{exact}”", ran.out), ran.out
    assert re.search(rf"one.yml:4:12: “{exact}”\n      now, in line \d+: “[^”]*{exact}", ran.out) or "moved" in ran.out


def test_words_that_stand_in_one_other_place_are_shown_there(tiny: Path) -> None:
    put_note(tiny, "in tins")
    ran = replaced(tiny, lambda text: text.replace(FIRST, "1) Send nothing.").replace(SECOND, f"{SECOND} All in tins."))
    assert ran.code == 1
    found = r"elsewhere: .*\n(?:  .*\n)*  \S*one.yml:4:12: “in tins”\n      now, in line 12: “in tins”"
    assert re.search(found, ran.out), ran.out


def test_a_note_made_for_the_new_text_is_not_called_lost(tiny: Path) -> None:
    put_note(tiny, "in wooden barrels")
    ran = replaced(tiny, lambda text: text.replace("in tins, not casks", "in wooden barrels"))
    assert re.search(r"elsewhere: .*\n(?:  .*\n)*  \S*one.yml:4:12: “in wooden barrels”\n      now", ran.out), ran.out


def test_words_of_which_a_point_is_left_are_gone(tiny: Path) -> None:
    put_note(tiny, "nobody here remembers")
    ran = replaced(tiny, lambda text: text.replace(f"{SECOND}\n\n", ""))
    assert re.search(r"lost: .*\n(?:  .*\n)*  \S*one.yml:4:12: “nobody here remembers”\n", ran.out), ran.out
    assert "now, in line 9: “.”" not in ran.out


def test_edited_words_are_shown_with_what_stands_there_now(tiny: Path) -> None:
    ran = replaced(tiny, lambda text: text.replace("My *oil* is low [?]", "My *oyl* is low [?]"))
    assert ran.code == 1
    assert "edited: " in ran.out
    assert "“*oil*”" in ran.out
    assert "*oyl*" in ran.out


MORE = "\nP.S. Here is one word more: 1 pane for the window that was lost in the storm of that same week.\n"


def test_the_patch_gives_new_context_and_leaves_every_other_byte(tiny: Path) -> None:
    """“1 pane” was enough for one; now there are two, and the note means the first."""
    path = tiny / "sources/letter-1851-03-02/annotations/pane.yml"
    entry = b"- id: pane\r\n  kind: explanatory  # which?\r\n  target:\r\n    exact: 1 pane\r\n  body: B.\r\n"
    path.write_bytes(entry + b"  certainty: high\r\n  by: [editors]")
    before = path.read_bytes()
    ran = replaced(tiny, lambda text: text + MORE, "--patch", str(tiny / "new.patch"))
    assert ran.code == 0, ran.out
    assert "1 adjusted" in ran.out
    subprocess.run(["git", "init", "-q"], cwd=tiny, check=True)
    subprocess.run(["git", "apply", "new.patch"], cwd=tiny, check=True)
    added = re.findall(rb"    (?:prefix|suffix): [^\n]*\n", path.read_bytes())
    assert len(added) == 1
    assert path.read_bytes().replace(added[0], b"") == before
    assert "A10" not in run("--root", tiny, "check").out
    assert "1 adjusted" not in run("--root", tiny, "migrate", tiny / LETTER, "--document", "letter-1851-03-02").out


def test_a_selector_in_braces_is_to_be_changed_by_hand(tiny: Path) -> None:
    path = tiny / "sources/letter-1851-03-02/annotations/pane.yml"
    path.write_text(
        "- {id: pane, kind: explanatory, target: {exact: 1 pane}, body: B., certainty: high, by: [editors]}\n"
    )
    ran = replaced(tiny, lambda text: text + MORE)
    assert ran.code == 1
    assert "pane.yml:1:49: change this selector by hand: " in ran.out


def test_the_document_is_known_by_its_folder_or_must_be_named(tiny: Path, tmp_path: Path) -> None:
    assert run("--root", tiny, "migrate", TINY).out.count(" unchanged") == 3
    assert run("--root", tiny, "migrate", TINY / LETTER).out.startswith("letter-1851-03-02: ")
    nameless = tmp_path / "old.txt"
    nameless.write_text("x")
    for arguments in ([nameless], [nameless, "--document", "nobody"], [tmp_path / "absent"]):
        ran = run("--root", tiny, "migrate", *arguments)
        assert ran.code == 2
        assert "name a file and --document ID" in ran.err
