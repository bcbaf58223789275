"""Annotations of other programs as proposals: exactly one place each, or a sentence; our own come back as they were."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import flagship_result, run, tiny_edition
from hypothesis import given
from hypothesis import strategies as st

from build_edition.anchor.notes import anchor_annotations
from build_edition.anchor.weave import weave
from build_edition.contribute.taken_notes import Proposals, proposals
from build_edition.edition import compile_edition
from build_edition.exports.web_annotation import annotations_of
from build_edition.ground.fold import fold_without
from build_edition.ground.places import Place, Span
from build_edition.markup.prove import words_shown
from build_edition.markup.render import renderer_of
from build_edition.model.annotations import AnchoredNote, Annotation, NoteVersion
from build_edition.model.edited import Edition, Resolved
from build_edition.model.sources import Selector, Source, Written
from build_edition.sources.notes.annotations import parse_annotations
from build_edition.sources.take_in.received import NotTaken
from build_edition.sources.take_in.remarks import remarks_in

LETTER = "letter-1851-03-02"
NOWHERE = Place("x.yml")


def without_notes(edition: Edition) -> Edition:
    return replace(edition, edited=tuple(replace(one, written=()) for one in edition.edited))


def taken(value: object, edition: Edition | None = None, document: str = "") -> Proposals:
    found = remarks_in(json.dumps(value).encode() if not isinstance(value, bytes) else value)
    return proposals(found, edition or tiny_edition(), "from elsewhere", document)


def notes_in(found: Proposals, edition: Edition) -> Iterator[tuple[Annotation, list[Span]]]:
    """Every proposal as the edition's parser reads it, with the places it is anchored to."""
    for page in found.pages:
        name = page.path.split("/")[1]
        document = next(one for one in edition.documents if one.id == name)
        read = parse_annotations(
            Source(page.path, str(page.content), ""), name, [*(one.id for one in edition.contributors)]
        )
        assert not read.has_errors
        anchored = anchor_annotations(read.value, document, fold_without(document.source.text, document.left_out)).value
        for note in read.value:
            yield note, [one.span for one in anchored if one.note.id.value == note.id.value]


def plain(note: Annotation) -> dict[str, Any]:
    """What a note says, without where it is written and how its words are quoted."""
    said = {name: getattr(note, name) for name in Annotation.__slots__ if name not in ("selector", "document")}
    words = {key: value.value if isinstance(value, Written) else value for key, value in said.items()}
    words["mentions"] = tuple(one.value for one in note.mentions)
    words["versions"] = [(one.language, one.body.value.strip(), str(one.misleads or "")) for one in note.versions]
    return {key: value.strip() if isinstance(value, str) else value for key, value in words.items()}


@pytest.mark.parametrize("name", ["named", "flagship"])
def test_what_the_edition_exports_comes_back_as_it_was(name: str, named: Path) -> None:
    edition = flagship_result().value if name == "flagship" else compile_edition(named).value
    exported = [one for edited in edition.edited for one in annotations_of(edited, edition)]
    found = taken(exported, without_notes(edition))
    assert found.findings == ()
    back = {note.id.value: (note, spans) for note, spans in notes_in(found, edition)}
    for edited in edition.edited:
        for note in edited.woven.notes:
            again, spans = back.pop(note.id.value)
            assert plain(again) == plain(note)
            assert spans == list(edited.spans_of(note.id.value))
    assert back == {}


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12)
LINES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
BODIES = st.lists(LINES, min_size=1, max_size=4).map("\n\n".join)


VERSIONS = st.builds(
    NoteVersion,
    st.sampled_from(["de", "fr", "zh-Hant"]),
    st.just(Written("", NOWHERE)),
    BODIES.map(lambda one: Written(one, NOWHERE)),
    st.none() | LINES.map(lambda one: Written(one, NOWHERE)),
)


