"""Markdown that is begun and makes nothing is said; what editors write with the same signs is not."""

from __future__ import annotations

import pytest

from build_edition.ground.places import Place
from build_edition.markup.begun import begun
from build_edition.markup.escape import without_code
from build_edition.model.sources import Written

BEGUN = {
    "A [one][two][three] b.": ("a link", 3),
    "A [text] (https://example.org) b.": ("a link", 3),
    "A [text](documents/letter": ("a link", 3),
    "A ![pic b.": ("a picture", 3),
    "A ![](": ("a picture", 3),
    "![pic](x.png": ("a picture", 1),
    "A **bold b.": ("bold type", 3),
    "A bold** b.": ("bold type", 7),
    "One **two** and **three.": ("bold type", 17),
    "A `code b.": ("code", 3),
    "A ``code` b.": ("code", 3),
    "| a | b |\n| c | d |": ("a table", 1),
    "A &foo; b.": ("a named sign", 3),
    "A &nbsp b.": ("a named sign", 3),
    "A &eacute.": ("a named sign", 3),
    "A ~~struck out~~ b.": ("a passage struck out", 3),
    "A ==marked== b.": ("a marked passage", 3),
    "The 19^th^ of June": ("a raised sign", 7),
    "H~2~O": ("a lowered sign", 2),
    "A *lone star b.": ("italic type", 3),
    "A lone star* b.": ("italic type", 12),
    "A (_lone b.": ("italic type", 4),
    "A __bold b.": ("bold type", 3),
    "One *two* and *three.": ("italic type", 15),
    "A [x](y b. [@work] and (more)": ("a link", 3),
    "A [x](y b. [[letter]] and (more)": ("a link", 3),
}
FINE = (
    "A [sic] b.", "A [sic][!][2] b.", "A [recte: lamp][?][1] b.", "a * b", "a ** b", "2**3", "**bold** and **more**",
    "**bold *and* more**", "`code` and ``co`de``", r"A \`sign and \**two\**", "AT&T; b.", "A &copy; &nbsp; &amp;foo; b.",
    "5 < 6 & 7", "a | b", "| a |\n|---|\n| c |", "[x](https://example.org) and [y][1]", "Halt![sic] he said", "[a] [b] [c]", "[web](https://example.org",
    "**bold\nover lines**", "| one line |", "snake_case_name", "*one* and _two_ and __three__", "*a **b** c*", "*over\nlines*",
    "(*1820, † 1881)", r"from \*pater", r"\_name and \*", "a*b", "*snake_case_ name*", "_one_two_", "https://x.org/?a=1&copy=2&nbsp", "R&D &c. & Co",
    "~5 and ~6", "a == b == c", "2^3 and 4^5", "<https://x.org/*a>", "_________", "~/notes", "f(x) [one](see page)",
)  # fmt: skip


def said(words: str) -> list[tuple[str, int]]:
    found = begun(Written(words, Place("notes.yml", 1, 1)), without_code(words))
    return [(one.message.removeprefix("this begins ").partition(" and ")[0], one.place.column) for one in found]


@pytest.mark.parametrize("words", BEGUN)
def test_what_is_begun_and_makes_nothing_is_said_where_it_stands(words: str) -> None:
    assert said(words) == [BEGUN[words]]


@pytest.mark.parametrize("words", FINE)
def test_signs_of_an_editors_own_are_left_in_peace(words: str) -> None:
    assert said(words) == []


def test_a_paragraph_ends_what_it_began() -> None:
    assert len(said("A **one.\n\nAnother** two.")) == 2


def test_what_an_extension_makes_is_not_said_to_make_nothing() -> None:
    words = "A ~~struck~~, ==marked==, H~2~O and 2^10^."
    found = begun(
        Written(words, Place("notes.yml", 1, 1)), words, ("pymdownx.tilde", "pymdownx.mark", "pymdownx.caret")
    )
    assert list(found) == []
    assert len(said(words)) == 4
