"""Anchors when a text was replaced: no note is ever put silently on other words."""

from __future__ import annotations

import hashlib
import random
import re
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from conftest import TINY, Ran, flagship_result, run

from build_edition.anchor.describe import describe_quote
from build_edition.anchor.match import match_quote
from build_edition.anchor.migrate.outcomes import FOR_A_PERSON, migrate
from build_edition.ground.fold import fold, fold_words
from build_edition.ground.places import Place, Span
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.model.shared import Gathered, Shared
from build_edition.model.sources import Selector, Written

Marked = list[tuple[str, int]]  # characters, each with where it stood in the former text, -1 for new ones
LETTER = "sources/letter-1851-03-02/text.txt"
NOTES = "sources/letter-1851-03-02/annotations/notes.yml"
WORDS = [
    "lamp",
    "wick",
    "tin",
    "oil",
    "keeper",
    "harbour",
    "night",
    "the",
    "of",
    "and",
    "was",
    "not",
    "Bukharin",
    "Rykov",
    "said",
    "we",
    "he",
]


def sentences(text: Marked) -> list[tuple[int, int]]:
    plain = "".join(char for char, _ in text)
    return [match.span() for match in re.finditer(r"\S[^.?!]*[.?!]+\s*", plain)] or [(0, len(text))]


def insert(text: Marked, chance: random.Random) -> Marked:
    at = chance.choice(sentences(text))[0]
    words = " ".join(chance.choices(WORDS, k=chance.randint(1, 12))).capitalize() + ". "
    return [*text[:at], *((char, -1) for char in words), *text[at:]]


def delete(text: Marked, chance: random.Random) -> Marked:
    start, end = chance.choice(sentences(text))
    return [*text[:start], *text[end:]]


def delete_words(text: Marked, chance: random.Random) -> Marked:
    start = chance.randrange(len(text))
    return [*text[:start], *text[start + chance.randint(1, 40) :]]


def double(text: Marked, chance: random.Random) -> Marked:
    start, end = chance.choice(sentences(text))
    at = chance.choice([end, chance.choice(sentences(text))[0]])
    return [*text[:at], *((char, -1) for char, _ in text[start:end]), *text[at:]]


def merge(text: Marked, chance: random.Random) -> Marked:
    breaks = [m.span() for m in re.finditer(r"\n\s*\n", "".join(char for char, _ in text))]
    if not breaks:
        return text
    start, end = chance.choice(breaks)
    return [*text[:start], (" ", -1), *text[end:]]


def split(text: Marked, chance: random.Random) -> Marked:
    at = chance.choice(sentences(text))[0]
    return [*text[:at], ("\n", -1), ("\n", -1), *text[at:]]


def other_quotes(text: Marked, _: random.Random) -> Marked:
    glyphs = str.maketrans("“”’'\"-", "„»'’“–")
    return [(char.translate(glyphs), at) for char, at in text]


def rewrap(text: Marked, chance: random.Random) -> Marked:
    return [("\n" if char == " " and chance.random() < 0.2 else char, at) for char, at in text]


def decompose(text: Marked, _: random.Random) -> Marked:
    return [(part, at) for char, at in text for part in unicodedata.normalize("NFD", char)]


EDITS: tuple[Callable[[Marked, random.Random], Marked], ...] = (
    insert, delete, delete_words, double, merge, split, other_quotes, rewrap, decompose
)  # fmt: skip


def note(number: int, quote: tuple[str, str, str]) -> Annotation:
    exact, prefix, suffix = (Written(words, Place("n.yml", number + 1)) if words else None for words in quote)
    assert exact is not None
    selector = Selector(exact, prefix, suffix)
    return Annotation(Written(f"n{number}", Place("n.yml")), "d", "explanatory", selector, exact)


def with_text(document: Document, text: str) -> Document:
    header = replace(document.header, id="d", not_mentions=())
    return replace(document, header=header, source=replace(document.source, text=text), furniture=())


