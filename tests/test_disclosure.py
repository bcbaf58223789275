"""What a machine wrote is said to machines: of the text, of the page, and only where it is so."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_edition.edition import compile_edition
from build_edition.exports.disclosure import disclosure
from build_edition.model.documents import is_machine_made
from build_edition.model.edited import Edition

LETTER = "letter-1851-03-02"


def with_facts(edition: Path, facts: str) -> Edition:
    path = edition / "sources" / LETTER / "document.yml"
    path.write_text(path.read_text("utf-8").replace("translation: none\n", facts), "utf-8")
    return compile_edition(edition).value


def said_on(edition: Edition, path: str) -> tuple[str, list[str]]:
    page = next(one for one in edition.pages if one.path == path)
    return str(page.content), [line for line in page.head if "ai-disclosure" in line]


@pytest.mark.parametrize(
    ("reviewed", "said"),
    [("", "ai-autonomous"), ("[p1]", "mixed"), ("[p1, p2, p3, p4]", "ai-assisted")],
)
def test_a_machine_translation_is_said_to_be_one_as_far_as_nobody_has_reviewed_it(
    tiny: Path, reviewed: str, said: str
) -> None:
    review = f"reviewed:\n  - by: reader\n    date: '2026-01-05'\n    paragraphs: {reviewed}\n" if reviewed else ""
    edition = with_facts(tiny, f"translation: machine, unreviewed\n{review}")
    document = next(one for one in edition.documents if one.id == LETTER)
    assert disclosure(document) == said
    assert f' ai-disclosure="{said}"' in said_on(edition, f"{LETTER}.md")[0]


def test_a_page_on_which_editors_speak_too_is_mixed(tiny: Path) -> None:
    edition = with_facts(tiny, "translation: machine, unreviewed\n")
    assert said_on(edition, f"{LETTER}.md")[1] == ['<meta name="ai-disclosure" content="mixed">']
    assert ' ai-disclosure="mixed"' in said_on(edition, f"reading/{LETTER}.md")[0]


@pytest.mark.parametrize(
    "state",
    [
        "none",
        "by a clerk, 1851",
        "not by a machine",
        "by hand; no machine had a part",
        "by the Machinist, 1851",
        "keine maschinelle",
    ],
)
def test_of_what_no_machine_made_nothing_is_said(tiny: Path, state: str) -> None:
    edition = with_facts(tiny, f"translation: {state}\n")
    assert not any("ai-disclosure" in str(page.content) + "".join(page.head) for page in edition.pages)


@pytest.mark.parametrize(
    "state",
    [
        "Machine translation", "unreviewed machine translation", "machine-made", "translated by machine, unreviewed",
        "automatic, not reviewed", "DeepL, 2024", "Maschinenübersetzung, ungeprüft", "traduction automatique", "машинный, не проверен",
    ],
)  # fmt: skip
def test_a_machine_is_known_by_any_words_for_it(state: str) -> None:
    assert is_machine_made(state)
