"""What people paste into the form: sixty issue bodies, each of which means one place, or none that can be proved."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest
from conftest import ROOT, TINY, flagship_result, run, tiny_edition
from hypothesis import given
from hypothesis import strategies as st
from test_proposal import body, propose

from build_edition.contribute.pasted import spans_meant
from build_edition.contribute.proposal import Issue, proposal
from build_edition.ground.fold import fold
from build_edition.markup.prove import words_shown
from build_edition.markup.render import renderer_of
from build_edition.model.documents import Document

LETTER, HEARING = "letter-1851-03-02", "hearing-1851-04-01"


@functools.cache
def page(root: Path, document: str) -> str:
    edition = tiny_edition() if root == TINY else flagship_result().value
    content = next(one.content for one in edition.pages if one.path == f"{document}.md")
    return renderer_of(edition.config.extensions).render(str(content).split("\n---\n", 1)[-1]).html


@functools.cache
def signs_of(root: Path, document: str) -> list[tuple[str, bool]]:
    """Each sign that a page shows, and whether it is the text's own."""
    return [(char, theirs) for piece, theirs in words_shown(page(root, document)) for char in piece]


def document_of(name: str) -> Document:
    return next(one for one in tiny_edition().documents if one.id == name)


def shown(name: str) -> str:
    """A document's page as it is read, signs and all."""
    return " ".join("".join(piece for piece, _ in words_shown(page(TINY, name))).split())


def meant(pasted: str, name: str = LETTER) -> list[str]:
    document = document_of(name)
    text = document.source.text
    return [span.of(text) for span in spans_meant(pasted, document, fold(text), page(TINY, name))]


def test_the_page_has_signs_that_the_text_has_not() -> None:
    assert "1 The lamp went out at 3 o'clock. I lit it again1; the lamp went out2 at 5." in shown(LETTER)


ONE_PLACE = [
    ("tins, not casks", "tins, not casks"),
    ("  tins,\n not   casks ", "tins, not casks"),
    ("> tins, not casks", "tins, not casks"),
    (">> tins,\n>> not casks", "tins, not casks"),
    ("“tins, not casks”", "tins, not casks"),
    ('"tins, not casks"', "tins, not casks"),
    ("„tins, not casks“", "tins, not casks"),
    ("«tins, not casks»", "tins, not casks"),
    ("'tins, not casks'", "tins, not casks"),
    ("`tins, not casks`", "tins, not casks"),
    ("[tins, not casks]", "tins, not casks"),
    ("**tins, not casks**", "tins, not casks"),
    ("*tins, not casks*", "tins, not casks"),
    ("_tins, not casks_", "tins, not casks"),
    ("- tins, not casks", "tins, not casks"),
    ("• tins, not casks", "tins, not casks"),
    ("¶ 2 tins, not casks", "tins, not casks"),
    ("* tins, not casks", "tins, not casks"),
    ("¶2 tins, not casks", "tins, not casks"),
    ("ti\u200bns, not\u200b casks", "tins, not casks"),
    ("\ufefftins, not casks\u2060", "tins, not casks"),
    ("ti\u00adns, not casks", "tins, not casks"),
    ("tins,\u00a0not\u202fcasks", "tins, not casks"),
    ("> “tins, not casks”", "tins, not casks"),
    ("I lit it again1; the lamp", "I lit it again; the lamp"),
    ("I lit it again1", "I lit it again"),
    ("I lit it again1;", "I lit it again;"),
    ("the lamp went out2 at 5.", "the lamp went out at 5."),
    ("1 The lamp went out at 3 o'clock. I lit it again1;", "The lamp went out at 3 o'clock.  I lit it again;"),
    ("o’clock. I lit it again1; the", "o'clock.  I lit it again; the"),
    ("> I lit it again1;\n> the lamp", "I lit it again; the lamp"),
    ("“I lit it again1; the lamp”", "I lit it again; the lamp"),
    ("I lit it\u200b again1; the lamp", "I lit it again; the lamp"),
    ("4 1794. A year", "1794. A year"),
    (
        "tins, not casks\n— A letter, 2 March 1851, ¶ 2, in An edition, version 1.0.0, https://example.org/#p2\n",
        "tins, not casks",
    ),
    ("“tins, not casks” (A letter, ¶ 2, https://example.org/#p2)", "tins, not casks"),
    ("“tins, not casks” — letter, ¶ 2", "tins, not casks"),
    ("tins, not casks [reading text made by the editors: https://example.org/]", "tins, not casks"),
    ("… tins, not casks …", "tins, not casks"),
    ("[...] tins, not casks [...]", "tins, not casks"),
    ("“tins, not casks!”", "tins, not casks"),
    ("tins, not casks;", "tins, not casks"),
    ("&quot;tins, not casks&quot;", "tins, not casks"),
    ("<blockquote>tins, <em>not</em> casks</blockquote>", "tins, not casks"),
    ("[tins, not casks](https://example.org/#p2)", "tins, not casks"),
    ("```text\ntins, not casks\n```", "tins, not casks"),
    ("¶ 2: “tins, not casks”", "tins, not casks"),
    ('exact: "tins, not casks"', "tins, not casks"),
    ("On Monday somebody wrote:\n> tins,\n> not casks\nI do not think so.", "tins, not casks"),
    ("> **“… tins, not casks.”**", "tins, not casks."),
    ("\u200etins, not casks\u200f", "tins, not casks"),
    ("1794. A year", "1794. A year"),
]
NO_PLACE = [
    "I lit it again2; the lamp",  # another sign than stands there
    "I lit it again7",
    "I lit12 it again",  # no sign stands there
    "I lit it againa; the lamp",
    "tinsa, not casks",
    "3 tins, not casks",  # a number of another paragraph, or nothing at all
    "2. tins, not casks",
    "tins, not casks7",
    "tins not casks",
    "casks, not tins",
    "1",
    "12",
    "a",
    "> ",
    "“”",
    "∥",
    "the lamp … at 5",
    "Tins, Not Casks",
    "no such words",
    "“tins, not casks”, not “casks, not tins”",
    "tins, not casks\n— and more of it",
    "the keeper says: tins, not casks",
    "tins, not casks and more",
    "1.",
    "…",
    "— ",
    "&quot;&quot;",
    "12:",
]
SEVERAL = ["The lamp went out"[4:], "“Send”", "> Send", "\u200bSend"]