@st.composite
def generated(draw: st.DrawFn) -> tuple[Annotation, Span]:
    """A note with anything in it, on any words of a paragraph."""
    document = next(one for one in tiny_edition().documents if one.id == LETTER)
    paragraph = draw(st.sampled_from([one for one in document.paragraphs if one.part == "paragraph"]))
    words = [index for index in range(paragraph.start, paragraph.end) if document.source.text[index].isalnum()]
    start = draw(st.sampled_from(words))
    end = draw(st.sampled_from([one for one in words if one >= start])) + 1
    is_defect = draw(st.booleans())
    defect: dict[str, Any] = {
        "category": draw(st.sampled_from(["accuracy/omission", "fluency/spelling"])),
        "severity": draw(st.sampled_from(["neutral", "minor", "major"])),
        "cause": draw(st.sampled_from(["", "a-cause"])),
        "misleads": Written(draw(LINES), NOWHERE),
        "reading": draw(st.none() | LINES.map(lambda one: Written(one, NOWHERE))),
        "is_held_back": draw(st.booleans()),
    }
    if draw(st.booleans()):
        defect |= {"original": draw(LINES), "original_status": draw(st.sampled_from(["attested", "reconstructed"]))}
    note = Annotation(
        id=Written(draw(st.from_regex(r"[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?", fullmatch=True)), NOWHERE),
        document=LETTER,
        kind=draw(st.sampled_from(["translation", "textual"] if is_defect else ["explanatory"])),
        selector=Selector(Written(document.source.text[start:end], NOWHERE)),
        body=Written(draw(BODIES), NOWHERE),
        certainty=draw(st.sampled_from(["high", "medium", "low"])),
        by=("editors",),
        mentions=tuple(Written(f"person:{one}", NOWHERE) for one in draw(st.lists(st.sampled_from("abc"), max_size=2))),
        basis=draw(st.sampled_from(["", "text"])),
        versions=tuple(draw(st.lists(VERSIONS, max_size=2, unique_by=lambda one: one.language))),
        **(defect if is_defect else {}),
    )
    return note, Span(start, end)


@given(generated())
def test_any_note_comes_back_as_it_was_at_its_place(case: tuple[Annotation, Span]) -> None:
    note, span = case
    edited = next(one for one in tiny_edition().edited if one.id == LETTER)
    anchored = (AnchoredNote(note, span),)
    bodies = {note.id.value: Resolved(note.body.value, note.body.value)}
    made = replace(edited, woven=weave(edited.document, anchored), written=(note,), notes=anchored, bodies=bodies)
    found = taken(list(annotations_of(made, tiny_edition())), without_notes(tiny_edition()))
    assert found.findings == ()
    ((again, spans),) = notes_in(found, tiny_edition())
    assert (plain(again), spans) == (plain(note), [span])


def quoted(exact: str, prefix: str = "", suffix: str = "", **more: object) -> dict[str, Any]:
    selector = {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}
    return {"type": "Annotation", "id": "#a", "body": "A remark.", "target": {"selector": [selector]}, **more}


HYPOTHESIS = {
    "id": "aB3", "created": "2026-03-01T10:00:00+00:00", "updated": "2026-03-01T10:00:00+00:00",
    "user": "acct:somebody@hypothes.is", "uri": "https://lamps.example/edition/letter-1851-03-02/",
    "text": "Who *was* he?", "tags": ["identify"], "group": "__world__", "references": [],
    "user_info": {"display_name": "Some Body"}, "document": {"title": ["A letter"]},
    "target": [{"source": "https://lamps.example/edition/letter-1851-03-02/", "selector": [
        {"type": "RangeSelector", "startContainer": "/main[1]/p[3]", "startOffset": 3, "endContainer": "/main[1]/p[3]", "endOffset": 9},
        {"type": "TextPositionSelector", "start": 9001, "end": 9017},
        {"type": "TextQuoteSelector", "exact": "the lamp went out", "prefix": "I lit it again; ", "suffix": " at 5. My oil"}]}],
}  # fmt: skip
RECOGITO_JS = [
    {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": "#8f0f",
     "body": [{"type": "TextualBody", "value": "A kind of <lamp> oil.", "purpose": "commenting"},
              {"type": "TextualBody", "value": "goods", "purpose": "tagging"}],
     "target": {"selector": [{"type": "TextQuoteSelector", "exact": "Send"}, {"type": "TextPositionSelector", "start": 194, "end": 198}]}},
]  # fmt: skip
RECOGITO_LD = [
    {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://rec.example/annotation/1", "type": "Annotation",
     "generator": {"id": "http://rec.example/", "type": "Software", "name": "Recogito"},
     "body": [{"type": "TextualBody", "value": "Skerry Point", "purpose": "transcribing", "creator": "http://rec.example/keeper"},
              {"type": "Place", "id": "http://gazetteer.example/places/7", "purpose": "identifying"}],
     "target": {"source": "http://rec.example/document/7/part/1/edit", "type": "Text",
                "selector": [{"type": "TextPositionSelector", "start": 0, "end": 12},
                             {"type": "TextQuoteSelector", "exact": "Skerry Point"}]}},
]  # fmt: skip
RECOGITO_CSV = (
    "UUID,FILE,QUOTE_TRANSCRIPTION,ANCHOR,TYPE,URI,VOCAB_LABEL,TAGS,COMMENTS\n"
    "u-1,letter-1851-03-02.txt,Send,char-offset:210,PERSON,,,a|b,Whom?\n"
    'u-2,letter-1851-03-02.txt,"J. Marrow",char-offset:1,PERSON,http://people.example/9,John,,\n'
)