def slices() -> list[Document]:
    """Stretches of the real texts, and a made one in which everything recurs."""
    documents = flagship_result().value.documents
    made = "\n\n".join(
        f"The lamp went out. The keeper saw the lamp of station {i % 3}. Élan vital. “No.”" for i in range(12)
    )
    cut = [with_text(one, one.source.text[start : start + 2500]) for one in documents for start in (0, 2000, 4000)]
    return [*(one for one in cut if one.source.text), with_text(documents[0], made)]


def notes_on(text: str, chance: random.Random) -> list[tuple[Annotation, Span]]:
    """Sixty notes on words of the text, each with its span."""
    folded, found = fold(text), []
    words = [match.span() for match in re.finditer(r"\S+", text)]
    for number in range(60):
        first = chance.randrange(len(words))
        last = min(first + chance.choice((0, 0, 1, 2, 5, 12)), len(words) - 1)
        span = Span(words[first][0], words[last][1])
        found.append((note(number, describe_quote(text, folded, span)), span))
    return found


def test_a_thousand_edits_put_no_note_silently_on_other_words() -> None:
    documents, chance = slices(), random.Random(1936)  # noqa: S311 - the same edits every time
    notes = [notes_on(one.source.text, chance) for one in documents]
    counts = {"kept": 0, "person": 0}
    for _ in range(1000):
        which = chance.randrange(len(documents))
        document = documents[which]
        text = document.source.text
        marked: Marked = [(char, at) for at, char in enumerate(text)]
        edits = chance.choices(EDITS, k=chance.choice((1, 1, 2, 3)))
        if double in edits:  # comes last: a copy whose original is edited afterwards cannot be told from the original
            edits = [*(edit for edit in edits if edit is not double), double]
        for edit in edits:
            marked = edit(marked, chance)
        new = "".join(char for char, _ in marked)
        places = [at for _, at in marked]
        folded = fold(new)
        written = chance.sample(notes[which], 12)
        gathered = replace(nothing(), annotations=tuple(one for one, _ in written))
        by_number = {one.place.line: one for one in migrate(document, with_text(document, new), gathered)}
        for one, span in written:
            outcome = by_number[one.selector.exact.place.line]
            if outcome.what in FOR_A_PERSON:
                counts["person"] += 1
                continue
            counts["kept"] += 1
            assert outcome.now is not None
            here = {at for at in places[outcome.now.start : outcome.now.end] if at >= 0}
            assert here, (edits, span.of(text), outcome)
            assert min(here) >= span.start - 1, (edits, span.of(text), outcome)
            assert max(here) < span.end + 1, (edits, span.of(text), outcome)
            assert fold_words(outcome.now.of(new)) == fold_words(span.of(text))
            quote = outcome.quote or (
                one.selector.exact.value,
                *(str(it or "") for it in (one.selector.prefix, one.selector.suffix)),
            )
            assert match_quote(folded, *quote) == (outcome.now,)
    assert counts["kept"] > 3 * counts["person"], counts


def nothing() -> Gathered:
    edition = flagship_result().value
    return Gathered(Shared(edition.imprint), edition.documents, ())


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
        r"letter-1851-03-02: \d+ unchanged, \d+ moved, 0 adjusted, 0 edited, 0 ambiguous, 0 lost\n", ran.out
    )


def test_a_doubled_sentence_is_left_to_a_person(tiny: Path) -> None:
    ran = replaced(tiny, lambda text: text.replace("My *oil* is low", "My *oil* is low. My *oil* is low"))
    assert ran.code == 1
    assert f"{NOTES}:" in ran.out
    assert re.search(r"ambiguous: .*\n  \S+: “\*oil\*”", ran.out)


def test_merged_paragraphs_keep_their_notes(tiny: Path) -> None:
    ran = replaced(tiny, lambda text: text.replace("casks.\n\n2)", "casks. 2)"))
    assert ran.code == 0
    assert ", 0 adjusted, 0 edited, 0 ambiguous, 0 lost" in ran.out


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
    assert re.search(r"(edited|lost|ambiguous): .*\n(  .*\n)*  \S*first.yml:4:12: “lamp went out”", ran.out)


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