@pytest.mark.parametrize(("pasted", "words"), ONE_PLACE)
def test_what_means_one_place_is_found_there(pasted: str, words: str) -> None:
    found = meant(pasted)
    assert [" ".join(one.split()) for one in found] == [" ".join(words.split())]


@pytest.mark.parametrize("pasted", NO_PLACE)
def test_what_means_no_place_for_certain_is_not_found(pasted: str) -> None:
    found = meant(pasted)
    assert found == [] or pasted.strip() in (" ".join(one.split()) for one in found), (
        "as it stands in the text, or not at all"
    )


@pytest.mark.parametrize("pasted", SEVERAL)
def test_what_means_several_places_is_asked_about(pasted: str) -> None:
    assert len(meant(pasted)) > 1


def test_there_are_sixty_of_them() -> None:
    assert len(ONE_PLACE) + len(NO_PLACE) + len(SEVERAL) + len(test_an_issue_is_answered.pytestmark[0].args[1]) >= 60


@pytest.mark.parametrize(
    ("pasted", "code", "said"),
    [
        ("> I lit it again1; the lamp", 0, "annotations/proposal-7.yml"),
        ("tins, not cask", 0, "annotations/proposal-7.yml"),
        ("it in tins not casks", 1, "it in tins, not casks."),
        ("Send", 1, "occurs 3 times"),
    ],
)
def test_an_issue_is_answered(tiny: Path, tmp_path: Path, pasted: str, code: int, said: str) -> None:
    ended, out, reply = propose(tiny, tmp_path, body(exact=pasted))
    assert ended == code, reply
    assert said in out + reply
    if not code:
        assert run("check", "--root", tiny).code == 0


@given(st.integers(0, 4000), st.integers(1, 200), st.sampled_from(["letter-1936-09-14", "speech-1936-12-04"]))
def test_any_piece_copied_from_the_flagships_pages_with_its_signs_is_found(start: int, length: int, name: str) -> None:
    document = next(one for one in flagship_result().value.documents if one.id == name)
    html = page(ROOT, name)
    pieces = signs_of(ROOT, name)
    taken = pieces[start % len(pieces) :][:length]
    words = "".join(char for char, theirs in taken if theirs)
    text = document.source.text
    found = spans_meant("".join(char for char, _ in taken), document, fold(text), html)
    if any(not theirs for _, theirs in taken) and len("".join(words.split())) > 12:
        assert "".join(words.split()) in ["".join(span.of(text).split()) for span in found]


def test_words_of_no_document_get_the_nearest_in_the_reply() -> None:
    issue = Issue(7, body(exact="it in tins, not in casks"), "a", 1)
    (finding,) = proposal(issue, tiny_edition()).diagnostics
    assert "tins, not casks" in finding.hint
