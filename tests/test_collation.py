"""Two texts in one language word by word: what differs is what a hand counts, and in what is said of every difference."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.places import Place
from build_edition.measures.align import align
from build_edition.measures.collate import collate
from build_edition.measures.compared import compared_words
from build_edition.measures.variant_kinds import seen_from_there
from build_edition.model.documents import Document, Header
from build_edition.model.sources import MarkPattern, Source, Written
from build_edition.model.witnesses import Row, Variant
from build_edition.sources.text.documents import parse_text

Found = tuple[str, str, str]


def document_of(paragraphs: Sequence[str], language: str = "English", name: str = "one") -> Document:
    text = "\n\n".join(paragraphs) + "\n"
    place = Place("document.yml")
    header = replace(
        Header(name, place, "transcript", "T", "T", "1851", Written("", place)),
        marks=(MarkPattern("page", Written("[p. {n}]", place)),),
        unfolds_hyphens=True,
        facts={"language": Written(language, place)},
    )
    return parse_text(Source("text.txt", text, hashlib.sha256(text.encode()).hexdigest()), header).value


def collated(here: Sequence[str], there: Sequence[str], language: str = "English") -> list[Found]:
    first, second = document_of(here, language), document_of(there, language, "two")
    return [said(first, second, one) for one in collate(first, second, align(first, second, share_a_language=True))]


def said(first: Document, second: Document, one: Variant) -> Found:
    return one.first.of(first.source.text), one.second.of(second.source.text), ", ".join(one.kinds)


A, B = "The keeper rowed out at dawn to the reef.", "Nobody saw the second boat that followed him."
C = "On the third day the inspector came with a rope, two lanterns and a great deal of advice."

WORDS = [
    (A, A, []),
    (A, A.replace("dawn", "dusk"), [("dawn", "dusk", "words")]),
    (A, A.replace(" out", ""), [("out", "", "left out")]),
    (A, A.replace("rowed", "soon rowed"), [("", "soon", "added")]),
    (A, A.replace("The keeper", "The old keeper").replace(" out", ""), [("", "old", "added"), ("out", "", "left out")]),
    # one place, of which two things are true
    ("Most honoured bailiff,", "Honoured Bailiff,",
     [("Most honoured bailiff,", "Honoured Bailiff,", "left out, capitals")]),
    (A, A.replace(" to the reef.", "."), [("dawn to the reef.", "dawn.", "left out, punctuation")]),
    (A, A.replace("keeper rowed", "Keeper now rows"), [("keeper rowed", "Keeper now rows", "words, capitals")]),
    # of words that one text alone has, nothing more is said
    (A, A.replace("dawn to", "dusk, to"), [("dawn", "dusk,", "words")]),
    # the same word again and again
    ("It was very very dark.", "It was very dark.", [("very", "", "left out")]),
    ("Row, row and row.", "Row, row, row and row.", [("", "row,", "added")]),
    ("the The boat", "The boat", [("the", "", "left out")]),
    # spellings that only a dictionary knows for one word, and figures beside words
    ("the honour", "the honor", [("honour", "honor", "words")]),
    ("He had 3 boats.", "He had three boats.", [("3", "three", "words")]),
    ("Chapter IV", "Chapter 4", [("IV", "4", "words")]),
    ("It cost 10.5 pounds.", "It cost 105 pounds.", [("10.5", "105", "words")]),
    ("It cost £5.", "It cost 5.", [("£5.", "5.", "words")]),
    ("All 5% of it", "All 5 of it", [("5%", "5", "words")]),
]  # fmt: skip

FORMS = [
    (A, A.replace("keeper", "Keeper"), [("keeper", "Keeper", "capitals")]),
    (A, A.replace("keeper", "KEEPER"), [("keeper", "KEEPER", "capitals")]),
    (A, A.replace("dawn", "dawn,"), [("dawn", "dawn,", "punctuation")]),
    (A, A.replace("dawn", "“dawn”"), [("dawn", "“dawn”", "punctuation")]),
    ("He said “no”.", "He said 'no'.", [("“no”.", "'no'.", "punctuation")]),
    ("It is 3.15 now", "It is 3:15 now", [("3.15", "3:15", "punctuation")]),
    ("We had 10,000 of them", "We had 10000 of them", [("10,000", "10000", "punctuation")]),
    ("The boat — if any", "The boat, if any", [("boat —", "boat,", "punctuation")]),
    (A, A.replace("keeper", "Keeper,"), [("keeper", "Keeper,", "capitals, punctuation")]),
    (A, A.replace("rowed out", "rowedout"), [("rowed out", "rowedout", "division")]),
    (A, A.replace("rowed", "ro wed"), [("rowed", "ro wed", "division")]),
    (A, A.replace("rowed", "row-ed"), [("rowed", "row-ed", "division")]),
    ("He came to day.", "He came To-day.", [("to day.", "To-day.", "capitals, division")]),
    ("in 10 000 days", "in 10,000 days", [("10 000", "10,000", "punctuation, division")]),
    # letters that are one letter in two forms
    ("the ſame ſeal", "the same seal", [("ſame ſeal", "same seal", "spelling")]),
    ("an oﬃce", "an office", [("oﬃce", "office", "spelling")]),
    ("Æther and œconomy", "Aether and oeconomy", [("Æther", "Aether", "spelling"), ("œconomy", "oeconomy", "spelling")]),
    ("Haue mercie vpon vs", "Have mercie upon us", [("Haue", "Have", "spelling"), ("vpon vs", "upon us", "spelling")]),
    ("bread & butter", "bread and butter", [("&", "and", "spelling")]),
    ("oil, &c.", "oil, etc.", [("&c.", "etc.", "spelling")]),
    ("the Ieſt", "the jest,", [("Ieſt", "jest,", "spelling, capitals, punctuation")]),
]  # fmt: skip

PLACES = [
    # one word that changed places with its neighbours
    ([A.replace("rowed out", "out rowed")], [A], [("", "rowed", "moved"), ("rowed", "", "moved")]),
    (["Oil was sent late."], ["Was sent late oil."],
     [("Oil was", "Was", "left out, capitals"), ("late.", "late oil.", "added, punctuation")]),
    # some words, within their paragraph
    ([A.replace("at dawn to the reef", "to the reef at dawn")], [A],
     [("", "at dawn", "moved"), ("reef at dawn.", "reef.", "moved, punctuation")]),
    (["We sent three tins, and a glass of oil, to the rock."], ["We sent a glass of oil, three tins, and to the rock."],
     [("three tins, and", "", "moved"), ("", "three tins, and", "moved")]),
    # a few words that are gone here and stand far away are met there by chance
    ([f"{A} Of the men", B, C], [A, B, f"{C} Of the men"], [("Of the men", "", "left out"), ("", "Of the men", "added")]),
    # whole paragraphs
    ([A, B], [A], [(B, "", "left out")]),
    ([A], [A, B], [("", B, "added")]),
    ([A, B, C], [C, A, B], [("", C, "moved"), (C, "", "moved")]),
    ([A, B, C], [C.replace("two", "three"), A, B],
     [("", C.replace("two", "three"), "words, moved"), (C, "", "words, moved")]),
    # the ends of lines and pages are no variants
    (["He said that the boat would come."], ["He said that the [p. 9] boat would come."], []),
    (["He said that the boat would come."], ["He said that the bo-\nat would come."], []),
    (["He said that the bo-\nat would not come."], ["He said that the boat would come."], [("not", "", "left out")]),
    (["He said that [p. 3] the boat came."], ["He said [p. 4] that the ship came."], [("boat", "ship", "words")]),
    # a paragraph that was cut in two
    ([f"{A} {B}"], [A, B], []),
]  # fmt: skip

SCRIPTS = [
    ("Russian", "Все лодки ушли.", "Всё лодки ушли.", [("Все", "Всё", "spelling")]),
    ("Russian", "Онъ видѣлъ міръ.", "Он видел мир.", [("Онъ видѣлъ міръ.", "Он видел мир.", "spelling")]),
    ("Russian", "мой маяк", "мои маяк", [("мой", "мои", "words")]),
    ("Ukrainian", "мій кіт", "мій кит", [("кіт", "кит", "words")]),
    ("Russian", "Смотритель вышел рано.", "смотритель рано вышел",
     [("Смотритель", "смотритель рано", "moved, capitals"), ("рано.", "", "moved")]),
    ("Hebrew", "הַמְּנוֹרָה כבתה בלילה", "המנורה כבתה בלילה", [("הַמְּנוֹרָה", "המנורה", "spelling")]),
    ("Hebrew", "המנורה כבתה בלילה.", "המנורה לא כבתה בליל,", [("", "לא", "added"), ("בלילה.", "בליל,", "words")]),
    ("Hebrew", "בית־ספר ישן", "בית ספר ישן", [("בית־ספר", "בית ספר", "division")]),
    ("Arabic", "كَتَبَ رسالة", "كتـب رسالة", [("كَتَبَ", "كتـب", "spelling")]),
    ("Hindi", "कि वह", "की वह", [("कि", "की", "words")]),
    ("German", "Straße und Maß", "Strasse und Mass", [("Straße", "Strasse", "spelling"), ("Maß", "Mass", "spelling")]),
    ("German", "schon gut", "schön gut", [("schon", "schön", "words")]),
    ("Latin", "aqua & ignis", "aqua et ignis", [("&", "et", "spelling")]),
    ("Greek", "λόγος", "ΛΌΓΟΣ", [("λόγος", "ΛΌΓΟΣ", "capitals")]),
]  # fmt: skip


@pytest.mark.parametrize(("here", "there", "counted"), [*WORDS, *FORMS])
def test_what_differs_is_what_a_hand_counts_and_says_in_what(here: str, there: str, counted: list[Found]) -> None:
    assert collated([here], [there]) == counted


@pytest.mark.parametrize(("here", "there", "counted"), PLACES)
def test_words_and_paragraphs_are_left_out_added_and_moved(
    here: list[str], there: list[str], counted: list[Found]
) -> None:
    assert collated(here, there) == counted


@pytest.mark.parametrize(("language", "here", "there", "counted"), SCRIPTS)
def test_each_script_has_letters_of_its_own(language: str, here: str, there: str, counted: list[Found]) -> None:
    assert collated([here], [there], language) == counted


def test_what_cannot_be_seen_is_no_variant() -> None:
    assert collated(["A co\u00adme and go."], ["A come\u200e and go."]) == []


WORD = st.sampled_from(
    [
        "oil",
        "Oil",
        "oil,",
        "lamp",
        "reef",
        "re-ef",
        "re",
        "ef",
        "—",
        "ſo",
        "so",
        "v",
        "u",
        "&",
        "and",
        "10.5",
        "105",
        "«no»",
    ]
)
TEXTS = st.lists(st.lists(WORD, min_size=1, max_size=14).map(" ".join), min_size=1, max_size=5).map(
    lambda paragraphs: [f"X {one}" for one in paragraphs]
)


@given(TEXTS, TEXTS)
def test_the_first_text_with_its_variants_put_in_is_the_second_word_for_word(here: list[str], there: list[str]) -> None:
    first, second = document_of(here), document_of(there, name="two")
    made: list[str] = []
    at = 0
    for one in collate(first, second, align(first, second, share_a_language=True)):
        made += [first.source.text[at : one.first.start], one.second.of(second.source.text)]
        at = one.first.end
    words = " ".join([*made, first.source.text[at:]]).split()
    assert words == [word.text for paragraph in second.paragraphs for word in compared_words(second, paragraph)]


@given(TEXTS)
def test_a_text_beside_itself_has_no_variant(here: list[str]) -> None:
    assert collated(here, here) == []


@given(TEXTS, TEXTS)
def test_seen_from_the_other_text_what_was_added_is_left_out(here: list[str], there: list[str]) -> None:
    first, second = document_of(here), document_of(there, name="two")
    rows = align(first, second, share_a_language=True)
    turned = [Row(row.second, row.first, row.doubt) for row in rows]
    seen = Counter((one.first, one.second, one.kinds) for one in collate(first, second, rows))
    back = collate(second, first, turned)
    assert seen == Counter((one.second, one.first, seen_from_there(one.kinds)) for one in back)


@given(TEXTS, TEXTS)
def test_every_variant_differs_and_begins_and_ends_with_what_does(here: list[str], there: list[str]) -> None:
    for first, second, kinds in collated(here, there):
        a, b = first.split(), second.split()
        assert a != b
        assert kinds
        assert not (a and b and (a[0] == b[0] or a[-1] == b[-1]))
