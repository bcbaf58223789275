"""Mentions: the longest form wins and is a whole word; what an editor said stands; nothing is guessed."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import combinations
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from build_edition.anchor.meanings import meanings_of
from build_edition.anchor.mentions import Forms, mention
from build_edition.anchor.notes import anchor_exceptions
from build_edition.diagnostics.findings import Result
from build_edition.ground.fold import fold, fold_words
from build_edition.ground.keys import Key
from build_edition.ground.places import Place, Span
from build_edition.model.annotations import Meaning
from build_edition.model.documents import Document, Header, Paragraph
from build_edition.model.registers import Entry, Mention, RegisterKind
from build_edition.model.sources import Furniture, NotAMention, Selector, Source, Written

NOWHERE = Place("x.yml")


def written(words: str) -> Written:
    return Written(words, NOWHERE)


def entry(name: str, *forms: str, kind: RegisterKind = "person", mistaken: Sequence[str] = ()) -> Entry:
    """An entry of a register; its id is `name`."""
    mistaken_forms = tuple(written(form) for form in mistaken)
    forms_ = tuple(written(form) for form in forms)
    return Entry(kind, written(name), name, "", written(""), forms=forms_, mistaken_forms=mistaken_forms)


def document_of(*paragraphs: str, labelled: Sequence[int] = (), not_mentions: Sequence[str] = ()) -> Document:
    """A document of the given paragraphs; those in `labelled` begin with a label of one word."""
    text = "\n\n".join(paragraphs)
    found, at = [], 0
    for number, words in enumerate(paragraphs, start=1):
        label = Span(at, at + len(words.split(" ", 1)[0])) if number in labelled else None
        found.append(Paragraph(f"p{number}", "paragraph", (Span(at, at + len(words)),), number, label))
        at += len(words) + 2
    exceptions = tuple(NotAMention(Selector(written(words)), "an example", every=True) for words in not_mentions)
    header = Header("x", NOWHERE, "letter", "X", "X", "1900", written(""), not_mentions=exceptions)
    return Document(header, Source("x.txt", text, ""), tuple(found), ())


def searched(document: Document, entries: Sequence[Entry], said: Sequence[Meaning] = ()) -> Result[tuple[Mention, ...]]:
    return mention(document, fold(document.source.text), Forms(entries), said)


def named(text: str, *entries: Entry) -> list[tuple[str, str]]:
    """(words, id of the entry) for each mention in a text of one paragraph, in the order of the text."""
    found = searched(document_of(text), entries).value
    return [(one.span.of(text), one.entries[0].id) for one in found]


TOMSKY = entry("tomsky", "Tomsky")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("about Tomsky’s note", "Tomsky"),
        ("about Tomsky's note", "Tomsky"),
        ("the Tomskys’ house and Tomsky", "Tomsky"),
        ("a Rykov-Tomsky affair", "Tomsky"),
        ("a Tomsky–Rykov affair", "Tomsky"),
        ("“Tomsky” (Tomsky’s own word)", "Tomsky"),
        ("_Tomsky_", "Tomsky"),
        ("the Anglo–Russian pact", "Anglo-Russian"),
        ("the Anglo-Russian pact", "Anglo–Russian"),
        ("O’Brien came", "O'Brien"),
        ('he named the "Right Centre"', "“Right Centre”"),
    ],
)
def test_a_form_is_found_whatever_marks_stand_about_or_in_it(text: str, form: str) -> None:
    assert named(text, entry("one", form))
    assert all(fold_words(words) == fold_words(form) for words, _ in named(text, entry("one", form)))


@pytest.mark.parametrize("text", ["Tomskyite", "Antitomsky and AntiTomsky", "Tomsky2", "2Tomsky", "Томskу", "Tomský"])
def test_part_of_a_word_is_no_mention(text: str) -> None:
    assert named(text, TOMSKY) == []


def test_a_form_with_a_small_letter_may_begin_a_sentence_and_no_other_letter_changes() -> None:
    text = "Kulaks fled. The kulaks, KULAKS and kulakS."
    assert named(text, entry("kulak", "kulaks")) == [("Kulaks", "kulak"), ("kulaks", "kulak")]
    assert named("Old Tomsky came. OLD TOMSKY", entry("tomsky", "old Tomsky")) == [("Old Tomsky", "tomsky")]
    assert named("tomsky and TOMSKY", TOMSKY) == []


def test_a_form_may_run_over_the_end_of_a_line_and_not_over_the_end_of_a_paragraph() -> None:
    form = entry("tomsky", "Mikhail Tomsky")
    assert named("with Mikhail\nTomsky", form) == [("Mikhail\nTomsky", "tomsky")]
    assert named("with Mikhail\r\n  Tomsky", form) == [("Mikhail\r\n  Tomsky", "tomsky")]
    assert named("with Mikhail\u00a0Tomsky", form) == [("Mikhail\u00a0Tomsky", "tomsky")]
    assert searched(document_of("with Mikhail", "Tomsky came"), [form]).value == ()


@pytest.mark.parametrize("in_the_text", ["NFC", "NFD"])
@pytest.mark.parametrize("in_the_register", ["NFC", "NFD"])
def test_it_does_not_matter_how_an_accent_is_encoded(in_the_text: str, in_the_register: str) -> None:
    name = "Андрей Zoé"
    text = unicodedata.normalize(in_the_text, f"with {name}, they say")
    found = named(text, entry("one", unicodedata.normalize(in_the_register, name)))
    assert [(unicodedata.normalize("NFC", words), key) for words, key in found] == [(name, "one")]


def test_half_a_letter_with_an_accent_is_no_mention() -> None:
    assert named("Zoe\u0301 came", entry("one", "Zoe")) == []
    assert named("Zoe\u0301 came", entry("one", "Zo")) == []
    assert named("d\u0323og", entry("one", "og")) == []


def test_the_longest_form_wins_whosever_it_is() -> None:
    entries = [entry("centre", "centre"), entry("bloc", "Right centre"), entry("right", "Right")]
    found = named("a Right centre, a centre and the Right", *entries)
    assert found == [("Right centre", "bloc"), ("centre", "centre"), ("Right", "right")]


def test_of_two_forms_that_overlap_the_one_that_begins_first_has_the_words() -> None:
    entries = [entry("right", "the Right"), entry("bloc", "Right centre"), entry("centre", "centre")]
    assert named("of the Right centre", *entries) == [("the Right", "right"), ("centre", "centre")]


def test_a_mistaken_form_is_known_for_one() -> None:
    found = searched(document_of("Tomsky, or Tomskoi"), [entry("tomsky", "Tomsky", mistaken=["Tomskoi"])]).value
    assert [one.is_mistaken for one in found] == [False, True]


def test_a_label_and_a_line_that_is_not_printed_name_nobody() -> None:
    document = document_of("TOMSKY. TOMSKY is here", "TOMSKY on a button", "and TOMSKY", labelled=[1])
    kept = (document.divisions[0], document.divisions[2])
    (button,) = document.divisions[1].spans  # type: ignore[union-attr]
    document = Document(document.header, document.source, kept, (Furniture(button, "a button"),))
    found = searched(document, [entry("tomsky", "TOMSKY")]).value
    assert [(one.paragraph, one.span) for one in found] == [("p1", Span(8, 14)), ("p3", Span(48, 54))]


def test_both_halves_of_a_joined_paragraph_belong_to_it() -> None:
    text = "with Tomsky and\n\nTomsky again"
    paragraph = Paragraph("p1", "paragraph", (Span(0, 15), Span(17, 29)), 1)
    header = Header("x", NOWHERE, "letter", "X", "X", "1900", written(""))
    document = Document(header, Source("x.txt", text, ""), (paragraph,), ())
    assert [one.paragraph for one in searched(document, [TOMSKY]).value] == ["p1", "p1"]


def test_a_form_of_two_entries_is_nobodys_until_an_editor_says_whose() -> None:
    document = document_of("Kamenev and Kamenev")
    entries = [entry("lev", "Kamenev"), entry("sergei", "Kamenev")]
    result = searched(document, entries)
    assert result.value == ()
    assert [found.code for found in result.diagnostics] == ["E104"]
    assert len(result.diagnostics[0].notes) == 3, "the other form and two places"
    said = meanings_of(
        [Meaning(Span(0, 7), (Key("person", "lev"),)), Meaning(Span(12, 19), (Key("person", "sergei"),))], []
    )
    result = searched(document, entries, said)
    assert [one.entries for one in result.value] == [(Key("person", "lev"),), (Key("person", "sergei"),)]
    assert result.diagnostics == ()


def test_what_an_editor_says_overrules_the_form() -> None:
    document = document_of("Tomsky and he, and Tomsky")
    said = meanings_of(
        [Meaning(Span(0, 6), (Key("person", "yurin"),)), Meaning(Span(11, 13), (Key("person", "tomsky"),))], []
    )
    found = searched(document, [TOMSKY, entry("yurin")], said).value
    assert [(one.span.of("Tomsky and he, and Tomsky"), *one.entries) for one in found] == [
        ("Tomsky", Key("person", "yurin")),
        ("he", Key("person", "tomsky")),
        ("Tomsky", Key("person", "tomsky")),
    ]


def test_an_editors_words_may_be_more_or_less_than_the_form() -> None:
    text = "old Tomsky came, Mikhail Tomsky too"
    entries = [entry("tomsky", "Mikhail Tomsky", "Tomsky"), entry("yurin")]
    said = meanings_of(
        [Meaning(Span(0, 10), (Key("person", "yurin"),)), Meaning(Span(17, 24), (Key("person", "yurin"),))], []
    )
    found = searched(document_of(text), entries, said).value
    assert [(one.span.of(text), *one.entries) for one in found] == [
        ("old Tomsky", Key("person", "yurin")),
        ("Mikhail", Key("person", "yurin")),
        ("Tomsky", Key("person", "tomsky")),
    ]


def test_words_said_twice_mean_everybody_who_was_said() -> None:
    both = meanings_of(
        [
            Meaning(Span(0, 4), (Key("person", "a"), Key("person", "b"))),
            Meaning(Span(0, 4), (Key("person", "b"), Key("person", "c"))),
        ],
        [],
    )
    assert both == (Meaning(Span(0, 4), (Key("person", "a"), Key("person", "b"), Key("person", "c"))),)
    assert meanings_of([Meaning(Span(0, 4), (Key("person", "a"),))], [Span(0, 4)]) == (Meaning(Span(0, 4), ()),), (
        "nobody has the last word"
    )


def test_words_declared_to_be_no_mention_are_silent() -> None:
    document = document_of("the Right and the right", "the Right again", not_mentions=["the Right"])
    entries = [entry("right", "Right", "right")]
    exceptions = anchor_exceptions(document, fold(document.source.text)).value
    assert len(exceptions) == 2
    found = searched(document, entries, meanings_of([], exceptions)).value
    assert [one.span for one in found] == [Span(18, 23)]
    assert len(searched(document, entries).value) == 3, "without the declaration"


WORDS = ("lamp", "Lamp", "lamps", "old", "Old", "Ada", "Zoé", "Zoe\u0301", "Zoe", "Ада", "tin", "I", "5", "o’clock")
GAPS = (" ", "\n", "\u00a0", "  ", ", ", ". ", "-", "–", "’s ", "", " “", "” ", "_")
FORMS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
KINDS: tuple[RegisterKind, ...] = ("person", "place", "event")


@st.composite
def texts(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), min_size=1, max_size=9))
    return "".join(word + gap for word, gap in pieces).strip()


@st.composite
def documents(draw: st.DrawFn) -> Document:
    paragraphs = draw(st.lists(texts(), min_size=1, max_size=3))
    labelled = draw(st.lists(st.integers(1, 3), max_size=2))
    return document_of(*paragraphs, labelled=labelled)


@st.composite
def registers(draw: st.DrawFn, *, shared: bool = False, kinds: Sequence[RegisterKind] = KINDS) -> list[Entry]:
    """Some entries; with `shared` two of them may have a form in common."""
    unique = None if shared else (lambda form: fold_words(form).casefold())
    forms = draw(st.lists(FORMS, min_size=1, max_size=8, unique_by=unique))
    owners = [draw(st.integers(0, 3)) for _ in forms]
    return [
        entry(f"e{owner}", *(form for form, at in zip(forms, owners, strict=True) if at == owner), kind=kind)
        for owner in sorted(set(owners))
        for kind in [draw(st.sampled_from(kinds))]
    ]


@st.composite
def sayings(draw: st.DrawFn, document: Document, keys: Sequence[Key]) -> list[Meaning]:
    length = len(document.source.text)
    starts = draw(st.lists(st.integers(0, length - 1), max_size=4))
    meant = [
        (Span(at, draw(st.integers(at + 1, min(length, at + 12)))), draw(st.sets(st.sampled_from(keys))))
        for at in starts
    ]
    return list(
        meanings_of(
            [Meaning(span, tuple(sorted(keys))) for span, keys in meant], [span for span, keys in meant if not keys]
        )
    )


def words_for(one: Entry) -> set[str]:
    """The folded words by which an entry may be named."""
    forms = [fold_words(form.value) for form in (*one.forms, *one.mistaken_forms)]
    return {*forms, *(form[:1].upper() + form[1:] for form in forms)}


def occurrences(document: Document, words: str) -> list[Span]:
    """Every place where words that fold to `words` stand as whole words in a paragraph, found the slow way."""
    text = document.source.text
    return [
        Span(start, end)
        for paragraph in document.paragraphs
        for whole in paragraph.spans
        for start in range(whole.start, whole.end)
        for end in range(start + 1, whole.end + 1)
        if fold(text[start:end]).text == words and stands_alone(text, Span(start, end))
        if paragraph.label is None or not Span(start, end).overlaps(paragraph.label)
    ]


def stands_alone(text: str, span: Span) -> bool:
    """Whether no letter or digit goes on at either end, and no accent is cut off."""
    words = unicodedata.normalize("NFC", span.of(text))
    before, after = text[: span.start], text[span.end :]
    is_cut = bool(after) and unicodedata.combining(after[0]) != 0
    goes_back = words[0].isalnum() and unicodedata.normalize("NFC", before)[-1:].isalnum()
    goes_on = words[-1].isalnum() and after[:1].isalnum()
    return not (is_cut or goes_back or goes_on)


@given(documents(), registers(shared=True))
def test_no_two_mentions_overlap_unless_one_is_of_an_event(document: Document, entries: list[Entry]) -> None:
    found = searched(document, entries).value
    for one, other in combinations(found, 2):
        is_event = [key.kind == "event" for key in (*one.entries, *other.entries)]
        assert not one.span.overlaps(other.span) or is_event.count(True) == 1


@given(documents(), registers())
def test_every_mention_is_whole_words_of_a_paragraph_and_none_of_its_label(
    document: Document, entries: list[Entry]
) -> None:
    paragraphs = {paragraph.id: paragraph for paragraph in document.paragraphs}
    for one in searched(document, entries).value:
        paragraph = paragraphs[one.paragraph]
        assert any(one.span in span for span in paragraph.spans)
        assert paragraph.label is None or not one.span.overlaps(paragraph.label)
        assert stands_alone(document.source.text, one.span)


@given(documents(), registers(shared=True))
def test_the_words_of_a_mention_are_a_form_of_its_entry(document: Document, entries: list[Entry]) -> None:
    by_key = {one.key: one for one in entries}
    for one in searched(document, entries).value:
        (key,) = one.entries
        assert fold(one.span.of(document.source.text)).text in words_for(by_key[key])


@given(documents(), registers())
def test_a_form_that_is_no_mention_lies_under_one_that_begins_before_it_or_is_longer(
    document: Document, entries: list[Entry]
) -> None:
    found = searched(document, entries).value
    for one in entries:
        for words in words_for(one):
            for span in occurrences(document, words):
                is_found = any(other.span == span and one.key in other.entries for other in found)
                assert is_found or any(
                    other.span.overlaps(span)
                    and (
                        other.span.start < span.start
                        or (other.span.start == span.start and len(other.span) > len(span))
                    )
                    for other in found
                )


@given(documents(), registers(shared=True), st.randoms(use_true_random=False))
def test_the_order_of_the_entries_decides_nothing(document: Document, entries: list[Entry], chance: Random) -> None:
    shuffled = list(entries)
    chance.shuffle(shuffled)
    first, second = searched(document, entries), searched(document, shuffled)
    assert first.value == second.value
    assert sorted(one.code for one in first.diagnostics) == sorted(one.code for one in second.diagnostics)


@given(st.data())
def test_what_an_editor_said_stands_and_no_form_of_its_kind_touches_it(data: st.DataObject) -> None:
    document = data.draw(documents())
    entries = data.draw(registers(shared=True, kinds=("person",)))
    said = data.draw(sayings(document, [one.key for one in entries]))
    found = searched(document, entries, said).value
    assert list(found) == sorted(found, key=lambda one: (one.span.start, one.span.end))
    told = {one.span: one for one in said}
    for one in said:
        holding = [p for p in document.paragraphs if any(one.span in span for span in p.spans)]
        is_text = bool(holding) and (holding[0].label is None or not one.span.overlaps(holding[0].label))
        mentions = [other for other in found if other.span == one.span]
        assert [other.entries for other in mentions] == ([one.entries] if one.entries and is_text else [])
    for other in found:
        assert other.span in told or not any(other.span.overlaps(span) for span in told)


@given(documents(), registers(shared=True), registers(shared=True))
@example(document_of("old lamp"), [entry("e0", "old lamp")], [entry("e0", "old lamp", kind="place")])
def test_a_form_is_ambiguous_when_entries_share_it_and_never_otherwise(
    document: Document, entries: list[Entry], more: list[Entry]
) -> None:
    # the layer of the events is left out: what it shares with the others is no question
    everything = [one for one in {one.key: one for one in (*entries, *more)}.values() if one.kind != "event"]
    result = searched(document, everything)
    shared = [
        words
        for words in {words for one in everything for words in words_for(one)}
        if sum(words in words_for(one) for one in everything) > 1
    ]
    if not shared:
        assert all(one.code != "E104" for one in result.diagnostics)
    for one in result.value:
        assert fold(one.span.of(document.source.text)).text not in shared
