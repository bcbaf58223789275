"""The proof: a page that says one character otherwise is refused, and nothing that runs is published."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.places import Place, Span
from build_edition.markup.prove import (
    differences,
    panes_of,
    prove,
    prove_pane,
    prove_reading,
    unsafe_markup,
    words_expected,
)
from build_edition.model.documents import Document, Header, Paragraph
from build_edition.model.sources import Source, Written
from build_edition.model.woven import Page

NOWHERE = Place("x.yml")
TEXT = "The lamp  went out.\n\nIt was\u00a0lit"


def document_of(text: str = TEXT) -> Document:
    header = Header("x", NOWHERE, "letter", "X", "X", "1900", Written("", NOWHERE))
    found, at = [], 0
    for number, words in enumerate(text.split("\n\n"), start=1):
        found.append(Paragraph(f"p{number}", "paragraph", (Span(at, at + len(words)),), number))
        at += len(words) + 2
    return Document(header, Source("x.txt", text, ""), tuple(found), ())


def page_of(*paragraphs: str, anchor: str = "text") -> str:
    return f'<article id="{anchor}">' + "".join(f"<p>{words}</p>" for words in paragraphs) + "</article>"


GOOD = page_of("The lamp went out.", "It was\u00a0lit")


def test_runs_of_white_space_and_what_is_ours_are_no_difference() -> None:
    ours = '<a class="be-number">1</a>The <sup class="be-mark">1</sup>lamp\n went <i class="be-editorial">[sic]</i>out.'
    assert prove(GOOD, document_of()) is None
    assert prove(page_of(ours, "It was\u00a0lit"), document_of()) is None


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Thelamp went out.", "It was\u00a0lit"),
        ("The lamp went out.", "It was lit"),
        ("the lamp went out.", "It was\u00a0lit"),
        ("The lamp went out", "It was\u00a0lit"),
        ("The lamp went out. It was\u00a0lit",),
        ("It was\u00a0lit", "The lamp went out."),
        ("The lamp went out.", "It was\u00a0lit", "x"),
        (),
    ],
    ids=["a space gone", "another space", "another case", "a stop gone", "paragraphs joined", "another order", "more", "none"],
)  # fmt: skip
def test_any_other_difference_is_found(paragraphs: tuple[str, ...]) -> None:
    assert prove(page_of(*paragraphs), document_of()) is not None
    assert prove_pane(page_of(*paragraphs, anchor="x--text"), document_of()) is not None
    assert prove_reading(page_of(*paragraphs), document_of()) is not None


@given(st.integers(0, len(TEXT) - 1), st.sampled_from("xX.\u00a0\u200b-"))
def test_no_changed_character_gets_through(at: int, put: str) -> None:
    if TEXT[at] in " \n" or TEXT[at] == put:
        return
    spoilt = TEXT[:at] + put + TEXT[at + 1 :]
    assert prove(page_of(*spoilt.split("\n\n")), document_of()) is not None


def test_a_reading_is_undone_before_it_is_proved() -> None:
    read = 'The <ins data-received="lamp">light</ins> went out.'
    assert prove_reading(page_of(read, "It was\u00a0lit"), document_of()) is None
    assert prove(page_of(read, "It was\u00a0lit"), document_of()) is not None
    wrong = 'The <ins data-received="lamps">light</ins> went out.'
    assert prove_reading(page_of(wrong, "It was\u00a0lit"), document_of()) is not None


@pytest.mark.parametrize(
    "page",
    [Page("x.md", "", proves="x"), Page("x.md", "", proves="x", is_reading=True), Page("x.md", "", panes=("x",))],
)
def test_each_page_that_shows_a_document_is_proved(page: Page) -> None:
    anchor = "x--text" if page.panes else "text"
    words = {"x": words_expected(document_of())}
    kept, other = (page_of(said, "It was\u00a0lit", anchor=anchor) for said in ("The lamp went out.", "The lamp went."))
    assert list(differences(kept, panes_of(page), words)) == []
    ((document, _),) = differences(other, panes_of(page), words)
    assert document == "x"


@pytest.mark.parametrize(
    "markup",
    [
        "<script>x</script>", "<iframe srcdoc=x></iframe>", "<p onclick=x>a</p>", "<P ONMOUSEOVER='x'>a</P>", "<svg onload=x></svg>",
        "<a href='javascript:x'>a</a>", "<a href=' JavaScript:x'>a</a>", "<a href='data:text/html,x'>a</a>", "<a href='vbscript:x'>a</a>",
        "<img src=x>", "<p style='background:url(x)'>a</p>", "<form></form>", "<object></object>", "<meta http-equiv=refresh>",
        "<link rel=stylesheet href=x>", "<base href=x>", "<style>a{}</style>", "<svg><use href=x /></svg>", "<p background=x>a</p>",
        "<embed>", "<button formaction=x>a</button>", "<math></math>",
    ],
)  # fmt: skip
def test_what_runs_or_fetches_is_named(markup: str) -> None:
    assert unsafe_markup(f"<p>before</p>{markup}").lower().startswith("<")


def test_links_tables_and_words_about_scripts_are_harmless() -> None:
    harmless = '<a href="https://e.org/#onclick">javascript:x</a><table><tr><td style="text-align: left;">&lt;script&gt;</td></tr></table>'
    assert unsafe_markup(harmless) == ""
