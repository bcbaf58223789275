"""Works as they are written: BibTeX and CSL-JSON as reference managers export them, printed without loss."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from conftest import run
from everything import everything

from build_edition.ground.places import Place
from build_edition.markup.citation import keys_of
from build_edition.markup.cite import Citations, cite
from build_edition.markup.links import citations_in
from build_edition.model.annotations import Bibliography
from build_edition.model.sources import Source
from build_edition.sources.notes.bibliography import parse_bibliography
from build_edition.words.catalogue import words_of

BIB, JSON = "sources/bibliography.bib", "sources/bibliography.json"


def parsed(text: str, path: str = BIB) -> Bibliography:
    found = parse_bibliography([Source(path, text, "")])
    assert not found.diagnostics, found.diagnostics
    return found.value


def cited(bibliography: Bibliography) -> Citations:
    found = cite(bibliography, [f"@{{{key}}}" for key in bibliography.entries])
    assert not found.diagnostics, found.diagnostics
    return found.value


def printed(text: str, path: str = BIB) -> str:
    """The one work of a bibliography as the list prints it, character references undone."""
    (work,) = cited(parsed(text, path)).works.values()
    return re.sub(r"&#(\d+);", lambda found: chr(int(found[1])), work)


def book(title: str, more: str = "") -> str:
    return printed(f"@book{{k, author={{Voss, A.}}, title={{{title}}}, year={{1999}}{more}}}")


def complaints(text: str, path: str = BIB) -> list[tuple[str, Place, str]]:
    return [(one.code, one.place, one.message) for one in parse_bibliography([Source(path, text, "")]).diagnostics]


# --- titles


TITLES = [
    "Letters of K. Aho and I. Berg",
    "Über den Leuchtturm und das Licht",
    "Воспоминания А. И. Лунина о Т. Гае",
    "De brieven van een Vuurtorenwachter",
    "iPads and MacKinnon in the CPSU(b)",
    "ΑΠΟ ΤΟ φως",
    "What is to be Done? a Note",
    "de la lumière à New York",
]


LANGUAGES = ["", ", langid={english}", ", language={ger}", ", language={ru}", ", langid={fr}"]


def each_with_the_first(one: Sequence[Any], other: Sequence[Any]) -> list[Any]:
    """The pairs of two lists: those with the first of either, and the others for `make everything`."""
    return [
        pytest.param(a, b, marks=[] if 0 in (at, by) else everything())
        for at, a in enumerate(one)
        for by, b in enumerate(other)
    ]


@pytest.mark.parametrize(("title", "language"), each_with_the_first(TITLES, LANGUAGES))
def test_a_title_is_printed_as_it_is_written(title: str, language: str) -> None:
    said = re.sub(r"</?span[^>]*>", "", book(title, language))
    assert said == f"Voss, A. 1999. *{title}*."


def test_braces_within_a_title_only_protect_it_elsewhere() -> None:
    assert book("Über den {Turm} und {das {Licht}}") == "Voss, A. 1999. *Über den Turm und das Licht*."


def test_journals_series_and_collections_are_printed_as_they_are_written() -> None:
    article = (
        "@article{k, author={Voss, A.}, title={on a lamp}, journaltitle={Fragen der Küste und M. Meer}, year={1999}}"
    )
    assert "*Fragen der Küste und M. Meer*" in printed(article)
    assert "Труды Общества и Музея" in book("О свете", ", series={Труды Общества и Музея}")
    chapter = "@incollection{k, author={Voss, A.}, title={On it}, booktitle={lights of the north Sea}, year={1999}}"
    assert "*lights of the north Sea*" in printed(chapter)


def test_an_abbreviation_keeps_its_capitals() -> None:
    text = '@string{jl = "Annals of the coast of S. Uist"}\n@article{k, author={V, A.}, title={T}, journal = jl # { (new)}, year=1999}'
    assert "*Annals of the coast of S. Uist (new)*" in printed(text)


def test_emphasis_in_a_title_stays() -> None:
    assert book(r"A note on \textit{Pharos} and others") in "Voss, A. 1999. *A note on *Pharos* and others*."


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("About 20% of all keepers", "About 20% of all keepers"),
        (r"About 20\% of all", "About 20% of all"),
        (r"Light {\textbar} dark", "Light | dark"),
        (r"Light \textbar{} dark", "Light | dark"),
        (r"Light \textbar\ dark", "Light |\u00a0dark"),
        ("Lamp #2 in No. 3", "Lamp #2 in No. 3"),
        ("It cost $5 a week", "It cost $5 a week"),
        ("From $5 to $6 a week", "From $5 to $6 a week"),
        (r"A{\textendash}B{\textellipsis} \texteuro 3", "A–B… €3"),
        (r"Na{\"\i}ve fa\c{c}ade, {\'\i}", "Naïve façade, í"),
        (r"{\O}rsted \& \v{S}\'a\v{s}", "Ørsted & Šáš"),
        (r"One \mbox{word} here", "One word here"),
        (r"\textbraceleft x\textbraceright", "{x}"),
        ("Pages 3--9", "Pages 3–9"),
        ("a_b and c^d", "a_b and c^d"),
    ],
)  # fmt: skip
def test_no_sign_of_a_title_is_lost(written: str, wanted: str) -> None:
    assert book(written) == f"Voss, A. 1999. *{wanted}*."


def test_a_command_that_nobody_knows_is_said_and_not_dropped() -> None:
    ((code, place, message),) = complaints("@book{k,\n  title = {A \\mysign B},\n  year = 1999\n}")
    assert (code, str(place)) == ("N040", f"{BIB}:2:14")
    assert "\\mysign" in message
    assert not complaints("@book{k, title={A}, abstract={\\mysign}, file={C:\\Docs\\x.pdf}, url={https://a.b/%20\\x}}")


# --- dates


DATES = [
    ("year={1928--1933}", "1928–1933"),
    ("year={1928-1933}", "1928–1933"),
    ("date={1928/1933}", "1928–1933"),
    ("year={2-7 December 2007}", "2-7 December 2007"),
    ("year={3 bis 9 Mai 1931}", "3 bis 9 Mai 1931"),
    ("year={o. J.}", "o. J."),
    ("date={193X}", "1930s"),
    ("year={1999}", "1999"),
]
KINDS = ["book", "misc", "unpublished", "online", "letter", "article", "report"]


@pytest.mark.parametrize(("kind", "dated"), each_with_the_first(KINDS, DATES))
def test_a_date_in_any_form_is_printed_whole_and_once(kind: str, dated: tuple[str, str]) -> None:
    date, wanted = dated
    found = printed(f"@{kind}{{k, author={{Voss, A.}}, title={{Lamp}}, {date}}}")
    assert found.count(wanted) == 1, found
    left = re.sub(r"[“”*]|Unpublished manuscript\.|\s+", "", found.replace(wanted, ""))
    assert left.replace("..", ".") in ("Voss,A.Lamp.", "Voss,A..Lamp."), found


# --- letters and archival items


ARCHIVED = [
    ("note={Port Archive, f. 4, l. 2}", "Port Archive, f. 4, l. 2"),
    ("library={Port Archive, f. 4}", "Port Archive, f. 4"),
    ("library={Port Archive}, shelfmark={f. 4}", "Port Archive, f. 4"),
    ("archive={Port Archive}, shelfmark={f. 4}", "Port Archive, f. 4"),
    ("archive={Архив порта}, shelfmark={ф. 4, л. 2 об.}", "Архив порта, ф. 4, л. 2 об."),
    ("shelfmark={Ms. germ. 7}", "Ms. germ. 7"),
]


@pytest.mark.parametrize(
    ("kind", "archived"), each_with_the_first(["letter", "unpublished", "misc", "online", "report"], ARCHIVED)
)
def test_an_archival_item_keeps_author_date_title_and_archive(kind: str, archived: tuple[str, str]) -> None:
    where, wanted = archived
    found = printed(f"@{kind}{{k, author={{Voss, A.}}, title={{To I. Berg}}, date={{1921-03-08}}, {where}}}")
    for words in ("Voss, A.", "1921", "March 8" if kind != "report" else "1921", "To I. Berg", wanted):
        assert found.count(words) == 1, found


def test_a_letter_without_a_title_is_called_by_its_recipient() -> None:
    item = {"id": "k", "type": "personal_communication", "author": [{"family": "Voss", "given": "A."}],
            "recipient": [{"family": "Berg", "given": "I."}], "issued": {"date-parts": [[1921, 3, 8]]}}  # fmt: skip
    assert printed(json.dumps([item]), JSON) == "Voss, A. 1921. “Letter to I. Berg.” March 8."


# --- keys


@pytest.mark.parametrize(
    "key",
    ["öhler2001", "лунин1999", "γαλανός", "कमल2001", "הלר1950", "田中_2003", "dal:1921", "a.b-c/d", "ñandú+1", "1999x"],
)
def test_a_key_may_stand_in_any_script(key: str) -> None:
    body = f"So it is [see @{key}, pp. 3; -@other]."
    assert [keys_of(one) for one in citations_in(body)] == [(key, "other")]
    found = cite(parsed(f"@book{{{key}, author={{Voss, A.}}, title={{T}}, year=1999}}"), [f"@{key}, S. 5"]).value
    assert found.inline == {f"@{key}, S. 5": f"([Voss 1999](bibliography.md#ref-{key}), S. 5)"}
    assert list(found.works) == [key]


@pytest.mark.parametrize("body", ["Write to [me@example.org].", "[@]", "[@—]", "a@b", "[x](@k)", "`[@k]`", "[[@k]]"])
def test_what_only_looks_like_a_citation_is_none(body: str) -> None:
    assert citations_in(body) == ()


def test_an_unknown_key_of_any_script_is_an_error_and_not_printed_raw(named: Path) -> None:
    note = next(path for path in named.rglob("annotations/*.yml") if "[@" in path.read_text())
    note.write_text(note.read_text().replace("[@", "[@öhler2001; @", 1))
    ran = run("--root", named, "check")
    assert (ran.code, "M104: “@öhler2001” is not in the bibliography" in ran.out) == (1, True)


@pytest.fixture
def named(tiny: Path) -> Path:
    return tiny


# --- what is wrong stands where it is written


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("@book{a,\n  title = {Open {brace},\n  year = {2000}\n}\n\n@book{b,\n  title={B},\n}\n", 2, 3, "“title” of “a” is never closed"),
        ("@book{b, title={B}}\n@book{a, title={A {x}, year={2000}}\n@book{c, title={C}}\n", 2, 10, "never closed"),
        ("@book{a,\n  title = {A}},\n  year = {2000}\n}\n@book{b, title={B}}", 2, 3, "a brace too many after “title”"),
        ("@book{a,\n  title = {A}\n  year = {2000}\n}\n@book{b, title={B}}", 3, 3, "the comma after “title” is missing"),
        ("@book{a,\n  title = {A},\n\n\n@book{b, title={B}}", 1, 7, "the entry “a” is never closed with }"),
        ('@book{a,\n  title = "A,\n  year = {2000}\n}\n@book{b, title={B}}', 2, 3, "quotation mark"),
        ("@book{title={A}}\n@book{b, title={B}}", 1, 2, "has no key"),
        ("@book{a,\n  title = ,\n  year = 2000}\n@book{b, title={B}}", 2, 3, "“title” has no value"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_entry_is_said_at_its_own_line(text: str, line: int, column: int, words: str) -> None:
    found = parse_bibliography([Source(BIB, text, "")])
    (one,) = found.diagnostics
    assert (one.code, one.place.line, one.place.column) == ("N020", line, column)
    assert words in one.message
    assert "b" in found.value.entries, "the others are read"


@pytest.mark.parametrize(
    "text",
    [
        "@book{a, title={A}}, \n remark @ here\n@book{b, title={B}}",
        "@comment{ {{{ }\n@preamble{ {\\x} }\n@book(a, title={(A)})\n@book{b,}",
        "@book{a, title = {x = {y}, z = {w}}, year = 1999,\n}\n}\n",
        '@book{a, title = "A {"}quoted{"} word" # { and } # "more"}',
        "",
    ],
)
def test_unusual_bibtex_that_is_right_is_read_in_silence(text: str) -> None:
    assert complaints(text) == []


# --- CSL-JSON


def test_csl_json_is_a_bibliography(tiny: Path, built: Callable[[Path], None]) -> None:
    items = [
        {"id": "http://z.example/items/1", "citation-key": "voss1901", "type": "book", "title": "On the lamp of S. Uist",
         "author": [{"family": "Voss", "given": "A."}], "issued": {"date-parts": [["1901", 2]]}},
        {"id": 7, "note": "Citation Key: лунин1999\nSeen in part", "type": "article-journal", "title": "О свете А. Гая"},
    ]  # fmt: skip
    (tiny / JSON).write_text(json.dumps(items, ensure_ascii=False), encoding="utf-8")
    note = next(path for path in tiny.rglob("annotations/*.yml") if "[@" in path.read_text())
    note.write_text(note.read_text().replace("[@", "[@voss1901, p. 3; @лунин1999; @", 1))
    built(tiny)
    page = (tiny / "docs/edition/bibliography.md").read_text()
    assert "Voss, A. 1901. *On the lamp of S. Uist*." in page
    assert "*О свете А. Гая*" in page
    assert "Seen in part" in page


@pytest.fixture
def built() -> Callable[[Path], None]:
    def build(edition: Path) -> None:
        ran = run("--root", edition, "--pages-only")
        assert ran.code == 0, ran.out

    return build


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('[\n {"id": "a", "title": "A" "type": "book"}\n]', 2, "not JSON"),
        ('{"items": []}', 1, "a list of items in square brackets"),
        ('[{"id": "b"},\n {"type": "book"}]', 2, "has no “id”"),
        ('[{"id": "b"},\n {"id": "a", "author": "Voss"}]', 2, "“author” of “a” has another shape"),
        ('[{"id": "b"},\n {"id": "a", "issued": 1901}]', 2, "“issued” of “a”"),
        ('[{"id": "b"},\n {"id": "a", "issued": {"date-parts": [1901]}}]', 2, "“issued” of “a”"),
        ('[{"id": "b"},\n "a"]', 2, "in curly brackets"),
        ("[" * 100_000, 1, "too deep"),
        ("", 1, "a list of items"),
        ('[{"id": "b"}', 1, "not JSON"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_csl_json_is_said_at_its_item(text: str, line: int, words: str) -> None:
    ((code, place, message),) = complaints(text, JSON)
    assert (code, place.line) == ("N020", line)
    assert words in message


def test_a_key_in_both_files_is_a_finding() -> None:
    found = parse_bibliography([Source(BIB, "@book{k, title={A}}", ""), Source(JSON, '[\n {"id": "k"}]', "")])
    (one,) = found.diagnostics
    assert (one.code, str(one.place)) == ("N021", f"{JSON}:2:10")


WORKS = """
@unpublished{log, title = {Log of 1 апрель}, date = {1851-04-01}, library = {A}, shelfmark = {1}}
@unpublished{logs, title = {Logs}, date = {1851-03-01/1851-04-30}, library = {A}, shelfmark = {2}}
@online{site, title = {Site}, url = {https://example.org/}, date = {2023-08}}
@article{lamps, title = {Lamps}, author = {Ann Lee}, journal = {Sea}, volume = {51}, number = {2}, pages = {33--47}, date = {2004}}
@incollection{part, title = {Part}, author = {Ann Lee}, booktitle = {Book}, editor = {Ben Hobb}, date = {2005}}
"""
LISTED = {
    "en": ("1851. April 1.", "1851. March 1–April 30.", "2023. August.", "51 (2): 33", "edited by Ben Hobb"),
    "de": ("1851. 1. April.", "1851. 1. März–30. April.", "2023. August.", "51 (2): 33", "herausgegeben von Ben Hobb"),
    "fr": ("1851. 1er avril.", "1851. 1er mars–30 avril.", "2023. Août.", "51 (2)\u202f: 33", "édité par Ben Hobb"),
    "ru": ("1851. 1 апреля.", "1851. 1 марта–30 апреля.", "2023. Август.", "51 (2): 33", "ред. Ben Hobb"),
}


@pytest.mark.parametrize("language", LISTED)
def test_a_work_is_dated_as_the_language_of_the_edition_does(language: str) -> None:
    found = parsed(WORKS)
    works = cite(found, [f"[@{key}]" for key in found.works], words_of(language)).value.works
    said = " ".join(works[key] for key in ("log", "logs", "site", "lamps", "part")).replace("&#46;", ".")
    assert [one for one in LISTED[language] if one not in said] == []
    assert "Log of 1 апрель" in said
