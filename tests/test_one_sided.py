"""One text says more than the other: what was left out or added is said where it stands, and a faithful text is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_witnesses import document_of

from build_edition.measures.align import align
from build_edition.measures.lengths import lengths_of
from build_edition.measures.one_sided import one_sided
from build_edition.measures.sentences import sentences
from build_edition.model.witnesses import Row

GERMAN = [
    (
        "Die Lampe ging in der Nacht zweimal aus, und beide Male stieg Jonas hinauf, um sie anzuzünden. Das Glas auf der "
        "Seeseite ist zerbrochen, und der Regen kommt herein. Ich habe ein Segel davor gespannt, das dem Wind standhält."
    ),
    (
        "Am Morgen kam Oltmann mit dem Boot aus Norderend. Er brachte zwei Fässer Öl, ein Seil und einen Brief. Der Amtmann "
        "schreibt, dass der Turm bis zum Herbst einen neuen Anstrich haben soll, was ich seit Jahren erbitte."
    ),
    (
        "Der Wind steht seit Sonntag im Nordwesten. Kein Boot kommt herüber, so dass wir von dem leben, was da ist. Das Brot "
        "reicht noch eine Woche, das Mehl etwas länger, und Fische fängt Jonas jeden Tag."
    ),
    (
        "Von dem Jungen habe ich nichts gehört. Wenn Sie in Leerhafen etwas erfahren, so schreiben Sie es mir bitte. Seine "
        "Mutter fragt mich jeden Abend nach ihm, und ich weiß nicht mehr, was ich ihr antworten soll."
    ),
    (
        "Ich bin gesund und tue meinen Dienst, wie ich es versprochen habe. Für den Winter bitte ich nur um ein paar Bücher. "
        "Die Abende sind lang, und was hier steht, habe ich alles schon zweimal gelesen."
    ),
]
ENGLISH = [
    (
        "The lamp went out twice in the night, and both times Jonas climbed up to light it. The glass on the side of the sea "
        "is broken, and the rain comes in. I have put a sail before it, which withstands the wind."
    ),
    (
        "In the morning Oltmann came with the boat from Norderend. He brought two casks of oil, a rope and a letter. The "
        "bailiff writes that the tower is to have a new coat of paint by autumn, for which I have begged for years."
    ),
    (
        "The wind has stood in the north-west since Sunday. No boat comes across, so that we live on what there is. The bread "
        "will last for a week, the flour a little longer, and Jonas catches fish every day."
    ),
    (
        "Of the boy I have heard nothing. If you should learn anything in Leerhafen, then please write to me of it. His "
        "mother asks me about him every evening, and I no longer know what I should answer her."
    ),
    (
        "I am in good health and do my duty as I have promised. For the winter I ask only for a few books. The evenings are "
        "long, and I have read everything that stands here twice already."
    ),
]


def said(german: list[str], english: list[str]) -> list[str]:
    """The words that one text has alone, or the paragraph in which one has more."""
    first, second = document_of(*german), document_of(*english, name="two")
    rows = align(first, second)
    both = first, second
    return [
        one.words.of(both[one.side].source.text) if one.words else rows[one.row].first[0]
        for one in one_sided(first, second, rows)
    ]


def without(paragraphs: list[str], at: int, *sentence: int) -> list[str]:
    kept = [one for number, one in enumerate(paragraphs[at].split(". ")) if number not in sentence]
    return [*paragraphs[:at], ". ".join(kept), *paragraphs[at + 1 :]]


def test_a_faithful_translation_is_not_reported() -> None:
    assert said(GERMAN, ENGLISH) == said(ENGLISH, GERMAN) == []


@pytest.mark.parametrize("at", range(5))
def test_half_a_paragraph_that_a_translator_left_out_is_said(at: int) -> None:
    (lost,) = said(GERMAN, without(ENGLISH, at, 1, 2))
    assert lost in GERMAN[at] or lost == f"p{at + 1}"


@pytest.mark.parametrize("at", range(5))
def test_half_a_paragraph_that_a_translator_added_is_said(at: int) -> None:
    (added,) = said(without(GERMAN, at, 1, 2), ENGLISH)
    assert added in ENGLISH[at] or added == f"p{at + 1}"


def test_the_sentence_that_is_left_out_is_said_by_its_words() -> None:
    assert said(GERMAN, without(ENGLISH, 3, 2)) == [GERMAN[3].partition("bitte. ")[2]]


def test_sentences_that_a_translator_joined_are_not_reported() -> None:
    joined = [ENGLISH[0].replace("light it. The", "light it, and the"), *ENGLISH[1:]]
    assert said(GERMAN, joined) == []


def test_what_an_editor_has_declared_is_settled() -> None:
    first, second = document_of(*GERMAN), document_of(*without(ENGLISH, 1, 1, 2), name="two")
    rows = align(first, second)
    assert list(one_sided(first, second, rows, {"p2"})) == []


def test_what_is_far_follows_from_the_two_texts() -> None:
    faithful = lengths_of([(200, 200 + n % 3) for n in range(40)])
    free = lengths_of([(200, 150 + 10 * (n % 11)) for n in range(40)])
    assert faithful.apart(200, 150) < -3.5 < free.apart(200, 150)


def test_an_abbreviation_ends_no_sentence() -> None:
    text = document_of("Mr. J. Smith came on the 4. May: it rained. “Why?” he asked; nobody knew.")
    found = [one.span.of(text.source.text) for one in sentences(text, ["p1"])]
    assert found == ["Mr. J. Smith came on the 4. May:", "it rained.", "“Why?”", "he asked;", "nobody knew."]


TEXTS = st.lists(
    st.lists(st.text("abcd efg.", min_size=5, max_size=60), min_size=1, max_size=4).map(
        lambda texts: f"X{' '.join(' '.join(texts).split())}."
    ),
    min_size=1, max_size=9,
)  # fmt: skip


@given(TEXTS, TEXTS)
def test_seen_from_the_other_text_the_same_is_found(here: list[str], there: list[str]) -> None:
    first, second = document_of(*here), document_of(*there, name="two")
    rows, mirrored = align(first, second), align(second, first)
    assert mirrored == tuple(Row(row.second, row.first, row.doubt) for row in rows)
    found = [(one.row, one.side, one.words) for one in one_sided(first, second, rows)]
    assert [(one.row, 1 - one.side, one.words) for one in one_sided(second, first, mirrored)] == found


@given(TEXTS)
def test_a_text_beside_itself_is_silent(here: list[str]) -> None:
    first, second = document_of(*here), document_of(*here, name="two")
    assert list(one_sided(first, second, align(first, second))) == []
