"""What TeX and other programs make of the fields of a work: letters, doubts, recipients and quotation marks are kept."""

from __future__ import annotations

import json
import re

import pytest
from test_bibliography import JSON, complaints, parsed, printed
from test_whole_works import findings

PAPER = "@letter{{k, author={{Voss, A.}}, title={{Lamp}}, date={{1921-03-08}}, {}}}"


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        (r"library={Biblioth{\`e}que de l'\'Ecole}", "Bibliothèque de l’École"),
        (r"archive={{\L}{\'o}d{\'z}, Wei{\ss}, {\v C}apek}", "Łódź, Weiß, Čapek"),
        (r"library={\"O\o \H{o}\c{s}\k a\u{g}}", "Öøőşąğ"),
        (r"library={Port}, shelfmark={MS\,12, \S~5, f.~3--4}", "Port, MS 12, § 5, f. 3–4"),
        (r"library={\emph{Port} \textit{Archive}, \foreignlanguage{german}{Kiel}}", "Port Archive, Kiel"),
    ],
)
def test_accents_of_an_archive_are_letters(written: str, wanted: str) -> None:
    found = printed(PAPER.format(written)).replace("\N{NO-BREAK SPACE}", " ")
    assert found.endswith(f" {wanted}."), found


def test_leaves_of_a_paper_stand_behind_its_shelfmark() -> None:
    found = printed("@unpublished{k, title={Lamp}, date={1921}, library={Port}, shelfmark={f. 1}, pages={12r--13v}}")
    assert found.endswith("Port, f. 1, 12r–13v."), found


@pytest.mark.parametrize("kind", ["legal", "legislation", "jurisdiction", "newspaper", "map", "interview"])
def test_the_archive_is_printed_whatever_the_type(kind: str) -> None:
    assert "Port Archive" in printed(
        f"@{kind}{{k, title={{Lamp}}, date={{1921}}, number={{3}}, library={{Port Archive}}}}"
    )


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        ("recipient={van Dale, D.}", "Letter to D. van Dale"),
        ("recipient={Dale, D. and Carr, C.}", "Letter to D. Dale and C. Carr"),
        ("addressee={{The Harbour Board}}", "Letter to The Harbour Board"),
        ("recipient={Гай, Т.}", "Letter to Т. Гай"),
        ("recipient={Dale, D.}, type={Telegram}", "Telegram to D. Dale"),
    ],
)
def test_a_letter_of_bibtex_is_called_by_its_recipient(field: str, wanted: str) -> None:
    found = printed(f"@letter{{k, author={{Voss, A.}}, date={{1921-03-08}}, {field}}}")
    assert found == f"Voss, A. 1921. “{wanted}.” March 8."


def test_a_recipient_is_named_beside_a_title_that_does_not_name_him() -> None:
    assert "Letter to D. Dale." in printed("@letter{k, title={Report}, recipient={Dale, D.}, date={1921-03-08}}")
    assert printed("@letter{k, title={To Dale}, recipient={Dale, D.}, date={1921-03-08}}").count("Dale") == 1


def test_the_particle_of_a_recipient_is_kept() -> None:
    name = {"family": "Dale", "given": "D.", "non-dropping-particle": "van"}
    item = {"id": "k", "type": "personal_communication", "recipient": [name], "issued": {"date-parts": [[1921, 3, 8]]}}
    assert "Letter to D. van Dale" in printed(json.dumps([item]), JSON)


@pytest.mark.parametrize(
    ("date", "wanted"),
    [
        ("1921~", "about 1921"),
        ("1921?", "probably 1921"),
        ("1921-03?", "probably March 1921"),
        ("1921?/1923~", "probably 1921 to about 1923"),
        ("1921-03/", "from March 1921 (its end is unknown)"),
    ],
)
def test_a_doubtful_date_stays_doubtful(date: str, wanted: str) -> None:
    assert printed(f"@book{{k, title={{Lamp}}, date={{{date}}}}}") == f"*Lamp*. {wanted}."


def test_what_is_forthcoming_is_said_so_once() -> None:
    assert printed("@book{k, title={Lamp}, year={forthcoming}}").casefold().count("forthcoming") == 1


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("The 'Great' Lamp of O'Brien", "The “Great” Lamp of O’Brien"),
        ("Rock 'n' roll in the '90s", "Rock ’n’ roll in the ’90s"),
        ("Uit 't leven van 's-Gravenhage", "Uit ’t leven van ’s-Gravenhage"),
    ],
)
def test_a_straight_mark_is_a_quotation_or_an_apostrophe(title: str, wanted: str) -> None:
    assert f"*{wanted}*" in printed(f"@book{{k, title={{{title}}}, year={{1999}}}}")
    item = {"id": "k", "type": "book", "title": title, "issued": {"date-parts": [[1999]]}}
    assert f"*{wanted}*" in printed(json.dumps([item]), JSON)


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        (r"\glqq{}Licht\grqq{} und \flqq Lampe\frqq", "„Licht“ und «Lampe»"),
        (",,Licht'' auf See", "„Licht” auf See"),
        (r"{\em Licht} auf {\it See}", "Licht auf See"),
        (r"\textcyrillic{Лампа}", "Лампа"),
    ],
)
def test_further_commands_of_tex_are_read(title: str, wanted: str) -> None:
    found = printed(f"@book{{k, title={{{title}}}, year={{1999}}}}")
    assert re.sub(r"[*]", "", found).startswith(wanted), found


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        (r"H$_2$O and $\alpha$ rays", "H₂O and α rays"),
        (r"From $x^2$ to $10^{-3}$, $x_{max}$", "From x² to 10⁻³, xₘₐₓ"),
        (r"At 20$^\circ$, $\mathrm{CO}_{2}$", "At 20°, CO₂"),
        (r"The $x^{ab}$ of $\Delta\times\Omega$", "The x^ab of Δ×Ω"),
        (r"The $5 note and the $6 note", "The $5 note and the $6 note"),
    ],
)
def test_a_short_formula_is_printed_in_its_characters(title: str, wanted: str) -> None:
    assert wanted in printed(f"@book{{k, author={{Voss, A.}}, title={{{title}}}, date={{1921}}}}")


