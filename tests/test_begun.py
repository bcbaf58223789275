"""Markdown that is begun and makes nothing is said; what editors write with the same signs is not."""

from __future__ import annotations

import pytest

from build_edition.ground.places import Place
from build_edition.markup.begun import begun
from build_edition.markup.escape import without_code
from build_edition.markup.render import renderer_of
from build_edition.measures.hand_written import check_pages
from build_edition.model.shared import USUAL_EXTENSIONS
from build_edition.model.sources import Source, Written

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
    return [(one.message.removeprefix("this begins ").partition(" but ")[0], one.place.column) for one in found]


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


ON_A_PAGE = {
    "# A **page": "bold type",
    "It is *lone b.": "italic type",
    "See [the letter](edition/index.md and `code` there": "a link",
    "A ![of a lamp] b.": "a picture",
    "A ~~struck~~ b.": "a passage struck out",
    "A &foo; b.": "a named sign",
    "| a | b |\n| c | d |": "a table",
    "A `code b.": "code",
}
FINE_ON_A_PAGE = (
    "---\ntitle: a *b\n---\nWords.",
    "<!-- **not shown -->",
    '<span title="*x">words</span>',
    "A [page](edition/_a.md) and <https://example.org/_x*y> and https://example.org/*x b.",
    "An ![ok](x_y.png){ .big_x } and [ref][one] b.\n\n[one]: about.md 'a *title'",
    "    indented **code",
    "```\n**fenced\n```",
    "2 * 3, a*b, snake_case and **bold**",
)


def on_a_page(text: str) -> list[tuple[str, int]]:
    renderer = renderer_of({name: {} for name in USUAL_EXTENSIONS})
    (found,) = check_pages([Source("docs/a.md", f"{text}\n", "")], renderer)
    return [(one.message, one.place.line) for one in found.findings if one.code == "M120"]


@pytest.mark.parametrize("text", ON_A_PAGE)
def test_markdown_of_a_page_that_makes_nothing_is_said(text: str) -> None:
    found = on_a_page(f"---\ntitle: T\n---\n{text}")
    assert found == [(f"this begins {ON_A_PAGE[text]} but is not complete, and readers would see it as written", 4)]


@pytest.mark.parametrize("text", FINE_ON_A_PAGE)
def test_what_of_a_page_is_no_markdown_or_makes_something_is_not(text: str) -> None:
    assert on_a_page(text) == []


def test_a_page_may_have_what_an_extension_makes() -> None:
    renderer = renderer_of({name: {} for name in ("attr_list", "pymdownx.tilde")})
    (found,) = check_pages([Source("docs/a.md", "A ~~struck~~ b.\n", "")], renderer)
    assert found.findings == ()
    (page,) = check_pages([Source("docs/a.md", "A ~~b c~~ d.\n", "")], renderer_of({"attr_list": {}}))
    assert [one.hint for one in page.findings] == [
        "name `pymdownx.tilde` under `markdown_extensions` of mkdocs.yml, or take the signs out"
    ]
