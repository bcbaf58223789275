"""`cards.json`: what the reader's cards say, on the tiny edition with registers laid over it and on the flagship."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import flagship_result

from build_edition.diagnostics.findings import Result
from build_edition.edition import compile_edition
from build_edition.ground.addresses import on_site
from build_edition.markup.escape import escaped, plain
from build_edition.model.edited import Edition


def cards_of(edition: Path) -> dict[str, Any]:
    return cards_in(compile_edition(edition))


def cards_in(result: Result[Edition]) -> dict[str, Any]:
    assert result.diagnostics == ()
    found = next(page.content for page in result.value.pages if page.path == "cards.json")
    loaded: dict[str, Any] = json.loads(found)
    return loaded


@pytest.fixture(scope="module")
def flagship() -> dict[str, Any]:
    return cards_in(flagship_result())


def test_every_entry_parallel_and_cited_work_has_a_card() -> None:
    compiled = flagship_result().value
    cards = cards_in(flagship_result())
    assert set(cards["entries"]) == {str(entry.key) for entry in compiled.entries}
    assert set(cards["parallels"]) == {parallel.id.value for parallel in compiled.parallels}
    assert set(cards["works"]) == set(compiled.texts.works)
    for entry in cards["entries"].values():
        assert entry["name"]
        assert entry["summary"]
        assert entry["address"].startswith("register/")


def test_an_entry_says_who_it_is_in_both_scripts_with_dates_in_words(named: Path) -> None:
    cards = cards_of(named)
    assert cards["entries"]["person:petrovna"]["original"] == "Анна Петровна"
    marrow = cards["entries"]["person:marrow"]
    assert marrow["kind"] == "person"
    assert marrow["summary"] == "The keeper of the lamp."
    assert marrow["dates"] == "born about 1801, died 1866"
    assert marrow["mentions"] == 3, "as the index of the register counts"
    assert marrow["address"] == "register/persons/marrow/"
    assert "fabricated" not in marrow
    assert cards["entries"]["organisation:lamp-league"]["fabricated"] is True


def test_a_doubtful_identification_says_so(named: Path) -> None:
    cards = cards_of(named)
    assert cards["entries"]["person:chair"]["doubt"] == "low"


def test_the_language_of_the_originals_is_said_where_it_is_known(named: Path) -> None:
    assert cards_of(named)["lang"] == ""
    imprint = named / "sources/edition.yml"
    imprint.write_text(imprint.read_text() + "original_language: Russian\n")
    assert cards_of(named)["lang"] == "ru"


def test_a_parallel_has_its_passages_with_where_they_stand(flagship: dict[str, Any]) -> None:
    parallel = flagship["parallels"]["legality"]
    letter, speech = parallel["sides"]
    assert (letter["document"], speech["document"]) == ("letter-1936-09-14", "speech-1936-12-04")
    assert speech["passages"][0] == {
        "words": "You must fight for your legality. I prove this to Rykov as well.",
        "where": "¶ 15, Lazar Kaganovich",
        "address": "speech-1936-12-04/#parallel-legality-1",
    }
    assert len(speech["passages"]) == 3


def test_a_work_is_plain_words(flagship: dict[str, Any]) -> None:
    assert flagship["works"]["wp-slep"].startswith("“Alexander Slepkov.” n.d. Wikipedia. https://en.wikipedia.org")
    assert not [work for work in flagship["works"].values() if "](" in work or "&#" in work or "  " in work]


def test_an_edition_without_registers_has_no_cards_of_them(tiny: Path) -> None:
    assert cards_of(tiny)["entries"] == {}


def test_the_cards_are_small(flagship: dict[str, Any]) -> None:
    said = json.dumps(flagship, ensure_ascii=False)
    assert len(said.encode()) < 1_000 * len([*flagship["entries"], *flagship["parallels"], *flagship["works"]])


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("register/persons/tomsky.md", "register/persons/tomsky/"),
        ("speech.md#p17", "speech/#p17"),
        ("register/index.md", "register/"),
        ("register/an-index.md", "register/an-index/"),
        ("index.md", ""),
    ],
)
def test_a_page_has_its_address_on_the_site(address: str, expected: str) -> None:
    assert on_site(address) == expected


def test_plain_words_are_what_was_escaped() -> None:
    for words in ("5) a *b* [c](d) & <e>", "https://x.org/a_b", "“Да”"):
        assert plain(escaped(words)) == words
    assert plain("*A title*. [x&#95;y](https://x.org/a_b).") == "A title. x_y."
    assert (
        plain('*<span lang="ru">Журнал</span>*, [<span lang="he" dir="rtl">מכתב</span>](https://x.org)')
        == "Журнал, מכתב"
    )