def test_a_formula_with_a_command_for_which_there_is_no_character_is_said() -> None:
    (found,) = complaints(r"@book{k, author={Voss, A.}, title={On $\vec{x}$}, date={1921}}")
    assert found[0] == "N040"


def test_a_space_of_tex_in_a_title_is_no_loss() -> None:
    assert not findings(r"@book{k, title={5\,km}, year={1999}}")


@pytest.mark.parametrize("note", ["By A. and B.", "Is it so?", "Seen at “A.”", "Voir A…", "資料。"])
def test_a_remark_that_ends_gets_no_second_stop(note: str) -> None:
    assert printed(f"@misc{{k, title={{Lamp}}, year={{1999}}, note={{{note}}}}}").endswith(f" {note}")


def test_words_of_the_style_keep_their_letters_beside_a_turkish_title() -> None:
    found = printed("@incollection{k, title={Işık}, booktitle={Fener}, year={1999}, langid={turkish}}")
    assert "In *" in found, found


def test_a_paper_is_presented_at_its_congress() -> None:
    assert "presented at Lamp Congress" in printed(
        "@inproceedings{k, title={Wick}, eventtitle={Lamp Congress}, venue={York}, year={1999}}"
    )


@pytest.mark.parametrize("language", ["ngerman", "ger", "Deutsch", "de-DE", "germanb"])
def test_a_language_may_have_the_name_that_tex_gives_it(language: str) -> None:
    assert '<span lang="de' in printed(f"@book{{k, title={{Licht}}, year={{1999}}, language={{{language}}}}}")


def test_entries_may_follow_each_other_on_one_line() -> None:
    entries = [f"@book{{{key}, title={{Lamp}}, year=1999}}" for key in "abc"]
    assert list(parsed(" ".join(entries[:2]) + entries[2]).entries) == ["a", "b", "c"]


def test_an_entry_without_its_sign_is_said() -> None:
    found = complaints("book{k,\n  title = {Lamp}\n}\n\nOn the book {a, b}.\n")
    assert [(code, place.line) for code, place, _ in found] == [("N020", 1)]


@pytest.mark.parametrize("field", ["fonds", "box", "collection"])
def test_where_a_paper_lies_is_never_dropped_in_silence(field: str) -> None:
    (found,) = findings(f"@misc{{k, title={{Lamp 3}}, year={{1999}}, {field}={{3}}}}")
    assert (found.code, found.hint) == ("N062", f"add `addendum = {{{field.capitalize()}: 3}}`")


def item(more: str) -> str:
    return f'[{{"id": "k", "type": "book", "title": "Lamp", {more}}}]'


@pytest.mark.parametrize(
    ("issued", "wanted"),
    [
        ('"issued": "1936-09-14"', "*Lamp*. 1936."),
        ('"issued": {"edtf": "1936-09-XX"}', "*Lamp*. September 1936 (day unknown)."),
        ('"issued": {"raw": "14 September 1936"}', "*Lamp*. 1936."),
        ('"issued": {"raw": "Candlemas 1936"}', "*Lamp*. Candlemas 1936."),
        ('"issued": {}', "*Lamp*."),
    ],
)
def test_a_date_of_csl_json_may_have_any_form(issued: str, wanted: str) -> None:
    assert printed(item(issued), JSON).replace("n.d.", "").strip() == wanted


@pytest.mark.parametrize("parts", ["[1936, 13, 1]", "[1936, 2, 30]", "[1936, 9, 14, 5]"])
def test_a_day_of_no_calendar_in_csl_json_is_said(parts: str) -> None:
    assert [code for code, _, _ in complaints(item(f'"issued": {{"date-parts": [{parts}]}}'), JSON)] == ["N020"]


def test_lines_of_a_zotero_note_that_are_fields_are_no_remark() -> None:
    note = '"note": "Citation Key: lamp\\noriginal-date: 1850\\nWith a map", "issued": {"date-parts": [[1936]]}'
    found = printed(item(note), JSON)
    assert "original-date" not in found
    assert found.endswith("With a map.")