def only(found: Proposals) -> tuple[Annotation, Span]:
    assert found.findings == ()
    ((note, (span,)),) = notes_in(found, tiny_edition())
    return note, span


def text_of(document: str) -> str:
    return next(one.source.text for one in tiny_edition().documents if one.id == document)


@pytest.mark.parametrize("file", [
    HYPOTHESIS, {"total": 1, "rows": [HYPOTHESIS]}, [HYPOTHESIS],
    {"export_date": "2026-03-02", "export_userid": "x", "client_version": "1", "annotations": [HYPOTHESIS]},
])  # fmt: skip
def test_hypothesis_is_read_however_it_was_exported(file: object) -> None:
    found = taken(file)
    note, span = only(found)
    assert span.start == text_of(LETTER).index("the lamp went out at 5")
    assert note.body.value.strip() == "Who *was* he?"
    assert (note.kind, note.certainty, note.by) == ("explanatory", "low", ("editors",))
    head = str(found.pages[0].content)
    assert found.pages[0].path == f"sources/{LETTER}/proposals/from-elsewhere.yml"
    for said in ("Some Body", "acct:somebody@hypothes.is", "2026-03-01", "aB3", "tag: identify", "group: __world__"):
        assert said in head


def test_words_copied_from_a_page_with_its_signs_are_found() -> None:
    page = next(page for page in tiny_edition().pages if page.path == f"{LETTER}.md")
    html = renderer_of(tiny_edition().config.extensions).render(str(page.content).split("\n---\n", 1)[1]).html
    shown = "".join(piece for piece, _ in words_shown(html))
    copied = shown[shown.index("I lit it again") : shown.index("at 5.") + len("at 5.")]
    assert copied not in text_of(LETTER)
    _, span = only(taken(quoted(copied)))
    assert text_of(LETTER)[span.start : span.end] == "I lit it again; the lamp went out at 5."


def test_a_count_of_signs_tells_between_occurrences_where_the_text_itself_was_annotated() -> None:
    start = text_of(LETTER).index("Send it in tins")
    RECOGITO_JS[0]["target"]["selector"][1] |= {"start": start, "end": start + 4}
    note, span = only(taken(RECOGITO_JS, document=LETTER))
    assert span.start == start
    assert note.body.value.strip() == "A kind of &#60;lamp&#62; oil."


def test_recogitos_own_form_is_read() -> None:
    start = text_of(LETTER).index("Send it in tins")
    target = {
        "selector": [{"quote": "Send", "start": start, "end": start + 4, "range": {}}],
        "creator": {"isGuest": False, "name": "Una"},
    }
    found = taken(
        [{"id": "1", "bodies": [{"value": "What?", "purpose": "commenting"}], "target": target}], document=LETTER
    )
    note, span = only(found)
    assert (span.start, note.body.value.strip()) == (start, "What?")
    assert "# Una, 1\n" in str(found.pages[0].content)


def test_a_count_of_signs_in_a_page_tells_nothing() -> None:
    start = text_of(LETTER).index("Send it in tins")
    one = quoted("Send")
    one["target"]["selector"].append({"type": "TextPositionSelector", "start": start, "end": start + 4})
    one["target"]["source"] = "https://lamps.example/edition/letter-1851-03-02/"
    (said,) = taken(one).findings
    assert "3 times in letter-1851-03-02" in said


def test_what_has_no_place_in_a_note_is_said_above_it() -> None:
    found = taken(RECOGITO_LD, document=LETTER)
    only(found)
    assert "identifying: http://gazetteer.example/places/7" in str(found.pages[0].content)


