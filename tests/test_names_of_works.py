"""Names in a bibliography: “and” divides them, and what else is written between them is said and not guessed at."""

from __future__ import annotations

from time import monotonic

import pytest
from test_bibliography import BIB, printed

from build_edition.model.sources import Source
from build_edition.sources.notes.bibliography import parse_bibliography
from build_edition.sources.notes.names_of_works import undivided_names


@pytest.mark.parametrize(
    ("written", "column", "instead"),
    [
        ("Aho, K.; Berg, I.", 20, "Aho, K. and Berg, I."),
        ("Aho, K.; Berg, I.; Cor, U.", 20, "Aho, K. and Berg, I. and Cor, U."),
        ("Aho, K. & Berg, I.", 21, "Aho, K. and Berg, I."),
        ("Aho, K. \\& Berg, I.", 21, "Aho, K. and Berg, I."),
        ("Aho, K. und Berg, I.", 21, "Aho, K. and Berg, I."),
        ("Aho, K. et Berg, I.", 21, "Aho, K. and Berg, I."),
        ("Ахо, К. и Берг, И.", 21, "Ахо, К. and Берг, И."),
        ("Aho, K., Berg, I., Cor, U.", 13, "Aho, K. and Berg, I. and Cor, U."),
        ("Cor, U. and Aho, K., Berg, I.", 25, "Cor, U. and Aho, K. and Berg, I."),
        ("K. Aho, I. Berg and U. Cor", 13, "K. Aho and I. Berg and U. Cor"),
        ("Aho, K. et al.", 21, "Aho, K. and others"),
        ("Aho, K. and Berg, I. (Hrsg.)", 34, "Aho, K. and Berg, I."),
        ("Aho, Karl, Jr.", 13, "Aho, Jr., Karl"),
        ("Oil, Wicks, Lamps, Strand, Tide", 13, "{Oil, Wicks, Lamps, Strand, Tide}"),
    ],
)
@pytest.mark.parametrize("field", ["author", "editor"])
def test_a_sign_that_divides_no_names_is_said_at_its_place(field: str, written: str, column: int, instead: str) -> None:
    found = parse_bibliography([Source(BIB, f"@book{{k,\n  {field} = {{{written}}}, title={{T}}}}", "")])
    (one,) = found.diagnostics
    assert (one.code, one.place.line, one.place.column) == ("N063", 2, column)
    assert one.hint == f"write `{field} = {{{instead}}}`"
    again = parse_bibliography([Source(BIB, f"@book{{k,\n  {field} = {{{instead}}}, title={{T}}}}", "")])
    assert again.diagnostics == ()


@pytest.mark.parametrize(
    "written",
    [
        "{Oil, Wicks & Co.; Strand et Tide}", "King, Jr., Martin", "von und zu Lichtenau, Karl", "Ortega y Gasset, José",
        "van der Berg, Jan and de la Cruz, María", "Aho, K. and others", "given=Hans, family=Harman, prefix=von, useprefix=true",
        "St. John, A.", "bell hooks", "Phar{\\'o}s, A. and G{\\\"o}del, K.", "Aho, K.~R. and Lee, J.-P.",
    ],
)  # fmt: skip
def test_names_that_bibtex_divides_are_read_in_silence(written: str) -> None:
    assert (
        parse_bibliography([Source(BIB, f"@book{{k, author = {{{written}}}, title={{T; U & V}}}}", "")]).diagnostics
        == ()
    )


@pytest.mark.parametrize(
    "written", ["Aho, Karl AND Berg, Ida", "Aho, Karl And Berg, Ida", "Aho, Karl and Berg, Ida and"]
)
def test_and_in_any_letters_divides_names(written: str) -> None:
    assert (
        printed(f"@book{{k, author = {{{written}}}, title={{T}}, year=1921}}") == "Aho, Karl, and Ida Berg. 1921. *T*."
    )


def test_a_name_of_nothing_but_spaces_does_not_keep_the_machine_busy() -> None:
    began = monotonic()
    for sign in (" ", " et ", "A. ", ",", "; "):
        undivided_names(f"Aho{sign * 20_000}K.")
    assert monotonic() - began < 20