def test_recogitos_table_is_read() -> None:
    start = text_of(LETTER).index("Send it in tins")
    found = taken(RECOGITO_CSV.replace("210", str(start)).encode())
    notes = {note.selector.exact.value: (note, spans) for note, spans in notes_in(found, tiny_edition())}
    assert notes["Send"][1][0].start == start
    assert notes["J. Marrow"][0].body.value.strip() != ""
    assert "uri: http://people.example/9" in str(found.pages[0].content)
    assert found.findings == ()


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (quoted("Send"), "3 times"),
        (quoted("Sent a letter by the mail"), "stand in no text"),
        (quoted("lamp went out", "words that are not before", "nor after"), "2 times"),
        (quoted("Dear Sir", references=["x"]), "answers another"),
        ({**quoted("x"), "target": "https://lamps.example/edition/letter-1851-03-02/"}, "on no words"),
        ({**quoted("Dear Sir"), "body": []}, "it says nothing"),
        ({**quoted("x"), "motivation": "linking", "target": [{"id": "#1"}, {"id": "#2"}]}, "it joins other annotations"),
        ({**quoted("Dear Sir"), "target": [quoted("Dear Sir")["target"], quoted("I remain")["target"]]}, "2 places"),
        ({**quoted("x"), "target": {"source": "x.png", "selector": {"type": "FragmentSelector", "value": "xywh=1,1,2,2"}}}, "on no words"),
    ],
)  # fmt: skip
def test_what_has_not_exactly_one_place_is_a_sentence_and_no_proposal(one: dict[str, Any], said: str) -> None:
    found = taken(one)
    assert (found.pages, found.taken) == ((), 0)
    (sentence,) = found.findings
    assert said in sentence


def test_one_side_of_what_stands_around_is_enough_if_it_stands_there_whole() -> None:
    _, span = only(taken(quoted("the lamp went out", "something else ", " at 5. My")))
    assert span.start == text_of(LETTER).index("the lamp went out at 5")


def test_words_of_several_documents_want_to_be_told_which() -> None:
    shared = [
        word for word in text_of(LETTER).split() if sum(word in one.source.text for one in tiny_edition().documents) > 1
    ]
    (said,) = taken(quoted(shared[0])).findings
    assert "--document" in said


def test_a_note_that_the_edition_has_is_not_proposed_again() -> None:
    edition = tiny_edition()
    exported = [one for edited in edition.edited for one in annotations_of(edited, edition)]
    found = taken(exported)
    assert found.taken == 0
    assert all("already" in one for one in found.findings)


@pytest.mark.parametrize("content", [
    b"", b"   ", b"{", b"[]", b"{}", b"null", b"[1, 2]", b"\xff\xfe{", b"a,b\n1,2\n", b'{"rows": {}}', b"[" * 5000, b'"x',
])  # fmt: skip
def test_a_file_that_is_none_of_these_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(NotTaken):
        remarks_in(content)


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["target", "selector", "type", "exact", "prefix", "body", "value", "id", "tags", "items", "creator",
                         "source", "purpose", "start", "text", "uri", "user_info", "references", "refinedBy", "created"]),
        inner | st.sampled_from(["TextQuoteSelector", "TextPositionSelector", "Choice", "TextualBody", "Send"]), max_size=6),
    max_leaves=25,
)  # fmt: skip


@given(JSONS)
def test_no_json_is_our_fault(value: object) -> None:
    try:
        found = remarks_in(
            json.dumps(
                [{"target": {"selector": {"type": "TextQuoteSelector", "exact": "Send"}}, "x": value}, value]
            ).encode()
        )
    except NotTaken:
        return
    proposals(found, tiny_edition(), "x")


def test_the_command_writes_proposals_which_the_edition_leaves_alone_and_says_what_it_did_not_take(
    tiny: Path, tmp_path: Path
) -> None:
    file = tmp_path / "Class of 2026.json"
    file.write_text(json.dumps({"total": 2, "rows": [HYPOTHESIS, {**HYPOTHESIS, "references": ["aB3"]}]}))
    ran = run("--root", tiny, "new", "notes", file)
    assert ran.code == 1
    assert f"wrote sources/{LETTER}/proposals/class-of-2026.yml" in ran.out
    assert "annotation 2 “the lamp went out”: it answers another annotation" in ran.out
    assert "1 taken in as proposals, 1 not" in ran.out
    assert run("--root", tiny, "check").code == 0
    again = run("--root", tiny, "new", "notes", file)
    assert again.code == 1
    assert "there is already" in again.err


def test_a_proposal_put_among_the_annotations_is_a_note(tiny: Path, tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    file.write_text(json.dumps([HYPOTHESIS]))
    assert run("--root", tiny, "new", "notes", file).code == 0
    proposed = tiny / f"sources/{LETTER}/proposals/one.yml"
    proposed.rename(tiny / f"sources/{LETTER}/annotations/one.yml")
    assert "Who *was* he?" in [note.body.value.strip() for note in compile_edition(tiny).value.annotations]


def test_a_wrong_call_is_said(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("[]")
    assert run("--root", tiny, "new", "notes", tmp_path / "missing.json").code == 2
    assert run("--root", tiny, "new", "notes", tmp_path / "x.json").code == 1
    assert run("--root", tiny, "new", "notes", tmp_path / "x.json", "--document", "nothing").code == 2
